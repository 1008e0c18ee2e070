"""A publication's name as its masthead has it, not its address: Golem.de is Golem, "Radio Tal (RTL)" is Radio Tal."""

import re

_ENDING = re.compile(r"\.(?:com|net|org|info|news|eu|co\.[a-z]{2}|com\.[a-z]{2}|org\.[a-z]{2}|[a-z]{2})$", re.IGNORECASE)
_ABBREVIATED = re.compile(r"\s+\([^()]{2,20}\)$")


def as_masthead(name: str) -> str:
    """Give a site's name without the ending of an address and without an abbreviation in brackets; what would leave nothing stays."""
    short = _ABBREVIATED.sub("", name.strip())
    if " " not in short:
        short = _ENDING.sub("", short.removeprefix("www."))
    return short if sum(map(str.isalnum, short)) >= 2 else name


def is_address(name: str) -> bool:
    """Whether a site calls itself by its address: DW.COM; what it says elsewhere is its name."""
    return " " not in name.strip() and _ENDING.search(name.strip()) is not None
