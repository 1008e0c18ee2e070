"""Issues that come back with their stories: gathered while an import goes on, and made anew under its Change."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.archive import ArchiveError, ImportRun
from desktop.story import Draft, Former, FormerIssue, Mark


@dataclass(frozen=True, slots=True)
class Returned:
    """What became of an issue that was asked back."""

    issue: FormerIssue
    origin: str  # the book's file
    number: int | None  # of the issue in the archive; None where it was here whole, or cannot be made
    error: ArchiveError | None = None


@dataclass(slots=True)
class Returning:
    """The books that an import met, with their stories in order."""

    _books: dict[FormerIssue, list[tuple[Former, Mark]]] = field(default_factory=dict)
    _origins: dict[FormerIssue, str] = field(default_factory=dict)

    def meet(self, draft: Draft) -> None:
        """Hear of a story that was read; nothing is known yet of what becomes of it."""
        if draft.former is not None and (issue := draft.former.issue) is not None:
            self._books.setdefault(issue, [])
            self._origins.setdefault(issue, draft.origin)

    def note(self, draft: Draft, mark: Mark) -> None:
        """Remember a story that is in the archive now, if it came out of an issue."""
        self.meet(draft)
        if draft.former is not None and draft.former.issue is not None:
            self._books[draft.former.issue].append((draft.former, mark))

    @property
    def issues(self) -> tuple[FormerIssue, ...]:
        """The issues that were met, in order."""
        return tuple(self._books)

    def bring_back(self, run: ImportRun) -> Iterator[Returned]:
        """Make each issue anew, one after the other; one that cannot be made keeps no other out."""
        for issue, stories in self._books.items():
            if not stories:  # read, but left out by a person
                continue
            try:
                yield Returned(issue, self._origins[issue], run.bring_back(issue, stories))
            except ArchiveError as error:
                yield Returned(issue, self._origins[issue], None, error)
