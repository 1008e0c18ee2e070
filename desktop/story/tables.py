"""A table's cells, brought to a plain grid: no spans, every row as long as the others."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from desktop.story.inline import Run, markup, paragraphs

_WIDEST = 100  # columns; more is a layout, or an attack by colspan
_Grid: TypeAlias = list[list[tuple[str, bool]]]  # a cell's XHTML, and whether it is a header


@dataclass(slots=True)
class Cell:
    """A cell as it stands in the source."""

    header: bool
    wide: int = 1
    high: int = 1
    runs: list[Run] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A table as it is read: rows of cells, and which of the rows were in its thead."""

    rows: list[list[Cell]] = field(default_factory=list)
    heads: set[int] = field(default_factory=set)
    caption: list[Run] = field(default_factory=list)

    def xhtml(self) -> str:
        """Write the table, without its empty rows and columns; "" where fewer than two of either are left: that is no table."""
        grid = self._spread()
        full = [number for number, row in enumerate(grid) if any(cell for cell, _ in row)]
        columns = [at for at in range(len(grid[0]) if grid else 0) if any(grid[number][at][0] for number in full)]
        if len(full) < 2 or len(columns) < 2:
            return ""
        head = self._head()
        heads = sum(1 for number in full if number < head)
        return self._written([[grid[number][at] for at in columns] for number in full], heads if heads < len(full) else 0)

    def _head(self) -> int:
        """How many rows at the top are column headers."""
        head = 0
        while head in self.heads:
            head += 1
        return head or int(bool(self.rows) and len(self.rows[0]) > 1 and all(cell.header for cell in self.rows[0]))

    def _spread(self) -> _Grid:
        """Spell out colspan and rowspan as empty cells, and fill up short rows."""
        below = [0] * (_WIDEST + 1)  # of each column: how many of the next rows a cell above covers
        grid: _Grid = []
        for row in self.rows:
            line: list[tuple[str, bool]] = []
            covers = dict[int, int]()
            for cell in row:
                while len(line) < _WIDEST and below[len(line)]:
                    line.append(("", False))
                if len(line) < _WIDEST:
                    wide = min(cell.wide, _WIDEST - len(line))
                    covers.update(dict.fromkeys(range(len(line), len(line) + wide), cell.high))
                    line += [(cell_xhtml(cell.runs), cell.header), *[("", False)] * (wide - 1)]
                else:  # words beyond the last column join it
                    line[-1] = (" ".join(filter(None, (line[-1][0], cell_xhtml(cell.runs)))), line[-1][1])
            below = [max(covers.get(at, 0), high) - 1 if covers.get(at, high) else 0 for at, high in enumerate(below)]
            grid.append(line)
        width = max(map(len, grid), default=0)
        return [line + [("", False)] * (width - len(line)) for line in grid]

    def _written(self, grid: _Grid, heads: int) -> str:
        caption = cell_xhtml(self.caption)
        out = ["<table>", f"<caption>{caption}</caption>" if caption else ""]
        if heads:
            out.append("<thead>")
            for row in grid[:heads]:
                out += ["<tr>", *(f'<th scope="col">{cell}</th>' if cell else "<td></td>" for cell, _ in row), "</tr>"]
            out.append("</thead>")
        out.append("<tbody>")
        for (first, is_header), *rest in grid[heads:]:
            out.append(f'<tr><th scope="row">{first}</th>' if is_header and first else f"<tr><td>{first}</td>")
            out += [*(f"<td>{cell}</td>" for cell, _ in rest), "</tr>"]
        out.append("</tbody></table>")
        return "".join(out)


def cell_xhtml(runs: Sequence[Run]) -> str:
    """Write the words of a cell, a term or a caption: a line break where the source begins a block."""
    return markup([line for paragraph in paragraphs(runs) for line in paragraph])
