"""The list of all highlights: from any passage in it to its place in the story, and out of the archive with citations."""

from array import array
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QStandardPaths

from desktop.archive import Archive, Highlight
from desktop.publishing import HighlightSettings, export_highlights
from desktop.story import Mark
from desktop.ui.jobs.job import Latest
from desktop.ui.look.alerts import confirm
from desktop.ui.look.language import tr
from desktop.ui.look.papers import colour_names
from desktop.ui.places.place import ALL, Place
from desktop.ui.places.places_view import PlacesView
from desktop.ui.reading.reader_pane import ReaderPane
from desktop.ui.searching.search_field import SearchField
from desktop.ui.shell.desk import Desk
from desktop.ui.stories.list_pane import ListPane
from exports import Report, Written

if TYPE_CHECKING:
    from desktop.ui.highlights.highlight_export import HighlightExport
    from desktop.ui.highlights.highlight_rows import Group
    from desktop.ui.highlights.highlights_window import HighlightsWindow


class HighlightsFlow:
    """Keeps the window of highlights, reads what it lists, and follows what is chosen there."""

    def __init__(self, desk: Desk, places: PlacesView, list_pane: ListPane, search: SearchField, pane: ReaderPane) -> None:
        self._desk, self._places, self._list_pane, self._search, self._pane = desk, places, list_pane, search, pane
        self._latest = Latest(desk.jobs, desk.fail)
        self.window: HighlightsWindow | None = None
        self._place: Place = ALL
        self._chosen: array[int] = array("q")
        desk.changed.connect(self._refresh)

    def slots(self) -> dict[str, Callable[[], object]]:
        """Give what the action calls."""
        return {"highlights": self.show}

    def show(self) -> None:
        """Open the window, or bring it to the front."""
        from desktop.ui.highlights.highlights_window import HighlightsWindow

        if self.window is None:
            self.window = HighlightsWindow(self._desk.theme, self._desk.remembered, self._desk.window)
            self.window.asked.connect(lambda _: self._refresh())
            self.window.list.went.connect(self.go)
            self.window.list.removed.connect(lambda held: self._desk.act(lambda archive: archive.remove_highlight(held.id)))
            self.window.list.coloured.connect(
                lambda held, colour: self._desk.act(lambda archive: archive.edit_highlight(held.id, colour=colour))
            )
            self.window.undo_asked.connect(lambda: self._desk.act(lambda archive: archive.undo()))
            self.window.redo_asked.connect(lambda: self._desk.act(lambda archive: archive.redo()))
            self.window.export_asked.connect(self.export)
            self.window.names_asked.connect(self._name_colours)
        self._place, self._chosen = self._list_pane.place, self._list_pane.list.chosen_ids()
        scopes = [("all", tr("All stories"))]
        if self._place.kind not in {"all", "trash"}:
            scopes.append(("place", self._place.name))
        if self._chosen:
            scopes.append(("selection", tr("%Ln selected story(s)", "", n=len(self._chosen))))
        self.window.show()
        self.window.offer(scopes)
        self.window.raise_()
        self.window.activateWindow()
        self.window.list.setFocus()

    def _refresh(self) -> None:
        from desktop.ui.highlights.highlight_rows import groups_of

        window = self.window
        if window is None or window.isHidden():
            return
        archive, scope, place, chosen = self._desk.archive, window.scope.currentData() or "all", self._place, self._chosen

        def read() -> "list[Group]":
            match scope:
                case "place":
                    return groups_of(archive, place.query(), None)
                case "selection":
                    return groups_of(archive, None, [Mark.of(number) for number in chosen])
            return groups_of(archive, None, None)

        self._latest.ask(read, window.show_groups)

    def go(self, held: Highlight) -> None:
        """Show a passage in its story: in the list as it is, or among all stories."""
        number, rows = held.mark.number, self._list_pane.rows
        self._pane.reveal(held.mark, held.id)
        if number in rows.ids:
            self._list_pane.list.choose([rows.ids.index(number)])
        else:
            self._places.go(ALL.key)
            self._search.setText(f"mark:{held.mark}")

    def _name_colours(self) -> None:
        from desktop.ui.highlights.colour_names import ColourNames

        dialog = ColourNames(self._desk.remembered, self._desk.theme.colours, self.window or self._desk.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self) -> None:
        """Ask how, and write what is listed."""
        from desktop.ui.highlights.highlight_export import HighlightExport

        window = self.window
        if window is None or not (listed := window.rows.listed):
            return
        kept = self._desk.remembered.settings
        scope = window.scope.currentData()
        title = tr("Highlights: {name}").format(name=self._place.name) if scope == "place" else tr("Highlights")
        dialog = HighlightExport(len(listed), title, kept.highlight_format, kept.highlight_style, _folder(kept.export_folder), window)
        dialog.accepted.connect(lambda: self._write(dialog, listed))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, dialog: "HighlightExport", listed: list[Highlight]) -> None:
        names = colour_names(self._desk.remembered.settings.highlight_names)
        settings, target = dialog.settings(names, QLocale().bcp47Name()), dialog.target
        self._desk.remembered.update(highlight_format=settings.form, highlight_style=settings.style, export_folder=str(target.parent))
        if target.exists():
            words = tr("The file that is there is replaced only once the new one is whole.")
            headline = tr("Replace {name}?").format(name=target.name)
            if not confirm(self.window, headline, words, accept=tr("Replace")):
                return
            settings = replace(settings, overwrite=True)
        self._start(listed, target, settings)

    def _start(self, listed: list[Highlight], target: Path, settings: HighlightSettings) -> None:
        archive: Archive = self._desk.archive

        def work(report: Report) -> Written:
            return export_highlights(archive, listed, target, settings, report)

        def done(file: Written) -> None:
            said = tr("Highlights of %Ln story(s) exported to {name}", "", n=file.stories).format(name=target.name)
            self._desk.said.emit(" ".join((said, *file.warnings)))

        self._desk.work(tr("Exporting highlights"), work, done)


def _folder(kept: str) -> Path:
    if kept and Path(kept).is_dir():
        return Path(kept)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()
