"""A barge that sells books, on a poplar-lined river."""

from __future__ import annotations

import math
import random

from drawings.brushes import gulls, ripple, spines
from drawings.canvas import Sheet
from drawings.curves import box, ring, spline
from drawings.palette import (
    BLUSH,
    BRICK,
    CREAM,
    DEEP,
    INK,
    LEAF,
    MIST,
    MOSS,
    NIGHT,
    OCHRE,
    PINE,
    ROSE,
    RUST,
    SAND,
    SEA,
    SKY,
    SLATE,
    UMBER,
    WOOD,
    mix,
)

SPINES = (BRICK, OCHRE, MOSS, SLATE, CREAM, RUST, MIST, ROSE)


def village(p):
    """Village with a steeple."""
    v = mix(SLATE, ROSE, 0.35)
    for x, w, h in ((980, 60, 60), (1044, 44, 84), (1092, 76, 50), (1172, 34, 120), (1210, 70, 64), (1284, 60, 46)):
        p.rect(x, 560 - h, x + w, 580, v)
        p.poly([(x - 5, 560 - h), (x + w / 2, 560 - h - (w * 0.55 if w > 40 else 92)), (x + w + 5, 560 - h)], mix(v, BRICK, 0.35))


def bank(p):
    shape = p.land([(0, 566), (400, 560), (900, 566), (1500, 558)], MOSS, bottom=640)
    p.shade(shape, PINE, (0, 570), (0, 640), 0, 0.7)


def poplars(p, flip):
    rnd = random.Random(9)
    for i, x in enumerate((40, 130, 214, 290, 392, 500, 590, 676, 770, 860, 1392, 1470)):
        h = rnd.uniform(330, 440) - (x if x < 900 else 300) * 0.13
        w = h * 0.145
        c = (PINE, mix(PINE, MOSS, 0.5), mix(OCHRE, MOSS, 0.45), mix(PINE, SEA, 0.4))[i % 4]
        if flip:
            c = mix(c, SEA, 0.45)
        y = 584
        p.rect(x - 5, y - 40, x + 5, y, UMBER)
        shape = spline(
            [
                (x, y - h),
                (x + w * 0.6, y - h * 0.72),
                (x + w, y - h * 0.36),
                (x + w * 0.7, y - h * 0.1),
                (x, y - 20),
                (x - w * 0.7, y - h * 0.1),
                (x - w, y - h * 0.36),
                (x - w * 0.6, y - h * 0.72),
            ],
            True,
        )
        p.poly(shape, c)
        if not flip:
            p.shade(shape, INK, (x, 0), (x - w, 0), 0, 0.6)
            p.shade(shape, OCHRE, (x + w * 0.2, 0), (x + w * 1.1, 0), 0, 0.5)


def river(p):
    poplars(p, False)
    water = box(0, 596, 1500, 1000)
    p.poly(water, mix(MIST, ROSE, 0.25))
    p.push(0, 1186, 0, 1, -1)
    poplars(p, True)
    p.pop()
    p.shade(water, SEA, (0, 600), (0, 900), 0, 0.85)
    p.poly(box(0, 588, 1500, 606), mix(UMBER, PINE, 0.5))
    for i in range(26):
        y = 614 + i * 13
        half = 74 * (0.5 + 0.5 * math.sin(i * 2.1)) * (1 - i / 44) + 10
        x = 1180 + p.rnd.uniform(-22, 22)
        ripple(p, x, y, half, 3, CREAM)
    for _ in range(60):
        y = p.rnd.uniform(620, 985)
        x = p.rnd.uniform(0, 1500)
        n = p.rnd.uniform(26, 90)
        ripple(p, x, y, n, 2.6, mix(SEA, MIST, p.rnd.uniform(0.2, 0.8)))


def hull(p):
    for y, a, b in ((60, -560, 540), (82, -470, 460), (106, -340, 360), (128, -200, 220)):
        p.poly(spline([(a, y), (0, y - 8), (b, y), (0, y + 8)], True), DEEP, 0.75)
    shape = [
        (-560, -52),
        *spline([(-560, -52), (-548, 10), (-500, 52)]),
        *spline([(500, 52), (560, 10), (590, -78)]),
        (560, -64),
        (480, -52),
    ]
    p.poly(shape, NIGHT)
    p.poly([(-500, 52), (500, 52), (530, 34), (-522, 34)], BRICK)
    p.poly([(-562, -58), (480, -58), (562, -70), (594, -84), (592, -72), (560, -58), (482, -44), (-560, -44)], OCHRE)


def cabin(p):
    p.shaded(box(-440, -176, 330, -56), CREAM, SAND, (100, 0), (-450, 0), 0, 0.95)
    p.poly([(-462, -176), (352, -176), (340, -194), (-450, -194)], SEA)
    # shelves seen through wide openings
    for wx in (-420, -216, -12, 192):
        w = 184 if wx < 190 else 118
        p.rect(wx, -164, wx + w, -70, UMBER)
        for r in range(2):
            y1 = -120 + r * 47
            for x, bw, bh, tint in spines(p, wx + 5, wx + w - 9, wx + w - 5, (7, 15), (25, 38), SPINES):
                p.rect(x, y1 - bh, x + bw - 1.2, y1, tint)
            p.rect(wx, y1, wx + w, y1 + 4, WOOD)


def awning(p):
    for k in range(12):
        x = -426 + k * 50
        if x < 160:
            c = BRICK if k % 2 == 0 else CREAM
            p.poly([(x, -192), (x + 50, -192), (x + 44, -158), (x - 6, -158)], c)
            p.poly(ring(x + 19, -158, 25, 10, 0, 180), mix(c, INK, 0.1))


def wheelhouse(p):
    p.shaded(box(352, -246, 470, -56), BRICK, INK, (440, 0), (340, 0), 0, 0.5)
    p.poly([(340, -246), (482, -246), (472, -266), (350, -266)], UMBER)
    p.round(368, -228, 408, -166, 5, MIST)
    p.round(416, -228, 456, -166, 5, MIST)
    p.disc(436, -112, 19, OCHRE)
    p.disc(436, -112, 12, NIGHT)
    p.line([(400, -266), (400, -352)], 4, UMBER)


def bunting(p):
    for k, c in enumerate((OCHRE, BRICK, SLATE, MOSS, OCHRE, ROSE, BRICK, SLATE, OCHRE, MOSS)):
        t = (k + 0.5) / 10
        x, y = 400 + (-520 - 400) * t, -350 + (-206 + 350) * t + 40 * math.sin(math.pi * t)
        p.poly([(x - 13, y - 2), (x + 13, y + 2), (x - 2, y + 30)], c)
    rope = [(400 - 920 * k / 20, -350 + 144 * k / 20 + 40 * math.sin(math.pi * k / 20)) for k in range(21)]
    p.line(rope, 2.4, UMBER, cap=False)
    p.line([(-520, -206), (-520, -56)], 4, UMBER)


def pots(p):
    """Boxes and pots on the roof."""
    for x, c in ((-390, RUST), (-340, OCHRE), (-60, RUST), (250, BRICK)):
        p.poly([(x, -194), (x + 32, -194), (x + 36, -216), (x - 4, -216)], c)
        for q in (-4, 8, 20, 32):
            p.disc(x + q + 2, -226, 13, MOSS if q % 3 else LEAF)
        p.disc(x + 6, -234, 6, BRICK if c == OCHRE else OCHRE)
        p.disc(x + 26, -232, 6, ROSE)
    p.round(88, -212, 190, -194, 6, SLATE)


def cat(p):
    """A cat, who is the owner."""
    p.push(40, -194, 0, 1)
    p.poly(spline([(-24, 0), (-26, -26), (-10, -44), (8, -42), (22, -20), (22, 0)]), INK)
    p.disc(-12, -52, 15, INK)
    p.poly([(-26, -58), (-22, -76), (-12, -64)], INK)
    p.poly([(-2, -58), (-2, -76), (-12, -64)], INK)
    p.taper(spline([(20, -4), (44, -8), (48, -34), (40, -48)]), 9, 5, INK)
    p.disc(-17, -53, 2.4, OCHRE)
    p.disc(-8, -53, 2.4, OCHRE)
    p.pop()


def reader(p):
    """Reader on the bow."""
    p.push(520, -66, 0, 1)
    p.poly(spline([(-22, 0), (-24, -46), (-8, -72), (12, -66), (22, -30), (20, 0)]), OCHRE)
    p.disc(0, -88, 16, ROSE)
    p.poly(ring(0, -92, 18, 16, 160, 360), UMBER)
    p.line([(4, -46), (36, -36)], 9, mix(OCHRE, INK, 0.2))
    p.poly([(28, -62), (50, -44), (44, -26), (22, -40)], BRICK)
    p.pop()


def barge(p):
    p.push(640, 800, 0, 1.12)
    hull(p)
    cabin(p)
    awning(p)
    wheelhouse(p)
    bunting(p)
    pots(p)
    cat(p)
    reader(p)
    for x in (-500, -300, 60, 300):
        p.disc(x, 6, 21, INK)
        p.disc(x, 6, 10, mix(SLATE, INK, 0.3))
    p.pop()


def quay(p):
    """The near quay with crates."""
    shape = [(1090, 940), (1500, 900), (1500, 1000), (1060, 1000)]
    p.poly(shape, UMBER)
    p.poly([(1090, 940), (1500, 900), (1500, 914), (1086, 955)], SAND)
    p.push(1330, 916, -4, 1)
    for x, y, w, c in ((-110, 0, 120, WOOD), (16, 0, 110, mix(WOOD, OCHRE, 0.4)), (-66, -70, 116, mix(WOOD, RUST, 0.3))):
        p.rect(x, y - 64, x + w, y, c)
        tints = (BRICK, OCHRE, MOSS, SLATE, CREAM, MIST, ROSE)
        for bx, bw, bh, tint in spines(p, x + 8, x + w - 16, math.inf, (9, 16), (14, 32), tints):
            p.rect(bx, y - 64 - bh, bx + bw - 1.5, y - 62, tint)
        for q in (y - 44, y - 22):
            p.line([(x, q), (x + w, q)], 3, UMBER, cap=False)
    p.pop()


def draw():
    p = Sheet(1500, 1000, 131, SKY)
    p.sky([mix(SKY, MIST, 0.3), CREAM, BLUSH, mix(ROSE, OCHRE, 0.35)], 0, 560)
    p.disc(1180, 380, 92, CREAM)
    p.glow(1180, 380, 220, CREAM, 0.7)
    p.land([(0, 540), (300, 500), (620, 530), (920, 488), (1240, 526), (1500, 500)], mix(ROSE, MIST, 0.5), bottom=640)
    village(p)
    bank(p)
    river(p)
    barge(p)
    quay(p)
    gulls(p, ((620, 96, 0.8, -6), (700, 140, 0.55, 6), (1000, 120, 0.5, 0)), SLATE)
    p.save("bookbarge.jpg")
