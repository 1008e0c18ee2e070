"""What a file holds, told by its first bytes, never by its name; and who reads it."""

import json
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from desktop.importers.errors import UnreadableError
from desktop.importers.reading import Report
from desktop.story import Draft, Refusal

_LARGEST = 128 << 20  # bytes of a file that is one story; a .gz may not hold more either
_SNIFFED = 1 << 16
_PICTURES = re.compile(
    rb"\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|RIFF....WEBP|II\*\0|MM\0\*|BM....\0\0\0\0|\0\0\x01\0|\0\0\0.ftyp(?:avif|heic|mif1)", re.DOTALL
)
_SVG = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]", re.DOTALL | re.IGNORECASE)
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|article|main|section|div|p|h[1-6]|table|script|style|a|b|i|span|img|ul|ol|center|font|base)\b",
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE[^>]*>\s*|<\?[^>]*\?>\s*)*<(rss|feed|rdf:RDF|opml|urlset|sitemapindex)\b",
    re.IGNORECASE | re.DOTALL,
)
_KNOWN = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "an archive or an office document (ZIP)"),
    (b"{\\rtf", "a rich text document (RTF)"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"WARC/", "a web archive (WARC)"),
    (b"SQLite format 3", "a database"),
    (b"From ", "a mailbox"),
)
_BINARY_NAMES = frozenset(
    ".epub .zip .docx .odt .xlsx .pptx .pdf .wacz .warc .jpg .jpeg .png .gif .webp .avif .mp3 .mp4 .m4a .avi .mov .exe .7z .rar .tar .bz2 .xz".split()
)
_LATER = "This format is not read yet; save the story as a web page or as text."


def read_recognised(file: Path, report: Report, *, alone: bool) -> Iterator[Draft | Refusal]:
    """Read one file's stories, whatever it is.

    alone: whether the person named this very file; then a picture is refused, where in a folder it is passed over.
    Raises UnreadableError where it holds no story, OSError where it cannot be opened.
    """
    if not file.is_file():
        raise UnreadableError("it is no file" if file.exists() else "it is a link that leads nowhere", "Remove it from the folder.")
    with file.open("rb") as stream:
        first = stream.read(_SNIFFED)
    if first.startswith(b"\x1f\x8b"):
        content = _expanded(file)
        first = content[:_SNIFFED]
    elif _is_lines(first):
        from desktop.importers.json_lines import read_json_lines

        with file.open("rb") as stream:
            yield from read_json_lines(stream, file.stat().st_size, report, origin=str(file))
        return
    else:
        if file.stat().st_size > _LARGEST:
            raise UnreadableError(f"it is larger than {_LARGEST >> 20} MB", "Part it into single stories.")
        content = file.read_bytes()
    report(0, 1, file.name)
    yield from _read_content(content, file, report, alone=alone)


def _read_content(content: bytes, file: Path, report: Report, *, alone: bool) -> Iterator[Draft | Refusal]:
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise UnreadableError("it is empty", "Remove it, or save the article again.")
    if _PICTURES.match(content) or _SVG.match(content[:_SNIFFED]):
        if alone:
            raise UnreadableError("it is a picture, not a story", "Import the page that shows it.")
        return
    for mark, what in _KNOWN:
        if content.startswith(mark) and not (mark == b"From " and b"@" not in content.split(b"\n", 1)[0]):
            raise UnreadableError(f"it is {what}", _LATER)
    if _is_lines(content[:_SNIFFED]):
        from io import BytesIO

        from desktop.importers.json_lines import read_json_lines

        yield from read_json_lines(BytesIO(content), len(content), report, origin=str(file))
        return
    head = _glimpse(content)
    if found := _FEED.match(head):
        raise UnreadableError(f"it is a feed ({found[1]})", _LATER)
    if _HTML.match(head) or re.search(r"<html[\s>]", head[:8192], re.IGNORECASE):
        from desktop.importers.page import read_page

        yield from read_page(content, file)
        return
    if re.match(r"\s*<(?:\?xml\b|!DOCTYPE\b)", head, re.IGNORECASE):
        raise UnreadableError("it is an XML document of no kind that is read", _LATER)
    if file.suffix.lower() in _BINARY_NAMES:
        raise UnreadableError(
            f"it is named {file.suffix} and is none", "Fetch it again: often it is an error message that was saved in its place."
        )
    if head.lstrip().startswith(("{", "[")) and _is_json(content):
        raise UnreadableError("it is JSON, but not a story a line", "Write each story as one JSON object on a line of its own.")
    from desktop.importers.plain_text import read_plain_text

    yield from read_plain_text(content, origin=str(file))


def _glimpse(content: bytes) -> str:
    """Give the beginning as text, good enough to see markup in it."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content[:_SNIFFED].decode("utf-16", "replace")
    first = content[:_SNIFFED].removeprefix(b"\xef\xbb\xbf")
    return (first.replace(b"\0", b"") if b"\0" in first[:64] else first).decode("utf-8", "replace")


def _is_json(content: bytes) -> bool:
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return False
    return True


def _is_lines(first: bytes) -> bool:
    """Whether the first line is a JSON object of ours."""
    line = first.removeprefix(b"\xef\xbb\xbf").lstrip().split(b"\n", 1)[0].rstrip()
    if not line.startswith(b"{"):
        return False
    if len(first) == _SNIFFED and len(line) > _SNIFFED - 16:  # a first line longer than the glimpse
        return (
            re.match(rb'\{\s*"(?:title|text|html|authors|published|publication|mark|status|url|source_file|section|language)"\s*:', line)
            is not None
        )
    try:
        story = json.loads(line)
    except (ValueError, RecursionError):
        return b'"title"' in line and line.endswith(b"}")
    return isinstance(story, dict) and ("title" in story or "text" in story or "html" in story)


def _expanded(file: Path) -> bytes:
    """Expand a .gz, never beyond the bound: a few kilobytes can hold gigabytes."""
    out = bytearray()
    with file.open("rb") as stream:
        expander = zlib.decompressobj(31)
        while packed := stream.read(1 << 16):
            while packed:
                try:
                    out += expander.decompress(packed, _LARGEST - len(out) + 1)
                except zlib.error as error:
                    raise UnreadableError(f"it is a damaged .gz ({error})", "Fetch it again.") from error
                if len(out) > _LARGEST:
                    raise UnreadableError(
                        f"it expands to more than {_LARGEST >> 20} MB", "Expand it yourself, if you trust it, and import what it holds."
                    )
                packed = expander.unconsumed_tail
                if expander.eof:
                    packed, expander = expander.unused_data, zlib.decompressobj(31)
                    if packed and not packed.startswith(b"\x1f\x8b"):
                        packed = b""  # zeros after the last member are allowed
        if not out:
            raise UnreadableError("it is a .gz that holds nothing", "Fetch it again.")
    return bytes(out)
