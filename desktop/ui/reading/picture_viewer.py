"""A story's pictures, large: one after the other, with caption and credit, to be looked at closely."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.story import Body
from desktop.ui.look.colours import DARK
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr

_STEP, _MOST = 1.25, 8.0  # of a zoom; the largest, in screen pixels a picture pixel
_KEYS_PAN = 80  # pixels
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as the story shows it."""

    sha256: str
    alt: str
    caption: str
    credit: str


def pictures_of(body: Body) -> tuple[Shown, ...]:
    """Give a body's pictures in their order, with what is said of them."""
    found = []
    for figure in ET.fromstring(f"<body>{body.html}</body>").iter("figure"):  # noqa: S314 - the archive's door verified it
        caption = figure.find("figcaption")
        credit = ""
        words = ""
        if caption is not None:
            credits_ = [span for span in caption.iter("span") if span.get("class") == "credit"]
            credit = _plain(" ".join("".join(span.itertext()) for span in credits_))
            words = _plain("".join(caption.itertext()))
            if credit and words.endswith(credit):
                words = words.removesuffix(credit).rstrip()
        for image in figure.iter("img"):
            found.append(Shown(image.get("src", "").removeprefix("pm:"), image.get("alt", ""), words, credit))
    return tuple(found)


def _plain(words: str) -> str:
    return _SPACE.sub(" ", words).strip()


class Canvas(QWidget):
    """The picture, as large as fits or as large as was asked; dragged with the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._image = QImage()
        self.zoom = 0.0  # screen pixels a picture pixel; 0 fits it into the window
        self._centre = QPointF()  # the picture's point in the middle, in its pixels
        self._held: QPointF | None = None

    def show_image(self, image: QImage) -> None:
        """Show a picture whole."""
        self._image, self.zoom = image, 0.0
        self._centre = QPointF(image.width() / 2, image.height() / 2)
        self.update()

    @property
    def fitting(self) -> float:
        """The zoom at which the picture just fits, 1 at most."""
        if self._image.isNull():
            return 1.0
        return min(self.width() / self._image.width(), self.height() / self._image.height(), 1.0)

    @property
    def scale(self) -> float:
        """The zoom in use."""
        return self.zoom or self.fitting

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom, keeping what is under a point where it is; 0 fits."""
        if zoom and zoom <= self.fitting * 1.001:
            zoom = 0.0
        zoom = min(zoom, _MOST)
        middle = QPointF(self.width() / 2, self.height() / 2)
        offset = (at or middle) - middle
        point = self._centre + offset / self.scale
        self.zoom = zoom
        self._centre = point - offset / self.scale
        self._keep_within()
        self.update()

    def pan(self, across: float, down: float) -> None:
        """Move the picture, in screen pixels."""
        self._centre -= QPointF(across, down) / self.scale
        self._keep_within()
        self.update()

    def _keep_within(self) -> None:
        for get, put, room, size in (
            (self._centre.x, self._centre.setX, self.width(), self._image.width()),
            (self._centre.y, self._centre.setY, self.height(), self._image.height()),
        ):
            half = room / 2 / self.scale
            put(size / 2 if 2 * half >= size else min(max(get(), half), size - half))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture smoothly."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(DARK.paper))
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = QPointF(self._image.width(), self._image.height()) * self.scale
            corner = QPointF(self.width() / 2, self.height() / 2) - self._centre * self.scale
            painter.drawImage(QRectF(corner, corner + size), self._image)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the picture within the window."""
        super().resizeEvent(event)
        self._keep_within()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        self.zoom_to(self.scale * (_STEP if event.angleDelta().y() > 0 else 1 / _STEP), event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show it pixel for pixel, or whole again."""
        self.zoom_to(0.0 if self.zoom else max(1.0, self.fitting * 2), event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        self._held = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._held is not None:
            moved = event.position() - self._held
            self._held = event.position()
            self.pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._held = None
        self.unsetCursor()


class PictureViewer(QDialog):
    """Arrows go to the next and the previous, + and − zoom, 0 fits, 1 shows pixel for pixel, Esc closes."""

    wanted = Signal(str)  # a picture's SHA-256; `take` gives it

    def __init__(self, pictures: Sequence[Shown], first: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture-viewer")
        self.setWindowTitle(tr("Pictures of {title}").format(title=title))
        self._pictures, self.place = pictures, first
        self.canvas = Canvas()
        self.caption, self.credit, self.count = QLabel(), QLabel(), QLabel()
        for label in (self.caption, self.credit, self.count):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is self.caption)
        self.caption.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setStyleSheet(
            f"PictureViewer {{ background: {DARK.ground}; }} QLabel {{ color: {DARK.ink}; }} QLabel#credit, QLabel#count {{ color: {DARK.soft}; }}"
            f"QToolButton:hover {{ background: {DARK.hover}; }} QToolButton:focus {{ border-color: {DARK.soft}; }}"
        )
        self.credit.setObjectName("credit")
        self.count.setObjectName("count")
        self.buttons = {
            name: self._button(name, words, does)
            for name, words, does in (
                ("chevron-left", tr("Previous picture"), lambda: self.step(-1)),
                ("chevron-right", tr("Next picture"), lambda: self.step(1)),
                ("zoom-out", tr("Zoom out"), lambda: self._zoom_by(1 / _STEP)),
                ("zoom-in", tr("Zoom in"), lambda: self._zoom_by(_STEP)),
                ("maximize", tr("Fit into the window"), lambda: self._zoom_to(0.0)),
                ("x", tr("Close"), self.reject),
            )
        }
        self._lay_out()
        screen = (parent.window() if parent else self).screen().availableSize()
        self.resize(min(1180, round(screen.width() * 0.9)), min(860, round(screen.height() * 0.9)))
        self.canvas.setFocus()

    def _button(self, name: str, words: str, does: Callable[[], object]) -> QToolButton:
        made = QToolButton()
        made.setObjectName(f"viewer-{name}")
        made.setIcon(icon(name, DARK))
        made.setIconSize(QSize(20, 20))
        made.setAccessibleName(words)
        made.setToolTip(words)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(does)
        return made

    def _lay_out(self) -> None:
        whole, foot, words, tools = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        foot.setContentsMargins(22, 14, 14, 14)
        foot.setSpacing(20)
        words.setSpacing(2)
        words.addWidget(self.caption)
        words.addWidget(self.credit)
        tools.setSpacing(2)
        tools.addWidget(self.count)
        tools.addSpacing(8)
        for button in self.buttons.values():
            tools.addWidget(button)
        foot.addLayout(words, 1)
        foot.addLayout(tools)
        foot.setAlignment(tools, Qt.AlignmentFlag.AlignTop)
        whole.addWidget(self.canvas, 1)
        whole.addLayout(foot)

    def start(self) -> None:
        """Show the first picture; `wanted` is connected by now."""
        self._tell()

    @property
    def shown(self) -> Shown:
        """The picture that is shown, or on its way."""
        return self._pictures[self.place]

    def step(self, by: int) -> None:
        """Go to the next picture, or the previous one; behind the last stands the first."""
        self.place = (self.place + by) % len(self._pictures)
        self._tell()

    def take(self, sha256: str, image: QImage) -> None:
        """Show a picture that was wanted, unless the person has gone on."""
        if sha256 == self.shown.sha256:
            self.canvas.show_image(image)
            if image.isNull():
                self.caption.setText(tr("This picture cannot be drawn."))

    def _tell(self) -> None:
        shown = self.shown
        self.caption.setText(shown.caption or shown.alt)
        self.credit.setText(shown.credit)
        self.credit.setVisible(bool(shown.credit))
        several = len(self._pictures) > 1
        self.count.setText(tr("{place} of {number}").format(place=self.place + 1, number=len(self._pictures)) if several else "")
        for name in ("chevron-left", "chevron-right"):
            self.buttons[name].setVisible(several)
        self.canvas.setAccessibleName(shown.alt or shown.caption or tr("Picture"))
        self.canvas.setAccessibleDescription(" ".join(filter(None, (shown.caption, shown.credit))))
        self.wanted.emit(shown.sha256)

    def _zoom_by(self, factor: float) -> None:
        self._zoom_to(self.canvas.scale * factor)

    def _zoom_to(self, zoom: float) -> None:
        self.canvas.zoom_to(zoom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaf, zoom and move by keys."""
        key = event.key()
        zoomed = self.canvas.zoom > 0
        pans = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
        if zoomed and key in pans:
            across, down = pans[Qt.Key(key)]
            self.canvas.pan(across * _KEYS_PAN, down * _KEYS_PAN)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_J, Qt.Key.Key_N):
            self.step(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Backspace, Qt.Key.Key_PageUp, Qt.Key.Key_K, Qt.Key.Key_P):
            self.step(-1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom_by(_STEP)
        elif key == Qt.Key.Key_Minus:
            self._zoom_by(1 / _STEP)
        elif key == Qt.Key.Key_0:
            self._zoom_to(0.0)
        elif key == Qt.Key.Key_1:
            self._zoom_to(1.0)
        else:
            super().keyPressEvent(event)
