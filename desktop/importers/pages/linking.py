"""Lines of a page that are links: menus, and hints at other stories within the text."""

import re
from urllib.parse import urlsplit

from lxml import etree

from desktop.importers.pages.body import Chunk

_HINT = frozenset("p li div span b strong em i".split())
_LEAST, _MOST = 20, 200  # signs of another story's headline
_LONGEST_IN_MENU = 25
_BUTTON = re.compile(r"(?:^|[\s_-])(?:button|btn|cta)(?:$|[\s_-])", re.IGNORECASE)
_SENTENCE = re.compile(r"[.。]\W*$")


def is_linked(chunk: Chunk) -> bool:
    """Whether all of a chunk's words are links."""
    if any(element.tag == "p" or next(element.iterancestors("p"), None) is not None for element, _ in chunk.slots):
        return False  # the text's own first line may lead somewhere
    return all(link is not None for link, _ in said_of(chunk))


def is_menu(chunk: Chunk) -> bool:
    """Whether a line holds nothing but short links, two or more."""
    said = said_of(chunk)
    return (
        len(said) > 1
        and len({link for link, _ in said}) > 1
        and all(link is not None and len(words) <= _LONGEST_IN_MENU for link, words in said)
    )


def is_button(chunk: Chunk) -> bool:
    """Whether a line is one link that the page draws as a button."""
    links = {link for link, _ in said_of(chunk)}
    return (
        len(links) == 1
        and (link := links.pop()) is not None
        and (link.get("role") == "button" or _BUTTON.search(link.get("class") or "") is not None)
    )


def leads_to_another(chunk: Chunk, address: str) -> bool:
    """Whether a line within the text is another story's headline: all of it one link to the same site. address: the page's own, or ""."""
    links = {link for link, _ in said_of(chunk)}
    if len(links) != 1 or (link := links.pop()) is None:
        return False
    block = chunk.slots[0][0]
    while block.tag == "a" and (parent := block.getparent()) is not None:
        block = parent
    return block.tag in _HINT and _is_hint(link, chunk.text, address)


def drop_linked_lines(chunk: Chunk, address: str) -> list[str]:
    """Take such links out of a text that is broken by line ends alone; gives their words."""
    gone = []
    for link, is_tail in chunk.slots:
        before = link.getprevious()
        if is_tail or link.tag != "a" or before is None or before.tag != "br" or _says(before.tail) or _says(link.tail):
            continue
        after = link.getnext()
        if (after is None or after.tag == "br") and _is_hint(link, words := " ".join((link.text or "").split()), address):
            link.text = None
            gone.append(words)
    return gone


def _is_hint(link: etree._Element, words: str, address: str) -> bool:
    return _LEAST <= len(words) <= _MOST and not _SENTENCE.search(words) and _stays(link.get("href") or "", address)


def _says(words: str | None) -> bool:
    return any(map(str.isalnum, words or ""))


def _stays(href: str, address: str) -> bool:
    """Whether a link leads to another page of the same site."""
    try:
        there, here = urlsplit(href.strip()), urlsplit(address)
    except ValueError:
        return False
    if not there.scheme and not there.netloc:
        return bool(there.path or there.query)
    return there.scheme in ("http", "https", "") and bool(here.hostname) and _site(there.hostname) == _site(here.hostname)


def _site(host: str | None) -> str:
    return ".".join((host or "").split(".")[-2:])


def said_of(chunk: Chunk) -> list[tuple[etree._Element | None, str]]:
    """Give the words of a chunk with the link around them; signs alone do not count."""
    said = []
    for element, is_tail in chunk.slots:
        words = ((element.tail if is_tail else element.text) or "").strip()
        if _says(words):
            start = element.getparent() if is_tail else element
            said.append(
                (next((each for each in (start, *start.iterancestors()) if each.tag == "a"), None) if start is not None else None, words)
            )
    return said
