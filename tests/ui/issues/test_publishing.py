"""An issue is published from its desk: both formats, again with its identity, or called off."""

import zipfile

from PySide6.QtCore import Qt, QUrl

from desktop.archive import Query
from desktop.publishing import ExportSettings, export_issue
from desktop.ui.issues.headline_editor import HeadlineEditor
from desktop.ui.issues.publish_dialog import PublishDialog

from .conftest import CONTROL, LEFT, click, desk_of, shown, words_of


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
