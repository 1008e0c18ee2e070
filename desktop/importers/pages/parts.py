"""An article that was saved page by page into one folder: which file goes on where another ends."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from pathlib import Path
from urllib.parse import urljoin

from lxml import etree

from desktop.importers import limits
from desktop.importers.material import Material
from desktop.importers.pages.joining import is_pager, next_page, page_number, text_of, without_page

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->", re.IGNORECASE)
_LINK = re.compile(r"<(?:link|meta)\b[^>]*>", re.IGNORECASE)
_VALUE = re.compile(r"""\b(rel|href|content|property)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_PAGER = re.compile(
    r"[?&](?:page|p|seite|pg|pagina|teil)=\d|[/_-](?:page|seite|p|teil)?[-_/]?\d{1,2}(?:\.x?html?|\.php|/)?$", re.IGNORECASE
)
_LONGEST = 30  # signs of a pager's link


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a saved page stood, and which it calls the one before it."""

    own: str
    before: str


def may_continue(root: etree._Element) -> bool:
    """Whether a page has a link that may lead to the next or the last page of its article: told at once, since most have none."""
    for link in root.iter("a", "link"):
        rel = (link.get("rel") or "").lower().split()
        if "next" in rel or "prev" in rel or "previous" in rel:
            return True
        words = (link.text or "").strip() if link.tag == "a" else ""
        if words and len(words) <= _LONGEST and is_pager(words) and (not words.isdigit() or _PAGER.search(link.get("href") or "")):
            return True  # a number alone may count comments
    return False


def continues_another(material: Material, html: str) -> bool:
    """Whether a saved page goes on with one that lies beside it: it is read with that one, where a folder is read."""
    if material.alone or not (folder := _folder_of(material)):
        return False
    here, own_file = _place_of(html), Path(material.origin)
    if not here.before and page_number(here.own) < 2:
        return False
    alike = [path for path, place in _neighbours(folder).items() if path != own_file and _is_of(place, here)]
    return any(_follower(folder, path) == own_file for path in alike[: limits.PARTS])


def following(material: Material) -> list[Path]:
    """Give the files beside a saved page that go on where it ends, in their order; none where the page is a whole article."""
    if not (folder := _folder_of(material)):
        return []
    parts = [Path(material.origin)]
    while len(parts) < limits.PARTS and (path := _follower(folder, parts[-1])) is not None and path not in parts:
        parts.append(path)
    return parts[1:]


def _folder_of(material: Material) -> Path | None:
    if material.part or material.container or material.depth:
        return None
    folder = Path(material.origin).parent
    return folder if folder.is_dir() else None


def _is_of(one: _Place, other: _Place) -> bool:
    return bool(one.own) and without_page(one.own) == without_page(other.own)


def _follower(folder: Path, page: Path) -> Path | None:
    """Find the page that goes on where this one ends: it has the address of the next, or calls this one the one before it."""
    places = _neighbours(folder)
    place = places.get(page)
    if place is None or not place.own or not (after := _after(page, place.own)):
        return None
    alike = [(path, other) for path, other in places.items() if _is_of(other, place)]
    named = next((path for path, other in alike if other.own == after), None)
    # some sites call the first page the canonical address of all
    return named or next((path for path, other in alike if other.before == place.own == other.own and path != page), None)


@lru_cache(maxsize=256)
def _after(page: Path, own: str) -> str:
    try:
        with page.open("rb") as stream:
            return next_page(text_of(stream.read(limits.STORY), ""), own)
    except OSError:
        return ""


def _neighbours(folder: Path) -> Mapping[Path, _Place]:
    try:
        return _all_in(folder, folder.stat().st_mtime_ns)
    except OSError:
        return {}


@lru_cache(maxsize=4)
def _all_in(folder: Path, _changed: int) -> Mapping[Path, _Place]:
    """Look at the heads of the pages of a folder; of a very large one, only of the first in the order of their names."""
    places: dict[Path, _Place] = {}
    for name in sorted(os.listdir(folder))[: limits.NEIGHBOURS]:  # noqa: PTH208 - names are all that is asked
        if name.lower().endswith((".html", ".htm", ".xhtml")):
            path = folder / name
            try:
                with path.open("rb") as stream:
                    places[path] = _place_of(text_of(stream.read(limits.SNIFFED), ""))
            except OSError:
                continue
    return places


def _place_of(html: str) -> _Place:
    """Read where a page stood from its head."""
    links: dict[str, str] = {}
    for tag in _LINK.findall(html[: limits.SNIFFED]):
        said = {name.lower(): unescape(next(filter(None, values), "")).strip() for name, *values in _VALUE.findall(tag)}
        for rel in (*said.get("rel", "").lower().split(), said.get("property", "").lower()):
            links.setdefault(rel, said.get("href") or said.get("content") or "")
    saved = _SAVED_FROM.search(html[:4_096])
    own = (saved[1] if saved else "") or links.get("og:url", "") or links.get("canonical", "")
    before = links.get("prev") or links.get("previous") or ""
    return _Place(own, urljoin(own, before) if before else "")
