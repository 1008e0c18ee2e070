"""What reading files and printing cost, beside the bare libraries."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import corpus
import floors
from timing import timed

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


def printed_archive(count: int, folder: Path) -> Archive:
    """Give an archive of stories of 600 words, half of them with a picture."""
    path = folder / "printed.pressmark"
    if path.exists():
        return Archive.open(path)
    archive = Archive.open(path, create=True)
    with archive.importing("Import") as run:
        run.add(list(corpus.drafts(count, words=600, pictures=True)))
    return archive


def case_export(kind: str, count: int, folder: Path) -> dict[str, float]:
    """Export the stories, from the archive to the file."""
    from desktop.publishing import ExportSettings, export

    figures: dict[str, float] = {"stories": count}
    os.environ["PRESSMARK_PRINTS"] = str(folder / "prints")  # empty at first; case_again finds what this leaves
    with printed_archive(count, folder) as archive:
        marks = archive.marks(Query.parse(""))
        with timed(figures):
            (file,) = export(archive, marks, folder / f"ours.{kind}", ExportSettings(format=kind, overwrite=True))
    return figures | {"bytes": file.bytes} | ({"pages": file.pages} if file.pages else {})


def case_again(kind: str, count: int, folder: Path) -> dict[str, float]:
    """Export them again after one story was edited; `case_export` went before."""
    with printed_archive(count, folder) as archive:
        archive.edit(archive.marks(Query.parse(""))[count // 2], title="A headline nobody had before")
    return case_export(kind, count, folder)


def floor_export(kind: str, count: int, folder: Path) -> dict[str, float]:
    """The same stories through the bare library."""
    from desktop.publishing import compose

    figures: dict[str, float] = {"stories": count}
    target = folder / f"plain.{kind}"
    with printed_archive(count, folder) as archive:
        marks = archive.marks(Query.parse(""))
        with timed(figures):
            publication = compose(archive, marks)
            if kind == "pdf":
                pages = folder / "plain pages"
                pages.mkdir()
                floors.plain_weasyprint(publication, pages, target)
            elif kind == "epub":
                floors.plain_ebooklib(publication, target)
            else:
                floors.plain_writing(publication, target)
    return figures | {"bytes": target.stat().st_size}


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
