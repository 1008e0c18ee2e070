"""A story's provenance as a timeline: what happened in plain words, when, and by which tool; the latest first."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.archive import Subscription
from desktop.story import Event
from desktop.ui.exporting.export_words import format_told
from desktop.ui.inspecting.section import Section, empty, in_groups, quiet
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import moment, one_line

_FEW = 5  # events shown at first
_WRITTEN = re.compile(r"(?P<format>[a-z-]+) (?P<file>.+) \(SHA-256 (?P<sum>[0-9a-f]{64})\)")
_DOT = 3.5  # pixels: a dot's radius
KINDS = {  # eventTypes of PREMIS 3.0, as a person says them
    "ingestion": QT_TR_NOOP("Came in"),
    "modification": QT_TR_NOOP("Changed"),
    "deaccession": QT_TR_NOOP("Thrown away"),
    "accession": QT_TR_NOOP("Put back"),
    "information package merging": QT_TR_NOOP("Merged"),
    "policy assignment": QT_TR_NOOP("Rights set"),
    "exporting": QT_TR_NOOP("Exported"),
    "fixity check": QT_TR_NOOP("Verified"),
    "deletion": QT_TR_NOOP("Erased"),
}


class _Rail(QWidget):
    """The line at the side, with a dot for its event."""

    def __init__(self, theme: Theme, *, first: bool, last: bool) -> None:
        super().__init__()
        self._theme, self._first, self._last = theme, first, last
        self.setFixedWidth(14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line from dot to dot."""
        colours, middle, dot = self._theme.colours, 5.5, 10.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.edge), 1.2))
        if not self._first:
            painter.drawLine(QPointF(middle, 0), QPointF(middle, dot))
        if not self._last:
            painter.drawLine(QPointF(middle, dot), QPointF(middle, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.link if self._first else colours.soft))
        painter.drawEllipse(QPointF(middle, dot), _DOT, _DOT)
        painter.end()


class ProvenanceSection(Section):
    """The feeds that told of a story, and the latest few events at first, all of them when asked; `asked` gives the number of a subscription."""

    asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__("provenance", tr("Provenance"), theme)
        self._feeds: tuple[Subscription, ...] = ()
        self._events: tuple[Event, ...] = ()
        self._all = False
        self.column.setSpacing(0)

    def show_events(self, events: Sequence[Event], feeds: Sequence[Subscription], *, again: bool) -> None:
        """Show events, given oldest first. again: of the same story, so that what was unfolded stays so."""
        fresh = tuple(reversed(events)), tuple(feeds)
        if again and fresh == (self._events, self._feeds):
            return
        self._events, self._feeds = fresh
        self._all = again and self._all
        self._set()

    def _set(self) -> None:
        empty(self.column)
        for feed in self._feeds:
            button = QPushButton(tr("From the feed {name}").format(name=feed.name).replace("&", "&&"))
            button.setFlat(True)
            button.setProperty("kind", "bare")
            button.setAccessibleName(tr("Go to the subscription {name}").format(name=feed.name))
            button.clicked.connect(lambda _=False, number=feed.id: self.asked.emit(number))
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        shown = self._events if self._all else self._events[:_FEW]
        for place, event in enumerate(shown):
            self.column.addWidget(self._row(event, first=place == 0, last=place == len(shown) - 1))
        if len(shown) < len(self._events):
            more = QPushButton(tr("Show all %Ln event(s)", "", n=len(self._events)))
            more.setFlat(True)
            more.clicked.connect(self._unfold)
            self.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self, event: Event, *, first: bool, last: bool) -> QWidget:
        held = QWidget()
        what = QLabel(tr(str(KINDS[event.kind])) if event.kind in KINDS else event.kind.capitalize())
        what.setProperty("tone", "strong")
        what.setTextFormat(Qt.TextFormat.PlainText)
        when = _small(one_line(moment(event.when), event.agent))
        words = QVBoxLayout()
        words.setContentsMargins(0, 1, 0, 9)
        words.setSpacing(0)
        words.addWidget(what)
        if event.detail:
            said, sha256 = _told(event.detail)
            detail = quiet(said)
            detail.setProperty("tone", "")
            words.addWidget(detail)
            if sha256:
                words.addWidget(_small(tr("SHA-256 {sum}").format(sum=in_groups(sha256))))
        words.addWidget(when)
        line = QHBoxLayout(held)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(_Rail(self._theme, first=first, last=last))
        line.addLayout(words, 1)
        held.setAccessibleName(f"{what.text()}, {worded(event.detail)}, {when.text()}")
        return held

    def _unfold(self) -> None:
        self._all = True
        self._set()


def _told(detail: str) -> tuple[str, str]:
    """Part what an export says of itself: the format and file as they are read, and the checksum, which is for later."""
    if (found := _WRITTEN.fullmatch(detail)) is None:
        return in_groups(worded(detail)), ""
    return tr("{format}: {file}").format(format=format_told(found["format"]).title, file=found["file"]), found["sum"]


def _small(words: str) -> QLabel:
    made = quiet(words)
    made.setProperty("tone", "small")
    return made
