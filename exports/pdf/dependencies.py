"""What every laid-out page depends on beside its own words: rules, faces, the fonts of the system, and the programs that lay out."""

import ctypes
import hashlib
import os
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from exports.pdf.jobs import Setup
from exports.pdf.style import Style

_LIBRARIES = (
    "weasyprint",
    "pydyf",
    "tinycss2",
    "tinyhtml5",
    "cssselect2",
    "pyphen",
    "fonttools",
    "Pillow",
    "zopfli",
    "brotli",
    "pressmark",
)
# Shared libraries that WeasyPrint draws text with, and the function that tells the version of each.
_SHARED = (
    ("libpango-1.0.so.0", "pango_version", ctypes.c_int),
    ("libharfbuzz.so.0", "hb_version_string", ctypes.c_char_p),
    ("libfontconfig.so.1", "FcGetVersion", ctypes.c_int),
)
_FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", "/etc/fonts", "~/.fonts", "~/.local/share/fonts", "~/.config/fontconfig")


def depends(setup: Setup, style: Style) -> bytes:
    """Give a digest that changes when anything changes that pages depend on, but for their own words and pictures."""
    digest = hashlib.sha256()
    for said in (setup.css, str(setup.pictures_side), sys.version, *_versions()):
        digest.update(said.encode() + b"\0")
    for path in (*_files(style.folder), *sorted({face.file for face in style.faces}), *_our_own()):
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    for line in _fonts():
        digest.update(line.encode("utf-8", "surrogateescape") + b"\0")
    return digest.digest()


def _versions() -> Iterator[str]:
    for name in _LIBRARIES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"{name} -"
    for file, function, kind in _SHARED:
        try:
            told = getattr(ctypes.CDLL(file), function)
        except (OSError, AttributeError):  # under another name here: then WeasyPrint's own version must do
            continue
        told.restype = kind
        yield f"{file} {told()}"


def _our_own() -> list[Path]:
    """The modules that make pages; in the packaged program, which has no files of them, the program itself."""
    own = sorted(path for folder in (Path(__file__).parent, Path(__file__).parents[1]) for path in folder.glob("*.py"))
    return own or [Path(sys.executable)]


def _fonts() -> Iterator[str]:
    """Name the system's fonts and their configuration with sizes and times: which stands in for a missing script depends on them all."""
    folders = [*_FONTS, *filter(None, (os.environ.get(name) for name in ("FONTCONFIG_PATH", "FONTCONFIG_FILE")))]
    for folder in folders:
        for path in _files(Path(folder).expanduser()):
            seen = path.stat()
            yield f"{path} {seen.st_size} {seen.st_mtime_ns}"


def _files(folder: Path) -> list[Path]:
    return [folder] if folder.is_file() else sorted(path for path in folder.rglob("*") if path.is_file())
