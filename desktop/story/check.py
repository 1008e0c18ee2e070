"""Verifies that a body is of the closed vocabulary: both presses trust it without looking again."""

import re

from lxml import etree

from desktop.story.body import Body
from desktop.story.vocabulary import (
    ADDRESS,
    DECORATIVE,
    DIRECTIONS,
    FORBIDDEN,
    HEADINGS,
    INLINE,
    LANGUAGE,
    LINES,
    MAY_NAME_LANGUAGE,
    PICTURE,
    TOP,
    VISIBLE,
)

_DEEPEST = 64  # elements within elements; `clean` writes some thirty at most
_HOLDS = {  # the blocks a block may hold, and nothing else
    "body": TOP,
    "blockquote": frozenset({"p", "ul", "ol"}),
    "aside": frozenset({"p"}),
    "ul": frozenset({"li"}),
    "ol": frozenset({"li"}),
    "dl": frozenset({"dt", "dd"}),
    "table": frozenset({"caption", "thead", "tbody"}),
    "thead": frozenset({"tr"}),
    "tbody": frozenset({"tr"}),
    "tr": frozenset({"th", "td"}),
    "figure": frozenset({"img", "figcaption"}),
}
# Most stories are paragraphs of plain words: seen at a glance, a tenth of the time of a tree. What this does not match is looked at closely.
_PLAIN = re.compile(r"""(?:<p>["'„“‚‘»«0-9A-Za-zÀ-ɏ][^<>&\r]*(?:&(?:amp|lt|gt|quot);[^<>&\r]*)*</p>)*""")
_ITEM = frozenset({"p", "ul", "ol"})  # what li and dd hold where they hold blocks
_MAY_BE_EMPTY = frozenset({"br", "hr", "img", "td"})


class BodyError(Exception):
    """A body that is not of the model: what is wrong, and where."""

    def __init__(self, what: str, where: str) -> None:
        self.what, self.where = what, where
        super().__init__(f"The body is not valid: {what}, {where}.")


def check(body: Body) -> None:
    """Verify a body against the model of ARCHITECTURE.md; time is in proportion to its length.

    Raises BodyError, which names the element and the block it is in, counted from 1.
    """
    if _PLAIN.fullmatch(body.html) and not FORBIDDEN.search(body.html):
        return
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=len(body.html) > 9_000_000)
    try:
        root = etree.fromstring(f"<body>{body.html}</body>".encode(), parser)
    except (etree.XMLSyntaxError, UnicodeEncodeError) as error:
        raise BodyError(f"it is no well-formed XHTML ({error})", "at the place it names") from error
    level = 1
    for number, block in enumerate(_children(root, "body", "at the top"), start=1):
        where = f"in block {number}"
        if block.tag in HEADINGS:
            if int(block.tag[1]) > level + 1:
                raise BodyError(f"h{level + 1} is left out before {block.tag}", where)
            level = int(block.tag[1])
        _check_block(block, where)


def _check_block(block: etree._Element, where: str) -> None:
    """Verify one block of the top level and all within, without recursion."""
    waiting = [(block, 1)]
    while waiting:
        element, depth = waiting.pop()
        if depth > _DEEPEST:
            raise BodyError("elements stand too deep within each other", where)
        tag = _tag(element, where)
        _check_attributes(element, tag, where)
        if tag not in _MAY_BE_EMPTY and not (tag in ("figure", "tr") or VISIBLE.search("".join(map(str, element.itertext())))):
            raise BodyError(f"<{tag}> is empty", where)
        if tag in ("br", "hr", "img") and (element.text or len(element)):
            raise BodyError(f"<{tag}> holds something", where)
        if tag in ("a",) and len(element):
            raise BodyError("<a> holds an element", where)
        blocks = tag in _HOLDS or (tag in ("li", "dd") and len(element) > 0 and element[0].tag in _ITEM)
        if tag == "figure":
            _check_figure(element, where)
        elif tag == "table":
            _check_table(element, where)
        elif tag == "dl":
            _check_dl(element, where)
        if blocks:
            waiting += [(child, depth + 1) for child in _children(element, tag, where)]
        elif tag in LINES or tag in INLINE or tag in ("li", "dd"):
            for child in element:
                inner = _tag(child, where)
                if inner not in INLINE and inner not in ("a", "br"):
                    raise BodyError(f"<{inner}> stands within <{tag}>", where)
                waiting.append((child, depth + 1))
        _check_words(element, where)


def _tag(element: etree._Element, where: str) -> str:
    if not isinstance(element.tag, str):
        raise BodyError("there is a comment, an entity or a processing instruction", where)
    return element.tag


def _children(element: etree._Element, tag: str, where: str) -> list[etree._Element]:
    """Give the blocks within a block, having seen that nothing else is there."""
    held = _HOLDS.get(tag, _ITEM)
    children = list(element)
    for child in children:
        if _tag(child, where) not in held:
            raise BodyError(f"<{child.tag}> stands within <{tag}>", where)
    if element.text or any(child.tail for child in children):
        raise BodyError(f"words stand between the blocks of <{tag}>", where)
    return children


def _check_attributes(element: etree._Element, tag: str, where: str) -> None:
    given = {str(name): str(value) for name, value in element.attrib.items()}
    if tag == "a" and not ADDRESS.fullmatch(str(given.pop("href", ""))):
        raise BodyError(f"a link leads to {element.get('href')!r}", where)
    if tag == "img" and (not PICTURE.fullmatch(str(given.pop("src", ""))) or given.pop("alt", None) is None):
        raise BodyError("a picture is not named as pm:SHA256 with an alt", where)
    if tag == "img" and given.pop("role", None) not in ((None, DECORATIVE) if not element.get("alt") else (None,)):
        raise BodyError("a picture that says something is called decorative", where)
    if tag == "th" and given.pop("scope", "") != ("col" if _in_thead(element) else "row"):
        raise BodyError("a th has not the scope of its place", where)
    if tag == "span":
        if not given:
            raise BodyError("a span says nothing", where)
        if given.pop("class", "credit") != "credit":
            raise BodyError(f"a span is of class {element.get('class')!r}", where)
    if tag in MAY_NAME_LANGUAGE and not (LANGUAGE.fullmatch(given.pop("lang", "und")) and given.pop("dir", "auto") in DIRECTIONS):
        raise BodyError(f"<{tag}> names no language or direction", where)
    if given:
        raise BodyError(f"<{tag}> has the attribute {next(iter(given))!r}", where)


def _in_thead(cell: etree._Element) -> bool:
    row = cell.getparent()
    part = None if row is None else row.getparent()
    return part is not None and part.tag == "thead"


def _check_figure(figure: etree._Element, where: str) -> None:
    if [child.tag for child in figure] not in (["img"], ["img", "figcaption"]):
        raise BodyError("a figure is not one picture and at most one caption", where)


def _check_table(table: etree._Element, where: str) -> None:
    parts = [child.tag for child in table]
    if parts not in (["tbody"], ["thead", "tbody"], ["caption", "tbody"], ["caption", "thead", "tbody"]):
        raise BodyError("a table is not caption, thead and tbody in this order", where)
    if len({len(row) for row in table.iter("tr")}) != 1 or len(next(table.iter("tr"))) < 1 or not len(table[-1]):
        raise BodyError("a table's rows are not of one length", where)
    for row in table[-1]:
        if any(cell.tag == "th" for cell in list(row)[1:]):
            raise BodyError("a th stands within a row of tbody", where)


def _check_dl(dl: etree._Element, where: str) -> None:
    tags = [child.tag for child in dl]
    if not tags or tags[0] != "dt" or tags[-1] != "dd":
        raise BodyError("a dl does not go from dt to dd", where)


def _check_words(element: etree._Element, where: str) -> None:
    for words in (element.text, element.tail, element.get("alt")):
        if words and (found := FORBIDDEN.search(words)):
            raise BodyError(f"there is the character U+{ord(found[0]):04X}", where)
