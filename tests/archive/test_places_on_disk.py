"""Where a write-ahead log would be unsafe, the archive does without, and says why."""

import subprocess
import sys
from pathlib import Path

import pysqlite3
import pytest

from desktop.archive import Archive, Query
from desktop.archive.file.disks import place_of


def mode_of(path: Path) -> str:
    connection = pysqlite3.connect(path)
    try:
        return str(connection.execute("PRAGMA journal_mode").fetchone()[0])
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("kind", "told"),
    [("nfs4", "nfs4"), ("cifs", "cifs"), ("fuse.sshfs", "fuse.sshfs"), ("9p", "9p"), ("ext4", ""), ("btrfs", ""), ("tmpfs", "")],
)
def test_a_network_file_system_is_known_by_its_mount(tmp_path, kind, told):
    mounts = tmp_path / "mountinfo"
    folder = tmp_path / "far away"
    folder.mkdir()
    written = str(folder).replace(" ", "\\040")
    mounts.write_text(
        f"22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n40 22 0:44 / {written} rw - {kind} server:/news rw\n"
        f"41 22 0:45 / {written}er rw - nfs other:/ rw\n"
    )
    unsafe = place_of(folder / "news.pressmark", mounts).unsafe
    assert told in unsafe
    assert bool(unsafe) == bool(told)


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".dropbox", "Dropbox"), (".stfolder", "Syncthing"), (".sync_a1b2.db", "Nextcloud or ownCloud"), ("Dropbox (Newsroom)/x", "Dropbox"),
        ("OneDrive - Quay Gazette/x", "OneDrive"), ("GoogleDrive-me/x", "Google Drive"), ("notes", ""),
    ],
)  # fmt: skip
def test_a_folder_that_a_cloud_copies_is_known_by_its_markers(tmp_path, marker, service):
    marked = tmp_path / "home" / marker
    marked.parent.mkdir(parents=True)
    marked.touch()
    unsafe = place_of(marked.parent / "deeper" / "news.pressmark").unsafe
    assert (service in unsafe) if service else unsafe == ""


def test_in_a_synchronised_folder_an_archive_works_without_a_write_ahead_log_and_says_why(tmp_path, draft):
    (tmp_path / ".stfolder").mkdir()
    path = tmp_path / "news.pressmark"
    with Archive.open(path, create=True) as archive:
        (notice,) = archive.notices()
        assert "Syncthing" in notice
        archive.add(draft())
        assert archive.marks(Query.parse("konferenz")) == ("PM-000001",)
    assert mode_of(path) == "delete"


def test_an_archive_that_moves_into_such_a_folder_is_changed_over_and_back(tmp_path, path, draft):
    with Archive.open(path, create=True) as archive:
        assert archive.notices() == ()
        archive.add(draft())
    assert mode_of(path) == "wal"
    (tmp_path / ".dropbox").touch()
    with Archive.open(path) as archive:
        assert "Dropbox" in archive.notices()[0]
        assert archive.check().ok
    assert mode_of(path) == "delete"
    (tmp_path / ".dropbox").unlink()
    with Archive.open(path) as archive:
        assert archive.notices() == ()
    assert mode_of(path) == "wal"


def test_while_another_program_has_it_open_with_a_log_the_notice_says_what_to_do(tmp_path, path, draft):
    with Archive.open(path, create=True) as other:
        other.add(draft())
        (tmp_path / ".dropbox").touch()
        code = "import sys; from desktop.archive import Archive; print(*Archive.open(sys.argv[1]).notices())"
        ran = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True)
        assert "close it everywhere" in ran.stdout
