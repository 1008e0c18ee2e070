"""What a person may choose about a PDF."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """How a PDF is to look, and how it is made.

    page: a size by its name (A4, A5, Letter …), or any other as "170x240mm"; "" is the style's own.
    cover, contents: None decides by the publication: a single story has neither.
    originals: whether each story's original goes into the file, an associated file of PDF/A-3; None leaves it to the style.
    cache: a folder for laid-out chunks, so that the next run need not lay them out again; None keeps none.
    processes: how many lay out pages side by side; None takes one a core, at most four. The bytes are the same for any number.
    """

    style: str = "journal"
    page: str = ""
    overwrite: bool = False
    cover: bool | None = None
    contents: bool | None = None
    originals: bool | None = None
    cache: Path | None = None
    processes: int | None = None
