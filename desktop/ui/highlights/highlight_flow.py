"""Marking passages while reading: colours, notes, removal, and copies with their citation. Each is one Change, and undo takes it back."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QMenu

from desktop.archive import COLOURS, Archive, Change, Highlight
from desktop.publishing import cite
from desktop.story import Story
from desktop.ui.highlights.marker_bar import MarkerBar
from desktop.ui.highlights.note_editor import NoteEditor
from desktop.ui.highlights.swatches import swatch_icon
from desktop.ui.look.language import tr
from desktop.ui.look.papers import colour_names
from desktop.ui.look.words import in_menu
from desktop.ui.reading.reader_pane import ReaderPane
from desktop.ui.shell.desk import Desk

_STORY = ("copy-cited", "copy-citation", "", "toggle-read", "toggle-star", "open-address", "", "find-in-story")


class HighlightFlow:
    """Acts on the passage that is selected in the reader, or on the highlight that was clicked."""

    def __init__(self, desk: Desk, pane: ReaderPane) -> None:
        self._desk, self._pane, self._reader = desk, pane, pane.reader
        self.bar, self.editor = MarkerBar(pane.reader), NoteEditor(pane.reader)
        self._writing: Callable[[str], Callable[[Archive], Change] | None] | None = None
        self.add_story_actions: Callable[[QMenu, tuple[str, ...]], object] = lambda menu, names: None
        reader = self._reader
        reader.selected.connect(self._offer)
        reader.coloured.connect(self.colour)
        reader.menu_asked.connect(self._menu)
        reader.laid_out.connect(self._offer)
        reader.verticalScrollBar().valueChanged.connect(lambda _: self._offer())
        pane.shown.connect(lambda _: self._offer())
        self.bar.coloured.connect(self.colour)
        self.bar.note_asked.connect(self.note)
        self.bar.copy_asked.connect(self.copy)
        self.bar.remove_asked.connect(self.remove)
        self.editor.kept.connect(self._keep_note)
        self.editor.left.connect(reader.setFocus)
        pane.margin.chosen.connect(reader.reveal)
        pane.margin.edit_asked.connect(self._edit_in_margin)
        pane.margin.remove_asked.connect(self._remove)

    @property
    def _names(self) -> dict[str, str]:
        return colour_names(self._desk.remembered.settings.highlight_names)

    @property
    def _active(self) -> Highlight | None:
        return self._of(self._reader.active)

    def _of(self, number: int | None) -> Highlight | None:
        return next((each for each in self._reader.highlights if each.id == number), None)

    def _act(self, work: Callable[[Archive], Change]) -> None:
        self._desk.act(work, lambda _: self._pane.read_again())

    def mark(self) -> None:
        """Highlight what is selected in the colour used last."""
        self.colour(self._desk.remembered.settings.highlight_colour)

    def colour(self, colour: str) -> None:
        """Highlight what is selected, or give the active highlight another colour."""
        colour = colour if colour in COLOURS else COLOURS[0]
        story, passage, active = self._reader.story, self._reader.passage, self._active
        if story is not None and passage is not None and not story.trashed:
            mark, (start, end) = story.mark, passage
            self._reader.drop_selection()
            self._act(lambda archive: archive.highlight(mark, start, end, colour))
        elif active is not None:
            number = active.id
            self._act(lambda archive: archive.edit_highlight(number, colour=colour))
        else:
            self._desk.said.emit(tr("Select a passage of the story first"))
            return
        self._desk.remembered.update(highlight_colour=colour)

    def note(self) -> None:
        """Write a note at what is selected, or at the active highlight."""
        story, passage, active = self._reader.story, self._reader.passage, self._active
        if active is not None:
            self._edit(active)
        elif story is not None and passage is not None:
            mark, (start, end) = story.mark, passage
            colour = self._desk.remembered.settings.highlight_colour
            colour = colour if colour in COLOURS else COLOURS[0]
            self._write(colour, "", lambda note: lambda archive: archive.highlight(mark, start, end, colour, note))
        else:
            self._desk.said.emit(tr("Select a passage of the story first"))

    def _edit_in_margin(self, number: int) -> None:
        self._reader.reveal(number)
        if (held := self._of(number)) is not None:
            self._edit(held)

    def _edit(self, held: Highlight) -> None:
        number, before = held.id, held.note
        self._write(
            held.colour, before, lambda note: (lambda archive: archive.edit_highlight(number, note=note)) if note != before else None
        )

    def _write(self, colour: str, note: str, then: Callable[[str], Callable[[Archive], Change] | None]) -> None:
        self._writing = then
        self.bar.hide()
        self.editor.write(
            self._place() or self._reader.rect().adjusted(40, 40, -40, -40), colour, self._names[colour], note, self._reader.colours
        )

    def _keep_note(self, note: str) -> None:
        writing, self._writing = self._writing, None
        self._reader.setFocus()
        if writing is not None and (work := writing(note)) is not None:
            self._reader.drop_selection()
            self._act(work)

    def remove(self) -> None:
        """Take the active highlight away."""
        if self._reader.active is not None:
            self._remove(self._reader.active)

    def _remove(self, number: int) -> None:
        self._reader.activate(None)
        self._act(lambda archive: archive.remove_highlight(number))

    def copy(self) -> None:
        """Copy what is selected, or the active highlight, with the citation of its story."""
        words = self._chosen_words()
        if (story := self._reader.story) is not None and words:
            self._cite(story, lambda citation: tr("“{words}” ({citation})").format(words=words, citation=citation.rstrip(".")))
        else:
            self._desk.said.emit(tr("Select a passage of the story first"))

    def _cite(self, story: Story, phrase: Callable[[str], str]) -> None:
        style = self._desk.remembered.settings.highlight_style

        def done(citation: str) -> None:
            QGuiApplication.clipboard().setText(phrase(citation))
            self._desk.said.emit(tr("Copied with its citation"))

        self._desk.jobs.start(lambda _: cite(story, style), done, failed=self._desk.fail)

    def _chosen_words(self) -> str:
        story, passage, active = self._reader.story, self._reader.passage, self._active
        if story is not None and passage is not None:
            return " ".join(story.body.text[slice(*passage)].split())
        return " ".join(active.exact.split()) if active is not None else ""

    def _place(self) -> QRect | None:
        """Give where the passage in hand is seen, in the reader's pixels."""
        reader, cursor = self._reader, self._reader.textCursor()
        if cursor.hasSelection():
            begin, end = cursor.selectionStart(), cursor.selectionEnd()
        else:
            span = next((span for each, span in reader.placed if each.id == reader.active), None)
            if span is None:
                return None
            begin, end = span
        first, last = QTextCursor(reader.document()), QTextCursor(reader.document())
        first.setPosition(begin)
        last.setPosition(end)
        one, two = reader.cursorRect(first), reader.cursorRect(last)
        if one.top() == two.top():
            seen = one.united(two)
        else:
            middle = reader.viewport().width() // 2
            seen = QRect(QPoint(middle - 100, one.top()), QPoint(middle + 100, two.bottom()))
        return seen.translated(reader.viewport().pos())

    def _offer(self) -> None:
        """Show the bar where something is in hand and in view."""
        reader, active = self._reader, self._active
        in_hand = reader.story is not None and (active is not None or reader.passage is not None) and self.editor.isHidden()
        place = self._place() if in_hand else None
        if place is None or place.bottom() < 0 or place.top() > reader.height():
            self.bar.hide()
            return
        note = active.note if active is not None and not self._pane.margin.isVisible() else ""
        self.bar.offer(place, self._names, reader.colours, active.colour if active is not None else None, note)

    def _menu(self, where: QPoint) -> None:
        menu, active = QMenu(self._reader), self._active
        if active is not None or self._reader.passage is not None:
            for number, (colour, name) in enumerate(self._names.items(), 1):
                made = menu.addAction(swatch_icon(colour, self._desk.theme.colours), in_menu(f"{name}\t{number}"))
                made.triggered.connect(lambda _=False, colour=colour: self.colour(colour))
            menu.addAction(tr("&Note…")).triggered.connect(self.note)
            if active is not None:
                menu.addAction(tr("&Remove the Highlight")).triggered.connect(self.remove)
            menu.addSeparator()
        if self._reader.textCursor().hasSelection():
            menu.addAction(tr("&Copy")).triggered.connect(self._reader.copy)
        address = self._reader.anchorAt(self._reader.viewport().mapFromGlobal(where))
        if address and not address.startswith("pressmark:"):
            menu.addAction(tr("Copy &Address")).triggered.connect(lambda: QGuiApplication.clipboard().setText(address))
        self.add_story_actions(menu, _STORY)
        menu.exec(where)
        menu.deleteLater()

    def slots(self) -> dict[str, Callable[[], object]]:
        """Give what each action that concerns highlights calls."""
        return {"highlight": self.mark, "add-note": self.note, "copy-cited": self.copy}
