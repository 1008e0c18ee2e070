"""A web archive of a few pages, as the original of a story that was read from several."""

from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from uuid import UUID


def warc_of(pages: Sequence[tuple[str, bytes, str, datetime]]) -> bytes:
    """Write resource records (ISO 28500, section 6.4): address, content, its Content-Type, and when it was got."""
    return b"".join(_record(*page) for page in pages)


def _record(address: str, content: bytes, content_type: str, retrieved: datetime) -> bytes:
    digest = sha256(content)
    fields = {
        "WARC-Type": "resource",
        "WARC-Record-ID": f"<urn:uuid:{UUID(bytes=sha256(address.encode() + digest.digest()).digest()[:16], version=4)}>",
        "WARC-Date": retrieved.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "WARC-Target-URI": address,
        "WARC-Block-Digest": f"sha256:{digest.hexdigest()}",
        "Content-Type": content_type,
        "Content-Length": str(len(content)),
    }
    head = "".join(f"{name}: {' '.join(value.split())}\r\n" for name, value in fields.items())
    return f"WARC/1.1\r\n{head}\r\n".encode() + content + b"\r\n\r\n"
