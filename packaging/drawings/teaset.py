"""The tray of tea on the table of the teahouse."""

from __future__ import annotations

from drawings.curves import ring, spline, unit
from drawings.palette import BLUSH, BRICK, CREAM, INK, LEAF, MOSS, OCHRE, PINE, ROSE, RUST, SKY, UMBER, WOOD, mix


def tray(p):
    p.disc(700, 884, 520, INK, ry=84, alpha=0.5)
    p.disc(700, 866, 520, mix(OCHRE, UMBER, 0.45), ry=84)
    p.disc(700, 858, 520, OCHRE, ry=84)
    p.disc(700, 858, 490, mix(OCHRE, CREAM, 0.28), ry=74)
    p.shade(ring(700, 858, 490, 74), mix(OCHRE, UMBER, 0.5), (760, 840), (240, 900), 0, 0.85)
    for a in range(0, 360, 12):
        c, s = unit(a)
        p.disc(700 + c * 505, 858 + s * 79, 6, UMBER, ry=4)


def pot(p):
    p.push(470, 860, 0, 1.18)
    brass = BRICK
    deep_ = mix(BRICK, INK, 0.5)
    p.disc(6, 0, 150, mix(UMBER, OCHRE, 0.3), ry=20)
    p.taper(spline([(84, -84), (170, -78), (226, -134), (246, -226), (300, -262)]), 84, 22, brass)
    p.poly(spline([(286, -276), (318, -272), (314, -252), (292, -254)], True), deep_)
    p.arc(-128, -150, 118, 72, 288, 25, deep_, ry=112)
    body = spline(
        [
            (-78, -8),
            (-148, -56),
            (-172, -132),
            (-140, -214),
            (-74, -262),
            (0, -272),
            (74, -262),
            (140, -214),
            (172, -132),
            (148, -56),
            (78, -8),
            (0, 0),
        ],
        True,
    )
    p.shaded(body, brass, INK, (20, -120), (-190, -60), 0, 0.78)
    p.shade(body, ROSE, (40, -150), (170, -230), 0, 0.75)
    p.poly(spline([(-92, -6), (0, -12), (92, -6), (104, 14), (0, 20), (-104, 14)], True), deep_)
    p.poly(spline([(-166, -150), (0, -134), (168, -150), (171, -122), (0, -104), (-171, -122)], True), OCHRE)
    for k in range(-4, 5):
        x = k * 37
        yy = -121 - abs(k) * 1.9
        p.poly([(x - 11, yy - 7), (x, yy - 16), (x + 11, yy - 7), (x, yy + 3)], deep_)
    p.poly(spline([(-84, -256), (-78, -276), (0, -286), (78, -276), (84, -256), (0, -248)], True), OCHRE)
    lid = spline([(-70, -274), (-54, -318), (-20, -338), (20, -338), (54, -318), (70, -274), (0, -266)], True)
    p.shaded(lid, brass, INK, (0, 0), (-76, 0), 0, 0.7)
    p.rect(-8, -362, 8, -334, deep_)
    p.disc(0, -372, 19, OCHRE)
    p.pop()


def steam(p):
    """Steam from the spout."""
    for dx, h in ((-8, 220),):
        x, y = 826 + dx, 530
        wisp = spline([(x, y), (x + 20, y - h * 0.25), (x - 16, y - h * 0.55), (x + 22, y - h * 0.8), (x + 8, y - h)])
        half = len(wisp) // 2
        p.taper(wisp[: half + 1], 3, 12, CREAM)
        p.taper(wisp[half:], 12, 1, CREAM)


def glass(p, x, y, k, mint=False):
    p.push(x, y, 0, k)
    p.disc(4, 6, 86, mix(UMBER, OCHRE, 0.3), ry=19, alpha=0.7)
    p.disc(0, 0, 84, CREAM, ry=19)
    p.disc(0, -2, 62, BLUSH, ry=12)
    p.arc(0, 0, 76, 0, 360, 3, BRICK, ry=16)
    out = spline([(-58, -176), (-50, -128), (-36, -92), (-42, -52), (-48, -22), (-30, -4)]) + spline(
        [(30, -4), (48, -22), (42, -52), (36, -92), (50, -128), (58, -176)]
    )
    p.poly(out, mix(CREAM, SKY, 0.5))
    tea = spline([(-53, -148), (-46, -122), (-31, -92), (-37, -52), (-42, -24), (-26, -10)]) + spline(
        [(26, -10), (42, -24), (37, -52), (31, -92), (46, -122), (53, -148)]
    )
    p.shaded(tea, RUST, BRICK, (0, -120), (0, -6), 0, 1)
    p.shade(tea, OCHRE, (10, 0), (56, 0), 0, 0.8)
    p.disc(0, -148, 53, mix(RUST, OCHRE, 0.5), ry=9)
    p.arc(0, -176, 58, 0, 360, 4, CREAM, ry=11)
    p.rect(-57, -164, 57, -158, OCHRE)
    p.line([(-40, -138), (-26, -96), (-32, -50)], 5, CREAM, alpha=0.7)
    if mint:
        p.line([(14, -150), (34, -208)], 4, PINE)
        for lx, ly, s in ((20, -172, 1), (24, -186, -1), (32, -204, 1), (34, -214, -1)):
            p.poly(spline([(lx, ly), (lx + s * 16, ly - 17), (lx + s * 40, ly - 12), (lx + s * 22, ly + 3)], True), MOSS if s > 0 else LEAF)
    p.pop()


def glasses(p):
    """Glasses of tea."""
    glass(p, 800, 870, 0.94)
    glass(p, 972, 876, 1.0, True)
    glass(p, 1112, 858, 0.86)


def dates(p):
    """Dates and sugar."""
    p.push(730, 918, 0, 1)
    p.disc(0, 0, 92, CREAM, ry=20)
    p.disc(0, -4, 74, SKY, ry=14)
    for x, y in ((-44, -12), (-8, -8), (30, -12), (-26, -26), (12, -26), (-6, -40)):
        p.disc(x, y, 24, mix(UMBER, INK, 0.25), ry=13)
        p.disc(x + 4, y - 4, 13, mix(WOOD, RUST, 0.3), ry=4)
    p.pop()
