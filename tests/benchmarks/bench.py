"""make bench: what Pressmark costs, beside the floor of the same work in the same run.

Each case runs in a process of its own, so that its peak memory is its own: `bench.py case NAME N FOLDER` prints one JSON line.
On a shared machine seconds vary by a factor of two; the ratio to the floor varies less.
"""

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
import corpus  # noqa: E402 - a script's neighbours
import floors  # noqa: E402

from desktop.archive import Archive, Query  # noqa: E402

SIZES = {"default": (2_000, 100), "full": (50_000, 500)}  # stories in the archive, stories printed


@contextmanager
def _timed(figures: dict[str, float], name: str = "seconds") -> Iterator[None]:
    begun = perf_counter()
    yield
    figures[name] = perf_counter() - begun


def case_import(count: int, folder: Path) -> dict[str, float]:
    """Add ready drafts in batches of 200, as one Change."""
    figures: dict[str, float] = {"stories": count}
    ready = list(corpus.drafts(count))
    with _timed(figures), Archive.open(folder / "ours.pressmark", create=True) as archive, archive.importing("Import") as run:
        for first in range(0, count, 200):
            run.add(ready[first : first + 200])
    figures["per_second"] = count / figures["seconds"]
    figures["bytes"] = sum(path.stat().st_size for path in folder.glob("ours.pressmark*"))
    return figures


def floor_import(count: int, folder: Path) -> dict[str, float]:
    """The same rows by plain INSERTs."""
    figures: dict[str, float] = {"stories": count}
    ready = list(corpus.drafts(count))
    with _timed(figures):
        floors.plain_inserts(folder / "plain.db", ready)
    figures["per_second"] = count / figures["seconds"]
    figures["bytes"] = sum(path.stat().st_size for path in folder.glob("plain.db*"))
    return figures


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
    with _timed(figures), Archive.open(folder / "read.pressmark", create=True) as archive, archive.importing("Import") as run:
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


def _percentiles(ask: Callable[[str], object]) -> dict[str, float]:
    asked = corpus.queries()
    for query in asked[:20]:
        ask(query)
    taken = []
    for query in asked:
        begun = perf_counter()
        ask(query)
        taken.append((perf_counter() - begun) * 1000)
    cuts = statistics.quantiles(taken, n=100)
    return {"p50_ms": cuts[49], "p95_ms": cuts[94], "seconds": sum(taken) / 1000}


def case_search(count: int, folder: Path) -> dict[str, float]:
    """Ask 300 mixed queries for their newest 50 stories with snippets."""
    with Archive.open(folder / "ours.pressmark") as archive:
        return _percentiles(lambda query: list(archive.find(Query.parse(query), limit=50)))


def floor_search(count: int, folder: Path) -> dict[str, float]:
    """The same words asked of FTS5 alone."""
    connection = floors._connection(folder / "plain.db")
    return _percentiles(lambda query: floors.plain_search(connection, query))


def _printed(count: int, folder: Path) -> Archive:
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
    with _printed(count, folder) as archive:
        marks = archive.marks(Query.parse(""))
        with _timed(figures):
            (file,) = export(archive, marks, folder / f"ours.{kind}", ExportSettings(format=kind, overwrite=True))
    return figures | {"bytes": file.bytes} | ({"pages": file.pages} if file.pages else {})


def floor_export(kind: str, count: int, folder: Path) -> dict[str, float]:
    """The same stories through the bare library."""
    from desktop.publishing import compose

    figures: dict[str, float] = {"stories": count}
    target = folder / f"plain.{kind}"
    with _printed(count, folder) as archive:
        marks = archive.marks(Query.parse(""))
        with _timed(figures):
            publication = compose(archive, marks)
            if kind == "pdf":
                pages = folder / "pages"
                pages.mkdir()
                floors.plain_weasyprint(publication, pages, target)
            elif kind == "epub":
                floors.plain_ebooklib(publication, target)
            else:
                floors.plain_writing(publication, target)
    return figures | {"bytes": target.stat().st_size}


def _run(name: str, count: int, folder: Path) -> dict[str, float]:
    """Run one case in a process of its own; its memory is the largest of it and its children, in MB."""
    done = subprocess.run([sys.executable, __file__, "case", name, str(count), str(folder)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def _case(name: str, count: int, folder: Path) -> None:
    what, _, kind = name.partition(" ")
    function = globals()[what]
    figures = function(kind, count, folder) if kind else function(count, folder)
    own, children = (resource.getrusage(who).ru_maxrss // 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(json.dumps({**figures, "peak_mb": own, "child_mb": children}))


def main() -> None:
    """Run the cases one after the other and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", choices=SIZES, default="default")
    stories, printed = SIZES[parser.parse_args().size]
    print(f"{stories:,} stories in the archive, {printed} printed; every line beside its floor in the same run\n")
    print(f"{'':22}{'Pressmark':>38}{'floor':>38}{'ratio':>8}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for title, what, count in (
            ("add ready drafts", "import", stories),
            ("search, newest 50", "search", stories),
            *((f"export {kind}", f"export {kind}", printed) for kind in ("pdf", "epub", "html", "text", "jsonl")),
        ):
            ours, floor = _run(f"case_{what}", count, folder), _run(f"floor_{what}", count, folder)
            print(f"{title:22}{_words(ours):>38}{_words(floor):>38}{ours['seconds'] / floor['seconds']:>7.2f}×", flush=True)
        read = _run("case_read", stories, folder)
        print(f"{'read files and add':22}{_words(read):>38}")


def _words(figures: dict[str, float]) -> str:
    if "p50_ms" in figures:
        return f"p50 {figures['p50_ms']:.2f} p95 {figures['p95_ms']:.2f} ms, {figures['peak_mb']} MB"
    rate = f"{figures['per_second']:,.0f}/s, " if "per_second" in figures else ""
    child = f"+{figures['child_mb']}" if figures.get("child_mb", 0) > 50 else ""
    return f"{rate}{figures['seconds']:.2f} s, {figures['peak_mb']}{child} MB"


if __name__ == "__main__":
    if sys.argv[1:2] == ["case"]:
        _case(sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
    else:
        main()
