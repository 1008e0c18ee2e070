"""A page's pictures: those that came along and those within it."""

import base64
import binascii
import hashlib
import io
import re
import warnings
from urllib.parse import unquote, unquote_to_bytes

from lxml import etree

from desktop.importers import limits
from desktop.importers.options import Resources
from desktop.story import Picture

_SMALLEST = 48  # pixels of either side; below is an icon or a tracking pixel
_TYPES = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "GIF": "image/gif",
    "WEBP": "image/webp",
    "TIFF": "image/tiff",
    "BMP": "image/bmp",
    "AVIF": "image/avif",
}
_LAZY = ("src", "data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-full-src")


class Pictures:
    """Finds the pictures of one page, and keeps what went wrong."""

    def __init__(self, resources: Resources) -> None:
        self._resources = resources
        self._known: dict[str, Picture | None] = {}
        self.remote = 0
        self.faults: list[str] = []

    @property
    def warnings(self) -> list[str]:
        """What to tell of pictures that are not here."""
        if not self.remote:
            return self.faults
        many = "1 picture is" if self.remote == 1 else f"{self.remote} pictures are"
        return [*self.faults, f"{many} on the network and {'was' if self.remote == 1 else 'were'} not fetched"]

    def of(self, img: etree._Element) -> Picture | None:
        """Give the picture that an img shows, None where there is none to be had."""
        written = [img.get(name) or "" for name in _LAZY]
        parent = img.getparent()
        sets = [img.get("srcset") or "", img.get("data-srcset") or ""]
        if parent is not None and parent.tag == "picture":
            sets += [source.get("srcset") or "" for source in parent.iter("source")]
        for many in sets:
            if not many.lstrip().startswith("data:"):
                written += [part.split()[0] for part in many.split(",")[:20] if part.split()]
        if _is_tiny(img):
            return None
        remote = False
        sources = list(dict.fromkeys(filter(None, map(str.strip, written))))
        if len(sources) > 1:  # a drawing within the page holds the place of a picture that comes later
            sources = [src for src in sources if not src.lower().startswith("data:image/svg")]
        for src in sources:
            if (picture := self._read(src)) is not None:  # a saved page, a crawl or a fetch has also what its address names
                return picture
            remote = remote or is_remote(src)
        self.remote += remote
        return None

    def _read(self, src: str) -> Picture | None:
        if src not in self._known:
            name = src[:40] + "…" if src.startswith("data:") and len(src) > 40 else src
            content = _within(src) if src[:5].lower() == "data:" else self._resources(src)
            self._known[src] = self._verified(content, name) if content else None
        return self._known[src]

    def _verified(self, content: bytes, name: str) -> Picture | None:
        """Decode a picture fully; one that is damaged, far too large or of another kind is told of, and left out."""
        if re.match(rb"\s*(?:<\?xml|<!--|<svg|<!DOCTYPE svg)", content[:200]):
            self.faults.append(f"the picture {name} is a drawing (SVG) and was left out")
            return None
        from PIL import Image

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # Pillow warns of what we look at ourselves
                with Image.open(io.BytesIO(content)) as image:
                    width, height = image.size
                    kind = _TYPES.get(image.format or "", "")
                    if width * height > limits.PIXELS:
                        self.faults.append(f"the picture {name} is {width:,} × {height:,} pixels and was left out")
                        return None
                    if width < _SMALLEST or height < _SMALLEST:
                        return None
                    image.load()
        except Exception as error:  # the edge: Pillow's readers raise whatever a damaged file makes them
            self.faults.append(f"the picture {name} is damaged and was left out ({error})")
            return None
        if not kind:
            self.faults.append(f"the picture {name} is of a kind that is not kept")
            return None
        return Picture(hashlib.sha256(content).hexdigest(), kind, width, height, content)


def is_remote(src: str) -> bool:
    """Whether an address leads to the network."""
    return src.lower().startswith(("http:", "https:", "//", "ftp:")) or src.startswith("\\\\")


def _within(src: str) -> bytes:
    """Give the bytes of a data: address."""
    head, _, written = src[5:].partition(",")
    if len(written) > limits.PICTURE * 4 // 3:
        return b""
    if not head.lower().rstrip().endswith(";base64"):
        return unquote_to_bytes(written) if head.lower().startswith("image/svg") else b""
    try:
        return base64.b64decode(re.sub(r"\s+", "", unquote(written)) + "==", validate=False)
    except (binascii.Error, ValueError):
        return b""


def _is_tiny(img: etree._Element) -> bool:
    """Whether the page itself shows it as a tracking pixel or an icon."""
    for name in ("width", "height"):
        written = (img.get(name) or "").strip().removesuffix("px")
        if written.isdigit() and written.isascii() and int(written[:6]) < _SMALLEST:
            return True
    return False
