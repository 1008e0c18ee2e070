"""What was chosen, looked at before anything is printed: a choice that there is not is answered with those that there are."""

from pathlib import Path

from exports.errors import ExportError
from exports.pdf.notes import LINKS
from exports.pdf.options import BLEED, COLOURS, LARGEST_BLEED, LARGEST_CREEP, PdfOptions
from exports.pdf.paper import PaperError
from exports.pdf.standards import STANDARDS
from exports.pdf.style import Style, StyleError, load


def check(target: Path, options: PdfOptions) -> None:
    """Raise ExportError for a choice that there is not."""
    if options.links not in ("", *LINKS):
        raise ExportError(target, f"{options.links!r} is no way to print links", remedy=f"Choose one of: {', '.join(LINKS)}.")
    if options.standard not in STANDARDS:
        raise ExportError(
            target, f"{options.standard!r} is no standard that is kept here", remedy=f"Choose one of: {', '.join(STANDARDS)}."
        )
    if options.standard == "a2u" and options.originals:
        raise ExportError(target, "PDF/A-2u takes no originals inside", remedy="Leave them out, or choose PDF/A-3a.")
    if not 0 <= options.creep <= LARGEST_CREEP:
        raise ExportError(
            target, f"a creep of {options.creep:g} mm a sheet cannot be", remedy=f"Choose 0 to {LARGEST_CREEP:g} mm; 0.1 is usual."
        )
    if options.colour not in COLOURS:
        raise ExportError(target, f"{options.colour!r} are no colours to print in", remedy=f"Choose one of: {', '.join(COLOURS)}.")
    if not 0 <= options.bleed <= LARGEST_BLEED:
        raise ExportError(
            target, f"a bleed of {options.bleed:g} mm cannot be", remedy=f"Choose 0 to {LARGEST_BLEED:g} mm; {BLEED:g} is usual."
        )
    if options.pressed and options.originals:
        raise ExportError(target, "a file for a printing house holds no originals", remedy="Leave them out, or print for the archive.")
    if options.profile is not None:
        from exports.pdf.prepress.inks import Cmyk, ProfileError

        try:
            Cmyk(options.profile)
        except ProfileError as error:
            raise ExportError(options.profile, str(error), remedy="Ask the printing house for its ICC profile.") from error


def style_for(target: Path, options: PdfOptions) -> Style:
    """Read the style that is asked for. Raises ExportError, naming what there is to choose from."""
    try:
        return load(options.style, options.page)
    except StyleError as error:
        raise ExportError(target, f"{options.style!r} is not a style for PDFs", remedy=f"Choose one of: {error}.") from error
    except PaperError as error:
        raise ExportError(target, f"{options.page!r} is not a page size", remedy=f"Choose one of: {error}.") from error
