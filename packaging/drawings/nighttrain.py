"""A night train on a viaduct before the mountains."""

from __future__ import annotations

import math

from drawings.brushes import pine, pines, stars
from drawings.canvas import Sheet
from drawings.curves import box, ring, spline
from drawings.palette import BLUSH, BRICK, CREAM, DEEP, DUSK, INK, MIST, NIGHT, OCHRE, PAPER, ROSE, RUST, SEA, SLATE, UMBER, mix

DECK, STEP, PIER = 640, 168, 44
RAIL = DECK - 18
STONE, BACK = mix(PAPER, SLATE, 0.18), mix(SLATE, DUSK, 0.4)


def night_sky(p):
    stars(p, 170, 420, CREAM)
    p.disc(1090, 190, 92, CREAM)
    p.glow(1090, 190, 300, BLUSH, 0.5)
    p.disc(1090, 190, 92, CREAM)
    p.discs(((1060, 166, 17), (1112, 214, 24), (1124, 152, 10), (1056, 224, 9)), PAPER)


def peak(p, points, base, light, dark, snow=None):
    p.poly([*points, (points[-1][0], 1000), (points[0][0], 1000)], base)
    for i in range(1, len(points) - 1):
        (ax, ay), (x, y), (bx, by) = points[i - 1], points[i], points[i + 1]
        if y < ay and y < by:
            p.poly(
                [
                    (x, y),
                    (bx, by),
                    (x + (bx - x) * 0.3, by + 130),
                    (x - (x - ax) * 0.1, by + 30),
                    (x + (bx - x) * 0.16, y + (by - y) * 0.5),
                ],
                light,
            )
            if snow:
                t, q = 0.36, 0.3
                lx, ly = x + (ax - x) * q, y + (ay - y) * q
                rx, ry = x + (bx - x) * t, y + (by - y) * t
                p.poly(
                    [
                        (x, y),
                        (rx, ry),
                        (rx - (rx - x) * 0.38, ry - 12),
                        (x + (rx - x) * 0.2, ry + 26),
                        (x - 4, y + (ry - y) * 0.7),
                        (lx + (x - lx) * 0.4, ly + 16),
                        (lx + (x - lx) * 0.25, ly - 6),
                        (lx, ly),
                    ],
                    snow,
                )
                p.poly([(x, y), (rx, ry), (rx - (rx - x) * 0.38, ry - 12), (x + (rx - x) * 0.2, ry + 26), (x, y + (ry - y) * 0.5)], CREAM)
    p.shade([*points, (points[-1][0], 800), (points[0][0], 800)], dark, (0, 420), (0, 720), 0, 0.85)


def mountains(p):
    peak(
        p,
        [
            (-40, 480),
            (90, 330),
            (190, 420),
            (380, 190),
            (540, 400),
            (640, 330),
            (760, 440),
            (900, 340),
            (1000, 420),
            (1240, 250),
            (1400, 400),
            (1540, 320),
        ],
        mix(SLATE, DUSK, 0.2),
        mix(SLATE, MIST, 0.4),
        mix(MIST, SLATE, 0.35),
        mix(MIST, SLATE, 0.3),
    )
    peak(
        p,
        [(-60, 520), (180, 430), (300, 540), (560, 360), (720, 560), (860, 480), (1010, 580), (1330, 420), (1560, 560)],
        mix(DUSK, NIGHT, 0.35),
        mix(DUSK, SLATE, 0.3),
        mix(DUSK, SLATE, 0.4),
    )


def forest(p):
    shape = p.land([(0, 640), (200, 600), (460, 650), (700, 620), (980, 660), (1240, 600), (1500, 630)], mix(DEEP, NIGHT, 0.3))
    for x in range(-10, 1510, 17):
        y = 640 - 26 * math.sin(x / 130) + 8
        pine(p, x + p.rnd.uniform(-6, 6), y + 16, p.rnd.uniform(40, 82), mix(DEEP, NIGHT, 0.3))
    p.shade(shape, MIST, (0, 690), (0, 900), 0, 0.55)


def gorge(p):
    shape = [(0, 880), (300, 850), (600, 930), (900, 920), (1200, 850), (1500, 830)]
    p.land(shape, mix(NIGHT, DEEP, 0.5))
    # river deep down
    p.poly(spline([(560, 1010), (640, 940), (760, 900), (730, 870)]) + spline([(770, 870), (830, 905), (780, 950), (860, 1010)]), MIST)


def piers(p):
    for i in range(-1, 10):
        x = i * STEP + 30
        foot = 1000
        p.shaded(
            [(x - PIER / 2, DECK), (x + PIER / 2, DECK), (x + PIER / 2 + 12, foot), (x - PIER / 2 - 12, foot)],
            STONE,
            NIGHT,
            (x + 12, 0),
            (x - 30, 0),
            0,
            0.9,
        )
        p.rect(x - PIER / 2 - 7, DECK + 118, x + PIER / 2 + 7, DECK + 130, mix(STONE, SLATE, 0.25))


def arches(p):
    for i in range(-1, 10):
        x0 = i * STEP + 30 + PIER / 2
        x1 = (i + 1) * STEP + 30 - PIER / 2
        r = (x1 - x0) / 2
        cx = (x0 + x1) / 2
        spandrel = [
            (x0 - PIER / 2, DECK),
            (x1 + PIER / 2, DECK),
            (x1 + PIER / 2, DECK + 122),
            (x1, DECK + 122),
            *ring(cx, DECK + 122, r, r * 1.42, 0, -180),
            (x0, DECK + 122),
            (x0 - PIER / 2, DECK + 122),
        ]
        p.poly(spandrel, STONE)
        p.arc(cx, DECK + 122, r + 5, 180, 360, 9, mix(STONE, SLATE, 0.4), ry=r * 1.42 + 5)


def parapet(p):
    p.shade(box(-10, DECK, 1510, 1000), mix(NIGHT, DEEP, 0.5), (0, DECK + 110), (0, 1000), 0, 0.92)
    p.rect(-10, DECK - 16, 1510, DECK + 6, mix(STONE, CREAM, 0.4))
    p.rect(-10, DECK + 6, 1510, DECK + 13, BACK)
    for x in range(-10, 1520, 24):
        p.rect(x, DECK + 13, x + 12, DECK + 21, BACK)


def pane(p, wx, y, car, k):
    if car == 2:
        p.round(wx, y - 82, wx + 28, y - 50, 4, CREAM)
        p.poly([(wx + 11, y - 72), (wx + 17, y - 72), (wx + 22, y - 62), (wx + 6, y - 62)], BRICK)
        p.rect(wx + 13, y - 62, wx + 15, y - 54, UMBER)
        p.rect(wx + 3, y - 55, wx + 25, y - 50, UMBER)
    elif (car * 7 + k) % 5 in (1, 3):
        p.round(wx, y - 82, wx + 28, y - 50, 4, mix(BRICK, INK, 0.65))
        p.rect(wx, y - 82, wx + 28, y - 72, ROSE)
    else:
        p.round(wx, y - 82, wx + 28, y - 50, 4, OCHRE)
        if (car + k) % 3 == 0:
            p.disc(wx + 14, y - 66, 6, UMBER)
            p.poly(ring(wx + 14, y - 50, 11, 11, 180, 360), UMBER)


def carriage(p, x, y, car):
    w = 286
    p.round(x, y - 98, x + w, y - 16, 12, BRICK if car != 2 else mix(OCHRE, RUST, 0.4))
    p.rect(x + 6, y - 100, x + w - 6, y - 88, INK)
    p.rect(x, y - 40, x + w, y - 35, CREAM)
    for k in range(7):
        pane(p, x + 19 + k * 37, y, car, k)
    for k in (46, 84, w - 84, w - 46):
        p.disc(x + k, y - 10, 12, INK)
    p.rect(x + 24, y - 22, x + w - 24, y - 14, INK)


def engine(p, x, y):
    eng = [(x, y - 16), (x, y - 96), (x + 246, y - 96), (x + 290, y - 60), (x + 300, y - 16)]
    p.poly(eng, SEA)
    p.poly([(x, y - 44), (x + 293, y - 44), (x + 296, y - 34), (x, y - 34)], CREAM)
    p.poly([(x + 214, y - 88), (x + 244, y - 88), (x + 274, y - 62), (x + 214, y - 62)], OCHRE)
    for k in range(4):
        p.rect(x + 34 + k * 40, y - 84, x + 62 + k * 40, y - 60, DEEP)
    p.rect(x + 14, y - 22, x + 292, y - 12, INK)
    for k in (40, 82, 214, 256):
        p.disc(x + k, y - 9, 13, INK)
    p.line([(x + 60, y - 96), (x + 96, y - 126), (x + 64, y - 146)], 4, INK)
    p.rect(x + 40, y - 150, x + 96, y - 145, INK)
    hx, hy = x + 298, y - 28
    p.shade([(hx, hy - 4), (1520, hy - 66), (1520, hy + 36), (hx, hy + 6)], OCHRE, (hx, hy), (1500, hy), 0.95, 0.25)
    p.disc(hx, hy, 8, CREAM)


def train(p):
    p.rect(0, RAIL, 1500, RAIL + 3, INK)
    for car in range(4):
        carriage(p, -60 + car * 294, RAIL, car)
    engine(p, 1116, RAIL)


def draw():
    p = Sheet(1500, 1000, 44, NIGHT)
    p.sky([mix(NIGHT, INK, 0.35), NIGHT, DUSK, SLATE, mix(SLATE, MIST, 0.6)], 0, 700)
    night_sky(p)
    mountains(p)
    forest(p)
    gorge(p)
    piers(p)
    arches(p)
    parapet(p)
    train(p)
    # foreground pines
    pines(
        p,
        (
            (40, 1060, 420),
            (140, 1080, 300),
            (-30, 1080, 330),
            (230, 1080, 220),
            (1440, 1060, 380),
            (1340, 1080, 270),
            (1510, 1090, 460),
            (1250, 1090, 190),
            (330, 1090, 150),
        ),
        mix(INK, NIGHT, 0.3),
    )
    p.save("nighttrain.jpg")
