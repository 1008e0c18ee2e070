"""A machine that foretells the tides, above the sea it draws."""

from __future__ import annotations

import itertools
import math

from drawings.canvas import Sheet
from drawings.curves import ring, spline, unit
from drawings.palette import BLUSH, BRICK, CREAM, DEEP, INK, MIST, NIGHT, OCHRE, PAPER, ROSE, RUST, SAND, SEA, SLATE, UMBER, mix


def chart(p):
    """Chart lines."""
    for y in range(40, 620, 48):
        p.line([(0, y), (1500, y)], 1.4, mix(SAND, ROSE, 0.55), cap=False)
    for x in range(30, 1500, 60):
        p.line([(x, 0), (x, 640)], 1.4, mix(SAND, ROSE, 0.55), cap=False)


def sun_and_moon(p):
    """Moon and sun over the wheels, as on an old plate."""
    p.disc(1366, 118, 62, OCHRE)
    for a in range(0, 360, 20):
        c, s = unit(a)
        k = 1.42 if a % 40 else 1.6
        p.line([(1366 + c * 74, 118 + s * 74), (1366 + c * 62 * k, 118 + s * 62 * k)], 5, OCHRE)
    p.poly(ring(112, 128, 66, None, 29.7, 279.9) + ring(146, 112, 54, None, 245.2, 64.4), SLATE)


def wheel(p, x, y, r, spokes, turn, colour, rim):
    p.disc(x + 8, y + 12, r, mix(SAND, UMBER, 0.4), alpha=0.55)
    teeth = max(24, int(r * 0.62))
    for i in range(teeth):
        c, s = unit(turn + 360 * i / teeth)
        d = r * math.pi / teeth * 0.46
        p.poly(
            [
                (x + c * (r - 4) - s * d, y + s * (r - 4) + c * d),
                (x + c * (r + 9) - s * d * 0.6, y + s * (r + 9) + c * d * 0.6),
                (x + c * (r + 9) + s * d * 0.6, y + s * (r + 9) - c * d * 0.6),
                (x + c * (r - 4) + s * d, y + s * (r - 4) - c * d),
            ],
            colour,
        )
    p.shaded(ring(x, y, r), colour, mix(colour, INK, 0.5), (x + r * 0.1, y + r * 0.1), (x - r * 0.8, y + r * 0.8), 0, 0.75)
    p.shade(ring(x, y, r), CREAM, (x + r * 0.2, y - r * 0.2), (x + r * 0.8, y - r * 0.9), 0, 0.6)
    for i in range(spokes):
        a0 = turn + 360 * (i + 0.13) / spokes
        a1 = turn + 360 * (i + 0.87) / spokes
        p.poly(ring(x, y, r * 0.8, None, a0, a1, 14) + ring(x, y, r * 0.3, None, a1 - 6, a0 + 6, 10), PAPER)
    p.arc(x, y, r * 0.88, 0, 360, 3, rim)
    p.disc(x, y, r * 0.17, rim)
    p.disc(x, y, r * 0.07, CREAM)
    c, s = unit(turn * 3 + 40)
    px, py = x + c * r * 0.55, y + s * r * 0.55
    p.line([(x, y), (px, py)], max(5, r * 0.08), rim)
    p.disc(px, py, max(6, r * 0.1), BRICK)


def tide_machine(p):
    """Wheels in a row; the wire runs over the small pulleys."""
    row = (
        (318, 250, 96, 6, 12, OCHRE),
        (520, 316, 74, 5, 40, mix(OCHRE, RUST, 0.4)),
        (716, 236, 118, 8, 5, OCHRE),
        (928, 322, 66, 5, 22, mix(OCHRE, SAND, 0.3)),
        (1110, 262, 88, 6, 31, mix(OCHRE, RUST, 0.4)),
    )
    p.rect(190, 392, 1262, 408, UMBER)
    p.rect(190, 92, 1262, 104, UMBER)
    for x in (196, 1242):
        p.rect(x, 92, x + 16, 470, UMBER)
        p.disc(x + 8, 88, 15, BRICK)
    wire = [(204, 470)]
    for i, (x, *_r) in enumerate(row):
        y = 136 if i % 2 == 0 else 420
        wire += [(x - 22, y), (x + 22, y)]
    wire += [(1250, 440)]
    for x, y, r, n, t, c in row:
        wheel(p, x, y, r, n, t, c, UMBER)
    for i, (x, *_r) in enumerate(row):
        y = 142 if i % 2 == 0 else 414
        p.disc(x, y, 26, SLATE)
        p.disc(x, y, 18, mix(SLATE, NIGHT, 0.5))
        p.disc(x, y, 7, OCHRE)
    for (x0, y0), (x1, y1) in itertools.pairwise(wire):
        p.line([(x0, y0), (x1, y1)], 3, INK)
    p.poly([(1232, 440), (1268, 440), (1276, 500), (1224, 500)], BRICK)
    p.disc(1250, 440, 8, INK)


def pen(p):
    """The pen and the curve it leaves."""
    curve = []
    for i in range(301):
        x = i * 5
        y = 560 - 46 * math.sin(x / 96) - 22 * math.sin(x / 47 + 1) - 9 * math.sin(x / 21)
        curve.append((x, y))
    upto = [c for c in curve if c[0] <= 1250]
    p.taper(upto, 5, 7, SLATE)
    ex, ey = upto[-1]
    p.poly([(1238, 500), (1262, 500), (ex + 4, ey - 2), (ex - 4, ey - 2)], INK)
    p.disc(ex, ey, 7, BRICK)


def sea(p):
    """The sea below, in rolling scales."""
    tones = (MIST, mix(MIST, SEA, 0.45), SEA, mix(SEA, DEEP, 0.5), DEEP, NIGHT)
    base = 640
    for i, tone in enumerate(tones):
        y = base + i * 62 + i * i * 3
        amp = 18 + i * 5
        top = spline([(-80 + k * 95 - i * 37, y + (-amp if (k % 2) else amp * 0.55)) for k in range(22)])
        shape = [*top, (1900, 1010), (-300, 1010)]
        p.shaded(shape, tone, INK, (0, y), (0, y + 190), 0, 0.3)
        for k in range(1, 3):
            p.line([(a, b + 13 + 13 * k) for a, b in top], 2.6, mix(tone, CREAM, 0.45 - 0.12 * k), cap=False)
        p.line([(a, b + 3) for a, b in top], 6, mix(tone, CREAM, 0.8), cap=False)


def wave(p):
    """One great wave with its claws."""
    shape = spline([(1500, 1010), (1500, 690), (1430, 620), (1340, 596), (1250, 624), (1190, 684), (1196, 742)])
    inner = spline([(1196, 742), (1224, 706), (1280, 690), (1330, 716), (1350, 780), (1320, 860), (1220, 940), (1060, 1010)])
    p.shaded(shape + inner, DEEP, SEA, (1360, 900), (1420, 600), 0, 0.9)
    for k in range(1, 6):
        t = k / 6
        p.taper(
            spline(
                [
                    (1500 - 40 * k + 60, 1010),
                    (1440 - 10 * k, 800 + 10 * k),
                    (1400 - 14 * k, 690 + 8 * k),
                    (1330 - 14 * k, 640 + 10 * k),
                    (1262 - 8 * k + 14, 660 + 10 * k),
                ]
            ),
            8,
            3,
            mix(DEEP, MIST, 0.35 + 0.1 * t),
        )
    edge = spline([(1500, 686), (1430, 616), (1340, 592), (1250, 620), (1188, 682), (1194, 744)], steps=8)
    for i, (x, y) in enumerate(edge):
        if i % 3 == 0:
            p.disc(x + 6, y + 5, 19 + 5 * math.sin(i), CREAM)
    p.line(edge, 16, CREAM)
    p.discs(
        ((1160, 700, 9), (1142, 664, 6), (1176, 640, 8), (1210, 604, 6), (1168, 770, 7), (1130, 724, 5), (1260, 578, 7), (1330, 560, 5)),
        CREAM,
    )


def boat(p):
    """A small boat on the swell."""
    p.push(430, 668, -7, 1.05)
    p.poly([(-78, -16), (84, -20), (62, 18), (-60, 18)], BRICK)
    p.poly([(-78, -16), (84, -20), (81, -11), (-75, -7)], CREAM)
    p.line([(4, -18), (4, -132)], 5, UMBER)
    p.poly([(10, -128), (10, -26), (70, -26)], CREAM)
    p.poly([(-2, -116), (-2, -26), (-52, -26)], BLUSH)
    p.pop()


def draw():
    p = Sheet(1500, 1000, 123, PAPER)
    p.sky([CREAM, PAPER, SAND], 0, 700)
    chart(p)
    sun_and_moon(p)
    tide_machine(p)
    pen(p)
    sea(p)
    wave(p)
    boat(p)
    p.save("tides.jpg")
