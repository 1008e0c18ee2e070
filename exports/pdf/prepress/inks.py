"""Inks: the colours of screens as a press prints them, by the profile of a printing condition (ICC.1:2010), through littlecms."""

from pathlib import Path
from typing import Any

from PIL import Image, ImageCms

_RELATIVE = ImageCms.Intent.RELATIVE_COLORIMETRIC
_BLACK_POINT = ImageCms.Flags.BLACKPOINTCOMPENSATION
# Type and rules that are nearly grey are printed in black alone, for four plates never fit to a hair's breadth: up to this CIELAB chroma …
_NEARLY_GREY = 9.0
_LIGHTEST = 80.0  # … and this lightness; a cream paper stays cream.
_TRULY_GREY = 1.5


class ProfileError(ValueError):
    """A file that is no profile of a printing condition in four inks; says why."""


class Grey:
    """One ink, black."""

    space = "DeviceGray"

    def colour(self, rgb: tuple[float, float, float]) -> tuple[float, ...]:
        """Give a colour of sRGB, 0 … 1, as a share of white, 0 … 1."""
        red, green, blue = rgb
        return (round(0.299 * red + 0.587 * green + 0.114 * blue, 4),)  # luma, ITU-R BT.601-7 § 2.5.1, as Pillow's "L"

    def picture(self, picture: Image.Image) -> Image.Image:
        """Give a picture of sRGB in grey."""
        return picture.convert("L")


class Cmyk:
    """Four inks: cyan, magenta, yellow and black."""

    space = "DeviceCMYK"

    def __init__(self, profile: Path) -> None:
        """Read a profile; raises ProfileError where it is none for four inks."""
        try:
            self.profile = ImageCms.getOpenProfile(str(profile))
            self.name = ImageCms.getProfileDescription(self.profile).strip()
        except (OSError, ImageCms.PyCMSError) as error:
            raise ProfileError(f"it cannot be read as an ICC profile ({error})") from error
        core = self.profile.profile
        if (core.xcolor_space.strip(), core.device_class.strip()) != ("CMYK", "prtr"):
            raise ProfileError("it is no profile of a printing condition in cyan, magenta, yellow and black")
        screen, lab = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
        self._inks = _transform(screen, self.profile, "RGB", "CMYK")
        self._seen = _transform(screen, lab, "RGB", "LAB")
        printed = _transform(self.profile, lab, "CMYK", "LAB")
        ramp = Image.frombytes("CMYK", (256, 1), b"".join(bytes((0, 0, 0, black)) for black in range(256)))
        lightness = [pixel[0] for pixel in _pixels(_applied(ramp, printed))]
        # The ramp from paper white to solid black is stretched over the whole of lightness, as black point compensation does for pictures.
        lightest, darkest = lightness[0], lightness[-1]
        self._blacks = [(value - darkest) / (lightest - darkest) * 100 for value in lightness]

    def colour(self, rgb: tuple[float, float, float]) -> tuple[float, ...]:
        """Give a colour of sRGB, 0 … 1, as shares of the four inks, 0 … 1; what is nearly grey in black alone."""
        point = Image.new("RGB", (1, 1), tuple(round(255 * part) for part in rgb))
        lightness, a, b = _pixels(_applied(point, self._seen))[0]
        chroma = (_signed(a) ** 2 + _signed(b) ** 2) ** 0.5
        light = lightness / 2.55
        if chroma <= _TRULY_GREY or (chroma <= _NEARLY_GREY and light <= _LIGHTEST):
            black = min(range(256), key=lambda at: (abs(self._blacks[at] - light), at))
            return (0.0, 0.0, 0.0, 1.0 if light < 11 else round(black / 255, 4))  # the ink of text is solid, never a screen of dots
        return tuple(round(ink / 255, 4) for ink in _pixels(_applied(point, self._inks))[0])

    def picture(self, picture: Image.Image) -> Image.Image:
        """Give a picture of sRGB in four inks."""
        return _applied(picture.convert("RGB"), self._inks)


def _transform(source: Any, target: Any, before: str, after: str) -> Any:
    return ImageCms.buildTransform(source, target, before, after, _RELATIVE, _BLACK_POINT)


def _applied(picture: Image.Image, transform: Any) -> Image.Image:
    done = ImageCms.applyTransform(picture, transform)
    assert done is not None  # it is in place alone that it gives none
    return done


def _pixels(picture: Image.Image) -> list[tuple[int, ...]]:
    flat, bands = picture.tobytes(), len(picture.getbands())
    return [tuple(flat[at : at + bands]) for at in range(0, len(flat), bands)]


def _signed(value: int) -> int:
    """Pillow's LAB keeps a and b as signed bytes."""
    return value - 256 if value > 127 else value
