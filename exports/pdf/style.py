"""A style: a folder with style.toml, CSS and templates. The press prints whatever the folder says; a new style is a copied folder."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any

import resources
from exports.pdf.paper import Paper, paper

_TEMPLATES = ("story", "cover", "contents", "opener", "colophon")


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
    opener_from: int  # stories that a section needs to get an opening page of its own
    css: str
    templates: dict[str, Template]

    @property
    def roots(self) -> tuple[Path, ...]:
        """The folders whose files pages may use."""
        return (self.folder, *sorted({face.file.parent for face in self.faces}))

    def fill(self, template: str, **fragments: str) -> str:
        """Fill a template with fragments of HTML; raises KeyError where it asks for one that the press has not."""
        return self.templates[template].substitute(fragments)


def load(name: str, page: str) -> Style:
    """Read a style for a page size. Raises StyleError or PaperError, each with what there is to choose from."""
    if name not in (fit := resources.styles("pdf")):
        raise StyleError(", ".join(fit))
    folder = resources.style(name).resolve()
    said = _said(folder)
    sheet = paper(page, said["pages"])
    faces = tuple(Face(face["family"], face["weight"], face.get("style", "normal"), _file(folder, face["file"])) for face in said["faces"])
    templates = {part: Template((folder / "templates" / f"{part}.html").read_text("utf-8")) for part in _TEMPLATES}
    css = "".join(map(_font_face, faces)) + sheet.css + (folder / said["stylesheet"]).read_text("utf-8")
    folio = (_file(folder, said["folio"]["file"]), float(said["folio"]["size"]))
    return Style(name, folder, sheet, faces, folio, said.get("opener_from", 3), css, templates)


def _said(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "style.toml").read_text("utf-8"))


def _file(folder: Path, name: str) -> Path:
    """A face is a file in the style's folder, or one of the fonts that come with the program."""
    own = folder / name
    return own if own.is_file() else resources.font(name).resolve()


def _font_face(face: Face) -> str:
    return f'@font-face{{font-family:"{face.family}";font-weight:{face.weight};font-style:{face.style};src:url("{face.file.as_uri()}")}}\n'
