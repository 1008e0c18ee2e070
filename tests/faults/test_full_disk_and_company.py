"""A disk that is really full, and programs that work on one archive at once."""

import contextlib
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.archive import Archive, ArchiveError, Query

STORIES = """
    import os
    from datetime import UTC, datetime
    from desktop.story import Body, Draft, Reading

    def draft(name, size=2000):
        return Draft({"title": Reading(name, 1, "t")}, Body(f"<p>Text {name}</p>"), name.encode() + os.urandom(size), "text/plain", name, "t 1", datetime.now(UTC))
"""
WRITER = (
    STORIES
    + """
    import sys, time
    from desktop.archive import Archive
    path, who, until = sys.argv[1], sys.argv[2], time.monotonic() + float(sys.argv[3])
    number = 0
    with Archive.open(path) as archive:
        while time.monotonic() < until:
            marks = archive.importing(f"Import {who}").add([draft(f"{who}-{number}-{i}") for i in range(3)])
            archive.tag([outcome.mark for outcome in marks], who)
            number += 1
            print(*(outcome.mark for outcome in marks), flush=True)
"""
)
READER = """
    import sys, time
    from desktop.archive import Archive, Query
    until, seen = time.monotonic() + float(sys.argv[2]), 0
    with Archive.open(sys.argv[1]) as archive:
        while time.monotonic() < until:
            found = archive.find(Query.parse("text")).total
            assert found >= seen and found % 3 == 0, (found, seen)
            seen = found
    print(seen)
"""
STREAM = (
    STORIES
    + """
    import sys
    from desktop.archive import Archive
    if __name__ == "__main__":
        with Archive.open(sys.argv[1], create=True) as archive, archive.importing("Import") as run:
            for _, outcome in run.stream(draft(f"{sys.argv[2]}-{i}", 200) for i in range(20_000)):
                print(outcome.mark, flush=True)
"""
)


def run(code: str, *arguments: object, folder: Path) -> "subprocess.Popen[str]":
    script = folder / f"script{time.monotonic_ns()}.py"  # a file: worker processes load it again
    script.write_text(textwrap.dedent(code))
    return subprocess.Popen([sys.executable, script, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 3 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk], capture_output=True, text=True, check=False)
    if mounted.returncode:
        pytest.skip(f"mount is refused here ({mounted.stderr.strip()}); RLIMIT_FSIZE stands in for it in tests/archive/test_safety.py")
    yield disk
    subprocess.run(["umount", "-l", disk], check=True)


def test_on_a_full_disk_every_work_says_so_and_nothing_is_lost(small_disk, tmp_path):
    path = small_disk / "news.pressmark"
    process = run(STORIES + """
    import sys
    from desktop.archive import Archive, ArchiveError
    with Archive.open(sys.argv[1], create=True) as archive:
        for number in range(10_000):
            try:
                print(archive.add(draft(f"Nummer {number}", 50_000)).marks[0], flush=True)
            except ArchiveError as error:
                print(error, file=sys.stderr)
                break
    """, path, folder=tmp_path)  # fmt: skip
    out, err = process.communicate(timeout=60)
    assert "the disk is full" in err or "the disk refused" in err
    assert len(err.splitlines()) == 1
    with Archive.open(path) as archive:
        assert set(out.split()) == set(archive.marks(Query.parse("")))
        assert archive.check().damaged == ()
        with pytest.raises(ArchiveError, match="disk"):
            archive.backup(small_disk / "backup.pressmark")
    assert [file.name for file in small_disk.iterdir() if file.suffix == ".part"] == []


@pytest.mark.parametrize("seconds", [5, pytest.param(60, marks=pytest.mark.long)])
def test_two_writers_and_a_reader_work_on_one_archive(tmp_path, seconds):
    path = tmp_path / "news.pressmark"
    Archive.open(path, create=True).close()
    writers = [run(WRITER, path, who, seconds, folder=tmp_path) for who in ("left", "right")]
    reader = run(READER, path, seconds, folder=tmp_path)
    reported: list[str] = []
    for process in writers:
        out, err = process.communicate(timeout=seconds + 60)
        assert (process.returncode, err) == (0, "")
        reported += out.split()
    seen, err = reader.communicate(timeout=60)
    assert err == ""
    with Archive.open(path) as archive:
        assert sorted(reported) == sorted(archive.marks(Query.parse("")))
        assert len(reported) == len(set(reported)) >= int(seen)
        assert len(archive.marks(Query.parse("tag:left"))) + len(archive.marks(Query.parse("tag:right"))) == len(reported)
        assert archive.check().damaged == ()


@pytest.mark.parametrize("kills", [2, pytest.param(30, marks=pytest.mark.long)])
def test_a_killed_import_with_workers_keeps_what_it_reported_and_leaves_no_process(tmp_path, kills):
    path = tmp_path / "news.pressmark"
    reported: set[str] = set()
    for number in range(kills):
        process = run(STREAM, path, f"run{number}", folder=tmp_path)
        assert process.stdout is not None
        reported.add(process.stdout.readline().strip())
        time.sleep(0.5 + 2.0 * number / kills)
        workers = _children(process.pid)
        process.send_signal(signal.SIGKILL)
        out = process.stdout.read()  # goes on behind the line that was read; communicate would begin anywhere
        process.communicate()
        reported.update(out.split()[:-1])  # the last line may be cut off
        until = time.monotonic() + 20
        while alive := [pid for pid in workers if _alive(pid)]:
            assert time.monotonic() < until, f"processes {alive} are still there"
            time.sleep(0.1)
        with Archive.open(path) as archive:
            assert reported - {""} <= set(archive.marks(Query.parse("")))
            assert archive.check().damaged == ()


def _children(parent: int) -> list[int]:
    found = []
    for entry in os.listdir("/proc"):
        with contextlib.suppress(OSError, ValueError, IndexError):
            if int(Path(f"/proc/{int(entry)}/stat").read_text().rpartition(")")[2].split()[1]) == parent:
                found.append(int(entry))
    return found


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
