"""Exporting and printing: real files, whole or not at all, and what was set is remembered."""

import zipfile
from pathlib import Path
from time import sleep

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter

from desktop.archive import Query
from desktop.ui.exporting.export_dialog import ASKING, RESULT, ExportDialog
from desktop.ui.exporting.file_fields import file_stem
from desktop.ui.exporting.printing import PrintPreview

CONTROL = Qt.KeyboardModifier.ControlModifier


def export_dialog(window, person, qtbot, format_name: str, target: Path) -> ExportDialog:
    """Press Ctrl+E, choose a format, and type where the file goes."""
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)
    dialog = person.dialog(ExportDialog)
    choose_format(dialog, qtbot, format_name)
    dialog.form.files.target.selectAll()
    qtbot.keyClicks(dialog.form.files.target, str(target))
    return dialog


def choose_format(dialog: ExportDialog, qtbot, name: str) -> None:
    """Click on a format."""
    listed = dialog.form.formats
    item = next(listed.item(row) for row in range(listed.count()) if listed.item(row).data(Qt.ItemDataRole.UserRole) == name)
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualItemRect(item).center())
    assert dialog.form.format == name


def finished(dialog: ExportDialog) -> bool:
    return dialog.stage == RESULT


def test_selected_stories_become_an_epub_that_can_be_opened(window, person, qtbot, tmp_path, no_outside):
    window.list.selectAll()
    dialog = export_dialog(window, person, qtbot, "epub", tmp_path / "issue.epub")
    person.press(dialog, "Export")
    qtbot.waitUntil(lambda: finished(dialog), timeout=60_000)
    with zipfile.ZipFile(tmp_path / "issue.epub") as book:
        assert book.testzip() is None
    assert dialog.page.headline.text() == "issue.epub"
    person.press(dialog, "Open")
    assert no_outside == [(tmp_path / "issue.epub").as_uri()]
    person.press(dialog, "Close")
    kept = window.desk.remembered.settings
    assert (kept.export_format, kept.export_folder) == ("epub", str(tmp_path))


def test_the_story_that_is_read_becomes_a_pdf(window, person, qtbot, tmp_path):
    person.click_row(window, 2)
    dialog = export_dialog(window, person, qtbot, "pdf", tmp_path / "clock.pdf")
    qtbot.waitUntil(lambda: dialog.form.files.title.placeholderText() == "Der Uhrmacher hört auf")
    qtbot.keyClick(dialog.form.files.target, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: finished(dialog), timeout=120_000)
    with pypdfium2.PdfDocument(tmp_path / "clock.pdf") as pdf:
        assert "Turmuhr" in "".join(page.get_textpage().get_text_range() for page in pdf)


def test_a_cancelled_export_leaves_nothing_and_the_form_stands_as_it_was(window, person, qtbot, tmp_path, monkeypatch):
    """The press is held until Cancel was pressed: how fast it works must not decide."""

    def slow(marks, target, settings, report):
        while True:
            report(1, 4, "page 1")
            sleep(0.01)

    monkeypatch.setattr(window.flows.press, "export", slow)
    dialog = export_dialog(window, person, qtbot, "epub", tmp_path / "out" / "issue.epub")
    (tmp_path / "out").mkdir()
    person.press(dialog, "Export")
    qtbot.waitUntil(lambda: dialog.bar.value() == 1)
    person.press(dialog, "Cancel")
    qtbot.waitUntil(lambda: dialog.stage == ASKING)
    assert list((tmp_path / "out").iterdir()) == []
    assert window.foot.said.text() == "Export cancelled; nothing was written"
    dialog.reject()


def test_a_file_that_is_there_is_replaced_only_after_asking(window, person, qtbot, tmp_path):
    target = tmp_path / "words.txt"
    target.write_text("issue 13")
    dialog = export_dialog(window, person, qtbot, "text", target)
    with person.answering("Cancel") as said:
        person.press(dialog, "Export")
    assert "words.txt" in said[0]
    assert target.read_text() == "issue 13"
    with person.answering("Replace"):
        person.press(dialog, "Export")
        qtbot.waitUntil(lambda: finished(dialog), timeout=20_000)
    assert "Genf tagt wieder" in target.read_text("utf-8")


def test_a_folder_that_is_missing_is_named_and_the_form_can_be_mended(window, person, qtbot, tmp_path):
    dialog = export_dialog(window, person, qtbot, "text", tmp_path / "nowhere" / "words.txt")
    with person.answering("Close") as said:
        person.press(dialog, "Export")
        qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert "nowhere" in said[0]
    qtbot.waitUntil(lambda: dialog.stage == ASKING)


def test_a_collection_can_be_exported_from_its_own_menu(window, person, qtbot, tmp_path):
    shelf = window.archive.create_collection("Genf").collection
    window.archive.put(shelf, window.archive.marks(type(window.rows.query).parse("Genf")))
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.places.places.find(("collection", shelf)).isValid())
    window.places.go(("collection", shelf))
    qtbot.waitUntil(lambda: window.rows.rowCount() == 2)
    window.actions_["export-collection"].trigger()
    dialog = person.dialog(ExportDialog)
    assert dialog.form.what.currentText() == "Collection Genf  (2)"
    dialog.reject()


def test_a_title_makes_a_name_that_every_file_system_takes():
    assert file_stem('Was kostet "Wasser"? A/B: eine Frage …') == "Was kostet Wasser A B eine Frage …"
    assert file_stem("///") == "Stories"


def preview_of_all(window, person, qtbot, target: Path) -> tuple[PrintPreview, QPrinter]:
    """Press Ctrl+P for all stories; give the pages, and a printer that is a file."""
    window.list.selectAll()
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
    preview = person.dialog(PrintPreview, 120_000)
    printer = preview.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(72)
    return preview, printer


def test_printing_shows_real_pages_and_prints_those_that_were_asked_for(window, person, qtbot, tmp_path):
    preview, printer = preview_of_all(window, person, qtbot, tmp_path / "printed.pdf")
    assert preview.document.pageCount() >= 2
    folder = Path(preview._folder.name)
    printer.setFromTo(2, 2)
    with qtbot.waitSignal(preview.finished):
        preview.print_to(printer)
    assert window.foot.said.text() == "1 page printed"
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as pdf:
        assert len(pdf) == 1
        assert pdf[0].get_size() == pytest.approx((595, 842), abs=2)
    qtbot.waitUntil(lambda: not folder.exists())


def test_printing_can_be_cancelled_between_two_pages_and_leaves_no_half_file(window, person, qtbot, tmp_path):
    preview, printer = preview_of_all(window, person, qtbot, tmp_path / "printed.pdf")
    total = preview.document.pageCount()
    preview.print_to(printer)
    assert preview.bar.isVisible()
    assert not preview._print.isEnabled()
    with qtbot.waitSignal(preview.finished):  # a timer that is due when the first page is sent comes before the second
        preview._sending.printed.connect(
            lambda done, _: QTimer.singleShot(0, lambda: person.press(preview, "Cancel")) if done == 1 else None
        )
    assert window.foot.said.text() == f"Printing cancelled after 1 of {total} pages"
    assert list(tmp_path.glob("*printed*")) == []


def test_a_printer_that_takes_no_pages_is_named_and_another_can_be_chosen(window, person, qtbot, tmp_path):
    preview, printer = preview_of_all(window, person, qtbot, tmp_path / "nowhere" / "printed.pdf")
    with person.answering("Close") as said:
        preview.print_to(printer)
    assert "nowhere" in said[0]
    assert preview._print.isEnabled()
    preview.reject()


def test_a_collection_is_printed_from_its_own_menu(window, person, qtbot):
    shelf = window.archive.create_collection("Genf").collection
    window.archive.put(shelf, window.archive.marks(type(window.rows.query).parse("Genf")))
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.places.places.find(("collection", shelf)).isValid())
    person.go(window, "collection", "Genf")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 2)
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL | Qt.KeyboardModifier.AltModifier)
    preview = person.dialog(PrintPreview, 120_000)
    text = "".join(preview.document.getAllText(page).text() for page in range(preview.document.pageCount()))
    assert "Nachtzug" in text
    assert "Autobahn" in text
    assert "Turmuhr" not in text
    preview.reject()


def test_what_may_not_leave_is_not_printed_and_the_foot_says_so(window, person, qtbot, tmp_path):
    archive = window.desk.archive
    archive.restrict(archive.marks(Query.parse(""))[:1])
    preview, _ = preview_of_all(window, person, qtbot, tmp_path / "printed.pdf")
    qtbot.waitUntil(lambda: window.foot.said.text().endswith("is restricted and was left out."))
    preview.reject()


def test_a_print_that_gives_no_page_names_what_was_to_be_printed_and_no_file_of_the_programs_own(window, person, qtbot):
    archive = window.desk.archive
    archive.restrict(archive.marks(Query.parse("")))
    window.list.selectAll()
    with person.answering("Close") as said:
        qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
        qtbot.waitUntil(lambda: bool(said), timeout=60_000)
    assert "restricted" in said[0]
    assert "pages.pdf" not in said[0]
