"""The book's own faces, by choice: each cut down to the letters that the book's pages have, and written when all of them are known."""

import io
import re
from collections.abc import Iterator
from functools import partial

from ebooklib import epub

import resources
from exports.epub.container import Entry

FONTS = ("reader", "embed")
_SERIF, _SANS = "Source Serif Pro", "Source Sans Pro"
_FACES = (  # family, weight, style, file: of the furniture no page sets more
    (_SERIF, 400, "normal", "SourceSerifPro-Regular"),
    (_SERIF, 400, "italic", "SourceSerifPro-It"),
    (_SERIF, 700, "normal", "SourceSerifPro-Bold"),
    (_SERIF, 700, "italic", "SourceSerifPro-BoldIt"),
    (_SANS, 400, "normal", "SourceSansPro-Regular"),
    (_SANS, 400, "italic", "SourceSansPro-It"),
    (_SANS, 700, "normal", "SourceSansPro-Bold"),
)
_ALWAYS = " \u00a0\u2010\u00ad-\u2197•"  # hyphens, the bullet of a list, and the arrow that the style sheet puts at links
_DROPPED = ("DSIG", "FFTM", "GDEF", "meta")


class Typefaces:
    """Hears the pages, and then gives the fonts."""

    def __init__(self) -> None:
        self._letters = set(_ALWAYS)

    def hear(self, page: bytes) -> bytes:
        """Note which letters a page has, and give it back."""
        self._letters |= set(page.decode())
        return page

    def entries(self) -> Iterator[epub.EpubItem]:
        """Give the font files, to be the last of the book: their bytes are made when every page has been heard."""
        for number, (*_, name) in enumerate(_FACES, 1):
            yield Entry(f"font-{number}", f"fonts/{name}.ttf", "font/ttf", partial(self._cut, name))

    def _cut(self, name: str) -> bytes:
        from fontTools import subset
        from fontTools.ttLib import TTFont

        options = subset.Options(hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], drop_tables=[*_DROPPED])
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=sorted({ord(letter) for letter in self._letters}))
        out = io.BytesIO()
        with TTFont(resources.font(name), recalcTimestamp=False, lazy=True) as face:
            cutter.subset(face)
            face.save(out)
        return out.getvalue()


def with_faces(sheet: bytes) -> bytes:
    """Let a style sheet name the book's own faces; a reader's choice of another still goes before."""
    named = "".join(
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:{style};src:url("fonts/{name}.ttf")}}\n'
        for family, weight, style, name in _FACES
    )
    own = re.sub(rb"font-family: sans-serif", f'font-family: "{_SANS}", sans-serif'.encode(), sheet)
    return f'{named}body{{font-family:"{_SERIF}",serif}}\n'.encode() + own
