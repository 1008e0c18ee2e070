"""Large imports: through worker processes, in the order given, as one Change."""

import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.archive import Archive, ArchiveError, Query
from desktop.archive.content import dictionaries
from desktop.archive.content.packing import dictionary_of
from desktop.archive.schema import body, dictionary
from desktop.story import Body, Mark


def many(draft, count):
    for number in range(count):
        yield draft(
            title=f"Nummer {number}", body=f"<p>Der Text Nummer {number} nennt Hafen, Fähre und Leuchtturm.</p>", origin=f"{number}.txt"
        )


def test_a_thousand_stories_come_in_in_their_order_and_leave_as_one_change(archive, draft):
    with archive.importing("Import") as run:
        given = [(each.text_of("title"), outcome.mark) for each, outcome in run.stream(many(draft, 1_200))]
    assert given == [(f"Nummer {number}", Mark.of(number + 1)) for number in range(1_200)]
    assert archive.story(Mark.of(1_100)).title == "Nummer 1099"
    assert archive.find(Query.parse("leuchtturm")).total == 1_200
    assert archive.check().ok
    archive.undo()
    assert archive.find(Query.parse("")).total == 0
    archive.redo()
    assert archive.story(Mark.of(1_200)).body.text == "Der Text Nummer 1199 nennt Hafen, Fähre und Leuchtturm."


def test_a_draft_that_the_archive_cannot_take_keeps_no_other_out(archive, draft):
    drafts = [*many(draft, 600)]
    drafts[300] = draft(title="Schlecht", body="<p onclick='x()'>Text</p>", origin="schlecht.html")
    with archive.importing("Import") as run:
        given = [outcome for _, outcome in run.stream(drafts)]
    assert isinstance(given[300], ArchiveError)
    assert str(given[300]).startswith("schlecht.html: its body is not clean")
    assert archive.find(Query.parse("")).total == 599


def test_stories_of_a_slow_source_are_kept_as_they_come(archive, draft):
    def slow():
        yield from many(draft, 3)
        time.sleep(1.1)
        yield draft(title="Spät", body="<p>Kommt spät.</p>")
        assert archive.find(Query.parse("")).total == 4, "what came before is not kept yet"
        yield draft(title="Noch später", body="<p>Kommt noch später.</p>")

    with archive.importing("Import") as run:
        assert sum(1 for _ in run.stream(slow())) == 5


@pytest.fixture(scope="module")
def streamed(tmp_path_factory, make):
    """An archive into which so many stories came that their texts are packed by a dictionary, as a file to be copied."""
    path = tmp_path_factory.mktemp("streamed") / "news.pressmark"
    with Archive.open(path, create=True) as archive, archive.importing("Import") as run:
        assert sum(outcome.status == "added" for _, outcome in run.stream(many(make, 6_500))) == 6_500
    return path


@pytest.fixture
def grown(streamed, path):
    shutil.copyfile(streamed, path)
    with Archive.open(path) as archive:
        yield archive


def test_a_grown_archive_packs_its_texts_by_a_dictionary_that_others_find(grown, path, draft):
    with grown._file.reading() as rows:
        assert len(rows.execute(select(dictionary.c.copy)).all()) == 3
        newest = rows.execute(select(body.c.content).order_by(body.c.id.desc()).limit(1)).scalar_one()
        assert dictionary_of(newest), "no text was packed by it"
    last = Mark.of(6_500)
    script = """
        import sys
        from desktop.archive import Archive, Mark
        with Archive.open(sys.argv[1]) as archive:
            assert archive.check().ok
            print(archive.story(Mark(sys.argv[2])).body.text)
    """
    told = subprocess.run([sys.executable, "-c", textwrap.dedent(script), path, last], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == grown.story(last).body.text == "Der Text Nummer 6499 nennt Hafen, Fähre und Leuchtturm."
    assert grown.check().ok


def test_a_window_that_was_open_before_reads_what_a_dictionary_packed_since(path, draft):
    with Archive.open(path, create=True) as window:
        assert window.find(Query.parse("")).total == 0
        script = """
            import sys
            from datetime import UTC, datetime
            from desktop.archive import Archive
            from desktop.story import Body, Draft, Reading
            drafts = (
                Draft({"title": Reading(f"T {n}", 1, "t")}, Body(f"<p>Satz {n} von der Werft am Kai.</p>"), b"%d" % n, "text/plain", f"{n}", "t 1", datetime.now(UTC))
                for n in range(6_500)
            )
            with Archive.open(sys.argv[1]) as archive, archive.importing("Import") as run:
                for _ in run.stream(drafts):
                    pass
        """
        subprocess.run([sys.executable, "-c", textwrap.dedent(script), path], check=True)
        assert window.story(Mark.of(6_500)).body == Body("<p>Satz 6499 von der Werft am Kai.</p>")


def test_texts_can_be_read_while_one_copy_of_their_dictionary_is_whole(grown, path):
    grown.close()
    import pysqlite3

    with pysqlite3.connect(str(path)) as broken:
        broken.execute("UPDATE dictionary SET content = zeroblob(9) WHERE copy < 2")
    script = "import sys; from desktop.archive import *; print(Archive.open(sys.argv[1]).story(Mark.of(6500)).title)"
    told = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, check=False)
    assert told.stdout.strip() == "Nummer 6499", told.stderr


def test_a_damaged_copy_is_told_by_check_and_a_salvage_reads_by_another(grown, path, tmp_path):
    grown.close()
    import pysqlite3

    with pysqlite3.connect(str(path)) as broken:
        broken.execute("UPDATE dictionary SET content = zeroblob(9) WHERE copy = 1")
    with Archive.open(path) as archive:
        assert [damage.mark for damage in archive.check().damaged] == ["archive"]
    saved = tmp_path / "new.pressmark"
    assert Archive.salvage(path, saved).ok
    with Archive.open(saved) as archive:
        assert archive.story(Mark.of(6_500)).title == "Nummer 6499"
        assert archive.check().ok


def test_an_erased_storys_words_are_gone_from_the_dictionary_too_and_the_others_can_be_read(grown, path):
    def dictionaries():
        with grown._file.reading() as rows:
            return [row.content for row in rows.execute(select(dictionary)).all()]

    assert any(b" nennt Hafen, F" in content for content in dictionaries())
    number = next(n for n in range(1, 6_500) if f"Der Text Nummer {n} nennt".encode() in dictionaries()[0])
    held = f"Nummer {number} nennt".encode()
    grown.erase(Mark.of(number + 1), "a test")
    assert not any(held in content for content in dictionaries())
    assert grown.story(Mark.of(6_500)).body.text == "Der Text Nummer 6499 nennt Hafen, Fähre und Leuchtturm."
    assert grown.check().ok


def test_what_an_import_had_packed_before_an_erasure_can_still_be_read(grown, path, draft):
    def drafts():
        for number in range(1_500):
            if number == 1_200:
                with Archive.open(path) as window:
                    window.erase(Mark.of(6_500), "a test")
            yield draft(title=f"Neu {number}", body=f"<p>Der Text Nummer {number} kam danach.</p>", origin=f"neu {number}")

    with grown.importing("Import") as run:
        assert len(list(run.stream(drafts()))) == 1_500
    with grown._file.reading() as rows:
        held = {0, *rows.scalars(select(dictionary.c.number))}
        assert {dictionary_of(frame) for frame in rows.scalars(select(body.c.content))} <= held
    assert grown.check().ok


def test_a_dictionary_made_anew_of_the_same_texts_is_the_same_and_all_can_be_read(grown):
    for _ in range(2):
        with grown._file.writing() as rows:
            dictionaries.renew(rows)
    assert grown.story(Mark.of(6_500)).body.text == "Der Text Nummer 6499 nennt Hafen, Fähre und Leuchtturm."
    assert grown.check().damaged == ()


def test_an_archive_is_in_order_while_and_after_very_much_came_in(memory, draft):
    with memory.importing("Import") as run:
        run.add([draft(title="Eins")])
        with memory._file.writing() as rows:
            memory._index.hurry(rows)
        assert memory.check().damaged == ()
        assert [summary.title for summary in memory.find(Query.parse("konferenz"))] == ["Eins"]
    with memory._file.reading() as rows:
        assert not memory._index.hurried(rows)
    assert memory.check().damaged == ()


def test_a_killed_import_leaves_no_worker_behind(path: Path):
    script = """
        import sys
        from datetime import UTC, datetime
        from itertools import count
        from desktop.archive import Archive
        from desktop.story import Body, Draft, Reading
        drafts = (Draft({"title": Reading("T", 1, "t")}, Body(f"<p>Satz {n}.</p>"), b"%d" % n, "text/plain", f"{n}", "t 1", datetime.now(UTC)) for n in count())
        with Archive.open(sys.argv[1], create=True) as archive, archive.importing("Import") as run:
            for _, outcome in run.stream(drafts):
                print(outcome.mark, flush=True)
    """
    process = subprocess.Popen([sys.executable, "-c", textwrap.dedent(script), path], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    marks = [process.stdout.readline().strip() for _ in range(1_500)]
    workers = [int(pid) for pid in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]
    assert len(workers) >= 2
    process.send_signal(signal.SIGKILL)
    marks += process.stdout.read().split()
    process.wait()
    process.stdout.close()
    deadline = time.monotonic() + 10
    while any(map(_lives, workers)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(_lives, workers))
    with Archive.open(path) as archive:
        assert set(marks) <= set(archive.marks(Query.parse("")))


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False
