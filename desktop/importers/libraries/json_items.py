"""The objects of a JSON array, one at a time, each with its own bytes."""

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from desktop.importers.errors import UnreadableError
from desktop.importers.text.encoding import decode

_SPACE = re.compile(r"[\s,]*")
_COLON = re.compile(r"\s*:\s*")


class Item(NamedTuple):
    """An object and the bytes it was written in, with their place in the file."""

    value: Any
    content: bytes
    offset: int


def items_of(content: bytes, key: str = "") -> Iterator[Item]:
    """Give the items of the array that a file is, or that stands in it under a key.

    Raises UnreadableError where the array is broken; what stood before the fault has been given.
    """
    text = decode(content).text
    at = _beginning(text, key)
    decoder = json.JSONDecoder()
    offset, counted = 0, 0
    while True:
        at = _SPACE.match(text, at).end()  # type: ignore[union-attr]
        if at >= len(text) or text[at] == "]":
            return
        try:
            value, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            raise UnreadableError(f"it is broken JSON ({error})", "Export it again.") from error
        offset += len(text[counted:at].encode("utf-8", "surrogatepass"))
        own = text[at:end].encode("utf-8", "surrogatepass")
        yield Item(value, own, offset)
        offset, counted, at = offset + len(own), end, end


def _beginning(text: str, key: str) -> int:
    """Give where an array's items begin: the file's own, or the one under a key of the object that the file is."""
    opened = re.match(r"\s*\{" if key else r"\s*\[", text)
    at = opened.end() if opened else len(text)
    decoder = json.JSONDecoder()
    try:
        while key and at < len(text):
            at = _SPACE.match(text, at).end()  # type: ignore[union-attr]
            name, at = decoder.raw_decode(text, at)
            at = _COLON.match(text, at).end()  # type: ignore[union-attr]
            if name == key and text[at : at + 1] == "[":
                return at + 1
            _, at = decoder.raw_decode(text, at)
    except (ValueError, RecursionError, AttributeError):
        at = len(text)
    if key or opened is None:
        raise UnreadableError("it is JSON of no kind that is read", "Export it again.")
    return at


def whole(content: bytes) -> Any:
    """Read a JSON file as a whole. Raises UnreadableError for a broken one."""
    try:
        return json.loads(decode(content).text)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"it is broken JSON ({error})", "Export it again.") from error


def text_of(value: Any) -> str:
    """Give a value as text; "" for what is none."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def texts_of(value: Any, *names: str) -> list[str]:
    """Give the texts of a list of texts, or of objects that have them under one of the names; a text is parted at its commas."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    if not isinstance(value, list):
        return []
    found = (
        next((text_of(each[name]) for name in names if each.get(name)), "") if isinstance(each, dict) else text_of(each) for each in value
    )
    return [text for text in found if text.strip()]
