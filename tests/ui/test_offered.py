"""What the window offers without being asked: ways out of an empty pane, citations, a note where there is no margin."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.archive import Query
from desktop.ui.editing.batch_dialog import BatchDialog

LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key
CONTROL, ALT, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
FERRY = "“The ferry that waited”, The Quay Gazette, 2 January 2024, PM-000004"


def test_a_reader_whose_search_found_nothing_sees_all_again_by_one_click(window, person, qtbot):
    window.search.setFocus()
    qtbot.keyClicks(window.search, "zzyzx")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 0 and window.list_pane.empty.isVisible())
    assert not window.reader_pane.empty.headline.text()  # the list says why; the page would only say it again
    person.press(window.list_pane.empty, "Clear Search")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 4)
    assert window.search.text() == ""


def test_an_archivist_who_selected_three_stories_changes_them_from_the_page_that_says_so(window, person, qtbot):
    person.click_row(window, 0)
    person.click_row(window, 2, SHIFT)
    qtbot.waitUntil(lambda: window.reader_pane.empty.headline.text() == "3 stories selected")
    person.press(window.reader_pane.empty, "Batch Edit…")
    dialog = person.dialog(BatchDialog)
    assert "3 stories" in dialog.windowTitle() or any("3 stories" in each.text() for each in dialog.findChildren(type(window.foot.said)))
    dialog.reject()
    person.click_row(window, 0)
    qtbot.waitUntil(lambda: not window.reader_pane.empty.isVisible())


def test_an_empty_collection_and_a_search_offer_different_ways_out(window, person, qtbot):
    window.archive.create_collection("Leer")
    window.desk.refresh()
    qtbot.waitUntil(lambda: bool(window.desk.standing.places.collections))
    person.go(window, "collection", "Leer")
    qtbot.waitUntil(window.list_pane.empty.isVisible)
    assert not [each for each in window.list_pane.empty.buttons.values() if each.isVisible()]


def test_a_researcher_copies_the_citations_of_all_that_is_selected(window, person, qtbot):
    person.click_row(window, 2)
    person.click_row(window, 3, SHIFT)
    qtbot.waitUntil(lambda: window.list.chosen_count() == 2)
    qtbot.keyClick(window.list, KEY.Key_C, CONTROL | ALT)
    qtbot.waitUntil(lambda: "ferry" in QGuiApplication.clipboard().text())
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Jette Arendt, „Der Uhrmacher hört auf“, Lindenhafener Bote, 12. März 2024, PM-000003",
        FERRY,
    ]
    assert window.foot.said.text() == "2 citations copied"


def test_a_researcher_drops_a_story_into_a_letter_and_finds_its_citation_there(window):
    carried = window.flows.carrying_flow.carried(window.rows.carried([3]), window.rows.some([3]))
    assert carried.text() == FERRY
    assert carried.hasUrls()  # a file manager takes the PDF


@pytest.mark.parametrize(("width", "seen"), [(900, True), (1500, False)])
def test_a_reader_sees_a_note_over_its_passage_where_no_margin_shows_it(window, person, qtbot, width, seen):
    mark = window.archive.marks(Query.parse("title:ferry"))[0]
    start = window.archive.story(mark).body.text.index("ferry left")
    window.archive.highlight(mark, start, start + 10, "blue", "Eleven minutes, says the log; the captain said nine.")
    window.resize(width, 700)
    window.activateWindow()
    person.click_row(window, 3)
    qtbot.waitUntil(lambda: bool(window.reader.placed))
    qtbot.keyClick(window.reader, KEY.Key_PageDown, ALT)
    bar = window.flows.highlight_flow.bar
    qtbot.waitUntil(bar.isVisible)
    assert window.reader_pane.margin.isVisible() != seen
    assert (bar.words.isVisible(), "captain said nine" in bar.accessibleDescription()) == (seen, seen)
    assert not seen or bar.words.height() >= bar.words.heightForWidth(bar.words.width())


def test_what_was_done_is_said_for_a_while_and_what_holds_for_as_long_as_it_does(window, qtbot):
    window.foot.say("Only to be read")
    window.foot._over.setInterval(30)
    window.desk.said.emit("Star 2 stories")
    qtbot.waitUntil(lambda: window.foot.said.text() == "")
    window.foot.say("Only to be read")
    qtbot.wait(80)
    assert window.foot.said.text() == "Only to be read"


def test_a_narrow_list_tells_its_order_by_a_tip_and_not_by_half_a_word(window, qtbot):
    styles, head = Qt.ToolButtonStyle, window.list_pane.head
    window.resize(1500, 800)
    qtbot.waitUntil(lambda: head.sorting.toolButtonStyle() == styles.ToolButtonTextBesideIcon)
    window.list_pane.setFixedWidth(240)
    qtbot.waitUntil(lambda: head.sorting.toolButtonStyle() == styles.ToolButtonIconOnly)
    assert "Newest first" in head.sorting.toolTip()
    assert head.sorting.text() == "Newest first"  # what a screen reader has
