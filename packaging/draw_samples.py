"""Draws the pictures of the shipped sample stories.

    .venv/bin/python packaging/draw_samples.py            all pictures
    .venv/bin/python packaging/draw_samples.py ferry geese   only these

Flat layered shapes in one family of colours, drawn three times too large and
brought down, with a stippled shading and a little paper grain, in the manner
of an old travel poster.  Every picture has its own seed: the same script draws
the same pictures.  Each is a module of drawings/ with a draw() of its own.
"""

from __future__ import annotations

import sys

from drawings import (
    allotments,
    bookbarge,
    ferry,
    geese,
    library,
    lighthouse,
    mackerel,
    market,
    nighttrain,
    observatory,
    press,
    teahouse,
    tides,
    tram,
    trestle,
)

ALL = (
    ferry,
    lighthouse,
    observatory,
    geese,
    tram,
    nighttrain,
    press,
    allotments,
    market,
    mackerel,
    trestle,
    library,
    tides,
    bookbarge,
    teahouse,
)


def main(names):
    for picture in ALL:
        if not names or picture.__name__.removeprefix("drawings.") in names:
            picture.draw()


if __name__ == "__main__":
    main(sys.argv[1:])
