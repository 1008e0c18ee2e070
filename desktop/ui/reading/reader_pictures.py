"""The page's pictures, read and decoded beside the window's thread: a large photograph takes a tenth of a second."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from desktop.archive import Archive
from desktop.ui.jobs.job import Latest
from desktop.ui.look.picture_image import image_of
from desktop.ui.reading.reader import fitted
from desktop.ui.reading.story_reader import StoryReader
from desktop.ui.shell.desk import Desk


class ReaderPictures(QObject):
    """Gives the reader what it wants, all that a page asks for in one go."""

    def __init__(self, desk: Desk, reader: StoryReader) -> None:
        super().__init__(reader)
        self._desk, self._reader = desk, reader
        self._wanted: list[str] = []
        self._latest = Latest(desk.jobs, desk.fail)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fetch)
        reader.picture_wanted.connect(self._want)

    def _want(self, sha256: str) -> None:
        if sha256 not in self._wanted:
            self._wanted.append(sha256)
        self._soon.start()

    def _fetch(self) -> None:
        if self._reader.story is None:
            return
        wanted, self._wanted = tuple(self._wanted), []
        mark, column, ratio, archive = self._reader.story.mark, self._reader.column, self._reader.devicePixelRatioF(), self._desk.archive

        def work() -> dict[str, QImage | None]:
            return {sha256: _drawn(archive, sha256, column, ratio) for sha256 in wanted}

        def done(found: dict[str, QImage | None]) -> None:
            if self._reader.story is None or self._reader.story.mark != mark:
                return
            if self._reader.column != column:  # the page was set in another size meanwhile
                self._wanted = [*found, *self._wanted]
                self._soon.start()
                return
            for sha256, image in found.items():
                if image is None:
                    self._reader.lose_picture(sha256)
                else:
                    self._reader.take_picture(sha256, image)

        self._latest.ask(work, done)


def _drawn(archive: Archive, sha256: str, column: int, ratio: float) -> QImage | None:
    try:
        image = image_of(archive.picture(sha256))
    except Exception:  # whatever is wrong with a picture, the story can be read
        return None
    return None if image.isNull() else fitted(image, column, ratio)
