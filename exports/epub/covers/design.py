"""A cover design: a folder with cover.toml, a template and CSS. A new design is a copied folder."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from string import Template

import resources

# Every face that a design may name, as CSS has it: family, weight, style.
FACES: Mapping[str, tuple[str, int, str]] = {
    "SourceSerifPro-Regular": ("Source Serif Pro", 400, "normal"),
    "SourceSerifPro-It": ("Source Serif Pro", 400, "italic"),
    "SourceSerifPro-Semibold": ("Source Serif Pro", 600, "normal"),
    "SourceSerifPro-Bold": ("Source Serif Pro", 700, "normal"),
    "SourceSerifPro-Black": ("Source Serif Pro", 900, "normal"),
    "SourceSansPro-Regular": ("Source Sans Pro", 400, "normal"),
    "SourceSansPro-Semibold": ("Source Sans Pro", 600, "normal"),
    "SourceSansPro-Bold": ("Source Sans Pro", 700, "normal"),
    "SourceSansPro-Black": ("Source Sans Pro", 900, "normal"),
}


@dataclass(frozen=True, slots=True)
class Type:
    """How large words may be set, and in what room; pixels."""

    face: str
    largest: int
    smallest: int
    room: int
    lines: int = 1
    most: int = 1  # how many such blocks


@dataclass(frozen=True, slots=True)
class Design:
    """What a design's folder says."""

    name: str
    css: str
    template: Template
    masthead: Type
    title: Type
    bare_title: Type  # where there is no picture
    subtitle: Type
    headlines: Type
    picture_width: int
    least: int  # pixels of height that the picture takes
    most: int
    foot: int  # pixels left free under everything
    ornament: float  # size of the number or letter where there is no picture, in heights of the field
    tone: bool  # the picture in one tone of the accent


@cache
def load(name: str) -> Design:
    """Read a design. Raises KeyError for a name that `resources.covers` does not list."""
    folder = resources.cover(name)
    said = tomllib.loads((folder / "cover.toml").read_text("utf-8"))
    picture = said["picture"]
    css = "".join(map(_font_face, FACES)) + "".join(path.read_text("utf-8") for path in (folder.parent / "base.css", folder / "cover.css"))
    masthead, title, bare_title, subtitle, headlines = (
        Type(**said[part]) for part in ("masthead", "title_type", "bare_title_type", "subtitle", "headlines")
    )
    return Design(
        name=name,
        css=css,
        template=Template((folder / "cover.html").read_text("utf-8")),
        masthead=masthead,
        title=title,
        bare_title=bare_title,
        subtitle=subtitle,
        headlines=headlines,
        picture_width=picture["width"],
        least=picture["least"],
        most=picture["most"],
        foot=said["foot"],
        ornament=said["ornament"],
        tone=said.get("tone", False),
    )


def _font_face(name: str) -> str:
    family, weight, style = FACES[name]
    return f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:{style};src:url("{resources.font(name).resolve().as_uri()}")}}\n'
