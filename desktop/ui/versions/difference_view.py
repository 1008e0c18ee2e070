"""What differs between two texts, to be read: what went is struck through, what came is underlined, and both are tinted."""

import re
from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop.archive import Difference
from desktop.story import Part
from desktop.ui.look.colours import Colours
from desktop.ui.look.language import tr
from desktop.ui.look.theme import SANS, SERIF, Theme
from desktop.ui.look.words import field_word, one_line, right_to_left

_BODY, _SMALL = 16, 14  # pixels
_AROUND = 24  # words that stay on either side of a change; what lies further off is told by its length
_GAP = '<p style="font-size:6px;margin:0">&nbsp;</p>'  # Qt sets no margin between a table and a paragraph
_BREAK = re.compile(r"\n\s*\n")


class DifferenceView(QTextBrowser):
    """Shows a Difference: the fields that changed, then the text, long passages without a change folded."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, small: bool = False) -> None:
        """small: for a narrow pane."""
        super().__init__(parent)
        self._size = _SMALL if small else _BODY
        self.setObjectName("difference")
        self.setAccessibleName(tr("Differences"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(10 if small else 18)
        self._theme = theme
        self._shown: tuple[Difference, str, str] | None = None
        theme.changed.connect(self._set)

    def show_difference(self, difference: Difference, before: str, after: str) -> None:
        """Show how two texts differ, each called by its name: "version 1"."""
        self._shown = (difference, before, after)
        self._set()

    def _set(self) -> None:
        if self._shown is not None:
            font = QFont(SERIF)
            font.setFamilies([SERIF, "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC", "Noto Sans CJK SC"])
            font.setPixelSize(self._size)
            self.document().setDefaultFont(font)
            self.setHtml(set_out(*self._shown, self._theme.colours))


def summed_up(difference: Difference) -> str:
    """Say how much differs: `2 fields · 3 passages removed · 4 added`."""
    kinds = [part.kind for part in difference.body]
    removed, added = kinds.count("removed"), kinds.count("added")
    return one_line(
        tr("%Ln field(s)", "", len(difference.fields)) if difference.fields else "",
        tr("%Ln passage(s) removed", "", removed) if removed else "",
        tr("%Ln passage(s) added", "", added) if added else "",
    )


def set_out(difference: Difference, before: str, after: str, colours: Colours) -> str:
    """Set a Difference as Qt's HTML, with a legend that says whose each mark is."""
    small = f"font-family:'{SANS}';font-size:{_SMALL}px"
    if difference.same:
        words = tr("{one} and {other} say the same, letter for letter.").format(one=f"{before[:1].upper()}{before[1:]}", other=after)
        return f'<p style="{small};color:{colours.soft}">{escape(words)}</p>'
    ours, theirs = (tr("only in {version}").format(version=each) for each in (before, after))
    legend = f"{_marked('removed', ours, colours)} &nbsp; {_marked('added', theirs, colours)}"
    parts = [
        f'<p style="{small};color:{colours.soft};margin:0">{escape(summed_up(difference))}</p><p style="{small};margin:4px 0 0 0">{legend}</p>{_GAP}'
    ]
    if difference.fields:
        parts.append(f'<table cellspacing="0" style="{small}">')
        for name, told in difference.fields.items():
            head = f'<td align="right" style="padding:3px 14px 3px 0;color:{colours.soft}">{escape(field_word(name))}</td>'
            parts.append(f'<tr>{head}<td style="padding:3px 0">{in_one(told, colours)}</td></tr>')
        parts.append(f"</table>{_GAP}")
    if any(part.kind != "same" for part in difference.body):
        way = " dir=rtl" if right_to_left("".join(part.text for part in difference.body)) else ""
        inside = "</p><p>".join(_folded(difference.body, colours))
        parts.append(f'<div{way} style="line-height:108%"><p>{inside}</p></div>')
    else:
        words = tr("The text is the same.")
        parts.append(f'<p style="{small};color:{colours.soft}">{words}</p>')
    return "".join(parts)


def in_one(parts: Sequence[Part], colours: Colours) -> str:
    """Set what differs as a run of Qt's HTML, nothing folded."""
    return "".join(_marked(part.kind, part.text, colours) for part in parts)


def _folded(parts: Sequence[Part], colours: Colours) -> Iterator[str]:
    """Yield the text's paragraphs; the middle of a long passage without a change is told by its length."""
    line: list[str] = []
    for place, part in enumerate(parts):
        text = part.text
        if part.kind == "same":
            text, left_out, rest = _shortened(text, first=place == 0, last=place == len(parts) - 1)
            if left_out:
                words = tr("%Ln word(s) the same", "", left_out)
                note = f"<span style=\"font-family:'{SANS}';font-size:{_SMALL}px;color:{colours.soft}\">⋯ {words} ⋯</span>"
                *whole, last = _paragraphs(Part("same", text), colours)
                yield from _closed(line, whole)
                yield "".join([*line, last])
                yield note
                line, text = [], rest
        *whole, last = _paragraphs(Part(part.kind, text), colours)
        yield from _closed(line, whole)
        line.append(last)
    yield "".join(line)


def _closed(line: list[str], whole: Sequence[str]) -> Iterator[str]:
    """Yield the paragraphs that end here, the first with what was set of it; `line` is then empty for the next."""
    for paragraph in whole:
        yield "".join([*line, paragraph])
        line.clear()


def _paragraphs(part: Part, colours: Colours) -> list[str]:
    pieces = _BREAK.split(part.text)
    sign = "" if part.kind == "same" else "¶"  # a paragraph's end that came or went leaves no letter to mark
    return [_marked(part.kind, piece + (sign if place < len(pieces) - 1 else ""), colours) for place, piece in enumerate(pieces)]


def _shortened(text: str, *, first: bool, last: bool) -> tuple[str, int, str]:
    """Part a passage into what stands before the fold, how many words the fold holds, and what stands behind it."""
    spans = [match.span() for match in re.finditer(r"\S+", text)]
    keep_before, keep_after = (0 if first else _AROUND), (0 if last else _AROUND)
    left_out = len(spans) - keep_before - keep_after
    if left_out < _AROUND:
        return text, 0, ""
    begin = spans[keep_before][0] if keep_before else 0
    end = spans[len(spans) - keep_after][0] if keep_after else len(text)
    return text[:begin].rstrip(), left_out, text[end:]


def _marked(kind: str, text: str, colours: Colours) -> str:
    if not text:
        return ""
    inside = escape(text).replace("\n", "<br/>")
    match kind:
        case "removed":
            return f'<span style="background-color:{colours.removed};color:{colours.ink};text-decoration:line-through">{inside}</span>'
        case "added":
            return f'<span style="background-color:{colours.added};color:{colours.ink};text-decoration:underline">{inside}</span>'
    return inside
