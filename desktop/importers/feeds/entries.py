"""An entry of any kind of feed becomes a story: its fields, its text or its summary, and what it comes with."""

import re
from dataclasses import dataclass
from html import escape
from urllib.parse import urljoin

from desktop.importers.drafting import drafted, reading
from desktop.importers.errors import UnreadableError
from desktop.importers.fields.bylines import split_names
from desktop.importers.fields.language import detect_language
from desktop.importers.material import Material
from desktop.importers.pages.body import bare
from desktop.importers.text.plain_text import split_blocks
from desktop.story import EMPTY, Body, Draft, Reading, clean, words_in
from desktop.story.fields import read_value

IMPORTER = "feed 1"
_CUT = re.compile(r"(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;|&#8230;)\]|read more|weiterlesen|mehr)\W*$", re.IGNORECASE)
_SHORT = 120  # words; a summary that is longer may well be the text
_LONGEST_DECK = 500  # signs


@dataclass(frozen=True, slots=True)
class Words:
    """A text of an entry."""

    text: str = ""
    is_html: bool = False
    base: str = ""

    def body(self, base: str) -> Body:
        """Make a body of it."""
        if not self.text.strip():
            return EMPTY
        markup = self.text if self.is_html else "".join(f"<p>{escape(block)}</p>" for block in split_blocks(self.text))
        return clean(markup, base=self.base or base)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry, whatever kind of feed it is of; "" and () are unknown."""

    key: str
    title: str
    url: str
    published: str
    authors: tuple[str, ...]
    publication: str
    tags: tuple[str, ...]
    language: str
    rights: str
    full: Words
    summary: Words
    pictures: tuple[str, ...] = ()
    recordings: tuple[str, ...] = ()
    base: str = ""


def entry_draft(entry: Entry, original: bytes, material: Material, media_type: str, number: int) -> Draft:
    """Make a draft of an entry. Raises UnreadableError where it has neither a headline nor a text nor an address."""
    url = _address(entry)
    full, summary = entry.full.body(url), entry.summary.body(url)
    body = full if full.html else summary
    if not body.html and not entry.title and not url:
        raise UnreadableError("the entry says nothing", "Fetch the feed again.")
    fields = _fields(entry, url, body)
    if full.html and summary.html and _is_deck(summary.text, full.text):
        fields["deck"] = reading(" ".join(summary.text.split()), 0.6, "summary of the entry")
    excerpt = not full.html and bool(summary.html) and (summary.words < _SHORT or _CUT.search(summary.text) is not None)
    warnings = [f"the picture {address} was not fetched" for address in entry.pictures[:10]]
    warnings += [f"the recording {address} was not fetched" for address in entry.recordings[:10]]
    if excerpt:
        warnings.append("the feed has a summary only; the whole story is at its address")
    if not body.html:
        warnings.append("there is a headline and no text")
    part = entry.key or f"entry {number:,}"
    return drafted(
        fields,
        body,
        original,
        material,
        media_type=media_type,
        importer=IMPORTER,
        part=f"{material.part}: {part}" if material.part else part,
        warnings=warnings,
        excerpt=excerpt,
    )


def _fields(entry: Entry, url: str, body: Body) -> dict[str, Reading]:
    fields: dict[str, Reading] = {}
    first = body.text.split("\n")[0][:120]
    fields["title"] = reading(entry.title, 0.95, "the feed") if entry.title else reading(first or url, 0.2, "first words")
    if url:
        fields["url"] = reading(url, 0.95, "the feed")
    if entry.published:
        fields["published"] = reading(entry.published, 0.95, "the feed")
    names = tuple(dict.fromkeys(name for written in entry.authors for name in _names(written) if bare(name) != bare(entry.publication)))
    if names:
        fields["authors"] = reading(names, 0.9, "the feed")
    if entry.publication:
        fields["publication"] = reading(entry.publication, 0.7, "title of the feed")
    tags = tuple(dict.fromkeys(tag for tag in entry.tags if 1 < len(tag) <= 60))[:30]
    if tags:
        fields["section"] = reading(tags[0], 0.5, "first category of the entry")
        fields["tags"] = reading(tags, 0.8, "categories of the entry")
    if entry.rights:
        fields["rights"] = reading(entry.rights, 0.7, "the feed")
    _settle_language(entry, body, fields)
    return fields


def _settle_language(entry: Entry, body: Body, fields: dict[str, Reading]) -> None:
    """Believe the feed, unless the text is plainly in another language."""
    try:
        said = str(read_value("language", entry.language.strip().replace("_", "-")))
    except ValueError:
        said = ""
    found, sure = detect_language(f"{entry.title} {body.text[:4000]}")
    if said and (said.split("-")[0].lower() == found or sure < 0.85 or body.words < 40):
        fields["language"] = reading(said, 0.9 if said.split("-")[0].lower() == found else 0.6, "the feed")
    elif found:
        fields["language"] = reading(found, sure, "detected from the text")


def _names(written: str) -> tuple[str, ...]:
    """Give the names in an entry's author: one, several in a line, or an address with a name in brackets."""
    written = " ".join(written.split())
    if found := re.fullmatch(r"[^\s@]+@[^\s@]+\s*\((.+)\)", written):
        written = found[1]
    if not written or "@" in written or written.lower().startswith(("http://", "https://")) or len(written) > 200:
        return ()
    written = re.sub(r"^(?:by|von|par|por|di)\s+(?=[A-ZÀ-Ž])", "", written, flags=re.IGNORECASE)
    return split_names(written) or ((written,) if len(written) <= 80 else ())


def _address(entry: Entry) -> str:
    try:
        address = urljoin(entry.base, entry.url.strip()) if entry.url.strip() else ""
    except ValueError:
        return ""
    return address if address.lower().startswith(("http://", "https://")) and not re.search(r"\s", address) else ""


def _is_deck(summary: str, full: str) -> bool:
    one, other = bare(summary), bare(full)
    return 20 <= len(summary) <= _LONGEST_DECK and words_in(summary) >= 4 and one[:80] not in other and not _CUT.search(summary)
