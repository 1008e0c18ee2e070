"""A site's rule at work on one of its pages."""

from collections.abc import Sequence

from lxml import etree

from desktop.importers.drafting import reading
from desktop.importers.fields.dates import iso_date, read_date
from desktop.importers.pages.authors import names_in
from desktop.importers.pages.body import Chunk, bare
from desktop.importers.pages.graph import elements, line_of
from desktop.importers.rules.rule import SiteRule, path_of
from desktop.story import Dropped, Reading, Value

_WHOLE = frozenset({"html", "head", "body"})
_LONGEST = 1_000  # signs of a field


def apply_fields(rule: SiteRule, root: etree._Element, fields: dict[str, Reading]) -> None:
    """Let the rule's fields stand in the place of what the page says of itself."""
    origin = f"the rule for {rule.site}"
    for name, value in rule.always.items():
        fields[name] = reading(_value(name, value), 1.0, origin)
    for name, selector in rule.where.items():
        for element in elements(root, path_of(selector)):
            if found := read_at(name, element):
                fields[name] = reading(found, 0.98, origin)
                break


def apply_cuts(rule: SiteRule, root: etree._Element, dropped: list[Dropped]) -> None:
    """Take out of the page what the rule cuts, and say so."""
    for selector in rule.cut:
        for element in elements(root, path_of(selector)):
            parent = element.getparent()
            if parent is None or element.tag in _WHOLE:
                continue
            if words := line_of(" ".join(map(str, element.itertext()))):
                dropped.append(Dropped(words[:2_000], f"cut by the rule for {rule.site}"))
            element.clear(keep_tail=True)  # type: ignore[call-arg]  # it stays as an empty element: what is around it does not move


def apply_lines(rule: SiteRule, chunks: Sequence[Chunk], dropped: list[Dropped]) -> None:
    """Take the lines that the rule cuts out of the story."""
    lines = {bare(line) for line in rule.cut_lines} - {""}
    for chunk in chunks:
        if chunk.kept and chunk.bare in lines:
            chunk.kept = False
            dropped.append(Dropped(chunk.text, f"cut by the rule for {rule.site}"))


def read_at(name: str, element: etree._Element) -> Value:
    """Read a field out of an element, "" or () where it holds none."""
    words = line_of(" ".join(map(str, element.itertext()))) or line_of(element.get("content") or "")
    if name in ("published", "updated"):
        inner = next((each for each in element.iter("time") if each.get("datetime")), element)
        return iso_date(inner.get("datetime") or inner.get("content") or "") or read_date(words[:_LONGEST])
    return _value(name, words[:_LONGEST])


def _value(name: str, words: str) -> Value:
    if name == "authors":
        return tuple(dict.fromkeys(name for part in words.split(";") for name in names_in(part)))
    return words
