"""A page of the book as Qt's text engine draws it: the XHTML that goes into the file, with a reading device's own looks."""

import re

from desktop.ui.look.colours import Colours
from desktop.ui.look.theme import SANS, SERIF

_BLOCKS = re.compile(r"<(/?)(article|section|header|footer|figure|aside|nav|main)\b([^>]*)>")
_CAPTION = re.compile(r"<(/?)figcaption\b([^>]*)>")
_HEAD = re.compile(r"<head>.*?</head>", re.DOTALL)
_PROLOGUE = re.compile(r"^.*?(?=<html)", re.DOTALL)


def reading_page(xhtml: str) -> str:
    """Bring a page to the elements that Qt knows: it takes an unknown element for one within a line."""
    html = _HEAD.sub("", _PROLOGUE.sub("", xhtml))
    html = _BLOCKS.sub(r"<\1div\3>", html)
    return _CAPTION.sub(lambda found: "</p>" if found[1] else '<p class="caption">', html)


def reading_sheet(colours: Colours, size: int) -> str:
    """Give a style sheet in a device's manner; size: the type's, in pixels."""
    small = round(size * 0.78)
    return f"""
body {{ color: {colours.ink}; }}
p {{ margin-top: 0; margin-bottom: {round(size * 0.45)}px; line-height: 108%; }}
h1 {{ font-family: '{SERIF}'; font-size: {round(size * 1.6)}px; font-weight: 600; margin-top: {round(size * 0.4)}px; margin-bottom: {round(size * 0.5)}px; line-height: 84%; }}
h2, h3, h4 {{ font-family: '{SERIF}'; font-size: {round(size * 1.15)}px; font-weight: 600; margin-top: {size}px; margin-bottom: {round(size * 0.3)}px; }}
p.kicker, p.series, p.number {{ font-family: '{SANS}'; font-size: {small}px; font-weight: 600; color: {colours.link}; }}
p.deck, p.subtitle {{ font-size: {round(size * 1.06)}px; color: {colours.soft}; line-height: 98%; }}
p.byline, p.signed, p.caption, p.source, p.back, p.extent {{ font-family: '{SANS}'; font-size: {small}px; color: {colours.soft}; }}
p.headline {{ font-weight: 600; margin-bottom: 2px; }}
p.next {{ font-family: '{SANS}'; font-size: {small}px; margin-top: {size}px; }}
li {{ margin-bottom: {round(size * 0.35)}px; }}
a {{ color: {colours.link}; text-decoration: none; }}
blockquote {{ font-style: italic; margin-left: {size}px; margin-right: {size}px; }}
"""
