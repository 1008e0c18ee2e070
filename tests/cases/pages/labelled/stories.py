"""The stories of the labelled pages: a pool of short articles, each dressed anew for a page."""

import hashlib
import random
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from lxml import etree

HERE = Path(__file__).parent
SAMPLES = HERE.parents[3] / "resources" / "samples"
_TEXTS = {
    "de": ("02-vier", "04-wem", "06-um", "08-das", "10-die", "12-unter"),
    "en": ("14-two", "16-the", "18-the", "20-in", "22-the", "24-a"),
    "ru": ("26-",),
}
_PAGES = {"fr": "25-la", "ar": "27-maqha"}
_MOST_WORDS = 300  # of a story: the page around it must be the larger part


@dataclass(frozen=True)
class Block:
    """A part of a story: p h quote list table or figure, with its lines; of a figure: file, caption, credit, alt."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Page:
    """A story as a page is to show it, and what stands around it."""

    language: str
    title: str
    deck: str
    authors: tuple[str, ...]  # persons, then an agency or a newsroom
    desk: str  # the last of the authors, where it is no person
    publication: str
    section: str
    published: str
    updated: str
    url: str
    blocks: tuple[Block, ...]
    words: dict = field(hash=False, compare=False)  # the furniture in its language
    number: int = 0

    @property
    def dice(self) -> random.Random:
        """Give chances that are the page's own."""
        return random.Random(f"page {self.number}")

    @property
    def byline(self) -> str:
        """Give the names as a newspaper writes them."""
        names, between = list(self.authors), self.words["and"]
        if between in ("、", "و"):
            return (between if between == "、" else f" {between} ").join(names)
        return f" {between} ".join(filter(None, (", ".join(names[:-1]), names[-1])))


@cache
def furniture() -> dict:
    """Give what stands around stories, by language."""
    return tomllib.loads((HERE / "furniture.toml").read_text("utf-8"))


@cache
def pool() -> tuple[tuple[str, str, str, tuple[str, ...]], ...]:
    """Give language, title, deck and paragraphs of every story."""
    found = []
    for language, beginnings in _TEXTS.items():
        for beginning in beginnings:
            (path,) = SAMPLES.glob(f"{beginning}*.txt")
            lines = [line for line in path.read_text("utf-8-sig").split("\n\n") if line.strip()]
            title = lines[1 if beginning.startswith("12") else 2].strip()  # after masthead and section; one has no section
            paragraphs = [" ".join(line.split()) for line in lines[3:] if len(line) > 60 and line.strip() != title]
            found.append((language, title, "", tuple(paragraphs)))
    for language, beginning in _PAGES.items():
        (path,) = SAMPLES.glob(f"{beginning}*.html")
        article = etree.fromstring(path.read_bytes(), etree.HTMLParser(encoding="utf-8")).find(".//article")
        paragraphs = [" ".join("".join(p.itertext()).split()) for p in article.iter("p") if not p.get("class")]
        deck = next(("".join(p.itertext()) for p in article.iter("p") if p.get("class") == "deck"), "")
        found.append(
            (language, "".join(article.find(".//h1").itertext()).strip(), deck.strip(), tuple(p for p in paragraphs if len(p) > 40))
        )
    for own in tomllib.loads((HERE / "own_stories.toml").read_text("utf-8"))["story"]:
        found.append((own["language"], own["title"], own["deck"], tuple(own["text"].strip().split("\n"))))
    return tuple(found)


def dressed(number: int, *, with_lists: bool = True) -> Page:
    """Give a story of the pool as the page of this number shows it: authors, dates, headings, a quotation, a list, a table, pictures."""
    language, title, deck, paragraphs = pool()[number * 7 % len(pool())]
    words, dice = furniture()[language], random.Random(f"story {number}")
    shown, count = [], 0
    for paragraph in paragraphs:
        count += len(paragraph.split()) if language != "ja" else len(paragraph) // 2
        shown.append(paragraph)
        if count > _MOST_WORDS:
            break
    names = tuple(dice.sample(words["names"], dice.choice((1, 1, 2))))
    desk = dice.choice(("", "", words["agency"], words["desk"]))
    section = dice.choice(words["sections"])
    day, hour, minute = dice.randint(1, 28), dice.randint(6, 21), dice.randint(10, 59)
    month, year, zone = dice.randint(1, 12), dice.choice((2019, 2021, 2023, 2024)), dice.choice(("+01:00", "+02:00", "Z"))
    slug = hashlib.sha256(f"{number}".encode()).hexdigest()[:8]
    host = "".join(sign for sign in words["paper"].lower() if sign.isascii() and sign.isalnum()) or f"paper-{language}"
    return Page(
        language, title, deck or " ".join((words["teasers"][number % 5] + ".", words["leads"][number % 3].split(",")[0] + ".")),
        (*names, *((desk,) if desk else ())), desk, words["paper"], section,
        f"{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:00{zone}",
        f"{year}-{month:02}-{day:02}T{hour + 2:02}:{minute:02}:30{zone}" if number % 3 else "",
        f"https://www.{host}.example/{number % 9}/{slug}-{number}.html",
        _blocks(shown, words, dice, number, with_lists=with_lists), words, number,
    )  # fmt: skip


def _blocks(paragraphs: list[str], words: dict, dice: random.Random, number: int, *, with_lists: bool) -> tuple[Block, ...]:
    blocks = [Block("p", (paragraph,)) for paragraph in paragraphs]
    if not with_lists:
        return tuple(blocks)
    middle = max(2, len(blocks) // 2)
    for kind, lines in (
        ("h", (words["heading"][0],)),
        ("quote", (words["quote"],)),
        *((("list", tuple(words["listed"])),) if number % 2 else ()),
        *((("table", ("2019|214|31", "2021|198|40", "2023|305|12")),) if number % 4 == 1 else ()),
    ):
        blocks.insert(dice.randint(middle if kind != "quote" else 1, len(blocks) - 1), Block(kind, lines))
    for count in range(1 + number % 2):
        caption = words["captions"][count % len(words["captions"])]
        credit = f"{words['photo']} {words['names'][(number + count) % len(words['names'])]}"
        place = 0 if count == 0 else min(3, len(blocks) - 1)
        blocks.insert(place, Block("figure", (f"{number:02}-{count}.png", caption, credit, words["alt"][count % len(words["alt"])])))
    return tuple(blocks)


def spoken(page: Page, iso: str) -> str:
    """Write a date as the page's language does."""
    month = page.words["months"].split()[int(iso[5:7]) - 1]
    return page.words["date"].format(d=int(iso[8:10]), month=month, y=iso[:4], h=iso[11:13], min=iso[14:16])
