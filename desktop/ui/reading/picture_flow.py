"""A picture opened large: by a click on it, or by a key for the story's first."""

from collections.abc import Callable

from PySide6.QtGui import QImage

from desktop.archive import Archive
from desktop.ui.jobs.job import Latest
from desktop.ui.look.language import tr
from desktop.ui.look.picture_image import image_of
from desktop.ui.reading.reader_pane import ReaderPane
from desktop.ui.shell.desk import Desk


class PictureFlow:
    """Shows the pictures of the story that is read."""

    def __init__(self, desk: Desk, pane: ReaderPane) -> None:
        self._desk, self._pane = desk, pane
        pane.reader.picture_asked.connect(self.show)

    def show(self, sha256: str = "") -> None:
        """Open the viewer at a picture, or at the first."""
        from desktop.ui.reading.picture_viewer import PictureViewer
        from desktop.ui.reading.story_pictures import pictures_of

        story = self._pane.reader.story
        pictures = pictures_of(story.body) if story is not None else ()
        if story is None or not pictures:
            self._desk.said.emit(tr("This story has no pictures"))
            return
        first = next((place for place, each in enumerate(pictures) if each.sha256 == sha256), 0)
        viewer = PictureViewer(pictures, first, story.title, self._desk.window)
        latest, archive = Latest(self._desk.jobs, self._desk.fail), self._desk.archive

        def want(wanted: str) -> None:
            latest.ask(lambda: _whole(archive, wanted), lambda image: viewer.take(wanted, image))

        def over() -> None:
            latest.drop()
            viewer.deleteLater()

        viewer.wanted.connect(want)
        viewer.finished.connect(over)
        viewer.open()
        viewer.start()

    def show_first(self) -> None:
        """Open the viewer at the story's first picture."""
        self.show()

    def slots(self) -> dict[str, Callable[[], object]]:
        """Give what the action calls."""
        return {"pictures": self.show_first}


def _whole(archive: Archive, sha256: str) -> QImage:
    try:
        return image_of(archive.picture(sha256))
    except Exception:  # the viewer says that it cannot be drawn
        return QImage()
