"""Draws the pictures of the shipped sample stories.

    .venv/bin/python packaging/draw_samples.py            all pictures
    .venv/bin/python packaging/draw_samples.py ferry geese   only these

Flat layered shapes in one family of colours, drawn three times too large and
brought down, with a stippled shading and a little paper grain, in the manner
of an old travel poster.  Every picture has its own seed: the same script draws
the same pictures.
"""

from __future__ import annotations

import io
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
    return tuple(int(colour[i:i + 2], 16) for i in (1, 3, 5))


def mix(a, b, t):
    return tuple(round(x + (y - x) * t) for x, y in zip(rgb(a), rgb(b)))


def spline(points, closed=False, steps=14):
    """A Catmull-Rom curve through the points."""
    n = len(points)
    out = []
    for i in range(n if closed else n - 1):
        if closed:
            p = [points[(i + k) % n] for k in (-1, 0, 1, 2)]
        else:
            p = [points[min(max(i + k, 0), n - 1)] for k in (-1, 0, 1, 2)]
        for s in range(steps):
            t = s / steps
            out.append(tuple(
                0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
                       + (3 * b - a - 3 * c + d) * t ** 3)
                for a, b, c, d in zip(*p)))
    if not closed:
        out.append(points[-1])
    return out


def ring(cx, cy, rx, ry=None, a0=0.0, a1=360.0, steps=None):
    ry = rx if ry is None else ry
    steps = steps or max(24, int(abs(a1 - a0) / 360 * max(40, (rx + ry))))
    return [(cx + rx * math.cos(math.radians(a0 + (a1 - a0) * i / steps)),
             cy + ry * math.sin(math.radians(a0 + (a1 - a0) * i / steps)))
            for i in range(steps + 1)]


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
        self.stack.append((a * m[0] + b * m[3], a * m[1] + b * m[4], a * m[2] + b * m[5] + e,
                           d * m[0] + f * m[3], d * m[1] + f * m[4], d * m[2] + f * m[5] + g))

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
        pts = (ring(x1 - r, y0 + r, r, r, -90, 0) + ring(x1 - r, y1 - r, r, r, 0, 90)
               + ring(x0 + r, y1 - r, r, r, 90, 180) + ring(x0 + r, y0 + r, r, r, 180, 270))
        self.poly(pts, colour, alpha)

    def disc(self, cx, cy, rx, colour, ry=None, alpha=None):
        self.poly(ring(cx, cy, rx, ry), colour, alpha)

    def blob(self, points, colour, alpha=None):
        self.poly(spline(points, True), colour, alpha)

    def line(self, points, width, colour, alpha=None, cap=True):
        for (x0, y0), (x1, y1) in zip(points, points[1:]):
            n = math.hypot(x1 - x0, y1 - y0) or 1
            dx, dy = (y0 - y1) / n * width / 2, (x1 - x0) / n * width / 2
            self.poly([(x0 + dx, y0 + dy), (x1 + dx, y1 + dy),
                       (x1 - dx, y1 - dy), (x0 - dx, y0 - dy)], colour, alpha)
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
        self.poly(ring(cx, cy, r + k, ry + k, a0, a1)
                  + ring(cx, cy, r - k, ry - k, a0, a1)[::-1], colour, alpha)

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
        tone = ramp.transform((w, h), Image.AFFINE, (
            0, 0, 1, fx * 2, fy * 2, 1024 + (x0 - sx) * fx + (y0 - sy) * fy), Image.BILINEAR)
        self._stipple(tone, pts, colour, (x0, y0, x1, y1))

    def glow(self, cx, cy, r, colour, strength=0.9, shape=None):
        """A stippled halo; inside a shape when one is given."""
        pts = self.place(shape or ring(cx, cy, r))
        (px, py), = self.place([(cx, cy)])
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
            self.shade([(0, y), (self.w, y), (self.w, self.h), (0, self.h)], colour,
                       (0, y), (0, y + step), 0, 1)

    def save(self, name):
        picture = self.image.resize((self.w, self.h), Image.LANCZOS)
        fine = Image.frombytes("L", picture.size, self.rnd.randbytes(self.w * self.h))
        fine = fine.filter(ImageFilter.GaussianBlur(0.7))
        small = (self.w // 5, self.h // 5)
        broad = Image.frombytes("L", small, self.rnd.randbytes(small[0] * small[1]))
        broad = broad.filter(ImageFilter.GaussianBlur(1.4)).resize(picture.size, Image.BICUBIC)
        png = name.endswith(".png")
        if not png:
            for layer, k in ((fine, 0.085), (broad, 0.16)):
                tone = layer.point([max(0, min(255, round(128 + (v - 128) * k))) for v in range(256)])
                picture = ImageChops.add(picture, Image.merge("RGB", (tone,) * 3), 1, -128)
        OUT.mkdir(parents=True, exist_ok=True)
        if png:
            data = io.BytesIO()
            picture.quantize(64, Image.MEDIANCUT, dither=Image.Dither.NONE).save(data, "PNG", optimize=True)
        else:
            for quality in range(90, 50, -3):
                data = io.BytesIO()
                picture.save(data, "JPEG", quality=quality, optimize=True, progressive=True,
                             subsampling=0 if quality > 80 else 2)
                if data.tell() <= LIMIT:
                    break
        (OUT / name).write_bytes(data.getvalue())
        print(f"{name}: {data.tell() // 1000} kB" + ("" if png else f" at {quality}"))


def gull(p, x, y, k, colour, tilt=0.0):
    p.push(x, y, tilt, k)
    p.poly(spline([(-34, -4), (-20, -14), (-4, -2), (0, 2)]) + spline([(0, 2), (5, -3), (20, -13), (34, -2)])
           + spline([(34, -2), (20, -7), (6, 5), (0, 9)]) + spline([(0, 9), (-6, 6), (-20, -8), (-34, -4)]), colour)
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
        t0, t1 = i / n, (i + 1) / n
        pts_l += [(x - w * (t1 * 0.9 + 0.1) / 2, y - h * (1 - t1) + h * 0.02), (x - w * t1 * 0.28, y - h * (1 - t1))]
        pts_r += [(x + w * (t1 * 0.9 + 0.1) / 2, y - h * (1 - t1) + h * 0.02), (x + w * t1 * 0.28, y - h * (1 - t1))]
        del t0
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
    p.sky([DUSK, SLATE, mix(SLATE, ROSE, 0.55), ROSE, mix(OCHRE, ROSE, .3), OCHRE], 0, 640)
    p.glow(980, 610, 430, CREAM, 0.75)
    p.disc(980, 598, 118, CREAM)
    for y, x0, x1, h in ((300, 120, 620, 13), (338, 300, 900, 10), (214, 820, 1340, 12), (250, 1010, 1500, 8), (420, 0, 330, 9)):
        p.poly(spline([(x0, y), ((x0 + x1) / 2, y - h), (x1, y), ((x0 + x1) / 2, y + h * .6)], True), ROSE, 0.75)
    # the far shore
    p.land([(0, 604), (160, 588), (330, 600), (520, 584), (700, 606), (900, 612), (1100, 600), (1500, 596)], mix(SLATE, ROSE, .28))
    for x, w, h in ((40, 30, 50), (76, 44, 30), (190, 26, 70), (222, 60, 40), (400, 40, 36), (446, 18, 92), (470, 46, 44), (560, 60, 30)):
        p.rect(x, 600 - h, x + w, 620, mix(SLATE, ROSE, .28))
    p.poly([(446, 510), (455, 462), (464, 510)], mix(SLATE, ROSE, .28))
    crane(p, 690, 618, 0.42, mix(SLATE, ROSE, .2))
    crane(p, 800, 618, 0.36, mix(SLATE, ROSE, .2), -1)
    # water
    water = [(0, 616), (1500, 616), (1500, 1000), (0, 1000)]
    p.poly(water, SEA)
    p.shade(water, mix(OCHRE, ROSE, .4), (0, 730), (0, 612), 0, 0.85)
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
        p.poly(spline([(x - n, y), (x, y - 2.6), (x + n, y), (x, y + 2.6)], True),
               mix(MIST, SEA, 0.55) if y < 800 else mix(SEA, NIGHT, .35))
    # quay and near cranes on the right
    p.poly([(1090, 700), (1500, 676), (1500, 760), (1090, 716)], NIGHT)
    crane(p, 1215, 700, 1.22, NIGHT, -1, OCHRE)
    crane(p, 1418, 694, 1.5, INK, -1, OCHRE)
    p.poly([(1060, 702), (1500, 684), (1500, 1000), (1330, 1000), (1060, 716)], INK)
    for x in (1120, 1186, 1260, 1344):
        p.round(x, 690 + (1344 - x) * .03, x + 16, 716, 5, INK)
    for x in range(1080, 1480, 44):
        p.line([(x + 10, 722), (x + 10 + (x - 1060) * .1, 800 + (x - 1060) * .3)], 5, mix(INK, DUSK, .35))
    # the ferry
    p.push(470, 742, 0, 1.12)
    for i, (y, a, b) in enumerate(((30, -330, 330), (48, -280, 300), (70, -200, 250), (92, -120, 200), (116, -60, 110))):
        p.poly(spline([(a, y), (0, y - 6), (b, y), (0, y + 7)], True), NIGHT, 0.8)
    p.poly([(-345, -52), (372, -62), (330, 22), (-300, 22), (-336, -10)], NIGHT)
    p.poly([(-345, -52), (372, -62), (366, -49), (-344, -38)], CREAM)
    p.poly([(-332, -4), (344, -4), (330, 22), (-300, 22)], BRICK)
    p.poly([(-268, -112), (262, -112), (292, -58), (-290, -52)], CREAM)
    p.shade([(-268, -112), (262, -112), (292, -58), (-290, -52)], ROSE, (200, 0), (-280, 0), 0, .9)
    for x in range(-250, 240, 40):
        p.round(x, -98, x + 25, -74, 5, OCHRE)
    p.rect(-270, -122, 272, -112, DUSK)
    p.poly([(-190, -166), (186, -166), (216, -122), (-190, -122)], CREAM)
    p.shade([(-190, -166), (186, -166), (216, -122), (-190, -122)], ROSE, (150, 0), (-200, 0), 0, .9)
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
    p.poly([(-266, -222), (-206, -214), (-266, -196)], BRICK)
    for x in range(-286, -190, 16):
        p.line([(x, -52), (x, -84)], 2, NIGHT)
    p.line([(-288, -84), (-268, -84)], 3, NIGHT)
    p.poly(spline([(-345, 22), (-120, 15), (120, 15), (350, 18), (420, 30), (340, 33), (0, 29), (-380, 34), (-460, 30)], True), mix(CREAM, MIST, .35))
    p.pop()
    smoke = [(405, 440), (380, 404), (330, 384), (262, 388), (190, 368), (110, 372), (60, 356)]
    p.taper(spline(smoke), 22, 74, mix(SLATE, ROSE, .3))
    p.disc(60, 356, 37, mix(SLATE, ROSE, .3))
    for x, y, k, t in ((620, 330, 1.0, -8), (706, 280, .7, 6), (566, 258, .5, 0), (842, 392, .55, 10), (250, 520, .6, -6)):
        gull(p, x, y, k, CREAM, t)
    p.save("ferry.jpg")


def lighthouse():
    p = Sheet(1000, 1400, 7, NIGHT)
    p.sky([NIGHT, DUSK, SLATE, mix(SLATE, MIST, .5), mix(MIST, ROSE, .5)], 0, 1000)
    stars(p, 120, 620, CREAM)
    p.disc(190, 250, 84, CREAM)
    p.disc(226, 228, 76, mix(NIGHT, DUSK, .68))
    cx, ly = 590, 330
    for a0, a1, length in ((176, 190, 900), (-8, 5, 800)):
        beam = [(cx, ly)] + ring(cx, ly, length, length, a0, a1, 10)
        mid = math.radians((a0 + a1) / 2)
        p.shade(beam, OCHRE, (cx, ly), (cx + length * .9 * math.cos(mid), ly + length * .9 * math.sin(mid)), 0.85, 0)
    # the sea, far to near
    p.rect(0, 960, 1000, 1400, SLATE)
    p.shade([(0, 960), (1000, 960), (1000, 1400), (0, 1400)], DEEP, (0, 960), (0, 1240), 0.1, 1)
    for i in range(26):
        y = p.rnd.uniform(970, 1100)
        x = p.rnd.uniform(0, 1000)
        n = p.rnd.uniform(20, 70)
        p.poly(spline([(x - n, y), (x, y - 2.4), (x + n, y), (x, y + 2.4)], True), MIST, .6)
    # a small boat
    p.push(165, 1000, -3, 1)
    p.poly([(-58, -8), (60, -12), (44, 14), (-44, 14)], BRICK)
    p.line([(0, -10), (0, -112)], 4, INK)
    p.poly([(6, -108), (6, -18), (60, -18)], CREAM)
    p.poly([(-5, -98), (-5, -20), (-46, -20)], PAPER)
    p.pop()
    # the rock
    back = [(330, 1180), (372, 1050), (430, 1000), (470, 930), (540, 905), (640, 900), (720, 915), (800, 985), (860, 1010), (1000, 1040), (1000, 1400), (330, 1400)]
    p.poly(back, UMBER)
    p.shade(back, INK, (720, 950), (330, 1150), 0, .8)
    for quad, colour in (([(470, 930), (540, 905), (556, 990), (500, 1060), (430, 1000)], mix(UMBER, WOOD, .5)),
                         ([(640, 900), (720, 915), (740, 1010), (660, 1040), (600, 960)], mix(UMBER, WOOD, .35)),
                         ([(800, 985), (860, 1010), (880, 1120), (790, 1100), (750, 1030)], mix(UMBER, WOOD, .55)),
                         ([(372, 1050), (430, 1000), (500, 1060), (450, 1170), (360, 1160)], mix(UMBER, WOOD, .25)),
                         ([(660, 1040), (740, 1010), (750, 1030), (790, 1100), (700, 1200), (620, 1150)], mix(UMBER, WOOD, .15)),
                         ([(880, 1120), (1000, 1060), (1000, 1200), (900, 1210)], mix(UMBER, WOOD, .3))):
        p.poly(quad, colour)
    p.poly(spline([(462, 934), (540, 898), (640, 892), (724, 910), (800, 982), (735, 950), (640, 926), (545, 930)], True), MOSS)
    # keeper's house
    p.poly([(690, 925), (690, 846), (826, 846), (826, 1004), (790, 985)], CREAM)
    p.poly([(690, 925), (690, 846), (720, 846), (720, 930)], ROSE)
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
        quad = ring(cx, y0, w0, w0 * .16, 180, 0) + ring(cx, y1, w1, w1 * .16, 0, 180)
        p.poly(quad, BRICK if i % 2 == 0 else CREAM)
    tower = [(cx - 88, 915), (cx + 88, 930), (cx + 54, 425), (cx - 54, 425)]
    p.shade(tower, INK, (cx + 10, 0), (cx - 92, 0), 0, .72)
    for t, dx in ((.24, 6), (.52, -2), (.8, 6)):
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
    p.glow(cx, ly, 150, CREAM, .9)
    for x in (-44, -15, 15, 44):
        p.line([(cx + x, 278), (cx + x, 394)], 4.5, INK)
    p.line([(cx - 44, 336), (cx + 44, 336)], 3.4, INK)
    p.rect(cx - 56, 266, cx + 56, 280, INK)
    p.poly(ring(cx, 268, 52, 58, 180, 360), BRICK)
    p.disc(cx, 208, 9, INK)
    p.line([(cx, 208), (cx, 168)], 4, INK)
    # stylised surf
    for row, (y, amp, colour, edge) in enumerate(((1150, 28, SEA, MIST), (1214, 34, DEEP, MIST), (1290, 40, mix(SEA, DEEP, .4), CREAM), (1362, 36, NIGHT, MIST))):
        n = 5
        step = 1000 / (n - 1)
        pts = []
        for i in range(-1, n + 1):
            x = i * step + row * 84 % step
            pts += [(x, y + amp * .55), (x + step * .34, y + amp * .1), (x + step * .62, y - amp), (x + step * .8, y - amp * .35)]
        top = spline(pts)
        p.poly([(a, b - 10) for a, b in top] + [(a, b + 3) for a, b in top[::-1]], edge)
        p.poly(top + [(1100, 1420), (-300, 1420)], colour)
        for k in range(2):
            low = [(a, b + 20 + 16 * k) for a, b in top]
            p.line(low, 2.6, mix(colour, edge, .4 - .15 * k), cap=False)
    for x, y, r in ((352, 1128, 13), (384, 1108, 9), (410, 1132, 7), (330, 1096, 6), (438, 1112, 5), (905, 1140, 10), (930, 1118, 7), (955, 1150, 8)):
        p.disc(x, y, r, CREAM)
    for x, y, k, t in ((330, 560, .9, 8), (250, 620, .6, -6), (820, 640, .7, -8), (900, 590, .45, 4)):
        gull(p, x, y, k, CREAM, t)
    p.save("lighthouse.jpg")


def observatory():
    p = Sheet(1000, 1400, 21, NIGHT)
    p.sky([mix(NIGHT, INK, .35), NIGHT, DUSK, SLATE, mix(SLATE, ROSE, .55), ROSE], 0, 1180)
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
    far = p.land([(0, 1130), (120, 1085), (260, 1120), (400, 1060), (560, 1115), (720, 1070), (860, 1120), (1000, 1080)], mix(SLATE, ROSE, .3))
    p.shade(far, BLUSH, (0, 1060), (0, 1180), 0, .65)
    p.land([(0, 1180), (200, 1150), (420, 1185), (640, 1140), (1000, 1190)], DUSK)
    hill = p.land([(-20, 1290), (150, 1240), (330, 1176), (520, 1140), (700, 1146), (860, 1200), (1020, 1270)], mix(NIGHT, INK, .45))
    del hill
    # the dome
    cx, base = 610, 1150
    p.poly([(cx - 178, base - 150), (cx + 178, base - 150), (cx + 178, base + 10), (cx - 178, base + 10)], CREAM)
    p.shade([(cx - 178, base - 150), (cx + 178, base - 150), (cx + 178, base + 10), (cx - 178, base + 10)], SLATE, (cx - 60, 0), (cx + 190, 0), 0, .95)
    for x in (-140, -84, 60, 116):
        p.round(cx + x, base - 112, cx + x + 26, base - 40, 13, DUSK)
    p.round(cx - 34, base - 104, cx + 26, base + 10, 28, UMBER)
    p.round(cx - 26, base - 94, cx + 18, base + 10, 22, OCHRE)
    p.rect(cx - 196, base - 168, cx + 196, base - 146, BRICK)
    dome = ring(cx, base - 166, 186, 196, 180, 360)
    p.poly(dome, PAPER)
    p.shade(dome, SLATE, (cx - 40, 0), (cx + 190, 0), 0, 1)
    p.shade(dome, ROSE, (cx - 120, 0), (cx - 190, 0), 0, .7)
    for k in (-.78, -.5, .62, .86):
        p.arc(cx, base - 166, abs(186 * k), 180 if k < 0 else 270, 270 if k < 0 else 360, 2.6, mix(SLATE, DUSK, .3), ry=196)
    slit = (ring(cx, base - 166, 84, 196, 180, 270) + ring(cx, base - 166, 6, 196, 270, 180))
    p.poly(slit, INK)
    p.push(cx - 24, base - 216, -56, 1)
    p.rect(-30, -19, 150, 19, BRICK)
    p.rect(118, -25, 196, 25, OCHRE)
    p.rect(118, -25, 130, 25, UMBER)
    p.rect(186, -25, 196, 25, CREAM)
    p.pop()
    p.poly(ring(cx, base - 166, 186, 196, 262, 275) + [(cx + 10, base - 166), (cx - 8, base - 166)], PAPER, .0)
    p.line([(cx + 178, base - 90), (cx + 300, base - 90)], 3, INK)
    # path and figures
    p.poly(spline([(cx - 26, base + 8), (cx - 70, base + 70), (cx - 30, base + 140), (cx - 130, base + 260)]) + spline([(cx + 40, base + 260), (cx + 60, base + 140), (cx, base + 66), (cx + 18, base + 8)]), mix(OCHRE, UMBER, .35))
    p.shade([(300, 1150), (760, 1150), (760, 1400), (300, 1400)], mix(NIGHT, INK, .45), (0, 1190), (0, 1390), 0, 1)
    def person(x, y, k, coat):
        p.push(x, y, 0, k)
        p.poly([(-13, -66), (13, -66), (20, -10), (-20, -10)], coat)
        p.rect(-10, -12, -2, 8, INK)
        p.rect(3, -12, 11, 8, INK)
        p.disc(0, -80, 12, UMBER)
        p.poly([(-15, -84), (15, -84), (8, -98), (-8, -98)], INK)
        p.pop()
    person(500, 1240, .95, BRICK)
    person(545, 1246, .8, MIST)
    for x, y, h in ((40, 1330, 330), (120, 1350, 250), (-10, 1380, 300), (210, 1390, 210), (930, 1330, 300), (985, 1350, 380), (860, 1380, 220), (770, 1420, 170), (300, 1430, 150)):
        pine(p, x, y, h, mix(PINE, INK, .62))
    p.land([(0, 1360), (300, 1390), (700, 1392), (1000, 1350)], mix(PINE, INK, .7))
    p.save("observatory.jpg")


def geese():
    p = Sheet(1500, 1000, 5, SAND)
    p.sky([mix(SKY, MIST, .4), SKY, CREAM, SAND, mix(OCHRE, ROSE, .35)], 0, 610)
    p.disc(1130, 470, 96, BRICK)
    p.shade(ring(1130, 470, 96), OCHRE, (0, 450), (0, 570), 0, .9)
    for y, x0, x1, h in ((500, 900, 1420, 8), (530, 1010, 1340, 6), (356, 60, 480, 9), (386, 200, 640, 6)):
        p.poly(spline([(x0, y), ((x0 + x1) / 2, y - h), (x1, y), ((x0 + x1) / 2, y + h * .6)], True), CREAM)
    p.land([(0, 566), (250, 556), (500, 572), (760, 560), (1000, 574), (1250, 562), (1500, 570)], mix(MIST, SEA, .35))
    for x in range(20, 700, 23):
        p.disc(x, 568, p.rnd.uniform(8, 22), mix(MIST, SEA, .5))
    p.rect(356, 500, 364, 570, mix(SEA, DEEP, .2))
    p.poly([(340, 575), (380, 575), (370, 512), (350, 512)], mix(SEA, DEEP, .2))
    p.poly([(346, 512), (374, 512), (360, 496)], BRICK)
    for a in (20, 110, 200, 290):
        x, y = 360 + 56 * math.cos(math.radians(a)), 512 + 56 * math.sin(math.radians(a))
        p.line([(360, 512), (x, y)], 3, DEEP)
        p.line([((360 * .4 + x * .6), (512 * .4 + y * .6)), (x, y)], 9, CREAM)
    ground = p.land([(0, 590), (400, 584), (900, 592), (1500, 586)], LEAF)
    p.shade(ground, MOSS, (0, 600), (0, 860), .1, 1)
    p.shade(ground, PINE, (0, 780), (0, 1010), 0, .95)
    # the winding creek
    left = spline([(1090, 594), (1000, 606), (1180, 626), (1080, 652), (760, 676), (640, 716), (900, 764), (930, 826), (560, 900), (330, 1010)])
    right = spline([(1128, 594), (1066, 606), (1260, 628), (1190, 664), (900, 690), (820, 720), (1120, 768), (1200, 846), (1000, 920), (900, 1010)])
    creek = left + right[::-1]
    p.poly(creek, mix(OCHRE, ROSE, .3))
    p.shade(creek, CREAM, (0, 600), (0, 760), .9, 0)
    p.shade(creek, SLATE, (0, 740), (0, 1000), 0, .85)
    p.line(left, 5, PINE, cap=False)
    for y, x, n in ((606, 1120, 30), (640, 1160, 46), (662, 1090, 50), (700, 760, 50), (738, 850, 60), (780, 1010, 70), (832, 1060, 90), (872, 900, 70), (920, 800, 110), (958, 640, 90)):
        p.poly(spline([(x - n, y), (x, y - 3), (x + n, y), (x, y + 3)], True), CREAM if y < 800 else ROSE)
    for _ in range(260):
        y = 600 + 400 * p.rnd.random() ** .8
        x = p.rnd.uniform(0, 1500)
        px = p.place([(x, y)])[0]
        if p.image.getpixel((min(int(px[0]), p.image.width - 1), min(int(px[1]), p.image.height - 1)))[0] > 165 and y < 760 or (500 < x < 1200 and y > 690 and x > 300):
            continue
        k = (y - 560) / 260
        for d in (-5, 0, 5):
            p.taper([(x + d * k, y), (x + d * 1.5 * k, y - 12 * k), (x + d * 2.4 * k, y - 24 * k)], 3.4 * k, .6, p.rnd.choice((PINE, MOSS, OCHRE)))
    # reeds in front
    for i in range(92):
        x = p.rnd.uniform(-30, 470) if i % 3 else p.rnd.uniform(1180, 1540)
        h = p.rnd.uniform(150, 420) * (1.0 - abs((x if x < 600 else 1500 - x)) / 900)
        lean = p.rnd.uniform(-34, 60)
        stalk = spline([(x, 1010), (x + lean * .3, 1000 - h * .5), (x + lean, 1000 - h)])
        colour = p.rnd.choice((PINE, mix(PINE, INK, .5), mix(OCHRE, UMBER, .5), MOSS, INK))
        p.taper(stalk, 5.5, 2, colour)
        if p.rnd.random() < .42:
            tx, ty = stalk[-1]
            sx, sy = stalk[-4]
            p.line([(tx, ty), (sx, sy)], 15, UMBER)
            p.line([(tx, ty), (tx + lean * .1, ty - 26)], 2.4, colour)
        else:
            p.taper(spline([(x, 1010), (x + lean * .2 + 16, 1000 - h * .4), (x + lean + 60, 1000 - h * .62)]), 9, 1, colour)
    # geese
    def goose(x, y, k, up=True, turn=-6, body=mix(SLATE, UMBER, .45)):
        p.push(x, y, turn, -k, k)
        dark, pale, edge = mix(NIGHT, INK, .4), CREAM, body
        far = spline([(-6, -4), (-34, -70), (-58, -140), (-40, -118), (-14, -92), (22, -44), (44, -6)]) if up else \
            spline([(0, 6), (-50, 56), (-84, 112), (-50, 96), (-10, 74), (36, 34), (48, 8)])
        p.poly(far, mix(dark, body, .35))
        # body, neck and head
        p.poly(spline([(-150, -2), (-118, -16), (-60, -24), (10, -26), (66, -14), (110, -14), (158, -20), (184, -26),
                       (200, -20), (196, -8), (168, -4), (120, 4), (70, 22), (10, 32), (-60, 24), (-112, 10)], True), body)
        p.poly(spline([(-150, -2), (-118, -6), (-84, 4), (-60, 24), (-112, 12)], True), pale)
        p.poly(spline([(66, -14), (110, -14), (158, -20), (184, -26), (200, -20), (196, -8), (168, -4), (120, 4), (84, 12), (72, 0)], True), dark)
        p.poly(spline([(168, -10), (178, -18), (184, -10), (176, -4)], True), pale)
        p.poly([(196, -20), (226, -12), (196, -8)], OCHRE)
        p.poly(spline([(-40, 24), (20, 26), (60, 14), (10, 32), (-20, 31)], True), pale)
        p.poly([(-150, -6), (-176, -10), (-172, 4), (-140, 6)], dark)
        if up:
            wing = spline([(62, -10), (40, -52), (4, -112), (-40, -170), (-98, -214), (-84, -176), (-104, -176), (-86, -144), (-104, -138),
                           (-80, -112), (-94, -100), (-66, -76), (-72, -56), (-46, -40), (-30, -8), (20, 6)])
        else:
            wing = spline([(62, -6), (30, 40), (-20, 92), (-76, 138), (-150, 170), (-124, 136), (-146, 128), (-118, 104), (-134, 92),
                           (-102, 72), (-112, 58), (-78, 42), (-60, 16), (-30, -6), (20, -14)])
        p.poly(wing, dark)
        inner = [(a * .62 + 8, b * .62) for a, b in wing]
        p.poly(inner, mix(body, SLATE, .4))
        core = [(a * .36 + 14, b * .36) for a, b in wing]
        p.poly(core, pale)
        p.pop()
    goose(560, 300, 1.5, True, 6)
    goose(930, 190, 1.06, False, 4)
    goose(800, 452, .82, True, 2)
    goose(1240, 120, .74, True, 4)
    goose(1180, 316, .6, False, 3)
    for i in range(1, 8):
        for s in (1, -1):
            x, y = 120 + i * 38, 130 + i * s * (13 if s > 0 else 10)
            gull(p, x, y, .42, DEEP, 8 if i % 2 else -6)
    gull(p, 120, 130, .42, DEEP)
    p.save("geese.jpg")


PICTURES = {}


def main(names):
    known = {k: v for k, v in globals().items() if k in ALL}
    for name in names or ALL:
        known[name]()


ALL = ("ferry", "lighthouse", "observatory", "geese")

if __name__ == "__main__":
    main(sys.argv[1:])
