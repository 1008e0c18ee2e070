"""Picture profiles: what a device shows, and how large a file it takes."""

import io
from collections.abc import Mapping
from dataclasses import dataclass

from PIL import Image

from exports.pictures import BrokenPictureError, Fitted, fitted

_QUALITY = 92  # of a picture of full size that must be converted
_WHOLE = 20_000  # pixels: no side is longer; what is, is no picture for a page
_DROPPED = (*range(0xE1, 0xEE), 0xEF, 0xFE)  # APP1 … APP13, APP15 and COM: Exif, XMP, ICC, IPTC, comments (ITU-T T.81 § B.1.1.3)


@dataclass(frozen=True, slots=True)
class Profile:
    """How pictures are fitted."""

    name: str
    side: int | None  # pixels: the longest side at most; None keeps the size, and the very picture where every reader shows it
    quality: int  # of JPEG, 1 … 95
    grey: bool = False
    largest: int = 200_000_000  # bytes of a file that such devices take

    @property
    def key(self) -> str:
        """What a fitted picture depends on besides its bytes; a change in how pictures are fitted needs another number in front."""
        return f"1-{self.side or 0}-{self.quality}-{'grey' if self.grey else 'colour'}"


PROFILES: Mapping[str, Profile] = {
    "tablet": Profile("tablet", 1600, 82),
    "eink": Profile("eink", 1448, 75, grey=True, largest=100_000_000),  # 6 inches at 300 dpi are 1072 × 1448
    "kindle": Profile("kindle", 1600, 80, largest=50_000_000),  # what Send-to-Kindle takes by e-mail; on the web 200 MB
    "original": Profile("original", None, _QUALITY),
}


def fit(content: bytes, profile: Profile) -> Fitted:
    """Fit a picture to a profile. The same bytes give the same bytes. Raises BrokenPictureError for what cannot be read."""
    if profile.side is not None:
        return fitted(content, side=profile.side, quality=profile.quality, grey=profile.grey)
    return _as_it_is(content) or fitted(content, side=_WHOLE, quality=profile.quality, grey=profile.grey)


def _as_it_is(content: bytes) -> Fitted | None:
    """Give a JPEG that every reader shows right without its hidden metadata, and nothing else of it changed."""
    try:
        with Image.open(io.BytesIO(content)) as picture:
            plain = picture.format == "JPEG" and picture.mode in ("RGB", "L") and "progressive" not in picture.info
            upright = picture.getexif().get(0x0112, 1) == 1
            if not (plain and upright and "icc_profile" not in picture.info):
                return None
            picture.load()  # a torn one is told of, not passed on
            bare = _bare(content)
            return Fitted("image/jpeg", picture.width, picture.height, bare) if bare else None
    except Exception as error:  # an edge, as in `fitted`: Pillow's decoders raise what they like on broken bytes
        raise BrokenPictureError(str(error) or type(error).__name__) from error


def _bare(content: bytes) -> bytes:
    """Take the metadata segments out of a JPEG; b"" where its segments do not add up."""
    kept, at = [content[:2]], 2
    while content[at : at + 1] == b"\xff" and at + 4 <= len(content):
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if marker == 0xDA:  # the scan: from here on it is the picture itself
            end = content.rfind(b"\xff\xd9")
            return b"".join((*kept, content[at:end], b"\xff\xd9")) if end > at else b""
        if marker not in _DROPPED:
            kept.append(content[at : at + 2 + length])
        at += 2 + length
    return b""
