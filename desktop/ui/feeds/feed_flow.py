"""What a person does with feeds: subscribe, refresh, edit, unsubscribe; and what refreshes by itself while the window is open."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog

from desktop.archive import Archive, Change, Subscribing, Subscription
from desktop.importers.fetching import Fetcher
from desktop.ui.jobs.job import Job
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.prompt import Prompt
from desktop.ui.look.words import one_line
from desktop.ui.places.place import Place
from desktop.ui.shell.desk import Desk
from exports import ExportError, Report
from exports.saving import saving

if TYPE_CHECKING:
    from desktop.gathering.refreshing import Refreshed

_SOON, _LOOK = 1_500, 60_000  # milliseconds after the window opened, and between two looks at what is due
_LISTS = QT_TR_NOOP("Lists of feeds (*.opml *.xml);;All files (*)")


class FeedFlow:
    """Acts on the subscription that the places show, or on all."""

    def __init__(self, desk: Desk, place: Callable[[], Place]) -> None:
        self._desk, self._place = desk, place
        self.fetcher: Callable[[], Fetcher] = Fetcher  # makes who asks the network, a new one each time: a robots.txt may have changed
        self._job: Job | None = None
        self._soon = QTimer(desk, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._at_start)
        self._soon.start()
        self._due = QTimer(desk, interval=_LOOK)
        self._due.timeout.connect(lambda: self._refresh(lambda archive: archive.due_subscriptions(), quietly=True))
        self._due.start()

    def subscribe(self) -> None:
        """Ask for an address, find its feed, and read it."""
        prompt = Prompt(
            self._desk.window,
            tr("Subscribe"),
            tr("The address of a feed, or of a page that has one."),
            accept=tr("Subscribe"),
            text="https://",
        )
        prompt.accepted.connect(lambda: self.follow(prompt.text))
        prompt.open()

    def follow(self, address: str) -> None:
        """Find the feed of an address, subscribe to it, and read it."""
        from desktop.gathering.discovering import discover

        fetcher = self.fetcher()

        def work(_: Report) -> Subscribing:
            found, title = discover(address, fetcher)
            return Subscribing(found, title, at_start=True)

        self._desk.work(tr("Looking for the feed"), work, lambda feed: self._add([feed]), reads=True)

    def subscribe_list(self) -> None:
        """Let a person choose another reader's list, and subscribe to what it names."""
        path, _ = QFileDialog.getOpenFileName(self._desk.window, tr("Subscribe from a List"), "", tr(_LISTS))
        if path:
            self.follow_list(Path(path))

    def follow_list(self, path: Path) -> None:
        """Subscribe to what a list names."""
        from desktop.gathering.lists import read_list

        self._desk.work(tr("Reading the list"), lambda _: list(read_list(path)), self._add, reads=True)

    def _add(self, feeds: Sequence[Subscribing]) -> None:
        def done(change: Change) -> None:
            if change.id == 0:
                self._desk.said.emit(tr("That is subscribed to already"))
            elif len(feeds) == 1:
                address = feeds[0].address
                self._refresh(lambda archive: [each for each in archive.subscriptions() if each.feed.address == address])

        self._desk.act(lambda archive: archive.subscribe(*feeds), done)

    def save_list(self) -> None:
        """Write the subscriptions as a list that other readers take."""
        from desktop.gathering.lists import write_list

        path, _ = QFileDialog.getSaveFileName(self._desk.window, tr("Save the List of Feeds"), "feeds.opml", tr(_LISTS))
        if path:
            try:
                with saving(Path(path), overwrite=True) as partial:
                    partial.write_bytes(write_list(self._desk.archive.subscriptions()))
                self._desk.said.emit(tr("Saved as {name}").format(name=Path(path).name))
            except ExportError as error:
                self._desk.fail(error)

    def refresh_one(self) -> None:
        """Ask the feed that is shown for what is new."""
        number = self._place().id
        self._refresh(lambda archive: [each for each in archive.subscriptions() if each.id == number])

    def refresh_all(self) -> None:
        """Ask every feed."""
        self._refresh(lambda archive: archive.subscriptions())

    def _at_start(self) -> None:
        self._refresh(lambda archive: [each for each in archive.subscriptions() if each.feed.at_start], quietly=True)

    def _refresh(self, which: Callable[[Archive], Sequence[Subscription]], *, quietly: bool = False) -> None:
        """quietly: nobody asked, so nothing is said where nothing came."""
        from desktop.gathering.refreshing import Refreshed, refresh

        if self._job is not None or self._desk.jobs.closed:
            return
        archive = self._desk.archive
        wanted = which(archive)
        if not wanted:
            return
        fetcher, done = self.fetcher(), list[Refreshed]()

        def work(report: Report) -> None:
            done.extend(refresh(archive, wanted, fetcher, report))

        def over() -> None:
            self._job = None
            self._desk.refresh()
            if not quietly or any(each.added for each in done):
                self._desk.said.emit(refreshed_words(done))

        def failed(error: Exception) -> None:
            over()
            self._desk.fail(error)

        self._job = self._desk.work(tr("Refreshing"), work, lambda _: over(), failed=failed, cancelled=over, kept=not quietly)

    def edit(self) -> None:
        """Show what is said of a feed, to be changed."""
        from desktop.ui.feeds.feed_dialog import FeedDialog

        number = self._place().id
        found = next((each for each in self._desk.archive.subscriptions() if each.id == number), None)
        if found is None:
            return
        standing = self._desk.standing
        dialog = FeedDialog(found, standing.places.collections if standing else (), self._desk.window)
        dialog.accepted.connect(lambda: self._desk.act(lambda archive: archive.edit_subscription(number, **dialog.said())))
        dialog.open()

    def unsubscribe(self) -> None:
        """Remove the feed that is shown; undo brings it back, and its stories stay."""
        number = self._place().id
        self._desk.act(lambda archive: archive.unsubscribe([number]))


def refreshed_words(done: "Sequence[Refreshed]") -> str:
    """Say what a refresh brought, as `3 new stories, 1 feed could not be read`."""
    failed = [each for each in done if each.status in {"failed", "gone"}]
    added = sum(each.added for each in done)
    return one_line(
        tr("%Ln new story(s)", "", added) if added else tr("Nothing new in %Ln feed(s)", "", len(done) - len(failed)),
        f"{failed[0].subscription.name}: {worded(failed[0].fault)}" if len(failed) == 1 else "",
        tr("%Ln feed(s) could not be read", "", len(failed)) if len(failed) > 1 else "",
    )
