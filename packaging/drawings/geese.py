"""Wild geese over a winding creek."""

from __future__ import annotations

from drawings.brushes import gull, ripple, streak
from drawings.canvas import Sheet
from drawings.curves import ring, spline, unit
from drawings.palette import BLUSH, BRICK, CREAM, DEEP, INK, LEAF, MIST, MOSS, NIGHT, OCHRE, PINE, ROSE, SAND, SEA, SKY, SLATE, UMBER, mix

BODY = mix(SLATE, UMBER, 0.45)
OUTLINE = [
    (-150, -2),
    (-118, -16),
    (-60, -24),
    (10, -26),
    (66, -14),
    (110, -14),
    (158, -20),
    (184, -26),
    (200, -20),
    (196, -8),
    (168, -4),
    (120, 4),
    (70, 22),
    (10, 32),
    (-60, 24),
    (-112, 10),
]
WING_UP = [
    (62, -10),
    (40, -52),
    (4, -112),
    (-40, -170),
    (-98, -214),
    (-84, -176),
    (-104, -176),
    (-86, -144),
    (-104, -138),
    (-80, -112),
    (-94, -100),
    (-66, -76),
    (-72, -56),
    (-46, -40),
    (-30, -8),
    (20, 6),
]
WING_DOWN = [
    (62, -6),
    (30, 40),
    (-20, 92),
    (-76, 138),
    (-150, 170),
    (-124, 136),
    (-146, 128),
    (-118, 104),
    (-134, 92),
    (-102, 72),
    (-112, 58),
    (-78, 42),
    (-60, 16),
    (-30, -6),
    (20, -14),
]


def far_bank(p):
    p.land([(0, 566), (250, 556), (500, 572), (760, 560), (1000, 574), (1250, 562), (1500, 570)], mix(MIST, SEA, 0.35))
    for x in range(20, 700, 23):
        p.disc(x, 568, p.rnd.uniform(8, 22), mix(MIST, SEA, 0.5))
    p.rect(356, 500, 364, 570, mix(SEA, DEEP, 0.2))
    p.poly([(340, 575), (380, 575), (370, 512), (350, 512)], mix(SEA, DEEP, 0.2))
    p.poly([(346, 512), (374, 512), (360, 496)], BRICK)
    for a in (20, 110, 200, 290):
        c, s = unit(a)
        x, y = 360 + 56 * c, 512 + 56 * s
        p.line([(360, 512), (x, y)], 3, DEEP)
        p.line([((360 * 0.4 + x * 0.6), (512 * 0.4 + y * 0.6)), (x, y)], 9, CREAM)


def meadow(p):
    ground = p.land([(0, 590), (400, 584), (900, 592), (1500, 586)], LEAF)
    p.shade(ground, MOSS, (0, 600), (0, 860), 0.1, 1)
    p.shade(ground, PINE, (0, 780), (0, 1010), 0, 0.95)


def creek(p):
    """The winding creek."""
    left = spline(
        [(1090, 594), (1000, 606), (1180, 626), (1080, 652), (760, 676), (640, 716), (900, 764), (930, 826), (560, 900), (330, 1010)]
    )
    right = spline(
        [(1128, 594), (1066, 606), (1260, 628), (1190, 664), (900, 690), (820, 720), (1120, 768), (1200, 846), (1000, 920), (900, 1010)]
    )
    shape = left + right[::-1]
    p.shaded(shape, mix(OCHRE, ROSE, 0.3), CREAM, (0, 600), (0, 760), 0.9, 0)
    p.shade(shape, SLATE, (0, 740), (0, 1000), 0, 0.85)
    p.line(left, 5, PINE, cap=False)
    for y, x, n in (
        (606, 1120, 30),
        (640, 1160, 46),
        (662, 1090, 50),
        (700, 760, 50),
        (738, 850, 60),
        (780, 1010, 70),
        (832, 1060, 90),
        (872, 900, 70),
        (920, 800, 110),
        (958, 640, 90),
    ):
        ripple(p, x, y, n, 3, CREAM if y < 800 else ROSE)


def grass(p):
    for _ in range(260):
        y = 600 + 400 * p.rnd.random() ** 0.8
        x = p.rnd.uniform(0, 1500)
        px = p.place([(x, y)])[0]
        if (p.image.getpixel((min(int(px[0]), p.image.width - 1), min(int(px[1]), p.image.height - 1)))[0] > 165 and y < 760) or (
            500 < x < 1200 and y > 690 and x > 300
        ):
            continue
        k = (y - 560) / 260
        for d in (-5, 0, 5):
            p.taper(
                [(x + d * k, y), (x + d * 1.5 * k, y - 12 * k), (x + d * 2.4 * k, y - 24 * k)],
                3.4 * k,
                0.6,
                p.rnd.choice((PINE, MOSS, OCHRE)),
            )


def reeds(p):
    """Reeds in front."""
    for i in range(92):
        x = p.rnd.uniform(-30, 470) if i % 3 else p.rnd.uniform(1180, 1540)
        h = p.rnd.uniform(150, 420) * (1.0 - abs(x if x < 600 else 1500 - x) / 900)
        lean = p.rnd.uniform(-34, 60)
        stalk = spline([(x, 1010), (x + lean * 0.3, 1000 - h * 0.5), (x + lean, 1000 - h)])
        colour = p.rnd.choice((PINE, mix(PINE, INK, 0.5), mix(OCHRE, UMBER, 0.5), MOSS, INK))
        p.taper(stalk, 5.5, 2, colour)
        if p.rnd.random() < 0.42:
            tx, ty = stalk[-1]
            sx, sy = stalk[-4]
            p.line([(tx, ty), (sx, sy)], 15, UMBER)
            p.line([(tx, ty), (tx + lean * 0.1, ty - 26)], 2.4, colour)
        else:
            p.taper(spline([(x, 1010), (x + lean * 0.2 + 16, 1000 - h * 0.4), (x + lean + 60, 1000 - h * 0.62)]), 9, 1, colour)


def goose(p, x, y, k, up=True, turn=-6):
    p.push(x, y, turn, -k, k)
    dark, pale = mix(NIGHT, INK, 0.4), BLUSH
    far = (
        spline([(-6, -4), (-34, -70), (-58, -140), (-40, -118), (-14, -92), (22, -44), (44, -6)])
        if up
        else spline([(0, 6), (-50, 56), (-84, 112), (-50, 96), (-10, 74), (36, 34), (48, 8)])
    )
    p.poly(far, mix(dark, BODY, 0.35))
    # BODY, neck and head
    p.poly(spline(OUTLINE, True), BODY)
    p.poly(spline([(-150, -2), (-118, -6), (-84, 4), (-60, 24), (-112, 12)], True), pale)
    p.poly(
        spline([(66, -14), (110, -14), (158, -20), (184, -26), (200, -20), (196, -8), (168, -4), (120, 4), (84, 12), (72, 0)], True),
        dark,
    )
    p.poly(spline([(168, -10), (178, -18), (184, -10), (176, -4)], True), pale)
    p.poly([(196, -20), (226, -12), (196, -8)], OCHRE)
    p.poly(spline([(-40, 24), (20, 26), (60, 14), (10, 32), (-20, 31)], True), pale)
    p.poly([(-150, -6), (-176, -10), (-172, 4), (-140, 6)], dark)
    wing = spline(WING_UP if up else WING_DOWN)
    p.poly(wing, dark)
    inner = [(a * 0.62 + 8, b * 0.62) for a, b in wing]
    p.poly(inner, mix(BODY, SLATE, 0.4))
    core = [(a * 0.36 + 14, b * 0.36) for a, b in wing]
    p.poly(core, pale)
    p.pop()


def flock(p):
    """Geese."""
    goose(p, 560, 318, 1.3, True, 6)
    goose(p, 985, 168, 0.98, False, 4)
    goose(p, 790, 470, 0.8, True, 2)
    goose(p, 1366, 190, 0.66, True, 4)
    goose(p, 1300, 330, 0.55, False, 3)


def skein(p):
    for i in range(1, 8):
        for s in (1, -1):
            x, y = 120 + i * 38, 130 + i * s * (13 if s > 0 else 10)
            gull(p, x, y, 0.42, DEEP, 8 if i % 2 else -6)
    gull(p, 120, 130, 0.42, DEEP)


def draw():
    p = Sheet(1500, 1000, 5, SAND)
    p.sky([mix(SKY, MIST, 0.4), SKY, CREAM, SAND, mix(OCHRE, ROSE, 0.35)], 0, 610)
    p.shaded(ring(1130, 470, 96), BRICK, OCHRE, (0, 450), (0, 570), 0, 0.9)
    for y, x0, x1, h in ((500, 900, 1420, 8), (530, 1010, 1340, 6), (356, 60, 480, 9), (386, 200, 640, 6)):
        streak(p, y, x0, x1, h, CREAM)
    far_bank(p)
    meadow(p)
    creek(p)
    grass(p)
    reeds(p)
    flock(p)
    skein(p)
    p.save("geese.jpg")
