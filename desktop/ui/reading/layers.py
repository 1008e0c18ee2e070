"""What lies over a page: passages highlighted, words that were searched for, and what is sought in the page itself."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from desktop.archive import Highlight
from desktop.ui.look.colours import Colours
from desktop.ui.look.papers import MARKERS, SWATCHES, paper_name

_MOST_MARKED = 500  # words marked in a story; more would be a page of marker
MOST_FOUND = 2_000  # places found in a story; more are counted as these
_OPTIONS = QRegularExpression.PatternOption.CaseInsensitiveOption | QRegularExpression.PatternOption.UseUnicodePropertiesOption
Selection = QTextEdit.ExtraSelection
Span = tuple[int, int]


def passages(
    document: QTextDocument, placed: Sequence[tuple[Highlight, Span]], colours: Colours, active: int | None = None
) -> Iterator[Selection]:
    """Lay the highlighter's ink behind passages; one with a note is underlined too, and so is the one that is active."""
    paper = paper_name(colours)
    for each, (begin, end) in placed:
        look = QTextCharFormat()
        look.setBackground(QColor(MARKERS[paper][each.colour]))
        if each.note or each.id == active:
            look.setUnderlineStyle(
                QTextCharFormat.UnderlineStyle.SingleUnderline if each.id == active else QTextCharFormat.UnderlineStyle.DotLine
            )
            look.setUnderlineColor(QColor(SWATCHES[paper][each.colour]))
        yield from _laid(document, begin, end, look)


def searched(document: QTextDocument, words: Iterable[str], colours: Colours) -> Iterator[Selection]:
    """Mark the words that the list was searched for, wherever they begin a word."""
    alternatives = "|".join(QRegularExpression.escape(word.rstrip("*")) for word in words if word.rstrip("*"))
    if not alternatives:
        return
    look = _ink(colours.mark, colours.ink)
    pattern = QRegularExpression(rf"\b(?:{alternatives})\w*", _OPTIONS)
    for begin, end in _every(document, pattern, _MOST_MARKED):
        yield _selection(document, begin, end, look)


def sought(document: QTextDocument, spans: Sequence[Span], current: int, colours: Colours) -> Iterator[Selection]:
    """Mark each place that was found in the page; the current one in the accent."""
    every, one = _ink(colours.mark, colours.ink), _ink(colours.accent, colours.on_accent)
    for place, (begin, end) in enumerate(spans):
        yield _selection(document, begin, end, one if place == current else every)


def found(document: QTextDocument, text: str) -> list[Span]:
    """Find a text in a page, whatever its case; the white space in it may be any."""
    words = text.split()
    if not words:
        return []
    pattern = QRegularExpression(r"\s+".join(QRegularExpression.escape(word) for word in words), _OPTIONS)
    return list(_every(document, pattern, MOST_FOUND))


def _every(document: QTextDocument, pattern: QRegularExpression, most: int) -> Iterator[Span]:
    """Find a pattern in each paragraph by itself: a document's own find makes a cursor for each, which takes ten times as long."""
    left = most
    block = document.begin()
    while block.isValid() and left:
        matches = pattern.globalMatch(block.text())
        while matches.hasNext() and left:
            match = matches.next()
            if match.capturedLength():
                yield block.position() + match.capturedStart(), block.position() + match.capturedEnd()
                left -= 1
        block = block.next()


def _laid(document: QTextDocument, begin: int, end: int, look: QTextCharFormat) -> Iterator[Selection]:
    """Give a selection a paragraph: one that goes into a table would take whole rows of it."""
    block = document.findBlock(begin)
    while block.isValid() and block.position() < end:
        first, last = max(begin, block.position()), min(end, block.position() + block.length() - 1)
        if first < last:
            yield _selection(document, first, last, look)
        block = block.next()


def _selection(document: QTextDocument, begin: int, end: int, look: QTextCharFormat) -> Selection:
    made = Selection()
    cursor = QTextCursor(document)
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    made.cursor, made.format = cursor, look
    return made


def _ink(behind: str, ink: str) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(QColor(behind))
    look.setForeground(QColor(ink))
    return look
