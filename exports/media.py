"""File endings for media types, the same on every machine."""

from mimetypes import MimeTypes

_TYPES = MimeTypes()  # the standard library's own list; the system's is another on each machine
_MORE = {"image/webp": ".webp", "image/avif": ".avif", "image/heic": ".heic", "text/markdown": ".md", "application/warc": ".warc"}


def ending_of(media_type: str) -> str:
    """Give the ending for a media type, with its dot; "" for one that nobody knows."""
    kind = media_type.partition(";")[0].strip().lower()
    return _MORE.get(kind) or _TYPES.guess_extension(kind, strict=False) or ""
