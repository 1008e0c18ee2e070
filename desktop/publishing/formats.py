"""What can be written, and how it is to look."""

from dataclasses import dataclass
from pathlib import Path

import resources

_ENDINGS = {"pdf": ".pdf", "epub": ".epub", "html": ".html", "text": ".txt", "jsonl": ".jsonl"}


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """How an export is to look; style None is the format's first."""

    format: str = "pdf"
    style: str | None = None
    page: str = ""  # "" is the style's own
    title: str = ""
    overwrite: bool = False
    each: bool = False  # one file a story, into a folder
    notes: bool = False  # EPUB: with highlights, and what was noted at them
    pictures: str = "tablet"  # EPUB: a picture profile: tablet, eink or original
    split: str = ""  # EPUB: section or size gives several files
    cover: str = ""  # EPUB: a cover design; "" is the series' own
    links: str = "footnotes"  # PDF: or endnotes, or none
    index: bool = False  # PDF: of tags
    index_words: tuple[str, ...] = ()  # PDF: further words of the index
    quotes: bool = False  # PDF: highlights as pull quotes
    bleed: float = 0.0  # PDF for a printing house: millimetres; 3 is usual
    marks: bool = False  # PDF for a printing house: crop and register marks
    colour: str = "rgb"  # PDF: or, for a printing house, grey or cmyk
    profile: Path | None = None  # PDF in cmyk: the printing condition's; None is FOGRA39
    booklet: bool = False  # PDF for a printing house: two pages a side, to fold


def formats() -> tuple[str, ...]:
    """Name the formats that export can write."""
    return tuple(_ENDINGS)


def ending(format_name: str) -> str:
    """Give a format's file ending, with its dot."""
    return _ENDINGS[format_name]


def pages_for(style: str) -> tuple[str, ...]:
    """Name the page sizes that a style is made for, its own first; () for one that prints no pages."""
    from exports.pdf.style import pages_of

    return pages_of(style)


def styles_for(format_name: str) -> tuple[str, ...]:
    """Name the styles made for a format, the one used by default first."""
    first = {"pdf": "journal", "epub": "magazine"}.get(format_name, "")
    return tuple(sorted(resources.styles(format_name), key=lambda name: (name != first, name)))
