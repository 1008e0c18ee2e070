"""Commands by a few of their letters, and keys that can be changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.look.prompt import Prompt
from desktop.ui.shell.palette import Command, Palette, ranked, score
from desktop.ui.shell.shortcuts import Shortcuts

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def palette(window, person, qtbot) -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    return person.dialog(Palette)


def test_a_reader_finds_a_command_whose_key_she_forgot(window, person, qtbot):
    opened = palette(window, person, qtbot)
    qtbot.keyClicks(opened.field, "add tg")
    first = opened.list.model().index(0, 0)
    assert first.data() == "Add Tag…"
    assert "Ctrl+T" in first.data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    person.dialog(Prompt).reject()


def test_a_place_and_a_search_are_found_in_the_palette_too(window, person, remembered, qtbot):
    remembered.update(searches=("Uhrmacher",))
    opened = palette(window, person, qtbot)
    qtbot.keyClicks(opened.field, "quay gaz")
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: person.shown(window) == ["The ferry that waited"])
    person.back(window)
    window.places.go(("all", "All Stories"))
    opened = palette(window, person, qtbot)
    qtbot.keyClicks(opened.field, "uhrm")
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: person.shown(window) == ["Der Uhrmacher hört auf"])


def test_what_is_not_possible_now_is_shown_last_and_does_nothing(window, person, qtbot):
    opened = palette(window, person, qtbot)
    qtbot.keyClicks(opened.field, "put back")
    assert "not possible now" in opened.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert opened.isVisible()
    qtbot.keyClick(opened.field, Qt.Key.Key_Escape)


def test_beginnings_of_words_count_more_than_letters_within():
    assert score("mt", "Move to Trash") > 0
    assert score("mt", "Mart") < score("mt", "Move to")
    assert score("xq", "Move to Trash") == 0
    lines = [Command(words, "File", "", "x", lambda: None) for words in ("Open Recent", "Print…", "Preferences…")]
    assert ranked("pr", lines)[0].words in {"Print…", "Preferences…"}


def shortcuts(window, person, qtbot) -> Shortcuts:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    return person.dialog(Shortcuts)


def test_an_archivist_changes_a_key_and_is_told_of_a_clash(window, person, remembered, qtbot):
    dialog = shortcuts(window, person, qtbot)
    qtbot.keyClicks(dialog.filter, "add tag")
    assert dialog.chosen == "add-tag"
    dialog.recorder.setFocus()
    qtbot.keyClick(dialog.recorder, Qt.Key.Key_L, CONTROL)
    qtbot.waitUntil(lambda: "Ctrl+L is used by Add to Collection" in dialog.told.text())
    assert window.actions_["add-tag"].shortcut().toString() == "Ctrl+T"  # nothing is taken yet
    dialog.recorder.clear()
    qtbot.keyClick(dialog.recorder, Qt.Key.Key_G, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: dialog.use.text() == "Use These Keys" and dialog.use.isEnabled())
    person.press(dialog, "Use These Keys")
    assert window.actions_["add-tag"].shortcut().toString() == "Ctrl+Shift+G"
    assert "Ctrl+Shift+G" in window.actions_["add-tag"].toolTip()
    dialog.accept()
    person.back(window)
    qtbot.keyClick(window, Qt.Key.Key_G, CONTROL | SHIFT)
    person.dialog(Prompt).reject()
    assert "Ctrl+Shift+G" in remembered.settings.keys


def test_keys_that_are_taken_leave_the_other_command_without_and_all_come_back(window, person, remembered, qtbot):
    dialog = shortcuts(window, person, qtbot)
    qtbot.keyClicks(dialog.filter, "add tag")
    dialog.recorder.setFocus()
    qtbot.keyClick(dialog.recorder, Qt.Key.Key_L, CONTROL)
    qtbot.waitUntil(lambda: dialog.use.text() == "Take Them")
    person.press(dialog, "Take Them")
    assert window.actions_["put"].shortcut().isEmpty()
    assert window.actions_["add-tag"].shortcut().toString() == "Ctrl+L"
    person.press(dialog, "Reset All")
    assert window.actions_["put"].shortcut().toString() == "Ctrl+L"
    assert remembered.settings.keys == ""
    assert QApplication.activeModalWidget() is dialog
    dialog.accept()
