"""pressmark read, unread, star and unstar: what a reader says of stories."""

from desktop.cli.changing import Marks, done
from desktop.cli.output import ArchiveFile, AsJson, opened
from desktop.cli.reading import read_mark


def read(marks: Marks, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Mark stories as read."""
    with opened(archive) as opened_archive:
        done(opened_archive.mark_read([read_mark(mark) for mark in marks]), as_json)


def unread(marks: Marks, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Mark stories as unread."""
    with opened(archive) as opened_archive:
        done(opened_archive.mark_read([read_mark(mark) for mark in marks], read=False), as_json)


def star(marks: Marks, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Star stories."""
    with opened(archive) as opened_archive:
        done(opened_archive.star([read_mark(mark) for mark in marks]), as_json)


def unstar(marks: Marks, archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Take the stars from stories."""
    with opened(archive) as opened_archive:
        done(opened_archive.star([read_mark(mark) for mark in marks], starred=False), as_json)
