"""Who wrote a page's story, each a person or an organisation: from what describes the page, and from elements that say "author"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree

from desktop.importers.fields.bylines import is_organisation, split_names
from desktop.importers.pages.body import bare
from desktop.importers.pages.graph import elements, line_of, words_of
from desktop.importers.pages.mastheads import as_masthead
from desktop.story import Reading

_BY = re.compile(
    r"^(?:(?:by|von|par|por|di|przez|autor(?:in)?|author|автор|written by)\s+|(?:autor(?:in)?|author|by|von|par|автор|بقلم|記者|记者|作者)\s*[:：]\s*)(?=\S)",
    re.IGNORECASE,
)
_META = "author article:author dc.creator dcterms.creator parsely-author sailthru.author byl cxenseparse:author citation_author".split()
_CLASSES = frozenset(
    "byline author author-name authors byline-name article-author article__author autor autorzeile autoren p-author fn".split()
)
_ORGANISATIONS = ("Organization", "NewsMediaOrganization", "Corporation", "GovernmentOrganization", "NGO")
PAPER_SIGNS = 0.4  # how sure it is that the paper itself wrote it, where it names itself as the author: a byline in the page says more
_MOST_MARKED = 300  # elements of a page that may say "author": beyond, it is a list of comments


@dataclass(frozen=True, slots=True)
class Authors:
    """Names in their order, and of which kind each is."""

    names: tuple[str, ...]
    organisations: frozenset[str]
    sure: float
    said: str = ""  # where, "" where the article's description says it

    def origin(self, description: str) -> str:
        """Say where the names come from and what each is."""
        kinds = ", ".join("organisation" if name in self.organisations else "person" for name in self.names)
        return f"{self.said or description}: {kinds}"


def may_be_outdone(authors: Reading) -> bool:
    """Whether a byline in the page says more than what describes it: there the paper signs, or an organisation alone."""
    return authors.confidence <= PAPER_SIGNS or authors.origin.endswith(": organisation")


def read_authors(
    article: Mapping[str, Any], known: Mapping[str, Any], meta: Mapping[str, Sequence[str]], root: etree._Element, publication: str
) -> Authors | None:
    """Read the authors: from the article's description, the page's meta, else the first element that is marked as the author; None where nobody is named.

    known: the described things by their @id, since a @graph names an author by reference.
    """
    organisations: set[str] = set()
    described = _described(article.get("author") or article.get("creator"), known, organisations)
    paper = {
        bare(name) for name in (publication, words_of(article.get("publisher")), as_masthead(words_of(article.get("publisher")))) if name
    }
    for names, sure, said in _ways(described, meta, root):
        kept = tuple(name for name in dict.fromkeys(names) if not {bare(name), bare(as_masthead(name))} & paper)
        if names and not kept and not said and len(names) == 1:
            return Authors(tuple(names), frozenset(names), PAPER_SIGNS)
        if kept:
            return Authors(kept, frozenset(name for name in kept if name in organisations or is_organisation(name)), sure, said)
    return None


def _ways(described: list[str], meta: Mapping[str, Sequence[str]], root: etree._Element) -> Iterator[tuple[list[str], float, str]]:
    """Give names from one place after the other, each looked at only where those before it named nobody."""
    yield described, 0.95, ""
    yield _in_meta(meta), 0.85, "meta"
    yield _marked(root), 0.8, "byline"


def _described(given: Any, known: Mapping[str, Any], organisations: set[str]) -> list[str]:
    """Read authors in any of the shapes they come in: a name, a list, a Person or an Organization, a reference to one."""
    if isinstance(given, list):
        return [name for each in given[:20] for name in _described(each, known, organisations)]
    if isinstance(given, dict):
        thing = known.get(str(given.get("@id")), given) if "name" not in given else given
        name = thing.get("name") or thing.get("alternateName")
        found = names_in(name) if not isinstance(name, list) else [each for one in name[:20] for each in names_in(one)]
        if str(thing.get("@type")) in _ORGANISATIONS:
            organisations.update(found)
        return found
    return names_in(given)


def names_in(given: Any) -> list[str]:
    """Read the names in a line that is said to hold authors."""
    written = _BY.sub("", line_of(given)) if isinstance(given, str) else ""
    written = re.sub(r"\s*\([^)]*(?:https?:|www\.|@)[^)]*\)", "", written)
    if not written or len(written) > 200 or written.lower().startswith(("http://", "https://", "@", "www.")):
        return []
    if re.search(r"[,;|/、]|\s(?:und|and|et|y|e|&|и|i|og|och|en|و)\s", written) and (several := split_names(written)):
        return list(several)
    if len(written) > 80:
        return []
    alone = split_names(written)  # "Anna Beispiel Redakteurin" is a name and what she is
    return list(alone) if len(alone) == 1 and written.startswith(alone[0]) else [written]


def _in_meta(meta: Mapping[str, Sequence[str]]) -> list[str]:
    return next((names for key in _META if (names := [name for written in meta.get(key, ()) for name in names_in(written)])), [])


def _marked(root: etree._Element) -> list[str]:
    """Give the names in the first element that is marked as the author, comments and teasers aside; several in a row where it is microdata."""
    for element in _says_author(root):
        words = line_of(" ".join(map(str, element.itertext())))
        if 2 < len(words) < 120 and (names := split_names(_BY.sub("", words))):
            return list(names)
    return []


def _says_author(root: etree._Element) -> Iterator[etree._Element]:
    classed: list[etree._Element] = []
    for count, element in enumerate(elements(root, "//*[@itemprop='author' or @rel='author' or @class]")):
        if count > 20_000 or len(classed) > _MOST_MARKED:
            break
        if element.tag in ("meta", "link") or re.search(r"comment", (element.get("class") or ""), re.IGNORECASE):
            continue
        if (element.get("itemprop") or "").lower() == "author" or "author" in (element.get("rel") or "").lower().split():
            yield element
        elif _CLASSES & set((element.get("class") or "").lower().split()):
            classed.append(element)
    for element in classed:
        around = " ".join(f"{parent.get('class') or ''} {parent.get('id') or ''}" for parent in element.iterancestors())
        if not re.search(r"comment|teaser|related|sidebar|widget", around, re.IGNORECASE):
            yield element
