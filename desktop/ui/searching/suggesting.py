"""What can be typed next in a query: fields by their beginning, and a field's values as the archive has them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.words import grouped

FIELD_WORDS = {
    "publication": QT_TR_NOOP("Publication"),
    "section": QT_TR_NOOP("Section"),
    "author": QT_TR_NOOP("Author"),
    "title": QT_TR_NOOP("Title"),
    "tag": QT_TR_NOOP("Tag"),
    "lang": QT_TR_NOOP("Language"),
    "in": QT_TR_NOOP("Collection"),
    "issue": QT_TR_NOOP("Issue"),
    "feed": QT_TR_NOOP("Subscription"),
    "field": QT_TR_NOOP("Field of one's own"),
    "date": QT_TR_NOOP("Published"),
    "added": QT_TR_NOOP("Added"),
    "is": QT_TR_NOOP("State"),
    "has": QT_TR_NOOP("Holds"),
    "mark": QT_TR_NOOP("Mark"),
    "url": QT_TR_NOOP("Address"),
}
_CLOSED = {
    "is": ("unread", "read", "starred", "trashed", "restricted", "embargoed"),
    "has": ("image", "note", "highlight"),
    "added": ("1d", "7d", "30d", "365d"),
}
_TYPED = re.compile(
    r"""(?:^|(?<=[\s(]))(?P<minus>-?)(?:(?P<field>[a-z]+):(?P<value>"[^"]*|[^\s"()]*)|(?P<word>[^\W\d_]+))$""", re.IGNORECASE
)
_PLAIN = re.compile(r"(?!(?:AND|OR|NOT)$)\w+")
_MOST = 9  # offered at once
Counts = Iterable[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What may take the place of what is typed before the cursor: `begin` … cursor becomes `text`."""

    text: str
    shown: str
    note: str
    begin: int
    whole: bool = True  # a value; a field waits for one


@dataclass(frozen=True)
class Known:
    """The values that fields have in an archive, those in most stories first."""

    values: Mapping[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)


def suggest(typed: str, known: Known) -> list[Suggestion]:
    """Give what may follow what is typed before the cursor; nothing where the word there begins no field."""
    found = _TYPED.search(typed)
    if found is None:
        return []
    if found["word"]:
        return list(_fields(found["word"].lower(), found.start("word"), known))[:_MOST]
    name = found["field"].lower()
    if name not in FIELD_WORDS:
        return []
    return list(_values(name, found["value"].lstrip('"'), found.start("field"), known))[:_MOST]


def _fields(word: str, begin: int, known: Known) -> Iterator[Suggestion]:
    for name, words in FIELD_WORDS.items():
        if len(word) > 1 and (name.startswith(word) or tr(words).lower().startswith(word)):
            yield Suggestion(f"{name}:", f"{name}:", tr(words), begin, whole=False)
    if len(word) > 2:
        for name in ("publication", "tag"):
            for value, number in known.values.get(name, ()):
                if value.lower().startswith(word):
                    yield _value(name, value, number, begin, named=True)


def _values(name: str, typed: str, begin: int, known: Known) -> Iterator[Suggestion]:
    wanted = typed.lower()
    held = [(value, 0) for value in _CLOSED[name]] if name in _CLOSED else known.values.get(name, ())
    if any(value.lower() == wanted for value, _ in held) and wanted:
        return
    starting = [each for each in held if each[0].lower().startswith(wanted)]
    within = [each for each in held if wanted and wanted in each[0].lower() and each not in starting]
    for value, number in (*starting, *within):
        yield _value(name, value, number, begin)


def _value(name: str, value: str, number: int, begin: int, *, named: bool = False) -> Suggestion:
    written = value if _PLAIN.fullmatch(value) else '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    shown = f"{name}: {value}" if named else value
    return Suggestion(f"{name}:{written} ", shown, grouped(number) if number else "", begin)
