"""From the pictures without words to the versions that have them: what was said of a story's pictures is one version of it."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from desktop.archive import ArchiveError, Undescribed
from desktop.story import Body, Mark
from desktop.story.amending import Amending
from desktop.ui.jobs.job import Job, Latest
from desktop.ui.look.language import tr
from desktop.ui.look.picture_image import image_of
from desktop.ui.shell.desk import Desk
from exports import Report

if TYPE_CHECKING:
    from desktop.ui.describing.describe_dialog import DescribeDialog

Ids = Callable[[], "array[int]"]


class DescribeFlow:
    """Offers the selection, and all that is listed: a collection, what a search found, or the whole archive."""

    def __init__(self, desk: Desk, chosen: Ids, listed: Ids) -> None:
        self._desk, self._chosen, self._listed = desk, chosen, listed
        self._job: Job | None = None

    def describe(self) -> None:
        """Show the pictures without words of what is listed, or of the selection where several stories are selected."""
        from desktop.ui.describing.describe_dialog import DescribeDialog

        chosen, listed = self._chosen(), self._listed()
        offered = {tr("All that is listed"): listed, tr("The selection"): chosen}
        if len(chosen) > 1:
            offered = {tr("The selection"): chosen, tr("All that is listed"): listed}
        if not chosen or len(chosen) == len(listed):
            offered.pop(tr("The selection"))
        dialog = DescribeDialog(list(offered), self._desk.theme, self._desk.window)
        pictures = Latest(self._desk.jobs, self._desk.fail)
        dialog.asked.connect(lambda scope: self._search(dialog, offered[scope]))
        dialog.told.connect(self._save)
        dialog.shown.connect(lambda sha256: pictures.ask(lambda: self._image(sha256), lambda image: dialog.show_image(sha256, image)))

        def over() -> None:
            pictures.drop()
            if self._job is not None:
                self._job.cancel()
            dialog.keep()
            dialog.deleteLater()

        dialog.finished.connect(over)
        dialog.open()
        self._search(dialog, next(iter(offered.values())))

    def _search(self, dialog: "DescribeDialog", ids: Sequence[int]) -> None:
        if self._job is not None:
            self._job.cancel()
        dialog.keep()
        dialog.show_searching()
        marks = [Mark.of(number) for number in ids]

        def work(report: Report) -> tuple[Undescribed, ...]:
            return self._desk.archive.undescribed(marks, report)

        def done(found: tuple[Undescribed, ...]) -> None:
            if self._job is job:
                self._job = None
                dialog.show_pictures(found)

        job = self._job = self._desk.work(tr("Looking at pictures"), work, done, cancelled=lambda: None, reads=True)

    def _save(self, said: Mapping[Undescribed, str]) -> None:
        """Make one version of what was said of a story's pictures."""
        mark = next(iter(said)).mark
        self._desk.act(lambda archive: archive.amend(mark, _described(archive.story(mark).body, said), "Describe pictures"))

    def _image(self, sha256: str) -> QImage:
        try:
            return image_of(self._desk.archive.picture(sha256))
        except ArchiveError:
            return QImage()


def _described(body: Body, said: Mapping[Undescribed, str]) -> Body:
    """Give a body's figures their words, or call them decorative where there are none; one that shows another picture by now is left as it is."""
    sitting = Amending(body)
    places = [place for place, piece in enumerate(sitting.pieces) if piece.kind == "figure"]
    for told, words in said.items():
        figure = sitting.pieces[places[told.place]].figure if told.place < len(places) else None
        if figure is not None and figure.sha256 == told.sha256:
            sitting.say(places[told.place], words, figure.caption, figure.credit, decorative=not words)
    return sitting.body
