"""Words for pictures: one picture after the other, its story, a field; Return goes to the next one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.archive import Undescribed
from desktop.ui.inspecting.in_place import Lines
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.passage_delegate import WHY, PassageDelegate
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import one_line, tip

_LIST, _LONGEST = 270, 90  # pixels of the list's width, characters of a caption in it


class DescribeDialog(QDialog):
    """`told` gives words by picture, "" for a decorative one, all of one story; `asked` wants the pictures of another scope; `shown` those bytes."""

    told = Signal(object)
    asked = Signal(str)
    shown = Signal(str)  # a SHA-256

    def __init__(self, scopes: Sequence[str], theme: Theme, parent: QWidget) -> None:
        """scopes: which stories may be looked at, in words."""
        super().__init__(parent)
        self.setObjectName("describe")
        self.setWindowTitle(tr("Words for Pictures"))
        self.resize(920, 700)
        self._theme, self._pictures = theme, tuple[Undescribed, ...]()
        self._done: dict[int, str] = {}
        self._pending: dict[Undescribed, str] = {}  # of the story at hand
        self._image = QImage()
        self.scope, self.head, self.list = Chooser(), QLabel(), QListWidget()
        self.scope.addItems(list(scopes))
        self.scope.setAccessibleName(tr("Which stories"))
        self.scope.setVisible(len(scopes) > 1)
        self.picture, self.story, self.around, self.field = QLabel(), QLabel(), QLabel(), Lines()
        self.skip, self.next = QPushButton(tr("Skip")), QPushButton(tr("Save and Next"))
        self.decorative = QPushButton(tr("Decorative"))
        self.decorative.setToolTip(tip(tr("It says nothing that the text does not: who listens is not told of it (Alt+D)")))
        self.nothing = EmptyState(theme, "image", tr("Looking at pictures …"), "")
        self._lay_out()
        self.scope.currentTextChanged.connect(self.asked)
        self.list.currentRowChanged.connect(self._chosen)
        self.field.entered.connect(self.tell)
        for keys, by in (("Alt+Down", 1), ("Alt+Up", -1)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self._go(by))
        QShortcut(QKeySequence("Alt+D"), self, lambda: self._settle(""))  # at once: a button's own letter presses it a moment later
        self.field.textChanged.connect(lambda: self.next.setEnabled(bool(self.field.written().strip())))
        self.next.clicked.connect(self.tell)
        self.skip.clicked.connect(lambda: self._go(1))
        self.decorative.clicked.connect(lambda: self._settle(""))

    def _lay_out(self) -> None:
        self.head.setProperty("tone", "heading")
        self.list.setAccessibleName(tr("Pictures without words"))
        self.list.setFixedWidth(_LIST)
        self.list.setItemDelegate(PassageDelegate(self._theme, self.list))
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("framed", True)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.picture.setMinimumHeight(160)
        self.story.setProperty("tone", "strong")
        self.around.setProperty("tone", "soft")
        for label in (self.story, self.around):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.field.setProperty("quiet", False)
        self.field.setAccessibleName(tr("What is to be seen"))
        self.field.setPlaceholderText(tr("What is to be seen, for who cannot see it"))
        label = QLabel(tr("What is to be seen"))
        label.setProperty("tone", "soft")
        label.setBuddy(self.field)
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.scope)
        self.work, beside = QWidget(), QVBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(self.picture, 1)
        for part in (self.story, self.around, label, self.field):
            beside.addWidget(part)
        row = QHBoxLayout(self.work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self.list)
        row.addLayout(beside, 1)
        inner, whole = QVBoxLayout(), QVBoxLayout(self)
        inner.setContentsMargins(24, 18, 24, 18)
        inner.setSpacing(14)
        inner.addLayout(top)
        inner.addWidget(self.work, 1)
        inner.addWidget(self.nothing, 1)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inner, 1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        add_foot(
            whole,
            (close, self.skip, self.decorative, self.next),
            tr("Return saves and goes to the next; each story's words are one version."),
        )
        self.show_searching()

    def show_pictures(self, pictures: Sequence[Undescribed]) -> None:
        """Show the pictures that have no words; the first is chosen."""
        self.keep()
        self._pictures, self._done = tuple(pictures), {}
        self.list.blockSignals(True)
        self.list.clear()
        for each in self._pictures:
            item = QListWidgetItem(each.title or tr("Untitled"))
            item.setData(WHY, each.caption if len(each.caption) < _LONGEST else f"{each.caption[: _LONGEST - 1]}…")
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.work.setVisible(bool(self._pictures))
        self.skip.setEnabled(bool(self._pictures))
        self.decorative.setEnabled(bool(self._pictures))
        self.next.setEnabled(False)
        self.nothing.setVisible(not self._pictures)
        self.nothing.say("circle-check", tr("Every picture has words"), tr("A screen reader can say what is to be seen in each of them."))
        self._count()
        if self._pictures:
            self.list.setCurrentRow(0)
            self._chosen(0)

    def show_searching(self) -> None:
        """Say that pictures are being looked at."""
        self.work.hide()
        self.skip.setEnabled(False)
        self.decorative.setEnabled(False)
        self.next.setEnabled(False)
        self.nothing.show()
        self.nothing.say("image", tr("Looking at pictures …"), "")
        self.head.setText("")

    def show_image(self, sha256: str, image: QImage) -> None:
        """Show a picture, unless another one was chosen meanwhile."""
        row = self.list.currentRow()
        if 0 <= row < len(self._pictures) and self._pictures[row].sha256 == sha256:
            self._image = image
            self._fit()

    def tell(self) -> None:
        """Give the words of the chosen picture, and go to the next one."""
        if words := " ".join(self.field.written().split()):
            self._settle(words)

    def _settle(self, words: str) -> None:
        """Take words for the chosen picture, "" for one that needs none, and go to the next one."""
        row = self.list.currentRow()
        if not 0 <= row < len(self._pictures):
            return
        self._done[row] = words
        self.list.item(row).setIcon(icon("check", self._theme.colours, soft=True))
        self.list.item(row).setData(Qt.ItemDataRole.AccessibleDescriptionRole, words or tr("decorative"))
        self._pending[self._pictures[row]] = words
        mark = self._pictures[row].mark
        if all(place in self._done for place, each in enumerate(self._pictures) if each.mark == mark):
            self.keep()
        self._count()
        self._go(1)

    def keep(self) -> None:
        """Give what was said of the story at hand."""
        said, self._pending = self._pending, {}
        if said:
            self.told.emit(said)

    @property
    def left(self) -> int:
        """How many have no words yet."""
        return len(self._pictures) - len(self._done)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture take the room that there is."""
        super().resizeEvent(event)
        self._fit()

    def _go(self, by: int) -> None:
        self.list.setCurrentRow(min(max(self.list.currentRow() + by, 0), self.list.count() - 1))
        self.field.setFocus()

    def _chosen(self, row: int) -> None:
        if not 0 <= row < len(self._pictures):
            return
        each = self._pictures[row]
        if any(told.mark != each.mark for told in self._pending):
            self.keep()
        same = next((words for place, words in self._done.items() if self._pictures[place].sha256 == each.sha256), "")
        self.field.write(self._done.get(row, same))  # what was said of the same picture in another story
        self.next.setEnabled(bool(self.field.written().strip()))
        self.story.setText(one_line(each.title or tr("Untitled"), each.mark))
        self.around.setText(each.caption or each.before[:200])
        self._image = QImage()
        self.picture.clear()
        self.shown.emit(each.sha256)
        self.field.setFocus()

    def _count(self) -> None:
        self.head.setText(tr("%Ln picture(s) without words", "", n=self.left) if self._pictures else "")

    def _fit(self) -> None:
        if self._image.isNull():
            return
        ratio, room = self.devicePixelRatioF(), self.picture.size()
        size = self._image.size().scaled(room * ratio, Qt.AspectRatioMode.KeepAspectRatio)
        shown = QPixmap.fromImage(self._image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation))
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)
