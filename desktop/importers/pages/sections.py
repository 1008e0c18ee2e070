"""The section that a story stands in: as the page describes it, as a link beside its headline names it, as the trail above it ends."""

import re
from collections.abc import Sequence

from lxml import etree

from desktop.importers.drafting import reading
from desktop.importers.pages.body import Chunk, bare
from desktop.importers.pages.described import Page
from desktop.importers.pages.graph import line_of, words_of
from desktop.importers.pages.linking import said_of
from desktop.story import Reading

_CALLED = re.compile(
    r"(?:^|[\s_-])(?:categor(?:y|ies)|cat-links?|rubri[kc]|rubrique|ressort|kicker|overline|eyebrow|dachzeile)(?:-?(?:name|link|label))?(?:$|[\s_-])",
    re.IGNORECASE,
)
_LONGEST = 40  # signs
_LEAST_HEADLINE = 10  # letters of a headline that is no more than a part of the page's title
_NEAR = 4  # elements from the headline up to what holds the link, too
_MOST_LINKS = 60  # of one of them
_ABOVE = 6  # chunks above the headline among which its trail may stand
_LONGEST_TRAIL = 5  # links


def section_of(page: Page) -> tuple[str, float, str]:
    """Give the section, how sure it is, and where it stands."""
    if name := words_of(page.article.get("articleSection")):
        return name, page.sure("articleSection", 0.9), page.origin("articleSection")
    if name := page.said("article:section", "og:article:section", "section", "cxenseparse:section", "parsely-section"):
        return name, 0.85, "meta"
    for node in page.nodes:
        trail = node.get("itemListElement") if str(node.get("@type")) == "BreadcrumbList" else None
        if isinstance(trail, list) and len(trail) >= 2:
            names = [words_of(each.get("name")) or words_of(each.get("item")) for each in trail if isinstance(each, dict)]
            inner = [name for name in names[1:] if name and not name.startswith("http") and len(name) < _LONGEST]
            if inner:
                return inner[0], 0.7, "breadcrumb"
    return (name, 0.6, "link at the headline") if (name := _beside_headline(page)) else ("", 0.0, "")


def _beside_headline(page: Page) -> str:
    """Give the words of a link that the page calls a category, and that stands with the headline."""
    head, whole = bare(page.heads[0]) if page.heads else "", bare(page.written)
    headline = None
    for each in page.root.iter("h1", "h2"):
        words = bare("".join(map(str, each.itertext())))
        if words and (words == head or (not head and len(words) >= _LEAST_HEADLINE and words in whole)):
            headline = each
            break
    if headline is None:
        return ""
    for holder, _ in zip(headline.iterancestors(), range(_NEAR), strict=False):
        if holder.tag in ("body", "html"):
            break
        for link, _ in zip(holder.iter("a"), range(_MOST_LINKS), strict=False):
            if _is_category(link) and 1 < len(words := line_of("".join(map(str, link.itertext())))) <= _LONGEST:
                return words
    return ""


def _is_category(link: etree._Element) -> bool:
    if "category" in (link.get("rel") or "").split():
        return True
    near = (link, *(parent for parent, _ in zip(link.iterancestors(), range(2), strict=False)))
    return any(_CALLED.search(each.get("class") or "") for each in near)


def read_trail(chunks: Sequence[Chunk], title: str, fields: dict[str, Reading]) -> None:
    """Take the last link of a trail above the headline ("Home > Business") for the section, where nothing names it."""
    name = bare(title)
    at = next((number for number, chunk in enumerate(chunks) if chunk.bare == name), 0)
    if "section" in fields or not name:
        return
    for chunk in chunks[max(at - _ABOVE, 0) : at]:
        said = said_of(chunk)
        links = [link for link, _ in said]
        if not 2 <= len(set(links)) <= _LONGEST_TRAIL or None in links or len(said) == len(chunk.slots):
            continue  # no signs stand between them: a menu
        if bare(last := said[-1][1]) != name and 1 < len(last) <= _LONGEST:
            fields["section"] = reading(last, 0.6, "trail above the headline")
            return
