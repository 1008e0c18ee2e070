"""How a kind of source is known, and who reads it."""

import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.story import Draft, Refusal


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of source. Recognising loads no parser; reading loads it when the first such source comes."""

    name: str  # for people: "a Nexis Uni download"
    recognises: Callable[[Material], bool]  # by its beginning, or a ZIP's members; cheap
    reader: str  # "module:function" below desktop.importers; (Material, Report) → its stories, raising UnreadableError where there are none

    def read(self, material: Material, report: Report) -> Iterator[Draft | Refusal]:
        """Read it, one story at a time."""
        module, _, function = self.reader.partition(":")
        return cast(
            "Iterator[Draft | Refusal]", getattr(importlib.import_module(f"desktop.importers.{module}"), function)(material, report)
        )
