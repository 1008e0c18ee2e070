"""A PDF page's pictures, and where among its paragraphs they stand."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from desktop.importers import limits
from desktop.importers.documents.pdf_blocks import Block
from desktop.importers.pictures import verify
from desktop.story import Picture

_SMALLEST = 0.02  # of the page; below is an ornament
_LARGEST = 0.8  # beyond it lies a scan beneath its own text, or a background
_MOST = 40  # on a page
_SIDE = 80  # pixels


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture, and its place in points from the page's upper left corner."""

    picture: Picture
    page: int
    left: float
    top: float
    right: float
    bottom: float


def figures_of(page: Any, number: int) -> tuple[list[Figure], list[str], float]:
    """Give a page's pictures, what to tell of broken ones, and how much of the page the largest covers."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    width, height = page.get_mediabox()[2] - page.get_mediabox()[0], page.get_mediabox()[3] - page.get_mediabox()[1]
    found: list[Figure] = []
    faults: list[str] = []
    largest = 0.0
    try:
        images = [image for image, _ in zip(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=4), range(_MOST), strict=False)]
    except pypdfium2.PdfiumError:
        return [], [], 0.0
    for image in images:
        left, bottom, right, top = image.get_bounds()
        share = max(0.0, right - left) * max(0.0, top - bottom) / max(1.0, width * height)
        largest = max(largest, share)
        if not _SMALLEST < share < _LARGEST:
            continue
        try:
            picture, fault = _taken(image, f"on page {number + 1}")
        except (pypdfium2.PdfiumError, OSError, ValueError) as error:
            picture, fault = None, f"a picture on page {number + 1} is damaged and was left out ({error})"
        faults += filter(None, [fault])
        if picture is not None:
            found.append(Figure(picture, number, left, height - top, right, height - bottom))
    return found, faults, largest


def placed(figures: Sequence[Figure], blocks: list[Block], size: float) -> dict[int, list[str]]:
    """Give each figure's markup by the number of the block that it stands after; a small line right below it becomes its caption."""
    out: dict[int, list[str]] = {}
    for figure in sorted(figures, key=lambda figure: (figure.page, figure.top)):
        after, caption = -1, ""
        for number, block in enumerate(blocks):
            if block.page < figure.page or (block.page == figure.page and block.top < figure.top):
                after = number
            is_below = block.page == figure.page and -2 < block.top - figure.bottom < 2.5 * size
            if (
                is_below
                and block.size < 0.97 * size
                and figure.left - size < block.left < figure.right
                and block.lines
                and block.kind in ("p", "figcaption")
            ):
                caption = " ".join(block.lines)
                block.lines = []
        written = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
        out.setdefault(after, []).append(f'<figure><img src="pm:{figure.picture.sha256}">{written}</figure>')
    return out


def _taken(image: Any, name: str) -> tuple[Picture | None, str]:
    width, height = image.get_px_size()
    if width * height > limits.PIXELS:
        return None, f"the picture {name} is {width:,} × {height:,} pixels and was left out"
    if width < _SIDE or height < _SIDE:
        return None, ""
    out = io.BytesIO()
    if image.get_filters() == ["DCTDecode"]:  # the very JPEG that was put in
        image.extract(out)
    else:
        image.get_bitmap(render=False).to_pil().convert("RGB").save(out, "PNG")
    verified = verify(out.getvalue(), name)
    return verified.picture, verified.fault
