"""A story's pictures, large: one after the other, with caption and credit."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.ui.look.colours import DARK
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.reading.picture_canvas import STEP, Canvas
from desktop.ui.reading.story_pictures import Shown

_KEYS_PAN = 80  # pixels


class PictureViewer(QDialog):
    """Arrows go to the next and the previous, + and − zoom, 0 fits, 1 shows pixel for pixel, Esc closes."""

    wanted = Signal(str)  # a picture's SHA-256; `take` gives it

    def __init__(self, pictures: Sequence[Shown], first: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture-viewer")
        self.setWindowTitle(tr("Pictures of {title}").format(title=title))
        self._pictures, self.place = pictures, first
        self.canvas = Canvas()
        self.caption, self.credit, self.count = QLabel(), QLabel(), QLabel()
        for label in (self.caption, self.credit, self.count):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(label is self.caption)
        self.caption.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setStyleSheet(
            f"PictureViewer {{ background: {DARK.ground}; }} QLabel {{ color: {DARK.ink}; }} QLabel#credit, QLabel#count {{ color: {DARK.soft}; }}"
            f"QToolButton:hover {{ background: {DARK.hover}; }} QToolButton:focus {{ border-color: {DARK.soft}; }}"
        )
        self.credit.setObjectName("credit")
        self.count.setObjectName("count")
        self.buttons = {
            name: self._button(name, words, does)
            for name, words, does in (
                ("chevron-left", tr("Previous picture"), lambda: self.step(-1)),
                ("chevron-right", tr("Next picture"), lambda: self.step(1)),
                ("zoom-out", tr("Zoom out"), lambda: self._zoom_by(1 / STEP)),
                ("zoom-in", tr("Zoom in"), lambda: self._zoom_by(STEP)),
                ("maximize", tr("Fit into the window"), lambda: self._zoom_to(0.0)),
                ("x", tr("Close"), self.reject),
            )
        }
        self._lay_out()
        screen = (parent.window() if parent else self).screen().availableSize()
        self.resize(min(1180, round(screen.width() * 0.9)), min(860, round(screen.height() * 0.9)))
        self.canvas.setFocus()

    def _button(self, name: str, words: str, does: Callable[[], object]) -> QToolButton:
        made = QToolButton()
        made.setObjectName(f"viewer-{name}")
        made.setIcon(icon(name, DARK))
        made.setIconSize(QSize(20, 20))
        made.setAccessibleName(words)
        made.setToolTip(words)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(does)
        return made

    def _lay_out(self) -> None:
        whole, foot, words, tools = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        foot.setContentsMargins(22, 14, 14, 14)
        foot.setSpacing(20)
        words.setSpacing(2)
        words.addWidget(self.caption)
        words.addWidget(self.credit)
        tools.setSpacing(2)
        tools.addWidget(self.count)
        tools.addSpacing(8)
        for button in self.buttons.values():
            tools.addWidget(button)
        foot.addLayout(words, 1)
        foot.addLayout(tools)
        foot.setAlignment(tools, Qt.AlignmentFlag.AlignTop)
        whole.addWidget(self.canvas, 1)
        whole.addLayout(foot)

    def start(self) -> None:
        """Show the first picture; `wanted` is connected by now."""
        self._tell()

    @property
    def shown(self) -> Shown:
        """The picture that is shown, or on its way."""
        return self._pictures[self.place]

    def step(self, by: int) -> None:
        """Go to the next picture, or the previous one; behind the last stands the first."""
        self.place = (self.place + by) % len(self._pictures)
        self._tell()

    def take(self, sha256: str, image: QImage) -> None:
        """Show a picture that was wanted, unless the person has gone on."""
        if sha256 == self.shown.sha256:
            self.canvas.show_image(image)
            if image.isNull():
                self.caption.setText(tr("This picture cannot be drawn."))

    def _tell(self) -> None:
        shown = self.shown
        self.caption.setText(shown.caption or shown.alt)
        self.credit.setText(shown.credit)
        self.credit.setVisible(bool(shown.credit))
        several = len(self._pictures) > 1
        self.count.setText(tr("{place} of {number}").format(place=self.place + 1, number=len(self._pictures)) if several else "")
        for name in ("chevron-left", "chevron-right"):
            self.buttons[name].setVisible(several)
        self.canvas.setAccessibleName(shown.alt or shown.caption or tr("Picture"))
        self.canvas.setAccessibleDescription(" ".join(filter(None, (shown.caption, shown.credit))))
        self.wanted.emit(shown.sha256)

    def _zoom_by(self, factor: float) -> None:
        self._zoom_to(self.canvas.scale * factor)

    def _zoom_to(self, zoom: float) -> None:
        self.canvas.zoom_to(zoom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaf, zoom and move by keys."""
        key = event.key()
        zoomed = self.canvas.zoom > 0
        pans = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
        if zoomed and key in pans:
            across, down = pans[Qt.Key(key)]
            self.canvas.pan(across * _KEYS_PAN, down * _KEYS_PAN)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_J, Qt.Key.Key_N):
            self.step(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Backspace, Qt.Key.Key_PageUp, Qt.Key.Key_K, Qt.Key.Key_P):
            self.step(-1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self._zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            self._zoom_to(0.0)
        elif key == Qt.Key.Key_1:
            self._zoom_to(1.0)
        else:
            super().keyPressEvent(event)
