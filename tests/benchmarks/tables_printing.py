"""The tables of what reading and printing cost: each line of what is aimed at, beside its floor and the other programs that do it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from running import run, said, times, words

ISSUE = 24  # stories of an issue at its desk
PRINTED = ("pdf", "epub", "html", "text", "jsonl")
LARGE = 500  # stories, where one document begins to fail
TEXTS = 2_000


def printing_table(count: int, stories: int, folder: Path, tell: Callable[[str], None]) -> None:
    """Run each format beside its bare library, the issue desk's pages, and reading files."""
    tell(f"\n## Reading and printing, {stories:,} stories of 600 words\n")
    tell("| | Pressmark | the bare library, same run | ratio |")
    tell("|---|---|---|---|")
    for kind in PRINTED[1:]:
        ours, floor = _both("export", stories, folder, kind)
        tell(f"| export {kind} | {words(ours)} | {words(floor)} | {times(ours, floor)} |")
    (folder / "issue").mkdir()
    proof, floor = (run("cases_exports", f"{which}_proof", ISSUE, folder / "issue") for which in ("case", "floor"))
    tell(f"| pages of an issue of {ISSUE} after a headline was changed | {words(proof)} | {words(floor)} | {times(proof, floor)} |")
    read = run("cases_exports", "case_read", min(count, 2_000), folder)
    tell(f"| read {min(count, 2_000):,} files and add them | {words(read)} | | |")


def pdf_table(stories: int, folder: Path, tell: Callable[[str], None], *, full: bool) -> None:
    """Run the sizes of a PDF. full: also those that take an hour."""
    tell("\n## PDF: stories of 600 words, half of them with a picture\n")
    tell("| stories | Pressmark | one plain document, same run | time | file | aim |")
    tell("|---|---|---|---|---|---|")
    one, floor = _both("one", stories, folder, "pdf")
    tell(f"| 1, by a process that waits | {words(one)} | {words(floor)} | {times(one, floor)} | | ≤ 1.2 s, ≤ 1.3 × |")
    sizes = [(stories, "≤ 0.7 ×; file ≤ 1.05 ×"), (LARGE, "≤ 0.35 ×, memory ≤ 0.40 ×")]
    for count, aim in [*sizes, (1_000, "≤ 0.26 ×, memory ≤ 0.40 ×")] if full else sizes:
        ours, floor = _both("export", count, folder, "pdf")
        again = run("cases_exports", "case_again", count, folder, "pdf")
        memory = ours["together_mb"] / floor["peak_mb"]
        tell(
            f"| {count:,} | {words(ours)} | {words(floor)} | {times(ours, floor)}, memory {memory:.2f} × | {times(ours, floor, 'bytes')} | {aim} |"
        )
        tell(
            f"| {count:,} again, after one was edited | {words(again)} | | {times(again, floor)} | | {'≤ 0.08 ×' if count >= LARGE else ''} |"
        )
        if count != 1_000:
            _peers(ours, count, folder, tell)
    text, floor = _both("export", stories, folder, "pdf text")
    tell(
        f"| {stories:,} without pictures | {words(text)} | {words(floor)} | {times(text, floor)} | {times(text, floor, 'bytes')} | file ≤ 1.05 × |"
    )
    if full:
        (folder / "large").mkdir()
        most = run("cases_printing", "case_large", 10_000, folder / "large", "pdf")
        tell(
            f"| 10,000 | {most['per_second']:.1f} pages/s, {most['pages']:,.0f} pages, {most['together_mb']:.0f} MB together "
            "| | | | finishes, ≤ 1.2 GB together |"
        )


def _peers(ours: dict[str, Any], count: int, folder: Path, tell: Callable[[str], None]) -> None:
    theirs = {name: run("peers_print", "peer_print", count, folder, f"{name} pdf") for name in ("chromium", "calibre")}
    theirs["typst"] = run("peers_typst", "peer_typst", count, folder)
    for name, figures in theirs.items():
        lacks = "with contents, its own design" if name == "typst" else "without contents and notes"
        tell(f"| {count:,} by {name}, {lacks} | | {said(figures)} | ours {times(ours, figures)} | ours {times(ours, figures, 'bytes')} | |")


def epub_table(folder: Path, tell: Callable[[str], None]) -> None:
    """Run the sizes of an EPUB."""
    tell("\n## EPUB: stories of 600 words\n")
    tell("| stories | Pressmark | plain EbookLib, same run | time | calibre | time | file | aim |")
    tell("|---|---|---|---|---|---|---|---|")
    one, floor = _both("one", ISSUE, folder, "epub")
    tell(f"| 1, by a process that waits | {words(one)} | {words(floor)} | {times(one, floor)} | | | | ≤ 0.3 s |")
    for count, shown, aim in (
        (TEXTS, "text", "≤ 1.5 ×; 15 × faster than calibre"),
        (LARGE, "photographs", "≤ 0.8 ×; 4 × faster than calibre; file ≤ calibre's"),
    ):
        ours, floor = _both("export", count, folder, f"epub {shown}")
        again = run("cases_exports", "case_export", count, folder, f"epub {shown}")
        peer = run("peers_print", "peer_print", count, folder, f"calibre epub {shown}")
        tell(
            f"| {count:,}, {shown} | {words(ours)} | {words(floor)} | {times(ours, floor)} | {said(peer)} | {times(ours, peer)} "
            f"| {times(ours, peer, 'bytes')} of calibre's | {aim} |"
        )
        tell(f"| the same again | {words(again)} | | {times(again, ours)} of the first | | | | {'≤ 0.25 ×' if shown != 'text' else ''} |")
        if shown == "text":
            few = ours
    (folder / "most").mkdir()
    most = run("cases_exports", "case_export", 10_000, folder / "most", "epub text")
    tell(f"| 10,000, text | {words(most)} | | {times(most, few)} that of {TEXTS:,} | | | | ≤ 6 ×, ≤ 200 MB |")


def _both(name: str, count: int, folder: Path, kind: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Run a case, and its floor in the same run."""
    return run("cases_exports", f"case_{name}", count, folder, kind), run("cases_exports", f"floor_{name}", count, folder, kind)
