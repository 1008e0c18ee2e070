"""What screenshots.py photographs of correcting: the inspector, the text's editor, pictures' words, names."""

from pathlib import Path

from camera import Camera, pause


def prepared(camera: Camera, window: object) -> None:
    """Give the story that the scenes show a past: a series, tags, versions, rights."""
    from desktop.archive import Query
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    archive = window.archive
    (mark,) = archive.marks(Query.parse('title:"letzte Fähre"'))
    story = archive.story(mark)
    archive.create_issue("Reading Room 14", "The Reading Room", [mark], number="14", date="2026-03-08")
    archive.create_issue("Reading Room 17", "The Reading Room", [mark], number="17", date="2026-04-05")
    archive.tag([mark], "Küste")
    archive.edit(mark, **{"x:Signatur": "Kasten 7", "x:Geprüft von": "J. Arendt"})
    archive.edit(mark, authors=(*story.authors, "Ole Brandis"))
    words = story.body.html.replace("eine Frau", "eine junge Frau", 1)
    archive.edit(mark, body=words)
    (held, later, *_) = (each for each in archive.marks(Query.parse("")) if each != mark)
    archive.restrict([held])
    archive.embargo([later], "2999-01-01")
    window.desk.refresh()


def inspector(camera: Camera, window: object, folder: Path) -> None:
    """Show the inspector on one story from its top to its end, and on several."""
    from PySide6.QtWidgets import QPushButton, QScrollArea

    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    window.resize(1480, 900)
    prepared(camera, window)
    window.search.setText('title:"letzte Fähre"')
    camera.wait(lambda: window.rows.rowCount() == 1 and len(window.chosen()) == 1, "the story")
    if not window.inspector.isVisible():
        window.actions_["inspector"].trigger()
    camera.wait(lambda: window.inspector.story is not None and int(window.inspector.versions.count.text() or 0) >= 3, "the inspector")
    camera.grab(window, "60-inspector")
    scroll = window.inspector.findChild(QScrollArea)
    assert scroll is not None
    window.inspector.source.fold(False)
    next(each for each in window.inspector.versions.findChildren(QPushButton) if each.objectName() == "what-changed").click()
    pause(500)
    bar = scroll.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    camera.grab(window.inspector, "61-inspector-middle")
    bar.setValue(bar.maximum())
    camera.grab(window.inspector, "62-inspector-end")
    bar.setValue(0)
    window.inspector.source.fold(True)
    window.search.clear()
    camera.wait(lambda: window.rows.rowCount() > 10, "all again")
    window.list.choose([0, 1, 2, 3])
    camera.wait(lambda: window.inspector.story is None and len(window.inspector.shown) == 4, "several")
    camera.grab(window, "63-inspector-several")
    window.list.choose([2])
    camera.wait(lambda: window.inspector.story is not None and bool(window.inspector.story.embargo), "the story under embargo")
    window.list.setFocus()
    camera.grab(window, "63-held-back")
    window.list.choose([0])


def text(camera: Camera, window: object, folder: Path) -> None:
    """Show the text's editor: a picture chosen, a paragraph being mended, and what is shown before it is saved."""
    from PySide6.QtWidgets import QApplication

    from desktop.ui.amending.body_editor import BodyEditor
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    window.search.setText('title:"letzte Fähre"')
    camera.wait(lambda: window.rows.rowCount() == 1 and len(window.chosen()) == 1, "the story")
    window.actions_["edit-text"].trigger()
    camera.wait(lambda: isinstance(QApplication.activeModalWidget(), BodyEditor), "the editor")
    editor = QApplication.activeModalWidget()
    assert isinstance(editor, BodyEditor)
    camera.grab(editor, "64-text")
    editor.view.choose(2)
    editor.view.remove()
    editor.view.choose(3)
    editor.view.mend()
    camera.grab(editor, "65-text-mending")
    editor.view.setFocus()
    editor.go.click()
    editor.saving.words.setText("Leave the advertisement out")
    camera.grab(editor, "66-text-saving")
    while editor.model.sitting.undoable:
        editor._step_back("undo")
    editor.reject()
    window.search.clear()
    camera.wait(lambda: window.rows.rowCount() > 10, "all again")


def pictures(camera: Camera, window: object, folder: Path) -> None:
    """Show pictures being described, and an archive in which none is left."""
    from PySide6.QtWidgets import QApplication

    from desktop.archive import Query
    from desktop.story.amending import Amending
    from desktop.ui.describing.describe_dialog import DescribeDialog
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    for mark in window.archive.marks(Query.parse("has:image"))[:6]:
        sitting = Amending(window.archive.story(mark).body)
        for place, piece in enumerate(sitting.pieces):
            if (figure := piece.figure) is not None:
                sitting.say(place, "", figure.caption, figure.credit)
        window.archive.amend(mark, sitting.body)
    window.actions_["describe"].trigger()
    camera.wait(lambda: isinstance(QApplication.activeModalWidget(), DescribeDialog), "the pictures")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DescribeDialog)
    camera.wait(lambda: dialog.list.count() >= 6, "the list")
    dialog.field.write("A ferry with a red funnel in front of cranes, at sunset")
    pause(400)
    dialog.tell()
    dialog.field.write("A lighthouse")
    camera.wait(lambda: not dialog.picture.pixmap().isNull(), "the picture")
    camera.grab(dialog, "67-pictures")
    dialog.show_pictures(())
    camera.grab(dialog, "68-pictures-done")
    dialog.reject()


def names(camera: Camera, window: object, folder: Path) -> None:
    """Show the names: several that may be one, and one with its aliases."""
    from PySide6.QtWidgets import QApplication

    from desktop.archive import Query
    from desktop.ui.names.names_dialog import NamesDialog
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    marks = window.archive.marks(Query.parse('publication:"The Harbour Courier"'))
    for mark, spelled in zip(marks, ("Harbour Courier", "The Harbour-Courier", "Island Post"), strict=False):
        window.archive.edit(mark, publication=spelled)
    window.archive.add_alias("publication", "Nordhafener Anzeiger", "Nordhafener Anz.")
    window.archive.add_alias("publication", "Nordhafener Anzeiger", "NA")
    window.desk.refresh()
    window.actions_["names"].trigger()
    camera.wait(lambda: isinstance(QApplication.activeModalWidget(), NamesDialog), "the names")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NamesDialog)
    camera.wait(lambda: dialog.groups.count() >= 1, "the groups")
    dialog.groups.setCurrentRow(0)
    camera.grab(dialog, "69-names")
    dialog.choose({"Nordhafener Anzeiger"})
    camera.grab(dialog, "70-name")
    dialog.reject()
    window.actions_["inspector"].trigger()
    window.resize(1380, 860)


SCENES = (inspector, text, pictures, names)
