"""Draws the pictures of the shipped sample stories.

    .venv/bin/python packaging/draw_samples.py            all pictures
    .venv/bin/python packaging/draw_samples.py ferry geese   only these

Flat layered shapes in one family of colours, drawn three times too large and
brought down, with a stippled shading and a little paper grain, in the manner
of an old travel poster.  Every picture has its own seed: the same script draws
the same pictures.
"""

# ruff: noqa: B007, B023, PLR0912, PLR0915, RUF005 - a drawing is one long list of shapes

from __future__ import annotations

import io
import itertools
import math
import random
import sys
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter

OUT = Path(__file__).resolve().parent.parent / "resources" / "samples" / "pictures"
SCALE = 3
LIMIT = 240_000

CREAM, PAPER, SAND = "#f4efe6", "#e9dfcc", "#e2cfa9"
INK, BRICK, RUST, OCHRE = "#1b1a18", "#9c2a1f", "#bb5a35", "#d9a441"
SEA, DEEP, MIST, SKY = "#2f5d62", "#1d3d45", "#8fb0ae", "#c3d3cc"
SLATE, NIGHT, DUSK = "#3d5a80", "#1c2a42", "#2b4060"
MOSS, PINE, LEAF = "#6b7f4f", "#34463a", "#98a566"
ROSE, BLUSH, WOOD, UMBER = "#d9a79c", "#ecd0c0", "#8a5f3c", "#4d3527"


def rgb(colour):
    if isinstance(colour, tuple):
        return colour
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))


def mix(a, b, t):
    return tuple(round(x + (y - x) * t) for x, y in zip(rgb(a), rgb(b), strict=False))


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


class Sheet:
    def __init__(self, width, height, seed, ground):
        self.w, self.h, self.s = width, height, SCALE
        self.rnd = random.Random(seed)
        self.image = Image.new("RGB", (width * self.s, height * self.s), rgb(ground))
        self.draw = ImageDraw.Draw(self.image)
        noise = Image.frombytes("L", (width, height), self.rnd.randbytes(width * height))
        self.noise = noise.resize((width * self.s // 2, height * self.s // 2), Image.BICUBIC)
        self.stack = [(1, 0, 0, 0, 1, 0)]

    # a small affine stack, so that a tram may stand on a slope
    def push(self, x=0.0, y=0.0, turn=0.0, sx=1.0, sy=None):
        sy = sx if sy is None else sy
        c, n = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        a, b, e, d, f, g = self.stack[-1]
        m = (c * sx, -n * sy, x, n * sx, c * sy, y)
        self.stack.append(
            (
                a * m[0] + b * m[3],
                a * m[1] + b * m[4],
                a * m[2] + b * m[5] + e,
                d * m[0] + f * m[3],
                d * m[1] + f * m[4],
                d * m[2] + f * m[5] + g,
            )
        )

    def pop(self):
        self.stack.pop()

    def place(self, points):
        a, b, e, d, f, g = self.stack[-1]
        s = self.s
        return [((a * x + b * y + e) * s, (d * x + f * y + g) * s) for x, y in points]

    def _box(self, pts):
        x0 = max(0, int(min(p[0] for p in pts)) - 2)
        y0 = max(0, int(min(p[1] for p in pts)) - 2)
        x1 = min(self.image.width, int(max(p[0] for p in pts)) + 3)
        y1 = min(self.image.height, int(max(p[1] for p in pts)) + 3)
        return x0, y0, x1, y1

    def poly(self, points, colour, alpha=None):
        pts = self.place(points)
        if alpha is None:
            self.draw.polygon(pts, fill=rgb(colour))
            return
        x0, y0, x1, y1 = self._box(pts)
        if x1 <= x0 or y1 <= y0:
            return
        mask = Image.new("L", (x1 - x0, y1 - y0), 0)
        ImageDraw.Draw(mask).polygon([(x - x0, y - y0) for x, y in pts], fill=round(255 * alpha))
        self.image.paste(rgb(colour), (x0, y0, x1, y1), mask)

    def rect(self, x0, y0, x1, y1, colour, alpha=None):
        self.poly([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], colour, alpha)

    def round(self, x0, y0, x1, y1, r, colour, alpha=None):
        pts = (
            ring(x1 - r, y0 + r, r, r, -90, 0)
            + ring(x1 - r, y1 - r, r, r, 0, 90)
            + ring(x0 + r, y1 - r, r, r, 90, 180)
            + ring(x0 + r, y0 + r, r, r, 180, 270)
        )
        self.poly(pts, colour, alpha)

    def disc(self, cx, cy, rx, colour, ry=None, alpha=None):
        self.poly(ring(cx, cy, rx, ry), colour, alpha)

    def blob(self, points, colour, alpha=None):
        self.poly(spline(points, True), colour, alpha)

    def line(self, points, width, colour, alpha=None, cap=True):
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            n = math.hypot(x1 - x0, y1 - y0) or 1
            dx, dy = (y0 - y1) / n * width / 2, (x1 - x0) / n * width / 2
            self.poly([(x0 + dx, y0 + dy), (x1 + dx, y1 + dy), (x1 - dx, y1 - dy), (x0 - dx, y0 - dy)], colour, alpha)
        if cap and alpha is None and width > 2:
            for x, y in points:
                self.poly(ring(x, y, width / 2, steps=14), colour)

    def taper(self, points, w0, w1, colour):
        """A stroke that swells or thins on its way."""
        left, right = [], []
        n = len(points)
        for i, (x, y) in enumerate(points):
            ax, ay = points[max(i - 1, 0)]
            bx, by = points[min(i + 1, n - 1)]
            m = math.hypot(bx - ax, by - ay) or 1
            w = (w0 + (w1 - w0) * i / (n - 1)) / 2
            left.append((x + (ay - by) / m * w, y + (bx - ax) / m * w))
            right.append((x - (ay - by) / m * w, y - (bx - ax) / m * w))
        self.poly(left + right[::-1], colour)

    def arc(self, cx, cy, r, a0, a1, width, colour, ry=None, alpha=None):
        ry = r if ry is None else ry
        k = width / 2
        self.poly(ring(cx, cy, r + k, ry + k, a0, a1) + ring(cx, cy, r - k, ry - k, a0, a1)[::-1], colour, alpha)

    def land(self, points, colour, smooth=True, bottom=None):
        bottom = self.h + 20 if bottom is None else bottom
        top = spline(points) if smooth else points
        shape = top + [(points[-1][0], bottom), (points[0][0], bottom)]
        self.poly(shape, colour)
        return shape

    def shade(self, shape, colour, start, end, a0=0.0, a1=0.8):
        """Stippled shading inside a shape, from start (a0) to end (a1)."""
        pts = self.place(shape)
        (sx, sy), (ex, ey) = self.place([start, end])
        x0, y0, x1, y1 = self._box(pts)
        x0, y0 = x0 - x0 % 2, y0 - y0 % 2
        if x1 - x0 < 4 or y1 - y0 < 4:
            return
        ramp = Image.new("L", (3, 256 * 9))
        px = ramp.load()
        for i in range(256 * 9):
            t = min(1, max(0, (i - 1024) / 256))
            t = t * t * (3 - 2 * t)
            for j in range(3):
                px[j, i] = round(255 * (a0 + (a1 - a0) * t))
        dx, dy = ex - sx, ey - sy
        n = dx * dx + dy * dy
        w, h = (x1 - x0 + 1) // 2, (y1 - y0 + 1) // 2
        fx, fy = 256 * dx / n, 256 * dy / n
        tone = ramp.transform((w, h), Image.AFFINE, (0, 0, 1, fx * 2, fy * 2, 1024 + (x0 - sx) * fx + (y0 - sy) * fy), Image.BILINEAR)
        self._stipple(tone, pts, colour, (x0, y0, x1, y1))

    def glow(self, cx, cy, r, colour, strength=0.9, shape=None):
        """A stippled halo; inside a shape when one is given."""
        pts = self.place(shape or ring(cx, cy, r))
        ((px, py),) = self.place([(cx, cy)])
        x0, y0, x1, y1 = self._box(pts)
        x0, y0 = x0 - x0 % 2, y0 - y0 % 2
        w, h = (x1 - x0 + 1) // 2, (y1 - y0 + 1) // 2
        if w < 2 or h < 2:
            return
        q = max(2, round(r * self.s / 2))
        disc = Image.radial_gradient("L").resize((2 * q, 2 * q), Image.BICUBIC)
        disc = disc.point([round(255 * strength * max(0, 1 - v / 180) ** 1.6) for v in range(256)])
        tone = Image.new("L", (w, h), 0)
        tone.paste(disc, (round((px - x0) / 2) - q, round((py - y0) / 2) - q))
        self._stipple(tone, pts, colour, (x0, y0, x1, y1))

    def _stipple(self, tone, pts, colour, box):
        x0, y0, x1, y1 = box
        w, h = tone.size
        noise = self.noise.crop((x0 // 2, y0 // 2, x0 // 2 + w, y0 // 2 + h))
        grain = ImageChops.subtract(tone, noise, 1, 0).point([min(255, v * 7) for v in range(256)])
        grain = Image.blend(grain, tone, 0.62)
        grain = grain.resize((x1 - x0, y1 - y0), Image.BILINEAR)
        mask = Image.new("L", (x1 - x0, y1 - y0), 0)
        ImageDraw.Draw(mask).polygon([(x - x0, y - y0) for x, y in pts], fill=255)
        self.image.paste(rgb(colour), box, ImageChops.multiply(mask, grain))

    def sky(self, colours, top=0, bottom=None):
        """Broad stippled passages from the first colour (top) to the last."""
        bottom = self.h if bottom is None else bottom
        n = len(colours) - 1
        step = (bottom - top) / n
        self.rect(0, 0, self.w, self.h, colours[0])
        for i, colour in enumerate(colours[1:]):
            y = top + i * step
            self.shade([(0, y), (self.w, y), (self.w, self.h), (0, self.h)], colour, (0, y), (0, y + step), 0, 1)

    def save(self, name):
        picture = self.image.resize((self.w, self.h), Image.LANCZOS)
        fine = Image.frombytes("L", picture.size, self.rnd.randbytes(self.w * self.h))
        fine = fine.filter(ImageFilter.GaussianBlur(0.7))
        small = (self.w // 5, self.h // 5)
        broad = Image.frombytes("L", small, self.rnd.randbytes(small[0] * small[1]))
        broad = broad.filter(ImageFilter.GaussianBlur(1.4)).resize(picture.size, Image.BICUBIC)
        png = name.endswith(".png")
        if not png:
            for layer, k in ((fine, 0.085), (broad, 0.1)):
                tone = layer.point([max(0, min(255, round(128 + (v - 128) * k))) for v in range(256)])
                picture = ImageChops.add(picture, Image.merge("RGB", (tone,) * 3), 1, -128)
        OUT.mkdir(parents=True, exist_ok=True)
        if png:
            data = io.BytesIO()
            picture.quantize(64, Image.MEDIANCUT, dither=Image.Dither.NONE).save(data, "PNG", optimize=True)
        else:
            for quality in range(90, 50, -3):
                data = io.BytesIO()
                picture.save(data, "JPEG", quality=quality, optimize=True, progressive=True, subsampling=0 if quality > 80 else 2)
                if data.tell() <= LIMIT:
                    break
        (OUT / name).write_bytes(data.getvalue())
        print(f"{name}: {data.tell() // 1000} kB" + ("" if png else f" at {quality}"))


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


def stars(p, count, y1, colour, y0=0):
    for _ in range(count):
        x, y = p.rnd.uniform(0, p.w), y0 + (y1 - y0) * p.rnd.random() ** 1.3
        p.disc(x, y, p.rnd.choice((1.2, 1.2, 1.6, 2.4)), colour)


def pine(p, x, y, h, colour):
    w = h * 0.36
    pts_l, pts_r = [], []
    n = 6
    for i in range(n):
        t1 = (i + 1) / n
        pts_l += [(x - w * (t1 * 0.9 + 0.1) / 2, y - h * (1 - t1) + h * 0.02), (x - w * t1 * 0.28, y - h * (1 - t1))]
        pts_r += [(x + w * (t1 * 0.9 + 0.1) / 2, y - h * (1 - t1) + h * 0.02), (x + w * t1 * 0.28, y - h * (1 - t1))]
    p.rect(x - h * 0.02, y - h * 0.05, x + h * 0.02, y + h * 0.06, colour)
    p.poly([(x, y - h)] + pts_r + pts_l[::-1], colour)


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


def ferry():
    p = Sheet(1500, 1000, 11, OCHRE)
    p.sky([DUSK, SLATE, mix(SLATE, ROSE, 0.55), ROSE, mix(OCHRE, ROSE, 0.3), OCHRE], 0, 640)
    p.glow(980, 610, 430, CREAM, 0.75)
    p.disc(980, 598, 118, CREAM)
    for y, x0, x1, h in ((300, 120, 620, 13), (338, 300, 900, 10), (214, 820, 1340, 12), (250, 1010, 1500, 8), (420, 0, 330, 9)):
        p.poly(spline([(x0, y), ((x0 + x1) / 2, y - h), (x1, y), ((x0 + x1) / 2, y + h * 0.6)], True), ROSE, 0.75)
    # the far shore
    p.land([(0, 604), (160, 588), (330, 600), (520, 584), (700, 606), (900, 612), (1100, 600), (1500, 596)], mix(SLATE, ROSE, 0.28))
    for x, w, h in ((40, 30, 50), (76, 44, 30), (190, 26, 70), (222, 60, 40), (400, 40, 36), (446, 18, 92), (470, 46, 44), (560, 60, 30)):
        p.rect(x, 600 - h, x + w, 620, mix(SLATE, ROSE, 0.28))
    p.poly([(446, 510), (455, 462), (464, 510)], mix(SLATE, ROSE, 0.28))
    crane(p, 690, 618, 0.42, mix(SLATE, ROSE, 0.2))
    crane(p, 800, 618, 0.36, mix(SLATE, ROSE, 0.2), -1)
    # water
    water = [(0, 616), (1500, 616), (1500, 1000), (0, 1000)]
    p.poly(water, SEA)
    p.shade(water, mix(OCHRE, ROSE, 0.4), (0, 730), (0, 612), 0, 0.85)
    p.shade(water, NIGHT, (0, 760), (0, 1010), 0, 0.95)
    for i in range(26):
        y = 624 + i * 11 + i * i * 0.12
        half = 116 * (0.55 + 0.45 * math.sin(i * 1.7)) * (1 - i / 40) + 8
        x = 980 + p.rnd.uniform(-18, 18)
        p.poly(spline([(x - half, y), (x, y - 3.2), (x + half, y), (x, y + 3.2)], True), CREAM if i < 12 else OCHRE)
    for i in range(60):
        y = p.rnd.uniform(640, 985)
        x = p.rnd.uniform(0, 1500)
        n = p.rnd.uniform(22, 80) * (0.5 + (y - 600) / 330)
        p.poly(
            spline([(x - n, y), (x, y - 2.6), (x + n, y), (x, y + 2.6)], True), mix(MIST, SEA, 0.55) if y < 800 else mix(SEA, NIGHT, 0.35)
        )
    # quay and near cranes on the right
    p.poly([(1090, 700), (1500, 676), (1500, 760), (1090, 716)], NIGHT)
    crane(p, 1232, 700, 1.12, NIGHT, -1, OCHRE)
    crane(p, 1418, 694, 1.5, INK, -1, OCHRE)
    p.poly([(1060, 702), (1500, 684), (1500, 1000), (1330, 1000), (1060, 716)], INK)
    for x in (1120, 1186, 1260, 1344):
        p.round(x, 690 + (1344 - x) * 0.03, x + 16, 716, 5, INK)
    for x in range(1080, 1480, 44):
        p.line([(x + 10, 722), (x + 10 + (x - 1060) * 0.1, 800 + (x - 1060) * 0.3)], 5, mix(INK, DUSK, 0.35))
    # the ferry
    p.push(470, 742, 0, 1.12)
    for i, (y, a, b) in enumerate(((30, -330, 330), (48, -280, 300), (70, -200, 250), (92, -120, 200), (116, -60, 110))):
        p.poly(spline([(a, y), (0, y - 6), (b, y), (0, y + 7)], True), NIGHT, 0.8)
    p.poly([(-345, -52), (372, -62), (330, 22), (-300, 22), (-336, -10)], NIGHT)
    p.poly([(-345, -52), (372, -62), (366, -49), (-344, -38)], CREAM)
    p.poly([(-332, -4), (344, -4), (330, 22), (-300, 22)], BRICK)
    p.poly([(-268, -112), (262, -112), (292, -58), (-290, -52)], CREAM)
    p.shade([(-268, -112), (262, -112), (292, -58), (-290, -52)], ROSE, (200, 0), (-280, 0), 0, 0.9)
    for x in range(-250, 240, 40):
        p.round(x, -98, x + 25, -74, 5, OCHRE)
    p.rect(-270, -122, 272, -112, DUSK)
    p.poly([(-190, -166), (186, -166), (216, -122), (-190, -122)], CREAM)
    p.shade([(-190, -166), (186, -166), (216, -122), (-190, -122)], ROSE, (150, 0), (-200, 0), 0, 0.9)
    for x in range(-172, 110, 47):
        p.round(x, -154, x + 32, -133, 5, OCHRE)
    p.rect(-200, -174, 196, -166, DUSK)
    p.poly([(60, -222), (156, -222), (176, -174), (60, -174)], CREAM)
    p.poly([(74, -212), (102, -212), (102, -190), (74, -190)], NIGHT)
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
    smoke = [(405, 440), (380, 404), (330, 384), (262, 388), (190, 368), (110, 372), (60, 356)]
    p.taper(spline(smoke), 24, 62, mix(SLATE, ROSE, 0.3))
    for x, y, r in ((372, 402, 22), (316, 378, 30), (250, 392, 33), (180, 362, 40), (118, 380, 34), (62, 352, 40), (20, 372, 26)):
        p.disc(x, y, r, mix(SLATE, ROSE, 0.3))
        p.shade(ring(x, y, r), ROSE, (x, y + r * 0.1), (x, y + r * 1.1), 0, 0.7)
    for x, y, k, t in ((620, 330, 1.0, -8), (706, 280, 0.7, 6), (566, 258, 0.5, 0), (842, 392, 0.55, 10), (770, 470, 0.45, -6)):
        gull(p, x, y, k, CREAM, t)
    p.save("ferry.jpg")


def lighthouse():
    p = Sheet(1000, 1400, 7, NIGHT)
    p.sky([NIGHT, DUSK, SLATE, mix(SLATE, MIST, 0.5), mix(MIST, ROSE, 0.5)], 0, 1000)
    stars(p, 120, 620, CREAM)
    p.disc(176, 132, 66, CREAM)
    p.disc(204, 114, 60, mix(NIGHT, DUSK, 0.3))
    cx, ly = 590, 330
    for a0, a1, length in ((176, 190, 900), (-8, 5, 800)):
        beam = [(cx, ly)] + ring(cx, ly, length, length, a0, a1, 10)
        mid = math.radians((a0 + a1) / 2)
        p.shade(beam, OCHRE, (cx, ly), (cx + length * 0.9 * math.cos(mid), ly + length * 0.9 * math.sin(mid)), 0.85, 0)
    # the sea, far to near
    p.rect(0, 960, 1000, 1400, SLATE)
    p.shade([(0, 960), (1000, 960), (1000, 1400), (0, 1400)], DEEP, (0, 960), (0, 1240), 0.1, 1)
    for i in range(26):
        y = p.rnd.uniform(970, 1100)
        x = p.rnd.uniform(0, 1000)
        n = p.rnd.uniform(20, 70)
        p.poly(spline([(x - n, y), (x, y - 2.4), (x + n, y), (x, y + 2.4)], True), MIST, 0.6)
    # a small boat
    p.push(165, 1000, -3, 1)
    p.poly([(-58, -8), (60, -12), (44, 14), (-44, 14)], BRICK)
    p.line([(0, -10), (0, -112)], 4, INK)
    p.poly([(6, -108), (6, -18), (60, -18)], CREAM)
    p.poly([(-5, -98), (-5, -20), (-46, -20)], PAPER)
    p.pop()
    # the rock
    back = [
        (330, 1180),
        (372, 1050),
        (430, 1000),
        (470, 930),
        (540, 905),
        (640, 900),
        (720, 908),
        (850, 916),
        (884, 985),
        (1000, 1040),
        (1000, 1400),
        (330, 1400),
    ]
    p.poly(back, UMBER)
    p.shade(back, INK, (720, 950), (330, 1150), 0, 0.8)
    for quad, colour in (
        ([(470, 930), (540, 905), (556, 990), (500, 1060), (430, 1000)], mix(UMBER, WOOD, 0.5)),
        ([(640, 900), (720, 915), (740, 1010), (660, 1040), (600, 960)], mix(UMBER, WOOD, 0.35)),
        ([(770, 918), (850, 920), (884, 985), (880, 1120), (790, 1100), (750, 1030)], mix(UMBER, WOOD, 0.55)),
        ([(372, 1050), (430, 1000), (500, 1060), (450, 1170), (360, 1160)], mix(UMBER, WOOD, 0.25)),
        ([(660, 1040), (740, 1010), (750, 1030), (790, 1100), (700, 1200), (620, 1150)], mix(UMBER, WOOD, 0.15)),
        ([(880, 1120), (1000, 1060), (1000, 1200), (900, 1210)], mix(UMBER, WOOD, 0.3)),
    ):
        p.poly(quad, colour)
    p.poly(spline([(462, 934), (540, 898), (640, 892), (740, 900), (858, 914), (790, 934), (640, 932), (545, 930)], True), MOSS)
    # keeper's house
    p.poly([(690, 925), (690, 846), (826, 846), (826, 918)], CREAM)
    p.poly([(690, 925), (690, 846), (720, 846), (720, 922)], ROSE)
    p.poly([(676, 850), (712, 792), (810, 792), (842, 850)], BRICK)
    p.rect(776, 764, 796, 800, INK)
    p.rect(738, 870, 762, 902, OCHRE)
    p.rect(784, 870, 808, 902, OCHRE)

    # the tower
    def at(t):
        return 88 - 34 * t, 915 - 490 * t

    for i in range(7):
        (w0, y0), (w1, y1) = at(i / 7), at((i + 1) / 7)
        quad = [(cx - w0, y0), (cx + w0, y0), (cx + w1, y1), (cx - w1, y1)]
        quad = ring(cx, y0, w0, w0 * 0.16, 180, 0) + ring(cx, y1, w1, w1 * 0.16, 0, 180)
        p.poly(quad, BRICK if i % 2 == 0 else CREAM)
    tower = [(cx - 88, 915), (cx + 88, 930), (cx + 54, 425), (cx - 54, 425)]
    p.shade(tower, INK, (cx + 10, 0), (cx - 92, 0), 0, 0.72)
    for t, dx in ((0.24, 6), (0.52, -2), (0.8, 6)):
        _, y = at(t)
        p.round(cx + dx - 9, y - 26, cx + dx + 9, y + 12, 8, INK)
        p.round(cx + dx - 5, y - 20, cx + dx + 5, y + 8, 5, OCHRE)
    p.round(cx - 20, 858, cx + 20, 928, 16, INK)
    p.poly([(cx - 54, 432), (cx + 54, 432), (cx + 82, 402), (cx - 82, 402)], INK)
    p.rect(cx - 88, 392, cx + 88, 404, INK)
    for x in range(-84, 85, 21):
        p.line([(cx + x, 392), (cx + x, 358)], 3.4, INK)
    p.line([(cx - 86, 358), (cx + 86, 358)], 4, INK)
    p.rect(cx - 44, 276, cx + 44, 394, OCHRE)
    p.disc(cx, ly, 38, CREAM)
    p.glow(cx, ly, 150, CREAM, 0.9)
    for x in (-44, -15, 15, 44):
        p.line([(cx + x, 278), (cx + x, 394)], 4.5, INK)
    p.line([(cx - 44, 336), (cx + 44, 336)], 3.4, INK)
    p.rect(cx - 56, 266, cx + 56, 280, INK)
    p.poly(ring(cx, 268, 52, 58, 180, 360), BRICK)
    p.disc(cx, 208, 9, INK)
    p.line([(cx, 208), (cx, 168)], 4, INK)
    # stylised surf
    for row, (y, amp, colour, edge) in enumerate(
        ((1150, 28, SEA, MIST), (1214, 34, DEEP, MIST), (1290, 40, mix(SEA, DEEP, 0.4), CREAM), (1362, 36, NIGHT, MIST))
    ):
        n = 5
        step = 1000 / (n - 1)
        pts = []
        for i in range(-1, n + 1):
            x = i * step + row * 84 % step
            pts += [(x, y + amp * 0.55), (x + step * 0.34, y + amp * 0.1), (x + step * 0.62, y - amp), (x + step * 0.8, y - amp * 0.35)]
        top = spline(pts)
        p.poly([(a, b - 10) for a, b in top] + [(a, b + 3) for a, b in top[::-1]], edge)
        p.poly(top + [(1100, 1420), (-300, 1420)], colour)
        for k in range(2):
            low = [(a, b + 20 + 16 * k) for a, b in top]
            p.line(low, 2.6, mix(colour, edge, 0.4 - 0.15 * k), cap=False)
    for x, y, r in (
        (352, 1128, 13),
        (384, 1108, 9),
        (410, 1132, 7),
        (330, 1096, 6),
        (438, 1112, 5),
        (905, 1140, 10),
        (930, 1118, 7),
        (955, 1150, 8),
    ):
        p.disc(x, y, r, CREAM)
    for x, y, k, t in ((330, 560, 0.9, 8), (250, 620, 0.6, -6), (820, 640, 0.7, -8), (900, 590, 0.45, 4)):
        gull(p, x, y, k, CREAM, t)
    p.save("lighthouse.jpg")


def observatory():
    p = Sheet(1000, 1400, 21, NIGHT)
    p.sky([mix(NIGHT, INK, 0.35), NIGHT, DUSK, SLATE, mix(SLATE, ROSE, 0.55), ROSE], 0, 1180)
    px, py = 420, 470
    tones = (CREAM, CREAM, OCHRE, MIST, ROSE, CREAM)
    r = 26
    while r < 1180:
        n = 1 + int(r / 90)
        for _ in range(n):
            a0 = p.rnd.uniform(0, 360)
            span = p.rnd.uniform(16, 58)
            p.arc(px, py, r, a0, a0 + span, p.rnd.choice((1.6, 2.2, 2.2, 3.2)), p.rnd.choice(tones))
        r += p.rnd.uniform(8, 17)
    p.disc(px, py, 5, CREAM)
    # distant ranges
    far = p.land(
        [(0, 1130), (120, 1085), (260, 1120), (400, 1060), (560, 1115), (720, 1070), (860, 1120), (1000, 1080)], mix(SLATE, ROSE, 0.3)
    )
    p.shade(far, BLUSH, (0, 1060), (0, 1180), 0, 0.65)
    p.land([(0, 1180), (200, 1150), (420, 1185), (640, 1140), (1000, 1190)], DUSK)
    p.land([(-20, 1290), (150, 1240), (330, 1176), (520, 1140), (700, 1146), (860, 1200), (1020, 1270)], mix(NIGHT, INK, 0.45))
    # the dome
    cx, base = 610, 1150
    p.poly([(cx - 178, base - 150), (cx + 178, base - 150), (cx + 178, base + 10), (cx - 178, base + 10)], CREAM)
    p.shade(
        [(cx - 178, base - 150), (cx + 178, base - 150), (cx + 178, base + 10), (cx - 178, base + 10)],
        SLATE,
        (cx - 60, 0),
        (cx + 190, 0),
        0,
        0.95,
    )
    for x in (-140, -84, 60, 116):
        p.round(cx + x, base - 112, cx + x + 26, base - 40, 13, DUSK)
    p.round(cx - 34, base - 104, cx + 26, base + 10, 28, UMBER)
    p.round(cx - 26, base - 94, cx + 18, base + 10, 22, OCHRE)
    p.rect(cx - 196, base - 168, cx + 196, base - 146, BRICK)
    dome = ring(cx, base - 166, 186, 196, 180, 360)
    p.poly(dome, PAPER)
    p.shade(dome, SLATE, (cx - 40, 0), (cx + 190, 0), 0, 1)
    p.shade(dome, ROSE, (cx - 120, 0), (cx - 190, 0), 0, 0.7)
    for k in (-0.86, -0.68, 0.3, 0.62, 0.86):
        p.arc(cx, base - 166, abs(186 * k), 180 if k < 0 else 270, 270 if k < 0 else 360, 2.6, mix(SLATE, DUSK, 0.3), ry=196)
    slit = [(cx - 84, base - 168)] + ring(cx, base - 166, 186, 196, 243.2, 267.5) + [(cx - 8, base - 168)]
    p.poly(slit, INK)
    p.push(cx - 34, base - 206, -99, 1)
    p.rect(-30, -19, 150, 19, BRICK)
    p.rect(118, -25, 196, 25, OCHRE)
    p.rect(118, -25, 130, 25, UMBER)
    p.rect(186, -25, 196, 25, CREAM)
    p.pop()
    p.rect(cx - 84, base - 196, cx - 8, base - 168, INK)
    p.rect(cx - 84, base - 186, cx - 8, base - 168, SLATE)
    # path and figures
    p.poly(
        spline([(cx - 26, base + 8), (cx - 70, base + 70), (cx - 30, base + 140), (cx - 130, base + 260)])
        + spline([(cx + 40, base + 260), (cx + 60, base + 140), (cx, base + 66), (cx + 18, base + 8)]),
        mix(OCHRE, UMBER, 0.35),
    )
    p.shade([(300, 1150), (760, 1150), (760, 1400), (300, 1400)], mix(NIGHT, INK, 0.45), (0, 1190), (0, 1390), 0, 1)

    def person(x, y, k, coat):
        p.push(x, y, 0, k)
        p.poly([(-13, -66), (13, -66), (20, -10), (-20, -10)], coat)
        p.rect(-10, -12, -2, 8, INK)
        p.rect(3, -12, 11, 8, INK)
        p.disc(0, -80, 12, UMBER)
        p.poly([(-15, -84), (15, -84), (8, -98), (-8, -98)], INK)
        p.pop()

    person(500, 1240, 0.95, BRICK)
    person(545, 1246, 0.8, MIST)
    for x, y, h in (
        (40, 1330, 330),
        (120, 1350, 250),
        (-10, 1380, 300),
        (210, 1390, 210),
        (930, 1330, 300),
        (985, 1350, 380),
        (860, 1380, 220),
        (770, 1420, 170),
        (300, 1430, 150),
    ):
        pine(p, x, y, h, mix(PINE, INK, 0.62))
    p.land([(0, 1360), (300, 1390), (700, 1392), (1000, 1350)], mix(PINE, INK, 0.7))
    p.save("observatory.jpg")


def geese():
    p = Sheet(1500, 1000, 5, SAND)
    p.sky([mix(SKY, MIST, 0.4), SKY, CREAM, SAND, mix(OCHRE, ROSE, 0.35)], 0, 610)
    p.disc(1130, 470, 96, BRICK)
    p.shade(ring(1130, 470, 96), OCHRE, (0, 450), (0, 570), 0, 0.9)
    for y, x0, x1, h in ((500, 900, 1420, 8), (530, 1010, 1340, 6), (356, 60, 480, 9), (386, 200, 640, 6)):
        p.poly(spline([(x0, y), ((x0 + x1) / 2, y - h), (x1, y), ((x0 + x1) / 2, y + h * 0.6)], True), CREAM)
    p.land([(0, 566), (250, 556), (500, 572), (760, 560), (1000, 574), (1250, 562), (1500, 570)], mix(MIST, SEA, 0.35))
    for x in range(20, 700, 23):
        p.disc(x, 568, p.rnd.uniform(8, 22), mix(MIST, SEA, 0.5))
    p.rect(356, 500, 364, 570, mix(SEA, DEEP, 0.2))
    p.poly([(340, 575), (380, 575), (370, 512), (350, 512)], mix(SEA, DEEP, 0.2))
    p.poly([(346, 512), (374, 512), (360, 496)], BRICK)
    for a in (20, 110, 200, 290):
        x, y = 360 + 56 * math.cos(math.radians(a)), 512 + 56 * math.sin(math.radians(a))
        p.line([(360, 512), (x, y)], 3, DEEP)
        p.line([((360 * 0.4 + x * 0.6), (512 * 0.4 + y * 0.6)), (x, y)], 9, CREAM)
    ground = p.land([(0, 590), (400, 584), (900, 592), (1500, 586)], LEAF)
    p.shade(ground, MOSS, (0, 600), (0, 860), 0.1, 1)
    p.shade(ground, PINE, (0, 780), (0, 1010), 0, 0.95)
    # the winding creek
    left = spline(
        [(1090, 594), (1000, 606), (1180, 626), (1080, 652), (760, 676), (640, 716), (900, 764), (930, 826), (560, 900), (330, 1010)]
    )
    right = spline(
        [(1128, 594), (1066, 606), (1260, 628), (1190, 664), (900, 690), (820, 720), (1120, 768), (1200, 846), (1000, 920), (900, 1010)]
    )
    creek = left + right[::-1]
    p.poly(creek, mix(OCHRE, ROSE, 0.3))
    p.shade(creek, CREAM, (0, 600), (0, 760), 0.9, 0)
    p.shade(creek, SLATE, (0, 740), (0, 1000), 0, 0.85)
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
        p.poly(spline([(x - n, y), (x, y - 3), (x + n, y), (x, y + 3)], True), CREAM if y < 800 else ROSE)
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
    # reeds in front
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
    # geese
    body = mix(SLATE, UMBER, 0.45)

    def goose(x, y, k, up=True, turn=-6):
        p.push(x, y, turn, -k, k)
        dark, pale = mix(NIGHT, INK, 0.4), BLUSH
        far = (
            spline([(-6, -4), (-34, -70), (-58, -140), (-40, -118), (-14, -92), (22, -44), (44, -6)])
            if up
            else spline([(0, 6), (-50, 56), (-84, 112), (-50, 96), (-10, 74), (36, 34), (48, 8)])
        )
        p.poly(far, mix(dark, body, 0.35))
        # body, neck and head
        p.poly(
            spline(
                [
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
                ],
                True,
            ),
            body,
        )
        p.poly(spline([(-150, -2), (-118, -6), (-84, 4), (-60, 24), (-112, 12)], True), pale)
        p.poly(
            spline([(66, -14), (110, -14), (158, -20), (184, -26), (200, -20), (196, -8), (168, -4), (120, 4), (84, 12), (72, 0)], True),
            dark,
        )
        p.poly(spline([(168, -10), (178, -18), (184, -10), (176, -4)], True), pale)
        p.poly([(196, -20), (226, -12), (196, -8)], OCHRE)
        p.poly(spline([(-40, 24), (20, 26), (60, 14), (10, 32), (-20, 31)], True), pale)
        p.poly([(-150, -6), (-176, -10), (-172, 4), (-140, 6)], dark)
        if up:
            wing = spline(
                [
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
            )
        else:
            wing = spline(
                [
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
            )
        p.poly(wing, dark)
        inner = [(a * 0.62 + 8, b * 0.62) for a, b in wing]
        p.poly(inner, mix(body, SLATE, 0.4))
        core = [(a * 0.36 + 14, b * 0.36) for a, b in wing]
        p.poly(core, pale)
        p.pop()

    goose(560, 318, 1.3, True, 6)
    goose(985, 168, 0.98, False, 4)
    goose(790, 470, 0.8, True, 2)
    goose(1366, 190, 0.66, True, 4)
    goose(1300, 330, 0.55, False, 3)
    for i in range(1, 8):
        for s in (1, -1):
            x, y = 120 + i * 38, 130 + i * s * (13 if s > 0 else 10)
            gull(p, x, y, 0.42, DEEP, 8 if i % 2 else -6)
    gull(p, 120, 130, 0.42, DEEP)
    p.save("geese.jpg")


def house(p, x, y, w, h, wall, roof, glass, kind=0, shade=None):
    """A narrow town house on its foot line y."""
    box = [(x, y), (x + w, y), (x + w, y - h), (x, y - h)]
    p.poly(box, wall)
    if kind == 0:
        gable = [(x - 5, y - h), (x + w / 2, y - h - w * 0.62), (x + w + 5, y - h)]
    elif kind == 1:
        n = w / 6
        gable = [
            (x, y - h),
            (x, y - h - n),
            (x + n, y - h - n),
            (x + n, y - h - 2 * n),
            (x + 2 * n, y - h - 2 * n),
            (x + 2 * n, y - h - 3 * n),
            (x + 4 * n, y - h - 3 * n),
            (x + 4 * n, y - h - 2 * n),
            (x + 5 * n, y - h - 2 * n),
            (x + 5 * n, y - h - n),
            (x + w, y - h - n),
            (x + w, y - h),
        ]
    else:
        gable = [(x - 6, y - h), (x + w * 0.14, y - h - w * 0.42), (x + w * 0.86, y - h - w * 0.42), (x + w + 6, y - h)]
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
        p.shade(box, shade, (x + w * 0.5, 0), (x, 0), 0, 0.75)


def tram():
    p = Sheet(1500, 1000, 33, CREAM)
    p.sky([mix(SKY, MIST, 0.5), SKY, CREAM, BLUSH, ROSE], 0, 700)
    p.disc(330, 330, 118, OCHRE)
    p.shade(ring(330, 330, 118), RUST, (0, 330), (0, 460), 0, 0.8)
    for x, y, k in ((560, 150, 1.0), (90, 170, 0.7), (760, 250, 0.55)):
        p.blob(
            [
                (x - 130 * k, y),
                (x - 90 * k, y - 26 * k),
                (x - 40 * k, y - 30 * k),
                (x, y - 60 * k),
                (x + 56 * k, y - 36 * k),
                (x + 100 * k, y - 32 * k),
                (x + 140 * k, y),
                (x, y + 8 * k),
            ],
            CREAM,
        )
    # the sea and the far harbour
    sea = [(0, 560), (900, 560), (900, 1000), (0, 1000)]
    p.poly(sea, SEA)
    p.shade(sea, MIST, (0, 720), (0, 556), 0, 0.9)
    p.land([(0, 562), (120, 548), (260, 540), (420, 552), (600, 546), (800, 560)], mix(MIST, SLATE, 0.45), bottom=566)
    for _ in range(34):
        x, y, n = p.rnd.uniform(0, 560), p.rnd.uniform(580, 760), p.rnd.uniform(16, 54)
        p.poly(spline([(x - n, y), (x, y - 2.6), (x + n, y), (x, y + 2.6)], True), SKY)
    for x, y, k, c in ((150, 640, 1.0, CREAM), (330, 600, 0.6, CREAM), (440, 668, 0.9, BLUSH)):
        p.push(x, y, 0, k)
        p.poly([(-44, -6), (48, -6), (34, 10), (-34, 10)], BRICK)
        p.line([(0, -6), (0, -88)], 3.4, INK)
        p.poly([(5, -84), (5, -12), (46, -12)], c)
        p.poly([(-4, -74), (-4, -12), (-32, -12)], c)
        p.pop()
    slope = math.tan(math.radians(17))

    def hill(x):
        return 930 - x * slope

    # back row, then front row of houses climbing
    def row(start, widths, lift, walls, dim):
        x = start
        for i, w in enumerate(widths):
            foot = hill(x) - lift
            wall, roof, kind, tall = walls[i % len(walls)]
            wall = mix(wall, ROSE, dim)
            p.rect(x, foot - 4, x + w, foot + 160, wall)
            house(p, x, foot, w, tall, wall, mix(roof, ROSE, dim), mix(SLATE, ROSE, dim), kind, mix(wall, UMBER, 0.55))
            x += w + 3

    row(
        560,
        (92, 104, 88, 110, 96, 100, 90, 106, 92, 100),
        208,
        ((SAND, RUST, 0, 150), (MIST, SLATE, 2, 190), (BLUSH, BRICK, 1, 170), (CREAM, SLATE, 0, 210), (OCHRE, UMBER, 1, 160)),
        0.34,
    )
    # trees behind
    row(
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
    # street
    p.poly([(0, hill(0) - 34), (1500, hill(1500) - 34), (1500, 1000), (0, 1000)], SAND)
    p.poly([(-10, hill(-10) - 34), (1510, hill(1510) - 34), (1510, hill(1510) - 24), (-10, hill(-10) - 24)], mix(UMBER, SAND, 0.3))
    street = [(0, hill(0) + 10), (1500, hill(1500) + 10), (1500, 1000), (0, 1000)]
    p.poly(street, mix(SLATE, UMBER, 0.45))
    p.shade(street, INK, (300, 700), (560, 1180), 0, 0.8)
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
    # masts and wire
    for x in (240, 700, 1180):
        y = hill(x)
        p.rect(x - 6, y - 440, x + 6, y + 4, INK)
        p.rect(x - 11, y - 20, x + 11, y + 6, INK)
        p.disc(x, y - 446, 10, INK)
        p.line([(x, y - 384), (x + 96, y - 384 - 18)], 5, INK)
        p.arc(x + 6, y - 330, 66, 268, 330, 4, INK)
    p.line([(-20, hill(-20) - 374), (1520, hill(1520) - 374)], 3, INK)
    # the tram
    p.push(770, hill(770) + 66, -17, 1.04)
    p.poly([(-330, 30), (330, 30), (300, 52), (-300, 52)], INK, 0.55)
    p.rect(-276, -34, 276, 2, INK)
    for x in (-212, -132, 132, 212):
        p.disc(x, 4, 30, INK)
        p.disc(x, 4, 19, mix(MIST, SLATE, 0.5))
        p.disc(x, 4, 7, INK)
    body = [(-322, -40), (-330, -120), (-312, -226), (312, -226), (330, -120), (322, -40)]
    p.poly(body, BRICK)
    p.poly([(-330, -120), (-312, -226), (312, -226), (330, -120)], CREAM)
    p.shade([(-330, -120), (-312, -226), (312, -226), (330, -120)], SAND, (40, 0), (-330, 0), 0, 1)
    p.shade([(-322, -40), (-330, -120), (330, -120), (322, -40)], UMBER, (60, 0), (-330, 0), 0, 0.8)
    p.rect(-329, -124, 329, -116, OCHRE)
    p.line([(-316, -58), (316, -58)], 3, OCHRE)
    p.poly([(-312, -226), (-284, -256), (284, -256), (312, -226)], UMBER)
    p.rect(-196, -274, 196, -256, mix(UMBER, INK, 0.5))
    for x in range(-180, 181, 40):
        p.rect(x - 11, -270, x + 11, -260, OCHRE)
    for i, x in enumerate(range(-206, 170, 66)):
        p.round(x, -212, x + 54, -134, 9, NIGHT)
        p.shade([(x, -212), (x + 54, -212), (x + 54, -134), (x, -134)], MIST, (x, -150), (x + 60, -240), 0, 0.9)
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
    for x, y, k, t in ((470, 250, 0.9, -8), (520, 320, 0.6, 6), (150, 440, 0.6, 0)):
        gull(p, x, y, k, DEEP, t)
    p.save("tram.jpg")


def nighttrain():
    p = Sheet(1500, 1000, 44, NIGHT)
    p.sky([mix(NIGHT, INK, 0.35), NIGHT, DUSK, SLATE, mix(SLATE, MIST, 0.6)], 0, 700)
    stars(p, 170, 420, CREAM)
    p.disc(1090, 190, 92, CREAM)
    p.glow(1090, 190, 300, BLUSH, 0.5)
    p.disc(1090, 190, 92, CREAM)
    for x, y, r in ((1060, 166, 17), (1112, 214, 24), (1124, 152, 10), (1056, 224, 9)):
        p.disc(x, y, r, PAPER)

    def peak(points, base, light, dark, snow=None):
        p.poly(points + [(points[-1][0], 1000), (points[0][0], 1000)], base)
        for i in range(1, len(points) - 1):
            (ax, ay), (x, y), (bx, by) = points[i - 1], points[i], points[i + 1]
            if y < ay and y < by:
                p.poly(
                    [
                        (x, y),
                        (bx, by),
                        (x + (bx - x) * 0.3, by + 130),
                        (x - (x - ax) * 0.1, by + 30),
                        (x + (bx - x) * 0.16, y + (by - y) * 0.5),
                    ],
                    light,
                )
                if snow:
                    t, q = 0.36, 0.3
                    lx, ly = x + (ax - x) * q, y + (ay - y) * q
                    rx, ry = x + (bx - x) * t, y + (by - y) * t
                    p.poly(
                        [
                            (x, y),
                            (rx, ry),
                            (rx - (rx - x) * 0.38, ry - 12),
                            (x + (rx - x) * 0.2, ry + 26),
                            (x - 4, y + (ry - y) * 0.7),
                            (lx + (x - lx) * 0.4, ly + 16),
                            (lx + (x - lx) * 0.25, ly - 6),
                            (lx, ly),
                        ],
                        snow,
                    )
                    p.poly(
                        [(x, y), (rx, ry), (rx - (rx - x) * 0.38, ry - 12), (x + (rx - x) * 0.2, ry + 26), (x, y + (ry - y) * 0.5)], CREAM
                    )
        p.shade(points + [(points[-1][0], 800), (points[0][0], 800)], dark, (0, 420), (0, 720), 0, 0.85)

    peak(
        [
            (-40, 480),
            (90, 330),
            (190, 420),
            (380, 190),
            (540, 400),
            (640, 330),
            (760, 440),
            (900, 340),
            (1000, 420),
            (1240, 250),
            (1400, 400),
            (1540, 320),
        ],
        mix(SLATE, DUSK, 0.2),
        mix(SLATE, MIST, 0.4),
        mix(MIST, SLATE, 0.35),
        mix(MIST, SLATE, 0.3),
    )
    peak(
        [(-60, 520), (180, 430), (300, 540), (560, 360), (720, 560), (860, 480), (1010, 580), (1330, 420), (1560, 560)],
        mix(DUSK, NIGHT, 0.35),
        mix(DUSK, SLATE, 0.3),
        mix(DUSK, SLATE, 0.4),
    )
    forest = p.land([(0, 640), (200, 600), (460, 650), (700, 620), (980, 660), (1240, 600), (1500, 630)], mix(DEEP, NIGHT, 0.3))
    for x in range(-10, 1510, 17):
        y = 640 - 26 * math.sin(x / 130) + 8
        pine(p, x + p.rnd.uniform(-6, 6), y + 16, p.rnd.uniform(40, 82), mix(DEEP, NIGHT, 0.3))
    p.shade(forest, MIST, (0, 690), (0, 900), 0, 0.55)
    gorge = [(0, 880), (300, 850), (600, 930), (900, 920), (1200, 850), (1500, 830)]
    p.land(gorge, mix(NIGHT, DEEP, 0.5))
    # river deep down
    p.poly(spline([(560, 1010), (640, 940), (760, 900), (730, 870)]) + spline([(770, 870), (830, 905), (780, 950), (860, 1010)]), MIST)
    # viaduct
    deck = 640
    stone, back = mix(PAPER, SLATE, 0.18), mix(SLATE, DUSK, 0.4)
    step, pier = 168, 44
    for i in range(-1, 10):
        x = i * step + 30
        foot = 1000
        p.poly([(x - pier / 2, deck), (x + pier / 2, deck), (x + pier / 2 + 12, foot), (x - pier / 2 - 12, foot)], stone)
        p.shade(
            [(x - pier / 2, deck), (x + pier / 2, deck), (x + pier / 2 + 12, foot), (x - pier / 2 - 12, foot)],
            NIGHT,
            (x + 12, 0),
            (x - 30, 0),
            0,
            0.9,
        )
        p.rect(x - pier / 2 - 7, deck + 118, x + pier / 2 + 7, deck + 130, mix(stone, SLATE, 0.25))
    for i in range(-1, 10):
        x0 = i * step + 30 + pier / 2
        x1 = (i + 1) * step + 30 - pier / 2
        r = (x1 - x0) / 2
        cx = (x0 + x1) / 2
        spandrel = (
            [(x0 - pier / 2, deck), (x1 + pier / 2, deck), (x1 + pier / 2, deck + 122), (x1, deck + 122)]
            + ring(cx, deck + 122, r, r * 1.42, 0, -180)
            + [(x0, deck + 122), (x0 - pier / 2, deck + 122)]
        )
        p.poly(spandrel, stone)
        p.arc(cx, deck + 122, r + 5, 180, 360, 9, mix(stone, SLATE, 0.4), ry=r * 1.42 + 5)
    p.shade([(-10, deck), (1510, deck), (1510, 1000), (-10, 1000)], mix(NIGHT, DEEP, 0.5), (0, deck + 110), (0, 1000), 0, 0.92)
    p.rect(-10, deck - 16, 1510, deck + 6, mix(stone, CREAM, 0.4))
    p.rect(-10, deck + 6, 1510, deck + 13, back)
    for x in range(-10, 1520, 24):
        p.rect(x, deck + 13, x + 12, deck + 21, back)
    # the train
    y = deck - 18
    p.rect(0, y, 1500, y + 3, INK)
    x = -60
    for car in range(4):
        w = 286
        p.round(x, y - 98, x + w, y - 16, 12, BRICK if car != 2 else mix(OCHRE, RUST, 0.4))
        p.rect(x + 6, y - 100, x + w - 6, y - 88, INK)
        p.rect(x, y - 40, x + w, y - 35, CREAM)
        for k in range(7):
            wx = x + 19 + k * 37
            if car == 2:
                p.round(wx, y - 82, wx + 28, y - 50, 4, CREAM)
                p.poly([(wx + 11, y - 72), (wx + 17, y - 72), (wx + 22, y - 62), (wx + 6, y - 62)], BRICK)
                p.rect(wx + 13, y - 62, wx + 15, y - 54, UMBER)
                p.rect(wx + 3, y - 55, wx + 25, y - 50, UMBER)
            elif (car * 7 + k) % 5 in (1, 3):
                p.round(wx, y - 82, wx + 28, y - 50, 4, mix(BRICK, INK, 0.65))
                p.rect(wx, y - 82, wx + 28, y - 72, ROSE)
            else:
                p.round(wx, y - 82, wx + 28, y - 50, 4, OCHRE)
                if (car + k) % 3 == 0:
                    p.disc(wx + 14, y - 66, 6, UMBER)
                    p.poly(ring(wx + 14, y - 50, 11, 11, 180, 360), UMBER)
        for k in (46, 84, w - 84, w - 46):
            p.disc(x + k, y - 10, 12, INK)
        p.rect(x + 24, y - 22, x + w - 24, y - 14, INK)
        x += w + 8
    eng = [(x, y - 16), (x, y - 96), (x + 246, y - 96), (x + 290, y - 60), (x + 300, y - 16)]
    p.poly(eng, SEA)
    p.poly([(x, y - 44), (x + 293, y - 44), (x + 296, y - 34), (x, y - 34)], CREAM)
    p.poly([(x + 214, y - 88), (x + 244, y - 88), (x + 274, y - 62), (x + 214, y - 62)], OCHRE)
    for k in range(4):
        p.rect(x + 34 + k * 40, y - 84, x + 62 + k * 40, y - 60, DEEP)
    p.rect(x + 14, y - 22, x + 292, y - 12, INK)
    for k in (40, 82, 214, 256):
        p.disc(x + k, y - 9, 13, INK)
    p.line([(x + 60, y - 96), (x + 96, y - 126), (x + 64, y - 146)], 4, INK)
    p.rect(x + 40, y - 150, x + 96, y - 145, INK)
    hx, hy = x + 298, y - 28
    p.shade([(hx, hy - 4), (1520, hy - 66), (1520, hy + 36), (hx, hy + 6)], OCHRE, (hx, hy), (1500, hy), 0.95, 0.25)
    p.disc(hx, hy, 8, CREAM)
    # foreground pines
    for x, y, h in (
        (40, 1060, 420),
        (140, 1080, 300),
        (-30, 1080, 330),
        (230, 1080, 220),
        (1440, 1060, 380),
        (1340, 1080, 270),
        (1510, 1090, 460),
        (1250, 1090, 190),
        (330, 1090, 150),
    ):
        pine(p, x, y, h, mix(INK, NIGHT, 0.3))
    p.save("nighttrain.jpg")


def press():
    p = Sheet(1500, 1000, 55, SAND)
    p.sky([SAND, mix(SAND, OCHRE, 0.35)], 0, 900)
    p.disc(760, 470, 420, OCHRE)
    p.shade(ring(760, 470, 420), RUST, (0, 400), (0, 900), 0, 0.75)
    # floor
    p.rect(0, 838, 1500, 1000, UMBER)
    for x in range(-400, 1900, 150):
        p.line([(750 + (x - 750) * 0.62, 838), (x, 1000)], 3, mix(UMBER, INK, 0.5))
    p.shade([(0, 838), (1500, 838), (1500, 1000), (0, 1000)], INK, (0, 850), (0, 1010), 0, 0.7)
    # a line of drying sheets
    rope = spline([(-20, 96), (380, 150), (760, 134), (1120, 146), (1520, 84)])
    p.line(rope, 4, UMBER, cap=False)

    def sheet(x, y, turn, art):
        p.push(x, y, turn, 1)
        p.poly([(-82, 0), (82, 0), (80, 224), (-84, 222)], CREAM)
        p.shade([(-82, 0), (82, 0), (80, 224), (-84, 222)], SAND, (30, 0), (-90, 0), 0, 0.55)
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
                c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
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

    sheet(150, 128, 5, "fish")
    sheet(392, 160, 2, "ship")
    sheet(1110, 154, -2, "text")
    sheet(1350, 122, -6, "sun")
    # the hand press
    iron, light = INK, mix(SLATE, INK, 0.35)
    p.poly([(540, 880), (590, 640), (640, 640), (640, 880)], iron)
    p.poly([(980, 880), (930, 640), (880, 640), (880, 880)], iron)
    p.poly([(508, 880), (660, 880), (680, 906), (488, 906)], iron)
    p.poly([(1012, 880), (860, 880), (840, 906), (1032, 906)], iron)
    # the bed and rails
    p.rect(380, 640, 1140, 668, light)
    p.rect(380, 668, 1140, 680, iron)
    p.rect(610, 668, 910, 730, iron)
    p.line([(420, 680), (470, 880)], 16, iron)
    p.line([(1100, 680), (1050, 880)], 16, iron)
    p.disc(760, 716, 50, light)
    p.disc(760, 716, 38, OCHRE)
    p.disc(760, 716, 10, iron)
    for a in range(0, 180, 45):
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        p.line([(760 - c * 40, 716 - s * 40), (760 + c * 40, 716 + s * 40)], 6, iron)
    p.line([(760, 716), (700, 826)], 12, iron)
    p.disc(696, 834, 15, BRICK)
    # frame
    frame = spline(
        [(596, 640), (590, 520), (600, 400), (640, 300), (700, 252), (760, 240), (820, 252), (880, 300), (920, 400), (930, 520), (924, 640)]
    )
    inner = spline(
        [(872, 640), (876, 520), (866, 420), (840, 350), (800, 318), (760, 312), (720, 318), (680, 350), (654, 420), (644, 520), (648, 640)]
    )
    p.poly(frame + inner, iron)
    p.shade(frame + inner, mix(SLATE, MIST, 0.3), (640, 0), (590, 0), 0, 0.85)
    for side in (-1, 1):
        for y, r in ((612, 15), (560, 8), (520, 6)):
            p.disc(760 + side * 139, y, r, OCHRE)
    p.poly([(716, 262), (804, 262), (792, 306), (728, 306)], OCHRE)
    p.disc(760, 284, 13, BRICK)
    # crest: an anchor-like finial
    p.poly(spline([(690, 250), (716, 214), (742, 226), (760, 190), (778, 226), (804, 214), (830, 250)]), iron)
    p.disc(760, 192, 13, iron)
    p.disc(760, 192, 5, OCHRE)
    # screw, toggle and platen
    p.rect(738, 312, 782, 470, light)
    for y in range(330, 460, 20):
        p.poly([(734, y), (786, y - 8), (786, y + 2), (734, y + 10)], OCHRE)
    p.poly([(690, 470), (830, 470), (850, 520), (670, 520)], iron)
    p.rect(636, 520, 884, 552, iron)
    p.rect(648, 552, 872, 562, OCHRE)
    # the bar
    p.line([(786, 420), (900, 448), (1080, 430)], 15, iron)
    p.line([(1080, 430), (1190, 416)], 26, WOOD)
    p.disc(1194, 415, 15, WOOD)
    p.disc(786, 420, 21, iron)
    p.disc(786, 420, 9, OCHRE)
    # forme on the bed and open tympan on the left
    p.rect(640, 616, 880, 640, WOOD)
    for i in range(17):
        x = 648 + i * 13.6
        p.rect(x, 606 - (i * 7 % 3) * 3, x + 10, 622, (BRICK, INK, SLATE, INK, UMBER)[i % 5])
    p.poly([(404, 636), (320, 412), (338, 404), (430, 630)], iron)
    p.poly([(318, 414), (206, 470), (296, 690), (404, 640)], CREAM)
    p.line([(318, 412), (206, 468), (296, 690), (406, 640), (318, 412)], 9, iron)
    p.poly([(300, 446), (238, 478), (300, 628), (364, 598)], mix(CREAM, SAND, 0.6))
    p.push(302, 538, -26, 0.62)
    p.poly([(-8, -92), (-8, 22), (-60, 22)], SLATE)
    p.poly([(2, -72), (2, 22), (46, 22)], BRICK)
    p.poly([(-64, 30), (62, 30), (40, 60), (-46, 60)], INK)
    p.pop()
    # type case on the right, ink and roller
    p.poly([(1180, 838), (1220, 600), (1236, 600), (1210, 838)], UMBER)
    p.poly([(1480, 838), (1450, 600), (1434, 600), (1450, 838)], UMBER)
    p.poly([(1150, 640), (1500, 640), (1500, 560), (1196, 560)], WOOD)
    p.poly([(1150, 640), (1500, 640), (1500, 668), (1150, 668)], UMBER)
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
    # stool with ink
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
    p.save("press.jpg")


def allotments():
    p = Sheet(1500, 1000, 66, SKY)
    p.sky([mix(SKY, MIST, 0.4), SKY, CREAM, mix(SAND, OCHRE, 0.3)], 0, 420)
    p.disc(1150, 220, 104, OCHRE)
    p.shade(ring(1150, 220, 104), CREAM, (0, 250), (0, 110), 0, 0.8)
    for x, y, k in ((260, 110, 1.1), (700, 170, 0.8), (1400, 110, 0.7)):
        p.blob(
            [
                (x - 130 * k, y),
                (x - 90 * k, y - 26 * k),
                (x - 40 * k, y - 30 * k),
                (x, y - 60 * k),
                (x + 56 * k, y - 36 * k),
                (x + 100 * k, y - 32 * k),
                (x + 140 * k, y),
                (x, y + 8 * k),
            ],
            CREAM,
        )
    # the town beyond
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
    hedge = [(0, 430), (1500, 430), (1500, 1000), (0, 1000)]
    p.poly(hedge, LEAF)
    # beds running to one point
    vx, vy = 760, 300

    def at(x, y):
        t = (y - vy) / (1000 - vy)
        return vx + (x - vx) * t, y

    edges = list(range(-1700, 3300, 250))
    for i, x in enumerate(edges[:-1]):
        kind = i % 5
        colour = (UMBER, MOSS, mix(UMBER, WOOD, 0.45), mix(MOSS, LEAF, 0.4), mix(UMBER, INK, 0.2))[kind]
        a = x + 24
        b = x + 226
        p.poly([at(a, 470), at(b, 470), at(b, 1010), at(a, 1010)], colour)
        p.shade(
            [at(a, 470), at(b, 470), at(b, 1010), at(a, 1010)], mix(colour, INK, 0.5), at((a + b) / 2, 500), at((a + b) / 2, 1060), 0, 0.55
        )
    p.shade(hedge, OCHRE, (0, 620), (0, 440), 0, 0.35)

    def depth(n, y0=486, y1=985):
        for i in range(n):
            t = i / (n - 1)
            y = y0 + (y1 - y0) * t**1.75
            yield y, (y - vy) / (1000 - vy)

    for i, x in enumerate(edges[:-1]):
        mid = x + 125
        kind = i % 5
        if kind == 0:  # cabbages
            for y, k in depth(13):
                for dx in (-55, 55):
                    cx, cy = at(mid + dx, y)
                    if not -80 < cx < 1580:
                        continue
                    p.disc(cx, cy, 46 * k, mix(SEA, MOSS, 0.5), ry=32 * k)
                    p.disc(cx - 8 * k, cy - 5 * k, 33 * k, MIST, ry=23 * k)
                    p.disc(cx, cy - 7 * k, 20 * k, LEAF, ry=14 * k)
                    p.arc(cx, cy - 7 * k, 12 * k, 200, 340, 2.4 * k, mix(SEA, MOSS, 0.5), ry=9 * k)
        elif kind == 1:  # tulips
            for y, k in depth(15):
                for dx in (-70, -24, 24, 70):
                    cx, cy = at(mid + dx, y)
                    if not -60 < cx < 1560:
                        continue
                    p.line([(cx, cy + 4), (cx, cy - 44 * k)], 4 * k, PINE)
                    c = (BRICK, OCHRE, ROSE, BRICK)[(int(dx) // 40 + int(y) // 30) % 4]
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
        elif kind == 2:  # bean poles
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
        elif kind == 3:  # lettuces
            for y, k in depth(13):
                for dx in (-58, 0, 58):
                    cx, cy = at(mid + dx, y)
                    if not -60 < cx < 1560:
                        continue
                    for a in range(0, 360, 60):
                        p.disc(
                            cx + 17 * k * math.cos(math.radians(a)),
                            cy + 9 * k * math.sin(math.radians(a)),
                            15 * k,
                            LEAF if a % 120 else mix(LEAF, CREAM, 0.35),
                            ry=10 * k,
                        )
                    p.disc(cx, cy - 4 * k, 11 * k, mix(LEAF, CREAM, 0.6), ry=8 * k)
        else:  # leeks
            for y, k in depth(17):
                for dx in (-60, 0, 60):
                    cx, cy = at(mid + dx, y)
                    if not -60 < cx < 1560:
                        continue
                    for lean in (-26, -10, 8, 24):
                        p.taper(
                            [(cx, cy), (cx + lean * 0.4 * k, cy - 36 * k), (cx + lean * k * 1.2, cy - 60 * k)],
                            8 * k,
                            1.5 * k,
                            MIST if lean in (-10, 24) else SEA,
                        )

    # sheds
    def shed(x, y, k, wall, roof, door):
        p.push(x, y, 0, k)
        p.rect(-90, -130, 90, 6, wall)
        for q in range(-90, 90, 20):
            p.line([(q, -130), (q, 6)], 2, mix(wall, INK, 0.3))
        p.shade([(-90, -130), (90, -130), (90, 6), (-90, 6)], INK, (0, 0), (-100, 0), 0, 0.45)
        p.poly([(-112, -124), (0, -206), (112, -124)], roof)
        p.shade([(-112, -124), (0, -206), (112, -124)], INK, (10, -150), (-100, -150), 0, 0.5)
        p.rect(-66, -92, -10, 6, door)
        p.disc(-20, -44, 4, OCHRE)
        p.rect(14, -98, 72, -46, CREAM)
        p.rect(18, -94, 68, -50, NIGHT)
        p.line([(43, -98), (43, -46)], 4, CREAM)
        p.rect(10, -44, 76, -30, BRICK)
        for q in (20, 36, 52, 68):
            p.disc(q, -48, 8, ROSE if q % 3 else OCHRE)
        p.pop()

    shed(300, 508, 1.12, SEA, BRICK, CREAM)
    shed(1130, 500, 0.95, OCHRE, SLATE, BRICK)
    shed(690, 470, 0.5, BRICK, UMBER, CREAM)
    p.round(432, 446, 486, 516, 8, SLATE)
    for y in (458, 480, 502):
        p.rect(430, y, 488, y + 4, INK)
    # apple tree and sunflowers
    p.taper(spline([(82, 640), (86, 560), (76, 480), (92, 400)]), 40, 18, UMBER)
    p.line([(84, 500), (150, 420)], 13, UMBER)
    p.line([(82, 520), (20, 440)], 12, UMBER)
    for x, y, r in ((20, 392, 80), (96, 344, 92), (172, 396, 74), (100, 420, 80), (40, 330, 60), (150, 320, 58)):
        p.disc(x, y, r, PINE)
    for x, y, r in ((30, 372, 54), (110, 322, 62), (172, 380, 44), (90, 398, 46)):
        p.disc(x, y, r, MOSS)
    for x, y in ((20, 400), (70, 350), (128, 300), (150, 380), (190, 410), (96, 440), (40, 320), (10, 340), (110, 376)):
        p.disc(x, y, 13, BRICK)
        p.disc(x - 4, y - 4, 4, ROSE)
    for x, h, k in ((1330, 380, 1.0), (1420, 450, 1.2), (1475, 340, 0.9)):
        y = 640
        p.line(spline([(x, y), (x - 8, y - h * 0.5), (x + 4, y - h + 60)]), 10, PINE, cap=False)
        for q, s in ((0.3, 1), (0.42, -1), (0.55, 1), (0.66, -1)):
            yy = y - h * q
            p.poly(spline([(x, yy), (x + s * 30, yy - 34), (x + s * 72, yy - 26), (x + s * 40, yy - 4)], True), MOSS)
        fy = y - h + 50
        for a in range(0, 360, 20):
            c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
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
    p.save("allotments.jpg")


def market():
    p = Sheet(1500, 1000, 77, DEEP)
    cx, vy = 750, 520
    p.rect(0, 0, 1500, 1000, mix(SEA, MIST, 0.25))
    # concentric bays, far to near: each is an arch of iron with glass between
    bays = 7

    def bay(i):
        return 0.2 * 1.36**i

    def arch(t, extra=0.0):
        r = 640 * t + extra
        spring = vy - 130 * t
        floor = vy + 480 * t
        return [(cx - r, floor)] + ring(cx, spring, r, r * 0.92, 180, 360) + [(cx + r, floor)]

    p.rect(0, 0, 1500, 1000, NIGHT)
    for i in range(bays, 0, -1):
        t = bay(i)
        tone = mix(CREAM, mix(MIST, SEA, 0.25), min(1, (i - 0.5) / 5))
        p.poly(arch(t), tone)
    # far window: a great fan
    t0 = bay(0)
    r0 = 640 * bay(1)
    spring = vy - 130 * bay(1)
    p.poly(arch(bay(1)), OCHRE)
    p.shade(arch(bay(1)), CREAM, (0, spring + 60), (0, spring - r0), 0.1, 1)
    p.disc(cx, spring + 6, r0 * 0.42, CREAM)
    for a in range(180, 361, 20):
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        p.line([(cx + c * 22, spring + s * 20), (cx + c * r0, spring + s * r0 * 0.92)], 3, INK)
    for k in (0.3, 0.66):
        p.arc(cx, spring, r0 * k, 180, 360, 3, INK, ry=r0 * k * 0.92)
    p.line([(cx - r0, spring), (cx + r0, spring)], 5, INK)
    for x in range(-3, 4):
        p.line([(cx + x * r0 / 3.5, spring), (cx + x * r0 / 3.5, vy + 480 * t0)], 3, INK)
    # glazing bars and ribs
    for i in range(1, bays):
        a, b = bay(i), bay(i + 1)
        for deg in range(190, 351, 16):
            c, s = math.cos(math.radians(deg)), math.sin(math.radians(deg))
            p.line(
                [(cx + c * 640 * a, vy - 130 * a + s * 640 * a * 0.92), (cx + c * 640 * b, vy - 130 * b + s * 640 * b * 0.92)],
                1.6 + i * 0.5,
                mix(SEA, DEEP, 0.4),
            )
        m = (a * b) ** 0.5
        p.arc(cx, vy - 130 * m, 640 * m, 180, 360, 1.4 + i * 0.4, mix(SEA, DEEP, 0.3), ry=640 * m * 0.92)
    for i in range(1, bays + 1):
        t = bay(i)
        w = 46 * t
        colour = mix(SEA, INK, 0.12 + 0.1 * i)
        outer, inn = arch(t, w * 0.5), arch(t, -w * 0.5)
        p.poly(outer + inn[::-1], colour)
        r = 640 * t
        p.arc(cx, vy - 130 * t, r - w * 1.9, 180, 360, w * 0.24, colour, ry=r * 0.92 - w * 1.9)
        for deg in range(184, 358, 7):
            c, s = math.cos(math.radians(deg)), math.sin(math.radians(deg))
            k = 1 if deg % 2 else -1
            c2, s2 = math.cos(math.radians(deg + 5 * k)), math.sin(math.radians(deg + 5 * k))
            p.line(
                [
                    (cx + c * (r - w * 0.3), vy - 130 * t + s * (r * 0.92 - w * 0.3)),
                    (cx + c2 * (r - w * 1.9), vy - 130 * t + s2 * (r * 0.92 - w * 1.9)),
                ],
                w * 0.14,
                colour,
            )
        for side in (-1, 1):
            x = cx + side * r
            p.rect(x - w * 0.8, vy - 140 * t, x + w * 0.8, vy - 118 * t, OCHRE)
    # floor
    fl = [
        (cx - 640 * bay(1), vy + 480 * bay(1)),
        (cx + 640 * bay(1), vy + 480 * bay(1)),
        (cx + 640 * 3, vy + 480 * 3),
        (cx - 640 * 3, vy + 480 * 3),
    ]
    fl = [(x, y) for x, y in fl]
    y0 = vy + 480 * bay(1)
    p.poly([(cx - 640 * bay(1), y0), (cx + 640 * bay(1), y0), (cx + 900, 1000), (cx - 900, 1000)], SAND)

    def fpt(u, t):
        return cx + u * t, vy + 480 * t

    ts = [bay(1) * 1.17**k for k in range(12)]
    for k, (a, b) in enumerate(itertools.pairwise(ts)):
        for j, u in enumerate(range(-640, 640, 128)):
            if (k + j) % 2:
                p.poly([fpt(u, a), fpt(u + 128, a), fpt(u + 128, b), fpt(u, b)], mix(SAND, ROSE, 0.8))
    p.shade([(0, y0), (1500, y0), (1500, 1000), (0, 1000)], UMBER, (0, y0 + 100), (0, 1080), 0, 0.6)
    p.shade([(cx - 200, y0), (cx + 200, y0), (cx + 260, 900), (cx - 260, 900)], CREAM, (0, y0), (0, 860), 0.9, 0)
    # stalls along both sides, far to near
    stripes = ((BRICK, CREAM), (SLATE, CREAM), (OCHRE, CREAM), (MOSS, CREAM), (BRICK, CREAM))
    goods = ((RUST, OCHRE), (BRICK, MOSS), (OCHRE, LEAF), (LEAF, BRICK), (RUST, OCHRE))
    near = [bay(1) * 1.15 * 1.36**k for k in range(5)]
    for k, t in enumerate(near):
        b = t * 1.24
        for side in (-1, 1):
            o, i2 = side * 600, side * 330
            xo0, yo0 = fpt(o, t)
            xi0, yi0 = fpt(i2, t)
            xi1, yi1 = fpt(i2, b)
            xo1, yo1 = fpt(o, b)
            hgt = 150
            counter, shadow = mix(WOOD, UMBER, 0.2), UMBER
            # side facing the aisle, then front, then top
            p.poly([(xi0, yi0), (xi1, yi1), (xi1, yi1 - hgt * b), (xi0, yi0 - hgt * t)], shadow)
            p.poly([(xo1, yo1), (xi1, yi1), (xi1, yi1 - hgt * b), (xo1, yo1 - hgt * b)], counter)
            for q in range(1, 5):
                xx = xo1 + (xi1 - xo1) * q / 5
                p.line([(xx, yo1), (xx, yo1 - hgt * b)], 2.5 * b, shadow)
            p.poly([(xo0, yo0 - hgt * t), (xi0, yi0 - hgt * t), (xi1, yi1 - hgt * b), (xo1, yo1 - hgt * b)], mix(WOOD, SAND, 0.4))
            g1, g2 = goods[(k + (side > 0) * 2) % 5]
            for row in range(3):
                tt = t + (b - t) * (row + 0.6) / 3.2
                for q in range(7):
                    u = o + (i2 - o) * (q + 0.5) / 7
                    x, y = fpt(u, tt)
                    colour = g1 if (q // 4 + k) % 2 else g2
                    p.disc(x, y - (hgt + 16) * tt, 21 * tt, mix(colour, INK, 0.25))
                    p.disc(x - 3 * tt, y - (hgt + 19) * tt, 17 * tt, colour)
            # posts and awning
            hh = 430
            for x, y, tt in ((xi1, yi1, b), (xo1, yo1, b)):
                p.line([(x, y - hgt * tt), (x, y - hh * tt)], 7 * tt, INK)
            c1, c2 = stripes[(k + (side > 0)) % 5]
            n = 8
            lift = 96
            for q in range(n):
                ua, ub = o + (i2 - o) * q / n, o + (i2 - o) * (q + 1) / n
                if side > 0:
                    ua, ub = ub, ua
                xa0, ya0 = fpt(ua, t)
                xb0, yb0 = fpt(ub, t)
                xa1, ya1 = fpt(ua, b * 1.04)
                xb1, yb1 = fpt(ub, b * 1.04)
                c = c1 if q % 2 else c2
                p.poly([(xa0, ya0 - (hh + lift) * t), (xb0, yb0 - (hh + lift) * t), (xb1, yb1 - hh * b), (xa1, ya1 - hh * b)], c)
                mx = (xa1 + xb1) / 2
                p.poly(
                    [(xa1, ya1 - hh * b), (xb1, yb1 - hh * b)] + ring(mx, ya1 - hh * b + 22 * b, abs(xb1 - xa1) / 2, 16 * b, 0, 180),
                    mix(c, INK, 0.14),
                )

    # shoppers
    def person(x, y, k, coat, hair, bag=None, skirt=False):
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

    person(690, 716, 0.55, SLATE, (ROSE, INK))
    person(800, 738, 0.62, OCHRE, (WOOD, INK), MOSS, True)
    person(746, 690, 0.44, BRICK, (BLUSH, UMBER))
    person(640, 856, 0.98, NIGHT, (ROSE, UMBER), OCHRE)
    person(884, 910, 1.2, BRICK, (UMBER, INK), SAND, True)
    # hanging lamps on the axis
    for t in (0.42, 0.62, 0.95):
        y = vy - 640 * t * 0.62
        p.line([(cx, vy - 130 * t - 588 * t), (cx, y)], 3 * t + 1, INK)
        p.glow(cx, y + 4, 120 * t, CREAM, 0.8)
        p.poly([(cx - 38 * t, y), (cx + 38 * t, y), (cx + 16 * t, y - 40 * t), (cx - 16 * t, y - 40 * t)], INK)
        p.poly(ring(cx, y, 28 * t, 26 * t, 0, 180), OCHRE)
    p.save("market.jpg")


def mackerel():
    p = Sheet(1500, 1000, 88, SEA)
    p.rect(0, 0, 1500, 1000, MIST)
    # ice
    for _ in range(240):
        x, y, r = p.rnd.uniform(-20, 1520), p.rnd.uniform(-20, 1020), p.rnd.uniform(26, 60)
        a = p.rnd.uniform(0, 90)
        n = p.rnd.choice((4, 5, 6))
        p.poly(
            [(x + r * math.cos(math.radians(a + 360 * i / n)), y + r * 0.8 * math.sin(math.radians(a + 360 * i / n))) for i in range(n)],
            p.rnd.choice((SKY, CREAM, mix(SKY, CREAM, 0.5), mix(MIST, SKY, 0.5))),
        )

    def fish(x, y, turn, k=1.0):
        p.push(x + 10, y + 20, turn, k)
        body = spline(
            [
                (-430, 0),
                (-380, -34),
                (-290, -68),
                (-150, -88),
                (0, -84),
                (150, -60),
                (270, -26),
                (340, -10),
                (340, 12),
                (270, 28),
                (150, 58),
                (0, 82),
                (-150, 86),
                (-290, 66),
                (-390, 30),
            ],
            True,
        )
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
        belly = spline(
            [
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
            ],
            True,
        )
        p.poly(belly, BLUSH)
        back = spline(
            [
                (-430, -2),
                (-380, -34),
                (-290, -68),
                (-150, -88),
                (0, -84),
                (150, -60),
                (270, -26),
                (340, -10),
                (340, -2),
                (200, -8),
                (60, -10),
                (-120, -4),
                (-260, -2),
                (-350, -4),
            ],
            True,
        )
        p.poly(back, SLATE)
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

    fish(700, 150, -4, 1.06)
    fish(800, 380, 176, 1.06)
    fish(690, 604, -4, 1.06)
    fish(810, 842, 176, 1.06)

    def lemon(x, y, r, turn):
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

    lemon(1350, 250, 100, 8)
    lemon(140, 470, 92, 20)
    lemon(1380, 700, 84, 33)
    for x, y, t in ((90, 250, 20), (1420, 470, 200), (130, 760, -30)):
        p.push(x, y, t, 1.0)
        p.taper([(-110, 0), (0, 6), (110, -4)], 5, 3, PINE)
        for q in range(-90, 100, 24):
            for s in (-1, 1):
                p.taper(spline([(q, 3), (q + 14, s * 24), (q + 42, s * 50)]), 9, 2, PINE if (q // 24) % 2 else MOSS)
        p.pop()
    p.save("mackerel.png")


def trestle():
    p = Sheet(1500, 1000, 99, CREAM)
    p.sky([mix(SKY, CREAM, 0.2), CREAM, BLUSH, mix(OCHRE, CREAM, 0.45)], 0, 640)
    for x, y, k in ((250, 140, 1.2), (1180, 110, 1.0), (820, 220, 0.6)):
        p.blob(
            [
                (x - 130 * k, y),
                (x - 90 * k, y - 26 * k),
                (x - 40 * k, y - 30 * k),
                (x, y - 60 * k),
                (x + 56 * k, y - 36 * k),
                (x + 100 * k, y - 32 * k),
                (x + 140 * k, y),
                (x, y + 8 * k),
            ],
            mix(CREAM, "#ffffff", 0.4),
        )
    far = p.land(
        [(-20, 560), (140, 470), (330, 520), (520, 430), (700, 500), (900, 450), (1120, 520), (1320, 440), (1520, 500)],
        mix(MIST, ROSE, 0.35),
        bottom=700,
    )
    p.shade(far, BLUSH, (0, 520), (0, 640), 0, 0.9)
    mid = p.land(
        [(-20, 600), (200, 540), (420, 590), (640, 560), (860, 606), (1080, 560), (1300, 596), (1520, 540)],
        mix(MOSS, MIST, 0.4),
        bottom=700,
    )
    p.shade(mid, CREAM, (0, 590), (0, 690), 0, 0.6)
    water = [(0, 648), (1500, 648), (1500, 1000), (0, 1000)]
    p.poly(water, MIST)
    p.shade(water, CREAM, (0, 760), (0, 646), 0, 0.9)
    p.shade(water, SEA, (0, 700), (0, 1000), 0, 1)

    def bridge(flip):
        iron = BRICK if not flip else mix(BRICK, SEA, 0.55)
        dark = mix(BRICK, INK, 0.45) if not flip else mix(SEA, UMBER, 0.5)
        foot = 664
        deck = 330
        for i in range(-1, 9):
            x = 60 + i * 190
            for a, b in ((-20, -58), (20, 58)):
                p.line([(x + a, deck + 30), (x + b, foot)], 13, iron, cap=False)
            n = 4
            for k in range(n):
                t0, t1 = k / n, (k + 1) / n
                w0, w1 = 20 + 38 * t0, 20 + 38 * t1
                y0, y1 = deck + 30 + (foot - deck - 30) * t0, deck + 30 + (foot - deck - 30) * t1
                p.line([(x - w1, y1), (x + w1, y1)], 8, dark, cap=False)
                p.line([(x - w0, y0), (x + w1, y1)], 5, dark, cap=False)
                p.line([(x + w0, y0), (x - w1, y1)], 5, dark, cap=False)
            stone = SAND if not flip else mix(SAND, SEA, 0.6)
            p.poly([(x - 68, foot - 12), (x + 68, foot - 12), (x + 75, foot + 22), (x - 75, foot + 22)], stone)
            if not flip:
                p.shade(
                    [(x - 68, foot - 12), (x + 68, foot - 12), (x + 75, foot + 22), (x - 75, foot + 22)],
                    UMBER,
                    (x + 20, 0),
                    (x - 96, 0),
                    0,
                    0.8,
                )
        # girder
        p.rect(-10, deck - 6, 1510, deck + 4, dark)
        p.rect(-10, deck + 36, 1510, deck + 46, dark)
        for x in range(-20, 1520, 38):
            p.line([(x, deck), (x + 19, deck + 40), (x + 38, deck)], 6, iron, cap=False)

    # reflections
    p.push(0, 1318, 0, 1, -0.94)
    bridge(True)
    p.pop()
    p.shade(water, mix(SEA, DEEP, 0.4), (0, 700), (0, 980), 0.12, 0.96)
    for i in range(120):
        y = 676 + 316 * (i / 120)
        x = p.rnd.uniform(0, 1500)
        n = p.rnd.uniform(24, 100) * (0.5 + (y - 660) / 300)
        p.poly(
            spline([(x - n, y), (x, y - 3), (x + n, y), (x, y + 3)], True), MIST if y < 800 else p.rnd.choice((SEA, mix(SEA, MIST, 0.5)))
        )
    bridge(False)
    # the railcar
    p.push(560, 309, 0, 1.18)
    p.round(-214, -112, 214, -14, 22, SEA)
    p.poly([(-213, -62), (-206, -112), (206, -112), (213, -62)], CREAM)
    p.round(-200, -124, 200, -102, 10, mix(SLATE, MIST, 0.3))
    for k in range(8):
        x = -152 + k * 39
        p.round(x, -96, x + 30, -66, 5, NIGHT)
        p.shade([(x, -96), (x + 30, -96), (x + 30, -66), (x, -66)], MIST, (x, -62), (x + 34, -104), 0, 0.9)
        if k in (1, 2, 5):
            p.disc(x + 15, -80, 6, ROSE)
            p.poly(ring(x + 15, -66, 10, 9, 180, 360), (OCHRE, RUST, MOSS)[k % 3])
    for s in (-1, 1):
        p.poly([(s * 208, -100), (s * 172, -100), (s * 172, -64), (s * 212, -64)], NIGHT)
        p.disc(s * 206, -40, 7, OCHRE)
        for k in (150, 104):
            p.disc(s * k, -4, 17, INK)
            p.disc(s * k, -4, 8, MIST)
    p.rect(-210, -54, 210, -48, OCHRE)
    p.rect(-200, -18, 200, -8, INK)
    p.pop()
    rail = mix(BRICK, INK, 0.45)
    for x in range(-10, 1510, 19):
        p.line([(x, 324), (x, 296)], 2.4, rail, cap=False)
    p.line([(-10, 296), (1510, 296)], 4, rail, cap=False)
    # boat under the bridge
    p.push(1040, 742, 0, 1.25)
    p.poly([(-120, -16), (132, -28), (104, 18), (-100, 18)], NIGHT)
    p.poly([(-120, -16), (132, -28), (128, -20), (-118, -8)], CREAM)
    p.poly([(-60, -18), (-56, -66), (20, -66), (28, -22)], OCHRE)
    p.rect(-66, -76, 30, -66, UMBER)
    for x in (-46, -16):
        p.rect(x, -56, x + 20, -36, NIGHT)
    p.line([(60, -24), (60, -120)], 4, UMBER)
    p.line([(60, -114), (128, -30)], 2, UMBER)
    p.line([(60, -114), (-10, -76)], 2, UMBER)
    p.poly(spline([(-130, 18), (0, 12), (130, 16), (180, 24), (0, 28), (-190, 24)], True), CREAM)
    p.pop()
    # shore in front with grass and a heron
    bank = p.land([(-20, 850), (120, 862), (260, 900), (420, 950), (560, 1010)], PINE)
    p.shade(bank, INK, (0, 880), (0, 1010), 0, 0.6)
    for i in range(70):
        x = p.rnd.uniform(-10, 520)
        y = 850 + max(0, x) ** 1.35 * 0.036 + 12
        h = p.rnd.uniform(50, 150)
        lean = p.rnd.uniform(-10, 50)
        p.taper(
            spline([(x, y + 30), (x + lean * 0.3, y - h * 0.5), (x + lean, y - h)]),
            7,
            1,
            p.rnd.choice((PINE, MOSS, mix(PINE, INK, 0.4), LEAF)),
        )
    p.push(330, 900, 0, 1.3)
    p.line([(-4, 0), (2, -96)], 4, INK)
    p.line([(16, 0), (12, -96)], 4, INK)
    p.poly(spline([(-86, -88), (-40, -128), (10, -148), (44, -140), (38, -112), (0, -92), (-40, -84)], True), SLATE)
    p.poly(spline([(-86, -88), (-50, -108), (0, -112), (-20, -90), (-60, -80)], True), NIGHT)
    p.taper(spline([(30, -134), (58, -166), (40, -206), (66, -238)]), 24, 11, CREAM)
    p.poly(spline([(52, -238), (62, -252), (84, -250), (92, -240), (72, -232)], True), CREAM)
    p.poly([(84, -249), (142, -238), (84, -236)], OCHRE)
    p.poly(spline([(66, -252), (40, -250), (14, -232), (50, -240), (80, -246)], True), INK)
    p.disc(78, -244, 3, INK)
    p.pop()
    for x, y, k, t in ((1000, 200, 0.9, -6), (1080, 250, 0.6, 6), (940, 140, 0.5, 0)):
        gull(p, x, y, k, SLATE, t)
    p.save("trestle.jpg")


def library():
    p = Sheet(1500, 1000, 101, UMBER)
    wall = mix(SEA, DEEP, 0.55)
    p.rect(0, 0, 1500, 1000, wall)
    # three tall windows with the night in them
    for k, cx in enumerate((330, 750, 1170)):

        def win(r, top, low):
            return [(cx - r, low), (cx - r, top)] + ring(cx, top, r, r, 180, 360) + [(cx + r, low)]

        p.poly(win(146, 220, 566), mix(CREAM, OCHRE, 0.35))
        p.poly(win(130, 220, 560), DUSK)
        p.shade(win(130, 220, 560), NIGHT, (0, 380), (0, 90), 0, 1)
        p.shade(win(130, 220, 560), ROSE, (0, 420), (0, 570), 0, 0.8)
        rnd = random.Random(k + 4)
        for _ in range(26):
            x, y = rnd.uniform(cx - 118, cx + 118), rnd.uniform(112, 400)
            if y < 220 and math.hypot(x - cx, y - 220) > 120:
                continue
            p.disc(x, y, rnd.choice((1.6, 2, 3)), CREAM)
        if k == 2:
            p.disc(cx + 34, 210, 42, CREAM)
            p.disc(cx + 52, 198, 37, mix(NIGHT, DUSK, 0.35))
        roofs = (
            (
                (-130, 520),
                (-96, 520),
                (-96, 482),
                (-66, 452),
                (-36, 482),
                (-36, 506),
                (10, 506),
                (10, 430),
                (22, 396),
                (34, 430),
                (34, 506),
                (80, 506),
                (104, 478),
                (130, 500),
            ),
            ((-130, 500), (-84, 500), (-84, 470), (-40, 470), (-40, 520), (0, 520), (30, 486), (60, 520), (96, 520), (96, 466), (130, 466)),
            ((-130, 516), (-100, 480), (-70, 516), (-20, 516), (-20, 474), (20, 474), (20, 500), (60, 500), (60, 516), (130, 516)),
        )[k]
        p.poly([(cx + x, y) for x, y in roofs] + [(cx + 130, 560), (cx - 130, 560)], NIGHT)
        for x, y in ((-78, 500), (-50, 500), (44, 524), (90, 520), (-110, 536)):
            p.rect(cx + x, y + 6, cx + x + 9, y + 19, OCHRE)
        frame = mix(CREAM, OCHRE, 0.35)
        p.line([(cx, 92), (cx, 560)], 7, frame, cap=False)
        for x in (-66, 66):
            p.line([(cx + x, 110), (cx + x, 560)], 4, frame, cap=False)
        for y in (220, 334, 448):
            p.line([(cx - 130, y), (cx + 130, y)], 5 if y == 220 else 4, frame, cap=False)
        p.rect(cx - 162, 560, cx + 162, 578, frame)
    # cornice and pilasters of books
    p.rect(0, 0, 1500, 46, mix(WOOD, UMBER, 0.5))
    p.rect(0, 46, 1500, 56, OCHRE)
    for x0, x1 in ((-20, 160), (500, 580), (920, 1000), (1340, 1520)):
        p.rect(x0, 56, x1, 640, mix(UMBER, INK, 0.25))
        for r in range(7):
            y0, y1 = 70 + r * 82, 140 + r * 82
            p.rect(x0 + 7, y0, x1 - 7, y1, INK)
            x = x0 + 10
            while x < x1 - 16:
                w = p.rnd.uniform(8, 19)
                w = min(w, x1 - 10 - x)
                h = p.rnd.uniform(40, 64)
                c = p.rnd.choice((BRICK, OCHRE, MOSS, SLATE, SAND, RUST, SEA, BRICK, ROSE, PAPER))
                c = mix(c, UMBER, 0.22)
                p.rect(x, y1 - h, x + w - 1.5, y1, c)
                if w > 11:
                    p.rect(x, y1 - h * 0.82, x + w - 1.5, y1 - h * 0.76, mix(c, CREAM, 0.6))
                    p.rect(x, y1 - h * 0.25, x + w - 1.5, y1 - h * 0.2, mix(c, CREAM, 0.6))
                x += w
            p.rect(x0, y1, x1, y1 + 12, mix(WOOD, UMBER, 0.3))
    p.rect(0, 626, 1500, 652, mix(WOOD, UMBER, 0.4))
    # ceiling-hung globe lights
    # floor
    floor = [(0, 648), (1500, 648), (1500, 1000), (0, 1000)]
    p.poly(floor, mix(BRICK, UMBER, 0.55))
    p.shade(floor, INK, (0, 700), (0, 1010), 0, 0.6)

    def lamp(x, y, k):
        p.push(x, y, 0, k)
        p.poly(ring(0, 0, 46, 10, 0, 360), mix(OCHRE, UMBER, 0.3))
        p.rect(-5, -104, 5, 0, OCHRE)
        p.disc(0, -4, 14, OCHRE, ry=6)
        p.poly([(-70, -92)] + spline([(-70, -92), (-58, -126), (-26, -142), (26, -142), (58, -126), (70, -92)]) + [(70, -92)], PINE)
        p.shade(
            [(-70, -92)] + spline([(-70, -92), (-58, -126), (-26, -142), (26, -142), (58, -126), (70, -92)]),
            LEAF,
            (0, 0),
            (66, -30),
            0,
            0.8,
        )
        p.poly([(-70, -92), (70, -92), (66, -84), (-66, -84)], CREAM)
        p.disc(0, -146, 7, OCHRE)
        p.pop()

    def reader(x, y, k, coat, skin, hair, style):
        p.push(x, y, 0, k)
        p.poly(spline([(-70, 10), (-62, -58), (-34, -88), (0, -94), (34, -88), (62, -58), (70, 10)]), coat)
        p.shade(spline([(-70, 10), (-62, -58), (-34, -88), (0, -94), (34, -88), (62, -58), (70, 10)]), INK, (0, -20), (-76, -60), 0, 0.5)
        p.poly([(-12, -86), (12, -86), (8, -112), (-8, -112)], mix(skin, INK, 0.15))
        p.poly(spline([(-27, -136), (-22, -166), (0, -176), (22, -166), (27, -136), (16, -108), (0, -100), (-16, -108)], True), skin)
        if style == 0:
            p.poly(spline([(-30, -132), (-28, -166), (0, -186), (28, -166), (30, -132), (22, -152), (0, -160), (-22, -152)], True), hair)
        elif style == 1:
            p.poly(
                spline(
                    [
                        (-34, -104),
                        (-32, -160),
                        (0, -188),
                        (32, -160),
                        (34, -104),
                        (24, -112),
                        (22, -146),
                        (0, -158),
                        (-22, -146),
                        (-24, -112),
                    ],
                    True,
                ),
                hair,
            )
        else:
            p.disc(0, -194, 17, hair)
            p.poly(spline([(-30, -136), (-26, -168), (0, -184), (26, -168), (30, -136), (18, -158), (0, -162), (-18, -158)], True), hair)
        for s in (-1, 1):
            p.arc(s * 11, -136, 6, 20, 160, 2.4, INK)
        p.line([(-52, -10), (-20, 22)], 24, mix(coat, INK, 0.2))
        p.line([(52, -10), (20, 22)], 24, mix(coat, INK, 0.2))
        p.pop()

    def book(x, y, k, tint=CREAM):
        p.push(x, y, 0, k)
        p.poly([(-66, -6), (0, -14), (66, -6), (78, 22), (0, 14), (-78, 22)], BRICK)
        p.poly(spline([(-62, -10), (-30, -20), (0, -12)]) + [(0, 12)] + spline([(0, 12), (-36, 6), (-72, 16)]), tint)
        p.poly(spline([(62, -10), (30, -20), (0, -12)]) + [(0, 12)] + spline([(0, 12), (36, 6), (72, 16)]), PAPER)
        for q in range(3):
            p.line([(-54 - q * 3, -6 + q * 6), (-10, -8 + q * 6)], 1.6, mix(CREAM, UMBER, 0.5), cap=False)
            p.line([(54 + q * 3, -6 + q * 6), (10, -8 + q * 6)], 1.6, mix(CREAM, UMBER, 0.5), cap=False)
        p.pop()

    def table(y, half, depth, thick, k, lamps, people):
        for x, coat, skin, hair, style in people:
            reader(x, y - 4 * k, k, coat, skin, hair, style)
        top = [(750 - half, y), (750 + half, y), (750 + half * 1.09, y + depth), (750 - half * 1.09, y + depth)]
        p.poly(top, mix(WOOD, RUST, 0.35))
        for x in lamps:
            p.glow(x, y + depth * 0.45, 330 * k, mix(OCHRE, CREAM, 0.45), 0.95, top)
        p.rect(750 - half * 1.09, y + depth, 750 + half * 1.09, y + depth + thick, UMBER)
        for s in (-1, 1):
            lx = 750 + s * half * 0.93
            p.poly(
                [
                    (lx - 20 * k, y + depth + thick),
                    (lx + 20 * k, y + depth + thick),
                    (lx + 12 * k, y + depth + 400 * k),
                    (lx - 12 * k, y + depth + 400 * k),
                ],
                mix(UMBER, INK, 0.4),
            )
        for x, *_ in people:
            book(x, y + depth * 0.36, k)
        for x in lamps:
            cone = [
                (x - 60 * k, y + depth * 0.5 - 88 * k),
                (x + 60 * k, y + depth * 0.5 - 88 * k),
                (x + 150 * k, y + depth * 0.7),
                (x - 150 * k, y + depth * 0.7),
            ]
            p.shade(cone, CREAM, (x, y + depth * 0.5 - 92 * k), (x, y + depth * 0.7), 0.62, 0)
            lamp(x, y + depth * 0.5, k)

    table(
        672,
        560,
        56,
        14,
        0.78,
        (430, 750, 1070),
        ((300, MOSS, ROSE, UMBER, 0), (588, OCHRE, WOOD, INK, 1), (905, RUST, BLUSH, OCHRE, 2), (1200, SLATE, ROSE, INK, 0)),
    )
    table(
        836,
        760,
        98,
        22,
        1.22,
        (330, 1170),
        ((120, BRICK, BLUSH, INK, 1), (575, SAND, UMBER, INK, 2), (925, SEA, ROSE, RUST, 0), (1400, OCHRE, BLUSH, UMBER, 0)),
    )
    # a few things on the near table
    for i, (c, w) in enumerate(((BRICK, 132), (OCHRE, 120), (SLATE, 126), (MOSS, 104))):
        y = 900 - i * 20
        p.rect(750 - w / 2 + (i % 2) * 8, y - 20, 750 + w / 2 + (i % 2) * 8, y - 1, c)
        p.rect(750 - w / 2 + (i % 2) * 8 + w - 14, y - 17, 750 + w / 2 + (i % 2) * 8, y - 4, CREAM)
    p.save("library.jpg")


def tides():
    p = Sheet(1500, 1000, 123, PAPER)
    p.sky([CREAM, PAPER, SAND], 0, 700)
    # chart lines
    for y in range(40, 620, 48):
        p.line([(0, y), (1500, y)], 1.4, mix(SAND, ROSE, 0.55), cap=False)
    for x in range(30, 1500, 60):
        p.line([(x, 0), (x, 640)], 1.4, mix(SAND, ROSE, 0.55), cap=False)
    # moon and sun over the wheels, as on an old plate
    p.disc(1366, 118, 62, OCHRE)
    for a in range(0, 360, 20):
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        k = 1.42 if a % 40 else 1.6
        p.line([(1366 + c * 74, 118 + s * 74), (1366 + c * 62 * k, 118 + s * 62 * k)], 5, OCHRE)
    p.poly(ring(112, 128, 66, None, 29.7, 279.9) + ring(146, 112, 54, None, 245.2, 64.4), SLATE)

    def wheel(x, y, r, spokes, turn, colour, rim):
        p.disc(x + 8, y + 12, r, mix(SAND, UMBER, 0.4), alpha=0.55)
        teeth = max(24, int(r * 0.62))
        for i in range(teeth):
            a = math.radians(turn + 360 * i / teeth)
            c, s = math.cos(a), math.sin(a)
            d = r * math.pi / teeth * 0.46
            p.poly(
                [
                    (x + c * (r - 4) - s * d, y + s * (r - 4) + c * d),
                    (x + c * (r + 9) - s * d * 0.6, y + s * (r + 9) + c * d * 0.6),
                    (x + c * (r + 9) + s * d * 0.6, y + s * (r + 9) - c * d * 0.6),
                    (x + c * (r - 4) + s * d, y + s * (r - 4) - c * d),
                ],
                colour,
            )
        p.disc(x, y, r, colour)
        p.shade(ring(x, y, r), mix(colour, INK, 0.5), (x + r * 0.1, y + r * 0.1), (x - r * 0.8, y + r * 0.8), 0, 0.75)
        p.shade(ring(x, y, r), CREAM, (x + r * 0.2, y - r * 0.2), (x + r * 0.8, y - r * 0.9), 0, 0.6)
        for i in range(spokes):
            a0 = turn + 360 * (i + 0.13) / spokes
            a1 = turn + 360 * (i + 0.87) / spokes
            p.poly(ring(x, y, r * 0.8, None, a0, a1, 14) + ring(x, y, r * 0.3, None, a1 - 6, a0 + 6, 10), PAPER)
        p.arc(x, y, r * 0.88, 0, 360, 3, rim)
        p.disc(x, y, r * 0.17, rim)
        p.disc(x, y, r * 0.07, CREAM)
        a = math.radians(turn * 3 + 40)
        px, py = x + math.cos(a) * r * 0.55, y + math.sin(a) * r * 0.55
        p.line([(x, y), (px, py)], max(5, r * 0.08), rim)
        p.disc(px, py, max(6, r * 0.1), BRICK)

    # the wire runs over the small pulleys
    row = (
        (318, 250, 96, 6, 12, OCHRE),
        (520, 316, 74, 5, 40, mix(OCHRE, RUST, 0.4)),
        (716, 236, 118, 8, 5, OCHRE),
        (928, 322, 66, 5, 22, mix(OCHRE, SAND, 0.3)),
        (1110, 262, 88, 6, 31, mix(OCHRE, RUST, 0.4)),
    )
    p.rect(190, 392, 1262, 408, UMBER)
    p.rect(190, 92, 1262, 104, UMBER)
    for x in (196, 1242):
        p.rect(x, 92, x + 16, 470, UMBER)
        p.disc(x + 8, 88, 15, BRICK)
    wire = [(204, 470)]
    for i, (x, *_r) in enumerate(row):
        y = 136 if i % 2 == 0 else 420
        wire += [(x - 22, y), (x + 22, y)]
    wire += [(1250, 440)]
    for x, y, r, n, t, c in row:
        wheel(x, y, r, n, t, c, UMBER)
    for i, (x, *_r) in enumerate(row):
        y = 142 if i % 2 == 0 else 414
        p.disc(x, y, 26, SLATE)
        p.disc(x, y, 18, mix(SLATE, NIGHT, 0.5))
        p.disc(x, y, 7, OCHRE)
    for (x0, y0), (x1, y1) in itertools.pairwise(wire):
        p.line([(x0, y0), (x1, y1)], 3, INK)
    p.poly([(1232, 440), (1268, 440), (1276, 500), (1224, 500)], BRICK)
    p.disc(1250, 440, 8, INK)
    # the pen and the curve it leaves
    curve = []
    for i in range(301):
        x = i * 5
        y = 560 - 46 * math.sin(x / 96) - 22 * math.sin(x / 47 + 1) - 9 * math.sin(x / 21)
        curve.append((x, y))
    upto = [c for c in curve if c[0] <= 1250]
    p.taper(upto, 5, 7, SLATE)
    ex, ey = upto[-1]
    p.poly([(1238, 500), (1262, 500), (ex + 4, ey - 2), (ex - 4, ey - 2)], INK)
    p.disc(ex, ey, 7, BRICK)
    # the sea below, in rolling scales
    tones = (MIST, mix(MIST, SEA, 0.45), SEA, mix(SEA, DEEP, 0.5), DEEP, NIGHT)
    base = 640
    for i, tone in enumerate(tones):
        y = base + i * 62 + i * i * 3
        amp = 18 + i * 5
        top = spline([(-80 + k * 95 - i * 37, y + (-amp if (k % 2) else amp * 0.55)) for k in range(22)])
        shape = top + [(1900, 1010), (-300, 1010)]
        p.poly(shape, tone)
        p.shade(shape, INK, (0, y), (0, y + 190), 0, 0.3)
        for k in range(1, 3):
            p.line([(a, b + 13 + 13 * k) for a, b in top], 2.6, mix(tone, CREAM, 0.45 - 0.12 * k), cap=False)
        p.line([(a, b + 3) for a, b in top], 6, mix(tone, CREAM, 0.8), cap=False)
    # one great wave with its claws
    wave = spline([(1500, 1010), (1500, 690), (1430, 620), (1340, 596), (1250, 624), (1190, 684), (1196, 742)])
    inner = spline([(1196, 742), (1224, 706), (1280, 690), (1330, 716), (1350, 780), (1320, 860), (1220, 940), (1060, 1010)])
    p.poly(wave + inner, DEEP)
    p.shade(wave + inner, SEA, (1360, 900), (1420, 600), 0, 0.9)
    for k in range(1, 6):
        t = k / 6
        p.taper(
            spline(
                [
                    (1500 - 40 * k + 60, 1010),
                    (1440 - 10 * k, 800 + 10 * k),
                    (1400 - 14 * k, 690 + 8 * k),
                    (1330 - 14 * k, 640 + 10 * k),
                    (1262 - 8 * k + 14, 660 + 10 * k),
                ]
            ),
            8,
            3,
            mix(DEEP, MIST, 0.35 + 0.1 * t),
        )
    edge = spline([(1500, 686), (1430, 616), (1340, 592), (1250, 620), (1188, 682), (1194, 744)], steps=8)
    for i, (x, y) in enumerate(edge):
        if i % 3 == 0:
            p.disc(x + 6, y + 5, 19 + 5 * math.sin(i), CREAM)
    p.line(edge, 16, CREAM)
    for x, y, r in (
        (1160, 700, 9),
        (1142, 664, 6),
        (1176, 640, 8),
        (1210, 604, 6),
        (1168, 770, 7),
        (1130, 724, 5),
        (1260, 578, 7),
        (1330, 560, 5),
    ):
        p.disc(x, y, r, CREAM)
    # a small boat on the swell
    p.push(430, 668, -7, 1.05)
    p.poly([(-78, -16), (84, -20), (62, 18), (-60, 18)], BRICK)
    p.poly([(-78, -16), (84, -20), (81, -11), (-75, -7)], CREAM)
    p.line([(4, -18), (4, -132)], 5, UMBER)
    p.poly([(10, -128), (10, -26), (70, -26)], CREAM)
    p.poly([(-2, -116), (-2, -26), (-52, -26)], BLUSH)
    p.pop()
    p.save("tides.jpg")


def bookbarge():
    p = Sheet(1500, 1000, 131, SKY)
    p.sky([mix(SKY, MIST, 0.3), CREAM, BLUSH, mix(ROSE, OCHRE, 0.35)], 0, 560)
    p.disc(1180, 380, 92, CREAM)
    p.glow(1180, 380, 220, CREAM, 0.7)
    p.land([(0, 540), (300, 500), (620, 530), (920, 488), (1240, 526), (1500, 500)], mix(ROSE, MIST, 0.5), bottom=640)
    # village with a steeple
    v = mix(SLATE, ROSE, 0.35)
    for x, w, h in ((980, 60, 60), (1044, 44, 84), (1092, 76, 50), (1172, 34, 120), (1210, 70, 64), (1284, 60, 46)):
        p.rect(x, 560 - h, x + w, 580, v)
        p.poly([(x - 5, 560 - h), (x + w / 2, 560 - h - (w * 0.55 if w > 40 else 92)), (x + w + 5, 560 - h)], mix(v, BRICK, 0.35))
    bank = p.land([(0, 566), (400, 560), (900, 566), (1500, 558)], MOSS, bottom=640)
    p.shade(bank, PINE, (0, 570), (0, 640), 0, 0.7)

    def poplars(flip):
        rnd = random.Random(9)
        for i, x in enumerate((40, 130, 214, 290, 392, 500, 590, 676, 770, 860, 1392, 1470)):
            h = rnd.uniform(330, 440) - (x if x < 900 else 300) * 0.13
            w = h * 0.145
            c = (PINE, mix(PINE, MOSS, 0.5), mix(OCHRE, MOSS, 0.45), mix(PINE, SEA, 0.4))[i % 4]
            if flip:
                c = mix(c, SEA, 0.45)
            y = 584
            p.rect(x - 5, y - 40, x + 5, y, UMBER)
            shape = spline(
                [
                    (x, y - h),
                    (x + w * 0.6, y - h * 0.72),
                    (x + w, y - h * 0.36),
                    (x + w * 0.7, y - h * 0.1),
                    (x, y - 20),
                    (x - w * 0.7, y - h * 0.1),
                    (x - w, y - h * 0.36),
                    (x - w * 0.6, y - h * 0.72),
                ],
                True,
            )
            p.poly(shape, c)
            if not flip:
                p.shade(shape, INK, (x, 0), (x - w, 0), 0, 0.6)
                p.shade(shape, OCHRE, (x + w * 0.2, 0), (x + w * 1.1, 0), 0, 0.5)

    poplars(False)
    water = [(0, 596), (1500, 596), (1500, 1000), (0, 1000)]
    p.poly(water, mix(MIST, ROSE, 0.25))
    p.push(0, 1186, 0, 1, -1)
    poplars(True)
    p.pop()
    p.shade(water, SEA, (0, 600), (0, 900), 0, 0.85)
    p.poly([(0, 588), (1500, 588), (1500, 606), (0, 606)], mix(UMBER, PINE, 0.5))
    for i in range(26):
        y = 614 + i * 13
        half = 74 * (0.5 + 0.5 * math.sin(i * 2.1)) * (1 - i / 44) + 10
        x = 1180 + p.rnd.uniform(-22, 22)
        p.poly(spline([(x - half, y), (x, y - 3), (x + half, y), (x, y + 3)], True), CREAM)
    for i in range(60):
        y = p.rnd.uniform(620, 985)
        x = p.rnd.uniform(0, 1500)
        n = p.rnd.uniform(26, 90)
        p.poly(spline([(x - n, y), (x, y - 2.6), (x + n, y), (x, y + 2.6)], True), mix(SEA, MIST, p.rnd.uniform(0.2, 0.8)))
    # the barge
    p.push(640, 800, 0, 1.12)
    for y, a, b in ((60, -560, 540), (82, -470, 460), (106, -340, 360), (128, -200, 220)):
        p.poly(spline([(a, y), (0, y - 8), (b, y), (0, y + 8)], True), DEEP, 0.75)
    hull = (
        [(-560, -52)]
        + spline([(-560, -52), (-548, 10), (-500, 52)])
        + spline([(500, 52), (560, 10), (590, -78)])
        + [(560, -64), (480, -52)]
    )
    p.poly(hull, NIGHT)
    p.poly([(-500, 52), (500, 52), (530, 34), (-522, 34)], BRICK)
    p.poly([(-562, -58), (480, -58), (562, -70), (594, -84), (592, -72), (560, -58), (482, -44), (-560, -44)], OCHRE)
    # cabin
    p.rect(-440, -176, 330, -56, CREAM)
    p.shade([(-440, -176), (330, -176), (330, -56), (-440, -56)], SAND, (100, 0), (-450, 0), 0, 0.95)
    p.poly([(-462, -176), (352, -176), (340, -194), (-450, -194)], SEA)
    # shelves seen through wide openings
    for wx in (-420, -216, -12, 192):
        w = 184 if wx < 190 else 118
        p.rect(wx, -164, wx + w, -70, UMBER)
        for r in range(2):
            y1 = -120 + r * 47
            x = wx + 5
            while x < wx + w - 9:
                bw = min(p.rnd.uniform(7, 15), wx + w - 5 - x)
                bh = p.rnd.uniform(25, 38)
                p.rect(x, y1 - bh, x + bw - 1.2, y1, p.rnd.choice((BRICK, OCHRE, MOSS, SLATE, CREAM, RUST, MIST, ROSE)))
                x += bw
            p.rect(wx, y1, wx + w, y1 + 4, WOOD)
    # awning
    for k in range(12):
        x = -426 + k * 50
        if x < 160:
            c = BRICK if k % 2 == 0 else CREAM
            p.poly([(x, -192), (x + 50, -192), (x + 44, -158), (x - 6, -158)], c)
            p.poly(ring(x + 19, -158, 25, 10, 0, 180), mix(c, INK, 0.1))
    # wheelhouse
    p.rect(352, -246, 470, -56, BRICK)
    p.shade([(352, -246), (470, -246), (470, -56), (352, -56)], INK, (440, 0), (340, 0), 0, 0.5)
    p.poly([(340, -246), (482, -246), (472, -266), (350, -266)], UMBER)
    p.round(368, -228, 408, -166, 5, MIST)
    p.round(416, -228, 456, -166, 5, MIST)
    p.disc(436, -112, 19, OCHRE)
    p.disc(436, -112, 12, NIGHT)
    p.line([(400, -266), (400, -352)], 4, UMBER)
    for k, c in enumerate((OCHRE, BRICK, SLATE, MOSS, OCHRE, ROSE, BRICK, SLATE, OCHRE, MOSS)):
        t = (k + 0.5) / 10
        x, y = 400 + (-520 - 400) * t, -350 + (-206 + 350) * t + 40 * math.sin(math.pi * t)
        p.poly([(x - 13, y - 2), (x + 13, y + 2), (x - 2, y + 30)], c)
    rope = [(400 - 920 * k / 20, -350 + 144 * k / 20 + 40 * math.sin(math.pi * k / 20)) for k in range(21)]
    p.line(rope, 2.4, UMBER, cap=False)
    p.line([(-520, -206), (-520, -56)], 4, UMBER)
    # boxes and pots on the roof
    for x, c in ((-390, RUST), (-340, OCHRE), (-60, RUST), (250, BRICK)):
        p.poly([(x, -194), (x + 32, -194), (x + 36, -216), (x - 4, -216)], c)
        for q in (-4, 8, 20, 32):
            p.disc(x + q + 2, -226, 13, MOSS if q % 3 else LEAF)
        p.disc(x + 6, -234, 6, BRICK if c == OCHRE else OCHRE)
        p.disc(x + 26, -232, 6, ROSE)
    p.round(88, -212, 190, -194, 6, SLATE)
    # a cat, who is the owner
    p.push(40, -194, 0, 1)
    p.poly(spline([(-24, 0), (-26, -26), (-10, -44), (8, -42), (22, -20), (22, 0)]), INK)
    p.disc(-12, -52, 15, INK)
    p.poly([(-26, -58), (-22, -76), (-12, -64)], INK)
    p.poly([(-2, -58), (-2, -76), (-12, -64)], INK)
    p.taper(spline([(20, -4), (44, -8), (48, -34), (40, -48)]), 9, 5, INK)
    p.disc(-17, -53, 2.4, OCHRE)
    p.disc(-8, -53, 2.4, OCHRE)
    p.pop()
    # reader on the bow
    p.push(520, -66, 0, 1)
    p.poly(spline([(-22, 0), (-24, -46), (-8, -72), (12, -66), (22, -30), (20, 0)]), OCHRE)
    p.disc(0, -88, 16, ROSE)
    p.poly(ring(0, -92, 18, 16, 160, 360), UMBER)
    p.line([(4, -46), (36, -36)], 9, mix(OCHRE, INK, 0.2))
    p.poly([(28, -62), (50, -44), (44, -26), (22, -40)], BRICK)
    p.pop()
    for x in (-500, -300, 60, 300):
        p.disc(x, 6, 21, INK)
        p.disc(x, 6, 10, mix(SLATE, INK, 0.3))
    p.pop()
    # the near quay with crates
    quay = [(1090, 940), (1500, 900), (1500, 1000), (1060, 1000)]
    p.poly(quay, UMBER)
    p.poly([(1090, 940), (1500, 900), (1500, 914), (1086, 955)], SAND)
    p.push(1330, 916, -4, 1)
    for x, y, w, c in ((-110, 0, 120, WOOD), (16, 0, 110, mix(WOOD, OCHRE, 0.4)), (-66, -70, 116, mix(WOOD, RUST, 0.3))):
        p.rect(x, y - 64, x + w, y, c)
        bx = x + 8
        while bx < x + w - 16:
            bw = p.rnd.uniform(9, 16)
            bh = p.rnd.uniform(14, 32)
            p.rect(bx, y - 64 - bh, bx + bw - 1.5, y - 62, p.rnd.choice((BRICK, OCHRE, MOSS, SLATE, CREAM, MIST, ROSE)))
            bx += bw
        for q in (y - 44, y - 22):
            p.line([(x, q), (x + w, q)], 3, UMBER, cap=False)
    p.pop()
    for x, y, k, t in ((620, 96, 0.8, -6), (700, 140, 0.55, 6), (1000, 120, 0.5, 0)):
        gull(p, x, y, k, SLATE, t)
    p.save("bookbarge.jpg")


def teahouse():
    p = Sheet(1500, 1000, 151, SEA)
    mix(BRICK, RUST, 0.55)
    p.rect(0, 0, 1500, 1000, SAND)

    # tiled dado and star lattice on the wall
    def star(x, y, r, colour):
        for turn in (0, 45):
            p.poly(
                [(x + r * math.cos(math.radians(turn + 45 + a)), y + r * math.sin(math.radians(turn + 45 + a))) for a in (0, 90, 180, 270)],
                colour,
            )

    step = 100
    for j in range(-1, 9):
        for i in range(-1, 17):
            x, y = i * step + 50, j * step + 40
            p.rect(x - 50, y - 50, x + 50, y + 50, mix(SEA, DEEP, 0.3))
            p.poly([(x + 50, y + 50 - 24), (x + 50 + 24, y + 50), (x + 50, y + 50 + 24), (x + 50 - 24, y + 50)], MIST)
            star(x, y, 45, mix(SAND, CREAM, 0.3))
            star(x, y, 33, SLATE)
            star(x, y, 19, OCHRE)
            p.disc(x, y, 7, CREAM)
    for j in range(-1, 9):
        for i in range(-1, 17):
            x, y = i * step + 100, j * step + 90
            p.poly([(x, y - 25), (x + 25, y), (x, y + 25), (x - 25, y)], BRICK)
            p.poly([(x, y - 13), (x + 13, y), (x, y + 13), (x - 13, y)], SAND)
    tiles = [(0, 0), (1500, 0), (1500, 760), (0, 760)]
    p.shade(tiles, DEEP, (760, 400), (60, 300), 0, 0.62)
    p.shade(tiles, DEEP, (900, 400), (1560, 300), 0, 0.55)
    # the pointed window on the harbour
    cx = 1010

    def win(k):
        return (
            [(cx - 270 - k, 800), (cx - 270 - k, 330)]
            + spline(
                [
                    (cx - 270 - k, 330),
                    (cx - 300 - k, 250),
                    (cx - 236 - k * 0.9, 140 - k * 0.3),
                    (cx - 90 - k * 0.4, 64 - k * 0.8),
                    (cx, 18 - k * 1.15),
                ]
            )
            + spline(
                [
                    (cx, 18 - k * 1.15),
                    (cx + 90 + k * 0.4, 64 - k * 0.8),
                    (cx + 236 + k * 0.9, 140 - k * 0.3),
                    (cx + 300 + k, 250),
                    (cx + 270 + k, 330),
                ]
            )
            + [(cx + 270 + k, 800)]
        )

    p.poly(win(26), CREAM)
    p.poly(win(14), BRICK)
    p.poly(win(4), CREAM)
    view = win(-6)
    p.poly(view, SKY)
    p.shade(view, ROSE, (0, 160), (0, 440), 0, 1)
    p.shade(view, OCHRE, (0, 330), (0, 520), 0, 0.9)
    p.disc(cx - 76, 404, 74, CREAM)
    sea = [(cx - 264, 470), (cx + 264, 470), (cx + 264, 800), (cx - 264, 800)]
    p.poly(
        [(cx - 264, 470)]
        + spline([(cx - 264, 452), (cx - 160, 440), (cx - 60, 452), (cx + 60, 446), (cx + 264, 456)])
        + [(cx + 264, 475), (cx - 264, 475)],
        mix(SLATE, ROSE, 0.35),
    )
    p.poly(sea, SEA)
    p.shade(sea, OCHRE, (0, 590), (0, 470), 0, 0.75)
    for i in range(14):
        y = 480 + i * 12
        n = 70 * (0.5 + 0.5 * math.sin(i * 1.9)) * (1 - i / 26) + 8
        p.poly(spline([(cx - 76 - n, y), (cx - 76, y - 3), (cx - 76 + n, y), (cx - 76, y + 3)], True), CREAM)
    p.push(cx + 30, 470, 0, 0.4)
    crane(p, 0, 0, 1, NIGHT)
    p.pop()
    p.push(cx - 4, 470, 0, 0.32)
    crane(p, 0, 0, 1, NIGHT)
    p.pop()
    p.push(cx + 148, 600, 0, 0.96)
    p.poly([(-110, -20), (116, -36), (90, 14), (-92, 14)], UMBER)
    p.poly([(-110, -20), (116, -36), (112, -26), (-107, -10)], OCHRE)
    p.line([(6, -26), (6, -190)], 5, INK)
    p.poly(
        spline([(96, -58), (40, -120), (-40, -200), (-96, -214)])
        + spline([(-96, -214), (-60, -130), (-40, -58)])
        + spline([(-40, -58), (30, -50), (96, -58)]),
        CREAM,
    )
    p.line([(104, -50), (-104, -222)], 4, UMBER)
    p.pop()
    for x, y, k in ((cx + 130, 220, 0.7), (cx + 60, 260, 0.5), (cx - 100, 180, 0.45)):
        gull(p, x, y, k, SLATE)
    p.rect(cx - 320, 740, cx + 320, 770, CREAM)
    # the table
    p.rect(0, 764, 1500, 1000, UMBER)
    p.rect(0, 764, 1500, 778, mix(WOOD, OCHRE, 0.3))
    p.shade([(0, 778), (1500, 778), (1500, 1000), (0, 1000)], INK, (0, 800), (0, 1000), 0, 0.7)
    for y in (828, 890, 950):
        p.line([(0, y), (1500, y)], 3, mix(UMBER, INK, 0.4), cap=False)
    # tray
    p.disc(700, 884, 520, INK, ry=84, alpha=0.5)
    p.disc(700, 866, 520, mix(OCHRE, UMBER, 0.45), ry=84)
    p.disc(700, 858, 520, OCHRE, ry=84)
    p.disc(700, 858, 490, mix(OCHRE, CREAM, 0.28), ry=74)
    p.shade(ring(700, 858, 490, 74), mix(OCHRE, UMBER, 0.5), (760, 840), (240, 900), 0, 0.85)
    for a in range(0, 360, 12):
        c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
        p.disc(700 + c * 505, 858 + s * 79, 6, UMBER, ry=4)
    # the pot
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
    p.poly(body, brass)
    p.shade(body, INK, (20, -120), (-190, -60), 0, 0.78)
    p.shade(body, ROSE, (40, -150), (170, -230), 0, 0.75)
    p.poly(spline([(-92, -6), (0, -12), (92, -6), (104, 14), (0, 20), (-104, 14)], True), deep_)
    p.poly(spline([(-166, -150), (0, -134), (168, -150), (171, -122), (0, -104), (-171, -122)], True), OCHRE)
    for k in range(-4, 5):
        x = k * 37
        yy = -121 - abs(k) * 1.9
        p.poly([(x - 11, yy - 7), (x, yy - 16), (x + 11, yy - 7), (x, yy + 3)], deep_)
    p.poly(spline([(-84, -256), (-78, -276), (0, -286), (78, -276), (84, -256), (0, -248)], True), OCHRE)
    lid = spline([(-70, -274), (-54, -318), (-20, -338), (20, -338), (54, -318), (70, -274), (0, -266)], True)
    p.poly(lid, brass)
    p.shade(lid, INK, (0, 0), (-76, 0), 0, 0.7)
    p.rect(-8, -362, 8, -334, deep_)
    p.disc(0, -372, 19, OCHRE)
    p.pop()
    # steam from the spout
    for dx, h in ((-8, 220),):
        x, y = 826 + dx, 530
        wisp = spline([(x, y), (x + 20, y - h * 0.25), (x - 16, y - h * 0.55), (x + 22, y - h * 0.8), (x + 8, y - h)])
        half = len(wisp) // 2
        p.taper(wisp[: half + 1], 3, 12, CREAM)
        p.taper(wisp[half:], 12, 1, CREAM)

    # glasses of tea
    def glass(x, y, k, mint=False):
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
        p.poly(tea, RUST)
        p.shade(tea, BRICK, (0, -120), (0, -6), 0, 1)
        p.shade(tea, OCHRE, (10, 0), (56, 0), 0, 0.8)
        p.disc(0, -148, 53, mix(RUST, OCHRE, 0.5), ry=9)
        p.arc(0, -176, 58, 0, 360, 4, CREAM, ry=11)
        p.rect(-57, -164, 57, -158, OCHRE)
        p.line([(-40, -138), (-26, -96), (-32, -50)], 5, CREAM, alpha=0.7)
        if mint:
            p.line([(14, -150), (34, -208)], 4, PINE)
            for lx, ly, s in ((20, -172, 1), (24, -186, -1), (32, -204, 1), (34, -214, -1)):
                p.poly(
                    spline([(lx, ly), (lx + s * 16, ly - 17), (lx + s * 40, ly - 12), (lx + s * 22, ly + 3)], True), MOSS if s > 0 else LEAF
                )
        p.pop()

    glass(800, 870, 0.94)
    glass(972, 876, 1.0, True)
    glass(1112, 858, 0.86)
    # dates and sugar
    p.push(730, 918, 0, 1)
    p.disc(0, 0, 92, CREAM, ry=20)
    p.disc(0, -4, 74, SKY, ry=14)
    for x, y in ((-44, -12), (-8, -8), (30, -12), (-26, -26), (12, -26), (-6, -40)):
        p.disc(x, y, 24, mix(UMBER, INK, 0.25), ry=13)
        p.disc(x + 4, y - 4, 13, mix(WOOD, RUST, 0.3), ry=4)
    p.pop()
    p.save("teahouse.jpg")


ALL = (
    ferry,
    lighthouse,
    observatory,
    geese,
    tram,
    nighttrain,
    press,
    allotments,
    market,
    mackerel,
    trestle,
    library,
    tides,
    bookbarge,
    teahouse,
)


def main(names):
    for draw in ALL:
        if not names or draw.__name__ in names:
            draw()


if __name__ == "__main__":
    main(sys.argv[1:])
