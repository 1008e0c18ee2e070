"""What a web page says of its story: JSON-LD first, then Open Graph and other meta, then what is seen."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree

from desktop.importers.bylines import split_names
from desktop.importers.dates import is_date_line, read_date
from desktop.importers.drafting import reading
from desktop.story import Reading
from desktop.story.fields import read_value

_ARTICLES = re.compile(r"(?:^|[/#:])(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|OpinionNewsArticle|SocialMediaPosting)$")
_MOST_NODES = 5_000  # of JSON-LD; a page that says more than that says nothing
_SEPARATOR = re.compile(r"\s*(?:\s[|–—·•:›»~-]\s|\s?[|｜_]\s?|\s?-{2,}\s?)")
_COMPANY = re.compile(r"\b(?:GmbH|AG|KG|mbH|Ltd|Inc|LLC|Verlags?|Verlag|S\.?p\.?A|S\.?A\.?S|Corporation|Sp\. z o)\b", re.IGNORECASE)
_BY = re.compile(r"^(?:by|von|par|por|di|autor(?:in)?:?|author:?|автор:?|written by)\s+", re.IGNORECASE)


class Page:
    """A parsed page, and what its head says by name."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self.meta: dict[str, list[str]] = {}
        for element in root.iter("meta"):
            name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv") or ""
            content = _line(element.get("content") or "")
            if name and content:
                self.meta.setdefault(name.strip().lower(), []).append(content)
        self.nodes = list(_nodes(root))
        self.article = _article(self.nodes)

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
        ("rights", (page.said("copyright", "dc.rights", "dcterms.rights", "rights") or _word(page.article.get("copyrightNotice")), 0.8, "meta")),
        ("dateline", (_word(page.article.get("dateline")), 0.9, "JSON-LD")),
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
    return _word(page.article.get("description")) or page.said("og:description", "description", "twitter:description", "dc.description")


def language_said(page: Page) -> str:
    """Give the language the page says it is in, as BCP 47; "" where it says none or nonsense."""
    root = page.root
    for written in (
        _word(page.article.get("inLanguage")),
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
    name = _bare(publication)
    for found in reversed(list(_SEPARATOR.finditer(title))):
        head, tail = title[: found.start()].strip(), title[found.end() :].strip()
        bare = _bare(tail)
        if not head or not tail:
            continue
        if (name and bare and (bare in name or name in bare)) or any(_bare(other) == _bare(head) for other in others):
            return cut_suffix(head, publication, others)
    for found in list(_SEPARATOR.finditer(title))[:1]:
        if name and _bare(title[: found.start()]) == name:
            return title[found.end() :].strip()
    return title


def _title(page: Page, publication: str) -> tuple[str, float, str]:
    heads = [words for element in page.root.iter("h1") if 8 <= len(words := _line("".join(element.itertext()))) <= 300]
    written = next((_line(element.text or "") for element in page.root.iter("title")), "")
    graph = page.said("og:title", "twitter:title")
    named = _word(page.article.get("headline")) or (_word(page.article.get("name")) if page.article else "")
    others = tuple(filter(None, (named, graph, *heads[:2])))
    named = cut_suffix(named, publication, others)
    if named:
        if any(_bare(head) == _bare(named) for head in heads):
            return named, 1.0, "JSON-LD"
        shown = cut_suffix(graph or written, publication, (named, *heads))
        if len(heads) == 1 and (_bare(heads[0]) in _bare(shown) or _bare(named).startswith(_bare(heads[0]))) and _bare(heads[0]):
            return heads[0], 0.95, "heading of the page"  # JSON-LD often carries a headline for search engines
        return named, 0.9, "JSON-LD"
    for found, sure, origin in ((graph, 0.9, "Open Graph"), (written, 0.7, "title of the page")):
        if found:
            cut = cut_suffix(found, publication, others)
            whole = next((head for head in heads if _bare(head) == _bare(cut)), "")
            return whole or cut, sure, origin
    return (heads[0], 0.7, "heading of the page") if heads else ("", 0.0, "")


def _authors(page: Page, publication: str) -> tuple[tuple[str, ...], float, str]:
    names = _names(page.article.get("author")) or _names(page.article.get("creator"))
    kept = tuple(name for name in names if _bare(name) != _bare(publication))
    if kept or names:
        return kept, 0.95, "JSON-LD"
    for key in ("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "cxenseparse:author"):
        found = [name for written in page.meta.get(key, ()) for name in _names(written)]
        kept = tuple(dict.fromkeys(name for name in found if _bare(name) != _bare(publication)))
        if kept:
            return kept, 0.85, "meta"
    for element in page.root.iter("a", "span", "div", "p", "address"):
        if (element.get("itemprop") or "").lower() == "author" or "author" in (element.get("rel") or "").lower().split():
            if 2 < len(words := _line(" ".join(element.itertext()))) < 90 and (found_names := split_names(_BY.sub("", words))):
                return found_names, 0.8, "byline"
    return (), 0.0, ""


def _names(given: Any) -> list[str]:
    """Read authors in any of the shapes they come in: a name, a list, a Person or an Organization."""
    if isinstance(given, list):
        return list(dict.fromkeys(name for each in given[:20] for name in _names(each)))
    if isinstance(given, dict):
        return _names(given.get("name") or given.get("alternateName"))
    written = _BY.sub("", _line(given)) if isinstance(given, str) else ""
    written = re.sub(r"\s*\([^)]*(?:https?:|www\.|@)[^)]*\)", "", written)
    if not written or len(written) > 200 or written.lower().startswith(("http://", "https://", "@", "www.")):
        return []
    if re.search(r"[,;|/]|\s(?:und|and|et|y|e|&|и|og|och|en|i)\s", written) and (several := split_names(written)):
        return list(several)
    return [written] if len(written) <= 80 else []


def _published(page: Page) -> tuple[str, float, str]:
    for written, sure, origin in (
        (_word(page.article.get("datePublished")), 1.0, "JSON-LD"),
        (_word(page.article.get("dateCreated")), 0.8, "JSON-LD"),
        (page.said("article:published_time", "og:article:published_time", "og:published_time", "datepublished"), 0.95, "meta"),
        (page.said("dc.date.issued", "dcterms.created", "dc.date", "date", "pubdate", "publishdate", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime"), 0.85, "meta"),
    ):
        if date := iso_date(written):
            return date, sure, origin
    for title in (page.said("og:title"), next((_line(element.text or "") for element in page.root.iter("title")), "")):
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
    company = _word(page.article.get("publisher"))
    if company and not company.lower().startswith(("http", "www.")) and not _COMPANY.search(company):
        return company, 0.95, "JSON-LD"
    if name := page.said("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "copyright"):
        if len(name) <= 60 and not name.lower().startswith("http") and not _COMPANY.search(name):
            return name, 0.85, "meta"
    if name := _after_headline(page):
        return name, 0.7, "end of the page's title"
    if company:
        return _SEPARATOR.split(company)[0], 0.6, "JSON-LD"
    for node in page.nodes:
        if str(node.get("@type")) in ("NewsMediaOrganization", "Organization", "WebSite") and (name := _word(node.get("name"))):
            return name, 0.7, "JSON-LD"
    host = (urlsplit(url).hostname or "").removeprefix("www.") if url else ""
    return host, 0.4, "address"


def _after_headline(page: Page) -> str:
    """Give the site's name as the page's title ends with it, after the very headline."""
    written = next((_line(element.text or "") for element in page.root.iter("title")), "")
    heads = {_bare(_line("".join(element.itertext()))) for element in page.root.iter("h1")}
    for found in _SEPARATOR.finditer(written):
        if _bare(written[: found.start()]) in heads - {""}:
            last = _SEPARATOR.split(written[found.end() :])[-1].strip()
            return last if 2 <= len(last) <= 40 else ""
    return ""


def _section(page: Page) -> tuple[str, float, str]:
    if name := _word(page.article.get("articleSection")):
        return name, 0.9, "JSON-LD"
    if name := page.said("article:section", "og:article:section", "section", "cxenseparse:section", "parsely-section"):
        return name, 0.85, "meta"
    for node in page.nodes:
        trail = node.get("itemListElement") if str(node.get("@type")) == "BreadcrumbList" else None
        if isinstance(trail, list) and len(trail) >= 2:
            names = [_word(each.get("name")) or _word(each.get("item")) for each in trail if isinstance(each, dict)]
            inner = [name for name in names[1:] if name and not name.startswith("http") and len(name) < 40]
            if inner:
                return inner[0], 0.7, "breadcrumb"
    return "", 0.0, ""


def _url(page: Page) -> str:
    links = [element.get("href") or "" for element in page.root.iter("link") if "canonical" in (element.get("rel") or "").lower().split()]
    entity = page.article.get("mainEntityOfPage")
    base = next((element.get("href") or "" for element in page.root.iter("base")), "")
    named = _word(entity.get("@id") or entity.get("url")) if isinstance(entity, dict) else _word(entity)
    for written in (*links, page.said("og:url"), _word(page.article.get("url")), named, _word(page.article.get("@id"))):
        try:
            whole = urljoin(base, written) if written and base.startswith("http") else written
            if whole.lower().startswith(("http://", "https://")) and urlsplit(whole).hostname and not re.search(r"\s", whole):
                return whole.split("#")[0]
        except ValueError:
            continue
    return ""


def _tags(page: Page) -> tuple[str, ...]:
    given = page.article.get("keywords")
    words = given if isinstance(given, list) else [given] if isinstance(given, str) else page.meta.get("article:tag") or page.meta.get("news_keywords") or []
    parted = [_line(part) for word in words if isinstance(word, str) for part in word.split(",")]
    return tuple(dict.fromkeys(part for part in parted if 1 < len(part) <= 60))[:30]


def _nodes(root: etree._Element) -> Iterator[Mapping[str, Any]]:
    """Give every object of the page's JSON-LD, in the order they stand, without recursion."""
    count = 0
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or len(script.text or "") > 2_000_000:
            continue
        waiting = [_loaded(script.text or "")]
        while waiting and count < _MOST_NODES:
            node = waiting.pop(0)
            count += 1
            if isinstance(node, list):
                waiting[:0] = node[:500]
            elif isinstance(node, dict):
                if "@type" in node:
                    yield {**node, "@type": _type(node["@type"])}
                waiting += [node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "liveBlogUpdate") if isinstance(node.get(key), (list, dict))]


def _loaded(written: str) -> Any:
    written = re.sub(r"^\s*(?:<!--|/\*.*?\*/|//<!\[CDATA\[|<!\[CDATA\[)+|(?://\s*)?(?:-->|\]\]>)\s*$", "", written.strip().rstrip(";"))
    try:
        return json.loads(written, strict=False)
    except (ValueError, RecursionError):
        try:
            return json.loads(re.sub(r",(\s*[}\]])", r"\1", written), strict=False)
        except (ValueError, RecursionError):
            return None


def _type(given: Any) -> str:
    kinds = given if isinstance(given, list) else [given]
    named = [str(kind) for kind in kinds if isinstance(kind, str)]
    return next((kind for kind in named if _ARTICLES.search(kind)), named[0] if named else "")


def _article(nodes: list[Mapping[str, Any]]) -> Mapping[str, Any]:
    """Choose the object that is the story: the article with most to say."""
    found = [node for node in nodes if _ARTICLES.search(str(node["@type"]))] or [
        node for node in nodes if node["@type"] in ("WebPage", "ItemPage") and "headline" in node
    ]
    keys = ("headline", "datePublished", "author", "publisher", "articleBody", "description", "url", "mainEntityOfPage")
    return max(found, key=lambda node: sum(bool(node.get(key)) for key in keys), default={})


def _word(given: Any) -> str:
    """Give a value as one line, whatever shape it has."""
    if isinstance(given, list):
        return next((word for each in given[:20] if (word := _word(each))), "")
    if isinstance(given, dict):
        return _word(given.get("name") or given.get("@value") or given.get("alternateName"))
    return _line(given) if isinstance(given, str) else ""


def _line(words: str) -> str:
    from html import unescape

    if "&" in words:
        words = unescape(unescape(words))
    if "<" in words:
        words = re.sub(r"</?[a-zA-Z][^>]*>", "", words)
    return re.sub(r"[\ue000\ue001\x00-\x1f\x7f-\x9f]|\s+", " ", words).strip().strip("\u200b\ufeff ")


def _bare(words: str) -> str:
    return "".join(sign for sign in words.casefold() if sign.isalnum())
