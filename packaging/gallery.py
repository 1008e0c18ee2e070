"""make gallery: the samples printed in each style for paper; its first page and a story's stand side by side as one picture a style."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pikepdf
import pypdfium2
from PIL import Image

import resources

HEIGHT = 900  # pixels of a picture
GAP = 24
STORY = "PM-000003"  # with a picture and a table


def drawn(path: Path, number: int) -> Image.Image:
    """Draw a page."""
    with pypdfium2.PdfDocument(path) as document:
        page = document[number]
        return page.render(scale=HEIGHT / page.get_height()).to_pil().convert("RGB")


def page_of(path: Path, anchor: str) -> int:
    """Find the page on which a story begins."""
    with pikepdf.open(path) as book:
        page = pikepdf.NameTree(book.Root.Names.Dests)[anchor][0]
        return next(number for number, one in enumerate(book.pages) if one.obj.objgen == page.objgen)


def main(folder: Path) -> None:
    """Draw every style anew."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        archive = Path(made) / "samples.pressmark"
        pressmark = (sys.executable, "-m", "desktop")
        subprocess.run([*pressmark, "import", resources.samples(), "--archive", archive], check=True, stdout=subprocess.DEVNULL)
        for style in resources.styles("pdf"):
            pdf = Path(made) / f"{style}.pdf"
            asked = (
                "export",
                "--query",
                "",
                "--archive",
                archive,
                "--format",
                "pdf",
                "--style",
                style,
                "--title",
                "Nordhafen",
                "--output",
                pdf,
            )
            subprocess.run([*pressmark, *asked], check=True, stdout=subprocess.DEVNULL)
            pages = [drawn(pdf, 0), drawn(pdf, page_of(pdf, STORY))]
            picture = Image.new("RGB", (sum(page.width + GAP for page in pages) + GAP, HEIGHT + 2 * GAP), "#d9d5cc")
            left = GAP
            for page in pages:
                picture.paste(page, (left, GAP))
                left += page.width + GAP
            picture.quantize(128, dither=Image.Dither.NONE).save(folder / f"{style}.png", optimize=True)
            print(folder / f"{style}.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
