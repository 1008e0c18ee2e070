"""The one family of colours, and how two of them mix."""

from __future__ import annotations

CREAM, PAPER, SAND = "#f4efe6", "#e9dfcc", "#e2cfa9"
INK, BRICK, RUST, OCHRE = "#1b1a18", "#9c2a1f", "#bb5a35", "#d9a441"
SEA, DEEP, MIST, SKY = "#2f5d62", "#1d3d45", "#8fb0ae", "#c3d3cc"
SLATE, NIGHT, DUSK = "#3d5a80", "#1c2a42", "#2b4060"
MOSS, PINE, LEAF = "#6b7f4f", "#34463a", "#98a566"
ROSE, BLUSH, WOOD, UMBER = "#d9a79c", "#ecd0c0", "#8a5f3c", "#4d3527"


def rgb(colour):
    if isinstance(colour, tuple):
        return colour
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))


def mix(a, b, t):
    return tuple(round(x + (y - x) * t) for x, y in zip(rgb(a), rgb(b), strict=False))
