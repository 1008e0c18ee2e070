"""What is being written while rich text is read: paragraphs, lists, tables and notes, as HTML."""

from dataclasses import dataclass


@dataclass(slots=True)
class Paragraph:
    """What holds for the paragraph that is open."""

    tag: str = "p"
    classes: str = ""
    in_table: bool = False
    item: bool = False


class Blocks:
    """Blocks as they end, and the line of the one that is open; a note's lines are kept apart while it is read."""

    def __init__(self) -> None:
        self.paragraph = Paragraph()
        self._out: list[str] = []
        self._line: list[str] = []
        self._row: list[str] = []
        self._cell: list[str] = []
        self._rows: list[str] = []
        self._items: list[str] = []
        self._notes: list[str] = []
        self._waiting: list[tuple[list[str], Paragraph]] = []  # lines that wait while a note is read

    @property
    def html(self) -> str:
        """All of it, the notes at the end."""
        self.end_paragraph()
        self._end_table()
        self._end_list()
        notes = f"<ol>{''.join(f'<li>{note}</li>' for note in self._notes)}</ol>" if any(self._notes) else ""
        return "".join(self._out) + notes

    def say(self, html: str) -> None:
        """Add to the line."""
        self._line.append(html)

    def begin_paragraph(self) -> None:
        """What was said of the paragraph does not hold any more."""
        self.paragraph = Paragraph()

    def end_paragraph(self) -> None:
        """End the line; it becomes what the paragraph was said to be."""
        inner = "".join(self._line).strip()
        self._line.clear()
        if self._waiting:
            self._line.append(f"{inner}<br>" if inner else "")
        elif self.paragraph.in_table:
            self._cell.append(f"{inner}<br>")
        elif inner:
            self._end_table()
            self._place(inner)

    def _place(self, inner: str) -> None:
        if self.paragraph.item:
            self._items.append(f"<li>{inner}</li>")
            self.paragraph.item = False
            return
        self._end_list()
        tag, classes = self.paragraph.tag, self.paragraph.classes
        self._out.append(f'<{tag} class="{classes}">{inner}</{tag}>' if classes else f"<{tag}>{inner}</{tag}>")

    def end_cell(self) -> None:
        """End a table's cell."""
        self._cell.append("".join(self._line).strip())
        self._line.clear()
        self._row.append(f"<td>{''.join(self._cell)}</td>")
        self._cell.clear()

    def end_row(self) -> None:
        """End a table's row."""
        if self._row:
            self._rows.append(f"<tr>{''.join(self._row)}</tr>")
        self._row.clear()

    def begin_note(self) -> None:
        """Set a note's sign, and let its line wait for the note."""
        self._notes.append("")
        self._line.append(f"<sup>[{len(self._notes)}]</sup>")
        self._waiting.append((self._line, self.paragraph))
        self._line, self.paragraph = [], Paragraph()

    def end_note(self) -> None:
        """Go on with the line in which the note's sign stands."""
        self._notes[-1] = "".join(self._line).removesuffix("<br>").strip()
        self._line, self.paragraph = self._waiting.pop()

    def _end_table(self) -> None:
        if self._cell or self._row:  # a table that was cut off
            self.end_cell()
            self.end_row()
        if self._rows:
            self._end_list()
            self._out.append(f"<table>{''.join(self._rows)}</table>")
            self._rows.clear()

    def _end_list(self) -> None:
        if self._items:
            self._out.append(f"<ul>{''.join(self._items)}</ul>")
            self._items.clear()
