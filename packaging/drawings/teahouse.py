"""Mint tea before a pointed window on the harbour."""

from __future__ import annotations

import math

from drawings.brushes import crane, gull, ripple
from drawings.canvas import Sheet
from drawings.curves import box, spline
from drawings.palette import BRICK, CREAM, DEEP, INK, MIST, NIGHT, OCHRE, ROSE, SAND, SEA, SKY, SLATE, UMBER, WOOD, mix
from drawings.teaset import dates, glasses, pot, steam, tray

CX = 1010


def star(p, x, y, r, colour):
    for turn in (0, 45):
        p.poly(
            [(x + r * math.cos(math.radians(turn + 45 + a)), y + r * math.sin(math.radians(turn + 45 + a))) for a in (0, 90, 180, 270)],
            colour,
        )


def diamond(p, x, y, r, colour):
    p.poly([(x, y - r), (x + r, y), (x, y + r), (x - r, y)], colour)


def tiles(p):
    """Tiled dado and star lattice on the wall."""
    step = 100
    for j in range(-1, 9):
        for i in range(-1, 17):
            x, y = i * step + 50, j * step + 40
            p.rect(x - 50, y - 50, x + 50, y + 50, mix(SEA, DEEP, 0.3))
            diamond(p, x + 50, y + 50, 24, MIST)
            star(p, x, y, 45, mix(SAND, CREAM, 0.3))
            star(p, x, y, 33, SLATE)
            star(p, x, y, 19, OCHRE)
            p.disc(x, y, 7, CREAM)
    for j in range(-1, 9):
        for i in range(-1, 17):
            x, y = i * step + 100, j * step + 90
            diamond(p, x, y, 25, BRICK)
            diamond(p, x, y, 13, SAND)
    shape = box(0, 0, 1500, 760)
    p.shade(shape, DEEP, (760, 400), (60, 300), 0, 0.62)
    p.shade(shape, DEEP, (900, 400), (1560, 300), 0, 0.55)


def win(k):
    return [
        (CX - 270 - k, 800),
        (CX - 270 - k, 330),
        *spline(
            [
                (CX - 270 - k, 330),
                (CX - 300 - k, 250),
                (CX - 236 - k * 0.9, 140 - k * 0.3),
                (CX - 90 - k * 0.4, 64 - k * 0.8),
                (CX, 18 - k * 1.15),
            ]
        ),
        *spline(
            [
                (CX, 18 - k * 1.15),
                (CX + 90 + k * 0.4, 64 - k * 0.8),
                (CX + 236 + k * 0.9, 140 - k * 0.3),
                (CX + 300 + k, 250),
                (CX + 270 + k, 330),
            ]
        ),
        (CX + 270 + k, 800),
    ]


def window(p):
    """The pointed window on the harbour."""
    p.poly(win(26), CREAM)
    p.poly(win(14), BRICK)
    p.poly(win(4), CREAM)
    view = win(-6)
    p.shaded(view, SKY, ROSE, (0, 160), (0, 440), 0, 1)
    p.shade(view, OCHRE, (0, 330), (0, 520), 0, 0.9)
    p.disc(CX - 76, 404, 74, CREAM)


def harbour(p):
    sea = box(CX - 264, 470, CX + 264, 800)
    p.poly(
        [
            (CX - 264, 470),
            *spline([(CX - 264, 452), (CX - 160, 440), (CX - 60, 452), (CX + 60, 446), (CX + 264, 456)]),
            (CX + 264, 475),
            (CX - 264, 475),
        ],
        mix(SLATE, ROSE, 0.35),
    )
    p.shaded(sea, SEA, OCHRE, (0, 590), (0, 470), 0, 0.75)
    for i in range(14):
        y = 480 + i * 12
        n = 70 * (0.5 + 0.5 * math.sin(i * 1.9)) * (1 - i / 26) + 8
        ripple(p, CX - 76, y, n, 3, CREAM)
    p.push(CX + 30, 470, 0, 0.4)
    crane(p, 0, 0, 1, NIGHT)
    p.pop()
    p.push(CX - 4, 470, 0, 0.32)
    crane(p, 0, 0, 1, NIGHT)
    p.pop()


def dhow(p):
    p.push(CX + 148, 600, 0, 0.96)
    p.poly([(-110, -20), (116, -36), (90, 14), (-92, 14)], UMBER)
    p.poly([(-110, -20), (116, -36), (112, -26), (-107, -10)], OCHRE)
    p.line([(6, -26), (6, -190)], 5, INK)
    p.poly(
        spline([(96, -58), (40, -120), (-40, -200), (-96, -214)])
        + spline([(-96, -214), (-60, -130), (-40, -58)])
        + spline([(-40, -58), (30, -50), (96, -58)]),
        CREAM,
    )
    p.line([(104, -50), (-104, -222)], 4, UMBER)
    p.pop()


def table(p):
    p.rect(0, 764, 1500, 1000, UMBER)
    p.rect(0, 764, 1500, 778, mix(WOOD, OCHRE, 0.3))
    p.shade(box(0, 778, 1500, 1000), INK, (0, 800), (0, 1000), 0, 0.7)
    for y in (828, 890, 950):
        p.line([(0, y), (1500, y)], 3, mix(UMBER, INK, 0.4), cap=False)


def draw():
    p = Sheet(1500, 1000, 151, SEA)
    p.rect(0, 0, 1500, 1000, SAND)
    tiles(p)
    window(p)
    harbour(p)
    dhow(p)
    for x, y, k in ((CX + 130, 220, 0.7), (CX + 60, 260, 0.5), (CX - 100, 180, 0.45)):
        gull(p, x, y, k, SLATE)
    p.rect(CX - 320, 740, CX + 320, 770, CREAM)
    table(p)
    tray(p)
    pot(p)
    steam(p)
    glasses(p)
    dates(p)
    p.save("teahouse.jpg")
