"""The right pane: the selected story with its notes, or words where none or several are selected."""

from array import array
from collections.abc import Callable, Iterable

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.archive import Highlight
from desktop.story import Mark
from desktop.ui.highlights.note_margin import NoteMargin
from desktop.ui.jobs.job import Latest
from desktop.ui.look.alerts import confirm
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.language import tr
from desktop.ui.look.papers import colour_names
from desktop.ui.reading.appearance import Appearance
from desktop.ui.reading.find_bar import FindBar
from desktop.ui.reading.link_card import LinkCard
from desktop.ui.reading.reader_bar import ReaderBar
from desktop.ui.reading.reader_pictures import ReaderPictures
from desktop.ui.reading.reading_ahead import Read, ReadingAhead, Settings, noted, read_story
from desktop.ui.reading.reading_places import ReadingPlaces
from desktop.ui.reading.story_reader import StoryReader
from desktop.ui.shell.desk import Desk

_ROOM_FOR_NOTES = 640  # pixels: a narrower pane keeps its room for the text
_WAYS = ("export", "add-tag", "put", "batch")
_AHEAD_AFTER = 30  # milliseconds after a story was shown


class ReaderPane(QStackedWidget):
    """Follows the list's selection; the story is read on a thread of its own, the latest one wins."""

    shown = Signal(object)  # the Story, or None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._latest = Latest(desk.jobs, desk.fail)
        self._number, self._words = 0, ()  # type: int, tuple[str, ...]
        self._reveal: tuple[Mark, int] | None = None
        self.neighbours: Callable[[], Iterable[int]] = tuple  # which stories may be asked for next
        self.listed: Callable[[], int] = lambda: 0  # how many stories the list has
        self._ways: list[QAction] = []  # what can be done with several stories
        self.reader = StoryReader(desk.theme)
        self.ahead, self.places = ReadingAhead(desk), ReadingPlaces(desk, self.reader)
        self.pictures = ReaderPictures(desk, self.reader)
        self.bar, self.find_bar = ReaderBar(), FindBar(self.reader, desk.theme)
        self.margin = NoteMargin(self.reader)
        self.link_card = LinkCard(self.reader)
        self._appearance: Appearance | None = None
        self.empty = EmptyState(desk.theme)
        self._page = QWidget()
        self._lay_out()
        self._notes_soon = QTimer(self, singleShot=True, interval=0)
        self._notes_soon.timeout.connect(self._show_notes)
        self._ahead_soon = QTimer(self, singleShot=True, interval=_AHEAD_AFTER)
        self._ahead_soon.timeout.connect(lambda: self.ahead.look(self.neighbours(), self._settings()))
        self.reader.followed.connect(self.follow)
        self.reader.zoomed.connect(lambda zoom: desk.remembered.update(reader_zoom=zoom))
        self.reader.laid_out.connect(self._dress)
        desk.remembered.changed.connect(self._remember)
        desk.theme.changed.connect(self._dress)
        self._remember()
        self.show_stories(array("q"), ())

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self._page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.margin.hide()
        whole.addWidget(self.bar)
        whole.addWidget(self.find_bar)
        whole.addWidget(self.reader, 1)
        self.addWidget(self._page)
        self.addWidget(self.empty)

    def offer(self, actions: Iterable[QAction]) -> None:
        """Put the window's actions into the bar over the page."""
        named = {action.objectName(): action for action in actions}
        self.bar.offer(named.values())
        self._ways = [named[name] for name in _WAYS]
        self._dress()

    def slots(self) -> dict[str, Callable[[], object]]:
        """Give what each action that concerns the page calls."""
        return {
            "find-in-story": self.find_bar.ask,
            "find-next": lambda: self.find_bar.step(1),
            "find-previous": lambda: self.find_bar.step(-1),
            "appearance": self._show_appearance,
            "next-paper": self._next_paper,
            "wider": lambda: self._widen(1),
            "narrower": lambda: self._widen(-1),
            "notes-beside": lambda: self._desk.remembered.update(reader_notes=not self._desk.remembered.settings.reader_notes),
            "next-highlight": lambda: self.reader.next_highlight(1),
            "previous-highlight": lambda: self.reader.next_highlight(-1),
            "zoom-in": lambda: self.reader.zoom_by(1),
            "zoom-out": lambda: self.reader.zoom_by(-1),
            "zoom-reset": lambda: self.reader.set_zoom(1.0),
            "open-address": self.open_address,
        }

    def _remember(self) -> None:
        settings = self._desk.remembered.settings
        self.reader.set_look(settings.reader_paper, settings.reader_width)
        self.reader.set_zoom(settings.reader_zoom)
        self._fit_margin(self.reader.highlights)
        self._dress()

    def _dress(self) -> None:
        colours = self.reader.colours
        self.bar.dress(colours)
        self._notes_soon.start()  # when the page has been seen
        self.margin.update()

    def _show_notes(self) -> None:
        self.margin.show_notes(colour_names(self._desk.remembered.settings.highlight_names))

    def _fit_margin(self, highlights: Iterable[Highlight]) -> None:
        """Show the notes where there are any, room for them, and a person who wants them."""
        shown = self._room_for_notes() and noted(highlights)
        self.reader.set_side(self.margin.width() if shown else 0)
        self.margin.setVisible(shown)
        self.margin.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether there is room for notes."""
        super().resizeEvent(event)
        self._fit_margin(self.reader.highlights)

    def show_stories(self, ids: "array[int]", words: tuple[str, ...]) -> None:
        """Show the one story that is selected, or say how many are."""
        self._words = words
        if len(ids) != 1:
            self._latest.drop()
            self._number = 0
            self._show_none(len(ids))
            return
        self._number = ids[0]
        if (kept := self.ahead.get(self._number)) is not None:
            self._latest.drop()
            self._show(kept)
        else:
            self.read_again()

    def read_again(self) -> None:
        """Read the story anew: something in it has changed."""
        if self._number:
            archive, number, settings = self._desk.archive, self._number, self._settings()
            self._latest.ask(lambda: read_story(archive, number, settings), self._show)

    def _settings(self) -> Settings:
        """How pages are set now, so that they can be off this thread."""
        held, wanted = self.reader.side.width(), self.margin.width() if self._room_for_notes() else 0
        return Settings(self.reader.setting(held), self.reader.setting(held - wanted))

    def _room_for_notes(self) -> bool:
        return self._desk.remembered.settings.reader_notes and self.width() >= _ROOM_FOR_NOTES

    def _show(self, read: Read) -> None:
        another = self.reader.story is None or self.reader.story.mark != read.story.mark
        if another:
            self.places.leave()
        self.setCurrentWidget(self._page)
        self._fit_margin(read.highlights)
        self.reader.show_read(read.story, self._words, read.highlights, read.sizes, read.ready)
        if another:
            self.places.come(read.story.mark, read.position)
            self.find_bar.again()
        if self._reveal is not None and self._reveal[0] == read.story.mark:
            self.reader.reveal(self._reveal[1])
            self._reveal = None
        self.ahead.keep(read.story.mark.number, read)
        self._ahead_soon.start()
        self.shown.emit(read.story)

    def reveal(self, mark: Mark, number: int) -> None:
        """Bring a highlight into view, as soon as its story is shown."""
        if self.reader.story is not None and self.reader.story.mark == mark:
            self.reader.reveal(number)
        else:
            self._reveal = mark, number

    def _show_none(self, number: int) -> None:
        self.places.leave()
        self.reader.clear_story()
        self.find_bar.hide()
        if number:
            self.empty.say(
                "library-big",
                tr("%Ln story(s) selected", "", number),
                tr("Whatever you choose is done to all of them."),
            )
        elif self.listed():
            self.empty.say("book-open-text", tr("Nothing selected"), tr("Select a story to read it here."))
        else:
            self.empty.say("", "", "")  # the list says why it is empty
        self.empty.offer([action for action in self._ways if number])
        self.setCurrentWidget(self.empty)
        self.shown.emit(None)

    def _show_appearance(self) -> None:
        if self._appearance is None:
            self._appearance = Appearance(self._desk.remembered, self._desk.theme, self.reader.zoom_by, self)
        self._appearance.show_under(self.bar.buttons["appearance"])

    def _next_paper(self) -> None:
        papers = ("window", "light", "sepia", "dark")
        kept = self._desk.remembered.settings.reader_paper
        at = papers.index(kept) if kept in papers else 0
        self._desk.remembered.update(reader_paper=papers[(at + 1) % len(papers)])

    def _widen(self, by: int) -> None:
        widths = ("narrow", "medium", "wide")
        kept = self._desk.remembered.settings.reader_width
        at = widths.index(kept) if kept in widths else 1
        self._desk.remembered.update(reader_width=widths[min(max(at + by, 0), 2)])

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
        if confirm(self.window(), tr("Open this address?"), f"{address}\n\n{words}", accept=tr("Open")):
            QDesktopServices.openUrl(url)
