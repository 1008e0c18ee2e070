"""Generated newspapers with a vocabulary nearer to life than `corpus`: Zipf over 200,000 words, most of them compounds, three languages, tags.

The same number gives the same story on every machine.
"""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import accumulate

from corpus import _PLAIN, _ROOTS
from desktop.story import Body, Draft, Reading

VOCABULARY = 200_000
_ONSETS = "b br d dr f fl g gr h k kl kr l m n p pl r s sch sp st str t tr w z".split()
_VOWELS = "a e i o u au ei eu ie ä ö ü".split()
_CODAS = "l m n r t ck ft ld lm nd ng nk rb rg rk rm rn rt st tz cht".split()
_LINKS = ("", "", "s", "n", "es")
_PAPERS = tuple(f"{first} {second}" for first in "Lindenhafener Neue Alte Freie Große".split() for second in "Bote Warte Rundschau Chronik Post".split())
_SECTIONS = ("Stadt", "Wirtschaft", "Wissenschaft", "Kultur", "Verkehr", "Forum", "Sport", "Reise")
_TAGS = ("Hafen", "Wahl", "Wetter", "Bahn", "Museum", "Schule", "Haushalt", "Umwelt")
_LANGUAGES = ("de",) * 17 + ("en", "en", "fr")
_FIRST, _DAYS = date(2000, 1, 1), 9_000


@cache
def vocabulary() -> tuple[tuple[str, ...], tuple[float, ...]]:
    """Give words, the most frequent first, and their summed weights 1/rank."""
    drawn = random.Random(7)

    def syllable() -> str:
        return drawn.choice(_ONSETS) + drawn.choice(_VOWELS) + drawn.choice(_CODAS)

    roots = list(dict.fromkeys([*_ROOTS, *((syllable() + drawn.choice(("", "", "er", "ung", syllable()))).capitalize() for _ in range(6_000))]))
    plain = list(dict.fromkeys([*_PLAIN, *(syllable() + drawn.choice(("en", "t", "lich", "ig")) for _ in range(4_000))]))
    common = [*_PLAIN, *_ROOTS, *drawn.sample(roots + plain, len(roots + plain))]
    words = dict.fromkeys(common)
    while len(words) < VOCABULARY:
        first, second = (roots[int(len(roots) * drawn.random() ** 2)] for _ in "12")
        words[first + drawn.choice(_LINKS) + second.lower()] = None
    return tuple(words), tuple(accumulate(1 / rank for rank in range(1, len(words) + 1)))


def _sentence(drawn: random.Random) -> str:
    words, weights = vocabulary()
    return " ".join(drawn.choices(words, cum_weights=weights, k=drawn.randint(8, 22))).capitalize() + "."


def drafts(count: int, *, words: int = 330) -> Iterator[Draft]:
    """Yield ready drafts of about that many words: 2.5 kB."""
    for number in range(count):
        drawn = random.Random(number)
        paragraphs: list[str] = []
        written = 0
        while written < words:
            paragraphs.append(" ".join(_sentence(drawn) for _ in range(drawn.randint(3, 5))))
            written += len(paragraphs[-1].split())
        known = {
            "title": _sentence(drawn)[:70].rsplit(" ", 1)[0],
            "deck": _sentence(drawn),
            "authors": (f"Vorname Nachname{number % 97}",),
            "publication": _PAPERS[int(len(_PAPERS) * drawn.random() ** 2)],
            "section": drawn.choice(_SECTIONS),
            "published": (_FIRST + timedelta(days=drawn.randrange(_DAYS))).isoformat(),
            "language": drawn.choice(_LANGUAGES),
            "url": f"https://zeitung.example/{number}",
            "tags": (drawn.choice(_TAGS),) if number % 5 == 0 else (),
        }
        yield Draft(
            fields={name: Reading(value, 0.9, "generated") for name, value in known.items() if value},
            body=Body("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)),
            original=f"{number}\n\n{paragraphs[0]}\n".encode(),
            media_type="text/plain",
            origin=f"story-{number}.txt",
            importer="generated 1",
            retrieved=datetime(2026, 1, 1, tzinfo=UTC),
        )


def queries(count: int = 300) -> list[str]:
    """Give mixed queries: common and rare words, parts of compounds, several words, phrases, beginnings, fields, dates and OR."""
    words, weights = vocabulary()
    drawn = random.Random(11)

    def word() -> str:
        return drawn.choices(words, cum_weights=weights)[0]

    kinds = (
        word,
        lambda: drawn.choice(words[500:]),
        lambda: drawn.choice(_ROOTS),
        lambda: drawn.choice(words[:50]),
        lambda: f"{word()} {drawn.choice(_ROOTS)}",
        lambda: f'"{word()} {word()}"',
        lambda: f"{drawn.choice(_ROOTS)[:4]}*",
        lambda: f'publication:"{drawn.choice(_PAPERS)}" {word()}',
        lambda: f"date:20{drawn.randrange(24):02} {word()}",
        lambda: f"{word()} OR {word()}",
        lambda: f"section:{drawn.choice(_SECTIONS)} {word()} -{word()}",
    )
    return [kinds[number % len(kinds)]() for number in range(count)]
