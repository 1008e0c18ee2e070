"""Draws a block as it reads, with its kind beside it, and lets its words be mended where they stand."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QPainter,
    QPalette,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QPlainTextEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.story.piece import Piece
from desktop.ui.amending.block_model import PIECE, kind_words
from desktop.ui.look.language import tr
from desktop.ui.look.theme import SERIF, Theme
from desktop.ui.look.words import right_to_left

_SIDE, _KIND, _ABOVE = 14, 104, 7  # pixels: at both sides, of the column of kinds, above and below a block
_SIZES = {"h2": 19, "h3": 17, "h4": 16}  # pixels of headings; anything else is _SIZE
_SIZE, _SMALL, _PICTURE = 16, 13, 150  # pixels of the text, of what is said of a picture, of its height
Index = QModelIndex | QPersistentModelIndex


class Mending(QPlainTextEdit):
    """The words of one block while they are mended; Ctrl+Return is done, Return begins a paragraph or an item."""

    def __init__(self, parent: QWidget, done: Callable[[], object]) -> None:
        super().__init__(parent)
        self._done = done
        self.setAccessibleName(tr("Words of the paragraph"))
        self.setTabChangesFocus(True)

    def written(self) -> str:
        """Give a line a paragraph; a line break within one stays U+2028."""
        lines, block = [], self.document().begin()
        while block.isValid():
            lines.append(block.text())
            block = block.next()
        return "\n".join(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return ends the mending."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._done()
        else:
            super().keyPressEvent(event)


class BlockDelegate(QStyledItemDelegate):
    """Heights are what the words need at the list's width."""

    def __init__(self, theme: Theme, image: Callable[[str], QImage], view: QListView) -> None:
        """image: gives a picture by its SHA-256, an empty one where it cannot."""
        super().__init__(view)
        self._theme, self._image, self._view = theme, image, view
        self._height = lru_cache(maxsize=4096)(self._measured)
        self._thumbnail = lru_cache(maxsize=64)(self._drawn)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give a block's height."""
        piece = index.data(PIECE)
        width = self._view.viewport().width()
        return QSize(width, self._height(piece.html, width)) if isinstance(piece, Piece) else QSize(width, 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one block."""
        piece = index.data(PIECE)
        if not isinstance(piece, Piece):
            return
        colours, rect, state = self._theme.colours, QRect(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(colours.accent if self._view.hasFocus() else colours.edge))
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(QRectF(rect.adjusted(4, 1, -5, -2)), 7, 7)
        kind = QRect(rect.left() + _SIDE, rect.top() + _ABOVE + 2, _KIND - 10, 20)
        mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if mirrored:
            kind.moveLeft(rect.right() - _SIDE - kind.width())
        painter.setPen(QColor(colours.soft))
        painter.setFont(self._view.font())
        painter.drawText(kind, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, kind_words(piece.kind))
        room = self._room(rect, mirrored=mirrored)
        if piece.kind == "figure":
            self._figure(painter, room, piece)
        elif piece.kind == "hr":
            painter.fillRect(room.left(), room.top() + 9, room.width(), 1, QColor(colours.edge))
        else:
            self._words(painter, room, self._document(piece.html, room.width()))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Give the editor that stands in the block's place."""
        return Mending(parent, self._done)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the words in; those of a right-to-left text stand at the right."""
        if isinstance(editor, Mending):
            text = str(index.data(Qt.ItemDataRole.EditRole))
            option = QTextOption()
            option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left(text) else Qt.LayoutDirection.LeftToRight)
            editor.document().setDefaultTextOption(option)
            editor.setFont(_face(str(getattr(index.data(PIECE), "kind", "p"))))
            editor.setPlainText(text)
            editor.document().clearUndoRedoStacks()
            editor.moveCursor(QTextCursor.MoveOperation.Start)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take the words."""
        if isinstance(editor, Mending) and editor.document().isModified():
            model.setData(index, editor.written())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the editor stand over the block's words."""
        room = self._room(QRect(option.rect), mirrored=self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        editor.setGeometry(room.adjusted(-9, -7, 6, 16).united(QRect(room.left() - 9, room.top() - 7, room.width() + 15, 44)))

    def _done(self) -> None:
        self._view.setFocus()  # the editor gives what was typed as the keyboard leaves it

    def _room(self, rect: QRect, *, mirrored: bool) -> QRect:
        """Give the place of a block's words."""
        near, far = _SIDE + _KIND, _SIDE
        return rect.adjusted(far if mirrored else near, _ABOVE, -(near if mirrored else far), -_ABOVE)

    def _measured(self, html: str, width: int) -> int:
        piece = Piece(html)
        room = max(80, width - 2 * _SIDE - _KIND)
        if piece.kind == "figure":
            figure = piece.figure
            small = QFontMetrics(_small_face())
            said = small.boundingRect(QRect(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, self._said(piece)).height()
            shown = self._thumbnail(figure.sha256) if figure else QImage()
            return round(shown.height() / (shown.devicePixelRatio() or 1)) + said + 6 + 2 * _ABOVE
        if piece.kind == "hr":
            return 20 + 2 * _ABOVE
        return round(self._document(html, room).size().height()) + 2 * _ABOVE

    def _document(self, html: str, width: int) -> QTextDocument:
        kind = html[1 : html.index(">")].split(maxsplit=1)[0]
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(_face(kind))
        option = QTextOption()
        rtl = right_to_left(html.partition(">")[2])
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        document.setDefaultStyleSheet(
            f"a {{ color: {self._theme.colours.link}; }} p, h2, h3, h4, pre {{ margin: 0; }} ul, ol, dl {{ margin: 0; }}"
        )
        inside = html if kind not in ("h2", "h3", "h4") else f"<p>{html[html.index('>') + 1 : -5]}</p>"
        document.setHtml(inside.replace("<aside>", "<blockquote>").replace("</aside>", "</blockquote>"))
        document.setTextWidth(width)
        return document

    def _words(self, painter: QPainter, room: QRect, document: QTextDocument) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(self._theme.colours.ink))
        painter.translate(QPointF(room.topLeft()))
        document.documentLayout().draw(painter, context)

    def _figure(self, painter: QPainter, room: QRect, piece: Piece) -> None:
        figure, colours = piece.figure, self._theme.colours
        assert figure is not None
        shown = self._thumbnail(figure.sha256)
        height = round(shown.height() / (shown.devicePixelRatio() or 1))
        width = round(shown.width() / (shown.devicePixelRatio() or 1))
        left = room.left() if self._view.layoutDirection() != Qt.LayoutDirection.RightToLeft else room.right() - width
        painter.drawImage(QPointF(left, room.top()), shown)
        painter.setFont(_small_face())
        painter.setPen(QColor(colours.caution if figure.undescribed else colours.soft))
        painter.drawText(room.adjusted(0, height + 6, 0, 0), Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading, self._said(piece))

    def _said(self, piece: Piece) -> str:
        figure = piece.figure
        if figure is None:
            return ""
        alt = tr("Alternative text: {words}").format(words=figure.alt)
        if not figure.alt:
            alt = tr("It is decorative.") if figure.decorative else tr("It has no alternative text.")
        return f"{alt}\n{figure.words}" if figure.words else alt

    def _drawn(self, sha256: str) -> QImage:
        image, ratio = self._image(sha256), self._view.devicePixelRatioF()
        if image.isNull():
            image = QImage(80, 60, QImage.Format.Format_RGB32)
            image.fill(QColor(self._theme.colours.line))
            return image
        tall = image.scaledToHeight(round(_PICTURE * ratio), Qt.TransformationMode.SmoothTransformation)
        tall.setDevicePixelRatio(ratio)
        return tall


def _face(kind: str) -> QFont:
    face = QFont(SERIF)
    face.setFamilies([SERIF, "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC", "Noto Sans CJK SC"])
    face.setPixelSize(_SIZES.get(kind, _SIZE))
    if kind in _SIZES:
        face.setWeight(QFont.Weight.DemiBold)
    return face


def _small_face() -> QFont:
    face = QFont()
    face.setPixelSize(_SMALL)
    return face
