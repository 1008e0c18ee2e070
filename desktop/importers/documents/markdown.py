"""Markdown (CommonMark 0.31, with tables, footnotes and front matter) as one story; markup within it is words, not markup."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import html

from desktop.importers import limits
from desktop.importers.documents.heading import Said, headed, iso_day, plausible_title
from desktop.importers.drafting import drafted, reading
from desktop.importers.errors import UnreadableError
from desktop.importers.fields.bylines import split_names
from desktop.importers.fields.dates import read_date
from desktop.importers.material import Material
from desktop.importers.pages.pictures import is_remote
from desktop.importers.pictures import verify
from desktop.importers.reading import Report
from desktop.importers.text.encoding import decode
from desktop.story import SEVERAL, Draft, Dropped, Picture, Reading

IMPORTER = "markdown 1"
_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*\r?(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_NAMES = {  # as static site builders call them → ours
    "title": "title", "subtitle": "deck", "deck": "deck", "description": "deck", "summary": "deck", "author": "authors", "authors": "authors",
    "date": "published", "published": "published", "pubdate": "published", "lang": "language", "language": "language", "tags": "tags",
    "keywords": "tags", "section": "section", "category": "section", "publication": "publication", "source": "url", "url": "url",
    "canonical_url": "url", "rights": "rights", "license": "rights",
}  # fmt: skip


def read_markdown(material: Material, report: Report) -> Iterator[Draft]:
    """Read a Markdown file as one story. Raises UnreadableError for one that is no text or empty."""
    report(0, 1, material.name)
    content = material.content(limits.XML)
    decoded = decode(content, said=material.charset)
    written, warnings = _NO_XML.sub("", decoded.text), list(decoded.warnings)
    front: dict[str, Any] = {}
    if found := _FRONT.match(written):
        written = written[found.end() :]
        front, fault = _front(found[1])
        warnings += filter(None, [fault])
    said = _fields(front)
    root = html.document_fromstring(f"<html><body>{_rendered(written) or '<p></p>'}</body></html>")
    for made in [*root.iter("hr"), *root.iter("a")]:
        if made.get("class") in ("footnotes-sep", "footnote-backref"):  # put in around the notes, and at the end of each
            made.drop_tree()  # type: ignore[attr-defined]  # an HtmlElement's
    pictures = _pictures(root, material, warnings)
    dropped: list[Dropped] = []
    title = plausible_title(str(said["title"].value)) if "title" in said else ""
    base = str(said["url"].value) if "url" in said else ""
    fields, body = headed(
        root,
        Said(title, origin="front matter"),
        base=base,
        pictures=pictures,
        dropped=dropped,
        name=material.name,
        is_titled="title" not in said,
    )
    fields |= said
    if not body.html:
        if "title" not in said:
            raise UnreadableError("it is empty", "Remove it, or save the article again.")
        warnings.append("there is a headline and no text")
    yield drafted(
        fields,
        body,
        content,
        material,
        media_type="text/markdown",
        importer=IMPORTER,
        pictures=list(pictures.values()),
        dropped=dropped,
        warnings=warnings,
    )


def _rendered(written: str) -> str:
    """Make HTML of Markdown; raw HTML in it stays as its words, and nesting has an end."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    reader = MarkdownIt("commonmark", {"html": False, "maxNesting": 40}).enable(["table", "strikethrough"]).use(footnote_plugin)
    return str(reader.render(written))


def _front(written: str) -> tuple[dict[str, Any], str]:
    """Read front matter as plain YAML without anchors: with them a few lines can stand for gigabytes."""
    import yaml

    if len(written) > limits.FRONT_MATTER:
        return {}, "the front matter is too large and was not read"
    try:
        for token in yaml.scan(written, Loader=yaml.SafeLoader):
            if isinstance(token, (yaml.AliasToken, yaml.AnchorToken, yaml.TagToken)):
                return {}, "the front matter refers within itself and was not read"
        read = yaml.safe_load(written)
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}, "the front matter is no YAML and was not read"
    return (read, "") if isinstance(read, dict) else ({}, "")


def _fields(front: dict[str, Any]) -> dict[str, Reading]:
    from desktop.story.fields import read_value

    fields: dict[str, Reading] = {}
    for key, value in front.items():
        name = _NAMES.get(str(key).lower(), "")
        if not name or name in fields or value is None:
            continue
        if name in SEVERAL:
            many = value if isinstance(value, list) else [value]
            words = [str(each.get("name") or "") if isinstance(each, dict) else str(each) for each in many]
            parted = [
                part for each in words for part in (split_names(each) or (each,) if name == "authors" else re.split(r"\s*,\s*", each))
            ]
            if kept := tuple(dict.fromkeys(" ".join(part.split()) for part in parted if part.strip())):
                fields[name] = reading(kept, 0.97, "front matter")
            continue
        if isinstance(value, (list, dict)):
            continue
        words_ = str(value.isoformat()) if hasattr(value, "isoformat") else str(value).strip()
        for written in (iso_day(words_), read_date(words_)) if name == "published" else (words_,):
            try:
                if written and (kept_ := read_value(name, written)):
                    fields[name] = reading(kept_, 0.97, "front matter")
                    break
            except ValueError:
                continue
    return fields


def _pictures(root: Any, material: Material, warnings: list[str]) -> dict[str, Picture]:
    found: dict[str, Picture] = {}
    remote = 0
    for image in list(root.iter("img")):
        src = image.get("src") or ""
        if is_remote(src):
            remote += 1
            continue
        content = material.resources(src)
        if not content:
            warnings.append(f"the picture {src[:60]} did not come along")
            continue
        verified = verify(content, src)
        warnings += filter(None, [verified.fault])
        if verified.picture is not None:
            found[src] = verified.picture
    if remote:
        warnings.append(f"{remote} {'picture is' if remote == 1 else 'pictures are'} on the network and not fetched")
    return found
