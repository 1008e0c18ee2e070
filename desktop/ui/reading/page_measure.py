"""How a page is measured: the sizes it can be read in, its column, and its face."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextDocument, QTextOption

from desktop.story import Story
from desktop.ui.look.theme import SERIF
from desktop.ui.look.words import right_to_left

WIDTHS: Mapping[str, float] = {"narrow": 0.8, "medium": 1.0, "wide": 1.3}  # some 52, 66 and 86 characters a line
MEASURE = 640  # pixels at zoom 1: some 66 characters, the line Bringhurst calls satisfactory
MARGIN, TOP, BOTTOM = 32, 40, 70  # pixels around the column, the first at least
_LEAST_COLUMN = 160
_BODY = 18.0  # pixels
_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.1, 2.5)


def column_in(room: int, zoom: float, width: str) -> int:
    """Give the column's width in a pane of so many pixels; width: one of WIDTHS."""
    return min(round(MEASURE * zoom * WIDTHS.get(width, 1.0)), max(_LEAST_COLUMN, room - 2 * MARGIN))


def bounded(zoom: float) -> float:
    """Give the nearest zoom that there is a use for."""
    return min(max(zoom, _ZOOMS[0]), _ZOOMS[-1])


def stepped(zoom: float, steps: int) -> float:
    """Give the next larger zoom, or the next smaller."""
    if steps > 0:
        return next((each for each in _ZOOMS if each > zoom + 0.01), _ZOOMS[-1])
    return next((each for each in reversed(_ZOOMS) if each < zoom - 0.01), _ZOOMS[0])


def set_type(document: QTextDocument, story: Story, zoom: float) -> None:
    """Choose a document's face, and which way it runs."""
    font = QFont(SERIF)
    font.setFamilies([SERIF, "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC", "Noto Sans CJK SC"])
    font.setPixelSize(round(_BODY * zoom))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if font != document.defaultFont():
        document.setDefaultFont(font)
    way = Qt.LayoutDirection.RightToLeft if right_to_left(story.title or story.body.html) else Qt.LayoutDirection.LeftToRight
    if (document.defaultTextOption().textDirection(), document.defaultTextOption().wrapMode()) != (way, _WRAP):  # it lays out anew
        option = QTextOption()
        option.setTextDirection(way)
        option.setWrapMode(_WRAP)
        document.setDefaultTextOption(option)


def place_column(document: QTextDocument, room: int, column: int) -> None:
    """Centre the column by the page's own margins: the wheel turns and text is selected beside it too."""
    side = max(MARGIN, (room - column) // 2)
    frame = document.rootFrame()
    shape = frame.frameFormat()
    if round(shape.leftMargin()) != side or not shape.topMargin():
        shape.setLeftMargin(side)
        shape.setRightMargin(side)
        shape.setTopMargin(TOP)
        shape.setBottomMargin(BOTTOM)
        frame.setFrameFormat(shape)
