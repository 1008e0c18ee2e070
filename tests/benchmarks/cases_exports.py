"""What reading files and printing cost, beside the bare libraries."""

import os
import sys
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import corpus
import floors
from timing import timed
from weighing import weighed

from desktop.archive import Archive, Query


def case_read(count: int, folder: Path) -> dict[str, float]:
    """Read plain-text scrapes from files into drafts and add them, as `pressmark import FOLDER` does."""
    from desktop.importers import read_stories
    from desktop.story import Draft
    from exports import quiet

    scrapes = folder / "scrapes"
    scrapes.mkdir()
    for number, draft in enumerate(corpus.drafts(count)):
        title = draft.text_of("title")
        text = "\n\n".join((draft.text_of("publication"), draft.text_of("section"), title, draft.body.text, title))
        (scrapes / f"{number:06}.txt").write_text(text, "utf-8")
    figures: dict[str, float] = {"stories": count}
    with timed(figures), Archive.open(folder / "read.pressmark", create=True) as archive, archive.importing("Import") as run:
        batch = []
        for reading in read_stories(scrapes, report=quiet):
            assert isinstance(reading, Draft)
            batch.append(reading)
            if len(batch) == 200:
                run.add(batch)
                batch = []
        if batch:
            run.add(batch)
    figures["per_second"] = count / figures["seconds"]
    return figures


def printed_archive(count: int, folder: Path, shown: str = "pictures") -> Archive:
    """Give an archive of stories of 600 words, half of them with a picture; shown: "text" for none, "photographs" for fifty."""
    path = folder / f"{shown} {count}.pressmark"
    if path.exists():
        return Archive.open(path)
    archive = Archive.open(path, create=True)
    waiting = corpus.drafts(count, words=600, pictures=shown == "pictures", photographs=50 if shown == "photographs" else 0)
    with archive.importing("Import") as run:
        while some := list(islice(waiting, 500)):
            run.add(some)
    return archive


def case_export(kind: str, count: int, folder: Path) -> dict[str, float]:
    """Export the stories, from the archive to the file. kind: a format, and what is shown, as "epub text"."""
    from desktop.publishing import ExportSettings, export

    format_, _, shown = kind.partition(" ")
    figures: dict[str, float] = {"stories": count}
    os.environ["PRESSMARK_PRINTS"] = str(folder / f"prints {count}")  # empty at first; case_again finds what this leaves
    os.environ["XDG_CACHE_HOME"] = str(folder / f"kept {kind} {count}")  # covers and pictures that were fitted
    with printed_archive(count, folder, shown or "pictures") as archive:
        marks = archive.marks(Query.parse(""))
        with weighed(os.getpid(), figures), timed(figures):
            (file,) = export(archive, marks, folder / f"ours.{format_}", ExportSettings(format=format_, overwrite=True))
    return figures | {"bytes": file.bytes} | ({"pages": file.pages} if file.pages else {})


def case_again(kind: str, count: int, folder: Path) -> dict[str, float]:
    """Export them again after one story was edited; `case_export` went before."""
    with printed_archive(count, folder) as archive:
        archive.edit(archive.marks(Query.parse(""))[count // 2], title="A headline nobody had before")
    return case_export(kind, count, folder)


def floor_export(kind: str, count: int, folder: Path) -> dict[str, float]:
    """The same stories through the bare library."""
    from desktop.publishing import compose

    format_, _, shown = kind.partition(" ")
    figures: dict[str, float] = {"stories": count}
    target = folder / f"plain.{format_}"
    with printed_archive(count, folder, shown or "pictures") as archive:
        marks = archive.marks(Query.parse(""))
        with timed(figures):
            publication = compose(archive, marks)
            if format_ == "pdf":
                pages = folder / "plain pages"
                pages.mkdir(exist_ok=True)
                floors.plain_weasyprint(publication, pages, target)
            elif format_ == "epub":
                floors.plain_ebooklib(publication, target, shrunk=shown == "photographs")
            else:
                floors.plain_writing(publication, target)
    return figures | {"bytes": target.stat().st_size}


def case_one(kind: str, count: int, folder: Path) -> dict[str, float]:
    """Export a story as the window does, by a process that waits and has exported before; the middle one of five stories."""
    from desktop.publishing.aside import Aside
    from desktop.publishing.formats import ExportSettings

    os.environ["PRESSMARK_PRINTS"] = str(folder / "prints one")
    os.environ["XDG_CACHE_HOME"] = str(folder / "kept one")
    figures: dict[str, float] = {"stories": 1}
    with printed_archive(count, folder) as archive:
        marks = archive.marks(Query.parse(""))
    aside = Aside(folder / f"pictures {count}.pressmark")
    taken: list[float] = []
    for mark in marks[:6]:
        once: dict[str, float] = {}
        with timed(once):
            aside.export([mark], folder / f"one.{kind}", ExportSettings(format=kind, overwrite=True))
        taken.append(once["seconds"])
    aside.close()
    return figures | {"seconds": sorted(taken[1:])[2]}


def floor_one(kind: str, count: int, folder: Path) -> dict[str, float]:
    """The same stories, one by one, by the bare library, which is loaded before."""
    from desktop.publishing import compose

    pages = folder / "plain page"
    pages.mkdir(exist_ok=True)
    target = folder / f"plain one.{kind}"
    taken: list[float] = []
    with printed_archive(count, folder) as archive:
        for mark in archive.marks(Query.parse(""))[:6]:
            once: dict[str, float] = {}
            with timed(once):
                publication = compose(archive, [mark])
                if kind == "pdf":
                    floors.plain_weasyprint(publication, pages, target)
                else:
                    floors.plain_ebooklib(publication, target)
            taken.append(once["seconds"])
    return {"stories": 1, "seconds": sorted(taken[1:])[2]}


def case_proof(count: int, folder: Path) -> dict[str, float]:
    """At the issue desk: from a changed headline to the whole issue's pages; the middle one of five changes."""
    from desktop.publishing import IssueProofs

    os.environ["PRESSMARK_PRINTS"] = str(folder / "proof prints")
    figures: dict[str, float] = {"stories": count}
    with printed_archive(count, folder) as archive:
        marks = archive.marks(Query.parse(""))
        issue = archive.create_issue("An issue", "A series", marks).made("issue")
        assert issue is not None
        proofs = IssueProofs(archive, issue)
        taken: list[float] = []
        pages = proofs.pages(folder / "proof.pdf").pages
        for number, mark in enumerate(marks[:5]):
            archive.override(issue, mark, headline=f"A headline that is changed for this issue, number {number}")
            once: dict[str, float] = {}
            with timed(once):
                pages = proofs.pages(folder / "proof.pdf").pages
            taken.append(once["seconds"])
        proofs.close()
    return figures | {"seconds": sorted(taken)[2], "pages": pages}


def floor_proof(count: int, folder: Path) -> dict[str, float]:
    """The same stories as one document of the bare library, as a preview without a crew and chunks would have to make it."""
    return floor_export("pdf", count, folder)
