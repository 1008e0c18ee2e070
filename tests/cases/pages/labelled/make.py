"""Writes the labelled pages: `python make.py FOLDER` pairs layouts and stories, and lays beside each page what must come out of it.

Every page is the same each time. Half of the first twelve layouts were held out, two more were written later, ten more last: README.md says how each was read at first sight.
"""

import json
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
import layouts_fresh as fresh
import layouts_held as held
import layouts_kinds as kinds
import layouts_last as last
import layouts_systems as systems
import layouts_tuned as tuned
from stories import Page, dressed


class Layout(NamedTuple):
    """A way in which a site writes its pages."""

    name: str
    write: Callable[[Page], str]
    held: bool  # out of the tuning of the rules, at first
    fit: Callable[[Page], Page] = lambda page: page  # what of a story such a page has
    lacks: tuple[str, ...] = ()  # fields that the page does not say
    languages: tuple[str, ...] = ()  # of its pages, where they are chosen


LAYOUTS = (
    Layout("wordpress", held.wordpress, True, lacks=("deck",)),
    Layout("microdata", held.microdata, True, held.interview),
    Layout("react", held.react, True),
    Layout("tables", held.old_tables, True, held.as_of_1999, ("updated",)),
    Layout("ticker", held.ticker, True),
    Layout("amp", held.amp, True),
    Layout("open-graph", tuned.open_graph, False),
    Layout("hatom", tuned.hatom, False, lacks=("deck", "section", "updated")),
    Layout("drupal", tuned.drupal, False),
    Layout("two-stories", tuned.two_stories, False),
    Layout("stump", tuned.stump, False, tuned.cut_short),
    Layout("photo-story", tuned.photo_story, False, tuned.with_pictures, ("section",)),
)
FRESH = (Layout("joomla", fresh.joomla, True, lacks=("updated", "deck")), Layout("app", fresh.mobile_app, True))  # written last
LATER = (
    Layout("publishing-system", systems.publishing_system, True, languages=("en", "it", "pl")),
    Layout("block-theme", systems.block_theme, True, systems.with_post, ("deck", "updated"), languages=("fr", "en", "pl")),
    Layout("by-hand", systems.by_hand, True, systems.plainly, languages=("ru", "es", "de")),
    Layout("offer", systems.offer, True, tuned.cut_short, languages=("de", "it", "fr")),
    Layout("live", kinds.live, True, kinds.in_entries, languages=("en", "es", "de")),
    Layout("talk", kinds.talk, True, kinds.asked, languages=("de", "fr", "es")),
    Layout("kitchen", kinds.kitchen, True, kinds.cooked, ("deck",), languages=("en", "fr", "de")),
    Layout("match", kinds.match, True, kinds.played, languages=("es", "it", "de")),
    Layout("slides", systems.slides, True, languages=("ru", "en", "fr")),
    Layout("gallery", kinds.gallery, True, kinds.told_in_pictures, languages=("pl", "de", "it")),
)
LAST = (
    Layout("letter", last.letter, True, lacks=("section",), languages=("en", "de", "fr")),
    Layout("portal", last.portal, True, lacks=("deck", "section", "updated", "publication"), languages=("de", "es", "it")),
)
EACH = 5


class Case(NamedTuple):
    """A labelled page."""

    name: str
    layout: Layout
    page: Page
    html: str

    @property
    def truth(self) -> dict[str, object]:
        """Give what must come out."""
        page = self.page
        fields = {
            name: getattr(page, name) for name in ("title", "deck", "publication", "section", "published", "updated", "language", "url")
        }
        for name in self.layout.lacks:
            del fields[name]
        return {**{name: value for name, value in fields.items() if value}, "authors": list(page.authors), "desk": page.desk, "text": text(page), "pictures": pictures(page)}  # fmt: skip


def text(page: Page) -> str:
    """Give the story's words, captions among them."""
    said = []
    for block in page.blocks:
        if block.kind == "figure":
            said.append(f"{block.lines[1]} {block.lines[2]}")
        elif block.kind == "table":
            said.append("\n".join(line.replace("|", "\t") for line in block.lines))
        else:
            said += block.lines
    return "\n\n".join(said)


def pictures(page: Page) -> list[str]:
    """Give the files of the story's pictures."""
    return [block.lines[0] for block in page.blocks if block.kind == "figure"]


def fresh_cases() -> Iterator[Case]:
    """Give the ten pages of the layouts written last."""
    for place, layout in enumerate(FRESH):
        for turn in range(EACH):
            page = layout.fit(dressed(100 + turn * len(FRESH) + place))
            yield Case(f"{layout.name}-{turn}", layout, page, layout.write(page))


def cases() -> Iterator[Case]:
    """Give the sixty pages."""
    for place, layout in enumerate(LAYOUTS):
        for turn in range(EACH):
            number = turn * len(LAYOUTS) + place
            page = layout.fit(dressed(number))
            yield Case(f"{layout.name}-{turn}", layout, page, layout.write(page))


def later_cases() -> Iterator[Case]:
    """Give the pages of the ten layouts of later years, and of the two after them: of each, three languages."""
    for place, layout in enumerate((*LATER, *LAST)):
        for turn, language in enumerate(layout.languages):
            page = layout.fit(next(page for page in map(dressed, count(400 + place * 40 + turn)) if page.language == language))
            yield Case(f"{layout.name}-{turn}", layout, page, layout.write(page))


def png(name: str) -> bytes:
    """Give a small picture of its own colour."""
    colour = struct.pack(">I", zlib.crc32(name.encode()))[:3]

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = (b"\0" + colour * 64) * 64
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def write(folder: Path) -> list[Case]:
    """Write pages, truths and pictures into a folder."""
    (folder / "media").mkdir(parents=True, exist_ok=True)
    made = [*cases(), *fresh_cases(), *later_cases()]
    for case in made:
        (folder / f"{case.name}.html").write_text(case.html, "utf-8")
        (folder / f"{case.name}.json").write_text(json.dumps(case.truth, ensure_ascii=False, indent=1), "utf-8")
        for name in pictures(case.page):
            (folder / "media" / name).write_bytes(png(name))
    return made


if __name__ == "__main__":
    print(len(write(Path(sys.argv[1]))), "pages")
