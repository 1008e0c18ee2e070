"""Series and issues among the places: made, listed, deleted, brought back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from desktop.archive import Query
from desktop.ui.issues.carrying import carried
from desktop.ui.issues.series_dialog import SeriesDialog
from desktop.ui.look.prompt import Prompt

from .conftest import CONTROL, LEFT, desk_of


def test_a_series_is_made_by_the_plus_and_its_next_issue_by_the_menu(window, person, qtbot):
    head = next(
        window.places.places.index(row, 0)
        for row in range(window.places.places.rowCount())
        if window.places.places.index(row, 0).data() == "Series and Issues"
    )
    from desktop.ui.places.place_delegate import plus_rect

    qtbot.mouseClick(window.places.viewport(), LEFT, pos=plus_rect(window.places.visualRect(head)).center())
    dialog = person.dialog(SeriesDialog)
    qtbot.keyClicks(dialog.title, "Hafenblatt")
    dialog.standing.click()
    qtbot.keyClicks(dialog.query, "lang:en")

    qtbot.waitUntil(lambda: dialog.found.text() == "1 story found now")
    dialog.bounds["most"].setValue(5)
    qtbot.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: window.places.place.kind == "series")
    (series,) = window.archive.series()
    assert (series.title, series.design["query"], series.design["most"]) == ("Hafenblatt", "lang:en", 5)
    window.actions_["new-issue"].trigger()
    qtbot.waitUntil(lambda: len(window.flows.issue_flow.desks) == 1 and window.places.place.kind == "issue")
    assert window.places.place.name == "No. 1"


def test_an_issue_among_the_places_lists_its_stories_in_order_and_takes_more(window, archive, fourteen, person, qtbot):
    archive.arrange_issue(fourteen, lambda outline: outline.section_moved("Harbour", -2))
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.places.places.find(("issue", fourteen)).isValid())
    person.go(window, "issue", "No. 14\u2002Unterwegs")
    qtbot.waitUntil(lambda: person.shown(window) == ["The ferry that waited", "Genf tagt wieder", "Stau vor Genf"])
    mime = carried(archive.marks(Query.parse("Uhrmacher")), str(archive.path))
    person.drop(window.places.viewport(), mime, person.place(window, "issue", "No. 14\u2002Unterwegs"))
    qtbot.waitUntil(lambda: len(person.shown(window)) == 4)
    person.go(window, "all", "All Stories")
    qtbot.waitUntil(lambda: len(person.shown(window)) == 4)
    person.click_row(window, 0)
    window.actions_["put-issue"].trigger()
    prompt = person.dialog(Prompt)
    assert isinstance(prompt.field, QComboBox)
    prompt.field.setCurrentText("Lesesaal 13")
    person.press(prompt, "Add")
    qtbot.waitUntil(lambda: len(archive.issues()[0].stories) == 2)


def test_deleting_an_issue_closes_its_desk_and_undo_brings_it_back(window, archive, fourteen, person, qtbot):
    desk = desk_of(window, qtbot, fourteen)
    qtbot.waitUntil(lambda: window.places.places.find(("issue", fourteen)).isValid())
    person.back(window)
    person.go(window, "issue", "No. 14\u2002Unterwegs")
    qtbot.waitUntil(window.actions_["delete-issue"].isEnabled)
    window.places.setFocus()
    with person.answering("Delete") as said:
        qtbot.keyClick(window.places, Qt.Key.Key_Delete)
    assert "3 stories stay in the archive" in said[0]
    qtbot.waitUntil(lambda: fourteen not in window.flows.issue_flow.desks)
    assert desk.leaving
    qtbot.waitUntil(lambda: len(archive.issues()) == 1)
    person.back(window)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(archive.issues()) == 2)
