"""What arrives: drafts are verified and prepared outside the transaction, then taken in batch by batch as one Change."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType

from sqlalchemy import Connection, select

from desktop.archive.content import dictionaries
from desktop.archive.errors import ArchiveError
from desktop.archive.file.engine import ArchiveFile
from desktop.archive.gathering.subscriptions import told_of
from desktop.archive.intake.prepared import Prepared
from desktop.archive.intake.preparing import Preparing
from desktop.archive.intake.taking import Batch, Outcome
from desktop.archive.journal.change import Change
from desktop.archive.journal.journal import Journal
from desktop.archive.periodicals import returning
from desktop.archive.schema import counter
from desktop.archive.search.index import SearchIndex
from desktop.archive.shelves.shelves import known, put
from desktop.story import Draft, Former, FormerIssue, Mark

_LARGE = 10_000  # stories after which joining the index's segments is put off to the end


class ImportRun:
    """An import: one Change, however many batches; what `add` returned is durable, whatever happens afterwards."""

    def __init__(
        self,
        file: ArchiveFile,
        journal: Journal,
        index: SearchIndex,
        clock: Callable[[], str],
        what: str,
        shelf: int | None,
        feed: int | None,
    ) -> None:
        self._file, self._journal, self._index, self._clock = file, journal, index, clock
        self._what, self._shelf, self._feed = what, shelf, feed
        self._number: int | None = None
        self._added = 0
        from desktop.archive.likeness.arriving import Arrivals  # numerics, which who only reads need not load

        self._arrivals = Arrivals(file)
        if shelf is not None:
            with file.reading() as rows:
                known(rows, shelf)

    def __enter__(self) -> "ImportRun":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Bring the index into shape after a large import, also one that failed or was killed before; nothing else is open between batches."""
        if self._number is None:
            return
        with self._file.reading() as rows:
            first = self._index.hurried(rows)
            whole = first and self._added * 4 > _last(rows)
        more = first
        while more:
            with self._file.writing() as rows:  # step by step, so that others get their turn
                more = self._index.tidy(rows, first=first, whole=whole)
            first = False
        if whole:
            self._file.shrink()

    @property
    def change(self) -> Change:
        """The Change so far; without edits (and id 0) if nothing was added."""
        return Change(0, self._what, ()) if self._number is None else self._journal.change(self._number)

    def add(self, drafts: Sequence[Draft]) -> list[Outcome]:
        """Take a batch in, of some hundred stories; committed when this returns, and nothing of it stored if it raises.

        Raises ArchiveError for a draft that the archive cannot take, naming its source.
        """
        return self._take([Prepared.of(draft) for draft in drafts])  # the slow part, before anybody has to wait

    def stream(self, drafts: Iterable[Draft]) -> Iterator[tuple[Draft, Outcome | ArchiveError]]:
        """Take in however many drafts come, verified in processes of their own; give each back once what became of it is committed.

        A draft that the archive cannot take is given with the error, and keeps no other out. Some thousand drafts are held at a time.
        Raises ArchiveError where nothing more can be stored; what was given back before is.
        """
        with Preparing(self._dictionary()) as preparing:
            batches = preparing.batches(drafts)
            while True:
                with _without_collector():
                    if (batch := next(batches, None)) is None:
                        return
                    ready = [(draft, each) for draft, each in batch if not isinstance(each, ArchiveError)]
                    outcomes = iter(self._take([each for _, each in ready]))
                preparing.dictionary = preparing.dictionary or self._dictionary(make=True)
                for draft, each in batch:
                    yield draft, each if isinstance(each, ArchiveError) else next(outcomes)

    def bring_back(self, issue: FormerIssue, stories: Sequence[tuple[Former, Mark]]) -> int | None:
        """Make an issue anew under this Change, of stories that came with its book, in the book's order, and its series where there is none.

        Gives the issue's number in the archive; None where it was here already with all of them. Raises ArchiveError for an issue whose
        number another one of the series has.
        """
        with self._file.writing() as rows:
            number, edits = returning.bring_back(rows, issue, stories, self._clock())
            if not edits:
                return None
            same = self._number is not None and self._journal.still_done(rows, self._number)
            change = self._number if same and self._number is not None else self._journal.begin(rows, self._what)
            self._journal.extend(rows, change, edits)
        self._number = change
        return number

    def _dictionary(self, *, make: bool = False) -> bytes:
        """Give the dictionary by which bodies are packed, made when there are stories enough; empty while there is none."""
        with self._file.writing() if make else self._file.reading() as rows:
            number = dictionaries.number_of(rows) or (dictionaries.make(rows) if make else 0)
            return dictionaries.content_of(rows, number)

    def _take(self, prepared: Sequence[Prepared]) -> list[Outcome]:
        if not prepared:
            return []
        with self._file.writing() as rows:
            if self._added < _LARGE <= self._added + len(prepared):
                self._index.hurry(rows)
            batch = Batch(rows, self._journal, self._number, self._what, self._clock(), prepared)
            for each in prepared:
                batch.judge(each)
            stories = [outcome.mark.number for outcome in batch.outcomes]
            if self._shelf is not None:
                batch.edits += put(rows, self._shelf, stories, None)
            if self._feed is not None:
                batch.edits += told_of(rows, self._feed, stories)
            batch.finish(self._index)
        self._number = batch.change  # only now: a transaction that failed has left no Change
        self._added += sum(outcome.status == "added" for outcome in batch.outcomes)
        return self._compared(batch.outcomes)

    def _compared(self, outcomes: list[Outcome]) -> list[Outcome]:
        """Say of what came in which stories it is like."""
        similar = self._arrivals.similar([each.mark.number for each in outcomes if each.status != "duplicate"])
        return [
            each.beside(similar[each.mark.number]) if each.mark.number in similar and each.status != "duplicate" else each
            for each in outcomes
        ]


@contextmanager
def _without_collector() -> Iterator[None]:
    """Let a batch make its hundred thousand objects, none of them in a cycle, without being searched for one: a tenth of the time."""
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected:
            gc.enable()


def _last(rows: Connection) -> int:
    return int(rows.execute(select(counter.c.value).where(counter.c.name == "story")).scalar_one())
