"""Where the files are that are not code: fonts, icons, styles, samples. It only finds them; the standard library suffices."""

import zipfile
from functools import cache
from importlib.resources import files
from pathlib import Path

__all__ = [
    "app_icon",
    "cover",
    "covers",
    "font",
    "guide",
    "icon",
    "printing_condition",
    "referee",
    "samples",
    "shared_style",
    "style",
    "styles",
    "translations",
]

_HERE = Path(__file__).parent
_FONT_PACKAGES = {"SourceSerifPro": "font_source_serif_pro", "SourceSansPro": "font_source_sans_pro"}


def font(face: str) -> Path:
    """Give the TrueType file of a face such as `SourceSerifPro-SemiboldIt`.

    Source Serif Pro and Source Sans Pro, SIL Open Font License 1.1, come from their PyPI packages, so that pages look the same everywhere.
    Raises KeyError for another family, FileNotFoundError for a face the family has not.
    """
    package = _FONT_PACKAGES[face.partition("-")[0]]
    path = Path(str(files(package) / f"files/{face}.ttf"))
    if not path.is_file():
        raise FileNotFoundError(path)
    return path


@cache
def icon(name: str) -> str:
    """Give a Lucide icon (ISC licence) as SVG, its strokes in `currentColor`.

    Raises KeyError for a name the family has not.
    """
    return _icons().read(f"{name}.svg").decode()


@cache
def _icons() -> zipfile.ZipFile:
    """Open the family once: reading its list of 1,745 icons takes longer than any of them."""
    return zipfile.ZipFile(str(files("lucide") / "lucide.zip"))


def app_icon() -> Path:
    """Give the application's own icon, an SVG."""
    return _HERE / "icon" / "pressmark.svg"


def styles(format_name: str = "") -> tuple[str, ...]:
    """Name the styles that ship, in alphabetical order; with a format, those whose style.toml says that they serve it."""
    import tomllib

    found = ((folder.name, folder / "style.toml") for folder in sorted((_HERE / "styles").iterdir()))
    return tuple(
        name
        for name, said in found
        if said.is_file() and (not format_name or format_name in tomllib.loads(said.read_text("utf-8"))["formats"])
    )


def style(name: str) -> Path:
    """Give the folder of a style; raises KeyError for a name that `styles` does not list."""
    if name not in styles():
        raise KeyError(name)
    return _HERE / "styles" / name


def shared_style() -> Path:
    """Give the folder of what styles of the press share: rules, templates, faces."""
    return _HERE / "styles" / "shared"


def printing_condition() -> Path:
    """Give the ICC profile of offset on coated paper, FOGRA39 (zlib licence; how it was made says profiles/README.md)."""
    return _HERE / "profiles" / "fogra39.icc"


def covers() -> tuple[str, ...]:
    """Name the cover designs that ship, the one used by default first."""
    found = sorted(folder.name for folder in (_HERE / "covers").iterdir() if (folder / "cover.toml").is_file())
    return tuple(sorted(found, key=lambda name: name != "front"))


def cover(name: str) -> Path:
    """Give the folder of a cover design; raises KeyError for a name that `covers` does not list."""
    if name not in covers():
        raise KeyError(name)
    return _HERE / "covers" / name


def guide(name: str, language: str = "en") -> str:
    """Give a page for readers, as Markdown: `queries` tells how a query is written; in English where it is not in a language.

    Raises FileNotFoundError for another name.
    """
    translated = _HERE / "guides" / f"{name}.{language}.md"
    return (translated if translated.is_file() else _HERE / "guides" / f"{name}.md").read_text("utf-8")


def referee(name: str) -> Path:
    """Give a small program that asks an outside judge about a file, such as `VeraCheck.java`. Raises FileNotFoundError for another name."""
    path = _HERE / "referees" / name
    if not path.is_file():
        raise FileNotFoundError(path)
    return path


def samples() -> Path:
    """Give the folder of sample stories, ready to import."""
    return _HERE / "samples"


def translations() -> Path:
    """Give the folder of the interface's words in other languages: Qt Linguist's texts (`.ts`), and what is loaded of them (`.qm`)."""
    return _HERE / "translations"
