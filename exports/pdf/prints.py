"""Pictures made fit for paper: sharp at 300 dpi, in sRGB or grey, without metadata; a plain JPEG goes in as it came."""

import io
import os
import re
from pathlib import Path

from PIL import Image

from exports.pdf.jobs import Setup
from exports.pictures import BrokenPictureError, fitted

_PICTURE = re.compile(r'<img[^>]* src="(pictures/[0-9a-f]{64})"')
_QUALITY = 88  # of a JPEG that is made anew


def fit_pictures(html: str, setup: Setup) -> tuple[str, list[str]]:
    """Fit the pictures that a sheet shows, once each; one that cannot be read is taken out, and its caption stays.

    Returns the sheet's HTML, and what to say of pictures that are not in it any more.
    """
    said = []
    for name in dict.fromkeys(_PICTURE.findall(html)):
        path = setup.folder / name
        ready = path.with_suffix(".fit")
        if ready.exists():
            html = html if path.stat().st_size else _without(html, name)
            continue
        content = path.with_suffix(".raw").read_bytes()
        if not _plain(content, setup.pictures_side):
            try:
                content = fitted(content, side=setup.pictures_side, quality=_QUALITY).content
            except BrokenPictureError:
                said.append("a picture cannot be read; its caption stands alone")
                content, html = b"", _without(html, name)
        _place(path, content)
        ready.touch()
    return html, said


def _without(html: str, name: str) -> str:
    return re.sub(rf'<img[^>]* src="{name}"[^>]*>', "", html)


def _place(path: Path, content: bytes) -> None:
    """Write a file whole: the other worker may be reading it, for a picture can stand in two stories."""
    partial = path.with_name(f"{path.name}.{os.getpid()}")
    partial.write_bytes(content)
    partial.replace(path)


def _plain(content: bytes, side: int) -> bool:
    """Tell whether a JPEG may go in untouched: RGB or grey, upright, without metadata, no larger than paper can show."""
    if not content.startswith(b"\xff\xd8\xff"):
        return False
    try:
        with Image.open(io.BytesIO(content)) as picture:
            upright = picture.getexif().get(0x0112, 1) == 1
            fits = max(picture.size) <= side
            kept = (
                picture.format == "JPEG"
                and picture.mode in ("RGB", "L")
                and upright
                and fits
                and not {"icc_profile", "exif", "xmp", "comment"} & picture.info.keys()
            )
            if kept:
                picture.load()  # a cut-off file is found here, not by a reader of the PDF
            return kept
    except Exception:  # an edge: whatever is wrong with it, the other way says it
        return False
