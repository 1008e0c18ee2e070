"""The figures of a body: what each shows, and what is said of it."""

from dataclasses import dataclass

from lxml import etree

from desktop.story.body import Body

CREDIT = "credit"  # the class of a span in a caption: whose picture it is


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture as it stands in a body."""

    sha256: str
    alt: str  # the text alternative; "" has none
    caption: str  # without the credit
    credit: str
    before: str = ""  # the words of the block before it, which may say what it shows

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
    )


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
