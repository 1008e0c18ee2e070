"""Any markup becomes a body of the closed vocabulary; what cannot be kept as it is, is kept as its words."""

import re
from collections.abc import Iterable, Mapping

from lxml import etree

from desktop.story.body import EMPTY, Body
from desktop.story.draft import Picture
from desktop.story.inline import escape, mend
from desktop.story.lookahead import Ahead, look_ahead
from desktop.story.vocabulary import VISIBLE
from desktop.story.walk import Walk
from desktop.story.writing import xhtml


def clean(html: str, *, base: str = "", pictures: Mapping[str, Picture] = {}) -> Body:
    """Bring markup, a whole page or a fragment, to the body model; never raises for what it is given.

    base: the address that relative links are resolved against; without one they are dropped, their words stay.
    pictures: the picture behind an img's src as it is written. Any other img is dropped: nothing in a body leads to a file or the network.
    `clean` is idempotent with the same pictures, and takes time in proportion to the length.
    """
    from desktop.story.belt import stands

    made = rebuilt(html, base, pictures)
    return made if stands(made) else body_of(made.text.split("\n\n"))


def rebuilt(html: str, base: str, pictures: Mapping[str, Picture]) -> Body:
    """Build the body anew, element by element: nothing of the source's markup is copied."""
    root = _parsed(html)
    if root is None:
        return EMPTY
    shown = dict(pictures) | {f"pm:{picture.sha256}": picture for picture in pictures.values()}
    walk = Walk(base, shown, look_ahead(root, shown) if _has_structure(html) else Ahead())
    walk.through(root)
    return Body(xhtml(walk.builder.finished()))


def body_of(paragraphs: Iterable[str]) -> Body:
    """Make a body of plain paragraphs; a line end within one is a line break."""
    out = []
    for paragraph in paragraphs:
        lines = [" ".join(mend(line).split()) for line in paragraph.splitlines()]
        if words := "<br/>".join(escape(line) for line in lines if VISIBLE.search(line)):
            out.append(f"<p>{words}</p>")
    return Body("".join(out))


def _has_structure(html: str) -> bool:
    return re.search(r"<(?:table|figure|blockquote)", html, re.IGNORECASE) is not None


def _parsed(html: str) -> etree._Element | None:
    """Parse as browsers do, more or less: libxml2 takes linear time, which an HTML 5 tree builder does not on hostile pages."""
    written = mend(html).encode()
    if not written.strip():
        return None
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    root = etree.fromstring(written, parser)
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):  # nested over 2,048 deep: what is below was not read
        root = etree.fromstring(_flattened(mend(html)).encode(), parser)
    return root


def _flattened(html: str) -> str:
    """Give the words of a page nested beyond reason, each element's as a paragraph."""
    bare = re.sub(r"<(script|style|template|noscript)\b.*?(?:</\1\s*>|\Z)", "", html, flags=re.IGNORECASE | re.DOTALL)
    return re.sub(r"<[/!?a-zA-Z][^>]*>?", "<p>", bare)
