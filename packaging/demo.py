"""make demo: the samples become an archive, a PDF and an EPUB issue; both are checked; the window opens where there is a display."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pikepdf
from lxml import etree

import resources

PRESSMARK = Path(sys.executable).with_name("pressmark")


def pressmark(*arguments: str | Path) -> str:
    """Run the command line as a person would, and give what it printed."""
    return subprocess.run([PRESSMARK, *arguments], check=True, stdout=subprocess.PIPE, text=True).stdout


def checked_pdf(path: Path) -> str:
    """Open the PDF again with another program's eyes; raises where its structure is wrong."""
    with pikepdf.open(path) as pdf:
        problems = pdf.check_pdf_syntax()
        if problems or "/StructTreeRoot" not in pdf.Root:
            raise SystemExit(f"{path}: {problems or 'it is not tagged'}")
        with pdf.open_outline() as outline:
            return f"{len(pdf.pages)} pages, {len(outline.root)} entries in its outline, sound"


def checked_epub(path: Path) -> str:
    """Open the EPUB again: every checksum, and every page as XML; raises where one is wrong."""
    with zipfile.ZipFile(path) as book:
        if (broken := book.testzip()) or book.infolist()[0].filename != "mimetype":
            raise SystemExit(f"{path}: {broken or 'mimetype does not come first'}")
        pages = [name for name in book.namelist() if name.endswith((".xhtml", ".opf", ".ncx"))]
        for name in pages:
            etree.fromstring(book.read(name))
        return f"{len(pages)} pages, every one well-formed"


def main(folder: Path) -> None:
    """Make the demonstration in a folder, anew each time."""
    folder.mkdir(parents=True, exist_ok=True)
    archive, pdf, epub = (folder / name for name in ("samples.pressmark", "samples.pdf", "samples.epub"))
    for old in (archive, archive.with_name(archive.name + "-wal"), archive.with_name(archive.name + "-shm"), pdf, epub):
        old.unlink(missing_ok=True)
    print("Importing the samples …", flush=True)
    lines = pressmark("import", resources.samples(), "--archive", archive, "--json").splitlines()
    print(f"    {sum(json.loads(line)['status'] == 'added' for line in lines)} stories in {archive}")
    print("Printing them …", flush=True)
    every = ("--query", "", "--archive", archive, "--json")
    pressmark("export", "--format", "pdf", "--title", "Nordhafen", "--output", pdf, *every)
    print(f"    {pdf}  ({checked_pdf(pdf)})")
    pressmark("export", "--format", "epub", "--title", "Nordhafen", "--output", epub, *every)
    print(f"    {epub}  ({checked_epub(epub)})", flush=True)
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        print("Opening the window …", flush=True)
        os.execv(PRESSMARK, [str(PRESSMARK), "open", str(archive)])
    print(f"There is no display here; where there is one:  .venv/bin/pressmark {archive}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
