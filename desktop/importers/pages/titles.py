"""A story's title out of all that a page calls it: without the site's name, and as the page shows it."""

import re

from desktop.importers.pages.body import bare
from desktop.importers.pages.described import Page
from desktop.importers.pages.graph import line_of, words_of

SEPARATOR = re.compile(r"\s*(?:\s[|–—·•:›»«‹~-]\s|\s?[|｜_]\s?|\s?-{2,}\s?)")
_LONGEST_TITLE = 500  # signs


def cut_suffix(title: str, publication: str, others: tuple[str, ...]) -> str:
    """Cut a site's name off a page's title: what follows the last separator, where it names the site or another title lacks it."""
    name, title = bare(publication), title[:_LONGEST_TITLE]
    for found in reversed(list(SEPARATOR.finditer(title))):
        head, tail = title[: found.start()].strip(), title[found.end() :].strip()
        site = bare(tail)
        if not head or not tail:
            continue
        if (name and site and (site in name or name in site)) or any(bare(other) == bare(head) for other in others):
            return cut_suffix(head, publication, others)
    for found in list(SEPARATOR.finditer(title))[:1]:
        if name and bare(title[: found.start()]) == name:
            return title[found.end() :].strip()
    return title


def title_of(page: Page, publication: str) -> tuple[str, float, str]:
    """Give the story's title, how sure it is, and where it stands."""
    heads = page.heads
    graph = page.said("og:title", "twitter:title", "dcterms.title", "dc.title")
    named = words_of(page.article.get("headline")) or words_of(page.article.get("name"))
    if page.origin("headline") != "JSON-LD":
        named = ""  # it stands among the heads; Open Graph has it without the kicker that an element may hold
    others = tuple(filter(None, (named, graph, *heads[:2])))
    named = cut_suffix(named, publication, others)
    if named:
        if any(bare(head) == bare(named) for head in heads):
            return named, 1.0, "JSON-LD"
        shown = cut_suffix(graph or page.written, publication, (named, *heads))
        if len(heads) == 1 and (bare(heads[0]) in bare(shown) or bare(named).startswith(bare(heads[0]))) and bare(heads[0]):
            head = shown if bare(shown) == bare(heads[0]) else heads[0]
            return head, 0.95, "heading of the page"  # JSON-LD often carries a headline for search engines
        return named, 0.9, "JSON-LD"
    for found, sure, origin in ((graph, 0.9, "Open Graph"), (page.written, 0.7, "title of the page")):
        if found:
            cut = cut_suffix(found, publication, others)
            # a headline of the page within its title: the rest is the section, or the site
            whole = next(
                (
                    head
                    for head in heads
                    if bare(head) and (bare(head) == bare(cut) or (len(bare(head)) > 0.4 * len(bare(cut)) and bare(head) in bare(cut)))
                ),
                "",
            )
            if not heads:
                whole = _line_of_title(page)[0]
            return whole or cut, sure, origin
    return (heads[0], 0.7, "heading of the page") if heads else ("", 0.0, "")


def name_beside_headline(page: Page) -> str:
    """Give the site's name as the page's title ends with it, after the very headline, or begins with it."""
    if page.masthead:
        return page.masthead
    heads = {bare(head) for head in page.heads} - {""}
    if not heads and (line := _line_of_title(page))[1]:
        return line[1]
    for found in SEPARATOR.finditer(page.written):
        before, after = page.written[: found.start()].strip(), page.written[found.end() :].strip()
        if bare(before) in heads:
            last = SEPARATOR.split(after)[-1].strip()
            return last if 2 <= len(last) <= 40 else ""
        if bare(after) in heads:
            return before if 2 <= len(before) <= 40 else ""
    return ""


def _line_of_title(page: Page) -> tuple[str, str]:
    """On a page without headings: the part of its title that stands on it as a line of its own, and what the title has beside it."""
    parts = [part.strip() for part in SEPARATOR.split(page.written) if part.strip()]
    if len(parts) != 2:
        return "", ""
    lines = {
        bare(line_of(str(element.text))) for element in page.root.iter() if element.text and element.tag not in ("title", "script", "style")
    }
    here = [part for part in parts if bare(part) in lines]
    title = max(here, key=len, default="")
    other = next((part for part in parts if part != title), "")
    return (title, other if len(other) <= 40 else "") if title and len(bare(title)) > 5 else ("", "")
