"""Type that fits: a size at which the longest word has room, lines of even length, and an end where there are too many words."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from PIL import ImageFont

import resources
from exports.epub.covers.design import Type
from exports.epub.parting import SOFT, parted

_UNSPACED = "\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef"
_UNIT = re.compile(rf"[{_UNSPACED}][、。，．：；！？）」』】》〉…]*|[^\s{_UNSPACED}]+")
_MEASURE = 200  # pixels: widths are measured at this size once and scaled
_FOREIGN, _ARABIC = 0.6, 0.46  # ems: a letter of a face that is not at hand to be measured, generously


@dataclass(frozen=True, slots=True)
class Fit:
    """Words as they are to be set; soft hyphens where a long word may be parted."""

    words: str
    size: int  # pixels
    width: int  # pixels: the narrowest room that takes the same number of lines
    cut: bool = False  # whether words were left out


def fit(words: str, type_: Type, language: str) -> Fit:
    """Choose the largest size at which words take that many lines of that room.

    A word too long for the smallest size is hyphenated by its language's rules, too many words end in an ellipsis.
    Other scripts than the face's are only estimated: the layout engine still breaks their lines where it must.
    """
    units = _UNIT.findall(words)
    for size in range(type_.largest, type_.smallest - 1, -2):
        room = type_.room * _MEASURE / size
        if all(_width(unit, type_.face) <= room for unit in units) and len(_lines(units, type_.face, room)) <= type_.lines:
            return Fit(words, size, _evened(units, type_, size))
    size = type_.smallest
    room = type_.room * _MEASURE / size
    pieces = [piece for unit in units for piece in _hyphenated(unit, type_.face, room, language)]
    lines = _lines(pieces, type_.face, room)
    if cut := len(lines) > type_.lines:
        lines = [*lines[: type_.lines - 1], _ended(lines[type_.lines - 1], type_.face, room)]
    return Fit("".join(line if line.endswith("\u00ad") else line + " " for line in lines).strip(), size, type_.room, cut)


def _lines(units: Sequence[str], face: str, room: float) -> list[str]:
    lines, line = [], ""
    for unit in units:
        tight = not line or line.endswith("\u00ad") or (_unspaced(line[-1]) and _unspaced(unit[0]))
        longer = line + ("" if tight else " ") + unit
        if line and _width(longer, face) > room:
            lines.append(line)
            longer = unit
        line = longer
    return [*lines, line]


def _width(words: str, face: str) -> float:
    """Measure words at _MEASURE pixels."""
    letters = _letters(face)
    known = "".join(sign for sign in words if ord(sign) in letters)
    foreign = (sign for sign in words if ord(sign) not in letters and sign != "\u00ad" and not unicodedata.combining(sign))
    return _loaded(face).getlength(known.replace("\u00ad", "")) + _MEASURE * sum(map(_ems, foreign))


def _ems(sign: str) -> float:
    return 1.0 if unicodedata.east_asian_width(sign) in "WF" else _ARABIC if "\u0600" <= sign <= "\u06ff" else _FOREIGN


def _evened(units: Sequence[str], type_: Type, size: int) -> int:
    """Give the narrowest room, in pixels, that takes as few lines: so that the last is not one word."""
    room = type_.room * _MEASURE / size
    count = len(_lines(units, type_.face, room))
    if count < 2:
        return type_.room
    narrow, wide = room / 2, room
    while wide - narrow > 8:
        middle = (narrow + wide) / 2
        if len(_lines(units, type_.face, middle)) > count or any(_width(unit, type_.face) > middle for unit in units):
            narrow = middle
        else:
            wide = middle
    return min(type_.room, round(wide * size / _MEASURE * 1.015) + 4)  # the engine's kerning is not quite Pillow's


def _hyphenated(unit: str, face: str, room: float, language: str) -> list[str]:
    """Part a word that is wider than the room, by its language's rules where they are known, else by letters."""
    if _width(unit, face) <= room:
        return [unit]
    syllables = _syllables(unit, language)
    pieces = [syllables[0]]
    for syllable in syllables[1:]:
        if _width(f"{pieces[-1]}{syllable}-", face) <= room:
            pieces[-1] += syllable
        else:
            pieces.append(syllable)
    return [*(f"{piece}\u00ad" for piece in pieces[:-1]), pieces[-1]]


def _syllables(unit: str, language: str) -> list[str]:
    parts = parted(unit, language, 2).split(SOFT)
    return [letters for part in parts for letters in (re.findall(".{1,12}", part) if len(part) > 24 else [part])]


def _ended(line: str, face: str, room: float) -> str:
    line = line.rstrip(" -,;:.\u00ad")
    while line and _width(f"{line}…", face) > room:
        whole, _, last = line.rpartition(" ")  # no word is cut in two, unless it is most of what is left
        line = (whole if len(last) < len(whole) else line[:-1]).rstrip(" -,;:.\u00ad")
    return f"{line}…"


def _unspaced(sign: str) -> bool:
    return bool(re.match(f"[{_UNSPACED}]", sign))


@cache
def _letters(face: str) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(resources.font(face), lazy=True) as opened:
        return frozenset(opened.getBestCmap())


@cache
def _loaded(face: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resources.font(face)), _MEASURE, layout_engine=ImageFont.Layout.BASIC)
