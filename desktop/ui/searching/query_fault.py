"""What is wrong with a query, right under the search field: the query with the place marked, why, and the way to the help."""

from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.archive import QueryError
from desktop.ui.look.colours import Colours
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.theme import Theme

_WIDTH, _BELOW = 340, 4  # pixels
_SHOWN = 60  # letters of the query around the place


class QueryFault(QFrame):
    """A card that never takes the keyboard, and stands under its field wherever that goes."""

    helped = Signal()

    def __init__(self, theme: Theme, field: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("query-fault")
        self.setProperty("kind", "fault")
        self._theme, self._field = theme, field
        self._error: QueryError | None = None
        self.query, self.why = QLabel(), QLabel()
        self.query.setTextFormat(Qt.TextFormat.RichText)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.query, self.why):
            label.setWordWrap(True)
        more = QPushButton(tr("How queries are written"))
        more.setFlat(True)
        more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        more.clicked.connect(self.helped)
        self._inside = whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 8)
        whole.setSpacing(6)
        whole.addWidget(self.query)
        whole.addWidget(self.why)
        whole.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        window.installEventFilter(self)
        theme.changed.connect(self._set)
        self.hide()

    def show_error(self, error: QueryError | None) -> None:
        """Say what is wrong; None: nothing is."""
        self._error = error
        self._set()
        self.setVisible(error is not None)
        if error is not None:
            self._place()
            self.raise_()

    def _set(self) -> None:
        if self._error is not None:
            self.query.setText(marked(self._error, self._theme.colours))
            why = worded(self._error.why)
            self.why.setText(f"{why[:1].upper()}{why[1:]}.")

    def _place(self) -> None:
        self._inside.activate()
        self.setFixedSize(_WIDTH, self._inside.totalHeightForWidth(_WIDTH))
        leftward = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        end = self._field.mapTo(self.window(), QPoint(0 if leftward else self._field.width(), self._field.height() + _BELOW))
        self.move(min(end.x(), self.window().width() - _WIDTH - 8) if leftward else max(8, end.x() - _WIDTH), end.y())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the field when the window becomes wider."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest} and self.isVisible():
            self._place()
        return False


def marked(error: QueryError, colours: Colours) -> str:
    """Set the query with the place underlined; where something is missing, a block stands in its place."""
    begin = max(0, error.at - _SHOWN // 2)
    before, rest = error.text[begin : error.at], error.text[error.at :]
    word = rest.split(maxsplit=1)[0] if rest.strip() and not rest[0].isspace() else ""
    after = rest[len(word) :]
    if word:
        place = f'<u style="color:{colours.caution};font-weight:600">{escape(word)}</u>'
    else:
        place = f'<span style="background-color:{colours.caution}">\u00a0\u00a0</span>'
    lead, tail = ("…" if begin else ""), ("…" if len(after) > _SHOWN else "")
    return f"{lead}{escape(before)}{place}{escape(after[:_SHOWN])}{tail}"
