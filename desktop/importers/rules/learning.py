"""A correction becomes a rule: the most general selector that names the corrected place, and never a place by number."""

import re
from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from desktop.importers.pages.body import bare
from desktop.importers.pages.graph import elements, line_of
from desktop.importers.rules.applying import read_at
from desktop.importers.rules.rule import RULE_FIELDS, RuleError, SiteRule, path_of, site_of
from desktop.story import Value

_CLASS = re.compile(r"[A-Za-z][A-Za-z_-]{1,39}")  # a class with digits in it is a hash, or a number, which the next page has otherwise
_HASHED = re.compile(r"^(?:css|sc|jss|svelte|emotion|style)-|[a-z][A-Z][a-z]?[A-Z]|^[bcdfghjklmnpqrstvwxz]{5,}$")
_STATE = frozenset(
    "active open closed hidden visible first last odd even clearfix container row col wrapper content inner left right block text".split()
)
_MARKS = ("itemprop", "rel", "data-testid", "data-component", "property")
_ABOVE = 6  # ancestors that are asked for a name
_CONSTANT = ("section", "publication", "language", "rights")  # a field that a site may have the same on every page


def learn(
    page: bytes | str, address: str, *, kept: Sequence[str], cut: Sequence[str] = (), fields: Mapping[str, Value] | None = None
) -> SiteRule:
    """Learn from what a person corrected on a page.

    page: the original, as it came; address: where it stands, which names the site.
    kept: the lines of the story as it is to be; cut: the lines that the person took out of it.
    fields: those that the person corrected, with their right values.
    Raises RuleError where the page has no address.
    """
    from desktop.importers.pages.page import decoded_page, parsed

    if not (site := site_of(address)):
        raise RuleError("The page has no address, so nothing can be learned for its site.")
    root = parsed(decoded_page(page) if isinstance(page, bytes) else page)
    if root is None:
        return SiteRule(site)
    where: dict[str, str] = {}
    always: dict[str, str] = {}
    for name, value in (fields or {}).items():
        if name not in RULE_FIELDS or not value:
            continue
        if selector := _place_of(root, name, value):
            where[name] = selector
        elif name in _CONSTANT and isinstance(value, str):
            always[name] = value
    selectors, lines = _cuts(root, [bare(line) for line in kept], cut)
    return SiteRule(site, selectors, lines, where, always)


def _place_of(root: etree._Element, name: str, value: Value) -> str:
    """Find where a field's value stands: the selector whose first element gives that value."""
    wanted = bare(value if isinstance(value, str) else value[0])
    if not wanted:
        return ""
    holders = [
        each
        for each in root.iter()
        if isinstance(each.tag, str) and each.tag not in ("script", "style", "title") and _may_hold(each, wanted, value)
    ]
    for element in reversed(holders):  # the innermost first
        if read_at(name, element) != value:
            continue
        for selector in _names_of(element):
            found = elements(root, path_of(selector))
            first = next((given for each in found if (given := read_at(name, each))), "")
            if first == value:
                return selector
    return ""


def _may_hold(element: etree._Element, wanted: str, value: Value) -> bool:
    words = bare(" ".join(map(str, element.itertext())))
    longest = 3 * len(bare("".join(value))) + 40
    return (wanted in words and len(words) <= longest) or wanted in bare(element.get("datetime") or "")


def _cuts(root: etree._Element, kept: Sequence[str], cut: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Find selectors that hold nothing but what was cut; a line that none holds is cut by its words."""
    gone = {bare(line) for line in cut} - {""}
    stays = {line for line in kept if len(line) > 3} - gone
    selectors: list[str] = []
    lines: list[str] = []
    for line in cut:
        wanted = bare(line)
        if not wanted or any(wanted in bare(_words(each)) for selector in selectors for each in elements(root, path_of(selector))):
            continue
        if selector := _box_of(root, wanted, gone, stays):
            selectors.append(selector)
        else:
            lines.append(line)
    return tuple(selectors), tuple(lines)


def _box_of(root: etree._Element, wanted: str, gone: set[str], stays: set[str]) -> str:
    """Give the selector of the largest element around a line that holds nothing which stays."""
    inner = next((each for each in reversed(list(root.iter())) if isinstance(each.tag, str) and bare(_words(each)) == wanted), None)
    if inner is None:
        return ""
    boxes = []
    for each in (inner, *inner.iterancestors()):
        if each.tag in ("body", "html", "main", "article") or _holds(each, stays):
            break
        boxes.append(each)
    for box in reversed(boxes):
        for selector in _names_of(box):
            if not any(_holds(each, stays) for each in elements(root, path_of(selector))):
                return selector
    return ""


def _holds(element: etree._Element, stays: set[str]) -> bool:
    words = bare(_words(element))
    return any(line in words for line in stays)


def _words(element: etree._Element) -> str:
    return line_of(" ".join(map(str, element.itertext())))


def _names_of(element: etree._Element) -> Iterator[str]:
    """Give selectors of an element, the most general first: its own name, then beneath an ancestor's, then its tag beneath one."""
    own = list(_own_names(element))
    yield from own
    above = [name for parent, _ in zip(element.iterancestors(), range(_ABOVE), strict=False) for name in _own_names(parent)]
    for name in own:
        yield from (f"{parent} {name}" for parent in above)
    yield from (f"{parent} {element.tag}" for parent in above)


def _own_names(element: etree._Element) -> Iterator[str]:
    for mark in _MARKS:
        value = element.get(mark) or ""
        if re.fullmatch(r"[A-Za-z][\w:-]{1,39}", value) and not re.search(r"\d", value):
            yield f'[{mark}="{value}"]'
    for name in (element.get("class") or "").split():
        if _CLASS.fullmatch(name) and not _HASHED.search(name) and name.lower() not in _STATE:
            yield f".{name}"
    name = element.get("id") or ""
    if _CLASS.fullmatch(name) and not _HASHED.search(name):
        yield f"#{name}"
    if element.tag in ("address", "time", "h1"):
        yield str(element.tag)
