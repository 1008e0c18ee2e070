"""A page of the book as Qt's text engine draws it: the XHTML that goes into the file, in the look that was chosen, on the screen of its device."""

import re
from dataclasses import dataclass

from desktop.ui.look.colours import Colours
from desktop.ui.look.theme import SANS, SERIF

_BLOCKS = re.compile(r"<(/?)(article|section|header|footer|figure|aside|nav|main)\b([^>]*)>")
_PICTURE = re.compile(r"<img\b[^>]*/>")
_CAPTION = re.compile(r"<(/?)figcaption\b([^>]*)>")
_LEAD = re.compile(r'<figure class="lead"><img src="([^"]+)"')
_HEAD = re.compile(r"<head>.*?</head>", re.DOTALL)
_PROLOGUE = re.compile(r"^.*?(?=<html)", re.DOTALL)
_RULE = re.compile(r'(?=<p class="kicker">)|(?<=</ol>)(?=<p class="end">)')
_FOLLOWS = re.compile(r"</p>(\s*)<p>")
_LISTS = re.compile(r"<(/?)(?:ol|li)\b([^>]*)>")


@dataclass(frozen=True, slots=True)
class Paper:
    """What a device's screen looks like, as #rrggbb."""

    ground: str
    ink: str
    soft: str
    link: str
    grey: bool = False  # whether pictures are


EINK = Paper("#e9e8e4", "#1a1a1a", "#4a4a48", "#1a1a1a", grey=True)  # reflects two thirds of the light, and knows no colour


def lead_of(xhtml: str) -> str:
    """Give the address of the picture that stands above a story's headline; "" where none does."""
    found = _LEAD.search(xhtml)
    return found[1] if found else ""


def paper_of(profile: str, colours: Colours) -> Paper:
    """Give the screen of a picture profile; one that shines follows the window's day and night."""
    return EINK if profile == "eink" else Paper(colours.paper, colours.ink, colours.soft, colours.ink)


def reading_page(xhtml: str, style: str) -> str:
    """Bring a page to the elements that Qt knows, which takes an unknown element for one within a line, and its sheet to what Qt can say.

    style: the book's; in Magazine a paragraph that follows another is indented, and a bold rule stands above a story's head.
    """
    html = _HEAD.sub("", _PROLOGUE.sub("", xhtml))
    if 'class="opener"' in html or 'class="contents"' in html:
        html = _LISTS.sub(r"<\1div\2>", html)  # which have neither signs nor margins there
    html = _PICTURE.sub(r'<p class="picture" align="center">\g<0></p>', html)
    html = _BLOCKS.sub(r"<\1div\3>", html)
    if style == "magazine":
        html = _RULE.sub("<hr/>", html)
        html = _FOLLOWS.sub(r'</p>\1<p class="on">', html)
    return _CAPTION.sub(lambda found: "</p>" if found[1] else '<p class="caption">', html)


def reading_sheet(paper: Paper, style: str, size: int) -> str:
    """Give a style sheet that looks as a style's own does on a device; size: of the type, in pixels."""

    def px(ems: float) -> str:
        return f"{round(size * ems)}px"

    heads = f"font-family: '{SERIF}'; font-weight: 600;"
    if style == "plain":
        return f"""
body {{ color: {paper.ink}; }}
p {{ margin-top: 0; margin-bottom: {px(0.7)}; line-height: 108%; }}
h1 {{ {heads} font-size: {px(1.4)}; margin-top: 0; margin-bottom: {px(0.5)}; line-height: 90%; }}
h2 {{ {heads} font-size: {px(1.15)}; margin-top: {px(1.2)}; margin-bottom: {px(0.4)}; }}
h3, h4 {{ {heads} font-size: {px(1)}; margin-top: {px(1)}; margin-bottom: {px(0.3)}; }}
p.picture {{ margin-bottom: {px(0.3)}; line-height: 100%; }}
p.deck, p.headline {{ font-weight: 600; }}
p.kicker, p.byline, p.source, p.signed, p.number, p.extent, p.caption {{ font-size: {px(0.85)}; }}
a {{ color: {paper.link}; }}
blockquote {{ margin-left: {px(1.2)}; margin-right: 0; }}
"""
    sans = f"font-family: '{SANS}';"
    return f"""
body {{ color: {paper.ink}; }}
p {{ margin-top: 0; margin-bottom: 0; line-height: 108%; }}
p.on {{ text-indent: {px(1.3)}; }}
h1 {{ {heads} font-size: {px(1.75)}; margin-top: 0; margin-bottom: {px(0.35)}; line-height: 84%; }}
h2 {{ {heads} font-size: {px(1.2)}; margin-top: {px(1.5)}; margin-bottom: {px(0.45)}; }}
h3, h4 {{ {heads} font-size: {px(1.05)}; margin-top: {px(1.3)}; margin-bottom: {px(0.35)}; }}
p.kicker, p.series {{ {sans} font-size: {px(0.75)}; font-weight: 700; margin-bottom: {px(0.9)}; }}
p.deck, p.subtitle {{ font-style: italic; font-size: {px(1.1)}; margin-bottom: {px(0.7)}; line-height: 98%; }}
p.byline {{ {sans} font-size: {px(0.8)}; color: {paper.soft}; margin-bottom: {px(1.5)}; }}
p.picture {{ text-indent: 0; line-height: 100%; }}
p.caption {{ {sans} font-size: {px(0.78)}; margin-top: {px(0.5)}; margin-bottom: {px(1.3)}; }}
p.signed, p.source, p.number, p.extent, p.back {{ {sans} font-size: {px(0.78)}; color: {paper.soft}; margin-bottom: {px(0.6)}; }}
p.sections {{ margin-top: {px(1.2)}; font-weight: 600; }}
p.next {{ {sans} font-size: {px(0.85)}; font-weight: 600; margin-top: {px(0.8)}; margin-bottom: {px(0.5)}; }}
p.headline {{ font-weight: 600; margin-top: {px(0.9)}; margin-bottom: {px(0.2)}; }}
a {{ color: {paper.link}; text-decoration: none; }}
blockquote {{ font-style: italic; margin-left: {px(1.4)}; margin-right: {px(1.4)}; }}
"""
