"""The card under the pointer while stories are dragged."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.ui.look.colours import Colours

_HEIGHT, _SIDE = 28, 16  # pixels


def drag_card(words: str, over: QWidget, colours: Colours) -> QPixmap:
    """Draw words on the accent, in the font and for the screen of the widget they are dragged from."""
    font = QFont(over.font())
    font.setWeight(QFont.Weight.DemiBold)
    ratio, width = over.devicePixelRatioF(), over.fontMetrics().horizontalAdvance(words) + 2 * _SIDE
    card = QPixmap(round(width * ratio), round(_HEIGHT * ratio))
    card.setDevicePixelRatio(ratio)
    card.fill(Qt.GlobalColor.transparent)
    painter = QPainter(card)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(0, 0, width, _HEIGHT, 8, 8)
    painter.setFont(font)
    painter.setPen(QColor(colours.on_accent))
    painter.drawText(QRect(0, 0, width, _HEIGHT), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return card
