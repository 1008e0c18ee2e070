"""Pictures without words get them, one after the other, without the mouse."""

import io
import re

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from desktop.archive import Archive
from desktop.publishing.cautions import cautions
from desktop.story import Picture
from desktop.story.figures import figures
from desktop.ui.describing.describe_dialog import DescribeDialog

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
WORDS = [f"What picture {letter} shows" for letter in "abcdefghijkl"]


def painted(number: int) -> Picture:
    import hashlib

    kept = io.BytesIO()
    Image.new("RGB", (120, 80), (20 * number, 90, 160)).save(kept, "PNG")
    return Picture(hashlib.sha256(kept.getvalue()).hexdigest(), "image/png", 120, 80, kept.getvalue())


@pytest.fixture
def archive_file(tmp_path, draft):
    """Four stories with three pictures each, none of which has words, and one whose picture has."""
    from dataclasses import replace

    from desktop.story import Body

    path = tmp_path / "Lesesaal.pressmark"
    with Archive.open(path, create=True) as archive:
        for story in range(4):
            pictures = tuple(painted(3 * story + number) for number in range(3))
            made = draft(f"Bilder {story}", published=f"2024-03-0{story + 1}", pictures=pictures)
            archive.add(replace(made, body=Body(re.sub('alt="[^"]*"', 'alt=""', made.body.html))))
        archive.add(draft("Der Turm", published="2023-01-01", pictures=(painted(12),)))
    return path


@pytest.fixture
def window(windows, archive_file, qtbot):
    made = windows.open(archive_file)
    qtbot.waitUntil(lambda: made.rows.rowCount() == 5 and made.reader.story is not None and made.desk.standing is not None)
    return made


@pytest.fixture
def dialog(window, person, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL | ALT)
    opened = person.dialog(DescribeDialog)
    opened.activateWindow()
    qtbot.waitUntil(lambda: opened.list.count() == 12)
    qtbot.waitUntil(opened.field.hasFocus)
    return opened


def without_words(window) -> int:
    return len(window.archive.undescribed(window.archive.marks(window.rows.query)))


def test_an_archivist_gives_twelve_pictures_their_words_without_the_mouse(window, dialog, person, qtbot):
    for words in WORDS:
        qtbot.keyClicks(dialog.field, words)
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.left == 0
    qtbot.waitUntil(lambda: without_words(window) == 0)
    qtbot.waitUntil(lambda: not window.desk.jobs.running)
    said = [figure.alt for mark in window.archive.marks(window.rows.query) for figure in figures(window.archive.story(mark).body)]
    assert said == [*WORDS, "Ein Turm"]
    assert {len(window.archive.versions(mark)) for mark in window.archive.marks(window.rows.query)[:4]} == {2}  # one a story
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(lambda: "Describe pictures" in window.actions_["undo"].text())
    person.back(window)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: without_words(window) == 3)


def test_the_picture_is_seen_beside_its_story_while_it_is_described(window, dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull())
    assert "Bilder 3" in dialog.story.text()
    assert "Der Turm." in dialog.around.text()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down, ALT)
    assert dialog.list.currentRow() == 1
    assert dialog.field.hasFocus()


def test_what_was_said_is_kept_when_the_window_is_closed_in_the_middle_of_a_story(window, dialog, qtbot):
    qtbot.keyClicks(dialog.field, WORDS[0])
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert without_words(window) == 12
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: without_words(window) == 11)


def test_a_selection_is_looked_at_alone_and_a_place_without_such_pictures_says_so(window, person, qtbot):
    person.click_row(window, 4)
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL | ALT)
    opened = person.dialog(DescribeDialog)
    qtbot.waitUntil(lambda: opened.list.count() == 12)
    opened.scope.setCurrentIndex(1)
    qtbot.waitUntil(lambda: opened.nothing.isVisible() and "Every picture has words" in opened.nothing.headline.text())
    assert not opened.next.isEnabled()
    assert not opened.skip.isEnabled()
    opened.reject()


def test_an_archivist_says_that_a_picture_is_decorative_and_is_not_asked_again(window, dialog, person, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_D, ALT)
    for words in WORDS[:2]:
        qtbot.keyClicks(dialog.field, words)
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: without_words(window) == 9)
    newest = window.archive.story(window.archive.marks(window.rows.query)[0])
    assert [(each.alt, each.decorative) for each in figures(newest.body)] == [("", True), (WORDS[0], False), (WORDS[1], False)]
    assert not [each for each in cautions(window.archive, [newest.mark]) if each.kind == "undescribed"]
