"""An observatory under the trails of the stars."""

from __future__ import annotations

from drawings.brushes import pines
from drawings.canvas import Sheet
from drawings.curves import box, ring, spline
from drawings.palette import BLUSH, BRICK, CREAM, DUSK, INK, MIST, NIGHT, OCHRE, PAPER, PINE, ROSE, SLATE, UMBER, mix

CX, BASE = 610, 1150


def star_trails(p):
    px, py = 420, 470
    tones = (CREAM, CREAM, OCHRE, MIST, ROSE, CREAM)
    r = 26
    while r < 1180:
        n = 1 + int(r / 90)
        for _ in range(n):
            a0 = p.rnd.uniform(0, 360)
            span = p.rnd.uniform(16, 58)
            p.arc(px, py, r, a0, a0 + span, p.rnd.choice((1.6, 2.2, 2.2, 3.2)), p.rnd.choice(tones))
        r += p.rnd.uniform(8, 17)
    p.disc(px, py, 5, CREAM)


def ranges(p):
    """Distant ranges."""
    far = p.land(
        [(0, 1130), (120, 1085), (260, 1120), (400, 1060), (560, 1115), (720, 1070), (860, 1120), (1000, 1080)], mix(SLATE, ROSE, 0.3)
    )
    p.shade(far, BLUSH, (0, 1060), (0, 1180), 0, 0.65)
    p.land([(0, 1180), (200, 1150), (420, 1185), (640, 1140), (1000, 1190)], DUSK)
    p.land([(-20, 1290), (150, 1240), (330, 1176), (520, 1140), (700, 1146), (860, 1200), (1020, 1270)], mix(NIGHT, INK, 0.45))


def dome(p):
    p.shaded(box(CX - 178, BASE - 150, CX + 178, BASE + 10), CREAM, SLATE, (CX - 60, 0), (CX + 190, 0), 0, 0.95)
    for x in (-140, -84, 60, 116):
        p.round(CX + x, BASE - 112, CX + x + 26, BASE - 40, 13, DUSK)
    p.round(CX - 34, BASE - 104, CX + 26, BASE + 10, 28, UMBER)
    p.round(CX - 26, BASE - 94, CX + 18, BASE + 10, 22, OCHRE)
    p.rect(CX - 196, BASE - 168, CX + 196, BASE - 146, BRICK)
    shape = ring(CX, BASE - 166, 186, 196, 180, 360)
    p.shaded(shape, PAPER, SLATE, (CX - 40, 0), (CX + 190, 0), 0, 1)
    p.shade(shape, ROSE, (CX - 120, 0), (CX - 190, 0), 0, 0.7)
    for k in (-0.86, -0.68, 0.3, 0.62, 0.86):
        p.arc(CX, BASE - 166, abs(186 * k), 180 if k < 0 else 270, 270 if k < 0 else 360, 2.6, mix(SLATE, DUSK, 0.3), ry=196)
    slit = [(CX - 84, BASE - 168), *ring(CX, BASE - 166, 186, 196, 243.2, 267.5), (CX - 8, BASE - 168)]
    p.poly(slit, INK)
    p.push(CX - 34, BASE - 206, -99, 1)
    p.rect(-30, -19, 150, 19, BRICK)
    p.rect(118, -25, 196, 25, OCHRE)
    p.rect(118, -25, 130, 25, UMBER)
    p.rect(186, -25, 196, 25, CREAM)
    p.pop()
    p.rect(CX - 84, BASE - 196, CX - 8, BASE - 168, INK)
    p.rect(CX - 84, BASE - 186, CX - 8, BASE - 168, SLATE)


def person(p, x, y, k, coat):
    p.push(x, y, 0, k)
    p.poly([(-13, -66), (13, -66), (20, -10), (-20, -10)], coat)
    p.rect(-10, -12, -2, 8, INK)
    p.rect(3, -12, 11, 8, INK)
    p.disc(0, -80, 12, UMBER)
    p.poly([(-15, -84), (15, -84), (8, -98), (-8, -98)], INK)
    p.pop()


def path(p):
    """Path and figures."""
    p.poly(
        spline([(CX - 26, BASE + 8), (CX - 70, BASE + 70), (CX - 30, BASE + 140), (CX - 130, BASE + 260)])
        + spline([(CX + 40, BASE + 260), (CX + 60, BASE + 140), (CX, BASE + 66), (CX + 18, BASE + 8)]),
        mix(OCHRE, UMBER, 0.35),
    )
    p.shade(box(300, 1150, 760, 1400), mix(NIGHT, INK, 0.45), (0, 1190), (0, 1390), 0, 1)
    person(p, 500, 1240, 0.95, BRICK)
    person(p, 545, 1246, 0.8, MIST)


def pinewood(p):
    pines(
        p,
        (
            (40, 1330, 330),
            (120, 1350, 250),
            (-10, 1380, 300),
            (210, 1390, 210),
            (930, 1330, 300),
            (985, 1350, 380),
            (860, 1380, 220),
            (770, 1420, 170),
            (300, 1430, 150),
        ),
        mix(PINE, INK, 0.62),
    )
    p.land([(0, 1360), (300, 1390), (700, 1392), (1000, 1350)], mix(PINE, INK, 0.7))


def draw():
    p = Sheet(1000, 1400, 21, NIGHT)
    p.sky([mix(NIGHT, INK, 0.35), NIGHT, DUSK, SLATE, mix(SLATE, ROSE, 0.55), ROSE], 0, 1180)
    star_trails(p)
    ranges(p)
    dome(p)
    path(p)
    pinewood(p)
    p.save("observatory.jpg")
