"""A series with an issue that ran and one in the making, and what a hand does at its desk."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.archive import IssueFile, Outline, Query
from desktop.ui.issues.issue_desk import IssueDesk
from desktop.ui.issues.issue_rows import SectionRow

LEFT = Qt.MouseButton.LeftButton
ALT, CONTROL, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def prints(tmp_path, monkeypatch):
    monkeypatch.setenv("PRESSMARK_PRINTS", str(tmp_path / "prints"))


@pytest.fixture
def archive(window):
    """A series whose no. 13 ran with the watchmaker's story."""
    held = window.archive
    held.create_series("Lesesaal", design={"query": "", "most": 3}, editor="Jette Arendt")
    clock = held.marks(Query.parse("Uhrmacher"))
    first = held.create_issue("Am Kai", "Lesesaal", clock, number="13", date="2024-03-15").made("issue")
    held.remember_file(first, IssueFile("pdf", "Lesesaal 13.pdf", "a" * 64, 9, ((clock[0], 1),)))
    window.desk.refresh()
    return held


@pytest.fixture
def fourteen(archive) -> int:
    """No. 14 with the three others: Ausland, Verkehr, Harbour."""
    marks = archive.marks(Query.parse("-Uhrmacher"))
    return archive.create_issue("Unterwegs", "Lesesaal", marks, number="14", date="2024-03-22").made("issue")


def desk_of(window, qtbot, issue: int) -> IssueDesk:
    window.desk.refresh()
    desk = window.flows.issue_flow.open(issue)
    qtbot.waitUntil(lambda: desk.state is not None)
    desk.activateWindow()
    return desk


def shown(desk: IssueDesk) -> list[str]:
    """The rows in the middle: a section's title in brackets, a story's headline."""
    return [f"[{row.title}]" if isinstance(row, SectionRow) else row.headline for row in desk.rows.rows]


def outline(archive, issue: int) -> list[tuple[str, list[str]]]:
    return [(title, [archive.story(mark).title for mark in held]) for title, held in Outline.of(archive.issue(issue)).parts]


def row_of(desk: IssueDesk, words: str) -> QPoint:
    at = shown(desk).index(words)
    desk.list.scrollTo(desk.rows.index(at, 0))
    return desk.list.visualRect(desk.rows.index(at, 0)).center()


def click(desk: IssueDesk, qtbot, words: str) -> None:
    qtbot.mouseClick(desk.list.viewport(), LEFT, pos=row_of(desk, words))
    desk.list.setFocus()


def words_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        return " ".join(page.get_textpage().get_text_range().replace("\r\n", " ") for page in pdf)
