"""Near-duplicates made one, or told apart for good. All of it is journalled, so all of it can be undone."""

from collections.abc import Sequence
from itertools import combinations
from typing import Any

from sqlalchemy import Connection, select

from desktop.archive.content.stored import several
from desktop.archive.errors import ArchiveError
from desktop.archive.gathering.subscriptions import told_of
from desktop.archive.journal.change import Edit
from desktop.archive.schema import custom_field, distinct_pair, feed_story, highlight, issue_story, membership, source, story, tag
from desktop.archive.search.stems import folded
from desktop.archive.story.changing import Made
from desktop.archive.story.provenance import MERGING, note
from desktop.archive.story.resolving import merged_of
from desktop.archive.story.standing import known
from desktop.story import Mark, Source

_SOURCE = (
    source.c.sha256,
    source.c.media_type,
    source.c.origin,
    source.c.part,
    source.c.importer,
    source.c.retrieved,
    source.c.size,
    source.c.container,
    source.c.offset,
)


def merge(rows: Connection, kept: int, others: Sequence[int], now: str) -> Made:
    """Merge stories into one that is kept.

    Their rows stay, with their originals and versions, out of every list; what people gave them goes to the kept one: tags, custom fields
    that it lacks, the star, highlights, their places in collections and issues, and the feeds that told of them. Raises ArchiveError if the kept one is in the trash.
    """
    kept, *others = list(dict.fromkeys(known(rows, [kept, *others])))
    what = f"Merge {len(others) + 1} stories"
    if not others:
        return what, []
    held = _rows(rows, [kept, *others])
    if held[kept].trashed is not None:
        raise ArchiveError(Mark.of(kept), "it is in the trash", remedy="Restore it first, or keep another one.")
    edits = [
        Edit(
            "story",
            {"id": number},
            {"trashed": held[number].trashed, "merged": None},
            {"trashed": held[number].trashed or now, "merged": kept},
        )
        for number in others
    ]
    # Those that were merged into one of them follow, so that no line of marks grows.
    for number in merged_of(rows, others):
        was = rows.scalar(select(story.c.merged).where(story.c.id == number))
        edits.append(Edit("story", {"id": number}, {"merged": was}, {"merged": kept}))
    stars = [held[number].starred for number in others if held[number].starred]
    if stars and not held[kept].starred:
        edits.append(Edit("story", {"id": kept}, {"starred": None}, {"starred": min(stars)}))
    edits += _tags(rows, kept, others) + _custom_fields(rows, kept, others) + _highlights(rows, kept, others)
    edits += _memberships(rows, kept, others) + _issues(rows, kept, others) + _feeds(rows, kept, others)
    note(rows, [kept], MERGING, f"Merged into it: {', '.join(map(Mark.of, others))}", now)
    note(rows, others, MERGING, f"Merged into {Mark.of(kept)}", now)
    return what, edits


def tell_apart(rows: Connection, numbers: Sequence[int], others: Sequence[int] = ()) -> Made:
    """Remember that none of these stories is a duplicate of another, or, if there are others, of any of those."""
    stories = sorted({*known(rows, numbers), *known(rows, others)})
    ours = set(known(rows, numbers)) if others else set()
    held = {tuple(row) for some in several(stories) for row in rows.execute(select(distinct_pair).where(distinct_pair.c.first.in_(some)))}
    fresh = [pair for pair in combinations(stories, 2) if pair not in held and (not ours or len(ours.intersection(pair)) == 1)]
    return "Not a duplicate", [Edit("distinct_pair", {"first": first, "second": second}, None, {}) for first, second in fresh]


def sources_of(rows: Connection, number: int) -> tuple[Source, ...]:
    """Give every source of a story in the order in which they came, and then those of the stories that were merged into it."""
    (kept,) = known(rows, [number])
    found: list[Source] = []
    for stories in ([kept], merged_of(rows, [kept])):
        for some in several(stories):
            wanted = select(*_SOURCE).where(source.c.story.in_(some)).order_by(source.c.id)
            found += [Source(*row) for row in rows.execute(wanted)]
    return tuple(found)


def _rows(rows: Connection, numbers: Sequence[int]) -> dict[int, Any]:
    wanted = select(story.c.id, story.c.trashed, story.c.starred)
    return {row.id: row for some in several(numbers) for row in rows.execute(wanted.where(story.c.id.in_(some)))}


def _tags(rows: Connection, kept: int, others: Sequence[int]) -> list[Edit]:
    """Give the kept story the tags that it has in no spelling; the others' own stay, as their versions do."""
    has = {folded(name) for name in rows.scalars(select(tag.c.name).where(tag.c.story == kept))}
    edits: list[Edit] = []
    for name in (name for some in several(others) for name in rows.scalars(select(tag.c.name).where(tag.c.story.in_(some)))):
        if folded(name) not in has:
            has.add(folded(name))
            edits.append(Edit("tag", {"story": kept, "name": name}, None, {}))
    return edits


def _custom_fields(rows: Connection, kept: int, others: Sequence[int]) -> list[Edit]:
    has = set(rows.scalars(select(custom_field.c.name).where(custom_field.c.story == kept)))
    edits: list[Edit] = []
    for some in several(others):
        for row in rows.execute(select(custom_field).where(custom_field.c.story.in_(some)).order_by(custom_field.c.story)):
            if row.name not in has:
                has.add(row.name)
                edits.append(Edit("custom_field", {"story": kept, "name": row.name}, None, {"value": row.value}))
    return edits


def _highlights(rows: Connection, kept: int, others: Sequence[int]) -> list[Edit]:
    wanted = select(highlight.c.id, highlight.c.story).order_by(highlight.c.id)
    found = [row for some in several(others) for row in rows.execute(wanted.where(highlight.c.story.in_(some)))]
    return [Edit("highlight", {"id": row.id}, {"story": row.story}, {"story": kept}) for row in found]


def _memberships(rows: Connection, kept: int, others: Sequence[int]) -> list[Edit]:
    """Put the kept story where the first of the others stood, in each collection that it is not in itself."""
    inside = set(rows.scalars(select(membership.c.collection).where(membership.c.story == kept)))
    found = [row for some in several(others) for row in rows.execute(select(membership).where(membership.c.story.in_(some)))]
    edits: list[Edit] = []
    for row in sorted(found, key=lambda row: (row.collection, row.position, row.story)):
        edits.append(Edit("membership", {"collection": row.collection, "story": row.story}, {"position": row.position}, None))
        if row.collection not in inside:
            inside.add(row.collection)
            edits.append(Edit("membership", {"collection": row.collection, "story": kept}, None, {"position": row.position}))
    return edits


def _feeds(rows: Connection, kept: int, others: Sequence[int]) -> list[Edit]:
    """Let the kept story have been told of by every feed that told of one of the others."""
    numbers = {
        number for some in several(others) for number in rows.scalars(select(feed_story.c.subscription).where(feed_story.c.story.in_(some)))
    }
    return [edit for number in sorted(numbers) for edit in told_of(rows, number, [kept])]


def _issues(rows: Connection, kept: int, others: Sequence[int]) -> list[Edit]:
    """Let issues print the kept story where the first of the others stood, in each that does not have it already."""
    inside = set(rows.scalars(select(issue_story.c.issue).where(issue_story.c.story == kept)))
    found = [row for some in several(others) for row in rows.execute(select(issue_story).where(issue_story.c.story.in_(some)))]
    edits: list[Edit] = []
    for row in sorted(found, key=lambda row: (row.issue, row.position, row.story)):
        said = {"position": row.position, "section": row.section, "headline": row.headline, "deck": row.deck}
        edits.append(Edit("issue_story", {"issue": row.issue, "story": row.story}, said, None))
        if row.issue not in inside:
            inside.add(row.issue)
            edits.append(Edit("issue_story", {"issue": row.issue, "story": kept}, None, said))
    return edits
