"""The last look: a second reader, of another make, must see in a body exactly what we wrote."""

import nh3

from desktop.story.body import Body
from desktop.story.vocabulary import DECORATIVE, HEADINGS, INLINE, MAY_NAME_LANGUAGE, TOP

_TAGS = {*TOP, *INLINE, "a", "br", "caption", "dd", "dt", "figcaption", "img", "li", "tbody", "td", "th", "thead", "tr"}
_ATTRIBUTES = {tag: {"lang", "dir"} for tag in (*MAY_NAME_LANGUAGE, *HEADINGS)} | {
    "a": {"href"},
    "img": {"src", "alt", "role"},
    "th": {"scope"},
}


def stands(body: Body) -> bool:
    """Whether nh3 (ammonia, html5ever), given the closed vocabulary, finds nothing to take away or to put elsewhere.

    It comes last and changes nothing: its output is HTML (`<br>`, `&nbsp;`), not XHTML. What it does not confirm is kept as mere words,
    so that markup which one parser reads as harmless and another does not (mutation XSS) cannot get through.
    """
    seen = nh3.clean(
        body.html,
        tags=_TAGS,
        clean_content_tags=set(),
        attributes=_ATTRIBUTES,
        attribute_filter=_kept,
        allowed_classes={"span": {"credit"}},
        link_rel=None,
        url_schemes={"http", "https", "mailto", "pm"},
    )
    return seen.replace("&nbsp;", "\xa0") == body.html.replace("/>", ">")


def _kept(tag: str, name: str, value: str) -> str | None:
    """Let a picture come from the archive only, and a link lead anywhere but there; nh3 alone would let a picture be remote."""
    if name == "role" and value != DECORATIVE:
        return None
    return None if name in ("src", "href") and value.startswith("pm:") != (tag == "img") else value
