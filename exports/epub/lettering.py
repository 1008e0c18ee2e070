"""Type on a drawn page: a face that has the letters, a size at which the longest word fits, lines of even length."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import ImageDraw, ImageFont, features

import resources
from exports.markup import right_to_left

_OWN = {
    "display": "SourceSerifPro-Bold",
    "black": "SourceSerifPro-Black",
    "text": "SourceSerifPro-Semibold",
    "italic": "SourceSerifPro-It",
    "sans": "SourceSansPro-Semibold",
}
_BORROWED = (  # what the system may have for other scripts: letters that need it, file, number of the face within it
    ("[\u3040-\u30ff]", "NotoSerifCJK-Bold.ttc", 0),
    ("[\uac00-\ud7af]", "NotoSerifCJK-Bold.ttc", 1),
    ("[\u3400-\u9fff\uf900-\ufaff]", "NotoSerifCJK-Bold.ttc", 2),
    ("[\u0600-\u06ff\u0750-\u077f]", "NotoNaskhArabic-Bold.ttf", 0),
    ("[\u0590-\u05ff]", "NotoSerifHebrew-Bold.ttf", 0),
    ("[\u0900-\u097f]", "NotoSerifDevanagari-Bold.ttf", 0),
    ("[\u0e00-\u0e7f]", "NotoSerifThai-Bold.ttf", 0),
    ("[\u10a0-\u10ff]", "NotoSerifGeorgian-Bold.ttf", 0),
    ("[\u0530-\u058f]", "NotoSerifArmenian-Bold.ttf", 0),
)
_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.local/share/fonts",
    "~/.fonts",
    "/Library/Fonts",
    "~/Library/Fonts",
    "C:/Windows/Fonts",
)
_UNSPACED = "\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef"
_UNIT = re.compile(rf"[{_UNSPACED}][、。，．：；！？）」』】》〉…]*|[^\s{_UNSPACED}]+")
_SHAPED = re.compile("[\u0590-\u07ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]")  # wrong without shaping, not merely plain
_MEASURE = 200  # pixels: widths are measured at this size once and scaled
_LEADING = 1.14


@dataclass(frozen=True, slots=True)
class Block:
    """Words set in lines, ready to be drawn."""

    lines: tuple[str, ...]
    font: ImageFont.FreeTypeFont
    size: int  # pixels
    language: str
    leading: int  # pixels from line to line

    @property
    def height(self) -> int:
        """Pixels from the first line's top to the last line's end."""
        return self.leading * len(self.lines)

    def draw(self, sheet: ImageDraw.ImageDraw, left: int, top: int, width: int, ink: str) -> int:
        """Draw from the side where the language begins; gives the place below."""
        backwards = right_to_left(self.language)
        direction = "rtl" if backwards and features.check_feature("raqm") else None
        for line in self.lines:
            sheet.text(
                (left + width if backwards else left, top), line, ink, self.font, anchor="ra" if backwards else "la", direction=direction
            )
            top += self.leading
        return top


def set_in(words: str, style: str, width: int, *, largest: int, smallest: int, lines: int, language: str) -> Block | None:
    """Set words in the largest size at which they take that many lines of that width; sizes and width in pixels.

    style: display, black, text, italic or sans. A word too long for the smallest size is hyphenated, too many words end in an ellipsis.
    None where no face at hand has every letter, or the letters would need shaping that Pillow cannot do here: nothing is better than boxes.
    """
    words = " ".join(words.split())
    face = _face(words, style)
    if face is None or not words or (_SHAPED.search(words) and not features.check_feature("raqm")):
        return None
    measure = _loaded(*face, _MEASURE)
    units = _UNIT.findall(words)
    size = largest
    while size >= smallest:
        room = width * _MEASURE / size
        if all(measure.getlength(unit) <= room for unit in units) and len(set_lines := _lines(units, measure, room)) <= lines:
            return _block(_evened(units, measure, room, len(set_lines)), face, size, language)
        size -= 2
    room = width * _MEASURE / smallest
    pieces = [piece for unit in units for piece in _hyphenated(unit, measure, room, language)]
    set_lines = _lines(pieces, measure, room)
    if len(set_lines) > lines:
        set_lines = [*set_lines[: lines - 1], _ended(set_lines[lines - 1], measure, room)]
    return _block(set_lines, face, smallest, language)


def _block(lines: Sequence[str], face: tuple[Path, int], size: int, language: str) -> Block:
    return Block(tuple(lines), _loaded(*face, size), size, language, round(size * (_LEADING if face[0].stem.startswith("Source") else 1.4)))


def _lines(units: Sequence[str], measure: ImageFont.FreeTypeFont, room: float) -> list[str]:
    lines, line = [], ""
    for unit in units:
        longer = line + ("" if not line or line.endswith("\u00ad") or (_unspaced(line[-1]) and _unspaced(unit[0])) else " ") + unit
        if line and measure.getlength(longer.replace("\u00ad", "")) > room:
            lines.append(line)
            longer = unit
        line = longer
    return [_shown(each) for each in (*lines, line)]


def _shown(line: str) -> str:
    """A soft hyphen shows only where the line ends at it."""
    return line.rstrip("\u00ad").replace("\u00ad", "") + ("-" if line.endswith("\u00ad") else "")


def _unspaced(sign: str) -> bool:
    return bool(re.match(f"[{_UNSPACED}]", sign))


def _evened(units: Sequence[str], measure: ImageFont.FreeTypeFont, room: float, count: int) -> list[str]:
    """Set the same number of lines in the narrowest room, so that the last is not one word."""
    narrow, wide = room / 2, room
    while wide - narrow > 8:
        middle = (narrow + wide) / 2
        if len(_lines(units, measure, middle)) > count or any(measure.getlength(unit) > middle for unit in units):
            narrow = middle
        else:
            wide = middle
    return _lines(units, measure, wide)


def _hyphenated(unit: str, measure: ImageFont.FreeTypeFont, room: float, language: str) -> list[str]:
    """Part a word that is wider than the room, by its language's rules where they are known, else by letters."""
    if measure.getlength(unit) <= room:
        return [unit]
    syllables = _syllables(unit, language)
    pieces = [syllables[0]]
    for syllable in syllables[1:]:
        if measure.getlength(f"{pieces[-1]}{syllable}-") <= room:
            pieces[-1] += syllable
        else:
            pieces.append(syllable)
    return [*(f"{piece}\u00ad" for piece in pieces[:-1]), pieces[-1]]


def _syllables(unit: str, language: str) -> list[str]:
    import pyphen  # type: ignore[import-untyped]  # WeasyPrint's own, so it is there

    known = pyphen.language_fallback(language.replace("-", "_"))
    parts = pyphen.Pyphen(lang=known).inserted(unit, "\u00ad").split("\u00ad") if known else [unit]
    return [letters for part in parts for letters in (re.findall(".{1,12}", part) if len(part) > 24 else [part])]


def _ended(line: str, measure: ImageFont.FreeTypeFont, room: float) -> str:
    line = line.rstrip(" -,;:.")
    while line and measure.getlength(f"{line}…") > room:
        line = line[:-1].rstrip()
    return f"{line}…"


def _face(words: str, style: str) -> tuple[Path, int] | None:
    needed = {ord(sign) for sign in words if not sign.isspace()}
    candidates = [(resources.font(_OWN[style]), 0)]
    candidates += [(path, number) for letters, name, number in _BORROWED if re.search(letters, words) and (path := _found(name))]
    return next((face for face in candidates if needed <= _letters(*face)), None)


@cache
def _found(name: str) -> Path | None:
    folders = (Path(folder).expanduser() for folder in _FOLDERS)
    return next((path for folder in folders if folder.is_dir() for path in folder.rglob(name)), None)


@cache
def _letters(path: Path, number: int) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(path, fontNumber=number, lazy=True) as face:
        return frozenset(face.getBestCmap())


@cache
def _loaded(path: Path, number: int, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(path), size, index=number)
