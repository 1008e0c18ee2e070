"""What screenshots.py photographs of the list, the search and the commands: groups, the table, completion, chips and facets, palette, shortcuts."""

from pathlib import Path

from camera import Camera, pause


def groups(camera: Camera, window: object, folder: Path) -> None:
    """Show the list in groups, and as a table."""
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    window.actions_["group-publication"].trigger()
    camera.wait(lambda: bool(window.rows.heads), "the groups")
    window.list.verticalScrollBar().setValue(170)
    camera.grab(window, "70-groups")
    window.actions_["group-none"].trigger()
    camera.wait(lambda: not window.rows.heads, "no groups")
    window.actions_["table"].trigger()
    window.list_pane.show_sorted("-words")
    window.list.setFocus()
    pause(400)
    camera.grab(window, "71-table")
    menu = window.list.head.menu()
    menu.popup(window.list.head.mapToGlobal(window.list.head.rect().center()))
    camera.grab(menu, "72-columns")
    menu.close()
    window.list_pane.show_sorted("newest")
    window.actions_["table"].trigger()
    pause(200)


def search(camera: Camera, window: object, folder: Path) -> None:
    """Show what is offered while typing, chips and facets, and recent searches."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    window.search.setFocus()
    pause(300)
    for keys, name in (("pub", "73-fields"), ("lication:", "74-values")):
        QTest.keyClicks(window.search, keys)
        pause(200)
        camera.grab(window, name)
    QTest.keyClick(window.search, Qt.Key.Key_Escape)
    window.actions_["facets"].trigger()
    window.search.search_for('publication:"Nordhafener Anzeiger" NOT section:Atlas')
    pause(600)
    camera.grab(window, "75-chips-and-facets")
    window.search_aids.remember()
    window.search.clear()
    camera.wait(lambda: window.rows.rowCount() > 10, "all again")
    window.actions_["search-history"].trigger()
    camera.grab(window, "76-recent-searches")
    window.search_popup.hide()
    window.actions_["facets"].trigger()
    window.list.setFocus()


def commands(camera: Camera, window: object, folder: Path) -> None:
    """Show the palette, and keys that clash."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from desktop.ui.shell.palette import Palette
    from desktop.ui.shell.shortcuts import Shortcuts
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)

    def letters(dialog: object) -> None:
        assert isinstance(dialog, Palette)
        QTest.keyClicks(dialog.field, "col")

    def clash(dialog: object) -> None:
        assert isinstance(dialog, Shortcuts)
        QTest.keyClicks(dialog.filter, "tag")
        dialog.recorder.setFocus()
        QTest.keyClick(dialog.recorder, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        pause(1200)

    camera.dialog("palette", window, "77-commands", letters)
    camera.dialog("shortcuts", window, "78-clash", clash)


SCENES = (groups, search, commands)
