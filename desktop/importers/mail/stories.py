"""A mail of many stories, known by what it repeats: a headline, a teaser, a link to the whole; each becomes a story."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeAlias

from desktop.importers.fields.bylines import read_byline
from desktop.importers.fields.dates import is_date_line
from desktop.importers.mail.lines import is_frame, is_more, leads_to
from desktop.importers.mail.units import Unit
from desktop.story import words_in

_SHORTEST, _LONGEST = 10, 220  # signs of a headline
_TEASER = 40  # signs that a teaser has at least
_MAIN = 150  # words beside the teasers that make a mail a story of its own
_MOST = 400  # stories of one mail
_STYLES = 20  # kinds of headlines that are tried
_Style: TypeAlias = tuple[str, bool, int, bool]


@dataclass(slots=True)
class Told:
    """A story that a mail tells of."""

    title: str
    href: str
    units: list[Unit]
    section: str = ""


@dataclass(slots=True)
class Parted:
    """A mail's stories, and what stands beside them."""

    stories: list[Told] = field(default_factory=list)
    before: list[Unit] = field(default_factory=list)
    teasers: list[str] = field(default_factory=list)  # headlines of others that only follow the mail's own story, which is `before`


def part(units: Sequence[Unit], *, least: int) -> Parted:
    """Part a mail's units into stories; none where it tells one, or where its teasers only follow a story of its own.

    least: how many stories make a pattern.
    """
    repeated = Counter(unit.text for unit in units)  # what stands under every story is a button
    heads = {number: _style(unit) for number, unit in enumerate(units) if repeated[unit.text] == 1 and _is_headline(unit)}
    by_style: dict[_Style, list[int]] = {}
    for number, style in heads.items():
        by_style.setdefault(style, []).append(number)
    best: list[tuple[int, Told]] = []
    for numbers in sorted(by_style.values(), key=len, reverse=True)[:_STYLES]:
        places = _apart(units, numbers)
        found = list(_told(units, places))
        of_style = len(places)
        if len({told.href for _, told in found}) < max(least, of_style * 0.5):
            continue
        if _weight(found) > _weight(best):
            best = found
    best = best[:_MOST]
    if not best:
        return Parted()
    starts = [start for start, _ in best]
    before = list(units[: starts[0]])
    if _words(before) >= _MAIN and _words(before) > sum(_words(told.units) for _, told in best):
        own = _parted_end(before)[1]
        return Parted(before=own, teasers=[told.title for _, told in best])
    for _, told in best:
        told.units = list(map(_without_more, told.units))
    leading = _pictures_lead(units, starts[0])
    _give_pictures_and_sections(units, best, leading=leading)
    return Parted([told for _, told in best], [unit for unit in before if unit.runs])


def _style(unit: Unit) -> _Style:
    return unit.tag, unit.bold, round(unit.size), unit.linked > 0.9


def _is_headline(unit: Unit) -> bool:
    """Whether a unit is set as a headline is: a heading, bold, large, or wholly a link; and reads like one."""
    words = unit.text
    if not _SHORTEST <= len(words) <= _LONGEST or unit.quoted or unit.tag in ("table", "pre", "img"):
        return False
    if is_more(words) or is_frame(words) or read_byline(words) or is_date_line(words) or ("|" in words and len(unit.links) > 1):
        return False
    return unit.tag.startswith("h") or unit.bold or unit.linked > 0.9 or unit.size >= 18


def _apart(units: Sequence[Unit], heads: Sequence[int]) -> list[int]:
    """Take one of two headlines that nothing parts: under a link stands its source, above one a section's name."""
    kept: list[int] = []
    for number in heads:
        if kept and not any(unit.runs for unit in units[kept[-1] + 1 : number]):
            if units[kept[-1]].links:
                continue
            kept.pop()
        kept.append(number)
    return kept


def _told(units: Sequence[Unit], heads: Sequence[int]) -> Iterator[tuple[int, Told]]:
    """Give those headlines that a teaser follows, and a link: their own or a button's."""
    for number, end in zip(heads, [*heads[1:], len(units)], strict=True):
        head, rest = units[number], units[number + 1 : end]
        if end == len(units):
            rest = rest[: next((at for at, unit in enumerate(rest) if is_frame(unit.text)), len(rest))]
        href = next(filter(None, map(leads_to, head.links)), "")
        first = next((unit for unit in rest if unit.runs), None)
        buttons = [unit for unit in rest if _is_button(unit) and not (unit is first and not is_more(unit.text) and head.links)]
        href = href or next((address for unit in buttons for address in map(leads_to, unit.links) if address), "") or _closing(rest)
        pressed = set(map(id, buttons))
        teaser = [unit for unit in rest if unit.runs and id(unit) not in pressed and not is_frame(unit.text)]
        if href and any(len(unit.text) >= _TEASER and (unit.linked < 0.9 or unit.links == head.links) for unit in teaser):
            worded = set(map(id, teaser))
            kept = [unit for unit in rest if id(unit) in worded or unit.tag == "img"]
            yield number, Told(head.text, href, kept)


def _is_button(unit: Unit) -> bool:
    return bool(unit.links) and unit.linked > 0.8 and len(unit.text) <= 60


def _closing(units: Sequence[Unit]) -> str:
    """Give where the last words of a teaser lead, where they say "read more"."""
    for unit in units:
        last = next((run for run in reversed(unit.runs) if run.text.strip()), None)
        if last is not None and last.href and is_more(last.text.strip(" \v\xa0→»›>…")):
            return leads_to(last.href)
    return ""


def _without_more(unit: Unit) -> Unit:
    """Cut "read more" off a teaser's end."""
    while unit.runs and (
        not unit.runs[-1].text.strip(" \v\xa0→»›>") or (unit.runs[-1].href and is_more(unit.runs[-1].text.strip(" \v\xa0")))
    ):
        unit.runs.pop()
    return unit


def _give_pictures_and_sections(units: Sequence[Unit], stories: Sequence[tuple[int, Told]], *, leading: bool) -> None:
    """Take off each story's end what belongs to the next: its picture, where pictures stand above headlines, and the section's name."""
    section, above = _parted_end(units[: stories[0][0]])
    stories[0][1].section = section
    if leading:
        stories[0][1].units[:0] = list(_last_pictures(above))
    for (_, told), (_, after) in pairwise(stories):
        found, told.units = _parted_end(told.units)
        section = found or section
        after.section = section
        while leading and told.units and told.units[-1].tag == "img":
            after.units.insert(0, told.units.pop())


def _parted_end(units: Sequence[Unit]) -> tuple[str, list[Unit]]:
    """Give the section's name at the end, "" where there is none, and the units without it."""
    found = _section_above(units)
    return found, list(units[:-1] if found else units)


def _section_above(units: Sequence[Unit]) -> str:
    """Give the last line above a headline where it is a section's name: short, set apart, not a sentence, not a link."""
    if not units or not units[-1].runs:
        return ""
    last = units[-1]
    words = last.text
    apart = last.tag.startswith("h") or last.bold or (words.isupper() and len(words) > 2)
    if not apart or last.links or not 2 <= len(words) <= 40 or words[-1] in ".!?,;" or is_frame(words) or is_date_line(words):
        return ""
    return words


def _pictures_lead(units: Sequence[Unit], first: int) -> bool:
    """Whether a picture stands right above the first headline; then it is so of the others."""
    return bool(list(_last_pictures(_parted_end(units[:first])[1])))


def _last_pictures(units: Sequence[Unit]) -> Iterator[Unit]:
    for unit in reversed(units):
        if unit.tag != "img":
            return
        yield unit


def _words(units: Sequence[Unit]) -> int:
    return sum(words_in(unit.text) for unit in units if unit.linked < 0.9)


def _weight(found: Sequence[tuple[int, Told]]) -> tuple[int, int]:
    return len({told.href for _, told in found}), sum(_words(told.units) for _, told in found)
