"""What of a cover may be chosen: its title, design, colour and picture."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.archive import Archive, ArchiveError
from desktop.publishing import cover_designs
from desktop.story import Mark
from desktop.ui.issues.choices import Choices, small
from desktop.ui.issues.issue_state import IssueState
from desktop.ui.jobs.job import Latest
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.picture_image import image_of
from desktop.ui.shell.desk import Desk

THUMB = QSize(76, 114)  # of a design, pixels
_SWATCH, _PICTURE = QSize(20, 20), QSize(92, 62)
_WORDS = 26  # pixels for a design's name
_MOST = 40  # pictures offered
DESIGNS = {"front": QT_TR_NOOP("Front page"), "poster": QT_TR_NOOP("Poster"), "plate": QT_TR_NOOP("Plate"), "block": QT_TR_NOOP("Block")}


class CoverChoices(QWidget):
    """A field and three lists; it asks for what a person wants, and shows what the issue has."""

    chosen = Signal(dict)  # design, colour or picture; "" is the series' own
    titled = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state: IssueState | None = None
        self._latest = Latest(desk.jobs, desk.fail)
        self._offered: tuple[Mark, ...] | None = None
        self.title = QLineEdit()
        self.designs, self.colours, self.pictures = Choices(THUMB, _WORDS), Choices(_SWATCH), Choices(_PICTURE)
        self._lay_out()
        for name in cover_designs():
            self.designs.add(tr(DESIGNS.get(name, name.title())), name)
        self.title.editingFinished.connect(self._title_said)
        for kind, box in (("design", self.designs), ("colour", self.colours), ("picture", self.pictures)):
            box.itemSelectionChanged.connect(lambda kind=kind, box=box: self._choose(kind, box))

    def _lay_out(self) -> None:
        left = QVBoxLayout(self)
        left.setContentsMargins(16, 12, 8, 12)
        left.setSpacing(6)
        self.title.setPlaceholderText(tr("As the series"))
        for words, name, part, tall in (
            (tr("Title"), tr("Title on the cover"), self.title, 0),
            (tr("Design"), tr("Design"), self.designs, 2 * (THUMB.height() + _WORDS + 10) + 4),
            (tr("Colour"), tr("Colour"), self.colours, 40),
            (tr("Picture"), tr("Picture on the cover"), self.pictures, 0),
        ):
            head = QLabel(words)
            head.setProperty("tone", "group")
            head.setBuddy(part)
            part.setAccessibleName(name)
            if tall:
                part.setFixedHeight(tall)
            elif part is self.pictures:
                part.setMinimumHeight(2 * (_PICTURE.height() + 10) + 4)
            left.addWidget(head)
            left.addWidget(part, 1 if part is self.pictures else 0)
            left.addSpacing(6)

    def show_state(self, state: IssueState) -> None:
        """Take how the issue stands."""
        self._state = state
        if not self.colours.count():
            for colour in ("", *state.colours):
                self.colours.add("", colour, self._swatch(colour), colour or tr("The issue's own colour"))
        if not (self.title.hasFocus() and self.title.isModified()):
            self.title.setText(state.issue.title)
        said = self._said
        self.designs.select(str(said.get("design") or state.series.design.get("cover") or cover_designs()[0]))
        self.colours.select(str(said.get("colour", "")))
        self.pictures.select(str(said.get("picture", "")))

    def leave(self) -> None:
        """Ask for nothing any more."""
        self._state = None

    def offer(self) -> None:
        """Offer the pictures of the issue's stories, once they are seen."""
        if (state := self._state) is None:
            return
        marks = tuple(mark for mark in state.outline.marks if mark in state.stories and state.stories[mark].images)
        if self._offered != marks:
            self._offered = marks
            archive = self._desk.archive
            self._latest.ask(lambda: _small_pictures(archive, marks), self._show_pictures)

    @property
    def _said(self) -> Mapping[str, str]:
        """What was chosen for this issue alone."""
        return dict(self._state.issue.options.get("cover") or {}) if self._state else {}

    def _show_pictures(self, offered: Mapping[str, QImage]) -> None:
        self.pictures.blockSignals(True)
        self.pictures.clear()
        soft = self._desk.theme.colours.soft
        self.pictures.add("", "", drawing("sparkles", soft, 28, 2), tr("The first picture that is fit"))
        self.pictures.add("", "none", drawing("image-off", soft, 28, 2), tr("No picture"))
        for sha256, image in offered.items():
            self.pictures.add("", sha256, image, tr("This picture"))
        self.pictures.blockSignals(False)
        self.pictures.select(str(self._said.get("picture", "")))

    def _choose(self, kind: str, box: Choices) -> None:
        if (value := box.value) is not None and value != self._said.get(kind, ""):
            self.chosen.emit({kind: value})

    def _title_said(self) -> None:
        if self._state is not None and self.title.text().strip() != self._state.issue.title:
            self.title.setModified(False)
            self.titled.emit(" ".join(self.title.text().split()))

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


def _small_pictures(archive: Archive, marks: tuple[Mark, ...]) -> Mapping[str, QImage]:
    """Read the stories' pictures, small, by their SHA-256."""
    found: dict[str, QImage] = {}
    for mark in marks:
        for sha256 in archive.story(mark).body.pictures:
            if len(found) == _MOST:
                return found
            if sha256 in found:
                continue
            try:
                image = image_of(archive.picture(sha256))
            except ArchiveError:
                continue
            if not image.isNull():
                found[sha256] = small(image, _PICTURE)
    return found
