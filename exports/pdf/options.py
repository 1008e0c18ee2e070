"""What a person may choose about a PDF."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PdfOptions:
    """How a PDF is to look, and how it is made.

    page: a size that the style names (A4, A5, Letter), or any other as "170x240mm".
    cover, contents: None decides by the publication: a single story has neither.
    processes: how many lay out pages side by side; None takes one a core, at most four. The bytes are the same for any number.
    """

    style: str = "journal"
    page: str = "A4"
    overwrite: bool = False
    cover: bool | None = None
    contents: bool | None = None
    processes: int | None = None
