"""A picture of the archive as the screen shows it: upright, whatever its kind."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from desktop.story import Picture

_SIDE = 2_400  # pixels; no screen shows a story's picture larger
_OF_QT = {"image/jpeg": b"jpeg", "image/png": b"png", "image/gif": b"gif", "image/webp": b"webp", "image/bmp": b"bmp"}


def nothing() -> QImage:
    """Give the picture of a page that has none there: an empty answer would send Qt to look for a file of that name."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(0)
    return image


def image_of(picture: Picture) -> QImage:
    """Decode a picture, turned as its camera was held; what Qt does not read (TIFF, HEIC, AVIF) as the presses do. Empty for a broken one."""
    if (kind := _OF_QT.get(picture.media_type)) is not None:
        buffer = QBuffer()
        buffer.setData(QByteArray(picture.content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer, QByteArray(kind))
        reader.setAutoTransform(True)
        image = reader.read()
        if not image.isNull():
            return image
    from exports.pictures import BrokenPictureError, opened

    try:
        drawn = opened(picture.content, side=_SIDE)
    except BrokenPictureError:
        return QImage()
    return QImage(drawn.tobytes(), drawn.width, drawn.height, 3 * drawn.width, QImage.Format.Format_RGB888).copy()
