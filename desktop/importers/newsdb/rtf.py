"""The text of a rich text document (RTF 1.9), by striprtf."""

import re

from desktop.importers import limits
from desktop.importers.errors import UnreadableError

_PICTURE = re.compile(rb"\{\\\*?\\?pict\b[^{}]*(?:\{[^{}]*\}[^{}]*)*\}", re.DOTALL)
# A link is {\*\fldinst{HYPERLINK "…"}} or {\*\fldinst HYPERLINK "…"}; striprtf reads it by an expression of quadratic time.
_LINK = re.compile(
    rb'\{\\\*\\fldinst\s*(?:\{[^{}"]{0,200}HYPERLINK\s+"([^"{}\\]{1,800})"[^{}]{0,200}\}|[^{}"]{0,200}HYPERLINK\s+"([^"{}\\]{1,800})"[^{}]{0,200})\s*\}'
)
_SHOWN = re.compile(r"\ue0b0([^\ue0b1]*)\ue0b1")


def without_links(words: str) -> tuple[str, tuple[str, ...]]:
    """Take the links out of a line; give its words and the links."""
    return _SHOWN.sub("", words).strip(), tuple(_SHOWN.findall(words))


def text_of_rtf(content: bytes) -> str:
    """Give an RTF's text, a line a paragraph; see `without_links` for the links in it.

    Raises UnreadableError for a file that is none, or beyond limits.RTF once its pictures are left out.
    """
    from striprtf.striprtf import rtf_to_text

    written = _LINK.sub(lambda found: rb"{\u57520?" + (found[1] or found[2]) + rb"\u57521?}", _PICTURE.sub(b"", content))
    if len(written) > limits.RTF:
        raise UnreadableError(f"it has more than {limits.RTF >> 20} MB of text", "Download fewer stories at once.")
    try:
        text = str(rtf_to_text(written.decode("latin-1"), errors="replace"))  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, IndexError, RecursionError) as error:
        raise UnreadableError(f"it is a damaged RTF ({error})", "Download it again.") from error
    if not text.strip():
        raise UnreadableError("it is an RTF without text", "Download it again.")
    return text
