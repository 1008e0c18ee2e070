"""A guide's Markdown as Qt's HTML: headings, paragraphs, and tables whose first column can be clicked."""

import re
from collections.abc import Iterator
from html import escape
from itertools import groupby
from urllib.parse import quote, unquote

from desktop.ui.look.colours import Colours

_EXAMPLE = "example:"  # the scheme of a link that stands for what its words say
_INLINE = re.compile(r"`(?P<code>[^`]+)` | \*\*(?P<bold>.+?)\*\* | \*(?P<leaning>[^*]+)\*", re.VERBOSE)
_CELL = re.compile(r"(?<!\\)\|")
_HEADS = {"# ": 19, "## ": 16}  # pixels


def guide_html(markdown: str, colours: Colours) -> str:
    """Set a guide. What stands as code in a table's first column becomes a link; `example` gives its words back."""
    parts = []
    for kind, lines in groupby(markdown.splitlines(), key=_kind):
        match kind:
            case "head":
                parts += [_head(line, colours) for line in lines]
            case "table":
                parts.append(_table(list(lines), colours))
            case "text":
                parts += [f'<p style="margin:0 0 6px 0">{_inline(line, colours)}</p>' for line in lines]
    return "".join(parts)


def example(address: str) -> str:
    """Give the words that a clicked example stands for, "" for any other address."""
    return unquote(address.removeprefix(_EXAMPLE)) if address.startswith(_EXAMPLE) else ""


def _kind(line: str) -> str:
    return "none" if not line.strip() else "table" if line.startswith("|") else "head" if line.startswith("#") else "text"


def _head(line: str, colours: Colours) -> str:
    sign = next(each for each in ("## ", "# ") if line.startswith(each))
    above = 4 if sign == "# " else 18
    return f'<p style="font-size:{_HEADS[sign]}px;font-weight:600;color:{colours.ink};margin:{above}px 0 8px 0">{escape(line.removeprefix(sign))}</p>'


def _table(lines: list[str], colours: Colours) -> str:
    rows = "".join(f"<tr>{''.join(_cells(line, colours))}</tr>" for line in lines[2:])  # behind the heads and the rule
    return f'<table width="100%" cellspacing="0" cellpadding="0">{rows}</table><p style="font-size:5px;margin:0">&nbsp;</p>'


def _cells(line: str, colours: Colours) -> Iterator[str]:
    written = [cell.strip().replace("\\|", "|") for cell in _CELL.split(line)[1:-1]]
    for place, cell in enumerate(written):
        inside = _inline(cell, colours, linked=place == 0)
        room = "padding:4px 18px 4px 0" if place == 0 else "padding:4px 0"
        yield f'<td width="{38 if place == 0 else 62}%" style="{room}">{inside}</td>'


def _inline(text: str, colours: Colours, *, linked: bool = False) -> str:
    found, at = [], 0
    for match in _INLINE.finditer(text):
        found.append(escape(text[at : match.start()]))
        if (code := match["code"]) is not None:
            found.append(_code(code, colours, linked))
        else:
            found.append(f"<b>{escape(match['bold'])}</b>" if match["bold"] else f"<i>{escape(match['leaning'])}</i>")
        at = match.end()
    return "".join([*found, escape(text[at:])])


def _code(code: str, colours: Colours, linked: bool) -> str:
    if linked:
        return f'<a href="{_EXAMPLE}{quote(code, safe="")}" style="color:{colours.link};text-decoration:none">{escape(code)}</a>&nbsp; '
    return f'<span style="background-color:{colours.hover}">{escape(code)}</span>'
