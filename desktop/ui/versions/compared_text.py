"""One side of two texts that are compared: its own words tinted where the other has them not."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Literal

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.story import Part
from desktop.ui.look.language import tr
from desktop.ui.look.theme import SERIF, Theme
from desktop.ui.look.words import right_to_left

Side = Literal["removed", "added"]
_SIZE, _MARGIN, _LINE = 15, 16, 118  # pixels; pixels; per cent


class ComparedText(QTextBrowser):
    """The first text (side "removed") or the second ("added"), told in the parts that `differences` gives."""

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side, self._theme = side, theme
        self._title, self._parts = tuple[Part, ...](), tuple[Part, ...]()
        self.setProperty("framed", True)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(_MARGIN)
        written = QFont(SERIF)
        written.setFamilies([SERIF, "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC"])
        written.setPixelSize(_SIZE)
        self.document().setDefaultFont(written)
        theme.changed.connect(self._set)

    def show_parts(self, title: Sequence[Part], parts: Sequence[Part]) -> None:
        """Show a headline and a text from their top."""
        self._title, self._parts = tuple(title), tuple(parts)
        self._set()
        self.verticalScrollBar().setValue(0)

    def _set(self) -> None:
        colours = self._theme.colours
        tint = colours.removed if self._side == "removed" else colours.added
        paragraphs = _paragraphs(self._mine(self._parts))
        none = tr("It has no text.")
        held = "".join(_paragraph("p", pieces, tint) for pieces in paragraphs) or f'<p style="color:{colours.soft}">{none}</p>'
        self.setHtml(_paragraph("h3", [piece for pieces in _paragraphs(self._mine(self._title)) for piece in pieces], tint) + held)

    def _mine(self, parts: Iterable[Part]) -> list[Part]:
        return [part for part in parts if part.kind in ("same", self._side)]


def _paragraphs(parts: Iterable[Part]) -> list[list[tuple[str, bool]]]:
    """Cut parts at the ends of paragraphs: each is pieces of text, with whether they are this side's alone."""
    found: list[list[tuple[str, bool]]] = [[]]
    for part in parts:
        first, *rest = part.text.split("\n\n")
        found[-1].append((first, part.kind != "same"))
        found += [[(text, part.kind != "same")] for text in rest]
    return [pieces for pieces in found if any(text.strip() for text, _ in pieces)]


def _paragraph(tag: str, pieces: Sequence[tuple[str, bool]], tint: str) -> str:
    way = "rtl" if right_to_left("".join(text for text, _ in pieces)) else "ltr"
    inside = "".join(
        f'<span style="background-color:{tint}">{_escaped(text)}</span>' if own and text.strip() else _escaped(text) for text, own in pieces
    )
    return f'<{tag} dir="{way}" style="line-height:{_LINE}%; margin-top:0; margin-bottom:10px">{inside}</{tag}>'


def _escaped(text: str) -> str:
    return escape(text).replace("\n", "<br/>")
