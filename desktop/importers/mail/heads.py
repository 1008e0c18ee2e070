"""Headlines that share a block with what they stand above: on a line of their own, or run into the text."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from desktop.importers.mail.lines import is_more
from desktop.importers.mail.units import Run, Unit

_SHORTEST, _LONGEST = 10, 220  # signs of a headline


def apart(units: Sequence[Unit]) -> Iterator[Unit]:
    """Give units, those parted in two or more whose first line is set as a headline and the rest is not, and those that are paragraphs."""
    for unit in units:
        yield from _parted(unit) if unit.runs and unit.element is None and unit.tag in ("p", "ul", "ol") else (unit,)


def _parted(unit: Unit) -> list[Unit]:
    lines = list(_lines(unit.runs))
    pieces: list[list[Run]] = [[]]
    for number, line in enumerate(lines):
        ends = not _words(line) or (number + 1 < len(lines) and _is_head(line) and not _is_head(lines[number + 1]))
        pieces[-1] += line if not pieces[-1] or not _words(line) else [Run("\v", (), ""), *line]
        if ends and _words(pieces[-1]):
            pieces.append([])
    pieces = [piece for piece in pieces if _words(piece)]
    if len(pieces) == 1:
        return _run_in(unit)
    return [_unit(unit, piece) for piece in pieces]


def _run_in(unit: Unit) -> list[Unit]:
    """Part "**A headline.** Some words … more" where the end leads on."""
    last = next((run for run in reversed(unit.runs) if _words([run])), None)
    if unit.bold or last is None or not last.href or not is_more(last.text.strip(" \v\xa0→»›>…")):
        return [unit]
    at = next((number for number, run in enumerate(unit.runs) if "strong" not in run.formats and _words([run])), 0)
    head = [run._replace(text=run.text.rstrip(" .:–—")) for run in unit.runs[:at]]
    return [_unit(unit, head), _unit(unit, unit.runs[at:])] if _SHORTEST <= len(_words(head)) <= _LONGEST else [unit]


def _unit(unit: Unit, runs: list[Run]) -> Unit:
    bold = all("strong" in run.formats or not run.text.strip() for run in runs) or unit.bold
    if bold:
        runs = [run._replace(formats=tuple(each for each in run.formats if each != "strong")) for run in runs]
    return replace(unit, tag="p", runs=runs, bold=bold)


def _lines(runs: Sequence[Run]) -> Iterator[list[Run]]:
    """Part runs at their line breaks."""
    pieces = [(run._replace(text=piece), number > 0) for run in runs for number, piece in enumerate(run.text.split("\v"))]
    line = 0
    numbered = []
    for run, begins in pieces:
        line += begins
        numbered.append((line, run))
    for _, alike in groupby(numbered, key=lambda each: each[0]):
        yield [run for _, run in alike if run.text]


def _is_head(line: Sequence[Run]) -> bool:
    worded = [run for run in line if run.text.strip()]
    set_apart = all(run.href for run in worded) or all("strong" in run.formats for run in worded)
    return bool(worded) and set_apart and _SHORTEST <= len(_words(line)) <= _LONGEST


def _words(runs: Sequence[Run]) -> str:
    return " ".join("".join(run.text for run in runs).replace("\v", " ").split())
