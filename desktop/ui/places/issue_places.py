"""Series and their issues as places: an issue under its series, the latest first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.archive import IssueHead, Series
from desktop.ui.look.language import tr
from desktop.ui.places.place import Place

Placed = tuple[Place, tuple[str, str | int] | None]  # a place, and the key of the one that it is nested in


@dataclass(frozen=True, slots=True)
class Periodical:
    """A series with its issues, in the order in which they were made."""

    series: Series
    issues: tuple[IssueHead, ...]


def periodicals(series: Sequence[Series], heads: Sequence[IssueHead]) -> tuple[Periodical, ...]:
    """Put issues to their series."""
    return tuple(Periodical(each, tuple(head for head in heads if head.series == each.id)) for each in series)


def issue_places(held: Sequence[Periodical]) -> Iterator[Placed]:
    """Give the places of series and issues."""
    for each in held:
        total = sum(head.stories for head in each.issues)
        above = Place("series", each.series.title, total, each.series.id, path=each.series.title)
        yield above, None
        for head in reversed(each.issues):
            path = f"{each.series.title}/{head.number}"
            yield Place("issue", _name(head), head.stories, head.id, path=path, published=head.published), above.key


def standing_of(place: Place) -> str:
    """Say in words how an issue stands, "" for a series."""
    return (tr("published") if place.published else tr("not published yet")) if place.kind == "issue" else ""


def _name(head: IssueHead) -> str:
    number = tr("No. {number}").format(number=head.number)
    return f"{number}\u2002{head.title}" if head.title else number
