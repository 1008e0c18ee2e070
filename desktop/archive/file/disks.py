"""Places on disk where a write-ahead log is unsafe: network file systems, which share no memory, and folders that a cloud service copies.

SQLite says of WAL: "All processes using a database must be on the same host computer; WAL does not work over a network filesystem"
(sqlite.org/wal.html). A synchronising service copies the file and its log at different moments, so the copy is none.
"""

from dataclasses import dataclass
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
_NETWORK = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "virtiofs", "ceph", "glusterfs", "lustre", "gfs2", "ocfs2", "coda",
        "davfs", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.s3fs", "fuse.gvfsd-fuse", "fuse.curlftpfs", "fuse.glusterfs", "fuse.ceph",
        "fuse.google-drive-ocamlfuse", "fuse.onedriver", "fuse.smbnetfs", "vboxsf", "vmhgfs", "fuse.vmhgfs-fuse",
    }
)  # fmt: skip
# (service, what stands in the folder that it copies, how that folder is called where nothing stands in it); "*" at an end is anything
_CLOUDS = (
    ("Dropbox", (".dropbox", ".dropbox.cache"), ("Dropbox", "Dropbox (*")),
    ("OneDrive", (".849C9593-D756-4E56-8D6E-42412F2A707B",), ("OneDrive", "OneDrive - *")),
    ("Google Drive", (".tmp.drivedownload", ".tmp.driveupload"), ("Google Drive", "GoogleDrive-*", "My Drive")),
    ("Nextcloud or ownCloud", (".sync_*", "._sync_*", ".owncloudsync.log", ".nextcloudsync.log"), ("Nextcloud", "ownCloud")),
    ("iCloud", (), ("com~apple~CloudDocs", "iCloud Drive", "iCloudDrive")),
    ("Syncthing", (".stfolder",), ()),
    ("pCloud", (), ("pCloudDrive", "pCloud Drive")),
    ("MEGA", (".debris",), ("MEGA", "MEGAsync")),
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a file lies, as far as it matters."""

    unsafe: str  # why a write-ahead log is unsafe here; "" where it is safe


def place_of(path: Path, mounts: Path = MOUNTS) -> Place:
    """Look at where a file lies. mounts: the table of mounted file systems, as Linux gives it (proc_pid_mountinfo(5))."""
    folder = path.absolute().parent.resolve()
    if (kind := _file_system(folder, mounts)) in _NETWORK:
        return Place(f"it lies on a network file system ({kind})")
    for each in (folder, *folder.parents):
        if service := _cloud(each):
            return Place(f"{service} copies the folder it lies in ({each})")
    return Place("")


def _file_system(folder: Path, mounts: Path) -> str:
    """Give the type of the file system that is mounted nearest above a folder; "" where nobody tells."""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ""
    nearest, kind = -1, ""
    for line in lines:
        head, _, tail = line.partition(" - ")
        fields = head.split()
        if len(fields) < 5 or not tail:
            continue
        point = Path(_plain(fields[4]))
        if folder.is_relative_to(point) and len(point.parts) >= nearest:  # of two at one place the later one is seen
            nearest, kind = len(point.parts), tail.split()[0]
    return kind


def _plain(written: str) -> str:
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        written = written.replace(code, sign)
    return written


def _cloud(folder: Path) -> str:
    for service, markers, names in _CLOUDS:
        if any(_like(folder.name, name) for name in names):
            return service
        for marker in markers:
            try:
                if any(folder.glob(marker)) if "*" in marker else (folder / marker).exists():
                    return service
            except OSError:  # a folder that may not be read
                continue
    return ""


def _like(name: str, pattern: str) -> bool:
    return name.startswith(pattern[:-1]) if pattern.endswith("*") else name == pattern
