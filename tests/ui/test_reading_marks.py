"""Read, unread and starred, as readers of news know them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desktop.archive import Archive
from desktop.ui.stories.story_rows import SUMMARY

UNREAD = {"Genf tagt wieder", "Stau vor Genf", "Der Uhrmacher hört auf", "The ferry that waited"}


def unread(person, archive) -> set[str]:
    return set(person.titles(archive, "is:unread"))


@pytest.fixture
def hasty(window):
    """A window in which a story counts as read after a moment."""
    window.flows.reading_marks.dwell.setInterval(60)
    return window


def test_a_key_marks_what_is_selected_as_read_and_again_as_unread(window, person, qtbot):
    person.click_row(window, 0)
    person.click_row(window, 1, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.list, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: unread(person, window.archive) == {"Der Uhrmacher hört auf", "The ferry that waited"})
    qtbot.waitUntil(lambda: "unread" not in window.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    qtbot.keyClick(window.list, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: unread(person, window.archive) == UNREAD)


def test_a_key_stars_from_the_list_and_from_the_reader_and_undo_takes_it_back(window, person, qtbot):
    person.click_row(window, 2)
    qtbot.waitUntil(lambda: window.reader.story.title == "Der Uhrmacher hört auf")
    qtbot.keyClick(window.list, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: person.titles(window.archive, "is:starred") == ["Der Uhrmacher hört auf"])
    qtbot.waitUntil(lambda: "★" in window.reader.toPlainText())
    assert window.rows.index(2, 0).data(SUMMARY).starred
    qtbot.keyClick(window.reader, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: person.titles(window.archive, "is:starred") == [])
    qtbot.waitUntil(lambda: "Unstar" in window.actions_["undo"].text())
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: person.titles(window.archive, "is:starred") == ["Der Uhrmacher hört auf"])


def test_a_story_that_stood_open_for_a_while_is_read_and_is_still_when_the_window_comes_back(hasty, person, qtbot, archive_file):
    person.click_row(hasty, 1)
    qtbot.waitUntil(lambda: "unread" not in hasty.rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    hasty.close()
    with Archive.open(archive_file) as archive:
        assert unread(person, archive) == UNREAD - {"Stau vor Genf"}
        assert archive.undo_words() == "Mark as read"


def test_reading_does_not_come_between_a_person_and_what_they_would_undo(hasty, person, qtbot):
    person.click_row(hasty, 1)
    qtbot.keyClick(hasty.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Stau vor Genf" not in person.shown(hasty))
    qtbot.waitUntil(lambda: "unread" not in hasty.rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "trash" in hasty.actions_["undo"].text().lower()
    qtbot.keyClick(hasty, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Stau vor Genf" in person.shown(hasty))


def test_what_was_only_seen_can_be_marked_as_unread_again_and_stays_so(hasty, person, qtbot, archive_file):
    person.click_row(hasty, 0)
    qtbot.waitUntil(lambda: hasty.rows.index(0, 0).data(SUMMARY).read)
    qtbot.keyClick(hasty.list, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: not hasty.rows.index(0, 0).data(SUMMARY).read)
    qtbot.wait(200)
    hasty.close()
    with Archive.open(archive_file) as archive:
        assert unread(person, archive) == UNREAD


def test_an_unread_story_has_a_dot_and_a_read_one_has_none(window, person, qtbot, theme):
    person.click_row(window, 3)
    qtbot.keyClick(window.list, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: window.rows.index(3, 0).data(SUMMARY).read)
    window.reader.setFocus()
    picture = window.list.viewport().grab().toImage()

    def dotted(row: int) -> bool:
        top = window.list.visualRect(window.rows.index(row, 0)).top()
        return any(picture.pixelColor(11, top + down) == QColor(theme.colours.accent) for down in range(10, 34))

    assert [dotted(row) for row in range(4)] == [True, True, True, False]


def test_typing_in_the_search_marks_and_stars_nothing(window, person, qtbot):
    person.click_row(window, 0)
    window.search.setFocus()
    qtbot.keyClicks(window.search, "sms")
    qtbot.wait(300)
    assert window.search.text() == "sms"
    assert person.titles(window.archive, "is:starred") == []
    assert unread(person, window.archive) == UNREAD
