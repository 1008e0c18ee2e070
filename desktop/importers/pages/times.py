"""When a story came out, and when it was last changed, as a page says it."""

import re

from lxml import etree

from desktop.importers.fields.dates import is_date_line, iso_date, read_date
from desktop.importers.pages.described import Page
from desktop.importers.pages.graph import line_of, words_of
from desktop.importers.pages.titles import SEPARATOR

_PUBLISHED = "article:published_time og:article:published_time og:published_time datepublished".split()
_ISSUED = "dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date date pubdate publishdate parsely-pub-date sailthru.date cxenseparse:recs:publishtime".split()
_MODIFIED = "article:modified_time og:article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified lastmod".split()
_UPDATED_MARK = re.compile(r"(?:^|[\s_-])(?:updated|modified|dateModified|last-modified)(?:$|[\s_-])", re.IGNORECASE)
_UPDATED_WORD = re.compile(
    r"\b(?:updated|last modified|aktualisiert|geändert|mis à jour|modifié|actualizado|aggiornato|aktualizacja|zaktualizowano|atualizado|bijgewerkt|opdateret|uppdaterad)\b"
    r"|обновлено|تحديث|更新",
    re.IGNORECASE,
)


def published_of(page: Page) -> tuple[str, float, str]:
    """Give when the story came out (ISO 8601), how sure that is, and where it stands."""
    for written, sure, origin in (
        (words_of(page.article.get("datePublished")), page.sure("datePublished", 1.0), page.origin("datePublished")),
        (words_of(page.article.get("dateCreated")), 0.8, page.origin("dateCreated")),
        (page.said(*_PUBLISHED), 0.95, "meta"),
        (page.said(*_ISSUED), 0.85, "meta"),
    ):
        if date := iso_date(written):
            return date, sure, origin
    for title in (page.said("og:title"), page.written):
        if (last := SEPARATOR.split(title)[-1]) != title and is_date_line(last):
            return read_date(last), 0.8, "end of the page's title"
    for element in page.root.iter("time"):
        if (
            (date := iso_date(element.get("datetime") or ""))
            and (element.get("itemprop") or "") in ("", "datePublished")
            and is_of_story(element)
        ):
            return date, 0.75, "time of the page"
    return "", 0.0, ""


def updated_of(page: Page, published: str) -> tuple[str, float, str]:
    """Give when it was last changed, where that is not when it was published."""
    for written, sure, origin in (
        (words_of(page.article.get("dateModified")), page.sure("dateModified", 1.0), page.origin("dateModified")),
        (page.said(*_MODIFIED), 0.9, "meta"),
        (_updated_seen(page), 0.75, "time of the page"),
    ):
        if date := iso_date(written):
            return (date, sure, origin) if len(date) > 4 and date != published else ("", 0.0, "")
    return "", 0.0, ""


def is_of_story(time: etree._Element) -> bool:
    """Whether it is no time of another story's card, nor of what stands beside the story."""
    return next(time.iterancestors("a", "aside", "nav", "footer"), None) is None


def _updated_seen(page: Page) -> str:
    for element in page.root.iter("time"):
        parent = element.getparent()
        around = f"{line_of(parent.text or '')} {line_of(' '.join(map(str, element.itertext())))}" if parent is not None else ""
        marks = f"{element.get('class') or ''} {element.get('itemprop') or ''} {parent.get('class') if parent is not None else ''}"
        if element.get("datetime") and (_UPDATED_MARK.search(marks) or _UPDATED_WORD.search(around)):
            return element.get("datetime") or ""
    return ""
