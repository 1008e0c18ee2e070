"""make formats: what each format's own cases give, as a table in docs/formats.md: stories expected and found, fields and words right.

A case is a file of tests/cases with a JSON file beside it that says what must come out: an object a story, of the fields that matter.
"""

import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.importers import read_stories
from desktop.importers.material import Material
from desktop.importers.options import ReadingOptions
from desktop.importers.recognising import format_of
from desktop.story import FIELDS, Draft, Refusal

CASES = Path(__file__).parents[1] / "cases"
DOCS = Path(__file__).parents[2] / "docs" / "formats.md"
FAMILIES = ("scrapes", "pages", "web", "feeds", "mail", "newsdb", "documents", "libraries")
_HEAD = """# What Pressmark reads

Each format has cases of its own: files in the shape that the world has them, with what must come out of each. `make formats` prints this table;
a test holds that every story is found and every field right.

| format | cases | stories expected | found | fields right | words kept |
|---|---|---|---|---|---|
"""


@dataclass
class Tally:
    """What the cases of one format gave."""

    cases: int = 0
    expected: int = 0
    found: int = 0
    fields: int = 0  # that were compared
    right: int = 0
    words: int = 0  # that the labels have
    kept: int = 0
    wrong: list[str] = field(default_factory=list)


def cases() -> Iterator[tuple[Path, list[Mapping[str, Any]]]]:
    """Give every labelled file with what must come out of it."""
    for family in FAMILIES:
        for label in sorted((CASES / family).glob("*.json")):
            source = next((each for each in sorted(label.parent.glob(f"{label.stem}.*")) if each != label), None)
            if source is not None:
                told = json.loads(label.read_text("utf-8"))
                yield source, [told] if isinstance(told, dict) else told


def tallied() -> dict[str, Tally]:
    """Read every case, and compare."""
    tallies: dict[str, Tally] = {}
    for source, expected in cases():
        tally = tallies.setdefault(format_of(Material.of_file(source, ReadingOptions(), alone=True)), Tally())
        found = list(read_stories(source, report=lambda done, total, what: None))
        drafts = [each for each in found if isinstance(each, Draft)]
        tally.wrong += [f"{source.name}: {each}" for each in found if isinstance(each, Refusal)]
        tally.cases += 1
        tally.expected += len(expected)
        tally.found += len(drafts)
        for wanted, draft in zip(expected, drafts, strict=False):
            _compare(tally, source.name, wanted, draft)
    return tallies


def _compare(tally: Tally, name: str, wanted: Mapping[str, Any], draft: Draft) -> None:
    for key in FIELDS:
        if key not in wanted:
            continue
        value = wanted[key]
        said = ", ".join(value) if isinstance(value, list) else str(value or "")
        tally.fields += 1
        if draft.text_of(key) == said:
            tally.right += 1
        else:
            tally.wrong.append(f"{name}: {key} is {draft.text_of(key)!r}, not {said!r}")
    words = re.findall(r"\w+", str(wanted.get("text", "")))
    held = set(re.findall(r"\w+", draft.body.text))
    tally.words += len(words)
    tally.kept += sum(word in held for word in words)


def table(tallies: Mapping[str, Tally]) -> str:
    """Give the table's lines."""
    return "".join(
        f"| {name} | {t.cases} | {t.expected} | {t.found} | {t.right} of {t.fields} | {f'{t.kept / t.words:.1%}' if t.words else ''} |\n"
        for name, t in sorted(tallies.items())
    )


def main() -> None:
    """Print the table and keep it."""
    found = tallied()
    DOCS.write_text(_HEAD + table(found), "utf-8")
    print(_HEAD + table(found))
    for tally in found.values():
        sys.stderr.writelines(f"{line}\n" for line in tally.wrong)


if __name__ == "__main__":
    main()
