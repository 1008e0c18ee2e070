"""An article that was saved page by page into one folder: which file goes on where another ends."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import unescape
from pathlib import Path
from urllib.parse import urljoin

from desktop.importers import limits
from desktop.importers.material import Material
from desktop.importers.pages.joining import next_page, page_number, text_of

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->", re.IGNORECASE)
_LINK = re.compile(r"<(?:link|a)\b[^>]*>", re.IGNORECASE)
_META = re.compile(r"<meta\b[^>]*og:url[^>]*>", re.IGNORECASE)
_VALUE = re.compile(r"""\b(rel|href|content)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_MAY_CONTINUE = re.compile(
    r"""rel\s*=\s*["']?(?:prev|next)\b|\bseite\b|\bpage\b|weiter|suivant|siguiente|volgende|successiva""", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a saved page stood, and what it calls its neighbours."""

    own: str
    before: str
    after: str


def continues_another(material: Material, html: str) -> bool:
    """Whether a saved page goes on with one that lies beside it: it is read with that one, where a folder is read."""
    if material.alone or not (folder := _folder_of(material)) or not _MAY_CONTINUE.search(html):
        return False
    here = _place_of(html)
    if not here.before and page_number(here.own) < 2:
        return False
    own_file = Path(material.origin)
    return any(_follower(folder, place) == own_file for path, place in _neighbours(folder).items() if path != own_file)


def following(material: Material, html: str) -> list[Path]:
    """Give the files beside a saved page that go on where it ends, in their order; none where the page is a whole article."""
    if not (folder := _folder_of(material)) or not _MAY_CONTINUE.search(html):
        return []
    parts = [Path(material.origin)]
    place = _place_of(html)
    while len(parts) < limits.PARTS and (path := _follower(folder, place)) is not None and path not in parts:
        parts.append(path)
        place = _neighbours(folder)[path]
    return parts[1:]


def _folder_of(material: Material) -> Path | None:
    if material.part or material.container or material.depth:
        return None
    folder = Path(material.origin).parent
    return folder if folder.is_absolute() or folder.is_dir() else None


def _follower(folder: Path, place: _Place) -> Path | None:
    """Find the page that goes on where this one ends: it has the address of the next, or calls this one the one before it."""
    if not place.after:
        return None
    others = _neighbours(folder).items()
    named = next((path for path, other in others if other.own == place.after), None)
    # some sites call the first page the canonical address of all
    return named or next((path for path, other in others if other.before == place.own == other.own and other != place), None)


def _neighbours(folder: Path) -> Mapping[Path, _Place]:
    try:
        return _all_in(folder, folder.stat().st_mtime_ns)
    except OSError:
        return {}


@lru_cache(maxsize=4)
def _all_in(folder: Path, _changed: int) -> Mapping[Path, _Place]:
    """Look into the pages of a folder; of a very large one, only at the first in the order of their names."""
    places: dict[Path, _Place] = {}
    for name in sorted(os.listdir(folder))[: limits.NEIGHBOURS]:  # noqa: PTH208 - names are all that is asked
        if name.lower().endswith((".html", ".htm", ".xhtml")):
            path = folder / name
            try:
                with path.open("rb") as stream:
                    html = text_of(stream.read(limits.SNIFFED * 4), "")
            except OSError:
                continue
            if _MAY_CONTINUE.search(html):
                places[path] = _place_of(html)
    return places


def _place_of(html: str) -> _Place:
    links: dict[str, str] = {}
    for tag in _LINK.findall(html):
        said = _values(tag)
        for rel in said.get("rel", "").lower().split():
            if rel in ("canonical", "prev", "previous"):
                links.setdefault(rel.removesuffix("ious"), said.get("href", ""))
    meta = _META.search(html)
    saved = _SAVED_FROM.search(html[:4_096])
    own = (saved[1] if saved else "") or (_values(meta[0]).get("content", "") if meta else "") or links.get("canonical", "")
    before = urljoin(own, links["prev"]) if links.get("prev") else ""
    return _Place(own, before, next_page(html, own) if own else "")


def _values(tag: str) -> dict[str, str]:
    return {name.lower(): unescape(next(filter(None, values), "")).strip() for name, *values in _VALUE.findall(tag)}
