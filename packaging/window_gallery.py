"""Keep some of what `make screenshots` took for docs/window.md.

window_gallery.py SCREENSHOTS GALLERY
"""

import sys
from pathlib import Path

from PIL import Image

_KEPT = (
    "01-welcome-light",
    "02-import-desk-light",
    "03-main-dark",
    "61-inspector-middle-light",
    "62-note-light",
    "75-chips-and-facets-light",
    "71-table-light",
    "77-commands-light",
    "34-duplicates-search-light",
    "64-text-light",
    "61-export-pdf-light",
    "62-issue-desk-light",
    "65-issue-cover-dark",
    "03-main-de",
)


def save_small(picture: Image.Image, path: Path) -> None:
    """Write a picture in 256 colours, which a page that is read over the net loads in a moment."""
    picture.convert("RGB").quantize(256, dither=Image.Dither.FLOYDSTEINBERG).save(path, optimize=True)


def keep(screenshots: Path, gallery: Path) -> None:
    """Write the pictures of the page. Raises SystemExit for one that was not taken."""
    for name in _KEPT:
        taken = screenshots / f"{name}.png"
        if not taken.exists():
            raise SystemExit(f"{taken} is not there. Take it with:  make screenshots")
        with Image.open(taken) as picture:
            save_small(picture, gallery / f"window-{name}.png")


if __name__ == "__main__":
    keep(Path(sys.argv[1]), Path(sys.argv[2]))
