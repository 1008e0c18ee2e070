"""Beside the text: what kind of block is chosen, and for a picture what is said of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.story.figures import Figure
from desktop.story.piece import KINDS, Piece
from desktop.ui.amending.block_model import kind_words
from desktop.ui.inspecting.field_row import FieldRow
from desktop.ui.inspecting.in_place import Line, Lines
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import tip


class BlockPanel(QWidget):
    """What a person asks for the chosen block; the picture's words are given once the keyboard leaves them."""

    turned = Signal(str)
    removed = Signal()
    moved = Signal(int)
    said = Signal(str, str, str, bool)  # text alternative, caption, credit, whether it is decorative
    replaced = Signal()
    added = Signal()  # a picture
    written = Signal()  # a paragraph that is to be added

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._figure: Figure | None = None
        self._heading = QLabel(tr("This block"))
        self._heading.setProperty("tone", "heading")
        self.kind = Chooser()
        self.kind.setAccessibleName(tr("Kind of block"))
        self.kind.activated.connect(lambda _: self.turned.emit(self.kind.currentData()))
        self.remove, self.up, self.down = QPushButton(tr("Remove")), QToolButton(), QToolButton()
        self.remove.setToolTip(tr("Leave it out (Delete); it can be brought back below"))
        self.remove.setProperty("kind", "small")
        self.remove.setAutoDefault(False)
        for arrow, words, name in ((self.up, tr("Move up (Alt+Up)"), "arrow-up"), (self.down, tr("Move down (Alt+Down)"), "arrow-down")):
            arrow.setAccessibleName(words)
            arrow.setToolTip(tip(words))
            arrow.setIcon(icon(name, theme.colours))
        line = QHBoxLayout()
        line.setSpacing(6)
        for button in (self.remove, self.up, self.down):
            line.addWidget(button)
        line.addStretch(1)
        self.remove.clicked.connect(self.removed)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._heading)
        whole.addWidget(self.kind)
        whole.addLayout(line)
        self.picture = self._picture()
        whole.addWidget(self.picture)
        self.write, self.add = QPushButton(tr("Add a Paragraph")), QPushButton(tr("Add a Picture…"))
        for button, asked in ((self.write, self.written), (self.add, self.added)):
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            button.clicked.connect(asked)
            whole.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _picture(self) -> QWidget:
        held = QWidget()
        self.alt = FieldRow(tr("Alternative text"), Lines(), str, tr("What is to be seen, for who cannot see it"))
        self.caption = FieldRow(tr("Caption"), Lines(), str)
        self.credit = FieldRow(tr("Credit"), Line(), str)
        form = QFormLayout(held)
        form.setContentsMargins(0, 4, 0, 4)
        form.setVerticalSpacing(2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for row in (self.alt, self.caption, self.credit):
            row.editor.setProperty("quiet", False)
            row.label.setAlignment(Qt.AlignmentFlag.AlignLeading)
            row.saved.connect(lambda _: self._say())
            form.addRow(row.label, row.place())
        self.decorative = QCheckBox(tr("Decorative: needs no words"))
        self.decorative.setToolTip(tip(tr("It says nothing that the text does not; who listens is not told of it")))
        self.decorative.clicked.connect(lambda _: self._say())
        form.insertRow(1, self.decorative)
        replace = QPushButton(tr("Replace Picture…"))
        replace.setProperty("kind", "small")
        replace.setAutoDefault(False)
        replace.clicked.connect(self.replaced)
        line = QHBoxLayout()
        line.setContentsMargins(0, 6, 0, 0)
        line.addWidget(replace)
        line.addStretch(1)
        form.addRow(line)
        return held

    def show_piece(self, piece: Piece | None, row: int, rows: int) -> None:
        """Show what is chosen."""
        self._figure = piece.figure if piece else None
        self.kind.clear()
        if piece is not None:
            for name in KINDS if piece.convertible else (piece.kind,):
                self.kind.addItem(kind_words(name), name)
            self.kind.setCurrentIndex(self.kind.findData(piece.kind))
        self.kind.setEnabled(piece is not None and piece.convertible)
        self.remove.setEnabled(piece is not None)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < rows - 1)
        self.picture.setVisible(self._figure is not None)
        if self._figure is not None:
            self.alt.show_text(self._figure.alt)
            self.decorative.setChecked(self._figure.decorative)
            self.decorative.setEnabled(not self._figure.alt)
            self.caption.show_text(self._figure.caption)
            self.credit.show_text(self._figure.credit)

    def keep(self) -> None:
        """Give what was typed of a picture and not left yet."""
        for row in (self.alt, self.caption, self.credit):
            row.keep()

    def describe(self) -> None:
        """Put the keyboard on the picture's alternative text."""
        self.alt.editor.setFocus()

    def _say(self) -> None:
        if self._figure is not None:
            alt = self.alt.editor.written()
            decorative = self.decorative.isChecked() and not alt.strip()
            self.said.emit(alt, self.caption.editor.written(), self.credit.editor.written(), decorative)
