"""Reading on: by the space bar alone, back to where one stopped, within the page, on another paper, and pictures large."""

import hashlib
import io

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.archive import Archive, Query
from desktop.story import Body, Picture
from desktop.ui.look.papers import PAPERS
from desktop.ui.reading.appearance import Appearance
from desktop.ui.reading.picture_viewer import PictureViewer

LEFT, CONTROL, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LONG = "\n".join(
    f"Absatz {number} erzählt weiter von der Fähre, die wartete, und von allen, die am Kai standen. " * 6 for number in range(40)
)


def shows(window, title: str) -> bool:
    return window.reader.story is not None and window.reader.story.title == title


@pytest.fixture
def long_window(window, person, qtbot, draft):
    """The window with a long story open, four short ones under it."""
    window.archive.add(draft("Die lange Fahrt", LONG, published="2024-06-01"))
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 5)
    window.activateWindow()
    person.click_row(window, 0)
    qtbot.waitUntil(lambda: shows(window, "Die lange Fahrt"))
    return window


def test_a_reader_goes_through_the_unread_with_space_alone(long_window, person, qtbot):
    person.click_row(long_window, 2)
    qtbot.keyClick(long_window.list, Qt.Key.Key_M)  # this one was read already
    qtbot.waitUntil(lambda: len(person.titles(long_window.archive, "is:read")) == 1)
    qtbot.waitUntil(lambda: long_window.rows.summary(2).read)
    qtbot.wait(200)
    person.click_row(long_window, 0)
    qtbot.waitUntil(lambda: shows(long_window, "Die lange Fahrt"))
    long_window.reader.setFocus()
    seen, pages = ["Die lange Fahrt"], 0
    for _ in range(60):
        before = long_window.reader.verticalScrollBar().value()
        qtbot.keyClick(long_window.reader, Qt.Key.Key_Space)
        qtbot.wait(60)
        title = long_window.reader.story.title if long_window.reader.story else seen[-1]
        if title != seen[-1]:
            seen.append(title)
        elif long_window.reader.verticalScrollBar().value() > before:
            pages += 1
        if "No unread story" in long_window.foot.said.text():
            break
    assert seen == ["Die lange Fahrt", "Genf tagt wieder", "Der Uhrmacher hört auf", "The ferry that waited"]
    assert pages > 3
    assert "No unread story" in long_window.foot.said.text()
    long_window.close()


def test_what_space_went_through_is_read_when_the_window_comes_back(long_window, person, qtbot, archive_file):
    long_window.reader.setFocus()
    while shows(long_window, "Die lange Fahrt"):
        qtbot.keyClick(long_window.reader, Qt.Key.Key_Space)
        qtbot.wait(30)
    long_window.close()
    with Archive.open(archive_file) as archive:
        assert "Die lange Fahrt" in person.titles(archive, "is:read")
        assert len(person.titles(archive, "is:unread")) == 4


def test_space_takes_two_lines_along_and_shift_space_goes_back(long_window, qtbot):
    reader = long_window.reader
    reader.setFocus()
    qtbot.keyClick(reader, Qt.Key.Key_Space)
    value = reader.verticalScrollBar().value()
    assert reader.viewport().height() * 0.75 < value < reader.viewport().height()
    qtbot.keyClick(reader, Qt.Key.Key_Space, SHIFT)
    assert reader.verticalScrollBar().value() == 0
    assert shows(long_window, "Die lange Fahrt")


def test_j_k_n_and_p_step_from_the_reader_as_from_the_list(long_window, qtbot):
    for key, title in (
        (Qt.Key.Key_J, "Genf tagt wieder"),
        (Qt.Key.Key_N, "Stau vor Genf"),
        (Qt.Key.Key_P, "Genf tagt wieder"),
        (Qt.Key.Key_K, "Die lange Fahrt"),
    ):
        long_window.reader.setFocus()
        qtbot.keyClick(long_window.reader, key)
        qtbot.waitUntil(lambda title=title: shows(long_window, title))
        assert long_window.reader.hasFocus()


def top_words(window) -> str:
    """What stands at the page's upper edge."""
    reader = window.reader
    cursor = reader.cursorForPosition(QPoint(reader.viewport().width() // 2, 4))
    return cursor.block().text()[:12]


def test_a_reader_comes_back_to_where_she_stopped_also_after_a_restart(long_window, windows, archive_file, qtbot):
    reader = long_window.reader
    reader.setFocus()
    for _ in range(4):
        qtbot.keyClick(reader, Qt.Key.Key_Space)
    stopped, value = top_words(long_window), reader.verticalScrollBar().value()
    assert stopped.startswith("Absatz")
    qtbot.keyClick(reader, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: shows(long_window, "Genf tagt wieder"))
    assert reader.verticalScrollBar().value() == 0
    qtbot.keyClick(reader, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: shows(long_window, "Die lange Fahrt"))
    assert abs(reader.verticalScrollBar().value() - value) < 30
    long_window.close()
    qtbot.wait(50)
    again = windows.open(archive_file)
    qtbot.waitUntil(lambda: shows(again, "Die lange Fahrt"))
    qtbot.waitUntil(lambda: top_words(again) == stopped)


def test_a_search_within_the_story_counts_steps_and_ends(long_window, qtbot):
    reader, bar = long_window.reader, long_window.reader_pane.find_bar
    reader.setFocus()
    qtbot.keyClick(reader, Qt.Key.Key_Slash)
    qtbot.waitUntil(bar.isVisible)
    qtbot.keyClicks(bar.field, "absatz 2")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 66")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 66"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == "66 of 66"
    assert reader.verticalScrollBar().value() > 1000
    assert len(reader.extraSelections()) == 66
    qtbot.keyClick(reader, Qt.Key.Key_F3)
    assert bar.count.text() == "1 of 66"
    qtbot.keyClicks(bar.field, "xyz")
    qtbot.waitUntil(lambda: bar.count.text() == "Not in this story")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert reader.extraSelections() == []
    assert reader.hasFocus()


def test_a_slash_in_the_search_field_is_a_slash(long_window, qtbot):
    long_window.search.setFocus()
    qtbot.keyClicks(long_window.search, "a/b")
    assert long_window.search.text() == "a/b"
    assert not long_window.reader_pane.find_bar.isVisible()


def test_paper_column_and_size_are_chosen_under_aa_and_remembered(long_window, person, qtbot, windows, archive_file):
    assert all(not button.icon().isNull() for button in long_window.reader_pane.bar.buttons.values())
    qtbot.mouseClick(long_window.reader_pane.bar.buttons["appearance"], LEFT)
    card = long_window.findChild(Appearance)
    qtbot.waitUntil(card.isVisible)
    frame = long_window.reader.document().rootFrame
    side = frame().frameFormat().leftMargin()
    qtbot.mouseClick(card._papers["sepia"], LEFT)
    qtbot.mouseClick(card._widths["narrow"], LEFT)
    assert frame().frameFormat().leftMargin() > side
    qtbot.mouseClick(card._larger, LEFT)
    assert card._percent.text() == "110 %"
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    shot = long_window.reader.viewport().grab().toImage()
    assert shot.pixelColor(3, 3).name() == PAPERS["sepia"].paper
    settings = long_window.desk.remembered.settings
    assert (settings.reader_paper, settings.reader_width, settings.reader_zoom) == ("sepia", "narrow", pytest.approx(1.1))
    long_window.close()
    qtbot.wait(50)
    again = windows.open(archive_file)
    qtbot.waitUntil(lambda: shows(again, "Die lange Fahrt"))
    assert again.reader.viewport().grab().toImage().pixelColor(3, 3).name() == PAPERS["sepia"].paper


def test_keys_change_paper_and_column_and_the_place_in_the_text_stays(long_window, qtbot):
    reader = long_window.reader
    reader.setFocus()
    for _ in range(3):
        qtbot.keyClick(reader, Qt.Key.Key_Space)
    qtbot.wait(300)
    stopped = top_words(long_window)
    qtbot.keyClick(long_window, Qt.Key.Key_Minus, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(long_window, Qt.Key.Key_F6, SHIFT)
    assert long_window.desk.remembered.settings.reader_width == "narrow"
    assert long_window.desk.remembered.settings.reader_paper == "light"
    qtbot.waitUntil(lambda: top_words(long_window) == stopped)


def move(window, where: QPoint) -> None:
    """Move the pointer over the page; offscreen there is none that could be moved."""
    none, view = Qt.KeyboardModifier.NoModifier, window.reader.viewport()
    where_on_screen = QPointF(view.mapToGlobal(where))
    QApplication.sendEvent(
        view, QMouseEvent(QEvent.Type.MouseMove, QPointF(where), where_on_screen, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, none)
    )


def test_a_link_shows_where_it_leads_before_anybody_clicks(window, qtbot, draft, no_outside):
    window.archive.add(draft("Mit Verweis", "Anfang.", published="2024-07-01"))
    (mark,) = window.archive.marks(Query.of(title="Mit Verweis"))
    window.archive.edit(mark, body='<p>Mehr steht <a href="https://bote.example/2024/hafen">im Hafenbuch</a> der Stadt.</p>')
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 5)
    window.list.choose([0])
    qtbot.waitUntil(lambda: shows(window, "Mit Verweis"))
    found = window.reader.document().find("im Hafen")  # its end is in the middle of the link
    where = window.reader.cursorRect(found).center()
    card = window.reader_pane.link_card
    move(window, where)
    qtbot.waitUntil(card.isVisible)
    assert card.text() == "https://bote.example/2024/hafen"
    assert no_outside == []
    move(window, QPoint(5, 5))
    qtbot.waitUntil(lambda: not card.isVisible())


def picture(colour: str, width: int = 1600, height: int = 900) -> Picture:
    kept = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(kept, "PNG")
    return Picture(hashlib.sha256(kept.getvalue()).hexdigest(), "image/png", width, height, kept.getvalue())


def test_a_reader_opens_a_picture_large_and_goes_to_the_next(window, person, qtbot, draft):
    red, blue = picture("#a01010"), picture("#1010a0", 400, 300)
    window.archive.add(draft("Zwei Bilder", "Sie hängen noch.", pictures=(red, blue), published="2024-07-01"))
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 5)
    window.list.choose([0])
    qtbot.waitUntil(lambda: shows(window, "Zwei Bilder"))
    reader = window.reader

    def on_page() -> QPoint | None:
        shot = reader.viewport().grab().toImage()
        ratio = shot.devicePixelRatio()
        for y in range(0, reader.viewport().height(), 12):
            if shot.pixelColor(round(reader.viewport().width() // 2 * ratio), round(y * ratio)).name() == "#a01010":
                return QPoint(reader.viewport().width() // 2, y + 20)
        return None

    qtbot.waitUntil(lambda: on_page() is not None)
    qtbot.mouseClick(reader.viewport(), LEFT, pos=on_page())
    viewer = person.dialog(PictureViewer)
    canvas = viewer.canvas

    def colour() -> str:
        return canvas.grab().toImage().pixelColor(canvas.rect().center()).name()

    qtbot.waitUntil(lambda: colour() == "#a01010")
    assert viewer.caption.text() == "Der Turm."
    assert viewer.credit.text() == "Foto: J. Arendt"
    assert viewer.count.text() == "1 of 2"
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: colour() == "#1010a0")
    assert viewer.count.text() == "2 of 2"
    assert canvas.scale == 1.0  # a small picture is not blown up
    qtbot.mouseClick(viewer.buttons["chevron-right"], LEFT)
    qtbot.waitUntil(lambda: colour() == "#a01010")
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    assert canvas.scale > canvas.fitting * 1.5
    qtbot.keyClick(viewer, Qt.Key.Key_0)
    assert canvas.scale == canvas.fitting
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not viewer.isVisible())


def test_f8_opens_the_pictures_and_says_so_where_there_are_none(long_window, qtbot):
    qtbot.keyClick(long_window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: "no pictures" in long_window.foot.said.text())


def test_what_is_searched_for_is_marked_beside_highlights(long_window, qtbot):
    story = long_window.reader.story
    start = story.body.text.index("Absatz 0")
    long_window.archive.highlight(story.mark, start, start + 8, "blue")
    long_window.search.setFocus()
    qtbot.keyClicks(long_window.search, "Absatz")
    qtbot.waitUntil(lambda: long_window.rows.rowCount() == 1 and shows(long_window, "Die lange Fahrt"))
    qtbot.waitUntil(lambda: len(long_window.reader.extraSelections()) == 241)
    first = long_window.reader.extraSelections()[0]
    assert first.cursor.selectedText() == "Absatz 0"
    assert Body(story.body.html).text[start : start + 8] == "Absatz 0"
