"""Pictures come in as they are, are shown upright and in every kind, and never harm or fail a story."""

import io
import struct
import zlib

import pytest
from PIL import Image

from desktop.importers.pictures import verify
from desktop.importers.pictures.drawings import source_of
from exports.pictures import fitted

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="300" height="200" {head}>{inner}</svg>'
SQUARE = '<rect x="0" y="0" width="150" height="200" fill="#f00"/>'


def photograph(kind="JPEG", mode="RGB", **how):
    image = Image.merge("RGB", [Image.linear_gradient("L").resize((120, 80)).rotate(90 * turn) for turn in range(3)]).convert(mode)
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


@pytest.mark.parametrize(
    ("kind", "mode", "media_type"),
    [
        ("JPEG", "RGB", "image/jpeg"), ("JPEG", "CMYK", "image/jpeg"), ("PNG", "RGBA", "image/png"), ("GIF", "P", "image/gif"),
        ("WEBP", "RGB", "image/webp"), ("TIFF", "RGB", "image/tiff"), ("TIFF", "CMYK", "image/tiff"), ("BMP", "RGB", "image/bmp"), ("AVIF", "RGB", "image/avif"),
    ],
)  # fmt: skip
def test_every_kind_keeps_its_bytes_and_can_be_printed(kind, mode, media_type):
    content = photograph(kind, mode)
    picture = verify(content, "p").picture
    assert (picture.content, picture.media_type, picture.width, picture.height) == (content, media_type, 120, 80)
    assert fitted(content, side=100, quality=80).width == 100


def test_a_photograph_on_its_side_is_measured_and_printed_upright_and_its_place_stays_behind():
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[1] = "N"  # GPS
    content = photograph(exif=exif)
    picture = verify(content, "p").picture
    assert (picture.width, picture.height) == (80, 120)
    print_ = fitted(picture.content, side=120, quality=80)
    assert (print_.width, print_.height) == (80, 120)
    assert not Image.open(io.BytesIO(print_.content)).getexif()
    assert picture.content == content


def test_a_jpeg_that_was_cut_off_is_shown_as_far_as_it_goes():
    image = Image.effect_noise((640, 480), 60).convert("RGB")
    out = io.BytesIO()
    image.save(out, "JPEG")
    content = out.getvalue()
    verified = verify(content[: len(content) - len(content) // 10], "p")
    assert verified.picture.content.startswith(content[: len(content) // 2])
    assert "cut off" in verified.fault
    assert fitted(verified.picture.content, side=100, quality=80).width == 100
    assert verify(content[: len(content) // 5], "p").picture is None


def bomb(width, height):
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1_000))) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [11_000, 100_000])
def test_a_picture_of_too_many_pixels_is_never_decoded(side):
    verified = verify(bomb(side, side), "p")
    assert verified.picture is None
    assert verified.fault


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xd8\xff",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n" + bytes(90),
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"",
        b"<svg",
        bytes(500),
    ],
)
def test_what_is_no_picture_is_told_of_and_left_out(content):
    verified = verify(content, "p")
    assert verified.picture is None
    assert "p" in verified.fault


def test_an_icon_is_left_out_without_a_word():
    out = io.BytesIO()
    Image.new("RGB", (16, 16)).save(out, "PNG")
    assert verify(out.getvalue(), "p") == verify(out.getvalue(), "q")
    assert verify(out.getvalue(), "p").fault == ""


def drawn(svg):
    picture = verify(svg.encode(), "p").picture
    return picture, Image.open(io.BytesIO(picture.content)).convert("RGBA")


def test_a_drawing_is_drawn_and_goes_along_as_it_came():
    svg = SVG.format(head="", inner=f"<style>.a{{fill:#00f}}</style>{SQUARE}<rect class='a' x='150' width='150' height='200'/>")
    picture, image = drawn(svg)
    assert picture.media_type == "image/png"
    assert (picture.width, picture.height) == (600, 400)
    assert image.getpixel((100, 200)) == (255, 0, 0, 255)
    assert image.getpixel((500, 200)) == (0, 0, 255, 255)
    assert source_of(picture.content) == svg.encode()


def test_a_drawing_opens_no_file_and_runs_nothing(tmp_path):
    Image.new("RGB", (50, 50), "#0f0").save(tmp_path / "secret.png")
    inner = SQUARE + "".join(
        f'<image x="150" width="150" height="200" {name}="{address}"/>'
        for name in ("href", "xlink:href")
        for address in (tmp_path / "secret.png", f"file://{tmp_path}/secret.png", "https://x.example/p.png")
    )
    inner += f"<script>alert(1)</script><foreignObject><img src='{tmp_path}/secret.png'/></foreignObject><use href='{tmp_path}/x.svg#a'/>"
    _, image = drawn(SVG.format(head='onload="alert(1)"', inner=inner))
    assert image.getpixel((450, 200))[3] == 0  # nothing was drawn there
    assert image.getpixel((100, 200)) == (255, 0, 0, 255)


@pytest.mark.parametrize(
    "svg",
    [
        SVG.format(head="", inner="".join(f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 12)) + '<g id="a0"><path d="M0 0h9"/></g>'),
        SVG.format(head="", inner='<g id="a"><use href="#a"/></g>'),
        SVG.format(head="", inner='<pattern id="a" width="1" height="1"><rect fill="url(#a)" width="9" height="9"/></pattern><rect fill="url(#a)" width="9" height="9"/>'),
        SVG.format(head="", inner="<g>" * 5_000 + "</g>" * 5_000),
        SVG.format(head='viewBox="0 0 1e9 1e9"', inner=SQUARE).replace('width="300" height="200"', ""),
        SVG.format(head="", inner=SQUARE).replace("300", "30000"),
        '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>',
    ],
    ids=["doubling", "within itself", "pattern within itself", "deep", "huge", "a thread", "entities"],
)  # fmt: skip
def test_a_drawing_without_end_is_told_of_and_left_out(svg):
    verified = verify(svg.encode(), "p")
    assert verified.picture is None
    assert "SVG" in verified.fault
