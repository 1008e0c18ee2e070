"""make gallery: the samples as an EPUB, seen through epub.js and Foliate by day and by night, and its covers; to docs/gallery."""

import importlib.util
import io
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PIL import Image

import resources

GAP = 18
HEIGHT = 560  # pixels of a screen in the picture
GROUND = "#d9d5cc"


def reader(name: str) -> Any:
    """Load what drives a reader; it is no package, since it is no part of the program."""
    found = importlib.util.spec_from_file_location(name, Path(__file__).parent / "readers" / f"{name}.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    sys.modules[name] = module
    found.loader.exec_module(module)
    return module


def book(folder: Path, style: str) -> Path:
    """Make the samples' issue in a style."""
    archive, target = folder / "samples.pressmark", folder / f"{style}.epub"
    pressmark = (sys.executable, "-m", "desktop")
    if not archive.exists():
        subprocess.run([*pressmark, "import", resources.samples(), "--archive", archive], check=True, stdout=subprocess.DEVNULL)
        made = ("issue", "create", "Nordhafen", "--series", "Lesesaal", "--number", "14", "--date", "2026-10-03", "--query", "")
        subprocess.run([*pressmark, *made, "--archive", archive], check=True, stdout=subprocess.DEVNULL)
    asked = ("export", "--issue", "1", "--format", "epub", "--style", style, "--output", target, "--archive", archive)
    subprocess.run([*pressmark, *asked], check=True, stdout=subprocess.DEVNULL)
    return target


def covers(folder: Path) -> Iterator[Image.Image]:
    """Draw each design with a picture and without: as it is, and small and grey as on the shelf of an e-ink reader."""
    from desktop.archive import Archive
    from desktop.publishing import compose_issue, cover_designs
    from exports.epub.covers import cover
    from exports.epub.plan import Plan

    with Archive.open(folder / "samples.pressmark") as archive:
        issue = compose_issue(archive, 1)
        for design in cover_designs():
            for publication in (issue, replace(issue, cover_picture="none", title="Winter")):
                with Image.open(io.BytesIO(cover(Plan.of(publication), design))) as drawn:
                    whole = drawn.resize((HEIGHT * 2 // 3, HEIGHT), Image.Resampling.LANCZOS)
                    sheet = Image.new("RGB", (whole.width + GAP + 100, HEIGHT), GROUND)
                    sheet.paste(whole, (0, 0))
                    small = drawn.resize((100, 150), Image.Resampling.LANCZOS)
                    sheet.paste(small, (whole.width + GAP, 0))
                    sheet.paste(small.convert("L").convert("RGB"), (whole.width + GAP, 150 + GAP))
                    yield sheet


def beside(shown: Sequence[Image.Image]) -> Image.Image:
    """Put screens side by side, all of one height."""
    shown = [each.convert("RGB").resize((each.width * HEIGHT // each.height, HEIGHT), Image.Resampling.LANCZOS) for each in shown]
    row = Image.new("RGB", (sum(each.width + GAP for each in shown) + GAP, HEIGHT + 2 * GAP), GROUND)
    left = GAP
    for each in shown:
        row.paste(each, (left, GAP))
        left += each.width + GAP
    return row


def keep(shown: Sequence[Image.Image], target: Path) -> None:
    """Keep a row of screens."""
    beside(shown).save(target, quality=80, optimize=True)
    print(target)


def through_epubjs(folder: Path, books: Mapping[str, Path], made: Path) -> None:
    """Draw title, contents, a section and two stories of each look on both devices."""
    epubjs = reader("epubjs")
    assert not epubjs.missing(), f"{epubjs.missing()} missing; make build/readers/ready installs it"
    scenes = ("title.xhtml", "contents.xhtml", "section-001.xhtml", "story-00001.xhtml", "story-00003.xhtml")
    for style, path in books.items():
        for device, name in ((epubjs.EINK, "6-inch"), (epubjs.TABLET, "tablet")):
            for night in (False, True):
                looks = [epubjs.Look(device, at, made / f"{style}-{name}-{night}-{number}.png", night) for number, at in enumerate(scenes)]
                epubjs.seen(path, looks)
                keep([Image.open(look.picture) for look in looks], folder / f"epub-{style}-{name}-{'night' if night else 'day'}.jpg")


def main(folder: Path) -> None:
    """Draw every screen anew."""
    folder.mkdir(parents=True, exist_ok=True)
    foliate = reader("foliate")
    assert not foliate.missing(), f"{foliate.missing()} missing; sh packaging/system.sh long installs it"
    with tempfile.TemporaryDirectory() as made:
        books = {style: book(Path(made), style) for style in resources.styles("epub")}
        through_epubjs(folder, books, Path(made))
        for night in (False, True):
            pages = list(foliate.seen(books["magazine"], 8, night=night))
            keep([pages[at] for at in (0, 1, 2, 6, 8)], folder / f"epub-foliate-{'night' if night else 'day'}.jpg")
        sheets = list(covers(Path(made)))
        rows = [beside(sheets[at : at + 4]) for at in (0, 4)]
        both = Image.new("RGB", (rows[0].width, 2 * rows[0].height - GAP), GROUND)
        for at, row in enumerate(rows):
            both.paste(row, (0, at * (row.height - GAP)))
        both.save(folder / "epub-covers.jpg", quality=80, optimize=True)
        print(folder / "epub-covers.jpg")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
