"""The words of rich text that are known: RTF 1.9.1, and what each means here."""

import re

TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,40})(?P<number>-?\d{1,10})?[ ]?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])|(?P<words>[^\\{}\r\n]+)|(?P<rest>[\r\n]+|\\)",
    re.DOTALL,
)
CODE_PAGES = {  # fcharset → code page
    0: "cp1252", 1: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 255: "cp437",
}  # fmt: skip
LANGUAGES = {1031: "de", 2055: "de-CH", 3079: "de-AT", 1033: "en-US", 2057: "en-GB", 1036: "fr", 3082: "es", 1034: "es", 1040: "it", 1043: "nl",
              1045: "pl", 1046: "pt-BR", 2070: "pt", 1049: "ru", 1029: "cs", 1030: "da", 1053: "sv", 1044: "nb", 1038: "hu"}  # fmt: skip
SIGNS = {"emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "tab": " ", "emspace": " ",
          "enspace": " ", "qmspace": " "}  # fmt: skip
ESCAPED = {"~": "\u00a0", "_": "\u2011", "-": "", "{": "{", "}": "}", "\\": "\\"}
PASSED_OVER = frozenset(
    "colortbl listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl mmathPr "
    "object objdata header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc aftnsep aftnsepc annotation atnid "
    "atnauthor atndate atnref atrfstart atrfend bkmkstart bkmkend nonshppict filetbl pgdsctbl panose falt blipuid bliptag userprops "
    "wgrffmtfilter xe tc tcn formfield picprop sp sn sv template operator company manager category comment doccomm hlinkbase "
    "nextfile passwordhash protusertbl".split()
)
DESTINATIONS = {
    "fonttbl": "fonts",
    "stylesheet": "styles",
    "info": "nothing_but_info",
    "fldinst": "link",
    "pict": "picture",
    "listtext": "list",
    "pntext": "list",
    "title": "info:title",
    "author": "info:author",
    "subject": "info:subject",
    "creatim": "info:creatim",
    "shppict": "text",
    "shpinst": "nothing_but_info",
    "shprslt": "nothing",
    "shptxt": "text",
}
LOOKS = {"b": "strong", "i": "em", "sub": "sub", "super": "sup", "strike": "s"}
