"""What a web page says of its story: JSON-LD first, then Open Graph and other meta, then what is seen."""

import re
from urllib.parse import urljoin, urlsplit

from desktop.importers.drafting import reading
from desktop.importers.pages.authors import read_authors
from desktop.importers.pages.described import Page
from desktop.importers.pages.graph import line_of, words_of
from desktop.importers.pages.mastheads import as_masthead, is_address
from desktop.importers.pages.sections import section_of
from desktop.importers.pages.times import published_of, updated_of
from desktop.importers.pages.titles import SEPARATOR, name_beside_headline, title_of
from desktop.story import Reading
from desktop.story.fields import read_value

_COMPANY = re.compile(r"\b(?:GmbH|AG|KG|mbH|Ltd|Inc|LLC|Verlags?|Verlag|S\.?p\.?A|S\.?A\.?S|Corporation|Sp\. z o)\b", re.IGNORECASE)

_NAMED = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "copyright")


def read_fields(page: Page) -> dict[str, Reading]:
    """Read every field the page names, each with its origin; text-based ones (language, deck) are settled later, beside the text."""
    fields: dict[str, Reading] = {}
    url = _url(page)
    for name, found in (
        ("publication", _publication(page, url)),
        ("url", (url, 0.95, "canonical address")),
        ("published", published := published_of(page)),
        ("updated", updated_of(page, published[0])),
        ("section", section_of(page)),
        (
            "rights",
            (page.said("copyright", "dc.rights", "dcterms.rights", "rights") or words_of(page.article.get("copyrightNotice")), 0.8, "meta"),
        ),
        ("dateline", (words_of(page.article.get("dateline")), 0.9, "JSON-LD")),
    ):
        if found[0]:
            fields[name] = reading(*found)
    publication = str(fields["publication"].value) if "publication" in fields else ""
    if (title := title_of(page, publication))[0]:
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


def _publication(page: Page, url: str) -> tuple[str, float, str]:
    company = words_of(page.article.get("publisher"))
    if company and not company.lower().startswith(("http", "www.")) and not _COMPANY.search(company):
        return as_masthead(company), page.sure("publisher", 0.95), page.origin("publisher")
    named = [
        name for name in map(page.said, _NAMED) if 0 < len(name) <= 60 and not name.lower().startswith("http") and not _COMPANY.search(name)
    ]
    if name := next((name for name in named if not is_address(name)), next(iter(named), "")):
        return as_masthead(name), 0.85, "meta"
    if name := name_beside_headline(page):
        return as_masthead(name), 0.7, "end of the page's title"
    if company:
        return SEPARATOR.split(company)[0], 0.6, "JSON-LD"
    for node in page.nodes:
        if str(node.get("@type")) in ("NewsMediaOrganization", "Organization", "WebSite") and (name := words_of(node.get("name"))):
            return name, 0.7, "JSON-LD"
    host = (urlsplit(url).hostname or "").removeprefix("www.") if url else ""
    return as_masthead(host), 0.4, "address"


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
