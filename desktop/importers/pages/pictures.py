"""A page's pictures: those that came along and those within it."""

import base64
import binascii
import re
from urllib.parse import unquote, unquote_to_bytes

from lxml import etree

from desktop.importers import limits
from desktop.importers.options import Resources
from desktop.importers.pictures import Verified, verify
from desktop.story import Picture

_SMALLEST = 48  # pixels of either side; below is an icon or a tracking pixel
_DRAWN = re.compile(rb"<(?:\w+:)?(?:path|text|circle|ellipse|line|poly\w+|image|use)\b", re.IGNORECASE)
_LAZY = re.compile(r"data-(?:original|(?:[a-z-]+-)?src)")  # data-src, data-lazy-src, data-full-src …: scripts put it in place
_LAZY_SET = re.compile(r"data-(?:[a-z-]+-)?srcset")


class Pictures:
    """Finds the pictures of one page, and keeps what went wrong."""

    def __init__(self, resources: Resources) -> None:
        self._resources = resources
        self._known: dict[str, Picture | None] = {}
        self.remote = 0
        self.faults: list[str] = []
        self.missing: list[str] = []  # addresses of those whose captions stay

    @property
    def came(self) -> bool:
        """Whether pictures came along with the page at all: then one that is not here is missing, and not merely on the network."""
        return bool(self.faults) or any(self._known.values())

    @property
    def warnings(self) -> list[str]:
        """What to tell of pictures that are not here."""
        gone = [f"a picture is missing, its caption stays: {address}" for address in self.missing]
        if not self.remote:
            return [*self.faults, *gone]
        many = "1 picture is" if self.remote == 1 else f"{self.remote} pictures are"
        return [*self.faults, f"{many} on the network and {'was' if self.remote == 1 else 'were'} not fetched", *gone]

    def of(self, img: etree._Element) -> Picture | None:
        """Give the picture that an img shows, None where there is none to be had."""
        written = [img.get("src") or "", *(str(value) for name, value in img.attrib.items() if _LAZY.fullmatch(str(name)))]
        parent = img.getparent()
        sets = [img.get("srcset") or "", *(str(value) for name, value in img.attrib.items() if _LAZY_SET.fullmatch(str(name)))]
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
            if _holds_a_place(src):
                continue
            if (picture := self._read(src)) is not None:  # a saved page, a crawl or a fetch has also what its address names
                return picture
            remote = remote or is_remote(src)
        self.remote += remote
        return None

    def _read(self, src: str) -> Picture | None:
        if src not in self._known:
            name = src[:40] + "…" if src.startswith("data:") and len(src) > 40 else src
            content = _within(src) if src[:5].lower() == "data:" else self._resources(src)
            verified = verify(content, name) if content else Verified()
            self._known[src] = verified.picture
            self.faults += filter(None, [verified.fault])
        return self._known[src]


def _holds_a_place(src: str) -> bool:
    """Whether a drawing within the page shows nothing but a coloured ground: a picture comes there later, by a script."""
    if not src.lower().startswith("data:image/svg"):
        return False
    drawing = _within(src)
    return not _DRAWN.search(drawing)


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
