"""Shapes that several pictures share: sky, water, birds, trees, cranes and rows of books."""

from __future__ import annotations

from drawings.curves import spline


def gull(p, x, y, k, colour, tilt=0.0):
    p.push(x, y, tilt, k)
    p.poly(
        spline([(-34, -4), (-20, -14), (-4, -2), (0, 2)])
        + spline([(0, 2), (5, -3), (20, -13), (34, -2)])
        + spline([(34, -2), (20, -7), (6, 5), (0, 9)])
        + spline([(0, 9), (-6, 6), (-20, -8), (-34, -4)]),
        colour,
    )
    p.pop()


def gulls(p, flock, colour):
    for x, y, k, tilt in flock:
        gull(p, x, y, k, colour, tilt)


def stars(p, count, y1, colour, y0=0):
    for _ in range(count):
        x, y = p.rnd.uniform(0, p.w), y0 + (y1 - y0) * p.rnd.random() ** 1.3
        p.disc(x, y, p.rnd.choice((1.2, 1.2, 1.6, 2.4)), colour)


def cloud(p, x, y, k, colour):
    left = [(x - 130 * k, y), (x - 90 * k, y - 26 * k), (x - 40 * k, y - 30 * k), (x, y - 60 * k)]
    right = [(x + 56 * k, y - 36 * k), (x + 100 * k, y - 32 * k), (x + 140 * k, y), (x, y + 8 * k)]
    p.blob(left + right, colour)


def streak(p, y, x0, x1, h, colour, alpha=None):
    """A long thin cloud low in the sky."""
    p.poly(spline([(x0, y), ((x0 + x1) / 2, y - h), (x1, y), ((x0 + x1) / 2, y + h * 0.6)], True), colour, alpha)


def ripple(p, x, y, n, h, colour, alpha=None):
    """A glint on the water, n to either side and h up and down."""
    p.poly(spline([(x - n, y), (x, y - h), (x + n, y), (x, y + h)], True), colour, alpha)


def pine(p, x, y, h, colour):
    w = h * 0.36
    pts_l, pts_r = [], []
    n = 6
    for i in range(n):
        t1 = (i + 1) / n
        pts_l += [(x - w * (t1 * 0.9 + 0.1) / 2, y - h * (1 - t1) + h * 0.02), (x - w * t1 * 0.28, y - h * (1 - t1))]
        pts_r += [(x + w * (t1 * 0.9 + 0.1) / 2, y - h * (1 - t1) + h * 0.02), (x + w * t1 * 0.28, y - h * (1 - t1))]
    p.rect(x - h * 0.02, y - h * 0.05, x + h * 0.02, y + h * 0.06, colour)
    p.poly([(x, y - h), *pts_r, *pts_l[::-1]], colour)


def pines(p, trees, colour):
    for x, y, h in trees:
        pine(p, x, y, h, colour)


def crane(p, x, y, k, colour, turn=1, lamp=None):
    """A level-luffing harbour crane; its foot stands at x, y."""
    p.push(x, y, 0, k * turn, k)
    for a, b in (((-46, 0), (-26, -150)), ((46, 0), (26, -150))):
        p.line([a, b], 11, colour)
    p.line([(-38, -60), (38, -60)], 7, colour)
    p.line([(-40, -8), (30, -62)], 4, colour)
    p.line([(40, -8), (-30, -62)], 4, colour)
    p.line([(-34, -64), (27, -146)], 4, colour)
    p.line([(34, -64), (-27, -146)], 4, colour)
    p.rect(-42, -166, 42, -150, colour)
    p.poly([(-54, -166), (34, -166), (34, -214), (10, -232), (-54, -232)], colour)
    if lamp:
        p.rect(12, -206, 28, -184, lamp)
    p.line([(-22, -232), (-6, -330)], 8, colour)
    p.line([(18, -226), (-6, -330)], 5, colour)
    p.line([(30, -190), (190, -372)], 7, colour)
    p.line([(6, -228), (188, -376)], 4, colour)
    for i in range(1, 9):
        t = i / 9
        s = (i - 0.5) / 9
        p.line([(30 + 160 * t, -190 - 182 * t), (6 + 182 * s, -228 - 148 * s)], 3, colour)
    p.line([(-6, -328), (188, -376)], 3, colour)
    p.line([(-6, -328), (-62, -240)], 3, colour)
    p.rect(-74, -250, -46, -212, colour)
    p.line([(190, -374), (190, -190)], 2.5, colour)
    p.poly([(184, -190), (196, -190), (200, -172), (180, -172)], colour)
    p.pop()


def spines(p, x, stop, edge, widths, heights, tints):
    """Books side by side from x on, none over the edge: x, width, height and tint of each."""
    while x < stop:
        w = min(p.rnd.uniform(*widths), edge - x)
        h = p.rnd.uniform(*heights)
        yield x, w, h, p.rnd.choice(tints)
        x += w
