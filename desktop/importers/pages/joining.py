"""An article over several pages: which page comes next, and the parts made into one story."""

import re
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit

from lxml import etree

from desktop.importers.errors import UnreadableError
from desktop.importers.pages.graph import said_in
from desktop.importers.text.encoding import decode
from desktop.story import Body, Draft

_NEXT_WORDS = re.compile(
    r"(?:zur )?n(?:ä|ae)chsten? seite|seite weiter|weiter(?:lesen)? auf seite \d+|weiter|next(?: page)?|page suivante|suivante?|p[áa]gina siguiente|siguiente|volgende(?: pagina)?|pagina successiva",
    re.IGNORECASE,
)
_MAY_LEAD_ON = re.compile(r"\bnext\b|weiter|seite|suivant|siguiente|volgende|successiva|<a\b[^>]*>\s*\d{1,3}\s*<", re.IGNORECASE)
_SIGNS = re.compile(r"^[\s»›>→·|«‹<←]+|[\s»›>→·|«‹<←]+$")
_NUMBER = re.compile(r"\d{1,3}")
_PAGE_KEYS = frozenset({"page", "p", "seite", "pg", "pagina", "part", "teil", "s", "showpage", "startpage"})
_BARE = 30  # a larger number at a path's end, without a word, is an article's own
_PATH_END = re.compile(
    r"(?P<stem>.*?)(?:[/,_-](?P<word>seite|page|p|teil|part)?[-_,]?(?P<number>[1-9]\d{0,2}))?(?P<ending>\.x?html?|\.php|/)?$", re.IGNORECASE
)


def next_page(html: str, address: str) -> str:
    """Give the address of an article's next page, "" where there is none.

    It is what the head or a link calls rel=next, or a pager's link "next page" or of the next number, and in each case only an
    address that is this one's but for a page's number: the next article of a site is not the next page of this.
    """
    if not _MAY_LEAD_ON.search(html):
        return ""
    try:
        here = _page_of(address)
    except ValueError:
        return ""
    root = etree.fromstring(html.encode("utf-8", "replace"), etree.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True))
    if root is None:
        return ""
    numbered = [link.get("href") or "" for link in root.iter("a") if _words(link).isdigit() and _words(link) == str((here[1] or 1) + 1)]
    named = [link.get("href") or "" for link in root.iter("a") if _NEXT_WORDS.fullmatch(_words(link))]
    said = [link.get("href") or "" for link in root.iter("link", "a") if "next" in (link.get("rel") or "").lower().split()]
    for written in (*said, *numbered, *named):
        try:
            there = str(urldefrag(urljoin(address, str(written).strip()))[0])
            if written and _follows(here, _page_of(there)):
                return there
        except ValueError:
            continue
    return ""


def page_number(address: str) -> int:
    """Give the number of an article's page as its address has it, 1 where it has none."""
    try:
        return _page_of(address)[1] or 1
    except ValueError:
        return 1


def without_page(address: str) -> str:
    """Give what the addresses of all pages of an article have in common, "" for no address."""
    try:
        return _page_of(address)[0] if address else ""
    except ValueError:
        return ""


def is_pager(words: str) -> bool:
    """Whether a link's words lead to another page of an article."""
    return words.isdigit() or _NEXT_WORDS.fullmatch(_SIGNS.sub("", words)) is not None


def joined(parts: Sequence[Draft]) -> Draft:
    """Make one draft of an article's pages, in their order: the first's fields, all texts and pictures.

    A paragraph that ends one page and begins the next (a repeated deck or caption) stands once.
    """
    first = parts[0]
    html, seen = first.body.html, set(_blocks(first.body.html))
    for part in parts[1:]:
        fresh = [block for block in _blocks(part.body.html) if block not in seen]
        seen.update(fresh)
        html += "".join(fresh)
    shown = {picture.sha256: picture for part in parts for picture in part.pictures}
    body = Body(html)
    return replace(
        first,
        body=body,
        pictures=tuple(shown[sha256] for sha256 in dict.fromkeys(body.pictures) if sha256 in shown),
        dropped=tuple(dropped for part in parts for dropped in part.dropped),
        warnings=tuple(dict.fromkeys((*(warning for part in parts for warning in part.warnings), f"joined from {len(parts)} pages"))),
    )


def text_of(content: bytes, charset: str) -> str:
    """Give a page's markup, "" where it is none."""
    try:
        return decode(content, said=charset).text
    except UnreadableError:
        return ""


def _blocks(html: str) -> list[str]:
    """Part a body's markup into its blocks, each as it is written."""
    if not html:
        return []
    root = etree.fromstring(f"<body>{html}</body>")
    return [etree.tostring(block, encoding="unicode", with_tail=False) for block in root]


def _words(link: etree._Element) -> str:
    return _SIGNS.sub("", said_in(link))[:60]


def _page_of(address: str) -> tuple[str, int | None]:
    """Give an address without a page's number, and the number: in the query (`?page=2`), or at the path's end (`/2`, `-2.html`, `/seite-2`)."""
    parts = urlsplit(address)
    number: int | None = None
    query = []
    for key, value in parse_qsl(parts.query, keep_blank_values=True):
        if key.lower() in _PAGE_KEYS and _NUMBER.fullmatch(value):
            number = int(value)
        else:
            query.append(f"{key}={value}")
    path = parts.path.rstrip("/")
    if number is None and (found := _PATH_END.fullmatch(path)) and found["number"] and (found["word"] or int(found["number"]) <= _BARE):
        number, path = int(found["number"]), found["stem"] + (found["ending"] or "")
    for ending in ("/komplettansicht", "/index.html", ".html", ".htm"):
        path = path.removesuffix(ending)
    return f"{parts.netloc.lower().removeprefix('www.')}{path}?{'&'.join(sorted(query))}", number


def _follows(here: tuple[str, int | None], there: tuple[str, int | None]) -> bool:
    return here[0] == there[0] and there[1] is not None and there[1] == (here[1] or 1) + 1
