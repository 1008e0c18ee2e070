"""The command palette: every action, place and recent search by a few of its letters, with the keys that would have done it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListView, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from desktop.ui.look.icons import drawing
from desktop.ui.look.language import tr
from desktop.ui.look.line_delegate import LineDelegate, small_font
from desktop.ui.look.theme import Theme

_WIDTH, _ROW, _MOST = 560, 34, 60  # pixels, and lines
_COMMAND = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Command:
    """One line: what it is called, what it belongs to, its keys, and what it does. One that is not possible now is shown, and grey."""

    words: str
    of: str
    keys: str
    icon: str
    do: Callable[[], object]
    possible: bool = True


def score(typed: str, words: str) -> int:
    """Tell how well letters in this order name something: 0 not at all. Beginnings of words count most, then runs of letters."""
    wanted, text = typed.casefold(), words.casefold()
    if not wanted:
        return 1
    if (at := text.find(wanted)) >= 0:
        begins = at == 0 or not text[at - 1].isalnum()
        return 1000 - at + (400 if begins else 0) + (400 if at == 0 else 0)
    points = at = 0
    before = -2
    for letter in wanted:
        if letter.isspace():
            continue
        starts = (place for place in range(at, len(text)) if text[place] == letter and (place == 0 or not text[place - 1].isalnum()))
        found = text.find(letter, at)
        if found < 0:
            return 0
        if found != before + 1:
            found = next(starts, found)
        points += 12 if found == before + 1 else 8 if found == 0 or not text[found - 1].isalnum() else 1
        before, at = found, found + 1
    return points if points >= 4 * len(wanted.replace(" ", "")) else 0


def ranked(typed: str, commands: Iterable[Command]) -> list[Command]:
    """Give the commands that letters name, the best first; what is possible now before what is not."""
    scored = [
        (score(typed.strip(), command.words) or score(typed.strip(), f"{command.of} {command.words}") // 2, command) for command in commands
    ]
    found = [each for each in scored if each[0]]
    return (
        [command for _, command in sorted(found, key=lambda each: (not each[1].possible, -each[0]))]
        if typed.strip()
        else [c for _, c in found if c.possible]
    )


class Palette(QDialog):
    """A field, and the lines that it finds; Return does the one that is marked."""

    def __init__(self, commands: Sequence[Command], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands = commands
        self._shown: list[Command] = []
        self._lines = QStandardItemModel(self)
        self.field, self.list = QLineEdit(), QListView()
        self.field.setObjectName("palette-field")
        self.field.setPlaceholderText(tr("Find a command, a place or a search"))
        self.field.setAccessibleName(tr("Find a command"))
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.setObjectName("offered")
        self.list.setAccessibleName(tr("Commands"))
        self.list.setModel(self._lines)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(_Drawing(theme, self.list, height=_ROW, rounding=6))
        self.list.clicked.connect(lambda index: self._do(index.row()))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 10, 10, 10)
        whole.setSpacing(8)
        whole.addWidget(self.field)
        whole.addWidget(self.list, 1)
        self.resize(min(_WIDTH, parent.width() - 40), min(460, parent.height() - 80))
        self.move(
            parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - self.width()) // 2,
            parent.mapToGlobal(parent.rect().topLeft()).y() + 70,
        )
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys and Return go from the field to the lines."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            row = max(0, min(self.list.currentIndex().row() + step, self._lines.rowCount() - 1))
            self.list.setCurrentIndex(self._lines.index(row, 0))
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._do(self.list.currentIndex().row())
            return True
        return False

    def _find(self, typed: str) -> None:
        self._shown = ranked(typed, self._commands)[:_MOST]
        self._lines.clear()
        for command in self._shown:
            line = QStandardItem(command.words)
            line.setData(command, _COMMAND)
            line.setAccessibleText(
                ", ".join(filter(None, (command.words, command.of, command.keys, "" if command.possible else tr("not possible now"))))
            )
            self._lines.appendRow(line)
        self.list.setCurrentIndex(self._lines.index(0, 0))

    def _do(self, row: int) -> None:
        if 0 <= row < len(self._shown) and self._shown[row].possible:
            self.accept()
            self._shown[row].do()


class _Drawing(LineDelegate):
    """A line: icon, words, what it belongs to, and its keys at the other end."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw a line."""
        command = index.data(_COMMAND)
        if not isinstance(command, Command):
            return
        painter.save()
        ink, soft = self.ground(painter, option)
        if not command.possible and not option.state & QStyle.StateFlag.State_Selected:
            ink = soft = self._theme.colours.faint
        rect = QRect(option.rect).adjusted(10, 0, -10, 0)
        sign = QStyle.visualRect(option.direction, option.rect, QRect(rect.left(), rect.center().y() - 8, 17, 17))
        painter.drawPixmap(sign.topLeft(), drawing(command.icon, soft, 17))
        rect = self.note(painter, option, rect.adjusted(28, 0, 0, 0), command.keys, soft, gap=14)
        side, metrics = Qt.AlignmentFlag.AlignVCenter, QFontMetrics(option.font)
        painter.setFont(option.font)
        painter.setPen(QColor(ink))
        words = metrics.elidedText(command.words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QStyle.visualRect(option.direction, option.rect, rect), Qt.AlignmentFlag.AlignLeft | side, words)
        rect.setLeft(rect.left() + metrics.horizontalAdvance(words) + 12)
        small = small_font(option)
        painter.setFont(small)
        painter.setPen(QColor(soft))
        of = QFontMetrics(small).elidedText(command.of, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QStyle.visualRect(option.direction, option.rect, rect), Qt.AlignmentFlag.AlignLeft | side, of)
        painter.restore()
