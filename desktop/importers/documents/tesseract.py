"""Words out of pictures, by the tesseract that is installed: a process of its own, with an end to its time."""

import io
import os
import shutil
import subprocess
from collections import Counter
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from desktop.importers import limits
from desktop.importers.documents.pdf_blocks import Block, name_blocks

if TYPE_CHECKING:
    from PIL import Image

NO_TESSERACT = (
    "Install tesseract and the languages of your papers (on Debian: apt install tesseract-ocr tesseract-ocr-deu), and import it again."
)
_MOST_LANGUAGES = 6  # more make it slow, and guess more
_FIRST = ("deu", "eng", "fra", "spa", "ita", "nld", "pol", "por", "rus")
_NO_LANGUAGE = frozenset({"osd", "equ", "snum"})
_HEADING = 1.45  # times the text's height; a line's height depends on its letters
_UNSURE = 60  # of 100
_NARROW = 1_000  # pixels; a picture that is narrower is drawn twice as large, for type of under 20 pixels is guessed


@dataclass(frozen=True, slots=True)
class Scanned:
    """What was read of one page."""

    blocks: list[Block]
    confidence: float  # 0 … 1, the words' mean
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tesseract:
    """The program and its languages; none where it is not installed."""

    program: str = ""
    languages: tuple[str, ...] = ()

    @classmethod
    def installed(cls) -> "Tesseract":
        """Look for it on the path."""
        program = shutil.which("tesseract")
        if not program:
            return cls()
        try:
            listed = subprocess.run([program, "--list-langs"], capture_output=True, timeout=20, check=True)  # noqa: S603 - the program found on the path
        except (OSError, subprocess.SubprocessError):
            return cls()
        found = [line.strip() for line in listed.stdout.decode("utf-8", "replace").splitlines()[1:] if line.strip()]
        known = [each for each in found if each not in _NO_LANGUAGE and "/" not in each and not each.endswith("_vert")]
        ordered = sorted(known, key=lambda each: (_FIRST.index(each) if each in _FIRST else len(_FIRST), each))
        return cls(program, tuple(ordered[:_MOST_LANGUAGES]))

    def read(self, image: "Image.Image", page: int) -> Scanned:
        """Read a page's picture: blocks in tesseract's own order. A page that takes too long gives none, and says so."""
        if image.width * image.height > limits.SCAN_PIXELS:
            image.thumbnail((round(limits.SCAN_PIXELS**0.5), round(limits.SCAN_PIXELS**0.5)))
        if image.width < _NARROW:
            image = image.resize((image.width * 2, image.height * 2))
        out = io.BytesIO()
        image.convert("L").save(out, "PNG", compress_level=1)
        try:
            table = self._run(out.getvalue())
        except subprocess.TimeoutExpired:
            return Scanned([], 0.0, (f"page {page + 1} took longer than {limits.SCAN_SECONDS} seconds to be read and was left out",))
        except (OSError, subprocess.SubprocessError):
            return Scanned([], 0.0, (f"page {page + 1} could not be read by tesseract and was left out",))
        blocks, confidence = _blocks(table, page)
        said = f"page {page + 1} is a scan, read by tesseract ({', '.join(self.languages)}) with a confidence of {confidence:.0f} in 100"
        warnings = [said if confidence >= _UNSURE else f"{said}: read it against the original"] if blocks else []
        return Scanned(blocks, confidence / 100, tuple(warnings))

    def _run(self, picture: bytes) -> str:
        done = subprocess.run(  # noqa: S603 - the program found on the path; the picture goes in through a pipe, never by a name
            [self.program, "stdin", "stdout", "-l", "+".join(self.languages), "--dpi", "300", "--psm", "3", "tsv"],
            input=picture,
            capture_output=True,
            timeout=limits.SCAN_SECONDS,
            check=True,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
        return done.stdout.decode("utf-8", "replace")


def _blocks(table: str, page: int) -> tuple[list[Block], float]:
    """Make blocks of tesseract's table, and give the words' mean confidence, 0 … 100."""
    lines: dict[tuple[str, ...], list[str]] = {}
    boxes: dict[tuple[str, ...], tuple[float, float, float]] = {}
    weights: Counter[str] = Counter()
    total = 0.0
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) < 12:
            continue
        key = tuple(cells[2:5])
        if cells[0] == "4":
            boxes[key] = float(cells[6]), float(cells[7]), float(cells[9])
        elif cells[0] == "5" and (word := cells[11].strip()):
            lines.setdefault(key, []).append(word)
            weights[""] += len(word)
            total += float(cells[10]) * len(word)
    paragraphs: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for key in lines:
        paragraphs.setdefault(key[:2], []).append(key)
    blocks = []
    for keys in paragraphs.values():
        left, top, _ = boxes[keys[0]]
        height = median(boxes[key][2] for key in keys)
        blocks.append(Block([" ".join(lines[key]) for key in keys], height, bold=False, page=page, top=top, left=left))
    heights = sorted(block.size for block in blocks for _ in range(sum(map(len, block.lines))))
    name_blocks(blocks, heights[len(heights) // 2] if heights else 1.0, _HEADING)
    return blocks, total / weights[""] if weights else 0.0
