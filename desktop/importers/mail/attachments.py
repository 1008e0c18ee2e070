"""What is attached to a mail: documents that are stories are read as such; what is not read is named."""

import re
from collections.abc import Sequence

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.mail.letter import Attached, Letter
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.story import Draft, Refusal, words_in

_DOCUMENTS = re.compile(rb"%PDF|PK\x03\x04|\{\\rtf|\xd0\xcf\x11\xe0")
_TEXT = re.compile(r"\.(?:txt|text|md|markdown)$", re.IGNORECASE)
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_WORDS = 150  # of an attached text that is a story; shorter ones are notices of programs on the way
_PASSED_OVER = frozenset(
    "text/calendar application/pgp-signature application/pkcs7-signature application/x-pkcs7-signature text/x-vcard text/vcard".split()
)


def read_attached(letter: Letter, material: Material, report: Report, *, part: str) -> tuple[list[Draft | Refusal], list[str]]:
    """Read the stories that are attached; gives them, and a warning for each attachment that is none."""
    found: list[Draft | Refusal] = []
    warnings: list[str] = []
    for number, attached in enumerate(letter.attached, 1):
        name = attached.name or f"attachment {number}"
        if attached.media_type.startswith("image/") or attached.media_type in _PASSED_OVER or not attached.content:
            continue
        if not _is_story(attached):
            warnings.append(f"the attachment {name} was not read")
            continue
        try:
            member = material.member(name, attached.content, part=_below(part, material.part, name), container=material.container)
            found += _read(member, report)
        except UnreadableError as error:
            warnings.append(f"the attachment {name} was not read: {error.why}")
    return found, warnings


def _read(member: Material, report: Report) -> Sequence[Draft | Refusal]:
    from desktop.importers.recognising import read_material

    read = list(read_material(member, report))
    if not any(isinstance(each, Draft) for each in read):
        raise UnreadableError(next((each.why for each in read if isinstance(each, Refusal)), "it holds no story"))
    return read


def _is_story(attached: Attached) -> bool:
    content = attached.content
    if len(content) > limits.STORY:
        return False
    if attached.media_type in _PAGES or _DOCUMENTS.match(content):
        return True
    return bool(_TEXT.search(attached.name)) and words_in(content[:20_000].decode("utf-8", "replace")) >= _WORDS


def _below(part: str, above: str, name: str) -> str:
    """Give the attachment's part below the mail's: `member` puts the material's own before it."""
    inner = part.removeprefix(above).removeprefix(": ")
    return f"{inner}: {name}" if inner else name
