"""Where a person was in the list, kept while its rows are replaced: the story at the top, and what was selected."""

from array import array

from PySide6.QtCore import QObject

from desktop.ui.stories.story_rows import StoryRows, ranges
from desktop.ui.stories.story_table import StoryTable

_NEAR = 4096  # rows around its old place in which a story is looked for first


class Staying(QObject):
    """Brings a list back to where it was after its model was reset."""

    def __init__(self, table: StoryTable, rows: StoryRows) -> None:
        super().__init__(table)
        self._table, self._rows = table, rows
        self._first, self._fresh = 0, True  # the first selected row; whether the next rows are shown from their top
        self._kept = array("q")  # what was selected
        self._top = self._top_row = self._above = 0  # the story that was at the top, its row, and where that began
        rows.modelAboutToBeReset.connect(self._keep)
        rows.arrived.connect(self._return)

    def start_afresh(self) -> None:
        """Let the next rows be shown from their top."""
        self._fresh = True

    def _keep(self) -> None:
        """Remember where one was, before the rows are replaced."""
        table = self._table
        pieces, top = table.chosen_ranges(), table.rowAt(0)
        self._first = pieces[0][0] if pieces else 0
        self._kept = table.chosen_ids()
        self._top, self._top_row = self._rows.ids[top] if 0 <= top < len(self._rows.ids) else 0, top
        self._above = table.rowViewportPosition(top) if top >= 0 else 0

    def _return(self, wanted: list[tuple[int, int]] | None) -> None:
        """Select again what was selected; if it is gone, what stands in its place. None: the rows stand as they stood."""
        table = self._table
        fresh, self._fresh = self._fresh, False
        if wanted is None and (table.chosen_ranges() or not self._rows.rowCount()):
            table.chose.emit()
            return
        if not fresh and wanted is not None:
            self._stay()
            if len(self._kept) == 1 and self._kept != self._rows.wanted:  # another was selected while the rows were read
                wanted = ranges(self._place_of(self._kept[0], self._first))
        if wanted:
            table.choose_ranges(wanted, scroll=fresh)
        elif count := self._rows.rowCount():
            table.choose([min(self._first, count - 1)])
        else:
            table.chose.emit()
        self._first = 0

    def _stay(self) -> None:
        """Keep on view what was on view, though rows came above it."""
        bar = self._table.verticalScrollBar()
        if self._top and (place := self._place_of(self._top, self._top_row)) and bar.value() > 0:
            self._table.scrollTo(self._rows.index(place[0], 0), self._table.ScrollHint.PositionAtTop)
            bar.setValue(bar.value() - self._above)

    def _place_of(self, number: int, near: int) -> list[int]:
        ids, begin = self._rows.ids, max(0, near - _NEAR)
        for first, some in ((begin, ids[begin : near + _NEAR]), (0, ids)):
            try:
                return [first + some.index(number)]
            except ValueError:
                continue
        return []
