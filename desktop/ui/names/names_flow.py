"""Names from the dialog to the archive: each act is one Change, which undo takes back here as in the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.archive import Archive, Authority, Change, Query
from desktop.ui.jobs.job import Latest
from desktop.ui.places.places_view import PlacesView
from desktop.ui.shell.desk import Desk, Standing

if TYPE_CHECKING:
    from desktop.ui.names.names_dialog import NamesDialog


class NamesFlow:
    """Opens the names, and shows the stories of one."""

    def __init__(self, desk: Desk, places: PlacesView, search: Callable[[str], object]) -> None:
        """search: looks for what a query says in the window."""
        self._desk, self._places, self._search = desk, places, search

    def review(self) -> None:
        """Show the names of the archive."""
        from desktop.ui.names.names_dialog import NamesDialog

        desk = self._desk
        dialog = NamesDialog(desk.theme, desk.window)
        names = Latest(desk.jobs, desk.fail)
        panel = dialog.panel

        def read(kind: str) -> None:
            names.ask(lambda: _read(desk.archive, kind), lambda told: dialog.show_names(*told) if kind == dialog.kind else None)

        def act(work: Callable[[Archive, str], Change]) -> None:
            kind = dialog.kind
            desk.act(lambda archive: work(archive, kind))

        def stood(standing: Standing) -> None:
            dialog.show_undo(standing.undo)
            read(dialog.kind)

        def over() -> None:
            names.drop()
            desk.stood.disconnect(stood)
            dialog.deleteLater()

        dialog.asked.connect(read)
        dialog.undone.connect(lambda: desk.act(lambda archive: archive.undo()))
        panel.renamed.connect(lambda name, new: act(lambda archive, kind: archive.rename(kind, name, new)))
        panel.merged.connect(lambda all_, into: act(lambda archive, kind: archive.merge_names(kind, all_, into)))
        panel.alias_added.connect(lambda name, alias: act(lambda archive, kind: archive.add_alias(kind, name, alias)))
        panel.split.connect(lambda name, others: act(lambda archive, kind: archive.split_name(kind, name, others)))
        panel.shown.connect(lambda name: self._show(dialog, name))
        desk.stood.connect(stood)
        dialog.finished.connect(over, Qt.ConnectionType.SingleShotConnection)
        dialog.open()
        if desk.standing is not None:
            stood(desk.standing)

    def _show(self, dialog: "NamesDialog", name: str) -> None:
        kind = dialog.kind
        dialog.accept()
        if kind == "author":  # no place of its own
            self._search(str(Query.of(author=name)))
        else:
            self._places.go((kind, name))


def _read(archive: Archive, kind: str) -> tuple[tuple[Authority, ...], tuple[tuple[str, ...], ...]]:
    return archive.authorities(kind), archive.similar_names(kind)
