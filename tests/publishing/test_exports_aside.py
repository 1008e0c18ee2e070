"""An export in a process of its own gives what one here gives, and is called off at once, at any moment, leaving nothing behind."""

import time
from datetime import UTC, datetime

import pytest

from desktop.archive import Archive, ArchiveError, Query
from desktop.publishing import Aside, ExportSettings, export
from desktop.story import Body, Draft, Mark, Reading
from exports import ExportError


class EnoughError(Exception):
    pass


@pytest.fixture
def archive(tmp_path):
    with Archive.open(tmp_path / "a.pressmark", create=True) as made, made.importing("Import") as run:
        drafts = []
        for number in range(60):
            body = "".join(f"<p>Am Kai warten {n} Leute und ein Hund.</p>" for n in range(40))
            fields = {"title": Reading(f"Meldung {number}", 1.0, "test"), "language": Reading("de", 1.0, "test")}
            drafts.append(
                Draft(fields, Body(body), f"{number}".encode(), "text/plain", "x.txt", "test 1", datetime(2026, 1, 1, tzinfo=UTC))
            )
        run.add(drafts)
        yield made


@pytest.fixture
def aside(archive):
    made = Aside(archive.path)
    yield made
    made.close()


def test_it_gives_the_very_bytes_that_an_export_here_gives_and_notes_it(archive, aside, tmp_path):
    marks = archive.marks(Query.parse(""))[:3]
    (ours,) = export(archive, marks, tmp_path / "here.epub", ExportSettings(format="epub"))
    (file,) = aside.export(marks, tmp_path / "aside.epub", ExportSettings(format="epub"))
    assert (file.sha256, file.stories) == (ours.sha256, 3)
    assert "aside.epub" in archive.events(marks[0])[-1].detail


def test_an_error_comes_over_as_it_was_raised_and_the_next_export_goes_well(archive, aside, tmp_path):
    marks = archive.marks(Query.parse(""))[:1]
    with pytest.raises(ExportError, match=r"words\.txt: its folder does not exist") as fault:
        aside.export(marks, tmp_path / "nowhere" / "words.txt", ExportSettings(format="text"))
    assert fault.value.remedy
    with pytest.raises(ArchiveError, match="PM-000999"):
        aside.export([Mark("PM-000999")], tmp_path / "words.txt", ExportSettings(format="text"))
    assert aside.export(marks, tmp_path / "words.txt", ExportSettings(format="text"))[0].stories == 1


@pytest.mark.parametrize(("kind", "after"), [("epub", 0.0), ("epub", 0.6), ("pdf", 0.0), ("pdf", 2.5)])
def test_it_is_called_off_within_a_fifth_of_a_second_and_leaves_nothing(archive, aside, tmp_path, kind, after):
    marks = archive.marks(Query.parse(""))
    (tmp_path / "out").mkdir()
    aside.warm()
    begun, asked = time.monotonic(), 0.0

    def report(done: int, total: int, what: str) -> None:
        nonlocal asked
        if time.monotonic() - begun > after:
            asked = time.monotonic()
            raise EnoughError

    with pytest.raises(EnoughError):
        aside.export(marks, tmp_path / "out" / f"all.{kind}", ExportSettings(format=kind), report)
    assert time.monotonic() - asked < 0.4  # on a free machine half of that; `make bench` tells
    until = time.monotonic() + 10
    while list((tmp_path / "out").iterdir()) and time.monotonic() < until:
        time.sleep(0.05)
    assert list((tmp_path / "out").iterdir()) == []
    assert {event.kind for event in archive.events(marks[0])} == {"ingestion"}
