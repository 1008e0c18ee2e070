"""Rich text (RTF 1.9.1) becomes HTML: paragraphs, headings, emphasis, links, lists, tables, notes and pictures; the rest is passed over.

A reader of our own: those to be had give words without structure, or know one code page only. Objects are never looked at.
"""

import binascii
import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from html import escape

from desktop.importers import limits
from desktop.importers.errors import UnreadableError

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,40})(?P<number>-?\d{1,10})?[ ]?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])|(?P<words>[^\\{}\r\n]+)|(?P<rest>[\r\n]+|\\)",
    re.DOTALL,
)
_CODE_PAGES = {  # fcharset → code page
    0: "cp1252", 1: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "big5", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 255: "cp437",
}  # fmt: skip
_LANGUAGES = {1031: "de", 2055: "de-CH", 3079: "de-AT", 1033: "en-US", 2057: "en-GB", 1036: "fr", 3082: "es", 1034: "es", 1040: "it", 1043: "nl",
              1045: "pl", 1046: "pt-BR", 2070: "pt", 1049: "ru", 1029: "cs", 1030: "da", 1053: "sv", 1044: "nb", 1038: "hu"}  # fmt: skip
_SIGNS = {"emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "tab": " ", "emspace": " ",
          "enspace": " ", "qmspace": " "}  # fmt: skip
_ESCAPED = {"~": "\u00a0", "_": "\u2011", "-": "", "{": "{", "}": "}", "\\": "\\"}
_PASSED_OVER = frozenset(
    "colortbl listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl mmathPr "
    "object objdata header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc aftnsep aftnsepc annotation atnid "
    "atnauthor atndate atnref atrfstart atrfend bkmkstart bkmkend nonshppict filetbl pgdsctbl panose falt blipuid bliptag userprops "
    "wgrffmtfilter xe tc tcn formfield picprop sp sn sv template operator company manager category comment doccomm hlinkbase "
    "nextfile passwordhash protusertbl".split()
)
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|nagłówek|kop)\s*(\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rich:
    """A rich text as HTML (an img's src is picture-0, picture-1, …), and what it says of itself."""

    html: str
    info: dict[str, str]  # title, author, subject, creatim (ISO 8601)
    pictures: tuple[bytes, ...] = field(repr=False)
    language: str = ""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Now:
    """What holds within a group."""

    to: str = "text"  # where words go: text, info:title, styles, fonts, link, picture, note, list, nothing
    charset: str = ""  # the code page of the font
    skip: int = 1  # signs that follow a \\u
    looks: frozenset[str] = frozenset()
    hidden: bool = False
    link: str = ""


@dataclass(slots=True)
class _Paragraph:
    tag: str = "p"
    classes: str = ""
    in_table: bool = False
    item: bool = False


def rich_text(content: bytes) -> Rich:
    """Read rich text. Raises UnreadableError for groups within groups without end; anything else that is broken is passed over."""
    return _Reader(content).read()


class _Reader:
    """Goes over the tokens once; words are collected as bytes until their code page is known."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._now, self._outer = _Now(), list[_Now]()
        self._charset = "cp1252"
        self._default_font = 0
        self._fonts: dict[int, str] = {}
        self._font = -1  # the one that is being described
        self._styles: dict[int, str] = {}
        self._style, self._style_name = 0, ""
        self._bytes = bytearray()  # words of one code page
        self._out: list[str] = []  # blocks
        self._line: list[str] = []  # of the paragraph that is open
        self._kept: list[tuple[list[str], _Paragraph]] = []  # lines that wait while a note is read
        self._paragraph = _Paragraph()
        self._row: list[str] = []
        self._cell: list[str] = []
        self._rows: list[str] = []
        self._items: list[str] = []
        self._notes: list[str] = []
        self._info: dict[str, str] = {}
        self._time: dict[str, int] = {}
        self._instruction = ""
        self._hex = bytearray()
        self._is_picture = False  # of a kind that can be shown
        self._pictures: list[bytes] = []
        self._high = ""  # the first half of a sign beyond U+FFFF
        self._to_skip = 0
        self._starred = False
        self._depth_of_notes: list[int] = []
        self._language = ""

    def read(self) -> Rich:
        at, content = 0, self._content
        while at < len(content):
            found = _TOKEN.match(content, at)
            if found is None:
                at += 1
                continue
            at = found.end()
            if found["words"] is not None:
                self._words(found["words"])
            elif found["word"] is not None:
                word = found["word"].decode("ascii")
                number = int(found["number"]) if found["number"] else None
                if word == "bin":
                    at += max(0, number or 0)
                else:
                    self._control(word, number)
            elif found["hex"] is not None:
                self._words(bytes([int(found["hex"], 16)]), signs=1)
            elif found["brace"] is not None:
                self._brace(found["brace"])
            elif found["sign"] is not None:
                self._sign(found["sign"].decode("latin-1"))
        self._end_paragraph()
        self._end_table()
        self._end_list()
        notes = f"<ol>{''.join(f'<li>{note}</li>' for note in self._notes)}</ol>" if any(self._notes) else ""
        self._info["creatim"] = self._made()
        return Rich("".join(self._out) + notes, self._info, tuple(self._pictures), self._language)

    # groups

    def _brace(self, brace: bytes) -> None:
        self._spell()
        self._to_skip = 0
        if brace == b"{":
            if len(self._outer) > limits.RTF_GROUPS:
                raise UnreadableError("its groups nest without end", "Open it with an office program and save it anew.")
            self._outer.append(self._now)
            return
        self._high = ""
        self._starred = False
        if not self._outer:
            return  # a brace too many
        before, self._now = self._now, self._outer.pop()
        if before.to == "picture" and self._now.to != "picture":
            self._show_picture()
        elif before.to == "styles" and self._style_name:
            self._styles[self._style] = self._style_name.strip(" ;")
            self._style_name = ""
        elif before.to == "link" and self._now.to != "link":
            found = re.search(r'HYPERLINK\s+(?:\\l\s+)?"([^"]*)"|HYPERLINK\s+(\S+)', self._instruction)
            self._now = replace(self._now, link=(found[1] or found[2] or "") if found else "")
            self._instruction = ""
        if self._depth_of_notes and len(self._outer) < self._depth_of_notes[-1]:
            self._end_note()

    def _destination(self, word: str) -> bool:
        """Turn to where a group's words go; False where the word is no destination."""
        to = _DESTINATIONS.get(word) or ("nothing" if word in _PASSED_OVER else "")
        if word == "footnote":
            self._begin_note()
            return True
        if to:
            self._now = replace(self._now, to="nothing" if self._now.to == "nothing" else to)
            if to == "picture":
                self._hex.clear()
                self._is_picture = False
            return True
        if self._starred:
            self._now = replace(self._now, to="nothing")
            return True
        return False

    # words

    def _words(self, words: bytes, signs: int = 0) -> None:
        if self._to_skip:
            taken = min(self._to_skip, signs or len(words))
            self._to_skip -= taken
            words = words[taken:]
        if self._now.to == "picture":
            if len(self._hex) < 2 * limits.PICTURE:
                self._hex += words
        elif words and self._now.to != "nothing":
            self._bytes += words

    def _spell(self) -> None:
        """Read the bytes so far in their code page."""
        if not self._bytes:
            return
        words = bytes(self._bytes).decode(self._now.charset or self._charset, "replace")
        self._bytes.clear()
        self._say(words)

    def _say(self, words: str) -> None:
        if self._high and words:
            self._high, words = "", f"\ufffd{words}"  # its other half never came
        to = self._now.to
        if to == "text" and not self._now.hidden:
            self._line.append(_dressed(words, self._now))
        elif to.startswith("info:"):
            name = to.removeprefix("info:")
            self._info[name] = (self._info.get(name, "") + words)[:2_000]
        elif to == "styles":
            self._style_name = (self._style_name + words)[:200]
        elif to == "link":
            self._instruction = (self._instruction + words)[:8_000]
        elif to == "list":
            self._paragraph.item = self._paragraph.item or bool(words.strip())

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
            return
        if sign in "\r\n":
            self._control("par", None)
            return
        self._spell()
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._say(_ESCAPED.get(sign, ""))

    def _unicode(self, number: int) -> None:
        code = number + 65_536 if number < 0 else number
        self._to_skip = self._now.skip
        if 0xD800 <= code <= 0xDBFF:
            self._high = chr(code)
            return
        if 0xDC00 <= code <= 0xDFFF:
            sign = chr(0x10000 + ((ord(self._high) - 0xD800) << 10) + (code - 0xDC00)) if self._high else ""
        else:
            sign = chr(code) if code <= 0x10FFFF else ""
        self._high = ""
        self._say(sign or "\ufffd")

    # controls

    def _control(self, word: str, number: int | None) -> None:
        if word == "u" and number is not None:
            self._spell()
            self._unicode(number)
            return
        self._spell()
        if self._to_skip:  # a control word counts as one sign
            self._to_skip -= 1
            return
        if self._destination(word):
            self._starred = False
            return
        if word in _SIGNS:
            self._say(_SIGNS[word])
        elif word in _LOOKS:
            self._look(_LOOKS[word], number != 0)
        elif (does := _DOES.get(word)) is not None:
            does(self, number)

    def _look(self, look: str, on: bool) -> None:
        looks = self._now.looks - {"sub", "sup"} if look in ("sub", "sup") else self._now.looks
        self._now = replace(self._now, looks=looks | {look} if on else looks - {look})

    def _code_page(self, number: int | None) -> None:
        name = f"cp{number}"
        try:
            codecs.lookup({"cp10000": "mac_roman", "cp0": "cp1252"}.get(name, name))
        except LookupError:
            return
        self._charset = {"cp10000": "mac_roman", "cp0": "cp1252"}.get(name, name)

    def _use_font(self, number: int | None) -> None:
        if self._now.to == "fonts":
            self._font = number or 0
        else:
            self._now = replace(self._now, charset=self._fonts.get(number or 0, ""))

    def _font_charset(self, number: int | None) -> None:
        if self._now.to == "fonts" and number not in (None, 0, 1):
            self._fonts[self._font] = _CODE_PAGES.get(number or 0, "")

    def _use_style(self, number: int | None) -> None:
        if self._now.to == "styles":
            self._style = number or 0
            return
        name = self._styles.get(number or 0, "")
        if found := _HEADING.match(name):
            self._paragraph.tag = f"h{min(6, max(1, int(found[1])))}"
        elif name.casefold() in ("title", "titel"):
            self._paragraph.classes = "title"
        elif name.casefold() in ("subtitle", "untertitel"):
            self._paragraph.classes = "deck"

    def _outline(self, number: int | None) -> None:
        if number is not None and 0 <= number < 6:
            self._paragraph.tag = f"h{number + 1}"

    def _begin_paragraph(self, _number: int | None) -> None:
        """\\pard: what was said of the paragraph does not hold any more."""
        self._paragraph = _Paragraph()

    def _plain(self, _number: int | None) -> None:
        self._now = replace(self._now, looks=frozenset(), hidden=False)

    def _end_paragraph(self, _number: int | None = None) -> None:
        inner = "".join(self._line).strip()
        self._line.clear()
        if self._depth_of_notes:
            self._line.append(f"{inner}<br>" if inner else "")
            return
        if self._paragraph.in_table:
            self._cell.append(f"{inner}<br>")
            return
        if not inner:
            return
        self._end_table()
        if self._paragraph.item:
            self._items.append(f"<li>{inner}</li>")
            self._paragraph.item = False
            return
        self._end_list()
        tag, classes = self._paragraph.tag, self._paragraph.classes
        self._out.append(f'<{tag} class="{classes}">{inner}</{tag}>' if classes else f"<{tag}>{inner}</{tag}>")

    def _break(self, _number: int | None) -> None:
        if self._now.to == "text":
            self._line.append("<br>")

    def _into_table(self, _number: int | None) -> None:
        self._paragraph.in_table = True

    def _end_cell(self, _number: int | None) -> None:
        self._cell.append("".join(self._line).strip())
        self._line.clear()
        self._row.append(f"<td>{''.join(self._cell)}</td>")
        self._cell.clear()

    def _end_row(self, _number: int | None) -> None:
        if self._row:
            self._rows.append(f"<tr>{''.join(self._row)}</tr>")
        self._row.clear()

    def _end_table(self) -> None:
        if self._cell or self._row:  # a table that was cut off
            self._end_cell(None)
            self._end_row(None)
        if self._rows:
            self._end_list()
            self._out.append(f"<table>{''.join(self._rows)}</table>")
            self._rows.clear()

    def _end_list(self) -> None:
        if self._items:
            self._out.append(f"<ul>{''.join(self._items)}</ul>")
            self._items.clear()

    def _begin_note(self) -> None:
        if self._now.to != "text":
            return
        self._notes.append("")
        self._line.append(f"<sup>[{len(self._notes)}]</sup>")
        self._kept.append((self._line, self._paragraph))
        self._line, self._paragraph = [], _Paragraph()
        self._depth_of_notes.append(len(self._outer))

    def _end_note(self) -> None:
        self._depth_of_notes.pop()
        self._notes[-1] = "".join(self._line).removesuffix("<br>").strip()
        self._line, self._paragraph = self._kept.pop()

    def _hide(self, number: int | None) -> None:
        self._now = replace(self._now, hidden=number != 0)

    def _skip_signs(self, number: int | None) -> None:
        self._now = replace(self._now, skip=min(max(number or 0, 0), 16))

    def _picture_kind(self, _number: int | None) -> None:
        self._is_picture = True

    def _show_picture(self) -> None:
        written = re.sub(rb"[^0-9a-fA-F]", b"", bytes(self._hex))
        self._hex.clear()
        if self._is_picture and written:
            self._line.append(f'<img src="picture-{len(self._pictures)}">')
            self._pictures.append(binascii.unhexlify(written[: len(written) // 2 * 2]))

    def _speak(self, number: int | None) -> None:
        self._language = self._language or _LANGUAGES.get(number or 0, "")

    def _made(self) -> str:
        time = self._time
        if not {"yr", "mo", "dy"} <= time.keys() or not (1900 < time["yr"] < 2100 and 1 <= time["mo"] <= 12 and 1 <= time["dy"] <= 31):
            return ""
        return f"{time['yr']:04}-{time['mo']:02}-{time['dy']:02}"


def _time(unit: str) -> Callable[[_Reader, int | None], None]:
    def keep(reader: _Reader, number: int | None) -> None:
        if reader._now.to == "info:creatim":
            reader._time[unit] = number or 0

    return keep


def _dressed(words: str, now: _Now) -> str:
    written = escape(words)
    for look in sorted(now.looks):
        written = f"<{look}>{written}</{look}>"
    return f'<a href="{escape(now.link)}">{written}</a>' if now.link and words.strip() else written


_DESTINATIONS = {
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
_LOOKS = {"b": "strong", "i": "em", "sub": "sub", "super": "sup", "strike": "s"}
_DOES: dict[str, Callable[[_Reader, int | None], None]] = {
    "ansicpg": _Reader._code_page,
    "mac": lambda reader, _: reader._code_page(10_000),
    "pc": lambda reader, _: reader._code_page(437),
    "f": _Reader._use_font,
    "fcharset": _Reader._font_charset,
    "s": _Reader._use_style,
    "outlinelevel": _Reader._outline,
    "pard": _Reader._begin_paragraph,
    "plain": _Reader._plain,
    "par": _Reader._end_paragraph,
    "sect": _Reader._end_paragraph,
    "page": _Reader._end_paragraph,
    "line": _Reader._break,
    "intbl": _Reader._into_table,
    "cell": _Reader._end_cell,
    "row": _Reader._end_row,
    "v": _Reader._hide,
    "deleted": _Reader._hide,
    "uc": _Reader._skip_signs,
    "pngblip": _Reader._picture_kind,
    "jpegblip": _Reader._picture_kind,
    "deflang": _Reader._speak,
    "nosupersub": lambda reader, _: reader._look("sub", False),
    **{unit: _time(unit) for unit in ("yr", "mo", "dy")},
}
