"""What stands above the import desk's list: how much was read, what asks for a look, how it gets on, and which state is shown."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.importing.draft_spool import State
from desktop.ui.importing.import_strip import ImportStrip
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import count, one_line, stories

_FILTERS: tuple[tuple[str, State | None], ...] = (
    ("All", None),
    ("Please check", State.DOUBTFUL),
    ("Ready", State.READY),
    ("Kept already", State.DUPLICATE),
    ("Not read", State.REFUSED),
    ("Added", State.ADDED),
    ("New versions", State.VERSION),
)


class ImportHead(QWidget):
    """Words, the strip, and the choice of a state with its counts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.note, self.strip, self.filter = QLabel("Reading …"), QLabel(), ImportStrip(theme), QComboBox()
        self.title.setProperty("tone", "heading")
        self.note.setProperty("tone", "soft")
        self.note.setWordWrap(True)
        whole, shown = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(16, 14, 16, 10)
        whole.setSpacing(6)
        words = QLabel("Sho&w")
        words.setProperty("tone", "soft")
        words.setBuddy(self.filter)
        self.filter.setAccessibleName("Show")
        shown.addWidget(words)
        shown.addWidget(self.filter, 1)
        for part in (self.title, self.note, self.strip):
            whole.addWidget(part)
        whole.addLayout(shown)
        for words_of, state in _FILTERS:
            self.filter.addItem(words_of, state)

    def tell(self, counts: Mapping[State, int], met: int, *, over: bool) -> None:
        """Say how things stand. over: whether reading has ended."""
        read = met - counts[State.REFUSED] - counts[State.FEED]
        added = counts[State.ADDED] + counts[State.VERSION]
        self.title.setText(f"{stories(read)} read" if met else "Nothing was read" if over else "Reading …")
        told = one_line(
            f"{count(counts[State.DOUBTFUL], 'asks', 'ask')} for a look" if counts[State.DOUBTFUL] else "",
            count(counts[State.FEED], "feed") if counts[State.FEED] else "",
            f"{counts[State.DUPLICATE]:,} kept already" if counts[State.DUPLICATE] else "",
            f"{counts[State.REFUSED]:,} not read" if counts[State.REFUSED] else "",
            f"{added:,} added" if added else "",
        )
        self.note.setText(told or ("No field asks for a look" if met else ""))
        self.note.setVisible(bool(self.note.text()))
        for place, (words, state) in enumerate(_FILTERS):
            self.filter.setItemText(place, f"{words} ({met if state is None else counts[state]:,})")
