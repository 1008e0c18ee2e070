"""The pictures of a page: how large each is, so that its room is there at once, and how it is drawn when it is there."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QImage

from desktop.story import Picture
from desktop.ui.look.picture_image import image_of


class Pictures(Protocol):
    """What a page asks for its pictures, by their SHA-256."""

    def size(self, sha256: str) -> tuple[int, int] | None:
        """Give a picture's width and height; None where there is no such picture."""

    def image(self, sha256: str, column: int, ratio: float) -> QImage | None:
        """Give a picture as it is drawn in a column of so many pixels, each of them `ratio` pixels of the screen."""

    def forget(self) -> None:
        """Keep nothing: another story is shown."""


class PicturesAtHand:
    """Pictures that are read as the page asks for them: a draft's, or those of a version that is only looked at."""

    def __init__(self, ask: Callable[[str], Picture]) -> None:
        """`ask` gives a picture by its SHA-256, or raises."""
        self._ask = ask
        self._read: dict[str, Picture | None] = {}

    def size(self, sha256: str) -> tuple[int, int] | None:
        """Give a picture's width and height."""
        picture = self._picture(sha256)
        return None if picture is None else (picture.width, picture.height)

    def image(self, sha256: str, column: int, ratio: float) -> QImage | None:
        """Give a picture at once."""
        picture = self._picture(sha256)
        return None if picture is None else fitted(image_of(picture), column, ratio)

    def forget(self) -> None:
        """Keep nothing."""
        self._read.clear()

    def _picture(self, sha256: str) -> Picture | None:
        if sha256 not in self._read:
            try:
                self._read[sha256] = self._ask(sha256)
            except Exception:  # whatever is wrong with a picture, the story can be read
                self._read[sha256] = None
        return self._read[sha256]


class PicturesToCome(QObject):
    """Pictures that are decoded beside the window's thread: their room stands empty until they are given."""

    wanted = Signal(str)

    def __init__(self, ground: Callable[[], str], parent: QObject | None = None) -> None:
        """`ground` gives the colour of the room that is kept for a picture."""
        super().__init__(parent)
        self.sizes: Mapping[str, tuple[int, int]] = {}
        self._ground = ground
        self._drawn: dict[str, QImage] = {}
        self._drawn_for = 0

    def size(self, sha256: str) -> tuple[int, int] | None:
        """Give a picture's width and height."""
        return self.sizes.get(sha256)

    def image(self, sha256: str, column: int, ratio: float) -> QImage | None:
        """Give a picture that is there, or its empty room, and ask for it."""
        if sha256 not in self.sizes:
            return None
        if self._drawn_for != column:
            self._drawn.clear()
            self._drawn_for = column
        if sha256 not in self._drawn:
            self.wanted.emit(sha256)
            room = QImage(1, 1, QImage.Format.Format_RGB32)
            room.fill(QColor(self._ground()))
            return room
        return self._drawn[sha256]

    def forget(self) -> None:
        """Keep nothing."""
        self._drawn.clear()

    def take(self, sha256: str, image: QImage) -> None:
        """Keep a picture that was wanted."""
        self._drawn[sha256] = image

    def lose(self, sha256: str) -> None:
        """Have a picture no more: it cannot be drawn."""
        self.sizes = {name: size for name, size in self.sizes.items() if name != sha256}


def fitted(image: QImage, column: int, ratio: float) -> QImage:
    """Scale a large picture smoothly to the column, in the screen's own pixels; Qt alone would scale it coarsely."""
    if image.width() > column * ratio:
        return image.scaledToWidth(round(column * ratio), Qt.TransformationMode.SmoothTransformation)
    return image
