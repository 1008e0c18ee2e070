"""One block of a body's top level, as it is corrected: read apart into passages, and written again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from desktop.story.body import Body
from desktop.story.figures import CREDIT, Figure, figure_of, image
from desktop.story.inline import attributes, escape, mend, preformatted
from desktop.story.spelling import LINE, Passage, joined
from desktop.story.vocabulary import HEADINGS, LINES, VISIBLE

KINDS = ("p", *HEADINGS, "blockquote", "ul", "ol", "aside", "pre")  # what a block can be made
_HELD = {"blockquote": "p", "aside": "p", "ul": "li", "ol": "li"}  # what each line of such a block stands in
_CREDIT = ("span", (("class", CREDIT),))


@dataclass(frozen=True)
class Piece:
    """A block's XHTML; nothing about it changes, corrections give another one."""

    html: str

    @cached_property
    def _element(self) -> etree._Element:
        return etree.fromstring(self.html)

    @property
    def kind(self) -> str:
        """The block's tag."""
        return str(self._element.tag)

    @property
    def text(self) -> str:
        """The words alone."""
        return Body(self.html).text

    @property
    def lines(self) -> str:
        """The words as they are mended: a line a passage (an item, a cell), with LINE for a break within one."""
        return "\n".join(passage.text for _, passage in self._passages())

    @property
    def convertible(self) -> bool:
        """Whether it can be made another kind of block."""
        return self.kind in KINDS

    @property
    def figure(self) -> Figure | None:
        """What a figure shows and says; None for any other block."""
        return figure_of(self._element) if self.kind == "figure" else None

    def respelled(self, lines: str) -> tuple["Piece", ...]:
        """Give the block with other words: none where nothing visible is left, several where a paragraph was parted."""
        if self.kind in ("figure", "hr") or lines == self.lines:
            return (self,)
        held = [passage for _, passage in self._passages()]
        if not self._flat:
            return (self._refilled(lines.split("\n")),)
        whole = joined(held, "\n").respelled(lines)
        return made(self.kind, whole.cut("\n"), self._pairs)

    def turned(self, kind: str) -> tuple["Piece", ...]:
        """Give the same words as another kind of block; a figure, a table or a definition list stays what it is."""
        if kind == self.kind or kind not in KINDS or not self.convertible:
            return (self,)
        return made(kind, [passage for _, passage in self._passages()], self._pairs)

    def said(self, alt: str, caption: str, credit: str, *, decorative: bool = False) -> "Piece":
        """Give a figure with other words."""
        was = self.figure
        if was is None or (was.alt, was.caption, was.credit, was.decorative) == (alt, caption, credit, decorative):
            return self
        return Piece(f"<figure>{_image(was.sha256, alt, decorative=decorative)}{self._caption(was, caption, credit)}</figure>")

    def showing(self, sha256: str) -> "Piece":
        """Give a figure with another picture and the same words."""
        was = self.figure
        return self if was is None else Piece(self.html.replace(f"pm:{was.sha256}", f"pm:{sha256}"))

    def _caption(self, was: Figure, caption: str, credit: str) -> str:
        held = Passage.of(self._element[1]) if len(self._element) > 1 else Passage("")
        if (was.caption, was.credit) == (caption, credit):
            words = held.xhtml()
        else:
            own = [place for place, (formats, _) in enumerate(held.sets) if _CREDIT not in formats]
            said = Passage("".join(held.text[place] for place in own), tuple(held.sets[place] for place in own)).respelled(caption.strip())
            whose = Passage(credit.strip()).respelled(credit.strip())
            whose = Passage(whose.text, (((), ""),) * len(whose.text)).within(_CREDIT)
            between = Passage(" ", (((), ""),)) if said.text and whose.text else Passage("")
            words = joined((said, between, whose), "").xhtml()
        return f"<figcaption>{words}</figcaption>" if words else ""

    @property
    def _pairs(self) -> tuple[tuple[str, str], ...]:
        return tuple((str(name), str(value)) for name, value in self._element.attrib.items())

    @property
    def _flat(self) -> bool:
        """Whether each line of it is a paragraph or an item of its own, so that lines may come and go."""
        held = _HELD.get(self.kind)
        if held is None:
            return self.kind in LINES
        return all(child.tag == held and not any(each.tag in ("p", "ul", "ol") for each in child) for child in self._element)

    def _passages(self) -> Iterator[tuple[etree._Element, Passage]]:
        for element in self._element.iter():
            holds = element.tag in LINES or (element.tag in ("li", "dd") and not any(child.tag in ("p", "ul", "ol") for child in element))
            if holds and element.tag != "figcaption":
                read = Passage.of(element)
                yield element, Passage(read.text.replace("\n", LINE if element.tag == "pre" else " "), read.sets)

    def _refilled(self, lines: Sequence[str]) -> "Piece":
        """Put other words into the same places; as many lines as there are places, and none of them empty but a table's cells."""
        copy = Piece(self.html)
        places = list(copy._passages())
        if len(places) != len(lines):
            return self
        for (element, passage), line in zip(places, lines, strict=True):
            written = passage.respelled(line).xhtml()
            if not written and element.tag != "td":
                return self
            fresh = etree.fromstring(f"<x>{written}</x>")
            element.text, element[:] = fresh.text, list(fresh)
        return Piece(etree.tostring(copy._element, encoding="unicode", with_tail=False))


def made(kind: str, passages: Sequence[Passage], pairs: Sequence[tuple[str, str]] = ()) -> tuple[Piece, ...]:
    """Make blocks of a kind: one that holds all passages, or one each of a kind that holds a single one. Language and direction stay."""
    if kind == "pre":
        inner = preformatted([run for passage in [joined(passages, LINE)] for run in passage.runs()])
        return (Piece(f"<pre>{inner}</pre>"),) if inner else ()
    if kind in HEADINGS:  # a heading has no line breaks
        passages = [Passage(each.text.replace(LINE, " "), each.sets) for each in passages]
    written = [words for passage in passages if (words := passage.xhtml())]
    if kind in _HELD:
        held = _HELD[kind]
        named = attributes(pairs) if kind == "blockquote" else ""
        inner = "".join(f"<{held}>{words}</{held}>" for words in written)
        return (Piece(f"<{kind}{named}>{inner}</{kind}>"),) if inner else ()
    return tuple(Piece(f"<{kind}{attributes(pairs)}>{words}</{kind}>") for words in written)


def picture(sha256: str, alt: str = "") -> Piece:
    """Make a figure of a picture."""
    return Piece(f"<figure>{_image(sha256, alt)}</figure>")


def _image(sha256: str, alt: str, *, decorative: bool = False) -> str:
    told = " ".join(mend(alt).split())
    return image(sha256, told if VISIBLE.search(told) else "", decorative=decorative)


def plain(text: str) -> tuple[Piece, ...]:
    """Make paragraphs of plain words, parted by empty lines."""
    parts = (" ".join(mend(part).split()) for part in text.split("\n\n"))
    return tuple(Piece(f"<p>{escape(part)}</p>") for part in parts if VISIBLE.search(part))
