"""A picture to be looked at closely: as large as fits or as large as was asked, dragged with the mouse."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.look.colours import DARK

STEP = 1.25  # of a zoom
_MOST = 8.0  # the largest zoom, in screen pixels a picture pixel


class Canvas(QWidget):
    """Draws one picture; the wheel and a double click zoom."""

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
        self.zoom_to(self.scale * (STEP if event.angleDelta().y() > 0 else 1 / STEP), event.position())

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
