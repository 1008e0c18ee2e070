"""A picture's bytes become a Picture, or a word about why not; never an error, for a story does not fail with its picture.

The Picture keeps the very bytes: what they hide (where a photograph was taken) stays in the archive, orientation, colours and kinds that no
page shows are seen to by `exports.pictures` whenever it is shown. An SVG alone is drawn here, with its source within the PNG.
"""

import hashlib
import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.importers import limits
from desktop.importers.pictures.drawings import draw, is_drawing
from desktop.story import Picture

if TYPE_CHECKING:
    from PIL import Image

_SMALLEST = 48  # pixels of either side; below is an icon or a tracking pixel
_TYPES = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",  # a camera's JPEG with a second view after it
    "PNG": "image/png",
    "GIF": "image/gif",
    "WEBP": "image/webp",
    "TIFF": "image/tiff",
    "BMP": "image/bmp",
    "AVIF": "image/avif",
    "HEIF": "image/heic",
}
_END_OF_JPEG = b"\xff\xd9"
_SCAN = b"\xff\xda"  # begins the last part of one; its bytes never hold this pair
_TURNED = frozenset({5, 6, 7, 8})  # orientations (Exif 2.32, tag 0x0112) that lay a picture on its side
_ORIENTATION = 0x0112


@dataclass(frozen=True, slots=True)
class Verified:
    """What came of a picture: it, or none; and what to tell of it. An icon gives neither."""

    picture: Picture | None = None
    fault: str = ""


def verify(content: bytes, name: str, *, smallest: int = _SMALLEST) -> Verified:
    """Decode a picture fully and give it, width and height as it is seen.

    name: for people. A JPEG that was cut off is closed, so that what there is of it can be shown; anything else that is damaged is left out, as is
    what has more than limits.PIXELS or is of a kind that is not known.
    """
    if is_drawing(content):
        drawn, fault = draw(content)
        if fault:
            return Verified(fault=f"the picture {name} is a drawing (SVG) that {fault} and was left out")
        content = drawn
    if len(content) > limits.PICTURE:
        return Verified(fault=f"the picture {name} is larger than {limits.PICTURE >> 20} MB and was left out")
    if not content.startswith(b"\xff\xd8\xff") or content.rfind(_END_OF_JPEG) > content.rfind(_SCAN):
        return _decoded(content, name, smallest)
    closed = _decoded(content + _END_OF_JPEG, name, smallest)  # libjpeg then takes what is missing for grey
    if closed.picture is None or not _is_mostly_there(closed.picture.content):
        return closed if closed.fault else Verified(fault=f"the picture {name} is damaged and was left out (it is cut off)")
    return Verified(closed.picture, f"the picture {name} is cut off; what there is of it was kept")


def opened(content: bytes) -> "Image.Image":
    """Open a picture of a known kind, not yet decoded. Raises whatever Pillow raises, ValueError beyond limits.PIXELS."""
    from PIL import Image

    if content[4:8] == b"ftyp" and content[8:12] in (b"heic", b"heix", b"mif1", b"msf1"):
        import pillow_heif

        pillow_heif.register_heif_opener()
    image = Image.open(io.BytesIO(content), formats=[kind for kind in _TYPES if kind in _openers()])
    if image.width * image.height > limits.PIXELS:
        raise ValueError(f"is {image.width:,} × {image.height:,} pixels")
    return image


def _openers() -> frozenset[str]:
    from PIL import Image

    Image.init()
    return frozenset(Image.OPEN)


def _decoded(content: bytes, name: str, smallest: int) -> Verified:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of what we look at ourselves
            with opened(content) as image:
                kind = _TYPES[image.format or ""]
                width, height = image.size
                if width < smallest or height < smallest:
                    return Verified()
                if image.getexif().get(_ORIENTATION, 1) in _TURNED and kind != "image/heic":
                    width, height = height, width
                image.draft("L", (max(1, width // 8), max(1, height // 8)))  # every bit of a JPEG is read, an eighth is drawn
                image.load()
    except Exception as error:  # the edge: Pillow's readers raise whatever a damaged file makes them
        if str(error).endswith("pixels"):
            return Verified(fault=f"the picture {name} {error} and was left out")
        from PIL import UnidentifiedImageError

        if isinstance(error, UnidentifiedImageError):
            return Verified(fault=f"the picture {name} is damaged, or of a kind that is not kept, and was left out")
        return Verified(fault=f"the picture {name} is damaged and was left out ({error})")
    return Verified(Picture(hashlib.sha256(content).hexdigest(), kind, width, height, content))


def _is_mostly_there(content: bytes) -> bool:
    """Whether the lower half of a closed JPEG is more than the grey that stands for what is missing."""
    with warnings.catch_warnings(), opened(content) as image:
        warnings.simplefilter("ignore")
        low, high = image.convert("L").crop((0, image.height // 2, image.width, image.height * 3 // 4)).getextrema()
    return bool(low != high)
