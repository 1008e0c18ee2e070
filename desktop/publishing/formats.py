"""What can be written, and how it is to look."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import resources
from desktop.publishing.naming import PATTERN

_ENDINGS = {
    "pdf": ".pdf", "epub": ".epub", "kepub": ".kepub.epub", "html": ".html", "text": ".txt", "markdown": ".md",
    "bibtex": ".bib", "ris": ".ris", "csl-json": ".json", "jsonl": ".jsonl", "bagit": ".zip",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """How an export is to look; style None is the format's first."""

    format: str = "pdf"
    style: str | None = None
    page: str = ""  # "" is the style's own
    title: str = ""
    sections: str = "section"  # of stories that are no issue: what they are made from
    overwrite: bool = False
    each: bool = False  # one file a story, into a folder
    pattern: str = PATTERN  # with each: what the files are called
    front: bool | None = None  # PDF: a cover; None where there are several stories
    contents: bool | None = None  # PDF: a table of contents; None as above
    originals: bool | None = None  # PDF: each story's original inside the file; None as the style has it
    notes: bool = False  # EPUB: with highlights, and what was noted at them
    pictures: str = "tablet"  # EPUB: a picture profile: tablet, eink, kindle or original
    largest: float = 0.0  # EPUB: megabytes that the device takes; 0 is what the profile says
    split: str = ""  # EPUB: section or size gives several files
    cover: str = ""  # EPUB: a cover design; "" is the series' own
    fonts: str = "reader"  # EPUB: the reader's own faces; embed: the book brings its own
    standard: str = "a3a"  # PDF: what it claims to keep; or a2u, or plain
    links: str = ""  # PDF: footnotes, endnotes, collected at the end, or none; "" as the style has them
    refined: bool = False  # PDF: quotes, dashes and spaces as each story's language has them
    index: bool = False  # PDF: of tags
    index_words: tuple[str, ...] = ()  # PDF: further words of the index
    quotes: bool = False  # PDF: highlights as pull quotes
    bleed: float = 0.0  # PDF for a printing house: millimetres; 3 is usual
    marks: bool = False  # PDF for a printing house: crop and register marks
    colour: str = "rgb"  # PDF: or, for a printing house, grey or cmyk
    profile: Path | None = None  # PDF in cmyk: the printing condition's; None is FOGRA39
    booklet: bool = False  # PDF for a printing house: two pages a side, to fold
    creep: float = 0.0  # PDF as a booklet: mm by which each sheet's pages stand further in


@dataclass(frozen=True, slots=True)
class Option:
    """Something a format lets a person choose: a field of ExportSettings, and what it can be.

    A switch has no values; `written` is for words of a person's own.
    """

    name: str
    values: tuple[str, ...] = ()
    written: bool = False


_SECTIONS = Option("sections", ("section", "publication", "tag", "month", "none"))


@dataclass(frozen=True, slots=True)
class StyleTold:
    """How a style introduces itself."""

    name: str
    title: str
    description: str
    attaches: bool  # whether it brings the originals along


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


def page_fault(style: str, page: str) -> str:
    """Say in words what is wrong with a page size that was typed, "" where a style can print on it."""
    from exports.pdf.paper import PaperError
    from exports.pdf.style import StyleError, load

    try:
        load(style or styles_for("pdf")[0], page)
    except (PaperError, StyleError) as error:
        return str(error)
    return ""


def columns_for(style: str, page: str) -> int:
    """Tell in how many columns a style sets its text on a page size it is made for; 1 for any other."""
    said: dict[str, Any] = _said(style).get("pages", {}).get(page, {})
    return int(said.get("columns", 1))


def styles_for(format_name: str) -> tuple[str, ...]:
    """Name the styles made for a format, the one used by default first."""
    served = _served(format_name)
    first = {"pdf": "journal", "epub": "magazine"}.get(served, "")
    return tuple(sorted(resources.styles(served), key=lambda name: (name != first, name)))


def style_told(name: str) -> StyleTold:
    """Give a style's title and what it says of itself."""
    said = _said(name)
    return StyleTold(name, said["title"], said["description"], bool(said.get("attach", False)))


def options_for(format_name: str) -> tuple[Option, ...]:
    """Name what a format lets a person choose besides style and page size, in the order to ask in."""
    match _served(format_name):
        case "pdf":
            from exports.pdf.notes import LINKS
            from exports.pdf.options import COLOURS
            from exports.pdf.standards import STANDARDS

            goes_in = (Option(name) for name in ("front", "contents", "index", "quotes", "originals", "refined"))
            printing_house = (Option("colour", COLOURS), Option("marks"), Option("booklet"))
            chosen = (_SECTIONS, Option("links", ("", *LINKS)), Option("standard", STANDARDS), Option("index_words", written=True))
            return (*chosen, *goes_in, *printing_house)
        case "epub":
            from exports.epub.profiles import PROFILES
            from exports.epub.typefaces import FONTS

            covers = Option("cover", resources.covers())
            return (
                covers,
                _SECTIONS,
                Option("pictures", tuple(PROFILES)),
                Option("split", ("", "section", "size")),
                Option("notes"),
                Option("fonts", FONTS),
            )
        case "html" | "markdown":
            return (_SECTIONS,)
    return ()


def _served(format_name: str) -> str:
    """A Kobo's book is an EPUB with the same styles and options."""
    return "epub" if format_name == "kepub" else format_name


def _said(style: str) -> dict[str, Any]:
    return tomllib.loads((resources.style(style) / "style.toml").read_text("utf-8"))
