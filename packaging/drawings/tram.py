"""A tram on the steep street above the harbour."""

from __future__ import annotations

import math

from drawings.brushes import cloud, gulls, ripple
from drawings.canvas import Sheet
from drawings.curves import box, ring
from drawings.palette import (
    BLUSH,
    BRICK,
    CREAM,
    DEEP,
    INK,
    MIST,
    MOSS,
    NIGHT,
    OCHRE,
    PAPER,
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

SLOPE = math.tan(math.radians(17))


def gable_line(x, y, w, h, kind):
    """The outline of a roof: a point, steps or a hip."""
    if kind == 0:
        return [(x - 5, y - h), (x + w / 2, y - h - w * 0.62), (x + w + 5, y - h)]
    if kind == 1:
        n = w / 6
        left = [
            (x, y - h),
            (x, y - h - n),
            (x + n, y - h - n),
            (x + n, y - h - 2 * n),
            (x + 2 * n, y - h - 2 * n),
            (x + 2 * n, y - h - 3 * n),
        ]
        right = [
            (x + 4 * n, y - h - 3 * n),
            (x + 4 * n, y - h - 2 * n),
            (x + 5 * n, y - h - 2 * n),
            (x + 5 * n, y - h - n),
            (x + w, y - h - n),
            (x + w, y - h),
        ]
        return left + right
    return [(x - 6, y - h), (x + w * 0.14, y - h - w * 0.42), (x + w * 0.86, y - h - w * 0.42), (x + w + 6, y - h)]


def house(p, x, y, w, h, wall, roof, glass, kind=0, shade=None):
    """A narrow town house on its foot line y."""
    front = box(x, y, x + w, y - h)
    p.poly(front, wall)
    gable = gable_line(x, y, w, h, kind)
    p.rect(x + w * 0.7, y - h - w * 0.56, x + w * 0.82, y - h - w * 0.1, UMBER)
    p.poly(gable, wall if kind == 1 else roof)
    if kind == 1:
        p.disc(x + w / 2, y - h - w * 0.16, w * 0.085, glass)
    elif kind == 0:
        p.disc(x + w / 2, y - h - w * 0.2, w * 0.075, glass)
    cols = 2 if w < 110 else 3
    rows = max(1, int((h - 50) / 62))
    for r in range(rows):
        for c in range(cols):
            cx = x + w * (c + 1) / (cols + 1)
            cy = y - h + 30 + r * 62
            lit = p.rnd.random() < 0.3
            p.rect(cx - 11, cy - 2, cx + 11, cy + 30, OCHRE if lit else glass)
            p.line([(cx, cy - 2), (cx, cy + 30)], 2, wall)
            p.line([(cx - 11, cy + 11), (cx + 11, cy + 11)], 2, wall)
            p.rect(cx - 14, cy + 30, cx + 14, cy + 34, mix(wall, INK, 0.35))
    p.round(x + w / 2 - 13, y - 46, x + w / 2 + 13, y + 30, 11, mix(glass, INK, 0.3))
    if shade:
        p.shade(front, shade, (x + w * 0.5, 0), (x, 0), 0, 0.75)


def sea(p):
    """The sea and the far harbour."""
    shape = box(0, 560, 900, 1000)
    p.shaded(shape, SEA, MIST, (0, 720), (0, 556), 0, 0.9)
    p.land([(0, 562), (120, 548), (260, 540), (420, 552), (600, 546), (800, 560)], mix(MIST, SLATE, 0.45), bottom=566)
    for _ in range(34):
        x, y, n = p.rnd.uniform(0, 560), p.rnd.uniform(580, 760), p.rnd.uniform(16, 54)
        ripple(p, x, y, n, 2.6, SKY)


def boats(p):
    for x, y, k, c in ((150, 640, 1.0, CREAM), (330, 600, 0.6, CREAM), (440, 668, 0.9, BLUSH)):
        p.push(x, y, 0, k)
        p.poly([(-44, -6), (48, -6), (34, 10), (-34, 10)], BRICK)
        p.line([(0, -6), (0, -88)], 3.4, INK)
        p.poly([(5, -84), (5, -12), (46, -12)], c)
        p.poly([(-4, -74), (-4, -12), (-32, -12)], c)
        p.pop()


def hill(x):
    return 930 - x * SLOPE


def row(p, start, widths, lift, walls, dim):
    x = start
    for i, w in enumerate(widths):
        foot = hill(x) - lift
        wall, roof, kind, tall = walls[i % len(walls)]
        wall = mix(wall, ROSE, dim)
        p.rect(x, foot - 4, x + w, foot + 160, wall)
        house(p, x, foot, w, tall, wall, mix(roof, ROSE, dim), mix(SLATE, ROSE, dim), kind, mix(wall, UMBER, 0.55))
        x += w + 3


def houses(p):
    """Back row, then front row of houses climbing."""
    row(
        p,
        560,
        (92, 104, 88, 110, 96, 100, 90, 106, 92, 100),
        208,
        ((SAND, RUST, 0, 150), (MIST, SLATE, 2, 190), (BLUSH, BRICK, 1, 170), (CREAM, SLATE, 0, 210), (OCHRE, UMBER, 1, 160)),
        0.34,
    )
    row(
        p,
        388,
        (112, 124, 104, 132, 110, 120, 128, 108, 126, 112),
        38,
        (
            (CREAM, BRICK, 0, 178),
            (OCHRE, UMBER, 1, 214),
            (mix(SEA, MIST, 0.35), BRICK, 2, 196),
            (ROSE, SLATE, 0, 236),
            (PAPER, BRICK, 1, 190),
            (RUST, INK, 2, 226),
            (MIST, BRICK, 0, 204),
            (SAND, SLATE, 1, 232),
        ),
        0,
    )


def street(p):
    p.poly([(0, hill(0) - 34), (1500, hill(1500) - 34), (1500, 1000), (0, 1000)], SAND)
    p.poly([(-10, hill(-10) - 34), (1510, hill(1510) - 34), (1510, hill(1510) - 24), (-10, hill(-10) - 24)], mix(UMBER, SAND, 0.3))
    shape = [(0, hill(0) + 10), (1500, hill(1500) + 10), (1500, 1000), (0, 1000)]
    p.shaded(shape, mix(SLATE, UMBER, 0.45), INK, (300, 700), (560, 1180), 0, 0.8)
    p.poly([(-10, hill(-10) + 6), (1510, hill(1510) + 6), (1510, hill(1510) + 14), (-10, hill(-10) + 14)], PAPER)
    for d in (62, 128):
        p.line([(-10, hill(-10) + d), (1510, hill(1510) + d)], 6, MIST)
        p.line([(-10, hill(-10) + d + 7), (1510, hill(1510) + d + 7)], 3, INK)
    for row_ in range(8):
        for i in range(46):
            x = i * 36 + row_ % 2 * 18 - 40 + row_ * 12
            y = hill(x) + 172 + row_ * 44
            if y < 1010:
                p.push(x, y, -17, 1)
                p.round(-13, -6, 13, 6, 4, mix(MIST, SLATE, 0.6), 0.35)
                p.pop()


def masts(p):
    """Masts and wire."""
    for x in (240, 700, 1180):
        y = hill(x)
        p.rect(x - 6, y - 440, x + 6, y + 4, INK)
        p.rect(x - 11, y - 20, x + 11, y + 6, INK)
        p.disc(x, y - 446, 10, INK)
        p.line([(x, y - 384), (x + 96, y - 384 - 18)], 5, INK)
        p.arc(x + 6, y - 330, 66, 268, 330, 4, INK)
    p.line([(-20, hill(-20) - 374), (1520, hill(1520) - 374)], 3, INK)


def car(p):
    """The tram."""
    p.push(770, hill(770) + 66, -17, 1.04)
    p.poly([(-330, 30), (330, 30), (300, 52), (-300, 52)], INK, 0.55)
    p.rect(-276, -34, 276, 2, INK)
    for x in (-212, -132, 132, 212):
        p.disc(x, 4, 30, INK)
        p.disc(x, 4, 19, mix(MIST, SLATE, 0.5))
        p.disc(x, 4, 7, INK)
    body = [(-322, -40), (-330, -120), (-312, -226), (312, -226), (330, -120), (322, -40)]
    p.poly(body, BRICK)
    p.shaded([(-330, -120), (-312, -226), (312, -226), (330, -120)], CREAM, SAND, (40, 0), (-330, 0), 0, 1)
    p.shade([(-322, -40), (-330, -120), (330, -120), (322, -40)], UMBER, (60, 0), (-330, 0), 0, 0.8)
    p.rect(-329, -124, 329, -116, OCHRE)
    p.line([(-316, -58), (316, -58)], 3, OCHRE)
    p.poly([(-312, -226), (-284, -256), (284, -256), (312, -226)], UMBER)
    p.rect(-196, -274, 196, -256, mix(UMBER, INK, 0.5))
    for x in range(-180, 181, 40):
        p.rect(x - 11, -270, x + 11, -260, OCHRE)
    for i, x in enumerate(range(-206, 170, 66)):
        p.round(x, -212, x + 54, -134, 9, NIGHT)
        p.shade(box(x, -212, x + 54, -134), MIST, (x, -150), (x + 60, -240), 0, 0.9)
        if i in (0, 2, 3, 5):
            skin = (ROSE, WOOD, UMBER, BLUSH, ROSE, WOOD)[i]
            coat = (OCHRE, MOSS, RUST, MOSS, SEA, OCHRE)[i]
            p.poly(ring(x + 27, -136, 20, 24, 180, 360), coat)
            p.disc(x + 27, -172, 12, skin)
            p.poly(ring(x + 27, -175, 13, 13, 180, 360), INK)
    for x0 in (-312, 196):
        p.round(x0 + 6, -214, x0 + 96, -44, 8, mix(BRICK, INK, 0.35))
        p.round(x0 + 14, -206, x0 + 47, -128, 6, MIST)
        p.round(x0 + 54, -206, x0 + 88, -128, 6, MIST)
        p.line([(x0 + 50.5, -210), (x0 + 50.5, -46)], 3, OCHRE)
    p.disc(330, -84, 13, CREAM)
    p.disc(330, -84, 8, OCHRE)
    p.poly([(322, -40), (344, -34), (344, -18), (276, -18)], INK)
    p.poly([(-322, -40), (-344, -34), (-344, -18), (-276, -18)], INK)
    p.line([(0, -274), (-50, -338), (30, -399)], 5, INK)
    p.line([(20, -274), (-32, -338)], 4, INK)
    p.line([(-4, -402), (66, -402)], 6, INK)
    p.pop()


def draw():
    p = Sheet(1500, 1000, 33, CREAM)
    p.sky([mix(SKY, MIST, 0.5), SKY, CREAM, BLUSH, ROSE], 0, 700)
    p.shaded(ring(330, 330, 118), OCHRE, RUST, (0, 330), (0, 460), 0, 0.8)
    for x, y, k in ((560, 150, 1.0), (90, 170, 0.7), (760, 250, 0.55)):
        cloud(p, x, y, k, CREAM)
    sea(p)
    boats(p)
    houses(p)
    street(p)
    masts(p)
    car(p)
    gulls(p, ((470, 250, 0.9, -8), (520, 320, 0.6, 6), (150, 440, 0.6, 0)), DEEP)
    p.save("tram.jpg")
