"""Pages of their own for a book that was not printed, so that a passage can be cited: a break about every 1,500 letters.

The package says that they are nobody's printed pages (`pageBreakSource` none, EPUB Accessibility 1.1 § 3.3.2).
"""

import re

_LETTERS = 1_500  # a typewritten page
_SIGNS = 600  # Chinese and Japanese
_TAG = re.compile(r"<[^>]*>")


class Pages:
    """Counts the book's pages as its stories are made; `places` are a page's number and where it begins."""

    def __init__(self) -> None:
        self.places: list[tuple[int, str]] = []

    def broken(self, blocks: list[str], name: str, language: str) -> list[str]:
        """Give a story's blocks with breaks between them; the first stands before the story's first block."""
        page = _SIGNS if language.partition("-")[0] in ("zh", "ja") else _LETTERS
        made: list[str] = []
        letters = page
        for block in blocks or [""]:
            if letters >= page:
                made.append(self._break(name))
                letters = 0
            made.append(block)
            letters += (
                len(block) if block.count("<") == 2 else len(_TAG.sub("", block))
            )  # most are plain paragraphs: no need to look closer
        return made

    def _break(self, name: str) -> str:
        number = len(self.places) + 1
        self.places.append((number, f"{name}#page-{number}"))
        return f'<span epub:type="pagebreak" role="doc-pagebreak" id="page-{number}" aria-label="{number}"></span>'
