"""Words with their inline elements, kept as runs, so that any overlap in the source becomes a proper nesting."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from desktop.story.vocabulary import FORBIDDEN, VISIBLE

Format: TypeAlias = tuple[str, tuple[tuple[str, str], ...]]  # tag and attributes
_SPACE = re.compile(r"[ \t\n\r\f\v\u2028\u2029]+")
# U+0080–U+009F in a page are what Windows-1252 puts there (WHATWG Encoding Standard); as controls they mean nothing.
_MENDED = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}


class Run(NamedTuple):
    """A stretch of words under the same inline elements; text None is a line break."""

    text: str | None
    formats: tuple[Format, ...] = ()
    link: str = ""


BREAK = Run(None)


def mend(text: str) -> str:
    """Drop or mend the characters that no body may hold."""
    return FORBIDDEN.sub("", text.translate(_MENDED)) if FORBIDDEN.search(text) else text


def escape(text: str) -> str:
    """Write text so that XML reads it as it is."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attributes(pairs: Iterable[tuple[str, str]]) -> str:
    """Write attributes, each with a space before it."""
    return "".join(f' {name}="{escape(value).replace(chr(34), "&quot;")}"' for name, value in pairs)


def paragraphs(runs: Sequence[Run]) -> list[list[list[Run]]]:
    """Part runs where two line breaks follow each other; collapse white space. Gives paragraphs of lines, none of them blank."""
    found: list[list[list[Run]]] = [[]]
    for line in _lines(runs):
        tidy = _collapsed(line)
        if tidy:
            found[-1].append(tidy)
        elif found[-1]:
            found.append([])
    return [paragraph for paragraph in found if paragraph]


def markup(lines: Iterable[Sequence[Run]]) -> str:
    """Write lines as XHTML, a `<br/>` between them."""
    return "<br/>".join(_line(line) for line in lines)


def preformatted(runs: Sequence[Run]) -> str:
    """Write runs as the inside of a pre: white space stays, blank lines at both ends go. "" where nothing is visible."""
    text = "".join("\n" if run.text is None else run.text for run in runs)
    if not VISIBLE.search(text):
        return ""
    start = text.rfind("\n", 0, len(text) - len(text.lstrip())) + 1  # the first line's own indent stays
    end, position, kept = len(text.rstrip()), 0, []
    for run in runs:
        part = "\n" if run.text is None else run.text
        if shown := part[max(start - position, 0) : max(end - position, 0)]:
            kept.append(run._replace(text=shown))
        position += len(part)
    return _line(kept)


def _lines(runs: Iterable[Run]) -> Iterable[list[Run]]:
    line: list[Run] = []
    for run in runs:
        if run.text is None:
            yield line
            line = []
        else:
            line.append(run)
    yield line


def _collapsed(line: Sequence[Run]) -> list[Run]:
    """One space for any white space, none at both ends; [] for a blank line."""
    tidy: list[Run] = []
    spaced = True
    for run in line:
        text = _SPACE.sub(" ", run.text or "")
        if not tidy:
            text = text.lstrip()
        elif spaced:
            text = text.lstrip(" ")
        if text:
            spaced = text.endswith(" ")
            tidy.append(run._replace(text=text))
    while tidy:
        text = (tidy[-1].text or "").rstrip()
        if text:
            tidy[-1] = tidy[-1]._replace(text=text)
            break
        tidy.pop()
    return tidy if any(VISIBLE.search(run.text or "") for run in tidy) else []


def _line(line: Sequence[Run]) -> str:
    """Nest the runs' elements, the link innermost: a link holds text only."""
    out: list[str] = []
    opened: tuple[Format, ...] = ()
    for text, formats, link in _merged(line):
        shared = 0
        while shared < min(len(opened), len(formats)) and opened[shared] == formats[shared]:
            shared += 1
        out.extend(f"</{tag}>" for tag, _ in reversed(opened[shared:]))
        out.extend(f"<{tag}{attributes(pairs)}>" for tag, pairs in formats[shared:])
        opened = formats
        out.append(f"<a{attributes((('href', link),))}>{escape(text)}</a>" if link else escape(text))
    out.extend(f"</{tag}>" for tag, _ in reversed(opened))
    return "".join(out)


def _merged(line: Sequence[Run]) -> list[tuple[str, tuple[Format, ...], str]]:
    """Join neighbours that say the same; an element around nothing visible means nothing."""
    merged: list[tuple[str, tuple[Format, ...], str]] = []
    for run in line:
        text = run.text or ""
        formats, link = (run.formats, run.link) if VISIBLE.search(text) else ((), "")
        if merged and merged[-1][1:] == (formats, link):
            merged[-1] = (merged[-1][0] + text, formats, link)
        else:
            merged.append((text, formats, link))
    return merged
