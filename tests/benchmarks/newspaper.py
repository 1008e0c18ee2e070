"""Generated stories by the million: 200,000 words by Zipf's law, German compounds among them, the same for the same number.

They are written to files of a thousand first, so that what is measured afterwards is the archive and not the generator.
Source of the law: Mandelbrot 1953, An informational theory of the statistical structure of language; weights 1/(rank + 2.7).
"""

import pickle
import random
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

import numpy as np

from desktop.story import Body, Draft, Reading

sys.path.insert(0, str(Path(__file__).parent))
import corpus

WORDS = 200_000
CHUNK = 1_000  # stories a file
_LENGTH = 230  # words of a body, on average: some 2.5 kB with deck and title
_PUBLICATIONS = tuple(f"{kind} {town}" for kind in ("Bote", "Anzeiger", "Rundschau", "Chronik", "Tagblatt") for town in corpus._ROOTS[:40])
_SECTIONS = ("Stadt", "Wirtschaft", "Wissenschaft", "Kultur", "Verkehr", "Forum", "Sport", "Wetter", "Reise", "Recht")
_SYLLABLES = "ba be bo da de do fa fe ga go ha he ka ke ki la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se si so ta te ti to wa we wi".split()


@cache
def vocabulary() -> "tuple[np.ndarray, np.ndarray]":
    """Give the words, the most frequent first, and their summed probabilities."""
    drawn = random.Random(7)
    known, _ = corpus.vocabulary()
    words = dict.fromkeys(known[:12_000])
    while len(words) < WORDS:  # what a newspaper has most of: names, and compounds that stand in it once
        name = "".join(drawn.choices(_SYLLABLES, k=drawn.randint(2, 4)))
        words[name if drawn.random() < 0.4 else f"{drawn.choice(corpus._ROOTS)}{drawn.choice(('', 's', 'en'))}{name}"] = None
    weights = 1 / (np.arange(1, WORDS + 1) + 2.7)
    return np.array(list(words), dtype=object), np.cumsum(weights / weights.sum())


def _words(drawn: np.random.Generator, count: int) -> "np.ndarray":
    words, sums = vocabulary()
    return words[np.minimum(np.searchsorted(sums, drawn.random(count)), WORDS - 1)]


def drafts(first: int, count: int) -> list[Draft]:
    """Give ready drafts from that number on."""
    drawn = np.random.default_rng((11, first))
    made: list[Draft] = []
    for number in range(first, first + count):
        words = _words(drawn, 30 + _LENGTH + int(drawn.integers(-60, 60)))
        title, deck, said = " ".join(words[:8]).capitalize(), " ".join(words[8:30]).capitalize(), words[30:].copy()
        said[11::12] += "."
        paragraphs = [" ".join(said[at : at + 48]).capitalize() for at in range(0, len(said), 48)]
        day = date(2004, 1, 1) + timedelta(days=int(drawn.integers(0, 8000)))
        known = {
            "title": title,
            "deck": f"{deck}.",
            "authors": (f"{words[0].capitalize()} {words[1].capitalize()}",),
            "publication": _PUBLICATIONS[int(drawn.integers(0, len(_PUBLICATIONS)) ** 1.2) % len(_PUBLICATIONS)],
            "section": _SECTIONS[number % len(_SECTIONS)],
            "published": day.isoformat(),
            "language": "de",
            "url": f"https://www.zeitung.example/{day.year}/{number}",
            **({"tags": (f"Dossier {number % 300}",)} if number % 5 == 0 else {}),
        }
        made.append(
            Draft(
                fields={name: Reading(value, 0.9, "meta") for name, value in known.items()},
                body=Body("".join(f"<p>{paragraph}.</p>" for paragraph in paragraphs)),
                original="\n\n".join((title, *paragraphs)).encode(),
                media_type="text/plain",
                origin=f"story-{number}.txt",
                importer="generated 1",
                retrieved=datetime(2026, 1, 1, tzinfo=UTC),
            )
        )
    return made


def write(count: int, folder: Path) -> int:
    """Write that many drafts to files, on every core; give the bytes of UTF-8 text in them."""
    folder.mkdir(exist_ok=True)
    with ProcessPoolExecutor() as pool:
        return sum(pool.map(_write, *zip(*[(first, min(CHUNK, count - first), folder) for first in range(0, count, CHUNK)], strict=True)))


def _write(first: int, count: int, folder: Path) -> int:
    made = drafts(first, count)
    (folder / f"{first:09}.pickle").write_bytes(pickle.dumps(made, 5))
    return sum(len(draft.body.text.encode()) + len(draft.text_of("title").encode()) + len(draft.text_of("deck").encode()) for draft in made)


def read(folder: Path) -> Iterator[Draft]:
    """Yield what was written, a file at a time in memory."""
    for path in sorted(folder.glob("*.pickle")):
        yield from pickle.loads(path.read_bytes())  # our own files


def queries(count: int = 300) -> list[str]:
    """Give mixed queries: common and rare words, two words, phrases, prefixes, a field or a date with a word, parts of compounds."""
    words, sums = vocabulary()
    drawn = random.Random(11)
    uniform = np.random.default_rng(12)

    def word() -> str:
        return str(words[min(int(np.searchsorted(sums, uniform.random())), WORDS - 1)])

    def root() -> str:
        return drawn.choice(corpus._ROOTS)

    kinds = (
        word,
        lambda: str(words[drawn.randrange(500, WORDS)]),
        lambda: f"{word()} {word()}",
        lambda: f'"{word()} {word()}"',
        lambda: f"{root()[:5]}*",
        lambda: f'publication:"{drawn.choice(_PUBLICATIONS)}" {word()}',
        lambda: f"date:20{drawn.randrange(4, 26):02} {word()}",
        root,
        lambda: f"{word()} OR {word()}",
        lambda: f"title:{root()} -{word()}",
    )
    return [kinds[number % len(kinds)]() for number in range(count)]
