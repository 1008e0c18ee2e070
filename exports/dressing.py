"""A body dressed for a page: pictures in place, tables in frames, languages said, links that lead somewhere."""

from collections.abc import Callable
from typing import TypeAlias

from lxml import etree

from exports.body import blocks_of
from exports.markup import address, language_of
from exports.publication import Article

Place: TypeAlias = Callable[[str, str], str | None]
"""A picture's SHA-256 and its description → where the page finds it, or None where it cannot be shown."""

_SIX_INCHES = 44  # letters of a table's type that such a screen has room for
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def dressed(html: str, place: Place, *, xml: bool = True, deeper: int = 0) -> list[str]:
    """Give a body's blocks as markup, one string a block.

    A picture that cannot be shown leaves its caption; a link that no reader could follow leaves its words.
    xml: as XHTML without namespace, languages said as `xml:lang` too; else as HTML. deeper: levels that headings step down, 0 … 2.
    """
    div = blocks_of(html)
    for figure in tuple(div.iter("figure")):
        _dress_figure(figure, place)
    for element in div.iter():
        if language := str(element.attrib.pop("lang", "")):
            element.set("lang", language_of(language))
            if xml:
                element.set(_XML_LANG, language_of(language))
        if element.tag == "a":
            _dress_link(element)
        elif element.tag in ("h2", "h3", "h4"):
            element.tag = f"h{int(element.tag[1]) + deeper}"
        elif element.tag == "td" and not len(element) and not element.text:
            element.text = ""  # written <td></td>: readers that take XHTML for HTML never close <td/>
    for table in tuple(div.iter("table")):
        frame = etree.Element("div", {"class": "table wide" if _across(table) > _SIX_INCHES else "table"})
        if (parent := table.getparent()) is not None:
            parent.replace(table, frame)
            frame.append(table)
    return [etree.tostring(block, encoding="unicode", method="xml" if xml else "html") for block in div]


def _across(table: etree._Element) -> int:
    """Count the letters that a table's columns need side by side so that no word is broken, and the space between them."""
    columns: list[int] = []
    for row in table.iter("tr"):
        for at, cell in enumerate(row):
            longest = max(map(len, "".join(map(str, cell.itertext())).split()), default=0)
            if at == len(columns):
                columns.append(longest)
            columns[at] = max(columns[at], longest)
    return sum(columns) + 2 * len(columns)


def left_out(article: Article, sha256: str, why: str) -> str:
    """Word the warning for a picture that cannot be shown."""
    return f"{article.mark} “{article.title}”: picture pm:{sha256[:12]}… is left out, its caption stays ({why})."


def _dress_figure(figure: etree._Element, place: Place) -> None:
    picture = figure.find("img")
    if picture is None:
        return
    if (name := place(picture.get("src", "").removeprefix("pm:"), picture.get("alt", ""))) is not None:
        picture.set("src", name)
        return
    figure.remove(picture)
    if not len(figure) and (parent := figure.getparent()) is not None:
        parent.remove(figure)


def _dress_link(link: etree._Element) -> None:
    if href := address(link.get("href", "")):
        link.set("href", href)
        return
    link.tag = "span"
    link.attrib.pop("href", "")
