"""What the archive tells of a story."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from desktop.archive.content import stored
from desktop.archive.door.core import Door, numbers_of
from desktop.archive.errors import ArchiveError
from desktop.archive.schema import picture
from desktop.archive.story import reading, standing
from desktop.archive.story.provenance import events_of, note
from desktop.archive.story.resolving import resolved, resolved_all
from desktop.story import Event, Mark, Picture, Story, Version


class Telling(Door):
    """A story whole, its versions, its provenance and its bytes."""

    def story(self, mark: Mark) -> Story:
        """Give a story, also one in the trash."""
        with self._file.reading() as rows:
            return reading.whole(rows, mark.number)

    def versions(self, mark: Mark) -> tuple[Version, ...]:
        """Give a story's versions, oldest first."""
        with self._file.reading() as rows:
            return reading.versions_of(rows, mark.number)

    def modified(self, marks: Sequence[Mark]) -> str:
        """Give the time of the latest version among stories, as ISO 8601; "" for none."""
        with self._file.reading() as rows:
            return reading.modified(rows, list(resolved_all(rows, numbers_of(marks)).values()))

    def events(self, mark: Mark) -> tuple[Event, ...]:
        """Give a story's provenance, oldest first."""
        with self._file.reading() as rows:
            return events_of(rows, resolved(rows, mark.number))

    def original(self, sha256: str) -> bytes:
        """Give an original byte for byte; it is verified on the way."""
        with self._file.reading() as rows:
            return self._content(stored.fetch(rows, sha256), sha256, "original")

    def picture(self, sha256: str) -> Picture:
        """Give a picture with its bytes; they are verified on the way."""
        with self._file.reading() as rows:
            row = rows.execute(select(picture).where(picture.c.sha256 == sha256)).one_or_none()
            content = self._content(stored.fetch(rows, sha256) if row else None, sha256, "picture")
            assert row is not None
            return Picture(row.sha256, row.media_type, row.width, row.height, content)

    def picture_sizes(self, sha256s: Sequence[str]) -> dict[str, tuple[int, int]]:
        """Give pictures' widths and heights in pixels, without their bytes; one that the archive does not hold is left out."""
        with self._file.reading() as rows:
            wanted = select(picture.c.sha256, picture.c.width, picture.c.height).where(picture.c.sha256.in_(sha256s))
            return {row.sha256: (row.width, row.height) for row in rows.execute(wanted)} if sha256s else {}

    def record(self, marks: Sequence[Mark], kind: str, detail: str) -> None:
        """Add a line to stories' provenance; it cannot be undone. kind: one of provenance.KINDS, the eventTypes of PREMIS 3.0."""
        with self._file.writing() as rows:
            note(rows, standing.known(rows, numbers_of(marks)), kind, detail, self._clock())

    def record_each(self, details: Mapping[Mark, str], kind: str) -> None:
        """Add a line of its own to each story's provenance."""
        with self._file.writing() as rows:
            now = self._clock()
            for mark, detail in details.items():
                note(rows, standing.known(rows, [mark.number]), kind, detail, now)

    def _content(self, content: bytes | None, sha256: str, what: str) -> bytes:
        if content is None:
            raise ArchiveError(f"SHA-256 {sha256}", f"the archive has no such {what}")
        return content
