"""A railcar on a trestle bridge, and the bridge in the water."""

from __future__ import annotations

from drawings.brushes import cloud, gulls, ripple
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
    mix,
)

WATER = box(0, 648, 1500, 1000)


def hills(p):
    far = p.land(
        [(-20, 560), (140, 470), (330, 520), (520, 430), (700, 500), (900, 450), (1120, 520), (1320, 440), (1520, 500)],
        mix(MIST, ROSE, 0.35),
        bottom=700,
    )
    p.shade(far, BLUSH, (0, 520), (0, 640), 0, 0.9)
    mid = p.land(
        [(-20, 600), (200, 540), (420, 590), (640, 560), (860, 606), (1080, 560), (1300, 596), (1520, 540)],
        mix(MOSS, MIST, 0.4),
        bottom=700,
    )
    p.shade(mid, CREAM, (0, 590), (0, 690), 0, 0.6)


def bridge(p, flip):
    iron = BRICK if not flip else mix(BRICK, SEA, 0.55)
    dark = mix(BRICK, INK, 0.45) if not flip else mix(SEA, UMBER, 0.5)
    foot = 664
    deck = 330
    for i in range(-1, 9):
        x = 60 + i * 190
        for a, b in ((-20, -58), (20, 58)):
            p.line([(x + a, deck + 30), (x + b, foot)], 13, iron, cap=False)
        n = 4
        for k in range(n):
            t0, t1 = k / n, (k + 1) / n
            w0, w1 = 20 + 38 * t0, 20 + 38 * t1
            y0, y1 = deck + 30 + (foot - deck - 30) * t0, deck + 30 + (foot - deck - 30) * t1
            p.line([(x - w1, y1), (x + w1, y1)], 8, dark, cap=False)
            p.line([(x - w0, y0), (x + w1, y1)], 5, dark, cap=False)
            p.line([(x + w0, y0), (x - w1, y1)], 5, dark, cap=False)
        stone = SAND if not flip else mix(SAND, SEA, 0.6)
        p.poly([(x - 68, foot - 12), (x + 68, foot - 12), (x + 75, foot + 22), (x - 75, foot + 22)], stone)
        if not flip:
            p.shade(
                [(x - 68, foot - 12), (x + 68, foot - 12), (x + 75, foot + 22), (x - 75, foot + 22)],
                UMBER,
                (x + 20, 0),
                (x - 96, 0),
                0,
                0.8,
            )
    # girder
    p.rect(-10, deck - 6, 1510, deck + 4, dark)
    p.rect(-10, deck + 36, 1510, deck + 46, dark)
    for x in range(-20, 1520, 38):
        p.line([(x, deck), (x + 19, deck + 40), (x + 38, deck)], 6, iron, cap=False)


def river(p):
    p.shaded(WATER, MIST, CREAM, (0, 760), (0, 646), 0, 0.9)
    p.shade(WATER, SEA, (0, 700), (0, 1000), 0, 1)
    # reflections
    p.push(0, 1318, 0, 1, -0.94)
    bridge(p, True)
    p.pop()
    p.shade(WATER, mix(SEA, DEEP, 0.4), (0, 700), (0, 980), 0.12, 0.96)
    for i in range(120):
        y = 676 + 316 * (i / 120)
        x = p.rnd.uniform(0, 1500)
        n = p.rnd.uniform(24, 100) * (0.5 + (y - 660) / 300)
        ripple(p, x, y, n, 3, MIST if y < 800 else p.rnd.choice((SEA, mix(SEA, MIST, 0.5))))


def railcar(p):
    p.push(560, 309, 0, 1.18)
    p.round(-214, -112, 214, -14, 22, SEA)
    p.poly([(-213, -62), (-206, -112), (206, -112), (213, -62)], CREAM)
    p.round(-200, -124, 200, -102, 10, mix(SLATE, MIST, 0.3))
    for k in range(8):
        x = -152 + k * 39
        p.round(x, -96, x + 30, -66, 5, NIGHT)
        p.shade(box(x, -96, x + 30, -66), MIST, (x, -62), (x + 34, -104), 0, 0.9)
        if k in (1, 2, 5):
            p.disc(x + 15, -80, 6, ROSE)
            p.poly(ring(x + 15, -66, 10, 9, 180, 360), (OCHRE, RUST, MOSS)[k % 3])
    for s in (-1, 1):
        p.poly([(s * 208, -100), (s * 172, -100), (s * 172, -64), (s * 212, -64)], NIGHT)
        p.disc(s * 206, -40, 7, OCHRE)
        for k in (150, 104):
            p.disc(s * k, -4, 17, INK)
            p.disc(s * k, -4, 8, MIST)
    p.rect(-210, -54, 210, -48, OCHRE)
    p.rect(-200, -18, 200, -8, INK)
    p.pop()


def railing(p):
    rail = mix(BRICK, INK, 0.45)
    for x in range(-10, 1510, 19):
        p.line([(x, 324), (x, 296)], 2.4, rail, cap=False)
    p.line([(-10, 296), (1510, 296)], 4, rail, cap=False)


def boat(p):
    """Boat under the bridge."""
    p.push(1040, 742, 0, 1.25)
    p.poly([(-120, -16), (132, -28), (104, 18), (-100, 18)], NIGHT)
    p.poly([(-120, -16), (132, -28), (128, -20), (-118, -8)], CREAM)
    p.poly([(-60, -18), (-56, -66), (20, -66), (28, -22)], OCHRE)
    p.rect(-66, -76, 30, -66, UMBER)
    for x in (-46, -16):
        p.rect(x, -56, x + 20, -36, NIGHT)
    p.line([(60, -24), (60, -120)], 4, UMBER)
    p.line([(60, -114), (128, -30)], 2, UMBER)
    p.line([(60, -114), (-10, -76)], 2, UMBER)
    p.poly(spline([(-130, 18), (0, 12), (130, 16), (180, 24), (0, 28), (-190, 24)], True), CREAM)
    p.pop()


def shore(p):
    """The shore in front, with grass."""
    bank = p.land([(-20, 850), (120, 862), (260, 900), (420, 950), (560, 1010)], PINE)
    p.shade(bank, INK, (0, 880), (0, 1010), 0, 0.6)
    for _ in range(70):
        x = p.rnd.uniform(-10, 520)
        y = 850 + max(0, x) ** 1.35 * 0.036 + 12
        h = p.rnd.uniform(50, 150)
        lean = p.rnd.uniform(-10, 50)
        p.taper(
            spline([(x, y + 30), (x + lean * 0.3, y - h * 0.5), (x + lean, y - h)]),
            7,
            1,
            p.rnd.choice((PINE, MOSS, mix(PINE, INK, 0.4), LEAF)),
        )


def heron(p):
    p.push(330, 900, 0, 1.3)
    p.line([(-4, 0), (2, -96)], 4, INK)
    p.line([(16, 0), (12, -96)], 4, INK)
    p.poly(spline([(-86, -88), (-40, -128), (10, -148), (44, -140), (38, -112), (0, -92), (-40, -84)], True), SLATE)
    p.poly(spline([(-86, -88), (-50, -108), (0, -112), (-20, -90), (-60, -80)], True), NIGHT)
    p.taper(spline([(30, -134), (58, -166), (40, -206), (66, -238)]), 24, 11, CREAM)
    p.poly(spline([(52, -238), (62, -252), (84, -250), (92, -240), (72, -232)], True), CREAM)
    p.poly([(84, -249), (142, -238), (84, -236)], OCHRE)
    p.poly(spline([(66, -252), (40, -250), (14, -232), (50, -240), (80, -246)], True), INK)
    p.disc(78, -244, 3, INK)
    p.pop()


def draw():
    p = Sheet(1500, 1000, 99, CREAM)
    p.sky([mix(SKY, CREAM, 0.2), CREAM, BLUSH, mix(OCHRE, CREAM, 0.45)], 0, 640)
    for x, y, k in ((250, 140, 1.2), (1180, 110, 1.0), (820, 220, 0.6)):
        cloud(p, x, y, k, mix(CREAM, "#ffffff", 0.4))
    hills(p)
    river(p)
    bridge(p, False)
    railcar(p)
    railing(p)
    boat(p)
    shore(p)
    heron(p)
    gulls(p, ((1000, 200, 0.9, -6), (1080, 250, 0.6, 6), (940, 140, 0.5, 0)), SLATE)
    p.save("trestle.jpg")
