"""A body read for the presses: its words alone, or its elements to be dressed for a page."""

import re
from html import unescape

from lxml import etree

_CELL = re.compile(r"</t[dh]>(?=<t[dh])")
_BLOCK = re.compile(
    r'</?(?:p|h[2-4]|pre|blockquote|ul|ol|li|dl|dt|dd|table|caption|figure|figcaption|aside)(?: (?:[^>"]|"[^"]*")*)?>|<hr/>'
)
_ANY = re.compile(r'<(?:[^>"]|"[^"]*")*>')  # an alt may hold a >


def text_of(html: str) -> str:
    """Give a body's words alone: blocks parted by an empty line, captions included, pictures left out.

    An entry of a list is a block, a row of a table is a line with its cells parted by tabs, and a line break is a line end.
    """
    text = _CELL.sub("\t", html).replace("</tr>", "\n").replace("<br/>", "\n")
    return "\n\n".join(words for block in _BLOCK.split(text) if (words := unescape(_ANY.sub("", block)).strip("\n ")))


def blocks_of(html: str) -> etree._Element:
    """Give a body as the children of a `div`; one that is not well-formed comes as its words, a paragraph a block.

    The archive's door lets no such body in; a damaged disk does, and must not stop a book.
    """
    try:
        return etree.fromstring(
            f"<div>{html}</div>", etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=len(html) > 9_000_000)
        )
    except (etree.XMLSyntaxError, ValueError):
        div = etree.Element("div")
        for words in text_of(html).split("\n\n"):
            etree.SubElement(div, "p").text = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", words)
        return div
