"""Figures: where a picture stands on the page, how large, and what is said of it."""

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from exports.pdf.elements import spelt
from exports.pdf.words import Words

DECORATIVE = "presentation"  # the role of a picture that says nothing: no description is asked for, and none is read aloud
_LANDSCAPE = 1.15  # width to height, from which a picture may run the full measure
_WIDE_ENOUGH = 500  # pixels: at a full measure of 158 mm that is 80 dpi
_SMALL = 340  # pixels, below which a picture would look coarse at the width of the others
_COARSE = 110  # dpi, at which it is shown then
_SMALLEST = 24.0  # mm: a caption needs as much


@dataclass(frozen=True, slots=True)
class Shape:
    """A picture in the press's folder."""

    file: str  # relative to the pages
    width: int  # pixels
    height: int

    @property
    def landscape(self) -> bool:
        """Whether it may run the full measure."""
        return self.width >= _LANDSCAPE * self.height and self.width >= _WIDE_ENOUGH


def figure_of(figure: etree._Element, shape: Callable[[str], Shape | None], words: Words, warnings: list[str]) -> etree._Element:
    """Make a figure of the vocabulary into one for print, in place; a picture that is not there leaves its caption."""
    caption = figure.find("figcaption")
    said = spelt(caption).strip() if caption is not None else ""
    image = figure.find("img")
    source = (image.get("src") or "") if image is not None else ""
    known = shape(source.removeprefix("pm:")) if source.startswith("pm:") else None
    if image is None or known is None:
        if image is not None:
            figure.remove(image)
            warnings.append("a picture is not in the archive; its caption stands alone")
        if not said:
            caption = caption if caption is not None else etree.SubElement(figure, "figcaption")
            caption.text = words.lost
        figure.set("class", "lost")
        return figure
    if image.get("role") != DECORATIVE and not (image.get("alt") or "").strip():
        if not said:
            warnings.append("a picture has neither description nor caption")
        image.set("alt", said or words.picture)
    image.set("src", known.file)
    figure.set("class", "full" if known.landscape else "side")
    if known.width < _SMALL:
        figure.set("style", f"width:{max(_SMALLEST, known.width / _COARSE * 25.4):.1f}mm")
    return figure


def leads(figure: etree._Element) -> bool:
    """Whether a figure may stand above the text."""
    return figure.get("class") == "full"
