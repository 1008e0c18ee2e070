"""The right pane: the selected story, or words where none or several are selected."""

from array import array
from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.story import Story
from desktop.ui.jobs.job import Latest
from desktop.ui.look.alerts import confirm
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.language import tr
from desktop.ui.reading.reader import Reader
from desktop.ui.shell.desk import Desk
from desktop.ui.stories.story_flow import marks_of


class ReaderPane(QStackedWidget):
    """Follows the list's selection; the story is read on a thread of its own, the latest one wins."""

    shown = Signal(object)  # the Story, or None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._latest = Latest(desk.jobs, desk.fail)
        self.reader = Reader(desk.theme, desk.archive.picture)
        self.reader.set_zoom(desk.remembered.settings.reader_zoom)
        self.empty = EmptyState(desk.theme)
        self.addWidget(self.reader)
        self.addWidget(self.empty)
        self.reader.followed.connect(self.follow)
        self.reader.zoomed.connect(lambda zoom: desk.remembered.update(reader_zoom=zoom))
        desk.remembered.changed.connect(self._zoom)
        self.show_stories(array("q"), ())

    def _zoom(self) -> None:
        self.reader.set_zoom(self._desk.remembered.settings.reader_zoom)

    def show_stories(self, ids: "array[int]", words: tuple[str, ...]) -> None:
        """Show the one story that is selected, or say how many are."""
        if len(ids) == 1:
            self._latest.ask(self._read(ids), lambda story: self._show(story, words))
            return
        self._latest.drop()
        self._show_none(len(ids))

    def _read(self, ids: "array[int]") -> Callable[[], Story]:
        def read() -> Story:
            (mark,) = marks_of(self._desk.archive, ids)
            return self._desk.archive.story(mark)

        return read

    def _show(self, story: Story, words: tuple[str, ...]) -> None:
        self.reader.show_story(story, words)
        self.setCurrentWidget(self.reader)
        self.shown.emit(story)

    def _show_none(self, number: int) -> None:
        self.reader.clear_story()
        if number:
            self.empty.say(
                "library-big",
                tr("%Ln story(s) selected", "", number),
                tr("Ctrl+E exports them, Ctrl+T tags them, Ctrl+L adds them to a collection, Ctrl+Shift+B edits them."),
            )
        else:
            self.empty.say("book-open-text", tr("Nothing selected"), tr("Select a story to read it here."))
        self.setCurrentWidget(self.empty)
        self.shown.emit(None)

    def open_address(self) -> None:
        """Offer to open the shown story's own address."""
        if self.reader.story is not None and self.reader.story["url"]:
            self.follow(self.reader.story["url"])
        else:
            self._desk.said.emit(tr("This story has no address"))

    def follow(self, address: str) -> None:
        """Open a link outside, once its whole address was shown and agreed to."""
        url = QUrl(address)
        if url.scheme() not in {"http", "https", "mailto"}:
            return
        words = tr("It opens in your browser; Pressmark itself never goes online.")
        if confirm(
            self.window(),
            tr("Open this address?"),
            f"{address}\n\n{words}",
            accept=tr("Open"),
        ):
            QDesktopServices.openUrl(url)
