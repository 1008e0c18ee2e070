"""What the readers of record files share: each record becomes a draft or, alone, a refusal."""

from collections.abc import Callable, Iterator
from hashlib import sha256

from desktop.importers.errors import UnreadableError
from desktop.importers.fetching.stories import with_its_page
from desktop.importers.libraries.entry import Entry, entry_draft
from desktop.importers.libraries.json_items import Item
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.story import Draft, Refusal

_OF_LINKS = frozenset(
    {"bookmarks 1", "saved-pages 1", "wallabag 1", "readability 1", "omnivore 1"}
)  # a citation's address is a catalogue's


def read_records(
    items: Iterator[Item],
    entry_of: Callable[[Item], Entry | None],
    material: Material,
    content: bytes,
    report: Report,
    *,
    importer: str,
    media_type: str = "application/json",
) -> Iterator[Draft | Refusal]:
    """Read records one by one. entry_of: None for what is no record of its own (a note, a folder)."""
    whole = sha256(content).hexdigest()
    number = 0
    try:
        for item in items:
            try:
                entry = entry_of(item)
                if entry is None:
                    continue
                number += 1
                report(item.offset, len(content), f"record {number:,}")
                draft = entry_draft(
                    entry,
                    item.content,
                    material,
                    part=f"record {number:,}",
                    media_type=media_type,
                    importer=importer,
                    container=whole,
                    offset=item.offset,
                )
                yield with_its_page(draft, material.options, report) if importer in _OF_LINKS else draft
            except UnreadableError as error:
                yield Refusal(material.origin, f"record {number:,}", error.why, error.remedy)
            except (TypeError, AttributeError, KeyError, IndexError) as error:  # a record of another shape than its kind has
                yield Refusal(material.origin, f"record {number + 1:,}", f"it has not the shape of its kind ({error}).", "Export it again.")
    except UnreadableError as error:
        if not number:
            raise
        yield Refusal(material.origin, f"after record {number:,}", error.why, error.remedy)
