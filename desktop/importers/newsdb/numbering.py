"""The lines that part a download's stories: "1 of 20 DOCUMENTS", "Dokument 1 von 20", "End of Document", in the languages of the screens."""

import re
from collections.abc import Iterator

_COUNTED = r"(?P<n>\d{1,6}) (?:of|von|de|van|di|sur) (?P<of>\d{1,6}) DO[CK]UM[A-Z]{1,8}"
_NAMED = r"(?:Dokument (?P<n_de>\d{1,6}) von (?P<of_de>\d{1,6})|Documento? (?P<n_fr>\d{1,6}) (?:de|di|sur) (?P<of_fr>\d{1,6}))"
NUMBERED = rf"(?:{_COUNTED}|{_NAMED})"  # ProQuest says "Document 1 of 20" in English
ENDINGS = ("End of Document", "Ende des Dokuments", "Fin du document", "Einde van document", "Fin del documento", "Fine del documento")
END = f"(?:{'|'.join(ENDINGS)})"

NUMBERED_LINE = re.compile(NUMBERED)
NUMBERED_IN_TEXT = re.compile(rf"(?:^|[\r\n\x0c>])[ \t]{{0,90}}{NUMBERED}[ \t]{{0,9}}(?:[\r\n<]|$)")
END_LINE = re.compile(END, re.IGNORECASE)
END_IN_TEXT = re.compile(rf"(?:^|[\r\n>])[ \t\xa0]{{0,90}}{END}[ \t]*(?:[\r\n<]|$)", re.IGNORECASE)
_BYTES = re.compile(rf"(?:^|[\r\n\x0c])[ \t]*{NUMBERED}[ \t]*(?=[\r\n]|$)".encode())
_CELL = re.compile(rf">\s*{NUMBERED}\s*<".encode())


def place(found: re.Match[bytes] | re.Match[str]) -> tuple[int, int]:
    """Give a story's number and the total, as its line says."""
    number, total = (next(filter(None, (found[f"{part}{tongue}"] for tongue in ("", "_de", "_fr")))) for part in ("n", "of"))
    return int(number), int(total)


def numbers(content: bytes, *, is_page: bool) -> Iterator[re.Match[bytes]]:
    """Find the lines that number stories. They must ascend, of one total: a story may quote another download's."""
    last, whole = 0, 0
    for found in (_CELL if is_page else _BYTES).finditer(content):
        number, total = place(found)
        if not whole or (total == whole and number > last):
            last, whole = number, total
            yield found
