"""The reader shows a picture as it was meant, whatever its kind."""

import hashlib
import io

import pytest
from PIL import Image

from desktop.story import Picture
from desktop.ui.look.picture_image import image_of


def picture(kind, media_type, mode="RGB", **how):
    image = Image.new("RGB", (60, 40), "blue")
    image.paste("red", (0, 0, 60, 20))  # red above
    out = io.BytesIO()
    image.convert(mode).save(out, kind, **how)
    return Picture(hashlib.sha256(out.getvalue()).hexdigest(), media_type, 60, 40, out.getvalue())


@pytest.mark.parametrize(
    ("kind", "media_type", "mode"),
    [("JPEG", "image/jpeg", "RGB"), ("JPEG", "image/jpeg", "CMYK"), ("TIFF", "image/tiff", "CMYK"), ("AVIF", "image/avif", "RGB"), ("BMP", "image/bmp", "RGB")],
)  # fmt: skip
def test_every_kind_is_shown(qapp, kind, media_type, mode):
    image = image_of(picture(kind, media_type, mode))
    assert (image.width(), image.height()) == (60, 40)
    assert image.pixelColor(30, 5).red() > 150 > image.pixelColor(30, 35).red()


def test_a_photograph_taken_on_its_side_stands_upright(qapp):
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise: what was above is on the right
    image = image_of(picture("JPEG", "image/jpeg", exif=exif))
    assert (image.width(), image.height()) == (40, 60)
    assert image.pixelColor(35, 30).red() > 150 > image.pixelColor(5, 30).red()


def test_a_broken_picture_is_no_image(qapp):
    assert image_of(Picture("0" * 64, "image/jpeg", 9, 9, b"\xff\xd8\xff nothing")).isNull()
