"""Highlights and notes while reading, as a person makes them by mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor

from desktop.archive import Archive
from desktop.ui.highlights.note_card import NoteCard

LEFT, CONTROL, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PARTS = (
    "Am See beginnt die Konferenz, und die Stadt hat ihre Brücken gesperrt.",
    "Die Delegierten kamen mit dem Nachtzug, müde und zwei Stunden zu spät.",
    "Niemand rechnet mit einem Beschluss vor dem Wochenende.",
)


@pytest.fixture
def reading(window, person, qtbot, draft):
    """The window with a story of three paragraphs open."""
    window.archive.add(draft("Die lange Nacht am See", "\n".join(PARTS), published="2024-06-01", authors=("Jette Arendt",)))
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 5)
    window.activateWindow()
    person.click_row(window, 0)
    qtbot.waitUntil(lambda: window.reader.story.title == "Die lange Nacht am See")
    return window


def point(window, words: str, after: bool = False) -> QPoint:
    """Where some words begin, or end, on the page."""
    found = window.reader.document().find(words)
    assert not found.isNull(), words
    cursor = QTextCursor(found)
    cursor.setPosition(found.selectionEnd() if after else found.selectionStart())
    return window.reader.cursorRect(cursor).center()


def select(window, qtbot, words: str) -> None:
    """Drag over some words."""
    view, begin, end = window.reader.viewport(), point(window, words), point(window, words, after=True)
    qtbot.mousePress(view, LEFT, pos=begin)
    qtbot.mouseMove(view, (begin + end) / 2)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, pos=end)
    assert window.reader.textCursor().selectedText() == words


def marked(archive: Archive, window) -> list[tuple[str, str, str]]:
    return [(each.exact, each.colour, each.note) for each in archive.highlights(window.reader.story.mark)]


def test_a_passage_is_highlighted_by_the_bar_that_appears_over_it_and_undo_takes_it_back(reading, qtbot):
    select(reading, qtbot, "mit dem Nachtzug")
    bar = reading.flows.highlight_flow.bar
    qtbot.waitUntil(bar.isVisible)
    assert bar.geometry().bottom() < point(reading, "mit dem Nachtzug").y() or bar.geometry().top() > point(reading, "mit dem Nachtzug").y()
    qtbot.mouseClick(bar.markers["green"], LEFT)
    qtbot.waitUntil(lambda: marked(reading.archive, reading) == [("mit dem Nachtzug", "green", "")])
    qtbot.waitUntil(lambda: len(reading.reader.placed) == 1)
    assert not bar.isVisible()
    qtbot.waitUntil(lambda: "Highlight" in reading.actions_["undo"].text())
    qtbot.keyClick(reading, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: marked(reading.archive, reading) == [])
    qtbot.waitUntil(lambda: not reading.reader.placed)
    qtbot.keyClick(reading, Qt.Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: len(reading.reader.placed) == 1)


def test_who_reads_selects_the_storys_words_by_ctrl_a_and_not_every_story_of_the_list(reading, qtbot):
    reading.reader.setFocus()
    qtbot.keyClick(reading.reader, Qt.Key.Key_A, CONTROL)
    qtbot.keyClick(reading.reader, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: len(marked(reading.archive, reading)) == 1)
    ((words, _, _),) = marked(reading.archive, reading)
    assert words.startswith(PARTS[0])
    assert words.endswith(PARTS[2])
    assert len(reading.chosen()) == 1


def test_a_highlight_is_seen_in_its_own_ink_behind_its_own_words(reading, qtbot, theme):
    from desktop.ui.look.papers import MARKERS

    select(reading, qtbot, "mit dem Nachtzug")
    qtbot.keyClick(reading.reader, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: len(reading.reader.placed) == 1)
    shot = reading.reader.viewport().grab().toImage()
    ratio = shot.devicePixelRatio()

    def tinted(words: str) -> bool:
        where = point(reading, words)
        area = [(where.x() + across, where.y() + down) for across in range(2, 40) for down in range(-8, 9)]
        return any(shot.pixelColor(round(x * ratio), round(y * ratio)).name() == MARKERS["light"]["blue"] for x, y in area)

    assert tinted("mit dem Nachtzug")
    assert not tinted("Delegierten")
    assert not tinted("Niemand rechnet")


def test_digits_choose_the_colour_and_h_uses_the_last_one_again(reading, qtbot):
    select(reading, qtbot, "Am See beginnt")
    qtbot.keyClick(reading.reader, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: len(marked(reading.archive, reading)) == 1)
    qtbot.waitUntil(lambda: len(reading.reader.placed) == 1)
    select(reading, qtbot, "Niemand rechnet")
    qtbot.keyClick(reading.reader, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: marked(reading.archive, reading) == [("Am See beginnt", "pink", ""), ("Niemand rechnet", "pink", "")])
    qtbot.keyClick(reading.reader, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: "Select a passage" in reading.foot.said.text())
    assert len(marked(reading.archive, reading)) == 2


def test_a_passage_over_two_paragraphs_is_one_highlight(reading, qtbot):
    view = reading.reader.viewport()
    begin, end = point(reading, "zu spät"), point(reading, "rechnet", after=True)
    qtbot.mousePress(view, LEFT, pos=begin)
    qtbot.mouseMove(view, (begin + end) / 2)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, pos=end)
    qtbot.keyClick(reading.reader, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: marked(reading.archive, reading) == [("zu spät.\n\nNiemand rechnet", "yellow", "")])


def test_only_the_storys_own_words_are_taken_where_headline_and_byline_are_selected_too(reading, qtbot):
    reading.reader.setFocus()
    qtbot.keyClick(reading.reader, Qt.Key.Key_Home, CONTROL)
    qtbot.keyClick(reading.reader, Qt.Key.Key_End, CONTROL | SHIFT)
    qtbot.keyClick(reading.reader, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: marked(reading.archive, reading) == [("\n\n".join(PARTS), "purple", "")])


def test_a_note_is_written_at_its_passage_and_stands_beside_it(reading, qtbot):
    reading.resize(1700, 900)
    qtbot.wait(120)
    select(reading, qtbot, "Niemand rechnet")
    qtbot.keyClick(reading.reader, Qt.Key.Key_H, SHIFT)
    editor = reading.flows.highlight_flow.editor
    qtbot.waitUntil(editor.isVisible)
    qtbot.keyClicks(editor.text, "Stimmt das?")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: marked(reading.archive, reading) == [("Niemand rechnet", "yellow", "Stimmt das?")])
    margin = reading.reader_pane.margin
    qtbot.waitUntil(lambda: margin.isVisible() and len(margin.cards) == 1)
    qtbot.waitUntil(
        lambda: (
            abs(
                margin.cards[0].mapTo(reading, QPoint(0, 0)).y()
                - reading.reader.viewport().mapTo(reading, point(reading, "Niemand rechnet")).y()
            )
            < 30
        )
    )
    qtbot.keyClick(reading, Qt.Key.Key_F7)
    assert not margin.isVisible()
    qtbot.keyClick(reading, Qt.Key.Key_F7)
    assert margin.isVisible()


def test_esc_leaves_a_note_as_it_was(reading, qtbot):
    select(reading, qtbot, "Niemand rechnet")
    qtbot.keyClick(reading.reader, Qt.Key.Key_H, SHIFT)
    editor = reading.flows.highlight_flow.editor
    qtbot.waitUntil(editor.isVisible)
    qtbot.keyClicks(editor.text, "nein")
    qtbot.keyClick(editor.text, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert marked(reading.archive, reading) == []
    assert reading.reader.hasFocus()


def test_a_click_on_a_highlight_recolours_annotates_and_removes_it(reading, qtbot):
    mark = reading.reader.story.mark
    start = reading.reader.story.body.text.index("mit dem Nachtzug")
    reading.archive.highlight(mark, start, start + 16, "yellow")
    reading.desk.refresh()
    qtbot.waitUntil(lambda: len(reading.reader.placed) == 1)
    qtbot.mouseClick(reading.reader.viewport(), LEFT, pos=point(reading, "dem Nachtzug"))
    bar = reading.flows.highlight_flow.bar
    qtbot.waitUntil(bar.isVisible)
    qtbot.mouseClick(bar.markers["purple"], LEFT)
    qtbot.waitUntil(lambda: marked(reading.archive, reading) == [("mit dem Nachtzug", "purple", "")])
    qtbot.waitUntil(lambda: reading.reader.placed[0][0].colour == "purple")
    qtbot.mouseClick(bar.note, LEFT)
    editor = reading.flows.highlight_flow.editor
    qtbot.keyClicks(editor.text, "zu viel")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: marked(reading.archive, reading) == [("mit dem Nachtzug", "purple", "zu viel")])
    qtbot.waitUntil(lambda: bool(reading.reader.placed) and reading.reader.placed[0][0].note == "zu viel")
    qtbot.mouseClick(reading.reader.viewport(), LEFT, pos=point(reading, "dem Nachtzug"))
    qtbot.waitUntil(bar.isVisible)
    qtbot.mouseClick(bar.remove, LEFT)
    qtbot.waitUntil(lambda: marked(reading.archive, reading) == [])


def test_a_highlight_survives_a_corrected_paragraph_and_one_that_lost_its_words_is_listed_below(reading, qtbot):
    reading.resize(1700, 900)
    mark = reading.reader.story.mark
    text = reading.reader.story.body.text
    for words, note in (("mit dem Nachtzug, müde", "die Anreise"), ("vor dem Wochenende", "die Frist")):
        reading.archive.highlight(mark, text.index(words), text.index(words) + len(words), "green", note)
    corrected = (
        f"<p>Ein Satz davor.</p><p>{PARTS[0]}</p><p>{PARTS[1].replace('zwei Stunden', 'drei Stunden')}</p><p>Niemand rechnet mit etwas.</p>"
    )
    reading.archive.edit(mark, body=corrected)
    reading.desk.refresh()
    qtbot.waitUntil(lambda: "drei Stunden" in reading.reader.toPlainText())
    ((_, (begin, end)),) = reading.reader.placed
    cursor = QTextCursor(reading.reader.document())
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "mit dem Nachtzug, müde"
    margin = reading.reader_pane.margin
    qtbot.waitUntil(lambda: len(margin.cards) == 2 and margin.isVisible())
    below: NoteCard = margin.cards[1]
    assert below.highlight.orphaned
    assert "no longer in the story" in below.accessibleName()
    qtbot.waitUntil(lambda: below.y() > margin.cards[0].y())


def test_full_stop_goes_from_highlight_to_highlight_and_a_digit_recolours(reading, qtbot):
    mark, text = reading.reader.story.mark, reading.reader.story.body.text
    for words in ("Am See", "Niemand"):
        reading.archive.highlight(mark, text.index(words), text.index(words) + len(words), "yellow")
    reading.desk.refresh()
    qtbot.waitUntil(lambda: len(reading.reader.placed) == 2)
    reading.reader.setFocus()
    qtbot.keyClick(reading.reader, Qt.Key.Key_Period)
    qtbot.keyClick(reading.reader, Qt.Key.Key_Period)
    qtbot.keyClick(reading.reader, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: marked(reading.archive, reading) == [("Am See", "yellow", ""), ("Niemand", "green", "")])


def test_a_passage_is_copied_with_the_citation_of_its_story(reading, qtbot):
    select(reading, qtbot, "mit dem Nachtzug")
    qtbot.keyClick(reading, Qt.Key.Key_C, CONTROL | SHIFT)
    wanted = "“mit dem Nachtzug” (Jette Arendt, „Die lange Nacht am See“, Lindenhafener Bote, 1. Juni 2024, PM-000005)"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == wanted)


def test_typing_a_digit_in_the_search_highlights_nothing(reading, qtbot):
    select(reading, qtbot, "mit dem Nachtzug")
    reading.search.setFocus()
    qtbot.keyClicks(reading.search, "12")
    qtbot.wait(250)
    assert reading.search.text() == "12"
    assert reading.archive.all_highlights() == ()
