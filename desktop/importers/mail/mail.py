"""A mail becomes a story, or the stories of a newsletter; its attachments and the mails within it are read by their own readers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.importers import limits
from desktop.importers.drafting import drafted, reading
from desktop.importers.errors import UnreadableError
from desktop.importers.fields.language import detect_language
from desktop.importers.mail.attachments import read_attached
from desktop.importers.mail.bodies import Written, written_of
from desktop.importers.mail.enclosed import opened
from desktop.importers.mail.letter import Letter, letter_of
from desktop.importers.mail.senders import fields_of
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.story import Draft, Reading, Refusal

IMPORTER = "mail 1"
_LEAST_NEWSLETTER, _LEAST_LETTER = 2, 3  # stories that make a pattern


@dataclass(frozen=True, slots=True)
class Kept:
    """What a mail's stories have in common: their original, and what is known of it from outside."""

    material: Material
    original: bytes
    media_type: str = "message/rfc822"
    warnings: Sequence[str] = ()
    part: str = ""
    envelope: str = ""  # when it came, as a mailbox says
    tags: tuple[str, ...] = ()


def read_mail(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a mail of a file of its own. Raises UnreadableError where it says nothing."""
    report(0, 1, material.name)
    content = material.content(limits.MAIL)
    flags = _flags(material.name)
    warnings = ["its mail program had put it into the trash"] if "T" in flags else []
    tags = ("flagged",) if "F" in flags else ()
    yield from stories_of(letter_of(content), Kept(material, content, warnings=warnings, part=material.part, tags=tags), report)


def read_emlx(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a mail of Apple Mail: a line with its length, the mail, a property list."""
    report(0, 1, material.name)
    content = material.content(limits.MAIL)
    line, _, rest = content.partition(b"\n")
    yield from stories_of(letter_of(rest[: int(line)]), Kept(material, content, "message/x-emlx", part=material.part), report)


def stories_of(letter: Letter, kept: Kept, report: Report) -> Iterator[Draft | Refusal]:
    """Give a taken-apart mail's stories, then those that are attached to it."""
    letter = opened(letter)
    common = fields_of(letter.headers, kept.envelope)
    own = [] if letter.digest else _own(letter, common, kept)
    apart, quoted = _held(letter, bool(own))
    inner: list[Draft | Refusal] = []
    warnings: list[str] = []
    for number, held in enumerate(apart, 1):
        label = f"mail {number}" if len(apart) > 1 else "mail within"
        try:
            inner += stories_of(
                held, Kept(kept.material, kept.original, kept.media_type, (), _below(kept.part, label), kept.envelope), report
            )
        except UnreadableError as error:
            warnings.append(f"a mail within it was left out: {error.why}")
    attached, more = read_attached(letter, kept.material, report, part=kept.part)
    warnings += more
    if quoted and own:
        own = _own(letter, common, kept, quoted)
    if not own and not inner and not attached:
        own = [Written(str(common["title"].value) if "title" in common else "")]
        if not own[0].title:
            raise UnreadableError("the mail says nothing", "Remove it.")
    for number, story in enumerate(own):
        notes = [*kept.warnings, *letter.warnings, *(warnings if number == 0 else ())]
        yield _draft(story, common, kept, notes, f"story {number + 1}" if len(own) > 1 else "")
    yield from inner
    yield from attached


def _own(letter: Letter, common: dict[str, Reading], kept: Kept, quoted: Sequence[Letter] = ()) -> list[Written]:
    newsletter = letter.headers.has("list-unsubscribe", "list-id", "feedback-id") or "bulk" in letter.headers.first("precedence").lower()
    subject = str(common["title"].value) if "title" in common else ""
    publication = str(common["publication"].value) if "publication" in common else ""
    least = _LEAST_NEWSLETTER if newsletter else _LEAST_LETTER
    return written_of(letter, subject, publication, newsletter=newsletter, least=least, quoted=quoted)


def _held(letter: Letter, has_words: bool) -> tuple[list[Letter], list[Letter]]:
    """Part the mails within a mail: a digest's and a list's are stories of their own, so is what is passed on without a word; a letter is quoted."""
    if letter.digest or not has_words:
        return letter.held, []
    apart = [held for held in letter.held if held.headers.has("list-unsubscribe", "list-id", "feedback-id")]
    return apart, [held for held in letter.held if held not in apart]


def _draft(story: Written, common: dict[str, Reading], kept: Kept, warnings: Sequence[str], part: str) -> Draft:
    fields = {**common, **story.fields}
    if part and "authors" not in story.fields:
        fields.pop("authors", None)  # who sends a newsletter did not write each of its stories
    if "title" not in fields:
        fields["title"] = reading(story.body.text.split("\n")[0][:120] or "Untitled mail", 0.2, "first words")
    if kept.tags:
        fields["tags"] = reading((*kept.tags, *(fields["tags"].value if "tags" in fields else ())), 0.9, "the mail program")
    language, sure = detect_language(f"{fields['title'].value} {story.body.text[:4000]}")
    if language:
        fields["language"] = reading(language, sure, "detected from the text")
    notes = [*warnings, *story.warnings]
    if not story.body.html:
        notes.append("there is a headline and no text")
    return drafted(
        fields,
        story.body,
        kept.original,
        kept.material,
        media_type=kept.media_type,
        importer=IMPORTER,
        part=_below(kept.part, part),
        pictures=story.pictures,
        dropped=story.dropped,
        warnings=notes,
        excerpt=story.excerpt,
    )


def _below(part: str, inner: str) -> str:
    return ": ".join(filter(None, (part, inner)))


def _flags(name: str) -> str:
    """Give the flags of a mail in a Maildir (cr.yp.to/proto/maildir.html): F flagged, S seen, T trashed."""
    found = re.search(r"[:;!]2,([A-Za-z]*)$", name)
    return found[1] if found else ""
