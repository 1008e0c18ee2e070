"""A style: a folder with style.toml and CSS; a new one is a copied folder.

What all styles share stands beside them in `shared`: the body's rules come before a style's own, and a template that a style has not is the shared one.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any

import resources
from exports.pdf.paper import Paper, paper

_TEMPLATES = ("story", "cover", "contents", "opener", "notes", "index", "colophon")


class StyleError(ValueError):
    """A style that is not there, or that does not print PDFs; says which do."""


@dataclass(frozen=True, slots=True)
class Face:
    """A font file that the style brings, as @font-face names it."""

    family: str
    weight: int
    style: str  # normal or italic
    file: Path


@dataclass(frozen=True, slots=True)
class Style:
    """What a style's folder says, for one size of paper."""

    name: str
    folder: Path
    paper: Paper
    faces: tuple[Face, ...]
    folio: tuple[Path, float]  # the face of page numbers, and its size in points
    opener_from: int | None  # stories that a section needs to get an opening page of its own; None: none gets one
    css: str
    templates: dict[str, Template]
    drops: bool  # whether a story's first letter drops
    shares: bool  # whether a story may begin below another, on the page where that ends
    links: str  # of notes.LINKS, unless a person says otherwise
    attach: bool  # whether it carries the originals along, unless a person says otherwise

    @property
    def roots(self) -> tuple[Path, ...]:
        """The folders whose files pages may use."""
        return (self.folder, *sorted({face.file.parent for face in self.faces}))

    def asks(self, template: str, fragment: str) -> bool:
        """Tell whether a template has a place for a fragment; those that cost something are made for it alone."""
        return fragment in self.templates[template].get_identifiers()

    def fill(self, template: str, **fragments: str) -> str:
        """Fill a template with fragments of HTML; raises KeyError where it asks for one that the press has not."""
        return self.templates[template].substitute(fragments)


def load(name: str, page: str) -> Style:
    """Read a style for a page size. Raises StyleError or PaperError, each with what there is to choose from."""
    if name not in (fit := resources.styles("pdf")):
        raise StyleError(", ".join(fit))
    folder = resources.style(name).resolve()
    shared = resources.shared_style().resolve()
    said = _said(folder / "style.toml")
    sheet = paper(page, said["pages"])
    cut = (*_said(shared / "faces.toml")["faces"], *said.get("faces", ()))
    faces = tuple(Face(face["family"], face["weight"], face.get("style", "normal"), _file(folder, face["file"])) for face in cut)
    templates = {part: _template(folder, shared, part) for part in _TEMPLATES}
    own = (folder / said["stylesheet"]).read_text("utf-8")
    css = "".join(map(_font_face, faces)) + sheet.css + (shared / "press.css").read_text("utf-8") + own
    folio = (_file(folder, said["folio"]["file"]), float(said["folio"]["size"]))
    return Style(
        name=name,
        folder=folder,
        paper=sheet,
        faces=faces,
        folio=folio,
        opener_from=said.get("opener_from"),
        css=css,
        templates=templates,
        drops=said.get("drops", True),
        links=said.get("links", "footnotes"),
        shares=said.get("shares", False),
        attach=said.get("attach", False),
    )


def pages_of(name: str) -> tuple[str, ...]:
    """Name the page sizes that a style is made for, the one it prints on unless told otherwise first; () for a style that prints none."""
    return tuple(_said(resources.style(name) / "style.toml").get("pages", ()))


def _template(folder: Path, shared: Path, part: str) -> Template:
    own = folder / "templates" / f"{part}.html"
    return Template((own if own.is_file() else shared / "templates" / own.name).read_text("utf-8"))


def _said(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def _file(folder: Path, name: str) -> Path:
    """A face is a file in the style's folder, or one of the fonts that come with the program."""
    own = folder / name
    return own if own.is_file() else resources.font(name).resolve()


def _font_face(face: Face) -> str:
    return f'@font-face{{font-family:"{face.family}";font-weight:{face.weight};font-style:{face.style};src:url("{face.file.as_uri()}")}}\n'
