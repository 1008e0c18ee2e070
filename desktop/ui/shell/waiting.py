"""What stands in a window until its archive is open: the panes where they will be, and faint bars for the rows to come."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.look.sides import sided
from desktop.ui.look.theme import Theme
from desktop.ui.shell.panes import Panes

_STRIP = 84  # pixels that the menu and the toolbar will take
_PLACES = ((38, 0.34), *((30, share) for share in (0.5, 0.42, 0.56, 0.38)))  # a row's height, and its bar's share of the width
_STORIES = tuple((86, share) for share in (0.8, 0.66, 0.74, 0.58, 0.7, 0.62))


class Waiting(QWidget):
    """A pane without anything in it yet."""

    def __init__(self, theme: Theme, rows: tuple[tuple[int, float], ...], *, paper: bool) -> None:
        super().__init__()
        self._theme, self._rows, self._paper = theme, rows, paper

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and a bar for each row."""
        colours, painter = self._theme.colours, QPainter(self)
        painter.fillRect(event.rect(), QColor(colours.paper if self._paper else colours.ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(colours.hover))
        top = 20
        for height, share in self._rows:
            bar = QRect(18, top + height // 2 - 5, round((self.width() - 36) * share), 10)
            painter.drawRoundedRect(sided(bar, self.rect(), self), 5, 5)
            top += height
        painter.end()


def waiting_panes(theme: Theme, kept: str) -> QWidget:
    """Give panes as wide as they were left; kept: as `Panes.kept` gave it."""
    places, stories, page = (
        Waiting(theme, _PLACES, paper=False),
        Waiting(theme, _STORIES, paper=True),
        Waiting(theme, (), paper=True),
    )
    facets, inspector, welcome = QWidget(), QWidget(), QWidget()
    panes = Panes(places, facets, stories, page, inspector, welcome)
    panes.put_back(kept)
    facets.hide()
    inspector.hide()
    held = QWidget()
    whole = QVBoxLayout(held)
    whole.setContentsMargins(0, _STRIP, 0, 0)
    whole.addWidget(panes)
    return held
