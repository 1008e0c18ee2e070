"""The pictures of a story, with what it says of them."""

import re
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from desktop.story import Body

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as the story shows it."""

    sha256: str
    alt: str
    caption: str
    credit: str


def pictures_of(body: Body) -> tuple[Shown, ...]:
    """Give a body's pictures in their order, with what is said of them."""
    found = []
    for figure in ET.fromstring(f"<body>{body.html}</body>").iter("figure"):  # noqa: S314 - the archive's door verified it
        caption = figure.find("figcaption")
        credit = ""
        words = ""
        if caption is not None:
            credits_ = [span for span in caption.iter("span") if span.get("class") == "credit"]
            credit = _plain(" ".join("".join(span.itertext()) for span in credits_))
            words = _plain("".join(caption.itertext()))
            if credit and words.endswith(credit):
                words = words.removesuffix(credit).rstrip()
        for image in figure.iter("img"):
            found.append(Shown(image.get("src", "").removeprefix("pm:"), image.get("alt", ""), words, credit))
    return tuple(found)


def _plain(words: str) -> str:
    return _SPACE.sub(" ", words).strip()
