"""Two addresses of one page, recognised as one."""

import re
from hashlib import blake2b
from urllib.parse import parse_qsl, urlencode, urlsplit

# What newsletters, social networks and advertisers hang on an address; none of it chooses the page.
_TRACKING = re.compile(
    r"utm_.*|mtm_.*|pk_.*|at_(?:medium|campaign|custom\d?)|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(?:enc|mi)"
    r"|ns_.*|wt_.*|xtor|cmpid|cid_?source|ref_src|ref_url|_ga|spm|vero_id|s_cid|ito",
    re.IGNORECASE,
)

_URN = re.compile(r"urn:(?P<space>[a-z0-9][a-z0-9-]{0,30}):(?P<name>[^\s?#]+)", re.IGNORECASE)


def is_accession(url: str) -> bool:
    """Whether an address is a number that a database gave a text, once for ever, and not a page, which may change."""
    return _URN.match(url.strip()) is not None


def address_key(url: str) -> str | None:
    """Reduce an address to what names the page: no scheme, www., fragment, tracking, or slash at the end.

    A URN, which is how a database's own accession number is written (urn:factiva:…), stays as it is but for the case of its scheme and
    namespace and what follows a ?, # or + (RFC 8141, section 3).
    None for what is no address, and for a site's front page, which is no story's own.
    """
    if found := _URN.match(url.strip()):
        return f"urn:{found['space'].lower()}:{found['name']}"
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        return None
    host = parts.hostname.lower().rstrip(".").removeprefix("www.") + (f":{port}" if port not in (None, 80, 443) else "")
    kept = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(name)]
    path = parts.path.rstrip("/")
    if not path and not kept:
        return None
    return host + path + (f"?{urlencode(kept)}" if kept else "")


def address_number(key: str | None) -> int | None:
    """Give an address key as a number of 63 bits, which an index holds in a fifth of the room; None for None."""
    return None if key is None else int.from_bytes(blake2b(key.encode("utf-8", "replace"), digest_size=8).digest()) >> 1
