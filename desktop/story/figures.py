"""The figures of a body: what each shows, and what is said of it."""

from dataclasses import dataclass

from lxml import etree

from desktop.story.body import Body
from desktop.story.inline import attributes
from desktop.story.vocabulary import DECORATIVE

CREDIT = "credit"  # the class of a span in a caption: whose picture it is


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture as it stands in a body."""

    sha256: str
    alt: str  # the text alternative; "" has none, or needs none
    caption: str  # without the credit
    credit: str
    before: str = ""  # the words of the block before it, which may say what it shows
    decorative: bool = False  # it says nothing that the text does not, and is passed over by who listens

    @property
    def undescribed(self) -> bool:
        """Whether who listens misses something: it has no words, and nobody has said that it needs none."""
        return not self.alt.strip() and not self.decorative

    @property
    def words(self) -> str:
        """Caption and credit as they are read."""
        return " ".join(filter(None, (self.caption, self.credit)))


def figures(body: Body) -> tuple[Figure, ...]:
    """Give a body's figures in order."""
    if "<figure" not in body.html:
        return ()
    root = etree.fromstring(f"<body>{body.html}</body>")
    return tuple(figure_of(block) for block in root if block.tag == "figure")


def figure_of(element: etree._Element) -> Figure:
    """Read one figure; the caption's line ends are spaces."""
    image = element[0]
    caption = element[1] if len(element) > 1 else None
    credit = "" if caption is None else " ".join(_words(span) for span in caption.iter("span") if span.get("class") == CREDIT)
    said = "" if caption is None else _words(caption, without=CREDIT)
    before = element.getprevious()
    return Figure(
        str(image.get("src", "")).removeprefix("pm:"),
        str(image.get("alt", "")),
        said,
        credit,
        "" if before is None or before.tag == "figure" else _words(before),
        image.get("role") == DECORATIVE,
    )


def image(sha256: str, alt: str, *, decorative: bool = False) -> str:
    """Write a picture; one that has words is not decorative."""
    pairs = (("src", f"pm:{sha256}"), ("alt", alt), *((("role", DECORATIVE),) if decorative and not alt else ()))
    return f"<img{attributes(pairs)}/>"


def _words(element: etree._Element, without: str = "") -> str:
    parts: list[str] = []

    def through(each: etree._Element) -> None:
        parts.append(each.text or "")
        for child in each:
            if child.tag == "br":
                parts.append(" ")
            elif not without or child.get("class") != without:
                through(child)
            parts.append(child.tail or "")

    through(element)
    return " ".join("".join(parts).split())
