"""Addresses in a body: http, https and mailto, written so that every reader of URLs accepts them."""

import re
from ipaddress import AddressValueError, IPv6Address
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from desktop.story.vocabulary import ADDRESS

_LONGEST = 2_000  # characters; longer ones are tracking tokens, and no browser's address line takes them
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
_MAIL = re.compile(r"[A-Za-z0-9.!$'*+=_~-]+@[A-Za-z0-9.-]+")


def clean_link(href: str, base: str = "") -> str:
    """Give an address as it may stand in a body, or "" where it leads nowhere a reader can go.

    href: as written; relative ones are resolved against base. Names and passwords before the host are cut off.
    Source: RFC 3986; hosts in their ASCII form (RFC 3490).
    """
    href = re.sub(r"[\t\n\r]", "", href).strip()  # as the WHATWG URL Standard reads "java\nscript:"
    if not href or href.startswith("#") or len(href) > _LONGEST or re.fullmatch(r"[a-z+.-]+:/*", href, re.IGNORECASE):
        return ""
    try:
        parts = urlsplit(urljoin(base, href) if base else href)
        if parts.scheme == "mailto":
            address = parts.path.strip()
            return f"mailto:{address}" if _MAIL.fullmatch(address) and ADDRESS.fullmatch(f"mailto:{address}") else ""
        if parts.scheme not in ("http", "https") or not (host := _host(parts.hostname or "")):
            return ""
        port = parts.port
    except ValueError:  # a bad port, an unclosed [, a host that NFKC would change
        return ""
    if port == 0:
        return ""
    netloc = host if port in (None, {"http": 80, "https": 443}[parts.scheme]) else f"{host}:{port}"
    path, query, fragment = (_quoted(part) for part in (parts.path, parts.query, parts.fragment))
    whole = urlunsplit((parts.scheme, netloc, path or "/", query, fragment))
    return whole if len(whole) <= _LONGEST and ADDRESS.fullmatch(whole) else ""


def _host(name: str) -> str:
    if ":" in name:
        try:
            return f"[{IPv6Address(name)}]"
        except AddressValueError:
            return ""
    try:
        ascii_name = name.rstrip(".").encode("idna").decode("ascii").lower()
    except UnicodeError:
        return ""
    return ascii_name if ascii_name and all(_LABEL.fullmatch(label) for label in ascii_name.split(".")) else ""


def _quoted(part: str) -> str:
    """Percent-encode what a URL may not hold; what is encoded already stays, a lone % becomes %25."""
    mended = _BAD_ESCAPE.sub("%25", part)
    return quote(mended, safe="%/:=&?~+!$,;'@()*", encoding="utf-8", errors="replace")
