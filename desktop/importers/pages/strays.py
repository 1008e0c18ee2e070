"""What got into the text and is the page's: notices and buttons, links to other stories, times of entries, who the author is."""

import re
from collections.abc import Sequence

from lxml import etree

from desktop.importers.drafting import reading
from desktop.importers.fields.bylines import is_bare_name, is_organisation, read_byline, read_label, split_names
from desktop.importers.fields.furniture import is_furniture
from desktop.importers.pages.body import Chunk, bare
from desktop.importers.pages.choice import columns_of
from desktop.importers.pages.linking import drop_linked_lines, is_button, is_linked, is_menu, leads_to_another
from desktop.story import Dropped, Reading

_LONGEST_SIGNATURE = 90  # signs
_FACTS = 12  # chunks under the text among which its facts are listed
_BIOGRAPHIES = 3  # chunks at the text's end that may tell of its authors
_HOUR = re.compile(r"\d{1,2}\s?[:.h]\s?\d\d(?:\s?(?:uhr|[ap]\.?m\.?))?", re.IGNORECASE)


def drop_furniture(chunks: Sequence[Chunk], address: str, dropped: list[Dropped]) -> None:
    """Take off the body what belongs to the page: its notices, menus and buttons, and the links to other stories. address: the page's own, or ""."""
    after = begun = False
    for chunk in chunks:
        if not chunk.kept:
            continue
        why = ""
        if (
            is_furniture(chunk.text)
            or is_menu(chunk)
            or is_button(chunk)
            or (_HOUR.fullmatch(chunk.text) and chunk.slots[0][0].tag == "time")
        ):
            why, after = "a line of the page, not of the story", True
        elif (after and is_linked(chunk)) or (begun and leads_to_another(chunk, address)):
            why = "a link to another story"
        else:
            after, begun = False, True
            dropped += [Dropped(line, "a link to another story") for line in drop_linked_lines(chunk, address)]
        if why:
            chunk.kept = False
            dropped.append(Dropped(chunk.text, why))


def drop_biographies(chunks: Sequence[Chunk], authors: Sequence[str], dropped: list[Dropped]) -> None:
    """Take off the body's end what the page tells of the authors: a paragraph that begins with a name, in a box with their portrait or profile."""
    kept = [chunk for chunk in chunks if chunk.kept]
    for chunk in reversed(kept[-_BIOGRAPHIES:] if len(kept) > _BIOGRAPHIES else ()):
        name = next((name for name in authors if chunk.text.startswith(f"{name} ")), "")
        if name and _is_beside_profile(chunk, kept[0]):
            chunk.kept = False
            dropped.append(Dropped(chunk.text, "about the author"))


def _is_beside_profile(chunk: Chunk, first: Chunk) -> bool:
    """Whether a paragraph stands in a box of its own, apart from the text, that shows a face or leads to a profile."""
    above = set(first.slots[0][0].iterancestors())
    box = None
    for parent in chunk.slots[0][0].iterancestors():
        if parent in above:
            break
        box = parent
    return box is not None and next(box.iter("img", "a"), None) is not None


def sign_at_end(chunks: Sequence[Chunk], fields: dict[str, Reading], dropped: list[Dropped]) -> None:
    """Take the names under the text for its authors, or those that the list of facts beneath it calls so, where nothing else names them."""
    end = max((number for number, chunk in enumerate(chunks) if chunk.kept), default=-1)
    if "authors" in fields or end < 0:
        return
    columns = columns_of(chunks)
    for chunk in (chunks[end], *chunks[max(end - _FACTS, 0) : end + _FACTS]):
        is_last = chunk is chunks[end]
        by = read_byline(chunk.text) if len(chunk.text) <= _LONGEST_SIGNATURE and not columns.isdisjoint(_near_above(chunk)) else ()
        if names := (_signature(chunk) if is_last else ()) or by or (read_label(chunk.text) if not chunk.kept else ()):
            fields["authors"] = reading(names, 0.6, "names under the text")
            if chunk.kept:
                chunk.kept = False
                dropped.append(Dropped(chunk.text, "the byline"))
            return


def _near_above(chunk: Chunk) -> list[etree._Element]:
    return [parent for parent, _ in zip(chunk.slots[0][0].iterancestors(), range(2), strict=False)]


def _signature(chunk: Chunk) -> tuple[str, ...]:
    """Give the names in a line that holds nothing else."""
    if len(chunk.text) > _LONGEST_SIGNATURE or chunk.text.endswith((".", "!", "?", "”", "“", "»")):
        return ()
    names = read_byline(chunk.text) or split_names(chunk.text.strip("() "))
    only = all(is_organisation(name) or is_bare_name(name) for name in names)
    return names if only and sum(len(bare(name)) for name in names) > len(chunk.bare) * 0.7 else ()
