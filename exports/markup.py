"""What every marked-up page needs: escaped words, languages and their direction, addresses that any reader of URLs takes."""

import re
from functools import lru_cache
from html import escape as _escape
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import quote, urlsplit, urlunsplit

# XML 1.0 § 2.2 forbids most of these, and no reader can show the others.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]|[\U0001fffe\U0001ffff]")
_LANGUAGE = re.compile(
    r"[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
)  # RFC 5646 § 2.1
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "ha-arab", "he", "iw", "ku-arab", "ps", "sd", "syr", "ug", "ur", "yi"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"arab", "hebr", "syrc", "thaa", "nkoo", "adlm"})
MARKDOWN = str.maketrans(
    {sign: f"\\{sign}" for sign in "\\`*_[]<>#|"}
)  # for str.translate: a sign that marks something in Markdown stays a sign
_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")
_MAIL = re.compile(r"[A-Za-z0-9.+_-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def plain(words: str) -> str:
    """Give words as one line that XML may hold: what no page can show is left out, runs of white space become one space."""
    return " ".join(_UNPRINTABLE.sub("", words).split())


@lru_cache(maxsize=4_000)  # a headline is said six times in a book, its furniture on every page
def escape(words: str) -> str:
    """Make words safe as XML text or in a double-quoted attribute, on one line."""
    return _escape(plain(words), quote=True)


def attribute(name: str, words: str) -> str:
    """Give an attribute with a space before it, "" where there are no words for it."""
    return f' {name}="{escape(words)}"' if words else ""


@lru_cache(maxsize=1_000)
def language_of(given: str) -> str:
    """Give a language as a well-formed BCP 47 tag, "und" where it is unknown or none."""
    tidy = given.strip().replace("_", "-")
    return tidy if _LANGUAGE.fullmatch(tidy) else "und"


def right_to_left(language: str) -> bool:
    """Tell whether a BCP 47 language is written from right to left; a script subtag decides, if there is one."""
    parts = language.lower().split("-")
    script = next((part for part in parts[1:] if len(part) == 4 and part.isalpha()), "")
    return script in _RIGHT_TO_LEFT_SCRIPTS if script else parts[0] in _RIGHT_TO_LEFT


def comma(language: str) -> str:
    """Give what parts the members of a list in a language."""
    primary = language.partition("-")[0].lower()
    return "，" if primary in ("zh", "ja") else "، " if right_to_left(language) and primary not in ("he", "yi") else ", "


def listed(members: list[str], language: str, between: str = "") -> str:
    """Join marked-up members of a line, by default with the language's comma.

    On a line from right to left each stands in a `bdi` of its own: else a number after a Latin name is taken to be part of the name.
    """
    apart = (f"<bdi>{member}</bdi>" for member in members) if right_to_left(language) else members
    return (between or comma(language)).join(apart)


def spoken(language: str, around: str = "", *, xml: bool = True) -> str:
    """Give the attributes that say which language words are in, with a space before; "" where they are in the language around them.

    xml: also as `xml:lang`, which EPUB wants beside `lang`; a page of plain HTML may not have it.
    """
    if language == around:
        return ""
    said = f' lang="{language}"' + (f' xml:lang="{language}"' if xml else "")
    if right_to_left(language) != (right_to_left(around) if around else False):
        said += f' dir="{"rtl" if right_to_left(language) else "ltr"}"'
    return said


@lru_cache(maxsize=1_000)  # a page says where it came from in its head and at its foot
def address(href: str) -> str:
    """Give an address as a link may have it, or "" where no reader could follow it: http, https and mailto alone.

    Source: RFC 3986; hosts in their ASCII form (RFC 3490); epubcheck's RSC-020 is the referee.
    """
    try:
        parts = urlsplit(_UNPRINTABLE.sub("", href).strip())
        if parts.scheme == "mailto":
            return f"mailto:{parts.path}" if _MAIL.fullmatch(parts.path) else ""
        if parts.scheme not in ("http", "https") or not (host := _host(parts.hostname or "")):
            return ""
        port = f":{parts.port}" if parts.port else ""
    except ValueError:  # a bad port, an unclosed bracket
        return ""
    path, query, fragment = (quote(_LONE_PERCENT.sub("%25", part), safe="/%:=&?~+!$,;'@()*", errors="replace") for part in parts[2:])
    return urlunsplit((parts.scheme, host + port, path or "/", query, fragment))


def shown(href: str) -> str:
    """Give an address as a person reads it: without its scheme, and without the slash of a bare host."""
    return re.sub(r"^(https?://(www\.)?|mailto:)", "", href).rstrip("/")


@lru_cache(maxsize=1_000)  # stories of a paper share its hosts
def _host(name: str) -> str:
    if ":" in name:
        try:
            return f"[{IPv6Address(name)}]"
        except AddressValueError:
            return ""
    try:
        labels = name.rstrip(".").encode("idna").decode("ascii").lower().split(".")
        ".".join(labels).encode("ascii").decode("idna")  # an xn-- that stands for nothing raises
    except UnicodeError:
        return ""
    if not all(_LABEL.fullmatch(label) for label in labels):
        return ""
    if re.fullmatch(r"[0-9]+|0x[0-9a-f]*", labels[-1]):  # the URL Standard reads such a host as IPv4, or not at all
        try:
            return str(IPv4Address(".".join(labels)))
        except AddressValueError:
            return ""
    return ".".join(labels)
