"""OPML (opml.org/spec2.opml): a list of feeds in folders; it holds no story, and names what can be subscribed to."""

from collections.abc import Iterator

from lxml import etree

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.pages.graph import line_of
from desktop.importers.reading import Report
from desktop.story import FeedFound

_DEEPEST = 20  # folders within folders


def read_opml(material: Material, report: Report) -> Iterator[FeedFound]:
    """Name the feeds of a list in its order, each with the folders around it. Raises UnreadableError where it cannot be read at all."""
    report(0, 1, material.name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(material.content(limits.LISTED), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError(f"it is a broken list of feeds ({error})", "Export it again.") from error
    if root is None:
        raise UnreadableError("it is a broken list of feeds", "Export it again.")
    seen: set[str] = set()
    for outline in root.iter("{*}outline"):
        given = {str(name).lower(): str(value).strip() for name, value in outline.attrib.items()}
        address = given.get("xmlurl") or (given.get("url", "") if given.get("type", "").lower() in ("rss", "atom") else "")
        if address.lower().startswith("feed:"):
            address = "https:" + address[5:] if address[5:7] == "//" else address[5:]
        if not address.lower().startswith(("http://", "https://")) or address in seen:
            continue
        seen.add(address)
        title = line_of(given.get("title") or given.get("text") or "")
        yield FeedFound(
            material.origin,
            address,
            "it is a feed, not a story.",
            "Subscribe to it.",
            address=address,
            title=title or address,
            site=given.get("htmlurl", ""),
            folder=_folder(outline),
        )


def _folder(outline: etree._Element) -> str:
    """Give the folders around an outline, from the outermost, parted by /."""
    above = [
        line_of(str(each.get("text") or each.get("title") or ""))
        for each, _ in zip(outline.iterancestors("{*}outline"), range(_DEEPEST), strict=False)
    ]
    return "/".join(name.replace("/", "-") for name in reversed(above) if name)
