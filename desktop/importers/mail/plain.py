"""A mail's plain text: lines that go on joined, quotations nested, the signature apart."""

import re
from collections.abc import Iterator
from html import escape

from desktop.importers.mail.letter import Text
from desktop.importers.text.plain_text import split_blocks
from desktop.story import Dropped

_ENDS = re.compile(r"\r\n|[\r\n]")
_QUOTED = re.compile(r"^((?:>\s?)+)")
_SIGNATURE = re.compile(r"^-- ?$")
_LINK = re.compile(r"<?\b(https?://[^\s<>\"]+[^\s<>\".,;:!?)\]'])>?")
_DEEPEST = 4  # quotations within quotations that are kept apart


def lines_of(text: Text) -> list[str]:
    """Give a text's lines, those that were broken for width joined (RFC 3676, 4)."""
    lines = _ENDS.split(text.words)
    return list(_unfolded(lines, delsp=text.delsp)) if text.flowed else lines


def _unfolded(lines: list[str], *, delsp: bool) -> Iterator[str]:
    held: list[str] = []
    depth = 0
    for line in lines:
        quoted = _QUOTED.match(line)
        deep = quoted[1].count(">") if quoted else 0
        words = line[len(quoted[1].rstrip()) :] if quoted else line
        words = words.removeprefix(" ")
        if held and (deep != depth or words == "-- "):
            yield ">" * depth + " " * bool(depth) + "".join(held)
            held = []
        depth = deep
        goes_on = words.endswith(" ") and words != "-- "
        held.append(words[:-1] if goes_on and delsp else words)
        if not goes_on:
            yield ">" * depth + " " * bool(depth) + "".join(held)
            held = []
    if held:
        yield ">" * depth + " " * bool(depth) + "".join(held)


def without_signature(lines: list[str], dropped: list[Dropped]) -> list[str]:
    """Cut off what follows the last line that is `-- `, where that is in the text's last fifteen lines."""
    for number in range(len(lines) - 1, max(len(lines) - 16, 0), -1):
        if _SIGNATURE.match(lines[number]):
            if words := "\n".join(lines[number + 1 :]).strip():
                dropped.append(Dropped(words, "the signature"))
            return lines[:number]
    return lines


def markup_of(lines: list[str]) -> str:
    """Write lines as HTML: paragraphs, and quotations where they begin with >."""
    out: list[str] = []
    held: list[str] = []
    depth = 0
    for line in [*lines, ""]:
        quoted = _QUOTED.match(line)
        deep = min(quoted[1].count(">"), _DEEPEST) if quoted else 0
        if deep != depth:
            out += [_paragraphs(held), "<blockquote>" * (deep - depth) if deep > depth else "</blockquote>" * (depth - deep)]
            held, depth = [], deep
        held.append(line[len(quoted[1]) :] if quoted else line)
    return "".join([*out, _paragraphs(held), "</blockquote>" * depth])


def linked(words: str) -> str:
    """Escape words; an address among them leads where it says."""
    out, place = [], 0
    for found in _LINK.finditer(words):
        address = escape(found[1])
        out += [escape(words[place : found.start()]), f'<a href="{address}">{address}</a>']
        place = found.end()
    return "".join([*out, escape(words[place:])])


def _paragraphs(lines: list[str]) -> str:
    blocks = split_blocks("\n".join(lines))
    return "".join(f"<p>{linked(block)}</p>" for block in blocks if not re.fullmatch(r"[-=_*~·•\s]{3,}", block))
