"""What the rooms below say, in the interface's language: they know no Qt, so their English is recognised here and given anew.

`resources/translations/phrases.json` lists how they say it, gathered from their code (packaging/phrases.py): `Tag “{name}”`. What a person named
is copied, a number is written as the locale does, and what is not recognised stays as it was said.
"""

import json
import re
from functools import cache, lru_cache

from PySide6.QtCore import QLocale

import resources
from desktop.archive import ArchiveError, QueryError
from desktop.importers import SourceError
from desktop.ui.look.language import LEFT_TO_RIGHT, tr
from desktop.ui.look.words import FIELD_WORDS, field_word, grouped, listed
from exports import ExportError

_PLACE = re.compile(r"\{(\w+)\}")
_LEAST = 3  # letters of a phrase that are its own: less would be recognised everywhere
_WITHIN = {"what", "why", "error", "said", "words", "kind"}  # places that hold another phrase


def worded(text: str) -> str:
    """Give a text of another room in the interface's language."""
    return _worded(text, QLocale().name(), tr("Move to trash")) if text else ""  # another language has other words for it


@lru_cache(maxsize=512)
def _worded(text: str, _locale: str, _language: str) -> str:
    bare = text.removesuffix(".")  # a sentence's end is put on and taken off on the way
    told = _whole(text) or _whole(bare) or _whole(f"{text}.") or _told(text) or _told(bare) or _told(f"{text}.")
    return text if told is None else f"{told.removesuffix('.')}{'.' if text.endswith('.') else ''}"


def _whole(text: str) -> str | None:
    """Translate a phrase without places; None where it is none, or none that is translated."""
    return _given(text) if text in _plain() else None


def _given(phrase: str) -> str | None:
    """Translate a phrase; None where it is not translated."""
    given = tr(phrase).removesuffix(LEFT_TO_RIGHT)
    return given if given != phrase else None


def _told(text: str) -> str | None:
    """Recognise a phrase by what stands around its places, and fill these; None where it is none, or none that is translated."""
    for phrase, begin, end in _patterned():
        if text.startswith(begin) and text.endswith(end) and (match := _pattern(phrase).fullmatch(text)) and (given := _given(phrase)):
            return _filled(given, match.groupdict())
    return None


def _filled(phrase: str, found: dict[str, str]) -> str:
    return _PLACE.sub(lambda place: _value(place[1], found.get(place[1], "")), phrase)


def _value(name: str, text: str) -> str:
    if name.startswith("number") and text.replace(",", "").isdigit():
        return grouped(int(text.replace(",", "")))
    parts = re.split(r", | and ", text) if name == "join" else [text] if name == "field" else [""]
    if all(each in FIELD_WORDS for each in parts):
        return listed(map(field_word, parts))
    return worded(text) if name.rstrip("0123456789") in _WITHIN else text


@cache
def _phrases() -> list[str]:
    return list(json.loads((resources.translations() / "phrases.json").read_text("utf-8")))


@cache
def _plain() -> frozenset[str]:
    return frozenset(phrase for phrase in _phrases() if "{" not in phrase)


@cache
def _patterned() -> list[tuple[str, str, str]]:
    """Give the phrases with places, those that say most by themselves first, each with its beginning and its end."""
    found = [(phrase, phrase.partition("{")[0], phrase.rpartition("}")[2]) for phrase in _phrases() if "{" in phrase]
    found = [each for each in found if len(_own(each[0])) >= _LEAST]
    return sorted(found, key=lambda each: -len(_own(each[0])))


def _own(phrase: str) -> str:
    return re.sub(r"\W", "", _PLACE.sub("", phrase))


@lru_cache(maxsize=128)
def _pattern(phrase: str) -> re.Pattern[str]:
    """Make a phrase's pattern; only those are made whose beginning and end fit, as six hundred would take a moment."""
    pieces = _PLACE.split(phrase)
    made = [
        re.escape(piece) if place % 2 == 0 else f"(?P<{piece}>{'[0-9,.]+' if piece.startswith('number') else '.*?'})"
        for place, piece in enumerate(pieces)
    ]
    return re.compile("".join(made), re.DOTALL)


def explained(error: BaseException) -> str:
    """Give an error of any room in the interface's language: where, why, and what to do."""
    match error:
        case QueryError(text=text, at=at, why=why):
            shown = text[at : at + 20]
            place = tr("At “{text}” (character {number} of the query)") if shown.strip() else tr("At the end of the query")
            where, remedy = place.format(text=shown, number=at + 1), ""
        case ArchiveError(where=where, why=why, remedy=remedy):
            pass
        case SourceError(source=where, why=why, remedy=remedy) | ExportError(target=where, why=why, remedy=remedy):
            pass
        case _:
            return worded(str(error))
    return " ".join(filter(None, (f"{where}: {worded(why)}.", worded(remedy))))
