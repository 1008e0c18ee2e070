"""make bench: what Pressmark costs, beside the floor of the same work in the same run; kept as docs/benchmarks/SIZE.md.

Each case runs in a process of its own, so that its peak memory is its own: `bench.py case MODULE NAME N FOLDER [KIND]` prints one JSON line.
On a shared machine seconds vary by a factor of two; the ratio to the floor varies less.
"""

import argparse
import importlib
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
import newspaper  # noqa: E402 - a script's neighbours
import tables_printing  # noqa: E402
import timing  # noqa: E402
from running import run, words  # noqa: E402

DOCS = HERE.parents[1] / "docs" / "benchmarks"
SIZES = {"10k": (10_000, 100), "100k": (100_000, 100), "full": (1_000_000, 100)}  # stories in the archive, stories printed


class Line(NamedTuple):
    """A line of the table: what is done, the case, its floor or peer, and what is aimed at."""

    title: str
    case: str
    floor: str = ""
    aim: str = ""


ARCHIVE = (
    Line("add ready drafts, indexed, near-duplicates found", "import", "import", "≥ 2,500/s, ≥ 50 % of the floor's rate, ≤ 400 MB"),
    Line("file without originals, beside its text", "size", "", "≤ 1.6 ×"),
    Line("search, newest 50 with snippets", "newest", "newest", "p95 ≤ 20 ms"),
    Line("the same of the 100 most common words", "common", "", "p95 ≤ 20 ms"),
    Line("how many a query finds", "total"),
    Line("search by relevance, best 50", "relevance", "relevance", "p95 ≤ 60 ms, ≤ 5 × tantivy"),
    Line("facets of any query", "facets", "", "p95 ≤ 50 ms"),
    Line("open, first 100 rows and all places", "open", "", "≤ 150 ms"),
    Line("scroll: 128 rows anywhere", "window"),
    Line("give 50,000 stories a tag; undo it", "batch", "", "≤ 3 s each"),
    Line("near-duplicates, one pass", "duplicates", "", "≤ 10 min, recall ≥ .92, precision ≥ .98"),
    Line("check every checksum", "check", "", "≤ 400 MB"),
    Line("backup, verified", "backup", "backup"),
)


def case(module: str, name: str, count: str, folder: str, *kind: str) -> None:
    """Run one case here and print its figures."""
    function = getattr(importlib.import_module(module), name)
    figures = function(*kind, int(count), Path(folder))
    own, child = timing.peaks()
    print(json.dumps({**figures, "peak_mb": own, "child_mb": child}))


def archive_table(count: int, folder: Path, tell: Callable[[str], None]) -> None:
    """Run the archive's cases."""
    tell(f"\n## The archive, {count:,} stories\n")
    tell("| | Pressmark | floor or peer, same run | ratio | aim at a million |")
    tell("|---|---|---|---|---|")
    newspaper.write(count, folder / "drafts")
    for line in ARCHIVE:
        ours = run("cases_archive", f"case_{line.case}", count, folder)
        floor = run("cases_archive", f"floor_{line.floor}", count, folder) if line.floor else {}
        beside = words(floor) if floor else ""
        ratio = f"{ours['seconds'] / floor['seconds']:.2f} ×" if floor.get("seconds") else ""
        tell(f"| {line.title} | {words(ours)} | {beside} | {ratio} | {line.aim} |")


def window_table(count: int, folder: Path, tell: Callable[[str], None]) -> None:
    """Run the window's cases, on an archive that the archive's have made or on one of their own."""
    tell(f"\n## The window, {count:,} stories\n")
    tell("| | Pressmark | beside it, same run | aim |")
    tell("|---|---|---|---|")
    if not (folder / "ours.pressmark").exists():
        newspaper.write(count, folder / "drafts")
        run("cases_archive", "case_import", count, folder)
    begun, shown, steps, idle = (
        run("cases_window", name, count, folder) for name in ("case_start", "case_show", "case_steps", "floor_steps")
    )
    empty = f"{begun['floor_ms']:.0f} ms for an empty window of Qt"
    tell(f"| from the start to the first paint | {begun['paint_ms']:.0f} ms | {empty} | ≤ 500 ms at a million |")
    small = f"{begun['times']:.2f} × the time with 100 stories; the processor worked {begun['cpu_ms']:.0f} ms"
    tell(f"| from the start to a list that can be used | {begun['seconds'] * 1000:.0f} ms | {small} | ≤ 1.2 s at 200,000, ≤ 1.3 × |")
    tell(f"| its memory then | {begun['memory_mb']:.0f} MB | | ≤ 200 MB |")
    tell(
        f"| from a key to the next story, painted | p50 {shown['p50_ms']:.1f} p95 {shown['p95_ms']:.1f} ms, of which its thread works {shown['cpu_ms']:.1f} ms | | ≤ 16 ms |"
    )
    for title, name, form, aim in (
        ("the longest", "longest_ms", ".0f", "≤ 50 ms"),
        ("of a hundred the longest", "p99_ms", ".1f", "≤ 16 ms"),
    ):
        said = f"{steps[name]:{form}} ms | {idle[name]:{form}} ms while nothing is done"
        tell(f"| gap of its thread while importing and searching, {title} | {said} | {aim} |")


def exporting_window_table(stories: int, folder: Path, tell: Callable[[str], None]) -> None:
    """Run the cases of a window that exports."""
    tell("\n## The window while it exports\n")
    tell("| | longest gap of its thread | 99th percentile | the same window at rest | Cancel, at its slowest | aim |")
    tell("|---|---|---|---|---|---|")
    for kind, count in (("pdf", stories), ("epub", 4 * stories)):
        gap, cancel = (run("cases_window_exports", f"case_{which}", count, folder, kind) for which in ("gap", "cancel"))
        moments = ", ".join(f"{value:.0f}" for name, value in cancel.items() if name.startswith("at_"))
        tell(
            f"| {count:,} stories as {kind} | {gap['longest_ms']:.0f} ms | {gap['p99_ms']:.1f} ms "
            f"| {gap['rest_longest_ms']:.0f} ms, {gap['rest_p99_ms']:.1f} ms | {cancel['longest_ms']:.0f} ms (of {moments}) | ≤ 50 ms; < 200 ms |"
        )


def batch_table(count: int, folder: Path, tell: Callable[[str], None]) -> None:
    """Run large batches through the command line."""
    tell("\n| large batches, by the command line into an archive | | memory of all processes together | aim |")
    tell("|---|---|---|---|")
    for name, title in (("files", "files"), ("warc", "pages in one web archive")):
        found = run("cases_batches", f"case_{name}", count, folder / name)
        size = f" of {found['bytes'] / 1e9:.1f} GB" if "bytes" in found else ""
        tell(
            f"| {count:,} {title}{size} | {found['per_second']:.0f}/s, {found['seconds']:.0f} s | {found['together_mb']:.0f} MB | ≤ 600 MB |"
        )


def importing_table(count: int, batch: int, folder: Path, tell: Callable[[str], None]) -> None:
    """Run the importers' cases, and score the labelled pages."""
    tell(f"\n## Reading web pages, {count:,} pages\n")
    tell("| | Pressmark | a plain loop of trafilatura, same run | times as fast | aim |")
    tell("|---|---|---|---|---|")
    ours, floor = (run("cases_import", f"{which}_pages", count, folder) for which in ("case", "floor"))
    tell(f"| pages to drafts | {words(ours)} | {words(floor)} | {floor['seconds'] / ours['seconds']:.2f} × | ≥ 45/s on 2 cores, ≥ 1.5 × |")
    batch_table(batch, folder, tell)
    sys.path.insert(0, str(HERE.parent / "cases" / "pages" / "labelled"))
    tell(f"\n## How well, 60 labelled pages\n\n{importlib.import_module('score').table()}")


def main() -> None:
    """Run the cases one after the other, print the tables and keep them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", choices=SIZES, default="10k")
    parser.add_argument("--only", choices=("archive", "importing", "printing", "window"))
    arguments = parser.parse_args()
    count, printed = SIZES[arguments.size]
    lines: list[str] = []

    def tell(line: str) -> None:
        lines.append(line)
        print(line, flush=True)

    commit = subprocess.run(["git", "log", "-1", "--format=%h"], capture_output=True, text=True, cwd=HERE, check=False).stdout.strip()
    tell(f"# make bench SIZE={arguments.size}\n")
    tell(
        f"{datetime.now(UTC):%Y-%m-%d}, commit {commit}, {os.cpu_count()} cores of {_processor()}, {platform.python_implementation()} {platform.python_version()}."
    )
    with tempfile.TemporaryDirectory() as name:
        if arguments.only in (None, "archive"):
            archive_table(count, Path(name), tell)
        if arguments.only in (None, "window"):
            window_table(count, Path(name), tell)
        if arguments.only in (None, "importing"):
            importing_table(min(count, 600), min(10_000, count // 20), Path(name), tell)
        if arguments.only in (None, "printing"):
            tables_printing.printing_table(count, printed, Path(name), tell)
            tables_printing.pdf_table(printed, Path(name), tell, full=arguments.size == "full")
            tables_printing.epub_table(Path(name), tell)
            exporting_window_table(printed, Path(name), tell)
    DOCS.mkdir(parents=True, exist_ok=True)
    kept = "-".join(filter(None, (arguments.size, arguments.only)))
    (DOCS / f"{kept}.md").write_text("\n".join(lines) + "\n", "utf-8")


def _processor() -> str:
    try:
        said = Path("/proc/cpuinfo").read_text("utf-8")
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in said.splitlines() if line.startswith("model name")), platform.machine())


if __name__ == "__main__":
    if sys.argv[1:2] == ["case"]:
        case(*sys.argv[2:])
    else:
        main()
