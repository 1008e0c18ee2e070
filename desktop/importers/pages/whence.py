"""Where a saved page was fetched from, and when: what browsers and their tools write into it, and what its links start from."""

import re
from datetime import datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

from lxml import etree

from desktop.importers import limits
from desktop.importers.material import Material
from desktop.importers.options import Resources

_BEGINNING = 1 << 16  # signs within which such a remark stands
_SINGLE_FILE = re.compile(
    r"<!--\s*Page saved with SingleFile[^>]{0,200}?\burl:\s*(https?://\S+)(?:.{0,200}?saved date:\s*([^\n\r]{10,60}))?", re.DOTALL
)
_BROWSER = re.compile(r"<!--\s*saved from url=\(\d+\)\s*(https?://\S+?)\s*-->")
_HTTRACK = re.compile(
    r"<!--\s*Mirrored from (\S+) by HTTrack[^>]{0,120}?\],\s*([A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT)\s*-->"
)
_SCRIPT_DATE = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-]\d{4})")


def saved_from(html: str) -> tuple[str, datetime | None]:
    """Give the address and the time that SingleFile, a browser's "save as" or HTTrack wrote into a page; "" and None where none did."""
    head = html[:_BEGINNING]
    if found := _SINGLE_FILE.search(head):
        return found[1], _date(found[2] or "")
    if found := _BROWSER.search(head):
        return found[1], None
    if found := _HTTRACK.search(head):
        return f"http://{found[1]}", _date(found[2])
    return "", None


def base_of(root: etree._Element, address: str) -> str:
    """Give what a page's links start from: its own base, or its address."""
    base = root.find(".//base[@href]")
    try:
        return urljoin(address, base.get("href") or "") if base is not None else address
    except ValueError:
        return address


def resources_of(material: Material, base: str) -> Resources:
    """Give what a page may show: what came along; and, where fetching is allowed, what its own address leads to."""
    fetcher = material.options.fetcher
    if fetcher is None:
        return material.resources
    left = [limits.PAGE_PICTURES]

    def read(written: str) -> bytes:
        from desktop.importers.fetching import FetchError

        if content := material.resources(written):
            return content
        try:
            address = urljoin(base, written)
            if left[0] <= 0 or not address.lower().startswith(("http://", "https://")):
                return b""
            left[0] -= 1
            return fetcher.get(address, bound=limits.PICTURE, check=material.check).content
        except (FetchError, ValueError):
            return b""

    return read


def _date(written: str) -> datetime | None:
    """Read a date as JavaScript writes it ("Tue Nov 03 2026 10:00:00 GMT+0100 (…)"), or as HTTP does."""
    try:
        if found := _SCRIPT_DATE.search(written):
            return datetime.strptime(" ".join(found.groups()), "%b %d %Y %H:%M:%S %z").astimezone()
        return parsedate_to_datetime(written).astimezone() if written else None
    except (TypeError, ValueError):
        return None
