"""The sheet a picture is drawn on: three times too large, stippled, then brought down, grained and saved."""

from __future__ import annotations

import io
import itertools
import math
import random
from pathlib import Path

from drawings.curves import box, ring, spline, unit
from drawings.palette import rgb
from PIL import Image, ImageChops, ImageDraw, ImageFilter

OUT = Path(__file__).resolve().parents[2] / "resources" / "samples" / "pictures"
SCALE = 3
LIMIT = 240_000


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
        c, n = unit(turn)
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
        self.poly(box(x0, y0, x1, y1), colour, alpha)

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

    def discs(self, spots, colour):
        for x, y, r in spots:
            self.disc(x, y, r, colour)

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
        shape = [*top, (points[-1][0], bottom), (points[0][0], bottom)]
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

    def shaded(self, shape, colour, tone, start, end, a0=0.0, a1=0.8):
        """A shape in one colour, with another stippled over it."""
        self.poly(shape, colour)
        self.shade(shape, tone, start, end, a0, a1)

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
            self.shade(box(0, y, self.w, self.h), colour, (0, y), (0, y + step), 0, 1)

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
