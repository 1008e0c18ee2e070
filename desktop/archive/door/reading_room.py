"""What a reader does with stories: marks passages, marks as read, stars, and leaves off somewhere."""

from array import array
from collections.abc import Sequence

from sqlalchemy import select

from desktop.archive.annotation import highlights
from desktop.archive.annotation.anchoring import COLOURS
from desktop.archive.annotation.highlights import Highlight
from desktop.archive.door.core import numbers_of
from desktop.archive.door.finding import Finding
from desktop.archive.errors import ArchiveError
from desktop.archive.journal.change import Change
from desktop.archive.schema import reading_position
from desktop.archive.search.query import Query
from desktop.archive.story import standing
from desktop.archive.story.resolving import resolved
from desktop.story import Mark


class ReadingRoom(Finding):
    """Read, star and highlights, each act one Change; and the reading position, which is a trace and no Change."""

    def mark_read(self, marks: Sequence[Mark], read: bool = True) -> Change:
        """Mark stories as read, or as unread."""
        when = self._clock() if read else None
        what = "Mark as read" if read else "Mark as unread"
        return self._change(lambda rows: (what, standing.since(rows, numbers_of(marks), "read", when)))

    def star(self, marks: Sequence[Mark], starred: bool = True) -> Change:
        """Star stories, or take their stars away."""
        when = self._clock() if starred else None
        return self._change(lambda rows: ("Star" if starred else "Unstar", standing.since(rows, numbers_of(marks), "starred", when)))

    def set_position(self, mark: Mark, position: float) -> None:
        """Remember how far a story has been read: 0 … 1 of its body. It goes with the story, and no undo brings it back."""
        if not 0 <= position <= 1:
            raise ArchiveError(mark, f"{position} is no reading position; that is a number from 0 to 1")
        with self._file.writing() as rows:
            (number,) = standing.known(rows, [mark.number])
            rows.exec_driver_sql(
                "INSERT INTO reading_position (story, position) VALUES (?, ?) ON CONFLICT DO UPDATE SET position = excluded.position",
                (number, float(position)),
            )

    def position(self, mark: Mark) -> float:
        """Give how far a story has been read; 0 where nobody has begun."""
        with self._file.reading() as rows:
            (number,) = standing.known(rows, [mark.number])
            found = rows.scalar(select(reading_position.c.position).where(reading_position.c.story == number))
            return float(found or 0)

    def highlight(self, mark: Mark, start: int, end: int, colour: str = COLOURS[0], note: str = "") -> Change:
        """Mark a passage: from … to in the characters of the story's Body.text, to behind the last one. colour: one of COLOURS."""
        return self._change(lambda rows: highlights.make(rows, resolved(rows, mark.number), start, end, colour, note, self._clock()))

    def edit_highlight(self, id: int, *, colour: str | None = None, note: str | None = None) -> Change:  # noqa: A002 - the contract's word
        """Give a highlight another colour or note."""
        return self._change(lambda rows: highlights.edit(rows, id, colour, note))

    def remove_highlight(self, id: int) -> Change:  # noqa: A002
        """Take a highlight away."""
        return self._change(lambda rows: highlights.remove(rows, id))

    def highlights(self, mark: Mark) -> tuple[Highlight, ...]:
        """Give a story's highlights in the order of its text, each with its place in the body as it is now; orphaned ones stand last."""
        with self._file.reading() as rows:
            return highlights.of_story(rows, resolved(rows, mark.number))

    def all_highlights(self, query: Query | None = None, *, marks: Sequence[Mark] | None = None) -> tuple[Highlight, ...]:
        """Give the highlights of all stories that a query finds, or of those named, the newest first."""
        numbers = self.rows(query) if query and query.text else None
        if marks is not None:
            numbers = array("q", numbers_of(marks))
        with self._file.reading() as rows:
            return highlights.of_stories(rows, numbers)
