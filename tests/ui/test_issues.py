"""The issue desk, as an editor uses it: by mouse and keyboard, from the places to the published files."""

import json
import sys
import zipfile
from pathlib import Path
from time import thread_time

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit

from desktop.archive import IssueFile, Outline, Query
from desktop.publishing import ExportSettings, export_issue
from desktop.ui.issues.carrying import carried, carried_section
from desktop.ui.issues.headline_editor import HeadlineEditor
from desktop.ui.issues.issue_desk import IssueDesk
from desktop.ui.issues.issue_rows import SectionRow, StoryRow
from desktop.ui.issues.publish_dialog import PublishDialog
from desktop.ui.issues.series_dialog import SeriesDialog
from desktop.ui.look.prompt import Prompt

LEFT = Qt.MouseButton.LeftButton
ALT, CONTROL, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def prints(tmp_path, monkeypatch):
    monkeypatch.setenv("PRESSMARK_PRINTS", str(tmp_path / "prints"))


@pytest.fixture
def archive(window):
    """A series whose no. 13 ran with the watchmaker's story."""
    held = window.archive
    held.create_series("Lesesaal", design={"query": "", "most": 3}, editor="Jette Arendt")
    clock = held.marks(Query.parse("Uhrmacher"))
    first = held.create_issue("Am Kai", "Lesesaal", clock, number="13", date="2024-03-15").made("issue")
    held.remember_file(first, IssueFile("pdf", "Lesesaal 13.pdf", "a" * 64, 9, ((clock[0], 1),)))
    window.desk.refresh()
    return held


@pytest.fixture
def fourteen(archive) -> int:
    """No. 14 with the three others: Ausland, Verkehr, Harbour."""
    marks = archive.marks(Query.parse("-Uhrmacher"))
    return archive.create_issue("Unterwegs", "Lesesaal", marks, number="14", date="2024-03-22").made("issue")


def desk_of(window, qtbot, issue: int) -> IssueDesk:
    window.desk.refresh()
    desk = window.flows.issue_flow.open(issue)
    qtbot.waitUntil(lambda: desk.state is not None)
    desk.activateWindow()
    return desk


def shown(desk: IssueDesk) -> list[str]:
    """The rows in the middle: a section's title in brackets, a story's headline."""
    return [f"[{row.title}]" if isinstance(row, SectionRow) else row.headline for row in desk.rows.rows]


def outline(archive, issue: int) -> list[tuple[str, list[str]]]:
    return [(title, [archive.story(mark).title for mark in held]) for title, held in Outline.of(archive.issue(issue)).parts]


def row_of(desk: IssueDesk, words: str) -> QPoint:
    at = shown(desk).index(words)
    desk.list.scrollTo(desk.rows.index(at, 0))
    return desk.list.visualRect(desk.rows.index(at, 0)).center()


def click(desk: IssueDesk, qtbot, words: str) -> None:
    qtbot.mouseClick(desk.list.viewport(), LEFT, pos=row_of(desk, words))
    desk.list.setFocus()


def words_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as pdf:
        return " ".join(page.get_textpage().get_text_range().replace("\r\n", " ") for page in pdf)


def test_a_reader_publishes_no_14_without_repeats(window, archive, person, qtbot, tmp_path, no_outside):
    qtbot.waitUntil(lambda: window.places.places.find(("series", 1)).isValid())
    person.go(window, "series", "Lesesaal")
    qtbot.keyClick(window, Qt.Key.Key_U, CONTROL)
    qtbot.waitUntil(lambda: len(window.flows.issue_flow.desks) == 1)
    (desk,) = window.flows.issue_flow.desks.values()
    qtbot.waitUntil(lambda: desk.state is not None and desk.candidates.rows.rowCount() == 4)
    assert desk.state.issue.number == "14"
    clock = archive.marks(Query.parse("Uhrmacher"))[0]
    assert desk.state.note_on(clock) == "Ran in no. 13"
    person.press(desk, "Fill")
    qtbot.waitUntil(lambda: len(desk.rows.rows) == 6)
    assert "Der Uhrmacher hört auf" not in shown(desk)
    assert {"Genf tagt wieder", "Stau vor Genf", "The ferry that waited"} < set(shown(desk))
    qtbot.waitUntil(desk.publish.isEnabled)
    qtbot.mouseClick(desk.publish, LEFT)
    dialog = person.dialog(PublishDialog)
    dialog.folder.selectAll()
    qtbot.keyClicks(dialog.folder, str(tmp_path / "out"))
    qtbot.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: dialog.finished_well, timeout=180_000)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["Lesesaal 14.epub", "Lesesaal 14.pdf"]
    assert "Stau vor Genf" in words_of(tmp_path / "out" / "Lesesaal 14.pdf")
    with zipfile.ZipFile(tmp_path / "out" / "Lesesaal 14.epub") as book:
        assert book.testzip() is None
    person.press(dialog, "Open")
    assert no_outside == [QUrl.fromLocalFile(str(tmp_path / "out" / "Lesesaal 14.pdf")).toString()]
    person.press(dialog, "Close")
    assert [file.name for file in archive.issue(desk.issue).files] == ["Lesesaal 14.pdf", "Lesesaal 14.epub"]
    kept = window.desk.remembered.settings
    assert (kept.publish_folder, kept.publish_formats) == (str(tmp_path / "out"), ("pdf", "epub"))


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


def test_a_reader_corrects_a_headline_in_no_14_and_publishes_it_again(window, archive, fourteen, person, qtbot, tmp_path):
    for name in ("pdf", "epub"):
        export_issue(archive, fourteen, tmp_path / f"Lesesaal 14.{name}", ExportSettings(name))
    identity = archive.issue(fourteen).identifier
    window.desk.remembered.update(publish_folder=str(tmp_path), publish_formats=("epub",))
    desk = desk_of(window, qtbot, fourteen)
    click(desk, qtbot, "Genf tagt wieder")
    qtbot.keyClick(desk.list, Qt.Key.Key_Return)
    editor = desk.list.findChild(HeadlineEditor)
    editor.headline.selectAll()
    qtbot.keyClicks(editor.headline, "Genf tagt wieder, und alle sind da")
    qtbot.keyClick(editor.headline, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Genf tagt wieder, und alle sind da" in shown(desk))
    qtbot.keyClick(desk.list, Qt.Key.Key_Return, CONTROL)
    dialog = person.dialog(PublishDialog)
    assert list(dialog.targets().values()) == [tmp_path / "Lesesaal 14.epub"]
    qtbot.keyClick(dialog.go, Qt.Key.Key_Space)  # a file of its own is replaced without a question
    qtbot.waitUntil(lambda: dialog.finished_well, timeout=180_000)
    with zipfile.ZipFile(tmp_path / "Lesesaal 14.epub") as book:
        package = book.read("EPUB/content.opf").decode()
        pages = "".join(book.read(name).decode() for name in book.namelist() if name.startswith("EPUB/story"))
    assert identity in package
    assert "und alle sind da" in pages
    files = archive.issue(fourteen).files
    assert [file.format for file in files] == ["pdf", "epub", "epub"]
    assert files[1].sha256 != files[2].sha256


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


def test_a_cancelled_publishing_leaves_nothing_and_the_form_stands_as_it_was(
    window, archive, fourteen, person, qtbot, tmp_path, monkeypatch
):
    from time import sleep

    from desktop.ui.issues import publish_flow

    def slow(archive, number, target, settings, report, *, draw):
        while True:
            report(1, 4, "page 1")
            sleep(0.01)

    monkeypatch.setattr(publish_flow, "export_issue", slow)
    window.desk.remembered.update(publish_folder=str(tmp_path))
    desk = desk_of(window, qtbot, fourteen)
    desk.ask_publish()
    dialog = person.dialog(PublishDialog)
    qtbot.mouseClick(dialog.go, LEFT)
    qtbot.waitUntil(lambda: dialog.bar.value() == 1)
    with person.answering("Cancel") as said:  # closing the desk asks while it is at work
        desk.close()
    assert "Stop publishing?" in said[0]
    assert desk.isVisible()
    person.press(dialog, "Cancel")
    qtbot.waitUntil(dialog.go.isVisible)
    assert not list(tmp_path.glob("*.pdf"))
    dialog.reject()


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
