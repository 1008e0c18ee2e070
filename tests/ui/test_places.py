"""The places: long groups stay short, are searched and unfolded; what is folded is remembered; each kind has a menu of its own."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QMenu

from desktop.archive import Archive, Query
from desktop.ui.look.prompt import Prompt
from desktop.ui.places.places import MOST, place_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def many_tags(windows, tmp_path, draft, qtbot):
    """A window on an archive with 600 tags and forty papers."""
    path = tmp_path / "Viele.pressmark"
    with Archive.open(path, create=True) as archive, archive.importing("Import") as run:
        run.add(
            [
                draft(f"Meldung {number}", publication=f"Blatt {number % 40:02}", tags=(f"Wort {number % 300:03}", f"Ort {number:03}"))
                for number in range(300)
            ]
        )
    window = windows.open(path)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 300 and window.desk.standing is not None)
    return window


def under(window, title) -> list[str]:
    model = window.places.places
    head = next(model.index(row, 0) for row in range(model.rowCount()) if place_of(model.index(row, 0)).name == title)
    return [str(model.index(row, 0, head).data()) for row in range(model.rowCount(head))]


def click(window, qtbot, kind, name):
    index = window.places.places.find((kind, name))
    window.places.scrollTo(index)
    qtbot.mouseClick(window.places.viewport(), LEFT, pos=window.places.visualRect(index).center())


def test_a_long_group_shows_its_most_frequent_names_and_all_when_asked(many_tags, person, qtbot):
    window = many_tags
    assert len(under(window, "Tags")) == MOST - 1
    assert under(window, "Tags")[-1] == "all 600…"
    click(window, qtbot, "more", "tag")
    assert len(under(window, "Tags")) == 601
    click(window, qtbot, "more", "tag")
    assert len(under(window, "Tags")) == MOST - 1
    assert window.list_pane.place.kind == "all"  # a line that stands for others is no place


def test_an_archivist_finds_one_of_600_tags_by_its_letters(many_tags, qtbot):
    window = many_tags
    qtbot.keyClicks(window.places_pane.filter, "ort 271")
    qtbot.waitUntil(lambda: under(window, "Tags") == ["Ort 271", "Wort 271"])
    qtbot.keyClick(window.places_pane.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 1)
    assert window.list_pane.place.name == "Ort 271"
    qtbot.waitUntil(lambda: len(under(window, "Tags")) > 10)
    assert "Ort 271" in under(window, "Tags")  # it stays in the short list while it is shown
    assert window.places.place.name == "Ort 271"


def test_what_is_folded_stays_folded_the_next_time(window, windows, qtbot):
    path = window.archive.path
    outer = window.archive.create_collection("Stadt").collection
    window.archive.create_collection("Hafen", outer)
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.places.places.find(("collection", outer)).isValid())
    head = window.places.places.find(("section", "Ausland")).parent()
    qtbot.mouseClick(window.places.viewport(), LEFT, pos=window.places.visualRect(head).center())
    rect = window.places.visualRect(window.places.places.find(("collection", outer)))
    qtbot.mouseClick(window.places.viewport(), LEFT, pos=QPoint(rect.left() + 14, rect.center().y()))
    assert not window.places.isExpanded(head)
    window.close()
    qtbot.waitUntil(lambda: path not in windows._open)
    window = windows.open(path)
    qtbot.waitUntil(lambda: window.places.places.find(("section", "Ausland")).isValid())
    assert not window.places.isExpanded(window.places.places.find(("section", "Ausland")).parent())
    assert not window.places.isExpanded(window.places.places.find(("collection", outer)))
    assert window.places.isExpanded(window.places.places.find(("publication", "The Quay Gazette")).parent())


def test_smart_collections_are_dragged_into_another_order(window, person, qtbot):
    for name in ("Erstes", "Zweites", "Drittes"):
        window.archive.create_smart(name, "Genf")
    window.desk.refresh()
    qtbot.waitUntil(lambda: len(window.desk.standing.smart) == 3)
    model = window.places.places
    first = window.desk.standing.smart[0].id
    carried: QMimeData = model.mimeData([model.find(("smart", first))])
    last = window.places.visualRect(model.find(("smart", window.desk.standing.smart[2].id)))
    person.drop(window.places.viewport(), carried, QPoint(60, last.bottom() - 1))
    qtbot.waitUntil(lambda: [each.name for each in window.archive.smart_collections()] == ["Zweites", "Drittes", "Erstes"])


def test_a_publication_is_kept_as_a_smart_collection_whose_query_is_then_changed(window, person, qtbot):
    person.go(window, "publication", "The Quay Gazette")
    qtbot.waitUntil(lambda: person.shown(window) == ["The ferry that waited"])
    assert next(action.objectName() for action in menu_of(window, qtbot).actions() if action.text()) == "save-search"
    window.actions_["save-search"].trigger()
    prompt = person.dialog(Prompt)
    qtbot.keyClicks(prompt.field, "Kai")
    person.press(prompt, "Save")
    qtbot.waitUntil(lambda: window.places.place.kind == "smart")
    window.actions_["edit-smart"].trigger()
    prompt = person.dialog(Prompt)
    prompt.field.selectAll()
    qtbot.keyClicks(prompt.field, "Genf")
    person.press(prompt, "Change")
    qtbot.waitUntil(lambda: person.shown(window) == ["Genf tagt wieder", "Stau vor Genf"])
    assert window.archive.smart_named("Kai").query == "Genf"
    assert Query.parse("in:Kai")


def menu_of(window, qtbot) -> QMenu:
    from desktop.ui.shell.action_table import PLACE_CONTEXTS

    return window.actions_.context(PLACE_CONTEXTS[window.list_pane.place.kind], window)
