"""A ferry leaves the harbour at sunset."""

from __future__ import annotations

import math

from drawings.brushes import crane, gulls, ripple, streak
from drawings.canvas import Sheet
from drawings.curves import box, ring, spline
from drawings.palette import BRICK, CREAM, DUSK, INK, MIST, NIGHT, OCHRE, ROSE, SEA, SLATE, mix


def far_shore(p):
    p.land([(0, 604), (160, 588), (330, 600), (520, 584), (700, 606), (900, 612), (1100, 600), (1500, 596)], mix(SLATE, ROSE, 0.28))
    for x, w, h in ((40, 30, 50), (76, 44, 30), (190, 26, 70), (222, 60, 40), (400, 40, 36), (446, 18, 92), (470, 46, 44), (560, 60, 30)):
        p.rect(x, 600 - h, x + w, 620, mix(SLATE, ROSE, 0.28))
    p.poly([(446, 510), (455, 462), (464, 510)], mix(SLATE, ROSE, 0.28))
    crane(p, 690, 618, 0.42, mix(SLATE, ROSE, 0.2))
    crane(p, 800, 618, 0.36, mix(SLATE, ROSE, 0.2), -1)


def water(p):
    shape = box(0, 616, 1500, 1000)
    p.shaded(shape, SEA, mix(OCHRE, ROSE, 0.4), (0, 730), (0, 612), 0, 0.85)
    p.shade(shape, NIGHT, (0, 760), (0, 1010), 0, 0.95)
    for i in range(26):
        y = 624 + i * 11 + i * i * 0.12
        half = 116 * (0.55 + 0.45 * math.sin(i * 1.7)) * (1 - i / 40) + 8
        x = 980 + p.rnd.uniform(-18, 18)
        ripple(p, x, y, half, 3.2, CREAM if i < 12 else OCHRE)
    for _ in range(60):
        y = p.rnd.uniform(640, 985)
        x = p.rnd.uniform(0, 1500)
        n = p.rnd.uniform(22, 80) * (0.5 + (y - 600) / 330)
        ripple(p, x, y, n, 2.6, mix(MIST, SEA, 0.55) if y < 800 else mix(SEA, NIGHT, 0.35))


def quay(p):
    """Quay and near cranes on the right."""
    p.poly([(1090, 700), (1500, 676), (1500, 760), (1090, 716)], NIGHT)
    crane(p, 1232, 700, 1.12, NIGHT, -1, OCHRE)
    crane(p, 1418, 694, 1.5, INK, -1, OCHRE)
    p.poly([(1060, 702), (1500, 684), (1500, 1000), (1330, 1000), (1060, 716)], INK)
    for x in (1120, 1186, 1260, 1344):
        p.round(x, 690 + (1344 - x) * 0.03, x + 16, 716, 5, INK)
    for x in range(1080, 1480, 44):
        p.line([(x + 10, 722), (x + 10 + (x - 1060) * 0.1, 800 + (x - 1060) * 0.3)], 5, mix(INK, DUSK, 0.35))


def boat(p):
    """The ferry."""
    p.push(470, 742, 0, 1.12)
    for y, a, b in ((30, -330, 330), (48, -280, 300), (70, -200, 250), (92, -120, 200), (116, -60, 110)):
        p.poly(spline([(a, y), (0, y - 6), (b, y), (0, y + 7)], True), NIGHT, 0.8)
    p.poly([(-345, -52), (372, -62), (330, 22), (-300, 22), (-336, -10)], NIGHT)
    p.poly([(-345, -52), (372, -62), (366, -49), (-344, -38)], CREAM)
    p.poly([(-332, -4), (344, -4), (330, 22), (-300, 22)], BRICK)
    p.shaded([(-268, -112), (262, -112), (292, -58), (-290, -52)], CREAM, ROSE, (200, 0), (-280, 0), 0, 0.9)
    for x in range(-250, 240, 40):
        p.round(x, -98, x + 25, -74, 5, OCHRE)
    p.rect(-270, -122, 272, -112, DUSK)
    p.shaded([(-190, -166), (186, -166), (216, -122), (-190, -122)], CREAM, ROSE, (150, 0), (-200, 0), 0, 0.9)
    for x in range(-172, 110, 47):
        p.round(x, -154, x + 32, -133, 5, OCHRE)
    p.rect(-200, -174, 196, -166, DUSK)
    p.poly([(60, -222), (156, -222), (176, -174), (60, -174)], CREAM)
    p.poly(box(74, -212, 102, -190), NIGHT)
    p.poly([(109, -212), (150, -212), (158, -190), (109, -190)], NIGHT)
    p.rect(50, -230, 168, -222, DUSK)
    p.poly([(-110, -174), (-98, -262), (-36, -262), (-30, -174)], BRICK)
    p.poly([(-101, -244), (-98, -262), (-36, -262), (-35, -244)], INK)
    p.poly([(-105, -214), (-102.5, -232), (-33.6, -232), (-32.6, -214)], CREAM)
    p.line([(112, -230), (112, -318)], 4, NIGHT)
    p.line([(88, -290), (136, -290)], 3, NIGHT)
    p.disc(112, -318, 5, OCHRE)
    p.line([(-268, -122), (-268, -224)], 4, NIGHT)
    p.poly([(-270, -222), (-340, -212), (-322, -204), (-340, -192), (-270, -196)], BRICK)
    for x in (-336, -322, -308, -294):
        p.line([(x, -50), (x, -78)], 2, NIGHT)
    p.line([(-340, -78), (-290, -78)], 3, NIGHT)
    p.poly(
        spline([(-345, 22), (-120, 15), (120, 15), (350, 18), (420, 30), (340, 33), (0, 29), (-380, 34), (-460, 30)], True),
        mix(CREAM, MIST, 0.35),
    )
    p.pop()


def smoke(p):
    shape = [(405, 440), (380, 404), (330, 384), (262, 388), (190, 368), (110, 372), (60, 356)]
    p.taper(spline(shape), 24, 62, mix(SLATE, ROSE, 0.3))
    for x, y, r in ((372, 402, 22), (316, 378, 30), (250, 392, 33), (180, 362, 40), (118, 380, 34), (62, 352, 40), (20, 372, 26)):
        p.shaded(ring(x, y, r), mix(SLATE, ROSE, 0.3), ROSE, (x, y + r * 0.1), (x, y + r * 1.1), 0, 0.7)


def draw():
    p = Sheet(1500, 1000, 11, OCHRE)
    p.sky([DUSK, SLATE, mix(SLATE, ROSE, 0.55), ROSE, mix(OCHRE, ROSE, 0.3), OCHRE], 0, 640)
    p.glow(980, 610, 430, CREAM, 0.75)
    p.disc(980, 598, 118, CREAM)
    for y, x0, x1, h in ((300, 120, 620, 13), (338, 300, 900, 10), (214, 820, 1340, 12), (250, 1010, 1500, 8), (420, 0, 330, 9)):
        streak(p, y, x0, x1, h, ROSE, 0.75)
    far_shore(p)
    water(p)
    quay(p)
    boat(p)
    smoke(p)
    gulls(p, ((620, 330, 1.0, -8), (706, 280, 0.7, 6), (566, 258, 0.5, 0), (842, 392, 0.55, 10), (770, 470, 0.45, -6)), CREAM)
    p.save("ferry.jpg")
