"""Bytes to text: which encoding a file is in, when nothing in it says so."""

import codecs
import re
from typing import NamedTuple

from desktop.importers.errors import UnreadableError
from desktop.importers.text.plausible import plausibility

_SAMPLE = 1 << 16  # bytes that are tried in every encoding
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = (
    "cp1252 cp1250 cp1251 koi8_r cp850 cp866 iso8859_15 iso8859_2 mac_roman cp1253 iso8859_7 cp1254 cp1255 cp1256 cp1257 cp874 "
    "gb18030 big5 cp950 big5hkscs cp949 cp932 euc_jp iso8859_5 cp852 mac_cyrillic"
).split()
_ISO_2022 = re.compile(rb"\x1b(?:\$[@B]|\([BJI]|\$\([CD])")
_CONTROLS = bytes(set(range(32)) - {7, 8, 9, 10, 12, 13, 26, 27})
_NO_TEXT = "it is not a text file"
_AS_TEXT = "Import the article's page, or save it as text."


class Decoded(NamedTuple):
    """A text, and how it was read."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(content: bytes, *, said: str = "") -> Decoded:
    """Read bytes as text: what a byte order mark says, else UTF-8 if it is, else what is `said`, else the most plausible encoding.

    UTF-7 is never tried: in it markup hides as text.
    Raises UnreadableError for bytes that are no text.
    """
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return _lenient(content, encoding)
    if wide := _utf16(content):
        return _lenient(content, wide)
    if (nulls := len(content) - len(content.translate(None, _CONTROLS))) > max(8, len(content[:_SAMPLE]) // 200):
        raise UnreadableError(_NO_TEXT, _AS_TEXT)
    warnings = (f"{nulls} control characters were left out",) if nulls else ()
    if _ISO_2022.search(content[:_SAMPLE]) and content.isascii():
        for encoding in ("iso2022_jp_ext", "iso2022_jp_2", "iso2022_kr"):
            if (text := _strict(content, encoding)) is not None:
                return Decoded(text, encoding, warnings)
    if (text := _strict(content, "utf-8")) is not None:
        return Decoded(text, "utf-8", warnings)
    if _nearly_utf8(content):
        return _lenient(content, "utf-8")
    if said and (encoding := _known(said)) and (text := _strict(content, encoding)) is not None:
        return Decoded(text, encoding, warnings)
    encoding = _most_plausible(content)
    return Decoded(content.decode(encoding, "replace"), encoding, (*warnings, f"the file does not say its encoding; read as {encoding}"))


def _lenient(content: bytes, encoding: str) -> Decoded:
    text = content.decode(encoding, "replace").removeprefix("\ufeff")
    lost = text.count("\ufffd")
    return Decoded(text, encoding, (f"{lost} damaged characters are shown as \ufffd",) if lost else ())


def _strict(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeError:
        return None


def _known(said: str) -> str:
    """Give Python's name of an encoding that a page may say it is in; "" for one that no page may use."""
    try:
        name = codecs.lookup(said.strip().strip("'\"")).name
    except (LookupError, ValueError):
        return ""
    if (
        name in ("utf-7", "unicode_escape", "raw_unicode_escape", "idna", "punycode", "rot13", "utf-8")
        or not codecs.lookup(name)._is_text_encoding
    ):
        return ""
    return {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949"}.get(
        name, name
    )


def _utf16(content: bytes) -> str:
    """Tell UTF-16 without a mark by the zeros of its spaces and line ends: every other byte."""
    sample = content[:4096]
    if len(sample) < 4 or b"\0" not in sample:
        return ""
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        low = sample[0::2] if encoding == "utf-16-le" else sample[1::2]
        if high.count(0) > len(high) // 20 and not low.count(0):
            text = sample[: len(sample) // 2 * 2].decode(encoding, "replace")
            if text.count("\ufffd") <= 1 and sum(sign.isalnum() or sign.isspace() for sign in text) > len(text) * 0.7:
                return encoding
    return ""


def _nearly_utf8(content: bytes) -> bool:
    """Whether a few damaged bytes stand among many that only UTF-8 would have."""
    text = content[: _SAMPLE * 4].decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    whole = sum(1 for sign in text if sign > "\x7f" and sign != "\ufffd")
    return whole >= 8 and damaged * 8 <= whole


def _most_plausible(content: bytes) -> str:
    from desktop.importers.fields.language import detect_language

    sample = _around(content)
    scores: list[tuple[float, int, str]] = []
    texts: dict[str, str] = {}
    for place, encoding in enumerate(_CANDIDATES):
        text = sample.decode(encoding, "replace")
        if text.count("\ufffd") <= len(sample) // 200 and text not in texts.values():
            texts[encoding] = text
            scores.append((plausibility(text), -place, encoding))
    if not scores:
        return "cp1252"
    scores.sort(reverse=True)
    near = [(score + 0.5 * detect_language(texts[encoding])[1], place, encoding) for score, place, encoding in scores[:5]]
    return max(near)[2]


def _around(content: bytes) -> bytes:
    """Give a part that has bytes beyond ASCII, cut at line ends, so that no sign is halved."""
    first = next((at for at, byte in enumerate(content[: 1 << 20]) if byte > 0x7F), 0)
    start = max(content.rfind(b"\n", 0, first) + 1, first - _SAMPLE // 2, 0)
    part = content[start : start + _SAMPLE]
    return part if len(part) < _SAMPLE else part[: part.rfind(b"\n") + 1] or part
