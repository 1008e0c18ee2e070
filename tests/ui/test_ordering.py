"""A collection's own order: shown, changed by mouse and keys, taken back, and kept by what is printed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication

from desktop.archive import Query
from desktop.ui.exporting.export_dialog import ExportDialog

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
FERRY, GENEVA, JAM, CLOCK = "The ferry that waited", "Genf tagt wieder", "Stau vor Genf", "Der Uhrmacher hört auf"
OWN = [FERRY, GENEVA, JAM, CLOCK]


@pytest.fixture
def shelf(window, person, qtbot):
    """A collection in an order that no date gives, with a story in the trash between, shown in the list."""
    archive = window.archive
    mark = {summary.title: summary.mark for summary in archive.find(Query.parse(""))}
    made = archive.create_collection("Sonntag").collection
    archive.put(made, [mark[title] for title in OWN])
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.places.places.find(("collection", made)).isValid())
    person.go(window, "collection", "Sonntag")
    qtbot.waitUntil(lambda: person.shown(window) == OWN)
    return made


def order(window) -> list[str]:
    """The collection's order as the archive has it."""
    return [window.archive.story(mark).title for mark in window.archive.marks(Query.parse("in:Sonntag"))]


def between(window, row: int) -> QPoint:
    """A point a little above the line over a row, or under the last one."""
    last = window.rows.rowCount() - 1
    rect = window.list.visualRect(window.rows.index(min(row, last), 0))
    return QPoint(60, rect.top() + 4 if row <= last else rect.bottom() + 9)


def test_a_collection_is_shown_in_its_own_order_and_other_places_in_the_order_chosen_last(window, shelf, person, qtbot):
    assert window.list_pane.head.sorting.text() == "Collection's order"
    assert window.actions_["sort-collection"].isChecked()
    person.go(window, "all", "All Stories")
    qtbot.waitUntil(lambda: person.shown(window) != OWN)
    assert not window.actions_["sort-collection"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_2, ALT)
    qtbot.waitUntil(lambda: person.shown(window)[0] == FERRY)
    person.go(window, "collection", "Sonntag")
    qtbot.waitUntil(lambda: person.shown(window) == OWN)
    qtbot.keyClick(window, Qt.Key.Key_1, ALT)
    qtbot.waitUntil(lambda: person.shown(window)[-1] == FERRY)
    assert not window.actions_["move-up"].isEnabled()
    person.go(window, "all", "All Stories")
    qtbot.waitUntil(lambda: window.list_pane.head.sorting.text() == "Oldest first")


def test_several_stories_dragged_within_the_list_stand_where_they_were_let_go(window, shelf, person, qtbot):
    person.drop(window.list.viewport(), window.rows.carried([0, 2]), between(window, 4))
    qtbot.waitUntil(lambda: person.shown(window) == [GENEVA, CLOCK, FERRY, JAM])
    assert order(window) == [GENEVA, CLOCK, FERRY, JAM]
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: person.shown(window) == OWN)  # one Change for both
    person.drop(window.list.viewport(), window.rows.carried([3]), between(window, 0))
    qtbot.waitUntil(lambda: person.shown(window) == [CLOCK, FERRY, GENEVA, JAM])


def test_a_line_in_the_accent_shows_where_dragged_stories_would_land(window, shelf, theme, qtbot):
    view, both, none = window.list.viewport(), Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    mime, point = window.rows.carried([0]), between(window, 3)
    QApplication.sendEvent(view, QDragEnterEvent(point, both, mime, Qt.MouseButton.LeftButton, none))
    moved = QDragMoveEvent(point, both, mime, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(view, moved)
    assert moved.isAccepted()
    line = window.list.visualRect(window.rows.index(3, 0)).top()
    assert view.grab().toImage().pixelColor(200, line) == QColor(theme.colours.accent)


def test_stories_move_up_and_down_by_keys_as_often_as_they_are_pressed(window, shelf, person, qtbot):
    person.click_row(window, 1)
    qtbot.keyClick(window.list, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(window.list, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: person.shown(window) == [FERRY, JAM, CLOCK, GENEVA])
    assert window.list.chosen_rows() == [3]
    before = window.archive.undo_words()
    qtbot.keyClick(window.list, Qt.Key.Key_Down, ALT)  # it stands last already: nothing to take back
    qtbot.keyClick(window.list, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: person.shown(window) == [FERRY, JAM, GENEVA, CLOCK])
    for step in ([FERRY, JAM, CLOCK, GENEVA], [FERRY, JAM, GENEVA, CLOCK], OWN):
        qtbot.waitUntil(window.actions_["undo"].isEnabled)
        qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda step=step: person.shown(window) == step)
    assert before is not None


def test_stories_that_stand_apart_move_together(window, shelf, person, qtbot):
    person.click_row(window, 1)
    person.click_row(window, 3, CONTROL)
    qtbot.keyClick(window.list, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: person.shown(window) == [GENEVA, CLOCK, FERRY, JAM])
    assert window.list.chosen_rows() == [0, 1]
    qtbot.keyClick(window.list, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: person.shown(window) == [FERRY, GENEVA, CLOCK, JAM])


def test_a_step_passes_a_story_in_the_trash_which_keeps_its_place(window, shelf, person, qtbot):
    person.click_row(window, 2)
    qtbot.keyClick(window.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: person.shown(window) == [FERRY, GENEVA, CLOCK])
    person.click_row(window, 2)
    qtbot.keyClick(window.list, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: person.shown(window) == [FERRY, CLOCK, GENEVA])
    window.archive.restore(window.archive.marks(Query.parse("is:trashed")))
    assert order(window) == [FERRY, CLOCK, GENEVA, JAM]


def test_nothing_moves_where_another_order_or_a_search_is_shown(window, shelf, person, qtbot):
    qtbot.keyClicks(window.search, "Genf")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 2)
    assert not window.actions_["move-down"].isEnabled()
    mime, none = window.rows.carried([0]), Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(between(window, 2), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(window.list.viewport(), entered)
    assert not entered.isAccepted()
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 4)
    assert order(window) == OWN


def test_a_collection_is_exported_in_its_own_order_whatever_the_list_shows(window, shelf, person, qtbot, tmp_path):
    qtbot.keyClick(window, Qt.Key.Key_1, ALT)
    qtbot.waitUntil(lambda: person.shown(window)[-1] == FERRY)
    person.click_row(window, 0)
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL | ALT)
    dialog = person.dialog(ExportDialog)
    dialog.form.choose_format("text")
    dialog.form.files.target.setText(str(tmp_path / "sonntag.txt"))
    person.press(dialog, "Export")
    qtbot.waitUntil(lambda: dialog.stage == 2)
    written = (tmp_path / "sonntag.txt").read_text("utf-8")
    assert sorted(OWN, key=written.rindex) == OWN
    dialog.reject()
