"""JSON Lines (jsonlines.org): a ready story a line, under the field names of the import's JSON."""

import json
import re
from collections.abc import Iterator
from itertools import count
from typing import Any

from desktop.importers import limits
from desktop.importers.drafting import drafted, reading
from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.story import FIELDS, SEVERAL, Draft, Picture, Reading, Refusal, body_of, clean

IMPORTER = "json-lines 3"
_PICTURE = re.compile(r"<img\b", re.IGNORECASE)


def read_json_lines(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Yield the stories in the file's order, holding one line at a time."""
    done = 0
    with material.open() as stream:
        for number in count(1):
            line = stream.readline(limits.LINE)  # bounded: a file without line ends must not fill the memory
            if not line:
                return
            done += len(line)
            report(done, max(done, material.size), f"line {number:,}")
            if not line.strip():
                continue
            part = f"line {number:,}"
            try:
                yield _draft(json.loads(line.removeprefix(b"\xef\xbb\xbf")), line, material, part)
            except UnreadableError as error:
                yield Refusal(material.origin, part, error.why, error.remedy)
            except (ValueError, RecursionError) as error:  # not UTF-8, not JSON, [[[[[…
                yield Refusal(material.origin, part, f"it is no JSON object ({error}).", "Mend the line and import the file again.")


def _draft(story: Any, line: bytes, material: Material, part: str) -> Draft:
    if not isinstance(story, dict):
        raise UnreadableError("it is no JSON object", "Write each story as one JSON object on a line of its own.")
    warnings: list[str] = []
    fields: dict[str, Reading] = {}
    for name in FIELDS:
        value, fault = _value(name, story.get(name))
        if value:
            fields[name] = reading(value, _sure(story.get("confidence"), name), "JSON")
        if fault:
            warnings.append(fault)
    html, text = story.get("html"), story.get("text")
    pictures: dict[str, Picture] = {}
    if isinstance(html, str) and html.strip():
        base = str(story.get("url") or "")
        if _PICTURE.search(html):
            pictures, faults = _pictures(html, base, material)
            warnings += faults
        body = clean(html, base=base, pictures=pictures)
    elif isinstance(text, str):
        from desktop.importers.text.plain_text import split_blocks

        body = body_of(split_blocks(text))
    else:
        body = body_of(())
    if not body.html and "title" not in fields:
        raise UnreadableError("it has neither a title nor a text", 'Give it "title" and "text" or "html".')
    if not body.html:
        warnings.append("there is a headline and no text")
    return drafted(
        fields,
        body,
        line.rstrip(b"\r\n"),
        material,
        media_type="application/json",
        part=part,
        importer=IMPORTER,
        pictures=list({picture.sha256: picture for picture in pictures.values()}.values()),
        warnings=warnings,
    )


def _pictures(html: str, base: str, material: Material) -> tuple[dict[str, Picture], list[str]]:
    """Give the pictures that a line's HTML shows, by what it calls them: within it (data:), beside the file, or fetched; and what is to be told."""
    from lxml import etree

    from desktop.importers.pages.pictures import Pictures, is_remote
    from desktop.importers.pages.whence import resources_of

    root = etree.fromstring(
        f"<body>{html}</body>".encode("utf-8", "replace"), etree.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    )
    found, shown, absent = Pictures(resources_of(material, base)), dict[str, Picture](), 0
    for img in root.iter("img"):
        if (picture := found.of(img)) is not None:
            shown[str(img.get("src"))] = picture
        elif not is_remote(str(img.get("src") or "")):
            absent += 1
    told = ["1 picture did not come along" if absent == 1 else f"{absent} pictures did not come along"] if absent else []
    return shown, [*found.warnings, *told]


def _sure(confidence: Any, name: str) -> float:
    """Give how sure another archive was of a field; what is written by hand is sure."""
    sure = confidence.get(name) if isinstance(confidence, dict) else None
    return float(sure) if isinstance(sure, int | float) and not isinstance(sure, bool) and 0 <= sure <= 1 else 1.0


def _value(name: str, given: Any) -> tuple[str | tuple[str, ...], str]:
    """Give a field's value, and what is wrong with it."""
    if given is None or given in ("", []):
        return "", ""
    if name in SEVERAL:
        names = [given] if isinstance(given, str) else given
        if isinstance(names, list) and all(isinstance(each, str) for each in names):
            return tuple(dict.fromkeys(" ".join(each.split()) for each in names if each.strip())), ""
        return (), f'"{name}" is no list of words and was left out'
    if not isinstance(given, str):
        return "", f'"{name}" is no text and was left out'
    if name == "note":
        return given.strip(), ""
    from desktop.story.fields import read_value

    try:
        return read_value(name, given), ""
    except ValueError as error:
        return "", str(error)
