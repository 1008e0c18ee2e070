"""Web pages, known by their markup."""

import re

from desktop.importers.format import Format
from desktop.importers.material import Material

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:(?><!--.*?-->)\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|article|main|section|div|p|h[1-6]|table|script|style|a|b|i|span|img|ul|ol|center|font|base)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"<html[\s>]", re.IGNORECASE)


def is_page(material: Material) -> bool:
    """Whether it begins as a page does."""
    return bool(_HTML.match(material.head) or _TAG.search(material.head[:8192]))


PAGES = (Format("a web page", is_page, "pages.page:read_page"),)
