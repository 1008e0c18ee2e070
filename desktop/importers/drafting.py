"""What every importer does at the end: fields and body become a Draft."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from desktop.importers.material import Material
from desktop.story import Body, Draft, Dropped, Picture, Reading, Value

# What no database, no XML and no terminal takes: control characters, halves of surrogate pairs, and the pair that marks matched words.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ue000\ue001\ufffe\uffff]")


def reading(value: Value, confidence: float, origin: str) -> Reading:
    """Make a Reading, its confidence rounded so that it prints well."""
    return Reading(value, round(confidence, 2), origin)


def drafted(
    fields: Mapping[str, Reading],
    body: Body,
    original: bytes,
    material: Material,
    *,
    media_type: str,
    importer: str,
    part: str | None = None,
    pictures: Sequence[Picture] = (),
    dropped: Sequence[Dropped] = (),
    warnings: Sequence[str] = (),
    excerpt: bool = False,
) -> Draft:
    """Make a Draft: unknown fields left out, only the pictures that the body shows. part: the material's own, if not given."""
    shown = set(body.pictures)
    return Draft(
        {name: kept for name, field in fields.items() if (kept := _writable(field)).value},
        body,
        original,
        media_type,
        _UNWRITABLE.sub("\ufffd", material.origin),  # a file's name may be any bytes
        importer,
        material.retrieved or datetime.now(UTC).astimezone(),
        material.part if part is None else part,
        tuple({picture.sha256: picture for picture in pictures if picture.sha256 in shown}.values()),
        tuple(dropped),
        tuple(dict.fromkeys(warnings)),
        material.container,
        material.offset,
        excerpt,
    )


def _writable(field: Reading) -> Reading:
    if isinstance(field.value, str):
        return replace(field, value=_UNWRITABLE.sub("", field.value).strip())
    return replace(field, value=tuple(filter(None, (_UNWRITABLE.sub("", value).strip() for value in field.value))))
