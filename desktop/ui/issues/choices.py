"""A list of pictures to choose one from: designs, colours, the pictures of an issue's stories."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from desktop.ui.look.language import tr


class Choices(QListWidget):
    """Pictures of one size in rows, with words under them or without; what is chosen has a value."""

    def __init__(self, size: QSize, words: int = 0, parent: QWidget | None = None) -> None:
        """size: of a picture, pixels. words: pixels of height for what stands under each."""
        super().__init__(parent)
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setIconSize(size)
        self.setGridSize(QSize(size.width() + 10, size.height() + words + 10))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "choices")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def add(self, words: str, value: str, picture: QImage | QPixmap | None = None, hint: str = "") -> None:
        """Add a choice; without a picture of its own one may come later (`dress`)."""
        item = QListWidgetItem(fitted(picture if picture is not None else QPixmap(), self.iconSize()), words)
        item.setData(Qt.ItemDataRole.UserRole, value)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words or hint or value or tr("By itself"))
        item.setToolTip(hint)
        self.addItem(item)

    def dress(self, value: str, picture: QImage) -> None:
        """Give a choice its picture."""
        if (item := self._item(value)) is not None:
            item.setIcon(fitted(picture, self.iconSize()))

    def select(self, value: str) -> None:
        """Choose without asking for it."""
        self.blockSignals(True)
        if (item := self._item(value)) is not None:
            self.setCurrentItem(item)
        self.blockSignals(False)

    @property
    def value(self) -> str | None:
        """What is chosen; None for nothing."""
        chosen = self.selectedItems()
        return str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else None

    def _item(self, value: str) -> QListWidgetItem | None:
        items = (self.item(at) for at in range(self.count()))
        return next((item for item in items if item.data(Qt.ItemDataRole.UserRole) == value), None)


def small(image: QImage, size: QSize) -> QImage:
    """Bring a picture to the size of a choice, twice as fine; a job does it."""
    return image.scaled(size * 2, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def fitted(picture: QImage | QPixmap, size: QSize) -> QIcon:
    """Make an icon of exactly that size, twice as fine, with the picture in its middle; one that is too large is cut, so bring it `small`."""
    made = QPixmap(size * 2)
    made.fill(Qt.GlobalColor.transparent)
    if not picture.isNull():
        shown = QPixmap.fromImage(picture) if isinstance(picture, QImage) else QPixmap(picture)
        shown.setDevicePixelRatio(1)
        painter = QPainter(made)
        painter.drawPixmap((made.width() - shown.width()) // 2, (made.height() - shown.height()) // 2, shown)
        painter.end()
    made.setDevicePixelRatio(2)
    icon = QIcon(made)
    icon.addPixmap(made, QIcon.Mode.Selected)  # else Qt tints it
    return icon
