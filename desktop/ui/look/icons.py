"""Lucide's icons, drawn in a theme's own inks."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from desktop.ui.look.colours import Colours
from desktop.ui.look.sides import leftward

# what points along the line turns about where the window runs from right to left; what is drawn of a thing stays as it is
_POINTING = frozenset(
    ("arrow-left arrow-right book-open-text chevron-left chevron-right chevrons-right copy-check external-link file-input folder-input "
     "import list list-checks list-ordered list-plus log-out mail-open panel-left redo-2 rotate-ccw search-x undo-2 corner-down-right "
     "panel-right list-filter list-tree indent outdent move-right move-left chevrons-left reply forward skip-forward skip-back").split()
)  # fmt: skip
SIZE = 18  # pixels; the size of toolbar, places and fields
_STROKE = "1.75"  # Lucide's 2 looks heavy beside text of 10 points


def svg(name: str, colour: str) -> str:
    """Give an icon as SVG in one colour."""
    drawn = resources.icon(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
    if name not in _POINTING or not leftward():
        return drawn
    begin, end = drawn.index(">") + 1, drawn.rindex("</svg>")
    return f'{drawn[:begin]}<g transform="matrix(-1 0 0 1 24 0)">{drawn[begin:end]}</g>{drawn[end:]}'


def drawing(name: str, colour: str, size: int = SIZE, ratio: float = 0) -> QPixmap:
    """Draw an icon `size` logical pixels wide; a ratio of 0 is the screen's own."""
    ratio = ratio or max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    return _drawn(name, colour, size, ratio, leftward())


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float, _leftward: bool) -> QPixmap:
    return _render(svg(name, colour).encode(), size, ratio)


@lru_cache(maxsize=16)
def filled(name: str, colour: str, size: int = SIZE) -> QPixmap:
    """Draw an icon whose outline is filled."""
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    return _render(svg(name, colour).replace('fill="none"', f'fill="{colour}"').encode(), size, ratio)


def _render(source: bytes, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source)).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, colours: Colours, *, soft: bool = False) -> QIcon:
    """Make an icon for buttons and menus: in ink, faint where disabled, light on the accent where selected; at 1× and 2×."""
    made = QIcon()
    for colour, mode in (
        (colours.soft if soft else colours.ink, QIcon.Mode.Normal),
        (colours.faint, QIcon.Mode.Disabled),
        (colours.on_accent, QIcon.Mode.Selected),
    ):
        for ratio in (1.0, 2.0):
            made.addPixmap(drawing(name, colour, SIZE, ratio), mode)
    return made


def application_icon() -> QIcon:
    """Give Pressmark's own icon, drawn at each size that desktops ask for."""
    source = resources.app_icon().read_bytes()
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_render(source, size, 1.0))
    return made


def application_picture(size: int) -> QPixmap:
    """Draw Pressmark's own icon for a dialog."""
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    return _render(resources.app_icon().read_bytes(), size, ratio)
