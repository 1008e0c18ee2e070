"""The window in German, and mirrored for a language that is written from right to left; for screenshots.py."""

from collections.abc import Callable
from pathlib import Path

from camera import Camera, pause
from scenes import collections, first_minute

MENUS = 3  # of the menu bar that are shown open


def german(camera: Camera, shoot: Callable[[Camera, Path, Path], None], folder: Path, samples: Path) -> None:
    """Take every picture once more in German."""
    from desktop.ui.look.language import Language

    assert isinstance(camera.language, Language)
    camera.language.choose("de")
    camera.windows.remembered.update(language="de")
    camera.theme = "de"
    shoot(camera, folder, samples)


def mirrored(camera: Camera, folder: Path, samples: Path) -> None:
    """Take the main windows as a person sees them whose system speaks Hebrew: English words, Hebrew dates, and the window mirrored."""
    from PySide6.QtCore import QLocale, QPoint

    from desktop.ui.look.language import Language

    assert isinstance(camera.language, Language)
    camera.language.choose("system", QLocale("he_IL"))
    camera.windows.remembered.update(language="system")
    camera.windows.theme.choose("light")
    camera.theme = "mirrored"
    window = camera.windows.open(folder / "Mirrored.pressmark", create=True)
    assert window is not None
    window.resize(1380, 860)
    first_minute(camera, window, samples, "50-welcome", "51-import-desk")
    collections(camera, window)
    window.archive.star(window.archive.marks(window.rows.query)[:2])
    window.desk.refresh()
    pause(300)
    camera.grab(window, "52-main")
    window.search.setText("lang:ar")
    camera.wait(lambda: 0 < window.rows.rowCount() < 15, "the Arabic stories")
    pause(400)
    camera.grab(window, "53-arabic")
    window.search.setText("date:soon")
    pause(400)
    camera.grab(window, "54-wrong-query")
    window.search.clear()
    camera.wait(lambda: window.rows.rowCount() > 10, "all again")
    pause(300)
    menu = window.actions_.context(("add-tag", "put", "", "export", "print", "", "trash"), window)
    menu.popup(window.mapToGlobal(QPoint(500, 300)))
    camera.grab(menu, "55-menu")
    menu.close()
    file = window.menuBar().actions()[0].menu()
    assert file is not None
    file.popup(window.mapToGlobal(QPoint(300, 60)))
    camera.grab(file, "56-file-menu")
    file.close()
    for action, name in (
        ("preferences", "58-preferences"),
        ("export", "59-export"),
        ("shortcuts", "60-shortcuts"),
        ("about", "61-about"),
    ):
        camera.dialog(action, window, name)
    window.close()


def menus(camera: Camera, window: object, folder: Path) -> None:
    """Show menus open, with their letters and keys."""
    from PySide6.QtCore import QPoint

    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    for place, action in enumerate(window.menuBar().actions()[:MENUS]):
        menu = action.menu()
        assert menu is not None
        menu.popup(window.mapToGlobal(QPoint(80, 60)))
        camera.grab(menu, f"4{place}-menu")
        menu.close()
