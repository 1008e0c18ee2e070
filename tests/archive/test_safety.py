import hashlib
import os
import random
import resource
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pysqlite3
import pytest

from desktop.archive import Archive, ArchiveError, Damage, Query
from desktop.story import Mark, Picture

WRITER = """
    import itertools, sys
    from datetime import UTC, datetime
    from desktop.archive import Archive
    from desktop.story import Body, Draft, Reading

    def draft(name):
        return Draft({"title": Reading(name, 1, "t")}, Body(f"<p>Text {name}</p>"), name.encode() * 500, "text/plain", name, "t 1", datetime.now(UTC))

    path, who, most = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with Archive.open(path, create=True) as archive, archive.importing(f"Import {who}") as run:
        for batch in range(most):
            outcomes = run.add([draft(f"{who}-{batch}-{i}") for i in range(5)])
            print(*(outcome.mark for outcome in outcomes), flush=True)
"""


def writer(path: Path, who: str, most: int) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(WRITER), path, who, str(most)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_a_killed_import_loses_nothing_that_it_reported(path):
    chance = random.Random(7)
    reported: set[str] = set()
    for attempt in range(5):
        process = writer(path, f"run{attempt}", 100_000)
        assert process.stdout is not None
        assert process.stderr is not None
        reported.update(process.stdout.readline().split())  # it is under way
        time.sleep(chance.uniform(0, 0.3))
        process.send_signal(signal.SIGKILL)
        reported.update(process.stdout.read().split())
        process.wait()
        process.stderr.close()
        process.stdout.close()
        with Archive.open(path) as archive:
            held = set(archive.marks(Query.parse("")))
            assert reported <= held
            assert len(held) % 5 == 0  # never half a batch
            assert set(archive.marks(Query.parse("text"))) == held  # the index has what the tables have
            assert archive.check().ok
    with Archive.open(path) as archive:
        assert archive.undo().what == "Import run4"
        assert not archive.marks(Query.parse("run4*"))


def test_two_writers_share_an_archive(path):
    Archive.open(path, create=True).close()
    processes = [writer(path, who, 20) for who in ("left", "right")]
    marks: list[str] = []
    for process in processes:
        out, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (0, "")
        marks += out.split()
    assert len(marks) == len(set(marks)) == 200
    with Archive.open(path) as archive:
        assert archive.places().all == 200
        assert archive.check().ok


def test_two_processes_that_create_the_same_archive_both_succeed(path):
    processes = [writer(path, who, 1) for who in ("left", "right", "third")]
    for process in processes:
        _, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (0, "")
    with Archive.open(path) as archive:
        assert archive.places().all == 15


def test_a_full_disk_stores_nothing_of_a_batch_and_harms_nothing(path, draft):
    with Archive.open(path, create=True) as archive:
        archive.add(draft())
    code = """
        import os, resource, sys
        from datetime import UTC, datetime
        from desktop.archive import Archive, ArchiveError
        from desktop.story import Body, Draft, Reading
        with Archive.open(sys.argv[1]) as archive:
            resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, resource.RLIM_INFINITY))
            large = Draft({"title": Reading("Big", 1, "t")}, Body("<p>x</p>"), os.urandom(5_000_000), "x/x", "/big", "t 1", datetime.now(UTC))
            try:
                archive.add(large)
            except ArchiveError as error:
                print(error)
            print(archive.places().all)
    """
    ran = subprocess.run([sys.executable, "-c", textwrap.dedent(code), path], capture_output=True, text=True, check=False)
    assert "this step was not stored" in ran.stdout
    assert ran.stdout.splitlines()[-1] == "1", ran.stderr
    with Archive.open(path) as archive:
        assert archive.places().all == 1
        assert archive.check().ok
        archive.add(draft("Danach"))


@pytest.fixture
def stored(path, draft):
    """An archive with an incompressible original and picture, closed."""
    picture = Picture(hashlib.sha256(content := os.urandom(3000)).hexdigest(), "image/png", 3, 2, content)
    with Archive.open(path, create=True) as archive:
        archive.add(draft("Eins", original=os.urandom(3000)))
        archive.add(
            draft("Zwei", f'<figure><img src="pm:{picture.sha256}" alt=""/></figure>', original=os.urandom(3000), pictures=(picture,))
        )
        archive.add(draft("Drei", "<p>" + "Ein langer Text. " * 50 + "</p>"))
    return path


def flip(path: Path, statement: str) -> None:
    """Change one byte of a stored value, as a failing disk would: behind SQLite's back."""
    connection = pysqlite3.connect(path)
    (value,) = connection.execute(statement).fetchone()
    connection.close()
    whole = bytearray(path.read_bytes())
    start = value[:1500]  # a long value goes on elsewhere
    at = whole.find(start)
    while at >= 0:  # a page that was split may have left a copy behind
        whole[at + len(start) // 2] ^= 0x10
        at = whole.find(start, at + 1)
    path.write_bytes(bytes(whole))


@pytest.mark.parametrize(
    ("statement", "mark"),
    [
        ("SELECT content FROM chunk WHERE blob = (SELECT id FROM blob WHERE sha256 = (SELECT sha256 FROM source WHERE story = 1))", 1),
        ("SELECT content FROM chunk WHERE blob = (SELECT id FROM blob WHERE sha256 = (SELECT sha256 FROM picture))", 2),
        ("SELECT content FROM body JOIN version ON version.body = body.id WHERE version.story = 3", 3),
    ],
)
def test_a_flipped_bit_is_found_by_its_storys_mark(stored, statement, mark):
    flip(stored, statement)
    before = stored.read_bytes()
    told: list[tuple[int, int]] = []
    with Archive.open(stored) as archive:
        report = archive.check(lambda done, total, what: told.append((done, total)))
    assert [damage.mark for damage in report.damaged] == [f"PM-{mark:06d}"]
    assert not report.ok
    assert (report.stories, report.checked) == (3, 7)
    assert told[-1][0] == told[-1][1]
    assert told == sorted(told)
    assert stored.read_bytes() == before


def test_damaged_bytes_are_not_given_out_as_if_they_were_whole(stored):
    flip(stored, "SELECT content FROM chunk WHERE blob = (SELECT id FROM blob WHERE sha256 = (SELECT sha256 FROM source WHERE story = 1))")
    with Archive.open(stored) as archive, pytest.raises(ArchiveError, match="damaged"):
        archive.original(archive.story(Mark("PM-000001")).source.sha256)


def test_an_archive_in_order_is_reported_so(stored):
    with Archive.open(stored) as archive:
        report = archive.check()
    assert report.ok
    assert 6000 < report.source_bytes < 7000
    assert report.source_bytes + report.rest_bytes == stored.stat().st_size


def test_a_damaged_page_is_told_and_the_rest_is_checked(stored):
    connection = pysqlite3.connect(stored)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'event_story'").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    with stored.open("r+b") as stream:
        stream.seek((root - 1) * size)
        stream.write(b"\xff" * size)
    with Archive.open(stored) as archive:
        report = archive.check()
    assert Damage in map(type, report.damaged)
    assert {damage.mark for damage in report.damaged} == {"archive"}
    assert report.checked == 7


def test_a_check_can_be_cancelled(stored):
    class Cancelled(Exception):
        pass

    def cancel(done: int, total: int, what: str) -> None:
        raise Cancelled

    with Archive.open(stored) as archive, pytest.raises(Cancelled):
        archive.check(cancel)


def test_an_import_needs_no_more_memory_for_more_stories(path, draft):
    def batch(number: int) -> list:
        return [draft(f"Nummer {number} {i}", original=os.urandom(20_000)) for i in range(100)]

    with Archive.open(path, create=True) as archive, archive.importing("Import") as run:
        for number in range(5):
            run.add(batch(number))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for number in range(5, 20):
            run.add(batch(number))
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 40_000, f"{grown} KiB more for 1,500 stories of 20 kB"
