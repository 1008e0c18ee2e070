"""What an import met, between reading and accepting: drafts in a temporary file, since 10,000 pages must not fill the memory."""

import pickle
import tempfile
import threading
import weakref
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import PurePath
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from desktop.import_report import doubtful
from desktop.story import Body, Draft, Dropped, FeedFound, Mark, Reading, Refusal, Value
from desktop.ui.look.language import QT_TR_NOOP, tr

BY_HAND = "corrected by hand"


class State(StrEnum):
    """What is so of one thing that was met."""

    READY = QT_TR_NOOP("ready")
    DOUBTFUL = QT_TR_NOOP("please check")
    DUPLICATE = QT_TR_NOOP("kept already")
    REFUSED = QT_TR_NOOP("not read")
    ADDED = QT_TR_NOOP("added")
    VERSION = QT_TR_NOOP("new version")
    FEED = QT_TR_NOOP("a feed")


OPEN = frozenset({State.READY, State.DOUBTFUL})  # to be decided


@dataclass(frozen=True, slots=True)
class DraftHead:
    """What the list shows of a draft, of what is kept already, or of a refusal."""

    title: str
    state: State
    origin: str
    part: str = ""
    publication: str = ""
    published: str = ""
    words: int = 0
    doubtful: tuple[str, ...] = ()  # the fields that ask for a look
    is_page: bool = False  # of a site, whose pages can be taught
    site: str = ""  # what it shares with others that are marked up alike: its host, or else its publication
    mark: str = ""  # of the story kept, or added
    message: str = ""
    remedy: str = ""

    @property
    def file(self) -> str:
        """The file's own name, with the part of it."""
        name = PurePath(self.origin).name or self.origin
        return f"{name}: {self.part}" if self.part else name


class DraftSpool:
    """Everything in the order it came, with the corrections made since. Any thread may use it."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the desk; unnamed, so that a crash leaves nothing
        self.close = weakref.finalize(self, self._file.close)  # called once: by whoever is done, or when nobody holds it any more
        self._lock = threading.RLock()
        self._places: list[int] = []
        self._read: list[Mapping[str, Reading]] = []  # as the importers read them
        self.heads: list[DraftHead] = []
        self._cuts: dict[int, list[str]] = {}
        self._corrections: dict[int, dict[str, Reading]] = {}

    def __len__(self) -> int:
        return len(self.heads)

    def add(self, draft: Draft) -> None:
        """Take in one more."""
        with self._lock:
            self._file.seek(0, 2)
            self._places.append(self._file.tell())
            pickle.dump(draft, self._file, pickle.HIGHEST_PROTOCOL)
            self._read.append(draft.fields)
            self.heads.append(_head(draft))

    def found(self, feed: FeedFound) -> None:
        """Note a feed that a list names."""
        with self._lock:
            words = tr("a feed: {address}").format(address=feed.address)
            self._place(DraftHead(feed.title or feed.address, State.FEED, feed.origin, feed.part, feed.folder, message=words))

    def keep(self, draft: Draft, mark: Mark, title: str) -> None:
        """Note what the archive keeps already."""
        with self._lock:
            self._place(
                DraftHead(title, State.DUPLICATE, draft.origin, draft.part, mark=mark, message=tr("kept as {mark}").format(mark=mark))
            )

    def refuse(self, refusal: Refusal) -> None:
        """Note what could not be read."""
        with self._lock:
            self._place(DraftHead("", State.REFUSED, refusal.origin, refusal.part, message=refusal.why, remedy=refusal.remedy))

    def _place(self, head: DraftHead) -> None:
        self._places.append(-1)
        self._read.append({})
        self.heads.append(head)

    def draft(self, number: int) -> Draft:
        """Give a draft, corrected."""
        draft = replace(self.as_read(number), fields=self._fields(number))
        for passage in self._cuts.get(number, ()):
            draft = without(draft, passage)
        return draft

    def as_read(self, number: int) -> Draft:
        """Give a draft as it came."""
        with self._lock:
            self._file.seek(self._places[number])
            draft: Draft = pickle.load(self._file)  # noqa: S301 - our own, see above
            return draft

    def _fields(self, number: int) -> dict[str, Reading]:
        corrected = self._corrections.get(number, {})
        fields = {**self._read[number], **corrected}
        return {name: reading for name, reading in fields.items() if reading.value or name not in corrected}

    def correct(self, number: int, fields: Mapping[str, Value]) -> None:
        """Keep what a person put right; it counts as sure."""
        if fields:
            with self._lock:
                kept = self._corrections.setdefault(number, {})
                kept.update({name: Reading(value, 1.0, BY_HAND) for name, value in fields.items()})
                head = _head(self.draft(number))
                self.heads[number] = replace(head, site=self.heads[number].site)  # what is alike is so by what was read

    def corrected(self, number: int) -> frozenset[str]:
        """Name the fields of a draft that were put right."""
        return frozenset(self._corrections.get(number, {})) | (frozenset({"body"}) if number in self._cuts else frozenset())

    def cut(self, number: int, passage: str) -> bool:
        """Leave out of a draft's body the paragraphs that stand whole in a passage; False where none does."""
        draft = self.draft(number)
        if without(draft, passage).body == draft.body:
            return False
        self._cuts.setdefault(number, []).append(passage)
        self.heads[number] = replace(self.heads[number], words=self.draft(number).body.words)
        return True

    def alike(self, number: int) -> dict[int, dict[str, Value]]:
        """Give what a draft's corrections would make of the others: those of the same site in which the very same was read, and is wrong too."""
        site, corrections = self.heads[number].site, self._corrections.get(number, {})
        found: dict[int, dict[str, Value]] = {}
        if not site or not corrections:
            return found
        for other, head in enumerate(self.heads):
            if other != number and head.site == site and head.state in OPEN:
                same = {name: right.value for name, right in corrections.items() if self._same(name, number, other)}
                if same:
                    found[other] = same
        return found

    def _same(self, name: str, number: int, other: int) -> bool:
        one, two = self._read[number].get(name), self._read[other].get(name)
        return (one.value if one else "") == (two.value if two else "") and name not in self._corrections.get(other, {})

    def settle(self, number: int, state: State, mark: str, message: str = "") -> None:
        """Note what became of a draft."""
        self.heads[number] = replace(self.heads[number], state=state, mark=mark, message=message)

    def open(self, wanted: Callable[[DraftHead], bool] = lambda _: True) -> list[int]:
        """Give the numbers of those that are still to be decided."""
        return [number for number, head in enumerate(self.heads) if head.state in OPEN and wanted(head)]

    def counts(self) -> Counter[State]:
        """Count by state."""
        return Counter(head.state for head in self.heads)


def _head(draft: Draft) -> DraftHead:
    asks = doubtful(draft)
    host = (urlsplit(draft.text_of("url")).hostname or "").removeprefix("www.")
    return DraftHead(
        draft.text_of("title"),
        State.DOUBTFUL if asks else State.READY,
        draft.origin,
        draft.part,
        draft.text_of("publication"),
        draft.text_of("published"),
        draft.body.words,
        asks,
        bool(host) and "html" in draft.media_type,
        host or draft.text_of("publication"),
    )


def without(draft: Draft, passage: str) -> Draft:
    """Take a draft's paragraphs out of its body that stand whole in a passage, and say so."""
    selected, body = " ".join(passage.split()), ET.fromstring(f"<body>{draft.body.html}</body>")  # noqa: S314 - a clean body is ours
    gone = [block for block in body if (words := " ".join("".join(block.itertext()).split())) and words in selected]
    for block in gone:
        body.remove(block)
    kept = Body("".join(ET.tostring(block, encoding="unicode") for block in body).replace(" />", "/>")) if gone else draft.body
    shown = set(kept.pictures)
    return replace(
        draft,
        body=kept,
        pictures=tuple(picture for picture in draft.pictures if picture.sha256 in shown),
        dropped=(*draft.dropped, *(Dropped(" ".join("".join(block.itertext()).split()), "left out by hand") for block in gone)),
    )
