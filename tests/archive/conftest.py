from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.archive import Archive
from desktop.story import Body, Draft, Picture, Reading

MakeDraft = Callable[..., Draft]


def make_draft(
    title: str = "Genf tagt wieder",
    body: str = "<p>Die Konferenz beginnt am Montag.</p>",
    *,
    original: bytes | None = None,
    part: str = "",
    origin: str = "/stories/one.html",
    pictures: tuple[Picture, ...] = (),
    **fields: str | tuple[str, ...],
) -> Draft:
    values: dict[str, str | tuple[str, ...]] = {"title": title, "language": "de", **fields}
    return Draft(
        fields={name: Reading(value, 0.9, "meta") for name, value in values.items() if value},
        body=Body(body),
        original=original if original is not None else f"{title}|{body}|{fields}".encode(),
        media_type="text/html",
        origin=origin,
        importer="test 1",
        retrieved=datetime(2024, 5, 1, 12, tzinfo=UTC),
        part=part,
        pictures=pictures,
    )


@pytest.fixture
def draft() -> MakeDraft:
    return make_draft


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news.pressmark"


@pytest.fixture
def archive(path: Path) -> Iterator[Archive]:
    with Archive.open(path, create=True) as opened:
        yield opened


@pytest.fixture
def memory() -> Iterator[Archive]:
    with Archive.open(":memory:") as opened:
        yield opened
