"""Correct the text: the story's blocks, what is done to them, what was left out; and before it is saved, what differs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.story import Body, Picture, Story, Version
from desktop.ui.amending.block_model import BlockModel
from desktop.ui.amending.block_panel import BlockPanel
from desktop.ui.amending.block_view import BlockView
from desktop.ui.amending.left_out import LeftOut, Offer, offers
from desktop.ui.amending.saving_page import SavingPage
from desktop.ui.look.alerts import confirm
from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.theme import Theme

_SIDE = 300  # pixels of what stands beside the text
_HINT = QT_TR_NOOP(
    "Return mends a paragraph, Ctrl+Return is done; Delete leaves it out, Alt+Up and Alt+Down move it; P, 2, 3, Q, L, N make it another kind."
)


class BodyEditor(QDialog):
    """Accepted, `body` is the corrected text, `words` says what was done, and `fresh` are the pictures that are new."""

    picture_asked = Signal(bool)  # whether it takes the place of the one that is chosen

    def __init__(self, story: Story, versions: Sequence[Version], image: Callable[[str], QImage], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("body-editor")
        self.setWindowTitle(tr("Correct the Text"))
        self.resize(1080, 800)
        self._story, self._versions, self._stored = story, versions, image
        self._said_of = -1  # the block whose picture stands in the panel
        self.fresh: dict[str, Picture] = {}
        self._images: dict[str, QImage] = {}
        self.model = BlockModel(story.body, self)
        self.view = BlockView(self.model, self._image, theme)
        self.panel, self.left_out, self.saving = BlockPanel(theme), LeftOut(theme), SavingPage(theme)
        self.undo, self.redo = QPushButton(tr("Undo")), QPushButton(tr("Redo"))
        self.cancel, self.back, self.go = QPushButton(tr("Cancel")), QPushButton(tr("Back")), QPushButton(tr("Save…"))
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.view.choose(0)
        self._stepped()
        self.view.setFocus()

    @property
    def body(self) -> Body:
        """The text as it is now."""
        return self.model.sitting.body

    @property
    def words(self) -> str:
        """What was done, as the person says it."""
        return self.saving.words.text().strip()

    def take_picture(self, picture: Picture, image: QImage, *, replacing: bool) -> None:
        """Put a picture in, behind the block that is chosen, or in the place of the one that is."""
        self.fresh[picture.sha256], self._images[picture.sha256] = picture, image
        row = self.view.row
        if replacing:
            self.model.step(lambda sitting: sitting.show(row, picture.sha256), row)
        else:
            self.model.step(lambda sitting: sitting.add_picture(row + 1, picture.sha256), row + 1)

    def _lay_out(self) -> None:
        side, writing, whole = QWidget(), QWidget(), QVBoxLayout(self)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(18, 16, 18, 16)
        beside.setSpacing(18)
        beside.addWidget(self.panel)
        beside.addWidget(self.left_out, 1)
        side.setFixedWidth(_SIDE)
        upright = QFrame()
        upright.setProperty("kind", "upright")
        page = QHBoxLayout(writing)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        for part in (self.view, upright, side):
            page.addWidget(part, 1 if part is self.view else 0)
        self._pages.addWidget(writing)
        self._pages.addWidget(self.saving)
        head = QLabel(self._story.title or tr("Untitled"))
        head.setProperty("tone", "heading")
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        hint = QLabel(tr(_HINT))
        hint.setProperty("tone", "small")
        hint.setWordWrap(True)
        top, words, rule = QHBoxLayout(), QVBoxLayout(), QFrame()
        rule.setProperty("kind", "rule")
        top.setContentsMargins(22, 16, 18, 12)
        top.setSpacing(8)
        words.setSpacing(2)
        words.addWidget(head)
        words.addWidget(hint)
        top.addLayout(words, 1)
        for button in (self.undo, self.redo):
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            top.addWidget(button)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(rule)
        whole.addWidget(self._pages, 1)
        add_foot(whole, (self.cancel, self.back, self.go), tr("Saving makes a new version; the ones before are kept."))
        self.go.setDefault(False)  # Return belongs to the paragraph

    def _connect(self) -> None:
        model, view, panel = self.model, self.view, self.panel
        model.took.connect(lambda _: self._stepped())
        view.chose.connect(self._chosen)
        view.described.connect(panel.describe)
        panel.turned.connect(view.turn)
        panel.removed.connect(view.remove)
        panel.written.connect(view.add)
        panel.moved.connect(view.shift)
        panel.said.connect(self._say)
        panel.replaced.connect(lambda: self.picture_asked.emit(True))
        panel.added.connect(lambda: self.picture_asked.emit(False))
        self.left_out.asked.connect(self._bring_back)
        for button, keys, step in (
            (self.undo, "Ctrl+Z", "undo"),
            (self.redo, "Ctrl+Shift+Z", "redo"),
        ):
            button.clicked.connect(lambda *_, step=step: self._step_back(step))
            QShortcut(QKeySequence(keys), self, lambda step=step: self._step_back(step))
        self.go.clicked.connect(self._go)
        self.back.clicked.connect(lambda: self._turn_page(0))
        self.cancel.clicked.connect(self.reject)

    def _step_back(self, step: str) -> None:
        self.model.step(lambda sitting: getattr(sitting, step)(), self.view.row)

    def _say(self, alt: str, caption: str, credit: str, decorative: bool) -> None:
        row = self._said_of
        self.model.step(lambda sitting: sitting.say(row, alt, caption, credit, decorative=decorative), self.view.row)

    def _bring_back(self, offer: Offer) -> None:
        place = offer.place if offer.place is not None else self.view.row + 1
        self.model.step(lambda sitting: sitting.insert(place, offer.pieces), place)
        self.view.setFocus()

    def _chosen(self) -> None:
        self.panel.keep()
        self._said_of = self.view.row
        self.panel.show_piece(self.view.piece, self.view.row, self.model.rowCount())

    def _stepped(self) -> None:
        sitting = self.model.sitting
        self.undo.setEnabled(sitting.undoable)
        self.redo.setEnabled(sitting.redoable)
        self.go.setEnabled(sitting.changed)
        self.left_out.show_offers(tuple(offers(sitting, self._story.body, self._versions, self._story.dropped)))
        self._turn_page(self._pages.currentIndex())

    def _go(self) -> None:
        if self._pages.currentIndex() == 0:
            self.panel.keep()
            self.saving.show_bodies(self._story.body, self.body)
            self._turn_page(1)
        else:
            self.accept()

    def _turn_page(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self.back.setVisible(page == 1)
        self.undo.setVisible(page == 0)
        self.redo.setVisible(page == 0)
        self.go.setText(tr("Save Version") if page else tr("Save…"))
        self.go.setDefault(page == 1)
        if page:
            self.saving.words.setFocus()

    def _image(self, sha256: str) -> QImage:
        if sha256 not in self._images:
            self._images[sha256] = self._stored(sha256)
        return self._images[sha256]

    def reject(self) -> None:
        """Leave, once a person agreed to lose what was not saved."""
        self.panel.keep()
        told = tr("What you corrected is not saved yet.")
        if not self.model.sitting.changed or confirm(self, tr("Leave your corrections?"), told, accept=tr("Leave")):
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Cancel."""
        event.ignore()
        self.reject()
