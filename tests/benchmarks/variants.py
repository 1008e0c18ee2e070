"""Generated near-duplicates with the truth about them, and what the pass over an archive makes of them: recall, precision, seconds.

A variant is what another paper makes of the same agency copy: another headline, the last paragraph cut, one sentence in ten edited,
other quotation marks, and the paper's own boilerplate. Unrelated stories of a paper share that boilerplate, too.
"""

import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, islice
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent))
import corpus

from desktop.archive import Archive
from desktop.story import Body, Draft, Mark, Reading

PAPERS = ("Lindenhafener Bote", "Neue Warte", "Alte Rundschau", "Die Werkbank", "Freie Chronik")
_QUOTES = (("„", "“"), ("»", "«"), ('"', '"'), ("“", "”"))
EDITED = 10  # one sentence in so many


@dataclass(frozen=True)
class Varied:
    """A draft, and the number of the story that it tells; drafts with one number are near-duplicates."""

    draft: Draft
    story: int


def varied(count: int, *, share: float = 0.1, words: int = 330, seed: int = 0) -> Iterator[Varied]:
    """Yield drafts in mixed order: about that share of them are variants, in groups of two to five, up to 500 drafts apart."""
    drawn = random.Random(seed)
    waiting: list[Varied] = []
    given = 0
    for number, draft in enumerate(corpus.drafts(count, words=words)):
        paper = drawn.randrange(len(PAPERS))
        waiting.append(Varied(_printed(draft, paper, seed), number))
        if drawn.random() < share / 2.5:  # a group has 3.5 stories, 2.5 of them variants
            for place in drawn.sample(range(len(PAPERS)), drawn.randint(1, 4)):
                waiting.append(Varied(variant(draft, place, random.Random(f"{seed} {number} {place}")), number))
        while len(waiting) > 500 or (number == count - 1 and waiting):
            yield waiting.pop(drawn.randrange(len(waiting)))
            given += 1
            if given == count:
                return


def variant(draft: Draft, paper: int, drawn: random.Random) -> Draft:
    """Give what another paper makes of a story."""
    paragraphs = draft.body.text.split("\n\n")
    if len(paragraphs) > 2:
        del paragraphs[-1]
    words, weights = corpus.vocabulary()
    opening, closing = _QUOTES[paper % len(_QUOTES)]
    edited = []
    for paragraph in paragraphs:
        sentences = paragraph.split(". ")
        for place, sentence in enumerate(sentences):
            if drawn.randrange(EDITED) == 0:
                fresh = drawn.choices(words, cum_weights=weights, k=max(3, len(sentence.split()) // 2))
                kept = sentence.split()[len(fresh) :]
                sentences[place] = " ".join([*fresh, *kept])
            elif drawn.randrange(4) == 0:
                sentences[place] = f"{opening}{sentence}{closing}"
        edited.append(". ".join(sentences))
    title = " ".join(drawn.choices(words, cum_weights=weights, k=6)).capitalize()
    days = {**draft.fields, "title": Reading(title, 0.9, "generated"), "url": Reading(f"{draft.text_of('url')}/{paper}", 0.9, "generated")}
    told = _told(edited)
    return _printed(replace(draft, fields=days, body=told, original=f"{title}\n\n{told.text}\n".encode()), paper, 0)


def _printed(draft: Draft, paper: int, seed: int) -> Draft:
    """Give a story with its paper's boilerplate at the end, of some forty words."""
    words, weights = corpus.vocabulary()
    drawn = random.Random(f"boilerplate {paper} {seed}")
    foot = " ".join(drawn.choices(words, cum_weights=weights, k=40)).capitalize() + "."
    fields = {**draft.fields, "publication": Reading(PAPERS[paper], 0.9, "generated")}
    return replace(draft, fields=fields, body=Body(f"{draft.body.html}<p>{foot}</p>"))


def _told(paragraphs: Sequence[str]) -> Body:
    escaped = (paragraph.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for paragraph in paragraphs)
    return Body("".join(f"<p>{paragraph}</p>" for paragraph in escaped))


def measure(count: int, folder: Path, *, share: float = 0.1) -> dict[str, float]:
    """Import that many stories and search them for near-duplicates; give seconds, recall and precision of pairs, and found at import.

    share: of the stories that are variants of others.
    """
    truth: dict[str, int] = {}
    noticed = variants = 0
    begun = perf_counter()
    with Archive.open(folder / "varied.pressmark", create=True) as archive:
        with archive.importing("Import") as run:
            told: set[int] = set()
            for each, (_, outcome) in _taken(run, varied(count, share=share)):
                truth[outcome.mark] = each.story
                if each.story in told:
                    variants += 1
                    noticed += any(truth.get(mark) == each.story for mark, _ in outcome.similar)
                told.add(each.story)
        imported = perf_counter() - begun
        begun = perf_counter()
        groups = archive.duplicates()
        passed = perf_counter() - begun
    found = {frozenset(pair) for group in groups for pair in combinations(group.marks, 2)}
    stories: dict[int, list[str]] = {}
    for mark, story in truth.items():
        stories.setdefault(story, []).append(mark)
    true = {frozenset(pair) for marks in stories.values() for pair in combinations(marks, 2)}
    return {
        "stories": len(truth),
        "import_seconds": imported,
        "seconds": passed,
        "pairs": len(true),
        "recall": len(found & true) / max(1, len(true)),
        "precision": len(found & true) / max(1, len(found)),
        "noticed": noticed / max(1, variants),  # of the variants, as they were imported
    }


def case_duplicates(count: int, folder: Path) -> dict[str, float]:
    """Bring variants of one story in twenty (20,000 at most) into the bench's archive, search all of it once, and take them out again."""
    import newspaper
    from timing import timed

    figures: dict[str, float] = {"stories": count}
    some = islice(enumerate(newspaper.read(folder / "drafts"), 1), 0, None, max(20, count // 20_000))
    made = (Varied(variant(draft, number % len(PAPERS), random.Random(number)), number) for number, draft in some)
    with Archive.open(folder / "ours.pressmark") as archive:
        with archive.importing("Variants") as run, timed(figures, "import_seconds"):
            told = [(each.story, outcome) for each, (_, outcome) in _taken(run, made)]
        with timed(figures):
            groups = archive.duplicates()
        archive.undo()
    true = {frozenset((Mark.of(story), outcome.mark)) for story, outcome in told}
    found = {frozenset(pair) for group in groups for pair in combinations(group.marks, 2)}
    noticed = sum(any(mark == Mark.of(story) for mark, _ in outcome.similar) for story, outcome in told)
    return figures | {
        "variants": len(told),
        "recall": len(found & true) / len(true),
        "precision": len(found & true) / max(1, len(found)),
        "noticed": noticed / len(told),
    }


def _taken(run, drafts):  # type: ignore[no-untyped-def]
    """Stream drafts in, and give each with what became of it."""
    ahead: list[Varied] = []

    def given() -> Iterator[Draft]:
        for each in drafts:
            ahead.append(each)
            yield each.draft

    for done in run.stream(given()):
        yield ahead.pop(0), done


if __name__ == "__main__":
    import json
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        print(json.dumps(measure(int(sys.argv[1]), Path(name))))
