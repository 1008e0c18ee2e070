"""The colours of both themes: warm paper and ink, and one accent, the oxblood of a library's stamp."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """A theme's colours as #rrggbb. Whatever is read stands on `ground`, `paper`, `raised` or `hover` with at least 4.5 : 1."""

    dark: bool
    ground: str  # the window and its places
    paper: str  # lists, fields, the reader
    raised: str  # buttons
    hover: str  # what the pointer is over; also a selection without the focus
    ink: str
    soft: str  # second lines, hints, counts
    faint: str  # what cannot be used now; exempt from the contrast rule (WCAG 2.2, 1.4.3)
    line: str  # hairlines
    edge: str  # the outline of fields and buttons
    accent: str
    accent_hover: str
    on_accent: str
    link: str  # the accent as ink
    mark: str  # behind a word that was searched for
    removed: str  # behind words that only the first of two texts has
    added: str  # behind words that only the second has
    caution: str  # the ink of a warning
    caution_ground: str
    fine: str  # the ink of what went well
    handle: str  # of a scroll bar
    tip: str  # behind a tool tip
    tip_ink: str


LIGHT = Colours(
    dark=False,
    ground="#f3f1ec",
    paper="#fffefb",
    raised="#fbfaf7",
    hover="#e7e3da",
    ink="#1d1c1a",
    soft="#625e56",
    faint="#a9a498",
    line="#dedad0",
    edge="#cbc6ba",
    accent="#8a1c1c",
    accent_hover="#9d2525",
    on_accent="#fffdf9",
    link="#8a1c1c",
    mark="#f8e4a0",
    removed="#f7d9d2",
    added="#d3ecd3",
    caution="#7d4a00",
    caution_ground="#fbeccb",
    fine="#2c6138",
    handle="#c4bfb2",
    tip="#2c2a27",
    tip_ink="#f6f4ee",
)
DARK = Colours(
    dark=True,
    ground="#201f1e",
    paper="#191817",
    raised="#2d2b29",
    hover="#302e2b",
    ink="#e9e6e0",
    soft="#aca79d",
    faint="#6c6862",
    line="#353330",
    edge="#4a4743",
    accent="#a83a35",
    accent_hover="#b94741",
    on_accent="#fffaf6",
    link="#ec968f",
    mark="#5c4a12",
    removed="#5a302b",
    added="#274a31",
    caution="#f0c36d",
    caution_ground="#40341a",
    fine="#8fc79b",
    handle="#55514c",
    tip="#e9e6e0",
    tip_ink="#1d1c1a",
)

READ_ON = ("ground", "paper", "raised", "hover")
READ_IN = ("ink", "soft", "link")


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two #rrggbb colours, 1 … 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)
