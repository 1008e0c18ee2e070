"""A striped lighthouse on its rock, over stylised surf."""

from __future__ import annotations

import math

from drawings.brushes import gulls, ripple, stars
from drawings.canvas import Sheet
from drawings.curves import box, ring, spline
from drawings.palette import BRICK, CREAM, DEEP, DUSK, INK, MIST, MOSS, NIGHT, OCHRE, PAPER, ROSE, SEA, SLATE, UMBER, WOOD, mix

CX, LAMP = 590, 330


def beams(p):
    for a0, a1, length in ((176, 190, 900), (-8, 5, 800)):
        beam = [(CX, LAMP), *ring(CX, LAMP, length, length, a0, a1, 10)]
        mid = math.radians((a0 + a1) / 2)
        p.shade(beam, OCHRE, (CX, LAMP), (CX + length * 0.9 * math.cos(mid), LAMP + length * 0.9 * math.sin(mid)), 0.85, 0)


def sea(p):
    """The sea, far to near."""
    p.shaded(box(0, 960, 1000, 1400), SLATE, DEEP, (0, 960), (0, 1240), 0.1, 1)
    for _ in range(26):
        y = p.rnd.uniform(970, 1100)
        x = p.rnd.uniform(0, 1000)
        n = p.rnd.uniform(20, 70)
        ripple(p, x, y, n, 2.4, MIST, 0.6)


def boat(p):
    """A small boat."""
    p.push(165, 1000, -3, 1)
    p.poly([(-58, -8), (60, -12), (44, 14), (-44, 14)], BRICK)
    p.line([(0, -10), (0, -112)], 4, INK)
    p.poly([(6, -108), (6, -18), (60, -18)], CREAM)
    p.poly([(-5, -98), (-5, -20), (-46, -20)], PAPER)
    p.pop()


def rock(p):
    back = [
        (330, 1180),
        (372, 1050),
        (430, 1000),
        (470, 930),
        (540, 905),
        (640, 900),
        (720, 908),
        (850, 916),
        (884, 985),
        (1000, 1040),
        (1000, 1400),
        (330, 1400),
    ]
    p.shaded(back, UMBER, INK, (720, 950), (330, 1150), 0, 0.8)
    for quad, colour in (
        ([(470, 930), (540, 905), (556, 990), (500, 1060), (430, 1000)], mix(UMBER, WOOD, 0.5)),
        ([(640, 900), (720, 915), (740, 1010), (660, 1040), (600, 960)], mix(UMBER, WOOD, 0.35)),
        ([(770, 918), (850, 920), (884, 985), (880, 1120), (790, 1100), (750, 1030)], mix(UMBER, WOOD, 0.55)),
        ([(372, 1050), (430, 1000), (500, 1060), (450, 1170), (360, 1160)], mix(UMBER, WOOD, 0.25)),
        ([(660, 1040), (740, 1010), (750, 1030), (790, 1100), (700, 1200), (620, 1150)], mix(UMBER, WOOD, 0.15)),
        ([(880, 1120), (1000, 1060), (1000, 1200), (900, 1210)], mix(UMBER, WOOD, 0.3)),
    ):
        p.poly(quad, colour)
    p.poly(spline([(462, 934), (540, 898), (640, 892), (740, 900), (858, 914), (790, 934), (640, 932), (545, 930)], True), MOSS)


def keepers_house(p):
    """Keeper's house."""
    p.poly([(690, 925), (690, 846), (826, 846), (826, 918)], CREAM)
    p.poly([(690, 925), (690, 846), (720, 846), (720, 922)], ROSE)
    p.poly([(676, 850), (712, 792), (810, 792), (842, 850)], BRICK)
    p.rect(776, 764, 796, 800, INK)
    p.rect(738, 870, 762, 902, OCHRE)
    p.rect(784, 870, 808, 902, OCHRE)


def at(t):
    return 88 - 34 * t, 915 - 490 * t


def tower(p):
    for i in range(7):
        (w0, y0), (w1, y1) = at(i / 7), at((i + 1) / 7)
        quad = ring(CX, y0, w0, w0 * 0.16, 180, 0) + ring(CX, y1, w1, w1 * 0.16, 0, 180)
        p.poly(quad, BRICK if i % 2 == 0 else CREAM)
    shape = [(CX - 88, 915), (CX + 88, 930), (CX + 54, 425), (CX - 54, 425)]
    p.shade(shape, INK, (CX + 10, 0), (CX - 92, 0), 0, 0.72)
    for t, dx in ((0.24, 6), (0.52, -2), (0.8, 6)):
        _, y = at(t)
        p.round(CX + dx - 9, y - 26, CX + dx + 9, y + 12, 8, INK)
        p.round(CX + dx - 5, y - 20, CX + dx + 5, y + 8, 5, OCHRE)
    p.round(CX - 20, 858, CX + 20, 928, 16, INK)


def lantern(p):
    p.poly([(CX - 54, 432), (CX + 54, 432), (CX + 82, 402), (CX - 82, 402)], INK)
    p.rect(CX - 88, 392, CX + 88, 404, INK)
    for x in range(-84, 85, 21):
        p.line([(CX + x, 392), (CX + x, 358)], 3.4, INK)
    p.line([(CX - 86, 358), (CX + 86, 358)], 4, INK)
    p.rect(CX - 44, 276, CX + 44, 394, OCHRE)
    p.disc(CX, LAMP, 38, CREAM)
    p.glow(CX, LAMP, 150, CREAM, 0.9)
    for x in (-44, -15, 15, 44):
        p.line([(CX + x, 278), (CX + x, 394)], 4.5, INK)
    p.line([(CX - 44, 336), (CX + 44, 336)], 3.4, INK)
    p.rect(CX - 56, 266, CX + 56, 280, INK)
    p.poly(ring(CX, 268, 52, 58, 180, 360), BRICK)
    p.disc(CX, 208, 9, INK)
    p.line([(CX, 208), (CX, 168)], 4, INK)


def surf(p):
    """Stylised surf."""
    for row, (y, amp, colour, edge) in enumerate(
        ((1150, 28, SEA, MIST), (1214, 34, DEEP, MIST), (1290, 40, mix(SEA, DEEP, 0.4), CREAM), (1362, 36, NIGHT, MIST))
    ):
        n = 5
        step = 1000 / (n - 1)
        pts = []
        for i in range(-1, n + 1):
            x = i * step + row * 84 % step
            pts += [(x, y + amp * 0.55), (x + step * 0.34, y + amp * 0.1), (x + step * 0.62, y - amp), (x + step * 0.8, y - amp * 0.35)]
        top = spline(pts)
        p.poly([(a, b - 10) for a, b in top] + [(a, b + 3) for a, b in top[::-1]], edge)
        p.poly([*top, (1100, 1420), (-300, 1420)], colour)
        for k in range(2):
            low = [(a, b + 20 + 16 * k) for a, b in top]
            p.line(low, 2.6, mix(colour, edge, 0.4 - 0.15 * k), cap=False)
    p.discs(
        ((352, 1128, 13), (384, 1108, 9), (410, 1132, 7), (330, 1096, 6), (438, 1112, 5), (905, 1140, 10), (930, 1118, 7), (955, 1150, 8)),
        CREAM,
    )


def draw():
    p = Sheet(1000, 1400, 7, NIGHT)
    p.sky([NIGHT, DUSK, SLATE, mix(SLATE, MIST, 0.5), mix(MIST, ROSE, 0.5)], 0, 1000)
    stars(p, 120, 620, CREAM)
    p.disc(176, 132, 66, CREAM)
    p.disc(204, 114, 60, mix(NIGHT, DUSK, 0.3))
    beams(p)
    sea(p)
    boat(p)
    rock(p)
    keepers_house(p)
    tower(p)
    lantern(p)
    surf(p)
    gulls(p, ((330, 560, 0.9, 8), (250, 620, 0.6, -6), (820, 640, 0.7, -8), (900, 590, 0.45, 4)), CREAM)
    p.save("lighthouse.jpg")
