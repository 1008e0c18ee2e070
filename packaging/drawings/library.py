"""Readers at night in a library with tall windows."""

from __future__ import annotations

import math
import random

from drawings.brushes import spines
from drawings.canvas import Sheet
from drawings.curves import box, ring, spline
from drawings.palette import (
    BLUSH,
    BRICK,
    CREAM,
    DEEP,
    DUSK,
    INK,
    LEAF,
    MOSS,
    NIGHT,
    OCHRE,
    PAPER,
    PINE,
    ROSE,
    RUST,
    SAND,
    SEA,
    SLATE,
    UMBER,
    WOOD,
    mix,
)

ROOFS = (
    (
        (-130, 520),
        (-96, 520),
        (-96, 482),
        (-66, 452),
        (-36, 482),
        (-36, 506),
        (10, 506),
        (10, 430),
        (22, 396),
        (34, 430),
        (34, 506),
        (80, 506),
        (104, 478),
        (130, 500),
    ),
    ((-130, 500), (-84, 500), (-84, 470), (-40, 470), (-40, 520), (0, 520), (30, 486), (60, 520), (96, 520), (96, 466), (130, 466)),
    ((-130, 516), (-100, 480), (-70, 516), (-20, 516), (-20, 474), (20, 474), (20, 500), (60, 500), (60, 516), (130, 516)),
)


def win(cx, r, top, low):
    return [(cx - r, low), (cx - r, top), *ring(cx, top, r, r, 180, 360), (cx + r, low)]


def window(p, k, cx):
    p.poly(win(cx, 146, 220, 566), mix(CREAM, OCHRE, 0.35))
    p.shaded(win(cx, 130, 220, 560), DUSK, NIGHT, (0, 380), (0, 90), 0, 1)
    p.shade(win(cx, 130, 220, 560), ROSE, (0, 420), (0, 570), 0, 0.8)
    rnd = random.Random(k + 4)
    for _ in range(26):
        x, y = rnd.uniform(cx - 118, cx + 118), rnd.uniform(112, 400)
        if y < 220 and math.hypot(x - cx, y - 220) > 120:
            continue
        p.disc(x, y, rnd.choice((1.6, 2, 3)), CREAM)
    if k == 2:
        p.disc(cx + 34, 210, 42, CREAM)
        p.disc(cx + 52, 198, 37, mix(NIGHT, DUSK, 0.35))
    p.poly([(cx + x, y) for x, y in ROOFS[k]] + [(cx + 130, 560), (cx - 130, 560)], NIGHT)
    for x, y in ((-78, 500), (-50, 500), (44, 524), (90, 520), (-110, 536)):
        p.rect(cx + x, y + 6, cx + x + 9, y + 19, OCHRE)
    frame = mix(CREAM, OCHRE, 0.35)
    p.line([(cx, 92), (cx, 560)], 7, frame, cap=False)
    for x in (-66, 66):
        p.line([(cx + x, 110), (cx + x, 560)], 4, frame, cap=False)
    for y in (220, 334, 448):
        p.line([(cx - 130, y), (cx + 130, y)], 5 if y == 220 else 4, frame, cap=False)
    p.rect(cx - 162, 560, cx + 162, 578, frame)


def windows(p):
    """Three tall windows with the night in them."""
    for k, x in enumerate((330, 750, 1170)):
        window(p, k, x)


def bookcases(p):
    """Cornice and pilasters of books."""
    p.rect(0, 0, 1500, 46, mix(WOOD, UMBER, 0.5))
    p.rect(0, 46, 1500, 56, OCHRE)
    for x0, x1 in ((-20, 160), (500, 580), (920, 1000), (1340, 1520)):
        p.rect(x0, 56, x1, 640, mix(UMBER, INK, 0.25))
        for r in range(7):
            y0, y1 = 70 + r * 82, 140 + r * 82
            p.rect(x0 + 7, y0, x1 - 7, y1, INK)
            tints = (BRICK, OCHRE, MOSS, SLATE, SAND, RUST, SEA, BRICK, ROSE, PAPER)
            for x, w, h, tint in spines(p, x0 + 10, x1 - 16, x1 - 10, (8, 19), (40, 64), tints):
                c = mix(tint, UMBER, 0.22)
                p.rect(x, y1 - h, x + w - 1.5, y1, c)
                if w > 11:
                    p.rect(x, y1 - h * 0.82, x + w - 1.5, y1 - h * 0.76, mix(c, CREAM, 0.6))
                    p.rect(x, y1 - h * 0.25, x + w - 1.5, y1 - h * 0.2, mix(c, CREAM, 0.6))
            p.rect(x0, y1, x1, y1 + 12, mix(WOOD, UMBER, 0.3))
    p.rect(0, 626, 1500, 652, mix(WOOD, UMBER, 0.4))


def floor(p):
    shape = box(0, 648, 1500, 1000)
    p.shaded(shape, mix(BRICK, UMBER, 0.55), INK, (0, 700), (0, 1010), 0, 0.6)


def lamp(p, x, y, k):
    p.push(x, y, 0, k)
    p.poly(ring(0, 0, 46, 10, 0, 360), mix(OCHRE, UMBER, 0.3))
    p.rect(-5, -104, 5, 0, OCHRE)
    p.disc(0, -4, 14, OCHRE, ry=6)
    top = [(-70, -92), *spline([(-70, -92), (-58, -126), (-26, -142), (26, -142), (58, -126), (70, -92)])]
    p.poly([*top, (70, -92)], PINE)
    p.shade(top, LEAF, (0, 0), (66, -30), 0, 0.8)
    p.poly([(-70, -92), (70, -92), (66, -84), (-66, -84)], CREAM)
    p.disc(0, -146, 7, OCHRE)
    p.pop()


def reader(p, x, y, k, coat, skin, hair, style):
    p.push(x, y, 0, k)
    p.shaded(spline([(-70, 10), (-62, -58), (-34, -88), (0, -94), (34, -88), (62, -58), (70, 10)]), coat, INK, (0, -20), (-76, -60), 0, 0.5)
    p.poly([(-12, -86), (12, -86), (8, -112), (-8, -112)], mix(skin, INK, 0.15))
    p.poly(spline([(-27, -136), (-22, -166), (0, -176), (22, -166), (27, -136), (16, -108), (0, -100), (-16, -108)], True), skin)
    if style == 0:
        p.poly(spline([(-30, -132), (-28, -166), (0, -186), (28, -166), (30, -132), (22, -152), (0, -160), (-22, -152)], True), hair)
    elif style == 1:
        p.poly(
            spline(
                [
                    (-34, -104),
                    (-32, -160),
                    (0, -188),
                    (32, -160),
                    (34, -104),
                    (24, -112),
                    (22, -146),
                    (0, -158),
                    (-22, -146),
                    (-24, -112),
                ],
                True,
            ),
            hair,
        )
    else:
        p.disc(0, -194, 17, hair)
        p.poly(spline([(-30, -136), (-26, -168), (0, -184), (26, -168), (30, -136), (18, -158), (0, -162), (-18, -158)], True), hair)
    for s in (-1, 1):
        p.arc(s * 11, -136, 6, 20, 160, 2.4, INK)
    p.line([(-52, -10), (-20, 22)], 24, mix(coat, INK, 0.2))
    p.line([(52, -10), (20, 22)], 24, mix(coat, INK, 0.2))
    p.pop()


def book(p, x, y, k, tint=CREAM):
    p.push(x, y, 0, k)
    p.poly([(-66, -6), (0, -14), (66, -6), (78, 22), (0, 14), (-78, 22)], BRICK)
    p.poly([*spline([(-62, -10), (-30, -20), (0, -12)]), (0, 12), *spline([(0, 12), (-36, 6), (-72, 16)])], tint)
    p.poly([*spline([(62, -10), (30, -20), (0, -12)]), (0, 12), *spline([(0, 12), (36, 6), (72, 16)])], PAPER)
    for q in range(3):
        p.line([(-54 - q * 3, -6 + q * 6), (-10, -8 + q * 6)], 1.6, mix(CREAM, UMBER, 0.5), cap=False)
        p.line([(54 + q * 3, -6 + q * 6), (10, -8 + q * 6)], 1.6, mix(CREAM, UMBER, 0.5), cap=False)
    p.pop()


def table(p, y, half, depth, thick, k, lamps, people):
    for x, coat, skin, hair, style in people:
        reader(p, x, y - 4 * k, k, coat, skin, hair, style)
    top = [(750 - half, y), (750 + half, y), (750 + half * 1.09, y + depth), (750 - half * 1.09, y + depth)]
    p.poly(top, mix(WOOD, RUST, 0.35))
    for x in lamps:
        p.glow(x, y + depth * 0.45, 330 * k, mix(OCHRE, CREAM, 0.45), 0.95, top)
    p.rect(750 - half * 1.09, y + depth, 750 + half * 1.09, y + depth + thick, UMBER)
    for s in (-1, 1):
        lx = 750 + s * half * 0.93
        p.poly(
            [
                (lx - 20 * k, y + depth + thick),
                (lx + 20 * k, y + depth + thick),
                (lx + 12 * k, y + depth + 400 * k),
                (lx - 12 * k, y + depth + 400 * k),
            ],
            mix(UMBER, INK, 0.4),
        )
    for x, *_ in people:
        book(p, x, y + depth * 0.36, k)
    for x in lamps:
        cone = [
            (x - 60 * k, y + depth * 0.5 - 88 * k),
            (x + 60 * k, y + depth * 0.5 - 88 * k),
            (x + 150 * k, y + depth * 0.7),
            (x - 150 * k, y + depth * 0.7),
        ]
        p.shade(cone, CREAM, (x, y + depth * 0.5 - 92 * k), (x, y + depth * 0.7), 0.62, 0)
        lamp(p, x, y + depth * 0.5, k)


def tables(p):
    table(
        p,
        672,
        560,
        56,
        14,
        0.78,
        (430, 750, 1070),
        ((300, MOSS, ROSE, UMBER, 0), (588, OCHRE, WOOD, INK, 1), (905, RUST, BLUSH, OCHRE, 2), (1200, SLATE, ROSE, INK, 0)),
    )
    table(
        p,
        836,
        760,
        98,
        22,
        1.22,
        (330, 1170),
        ((120, BRICK, BLUSH, INK, 1), (575, SAND, UMBER, INK, 2), (925, SEA, ROSE, RUST, 0), (1400, OCHRE, BLUSH, UMBER, 0)),
    )


def pile(p):
    """A few things on the near table."""
    for i, (c, w) in enumerate(((BRICK, 132), (OCHRE, 120), (SLATE, 126), (MOSS, 104))):
        y = 900 - i * 20
        p.rect(750 - w / 2 + (i % 2) * 8, y - 20, 750 + w / 2 + (i % 2) * 8, y - 1, c)
        p.rect(750 - w / 2 + (i % 2) * 8 + w - 14, y - 17, 750 + w / 2 + (i % 2) * 8, y - 4, CREAM)


def draw():
    p = Sheet(1500, 1000, 101, UMBER)
    wall = mix(SEA, DEEP, 0.55)
    p.rect(0, 0, 1500, 1000, wall)
    windows(p)
    bookcases(p)
    floor(p)
    tables(p)
    pile(p)
    p.save("library.jpg")
