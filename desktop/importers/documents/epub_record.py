"""An EPUB that Pressmark made, read back by the record in it: every field, the body as it was, highlights, and what each story was called.

docs/epub-record.md says what the record holds. It comes from a file like any other: nothing in it is taken for what it is not.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree

from desktop.importers import limits
from desktop.importers.documents.package import Package
from desktop.importers.drafting import reading
from desktop.story import FIELDS, SEVERAL, Former, FormerIssue, Mark, Noted, Reading, Value
from desktop.story.fields import read_value

NAME = "META-INF/pressmark.jsonl"
_VERSION = 1
_FOLDER = "EPUB/"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ORIGIN = "the book's record"
_MOST = 10_000  # highlights of a story
_URN = re.compile(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class Recorded:
    """A story as the record tells of it."""

    page: str  # its member of the package
    fields: Mapping[str, Reading]
    former: Former


def recorded(package: Package) -> tuple[Recorded, ...]:
    """Read a package's record; () where there is none, or none that can be relied on: the book is then read as any other."""
    lines = package.read(NAME, limits.XML).splitlines()
    try:
        told = [json.loads(line) for line in lines if line.strip()]
    except (ValueError, RecursionError):
        return ()
    if not told or not all(isinstance(line, dict) for line in told) or told[0].get("pressmark") != _VERSION:
        return ()
    issue, stories = _issue(told[0]), [_recorded(line, told[0]) for line in told[1:]]
    stories = [replace(story, former=replace(story.former, issue=issue)) for story in stories]
    pages = [story.page for story in stories]
    sound = pages and len(set(pages)) == len(pages) and all(page in package.names for page in pages)
    return tuple(stories) if sound else ()


def body_of_page(root: etree._Element) -> str | None:
    """Give the markup of a story's body on its page, without what the book put in; None where the page is not as the record's are."""
    article = root.find(".//article")
    header = article.find("header") if article is not None else None
    if article is None or header is None:
        return None
    for element in article.iter():
        kinds = (element.get("class") or "").split()
        if "noteref" in kinds or _type(element) == "pagebreak":
            element.tag = "gone"
        elif "koboSpan" in kinds or (element.tag == "mark" and "passage" in kinds) or (element.tag == "div" and "table" in kinds):
            element.tag = "opened"
        elif element.tag == "a":
            element.attrib.pop("class", "")
        element.attrib.pop(_LANG, "")
    etree.strip_elements(article, "gone", with_tail=False)
    etree.strip_tags(article, "opened")
    return "".join(_blocks(article, header))


def _blocks(article: etree._Element, header: etree._Element) -> Iterator[str]:
    place = article.index(header)
    for at, block in enumerate(article):
        kind = block.get("class") or ""
        if at > place and (block.tag == "footer" or kind == "notes"):
            return
        if at > place or (block.tag == "figure" and kind == "lead"):
            if block.tag == "figure":
                block.attrib.pop("class", "")
            block.tail = None
            yield etree.tostring(block, encoding="unicode", method="html")  # `clean` reads HTML, to which <td/> opens a cell


def _type(element: etree._Element) -> str:
    return element.get("{http://www.idpf.org/2007/ops}type") or element.get("epub:type") or ""


def _issue(told: Mapping[str, Any]) -> FormerIssue | None:
    """Give what the record says of an issue; None where the book is none of a series."""
    if not (series := " ".join(_text(told, "series").split())):
        return None
    identifier = _text(told, "identifier")
    return FormerIssue(
        series=series,
        number=_text(told, "number"),
        date=str(_value("published", told.get("date"))),
        title=_text(told, "title"),
        identifier=identifier if _URN.fullmatch(identifier) else "",
        editorial=_text(told, "editorial"),
        subtitle=_text(told, "subtitle"),
        language=str(_value("language", told.get("language"))),
        editor=_text(told, "creator"),
        cover=_text(told, "cover"),
        cover_colour=_text(told, "cover_colour"),
    )


def _recorded(line: Mapping[str, Any], issue: Mapping[str, Any]) -> Recorded:
    fields = {name: reading(value, 1.0, _ORIGIN) for name in FIELDS if (value := _value(name, line.get(name)))}
    place = ", ".join(
        filter(None, (" ".join(filter(None, (_text(issue, "series"), _text(issue, "number")))), _text(line, "issue_section")))
    )
    return Recorded(f"{_FOLDER}{_text(line, 'page')}", fields, _former(line, place))


def _former(line: Mapping[str, Any], place: str) -> Former:
    digest = _text(line, "source_sha256").lower()
    try:
        mark = str(Mark(_text(line, "mark")))
    except ValueError:
        mark = ""
    given = line.get("highlights")
    highlights = [noted for each in (given if isinstance(given, list) else [])[:_MOST] if (noted := _noted(each)) is not None]
    return Former(
        mark,
        digest if len(digest) == 64 and set(digest) <= _HEX else "",
        place,
        tuple(highlights),
        section=_text(line, "issue_section"),
        headline=_text(line, "issue_headline"),
        deck=_text(line, "issue_deck"),
    )


def _noted(given: Any) -> Noted | None:
    if not isinstance(given, dict):
        return None
    start, end = given.get("start"), given.get("end")
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end:
        return None
    return Noted(start, end, _text(given, "colour"), _text(given, "note"))


def _value(name: str, given: Any) -> Value:
    if name in SEVERAL:
        return tuple(each for each in given if isinstance(each, str)) if isinstance(given, list) else ()
    if not isinstance(given, str):
        return ""
    try:
        return read_value(name, given) if name in ("published", "language", "url") else given
    except ValueError:
        return ""


def _text(line: Mapping[str, Any], name: str) -> str:
    value = line.get(name)
    return value if isinstance(value, str) else ""
