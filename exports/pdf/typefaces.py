"""Typefaces: what WeasyPrint calls a style's faces in a PDF, and what is left of a face that only some glyphs are used of."""

import io
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

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
_UNREAD = ["name", "OS/2", "post", "gasp", "cmap"]  # of a face whose glyphs a PDF calls by number; cairo leaves them out, too
_SHAPING = ("GSUB", "GPOS", "GDEF", "BASE", "kern", "DSIG")


def names_of(faces: tuple[Face, ...]) -> dict[str, Path]:
    """Give the names under which WeasyPrint embeds a style's faces, without the six letters before the plus."""
    return {
        "-".join(
            filter(None, (face.family.replace(" ", "-"), _WEIGHTS.get(face.weight), "Italic" if face.style == "italic" else ""))
        ): face.file
        for face in faces
    }


def bare(file: Path) -> TTFont:
    """Open a face without what only shaping needs: a PDF's text is shaped already.

    The subsetter would read these tables through before it drops them: 0.155 s a face instead of 0.018, for the same bytes.
    """
    face = TTFont(file, recalcTimestamp=False)
    for table in _SHAPING:
        if table in face:
            del face[table]
    return face


def subset_of(file: Path, glyphs: set[int]) -> bytes:
    """Cut a face down to some glyphs, which keep their numbers; the same glyphs give the same bytes."""
    face = bare(file)
    options = subset.Options(retain_gids=True, notdef_outline=True, layout_features=[], hinting=False)
    options.drop_tables += _UNREAD
    subsetter = subset.Subsetter(options)
    subsetter.populate(gids=sorted(glyphs | {0}))
    subsetter.subset(face)
    out = io.BytesIO()
    face.save(out)
    return out.getvalue()
