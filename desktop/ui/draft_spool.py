"""Drafts between reading and accepting, kept in a temporary file: a folder of 10,000 pages must not fill the memory."""

import pickle
import tempfile
import weakref
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from desktop.story import Draft, Reading, Value
from desktop.import_report import doubtful

BY_HAND = "corrected by hand"


@dataclass(frozen=True, slots=True)
class DraftHead:
    """What the preview's list shows of a draft."""

    title: str
    publication: str
    published: str
    words: int
    doubtful: tuple[str, ...]  # the fields that ask for a look
    warnings: int


class DraftSpool:
    """Drafts in the order they came, with the corrections made since."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the preview; unnamed, so that a crash leaves nothing
        self.close = weakref.finalize(self, self._file.close)  # called once: by whoever is done, or when nobody holds it any more
        self._places: list[int] = []
        self.heads: list[DraftHead] = []
        self._corrections: dict[int, dict[str, Reading]] = {}

    def __len__(self) -> int:
        return len(self._places)

    def add(self, draft: Draft) -> None:
        """Take in one more."""
        self._file.seek(0, 2)
        self._places.append(self._file.tell())
        pickle.dump(draft, self._file, pickle.HIGHEST_PROTOCOL)
        self.heads.append(_head(draft))

    def draft(self, number: int) -> Draft:
        """Give a draft, corrected."""
        self._file.seek(self._places[number])
        draft: Draft = pickle.load(self._file)  # noqa: S301 - see above
        fields = {**draft.fields, **self._corrections.get(number, {})}
        return replace(
            draft,
            fields={name: reading for name, reading in fields.items() if reading.value or name not in self._corrections.get(number, {})},
        )

    def correct(self, number: int, fields: Mapping[str, Value]) -> None:
        """Keep what a person put right; it counts as sure."""
        if fields:
            kept = self._corrections.setdefault(number, {})
            kept.update({name: Reading(value, 1.0, BY_HAND) for name, value in fields.items()})
            self.heads[number] = _head(self.draft(number))

    def chosen(self, numbers: Iterator[int] | list[int]) -> Iterator[Draft]:
        """Yield some drafts, one at a time."""
        for number in numbers:
            yield self.draft(number)


def _head(draft: Draft) -> DraftHead:
    title = draft.text_of("title")
    return DraftHead(
        title,
        draft.text_of("publication"),
        draft.text_of("published"),
        draft.body.words,
        doubtful(draft),
        len(draft.warnings),
    )
