"""A backup is the archive at one moment, whole or not there."""

import os
import signal
import stat
import subprocess
import sys
import textwrap
import threading
import time

import pytest

from desktop.archive import Archive, ArchiveError, Query
from desktop.story import Mark


def test_a_backup_is_an_archive_that_says_the_same(filled, path, tmp_path):
    path.write_bytes(filled)
    target = tmp_path / "backup.pressmark"
    with Archive.open(path) as archive:
        report = archive.backup(target)
        assert (report.path, report.stories, report.bytes) == (target, 12, target.stat().st_size)
        with Archive.open(target) as restored:
            assert restored.check().damaged == ()
            assert restored.content_hash() == archive.content_hash()
            assert restored.undo_words() == archive.undo_words()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_backup_made_while_stories_come_in_holds_whole_batches(archive, draft, tmp_path):
    stop = threading.Event()

    def work() -> None:
        with archive.importing("Import") as run:
            number = 0
            while not stop.is_set():
                run.add([draft(f"Nummer {number} {i}") for i in range(20)])
                number += 1

    worker = threading.Thread(target=work)
    worker.start()
    try:
        for number in range(5):
            report = archive.backup(tmp_path / f"{number}.pressmark")
            with Archive.open(report.path) as restored:
                assert restored.places().all == report.stories
                assert report.stories % 20 == 0
                assert restored.check().damaged == ()
    finally:
        stop.set()
        worker.join()


def test_what_stands_there_is_kept_unless_it_may_be_overwritten(archive, draft, tmp_path, path):
    archive.add(draft())
    target = tmp_path / "backup.pressmark"
    target.write_text("mine")
    with pytest.raises(ArchiveError, match="there already"):
        archive.backup(target)
    assert target.read_text() == "mine"
    archive.backup(target, overwrite=True)
    with pytest.raises(ArchiveError, match="the archive itself"):
        archive.backup(path, overwrite=True)
    with pytest.raises(ArchiveError, match="it is a folder"):
        archive.backup(tmp_path)
    with Archive.open(target) as restored:
        assert restored.marks(Query.parse("konferenz")) == ("PM-000001",)


def test_a_cancelled_backup_leaves_no_crumbs(archive, draft, tmp_path):
    class Cancelled(Exception):
        pass

    def cancel(done: int, total: int, what: str) -> None:
        raise Cancelled

    archive.add(draft())
    (tmp_path / "to").mkdir()
    with pytest.raises(Cancelled):
        archive.backup(tmp_path / "to" / "backup.pressmark", cancel)
    assert list((tmp_path / "to").iterdir()) == []
    archive.trash([Mark("PM-000001")])


def test_a_full_disk_leaves_the_backup_of_yesterday(filled, path, tmp_path):
    path.write_bytes(filled)
    target = tmp_path / "backup.pressmark"
    target.write_text("yesterday")
    code = """
        import resource, sys
        from pathlib import Path
        from desktop.archive import Archive, ArchiveError
        with Archive.open(sys.argv[1]) as archive:
            resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
            try:
                archive.backup(Path(sys.argv[2]), overwrite=True)
            except ArchiveError as error:
                print(error)
    """
    ran = subprocess.run([sys.executable, "-c", textwrap.dedent(code), path, target], capture_output=True, text=True, check=False)
    assert "backup.pressmark" in ran.stdout, ran.stderr
    assert target.read_text() == "yesterday"
    assert sorted(file.name for file in tmp_path.iterdir() if file.suffix == ".part") == []


@pytest.mark.parametrize("kills", [5, pytest.param(30, marks=pytest.mark.long)])
def test_a_killed_backup_leaves_the_backup_of_yesterday_or_a_whole_one(path, draft, tmp_path, kills):
    with Archive.open(path, create=True) as archive, archive.importing("Import") as run:
        run.add([draft(f"Nummer {n}", original=os.urandom(100_000)) for n in range(200)])
    target = tmp_path / "backup.pressmark"
    code = "import sys; from pathlib import Path; from desktop.archive import Archive; Archive.open(sys.argv[1]).backup(Path(sys.argv[2]), overwrite=True)"
    for number in range(kills):
        target.write_text("yesterday")
        process = subprocess.Popen([sys.executable, "-c", code, path, target])
        time.sleep(0.3 + 0.4 * number / kills)
        process.send_signal(signal.SIGKILL)
        process.wait()
        if target.stat().st_size != 9:
            with Archive.open(target) as restored:
                assert restored.check().damaged == ()
                assert restored.places().all == 200
        else:
            assert target.read_text() == "yesterday"
    with Archive.open(path) as archive:
        assert archive.check().damaged == ()
