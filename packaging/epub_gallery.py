"""make gallery: the samples as an EPUB, seen through epub.js on 6 inches and on a tablet, by day and by night, to docs/gallery."""

import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image

import resources

GAP = 18
HEIGHT = 560  # pixels of a screen in the picture
GROUND = "#d9d5cc"


def reader() -> Any:
    """Load what drives epub.js; it is no package, since it is no part of the program."""
    found = importlib.util.spec_from_file_location("epubjs", Path(__file__).parent / "readers" / "epubjs.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    sys.modules["epubjs"] = module
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


def beside(pictures: list[Path]) -> Image.Image:
    """Put screens side by side, all of one height."""
    shown = []
    for path in pictures:
        with Image.open(path) as picture:
            shown.append(picture.convert("RGB").resize((picture.width * HEIGHT // picture.height, HEIGHT), Image.Resampling.LANCZOS))
    row = Image.new("RGB", (sum(each.width + GAP for each in shown) + GAP, HEIGHT + 2 * GAP), GROUND)
    left = GAP
    for each in shown:
        row.paste(each, (left, GAP))
        left += each.width + GAP
    return row


def main(folder: Path) -> None:
    """Draw every screen anew."""
    folder.mkdir(parents=True, exist_ok=True)
    epubjs = reader()
    assert not epubjs.missing(), f"{epubjs.missing()} missing; make build/readers/ready installs it"
    scenes = ("title.xhtml", "contents.xhtml", "section-001.xhtml", "story-00001.xhtml", "story-00003.xhtml")
    with tempfile.TemporaryDirectory() as made:
        for style in resources.styles("epub"):
            path = book(Path(made), style)
            for device, name in ((epubjs.EINK, "6-inch"), (epubjs.TABLET, "tablet")):
                for night in (False, True):
                    looks = [
                        epubjs.Look(device, at, Path(made) / f"{style}-{name}-{night}-{number}.png", night)
                        for number, at in enumerate(scenes)
                    ]
                    epubjs.seen(path, looks)
                    target = folder / f"epub-{style}-{name}-{'night' if night else 'day'}.jpg"
                    beside([look.picture for look in looks]).save(target, quality=80, optimize=True)
                    print(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
