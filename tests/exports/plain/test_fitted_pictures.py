"""Whatever a picture was, it becomes one that every reader shows, and looks the same."""

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms

from exports.pictures import BrokenPictureError, fitted


def saved(picture, kind, **how):
    out = io.BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


def shown(content, side=1600):
    made = fitted(content, side=side, quality=82)
    picture = Image.open(io.BytesIO(made.content))
    picture.load()
    assert (made.width, made.height) == picture.size
    assert made.media_type == {"JPEG": "image/jpeg", "PNG": "image/png"}[picture.format]
    assert picture.mode in ("RGB", "L")
    assert not set(picture.info) & {"exif", "icc_profile", "comment", "xmp"}
    return picture


def sixteen_bits():
    rows = b"".join(b"\0" + struct.pack(">8H", *([0] * 4 + [65_535] * 4)) for _ in range(8))
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", 8, 8, 16, 0, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(held)) + name + held + struct.pack(">I", zlib.crc32(name + held)) for name, held in chunks
    )


RED = Image.new("RGB", (80, 60), (200, 30, 30))


@pytest.mark.parametrize(
    "content",
    [
        saved(RED, "JPEG", comment=b"secret"),
        saved(RED.convert("CMYK"), "JPEG"),
        saved(RED.convert("CMYK"), "TIFF"),
        saved(RED.convert("P"), "GIF", save_all=True, append_images=[Image.new("P", (80, 60), 0)]),
        saved(RED, "WEBP", lossless=True),
        saved(RED, "BMP"),
        saved(RED.convert("P"), "PNG"),
        saved(RED, "JPEG", icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()),
        saved(RED, "PNG", icc_profile=b"no profile at all"),
    ],
)
def test_red_stays_red(content):
    red, green, blue = shown(content).convert("RGB").getpixel((40, 30))
    assert red > 170 > 70 > max(green, blue)


def test_what_is_transparent_becomes_white():
    clear = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    assert shown(saved(clear, "PNG")).convert("L").getpixel((10, 10)) == 255
    assert shown(saved(clear, "WEBP", lossless=True)).convert("L").getpixel((10, 10)) == 255
    assert shown(saved(Image.new("LA", (20, 20), (0, 0)), "PNG")).convert("L").getpixel((10, 10)) == 255


def test_sixteen_bits_keep_their_black_and_white():
    picture = shown(sixteen_bits()).convert("L")
    assert (picture.getpixel((1, 4)), picture.getpixel((6, 4))) == (0, 255)


def test_a_drawing_stays_sharp_and_a_large_one_shrinks():
    drawing = Image.new("1", (3200, 800), 1)
    made = shown(saved(drawing, "TIFF"))
    assert (made.format, made.size) == ("PNG", (1600, 400))
    assert shown(saved(RED.resize((4000, 10)), "JPEG"), side=300).size == (300, 1)


@pytest.mark.parametrize(
    "content", [b"", b"<svg/>", b"\xff\xd8\xff\xe0", saved(RED, "PNG")[:60], saved(RED, "JPEG")[:400], b"GIF89a" + bytes(20)]
)
def test_what_cannot_be_read_says_so_without_an_address_in_memory(content):
    with pytest.raises(BrokenPictureError) as raised:
        fitted(content, side=1600, quality=82)
    assert str(raised.value)
    assert "0x" not in str(raised.value)
