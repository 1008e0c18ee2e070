"""Pictures of clippings that a person names (JPEG, PNG, TIFF of several pages, HEIC): their words, read by tesseract."""

import warnings as python_warnings
from collections.abc import Iterator

from desktop.importers import limits
from desktop.importers.documents.heading import Said, headed
from desktop.importers.documents.setting import set_as_html
from desktop.importers.documents.tesseract import NO_TESSERACT, Scanned, Tesseract
from desktop.importers.drafting import drafted, reading
from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.pictures.verifying import opened
from desktop.importers.reading import Report
from desktop.story import Draft, Dropped

IMPORTER = "scan 1"
_TYPES = {"JPEG": "image/jpeg", "MPO": "image/jpeg", "PNG": "image/png", "TIFF": "image/tiff", "WEBP": "image/webp", "BMP": "image/bmp",
          "AVIF": "image/avif", "HEIF": "image/heic"}  # fmt: skip


def read_scan(material: Material, report: Report) -> Iterator[Draft]:
    """Read a picture of a clipping as one story; its original is the picture.

    Raises UnreadableError where no tesseract is installed, or there are no words in it.
    """
    report(0, 1, material.name)
    content = material.content(limits.PICTURE)
    tesseract = Tesseract.installed()
    if not tesseract.languages:
        raise UnreadableError(
            "it is a picture, not a story: there is no text layer, and nothing installed that could read it", NO_TESSERACT
        )
    kind, scans = _scans(content, tesseract, material, report)
    blocks = [block for scan in scans for block in scan.blocks]
    warnings = [warning for scan in scans for warning in scan.warnings]
    if not blocks:
        raise UnreadableError("no words were found in the picture", "Import a sharper scan, upright, of 300 dpi.")
    dropped: list[Dropped] = []
    fields, body = headed(set_as_html(blocks), Said(), dropped=dropped, name=material.name)
    confidence = sum(scan.confidence for scan in scans) / len(scans)
    fields = {name: reading(each.value, each.confidence * confidence, each.origin) for name, each in fields.items()}
    yield drafted(fields, body, content, material, media_type=kind, importer=IMPORTER, dropped=dropped, warnings=warnings)


def _scans(content: bytes, tesseract: Tesseract, material: Material, report: Report) -> tuple[str, list[Scanned]]:
    from PIL import ImageOps

    scans: list[Scanned] = []
    try:
        with python_warnings.catch_warnings():
            python_warnings.simplefilter("ignore")  # Pillow warns of what we look at ourselves
            with opened(content) as image:
                kind = _TYPES.get(image.format or "", "application/octet-stream")
                count = min(getattr(image, "n_frames", 1) if kind == "image/tiff" else 1, limits.SCANS)
                for number in range(count):
                    report(number, count, f"{material.name}, page {number + 1}")
                    image.seek(number)
                    if image.width * image.height > limits.PIXELS:
                        raise ValueError(f"page {number + 1} has too many pixels")
                    scans.append(tesseract.read(ImageOps.exif_transpose(image).convert("L"), number))
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        if not scans:
            raise UnreadableError(f"it is a damaged picture ({error})", "Scan it again.") from error
    return kind, scans
