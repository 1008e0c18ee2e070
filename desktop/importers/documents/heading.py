"""What stands at the head of a document: headline, deck, byline and date, out of its own blocks and of what it says of itself."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from desktop.importers.drafting import reading
from desktop.importers.fields.bylines import is_bare_name, read_byline, split_names
from desktop.importers.fields.dates import is_date_line, read_date
from desktop.importers.fields.language import detect_language
from desktop.story import Body, Dropped, Picture, Reading, clean

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_FLOW = (*_HEADINGS, "p")
_HEAD = 8  # blocks among which headline, byline and date stand
_LONGEST_TITLE = 250  # signs
_NO_TITLE = re.compile(  # what programs put there by themselves
    r"(?:microsoft word|word document|document|dokument|untitled|unbenannt|ohne titel|sans titre|sin título|untitled document|titel|title|"
    r"powerpoint presentation|template|vorlage|print|scan|scanned document|layout|layout \d+|page \d+|seite \d+|unknown|[0-9a-f]{16,})\s*\d*"
    r"|microsoft (?:word|powerpoint|excel) - .*|.*\.(?:docx?|pdf|odt|rtf|indd|qxd|qxp|txt|html?|dvi|tex|xlsx?|pptx?|p65)|\W*|https?://\S+",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"(?:administrator|admin|user|owner|unknown|author|autor|microsoft(?: office)? user|microsoft|default|root|test|windows user|benutzer|"
    r"anonymous|unbekannt|python-docx|scanner|adobe|acrobat|(?:hp|dell|lenovo|asus|acer|pc|laptop)\b.*|\W*|.*[@\\/].*|.*\d{3,}.*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a document says of itself, as far as it is plausible; "" and () where unknown."""

    title: str = ""
    authors: tuple[str, ...] = ()
    published: str = ""  # ISO 8601
    language: str = ""
    tags: tuple[str, ...] = ()
    origin: str = "the document's properties"


def plausible_title(written: str) -> str:
    """Give a title that a person may have written, "" for one that a program did."""
    line = " ".join(written.split())
    return "" if len(line) > _LONGEST_TITLE or _NO_TITLE.fullmatch(line) else line


def plausible_authors(written: str) -> tuple[str, ...]:
    """Give the people whom a document's properties name, without those whom a machine is called by."""
    names = (" ".join(name.split()) for name in re.split(r"\s*[;\n]\s*", written))
    return tuple(dict.fromkeys(name for name in names if 2 < len(name) <= 80 and not _NO_AUTHOR.fullmatch(name)))


def iso_day(written: str) -> str:
    """Give the date of a W3CDTF or PDF date (D:20220107093000+01'00'), to the minute where it says so; "" where there is none."""
    found = re.match(
        r"(?:D:)?(?P<y>(?:19|20)\d\d)(?:-?(?P<m>\d\d))?(?:-?(?P<d>\d\d))?(?:[T ]?(?P<h>\d\d):?(?P<n>\d\d)(?::?\d\d(?:\.\d+)?)?\s*(?P<z>Z|[+-]\d\d[:']?\d\d)?)?",
        written.strip(),
    )
    if not found:
        return ""
    day = "-".join(filter(None, (found["y"], found["m"], found["d"] if found["m"] else "")))
    from desktop.story.fields import read_value

    zone = (found["z"] or "").replace("'", ":").replace("Z", "+00:00")
    zone = zone if not zone or ":" in zone else f"{zone[:3]}:{zone[3:]}"
    for value in (f"{day}T{found['h']}:{found['n']}{zone}" if found["d"] and found["h"] else day, day):
        try:
            return str(read_value("published", value))
        except ValueError:
            continue
    return ""


def headed(
    root: etree._Element,
    said: Said,
    *,
    base: str = "",
    pictures: Mapping[str, Picture] = {},
    dropped: list[Dropped],
    name: str = "",
    is_titled: bool = True,
) -> tuple[dict[str, Reading], Body]:
    """Read the fields off a document's head, taking what they repeat out of the body.

    root: an HTML tree; a paragraph of class "title" is one that its writer called so, one of class "deck" likewise.
    name: the file's, for a document that has no words to be called by. is_titled: whether a first line may be the title where nothing says so.
    """
    blocks = _blocks(root)
    fields: dict[str, Reading] = {}
    title = _title(blocks, said, fields, is_titled=is_titled)
    if title is not None:
        at = next(number for number, block in enumerate(blocks) if block is title)
        if at == 1 and _is_kicker(kicker := _words(blocks[0])):
            above = "publication" if blocks[0].tag in _HEADINGS else "section"
            fields[above] = reading(kicker.title() if kicker.isupper() else kicker, 0.5, "line above the headline")
            _take_out(blocks[0])
        blocks = [block for block in blocks if block is not title]
        _read_lines(blocks, max(0, at - 3), fields, dropped)
        _take_out(title)
    elif is_titled:
        _read_lines(blocks, 0, fields, dropped)
    _settle(fields, said)
    body = clean(etree.tostring(root, encoding="unicode", method="html"), base=base, pictures=pictures)
    if "title" not in fields:
        first = body.text.split("\n")[0]
        stem = re.sub(r"\.\w{1,5}$", "", name)
        fields["title"] = reading(first[:120], 0.2, "first words") if first else reading(stem, 0.1, "the file's name")
    _settle_language(fields, body, said)
    return fields, body


def _title(blocks: Sequence[etree._Element], said: Said, fields: dict[str, Reading], *, is_titled: bool) -> etree._Element | None:
    """Find the headline, and the block that says it."""
    head = blocks[:_HEAD]
    for block in head:
        if "title" in (block.get("class") or "").split():
            fields["title"] = reading(_words(block), 0.95, "paragraph of the style Title")
            return block
    if said.title:
        for block in head:
            if _bare(_words(block)) == _bare(said.title):
                fields["title"] = reading(_words(block), 0.97, f"{said.origin}, and the text")
                return block
    headings = [
        block
        for number, block in enumerate(head)
        if block.tag in _HEADINGS and len(_words(block)) <= _LONGEST_TITLE and all(len(_words(each)) < 200 for each in head[:number])
    ]
    if headings:  # the highest; above it a masthead may stand
        highest = min(headings, key=lambda block: _HEADINGS.index(str(block.tag)))
        fields["title"] = reading(_words(highest), 0.9, "first heading")
        return highest
    if said.title:
        fields["title"] = reading(said.title, 0.7, said.origin)
        return None
    return _first_line(head, fields) if is_titled and len(blocks) > 1 else None


def _first_line(head: Sequence[etree._Element], fields: dict[str, Reading]) -> etree._Element | None:
    """Take the first short line for the headline, where nothing says what it is; None where the text begins at once."""
    for block in head:
        line = _words(block)
        if len(line) > 160:
            return None
        if block.tag == "p" and not read_byline(line) and not is_date_line(line):
            fields["title"] = reading(line, 0.6, "first line")
            return block
    return None


def _read_lines(blocks: Sequence[etree._Element], start: int, fields: dict[str, Reading], dropped: list[Dropped]) -> None:
    """Take deck, byline and date off the blocks about the headline."""
    near = blocks[start : start + 6]
    lines = [_words(block) for block in near]
    for number, (block, line) in enumerate(zip(near, lines, strict=True)):
        if "deck" in (block.get("class") or "").split() and "deck" not in fields:
            fields["deck"] = reading(line, 0.9, "paragraph of the style Subtitle")
        elif why := _read_line(line, [*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2]], fields):
            dropped.append(Dropped(line, why))
        elif len(line) > 200:
            return
        else:
            continue
        _take_out(block)


def _read_line(line: str, beside: Sequence[str], fields: dict[str, Reading]) -> str:
    """Read byline and date off a line; give what it is, "" where it belongs to the text. beside: the lines before and after it."""
    if len(line) < 120 and "published" not in fields and is_date_line(line):
        fields["published"] = reading(read_date(line), 0.9, "date line")
        return "the date line"
    if not {"authors", "published"} & fields.keys() and (both := _byline_with_date(line)):
        fields["authors"], fields["published"] = reading(both[0], 0.8, "byline"), reading(both[1], 0.85, "byline")
        if both[2]:
            fields["publication"] = reading(both[2], 0.7, "byline")
        return "byline and date"
    if "authors" not in fields and (names := read_byline(line)):
        fields["authors"] = reading(names, 0.85, "byline")
        return "the byline"
    if "authors" not in fields and is_bare_name(line) and any(map(is_date_line, beside)):
        fields["authors"] = reading((line,), 0.6, "line beside the date")
        return "the byline"
    return ""


def _is_kicker(line: str) -> bool:
    """Whether a line above the headline is the section's name: a word or three, without an end."""
    return len(line) <= 30 and len(line.split()) <= 3 and line[:1].isupper() and line[-1].isalpha() and not read_byline(line)


def _byline_with_date(line: str) -> tuple[tuple[str, ...], str, str] | None:
    """Read "Von Anna Beispiel, 7. Januar 2022" and "Anna Beispiel · Neue Warte · 7.1.2022": names, date, and a masthead between them."""
    if len(line) > 160 or not (day := read_date(line)):
        return None
    parts = [part.strip() for part in re.split(r"\s[·•|–—-]\s", line)]
    if len(parts) == 1:
        first, _, rest = line.partition(", ")
        parts = [first, rest] if is_date_line(rest) else []
    left = [part for part in parts if not is_date_line(part)]
    if not 1 <= len(left) <= 2 or len(left) == len(parts):
        return None
    names = read_byline(left[0]) or (split_names(left[0]) if all(map(is_bare_name, re.split(r",\s*", left[0]))) else ())
    return (names, day, left[1] if len(left) > 1 else "") if names else None


def _settle(fields: dict[str, Reading], said: Said) -> None:
    if said.authors:
        fields.setdefault("authors", reading(said.authors, 0.5, said.origin))
    if said.published:
        fields.setdefault("published", reading(said.published, 0.3, f"{said.origin}: when it was made"))
    if said.tags:
        fields["tags"] = reading(said.tags, 0.6, said.origin)


def _settle_language(fields: dict[str, Reading], body: Body, said: Said) -> None:
    """Believe the document, unless the text is plainly in another language: templates say "en-US"."""
    if not body.words:
        return
    found, sure = detect_language(f"{fields['title'].value} {body.text[:4_000]}")
    base = said.language.split("-")[0].lower()
    if base and (base == found or sure < 0.85 or body.words < 40):
        fields["language"] = reading(said.language, 0.9 if base == found else 0.6, said.origin)
    elif found:
        fields["language"] = reading(found, sure, "detected from the text")


def _blocks(root: etree._Element) -> list[etree._Element]:
    """Give the first paragraphs and headings that hold words, none of a table, a list or a figure."""
    found = []
    steps = etree.iterwalk(root, events=("start",), tag=None)
    for _, element in steps:
        if element.tag in ("table", "ul", "ol", "dl", "figure", "aside", "blockquote", "pre", "head"):
            steps.skip_subtree()
        elif element.tag in _FLOW and _words(element):
            found.append(element)
            if len(found) > 3 * _HEAD:
                break
    return found


def _take_out(block: etree._Element) -> None:
    """Empty a block, but for the pictures in it."""
    for each in list(block.iter()):
        each.text = None
        if each is not block:
            each.tail = None


def _words(block: etree._Element) -> str:
    return " ".join("".join(map(str, block.itertext())).split())


def _bare(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))
