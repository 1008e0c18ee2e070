"""What is dragged over the desk: stories and sections."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from desktop.story import Mark
from desktop.ui.places.places import ARCHIVE_TYPE, STORIES_TYPE

SECTION_TYPE = "application/x-pressmark-section"  # a dragged section's title, UTF-8


def carried(marks: Sequence[Mark], archive: str) -> QMimeData:
    """Give stories as they are dragged."""
    mime = QMimeData()
    mime.setData(STORIES_TYPE, array("q", (mark.number for mark in marks)).tobytes())
    mime.setData(ARCHIVE_TYPE, archive.encode())
    return mime


def carried_section(title: str, archive: str) -> QMimeData:
    """Give a section as it is dragged."""
    mime = QMimeData()
    mime.setData(SECTION_TYPE, title.encode())
    mime.setData(ARCHIVE_TYPE, archive.encode())
    return mime


def section_of(mime: QMimeData) -> str | None:
    """Give the title of the section that is dragged; None where it is none."""
    return bytes(mime.data(SECTION_TYPE).data()).decode() if mime.hasFormat(SECTION_TYPE) else None
