"""What screenshots.py photographs besides the plain windows: one function a scene."""

from pathlib import Path

from camera import Camera, pause


def first_minute(camera: Camera, window: object, samples: Path, welcome: str, importing: str) -> None:
    """The welcome of an empty archive, then the samples coming in by the import desk. welcome and importing: the pictures' names."""
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    camera.wait(lambda: window.desk.standing is not None, "the archive")
    camera.grab(window, welcome)
    window.flows.import_flow.files([samples])
    desk = window.flows.import_flow.import_desk
    assert desk is not None
    camera.wait(lambda: desk.work.read and desk.strip.isHidden(), "the samples to be read")
    camera.grab(desk, importing)
    desk.foot.all.click()
    camera.wait(lambda: window.rows.rowCount() > 10 and window.reader.story is not None, "the samples to be added")


def collections(camera: Camera, window: object) -> None:
    """Put some of the samples into collections, with tags."""
    from desktop.archive import Query
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    archive = window.archive
    marks = archive.marks(Query.parse(""))
    reading = archive.create_collection("Sunday reading").collection
    sea = archive.create_collection("By the sea").collection
    assert reading is not None
    assert sea is not None
    archive.create_collection("To check", reading)
    archive.put(reading, marks[:7])
    archive.put(sea, marks[4:9])
    archive.tag(marks[:5], "harbour")
    archive.tag(marks[3:12], "crafts")
    archive.trash(marks[-1:])
    window.desk.refresh()
    camera.wait(lambda: window.desk.standing is not None and len(window.desk.standing.places.collections) == 3, "the collections")


def places(camera: Camera, window: object, folder: Path) -> None:
    """Show a collection, an empty one, the trash's own story, what a drag looks like, and a menu."""
    from PySide6.QtCore import QPoint

    from desktop.ui.places.places import place_of
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    standing = window.desk.standing
    assert standing is not None
    by_name = {each.name: each.id for each in standing.places.collections}
    for name, rows, picture in (("Sunday reading", 7, "21-collection"), ("To check", 0, "22-empty-collection")):
        window.places.go(("collection", by_name[name]))
        window.places.setFocus()
        camera.wait(lambda rows=rows: window.rows.rowCount() == rows, name)
        camera.grab(window, picture)
        if rows:
            window.list.choose([1, 2])
            window.list.setFocus()
            window.list._show_gap(5)
            camera.grab(window, "30-dragging")
            window.list._show_gap(None)
    window.places.go(("all", "All Stories"))
    camera.wait(lambda: window.rows.rowCount() > 10, "all stories")
    window.list.setFocus()
    window.drops._veil.show_over()
    camera.grab(window, "23-drop")
    window.drops._veil.hide()
    menu = window.actions_.context(("go-inspector", "add-tag", "put", "", "export", "print", "", "trash"), window)
    menu.popup(window.mapToGlobal(QPoint(500, 300)))
    camera.grab(menu, "24-menu")
    menu.close()
    assert place_of(window.places.currentIndex()) is not None


def messages(camera: Camera, window: object, folder: Path) -> None:
    """Show an error and a question."""
    from desktop.archive import ArchiveError
    from desktop.ui.look.alerts import Notice
    from desktop.ui.look.language import tr
    from desktop.ui.look.phrases import explained
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    error = ArchiveError(
        folder.with_name("Letters.txt"), "it is no Pressmark archive", remedy="Choose a file that Pressmark made, or import this one."
    )
    for name, notice in (
        ("27-error", Notice(window, "circle-alert", tr("The archive could not be opened"), explained(error), accept=tr("Close"))),
        (
            "28-question",
            Notice(
                window,
                "folder-x",
                tr("Delete {name}?").format(name="Sunday reading"),
                tr("Its %Ln story(s) stay in the archive. Undo brings the collection back.", "", 7),
                accept=tr("Delete"),
                reject=tr("Cancel"),
            ),
        ),
    ):
        notice.open()
        camera.grab(notice, name)
        notice.reject()


def rtl(camera: Camera, window: object, folder: Path) -> None:
    """Show a story that is written from right to left."""
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    for query, name in (("lang:ar", "18-arabic"), ("lang:zh", "19-chinese"), ("has:image lang:en", "20-picture")):
        window.search.setText(query)
        camera.wait(lambda: 0 < window.rows.rowCount() < 15, query)
        pause(400)
        camera.grab(window, name)
    window.search.clear()
    camera.wait(lambda: window.rows.rowCount() > 10, "all again")


def tag(camera: Camera, window: object, folder: Path) -> None:
    """Show a tag being completed."""
    from PySide6.QtWidgets import QLineEdit

    from desktop.ui.look.prompt import Prompt

    def typed(dialog: object) -> None:
        assert isinstance(dialog, Prompt)
        assert isinstance(dialog.field, QLineEdit)
        dialog.field.setText("h")
        completer = dialog.field.completer()
        assert completer is not None
        completer.setCompletionPrefix("h")
        completer.complete()
        pause(300)
        offered = completer.popup()
        assert offered is not None
        camera.grab(offered, "31-completion")
        offered.hide()

    camera.dialog("add-tag", window, "31-tag", typed)


def narrow(camera: Camera, window: object, folder: Path) -> None:
    """Show the window as small as it may become on a small screen."""
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    window.resize(900, 600)
    window.search.setText("Nacht")
    camera.wait(lambda: 0 < window.rows.rowCount() < 20, "the search")
    pause(500)
    camera.grab(window, "32-narrow")
    window.search.clear()
    camera.wait(lambda: window.rows.rowCount() > 10, "all again")


_COPY = (
    "The night ferry to the outer islands will run again from the first of April, the harbour office said on Tuesday.",
    "It had been laid up since the storm in January, when a container broke loose and tore a hole into the car deck.",
    "“We have missed the lights of the harbour more than we thought,” said Maud Ellery, who has kept the post office on the far island for thirty years.",
    "The repair cost 1.4 million crowns; the insurers have paid two thirds of it, and the rest comes from the islands’ own fund.",
    "Tickets are sold from Friday, at the old price, and bicycles still travel free.",
)

_CLOCK = ("The fish market has its clock back: it hung for eleven years in a warehouse, wrapped in the nets of a cutter that was sold.",)


def duplicates(camera: Camera, window: object, folder: Path) -> None:
    """Show the review of near-duplicates: three papers with one agency copy."""
    from datetime import UTC, datetime

    from desktop.story import Body, Draft, Reading
    from desktop.ui.duplicates.duplicates_dialog import DuplicatesDialog
    from desktop.ui.shell.window import MainWindow

    def told(paper: str, title: str, published: str, passages: tuple[str, ...]) -> Draft:
        fields = {"title": title, "publication": paper, "published": published, "language": "en", "section": "Harbour"}
        return Draft(
            fields={name: Reading(value, 0.9, "scene") for name, value in fields.items()},
            body=Body("".join(f"<p>{passage}</p>" for passage in passages)),
            original=f"{paper} {title}".encode(),
            media_type="text/plain",
            origin=f"{paper}.txt",
            importer="scene 1",
            retrieved=datetime(2024, 3, 27, tzinfo=UTC),
        )

    assert isinstance(window, MainWindow)
    edited = _COPY[3].replace("1.4 million crowns", "some 1.4 million").replace("two thirds of it", "most of that")
    with window.archive.importing("Import") as run:
        outcomes = run.add(
            [
                told("The Quay Gazette", "Night ferry to return in April", "2024-03-26", _COPY),
                told(
                    "Island Post",
                    "Lights in the harbour again",
                    "2024-03-27",
                    (_COPY[0].replace("on Tuesday", "yesterday"), *_COPY[1:3], edited),
                ),
                told("The Mainland Mirror", "Night ferry to return in April", "2024-03-27", _COPY[:4]),
                told("The Quay Gazette", "A clock for the fish market", "2024-02-02", _CLOCK),
                told("Island Post", "Fish market gets its clock back", "2024-02-05", _CLOCK),
            ]
        )
    window.desk.refresh()
    window.actions_["duplicates"].trigger()
    camera.wait(lambda: window.flows.duplicates_flow.dialog is not None, "the review")
    dialog = window.flows.duplicates_flow.dialog
    assert isinstance(dialog, DuplicatesDialog)
    camera.wait(lambda: len(dialog.groups) > 0, "the groups")
    ours = [row for row, group in enumerate(dialog.groups) if group.kept == outcomes[0].mark]
    dialog.table.selectRow(ours[0])  # other scenes may have left groups of their own
    camera.wait(lambda: "ferry" in dialog.page.left.toPlainText(), "the texts")
    dialog.page.other.setCurrentIndex(1)
    dialog.page.other.activated.emit(1)
    camera.wait(lambda: "Lights" in dialog.page.right.toPlainText(), "the other texts")
    camera.grab(dialog, "33-duplicates")
    dialog.show_working()
    dialog.tell(31_000, 120_000, "Comparing the texts")
    camera.grab(dialog, "34-duplicates-search")
    dialog.show_groups((), (), whole=False)
    camera.grab(dialog, "35-no-duplicates")
    dialog.reject()
