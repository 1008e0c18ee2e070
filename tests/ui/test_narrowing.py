"""A search is completed as it is typed, narrowed by facets, shown as chips, found again later, and kept."""

import pytest
from PySide6.QtCore import Qt

from desktop.archive import Archive, Query
from desktop.ui.look.prompt import Prompt
from desktop.ui.searching.chips import Chip
from desktop.ui.searching.facet_rows import FacetRow
from desktop.ui.searching.suggesting import Known, suggest

CONTROL = Qt.KeyboardModifier.ControlModifier
PAPERS = ("Lindenhafener Bote", "The Quay Gazette", "Bergblatt", "Der Wecker")


@pytest.fixture
def four_hundred(windows, tmp_path, draft, qtbot):
    """A window on 400 stories of four papers and four years."""
    path = tmp_path / "Lesesaal.pressmark"
    with Archive.open(path, create=True) as archive, archive.importing("Import") as run:
        run.add(
            [
                draft(
                    f"Meldung {number}",
                    publication=PAPERS[number % 4],
                    published=f"{2021 + number // 4 % 4}-0{number % 9 + 1}-11",
                    section="",
                )
                for number in range(400)
            ]
        )
    window = windows.open(path)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 400 and window.desk.standing is not None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def lines(window) -> list[FacetRow]:
    model = window.facets.list.model()
    return [model.index(row, 0).data(256 + 1) for row in range(model.rowCount())]


def pick(window, qtbot, name, keys=Qt.KeyboardModifier.NoModifier):
    """Click on a name among the facets."""
    model = window.facets.list.model()
    qtbot.waitUntil(lambda: any(line.words == name for line in lines(window)))
    row = next(row for row, line in enumerate(lines(window)) if line.words == name and not line.head)
    window.facets.list.scrollTo(model.index(row, 0))
    where = window.facets.list.visualRect(model.index(row, 0)).center()
    qtbot.mouseClick(window.facets.list.viewport(), Qt.MouseButton.LeftButton, keys, pos=where)


def chips(window) -> list[str]:
    return [chip.children()[1].toolTip().removeprefix("<p>").removesuffix("</p>") for chip in window.chips.chips if chip.isVisible()]


def test_a_researcher_narrows_400_stories_to_one_paper_and_one_year_by_facets_alone(four_hundred, qtbot):
    window = four_hundred
    qtbot.mouseClick(window.list_pane.head.narrowing, Qt.MouseButton.LeftButton)
    pick(window, qtbot, "Bergblatt")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 100)
    pick(window, qtbot, "2023")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 25)
    stories = list(window.archive.find(Query.parse(window.search.text())))
    assert {(story.publication, story.published[:4]) for story in stories} == {("Bergblatt", "2023")}
    assert chips(window) == ["Publication: Bergblatt", "Published: 2023"]
    qtbot.waitUntil(lambda: [line.words for line in lines(window) if line.state == "only"] == ["Bergblatt", "2023"])
    pick(window, qtbot, "Bergblatt")  # a second click takes it back
    qtbot.waitUntil(lambda: window.rows.rowCount() == 100)
    assert window.search.text() == "date:2023"


def test_control_and_a_click_leave_a_paper_out_and_its_chip_brings_it_back(four_hundred, qtbot):
    window = four_hundred
    qtbot.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    pick(window, qtbot, "Der Wecker", CONTROL)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 300)
    assert chips(window) == ["not Publication: Der Wecker"]
    (chip,) = window.findChildren(Chip)
    qtbot.mouseClick(chip.children()[2], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 400)
    assert window.search.text() == ""
    assert not window.chips.isVisible()


def test_the_facets_are_walked_and_picked_by_keys(four_hundred, qtbot):
    window = four_hundred
    qtbot.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(lines(window)) > 4)
    window.facets.list.setFocus()
    wanted = next(row for row, line in enumerate(lines(window)) if line.words == "2022")
    for _ in range(wanted):
        if window.facets.list.currentIndex().row() < wanted:
            qtbot.keyClick(window.facets.list, Qt.Key.Key_Down)
    qtbot.keyClick(window.facets.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 100)
    assert window.search.text() == "date:2022"


def test_a_field_and_then_its_value_are_completed_while_typing(four_hundred, qtbot):
    window = four_hundred
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(lambda: bool(window.search_aids._known.values))
    qtbot.keyClicks(window.search, "pub")
    qtbot.waitUntil(window.search_popup.isVisible)
    qtbot.keyClick(window.search, Qt.Key.Key_Tab)
    assert window.search.text() == "publication:"
    qtbot.keyClicks(window.search, "ga")  # in the middle of a name too
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.search.text() == 'publication:"The Quay Gazette" '
    qtbot.waitUntil(lambda: window.rows.rowCount() == 100)
    assert window.focusWidget() is window.search
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.focusWidget() is window.list


def test_a_field_that_waits_for_its_value_leaves_the_list_as_it_is(four_hundred, qtbot):
    window = four_hundred
    qtbot.keyClicks(window.search, "publication:")
    qtbot.wait(400)
    assert window.rows.rowCount() == 400
    assert not window.fault.isVisible()


def test_a_researcher_finds_last_weeks_search_again(four_hundred, windows, remembered, qtbot):
    window, path = four_hundred, four_hundred.archive.path
    qtbot.keyClicks(window.search, 'Meldung publication:"Bergblatt"')
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    window.close()
    qtbot.waitUntil(lambda: path not in windows._open)
    window = windows.open(path)  # another week
    qtbot.waitUntil(lambda: window.rows.rowCount() == 400)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F, CONTROL)
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    qtbot.waitUntil(window.search_popup.isVisible)
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 100)
    window.search.clear()
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.search, Qt.Key.Key_Return)  # clears what is remembered
    assert remembered.settings.searches == ()


def test_a_search_of_filters_is_kept_as_a_smart_collection_from_under_the_field(four_hundred, person, qtbot):
    window = four_hundred
    qtbot.keyClicks(window.search, "date:2024")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 100)
    person.press(window.chips, "Save Search…")
    prompt = person.dialog(Prompt)
    qtbot.keyClicks(prompt.field, "Voriges Jahr")
    person.press(prompt, "Save")
    qtbot.waitUntil(lambda: [each.query for each in window.archive.smart_collections()] == ["date:2024"])


def test_what_may_follow_depends_on_what_stands_before_the_cursor():
    known = Known({"publication": (("Neue Warte", 40), ("Der Bote", 9)), "tag": (("Neu", 3),)})
    assert [each.text for each in suggest("Genf is:un", known)] == ["is:unread "]
    assert [each.text for each in suggest("-publication:ne", known)] == ['publication:"Neue Warte" ']
    assert [each.shown for each in suggest("neu", known)] == ["publication: Neue Warte", "tag: Neu"]
    assert suggest("http://exam", known) == []
    assert suggest('"Genf pub', known) == suggest('"Genf pub', Known())
    assert [each.text for each in suggest("tag:Neu", known)] == []  # whole already
