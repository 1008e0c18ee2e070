"""The cover: what may be chosen of it at the left, at the right how it looks, drawn by the press that will draw it."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.archive import ArchiveError
from desktop.publishing import IssueProofs, cover_designs
from desktop.ui.issues.choices import small
from desktop.ui.issues.cover_choices import THUMB, CoverChoices
from desktop.ui.issues.issue_state import IssueState
from desktop.ui.jobs.job import Job
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import explained
from desktop.ui.shell.desk import Desk
from exports import ExportError, Report

_CHOICES = 262  # pixels
_SOON = 250  # milliseconds until a change is drawn
_SHOWN = 1200  # pixels of height that are kept of a cover


class CoverSheet(QWidget):
    """A cover as large as the room allows, in the middle of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The cover"))
        self.setMinimumSize(100, 150)
        self._pixmap = QPixmap()

    def show_image(self, image: QImage) -> None:
        """Show another cover."""
        self._pixmap = QPixmap.fromImage(image)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the cover; it is scaled while it is painted, which costs less than to keep one for each size of the window."""
        if self._pixmap.isNull():
            return
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(
            (self.width() - size.width()) // 2, (self.height() - size.height()) // 2, size.width(), size.height(), self._pixmap
        )
        painter.end()


class CoverView(QWidget):
    """Only while it is seen is the cover drawn again."""

    drawn = Signal(QImage)

    def __init__(self, desk: Desk, proofs: IssueProofs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._proofs = desk, proofs
        self._state: IssueState | None = None
        self._drawn_of: object = None
        self._job: Job | None = None
        self._again = False
        self.image = QImage()  # as it is shown
        self.choices, self.cover = CoverChoices(desk), CoverSheet()
        self._empty = EmptyState(desk.theme, "image", *_nothing())
        self._whole, self._scroll = QBoxLayout(QBoxLayout.Direction.LeftToRight, self), QScrollArea()
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._draw)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        ground = QFrame()
        ground.setProperty("kind", "ground")
        around = QVBoxLayout(ground)
        around.addWidget(self.cover)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(ground)
        self._scroll.setWidget(self.choices)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFixedWidth(_CHOICES)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._scroll)
        self._whole.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cover above what may be chosen where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.width() >= _CHOICES + self.cover.minimumWidth() + 2 * 9
        self._whole.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop)
        self._scroll.setFixedWidth(_CHOICES if beside else self.width())

    @property
    def busy(self) -> bool:
        """Whether something is being drawn."""
        return self._job is not None

    def show_state(self, state: IssueState) -> None:
        """Take how the issue stands; the cover is drawn again if it differs, once it is seen."""
        self._state = state
        self.choices.show_state(state)
        self._ask()

    def leave(self) -> None:
        """Give up what is being drawn."""
        self._state, self._again = None, False
        self.choices.leave()
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while nobody looked."""
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        if self._state is None or not self.isVisible():
            return
        self.choices.offer()
        if self._state.printed != self._drawn_of:
            self._soon.start()

    def _draw(self) -> None:
        if self._job is not None:
            self._again = True
            self._job.cancel()
            return
        state = self._state
        if state is None:
            return
        if not state.stories:
            self._say(*_nothing())
            self._drawn_of = state.printed
            return
        if self.image.isNull():
            self._empty.say("image", tr("Drawing the cover"), "")
        self._run(lambda report: _shown(self._proofs.cover(report)), lambda image: self._take(image, state))

    def _run(self, work: Callable[[Report], Any], done: Callable[[Any], object]) -> None:
        self._job = job = self._desk.jobs.start(work, done, failed=self._failed)
        job.ended.connect(lambda: self._ended(job))

    def _ended(self, job: Job) -> None:
        if self._job is job:
            self._job = None
        if self._again:
            self._again = False
            self._draw()

    def _take(self, image: QImage, state: IssueState) -> None:
        self._drawn_of, self.image = state.printed, image
        self.cover.show_image(image)
        self._stack.setCurrentIndex(1)
        self.drawn.emit(image)
        if not self._again:  # then the other designs, small, of the same issue
            self._run(self._small_designs, self._take_designs)

    def _small_designs(self, report: Report) -> dict[str, QImage]:
        return {name: small(QImage.fromData(self._proofs.cover(report, design=name)), THUMB) for name in cover_designs()}

    def _take_designs(self, made: Mapping[str, QImage]) -> None:
        for name, picture in made.items():
            self.choices.designs.dress(name, picture)

    def _say(self, headline: str, words: str) -> None:
        self._empty.say("image", headline, words)
        self._stack.setCurrentWidget(self._empty)

    def _failed(self, error: Exception) -> None:
        self._drawn_of = self._state.printed if self._state else None
        if isinstance(error, ArchiveError | ExportError):
            self._say(tr("No cover"), explained(error))
        else:
            self._desk.fail(error)


def _nothing() -> tuple[str, str]:
    return tr("No cover yet"), tr("Put a story in, and choose how the cover shall look.")


def _shown(content: bytes) -> QImage:
    """Decode a cover as far as a screen shows it, in the form that the screen takes; it takes 20 ms, so a Job does it."""
    image = QImage.fromData(content).scaledToHeight(_SHOWN, Qt.TransformationMode.SmoothTransformation)
    return image.convertToFormat(QImage.Format.Format_RGB32)
