"""What a web page says of its story: JSON-LD first, then Open Graph and other meta, then what is seen."""

import re
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree

from desktop.importers.drafting import reading
from desktop.importers.fields.bylines import split_names
from desktop.importers.fields.dates import is_date_line, read_date
from desktop.importers.pages.body import bare
from desktop.importers.pages.graph import article_of, line_of, nodes_of, words_of
from desktop.story import Reading
from desktop.story.fields import read_value

_SEPARATOR = re.compile(r"\s*(?:\s[|–—·•:›»~-]\s|\s?[|｜_]\s?|\s?-{2,}\s?)")
_LONGEST_TITLE = 500  # signs
_COMPANY = re.compile(r"\b(?:GmbH|AG|KG|mbH|Ltd|Inc|LLC|Verlags?|Verlag|S\.?p\.?A|S\.?A\.?S|Corporation|Sp\. z o)\b", re.IGNORECASE)
_BY = re.compile(r"^(?:by|von|par|por|di|autor(?:in)?:?|author:?|автор:?|written by)\s+", re.IGNORECASE)


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
        self.article = article_of(self.nodes)

    def said(self, *names: str) -> str:
        """Give the first meta of these names that says something."""
        return next((self.meta[name][0] for name in names if name in self.meta), "")


def read_fields(page: Page) -> dict[str, Reading]:
    """Read every field the page names, each with its origin; text-based ones (language, deck) are settled later, beside the text."""
    fields: dict[str, Reading] = {}
    url = _url(page)
    for name, found in (
        ("publication", _publication(page, url)),
        ("url", (url, 0.95, "canonical address")),
        ("published", _published(page)),
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
    if (authors := _authors(page, publication))[0]:
        fields["authors"] = reading(*authors)
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
    heads = [words for element in page.root.iter("h1") if 8 <= len(words := line_of("".join(map(str, element.itertext())))) <= 300]
    written = next((line_of(element.text or "") for element in page.root.iter("title")), "")
    graph = page.said("og:title", "twitter:title")
    named = words_of(page.article.get("headline")) or (words_of(page.article.get("name")) if page.article else "")
    others = tuple(filter(None, (named, graph, *heads[:2])))
    named = cut_suffix(named, publication, others)
    if named:
        if any(bare(head) == bare(named) for head in heads):
            return named, 1.0, "JSON-LD"
        shown = cut_suffix(graph or written, publication, (named, *heads))
        if len(heads) == 1 and (bare(heads[0]) in bare(shown) or bare(named).startswith(bare(heads[0]))) and bare(heads[0]):
            return heads[0], 0.95, "heading of the page"  # JSON-LD often carries a headline for search engines
        return named, 0.9, "JSON-LD"
    for found, sure, origin in ((graph, 0.9, "Open Graph"), (written, 0.7, "title of the page")):
        if found:
            cut = cut_suffix(found, publication, others)
            whole = next((head for head in heads if bare(head) == bare(cut)), "")
            return whole or cut, sure, origin
    return (heads[0], 0.7, "heading of the page") if heads else ("", 0.0, "")


def _authors(page: Page, publication: str) -> tuple[tuple[str, ...], float, str]:
    names = _names(page.article.get("author")) or _names(page.article.get("creator"))
    kept = tuple(name for name in names if bare(name) != bare(publication))
    if kept or names:
        return kept, 0.95, "JSON-LD"
    for key in (
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
        "byl",
        "cxenseparse:author",
    ):
        found = [name for written in page.meta.get(key, ()) for name in _names(written)]
        kept = tuple(dict.fromkeys(name for name in found if bare(name) != bare(publication)))
        if kept:
            return kept, 0.85, "meta"
    for element in page.root.iter("a", "span", "div", "p", "address"):
        if (element.get("itemprop") or "").lower() != "author" and "author" not in (element.get("rel") or "").lower().split():
            continue
        words = line_of(" ".join(map(str, element.itertext())))
        if 2 < len(words) < 90 and (found_names := split_names(_BY.sub("", words))):
            return found_names, 0.8, "byline"
    return (), 0.0, ""


def _names(given: Any) -> list[str]:
    """Read authors in any of the shapes they come in: a name, a list, a Person or an Organization."""
    if isinstance(given, list):
        return list(dict.fromkeys(name for each in given[:20] for name in _names(each)))
    if isinstance(given, dict):
        return _names(given.get("name") or given.get("alternateName"))
    written = _BY.sub("", line_of(given)) if isinstance(given, str) else ""
    written = re.sub(r"\s*\([^)]*(?:https?:|www\.|@)[^)]*\)", "", written)
    if not written or len(written) > 200 or written.lower().startswith(("http://", "https://", "@", "www.")):
        return []
    if re.search(r"[,;|/]|\s(?:und|and|et|y|e|&|и|og|och|en|i)\s", written) and (several := split_names(written)):
        return list(several)
    return [written] if len(written) <= 80 else []


def _published(page: Page) -> tuple[str, float, str]:
    for written, sure, origin in (
        (words_of(page.article.get("datePublished")), 1.0, "JSON-LD"),
        (words_of(page.article.get("dateCreated")), 0.8, "JSON-LD"),
        (page.said("article:published_time", "og:article:published_time", "og:published_time", "datepublished"), 0.95, "meta"),
        (
            page.said(
                "dc.date.issued",
                "dcterms.created",
                "dc.date",
                "date",
                "pubdate",
                "publishdate",
                "parsely-pub-date",
                "sailthru.date",
                "cxenseparse:recs:publishtime",
            ),
            0.85,
            "meta",
        ),
    ):
        if date := iso_date(written):
            return date, sure, origin
    for title in (page.said("og:title"), next((line_of(element.text or "") for element in page.root.iter("title")), "")):
        if (last := _SEPARATOR.split(title)[-1]) != title and is_date_line(last):
            return read_date(last), 0.8, "end of the page's title"
    for element in page.root.iter("time"):
        if (date := iso_date(element.get("datetime") or "")) and (element.get("itemprop") or "") in ("", "datePublished"):
            return date, 0.75, "time of the page"
    return "", 0.0, ""


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
        return company, 0.95, "JSON-LD"
    name = page.said("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "copyright")
    if 0 < len(name) <= 60 and not name.lower().startswith("http") and not _COMPANY.search(name):
        return name, 0.85, "meta"
    if name := _after_headline(page):
        return name, 0.7, "end of the page's title"
    if company:
        return _SEPARATOR.split(company)[0], 0.6, "JSON-LD"
    for node in page.nodes:
        if str(node.get("@type")) in ("NewsMediaOrganization", "Organization", "WebSite") and (name := words_of(node.get("name"))):
            return name, 0.7, "JSON-LD"
    host = (urlsplit(url).hostname or "").removeprefix("www.") if url else ""
    return host, 0.4, "address"


def _after_headline(page: Page) -> str:
    """Give the site's name as the page's title ends with it, after the very headline."""
    written = next((line_of(element.text or "") for element in page.root.iter("title")), "")
    heads = {bare(line_of("".join(map(str, element.itertext())))) for element in page.root.iter("h1")}
    for found in _SEPARATOR.finditer(written):
        if bare(written[: found.start()]) in heads - {""}:
            last = _SEPARATOR.split(written[found.end() :])[-1].strip()
            return last if 2 <= len(last) <= 40 else ""
    return ""


def _section(page: Page) -> tuple[str, float, str]:
    if name := words_of(page.article.get("articleSection")):
        return name, 0.9, "JSON-LD"
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
