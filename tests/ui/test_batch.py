"""Batch edit: many stories at once, shown before it is done, one Change."""

import pytest
from PySide6.QtCore import Qt

from desktop.ui.editing.batch_dialog import BatchDialog

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(window, person, qtbot):
    """The dialog, opened with all four stories selected."""
    window.list.selectAll()
    qtbot.keyClick(window.list, Qt.Key.Key_B, KEYS)
    return person.dialog(BatchDialog)


def sections(window) -> list[str]:
    return [str(window.archive.story(mark)["section"]) for mark in window.archive.marks(window.rows.query)]


def preview(dialog, person, qtbot) -> str:
    person.press(dialog, "Preview")
    qtbot.waitUntil(lambda: dialog.plan is not None)
    return dialog.shown.toPlainText()


def test_a_field_is_set_for_all_after_it_was_shown_and_one_undo_takes_it_back(window, dialog, person, qtbot):
    before = sections(window)
    assert dialog.head.text() == "Edit 4 stories"
    qtbot.keyClicks(dialog.form.lines[0].value, "Stadtleben")
    said = preview(dialog, person, qtbot)
    assert "Set section 3 stories" in said
    assert "PM-000002" in said
    assert "VerkehrStadtleben" in said.replace(" ", "")
    assert sections(window) == before
    person.press(dialog, "Change 3 stories")
    qtbot.waitUntil(lambda: sections(window) == ["Stadtleben"] * 4)
    qtbot.waitUntil(lambda: window.foot.said.text() == "Set section: 3 stories")
    qtbot.waitUntil(lambda: "Set section" in window.actions_["undo"].text())
    person.back(window)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: sections(window) == before)


def test_several_steps_are_one_change_find_and_replace_and_tags_among_them(window, dialog, person, qtbot):
    first = dialog.form.lines[0]
    first.kind.setCurrentIndex(first.kind.findData("replace"))
    first.field.setCurrentIndex(first.field.findData("title"))
    qtbot.keyClicks(first.old, "Genf")
    qtbot.keyClicks(first.value, "Basel")
    dialog.form._more.click()
    second = dialog.form.lines[1]
    second.kind.setCurrentIndex(second.kind.findData("tag"))
    qtbot.keyClicks(second.value, "Basel")
    assert "Replace in title 2 stories" in preview(dialog, person, qtbot)
    person.press(dialog, "Change 4 stories")
    qtbot.waitUntil(lambda: person.shown(window)[:2] == ["Basel tagt wieder", "Stau vor Basel"])
    assert len(person.titles(window.archive, "tag:Basel")) == 4
    window.archive.undo()
    assert person.titles(window.archive, "tag:Basel") == []
    assert "Genf tagt wieder" in person.titles(window.archive)


def test_what_is_edited_after_the_preview_is_previewed_again(dialog, person, qtbot):
    qtbot.keyClicks(dialog.form.lines[0].value, "Stadt")
    preview(dialog, person, qtbot)
    assert dialog._go.isEnabled()
    qtbot.keyClicks(dialog.form.lines[0].value, "leben")
    assert not dialog._go.isEnabled()
    assert dialog.plan is None
    assert "Preview shows" in dialog.shown.toPlainText()


def test_a_plan_that_comes_after_the_steps_were_edited_is_not_carried_out(dialog, person, qtbot):
    qtbot.keyClicks(dialog.form.lines[0].value, "Stadt")
    person.press(dialog, "Preview")
    dialog.form.lines[0].value.clear()  # while the stories are looked at
    qtbot.wait(300)
    assert dialog.plan is None
    assert not dialog._go.isEnabled()
    dialog.reject()


def test_a_value_that_the_field_cannot_hold_is_explained_in_the_dialog(dialog, person, qtbot):
    line = dialog.form.lines[0]
    line.field.setCurrentIndex(line.field.findData("published"))
    qtbot.keyClicks(line.value, "gestern")
    assert "not a date" in dialog.fault.text()
    assert not dialog._preview.isEnabled()
    dialog.reject()


def test_where_all_is_so_already_nothing_can_be_changed(dialog, person, qtbot):
    line = dialog.form.lines[0]
    line.kind.setCurrentIndex(line.kind.findData("clear"))
    line.field.setCurrentIndex(line.field.findData("note"))
    assert "all are so already" in preview(dialog, person, qtbot)
    assert not dialog._go.isEnabled()
    dialog.reject()


def test_the_selection_or_all_that_is_listed_may_be_meant(window, person, qtbot):
    person.click_row(window, 0)
    person.click_row(window, 1, Qt.KeyboardModifier.ControlModifier)
    window.actions_["batch"].trigger()
    dialog = person.dialog(BatchDialog)
    assert dialog.head.text() == "Edit 2 stories"
    dialog.which.setCurrentText("All that is listed")
    assert dialog.head.text() == "Edit 4 stories"
    dialog.reject()


def test_a_story_changed_by_somebody_else_meanwhile_stops_the_batch_and_nothing_is_done(window, dialog, person, qtbot):
    qtbot.keyClicks(dialog.form.lines[0].value, "Stadtleben")
    preview(dialog, person, qtbot)
    (mark,) = window.archive.marks(window.rows.query)[1:2]
    window.archive.edit(mark, section="Strasse")
    with person.answering("Close") as said:
        person.press(dialog, "Change 3 stories")
        qtbot.waitUntil(lambda: said != [])
    assert "changed since" in said[0]
    assert sections(window)[1] == "Strasse"
