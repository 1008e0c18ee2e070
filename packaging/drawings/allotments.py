"""Allotment beds that run to one point, with sheds and flowers."""

from __future__ import annotations

import math

from drawings.brushes import cloud, crane
from drawings.canvas import Sheet
from drawings.curves import box, ring, spline, unit
from drawings.palette import BRICK, CREAM, INK, LEAF, MIST, MOSS, NIGHT, OCHRE, PINE, ROSE, SAND, SEA, SKY, SLATE, UMBER, WOOD, mix

VX, VY = 760, 300
EDGES = range(-1700, 3050, 250)


def town(p):
    """The town beyond."""
    far = mix(MIST, SLATE, 0.35)
    for x, w, h in (
        (0, 90, 60),
        (96, 60, 96),
        (160, 120, 54),
        (290, 50, 120),
        (346, 90, 70),
        (446, 70, 88),
        (960, 80, 66),
        (1046, 60, 90),
        (1112, 110, 56),
        (1300, 90, 76),
        (1396, 110, 60),
    ):
        p.rect(x, 400 - h, x + w, 440, far)
        if w < 72:
            p.poly([(x - 4, 400 - h), (x + w / 2, 400 - h - w * 0.7), (x + w + 4, 400 - h)], far)
    crane(p, 620, 404, 0.56, far)
    crane(p, 1240, 404, 0.48, far, -1)
    for i in range(38):
        x = i * 42 - 20
        p.disc(x, 404 + p.rnd.uniform(-8, 8), p.rnd.uniform(26, 44), mix(MOSS, PINE, 0.4))
    p.rect(0, 404, 1500, 440, mix(MOSS, PINE, 0.4))


def at(x, y):
    t = (y - VY) / (1000 - VY)
    return VX + (x - VX) * t, y


def beds(p):
    hedge = box(0, 430, 1500, 1000)
    p.poly(hedge, LEAF)
    for i, x in enumerate(EDGES):
        kind = i % 5
        colour = (UMBER, MOSS, mix(UMBER, WOOD, 0.45), mix(MOSS, LEAF, 0.4), mix(UMBER, INK, 0.2))[kind]
        a = x + 24
        b = x + 226
        p.shaded(
            [at(a, 470), at(b, 470), at(b, 1010), at(a, 1010)],
            colour,
            mix(colour, INK, 0.5),
            at((a + b) / 2, 500),
            at((a + b) / 2, 1060),
            0,
            0.55,
        )
    p.shade(hedge, OCHRE, (0, 620), (0, 440), 0, 0.35)


def depth(n, y0=486, y1=985):
    for i in range(n):
        t = i / (n - 1)
        y = y0 + (y1 - y0) * t**1.75
        yield y, (y - VY) / (1000 - VY)


def plants(mid, n, offsets, margin=60):
    for y, k in depth(n):
        for dx in offsets:
            cx, cy = at(mid + dx, y)
            if -margin < cx < 1500 + margin:
                yield dx, cx, cy, k


def cabbages(p, mid):
    for _, cx, cy, k in plants(mid, 13, (-55, 55), 80):
        p.disc(cx, cy, 46 * k, mix(SEA, MOSS, 0.5), ry=32 * k)
        p.disc(cx - 8 * k, cy - 5 * k, 33 * k, MIST, ry=23 * k)
        p.disc(cx, cy - 7 * k, 20 * k, LEAF, ry=14 * k)
        p.arc(cx, cy - 7 * k, 12 * k, 200, 340, 2.4 * k, mix(SEA, MOSS, 0.5), ry=9 * k)


def tulips(p, mid):
    for dx, cx, cy, k in plants(mid, 15, (-70, -24, 24, 70)):
        p.line([(cx, cy + 4), (cx, cy - 44 * k)], 4 * k, PINE)
        c = (BRICK, OCHRE, ROSE, BRICK)[(int(dx) // 40 + int(cy) // 30) % 4]
        q = 15 * k
        p.poly(
            [
                (cx - q, cy - 44 * k - q),
                (cx - q * 0.45, cy - 44 * k - q * 0.3),
                (cx, cy - 44 * k - q * 1.3),
                (cx + q * 0.45, cy - 44 * k - q * 0.3),
                (cx + q, cy - 44 * k - q),
                (cx + q * 0.8, cy - 44 * k + q * 0.7),
                (cx, cy - 44 * k + q * 1.1),
                (cx - q * 0.8, cy - 44 * k + q * 0.7),
            ],
            c,
        )


def beans(p, mid):
    for y, k in depth(8, 500, 960):
        lo, hi = at(mid - 76, y), at(mid + 76, y)
        if hi[0] < -80 or lo[0] > 1580:
            continue
        top = ((lo[0] + hi[0]) / 2, y - 190 * k)
        p.line([lo, (top[0] + 6 * k, top[1] - 16 * k)], 6 * k, SAND)
        p.line([hi, (top[0] - 6 * k, top[1] - 16 * k)], 6 * k, SAND)
        for t in (0.12, 0.27, 0.42, 0.57, 0.72, 0.87):
            for (sx, sy), s in ((lo, 1), (hi, -1)):
                bx, by = sx + (top[0] - sx) * t, sy + (top[1] - sy) * t
                p.disc(bx + s * 7 * k, by, 14 * k, PINE if (t * 100) % 2 else MOSS, ry=10 * k)
                if t in (0.42, 0.72):
                    p.disc(bx - s * 7 * k, by + 6 * k, 6 * k, BRICK)


def lettuces(p, mid):
    for _, cx, cy, k in plants(mid, 13, (-58, 0, 58)):
        for a in range(0, 360, 60):
            p.disc(
                cx + 17 * k * math.cos(math.radians(a)),
                cy + 9 * k * math.sin(math.radians(a)),
                15 * k,
                LEAF if a % 120 else mix(LEAF, CREAM, 0.35),
                ry=10 * k,
            )
        p.disc(cx, cy - 4 * k, 11 * k, mix(LEAF, CREAM, 0.6), ry=8 * k)


def leeks(p, mid):
    for _, cx, cy, k in plants(mid, 17, (-60, 0, 60)):
        for lean in (-26, -10, 8, 24):
            p.taper(
                [(cx, cy), (cx + lean * 0.4 * k, cy - 36 * k), (cx + lean * k * 1.2, cy - 60 * k)],
                8 * k,
                1.5 * k,
                MIST if lean in (-10, 24) else SEA,
            )


def crops(p):
    sorts = (cabbages, tulips, beans, lettuces, leeks)
    for i, x in enumerate(EDGES):
        sorts[i % 5](p, x + 125)


def shed(p, x, y, k, wall, roof, door):
    p.push(x, y, 0, k)
    p.rect(-90, -130, 90, 6, wall)
    for q in range(-90, 90, 20):
        p.line([(q, -130), (q, 6)], 2, mix(wall, INK, 0.3))
    p.shade(box(-90, -130, 90, 6), INK, (0, 0), (-100, 0), 0, 0.45)
    p.shaded([(-112, -124), (0, -206), (112, -124)], roof, INK, (10, -150), (-100, -150), 0, 0.5)
    p.rect(-66, -92, -10, 6, door)
    p.disc(-20, -44, 4, OCHRE)
    p.rect(14, -98, 72, -46, CREAM)
    p.rect(18, -94, 68, -50, NIGHT)
    p.line([(43, -98), (43, -46)], 4, CREAM)
    p.rect(10, -44, 76, -30, BRICK)
    for q in (20, 36, 52, 68):
        p.disc(q, -48, 8, ROSE if q % 3 else OCHRE)
    p.pop()


def sheds(p):
    shed(p, 300, 508, 1.12, SEA, BRICK, CREAM)
    shed(p, 1130, 500, 0.95, OCHRE, SLATE, BRICK)
    shed(p, 690, 470, 0.5, BRICK, UMBER, CREAM)
    p.round(432, 446, 486, 516, 8, SLATE)
    for y in (458, 480, 502):
        p.rect(430, y, 488, y + 4, INK)


def apple_tree(p):
    """The apple tree at the left edge."""
    p.taper(spline([(82, 640), (86, 560), (76, 480), (92, 400)]), 40, 18, UMBER)
    p.line([(84, 500), (150, 420)], 13, UMBER)
    p.line([(82, 520), (20, 440)], 12, UMBER)
    p.discs(((20, 392, 80), (96, 344, 92), (172, 396, 74), (100, 420, 80), (40, 330, 60), (150, 320, 58)), PINE)
    p.discs(((30, 372, 54), (110, 322, 62), (172, 380, 44), (90, 398, 46)), MOSS)
    for x, y in ((20, 400), (70, 350), (128, 300), (150, 380), (190, 410), (96, 440), (40, 320), (10, 340), (110, 376)):
        p.disc(x, y, 13, BRICK)
        p.disc(x - 4, y - 4, 4, ROSE)


def sunflowers(p):
    for x, h, k in ((1330, 380, 1.0), (1420, 450, 1.2), (1475, 340, 0.9)):
        y = 640
        p.line(spline([(x, y), (x - 8, y - h * 0.5), (x + 4, y - h + 60)]), 10, PINE, cap=False)
        for q, s in ((0.3, 1), (0.42, -1), (0.55, 1), (0.66, -1)):
            yy = y - h * q
            p.poly(spline([(x, yy), (x + s * 30, yy - 34), (x + s * 72, yy - 26), (x + s * 40, yy - 4)], True), MOSS)
        fy = y - h + 50
        for a in range(0, 360, 20):
            c, s = unit(a)
            p.poly(
                [
                    (x + c * 26 * k - s * 10, fy + s * 26 * k + c * 10),
                    (x + c * 66 * k, fy + s * 66 * k),
                    (x + c * 26 * k + s * 10, fy + s * 26 * k - c * 10),
                ],
                OCHRE,
            )
        p.disc(x, fy, 34 * k, UMBER)
        p.disc(x, fy, 22 * k, INK)


def draw():
    p = Sheet(1500, 1000, 66, SKY)
    p.sky([mix(SKY, MIST, 0.4), SKY, CREAM, mix(SAND, OCHRE, 0.3)], 0, 420)
    p.shaded(ring(1150, 220, 104), OCHRE, CREAM, (0, 250), (0, 110), 0, 0.8)
    for x, y, k in ((260, 110, 1.1), (700, 170, 0.8), (1400, 110, 0.7)):
        cloud(p, x, y, k, CREAM)
    town(p)
    beds(p)
    crops(p)
    sheds(p)
    apple_tree(p)
    sunflowers(p)
    p.save("allotments.jpg")
