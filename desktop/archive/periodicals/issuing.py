"""Issues made and changed: each act gives the edits, which the journal then makes."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, func, select

from desktop.archive.content.packing import to_json
from desktop.archive.content.stored import several
from desktop.archive.errors import ArchiveError
from desktop.archive.journal.change import Edit, changed
from desktop.archive.journal.counting import take_numbers
from desktop.archive.periodicals.numbering import next_number
from desktop.archive.periodicals.outline import KEPT, Outline
from desktop.archive.periodicals.periodicals import IssueFile, issue_of
from desktop.archive.periodicals.rules import SECTIONS
from desktop.archive.schema import issue, issue_file, issue_story, story, tag
from desktop.archive.story.resolving import resolved_all
from desktop.archive.story.standing import known
from desktop.story import Mark
from desktop.story.fields import read_value

_HEAD = ("number", "date", "title", "editorial", "options")


def create(rows: Connection, within: int, numbers: Sequence[int], now: str, **head: Any) -> tuple[int, list[Edit]]:
    """Make an issue with stories in order. Raises ArchiveError for a number that the series has already, or a wrong date.

    head: number, date, title, editorial, and options, of which "sections" is one of SECTIONS.
    """
    rule = (head.get("options") or {}).get("sections", "section")
    if rule not in SECTIONS:
        raise ArchiveError(str(rule), "it makes no sections", remedy=f"Choose one of {', '.join(SECTIONS)}.")
    identity = take_numbers(rows, "issue", 1)
    image = {**dict.fromkeys(_HEAD, ""), "options": "{}", **_read(rows, within, head, now), "identifier": uuid4().urn, "changed": now}
    if not image["number"]:
        image["number"] = next_number(rows, within, image["date"] or now)
    sections = sections_of(rows, numbers, rule)
    order = _grouped(_in_time(rows, numbers) if rule == "month" else list(dict.fromkeys(numbers)), sections)
    placed = [
        Edit(
            "issue_story",
            {"issue": identity, "story": each},
            None,
            {"position": place, "section": sections[each], "headline": "", "deck": ""},
        )
        for place, each in enumerate(order)
    ]
    return identity, [Edit("issue", {"id": identity}, None, {"series": within, **image}), *placed]


def edit(rows: Connection, identity: int, now: str, **head: Any) -> list[Edit]:
    """Change what an issue says of itself: number, date, title, editorial, options."""
    row = _row(rows, identity)
    return _head(row, _read(rows, row["series"], head, now, besides=identity), now)


def remove(rows: Connection, identity: int) -> list[Edit]:
    """Delete an issue with its record of files; its stories stay in the archive."""
    edits: list[Edit] = []
    for table in (issue_story, issue_file):
        keys = [column.name for column in table.primary_key]
        for held in rows.execute(select(table).where(table.c.issue == identity)).mappings():
            rest = {name: value for name, value in held.items() if name not in keys}
            edits.append(Edit(table.name, {name: held[name] for name in keys}, rest, None))
    row = _row(rows, identity)
    return [*edits, Edit("issue", {"id": identity}, {name: value for name, value in row.items() if name != "id"}, None)]


def put(rows: Connection, identity: int, numbers: Sequence[int], position: int | None, section: str | None, now: str) -> list[Edit]:
    """Put stories into an issue, or move them within it.

    Without a position they stand at the end of their section, with one so that the first stands there (from 0), in the section of
    the story that it pushes on. section None: by the issue's rule.
    """
    held = entries(rows, identity)
    moving = list(dict.fromkeys(numbers))
    staying = [each for each in held if each not in set(moving)]
    rule = issue_of(rows, identity).options.get("sections", "section")
    sections = {each: entry["section"] for each, entry in held.items()}
    if position is not None and section is None and staying:
        section = sections[staying[min(max(position, 0), len(staying) - 1)]]
    own = (
        dict.fromkeys(moving, section)
        if section is not None
        else {**sections_of(rows, moving, rule), **{m: sections[m] for m in moving if m in held}}
    )
    sections |= {each: str(title) for each, title in own.items()}
    if position is None:
        order = staying
        for each in moving:
            within = [place for place, other in enumerate(order, 1) if sections[other] == sections[each]]
            order.insert(within[-1] if within else len(order), each)
    else:
        place = max(0, min(position, len(staying)))
        order = [*staying[:place], *moving, *staying[place:]]
    return arranged(rows, identity, held, [(each, {"section": sections[each]}) for each in order], now)


def take(rows: Connection, identity: int, numbers: Sequence[int], now: str) -> list[Edit]:
    """Take stories out of an issue. Raises ArchiveError for one that is not in it."""
    held = entries(rows, identity)
    for number in numbers:
        if number not in held:
            raise ArchiveError(Mark.of(number), f"it is not in issue {identity}")
    return arranged(rows, identity, held, [(each, {}) for each in held if each not in set(numbers)], now)


def arrange(rows: Connection, identity: int, outline: Outline, now: str) -> list[Edit]:
    """Bring an issue to an outline. Sections that are empty are kept with it; only what is printed changes when it was changed last.

    Raises ArchiveError for a story that the archive does not have.
    """
    known(rows, [mark.number for mark in outline.marks])
    stands = resolved_all(rows, [mark.number for mark in outline.marks])
    order: dict[int, dict[str, str]] = {}
    for title, held in outline.parts:
        for mark in held:
            order.setdefault(stands[mark.number], {"section": title})
    edits = arranged(rows, identity, entries(rows, identity), list(order.items()), now)
    row = _row(rows, identity)
    kept = list(outline.titles) if any(not held for _, held in outline.parts) else None
    options = {name: value for name, value in json.loads(row["options"]).items() if name != KEPT} | ({KEPT: kept} if kept else {})
    before, after = changed(row, {"options": to_json(options), **({"changed": now} if edits else {})})
    stories = [edit for edit in edits if edit.table != "issue"]
    return [*stories, *([Edit("issue", {"id": identity}, before, after)] if after else [])]


def override(rows: Connection, identity: int, number: int, now: str, **said: str) -> list[Edit]:
    """Give a story another headline, deck or section in this issue alone; "" is its own again."""
    held = entries(rows, identity)
    if number not in held:
        raise ArchiveError(Mark.of(number), f"it is not in issue {identity}")
    clean = {name: " ".join(value.split()) for name, value in said.items()}
    return arranged(rows, identity, held, [(each, clean if each == number else {}) for each in held], now)


def remember(rows: Connection, identity: int, file: IssueFile, now: str) -> list[Edit]:
    """Note a file that an issue gave; the same bytes under the same name are noted once."""
    issue_of(rows, identity)
    same = (issue_file.c.issue == identity) & (issue_file.c.sha256 == file.sha256) & (issue_file.c.name == file.name)
    if rows.scalar(select(issue_file.c.id).where(same)) is not None:
        return []
    carried: list[list[Any]] = [[mark.number, version] for mark, version in file.versions]
    if file.starts:
        carried = [[*story, [list(start) for start in starts]] for story, starts in zip(carried, file.starts, strict=True)]
    said = {"format": file.format, "name": file.name, "sha256": file.sha256, "size": file.size, "made": file.made or now}
    image = {"issue": identity, **said, "versions": to_json(carried)}
    return [Edit("issue_file", {"id": take_numbers(rows, "issue_file", 1)}, None, image)]


def _read(rows: Connection, within: int, head: Mapping[str, Any], now: str, *, besides: int = 0) -> dict[str, Any]:
    image = {name: " ".join(value.split()) if name != "editorial" else value for name, value in head.items() if isinstance(value, str)}
    if "options" in head:
        image["options"] = to_json(head["options"] or {})
    try:
        read_value("published", image.get("date", ""))
    except ValueError as error:
        raise ArchiveError("Issue", str(error)) from error
    if unknown := set(image) - set(_HEAD):
        raise ArchiveError(min(unknown), "an issue has no such field", remedy=f"It has {', '.join(_HEAD)}.")
    if number := image.get("number"):
        same = (issue.c.series == within) & (func.lower(issue.c.number) == number.lower()) & (issue.c.id != besides)
        if rows.scalar(select(issue.c.id).where(same)) is not None:
            raise ArchiveError(
                f"Issue {number}",
                "the series has an issue of that number already",
                remedy=f"The next is {next_number(rows, within, image.get('date') or now)}.",
            )
    elif "number" in image and besides:
        raise ArchiveError("Issue", "an issue needs a number")
    return image


def _row(rows: Connection, identity: int) -> dict[str, Any]:
    issue_of(rows, identity)
    return dict(rows.execute(select(issue).where(issue.c.id == identity)).mappings().one())


def _head(row: Mapping[str, Any], fresh: Mapping[str, Any], now: str) -> list[Edit]:
    before, after = changed(row, fresh)
    if not after:
        return []
    return [Edit("issue", {"id": row["id"]}, {**before, "changed": row["changed"]}, {**after, "changed": now})]


def entries(rows: Connection, identity: int) -> dict[int, dict[str, Any]]:
    """Give an issue's entries by story, in order."""
    issue_of(rows, identity)
    wanted = select(issue_story).where(issue_story.c.issue == identity).order_by(issue_story.c.position, issue_story.c.story)
    return {
        row["story"]: {name: row[name] for name in ("position", "section", "headline", "deck")} for row in rows.execute(wanted).mappings()
    }


def arranged(
    rows: Connection, identity: int, held: Mapping[int, Mapping[str, Any]], order: Sequence[tuple[int, Mapping[str, Any]]], now: str
) -> list[Edit]:
    """Bring an issue's entries to an order, with what each is to say besides."""
    kept = {each for each, _ in order}
    edits = [Edit("issue_story", {"issue": identity, "story": each}, entry, None) for each, entry in held.items() if each not in kept]
    for place, (each, said) in enumerate(order):
        key = {"issue": identity, "story": each}
        if each not in held:
            edits.append(Edit("issue_story", key, None, {"position": place, "section": "", "headline": "", "deck": "", **said}))
            continue
        before, after = changed(held[each], {"position": place, **said})
        if after:
            edits.append(Edit("issue_story", key, before, after))
    row = _row(rows, identity)
    return [*edits, Edit("issue", {"id": identity}, {"changed": row["changed"]}, {"changed": now})] if edits else []


def sections_of(rows: Connection, numbers: Sequence[int], rule: str) -> dict[int, str]:
    """Give each story the section that a rule makes of it: of several tags the first, a month as 2022-03, which a press writes out."""
    found = dict.fromkeys(numbers, "")
    if rule == "none":
        return found
    for some in several(numbers):
        wanted: Any
        if rule == "tag":
            wanted = select(tag.c.story, func.min(tag.c.name)).group_by(tag.c.story)
        else:
            wanted = select(story.c.id, func.substr(story.c.published, 1, 7) if rule == "month" else story.c[rule])
        where = (tag.c.story if rule == "tag" else story.c.id).in_(some)
        found.update((row[0], row[1]) for row in rows.execute(wanted.where(where)))
    return found


def _grouped(numbers: Sequence[int], sections: Mapping[int, str]) -> list[int]:
    """Put stories of a section together, sections in order of first appearance; what has none stands last."""
    titles = list(dict.fromkeys(sections[each] for each in numbers))
    return sorted(numbers, key=lambda each: (sections[each] == "", titles.index(sections[each])))


def _in_time(rows: Connection, numbers: Sequence[int]) -> list[int]:
    """Put stories in the order in which they were published, each once."""
    found = [row for some in several(set(numbers)) for row in rows.execute(select(story.c.docid, story.c.id).where(story.c.id.in_(some)))]
    return [row.id for row in sorted(found)]
