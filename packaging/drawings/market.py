"""An iron market hall with stalls along both sides."""

from __future__ import annotations

import itertools

from drawings.canvas import Sheet
from drawings.curves import box, ring, spline, unit
from drawings.palette import BLUSH, BRICK, CREAM, DEEP, INK, LEAF, MIST, MOSS, NIGHT, OCHRE, ROSE, RUST, SAND, SEA, SLATE, UMBER, WOOD, mix

CX, VY, BAYS = 750, 520, 7
STRIPES = ((BRICK, CREAM), (SLATE, CREAM), (OCHRE, CREAM), (MOSS, CREAM), (BRICK, CREAM))
GOODS = ((RUST, OCHRE), (BRICK, MOSS), (OCHRE, LEAF), (LEAF, BRICK), (RUST, OCHRE))
COUNTER, POST, LIFT = 150, 430, 96


def bay(i):
    return 0.2 * 1.36**i


def arch(t, extra=0.0):
    r = 640 * t + extra
    spring = VY - 130 * t
    floor = VY + 480 * t
    return [(CX - r, floor), *ring(CX, spring, r, r * 0.92, 180, 360), (CX + r, floor)]


def glass(p):
    """Concentric bays, far to near: each is an arch of iron with glass between."""
    p.rect(0, 0, 1500, 1000, NIGHT)
    for i in range(BAYS, 0, -1):
        t = bay(i)
        tone = mix(CREAM, mix(MIST, SEA, 0.25), min(1, (i - 0.5) / 5))
        p.poly(arch(t), tone)


def fan_window(p):
    """Far window: a great fan."""
    t0 = bay(0)
    r0 = 640 * bay(1)
    spring = VY - 130 * bay(1)
    p.shaded(arch(bay(1)), OCHRE, CREAM, (0, spring + 60), (0, spring - r0), 0.1, 1)
    p.disc(CX, spring + 6, r0 * 0.42, CREAM)
    for a in range(180, 361, 20):
        c, s = unit(a)
        p.line([(CX + c * 22, spring + s * 20), (CX + c * r0, spring + s * r0 * 0.92)], 3, INK)
    for k in (0.3, 0.66):
        p.arc(CX, spring, r0 * k, 180, 360, 3, INK, ry=r0 * k * 0.92)
    p.line([(CX - r0, spring), (CX + r0, spring)], 5, INK)
    for x in range(-3, 4):
        p.line([(CX + x * r0 / 3.5, spring), (CX + x * r0 / 3.5, VY + 480 * t0)], 3, INK)


def glazing(p):
    """Glazing bars between the ribs."""
    for i in range(1, BAYS):
        a, b = bay(i), bay(i + 1)
        for deg in range(190, 351, 16):
            c, s = unit(deg)
            p.line(
                [(CX + c * 640 * a, VY - 130 * a + s * 640 * a * 0.92), (CX + c * 640 * b, VY - 130 * b + s * 640 * b * 0.92)],
                1.6 + i * 0.5,
                mix(SEA, DEEP, 0.4),
            )
        m = (a * b) ** 0.5
        p.arc(CX, VY - 130 * m, 640 * m, 180, 360, 1.4 + i * 0.4, mix(SEA, DEEP, 0.3), ry=640 * m * 0.92)


def ribs(p):
    for i in range(1, BAYS + 1):
        t = bay(i)
        w = 46 * t
        colour = mix(SEA, INK, 0.12 + 0.1 * i)
        outer, inn = arch(t, w * 0.5), arch(t, -w * 0.5)
        p.poly(outer + inn[::-1], colour)
        r = 640 * t
        p.arc(CX, VY - 130 * t, r - w * 1.9, 180, 360, w * 0.24, colour, ry=r * 0.92 - w * 1.9)
        for deg in range(184, 358, 7):
            c, s = unit(deg)
            k = 1 if deg % 2 else -1
            c2, s2 = unit(deg + 5 * k)
            p.line(
                [
                    (CX + c * (r - w * 0.3), VY - 130 * t + s * (r * 0.92 - w * 0.3)),
                    (CX + c2 * (r - w * 1.9), VY - 130 * t + s2 * (r * 0.92 - w * 1.9)),
                ],
                w * 0.14,
                colour,
            )
        for side in (-1, 1):
            x = CX + side * r
            p.rect(x - w * 0.8, VY - 140 * t, x + w * 0.8, VY - 118 * t, OCHRE)


def fpt(u, t):
    return CX + u * t, VY + 480 * t


def paving(p):
    y0 = VY + 480 * bay(1)
    p.poly([(CX - 640 * bay(1), y0), (CX + 640 * bay(1), y0), (CX + 900, 1000), (CX - 900, 1000)], SAND)
    ts = [bay(1) * 1.17**k for k in range(12)]
    for k, (a, b) in enumerate(itertools.pairwise(ts)):
        for j, u in enumerate(range(-640, 640, 128)):
            if (k + j) % 2:
                p.poly([fpt(u, a), fpt(u + 128, a), fpt(u + 128, b), fpt(u, b)], mix(SAND, ROSE, 0.8))
    p.shade(box(0, y0, 1500, 1000), UMBER, (0, y0 + 100), (0, 1080), 0, 0.6)
    p.shade([(CX - 200, y0), (CX + 200, y0), (CX + 260, 900), (CX - 260, 900)], CREAM, (0, y0), (0, 860), 0.9, 0)


def counter(p, o, i2, t, b):
    xo0, yo0 = fpt(o, t)
    xi0, yi0 = fpt(i2, t)
    xi1, yi1 = fpt(i2, b)
    xo1, yo1 = fpt(o, b)
    front, shadow = mix(WOOD, UMBER, 0.2), UMBER
    # side facing the aisle, then front, then top
    p.poly([(xi0, yi0), (xi1, yi1), (xi1, yi1 - COUNTER * b), (xi0, yi0 - COUNTER * t)], shadow)
    p.poly([(xo1, yo1), (xi1, yi1), (xi1, yi1 - COUNTER * b), (xo1, yo1 - COUNTER * b)], front)
    for q in range(1, 5):
        xx = xo1 + (xi1 - xo1) * q / 5
        p.line([(xx, yo1), (xx, yo1 - COUNTER * b)], 2.5 * b, shadow)
    p.poly([(xo0, yo0 - COUNTER * t), (xi0, yi0 - COUNTER * t), (xi1, yi1 - COUNTER * b), (xo1, yo1 - COUNTER * b)], mix(WOOD, SAND, 0.4))


def wares(p, o, i2, t, b, k, kinds):
    for row in range(3):
        tt = t + (b - t) * (row + 0.6) / 3.2
        for q in range(7):
            u = o + (i2 - o) * (q + 0.5) / 7
            x, y = fpt(u, tt)
            colour = kinds[0] if (q // 4 + k) % 2 else kinds[1]
            p.disc(x, y - (COUNTER + 16) * tt, 21 * tt, mix(colour, INK, 0.25))
            p.disc(x - 3 * tt, y - (COUNTER + 19) * tt, 17 * tt, colour)


def awning(p, o, i2, t, b, stripe):
    for q in range(8):
        ua, ub = o + (i2 - o) * q / 8, o + (i2 - o) * (q + 1) / 8
        if o > 0:
            ua, ub = ub, ua
        xa0, ya0 = fpt(ua, t)
        xb0, yb0 = fpt(ub, t)
        xa1, ya1 = fpt(ua, b * 1.04)
        xb1, yb1 = fpt(ub, b * 1.04)
        c = stripe[0] if q % 2 else stripe[1]
        p.poly([(xa0, ya0 - (POST + LIFT) * t), (xb0, yb0 - (POST + LIFT) * t), (xb1, yb1 - POST * b), (xa1, ya1 - POST * b)], c)
        mx = (xa1 + xb1) / 2
        p.poly(
            [(xa1, ya1 - POST * b), (xb1, yb1 - POST * b), *ring(mx, ya1 - POST * b + 22 * b, abs(xb1 - xa1) / 2, 16 * b, 0, 180)],
            mix(c, INK, 0.14),
        )


def stall(p, k, t, side):
    b = t * 1.24
    o, i2 = side * 600, side * 330
    counter(p, o, i2, t, b)
    wares(p, o, i2, t, b, k, GOODS[(k + (side > 0) * 2) % 5])
    for x, y in (fpt(i2, b), fpt(o, b)):
        p.line([(x, y - COUNTER * b), (x, y - POST * b)], 7 * b, INK)
    awning(p, o, i2, t, b, STRIPES[(k + (side > 0)) % 5])


def stalls(p):
    """Stalls along both sides, far to near."""
    for k in range(5):
        for side in (-1, 1):
            stall(p, k, bay(1) * 1.15 * 1.36**k, side)


def person(p, x, y, k, coat, hair, bag=None, skirt=False):
    p.push(x, y, 0, k)
    p.disc(0, 4, 44, INK, ry=8, alpha=0.35)
    p.poly([(-20, -100), (20, -100), (17, 0), (4, 0), (0, -80), (-4, 0), (-17, 0)], INK)
    p.poly(
        spline(
            [
                (-24, -214),
                (0, -222),
                (24, -214),
                (36, -150),
                (36 if not skirt else 48, -70),
                (-36 if not skirt else -48, -70),
                (-36, -150),
            ],
            True,
        ),
        coat,
    )
    p.shade(
        spline([(-24, -214), (0, -222), (24, -214), (36, -150), (36, -70), (-36, -70), (-36, -150)], True),
        INK,
        (4, 0),
        (-42, 0),
        0,
        0.55,
    )
    p.disc(0, -242, 21, hair[0])
    p.poly(ring(0, -246, 23, 22, 170, 370), hair[1])
    if bag:
        p.line([(34, -150), (44, -96)], 9, coat)
        p.poly([(26, -92), (66, -92), (60, -46), (32, -46)], bag)
        p.arc(46, -92, 15, 180, 360, 4, UMBER)
    p.pop()


def shoppers(p):
    person(p, 690, 716, 0.55, SLATE, (ROSE, INK))
    person(p, 800, 738, 0.62, OCHRE, (WOOD, INK), MOSS, True)
    person(p, 746, 690, 0.44, BRICK, (BLUSH, UMBER))
    person(p, 640, 856, 0.98, NIGHT, (ROSE, UMBER), OCHRE)
    person(p, 884, 910, 1.2, BRICK, (UMBER, INK), SAND, True)


def lamps(p):
    """Hanging lamps on the axis."""
    for t in (0.42, 0.62, 0.95):
        y = VY - 640 * t * 0.62
        p.line([(CX, VY - 130 * t - 588 * t), (CX, y)], 3 * t + 1, INK)
        p.glow(CX, y + 4, 120 * t, CREAM, 0.8)
        p.poly([(CX - 38 * t, y), (CX + 38 * t, y), (CX + 16 * t, y - 40 * t), (CX - 16 * t, y - 40 * t)], INK)
        p.poly(ring(CX, y, 28 * t, 26 * t, 0, 180), OCHRE)


def draw():
    p = Sheet(1500, 1000, 77, DEEP)
    p.rect(0, 0, 1500, 1000, mix(SEA, MIST, 0.25))
    glass(p)
    fan_window(p)
    glazing(p)
    ribs(p)
    paving(p)
    stalls(p)
    shoppers(p)
    lamps(p)
    p.save("market.jpg")
