"""A site's rule as a person reads and edits it: TOML with selectors of CSS.

site = "bote.example"                 # and all that ends in it
cut = [".newsletter-box"]             # parts of the page that are no part of the story
cut_lines = ["Mehr in unserer App"]   # lines of the story that are none

[where]                               # where a field stands: the first element that is found
authors = ".byline .name"

[always]                              # what a field always is
publication = "Tannfurter Bote"
"""

import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from desktop.importers import limits

RULE_FIELDS = ("title", "deck", "authors", "publication", "section", "published", "updated", "language", "dateline", "rights")
_SITE = re.compile(r"[a-z0-9*](?:[a-z0-9.-]{0,250}[a-z0-9])?", re.IGNORECASE)


class RuleError(ValueError):
    """A rule that cannot be read: which, and why, in a person's words."""


@dataclass(frozen=True, slots=True)
class SiteRule:
    """What is done differently with the pages of a site."""

    site: str  # the host, in lower case, without www.
    cut: tuple[str, ...] = ()  # selectors
    cut_lines: tuple[str, ...] = ()
    where: Mapping[str, str] = field(default_factory=dict)  # a field's name → a selector
    always: Mapping[str, str] = field(default_factory=dict)  # a field's name → its value

    def joined(self, other: "SiteRule") -> "SiteRule":
        """Add what another rule of the site says; where both speak of a field, the other wins."""
        where = {name: selector for name, selector in self.where.items() if name not in other.always}
        always = {name: value for name, value in self.always.items() if name not in other.where}
        return replace(
            self,
            cut=tuple(dict.fromkeys((*self.cut, *other.cut))),
            cut_lines=tuple(dict.fromkeys((*self.cut_lines, *other.cut_lines))),
            where={**where, **other.where},
            always={**always, **other.always},
        )

    @property
    def says_nothing(self) -> bool:
        """Whether it changes nothing."""
        return not (self.cut or self.cut_lines or self.where or self.always)


def read_rule(text: str) -> SiteRule:
    """Read a rule as a person wrote it. Raises RuleError, in words for that person, for one that cannot be understood."""
    if len(text) > limits.RULE:
        raise RuleError(f"The rule is longer than {limits.RULE:,} signs.")
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RuleError(f"The rule is not TOML: {error}.") from error
    if unknown := sorted(set(said) - {"site", "cut", "cut_lines", "where", "always"}):
        raise RuleError(f"A rule says nothing of {unknown[0]!r}; it has site, cut, cut_lines, where and always.")
    site = site_of(str(said.get("site", "")))
    if not _SITE.fullmatch(site):
        raise RuleError('A rule names its site: site = "example.org".')
    rule = SiteRule(site, _lines(said, "cut"), _lines(said, "cut_lines"), _fields(said, "where"), _fields(said, "always"))
    for selector in (*rule.cut, *rule.where.values()):
        path_of(selector)
    return rule


def write_rule(rule: SiteRule) -> str:
    """Write a rule; reading it gives the same again, and the same rule is always written alike."""

    def line(value: str) -> str:
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")  # a TOML string is a JSON string, but for DEL

    out = [f"site = {line(rule.site)}"]
    for name, values in (("cut", rule.cut), ("cut_lines", rule.cut_lines)):
        if values:
            out.append(f"{name} = [\n" + "".join(f"    {line(value)},\n" for value in values) + "]")
    for name, table in (("where", rule.where), ("always", rule.always)):
        if table:
            out += ["", f"[{name}]", *(f"{field} = {line(table[field])}" for field in RULE_FIELDS if field in table)]
    return "\n".join(out) + "\n"


def rule_for(rules: Iterable[SiteRule], *addresses: str) -> SiteRule | None:
    """Give the rule of the first address that has one: the site's own, else that of the domain above it."""
    known = {rule.site: rule for rule in rules}
    for address in addresses if known else ():
        parts = site_of(address).split(".")
        for start in range(len(parts)):
            if (rule := known.get(".".join(parts[start:]))) is not None:
                return rule
    return None


def site_of(address: str) -> str:
    """Give the host of an address, or a host as it is written, in lower case and without www."""
    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:
        return ""
    return host.lower().removeprefix("www.")


@lru_cache(maxsize=512)
def path_of(selector: str) -> str:
    """Give a selector as XPath. Raises RuleError for one that is none."""
    from cssselect import HTMLTranslator, SelectorError

    try:
        return HTMLTranslator().css_to_xpath(selector)
    except (SelectorError, RecursionError) as error:
        raise RuleError(f"{selector!r} is no selector of CSS ({error}); write one like .newsletter-box or [itemprop=author].") from error


def _lines(said: Mapping[str, Any], name: str) -> tuple[str, ...]:
    given = said.get(name, [])
    lines = [given] if isinstance(given, str) else given
    if not isinstance(lines, list) or not all(isinstance(each, str) and each.strip() for each in lines):
        raise RuleError(f'{name} is a list of texts: {name} = ["…"].')
    return tuple(dict.fromkeys(each.strip() for each in lines))


def _fields(said: Mapping[str, Any], name: str) -> dict[str, str]:
    table = said.get(name, {})
    if not isinstance(table, dict) or not all(isinstance(value, str) and value.strip() for value in table.values()):
        raise RuleError(f"[{name}] has lines like section = “…”.".replace("“", '"').replace("”", '"'))
    if unknown := sorted(set(table) - set(RULE_FIELDS)):
        raise RuleError(f"[{name}] knows no field {unknown[0]!r}; it has {', '.join(RULE_FIELDS)}.")
    return {field: value.strip() for field, value in table.items()}
