"""Finding: as one types, in a place, and what is said when a search is wrong or finds nothing."""

from PySide6.QtCore import Qt


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


def test_a_wrong_query_is_explained_in_place_and_the_list_stays(window, person, qtbot):
    qtbot.keyClicks(window.search, "date:soon")
    qtbot.waitUntil(window.list_pane._wrong.isVisible)
    assert "date" in window.list_pane._wrong.text()
    assert window.rows.rowCount() == 4
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.list_pane._wrong.isVisible())


def test_a_search_without_a_match_says_so_where_the_stories_would_be(window, person, qtbot):
    qtbot.keyClicks(window.search, "Zyxomma")
    qtbot.waitUntil(window.list_pane._empty.isVisible)
    assert window.list_pane._empty.headline.text() == "Nothing found"
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
