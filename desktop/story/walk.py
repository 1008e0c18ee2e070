"""Walks a page from its first element to its last, telling the builder what it meets."""

import re
from collections.abc import Callable, Mapping
from functools import partial

from lxml import etree

from desktop.story.blocks import Builder, Pairs
from desktop.story.draft import Picture
from desktop.story.figures import image
from desktop.story.inline import BREAK, Format, Run, mend
from desktop.story.links import clean_link
from desktop.story.lookahead import Ahead
from desktop.story.tables import Cell, Table, cell_xhtml
from desktop.story.vocabulary import DIRECTIONS, INLINE, LANGUAGE, MAY_NAME_LANGUAGE, VISIBLE

_LEFT_OUT = frozenset(  # says nothing to a reader, or says it only to a program
    "script style head title noscript template iframe object embed applet audio video canvas svg math select datalist input meter progress "
    "map area link meta base frame frameset noframes noembed param source track col colgroup rp".split()
)
_BLOCKS = frozenset(
    "div section article main header footer nav address center details summary dialog fieldset form legend hgroup menu dir optgroup option "
    "search body html xmp listing plaintext tbody thead tfoot tr td th caption figcaption figure table".split()
)
_RENAMED = {"del": "s", "strike": "s", "kbd": "code", "samp": "code", "tt": "code", "var": "i", "dfn": "i", "bdo": "span"}
_CREDIT = re.compile(r"(?:^|[\s_-])(?:credits?|copyright|photographer|fotograf\w*|quelle|photo-?credit|source)(?:$|[\s_-])", re.IGNORECASE)
_MOST_FORMATS = 8
_Closer = Callable[[], object]


class Walk:
    """Walks a page from its first element to its last, telling the builder what it meets."""

    def __init__(self, base: str, pictures: Mapping[str, Picture], ahead: Ahead) -> None:
        self.builder = Builder()
        self._base, self._pictures, self._ahead = base, pictures, ahead
        self._formats: tuple[Format, ...] = ()
        self._link = ""
        self._tables: list[Table | None] = []  # those that are open; None for a layout
        self._in_head = False
        self._in_pre = False
        self._figure: list[str] | None = None  # the pictures of the figure that is open

    def through(self, root: etree._Element) -> None:
        """Walk without recursion: pages nest as deep as they like."""
        closers: list[_Closer | None] = []
        steps = etree.iterwalk(root, events=("start", "end"))
        for event, element in steps:
            if event == "end":
                if (closer := closers.pop()) is not None:
                    closer()
                if element.tail and element is not root:
                    self._say(element.tail)
            elif element.tag in _LEFT_OUT:
                steps.skip_subtree()
                closers.append(None)
            else:
                closers.append(self._open(str(element.tag), element))
                if element.text:
                    self._say(element.text)

    def _say(self, text: str) -> None:
        if self._in_pre:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        self.builder.say(Run(mend(text), self._formats, self._link))

    def _open(self, tag: str, element: etree._Element) -> _Closer | None:
        if tag == "br":
            self.builder.say(BREAK)
            return None
        if tag == "p" or (len(tag) == 2 and tag[0] == "h" and tag[1] in "123456"):
            return partial(self.builder.end, self.builder.begin(tag, _pairs(tag if tag == "p" else "h2", element)))
        if (open_it := _OPENERS.get(tag)) is not None:
            return open_it(self, tag, element)
        if tag in _BLOCKS:
            return self._block(tag, element)
        return self._inline(tag, element)

    def _block(self, tag: str, element: etree._Element) -> _Closer:
        """A wrapper: its words are blocks of whatever is around it."""
        self.builder.end_paragraph()
        if self._figure is not None and _CREDIT.search(element.get("class") or ""):
            return partial(self._end_credit, self._formatted(("span", (("class", "credit"),))))
        return self.builder.end_paragraph

    def _end_credit(self, closer: _Closer) -> None:
        self.builder.end_paragraph()
        closer()

    def _inline(self, tag: str, element: etree._Element) -> _Closer | None:
        tag = _RENAMED.get(tag, tag)
        formats: list[Format] = [(tag, ())] if tag in INLINE and tag != "span" else []
        if element.attrib:
            classes = element.get("class") or ""
            credit = "credit" in classes.split() if self._figure is None else _CREDIT.search(classes) is not None
            if pairs := ((("class", "credit"),) if credit else ()) + _pairs("span", element):
                formats = [("span", pairs), *(each for each in formats if not credit or each[0] not in ("small", "cite"))]
        formats = [each for each in formats if each not in self._formats]
        return self._formatted(*formats) if formats and len(self._formats) < _MOST_FORMATS else None

    def _formatted(self, *formats: Format) -> _Closer:
        before = self._formats
        self._formats = (*before, *(each for each in formats if each not in before))
        return partial(setattr, self, "_formats", before)

    def _anchor(self, _tag: str, element: etree._Element) -> _Closer:
        before = self._link
        self._link = clean_link(mend(element.get("href") or ""), self._base)
        return partial(setattr, self, "_link", before)

    def _box(self, tag: str, element: etree._Element) -> _Closer:
        if tag == "blockquote" and element in self._ahead.wrappers:
            return self._block(tag, element)
        box = self.builder.enter(tag, _pairs(tag, element))
        return self.builder.end_paragraph if box is None else partial(self.builder.leave, box)

    def _term(self, _tag: str, _element: etree._Element) -> _Closer:
        sink = self.builder.sink()
        return lambda: self.builder.term(self.builder.drain(sink))

    def _pre(self, _tag: str, _element: etree._Element) -> _Closer:
        sink, before = self.builder.sink(), self._in_pre
        self._in_pre = True

        def close() -> None:
            self._in_pre = before
            self.builder.pre(self.builder.drain(sink))

        return close

    def _rule(self, _tag: str, _element: etree._Element) -> None:
        self.builder.rule()

    def _img(self, _tag: str, element: etree._Element) -> None:
        picture = self._pictures.get(element.get("src") or "")
        alt = " ".join(mend(element.get("alt") or "").split())
        if picture is None:
            # An emoji that a page shows as a picture is a sign of the text; within a caption any alt is.
            if alt and (self._figure is not None or (len(alt) <= 8 and not any(sign.isalnum() for sign in alt) and VISIBLE.search(alt))):
                self._say(alt)
        elif self._figure is not None:
            self._figure.append(_image(picture.sha256, alt, element))
        else:
            self.builder.stand(_figure(_image(picture.sha256, alt, element), ""))

    def _open_figure(self, tag: str, element: etree._Element) -> _Closer:
        if element not in self._ahead.figures or self._figure is not None:
            return self._block(tag, element)
        sink = self.builder.sink()
        shown: list[str] = []
        self._figure = shown

        def close() -> None:
            self._figure = None
            caption = cell_xhtml(self.builder.drain(sink))
            for number, picture in enumerate(shown, start=1):
                self.builder.stand(_figure(picture, caption if number == len(shown) else ""))

        return close

    def _open_table(self, tag: str, element: etree._Element) -> _Closer:
        before = self._in_head
        self._in_head = False
        table = None if element in self._ahead.layouts else Table()
        self._tables.append(table)
        self.builder.end_paragraph()
        stray = self.builder.sink() if table is not None else None

        def close() -> None:
            self._tables.pop()
            self._in_head = before
            self.builder.end_paragraph()
            if table is not None and stray is not None:
                self.builder.flow(self.builder.drain(stray))
                self.builder.table(table)

        return close

    def _thead(self, tag: str, element: etree._Element) -> _Closer:
        self._in_head = True
        self.builder.end_paragraph()
        return self._end_thead

    def _end_thead(self) -> None:
        self._in_head = False
        self.builder.end_paragraph()

    def _row(self, tag: str, element: etree._Element) -> _Closer:
        if self._tables and (table := self._tables[-1]) is not None:
            if self._in_head:
                table.heads.add(len(table.rows))
            table.rows.append([])
        return self._block(tag, element)

    def _cell(self, tag: str, element: etree._Element) -> _Closer:
        if not self._tables or (table := self._tables[-1]) is None:
            return self._block(tag, element)
        if tag == "caption":
            sink = self.builder.sink()
            return lambda: table.caption.extend([*self.builder.drain(sink), BREAK])
        cell = Cell(tag == "th", _span(element, "colspan", 100), _span(element, "rowspan", 1_000))
        if not table.rows:
            table.rows.append([])
        table.rows[-1].append(cell)
        sink = self.builder.sink()
        return lambda: cell.runs.extend(self.builder.drain(sink))


_OPENERS: Mapping[str, Callable[[Walk, str, etree._Element], _Closer | None]] = {
    "a": Walk._anchor,
    **dict.fromkeys(("blockquote", "aside", "ul", "ol", "li", "dl", "dd"), Walk._box),
    "dt": Walk._term,
    "pre": Walk._pre,
    "hr": Walk._rule,
    "img": Walk._img,
    "figure": Walk._open_figure,
    "table": Walk._open_table,
    "thead": Walk._thead,
    "tr": Walk._row,
    **dict.fromkeys(("td", "th", "caption"), Walk._cell),
}


def _image(sha256: str, alt: str, element: etree._Element) -> str:
    return image(sha256, alt, decorative=element.get("role") in ("presentation", "none"))


def _figure(picture: str, caption: str) -> str:
    return f"<figure>{picture}<figcaption>{caption}</figcaption></figure>" if caption else f"<figure>{picture}</figure>"


def _pairs(tag: str, element: etree._Element) -> Pairs:
    """Give the language and the direction an element names, where the model lets it."""
    if tag not in MAY_NAME_LANGUAGE or not element.attrib:
        return ()
    language, direction = element.get("lang") or "", (element.get("dir") or "").lower()
    kept = (("lang", language) if LANGUAGE.fullmatch(language) else None, ("dir", direction) if direction in DIRECTIONS else None)
    return tuple(pair for pair in kept if pair)


def _span(element: etree._Element, name: str, most: int) -> int:
    written = (element.get(name) or "1").strip()
    return min(max(int(written[:4]), 1), most) if written.isascii() and written.isdigit() else 1
