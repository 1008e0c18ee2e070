"""A hand press in its workshop, with sheets hung to dry."""

from __future__ import annotations

from drawings.canvas import Sheet
from drawings.curves import box, ring, spline, unit
from drawings.palette import BRICK, CREAM, INK, MIST, OCHRE, RUST, SAND, SEA, SLATE, UMBER, WOOD, mix

IRON, LIGHT = INK, mix(SLATE, INK, 0.35)


def floor(p):
    p.rect(0, 838, 1500, 1000, UMBER)
    for x in range(-400, 1900, 150):
        p.line([(750 + (x - 750) * 0.62, 838), (x, 1000)], 3, mix(UMBER, INK, 0.5))
    p.shade(box(0, 838, 1500, 1000), INK, (0, 850), (0, 1010), 0, 0.7)


def sheet(p, x, y, turn, art):
    p.push(x, y, turn, 1)
    p.shaded([(-82, 0), (82, 0), (80, 224), (-84, 222)], CREAM, SAND, (30, 0), (-90, 0), 0, 0.55)
    for dx in (-58, 58):
        p.rect(dx - 6, -14, dx + 6, 20, BRICK)
    if art == "fish":
        for k, c in ((0, SEA), (64, SEA), (128, BRICK)):
            y0 = 52 + k
            p.poly(spline([(-52, y0), (-16, y0 - 24), (30, y0), (-16, y0 + 24)], True), c)
            p.poly([(22, y0), (56, y0 - 22), (48, y0), (56, y0 + 22)], c)
            p.disc(-32, y0 - 5, 4, CREAM)
            p.arc(-22, y0, 16, -50, 50, 3, CREAM)
    elif art == "ship":
        p.disc(26, 70, 27, OCHRE)
        p.poly([(-8, 32), (-8, 146), (-60, 146)], SLATE)
        p.poly([(2, 50), (2, 146), (46, 146)], BRICK)
        p.poly([(-64, 154), (62, 154), (40, 184), (-46, 184)], INK)
        for k in range(4):
            p.arc(-48 + k * 32, 196, 16, 0, 180, 4, SEA)
    elif art == "sun":
        for a in range(0, 360, 30):
            c, s = unit(a)
            p.line([(c * 40, 88 + s * 40), (c * 62, 88 + s * 62)], 8, BRICK)
        p.disc(0, 88, 31, BRICK)
        for k in range(4):
            p.rect(-56, 172 + k * 12, 56 - (40 if k == 3 else 0), 177 + k * 12, INK)
    else:
        p.rect(-58, 24, 58, 42, INK)
        for col in (-58, 5):
            for k in range(11):
                p.rect(col, 58 + k * 14, col + 53 - (18 if k in (4, 10) else 0), 63 + k * 14, INK)
        p.rect(5, 58, 58, 110, BRICK)
        p.poly([(5, 110), (24, 80), (38, 96), (48, 84), (58, 110)], OCHRE)
    p.pop()


def drying_line(p):
    """A line of drying sheets."""
    rope = spline([(-20, 96), (380, 150), (760, 134), (1120, 146), (1520, 84)])
    p.line(rope, 4, UMBER, cap=False)
    sheet(p, 150, 128, 5, "fish")
    sheet(p, 392, 160, 2, "ship")
    sheet(p, 1110, 154, -2, "text")
    sheet(p, 1350, 122, -6, "sun")


def stand(p):
    """The hand press."""
    p.poly([(540, 880), (590, 640), (640, 640), (640, 880)], IRON)
    p.poly([(980, 880), (930, 640), (880, 640), (880, 880)], IRON)
    p.poly([(508, 880), (660, 880), (680, 906), (488, 906)], IRON)
    p.poly([(1012, 880), (860, 880), (840, 906), (1032, 906)], IRON)
    # the bed and rails
    p.rect(380, 640, 1140, 668, LIGHT)
    p.rect(380, 668, 1140, 680, IRON)
    p.rect(610, 668, 910, 730, IRON)
    p.line([(420, 680), (470, 880)], 16, IRON)
    p.line([(1100, 680), (1050, 880)], 16, IRON)
    p.disc(760, 716, 50, LIGHT)
    p.disc(760, 716, 38, OCHRE)
    p.disc(760, 716, 10, IRON)
    for a in range(0, 180, 45):
        c, s = unit(a)
        p.line([(760 - c * 40, 716 - s * 40), (760 + c * 40, 716 + s * 40)], 6, IRON)
    p.line([(760, 716), (700, 826)], 12, IRON)
    p.disc(696, 834, 15, BRICK)


def frame(p):
    shape = spline(
        [(596, 640), (590, 520), (600, 400), (640, 300), (700, 252), (760, 240), (820, 252), (880, 300), (920, 400), (930, 520), (924, 640)]
    )
    inner = spline(
        [(872, 640), (876, 520), (866, 420), (840, 350), (800, 318), (760, 312), (720, 318), (680, 350), (654, 420), (644, 520), (648, 640)]
    )
    p.shaded(shape + inner, IRON, mix(SLATE, MIST, 0.3), (640, 0), (590, 0), 0, 0.85)
    for side in (-1, 1):
        for y, r in ((612, 15), (560, 8), (520, 6)):
            p.disc(760 + side * 139, y, r, OCHRE)
    p.poly([(716, 262), (804, 262), (792, 306), (728, 306)], OCHRE)
    p.disc(760, 284, 13, BRICK)
    # crest: an anchor-like finial
    p.poly(spline([(690, 250), (716, 214), (742, 226), (760, 190), (778, 226), (804, 214), (830, 250)]), IRON)
    p.disc(760, 192, 13, IRON)
    p.disc(760, 192, 5, OCHRE)


def screw(p):
    """Screw, toggle and platen."""
    p.rect(738, 312, 782, 470, LIGHT)
    for y in range(330, 460, 20):
        p.poly([(734, y), (786, y - 8), (786, y + 2), (734, y + 10)], OCHRE)
    p.poly([(690, 470), (830, 470), (850, 520), (670, 520)], IRON)
    p.rect(636, 520, 884, 552, IRON)
    p.rect(648, 552, 872, 562, OCHRE)
    # the bar
    p.line([(786, 420), (900, 448), (1080, 430)], 15, IRON)
    p.line([(1080, 430), (1190, 416)], 26, WOOD)
    p.disc(1194, 415, 15, WOOD)
    p.disc(786, 420, 21, IRON)
    p.disc(786, 420, 9, OCHRE)


def forme(p):
    """Forme on the bed and open tympan on the left."""
    p.rect(640, 616, 880, 640, WOOD)
    for i in range(17):
        x = 648 + i * 13.6
        p.rect(x, 606 - (i * 7 % 3) * 3, x + 10, 622, (BRICK, INK, SLATE, INK, UMBER)[i % 5])
    p.poly([(404, 636), (320, 412), (338, 404), (430, 630)], IRON)
    p.poly([(318, 414), (206, 470), (296, 690), (404, 640)], CREAM)
    p.line([(318, 412), (206, 468), (296, 690), (406, 640), (318, 412)], 9, IRON)
    p.poly([(300, 446), (238, 478), (300, 628), (364, 598)], mix(CREAM, SAND, 0.6))
    p.push(302, 538, -26, 0.62)
    p.poly([(-8, -92), (-8, 22), (-60, 22)], SLATE)
    p.poly([(2, -72), (2, 22), (46, 22)], BRICK)
    p.poly([(-64, 30), (62, 30), (40, 60), (-46, 60)], INK)
    p.pop()


def type_case(p):
    """Type case on the right, ink and roller."""
    p.poly([(1180, 838), (1220, 600), (1236, 600), (1210, 838)], UMBER)
    p.poly([(1480, 838), (1450, 600), (1434, 600), (1450, 838)], UMBER)
    p.poly([(1150, 640), (1500, 640), (1500, 560), (1196, 560)], WOOD)
    p.poly(box(1150, 640, 1500, 668), UMBER)
    for r in range(3):
        for c in range(7):
            y0, y1 = 568 + r * 23, 586 + r * 23
            k0, k1 = 1200 - (y0 - 560) * 0.55, 1200 - (y1 - 560) * 0.55
            a0, a1 = k0 + 10 + c * 46, k0 + 48 + c * 46
            b0, b1 = k1 + 10 + c * 46, k1 + 48 + c * 46
            p.poly([(a0, y0), (a1, y0), (b1, y1), (b0, y1)], mix(UMBER, INK, 0.5))
            p.poly([(a0 + 5, y0 + 6), (a1 - 5, y0 + 6), (b1 - 3, y1), (b0 + 3, y1)], (MIST, SAND, MIST, OCHRE)[(r * 3 + c * 5) % 4])
    p.rect(1204, 668, 1454, 830, mix(UMBER, INK, 0.4))
    for k in range(3):
        y = 694 + k * 46
        p.rect(1196, y, 1462, y + 36, mix(WOOD, UMBER, 0.35))
        p.disc(1329, y + 18, 7, OCHRE)


def stool(p):
    """Stool with ink."""
    p.rect(60, 716, 250, 738, WOOD)
    p.line([(84, 738), (64, 886)], 13, UMBER)
    p.line([(226, 738), (246, 886)], 13, UMBER)
    p.line([(74, 820), (236, 820)], 8, UMBER)
    p.rect(84, 656, 150, 716, BRICK)
    p.rect(78, 648, 156, 664, INK)
    p.rect(88, 678, 146, 700, CREAM)
    p.round(172, 678, 240, 716, 18, INK)
    p.line([(206, 690), (206, 640)], 8, WOOD)
    p.line([(206, 640), (206, 606)], 15, BRICK)


def draw():
    p = Sheet(1500, 1000, 55, SAND)
    p.sky([SAND, mix(SAND, OCHRE, 0.35)], 0, 900)
    p.shaded(ring(760, 470, 420), OCHRE, RUST, (0, 400), (0, 900), 0, 0.75)
    floor(p)
    drying_line(p)
    stand(p)
    frame(p)
    screw(p)
    forme(p)
    type_case(p)
    stool(p)
    p.save("press.jpg")
