"""Restricted stories and stories under embargo stay in the house."""

from datetime import UTC, datetime

import pytest

from desktop.archive import Archive, ArchiveError
from desktop.publishing import ExportSettings, ending, export, formats
from desktop.story import Mark
from exports import ExportError

ONE, TWO, THREE = (Mark.of(number) for number in (1, 2, 3))


class Clock:
    """A clock that stands where it was put."""

    day = 24

    def __call__(self) -> datetime:
        return datetime(2026, 11, self.day, 12, tzinfo=UTC)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def three(path, clock, draft):
    with Archive.open(path, create=True, clock=clock) as archive:
        with archive.importing("Import") as run:
            run.add([draft(title) for title in ("Hafen", "Strom", "Markt")])
        yield archive


@pytest.mark.parametrize("kind", formats())
def test_no_format_takes_a_story_that_may_not_leave_and_each_names_it(three, tmp_path, kind):
    three.restrict([ONE])
    three.embargo([TWO], "2026-12-01")
    (file,) = export(three, [ONE, TWO, THREE], tmp_path / f"all{ending(kind)}", ExportSettings(format=kind))
    assert file.stories == 1
    assert file.warnings[:2] == (
        "PM-000001 is restricted and was left out.",
        "PM-000002 is under embargo until 2026-12-01 and was left out.",
    )
    if kind in ("text", "jsonl", "html"):
        written = (tmp_path / f"all{ending(kind)}").read_text("utf-8")
        assert "Markt" in written
        assert not any(word in written for word in ("Hafen", "Strom", "PM-000001", "PM-000002"))
    assert [event.kind for event in three.events(THREE)] == ["ingestion", "exporting"]
    assert "exporting" not in [event.kind for mark in (ONE, TWO) for event in three.events(mark)]


def test_one_file_a_story_leaves_the_same_stories_out(three, tmp_path):
    three.restrict([TWO])
    files = export(three, [ONE, TWO, THREE], tmp_path / "each", ExportSettings(format="text", each=True))
    assert [file.warnings for file in files] == [("PM-000002 is restricted and was left out.",), ()]
    assert len(list((tmp_path / "each").iterdir())) == 2


def test_where_nothing_may_leave_nothing_is_written(three, tmp_path):
    three.embargo([ONE], "2026-11-24")
    with pytest.raises(ExportError, match="PM-000001 is under embargo until 2026-11-24"):
        export(three, [ONE], tmp_path / "one.txt", ExportSettings(format="text"))
    three.restrict([TWO])
    with pytest.raises(ExportError, match="each of its stories"):
        export(three, [ONE, TWO, ONE], tmp_path / "one.txt", ExportSettings(format="text"))
    assert not (tmp_path / "one.txt").exists()


def test_an_embargo_ends_with_its_last_day(three, clock):
    three.embargo([ONE], "2026-11-25")
    for day, held in ((24, True), (25, True), (26, False)):
        clock.day = day
        assert (ONE in three.withheld([ONE, TWO])) is held


def test_rights_are_changes_that_walk_back_and_forth(three):
    change = three.restrict([ONE, TWO])
    assert (change.what, change.marks) == ("Restrict", (ONE, TWO))
    assert three.restrict([ONE]).id == 0
    three.embargo([ONE], "2027-01-01")
    assert (three.story(ONE).restricted, three.story(ONE).embargo) == (True, "2027-01-01")
    three.release([ONE, THREE])
    assert (three.story(ONE).restricted, three.story(ONE).embargo) == (False, "")
    three.undo()
    three.undo()
    assert (three.story(ONE).restricted, three.story(ONE).embargo) == (True, "")
    three.undo()
    assert three.withheld([ONE, TWO, THREE]) == {}
    for _ in range(3):
        three.redo()
    assert three.withheld([ONE, TWO, THREE]) == {TWO: "is restricted"}
    assert [event.detail for event in three.events(ONE) if event.kind == "policy assignment"] == [
        "Restrict",
        "Embargo until 2027-01-01",
        "Release",
    ]


def test_an_embargo_until_no_day_is_refused(three):
    for written in ("2026", "2026-13-01", "bald", "20261201", "2026-W01-1"):
        with pytest.raises(ArchiveError, match="2026-12-01"):
            three.embargo([ONE], written)
    with pytest.raises(ArchiveError, match="PM-000099"):
        three.restrict([ONE, Mark.of(99)])
    assert three.withheld([ONE]) == {}
