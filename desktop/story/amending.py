"""A body while it is corrected: its blocks, and each state that it was in, so that every step can be taken back.

Every state is of the body model: what the steps give is written as `clean` writes, headings are renumbered without a skip, and a step
that would give anything else is not taken.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from lxml import etree

from desktop.story.body import Body
from desktop.story.check import BodyError, check
from desktop.story.piece import Piece, picture, plain
from desktop.story.vocabulary import HEADINGS


class Lost(NamedTuple):
    """A block of an earlier text that is not in this one, and the place where it would stand."""

    piece: Piece
    place: int


class Amending:
    """The steps of one sitting. A place is a block's number from 0."""

    def __init__(self, body: Body) -> None:
        self._first = pieces_of(body)
        self._states: list[tuple[Piece, ...]] = [self._first]
        self._at = 0

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The blocks as they are now."""
        return self._states[self._at]

    @property
    def body(self) -> Body:
        """The body as it is now."""
        return _body(self.pieces)

    @property
    def changed(self) -> bool:
        """Whether anything differs from how it began."""
        return self.pieces != self._first

    @property
    def undoable(self) -> bool:
        """Whether there is a step to be taken back."""
        return self._at > 0

    @property
    def redoable(self) -> bool:
        """Whether there is a step to be taken again."""
        return self._at < len(self._states) - 1

    def undo(self) -> None:
        """Take the latest step back."""
        self._at = max(0, self._at - 1)

    def redo(self) -> None:
        """Take again what was taken back."""
        self._at = min(len(self._states) - 1, self._at + 1)

    def remove(self, place: int) -> bool:
        """Leave a block out."""
        return self._put(place, place + 1, ())

    def insert(self, place: int, pieces: Sequence[Piece]) -> bool:
        """Put blocks in, so that the first stands at a place."""
        return self._put(place, place, pieces)

    def bring_back(self, place: int, text: str) -> bool:
        """Put a passage in that was left out, as paragraphs."""
        return self._put(place, place, plain(text))

    def move(self, place: int, to: int) -> bool:
        """Let a block stand at another place."""
        held = list(self.pieces)
        if not (0 <= place < len(held) and 0 <= to < len(held)) or place == to:
            return False
        held.insert(to, held.pop(place))
        return self._take(tuple(held))

    def respell(self, place: int, lines: str) -> bool:
        """Give a block other words; see Piece.lines."""
        return self._put(place, place + 1, self.pieces[place].respelled(lines))

    def turn(self, place: int, kind: str) -> bool:
        """Make a block another kind; an item beside a list of its kind joins it."""
        turned = self.pieces[place].turned(kind)
        if turned == (self.pieces[place],):
            return False
        return self._put(place, place + 1, turned, join=kind in ("ul", "ol"))

    def say(self, place: int, alt: str, caption: str, credit: str, *, decorative: bool = False) -> bool:
        """Give a figure its text alternative, caption and credit. decorative: without words it needs none."""
        return self._put(place, place + 1, (self.pieces[place].said(alt, caption, credit, decorative=decorative),))

    def show(self, place: int, sha256: str) -> bool:
        """Let a figure show another picture."""
        return self._put(place, place + 1, (self.pieces[place].showing(sha256),))

    def add_picture(self, place: int, sha256: str, alt: str = "") -> bool:
        """Put a figure in."""
        return self._put(place, place, (picture(sha256, alt),))

    def lost(self, earlier: Body) -> tuple[Lost, ...]:
        """Give the blocks of an earlier text that are not here any more, in its order."""
        before, now = pieces_of(earlier), self.pieces
        texts = {piece.html if piece.kind == "figure" else piece.text for piece in now}
        found: list[Lost] = []
        for what, start, end, low, _ in SequenceMatcher(
            None, [p.html for p in before], [p.html for p in now], autojunk=False
        ).get_opcodes():
            if what in ("delete", "replace"):
                gone = [p for p in before[start:end] if (p.html if p.kind == "figure" else p.text) not in texts and p.kind != "hr"]
                found += [Lost(piece, low) for piece in gone]
        return tuple(found)

    def _put(self, start: int, end: int, pieces: Sequence[Piece], *, join: bool = False) -> bool:
        held = [*self.pieces[:start], *pieces, *self.pieces[end:]]
        if join:
            held = _lists_joined(held, start)
        return self._take(tuple(held))

    def _take(self, held: tuple[Piece, ...]) -> bool:
        """Make this the next state; False where nothing differs, or the body model has no place for it."""
        held = _renumbered(held)
        if held == self.pieces:
            return False
        try:
            check(_body(held))
        except BodyError:
            return False
        del self._states[self._at + 1 :]
        self._states.append(held)
        self._at += 1
        return True


def pieces_of(body: Body) -> tuple[Piece, ...]:
    """Part a body into the blocks of its top level."""
    root = etree.fromstring(f"<body>{body.html}</body>")
    return tuple(Piece(etree.tostring(block, encoding="unicode", with_tail=False)) for block in root)


def _body(pieces: Sequence[Piece]) -> Body:
    return Body("".join(piece.html for piece in pieces))


def _renumbered(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Let no heading skip a level, as `writing.xhtml` does; a valid body stays as it is."""
    levels: list[int] = []
    out = []
    for piece in pieces:
        if (tag := piece.html[1:3]) in HEADINGS:
            level = int(tag[1])
            while levels and levels[-1] >= level:
                levels.pop()
            levels.append(level)
            fresh = f"h{min(len(levels) + 1, 4)}"
            piece = piece if fresh == tag else Piece(f"<{fresh}{piece.html[3:-3]}{fresh}>")  # noqa: PLW2901
        out.append(piece)
    return tuple(out)


def _lists_joined(held: list[Piece], place: int) -> list[Piece]:
    """Join the list at a place with its neighbours of the same kind."""
    kind = held[place].html[1:3] if place < len(held) else ""
    first, last = place, place
    while first > 0 and held[first - 1].html.startswith(f"<{kind}>"):
        first -= 1
    while last + 1 < len(held) and held[last + 1].html.startswith(f"<{kind}>"):
        last += 1
    inner = "".join(piece.html[4:-5] for piece in held[first : last + 1])
    return [*held[:first], Piece(f"<{kind}>{inner}</{kind}>"), *held[last + 1 :]]
