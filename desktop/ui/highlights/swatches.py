"""A highlighter's colour as a small round mark."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap

from desktop.ui.look.colours import Colours
from desktop.ui.look.papers import MARKERS, SWATCHES, paper_name

_SIZE = 18  # pixels


def swatch(colour: str, colours: Colours, *, chosen: bool = False) -> QPixmap:
    """Draw a highlighter: its ink on paper, edged so that it stands out; chosen has a ring around it."""
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    made = QPixmap(round(_SIZE * ratio), round(_SIZE * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    paper = paper_name(colours)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(SWATCHES[paper][colour]), 1.4))
    painter.setBrush(QColor(MARKERS[paper][colour]))
    painter.drawEllipse(QRectF(3, 3, 12, 12))
    if chosen:
        painter.setPen(QPen(QColor(colours.ink), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(0.8, 0.8, 16.4, 16.4))
    painter.end()
    return made


def swatch_icon(colour: str, colours: Colours, *, chosen: bool = False) -> QIcon:
    """Give a highlighter's mark as an icon."""
    return QIcon(swatch(colour, colours, chosen=chosen))
