"""What screenshots.py photographs of importing: the desk empty, full, doubtful, refused, narrow, and the subscriptions."""

from pathlib import Path

from camera import Camera, pause

_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} – The Quay Gazette</title>
<link rel="canonical" href="https://quay-gazette.example/{number}">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "{title}",
"author": {{"@type": "Person", "name": "Maud Ellery"}}, "datePublished": "2024-05-0{number}", "inLanguage": "en"}}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>{title}</h1>
<p>For nineteen years a lamp has burned in the attic window above the chandler's shop, and nobody remembered who pays for it.</p>
<p>Last Thursday the harbour office found the answer in a ledger: the town itself, two crowns a month, since the great fog of {number}.</p>
<p>The council voted to keep it burning, and to write down the reason this time, where the next clerk would find it.</p></article></body></html>"""
_TITLES = (
    "The lamp in the attic",
    "A ledger from the great fog",
    "The ferry that waited for the bride",
    "The clock of the fish market, and those who wound it",
    "Two crowns a month",
)


def import_desk(camera: Camera, window: object, folder: Path) -> None:
    """Show the desk with everything that can be met, then what becomes of it."""
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    sources = folder / f"desk {camera.theme}"
    sources.mkdir()
    for number, title in enumerate(_TITLES, 1):
        (sources / f"{number}.html").write_text(_PAGE.format(title=title, number=number), "utf-8")
    _read(camera, window, [sources / "1.html"])
    _accept(camera, window)
    (sources / "scan.txt").write_bytes(bytes(range(256)) * 64)
    (sources / "unmarked.html").write_text(
        "<html><body><p>Nobody in the square had noticed that the clock was slow, since everybody there looks at the ferry.</p>"
        "<p>The clockmaker says it is the damp, and that it will pass with the spring, as it did in every year that he remembers.</p></body></html>",
        "utf-8",
    )
    _read(camera, window, [sources])
    desk = window.flows.import_flow.import_desk
    assert desk is not None
    desk.list.go(1)
    camera.grab(desk, "40-import-desk")
    desk.form._editors["section"].setText("Harbour")
    camera.grab(desk, "41-import-rest-like-this")
    desk.list.next_doubtful()
    camera.grab(desk, "42-import-doubtful")
    desk.list.go(0)
    camera.grab(desk, "43-import-kept-already")
    desk.list.go(desk.rows.rowCount() - 2)
    camera.grab(desk, "44-import-refused")
    desk.list.go(2)
    desk.resize(800, 560)
    camera.grab(desk, "45-import-narrow")
    desk.resize(1320, 820)
    desk.foot.all.click()
    camera.wait(desk.strip.isHidden, "the adding")
    camera.grab(desk, "46-import-added")
    desk.close()
    camera.wait(lambda: window.flows.import_flow.import_desk is None, "the desk to close")


def import_under_way(camera: Camera, window: object, folder: Path) -> None:
    """Show a long reading under way, and paused; and one that finds nothing."""
    import time
    from collections.abc import Iterator

    from desktop.importers import ReadingOptions, read_text
    from desktop.story import Draft, Refusal
    from desktop.ui.shell.window import MainWindow
    from exports import Report

    def slowly(report: Report, _options: ReadingOptions) -> Iterator[Draft | Refusal]:
        for number in range(10_000):
            report(number, 10_000, f"{number:05}.html")
            time.sleep(0.01)
            yield from read_text(
                f"The Quay Gazette\n\n{_TITLES[number % 5]}\n\n2 May 2024\n\nThe council met on Tuesday, for the {number}th time.\n"
            )

    assert isinstance(window, MainWindow)
    window.flows.import_flow.read(slowly, "The Quay Gazette 1994–2024")
    desk = window.flows.import_flow.import_desk
    assert desk is not None
    camera.wait(lambda: desk.rows.rowCount() > 250, "some stories")
    camera.grab(desk, "47-import-under-way")
    desk.strip.pause.click()
    pause(200)
    camera.grab(desk, "48-import-paused")
    desk.strip.cancel.click()
    camera.wait(desk.strip.isHidden, "the cancel")
    desk.close()
    camera.wait(lambda: window.flows.import_flow.import_desk is None, "the desk to close")
    empty = folder / f"empty {camera.theme}"
    empty.mkdir()
    _read(camera, window, [empty])
    desk = window.flows.import_flow.import_desk
    assert desk is not None
    camera.grab(desk, "49-import-nothing")
    desk.close()
    camera.wait(lambda: window.flows.import_flow.import_desk is None, "the desk to close")


def _read(camera: Camera, window: object, paths: list[Path]) -> None:
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    window.flows.import_flow.files(paths)
    desk = window.flows.import_flow.import_desk
    assert desk is not None
    camera.wait(lambda: desk.work.read and desk.strip.isHidden(), "the reading")


def _accept(camera: Camera, window: object) -> None:
    from desktop.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)
    desk = window.flows.import_flow.import_desk
    assert desk is not None
    desk.foot.all.click()
    camera.wait(lambda: window.flows.import_flow.import_desk is None, "the stories to be added")


def feeds(camera: Camera, window: object, folder: Path) -> None:
    """Show the subscriptions, one of them with a fault; the form of one; a rule for a site; and what asks for an address."""
    from dataclasses import replace

    from PySide6.QtWidgets import QApplication

    from desktop.archive import FeedAnswer, Subscribing
    from desktop.importers import read_stories
    from desktop.importers.rules import SiteRule
    from desktop.story import Draft
    from desktop.ui.importing.teaching import RuleDialog
    from desktop.ui.shell.window import MainWindow
    from exports import quiet

    assert isinstance(window, MainWindow)
    archive = window.archive
    archive.subscribe(
        Subscribing("https://quay-gazette.example/feed", "The Quay Gazette", minutes=60, at_start=True),
        Subscribing("https://island-post.example/rss", "Island Post"),
        Subscribing("https://mirror.example/atom", "The Mainland Mirror"),
    )
    broken = archive.subscription_named("Island Post")
    fault = "the server said that there is nothing at this address (404). Look at the site for its new address."
    told = [each for each in read_stories(folder / f"desk {camera.theme}", report=quiet) if isinstance(each, Draft)]
    with archive.importing("Refresh", subscription=archive.subscription_named("The Quay Gazette").id) as run:
        run.add(told)
    archive.note_answer(broken.id, replace(FeedAnswer(), asked="2024-05-02T08:30:00+00:00", fault=fault))
    window.desk.refresh()
    camera.wait(lambda: window.desk.standing is not None and len(window.desk.standing.feeds) == 3, "the subscriptions")
    window.places.go(("subscription", archive.subscription_named("The Quay Gazette").id))
    window.places.setFocus()
    pause(500)
    camera.grab(window, "50-subscriptions")
    window.places.go(("subscription", broken.id))
    camera.wait(window.actions_["edit-feed"].isEnabled, "the subscription")
    camera.dialog("edit-feed", window, "51-subscription")
    camera.dialog("import-address", window, "52-import-address")
    learned = SiteRule("quay-gazette.example", cut=(".newsletter",), cut_lines=("Read also",), where={"section": ".kicker"})
    rule = RuleDialog(learned, window)
    rule.open()
    camera.grab(rule, "53-site-rule")
    rule.reject()
    archive.unsubscribe([each.id for each in archive.subscriptions()])
    window.desk.refresh()
    QApplication.processEvents()


SCENES = (import_desk, import_under_way, feeds)
