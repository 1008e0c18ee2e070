"""What the control words of rich text do that are neither signs nor destinations."""

import codecs
import re
from collections.abc import Callable
from dataclasses import replace

from desktop.importers.richtext.signs import CODE_PAGES, LANGUAGES
from desktop.importers.richtext.state import State

_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|nagłówek|kop)\s*(\d)", re.IGNORECASE)
_PAGES = {0: "cp1252", 10_000: "mac_roman"}
Control = Callable[[State, int | None], None]


def look(state: State, name: str, on: bool) -> None:
    """Turn an emphasis on or off; a word stands above the line or below it."""
    looks = state.now.looks - {"sub", "sup"} if name in ("sub", "sup") else state.now.looks
    state.now = replace(state.now, looks=looks | {name} if on else looks - {name})


def _code_page(state: State, number: int | None) -> None:
    name = _PAGES.get(number or 0, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return
    state.charset = name


def _use_font(state: State, number: int | None) -> None:
    if state.now.to == "fonts":
        state.font = number or 0
    else:
        state.now = replace(state.now, charset=state.fonts.get(number or 0, ""))


def _font_charset(state: State, number: int | None) -> None:
    if state.now.to == "fonts" and number not in (None, 0, 1):
        state.fonts[state.font] = CODE_PAGES.get(number or 0, "")


def _use_style(state: State, number: int | None) -> None:
    if state.now.to == "styles":
        state.style = number or 0
        return
    name = state.styles.get(number or 0, "")
    if found := _HEADING.match(name):
        state.blocks.paragraph.tag = f"h{min(6, max(1, int(found[1])))}"
    elif name.casefold() in ("title", "titel"):
        state.blocks.paragraph.classes = "title"
    elif name.casefold() in ("subtitle", "untertitel"):
        state.blocks.paragraph.classes = "deck"


def _outline(state: State, number: int | None) -> None:
    if number is not None and 0 <= number < 6:
        state.blocks.paragraph.tag = f"h{number + 1}"


def _plain(state: State, _number: int | None) -> None:
    state.now = replace(state.now, looks=frozenset(), hidden=False)


def _break(state: State, _number: int | None) -> None:
    if state.now.to == "text":
        state.blocks.say("<br>")


def _begin_paragraph(state: State, _number: int | None) -> None:
    state.blocks.begin_paragraph()


def _end_paragraph(state: State, _number: int | None) -> None:
    state.blocks.end_paragraph()


def _into_table(state: State, _number: int | None) -> None:
    state.blocks.paragraph.in_table = True


def _end_cell(state: State, _number: int | None) -> None:
    state.blocks.end_cell()


def _end_row(state: State, _number: int | None) -> None:
    state.blocks.end_row()


def _hide(state: State, number: int | None) -> None:
    state.now = replace(state.now, hidden=number != 0)


def _skip_signs(state: State, number: int | None) -> None:
    state.now = replace(state.now, skip=min(max(number or 0, 0), 16))


def _picture_kind(state: State, _number: int | None) -> None:
    state.is_picture = True


def _speak(state: State, number: int | None) -> None:
    state.language = state.language or LANGUAGES.get(number or 0, "")


def _time(unit: str) -> Control:
    def keep(state: State, number: int | None) -> None:
        if state.now.to == "info:creatim":
            state.time[unit] = number or 0

    return keep


CONTROLS: dict[str, Control] = {
    "ansicpg": _code_page,
    "mac": lambda state, _: _code_page(state, 10_000),
    "pc": lambda state, _: _code_page(state, 437),
    "f": _use_font,
    "fcharset": _font_charset,
    "s": _use_style,
    "outlinelevel": _outline,
    "pard": _begin_paragraph,
    "plain": _plain,
    "par": _end_paragraph,
    "sect": _end_paragraph,
    "page": _end_paragraph,
    "line": _break,
    "intbl": _into_table,
    "cell": _end_cell,
    "row": _end_row,
    "v": _hide,
    "deleted": _hide,
    "uc": _skip_signs,
    "pngblip": _picture_kind,
    "jpegblip": _picture_kind,
    "deflang": _speak,
    "nosupersub": lambda state, _: look(state, "sub", on=False),
    **{unit: _time(unit) for unit in ("yr", "mo", "dy")},
}
