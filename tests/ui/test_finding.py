"""Finding: as one types, in a place, and what is said when a search is wrong or finds nothing."""

import re

from PySide6.QtCore import QPoint, Qt

import resources
from desktop.archive import Query, QueryError
from desktop.ui.look.colours import LIGHT
from desktop.ui.searching.guide_page import example, guide_html
from desktop.ui.searching.query_fault import marked


def test_typing_finds_and_the_last_word_may_be_unfinished(window, person, qtbot):
    window.actions_["find"].trigger()
    assert window.search.hasFocus()
    qtbot.keyClicks(window.search, "Gen")
    qtbot.waitUntil(lambda: person.shown(window) == ["Genf tagt wieder", "Stau vor Genf"])
    qtbot.waitUntil(lambda: window.reader.story is not None and window.reader.story.title == "Genf tagt wieder")
    assert [selection.cursor.selectedText() for selection in window.reader.extraSelections()] == ["Genf"]  # type: ignore[attr-defined]


def test_escape_shows_everything_again(window, person, qtbot):
    qtbot.keyClicks(window.search, "Uhrmacher")
    qtbot.waitUntil(lambda: person.shown(window) == ["Der Uhrmacher hört auf"])
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 4)
    assert window.search.text() == ""


def test_a_wrong_query_is_explained_under_the_field_with_the_place_marked_and_the_list_stays(window, person, qtbot):
    qtbot.keyClicks(window.search, "Genf date:soon")
    qtbot.waitUntil(window.fault.isVisible)
    assert "date" in window.fault.why.text()
    assert "<u" in window.fault.query.text().partition(">soon<")[0]
    assert window.fault.geometry().top() >= window.search.mapTo(window, window.search.rect().bottomLeft()).y()
    assert window.rect().contains(window.fault.geometry())
    assert window.rows.rowCount() > 0
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.fault.isVisible())


def test_where_something_is_missing_at_the_end_the_place_is_shown_there():
    assert marked(QueryError("Genf OR", 7, "something is missing here"), LIGHT).startswith("Genf OR<span")
    assert marked(QueryError("a ) b", 2, "this closes nothing"), LIGHT).endswith(">)</u> b")


def test_the_help_shows_the_page_on_queries_and_a_click_on_an_example_searches_for_it(window, person, qtbot):
    window.search.setFocus()
    qtbot.keyClick(window.search, Qt.Key.Key_F1)
    qtbot.waitUntil(window.query_help.isVisible)
    page = window.query_help.page
    assert "Where a query cannot be read" in page.toPlainText()
    found = page.document().find("title:hafen")
    page.setTextCursor(found)
    page.ensureCursorVisible()
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=page.cursorRect(found).center() - QPoint(12, 0))
    assert window.search.text() == "title:hafen"
    qtbot.waitUntil(lambda: window.rows.rowCount() == 0)
    qtbot.keyClick(window.query_help, Qt.Key.Key_Escape)
    assert not window.query_help.isVisible()


def test_every_example_of_the_page_on_queries_can_be_asked(window):
    addresses = re.findall(r'href="([^"]+)"', guide_html(resources.guide("queries"), LIGHT))
    assert len(addresses) > 30
    for address in addresses:
        window.archive.rows(Query.parse(example(address)))


def test_a_search_without_a_match_says_so_where_the_stories_would_be(window, person, qtbot):
    qtbot.keyClicks(window.search, "Zyxomma")
    qtbot.waitUntil(window.list_pane.empty.isVisible)
    assert window.list_pane.empty.headline.text() == "Nothing found"
    assert window.reader_pane.currentWidget() is window.reader_pane.empty


def test_a_place_lists_its_own_stories_and_a_search_stays_within_it(window, person, qtbot):
    person.go(window, "publication", "The Quay Gazette")
    qtbot.waitUntil(lambda: person.shown(window) == ["The ferry that waited"])
    qtbot.keyClicks(window.search, "Genf")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 0)


def test_the_list_can_be_ordered_and_walked_with_the_keys_of_news_readers(window, person, qtbot):
    window.actions_["sort-oldest"].trigger()
    qtbot.waitUntil(lambda: person.shown(window)[0] == "The ferry that waited")
    person.click_row(window, 0)
    qtbot.keyClick(window.list, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: window.reader.story is not None and window.reader.story.title == "Der Uhrmacher hört auf")
    qtbot.keyClick(window.list, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: window.reader.story.title == "The ferry that waited")
