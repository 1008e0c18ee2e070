"""The issue desk, as an editor uses it: by mouse and keyboard."""

import json
import sys
from time import thread_time

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from desktop.archive import Query
from desktop.ui.issues.carrying import carried, carried_section
from desktop.ui.issues.headline_editor import HeadlineEditor
from desktop.ui.issues.issue_rows import StoryRow

from .conftest import ALT, CONTROL, LEFT, SHIFT, click, desk_of, outline, shown


def test_an_editor_moves_a_story_to_another_section_by_keyboard_and_takes_it_back(window, archive, fourteen, qtbot):
    desk = desk_of(window, qtbot, fourteen)
    assert shown(desk) == ["[Ausland]", "Genf tagt wieder", "[Verkehr]", "Stau vor Genf", "[Harbour]", "The ferry that waited"]
    click(desk, qtbot, "Stau vor Genf")
    qtbot.keyClick(desk.list, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: shown(desk)[1:3] == ["Genf tagt wieder", "Stau vor Genf"])
    assert outline(archive, fourteen)[:2] == [("Ausland", ["Genf tagt wieder", "Stau vor Genf"]), ("Verkehr", [])]
    assert [row.headline for row in desk.list.chosen()] == ["Stau vor Genf"]  # it is held while it moves
    qtbot.keyClick(desk.list, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: shown(desk)[1] == "Stau vor Genf")
    for _ in range(2):
        qtbot.keyClick(desk.list, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(
        lambda: shown(desk) == ["[Ausland]", "Genf tagt wieder", "[Verkehr]", "Stau vor Genf", "[Harbour]", "The ferry that waited"]
    )


def test_an_editor_changes_a_headline_for_this_issue_alone_and_sees_it_on_the_page(window, archive, fourteen, qtbot):
    desk = desk_of(window, qtbot, fourteen)
    pages = desk.preview.pages
    qtbot.waitUntil(lambda: pages.proof is not None, timeout=120_000)
    click(desk, qtbot, "Stau vor Genf")
    qtbot.keyClick(desk.list, Qt.Key.Key_F2)
    editor = desk.list.findChild(HeadlineEditor)
    editor.headline.selectAll()
    qtbot.keyClicks(editor.headline, "Nichts geht mehr")
    qtbot.keyClick(editor.headline, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor.deck, "Die Autobahn als Parkplatz")
    before = pages.proof
    qtbot.keyClick(editor.deck, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Nichts geht mehr" in shown(desk))
    qtbot.waitUntil(lambda: pages.proof is not None and pages.proof is not before, timeout=120_000)
    mark = archive.marks(Query.parse("Stau"))[0]
    page = pages.document.getAllText(pages.proof.places[mark]).text()
    assert "Nichts geht mehr" in page
    assert "Die Autobahn als Parkplatz" in page
    assert archive.story(mark).title == "Stau vor Genf"
    qtbot.waitUntil(lambda: pages.view.pageNavigator().currentPage() == pages.proof.places[mark])
    desk.preview.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "Nichts geht mehr" in desk.preview.book.page.toPlainText())


def test_what_ran_already_is_put_in_only_if_a_person_says_so(window, archive, fourteen, person, qtbot):
    desk = desk_of(window, qtbot, fourteen)
    candidates = desk.candidates
    qtbot.waitUntil(lambda: candidates.rows.rowCount() == 4)
    at = next(row for row in range(4) if candidates.rows.index(row, 0).data() == "Der Uhrmacher hört auf")
    qtbot.mouseClick(candidates.list.viewport(), LEFT, pos=candidates.list.visualRect(candidates.rows.index(at, 0)).center())
    with person.answering("Cancel") as said:
        qtbot.keyClick(candidates.list, Qt.Key.Key_Return)
    assert "Ran in no. 13" in said[0]
    assert len(archive.issue(fourteen).stories) == 3
    desk.activateWindow()
    with person.answering("Put In"):
        qtbot.keyClick(candidates.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Der Uhrmacher hört auf" in shown(desk))
    (row,) = (row for row in desk.rows.rows if isinstance(row, StoryRow) and row.fault)
    assert row.fault == "Ran in no. 13 too"
    candidates.fresh.click()
    qtbot.waitUntil(lambda: candidates.rows.rowCount() == 0)


def test_candidates_are_dragged_to_their_place_and_sections_to_theirs(window, archive, fourteen, person, qtbot):
    desk = desk_of(window, qtbot, fourteen)
    clock, ferry = (archive.marks(Query.parse(words))[0] for words in ("Uhrmacher", "ferry"))
    file = str(archive.path)
    above = desk.list.visualRect(desk.rows.index(3, 0))  # Stau vor Genf
    person.drop(desk.list.viewport(), carried([clock], file), QPoint(above.center().x(), above.top() + 3))
    qtbot.waitUntil(lambda: shown(desk)[2:5] == ["[Verkehr]", "Der Uhrmacher hört auf", "Stau vor Genf"])
    end = desk.list.visualRect(desk.rows.index(1, 0))  # Genf tagt wieder
    person.drop(desk.list.viewport(), carried([ferry], file), QPoint(end.center().x(), end.bottom() - 3))
    qtbot.waitUntil(lambda: shown(desk)[:3] == ["[Ausland]", "Genf tagt wieder", "The ferry that waited"])
    first = desk.list.visualRect(desk.rows.index(0, 0))
    person.drop(desk.list.viewport(), carried_section("Verkehr", file), QPoint(first.center().x(), first.top() + 2))
    qtbot.waitUntil(lambda: shown(desk)[0] == "[Verkehr]")
    strange = carried([clock], "/elsewhere/other.pressmark")
    person.drop(desk.list.viewport(), strange, QPoint(20, 20))
    assert outline(archive, fourteen)[0] == ("Verkehr", ["Der Uhrmacher hört auf", "Stau vor Genf"])


def test_an_editor_makes_a_section_names_it_and_dissolves_it_again(window, archive, fourteen, qtbot):
    desk = desk_of(window, qtbot, fourteen)
    click(desk, qtbot, "Genf tagt wieder")
    qtbot.keyClick(desk.list, Qt.Key.Key_N, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: desk.list.state() == QAbstractItemView.State.EditingState)
    field = next(each for each in desk.list.findChildren(QLineEdit) if each.isVisible())
    qtbot.keyClicks(field, "Nachrufe")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(desk)[2] == "[Nachrufe]")
    click(desk, qtbot, "Stau vor Genf")
    for _ in range(1):
        qtbot.keyClick(desk.list, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: shown(desk)[2:4] == ["[Nachrufe]", "Stau vor Genf"])
    click(desk, qtbot, "[Nachrufe]")
    qtbot.keyClick(desk.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(desk)[:3] == ["[Ausland]", "Genf tagt wieder", "Stau vor Genf"])
    click(desk, qtbot, "Stau vor Genf")
    qtbot.keyClick(desk.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Stau vor Genf" not in shown(desk))


def test_number_title_and_editorial_are_kept_when_the_field_is_left(window, archive, fourteen, qtbot):
    desk = desk_of(window, qtbot, fourteen)
    desk.head.title.selectAll()
    qtbot.keyClicks(desk.head.title, "Auf dem Wasser")
    qtbot.keyClick(desk.head.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: archive.issue(fourteen).title == "Auf dem Wasser")
    desk.head.editorial.setFocus()
    qtbot.keyClicks(desk.head.editorial, "Guten Morgen.")
    desk.list.setFocus()
    qtbot.waitUntil(lambda: archive.issue(fourteen).editorial == "Guten Morgen.")
    assert archive.undo_words() == "Edit issue"


def test_a_cover_is_chosen_live_and_kept_with_the_issue(window, archive, fourteen, qtbot):
    desk = desk_of(window, qtbot, fourteen)
    cover = desk.preview.cover
    designs = cover.choices.designs
    desk.preview.setCurrentIndex(2)
    qtbot.waitUntil(lambda: not cover.image.isNull(), timeout=120_000)
    before = cover.image
    at = next(row for row in range(designs.count()) if designs.item(row).data(Qt.ItemDataRole.UserRole) == "block")
    qtbot.mouseClick(designs.viewport(), LEFT, pos=designs.visualItemRect(designs.item(at)).center())
    qtbot.waitUntil(lambda: archive.issue(fourteen).options.get("cover") == {"design": "block"})
    qtbot.waitUntil(lambda: cover.image != before, timeout=120_000)
    cover.choices.title.selectAll()
    qtbot.keyClicks(cover.choices.title, "Über den Pass")
    qtbot.keyClick(cover.choices.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: archive.issue(fourteen).title == "Über den Pass")


def test_the_desk_remembers_its_panes_and_its_tab(window, archive, fourteen, qtbot):
    desk = desk_of(window, qtbot, fourteen)
    desk.preview.setCurrentIndex(1)
    desk.panes.moveSplitter(300, 1)
    desk.close()
    qtbot.waitUntil(lambda: not window.flows.issue_flow.desks)
    kept = json.loads(window.desk.remembered.settings.issue_desk)
    assert kept["tab"] == 1
    again = desk_of(window, qtbot, fourteen)
    assert again.preview.currentIndex() == 1
    assert again.panes.sizes()[0] == pytest.approx(desk.panes.sizes()[0], abs=40)  # in a window of the same width the same


def test_an_empty_issue_says_what_goes_there(window, archive, qtbot):
    number = archive.create_issue("", "Lesesaal", number="15").made("issue")
    desk = desk_of(window, qtbot, number)
    qtbot.waitUntil(lambda: desk.candidates.rows.rowCount() == 4)
    assert "drag them here" in desk.middle.empty.words.text()
    assert not desk.publish.isEnabled()
    assert desk.middle.extent.text() == "Nothing in it yet"


def test_the_desk_opens_and_its_previews_are_turned_to_without_a_step_that_is_felt(window, archive, fourteen, qtbot):
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.places.places.find(("issue", fourteen)).isValid())
    window.places.go(("issue", fourteen))  # from here on what a desk is made of is loaded beside
    qtbot.waitUntil(lambda: "desktop.ui.issues.issue_desk" in sys.modules)
    steps, last = dict[str, float](), [thread_time()]
    now = "opening"

    def tick() -> None:  # processor time of the interface's thread between two turns of its loop
        here = thread_time()
        steps[now] = max(steps.get(now, 0), here - last[0])
        last[0] = here

    timer = QTimer(interval=0)
    timer.timeout.connect(tick)
    timer.start()
    desk = desk_of(window, qtbot, fourteen)
    now = "the book"
    desk.preview.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(desk.preview.book.page.toPlainText()))
    now = "the cover"
    desk.preview.setCurrentIndex(2)
    qtbot.waitUntil(lambda: not desk.preview.cover.image.isNull(), timeout=120_000)
    timer.stop()
    assert max(steps.values()) < 0.1, steps  # 31 ms at most on a quiet machine
