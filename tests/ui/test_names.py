"""Names: merged, renamed, split and taken back, in one place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from desktop.archive import Archive
from desktop.ui.names.names_dialog import NamesDialog

LEFT, ALT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PAPERS = ("The Quay Gazette", "The Quay Gazette", "Quay Gazette", "The Quay-Gazette")


@pytest.fixture
def archive_file(tmp_path, draft):
    path = tmp_path / "Lesesaal.pressmark"
    with Archive.open(path, create=True) as archive:
        for number, paper in enumerate(PAPERS):
            archive.add(
                draft(f"Ferry {number}", publication=paper, authors=("Jette Arendt",) if number else ("J. Arendt",), section="Harbour")
            )
    return path


@pytest.fixture
def dialog(window, person, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_A, CONTROL | ALT)
    opened = person.dialog(NamesDialog)
    opened.activateWindow()
    qtbot.waitUntil(lambda: opened.found.rowCount() == 3)
    return opened


def listed(dialog) -> dict[str, int]:
    return {dialog.found.name(row).name: dialog.found.name(row).stories for row in range(dialog.found.rowCount())}


def click(dialog, qtbot, name: str, keys=Qt.KeyboardModifier.NoModifier) -> None:
    row = next(row for row in range(dialog.found.rowCount()) if dialog.found.name(row).name == name)
    qtbot.mouseClick(dialog.table.viewport(), LEFT, keys, pos=dialog.table.visualRect(dialog.found.index(row, 0)).center())


def test_an_archivist_merges_three_spellings_of_a_paper_and_takes_it_back(window, dialog, person, qtbot):
    assert dialog.groups.count() == 1
    qtbot.mouseClick(dialog.groups.viewport(), LEFT, pos=dialog.groups.visualItemRect(dialog.groups.item(0)).center())
    assert len(dialog.chosen) == 3
    assert dialog.panel.into.currentText() == "The Quay Gazette"
    person.press(dialog.panel, "Merge")
    qtbot.waitUntil(lambda: listed(dialog) == {"The Quay Gazette": 4})
    assert len(person.titles(window.archive, 'publication:"Quay Gazette"')) == 4
    qtbot.waitUntil(lambda: dialog.undo.text() == "Undo: Merge publications")
    qtbot.keyClick(dialog, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(listed(dialog)) == 3)


def test_names_are_merged_by_hand_into_one_that_none_of_them_had(window, dialog, person, qtbot):
    click(dialog, qtbot, "Quay Gazette")
    click(dialog, qtbot, "The Quay-Gazette", CONTROL)
    into = dialog.panel.into.lineEdit()
    into.selectAll()
    qtbot.keyClicks(into, "Gazette of the Quay")
    person.press(dialog.panel, "Merge")
    qtbot.waitUntil(lambda: listed(dialog) == {"Gazette of the Quay": 2, "The Quay Gazette": 2})


def test_a_name_is_renamed_and_one_that_is_taken_is_refused_in_words(window, dialog, person, qtbot):
    click(dialog, qtbot, "Quay Gazette")
    field = dialog.panel.field
    field.selectAll()
    qtbot.keyClicks(field, "Gazette")
    person.press(dialog.panel, "Rename")
    qtbot.waitUntil(lambda: "Gazette" in listed(dialog))
    click(dialog, qtbot, "Gazette")
    field.selectAll()
    qtbot.keyClicks(field, "The Quay Gazette")
    with person.answering("Close") as said:
        person.press(dialog.panel, "Rename")
        qtbot.waitUntil(lambda: bool(said))
    assert "Merge the two" in said[0]


def test_a_spelling_is_added_and_split_off_again(window, dialog, person, qtbot):
    click(dialog, qtbot, "The Quay Gazette")
    qtbot.keyClicks(dialog.panel.alias, "Quay Gazette")
    person.press(dialog.panel, "Add")
    qtbot.waitUntil(lambda: listed(dialog) == {"The Quay Gazette": 3, "The Quay-Gazette": 1})

    def cross() -> QToolButton | None:
        found = dialog.panel.findChildren(QToolButton)
        return next((each for each in found if each.accessibleName() == "Split Quay Gazette off" and each.isVisible()), None)

    qtbot.waitUntil(lambda: cross() is not None)
    qtbot.mouseClick(cross(), LEFT)
    qtbot.waitUntil(lambda: listed(dialog) == {"Quay Gazette": 1, "The Quay Gazette": 2, "The Quay-Gazette": 1})


def test_all_that_was_merged_is_split_as_one_change(window, dialog, person, qtbot):
    window.archive.merge_names("publication", ["Quay Gazette", "The Quay-Gazette"], "The Quay Gazette")
    window.desk.refresh()
    qtbot.waitUntil(lambda: listed(dialog) == {"The Quay Gazette": 4})
    click(dialog, qtbot, "The Quay Gazette")
    person.press(dialog.panel, "Split All")
    qtbot.waitUntil(lambda: len(listed(dialog)) == 3)
    window.archive.undo()
    assert {each.name for each in window.archive.authorities("publication")} == {"The Quay Gazette"}


def test_names_are_filtered_by_any_of_their_letters_and_an_authors_stories_are_shown(window, dialog, person, qtbot):
    qtbot.keyClicks(dialog.filter, "-gaz")
    assert listed(dialog) == {"The Quay-Gazette": 1}
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.filter.clear()
    qtbot.mouseClick(dialog.kinds, LEFT, pos=dialog.kinds.tabRect(1).center())
    qtbot.waitUntil(lambda: listed(dialog) == {"J. Arendt": 1, "Jette Arendt": 3})
    assert dialog.groups.count() == 1
    click(dialog, qtbot, "Jette Arendt")
    person.press(dialog.panel, "Show Stories")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 3)
    assert window.search.text() == 'author:"Jette Arendt"'
