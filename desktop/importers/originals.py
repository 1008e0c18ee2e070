"""An original that the archive kept is read again: the same bytes, by today's importers."""

from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path

from desktop.importers.errors import UnreadableError
from desktop.importers.options import ReadingOptions, nothing
from desktop.story import Draft, Refusal


def read_original(
    content: bytes, *, origin: str, part: str, address: str = "", retrieved: datetime | None = None, options: ReadingOptions | None = None
) -> Draft | Refusal:
    """Read a story again from its original's bytes.

    origin, part: as the Draft had them; pictures that lay beside a page are found where its file still lies there with the same bytes.
    address: the story's own, where it is known. Of an original that holds several stories, the one of that part is given.
    """
    from desktop.importers.folders import beside
    from desktop.importers.material import Material
    from desktop.importers.recognising import read_material

    file = Path(origin)
    material = Material(
        file.name,
        lambda: BytesIO(content),
        len(content),
        origin=origin,
        address=address,
        retrieved=retrieved,
        resources=beside(file.parent) if not part and _still_lies_there(file, content) else nothing,
        options=options,
    )
    try:
        return _the_one(read_material(material, lambda _done, _total, _what: None), part, origin)
    except UnreadableError as error:
        return Refusal(origin, part, error.why, error.remedy)
    except Exception as error:  # the edge: what breaks a parser must not end the reading of the others
        return Refusal(origin, part, f"it could not be read ({type(error).__name__}: {error}).", "Please report it, with the original.")


def _the_one(readings: Iterator[Draft | Refusal], part: str, origin: str) -> Draft | Refusal:
    first: Draft | Refusal | None = None
    several = False
    for reading in readings:
        if reading.part == part:
            return reading
        several = first is not None
        first = first or reading
    if first is None or several:
        return Refusal(origin, part, "the original gives no story any more under the name it had.", "Keep the version that is there.")
    return first


def _still_lies_there(file: Path, content: bytes) -> bool:
    try:
        return file.is_absolute() and file.is_file() and file.stat().st_size == len(content) and file.read_bytes() == content
    except (OSError, ValueError):
        return False
