"""The pages that an issue has in print, for its other editions: a passage is then cited by the same page from each."""

from dataclasses import replace

from desktop.archive import Issue, IssueFile
from desktop.publishing.composing import as_utc
from desktop.story import Mark
from exports import PageStart, Printed, Publication, Written


def starts_of(file: Written) -> tuple[tuple[tuple[str, int], ...], ...]:
    """Give where a printed file's pages begin as an issue remembers it; () of a file without pages."""
    return tuple(tuple((start.label, start.letters) for start in starts) for starts in file.starts)


def with_printed_pages(publication: Publication, issue: Issue, versions: dict[Mark, int]) -> Publication:
    """Give an issue the pages of the latest file in print that carries its stories as they are now; without one it stays as it is."""
    file = next((file for file in reversed(issue.files) if file.starts and _carries(file, versions)), None)
    if file is None:
        return publication
    starts = {str(mark): tuple(PageStart(*start) for start in starts) for (mark, _), starts in zip(file.versions, file.starts, strict=True)}
    # RFC 6920 § 7: the checksum, as a name that people read. It is what `issue show` tells of the file.
    printed = Printed(f"nih:sha-256;{file.sha256}", starts)
    return replace(publication, printed=printed, modified=max(publication.modified, as_utc(file.made)))


def _carries(file: IssueFile, versions: dict[Mark, int]) -> bool:
    carried = dict(file.versions)
    return all(carried.get(mark) == version for mark, version in versions.items())
