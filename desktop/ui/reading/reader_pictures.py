"""The page's pictures, read and decoded beside the window's thread: a large photograph takes a tenth of a second."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from desktop.archive import Archive
from desktop.ui.look.picture_image import image_of
from desktop.ui.reading.page_pictures import fitted
from desktop.ui.reading.story_reader import StoryReader
from desktop.ui.shell.desk import Desk


class ReaderPictures(QObject):
    """Gives the reader what it wants, all that a page asks for in one go; nothing is fetched twice at a time."""

    def __init__(self, desk: Desk, reader: StoryReader) -> None:
        super().__init__(reader)
        self._desk, self._reader = desk, reader
        self._wanted: list[str] = []
        self._coming: set[tuple[str, int]] = set()  # pictures on their way, each for a column's width
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fetch)
        reader.pictures.wanted.connect(self._want)

    @property
    def waiting(self) -> bool:
        """Whether pictures of the page are still on their way."""
        return bool(self._wanted or self._coming)

    def _want(self, sha256: str) -> None:
        if sha256 not in self._wanted:
            self._wanted.append(sha256)
        self._soon.start()

    def _fetch(self) -> None:
        archive, column, ratio = self._desk.archive, self._reader.column, self._reader.devicePixelRatioF()
        wanted = [sha256 for sha256 in self._wanted if (sha256, column) not in self._coming]
        self._wanted.clear()
        if not wanted or self._desk.jobs.closed:
            return
        coming = {(sha256, column) for sha256 in wanted}
        self._coming |= coming

        def work() -> dict[str, QImage | None]:
            return {sha256: _drawn(archive, sha256, column, ratio) for sha256 in wanted}

        def done(found: dict[str, QImage | None]) -> None:
            self._coming -= coming
            self._give(found, column)

        self._desk.jobs.start(lambda _: work(), done, failed=self._desk.fail)

    def _give(self, found: dict[str, QImage | None], column: int) -> None:
        if self._reader.column != column:  # the page was set in another size meanwhile, and asked again
            return
        for sha256, image in found.items():
            if self._reader.pictures.size(sha256) is None:  # another story is shown by now
                continue
            if image is None:
                self._reader.lose_picture(sha256)
            else:
                self._reader.take_picture(sha256, image)


def _drawn(archive: Archive, sha256: str, column: int, ratio: float) -> QImage | None:
    try:
        image = image_of(archive.picture(sha256))
    except Exception:  # whatever is wrong with a picture, the story can be read
        return None
    return None if image.isNull() else fitted(image, column, ratio)
