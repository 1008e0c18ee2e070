"""Paper: a page's size, its margins and the grid its lines stand on."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_CUSTOM = re.compile(r"(\d{2,4}(?:\.\d+)?)\s*[x×]\s*(\d{2,4}(?:\.\d+)?)\s*mm", re.IGNORECASE)
_NAMED = {
    "A3": (297, 420), "A4": (210, 297), "A5": (148, 210), "A6": (105, 148), "B5": (176, 250),
    "Letter": (215.9, 279.4), "Legal": (215.9, 355.6), "Tabloid": (279.4, 431.8),
}  # fmt: skip
_SMALLEST, _LARGEST = 90.0, 600.0  # mm; below, no line holds enough words to be justified


class PaperError(ValueError):
    """A page size that the style cannot print on; says which it can."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A page, in millimetres; type in points.

    Pages are laid out between margins of equal width and moved towards the outer edge when they are bound, for only then is it
    known which are left and which are right ones. So a chunk's pages do not depend on what comes before them.
    """

    name: str
    width: float
    height: float
    top: float
    bottom: float  # at least; what does not fill a line is added
    inner: float
    outer: float
    size: float  # of the text's type, points
    line: float  # the grid: from one baseline to the next
    columns: int = 1  # that text runs in

    @property
    def side(self) -> float:
        """The margin on either side while a page is laid out."""
        return (self.inner + self.outer) / 2

    @property
    def shift(self) -> float:
        """How far a right page's text stands right of the middle."""
        return (self.inner - self.outer) / 2

    @property
    def measure(self) -> float:
        """The width of a full line."""
        return self.width - self.inner - self.outer

    @property
    def lines(self) -> int:
        """How many lines a full page holds."""
        return int((self.height - self.top - self.bottom) / self.line + 1e-9)

    @property
    def css(self) -> str:
        """The rules that make WeasyPrint lay out on this paper; lengths that styles need come as variables."""
        depth = self.lines * self.line
        return (
            f"@page{{size:{self.width}mm {self.height}mm;"
            f"margin:{self.top}mm {self.side}mm {self.height - self.top - depth:.4f}mm {self.side}mm}}\n"
            # WeasyPrint 70 compares the notes' foot with their area's to the last bit, and where rounding says no, defers notes page after page.
            "@page{@footnote{padding-bottom:.1mm}}\n"
            f"@page cover{{margin:0}}\n"
            f"@page head{{size:{self.measure}mm {2 * self.line}mm;margin:0}}\n"
            f":root{{--width:{self.width}mm;--height:{self.height}mm;--measure:{self.measure}mm;--depth:{depth:.4f}mm;"
            f"--top:{self.top}mm;--bottom:{self.bottom}mm;--inner:{self.inner}mm;--outer:{self.outer}mm;--columns:{self.columns}}}\n"
            f"html{{font-size:{self.size}pt;line-height:{self.line}mm}}\n"
        )

    def bled(self, by: float) -> str:
        """The rules that make backgrounds go on beyond the page's edge, by so many millimetres and by as much as it will be moved; "" for none."""
        beside = by + abs(self.shift)
        sides = f"bleed-top:{by}mm;bleed-bottom:{by}mm;bleed-left:{beside}mm;bleed-right:{beside}mm"
        return f"@page{{{sides}}}\n@page head{{bleed:0}}\n" if by else ""


def paper(name: str, pages: Mapping[str, Mapping[str, Any]]) -> Paper:
    """Find a page size by name among a style's, or make one in the proportions of the style's nearest: of another name, or "WIDTHxHEIGHTmm".

    "" is the style's first. Raises PaperError, with the sizes there are.
    """
    name = name.strip() or next(iter(pages))
    for known, its in pages.items():
        if known.casefold() == name.casefold():
            return _paper(known, its, *its["size"])
    if named := next((known for known in _NAMED if known.casefold() == name.casefold()), None):
        width, height = map(float, _NAMED[named])
    elif asked := _CUSTOM.fullmatch(name):
        named, width, height = "", float(asked[1]), float(asked[2])
    else:
        raise PaperError(f"{', '.join(_NAMED)}, or a size such as 170x240mm")
    if not (_SMALLEST <= width <= _LARGEST and _SMALLEST <= height <= _LARGEST):
        raise PaperError(f"{', '.join(_NAMED)}, or a size between {_SMALLEST:.0f} and {_LARGEST:.0f} mm")
    nearest = min(pages.values(), key=lambda its: abs(float(its["size"][0]) - width))
    return _paper(named or f"{width:g}x{height:g}mm", nearest, width, height)


def _paper(name: str, its: Mapping[str, Any], width: float, height: float) -> Paper:
    across, down = width / its["size"][0], height / its["size"][1]
    return Paper(
        name=name,
        width=float(width),
        height=float(height),
        top=its["top"] * down,
        bottom=its["bottom"] * down,
        inner=its["inner"] * across,
        outer=its["outer"] * across,
        size=float(its["type"]),
        line=float(its["line"]),
        columns=its.get("columns", 1),
    )
