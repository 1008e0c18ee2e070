"""An archive of the first edition, opened by this one."""

import gzip
import random
import signal
import stat
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pysqlite3
import pytest

from desktop.archive import Archive, ArchiveError, Query
from desktop.archive.file import connecting
from desktop.story import Mark

FIRST = Path(__file__).parents[1] / "cases" / "archives" / "first.pressmark.gz"
CLOCKMAKER = Mark("PM-000002")
OPEN = "import sys; from desktop.archive import Archive; Archive.open(sys.argv[1]).close()"


@pytest.fixture
def first(path: Path) -> Path:
    """An archive of schema 1, as it was closed."""
    path.write_bytes(gzip.decompress(FIRST.read_bytes()))
    path.chmod(0o600)
    return path


def grown(path: Path, times: int) -> Path:
    """Let the archive hold its stories so many times more, so that bringing it forward takes a while."""
    connection = pysqlite3.connect(path)
    connection.execute("PRAGMA foreign_keys=OFF")
    for n in range(1, times):
        more = 1000 * n
        for table, key in (("story", "id"), ("source", "id")):
            names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
            values = [f"{name} + {more}" if name in (key, "story") else name for name in names]
            connection.execute(f"INSERT INTO {table} SELECT {', '.join(values)} FROM {table} WHERE id < 1000")
        connection.execute(
            f"INSERT INTO version SELECT story + {more}, number, made, what, fields, readings, source + {more}, body FROM version WHERE story < 1000"
        )
        connection.execute(
            f"INSERT INTO version_picture SELECT story + {more}, version, position, sha256 FROM version_picture WHERE story < 1000"
        )
    connection.execute("UPDATE counter SET value = value + 1000 * ? WHERE name IN ('story', 'source')", (times,))
    connection.commit()
    connection.close()
    return path


def schema_of(path: Path) -> int:
    connection = pysqlite3.connect(path)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def beside(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir() if not file.name.endswith(("-shm", "-wal")))


def test_every_story_of_the_first_edition_is_as_it_was(first):
    with Archive.open(first) as archive:
        assert archive.check().ok
        assert [str(mark) for mark in archive.marks(Query.parse(""))] == ["PM-000005", "PM-000001", "PM-000002", "PM-000003", "PM-000004"]
        assert archive.marks(Query.parse("is:trashed")) == ("PM-000006",)
        story = archive.story(CLOCKMAKER)
        assert (story.fields["title"], story.fields.get("deck", ""), story.fields["tags"]) == (
            "Der Uhrmacher vom Kornmarkt hört auf",
            "",
            ("Uhren", "gelesen"),
        )
        assert [(version.number, version.what) for version in archive.versions(CLOCKMAKER)] == [
            (1, "Import the harbour"), (2, "Fetch again"), (3, "Edit title and deck"), (4, "Edit deck"),
        ]  # fmt: skip
        assert archive.original(story.source.sha256) == b"zweite Fassung"
        (shown,) = archive.story(Mark("PM-000001")).body.pictures
        assert archive.picture(shown).content.startswith(b"\x89PNG")
        places = archive.places()
        assert (places.all, places.trashed) == (5, 1)
    assert beside(first) == ["news.pressmark"]
    assert stat.S_IMODE(first.stat().st_mode) == 0o600


def test_no_line_of_provenance_is_lost_or_told_twice(first):
    with Archive.open(first) as archive:
        assert [(event.kind, event.detail) for event in archive.events(CLOCKMAKER)] == [
            ("ingestion", "Import the harbour"), ("ingestion", "Fetch again: version 2"),
            ("modification", "Edit title and deck"), ("modification", "Edit deck"),
        ]  # fmt: skip


def test_what_the_first_edition_filed_is_found_again(first):
    with Archive.open(first) as archive:
        queries = ("videokonferenzen", "title:Uhrmacher", "author:Arendt", "tag:gelesen", "date:2024-05", "in:Hafengeschichten")
        assert {query: [mark.number for mark in archive.marks(Query.parse(query))] for query in queries} == {
            "videokonferenzen": [3], "title:Uhrmacher": [2], "author:Arendt": [1, 3], "tag:gelesen": [1, 2], "date:2024-05": [5, 1],
            "in:Hafengeschichten": [3, 5, 1],
        }  # fmt: skip
        assert archive.marks(Query.parse('in:"Hochzeiten am Wasser"')) == ("PM-000001",)


def test_the_first_editions_changes_are_undone_and_redone(first):
    with Archive.open(first) as archive:
        assert [archive.redo().what for _ in range(4)] == [
            "Import too much",
            "Edit title and deck",
            "Edit deck and body",
            "Edit title and deck",
        ]
        assert archive.redo() is None
        story = archive.story(Mark("PM-000007"))
        assert story.fields["title"] == "Zu viel"
        assert [event.detail for event in archive.events(story.mark)].count("Import too much") == 1
        assert archive.check().ok
        undone = 0
        while archive.undo_words():
            archive.undo()
            undone += 1
        assert undone == 21
        assert archive.marks(Query.parse("")) == ()
        assert archive.check().ok
        while archive.redo_words():
            archive.redo()
        assert archive.story(Mark("PM-000007")).title == "Zu viel"
        assert archive.check().ok


def test_a_story_that_comes_again_is_still_recognised(first, draft):
    with Archive.open(first) as archive:
        outcome = archive.importing("Again").add(
            [draft("Anderswo", "<p>Neuer Text.</p>", url="https://bote.example/stadt/uhrmacher?utm_id=1")]
        )
        assert (outcome[0].status, outcome[0].mark) == ("version", CLOCKMAKER)
        assert archive.add(draft("Neu")).marks == ("PM-000008",)  # the seventh mark is spent


def test_an_archive_that_is_open_elsewhere_is_not_brought_forward_under_its_feet(first, monkeypatch):
    monkeypatch.setattr(connecting, "BUSY", 0.2)
    other = pysqlite3.connect(first, isolation_level=None)
    other.execute("SELECT count(*) FROM story").fetchone()
    with pytest.raises(ArchiveError, match=r"another program has it open\. Close it"):
        Archive.open(first)
    assert schema_of(first) == 1
    other.close()
    with Archive.open(first) as archive:
        assert archive.check().ok


def test_two_programs_that_open_an_old_archive_at_once_both_succeed(first):
    programs = [subprocess.Popen([sys.executable, "-c", OPEN, first], stderr=subprocess.PIPE, text=True) for _ in range(3)]
    assert [program.communicate(timeout=60)[1] for program in programs] == ["", "", ""]
    with Archive.open(first) as archive:
        assert archive.places().all == 5
    assert beside(first) == ["news.pressmark"]


def test_a_full_disk_leaves_the_old_archive_as_it_was(first):
    before = first.read_bytes()
    code = """
        import resource, sys
        from desktop.archive import Archive, ArchiveError
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
        try:
            Archive.open(sys.argv[1])
        except ArchiveError as error:
            print(error)
    """
    for most in (100_000, len(before) + 20_000):
        ran = subprocess.run([sys.executable, "-c", textwrap.dedent(code), first, str(most)], capture_output=True, text=True, check=False)
        assert "news.pressmark" in ran.stdout, ran.stderr
        assert beside(first) == ["news.pressmark"]
        assert schema_of(first) == 1
    with Archive.open(first) as archive:
        assert archive.check().ok


@pytest.mark.parametrize("kills", [5, pytest.param(30, marks=pytest.mark.long)])
def test_a_killed_migration_leaves_the_old_archive_or_the_new_one(first, kills):
    whole = grown(first, 150).read_bytes()
    chance = random.Random(kills)
    outcomes = set()
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", OPEN, first], check=True)
    longest = time.monotonic() - began
    for number in range(kills):
        for ending in ("-wal", "-shm"):
            Path(f"{first}{ending}").unlink(missing_ok=True)
        first.write_bytes(whole)
        process = subprocess.Popen([sys.executable, "-c", OPEN, first])
        time.sleep((number + chance.random()) / kills * longest)  # the first ones before it is done, however busy the machine was
        process.send_signal(signal.SIGKILL)
        process.wait()
        outcomes.add(schema_of(first))
        with Archive.open(first) as archive:
            assert archive.places().all + archive.places().trashed == 900
            assert archive.check().ok
        assert beside(first) == ["news.pressmark"]
    assert 1 in outcomes


def test_bringing_an_archive_forward_needs_no_more_memory_for_more_stories(first):
    code = "import resource; " + OPEN + "; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    small = int(subprocess.run([sys.executable, "-c", code, first], capture_output=True, text=True, check=True).stdout)
    first.write_bytes(gzip.decompress(FIRST.read_bytes()))
    grown(first, 500)
    large = int(subprocess.run([sys.executable, "-c", code, first], capture_output=True, text=True, check=True).stdout)
    assert large - small < 60_000, f"{large - small} KiB more"
