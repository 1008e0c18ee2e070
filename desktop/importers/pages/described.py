"""A parsed page, and what describes it: its head by name, JSON-LD, its headlines."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from desktop.importers.pages.body import bare
from desktop.importers.pages.graph import article_of, elements, line_of, nodes_of
from desktop.importers.pages.markings import said_by_elements

_HEADLINE = frozenset(
    {"entry-title", "p-name", "headline", "article-title", "post-title", "article__title", "article__headline", "article-headline"}
)
_HEADS = "//*[self::h1 or @itemprop='headline' or contains(@class, 'title') or contains(@class, 'headline') or contains(@class, 'p-name')]"


class Page:
    """A parsed page, and what its head says by name."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self.meta: dict[str, list[str]] = {}
        for element in root.iter("meta"):
            name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv") or ""
            content = line_of(element.get("content") or "")
            if name and content:
                self.meta.setdefault(name.strip().lower(), []).append(content)
        self.nodes = list(nodes_of(root))
        self.article: dict[str, Any] = dict(article_of(self.nodes))
        self._origins = dict.fromkeys(self.article, "JSON-LD")
        for origin, said in said_by_elements(root, self.article.keys()):  # these fill in what JSON-LD does not say
            for name, value in said.items():
                if not self.article.get(name):
                    self.article[name], self._origins[name] = value, origin
        self.known = {str(node["@id"]): node for node in self.nodes if "@id" in node and "name" in node}
        self.written = next((line_of(element.text or "") for element in root.iter("title")), "")
        self.masthead, self.heads = _without_masthead(root, tuple(_heads(root)), self.written)

    def origin(self, name: str) -> str:
        """Say where a property of the article comes from."""
        return self._origins.get(name, "JSON-LD")

    def sure(self, name: str, confidence: float) -> float:
        """Give how sure a property is: what stands in elements may be another story's."""
        return confidence if self.origin(name) == "JSON-LD" else confidence - 0.05

    def said(self, *names: str) -> str:
        """Give the first meta of these names that says something."""
        return next((self.meta[name][0] for name in names if name in self.meta), "")


def _heads(root: etree._Element) -> Iterator[str]:
    """Give the page's headlines: first those that are marked as such, then every h1 that does not merely lead to the front page."""
    marked: list[str] = []
    plain: list[str] = []
    for element in elements(root, _HEADS):
        is_marked = (element.get("itemprop") or "").lower() == "headline" or bool(
            _HEADLINE & set((element.get("class") or "").lower().split())
        )
        if element.tag != "h1" and not is_marked:
            continue
        words = line_of("".join(map(str, element.itertext())))
        link = next(iter(element.iter("a")), None)
        if 4 <= len(words) <= 300 and not (link is not None and urlsplit(_plain_address(link.get("href"))).path in ("", "/")):
            (marked if is_marked else plain).append(words)
    yield from dict.fromkeys((*(marked[:1] if marked and not plain else ()), *plain, *marked[:1]))


def _without_masthead(root: etree._Element, heads: tuple[str, ...], written: str) -> tuple[str, tuple[str, ...]]:
    """Where a page's first heading is the paper's name and a lower one the story's title, part them: the page's title has both and nothing else."""
    name, whole = (bare(heads[0]) if len(heads) == 1 else ""), bare(written)
    if name and name != whole and (whole.startswith(name) or whole.endswith(name)):
        for element in root.iter("h2", "h3"):
            words = line_of("".join(map(str, element.itertext())))
            if bare(words) and whole in (name + bare(words), bare(words) + name):
                return heads[0], (words,)
    return "", heads


def _plain_address(written: str | None) -> str:
    return "" if not written or "[" in written or "]" in written else written
