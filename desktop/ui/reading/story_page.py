"""A story set as a page: its body's closed vocabulary in the HTML that Qt's text engine draws well."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from html import escape, unescape
from xml.etree import ElementTree as ET

from desktop.story import Story
from desktop.ui.look.colours import Colours
from desktop.ui.look.language import LEFT_TO_RIGHT, tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.rights_words import held_back
from desktop.ui.look.theme import SANS, SERIF
from desktop.ui.look.words import DOT, day, listed, reading_time, right_to_left
from desktop.ui.reading.letters import letters_in

LOCK = "pressmark:lock"  # the icon of what may not leave
DROPPED = "pressmark:dropped"  # the link that folds the note open and shut
PICTURE = "pressmark:picture/"  # the link around a picture, with its SHA-256: it opens large
_LEADING = 108  # per cent of the face's own line of 1.39 em: 150 % of the size. Naskh's and Han's own lines are tall enough
_TITLE_LEADING, _DECK_LEADING = 84, 98  # the larger the letters, the closer the lines: 117 % and 136 % of their size
_TALL_LEAST = 93  # below it, Arabic's marks touch the line above
_TITLE, _LEAST_TITLE, _TITLE_ROOM = 33, 0.75, 460  # pixels in a column of 460 or more, and the least share of it in a narrow one
_TAG = re.compile(r"<[^>]*>")
_HEADINGS = {"h2": (21, 26, 8), "h3": (18, 22, 6), "h4": (16.5, 18, 4)}  # size, space above, space below


@dataclass(frozen=True, slots=True)
class Setting:
    """How a page is set: its colours, its zoom, and the column's width in pixels."""

    colours: Colours
    zoom: float = 1.0
    column: int = 640
    face: str = SERIF
    tall: bool = False  # the script's own lines are tall: Arabic, Chinese, Japanese

    def leading(self, per_cent: int) -> int:
        """Give a line's height in per cent of the face's own."""
        return max(_TALL_LEAST, min(per_cent, 100)) if self.tall else per_cent

    @property
    def headline(self) -> float:
        """The headline's size in pixels: smaller where the column is too narrow for three long words."""
        return min(1.0, max(_LEAST_TITLE, self.column / (_TITLE_ROOM * self.zoom))) * _TITLE

    def size(self, pixels: float) -> str:
        """Give a font's size, zoomed."""
        return f"font-size:{round(pixels * self.zoom)}px"


@dataclass(frozen=True, slots=True)
class Page:
    """A story in Qt's HTML, and where in its letters the body's own stand (white space is not counted)."""

    html: str
    head: int  # letters before the body's first
    added: tuple[tuple[int, int], ...]  # letters of the body before which the page says something of its own, and how many letters


def page(story: Story, setting: Setting, size: Callable[[str], tuple[int, int] | None], *, unfolded: bool = False) -> Page:
    """Set a story: kicker, headline, deck, byline, body, what was left out, and where it came from.

    size: a picture's SHA-256 → its width and height in pixels; None where there is no such picture.
    """
    rtl = right_to_left(story.title or story.body.html)
    setting = replace(setting, tall=rtl or story["language"][:2] in {"zh", "ja", "ko"})
    head, body = _head(story, setting), _Body(setting, size, rtl=rtl)
    html = "".join(
        (
            f"<body{' dir=rtl' if rtl else ''}>",
            head,
            body.set(story.body.html),
            _dropped(story, setting, unfolded),
            _foot(story, setting),
            "</body>",
        )
    )
    return Page(html, letters_in(unescape(_TAG.sub(" ", head))), tuple(body.added))


def _head(story: Story, setting: Setting) -> str:
    colours = setting.colours
    sans = f"font-family:'{SANS}';{setting.size(14.5)}"
    kicker = _joined(story["publication"], story["section"], "★" if story.starred else "")
    byline = _joined(
        _names(story.authors), day(story["published"]), story["dateline"], reading_time(story.body.words, str(story["language"]))
    )
    title = story.title or tr("Untitled")
    parts = []
    if held := held_back(story.restricted, story.embargo):
        why = tr("{why}: no export takes this story.").format(why=held)
        said = f"{escape(why)}{LEFT_TO_RIGHT}"
        parts.append(f'<p style="{sans};color:{colours.caution};margin:0 0 8px 0"><img src="{LOCK}" width="14" height="14"/> {said}</p>')
    if kicker:
        parts.append(f'<p style="{sans};font-weight:600;color:{colours.link};margin:0 0 10px 0">{kicker}</p>')
    parts.append(
        f"<h1 style=\"font-family:'{SERIF}';{setting.size(setting.headline)};font-weight:600;line-height:{setting.leading(_TITLE_LEADING)}%;margin:0 0 14px 0\">{escape(title)}</h1>"
    )
    if story["deck"]:
        parts.append(
            f'<p style="{setting.size(20)};line-height:{setting.leading(_DECK_LEADING)}%;color:{colours.soft};margin:0 0 14px 0">{escape(story["deck"])}</p>'
        )
    if byline:
        parts.append(f'<p style="{sans};color:{colours.soft};margin:0 0 26px 0">{byline}</p>')
    return "".join(parts)


def _joined(*parts: str) -> str:
    """Join what is known, each part in its own direction (Unicode's isolates)."""
    return DOT.join(f"\u2068{escape(part)}\u2069" for part in parts if part)


def _names(authors: tuple[str, ...]) -> str:
    return listed(authors)


def _dropped(story: Story, setting: Setting, unfolded: bool) -> str:
    """Tell what the source said that the body does not, folded to one line at first."""
    if not story.dropped:
        return ""
    small = f"font-family:'{SANS}';{setting.size(14.5)};color:{setting.colours.soft}"
    number = len(story.dropped)
    head = tr("Left out of the body: %Ln passage(s)", "", number)
    note = f'<p style="{small};margin:26px 0 0 0"><a href="{DROPPED}" style="color:{setting.colours.soft}">{head} {"▾" if unfolded else "▸"}</a></p>'
    if unfolded:
        for passage in story.dropped:
            text = escape(passage.text if len(passage.text) <= 400 else f"{passage.text[:400]} …")
            note += f'<p style="{small};margin:6px 0 0 18px">“{text}”<br/><i>{escape(worded(passage.why))}</i></p>'
    return note


def _foot(story: Story, setting: Setting) -> str:
    colours = setting.colours
    parts = [f"\u2068{escape(part)}\u2069" for part in (story["publication"], day(story["published"])) if part]
    if story["url"]:
        address = escape(story["url"], quote=True)
        shown = story["url"].removeprefix("https://").removeprefix("http://").rstrip("/")
        shown = shown if len(shown) < 70 else f"{shown[:69]}…"
        leads = story["url"].lower().startswith(("http://", "https://"))  # a database's number (urn:…) leads nowhere
        parts.append(f'<a href="{address}" style="color:{colours.soft}">{escape(shown)}</a>' if leads else escape(shown))
    if story.mark.number:  # a draft has none yet
        parts.append(f'<span style="color:{colours.link};font-weight:600">{story.mark}</span>')
    if not parts:
        return ""
    rights = f"<br/>{escape(story['rights'])}" if story["rights"] else ""
    style = f"font-family:'{SANS}';{setting.size(14)};color:{colours.soft};line-height:112%"
    rule = f'<table width="100%" cellspacing="0" cellpadding="0" style="margin-top:30px"><tr><td style="border-top:1px solid {colours.line}"></td></tr></table>'
    return f'{rule}<p style="{style};margin:10px 0 0 0">{DOT.join(parts)}{rights}</p>'


class _Body:
    """Turns a body's fragment into Qt's HTML: figures become centred tables, asides indented notes, styles go inline."""

    def __init__(self, setting: Setting, size: Callable[[str], tuple[int, int] | None], *, rtl: bool) -> None:
        self._setting, self._size, self._rtl = setting, size, rtl
        self.added: list[tuple[int, int]] = []
        self._letters = 0

    def _say(self, words: str | None) -> str:
        """Give the body's own words; everything is said in the page's order, so that the count is right."""
        self._letters += letters_in(words or "")
        return escape(words or "")

    def _add(self, words: str) -> str:
        """Give words that are the page's, not the body's."""
        self.added.append((self._letters, letters_in(words)))
        return escape(words)

    def set(self, fragment: str) -> str:
        return "".join(self._block(child) for child in ET.fromstring(f"<body>{fragment}</body>"))  # noqa: S314

    def _block(self, element: ET.Element) -> str:
        setting, colours = self._setting, self._setting.colours
        way = self._way(element)
        match element.tag:
            case "h2" | "h3" | "h4":
                size, above, below = _HEADINGS[element.tag]
                style = f"{setting.size(size)};font-weight:600;line-height:{setting.leading(90)}%;margin:{above}px 0 {below}px 0"
                return f'<{element.tag} style="{style}"{way}>{self._inline(element)}</{element.tag}>'
            case "p":
                return self._paragraph(element)
            case "blockquote":
                inner = "".join(self._block(child) for child in element)
                return f'<blockquote style="margin:6px 30px 12px 30px;font-style:italic"{way}>{inner}</blockquote>'
            case "aside":
                inner = "".join(self._paragraph(child, f"font-family:'{SANS}';{setting.size(15.5)}") for child in element)
                return f'<table width="100%" cellpadding="12" cellspacing="0" style="background:{colours.ground};margin:8px 0 16px 0"><tr><td>{inner}</td></tr></table>'
            case "figure":
                return self._figure(element)
            case "pre":
                return f'<pre style="{setting.size(14.5)};background:{colours.ground};margin:0 0 14px 0">{self._inline(element)}</pre>'
            case "hr":
                return f'<p align="center" style="color:{colours.soft};margin:10px 0 16px 0">{self._add("⁂")}</p>'
            case "table":
                return self._table(element)
            case "ul" | "ol" | "dl":
                return f'<{element.tag} style="margin:0 0 12px 0"{way}>{self._members(element)}</{element.tag}>'
        return self._paragraph(element)

    def _members(self, element: ET.Element) -> str:
        parts = []
        for member in element:
            blocks = any(child.tag in {"p", "ul", "ol"} for child in member)
            inner = "".join(self._block(child) for child in member) if blocks else self._inline(member)
            weight = ";font-weight:600" if member.tag == "dt" else ""
            parts.append(
                f'<{member.tag} style="line-height:{self._setting.leading(_LEADING)}%;margin-bottom:5px{weight}"{self._way(member)}>{inner}</{member.tag}>'
            )
        return "".join(parts)

    def _paragraph(self, element: ET.Element, style: str = "") -> str:
        way = self._way(element)
        return f'<p style="line-height:{self._setting.leading(_LEADING)}%;margin:0 0 {round(13 * self._setting.zoom)}px 0;{style}"{way}>{self._inline(element)}</p>'

    def _way(self, element: ET.Element) -> str:
        way = element.get("dir") or ("rtl" if self._rtl else "")
        return f' dir="{way}"' if way in {"ltr", "rtl"} else ""

    def _figure(self, figure: ET.Element) -> str:
        setting = self._setting
        image, caption = figure.find("img"), figure.find("figcaption")
        drawn = ""
        if image is not None:
            sha256 = image.get("src", "").removeprefix("pm:")
            if (kept := self._size(sha256)) is not None:
                width = min(setting.column, round(kept[0] * max(1.0, setting.zoom)))
                height = round(kept[1] * width / max(1, kept[0]))
                address = escape(sha256, quote=True)
                drawn = f'<a href="{PICTURE}{address}"><img src="pm:{address}" width="{width}" height="{height}"/></a>'
            else:
                instead = image.get("alt", "") or tr("A picture that the archive does not hold")
                drawn = f"<i>{self._add(instead)}</i>"
        words = self._inline(caption) if caption is not None else ""
        below = f"<p style=\"font-family:'{SANS}';{setting.size(14.5)};color:{setting.colours.soft};line-height:{setting.leading(106)}%;margin:7px 0 20px 0\"{self._way(figure)}>{words}</p>"
        return f'<p align="center" style="margin:8px 0 0 0">{drawn}</p>{below}'

    def _table(self, table: ET.Element) -> str:
        colours = self._setting.colours
        caption = table.find("caption")
        words = self._paragraph(caption, "font-weight:600") if caption is not None else ""
        rows = []
        for row in table.iter("tr"):
            cells = "".join(
                f'<td style="border-bottom:1px solid {colours.line};{"font-weight:600" if cell.tag == "th" else ""}">{self._inline(cell)}</td>'
                for cell in row
            )
            rows.append(f"<tr>{cells}</tr>")
        style = f"font-family:'{SANS}';{self._setting.size(15)};margin:4px 0 18px 0"
        return f'{words}<table width="100%" cellspacing="0" cellpadding="6" style="{style}">{"".join(rows)}</table>'

    def _inline(self, element: ET.Element) -> str:
        parts = [self._say(element.text)]
        for child in element:
            parts.append(self._tagged(child))
            parts.append(self._say(child.tail))
        return "".join(parts)

    def _tagged(self, child: ET.Element) -> str:
        if child.tag == "q":
            return f"{self._add('“')}{self._inline(child)}{self._add('”')}"
        inner = self._inline(child)
        match child.tag:
            case "br":
                return "<br/>"
            case "a":
                return f'<a href="{escape(child.get("href", ""), quote=True)}" style="color:{self._setting.colours.link}">{inner}</a>'
            case "mark":
                return f'<span style="background:{self._setting.colours.mark}">{inner}</span>'
            case "span":
                return f"<i>{inner}</i>" if child.get("class") == "credit" else f"<span>{inner}</span>"
            case "p" | "ul" | "ol":  # within a cell
                return f"{inner}<br/>"
        return f"<{child.tag}>{inner}</{child.tag}>"
