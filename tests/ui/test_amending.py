"""Correcting a story's text: paragraphs, words, pictures; each save one version, and nothing is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.archive import Archive
from desktop.story import Body, Dropped
from desktop.ui.amending.block_delegate import Mending
from desktop.ui.amending.body_editor import BodyEditor

LEFT, ALT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
NEWSLETTER = Dropped("Subscribe to our letter", "a call to subscribe")
TEXT = "Der Turm steht wieder.\nLesen Sie auch: zehn Türme.\nEr war drei Jahre lang eingerüstet."


@pytest.fixture
def archive_file(tmp_path, stories, draft, picture):
    path = tmp_path / "Lesesaal.pressmark"
    with Archive.open(path, create=True) as archive:
        archive.add(draft("Der Turm", TEXT, published="2025-01-01", pictures=(picture,), dropped=(NEWSLETTER,)))
        for each in stories[:3]:
            archive.add(each)
    return path


@pytest.fixture
def mark(window, person, qtbot):
    person.click_row(window, 0)
    qtbot.waitUntil(lambda: window.reader.story is not None and window.reader.story.title == "Der Turm")
    return window.reader.story.mark


@pytest.fixture
def editor(window, mark, person, qtbot):
    return opened(window, person, qtbot)


def opened(window, person, qtbot) -> BodyEditor:
    person.back(window)
    window.list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_X, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    dialog = person.dialog(BodyEditor)
    dialog.activateWindow()
    dialog.view.setFocus()
    qtbot.waitUntil(dialog.view.hasFocus)
    return dialog


def key(qtbot, editor, *keys, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    for each in keys:
        qtbot.keyClick(editor.view, each, modifier)


def save(editor, person, qtbot, words: str = "") -> None:
    person.press(editor, "Save…")
    if words:
        qtbot.keyClicks(editor.saving.words, words)
    person.press(editor, "Save Version")


def shown(editor) -> list[str]:
    return [piece.text for piece in editor.model.sitting.pieces]


def mending(editor, qtbot) -> Mending:
    qtbot.waitUntil(lambda: editor.view.findChild(Mending) is not None)
    return editor.view.findChild(Mending)


def test_an_archivist_removes_a_stray_paragraph_and_brings_it_back_from_the_version_before(window, editor, mark, person, qtbot):
    key(qtbot, editor, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert len(shown(editor)) == 3
    person.press(editor, "Save…")
    assert "Lesen Sie auch" in editor.saving.difference.toPlainText()
    qtbot.keyClicks(editor.saving.words, "Leave the teaser out")
    qtbot.keyClick(editor.saving.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Lesen Sie auch" not in window.archive.story(mark).body.text)
    assert [version.what for version in window.archive.versions(mark)] == ["Import story", "Leave the teaser out"]
    qtbot.waitUntil(lambda: "Lesen Sie auch" not in window.reader.toPlainText())
    again = opened(window, person, qtbot)
    offered = again.left_out.list
    assert "in version 1" in offered.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.mouseClick(offered.viewport(), LEFT, pos=offered.visualItemRect(offered.item(0)).center())
    person.press(again, "Bring Back")
    assert shown(again)[1] == "Lesen Sie auch: zehn Türme."
    save(again, person, qtbot)
    qtbot.waitUntil(lambda: len(window.archive.versions(mark)) == 3)
    assert window.archive.story(mark).body == window.archive.versions(mark)[0].body
    qtbot.waitUntil(lambda: window.actions_["undo"].isEnabled() and "Correct the text" in window.actions_["undo"].text())


def test_a_word_is_mended_in_place_and_taken_back_within_the_editor(window, editor, mark, person, qtbot):
    key(qtbot, editor, Qt.Key.Key_Return)
    field = mending(editor, qtbot)
    assert field.toPlainText() == "Der Turm steht wieder."
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.keyClicks(field, ", endlich.")
    qtbot.keyClick(field, Qt.Key.Key_Return, CONTROL)
    assert shown(editor)[0] == "Der Turm steht wieder, endlich."
    qtbot.waitUntil(editor.view.hasFocus)
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert shown(editor)[0] == "Der Turm steht wieder."
    assert not editor.go.isEnabled()
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    save(editor, person, qtbot)
    qtbot.waitUntil(lambda: "endlich" in window.archive.story(mark).body.text)


def test_a_paragraph_becomes_a_heading_and_is_moved_by_keys_alone(window, editor, mark, person, qtbot):
    key(qtbot, editor, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_2)
    key(qtbot, editor, Qt.Key.Key_Up, modifier=ALT)
    assert [piece.kind for piece in editor.model.sitting.pieces] == ["p", "h2", "p", "figure"]
    assert editor.view.row == 1
    assert editor.panel.kind.currentText() == "Heading"
    save(editor, person, qtbot)
    qtbot.waitUntil(lambda: "<h2>Er war drei Jahre" in window.archive.story(mark).body.html)


def test_what_the_importer_left_out_is_offered_and_comes_in(window, editor, person, qtbot):
    told = [editor.left_out.list.item(row).text() for row in range(editor.left_out.list.count())]
    assert told == ["Subscribe to our letter"]
    editor.left_out.list.setCurrentRow(0)
    qtbot.keyClick(editor.left_out.list, Qt.Key.Key_Return)
    assert shown(editor)[1] == "Subscribe to our letter"
    assert editor.left_out.list.count() == 0
    with person.answering("Leave"):
        person.press(editor, "Cancel")


def test_a_picture_gets_its_words_and_is_replaced_by_a_better_one(window, editor, mark, person, tmp_path, monkeypatch, qtbot):
    from PIL import Image

    better = tmp_path / "tower.png"
    Image.new("RGB", (640, 480), "#205080").save(better)
    key(qtbot, editor, Qt.Key.Key_End)
    assert editor.view.piece.kind == "figure"
    key(qtbot, editor, Qt.Key.Key_Return)
    alt = editor.panel.alt.editor
    qtbot.waitUntil(alt.hasFocus)
    qtbot.keyClick(alt, Qt.Key.Key_A, CONTROL)
    qtbot.keyClicks(alt, "A red tower in the snow")
    qtbot.keyClick(alt, Qt.Key.Key_Tab)
    assert editor.view.piece.figure.alt == "A red tower in the snow"
    assert editor.view.piece.figure.credit == "Foto: J. Arendt"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(better), ""))
    before = editor.body.pictures
    person.press(editor, "Replace Picture…")
    qtbot.waitUntil(lambda: editor.body.pictures != before)
    save(editor, person, qtbot)
    qtbot.waitUntil(lambda: window.archive.story(mark).body.pictures != before)
    (sha256,) = window.archive.story(mark).body.pictures
    assert window.archive.picture(sha256).content == better.read_bytes()
    assert 'alt="A red tower in the snow"' in window.archive.story(mark).body.html
    assert window.archive.check().ok


def test_a_file_that_is_no_picture_is_refused_in_words(window, editor, person, tmp_path, monkeypatch, qtbot):
    broken = tmp_path / "tower.png"
    broken.write_bytes(b"no picture at all")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(broken), ""))
    with person.answering("Close") as said:
        person.press(editor, "Add a Picture…")
        qtbot.waitUntil(lambda: bool(said))
    assert "tower.png" in said[0]
    assert not editor.go.isEnabled()


def test_corrections_that_are_not_saved_are_not_lost_unasked(window, editor, mark, person, qtbot):
    key(qtbot, editor, Qt.Key.Key_Delete)
    with person.answering("Cancel") as said:
        qtbot.keyClick(editor.view, Qt.Key.Key_Escape)
    assert "not saved" in said[0]
    assert editor.isVisible()
    with person.answering("Leave"):
        person.press(editor, "Cancel")
    assert len(window.archive.versions(mark)) == 1


def test_a_text_corrected_here_while_another_corrected_it_keeps_both(window, editor, mark, person, qtbot):
    window.archive.amend(mark, Body("<p>Another hand was quicker.</p>"), "Another")
    key(qtbot, editor, Qt.Key.Key_Delete)
    save(editor, person, qtbot, "Mine")
    qtbot.waitUntil(lambda: [version.what for version in window.archive.versions(mark)][1:] == ["Another", "Mine"])


def test_a_paragraph_is_added_behind_the_chosen_one_and_written_at_once(window, editor, mark, person, qtbot):
    person.press(editor.panel, "Add a Paragraph")
    field = mending(editor, qtbot)
    qtbot.keyClicks(field, "Die Uhr geht wieder.")
    qtbot.keyClick(field, Qt.Key.Key_Return, CONTROL)
    assert shown(editor)[:2] == ["Der Turm steht wieder.", "Die Uhr geht wieder."]
    save(editor, person, qtbot)
    qtbot.waitUntil(lambda: "Die Uhr geht wieder." in window.archive.story(mark).body.text)
