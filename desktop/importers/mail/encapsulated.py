"""HTML hidden in rich text, as Exchange keeps mails ([MS-OXRTFEX]); and the compression around it ([MS-OXRTFCP])."""

import re

from desktop.importers.mail.headers import lenient

_TOKEN = re.compile(rb"\\([a-z]+)(-?\d+)? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.IGNORECASE)
_SIGNS = {b"par": "\r\n", b"line": "\r\n", b"tab": "\t", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•", b"endash": "–", b"emdash": "—"}  # fmt: skip
_SILENT = frozenset((b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pntext", b"listtable", b"mhtmltag"))
_LARGEST = 64 << 20  # bytes of the text, expanded


def html_of(packed: bytes) -> str:
    """Give the HTML, or the plain text as HTML, that a mail's rich text holds; "" where there is neither, or it is damaged."""
    if len(packed) < 16:
        return ""
    import compressed_rtf

    if int.from_bytes(packed[4:8], "little") > _LARGEST:
        return ""
    try:
        rich = bytes(compressed_rtf.decompress(packed))
    except Exception:
        return ""
    if b"\\fromhtml" not in rich[:2_000]:
        return ""
    return _Reading(rich).html


class _Reading:
    """One walk over the rich text: what stands in htmltag groups is markup, what stands outside of htmlrtf is text."""

    def __init__(self, rich: bytes) -> None:
        page = re.search(rb"\\ansicpg(\d{3,5})", rich[:500])
        self._charset = f"cp{int(page[1])}" if page else "cp1252"
        self._out: list[str] = []
        self._held = bytearray()
        self._depth = self._silent = self._tag = 0  # the last two: at which depth a group that is left out, or an htmltag, began
        self._muted = self._starred = False
        self._skip = 0  # signs that only stand for one that was written in Unicode
        for found in _TOKEN.finditer(rich):
            self._take(*found.groups())
        self._flush()

    @property
    def html(self) -> str:
        """What was found, halves of pairs joined."""
        return "".join(self._out).encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def _take(
        self, word: bytes | None, number: bytes | None, code: bytes | None, sign: bytes | None, brace: bytes | None, text: bytes | None
    ) -> None:
        if brace:
            self._depth += 1 if brace == b"{" else -1
            self._silent = 0 if self._depth < self._silent else self._silent
            self._tag = 0 if self._depth < self._tag else self._tag
            self._starred = False
        elif sign == b"*":
            self._starred = True
        elif word:
            self._order(word.lower(), number)
            self._starred = False
        elif not self._silent and (self._tag or not self._muted):
            self._say(code, sign, text)

    def _order(self, word: bytes, number: bytes | None) -> None:
        if word == b"htmltag":
            self._tag = self._depth
        elif word == b"htmlrtf":
            self._muted = number != b"0"
        elif word in _SILENT or self._starred:
            self._silent = self._silent or self._depth
        elif self._silent or self._muted:
            return
        elif word == b"u" and number:
            self._flush()
            self._out.append(chr(int(number) % 65536))
            self._skip = 1
        elif word in _SIGNS:
            self._flush()
            self._out.append(_SIGNS[word])

    def _say(self, code: bytes | None, sign: bytes | None, text: bytes | None) -> None:
        if code and not self._skip:
            self._held.append(int(code, 16))
        elif sign:
            self._held += {b"~": b"&nbsp;", b"_": b"-", b"-": b""}.get(sign, sign)
        elif text:
            self._held += text[self._skip :]
        self._skip = 0

    def _flush(self) -> None:
        if self._held:
            self._out.append(lenient(bytes(self._held), self._charset)[0])
            self._held.clear()
