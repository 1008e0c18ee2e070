"""Whatever is done to the issues of a series, "ran in" says what stands in them, and an issue published again is the same issue."""

import re
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.archive import Archive, ArchiveError, Barred, Query
from desktop.publishing import ExportSettings, export_issue
from desktop.story import Body, Draft, Mark, Reading

STORIES = 6
some = st.lists(st.integers(1, STORIES), min_size=1, max_size=3).map(lambda numbers: [Mark.of(number) for number in dict.fromkeys(numbers)])
one = st.integers(1, STORIES).map(Mark.of)
issue = st.integers(1, 4)
word = st.sampled_from(["", "Anders", "Ganz anders", "& noch anders"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("create"), some, st.sampled_from(["section", "none", "month"])),
        st.tuples(st.just("fill"), st.integers(1, 3)),
        st.tuples(st.just("put"), issue, some, st.none() | st.integers(0, 4)),
        st.tuples(st.just("take"), issue, some),
        st.tuples(st.just("override"), issue, one, word),
        st.tuples(st.just("head"), issue, word),
        st.tuples(st.just("edit"), one, word),
        st.tuples(st.just("trash"), some),
        st.tuples(st.just("restore"), some),
        st.tuples(st.just("merge"), one, one),
        st.tuples(st.just("delete"), issue),
        st.tuples(st.just("publish"), issue),
        st.tuples(st.just("undo")),
        st.tuples(st.just("redo")),
    ),
    max_size=14,
)


def story(number: int) -> Draft:
    known = {
        "title": f"Geschichte {number}",
        "section": "Hafen" if number % 2 else "Stadt",
        "language": "de",
        "published": f"2024-0{number}",
    }
    fields = {name: Reading(value, 1.0, "typed") for name, value in known.items()}
    body = Body(f"<p>Am Kai {number} wartet niemand, nur der Wind {number} ist wach.</p>")
    return Draft(fields, body, f"{number}".encode(), "text/plain", "typed", "test 1", datetime(2024, 5, 1, tzinfo=UTC))


class Desk:
    """An archive, and what is known of its issues from what was done."""

    def __init__(self, archive: Archive, folder: Path) -> None:
        self.archive, self.folder = archive, folder
        self.identifiers: dict[int, str] = {}
        self.published: dict[int, tuple[Any, bytes]] = {}

    def do(self, name: str, *given_: Any) -> None:
        archive = self.archive
        match name:
            case "create":
                archive.create_issue("Titel", "Lesesaal", given_[0], sections=given_[1])
            case "fill":
                archive.edit_series(1, design={"query": "kai", "most": given_[0]})
                self.fill()
            case "put":
                archive.put_in_issue(given_[0], given_[1], given_[2])
            case "take":
                archive.take_from_issue(*given_)
            case "override":
                archive.override(given_[0], given_[1], headline=given_[2])
            case "head":
                archive.edit_issue(given_[0], title=given_[1])
            case "edit":
                archive.edit(given_[0], deck=given_[1])
            case "merge":
                archive.merge(given_[0], [given_[1]])
            case "delete":
                archive.delete_issue(given_[0])
            case "publish":
                self.publish(given_[0])
            case "undo":
                if archive.undo_words() != "Create series":  # what the test began with stays
                    archive.undo()
            case "redo":
                archive.redo()
            case _:
                getattr(archive, name)(*given_)

    def fill(self) -> None:
        ran = {entry.mark for each in self.archive.issues(1) for entry in each.stories}
        filled = self.archive.next_filled(1)
        assert {each.mark for each in filled.candidates if each.barred is Barred.RAN} == {each.mark for each in filled.candidates} & ran
        made = self.archive.next_issue(1).made("issue")
        stories = [entry.mark for entry in self.archive.issue(made).stories] if made else []
        assert sorted(stories) == sorted(each.mark for each in filled.taken)
        assert ran.isdisjoint(stories)

    def publish(self, number: int) -> None:
        path = self.folder / f"{number}.epub"
        (file,) = export_issue(self.archive, number, path, ExportSettings("epub", overwrite=True))
        content = path.read_bytes()
        assert self.archive.issue(number).files[-1].sha256 == file.sha256 or file.sha256 in {
            each.sha256 for each in self.archive.issue(number).files
        }
        with zipfile.ZipFile(path) as book:
            package = book.read("EPUB/content.opf").decode()
        assert self.archive.issue(number).identifier in package
        (modified,) = re.findall(r'dcterms:modified">([^<]*)<', package)
        state = self.said(number)
        if (before := self.published.get(number)) is not None and before[0] == (state, modified):
            assert before[1] == content
        self.published[number] = (state, modified), content

    def said(self, number: int) -> Any:
        """All that a book may depend on."""
        held = self.archive.issue(number)
        stories = [(entry, self.archive.story(entry.mark).fields, self.archive.story(entry.mark).trashed) for entry in held.stories]
        return held.number, held.date, held.title, stories

    def check(self) -> None:
        """Whatever happened: what ran where is what stands in the issues, and no identifier ever changes."""
        where: dict[Mark, list[int]] = {}
        for each in self.archive.issues():
            assert self.identifiers.setdefault(each.id, each.identifier) == each.identifier
            assert len({entry.mark for entry in each.stories}) == len(each.stories)
            assert each.number
            for entry in each.stories:
                where.setdefault(entry.mark, []).append(each.id)
        for number in range(1, STORIES + 1):
            mark = self.archive.story(Mark.of(number)).mark  # of a merged one that which is kept
            assert [each.id for each in self.archive.ran_in(Mark.of(number))] == where.get(mark, [])
        numbers = [each.number for each in self.archive.issues(1)]
        assert len(set(numbers)) == len(numbers)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


@given(steps=STEPS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_ran_in_stays_true_and_identity_stable(folder, steps):
    hours = iter(range(100_000))
    with Archive.open(":memory:", clock=lambda: datetime(2024, 5, 4, tzinfo=UTC) + timedelta(hours=next(hours))) as archive:
        with archive.importing("Import") as run:
            run.add([story(number) for number in range(1, STORIES + 1)])
        archive.create_series("Lesesaal", frequency="weekly", design={"query": "kai"})
        desk = Desk(archive, folder)
        for step in steps:
            with suppress(ArchiveError):  # an issue that is not there, a story that is not in it
                desk.do(*step)
            desk.check()
        while archive.undo_words() != "Create series":
            archive.undo()
            desk.check()
        while archive.redo():
            desk.check()
        assert archive.check().ok
        assert len(archive.marks(Query.parse(""))) <= STORIES
