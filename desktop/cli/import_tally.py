"""What an import tells: a line a story, and a sum at the end."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import typer

from desktop.cli.output import give, or_null, say, tell
from desktop.story import Draft, FeedFound, FormerIssue, Refusal

if TYPE_CHECKING:
    from desktop.archive import Outcome
    from desktop.gathering.returning import Returned


class Tally:
    """Prints a line a story, and remembers whether anything failed."""

    def __init__(self, as_json: bool) -> None:
        from desktop.import_report import ImportReport

        self._json = as_json
        self._counts: dict[str, int] = {}
        self._issues = 0  # made anew
        self.report = ImportReport()

    def added(self, draft: Draft, outcome: "Outcome", title: str) -> None:
        """Tell what became of a draft."""
        self.report.took(draft, outcome.status, outcome.mark, outcome.message, title)
        self._line(draft, outcome.status, outcome.mark, outcome.message, title)

    def dry(self, reading: Draft | Refusal) -> None:
        """Tell what would come in."""
        if isinstance(reading, FeedFound):
            self.feed(reading, "added", "dry run: nothing was written")
        elif isinstance(reading, Refusal):
            self.failed(reading.origin, reading.part, str(reading))
        else:
            self.report.took(reading, "read", message="dry run: nothing was written")
            self._line(reading, "added", None, "dry run: nothing was written")

    def feed(self, found: FeedFound, status: str, message: str = "") -> None:
        """Tell of a feed that a list named."""
        self._count(status)
        told = message or ("a feed, subscribed to" if status == "added" else "a feed that was subscribed to already")
        if self._json:
            known = {"title": found.title, "section": or_null(found.folder), "url": found.address}
            give(_line(status, None, found.origin, found.part, **known, message=told))
        else:
            tell(f"{status:9}  {'':9}  {found.title}  ({told})")

    def issue(self, returned: "Returned") -> None:
        """Tell of an issue that was to come back with its book."""
        book = returned.issue
        if returned.error is not None:
            self.failed(returned.origin, "", str(returned.error))
            return
        self._issues += returned.number is not None
        told = "an issue, made anew" if returned.number is not None else "an issue that is here with all its stories"
        if self._json:
            status = "added" if returned.number is not None else "duplicate"
            known = {"title": or_null(book.title), "publication": book.series, "published": or_null(book.date), "issue": returned.number}
            give(_line(status, None, returned.origin, "", **known, message=told))
        else:
            tell(f"{'issue':9}  {returned.number or '':<9}  {book.series} {book.number}  ({told})")

    def left(self, issues: Sequence[FormerIssue]) -> None:
        """Say which issues could have come back, and how."""
        for book in issues:
            say(f"These are the stories of {book.series} {book.number}. With --issue the issue itself is made anew too.")

    def failed(self, origin: str, part: str, message: str) -> None:
        """Tell what gave no story, and why."""
        self._count("failed")
        self.report.refused(origin, part, message)
        say(message)
        if self._json:
            give(_line("failed", None, origin, part, message=message))

    def _line(self, draft: Draft, status: str, mark: str | None, message: str, title: str = "") -> None:
        self._count(status)
        if self._json:
            give({**_import_line(draft, status, mark, message), **({"title": title} if title else {})})
        else:
            tell(f"{status:9}  {mark or '':9}  {draft.text_of('title') or title}")

    def _count(self, status: str) -> None:
        self._counts[status] = self._counts.get(status, 0) + 1

    def end(self) -> None:
        """Sum up, and leave with 1 if anything failed."""
        if not self._json:
            counts = dict(sorted(self._counts.items())) | (
                {"issues" if self._issues > 1 else "issue": self._issues} if self._issues else {}
            )
            say(", ".join(f"{count:,} {what}" for what, count in counts.items()) or "Nothing was found to import.")
        if self._counts.get("failed"):
            raise typer.Exit(1)


def _import_line(draft: Draft, status: str, mark: str | None, message: str) -> dict[str, Any]:
    """Give the contract's JSON line of a draft."""
    authors = draft.fields.get("authors")
    return _line(
        status,
        mark,
        draft.origin,
        draft.part,
        title=draft.text_of("title"),
        authors=list(authors.value) if authors and not isinstance(authors.value, str) else [],
        **{name: or_null(draft.text_of(name)) for name in ("published", "publication", "section", "language", "url")},
        words=draft.body.words,
        images=len(draft.body.pictures),
        confidence={name: round(reading.confidence, 2) for name, reading in draft.fields.items()},
        warnings=list(draft.warnings),
        message=message,
    )


def _line(status: str, mark: str | None, origin: str, part: str, **known: Any) -> dict[str, Any]:
    blank: dict[str, Any] = {
        "title": None,
        "authors": [],
        "published": None,
        "publication": None,
        "section": None,
        "language": None,
        "url": None,
        "words": 0,
        "images": 0,
        "confidence": {},
        "warnings": [],
        "message": "",
    }
    return {"status": status, "mark": mark, "source_file": origin, "part": part, **blank, **known}
