"""What a flattened mail is made of: paragraphs, items, pictures and tables of figures, each with what tells its role."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from typing import NamedTuple

from lxml import etree

LINK = "x-a"  # an a under another name: libxml2 ends an a where a table begins, and newsletters put whole stories into one
BODY_SIZE = 16.0  # pixels, where nothing is said


class Run(NamedTuple):
    """Words in one manner."""

    text: str
    formats: tuple[str, ...]
    href: str


@dataclass(slots=True, eq=False)
class Unit:
    """Words between two block boundaries, a picture, or a whole table of figures."""

    tag: str = "p"  # p, h1 … h6, ul or ol (an item of one), pre, table, img
    runs: list[Run] = field(default_factory=list)
    size: float = BODY_SIZE  # pixels, of the largest letters
    bold: bool = False  # all of it
    quoted: int = 0  # within how many quotations
    element: etree._Element | None = None  # of a picture or a table
    href: str = ""  # where a picture leads

    @property
    def text(self) -> str:
        """The words on one line."""
        return " ".join("".join(run.text for run in self.runs).split())

    @property
    def lines(self) -> list[str]:
        """The words as they are broken into lines."""
        return [line for part in "".join(run.text for run in self.runs).split("\v") if (line := " ".join(part.split()))]

    @property
    def links(self) -> list[str]:
        """Where it leads, each place once."""
        return list(dict.fromkeys(run.href for run in self.runs if run.href and run.text.strip()))

    @property
    def linked(self) -> float:
        """How much of it is links, 0 … 1."""
        every = sum(len(run.text.strip()) for run in self.runs)
        return sum(len(run.text.strip()) for run in self.runs if run.href) / every if every else 0.0

    @property
    def markup(self) -> str:
        """The words as inline HTML."""
        return "".join(map(_written, self.runs))


def joined(units: Sequence[Unit]) -> str:
    """Write units as HTML: neighbouring items of a list in one list, quotations around what they hold."""
    out: list[str] = []
    open_list, depth = "", 0
    for unit in [*units, Unit()]:
        if open_list and (unit.tag != open_list or unit.quoted != depth):
            out.append(f"</{open_list}>")
            open_list = ""
        out.append("<blockquote>" * (unit.quoted - depth) if unit.quoted > depth else "</blockquote>" * (depth - unit.quoted))
        depth = unit.quoted
        if unit.tag in ("ul", "ol"):
            out.append("" if open_list else f"<{unit.tag}>")
            open_list = unit.tag
            out.append(f"<li>{unit.markup}</li>")
        elif unit.element is not None:
            written = (
                etree.tostring(unit.element, encoding="unicode", method="html", with_tail=False)
                .replace(f"<{LINK} ", "<a ")
                .replace(f"</{LINK}>", "</a>")
            )
            out.append(f"<figure>{written}</figure>" if unit.tag == "img" else written)
        elif unit.runs:
            out.append(f"<{unit.tag}>{unit.markup}</{unit.tag}>")
    return "".join(out)


def _written(run: Run) -> str:
    words = escape(run.text).replace("\v", "<br/>")
    for name in reversed(run.formats):
        words = f"<{name}>{words}</{name}>"
    return f'<a href="{escape(run.href)}">{words}</a>' if run.href else words
