"""Versions: two held against each other, and an earlier one had again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.archive import Difference
from desktop.story import Part, differences
from desktop.ui.look.colours import DARK, LIGHT
from desktop.ui.versions.difference_view import DifferenceView, set_out
from desktop.ui.versions.versions_dialog import VersionsDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def mark(window, person, qtbot):
    """A story with three versions, selected."""
    person.click_row(window, 2)
    qtbot.waitUntil(lambda: window.reader.story.title == "Der Uhrmacher hört auf")
    mark = window.reader.story.mark
    window.archive.edit(mark, title="Die Uhr steht", authors=("Ole Brandis",))
    window.archive.edit(mark, body="<p>Fünfzig Jahre lang zog er die Turmuhr auf.</p>")
    return mark


@pytest.fixture
def page(window, mark, person, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.AltModifier)
    return person.dialog(VersionsDialog).page


def choose(page, qtbot, row: int) -> None:
    where = page.table.visualRect(page.table.model().index(row, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)


def runs(view: DifferenceView) -> dict[str, list[str]]:
    """The passages that are struck through and underlined, as they stand on the screen."""
    found: dict[str, list[str]] = {"struck": [], "underlined": []}
    block = view.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            look = pieces.fragment().charFormat()
            for kind, on in (("struck", look.fontStrikeOut()), ("underlined", look.fontUnderline())):
                if on:
                    assert look.background().style() != Qt.BrushStyle.NoBrush
                    found[kind].append(pieces.fragment().text())
            pieces += 1
        block = block.next()
    return found


def test_any_two_versions_are_held_against_each_other_word_by_word(page, qtbot):
    page.other.setCurrentIndex(page.other.findData(1))
    qtbot.waitUntil(page.difference.isVisible)
    seen = runs(page.difference)
    assert "Vierundvierzig" in seen["struck"]
    assert "Fünfzig" in seen["underlined"]
    assert "Jette Arendt" in " ".join(seen["struck"])
    assert "only in version 1" in seen["struck"]
    choose(page, qtbot, 1)
    qtbot.waitUntil(lambda: "version 2" in page.difference.toPlainText())
    assert "The text is the same." in page.difference.toPlainText()
    choose(page, qtbot, 2)
    qtbot.waitUntil(page.reader.isVisible)  # version 1 against itself: it is read
    assert "Vierundvierzig" in page.reader.toPlainText()


def test_an_earlier_version_is_had_again_and_that_can_be_undone(window, page, mark, person, qtbot):
    assert not page.back.isEnabled()
    choose(page, qtbot, 2)
    person.press(page, "Go Back to This Version")
    qtbot.waitUntil(lambda: len(window.archive.versions(mark)) == 4)
    story = window.archive.story(mark)
    assert (story.title, story.authors) == ("Der Uhrmacher hört auf", ("Jette Arendt",))
    assert "Vierundvierzig" in story.body.text
    qtbot.waitUntil(lambda: "Vierundvierzig" in window.reader.toPlainText())
    qtbot.waitUntil(window.actions_["undo"].isEnabled)
    person.back(window)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: window.archive.story(mark).title == "Die Uhr steht")


def test_a_story_of_one_version_has_nothing_to_be_compared_with(window, person, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.AltModifier)
    dialog = person.dialog(VersionsDialog)
    assert not dialog.page.other.isEnabled()
    assert not dialog.page.back.isEnabled()
    dialog.reject()


def test_a_long_passage_without_a_change_is_told_by_its_length(theme, qtbot):
    long = " ".join(f"Wort{number}" for number in range(300))
    view = DifferenceView(theme)
    qtbot.addWidget(view)
    view.show_difference(
        Difference({}, differences(f"Alt {long} gestern.\n\nEnde.", f"Neu {long} heute.\n\nEnde.")), "version 1", "version 2"
    )
    assert "⋯ 252 words the same ⋯" in view.toPlainText()
    assert "Wort100" not in view.toPlainText()
    assert runs(view)["underlined"] == ["only in version 2", "Neu", "heute"]


def test_a_paragraph_that_was_parted_shows_where():
    told = set_out(Difference({}, (Part("same", "One."), Part("added", "\n\n"), Part("same", "Two."))), "a", "b", LIGHT)
    assert "¶</span></p><p>Two." in told
    assert "removed" not in set_out(Difference({}, (Part("same", "One."),)), "a", "b", DARK)


def test_markup_in_a_story_is_shown_as_it_is_written():
    told = set_out(Difference({"title": (Part("added", "<b>Loud</b>"),)}, ()), "a", "b", LIGHT)
    assert "&lt;b&gt;Loud&lt;/b&gt;" in told


def test_a_version_before_can_be_selected_and_read(window, person, qtbot):
    person.click_row(window, 2)
    qtbot.waitUntil(lambda: window.reader.story.title == "Der Uhrmacher hört auf")
    window.archive.edit(window.reader.story.mark, title="Die Uhr steht", authors=("Ole Brandis",))
    qtbot.keyClick(window, Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.AltModifier)
    dialog = person.dialog(VersionsDialog)
    page = dialog.page
    assert "Die Uhr steht" in page.reader.toPlainText()
    first = page.table.visualRect(page.table.model().index(1, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert "Der Uhrmacher hört auf" in page.reader.toPlainText()
    assert "Turmuhr" in page.reader.toPlainText()
    told = [label.text() for label in page.fields.widget().findChildren(QLabel)]
    assert "Jette Arendt" in told
    assert "Ole Brandis" not in told
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    assert "Die Uhr steht" in page.reader.toPlainText()
    dialog.reject()
