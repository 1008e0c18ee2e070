"""Typefaces: chunks bring the same face with different letters; in the bound file they share one subset."""

import io
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from pikepdf import Object, Pdf

from exports.pdf.style import Face

_WEIGHTS = {
    100: "Thin",
    200: "Ultra-Light",
    300: "Light",
    500: "Medium",
    600: "Semi-Bold",
    700: "Bold",
    800: "Ultra-Bold",
    900: "Heavy",
}  # Pango's words
_SHAPING = ("GSUB", "GPOS", "GDEF", "BASE", "kern", "DSIG")


def names_of(faces: tuple[Face, ...]) -> dict[str, Path]:
    """Give the names under which WeasyPrint embeds a style's faces, without the six letters before the plus."""
    return {
        "-".join(
            filter(None, (face.family.replace(" ", "-"), _WEIGHTS.get(face.weight), "Italic" if face.style == "italic" else ""))
        ): face.file
        for face in faces
    }


def share_faces(book: Pdf, fonts: list[Object], faces: dict[str, Path]) -> None:
    """Let fonts of one face share a subset with all the glyphs that any of them uses.

    It works because WeasyPrint's subsets keep the glyphs' numbers; fonts of other faces stay as they are.
    """
    by_face: dict[str, list[Object]] = {}
    for font in fonts:
        by_face.setdefault(str(font.BaseFont).partition("+")[2], []).append(font)
    for name, same in by_face.items():
        files = {font.DescendantFonts[0].FontDescriptor.get("/FontFile2", font).objgen for font in same}
        if name not in faces or len(files) < 2:
            continue
        content = _subset(faces[name], {glyph for font in same for glyph in _glyphs(font)})
        shared = book.make_stream(content)
        shared.Length1 = len(content)
        for font in same:
            font.DescendantFonts[0].FontDescriptor.FontFile2 = shared


def _glyphs(font: Object) -> set[int]:
    """The glyphs whose widths a font states: those that it uses (ISO 32000-1 § 9.7.4.3)."""
    widths = font.DescendantFonts[0].W
    glyphs: set[int] = set()
    at = 0
    while at < len(widths):
        first = int(widths[at])
        glyphs.update(range(first, first + len(widths[at + 1])))
        at += 2
    return glyphs


def bare(file: Path) -> TTFont:
    """Open a face without what only shaping needs: a PDF's text is shaped already.

    The subsetter would read these tables through before it drops them: 0.155 s a face instead of 0.018, for the same bytes.
    """
    face = TTFont(file, recalcTimestamp=False)
    for table in _SHAPING:
        if table in face:
            del face[table]
    return face


def _subset(file: Path, glyphs: set[int]) -> bytes:
    face = bare(file)
    options = subset.Options(retain_gids=True, notdef_outline=True, layout_features=[], hinting=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(gids=sorted(glyphs | {0}))
    subsetter.subset(face)
    out = io.BytesIO()
    face.save(out)
    return out.getvalue()
