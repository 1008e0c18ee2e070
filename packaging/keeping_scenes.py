"""What screenshots.py photographs of the archive's care: versions, check, trash, the help on queries, batch edit."""

from pathlib import Path

from camera import Camera, pause


def versions(camera: Camera, window: object, folder: Path) -> None:
    """Show two versions held against each other."""
    from desktop.archive import Query
    from desktop.ui.shell.window import MainWindow
    from desktop.ui.versions.versions_dialog import VersionsDialog

    assert isinstance(window, MainWindow)
    (mark,) = window.archive.marks(Query.parse('title:"letzte Fähre"'))
    story = window.archive.story(mark)
    words = story.body.html.replace("eine Frau", "eine junge Frau", 1).replace("kein Arzt", "seit Mai wieder ein Arzt", 1)
    window.archive.edit(mark, title=f"{story.title} – ein Nachtrag", authors=(*story.authors, "Ole Brandis"), body=words)
    window.desk.refresh()
    window.search.setText('title:"letzte Fähre"')
    camera.wait(lambda: window.rows.rowCount() == 1 and len(window.chosen()) == 1, "the story")

    def compared(dialog: object) -> None:
        assert isinstance(dialog, VersionsDialog)
        dialog.page.other.setCurrentIndex(1)
        camera.wait(dialog.page.difference.isVisible, "the difference")

    camera.dialog("versions", window, "36-difference", compared)
    window.archive.undo()
    window.search.clear()
    camera.wait(lambda: window.rows.rowCount() > 10, "all again")
    pause(100)


def check(camera: Camera, window: object, folder: Path) -> None:
    """Show what a check says of a sound archive and of a damaged one."""
    from datetime import datetime

    from desktop.archive import CheckReport, Damage
    from desktop.ui.keeping.check_report import CheckReportDialog
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    camera.dialog("check", window, "37-check-well")
    wrong = "stored bytes have another SHA-256 than they came with"
    damaged = (
        Damage("PM-000003", wrong),
        Damage("PM-000017", "stored bytes cannot be unpacked"),
        Damage("archive", "row 6 missing from index"),
    )
    report = CheckReport(28, 71, damaged, 412_000, 1_640_000)
    dialog = CheckReportDialog(report, window.archive.path, datetime(2026, 3, 14, 9, 30), window.desk.theme, window)  # noqa: DTZ001 - as it reads here
    dialog.open()
    camera.grab(dialog, "38-check-damaged")
    dialog.reject()


def queries(camera: Camera, window: object, folder: Path) -> None:
    """Show the help on queries, and a wrong query with its place marked."""
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    window.actions_["query-help"].trigger()
    camera.grab(window.query_help, "39-query-help")
    window.query_help.close()
    for query, name in (("(Fähre OR Nacht) date:2022-13", "40-wrong-date"), ("Fähre AND", "41-wrong-end")):
        window.search.setText(query)
        camera.wait(window.fault.isVisible, "the fault")
        pause(200)
        camera.grab(window, name)
    window.search.clear()
    pause(500)  # the list stood as it was all the while


def reading(camera: Camera, window: object, folder: Path) -> None:
    """Show a list in which some are read and some are starred."""
    from desktop.archive import Query
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    marks = window.archive.marks(Query.parse(""))
    window.archive.mark_read([*marks[1:3], *marks[4:7]])
    window.archive.star([marks[1], marks[3], marks[4]])
    window.list.choose([1])
    window.list.setFocus()
    window.desk.refresh()
    camera.wait(lambda: window.reader.story is not None and window.reader.story.starred, "the star")
    camera.grab(window, "42-read-and-starred")
    for _ in range(2):
        window.archive.undo()
    window.desk.refresh()
    pause(300)


def trash(camera: Camera, window: object, folder: Path) -> None:
    """Show the trash, what is asked before it is emptied, and before one story is erased."""
    from PySide6.QtWidgets import QApplication, QLineEdit

    from desktop.archive import Query
    from desktop.ui.keeping.erase_flow import _ALL_GO
    from desktop.ui.look.alerts import Notice
    from desktop.ui.look.language import tr
    from desktop.ui.look.prompt import Prompt
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    window.archive.trash(window.archive.marks(Query.parse(""))[3:6])
    window.places.go(("trash", "Trash"))
    window.desk.refresh()
    camera.wait(lambda: window.rows.rowCount() == 4, "the trash")
    camera.grab(window, "43-trash")

    def reason(dialog: object) -> None:
        assert isinstance(dialog, Prompt)
        assert isinstance(dialog.field, QLineEdit)
        dialog.field.setText("Withdrawn by its author, 12 March")

    camera.dialog("erase", window, "44-erase", reason)
    notice = Notice(
        window, "trash-2", tr("Erase %Ln story(s) for good?", "", 4), tr(_ALL_GO), accept=tr("Empty Trash"), reject=tr("Cancel")
    )
    notice.open()
    camera.grab(notice, "45-empty-trash")
    notice.reject()
    window.archive.undo()
    window.places.go(("all", "All Stories"))
    window.desk.refresh()
    camera.wait(lambda: window.rows.rowCount() > 10 and QApplication.activeModalWidget() is None, "all stories")


def batch(camera: Camera, window: object, folder: Path) -> None:
    """Show a batch edit with what it will do."""
    from desktop.ui.editing.batch_dialog import BatchDialog
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    window.list.selectAll()

    def filled(dialog: object) -> None:
        assert isinstance(dialog, BatchDialog)
        first = dialog.form.lines[0]
        first.kind.setCurrentIndex(first.kind.findData("replace"))
        first.field.setCurrentIndex(first.field.findData("publication"))
        first.old.setText("Courier")
        first.value.setText("Gazette")
        dialog.form.add()
        second = dialog.form.lines[1]
        second.kind.setCurrentIndex(second.kind.findData("tag"))
        second.value.setText("checked")
        camera.grab(dialog, "46-batch-before")
        dialog._preview.click()
        camera.wait(lambda: dialog.plan is not None, "the plan")

    camera.dialog("batch", window, "47-batch", filled)
    window.list.choose([0])
    pause(200)


def smart(camera: Camera, window: object, folder: Path) -> None:
    """Show a search kept under a name."""
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    made = window.archive
    made.create_smart("Unread from the Courier", 'publication:"The Harbour Courier" is:unread')
    made.create_smart("Ferries", "Fähre OR ferry")
    window.desk.refresh()
    camera.wait(lambda: window.desk.standing is not None and len(window.desk.standing.smart) == 2, "the smart collections")
    window.places.go(("smart", made.smart_named("Ferries").id))
    camera.wait(lambda: 0 < window.rows.rowCount() < 15, "what is found")
    window.list.setFocus()
    pause(300)
    camera.grab(window, "48-smart")
    window.places.go(("all", "All Stories"))
    camera.wait(lambda: window.rows.rowCount() > 10, "all again")


SCENES = (versions, check, queries, reading, trash, batch, smart)
