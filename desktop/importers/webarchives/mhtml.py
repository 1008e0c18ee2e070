"""MHTML (RFC 2557), as Chrome, Internet Explorer, Opera and Firefox's add-ons save it: a page and what it shows, as parts of a mail."""

from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime
from urllib.parse import unquote, urldefrag, urljoin

from desktop.importers.drafting import drafted, reading
from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.options import Resources
from desktop.importers.reading import Report
from desktop.story import EMPTY, Draft, Refusal

IMPORTER = "saved-page 1"
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_MOST = 20_000  # parts


def read_mhtml(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read the page that a file of parts was saved for. Raises UnreadableError where there is none in it."""
    from dataclasses import replace

    from desktop.importers.recognising import read_material

    content = material.content()
    whole = message_from_bytes(content.lstrip(b"\r\n \t"))
    parts = [part for part, _ in zip(whole.walk(), range(_MOST), strict=False) if not part.is_multipart()]
    root = _root(whole, parts)
    if root is None:
        raise UnreadableError("there is no page in it", "Save the page again.")
    page = _content(root)
    address = _written(root, "Content-Location") or _written(whole, "Snapshot-Content-Location") or _written(whole, "Content-Location")
    member = material.member(
        material.name,
        page,
        part="",
        address=address if address.lower().startswith(("http://", "https://")) else "",
        retrieved=_date(_written(whole, "Date")),
        charset=root.get_content_charset() or "",
        resources=_resources(parts, root, address),
    )
    if not page.strip():
        yield _empty(whole, content, member)
        return
    for each in read_material(member, report):
        yield replace(each, original=content, media_type="multipart/related") if isinstance(each, Draft) else each


def _empty(whole: Message, content: bytes, material: Material) -> Draft:
    """Keep the name that a page without words was saved under. Raises UnreadableError where there is none."""
    try:
        title = " ".join(str(make_header(decode_header(str(whole.get("Subject") or "")))).split())
    except (LookupError, UnicodeError, HeaderParseError):
        title = ""
    if not title:
        raise UnreadableError("the page in it is empty", "Save the page again.")
    fields = {"title": reading(title, 0.5, "the name it was saved under")}
    if material.address:
        fields["url"] = reading(material.address, 0.8, "where it was fetched from")
    notes = ["there is a headline and no text"]
    return drafted(fields, EMPTY, content, material, media_type="multipart/related", importer=IMPORTER, warnings=notes)


def _root(whole: Message, parts: list[Message]) -> Message | None:
    """Find the page: what the head names, or else the first that is one."""
    pages = [part for part in parts if part.get_content_type() in _PAGES]
    start, saved = str(whole.get_param("start") or ""), _written(whole, "Snapshot-Content-Location")
    for part in pages:
        if (start and _written(part, "Content-ID") == start) or (saved and _written(part, "Content-Location") == saved):
            return part
    return next((part for part in pages if _content(part).strip()), pages[0] if pages else None)


def _resources(parts: list[Message], root: Message, base: str) -> Resources:
    """Give what came along, by cid: and by address, as it is written or resolved against the page's."""
    held: dict[str, Message] = {}
    for part in parts:
        if part is root:
            continue
        if name := _written(part, "Content-ID").strip("<>"):
            held.setdefault(f"cid:{unquote(name)}", part)
        if location := _written(part, "Content-Location"):
            held.setdefault(_bare(urljoin(base, location)), part)
            held.setdefault(location, part)

    def read(address: str) -> bytes:
        try:
            wanted = (unquote(address), address, _bare(urljoin(base, address)))
        except ValueError:
            return b""
        found = next((held[name] for name in wanted if name in held), None)
        return _content(found) if found is not None else b""

    return read


def _bare(address: str) -> str:
    return urldefrag(address)[0]


def _content(part: Message) -> bytes:
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _written(part: Message, name: str) -> str:
    """Give a head's value on one line; a long address may be folded."""
    return "".join(str(part.get(name) or "").split()) if name != "Date" else " ".join(str(part.get(name) or "").split())


def _date(written: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(written)
    except (TypeError, ValueError):
        return None
    return found.astimezone()
