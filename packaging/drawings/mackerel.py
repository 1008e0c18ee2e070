"""Mackerel on ice, with lemons and herbs."""

from __future__ import annotations

import math

from drawings.canvas import Sheet
from drawings.curves import spline
from drawings.palette import BLUSH, CREAM, DEEP, INK, MIST, MOSS, OCHRE, PINE, SEA, SKY, SLATE, mix

RIDGE = [(-380, -34), (-290, -68), (-150, -88), (0, -84), (150, -60), (270, -26), (340, -10)]
BODY = [
    (-430, 0),
    *RIDGE,
    (340, 12),
    (270, 28),
    (150, 58),
    (0, 82),
    (-150, 86),
    (-290, 66),
    (-390, 30),
]
BELLY = [
    (-430, 0),
    (-390, 30),
    (-290, 66),
    (-150, 86),
    (0, 82),
    (150, 58),
    (270, 28),
    (340, 12),
    (340, 2),
    (100, 30),
    (-150, 40),
    (-330, 14),
]
BACK = [
    (-430, -2),
    *RIDGE,
    (340, -2),
    (200, -8),
    (60, -10),
    (-120, -4),
    (-260, -2),
    (-350, -4),
]


def ice(p):
    for _ in range(240):
        x, y, r = p.rnd.uniform(-20, 1520), p.rnd.uniform(-20, 1020), p.rnd.uniform(26, 60)
        a = p.rnd.uniform(0, 90)
        n = p.rnd.choice((4, 5, 6))
        p.poly(
            [(x + r * math.cos(math.radians(a + 360 * i / n)), y + r * 0.8 * math.sin(math.radians(a + 360 * i / n))) for i in range(n)],
            p.rnd.choice((SKY, CREAM, mix(SKY, CREAM, 0.5), mix(MIST, SKY, 0.5))),
        )


def fish(p, x, y, turn, k=1.0):
    p.push(x + 10, y + 20, turn, k)
    body = spline(BODY, True)
    p.poly(body, SEA, 0.5)
    p.pop()
    p.push(x, y, turn, k)
    p.poly(spline([(330, -6), (380, -50), (450, -94), (424, -30), (404, 0), (424, 32), (450, 98), (380, 52), (330, 8)], True), DEEP)
    for s in (-1, 1):
        for q in range(4):
            fx = 190 + q * 34
            p.poly([(fx, s * (46 - q * 9)), (fx + 26, s * (64 - q * 9)), (fx + 24, s * (40 - q * 9))], DEEP)
    p.poly(spline([(-60, -82), (-10, -124), (40, -118), (60, -74)], True), DEEP)
    p.poly(spline([(-120, 80), (-70, 118), (-30, 108), (-40, 78)], True), DEEP)
    p.poly(body, CREAM)
    p.poly(spline(BELLY, True), BLUSH)
    p.poly(spline(BACK, True), SLATE)
    # tiger bars
    for q in range(17):
        bx = -232 + q * 32
        top = -86 + (max(0, bx + 20) / 300) ** 1.5 * 66 + (max(0, -bx - 120) / 120) ** 2 * 16
        pts = spline([(bx + 14, top + 2), (bx - 4, top * 0.66), (bx + 13, top * 0.36), (bx - 3, -2), (bx + 4, 9)])
        p.taper(pts, 15, 4, DEEP)
    p.line(spline([(-270, 6), (-100, 14), (100, 10), (330, 2)]), 3, MIST, cap=False)
    # head
    head = spline([(-430, 0), (-380, -34), (-290, -68), (-262, -72), (-236, -20), (-246, 36), (-280, 66), (-292, 66), (-390, 30)], True)
    p.poly(head, SEA)
    p.poly(spline([(-430, 2), (-330, 10), (-250, 20), (-262, 50), (-284, 66), (-390, 30)], True), SKY)
    p.arc(-300, 0, 62, -58, 62, 5, DEEP)
    p.disc(-340, -12, 23, OCHRE)
    p.disc(-340, -12, 15, INK)
    p.disc(-345, -17, 5, CREAM)
    p.line(spline([(-430, 2), (-400, 10), (-376, 12)]), 5, DEEP)
    p.poly(spline([(-232, 14), (-190, 26), (-150, 52), (-190, 52), (-226, 34)], True), DEEP)
    p.pop()


def shoal(p):
    fish(p, 700, 150, -4, 1.06)
    fish(p, 800, 380, 176, 1.06)
    fish(p, 690, 604, -4, 1.06)
    fish(p, 810, 842, 176, 1.06)


def lemon(p, x, y, r, turn):
    p.disc(x + 9, y + 15, r, SEA, alpha=0.5)
    p.disc(x, y, r, "#e0b64a")
    p.disc(x, y, r * 0.86, CREAM)
    for a in range(0, 360, 45):
        b0, b1 = math.radians(a + 4 + turn), math.radians(a + 41 + turn)
        m = (b0 + b1) / 2
        p.poly(
            spline(
                [
                    (x + r * 0.1 * math.cos(m), y + r * 0.1 * math.sin(m)),
                    (x + r * 0.74 * math.cos(b0), y + r * 0.74 * math.sin(b0)),
                    (x + r * 0.79 * math.cos(m), y + r * 0.79 * math.sin(m)),
                    (x + r * 0.74 * math.cos(b1), y + r * 0.74 * math.sin(b1)),
                ],
                True,
            ),
            "#e9cd74",
        )


def garnish(p):
    lemon(p, 1350, 250, 100, 8)
    lemon(p, 140, 470, 92, 20)
    lemon(p, 1380, 700, 84, 33)
    for x, y, t in ((90, 250, 20), (1420, 470, 200), (130, 760, -30)):
        p.push(x, y, t, 1.0)
        p.taper([(-110, 0), (0, 6), (110, -4)], 5, 3, PINE)
        for q in range(-90, 100, 24):
            for s in (-1, 1):
                p.taper(spline([(q, 3), (q + 14, s * 24), (q + 42, s * 50)]), 9, 2, PINE if (q // 24) % 2 else MOSS)
        p.pop()


def draw():
    p = Sheet(1500, 1000, 88, SEA)
    p.rect(0, 0, 1500, 1000, MIST)
    ice(p)
    shoal(p)
    garnish(p)
    p.save("mackerel.png")
