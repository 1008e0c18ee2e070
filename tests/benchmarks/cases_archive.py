"""What the archive costs at any size, beside the floor of the same work. Each function is a case: it is given a size and the run's folder."""

import random
import sqlite3
import sys
from contextlib import closing
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
import floors
import newspaper
from peers import peer_relevance as floor_relevance  # noqa: F401 - the bench looks for its cases here
from timing import percentiles, timed
from variants import case_duplicates  # noqa: F401 - likewise

from desktop.archive import Archive, Query

OURS, PLAIN, DRAFTS = "ours.pressmark", "plain.db", "drafts"


def case_import(count: int, folder: Path) -> dict[str, float]:
    """Add ready drafts from files: verified, versioned, indexed, near-duplicates found, as one Change that can be undone."""
    figures: dict[str, float] = {"stories": count}
    with timed(figures), Archive.open(folder / OURS, create=True) as archive, archive.importing("Import") as run:
        added = sum(getattr(outcome, "status", "") == "added" for _, outcome in run.stream(newspaper.read(folder / DRAFTS)))
    if added != count:
        raise SystemExit(f"{added:,} of {count:,} stories were added")
    return figures | {"per_second": count / figures["seconds"]}


def floor_import(count: int, folder: Path) -> dict[str, float]:
    """The same rows and FTS5 text by plain INSERTs: one process, one transaction, no checks."""
    figures: dict[str, float] = {"stories": count}
    with timed(figures):
        floors.plain_inserts(folder / PLAIN, newspaper.read(folder / DRAFTS))
    return figures | {"per_second": count / figures["seconds"]}


def case_size(count: int, folder: Path) -> dict[str, Any]:
    """The file without originals, beside the UTF-8 text of its stories."""
    path = folder / OURS
    try:
        sources = _source_bytes(path)
    except sqlite3.OperationalError as error:
        return {"skipped": f"Python's SQLite cannot tell what each table takes ({error})"}
    text = sum(
        len(f"{draft.text_of('title')}{draft.text_of('deck')}{draft.body.text}".encode())
        for draft in islice(newspaper.read(folder / DRAFTS), 20_000)
    )
    text = text * count // min(count, 20_000)
    whole = sum(file.stat().st_size for file in folder.glob(f"{OURS}*"))
    return {"bytes": whole - sources, "text_bytes": text, "ratio": (whole - sources) / text}


def _source_bytes(path: Path) -> int:
    """Give the pages that originals and what is said of where they came from take, with their indexes (sqlite.org/dbstat.html)."""
    pages = "SELECT sum(pgsize) FROM dbstat WHERE name IN (SELECT name FROM sqlite_schema WHERE tbl_name IN ('chunk', 'blob', 'source'))"
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as driver:
        return int(driver.execute(pages).fetchone()[0])


def case_newest(count: int, folder: Path) -> dict[str, float]:
    """The newest 50 of 300 mixed queries, with snippets."""
    with Archive.open(folder / OURS) as archive:
        return percentiles(lambda query: list(archive.find(Query.parse(query), limit=50)), newspaper.queries())


def case_total(count: int, folder: Path) -> dict[str, float]:
    """How many stories each of the queries finds, which is asked for by itself."""
    with Archive.open(folder / OURS) as archive:
        return percentiles(lambda query: archive.find(Query.parse(query), limit=1).total, newspaper.queries())


def case_common(count: int, folder: Path) -> dict[str, float]:
    """The newest 50 of the hundred most common words, one by one, with snippets."""
    words, _ = newspaper.vocabulary()
    with Archive.open(folder / OURS) as archive:
        return percentiles(lambda query: list(archive.find(Query.parse(query), limit=50)), [str(word) for word in words[:100]])


def floor_newest(count: int, folder: Path) -> dict[str, float]:
    """The same words asked of FTS5 alone: no fields, stems or snippets."""
    connection = floors._connection(folder / PLAIN)
    return percentiles(lambda query: floors.plain_search(connection, query), newspaper.queries())


def case_relevance(count: int, folder: Path) -> dict[str, float]:
    """The best 50 of the same queries."""
    with Archive.open(folder / OURS) as archive:
        return percentiles(lambda query: list(archive.find(Query.parse(query), limit=50, sort="relevance")), newspaper.queries())


def case_facets(count: int, folder: Path) -> dict[str, float]:
    """Publication, section, language, year and tag of the same queries, with counts."""
    with Archive.open(folder / OURS) as archive:
        return percentiles(lambda query: archive.facets(Query.parse(query)), newspaper.queries())


def case_open(count: int, folder: Path) -> dict[str, float]:
    """Open the archive and show its first 100 rows; the least of five times."""
    taken = []
    for _ in range(5):
        begun = perf_counter()
        with Archive.open(folder / OURS) as archive:
            if len(archive.find(Query.parse(""), limit=100)) != min(100, count):
                raise SystemExit("the first 100 rows are not there")
            archive.places()
            taken.append(perf_counter() - begun)
    return {"seconds": min(taken)}


def case_batch(count: int, folder: Path) -> dict[str, float]:
    """Give a tag to 50,000 stories (or all there are), and undo it."""
    figures: dict[str, float] = {}
    with Archive.open(folder / OURS) as archive:
        marks = archive.marks(Query.parse(""))[:50_000]
        with timed(figures):
            archive.tag(marks, "Geprüft")
        with timed(figures, "undo"):
            archive.undo()
    return figures | {"stories": len(marks)}


def case_check(count: int, folder: Path) -> dict[str, float]:
    """Verify every checksum."""
    figures: dict[str, float] = {"stories": count}
    with Archive.open(folder / OURS) as archive, timed(figures):
        report = archive.check()
    if not report.ok:
        raise SystemExit(f"check found damage: {report.damaged[:3]}")
    return figures | {"per_second": count / figures["seconds"]}


def case_backup(count: int, folder: Path) -> dict[str, float]:
    """Copy the archive while it is open, verified."""
    figures: dict[str, float] = {}
    with Archive.open(folder / OURS) as archive, timed(figures):
        archive.backup(folder / "backup.pressmark")
    size = (folder / "backup.pressmark").stat().st_size
    (folder / "backup.pressmark").unlink()
    return figures | {"bytes": size}


def floor_backup(count: int, folder: Path) -> dict[str, float]:
    """Copy the file by the operating system, and let the disk have it."""
    import os
    import shutil

    figures: dict[str, float] = {}
    with timed(figures):
        shutil.copyfile(folder / OURS, folder / "copy.pressmark")
        with (folder / "copy.pressmark").open("rb+") as copied:
            os.fsync(copied.fileno())
    (folder / "copy.pressmark").unlink()
    return figures


def case_window(count: int, folder: Path) -> dict[str, float]:
    """Read rows as a list does that is scrolled: a hundred pages of 128 rows, at random places."""
    drawn = random.Random(5)
    with Archive.open(folder / OURS) as archive:
        rows = archive.rows(Query.parse(""))
        places = [str(drawn.randrange(0, max(1, len(rows) - 128))) for _ in range(100)]
        found: dict[str, Any] = percentiles(lambda place: archive.summaries(rows[int(place) : int(place) + 128]), places)
    return found
