"""What a web page says of its story: JSON-LD first, then Open Graph and other meta, then what is seen."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree

from desktop.importers.drafting import reading
from desktop.importers.fields.dates import is_date_line, read_date
from desktop.importers.pages.authors import read_authors
from desktop.importers.pages.body import bare
from desktop.importers.pages.graph import article_of, elements, line_of, nodes_of, words_of
from desktop.importers.pages.markings import said_by_elements
from desktop.importers.pages.mastheads import as_masthead
from desktop.story import Reading
from desktop.story.fields import read_value

_SEPARATOR = re.compile(r"\s*(?:\s[|–—·•:›»«‹~-]\s|\s?[|｜_]\s?|\s?-{2,}\s?)")
_HEADLINE = frozenset(
    {"entry-title", "p-name", "headline", "article-title", "post-title", "article__title", "article__headline", "article-headline"}
)
_HEADS = "//h1 | //*[@itemprop='headline'] | //*[contains(@class, 'title') or contains(@class, 'headline') or contains(@class, 'p-name')]"
_LONGEST_TITLE = 500  # signs
_COMPANY = re.compile(r"\b(?:GmbH|AG|KG|mbH|Ltd|Inc|LLC|Verlags?|Verlag|S\.?p\.?A|S\.?A\.?S|Corporation|Sp\. z o)\b", re.IGNORECASE)


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
        self.heads = tuple(_heads(root))
        self.written = next((line_of(element.text or "") for element in root.iter("title")), "")

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


def _plain_address(written: str | None) -> str:
    return "" if not written or "[" in written or "]" in written else written


def read_fields(page: Page) -> dict[str, Reading]:
    """Read every field the page names, each with its origin; text-based ones (language, deck) are settled later, beside the text."""
    fields: dict[str, Reading] = {}
    url = _url(page)
    for name, found in (
        ("publication", _publication(page, url)),
        ("url", (url, 0.95, "canonical address")),
        ("published", published := _published(page)),
        ("updated", _updated(page, published[0])),
        ("section", _section(page)),
        (
            "rights",
            (page.said("copyright", "dc.rights", "dcterms.rights", "rights") or words_of(page.article.get("copyrightNotice")), 0.8, "meta"),
        ),
        ("dateline", (words_of(page.article.get("dateline")), 0.9, "JSON-LD")),
    ):
        if found[0]:
            fields[name] = reading(*found)
    publication = str(fields["publication"].value) if "publication" in fields else ""
    if (title := _title(page, publication))[0]:
        fields["title"] = reading(*title)
    if found_authors := read_authors(page.article, page.known, page.meta, page.root, publication):
        fields["authors"] = reading(
            found_authors.names, page.sure("author", found_authors.sure), found_authors.origin(page.origin("author"))
        )
    if tags := _tags(page):
        fields["tags"] = reading(tags, 0.8, "keywords")
    return fields


def description(page: Page) -> str:
    """Give what the page says in a sentence or two."""
    return words_of(page.article.get("description")) or page.said("og:description", "description", "twitter:description", "dc.description")


def language_said(page: Page) -> str:
    """Give the language the page says it is in, as BCP 47; "" where it says none or nonsense."""
    root = page.root
    for written in (
        words_of(page.article.get("inLanguage")),
        root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        page.said("og:locale", "content-language", "dc.language", "language"),
    ):
        tag = written.strip().replace("_", "-").split(",")[0]
        try:
            if tag and (value := read_value("language", tag)) and tag.lower() not in ("und", "x-default", "mul", "zxx"):
                return str(value)
        except ValueError:
            continue
    return ""


def cut_suffix(title: str, publication: str, others: tuple[str, ...]) -> str:
    """Cut a site's name off a page's title: what follows the last separator, where it names the site or another title lacks it."""
    name, title = bare(publication), title[:_LONGEST_TITLE]
    for found in reversed(list(_SEPARATOR.finditer(title))):
        head, tail = title[: found.start()].strip(), title[found.end() :].strip()
        site = bare(tail)
        if not head or not tail:
            continue
        if (name and site and (site in name or name in site)) or any(bare(other) == bare(head) for other in others):
            return cut_suffix(head, publication, others)
    for found in list(_SEPARATOR.finditer(title))[:1]:
        if name and bare(title[: found.start()]) == name:
            return title[found.end() :].strip()
    return title


def _title(page: Page, publication: str) -> tuple[str, float, str]:
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


_PUBLISHED = "article:published_time og:article:published_time og:published_time datepublished".split()
_ISSUED = "dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date date pubdate publishdate parsely-pub-date sailthru.date cxenseparse:recs:publishtime".split()
_MODIFIED = "article:modified_time og:article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified lastmod".split()


def _published(page: Page) -> tuple[str, float, str]:
    for written, sure, origin in (
        (words_of(page.article.get("datePublished")), page.sure("datePublished", 1.0), page.origin("datePublished")),
        (words_of(page.article.get("dateCreated")), 0.8, page.origin("dateCreated")),
        (page.said(*_PUBLISHED), 0.95, "meta"),
        (page.said(*_ISSUED), 0.85, "meta"),
    ):
        if date := iso_date(written):
            return date, sure, origin
    for title in (page.said("og:title"), page.written):
        if (last := _SEPARATOR.split(title)[-1]) != title and is_date_line(last):
            return read_date(last), 0.8, "end of the page's title"
    for element in page.root.iter("time"):
        if (date := iso_date(element.get("datetime") or "")) and (element.get("itemprop") or "") in ("", "datePublished"):
            return date, 0.75, "time of the page"
    return "", 0.0, ""


def _updated(page: Page, published: str) -> tuple[str, float, str]:
    """Give when it was last changed, where that is not when it was published."""
    for written, sure, origin in (
        (words_of(page.article.get("dateModified")), page.sure("dateModified", 1.0), page.origin("dateModified")),
        (page.said(*_MODIFIED), 0.9, "meta"),
        (_updated_seen(page), 0.75, "time of the page"),
    ):
        if date := iso_date(written):
            return (date, sure, origin) if len(date) > 4 and date != published else ("", 0.0, "")
    return "", 0.0, ""


def _updated_seen(page: Page) -> str:
    for element in page.root.iter("time"):
        parent = element.getparent()
        around = f"{line_of(parent.text or '')} {line_of(' '.join(map(str, element.itertext())))}" if parent is not None else ""
        marks = f"{element.get('class') or ''} {element.get('itemprop') or ''} {parent.get('class') if parent is not None else ''}"
        if element.get("datetime") and (_UPDATED_MARK.search(marks) or _UPDATED_WORD.search(around)):
            return element.get("datetime") or ""
    return ""


_UPDATED_MARK = re.compile(r"(?:^|[\s_-])(?:updated|modified|dateModified|last-modified)(?:$|[\s_-])", re.IGNORECASE)
_UPDATED_WORD = re.compile(
    r"\b(?:updated|last modified|aktualisiert|geändert|mis à jour|modifié|actualizado|aggiornato|aktualizacja|zaktualizowano|atualizado|bijgewerkt|opdateret|uppdaterad)\b"
    r"|обновлено|تحديث|更新",
    re.IGNORECASE,
)


def iso_date(written: str) -> str:
    """Bring a date to ISO 8601 as a field holds it; "" where it is none."""
    written = re.sub(r"([+-]\d\d)(\d\d)$", r"\1:\2", written.strip())
    written = re.sub(r"^(\d{4}-\d\d-\d\d) (\d\d:)", r"\1T\2", written)
    written = re.sub(r"(:\d\d)[.,]\d+", r"\1", written).replace(" +", "+")  # no newspaper comes out at a thousandth of a second
    try:
        return str(read_value("published", written))
    except ValueError:
        return read_date(written)


def _publication(page: Page, url: str) -> tuple[str, float, str]:
    company = words_of(page.article.get("publisher"))
    if company and not company.lower().startswith(("http", "www.")) and not _COMPANY.search(company):
        return as_masthead(company), page.sure("publisher", 0.95), page.origin("publisher")
    name = page.said("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "copyright")
    if 0 < len(name) <= 60 and not name.lower().startswith("http") and not _COMPANY.search(name):
        return as_masthead(name), 0.85, "meta"
    if name := _after_headline(page):
        return as_masthead(name), 0.7, "end of the page's title"
    if company:
        return _SEPARATOR.split(company)[0], 0.6, "JSON-LD"
    for node in page.nodes:
        if str(node.get("@type")) in ("NewsMediaOrganization", "Organization", "WebSite") and (name := words_of(node.get("name"))):
            return name, 0.7, "JSON-LD"
    host = (urlsplit(url).hostname or "").removeprefix("www.") if url else ""
    return as_masthead(host), 0.4, "address"


def _after_headline(page: Page) -> str:
    """Give the site's name as the page's title ends with it, after the very headline, or begins with it."""
    heads = {bare(head) for head in page.heads} - {""}
    if not heads and (line := _line_of_title(page))[1]:
        return line[1]
    for found in _SEPARATOR.finditer(page.written):
        before, after = page.written[: found.start()].strip(), page.written[found.end() :].strip()
        if bare(before) in heads:
            last = _SEPARATOR.split(after)[-1].strip()
            return last if 2 <= len(last) <= 40 else ""
        if bare(after) in heads:
            return before if 2 <= len(before) <= 40 else ""
    return ""


def _line_of_title(page: Page) -> tuple[str, str]:
    """On a page without headings: the part of its title that stands on it as a line of its own, and what the title has beside it."""
    parts = [part.strip() for part in _SEPARATOR.split(page.written) if part.strip()]
    if len(parts) != 2:
        return "", ""
    lines = {
        bare(line_of(str(element.text))) for element in page.root.iter() if element.text and element.tag not in ("title", "script", "style")
    }
    here = [part for part in parts if bare(part) in lines]
    title = max(here, key=len, default="")
    other = next((part for part in parts if part != title), "")
    return (title, other if len(other) <= 40 else "") if title and len(bare(title)) > 5 else ("", "")


def _section(page: Page) -> tuple[str, float, str]:
    if name := words_of(page.article.get("articleSection")):
        return name, page.sure("articleSection", 0.9), page.origin("articleSection")
    if name := page.said("article:section", "og:article:section", "section", "cxenseparse:section", "parsely-section"):
        return name, 0.85, "meta"
    for node in page.nodes:
        trail = node.get("itemListElement") if str(node.get("@type")) == "BreadcrumbList" else None
        if isinstance(trail, list) and len(trail) >= 2:
            names = [words_of(each.get("name")) or words_of(each.get("item")) for each in trail if isinstance(each, dict)]
            inner = [name for name in names[1:] if name and not name.startswith("http") and len(name) < 40]
            if inner:
                return inner[0], 0.7, "breadcrumb"
    return "", 0.0, ""


def _url(page: Page) -> str:
    links = [element.get("href") or "" for element in page.root.iter("link") if "canonical" in (element.get("rel") or "").lower().split()]
    entity = page.article.get("mainEntityOfPage")
    base = next((element.get("href") or "" for element in page.root.iter("base")), "")
    named = words_of(entity.get("@id") or entity.get("url")) if isinstance(entity, dict) else words_of(entity)
    for written in (*links, page.said("og:url"), words_of(page.article.get("url")), named, words_of(page.article.get("@id"))):
        try:
            whole = urljoin(base, written) if written and base.startswith("http") else written
            if whole.lower().startswith(("http://", "https://")) and urlsplit(whole).hostname and not re.search(r"\s", whole):
                return whole.split("#")[0]
        except ValueError:
            continue
    return ""


def _tags(page: Page) -> tuple[str, ...]:
    given = page.article.get("keywords")
    words = (
        given
        if isinstance(given, list)
        else [given]
        if isinstance(given, str)
        else page.meta.get("article:tag") or page.meta.get("news_keywords") or []
    )
    parted = [line_of(part) for word in words if isinstance(word, str) for part in word.split(",")]
    return tuple(dict.fromkeys(part for part in parted if 1 < len(part) <= 60))[:30]
