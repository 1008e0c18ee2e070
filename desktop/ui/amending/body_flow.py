"""Correcting a story's text, from reading it to the version that is saved."""

from array import array
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from desktop.archive import ArchiveError
from desktop.story import Mark, Story, Version
from desktop.ui.look.alerts import alert
from desktop.ui.look.language import tr
from desktop.ui.look.picture_image import image_of
from desktop.ui.shell.desk import Desk

if TYPE_CHECKING:
    from desktop.importers.pictures import Verified
    from desktop.ui.amending.body_editor import BodyEditor


class BodyFlow:
    """Acts on the one story that is selected."""

    def __init__(self, desk: Desk, chosen: "Callable[[], array[int]]") -> None:
        self._desk, self._chosen = desk, chosen

    def edit(self) -> None:
        """Open the editor of the selected story's text."""
        ids, archive = self._chosen(), self._desk.archive
        if len(ids) != 1:
            return
        mark = Mark.of(ids[0])
        self._desk.jobs.start(
            lambda _: (archive.story(mark), archive.versions(mark)[:-1]), lambda told: self._open(*told), failed=self._desk.fail
        )

    def _open(self, story: Story, earlier: tuple[Version, ...]) -> None:
        from desktop.ui.amending.body_editor import BodyEditor

        editor = BodyEditor(story, earlier, self._image, self._desk.theme, self._desk.window)

        def save() -> None:
            shown = [picture for sha256, picture in editor.fresh.items() if sha256 in editor.body.pictures]
            body, words = editor.body, editor.words
            self._desk.act(lambda archive: archive.amend(story.mark, body, words, pictures=shown))

        editor.picture_asked.connect(lambda replacing: self._ask_picture(editor, replacing))
        editor.accepted.connect(save)
        editor.finished.connect(lambda _: editor.deleteLater())
        editor.open()

    def _ask_picture(self, editor: "BodyEditor", replacing: bool) -> None:
        from desktop.importers.pictures import verify

        kinds = tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.avif *.heic *.svg)")
        name, _ = QFileDialog.getOpenFileName(editor, tr("Choose a Picture"), "", kinds)
        if not name:
            return

        def read(_: object) -> "tuple[Verified, QImage]":
            found = verify(Path(name).read_bytes(), Path(name).name)
            return found, image_of(found.picture) if found.picture else QImage()

        def take(told: "tuple[Verified, QImage]") -> None:
            found, image = told
            if found.picture is None:
                error = ArchiveError(
                    Path(name).name, found.fault or tr("it is too small to be a picture"), remedy=tr("Choose another file.")
                )
                alert(editor, error, tr("The picture could not be taken"))
            else:
                editor.take_picture(found.picture, image, replacing=replacing)

        self._desk.jobs.start(read, take, failed=self._desk.fail)

    def _image(self, sha256: str) -> QImage:
        """Give a stored picture; what is damaged shows as an empty one."""
        try:
            return image_of(self._desk.archive.picture(sha256))
        except ArchiveError:
            return QImage()
