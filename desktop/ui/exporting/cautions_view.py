"""What to know before an export: a line that counts, and the stories by name under it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from desktop.publishing import Caution
from desktop.ui.exporting.export_words import caution_words
from desktop.ui.look.icons import drawing, icon
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme

_ICONS = {
    "withheld": "lock",
    "trashed": "trash-2",
    "picture": "image-off",
    "undated": "calendar-off",
    "date": "calendar-search",
    "undescribed": "captions-off",
}
_MOST = 200  # lines; who has more is not going to read them here
_ROW, _ROWS = 26, 5  # pixels of a row, and rows without scrolling


class CautionsView(QFrame):
    """Hidden while there is nothing to know."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self._theme = theme
        self._icon, self.words, self.door, self.listed = QLabel(), QLabel(), QToolButton(), QListWidget()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.door.setCheckable(True)
        self.door.setAccessibleName(tr("Show which stories"))
        self.door.setToolTip(tr("Show which stories"))
        self.door.toggled.connect(self._turn)
        self.listed.setAccessibleName(tr("What to know before the export"))
        self.listed.setObjectName("cautions")
        self.listed.setFrameShape(QFrame.Shape.NoFrame)
        self.listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.listed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.words, 1)
        line.addWidget(self.door, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 8, 8)
        whole.setSpacing(4)
        whole.addLayout(line)
        whole.addWidget(self.listed)
        self.hide()

    def show_cautions(self, cautions: Sequence[Caution]) -> None:
        """Show them, the weightier first."""
        colours = self._theme.colours
        self.setVisible(bool(cautions))
        self.listed.clear()
        for each in cautions[:_MOST]:
            words = caution_words(each.kind, each.title, each.detail)
            item = QListWidgetItem(QIcon(drawing(_ICONS.get(each.kind, "triangle-alert"), colours.caution, 16)), words)
            item.setToolTip(words)
            item.setSizeHint(QSize(0, _ROW))  # as wide as the list, so that long words are elided
            self.listed.addItem(item)
        self.listed.setFixedHeight(_ROW * min(len(cautions), _ROWS) + 4)
        self._icon.setPixmap(drawing("triangle-alert", colours.caution, 18))
        self.words.setText(summed_up(cautions))
        self.door.setChecked(len(cautions) <= 3)
        self._turn(self.door.isChecked())

    def _turn(self, on: bool) -> None:
        self.listed.setVisible(on)
        self.door.setIcon(icon("chevron-up" if on else "chevron-down", self._theme.colours, soft=True))


def summed_up(cautions: Sequence[Caution]) -> str:
    """Say in a sentence what there is to know."""
    numbers = {kind: sum(each.kind == kind for each in cautions) for kind in _ICONS}
    lost = numbers["withheld"]
    missing, doubtful, mute = numbers["picture"], numbers["undated"] + numbers["date"], numbers["undescribed"]
    said = (
        tr("%Ln story(s) left out.", "", lost) if lost else "",
        tr("%Ln story(s) in the trash.", "", numbers["trashed"]) if numbers["trashed"] else "",
        tr("Pictures missing in %Ln story(s).", "", missing) if missing else "",
        tr("%Ln date(s) missing or doubtful.", "", doubtful) if doubtful else "",
        tr("No alternative text in %Ln story(s).", "", mute) if mute else "",
    )
    return " ".join(filter(None, said))
