"""Versions: two held against each other, and an earlier one had again."""

import pytest
from PySide6.QtCore import Qt

from desktop.archive import Difference
from desktop.story import Part, differences
from desktop.ui.editing.details_dialog import DetailsDialog
from desktop.ui.look.colours import DARK, LIGHT
from desktop.ui.versions.difference_view import DifferenceView, set_out

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
    qtbot.keyClick(window, Qt.Key.Key_I, CONTROL)
    dialog = person.dialog(DetailsDialog)
    dialog.tabs.setCurrentIndex(3)
    return dialog.versions


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


def test_corrections_that_are_not_saved_are_not_lost_unasked(window, page, mark, person, qtbot):
    page.window().form._editors["section"].setText("Turm")
    choose(page, qtbot, 2)
    with person.answering("Cancel") as said:
        person.press(page, "Go Back to This Version")
    assert "not saved" in said[0]
    assert page.isVisible()
    assert len(window.archive.versions(mark)) == 3


def test_a_story_of_one_version_has_nothing_to_be_compared_with(window, person, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_I, CONTROL)
    dialog = person.dialog(DetailsDialog)
    assert not dialog.versions.other.isEnabled()
    assert not dialog.versions.back.isEnabled()
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
