"""What screenshots.py photographs of reading: highlights and notes, find in page, the papers, pictures large, the list of all highlights."""

from pathlib import Path

from camera import Camera, pause


def _marked(camera: Camera, window: object) -> None:
    """Mark passages of one of the samples, as a researcher would."""
    from desktop.archive import COLOURS, Query
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    archive = window.archive
    if archive.all_highlights():
        return
    notes = ("", "Who said so, and when? Ask at the harbour office.", "", "The figure differs from that of March.", "")
    for query, number in (("has:image lang:en", 5), ("has:image lang:de", 3)):
        mark = archive.marks(Query.parse(query))[0]
        blocks = [block for block in archive.story(mark).body.text.split("\n\n") if len(block) > 120]
        text = archive.story(mark).body.text
        for place, block in enumerate(blocks[:number]):
            start = text.index(block) + (0 if place % 2 else 30)
            archive.highlight(mark, start, start + 60 + 14 * place, COLOURS[place % 5], notes[place % 5])
    window.desk.refresh()


def reading(camera: Camera, window: object, folder: Path) -> None:
    """Show a story with highlights and notes on every paper, a passage in hand, and what is found in it."""
    from PySide6.QtGui import QTextCursor

    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    _marked(camera, window)
    window.resize(1560, 900)
    window.search.setText("has:image lang:en")
    camera.wait(lambda: 0 < window.rows.rowCount() < 15 and bool(window.reader.placed), "the story with highlights")
    pause(400)
    camera.grab(window, "60-notes")
    first = window.reader.placed[1][1][0]
    cursor = QTextCursor(window.reader.document())
    cursor.setPosition(first + 90)
    cursor.setPosition(first + 150, QTextCursor.MoveMode.KeepAnchor)
    window.reader.setTextCursor(cursor)
    pause(400)
    camera.grab(window, "61-passage")
    window.flows.highlight_flow.note()
    window.flows.highlight_flow.editor.text.setPlainText("Compare the other paper of that day.")
    camera.grab(window, "62-note")
    window.flows.highlight_flow.editor._leave()
    window.reader.drop_selection()
    window.reader_pane.find_bar.ask()
    window.reader_pane.find_bar.field.setText("the")
    pause(300)
    camera.grab(window, "63-find-in-story")
    window.reader_pane.find_bar.leave()
    for paper in ("sepia", "dark" if camera.theme == "light" else "light"):
        window.desk.remembered.update(reader_paper=paper)
        pause(200)
        camera.grab(window, "64-paper-sepia" if paper == "sepia" else "64-paper-other")
    window.desk.remembered.update(reader_paper="window")
    window.reader_pane._show_appearance()
    pause(200)
    card = window.reader_pane._appearance
    assert card is not None
    camera.grab(card, "65-appearance")
    card.hide()
    window.search.clear()
    camera.wait(lambda: window.rows.rowCount() > 10, "all again")
    window.resize(1380, 860)


def pictures(camera: Camera, window: object, folder: Path) -> None:
    """Show a picture large."""
    from PySide6.QtWidgets import QApplication

    from desktop.ui.reading.picture_viewer import PictureViewer
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    window.search.setText("has:image lang:de")
    camera.wait(lambda: 0 < window.rows.rowCount() < 20, "a story with a picture")
    pause(400)
    window.actions_["pictures"].trigger()
    viewer = QApplication.activeModalWidget()
    assert isinstance(viewer, PictureViewer)
    camera.wait(lambda: not viewer.canvas._image.isNull(), "the picture")
    camera.grab(viewer, "66-picture")
    viewer.reject()
    window.search.clear()
    camera.wait(lambda: window.rows.rowCount() > 10, "all again")


def highlights(camera: Camera, window: object, folder: Path) -> None:
    """Show the list of all highlights, how it is exported, and the colours' names."""
    from PySide6.QtWidgets import QApplication

    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    _marked(camera, window)
    window.actions_["highlights"].trigger()
    listed = window.flows.highlights_flow.window
    assert listed is not None
    camera.wait(lambda: len(listed.rows.listed) > 5, "the highlights")
    listed.list.setCurrentIndex(listed.rows.index(2, 0))
    camera.grab(listed, "67-highlights")
    for asked, name in ((listed.export_asked, "68-highlight-export"), (listed.names_asked, "69-colour-names")):
        asked.emit()
        pause(200)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        camera.grab(dialog, name)
        dialog.close()
    listed.words.setText("zzz")
    pause(400)
    camera.grab(listed, "70-no-highlights")
    listed.words.clear()
    listed.reject()


SCENES = (reading, pictures, highlights)
