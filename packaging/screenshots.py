"""make screenshots: every window and dialog as a person sees it, light and dark, grabbed from a real X server.

screenshots.py FOLDER [--without-print] [--languages: German and mirrored alone], or screenshots.py --readme docs/window.png for the README's picture alone.
"""

import os
import sys
import tempfile
from pathlib import Path

import editing_scenes
import everyone_scenes
import exporting_scenes
import import_scenes
import issue_scenes
import keeping_scenes
import language_scenes
import list_scenes
import reading_scenes
from camera import Camera, pause, screen
from scenes import collections, duplicates, first_minute, messages, narrow, places, rtl, tag

_README = 'title:"letzte Fähre"'  # the story that stands open in the README's picture


def shoot(camera: Camera, folder: Path, samples: Path) -> None:
    """Take every picture in the theme that is on."""
    window = camera.windows.open(folder / f"Reading Room {camera.theme}.pressmark", create=True)
    assert window is not None
    window.resize(1380, 860)
    window.setWindowTitle("Pressmark – Reading Room")
    first_minute(camera, window, samples, "01-welcome", "02-import-desk")
    collections(camera, window)
    camera.grab(window, "03-main")
    window.search.setText("wind")
    camera.wait(lambda: 0 < window.rows.rowCount() < 20, "the search")
    pause(300)
    camera.grab(window, "04-search")
    window.search.setText("date:soon")
    pause(400)
    camera.grab(window, "05-wrong-query")
    window.search.setText("zzyzx")
    camera.wait(lambda: window.rows.rowCount() == 0, "nothing")
    camera.grab(window, "06-nothing-found")
    window.search.clear()
    camera.wait(lambda: window.rows.rowCount() > 10, "all again")
    window.list.choose([1, 2, 3])
    camera.grab(window, "07-several")
    window.list.choose([0])
    pause(300)
    camera.dialog("versions", window, "29-versions")
    for action, name in (
        ("add-tag", "13-tag"),
        ("put", "14-put"),
        ("preferences", "15-preferences"),
        ("shortcuts", "16-shortcuts"),
        ("about", "17-about"),
    ):
        camera.dialog(action, window, name)
    for scene in (
        rtl,
        places,
        messages,
        tag,
        *import_scenes.SCENES,
        *keeping_scenes.SCENES,
        *issue_scenes.SCENES,
        *exporting_scenes.SCENES,
        *editing_scenes.SCENES,
        *reading_scenes.SCENES,
        *list_scenes.SCENES,
        *everyone_scenes.SCENES,
        language_scenes.menus,
        narrow,
        duplicates,
    ):
        scene(camera, window, folder)
    if "--without-print" not in sys.argv:
        everything = window.rows.rowCount()
        window.search.setText("-is:restricted -is:embargoed")
        camera.wait(lambda: 10 < window.rows.rowCount() < everything, "what may be printed")
        window.list.choose([0])
        camera.dialog("print", window, "12-print", lambda _: pause(1500))
    window.close()


def readme(camera: Camera, folder: Path, samples: Path, path: Path) -> None:
    """Take the picture that the README shows: a collection, and a German story with its picture."""
    from desktop.archive import Query

    window = camera.windows.open(folder / "Reading Room.pressmark", create=True)
    assert window is not None
    window.resize(1380, 860)
    window.setWindowTitle("Pressmark – Reading Room")
    window.flows.import_flow.samples()
    camera.wait(lambda: window.rows.rowCount() > 10 and window.reader.story is not None, "the samples to be added")
    collections(camera, window)
    archive = window.archive
    shelf = archive.collection_named("By the sea").id
    archive.put(shelf, archive.marks(Query.parse(_README)), 0)
    window.desk.refresh()
    window.places.go(("collection", shelf))
    camera.wait(lambda: window.rows.rowCount() == 6 and window.list.chosen_rows() == [0], "the collection")
    window.foot.say("")
    window.list.setFocus()
    pause(600)
    camera.keep_small(window, path)
    window.close()


def main(folder: Path, picture: Path | None = None) -> None:
    """Take every picture, in both themes; or the README's alone."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as kept, screen():
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        import resources
        from desktop.app import application
        from desktop.ui.look.language import Language
        from desktop.ui.look.theme import Theme
        from desktop.ui.shell.remembered import Remembered
        from desktop.ui.shell.windows import Windows

        app = application(["pressmark"])
        app.setQuitOnLastWindowClosed(False)
        remembered = Remembered(Path(kept) / "settings.json")
        language = Language(app, "en")
        remembered.update(language="en")
        theme = Theme(app, "light")
        camera = Camera(folder, app, Windows(app, remembered, theme, language), language)
        if picture is not None:
            readme(camera, Path(kept), resources.samples(), picture)
            return
        for camera.theme in () if "--languages" in sys.argv else ("light", "dark"):
            remembered.update(theme=camera.theme, window="")
            theme.choose(camera.theme)
            shoot(camera, Path(kept), resources.samples())
        remembered.update(theme="light", window="")
        language_scenes.german(camera, shoot, Path(kept), resources.samples())
        language_scenes.mirrored(camera, Path(kept), resources.samples())


if __name__ == "__main__":
    named = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("-")]
    if "--readme" in sys.argv:
        main(named[0].parent, named[0])
    else:
        main(named[0] if named else Path("build/screenshots"))
