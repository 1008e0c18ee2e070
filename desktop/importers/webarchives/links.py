"""Files of addresses: a list of them, or the link that a desktop keeps (.url, .webloc, .desktop)."""

import plistlib
import re
from collections.abc import Iterator

from desktop.importers import limits
from desktop.importers.drafting import drafted, reading
from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.importers.text.encoding import decode
from desktop.story import EMPTY, Draft, Refusal

IMPORTER = "link 1"
_KEY = re.compile(r"^[ \t]*URL[ \t]*=[ \t]*(\S.*?)[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_TITLE = re.compile(r"^[ \t]*Name[ \t]*=[ \t]*(\S.*?)[ \t]*\r?$", re.MULTILINE)
_WEB = re.compile(r"https?://[^\s<>\"]+\Z", re.IGNORECASE)


def read_list(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a text of nothing but addresses, one a line; lines that begin with # are remarks."""
    lines = decode(material.content()).text.splitlines()
    addresses = [line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#")]
    if len(addresses) > limits.LINKS:
        raise UnreadableError(f"it holds more than {limits.LINKS:,} addresses", "Part the list.")
    for number, address in enumerate(addresses):
        report(number, len(addresses), address)
        yield from read_link(material, address, report, original=address.encode("utf-8", "replace"), part=address)


def read_ini(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read the link of a Windows (.url) or a Linux desktop (.desktop)."""
    content = material.content(limits.SNIFFED)
    text = decode(content).text
    found, named = _KEY.search(text), _TITLE.search(text)
    yield from read_link(material, found[1] if found else "", report, original=content, title=named[1] if named else "")


def read_webloc(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read the link of a Macintosh."""
    content = material.content(limits.SNIFFED)
    try:
        held = plistlib.loads(content)
    except Exception as error:  # the edge: plistlib raises whatever a damaged file makes it
        raise UnreadableError("it is a damaged link file", "Make it again.") from error
    yield from read_link(material, str(held.get("URL") or "") if isinstance(held, dict) else "", report, original=content)


def read_link(
    material: Material, address: str, report: Report, *, original: bytes, part: str | None = None, title: str = ""
) -> Iterator[Draft | Refusal]:
    """Fetch an address where that is allowed; else keep it as a story without words, as a bookmark is."""
    if not _WEB.match(address):
        raise UnreadableError(f"it leads to {address[:100] or 'nothing'}, which is no address of the web", "")
    if material.options.fetcher is not None:
        from desktop.importers.fetching.stories import read_address

        yield from read_address(address, material.options, report, origin=material.origin, part=address)
        return
    name = title or material.name.rpartition(".")[0] if part is None else address
    fields = {"title": reading(name or address, 0.4, "the link's name"), "url": reading(address, 0.95, "the link")}
    yield drafted(
        fields,
        EMPTY,
        original,
        material,
        media_type="text/uri-list",
        importer=IMPORTER,
        part=part,
        warnings=["only the address is here; its page is fetched with --fetch"],
    )
