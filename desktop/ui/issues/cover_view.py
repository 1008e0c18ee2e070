"""The cover: its design, colour, picture and title chosen live, drawn by the press that will draw it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.archive import Archive, ArchiveError
from desktop.publishing import IssueProofs, cover_designs
from desktop.story import Mark
from desktop.ui.issues.issue_state import IssueState
from desktop.ui.jobs.job import Job, Latest
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.picture_image import image_of
from desktop.ui.shell.desk import Desk
from exports import Report

_SOON, _THUMB, _SWATCH, _PICTURE = 250, QSize(76, 114), QSize(20, 20), QSize(92, 62)  # milliseconds; pixels
_MOST = 40  # pictures offered
_SHOWN = 1200  # pixels of height that are kept of a cover
DESIGNS = {"front": QT_TR_NOOP("Front page"), "poster": QT_TR_NOOP("Poster"), "plate": QT_TR_NOOP("Plate"), "block": QT_TR_NOOP("Block")}


@dataclass(frozen=True, slots=True)
class _Offered:
    """The pictures of an issue's stories, small, by their SHA-256."""

    pictures: Mapping[str, QImage]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A cover's file, and its pixels as far as a screen shows them; decoding takes 20 ms, so a Job does it."""

    content: bytes
    image: QImage

    @classmethod
    def of(cls, content: bytes) -> "_Drawn":
        image = QImage.fromData(content)
        return cls(content, image.scaledToHeight(_SHOWN, Qt.TransformationMode.SmoothTransformation))


class CoverView(QWidget):
    """At the left what may be chosen, at the right the cover."""

    chosen = Signal(dict)  # design, colour or picture; "" is the series' own
    titled = Signal(str)
    drawn = Signal(bytes)

    def __init__(self, desk: Desk, proofs: IssueProofs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._proofs = desk, proofs
        self._state: IssueState | None = None
        self._drawn_of: object = None
        self._job: Job | None = None
        self._again = False
        self._pictures = Latest(desk.jobs, desk.fail)
        self._offered: tuple[Mark, ...] | None = None
        self.picture_bytes, self._image = b"", QImage()
        self.title = QLineEdit()
        self.designs, self.colours, self.pictures = (_choices(*each) for each in ((_THUMB, 26), (_SWATCH, 0), (_PICTURE, 0)))
        self.cover = QLabel()
        self._empty = EmptyState(desk.theme, "image", tr("No cover yet"), tr("Put a story in, and choose how the cover shall look."))
        self._lay_out()
        self._fill_in()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._draw)
        self.title.editingFinished.connect(self._title_said)
        for kind, box in (("design", self.designs), ("colour", self.colours), ("picture", self.pictures)):
            box.itemSelectionChanged.connect(lambda kind=kind, box=box: self._choose(kind, box))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(16, 12, 8, 12)
        left.setSpacing(6)
        self.title.setPlaceholderText(tr("As the series"))
        for words, part, tall in (
            (tr("Title"), self.title, 0),
            (tr("Design"), self.designs, 2 * (_THUMB.height() + 26 + 10) + 4),
            (tr("Colour"), self.colours, 40),
            (tr("Picture"), self.pictures, 0),
        ):
            head = QLabel(words)
            head.setProperty("tone", "group")
            part.setAccessibleName({tr("Title"): tr("Title on the cover"), tr("Picture"): tr("Picture on the cover")}.get(words, words))
            head.setBuddy(part)
            if tall:
                part.setFixedHeight(tall)
            left.addWidget(head)
            left.addWidget(part, 1 if part is self.pictures else 0)
            left.addSpacing(6)
        self.cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.cover.setAccessibleName(tr("The cover"))
        self.cover.setMinimumSize(160, 240)
        ground = QFrame()
        ground.setProperty("kind", "ground")
        around = QVBoxLayout(ground)
        around.addWidget(self.cover)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        choices = QWidget()
        choices.setLayout(left)
        choices.setFixedWidth(252)
        whole.addWidget(choices)
        whole.addWidget(ground, 1)

    def _fill_in(self) -> None:
        for name in cover_designs():
            _add(self.designs, tr(DESIGNS.get(name, name.title())), name, QPixmap())

    def show_state(self, state: IssueState) -> None:
        """Take how the issue stands; the cover is drawn again if it differs, once it is seen."""
        self._state = state
        said = dict(state.issue.options.get("cover") or {})
        if not self.colours.count():
            for colour in ("", *state.colours):
                _add(self.colours, "", colour, self._swatch(colour)).setToolTip(colour or tr("The issue's own colour"))
        if not (self.title.hasFocus() and self.title.isModified()):
            self.title.setText(state.issue.title)
        design = str(said.get("design") or state.series.design.get("cover") or cover_designs()[0])
        for box, chosen in ((self.designs, design), (self.colours, said.get("colour", "")), (self.pictures, said.get("picture", ""))):
            _select(box, str(chosen))
        self._ask()

    def leave(self) -> None:
        """Give up what is being drawn."""
        self._state, self._again = None, False
        self._soon.stop()
        if self._job is not None:
            self._job.cancel()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while nobody looked."""
        super().showEvent(event)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the cover have the room there is."""
        super().resizeEvent(event)
        self._show()

    def _ask(self) -> None:
        if self._state is None or not self.isVisible():
            return
        self._offer()
        if self._state.printed != self._drawn_of:
            self._soon.start()

    def _draw(self) -> None:
        if self._job is not None:
            self._again = True
            self._job.cancel()
            return
        state = self._state
        if state is None or not state.stories:
            self.cover.clear()
            self.cover.setText(tr("Put a story in, and choose how the cover shall look."))
            return

        self._run(lambda report: _Drawn.of(self._proofs.cover(report)), lambda drawn: self._take(drawn, state))

    def _run(self, work: Callable[[Report], Any], done: Callable[[Any], object]) -> None:
        self._job = job = self._desk.jobs.start(work, done, failed=self._failed)
        job.ended.connect(lambda: self._ended(job))

    def _ended(self, job: Job) -> None:
        if self._job is job:
            self._job = None
        if self._again:
            self._again = False
            self._draw()

    def _take(self, drawn: "_Drawn", state: IssueState) -> None:
        self._drawn_of = state.printed
        self.picture_bytes, self._image = drawn.content, drawn.image
        self._show()
        self.drawn.emit(drawn.content)
        if not self._again:  # then the other designs, small, of the same issue
            self._run(self._small_designs, self._take_designs)

    def _small_designs(self, report: Report) -> dict[str, QImage]:
        return {name: _small(QImage.fromData(self._proofs.cover(report, design=name)), _THUMB) for name in cover_designs()}

    def _take_designs(self, made: Mapping[str, QImage]) -> None:
        for at in range(self.designs.count()):
            item = self.designs.item(at)
            item.setIcon(_fitted(QPixmap.fromImage(made[item.data(Qt.ItemDataRole.UserRole)]), _THUMB))

    def _show(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        shown = self._image.scaled(
            self.cover.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(ratio)
        self.cover.setPixmap(QPixmap.fromImage(shown))

    def _offer(self) -> None:
        """Offer the pictures of the issue's stories."""
        state = self._state
        if state is None:
            return
        marks = [mark for mark in state.outline.marks if mark in state.stories and state.stories[mark].images]
        if self._offered == tuple(marks):
            return
        self._offered = tuple(marks)
        archive = self._desk.archive
        self._pictures.ask(lambda: _small_pictures(archive, self._offered or ()), self._show_pictures)

    def _show_pictures(self, offered: _Offered) -> None:
        said = dict(self._state.issue.options.get("cover") or {}) if self._state else {}
        self.pictures.blockSignals(True)
        self.pictures.clear()
        soft = self._desk.theme.colours.soft
        _add(self.pictures, "", "", drawing("sparkles", soft, 28, 2)).setToolTip(tr("The first picture that is fit"))
        _add(self.pictures, "", "none", drawing("image-off", soft, 28, 2)).setToolTip(tr("No picture"))
        for sha256, image in offered.pictures.items():
            _add(self.pictures, "", sha256, QPixmap.fromImage(image)).setToolTip(tr("This picture"))
        self.pictures.blockSignals(False)
        _select(self.pictures, str(said.get("picture", "")))

    def _choose(self, kind: str, box: QListWidget) -> None:
        if items := box.selectedItems():
            said = dict(self._state.issue.options.get("cover") or {}) if self._state else {}
            value = items[0].data(Qt.ItemDataRole.UserRole)
            if value != said.get(kind, ""):
                self.chosen.emit({kind: value})

    def _title_said(self) -> None:
        if self._state is not None and self.title.text().strip() != self._state.issue.title:
            self.title.setModified(False)
            self.titled.emit(" ".join(self.title.text().split()))

    def _failed(self, error: Exception) -> None:
        self._drawn_of = self._state.printed if self._state else None
        if not isinstance(error, ArchiveError):
            self._desk.fail(error)

    def _swatch(self, colour: str) -> QPixmap:
        made = QPixmap(40, 40)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if colour:
            painter.setBrush(QColor(colour))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(0, 0, 40, 40, 8, 8)
        else:
            painter.drawPixmap(2, 2, drawing("sparkles", self._desk.theme.colours.soft, 36, 1))
        painter.end()
        return made


def _small_pictures(archive: Archive, marks: tuple[Mark, ...]) -> _Offered:
    found: dict[str, QImage] = {}
    for mark in marks:
        for sha256 in archive.story(mark).body.pictures:
            if sha256 in found or len(found) == _MOST:
                continue
            try:
                image = image_of(archive.picture(sha256))
            except ArchiveError:
                continue
            if not image.isNull():
                found[sha256] = _small(image, _PICTURE)
    return _Offered(found)


def _small(image: QImage, size: QSize) -> QImage:
    return image.scaled(size * 2, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _fitted(picture: QPixmap, size: QSize) -> QIcon:
    """Make an icon of exactly that size, twice as fine, with the picture in its middle."""
    made = QPixmap(size * 2)
    made.fill(Qt.GlobalColor.transparent)
    if not picture.isNull():
        shown = picture  # a sign stays as it is drawn
        if picture.width() > size.width() * 2 or picture.height() > size.height() * 2:
            shown = picture.scaled(size * 2, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(1)
        painter = QPainter(made)
        painter.drawPixmap((made.width() - shown.width()) // 2, (made.height() - shown.height()) // 2, shown)
        painter.end()
    made.setDevicePixelRatio(2)
    icon = QIcon(made)
    icon.addPixmap(made, QIcon.Mode.Selected)  # else Qt tints it
    return icon


def _choices(size: QSize, words: int) -> QListWidget:
    """words: pixels of height for what stands under each."""
    made = QListWidget()
    made.setViewMode(QListWidget.ViewMode.IconMode)
    made.setMovement(QListWidget.Movement.Static)
    made.setResizeMode(QListWidget.ResizeMode.Adjust)
    made.setIconSize(size)
    made.setGridSize(QSize(size.width() + 10, size.height() + words + 10))
    made.setUniformItemSizes(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setProperty("kind", "choices")
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    return made


def _add(box: QListWidget, words: str, value: str, picture: QPixmap) -> QListWidgetItem:
    item = QListWidgetItem(_fitted(picture, box.iconSize()), words)
    item.setData(Qt.ItemDataRole.UserRole, value)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, words or value or tr("By itself"))
    box.addItem(item)
    return item


def _select(box: QListWidget, value: str) -> None:
    """Choose an item without asking for it."""
    box.blockSignals(True)
    for at in range(box.count()):
        item = box.item(at)
        if item.data(Qt.ItemDataRole.UserRole) == value:
            box.setCurrentItem(item)
    box.blockSignals(False)
