"""Generated stories with a realistic vocabulary: words by Zipf's law, German compounds, the same for the same number.

Source of the law: Zipf 1949, Human Behavior and the Principle of Least Effort; the exponent 1 is that of newspaper text.
"""

import io
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from hashlib import sha256
from itertools import accumulate

from PIL import Image, ImageDraw

from desktop.story import Body, Draft, Picture, Reading

_ROOTS = (
    "Hafen Stadt Rat Brücke Wasser Turm Markt Schule Garten Bahn Kraft Werk Straße Licht Haus Halt Plan Bau Amt Kreis Land Wald Wind Feuer Wehr Fluss "
    "Ufer Schiff Fahrt Gast Wirt Recht Steuer Bund Tag Nacht Woche Jahr Zeit Zeitung Blatt Bild Buch Druck Kunst Musik Tanz Spiel Sport Platz Dach Stein "
    "Holz Korn Mühle Brot Fisch Netz Garn Tuch Kleid Leder Glas Eisen Stahl Kohle Strom Gas Wärme Kälte Regen Schnee Sturm Wolke Stern Mond Sonne Berg Tal"
).split()
_PLAIN = (
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind "
    "noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei kann gegen vom können schon wenn habe seine unter "
    "heute gestern bald neu alt groß klein offen ruhig schnell meldet prüft öffnet baut schließt findet trägt zwischen ohne während seit zwei drei"
).split()
_PAPERS = ("Lindenhafener Bote", "Neue Warte", "Alte Rundschau", "Die Werkbank", "Freie Chronik")
_SECTIONS = ("Stadt", "Wirtschaft", "Wissenschaft", "Kultur", "Verkehr", "Forum")


@cache
def vocabulary() -> tuple[tuple[str, ...], tuple[float, ...]]:
    """Give words, the most frequent first, and their summed weights 1/rank."""
    drawn = random.Random(7)
    compounds = [first + second.lower() for first in _ROOTS for second in _ROOTS if first != second]
    triples = [first + drawn.choice(_ROOTS).lower() + "s" + drawn.choice(_ROOTS).lower() for first in compounds for _ in range(6)]
    drawn.shuffle(compounds)
    words = tuple(dict.fromkeys([*_PLAIN, *_ROOTS, *compounds, *triples]))
    return words, tuple(accumulate(1 / rank for rank in range(1, len(words) + 1)))


def _sentence(drawn: random.Random) -> str:
    words, weights = vocabulary()
    return " ".join(drawn.choices(words, cum_weights=weights, k=drawn.randint(8, 22))).capitalize() + "."


def drafts(count: int, *, words: int = 330, pictures: bool = False, photographs: int = 0) -> Iterator[Draft]:
    """Yield ready drafts of about that many words; every second one with a picture where asked, or that many of all with a photograph."""
    for number in range(count):
        drawn = random.Random(number)
        paragraphs: list[str] = []
        while sum(len(paragraph.split()) for paragraph in paragraphs) < words:
            paragraphs.append(" ".join(_sentence(drawn) for _ in range(drawn.randint(3, 5))))
        title = _sentence(drawn)[:70].rsplit(" ", 1)[0]
        body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        shown = (picture(number % 20),) if pictures and number % 2 else ()
        if photographs and number % (count // photographs) == 0:
            shown = (photograph(number),)
        figure = "".join(
            f'<figure><img src="pm:{each.sha256}" alt="Farbflächen"/><figcaption>Bild {number}</figcaption></figure>' for each in shown
        )
        known = {
            "title": title,
            "deck": _sentence(drawn),
            "authors": (f"Vorname Nachname{number % 97}",),
            "publication": _PAPERS[number % 5],
            "section": _SECTIONS[number % 6],
            "published": (date(2020, 1, 1) + timedelta(days=drawn.randrange(2200))).isoformat(),
            "language": "de",
            "url": f"https://zeitung.example/{number}",
        }
        yield Draft(
            fields={name: Reading(value, 0.9, "generated") for name, value in known.items()},
            body=Body(figure + body),
            original=f"{title}\n\n{chr(10).join(paragraphs)}\n".encode(),
            media_type="text/plain",
            origin=f"story-{number}.txt",
            importer="generated 1",
            retrieved=datetime(2026, 1, 1, tzinfo=UTC),
            pictures=shown,
        )


@cache
def picture(number: int) -> Picture:
    """Give one of the pictures: colour fields with a grain, as a JPEG of 1200 × 800."""
    drawn = random.Random(number)
    image = Image.effect_noise((1200, 800), 40).convert("RGB")
    pen = ImageDraw.Draw(image)
    for _ in range(12):
        left, top = drawn.randrange(1100), drawn.randrange(700)
        pen.ellipse(
            (left, top, left + drawn.randrange(80, 400), top + drawn.randrange(80, 400)),
            fill=tuple(drawn.randrange(60, 230) for _ in "rgb"),
        )
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=82)
    content = stream.getvalue()
    return Picture(sha256(content).hexdigest(), "image/jpeg", 1200, 800, content)


def photograph(number: int) -> Picture:
    """Give a picture as a camera takes it, 2400 × 1600: light that falls off, soft shapes, a fine grain."""
    drawn = random.Random(number)
    small = Image.new("RGB", (240, 160), tuple(drawn.randrange(40, 200) for _ in "rgb"))
    pen = ImageDraw.Draw(small)
    for _ in range(40):
        left, top = drawn.randrange(-20, 220), drawn.randrange(-20, 140)
        pen.ellipse(
            (left, top, left + drawn.randrange(8, 90), top + drawn.randrange(8, 90)), fill=tuple(drawn.randrange(20, 240) for _ in "rgb")
        )
    large = small.resize((2400, 1600), Image.Resampling.BICUBIC)
    image = Image.blend(large, Image.effect_noise((2400, 1600), 60).convert("RGB"), 0.06)
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=88)
    content = stream.getvalue()
    return Picture(sha256(content).hexdigest(), "image/jpeg", 2400, 1600, content)


def queries(count: int = 300) -> list[str]:
    """Give mixed queries: common and rare words, two words, phrases, prefixes, a field with a word."""
    words, weights = vocabulary()
    drawn = random.Random(11)

    def word() -> str:
        return drawn.choices(words, cum_weights=weights)[0]

    kinds = (
        word,
        lambda: drawn.choice(words[500:]),
        lambda: f"{word()} {drawn.choice(_ROOTS)}",
        lambda: f'"{word()} {word()}"',
        lambda: f"{drawn.choice(_ROOTS)[:4]}*",
        lambda: f'publication:"{drawn.choice(_PAPERS)}" {word()}',
        lambda: f"date:202{drawn.randrange(6)} {word()}",
    )
    return [kinds[number % len(kinds)]() for number in range(count)]
