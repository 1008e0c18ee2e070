"""What every importer does at the end: fields and body become a Draft."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from desktop.story import Body, Draft, Dropped, Picture, Reading, Value


def reading(value: Value, confidence: float, origin: str) -> Reading:
    """Make a Reading, its confidence rounded so that it prints well."""
    return Reading(value, round(confidence, 2), origin)


def drafted(
    fields: Mapping[str, Reading],
    body: Body,
    original: bytes,
    *,
    media_type: str,
    origin: str,
    importer: str,
    part: str = "",
    pictures: Sequence[Picture] = (),
    dropped: Sequence[Dropped] = (),
    warnings: Sequence[str] = (),
) -> Draft:
    """Make a Draft: unknown fields left out, only the pictures that the body shows, got now."""
    shown = set(body.pictures)
    return Draft(
        {name: field for name, field in fields.items() if field.value},
        body,
        original,
        media_type,
        origin,
        importer,
        datetime.now(UTC).astimezone(),
        part,
        tuple({picture.sha256: picture for picture in pictures if picture.sha256 in shown}.values()),
        tuple(dropped),
        tuple(dict.fromkeys(warnings)),
    )
