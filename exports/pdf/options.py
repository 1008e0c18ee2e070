"""What a person may choose about a PDF."""

from dataclasses import dataclass
from pathlib import Path

BLEED = 3.0  # mm
LARGEST_BLEED = 15.0
COLOURS = ("rgb", "grey", "cmyk")
LARGEST_CREEP = 1.0  # mm a sheet


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """How a PDF is to look, and how it is made.

    page: a size by its name (A4, A5, Letter …), or any other as "170x240mm"; "" is the style's own.
    cover, contents: None decides by the publication: a single story has neither.
    originals: whether each story's original goes into the file, an associated file of PDF/A-3; None leaves it to the style.
    standard: "a3a" is PDF/A-3a and PDF/UA-1 at once; "a2u" PDF/A-2u and PDF/UA-1, for archives that take no attachments; "plain" claims nothing,
        and so Acrobat shows it without the bar that locks files for archives. The pages and their tags are the same.
    links: "footnotes" numbers addresses at the foot of the page, shortened, and lists the long ones whole under the story; "endnotes" lists all
        of them there; "collected" lists those of all stories at the publication's end; "none" prints none; "" leaves it to
        the style. Links can be clicked in any case.
    refined: whether straight quotes, hyphens for dashes and plain spaces become what a typesetter of the story's language would have set.
    index: whether an index of the stories' tags stands at the end. index_words: further words that it looks for in the stories, each as a whole
        word in any case, or as a beginning if it ends in `*`.
    quotes: whether passages that a person highlighted are pulled out of the text and set large.
    bleed: millimetres by which backgrounds and pictures at the edge go beyond it, where a printing house cuts; BLEED is usual.
    marks: whether crop and register marks stand outside the bleed; there is BLEED at least then.
    colour: "rgb" as on screens, "grey", or "cmyk" for four inks, as PDF/X-4 with `profile` as its output intent.
    profile: an ICC profile of the printing condition, from the printing house; None is FOGRA39, offset on coated paper, which comes along.
    booklet: whether two pages stand on each side of a sheet of twice their width, to be printed on both sides, folded and stitched.
    creep: of a booklet, millimetres by which each sheet's pages stand nearer the fold than those of the sheet around it, which is what paper as
        thick as that pushes them outward when it is folded; 0.1 is usual.
        Files with any of these five are for a printing house and exempt from PDF/A and PDF/UA; the result says so.
    cache: a folder for laid-out chunks, so that the next run need not lay them out again; None keeps none.
    processes: how many lay out pages side by side; None takes one a core, at most four. The bytes are the same for any number.
    """

    style: str = "journal"
    page: str = ""
    overwrite: bool = False
    cover: bool | None = None
    contents: bool | None = None
    originals: bool | None = None
    standard: str = "a3a"
    links: str = ""
    refined: bool = False
    index: bool = False
    index_words: tuple[str, ...] = ()
    quotes: bool = False
    bleed: float = 0.0
    marks: bool = False
    colour: str = "rgb"
    profile: Path | None = None
    booklet: bool = False
    creep: float = 0.0
    cache: Path | None = None
    processes: int | None = None

    @property
    def cut(self) -> float:
        """The bleed there is, in millimetres."""
        return max(self.bleed, BLEED) if self.marks else self.bleed

    @property
    def pressed(self) -> bool:
        """Whether the file is for a printing house."""
        return bool(self.bleed or self.marks or self.booklet or self.colour != "rgb")
