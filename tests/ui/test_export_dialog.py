"""The export dialog as people use it: presets, names by pattern, one's own pages to choose by, what to know, and the referee."""

import shutil
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from desktop.archive import Archive, Query
from desktop.publishing import formats
from desktop.ui.exporting.export_dialog import RESULT, ExportDialog
from desktop.ui.look.prompt import Prompt
from desktop.ui.places.places import carried_ids

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def opened(window, person, qtbot) -> ExportDialog:
    person.back(window)
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)
    dialog = person.dialog(ExportDialog)
    qtbot.waitUntil(lambda: dialog.form._leading is not None)
    return dialog


def format_named(dialog, qtbot, title: str) -> None:
    """Click on a format."""
    listed = dialog.form.formats
    (item,) = listed.findItems(title, Qt.MatchFlag.MatchExactly)
    qtbot.mouseClick(listed.viewport(), LEFT, pos=listed.visualItemRect(item).center())


def test_every_format_that_can_be_written_stands_in_the_list_and_the_arrow_keys_go_over_the_headings(window, person, qtbot):
    listed = opened(window, person, qtbot).form.formats
    listed.choose("pdf")
    met = [listed.format]
    for _ in formats()[1:]:
        qtbot.keyClick(listed, Qt.Key.Key_Down)
        met.append(listed.format)
    assert sorted(met) == sorted(formats())


def typed(field: QLineEdit, qtbot, words: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)


def pressed_in_menu(menu: QMenu, qtbot, words: str) -> None:
    """Click on a line of a menu."""
    action = next(each for each in menu.actions() if each.text().replace("&", "") == words)
    menu.popup(menu.parentWidget().mapToGlobal(menu.parentWidget().rect().bottomLeft()))
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    menu.hide()


def answered(person, qtbot, words: str, accept: str) -> None:
    """Type into the small dialog that is open, and press its button."""
    prompt = person.dialog(Prompt)
    typed(prompt.field, qtbot, words)
    person.press(prompt, accept)


@pytest.fixture
def twelve(windows, tmp_path, qtbot, draft):
    """A window on twelve stories of two papers, two of which have one headline on one day."""
    path = tmp_path / "Zwölf.pressmark"
    papers = ("Lindenhafener Bote", "The Quay Gazette")
    titles = ["Das Wetter" if number in (3, 5) else f"Meldung {number}" for number in range(12)]
    days = [f"2024-03-{5 if title == 'Das Wetter' else number + 1:02}" for number, title in enumerate(titles)]
    with Archive.open(path, create=True) as archive, archive.importing("Import") as run:
        run.add(
            [
                draft(title, f"Davon handelt die Meldung {number}.", publication=papers[title != "Das Wetter"], published=day)
                for number, (title, day) in enumerate(zip(titles, days, strict=True))
            ]
        )
    window = windows.open(path)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 12 and window.reader.story is not None)
    return window


def test_a_researcher_exports_twelve_stories_as_twelve_pdfs_named_by_date_and_paper(twelve, person, qtbot, tmp_path):
    qtbot.keyClick(twelve.list, Qt.Key.Key_A, CONTROL)
    dialog = opened(twelve, person, qtbot)
    format_named(dialog, qtbot, "PDF")
    qtbot.mouseClick(dialog.form.files.each, LEFT, pos=QPoint(8, dialog.form.files.each.height() // 2))
    qtbot.waitUntil(dialog.form.files.each.isChecked)
    typed(dialog.form.files.pattern, qtbot, "{date} {publication}")
    qtbot.waitUntil(lambda: dialog.form.files.example.text() == "For example 2024-03-12 The Quay Gazette.pdf")
    typed(dialog.form.files.target, qtbot, str(tmp_path / "drucke"))
    person.press(dialog, "Export")
    qtbot.waitUntil(lambda: dialog.stage == RESULT, timeout=300_000)
    names = sorted(path.name for path in (tmp_path / "drucke").iterdir())
    assert len(names) == 12
    assert [name for name in names if "Bote" in name] == ["2024-03-05 Lindenhafener Bote (2).pdf", "2024-03-05 Lindenhafener Bote.pdf"]
    assert dialog.page.headline.text() == "12 files in drucke"
    with pypdfium2.PdfDocument(tmp_path / "drucke" / "2024-03-12 The Quay Gazette.pdf") as pdf:
        assert "Meldung 11" in pdf[0].get_textpage().get_text_range()
    person.press(dialog, "Close")


def test_a_wrong_place_in_a_name_is_said_at_once_and_nothing_is_exported(window, person, qtbot):
    dialog = opened(window, person, qtbot)
    qtbot.mouseClick(dialog.form.files.each, LEFT, pos=QPoint(8, dialog.form.files.each.height() // 2))
    typed(dialog.form.files.pattern, qtbot, "{headline}")
    assert "{headline}" in dialog.form.files.example.text()
    assert not dialog._go.isEnabled()
    typed(dialog.form.files.pattern, qtbot, "{mark}")
    assert dialog._go.isEnabled()
    dialog.reject()


def test_a_researcher_saves_a_preset_and_finds_it_next_week(window, windows, archive_file, person, qtbot):
    dialog = opened(window, person, qtbot)
    format_named(dialog, qtbot, "EPUB")
    gallery = dialog.form.gallery
    qtbot.mouseClick(gallery.viewport(), LEFT, pos=gallery.visualItemRect(gallery.item(2)).center())
    chosen = gallery.name
    notes = dialog.form.options.boxes["notes"]
    qtbot.mouseClick(notes, LEFT, pos=QPoint(8, notes.height() // 2))
    assert notes.isChecked()
    pressed_in_menu(dialog.form.presets.door.menu(), qtbot, "Save as Preset…")
    answered(person, qtbot, "For the firm", "Save")
    dialog.reject()
    window.close()
    qtbot.waitUntil(lambda: windows._open == {})
    later = windows.open(archive_file)
    qtbot.waitUntil(lambda: later.rows.rowCount() == 4 and later.reader.story is not None)
    dialog = opened(later, person, qtbot)
    format_named(dialog, qtbot, "PDF")
    presets = dialog.form.presets.names
    assert presets.currentText() == "None"
    presets.setFocus()
    qtbot.keyClick(presets, Qt.Key.Key_F)  # the first letter of its name
    presets.activated.emit(presets.currentIndex())
    assert dialog.form.format == "epub"
    assert dialog.form.gallery.name == chosen != "front"
    assert dialog.form.options.boxes["notes"].isChecked()
    pressed_in_menu(dialog.form.presets.door.menu(), qtbot, "Rename…")
    answered(person, qtbot, "The firm", "Rename")
    assert dialog.form.presets.name == "The firm"
    pressed_in_menu(dialog.form.presets.door.menu(), qtbot, "Delete")
    assert not dialog.form.presets.names.isEnabled()
    dialog.reject()


def test_a_reader_is_told_which_picture_is_missing_before_she_prints(window, person, qtbot, draft, tmp_path):
    from dataclasses import replace

    lost = replace(draft("Der Turm im Nebel", published=""), warnings=("1 picture did not come along",))
    with window.archive.importing("Import") as run:
        run.add([lost])
    window.archive.restrict(window.archive.marks(Query.parse("Stau")))
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 5)
    window.list.selectAll()
    dialog = opened(window, person, qtbot)
    view = dialog.form.cautions
    qtbot.waitUntil(view.isVisible)
    assert [view.listed.item(row).text() for row in range(view.listed.count())] == [
        "Stau vor Genf: may not leave the archive, and is left out",
        "Der Turm im Nebel: a picture is missing (1 picture did not come along)",
        "Der Turm im Nebel: has no date",
    ]
    assert "Pictures missing in 1 story" in view.words.text()
    dialog.reject()


def test_a_style_is_chosen_by_the_first_page_of_ones_own_story(window, person, qtbot):
    person.click_row(window, 0)
    dialog = opened(window, person, qtbot)
    format_named(dialog, qtbot, "PDF")
    gallery = dialog.form.gallery
    qtbot.waitUntil(lambda: (image := gallery.image("journal")) is not None and not image.isNull(), timeout=120_000)
    qtbot.waitUntil(lambda: gallery.image("pocket") is not None, timeout=300_000)
    assert gallery.image("journal") != gallery.image("pocket")
    gallery.setFocus()
    qtbot.keyClick(gallery, Qt.Key.Key_Right)
    assert gallery.name != "journal"
    assert dialog.form.settings().style == gallery.name
    dialog.reject()
    again = opened(window, person, qtbot)
    qtbot.waitUntil(lambda: again.form.gallery.image("journal") is not None, timeout=1_000)  # kept: none is made anew
    again.reject()


def test_a_cover_is_chosen_by_ones_own_title(window, person, qtbot):
    window.list.selectAll()
    dialog = opened(window, person, qtbot)
    format_named(dialog, qtbot, "Kobo")
    gallery = dialog.form.gallery
    qtbot.waitUntil(lambda: all(gallery.image(name) is not None for name in ("front", "poster")), timeout=120_000)
    assert gallery.image("front") != gallery.image("poster")
    assert dialog.form.files.path.name.endswith(".kepub.epub")
    dialog.reject()


@pytest.mark.referee
def test_a_reader_validates_her_issue_and_sees_that_nothing_was_found(window, person, qtbot, tmp_path):
    window.list.selectAll()
    dialog = opened(window, person, qtbot)
    format_named(dialog, qtbot, "EPUB")
    typed(dialog.form.files.target, qtbot, str(tmp_path / "issue.epub"))
    person.press(dialog, "Export")
    qtbot.waitUntil(lambda: dialog.stage == RESULT, timeout=120_000)
    person.press(dialog, "Validate")
    qtbot.waitUntil(lambda: not dialog.page.validation.busy, timeout=120_000)
    assert dialog.page.validation.words.text() == "epubcheck checked it against EPUB 3 and found nothing."
    person.press(dialog, "Close")


def test_asking_the_referee_can_be_cancelled(window, person, qtbot, tmp_path):
    dialog = opened(window, person, qtbot)
    format_named(dialog, qtbot, "EPUB")
    typed(dialog.form.files.target, qtbot, str(tmp_path / "issue.epub"))
    person.press(dialog, "Export")
    qtbot.waitUntil(lambda: dialog.stage == RESULT, timeout=120_000)
    person.press(dialog, "Validate")
    person.press(dialog.page.validation, "Cancel")
    qtbot.waitUntil(lambda: not dialog.page.validation.busy)
    assert dialog.page.validation.words.text() == "The check was cancelled."
    assert window.desk.jobs.told == ()
    person.press(dialog, "Close")


def test_what_was_set_last_is_set_again(window, person, qtbot, tmp_path):
    dialog = opened(window, person, qtbot)
    format_named(dialog, qtbot, "Plain text")
    qtbot.mouseClick(dialog.form.files.each, LEFT, pos=QPoint(8, dialog.form.files.each.height() // 2))
    typed(dialog.form.files.pattern, qtbot, "{mark} {title}")
    typed(dialog.form.files.target, qtbot, str(tmp_path / "einzeln"))
    person.press(dialog, "Export")
    qtbot.waitUntil(lambda: dialog.stage == RESULT, timeout=60_000)
    person.press(dialog, "Close")
    again = opened(window, person, qtbot)
    assert (again.form.format, again.form.files.each.isChecked(), again.form.files.pattern.text()) == ("text", True, "{mark} {title}")
    assert again.form.files.path.parent == tmp_path
    again.reject()


def test_an_export_goes_on_in_the_background_and_its_result_is_opened_from_the_jobs(window, person, qtbot, tmp_path, monkeypatch):
    """The press is held until the dialog was left: how fast it works must not decide."""
    from time import sleep

    from desktop.ui.jobs.job_report import JobReport
    from desktop.ui.jobs.job_rows import EndedRow

    going, real = [True], window.flows.press.export

    def held(marks, target, settings, report):
        while going:
            report(1, 4, "page 1")
            sleep(0.01)
        return real(marks, target, settings, report)

    monkeypatch.setattr(window.flows.press, "export", held)
    dialog = opened(window, person, qtbot)
    format_named(dialog, qtbot, "Plain text")
    typed(dialog.form.files.target, qtbot, str(tmp_path / "words.txt"))
    person.press(dialog, "Export")
    person.press(dialog, "Continue in the Background")
    qtbot.waitUntil(window.foot.strip.isVisible)
    person.click_row(window, 1)  # the window is free again
    going.clear()
    qtbot.waitUntil(lambda: (tmp_path / "words.txt").exists() and not window.desk.jobs.told)
    qtbot.waitUntil(lambda: "exported to words.txt" in window.foot.said.text())
    qtbot.mouseClick(window.foot.jobs, LEFT)
    row = window.jobs_flow.popover.findChildren(EndedRow)[0]
    person.press(row, "Report")
    report = person.dialog(JobReport)
    assert report.page.headline.text() == "words.txt"
    report.accept()
    assert QApplication.activePopupWidget() is None


class Folder(QWidget):
    """A file manager's window: copies what is let go over it, as its name while it hovers is all it asks."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path, self.hovering = path, list[str]()
        self.setAcceptDrops(True)
        self.resize(300, 200)

    def dragEnterEvent(self, event) -> None:
        self.hovering = [url.fileName() for url in event.mimeData().urls()]
        event.acceptProposedAction()

    def dropEvent(self, event) -> None:
        for url in event.mimeData().urls():
            shutil.copy(url.toLocalFile(), self.path)
        event.acceptProposedAction()


def test_a_story_dragged_to_a_folder_is_a_pdf_there(window, person, qtbot, tmp_path):
    folder = Folder(tmp_path)
    qtbot.addWidget(folder)
    folder.show()
    rows = [0, 2]
    carried = window.flows.carrying_flow.carried(window.rows.carried(rows), window.rows.some(rows))
    names = ["2024-03-14 Lindenhafener Bote Genf tagt wieder.pdf", "2024-03-12 Lindenhafener Bote Der Uhrmacher hört auf.pdf"]
    point, none = QPoint(50, 50), Qt.KeyboardModifier.NoModifier
    qtbot.mousePress(window.list.viewport(), LEFT, pos=QPoint(40, 40))
    QApplication.sendEvent(folder, QDragEnterEvent(point, Qt.DropAction.CopyAction, carried, LEFT, none))
    assert folder.hovering == names
    assert not window.desk.jobs.told  # nothing is printed for who only passes over
    qtbot.mouseRelease(window.list.viewport(), LEFT, pos=QPoint(40, 40))
    QApplication.sendEvent(folder, QDropEvent(QPointF(point), Qt.DropAction.CopyAction, carried, LEFT, none))
    for name, words in zip(names, ("Nachtzug", "Turmuhr"), strict=True):
        with pypdfium2.PdfDocument(tmp_path / name) as pdf:
            assert words in pdf[0].get_textpage().get_text_range()
    assert window.foot.said.text() == "2 PDFs handed over"


def test_what_may_not_leave_is_not_handed_over_and_no_file_of_the_programs_own_is_named(window, person, qtbot):
    archive = window.archive
    archive.restrict(archive.marks(Query.parse("")))
    carried = window.flows.carrying_flow.carried(window.rows.carried([1]), window.rows.some([1]))
    with person.answering("Close") as said:
        assert carried.urls() == []
    assert "restricted" in said[0]
    assert "pressmark-" not in said[0]


def test_a_folder_that_asked_only_while_it_was_hovered_over_gets_its_files_all_the_same(window, qtbot):
    carried = window.flows.carrying_flow.carried(window.rows.carried([1]), window.rows.some([1]))
    qtbot.mousePress(window.list.viewport(), LEFT, pos=QPoint(40, 40))
    (url,) = carried.urls()
    qtbot.mouseRelease(window.list.viewport(), LEFT, pos=QPoint(40, 40))
    window.flows.carrying_flow.dropped(Qt.DropAction.CopyAction, outside=True)
    assert Path(url.toLocalFile()).read_bytes().startswith(b"%PDF")


def test_our_own_windows_take_stories_as_before_and_many_are_for_them_alone(window):
    several = window.rows.some(range(4))
    carried = window.flows.carrying_flow.carried(window.rows.carried([0]), several[:1])
    assert carried_ids(carried) == window.rows.ids[:1]
    assert not window.flows.carrying_flow.carried(window.rows.carried([0]), several * 4).hasUrls()


def test_a_page_of_ones_own_words_for_the_index_and_a_standard_are_asked_for_and_a_wrong_size_is_said(window, person, qtbot):
    dialog = opened(window, person, qtbot)
    dialog.form.choose_format("pdf")
    options, go = dialog.form.options, dialog.findChild(QWidget, "go")
    typed(options.page.lineEdit(), qtbot, "20 x 20")
    assert "90 to 600 mm" in options.fault
    assert not go.isEnabled()
    typed(options.page.lineEdit(), qtbot, "170 x 240 mm")
    assert not options.fault
    assert go.isEnabled()
    typed(options.lines["index_words"], qtbot, "Hafen, Lotse*, Hafen")
    options.lines["index_words"].clearFocus()
    qtbot.keyClicks(options.combos["standard"], "PDF/A-2")
    options.boxes["refined"].setFocus()
    qtbot.keyClick(options.boxes["refined"], Qt.Key.Key_Space)
    settings = dialog.form.settings()
    assert (settings.page, settings.index_words, settings.standard, settings.refined) == ("170x240mm", ("Hafen", "Lotse*"), "a2u", True)
