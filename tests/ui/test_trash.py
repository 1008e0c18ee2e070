"""The trash: what goes back, what goes for good, and that nobody erases anything without having read what it means."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.archive import ArchiveError
from desktop.story import Mark
from desktop.ui.look.prompt import Prompt


@pytest.fixture
def trash(window, person, qtbot):
    """The window at its trash, with two stories in it."""
    window.archive.trash(window.archive.marks(window.rows.query)[:2])
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 2)
    person.go(window, "trash", "Trash")
    qtbot.waitUntil(lambda: person.shown(window) == ["Genf tagt wieder", "Stau vor Genf"] and len(window.chosen()) == 1)
    return window


def bar(window) -> dict[str, QPushButton]:
    return {button.text(): button for button in window.list_pane.findChildren(QPushButton) if button.isVisible()}


def test_the_trash_says_what_can_be_done_there_and_no_other_place_does(trash, person, qtbot):
    assert list(bar(trash)) == ["Put Back", "Erase…", "Empty Trash…"]
    person.go(trash, "all", "All Stories")
    qtbot.waitUntil(lambda: bar(trash) == {})


def test_put_back_is_one_click(trash, person, qtbot):
    person.press(trash.list_pane, "Put Back")
    qtbot.waitUntil(lambda: person.shown(trash) == ["Stau vor Genf"])
    assert "Genf tagt wieder" in person.titles(trash.archive)


def test_emptying_says_how_many_go_and_that_it_cannot_be_undone_and_then_they_are_gone(trash, person, qtbot):
    with person.answering("Empty Trash") as said:
        person.press(trash.list_pane, "Empty Trash…")
    assert "2 stories" in said[0]
    assert "cannot be undone" in said[0]
    qtbot.waitUntil(lambda: trash.list_pane.empty.isVisible() and trash.rows.rowCount() == 0)
    assert trash.list_pane.empty.headline.text() == "The trash is empty"
    qtbot.waitUntil(lambda: trash.foot.said.text().startswith("2 stories erased"))
    qtbot.waitUntil(lambda: not trash.actions_["empty-trash"].isEnabled())
    with pytest.raises(ArchiveError):
        trash.archive.story(Mark.of(1))
    assert trash.archive.check().ok


def test_whoever_does_not_agree_keeps_what_is_in_the_trash(trash, person, qtbot):
    with person.answering("Cancel"):
        trash.actions_["empty-trash"].trigger()
    qtbot.wait(150)
    assert len(person.titles(trash.archive, "is:trashed")) == 2


def test_one_story_is_erased_only_with_a_reason(window, person, qtbot):
    person.click_row(window, 2)
    qtbot.waitUntil(lambda: window.reader.story.title == "Der Uhrmacher hört auf")
    mark = window.reader.story.mark
    qtbot.keyClick(window.list, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    prompt = person.dialog(Prompt)
    erase = next(button for button in prompt.findChildren(QPushButton) if button.text() == "Erase for Good")
    assert not erase.isEnabled()
    qtbot.keyClicks(prompt.field, "Court order of 3 May")
    person.press(prompt, "Erase for Good")
    qtbot.waitUntil(lambda: "Der Uhrmacher hört auf" not in person.shown(window))
    qtbot.waitUntil(lambda: str(mark) in window.foot.said.text())
    with pytest.raises(ArchiveError, match="Court order of 3 May"):
        window.archive.story(mark)
