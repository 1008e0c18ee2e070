"""What screenshots.py photographs of series and issues: the places, the issue desk full and empty, its previews, and publishing."""

from pathlib import Path

from camera import Camera, pause


def _made(window: object) -> tuple[int, int, object]:
    """Make a series with three issues; gives the fourteenth, an empty one, and a story with a headline of its own there."""
    from desktop.archive import IssueFile, Query
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    archive = window.archive
    marks = archive.marks(Query.parse("lang:de OR lang:en"))
    design = {"query": "lang:en OR lang:de", "most": 8, "cover": "front"}
    archive.create_series("The Reading Room", subtitle="Stories from the harbour", editor="Jette Arendt", frequency="weekly", design=design)
    made = [
        archive.create_issue(title, "The Reading Room", held, number=number, date=date).made("issue")
        for title, held, number, date in (
            ("At the Quay", marks[10:16], "13", "2024-04-24"),
            ("By the Sea", marks[:7], "14", "2024-05-01"),
            ("", (), "15", "2024-05-08"),
        )
    ]
    first, second, empty = (number or 0 for number in made)
    archive.remember_file(first, IssueFile("pdf", "The Reading Room 13.pdf", "a" * 64, 1, ((marks[10], 1),)))
    archive.override(second, marks[2], headline="A headline for this issue alone", deck="And a deck, which no other issue prints")
    window.desk.refresh()
    return second, empty, marks[2]


def _previews(camera: Camera, window: object, desk: object) -> None:
    """Show an issue's book in both looks, its cover, and both where there is little room."""
    from desktop.ui.issues.issue_desk import IssueDesk
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    assert isinstance(desk, IssueDesk)
    desk.preview.setCurrentIndex(1)
    camera.wait(lambda: bool(desk.preview.book.page.toPlainText()), "the book")
    pause(800)
    camera.grab(desk, "64-issue-book")
    window.archive.edit_issue(desk.issue, options={"sections": "section", "epub": {"style": "plain", "pictures": "eink"}})
    desk.refresh()
    camera.wait(lambda: desk.preview.book.style_.currentData() == "plain", "the other look")
    pause(800)
    camera.grab(desk, "64-issue-book-plain")
    desk.preview.setCurrentIndex(2)
    camera.wait(lambda: not desk.preview.cover.image.isNull() and not desk.preview.cover.busy, "the covers", 120)
    camera.grab(desk, "65-issue-cover")
    size = desk.size()
    desk.resize(desk.minimumSize())
    pause(400)
    camera.grab(desk, "65-issue-narrow")
    desk.preview.setCurrentIndex(1)
    pause(600)
    camera.grab(desk, "65-issue-narrow-book")
    desk.resize(size)


def issues(camera: Camera, window: object, folder: Path) -> None:
    """Show a series among the places, and its fourteenth issue at the desk."""
    from desktop.ui.issues.issue_desk import IssueDesk
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    second, empty, mark = _made(window)
    camera.wait(lambda: window.desk.standing is not None and len(window.desk.standing.series) == 1, "the series")
    window.places.go(("issue", second))
    camera.wait(lambda: window.rows.rowCount() == 7, "the issue")
    camera.grab(window, "60-issue-in-places")
    camera.dialog("edit-series", window, "61-series", lambda _: pause(600))
    desk = window.flows.issue_flow.open(second)
    assert isinstance(desk, IssueDesk)
    camera.wait(lambda: desk.preview.pages.proof is not None, "the pages", 180)
    pause(1200)
    camera.grab(desk, "62-issue-desk")
    desk.list.choose([mark])
    desk.list.setFocus()
    desk.list.edit_here()
    desk.list._show_gap(5)
    camera.grab(desk, "63-issue-headline")
    desk.list._show_gap(None)
    desk.list.setFocus()
    _previews(camera, window, desk)
    desk.preview.setCurrentIndex(0)
    own = folder / camera.theme  # each theme publishes anew: a file that is there would be asked about
    own.mkdir()
    window.desk.remembered.update(publish_folder=str(own))
    desk.ask_publish()
    dialog = desk.publishing.dialog
    assert dialog is not None
    camera.grab(dialog, "66-publish")
    dialog.go.click()
    camera.wait(lambda: dialog.finished_well, "the files", 240)
    camera.grab(dialog, "67-published")
    dialog.accept()
    desk.close()
    bare = window.flows.issue_flow.open(empty)
    camera.wait(lambda: bare.state is not None and bare.candidates.rows.rowCount() > 0, "the empty issue")
    camera.grab(bare, "68-empty-issue")
    bare.close()
    archive = window.archive
    archive.delete_series(archive.series_named("The Reading Room").id)
    window.places.go(("all", "All Stories"))
    window.desk.refresh()
    camera.wait(lambda: window.rows.rowCount() > 10, "all stories")


SCENES = (issues,)
