"""The list as a table, and in groups: columns chosen, moved and sorted by, and remembered."""

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.archive import Archive
from desktop.ui.stories.columns import BY_NAME, Arrangement
from desktop.ui.stories.group_head import HEIGHT, words_of

ALT, LEFT = Qt.KeyboardModifier.AltModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def table(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_0, ALT)
    assert window.list.head.isVisible()
    return window


def click_head(window, qtbot, name):
    head = window.list.head
    place = BY_NAME[name]
    qtbot.mouseClick(
        head.viewport(), LEFT, pos=QPoint(head.sectionViewportPosition(place) + head.sectionSize(place) // 2, head.height() // 2)
    )


def choose_column(window, words):
    menu = window.list.head.menu()
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_an_archivist_sorts_the_table_by_author_and_hides_a_column(table, windows, person, qtbot):
    window, path = table, table.archive.path
    click_head(window, qtbot, "author")
    qtbot.waitUntil(lambda: person.shown(window)[0] == "Der Uhrmacher hört auf")  # the one story with an author
    click_head(window, qtbot, "publication")
    qtbot.waitUntil(lambda: person.shown(window)[-1] == "The ferry that waited")
    click_head(window, qtbot, "publication")
    qtbot.waitUntil(lambda: person.shown(window)[0] == "The ferry that waited")
    click_head(window, qtbot, "date")
    qtbot.waitUntil(lambda: person.shown(window)[0] == "Genf tagt wieder")
    choose_column(window, "Section")
    choose_column(window, "Mark")
    assert window.list.isColumnHidden(BY_NAME["section"])
    assert not window.list.isColumnHidden(BY_NAME["mark"])
    window.list.head.moveSection(window.list.head.visualIndex(BY_NAME["mark"]), 1)
    qtbot.waitUntil(lambda: '"mark"' in window.desk.remembered.settings.columns)
    window.close()
    qtbot.waitUntil(lambda: path not in windows._open)
    window = windows.open(path)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 4)
    shown = window.list.head.arrangement().shown
    assert shown[:2] == ("title", "mark")
    assert "section" not in shown


def test_what_is_selected_stays_when_the_list_becomes_a_table_and_back(window, person, qtbot):
    person.click_row(window, 1)
    person.click_row(window, 2, Qt.KeyboardModifier.ShiftModifier)
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_0, ALT)
        assert window.list.chosen_rows() == [1, 2]
    assert window.list.isVisible()


def test_a_row_of_the_table_is_chosen_whole_and_counted_once(table, person, qtbot):
    person.click_row(table, 2)
    assert table.list.chosen_ranges() == [(2, 2)]
    qtbot.keyClick(table.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.list.chosen_count() == 4


def test_the_rows_stand_in_groups_by_day_and_the_heads_count_them(window, person, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_6, ALT)
    qtbot.waitUntil(lambda: len(window.rows.heads) == 4)
    assert next(words_of(head) for head in window.rows.heads.values()) == "14 March 2024"
    assert window.list.rowHeight(0) == window.list._row_drawing.height + HEIGHT
    qtbot.keyClick(window, Qt.Key.Key_7, ALT)
    qtbot.waitUntil(
        lambda: [(head.name, head.count) for head in window.rows.heads.values()] == [("Lindenhafener Bote", 3), ("The Quay Gazette", 1)]
    )
    assert window.list.rowHeight(1) == window.list._row_drawing.height
    window.list.viewport().repaint()
    qtbot.mouseClick(window.list.viewport(), LEFT, pos=QPoint(60, window.list.rowViewportPosition(3) + 8))
    assert window.list.chosen_rows() == [3]
    qtbot.keyClick(window, Qt.Key.Key_5, ALT)
    qtbot.waitUntil(lambda: window.rows.heads == {})
    assert window.list.rowHeight(3) == window.list._row_drawing.height


def test_a_table_is_not_grouped_and_its_rows_are_all_of_one_height(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_6, ALT)
    qtbot.waitUntil(lambda: len(window.rows.heads) == 4)
    qtbot.keyClick(window, Qt.Key.Key_0, ALT)
    qtbot.waitUntil(lambda: window.rows.heads == {})
    assert {window.list.rowHeight(row) for row in range(4)} == {window.list._cell_drawing.height}


def test_an_import_beside_the_work_leaves_selection_and_view_where_they_are(windows, tmp_path, draft, person, qtbot):
    path = tmp_path / "Viel.pressmark"
    with Archive.open(path, create=True) as archive, archive.importing("Import") as run:
        run.add([draft(f"Meldung {number}", published=f"20{10 + number // 60}-01-{number % 28 + 1:02}") for number in range(400)])
    window = windows.open(path)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 400)
    window.list.verticalScrollBar().setValue(9000)
    top = window.rows.ids[window.list.rowAt(0)]
    person.click_row(window, window.list.rowAt(200))
    chosen = window.list.chosen_ids()
    with Archive.open(path) as other, other.importing("Import") as run:
        run.add([draft(f"Neues {number}", published="2026-01-01") for number in range(50)])
    qtbot.waitUntil(lambda: window.rows.rowCount() == 450)
    assert window.list.chosen_ids() == chosen
    assert window.rows.ids[window.list.rowAt(0)] == top


def test_what_is_remembered_of_columns_may_be_damaged():
    assert Arrangement.read("nonsense") == Arrangement()
    assert Arrangement.read('{"shown": ["date"], "widths": {"date": "wide"}}') == Arrangement()
    kept = Arrangement(("title", "date"), {"date": 120})
    assert Arrangement.read(kept.text()) == kept
