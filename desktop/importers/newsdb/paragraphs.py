"""What every layout of every database is brought to: paragraphs, with the little of their setting that tells what they are."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape, unescape
from itertools import pairwise

from lxml import etree

_ENDS = re.compile(r"\r\n|[\r\n\x85\u2028\u2029\x0b\x0c]")
_BLANK = re.compile(r"[ \t\xa0]+")
_INLINE = frozenset("a abbr acronym b big cite code em font i mark q s small span strong sub sup tt u".split())
_KEPT = frozenset(("em", "i", "sub", "sup"))  # bold, underlining and colour are how databases mark the words that were searched for
_UNSEEN = frozenset(("script", "style", "template", "noscript", "head"))
_DATABASES = re.compile(r"^https?://[^/]*(?:lexis|nexis|factiva|dowjones|europresse|proquest|cedrom-sni)", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: its words, and as XHTML with what emphasis and links are its own."""

    words: str
    html: str = ""  # "" where the words are all there is
    is_bold: bool = False  # all of it
    links: tuple[str, ...] = ()
    names: tuple[str, ...] = ()  # classes of its block, or bookmarks in it
    is_centred: bool = False

    @property
    def markup(self) -> str:
        """The paragraph's inside as XHTML."""
        return self.html or escape(self.words, quote=False)


def leads_out(href: str) -> bool:
    """Whether a link is the story's own: it leads to the web, and not back into a database."""
    return href.lower().startswith(("http://", "https://")) and not _DATABASES.search(href)


def plain(words: str) -> str:
    """Give words with single spaces."""
    return " ".join(words.replace("\u200b", "").split())


def without_tags(html: str) -> str:
    """Give the words of a piece of XHTML."""
    return plain(unescape(_TAG.sub("", html)))


def of_text(text: str, *, width: int = 0) -> Iterator[Paragraph]:
    """Part plain text at its empty lines; lines within a part are joined, but those that stand indented alike in the middle are centred.

    width: the column at which the file breaks its lines, 0 where a line is a paragraph.
    """
    group: list[str] = []
    for line in (*_ENDS.split(text.replace("\ufeff", "")), ""):
        if line.strip("\xa0 \t"):
            group.append(line.rstrip())
            continue
        if group:
            yield from _of_lines(group, width)
        group = []


def _of_lines(lines: list[str], width: int) -> Iterator[Paragraph]:
    centred = all(len(line) - len(line.lstrip()) >= 8 for line in lines)
    if width or centred:
        yield Paragraph(plain(" ".join(lines)), is_centred=centred)
    else:
        for line in lines:
            yield Paragraph(plain(line))


def width_of(text: str) -> int:
    """Give the column at which a text breaks its lines for width's sake, 0 where it does not.

    Only lines that another follows at once count: in text broken by width most of them end between two thirds of the width and the width.
    """
    lines = _ENDS.split(text[:200_000])
    inner = [len(line) for line, after in pairwise(lines) if line.strip() and after.strip() and not after.startswith("  ")]
    longest = max(inner, default=0)
    if len(inner) < 6:
        return longest if 50 < longest <= 100 and min(inner) > longest * 0.66 else 0
    return longest if longest <= 100 and sum(length > longest * 0.66 for length in inner) > len(inner) * 0.6 else 0


def of_markup(html: str) -> Iterator[Paragraph]:
    """Part a piece of a page into its blocks, in order; what lies between blocks is a paragraph too."""
    root = etree.fromstring(
        f"<html><body>{html}</body></html>".encode(),
        etree.HTMLParser(encoding="utf-8", huge_tree=False, remove_comments=True, remove_pis=True, no_network=True),
    )
    if root is not None:
        yield from of_element(root)


def of_element(element: etree._Element) -> Iterator[Paragraph]:
    """Part an element into its blocks, in order; a line break starts a paragraph anew only where two follow each other."""
    collected = _Collected()
    yield from _walk(element, collected, ())
    yield from collected.taken(())


class _Collected:
    """The inline content of the block that is being read."""

    def __init__(self) -> None:
        self.html: list[str] = []
        self.links: list[str] = []
        self.bold = self.other = 0  # signs

    def add(self, text: str | None, *, bold: bool) -> None:
        if text:
            self.html.append(escape(text, quote=False))
            letters = sum(map(str.isalnum, text))
            self.bold += letters if bold else 0
            self.other += 0 if bold else letters

    def open(self, element: etree._Element) -> None:
        """Begin an inline element: emphasis and the story's own links are kept, other links only noted."""
        if element.tag in _KEPT:
            self.html.append(f"<{'em' if element.tag == 'i' else element.tag}>")
        elif element.tag == "a" and (href := element.get("href")):
            self.links.append(href)
            if leads_out(href):
                self.html.append(f'<a href="{escape(href)}">')

    def taken(self, names: tuple[str, ...]) -> Iterator[Paragraph]:
        html = _BLANK.sub(" ", " ".join("".join(self.html).split("\n"))).strip()
        words = without_tags(html)
        if words or self.links:
            yield Paragraph(words, html if "<" in html else "", bool(self.bold) and not self.other, tuple(self.links), names)
        self.__init__()  # type: ignore[misc]


def _walk(element: etree._Element, collected: _Collected, names: tuple[str, ...], *, bold: bool = False) -> Iterator[Paragraph]:
    """Walk with a stack of its own: pages nest deeper than Python's."""
    steps: list[tuple[str, etree._Element, tuple[str, ...], bool]] = [("open", element, names, bold)]
    while steps:
        step, here, names, bold = steps.pop()
        is_inline = here.tag in _INLINE
        if step == "tail":
            collected.add(here.tail, bold=bold)
        elif step == "close" and is_inline:
            collected.html.append(_end_tag(here))
        elif step == "close" or _is_gap(here):
            yield from collected.taken(names if step == "open" else _names(here) or names)
        elif here.tag == "br":
            collected.html.append(" ")
        elif isinstance(here.tag, str) and here.tag not in _UNSEEN:
            if is_inline:
                collected.open(here)
            else:
                yield from collected.taken(names)
            inner, around = bold or here.tag in ("b", "strong"), names if is_inline else _names(here) or names
            collected.add(here.text, bold=inner)
            steps.append(("close", here, names, bold))
            for child in reversed(here):
                steps += [("tail", child, around, inner), ("open", child, around, inner)]


def _is_gap(element: etree._Element) -> bool:
    """Whether a line break is followed by another: together they part paragraphs."""
    after = element.getnext() if element.tag == "br" else None
    return after is not None and after.tag == "br" and not (element.tail or "").strip()


def _end_tag(element: etree._Element) -> str:
    if element.tag in _KEPT:
        return f"</{'em' if element.tag == 'i' else element.tag}>"
    return "</a>" if element.tag == "a" and leads_out(element.get("href") or "") else ""


def _names(element: etree._Element) -> tuple[str, ...]:
    names = f"{element.get('class') or ''} {element.get('id') or ''}".split()
    if element.tag == "center" or (element.get("align") or "").lower() == "center":
        names.append("center")
    return tuple(names)


def body_markup(paragraphs: Iterable[Paragraph]) -> str:
    """Give paragraphs as XHTML; one that is bold as a whole, and short, is a heading."""
    out = []
    for paragraph in paragraphs:
        if "table" in paragraph.names and paragraph.html.startswith("<table>"):
            out.append(paragraph.html)
            continue
        is_heading = paragraph.is_bold and len(paragraph.words) <= 120 and not paragraph.words.endswith((".", ":", "”", '"'))
        tag = "h2" if is_heading else "p"
        out.append(f"<{tag}>{paragraph.markup}</{tag}>")
    return "\n".join(out)
