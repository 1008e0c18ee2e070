"""Lists of points: curves, rings and boxes."""

from __future__ import annotations

import math


def spline(points, closed=False, steps=14):
    """A Catmull-Rom curve through the points."""
    n = len(points)
    out = []
    for i in range(n if closed else n - 1):
        p = [points[(i + k) % n] for k in (-1, 0, 1, 2)] if closed else [points[min(max(i + k, 0), n - 1)] for k in (-1, 0, 1, 2)]
        for s in range(steps):
            t = s / steps
            out.append(
                tuple(
                    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
                    for a, b, c, d in zip(*p, strict=False)
                )
            )
    if not closed:
        out.append(points[-1])
    return out


def ring(cx, cy, rx, ry=None, a0=0.0, a1=360.0, steps=None):
    ry = rx if ry is None else ry
    steps = steps or max(24, int(abs(a1 - a0) / 360 * max(40, (rx + ry))))
    return [
        (cx + rx * math.cos(math.radians(a0 + (a1 - a0) * i / steps)), cy + ry * math.sin(math.radians(a0 + (a1 - a0) * i / steps)))
        for i in range(steps + 1)
    ]


def box(x0, y0, x1, y1):
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


def unit(degrees):
    """The point of the unit circle at this angle."""
    return math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
