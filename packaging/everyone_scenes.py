"""What screenshots.py photographs of what every window has: a calendar, panes with nothing in them, and notes where there is no margin."""

from pathlib import Path

from camera import Camera, pause


def dates(camera: Camera, window: object, folder: Path) -> None:
    """Show the calendar under the field of a date, with a time and its zone."""
    from PySide6.QtWidgets import QApplication

    from desktop.ui.dates.date_line import DateLine
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    window.search.setText('title:"letzte Fähre"')
    camera.wait(lambda: window.rows.rowCount() == 1 and window.reader.story is not None, "the story")
    window.actions_["inspector"].trigger()
    window.inspector.open()
    camera.wait(lambda: window.inspector.story is not None, "the inspector")
    field = window.inspector.fields.rows["published"].editor
    assert isinstance(field, DateLine)
    camera.grab(window.inspector, "80-dates")
    field.aid.open()
    pause(300)
    (popup,) = (each for each in QApplication.topLevelWidgets() if each.objectName() == "calendar" and each.isVisible())
    camera.grab(popup, "81-calendar")
    popup.close()
    window.actions_["inspector"].trigger()
    window.search.clear()
    camera.wait(lambda: window.rows.rowCount() > 10, "all again")


def narrow_notes(camera: Camera, window: object, folder: Path) -> None:
    """Show a note over its passage, in a window without room beside the text."""
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    size = window.size()
    window.resize(1000, 700)
    window.search.setText("has:image lang:en")
    camera.wait(lambda: 0 < window.rows.rowCount() < 15 and bool(window.reader.placed), "the story with highlights")
    noted = next(each for each in window.reader.highlights if each.note)
    window.reader.reveal(noted.id)
    pause(500)
    camera.grab(window, "82-narrow-note")
    window.resize(size)
    window.search.clear()
    camera.wait(lambda: window.rows.rowCount() > 10, "all again")


SCENES = (dates, narrow_notes)
