"""Stories are read again from their originals by today's importers, and by what was taught since."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from lxml import etree

from desktop.archive import Archive, ArchiveError, Change
from desktop.gathering.teaching import rules_of
from desktop.importers.options import ReadingOptions
from desktop.story import Body, Draft, Mark, Part, Picture, Refusal, Story, differences


@dataclass(frozen=True, slots=True)
class Reread:
    """What reading a story again gives: what differs, and the new version once it is made."""

    mark: Mark
    draft: Draft | None = None
    fields: tuple[tuple[str, str, str], ...] = ()  # name, before, after: those that would change
    text: tuple[Part, ...] = ()  # word by word; () where the text stays
    kept: frozenset[str] = frozenset()  # what a person corrected, and which therefore stays
    fault: str = ""  # why it could not be read again
    change: Change | None = None

    @property
    def differs(self) -> bool:
        """Whether a new version has something to say."""
        return bool(self.fields or self.text or (self.draft is not None and self.change is not None))


def reread(archive: Archive, marks: Sequence[Mark], *, options: ReadingOptions | None = None, dry_run: bool = False) -> Iterator[Reread]:
    """Read stories again, one after the other; each that differs gets a new version, its own Change, unless it is a dry run.

    What was corrected by hand stays. A story that cannot be read again is given with the reason, and the rest goes on.
    """
    how = options or ReadingOptions(rules=rules_of(archive))
    for mark in marks:
        try:
            yield _one(archive, mark, how, dry_run=dry_run)
        except ArchiveError as error:
            yield Reread(mark, fault=str(error))


def _one(archive: Archive, mark: Mark, options: ReadingOptions, *, dry_run: bool) -> Reread:
    from desktop.importers.originals import read_original

    story = archive.story(mark)
    source = story.source
    read = read_original(
        archive.original(source.sha256),
        origin=source.origin,
        part=source.part,
        address=story["url"],
        retrieved=_time(source.retrieved),
        options=options,
    )
    if isinstance(read, Refusal):
        return Reread(mark, fault=f"{mark}: {read.why}")
    joined = next((warning for warning in story.warnings if warning.startswith("joined from ")), "")
    if joined and joined not in read.warnings:
        return Reread(mark, fault=f"{mark}: it was {joined}, and its original is the first of them alone. Fetch it again.")
    draft = _with_pictures(archive, story, replace(read, original=archive.original(source.sha256), part=source.part))
    kept = archive.corrected(mark)
    text: tuple[Part, ...] = ()
    if "body" not in kept and draft.body != story.body:
        text = tuple(differences(story.body.text, draft.body.text))
    found = Reread(mark, draft, tuple(_fields(story, draft, kept)), text, kept)
    if dry_run:
        return found
    change = archive.read_again(mark, draft)
    return replace(found, change=change if change.id else None)


def _fields(story: Story, draft: Draft, kept: frozenset[str]) -> Iterable[tuple[str, str, str]]:
    for name in story.fields:
        if name in kept or name in ("tags", "note"):
            continue
        if (before := story[name]) != (after := draft.text_of(name)):
            yield name, before, after


def _time(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return None


def _with_pictures(archive: Archive, story: Story, draft: Draft) -> Draft:
    """Put the figures back that the story showed and its original alone no longer gives: each after the words that it stood behind."""
    lost = [sha256 for sha256 in story.body.pictures if sha256 not in draft.body.pictures]
    if not lost:
        return draft
    old, new = _blocks(story.body), _blocks(draft.body)
    words = ["".join(map(str, block.itertext())).strip() for block in new]
    at = 0
    for block in old:
        if block.tag == "figure" and any(f"pm:{sha256}" in etree.tostring(block, encoding="unicode") for sha256 in lost):
            block.tail = None
            new.insert(at, block)
            words.insert(at, "")
            at += 1
        elif (said := "".join(map(str, block.itertext())).strip()) in words[at:]:
            at = words.index(said, at) + 1
    body = Body("".join(etree.tostring(block, encoding="unicode", method="xml", with_tail=False) for block in new))
    pictures: dict[str, Picture] = {picture.sha256: picture for picture in draft.pictures}
    for sha256 in lost:
        if f"pm:{sha256}" in body.html:
            pictures[sha256] = archive.picture(sha256)
    return replace(draft, body=body, pictures=tuple(pictures[sha256] for sha256 in body.pictures))


def _blocks(body: Body) -> list[etree._Element]:
    return list(etree.fromstring(f"<body>{body.html}</body>"))
