import hashlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert

from desktop.archive import Archive, FeedAnswer, Query, Subscribing
from desktop.archive.content import dictionaries
from desktop.archive.content.packing import train
from desktop.archive.journal.change import Edit
from desktop.archive.journal.counting import take_numbers
from desktop.archive.journal.seals import seal
from desktop.archive.schema import metadata
from desktop.story import Body, Draft, Picture, Reading

tables = metadata.tables
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


def fill(archive: Archive, stories: int) -> None:
    """Put something into every table."""
    with archive.importing("Import the harbour") as run:
        for n in range(stories):
            picture = Picture(hashlib.sha256(content := bytes([n]) * 40).hexdigest(), "image/png", 3, 2, content)
            body = f'<p>Geschichte {n} vom Hafen, in der Fähre {n * 7} wartet.</p><figure><img src="pm:{picture.sha256}" alt=""/></figure>'
            days = {
                "published": f"2024-0{n % 9 + 1}-11",
                "publication": f"Blatt {n % 3}",
                "section": "Hafen",
                "url": f"https://bote.example/{n}",
            }
            run.add(
                [
                    make_draft(
                        f"Hafen {n}", body, original=f"Original {n} ".encode() * 9, pictures=(picture,), authors=(f"Autorin {n}",), **days
                    )
                ]
            )
    marks = archive.marks(Query.parse(""))
    shelf = archive.create_collection("Hafen").collection
    assert shelf is not None
    archive.put(shelf, marks[:5])
    archive.tag(marks[2:6], "gelesen")
    archive.edit(marks[0], title="Hafen, berichtigt")
    archive.trash(marks[:2])
    archive.record(marks[3:7], "exporting", "Exported as PDF")
    archive.keep_site_rule("bote.example", 'site = "bote.example"\ncut = [".box"]\n')
    archive.subscribe(Subscribing("https://bote.example/feed.xml", "Der Bote", folder="Hafen", collection=shelf, minutes=60))
    archive.note_answer(archive.subscriptions()[0].id, FeedAnswer('"a1"', "Wed, 01 May 2024 10:00:00 GMT", "2024-05-01T12:00:00+00:00"))
    number = marks[4].number
    edits = [
        Edit("custom_field", {"story": number, "name": "box"}, None, {"value": "17"}),
        Edit("feed_story", {"story": number, "subscription": 1}, None, {}),
        Edit("smart_collection", {"id": 1}, None, {"name": "Hafen", "query": "hafen", "position": 0}),
        Edit("alias", {"kind": "publication", "variant": "blättchen"}, None, {"name": "Blatt 9", "written": "Blättchen"}),
        Edit("distinct_pair", {"first": 3, "second": 4}, None, {}),
        Edit(
            "highlight",
            {"id": 1},
            None,
            {
                "story": number,
                "exact": "Hafen",
                "prefix": "vom ",
                "suffix": ",",
                "start": 17,
                "colour": "gold",
                "note": "!",
                "made": "2024-05-01",
            },
        ),
        Edit("series", {"id": 1}, None, {"title": "Wochenend", "identifier": "urn:uuid:1"}),
        Edit("issue", {"id": 1}, None, {"series": 1, "number": "14", "date": "2024-05-04", "title": "Nr. 14", "identifier": "urn:uuid:2"}),
        Edit("issue_story", {"issue": 1, "story": number}, None, {"position": 0, "section": "Hafen", "headline": "", "deck": ""}),
        Edit(
            "issue_file",
            {"id": 1},
            None,
            {"issue": 1, "format": "epub", "name": "14.epub", "sha256": "ab" * 32, "size": 9, "made": "2024-05-04", "versions": "[]"},
        ),
    ]
    with archive._file.writing() as rows:
        archive._journal.make(rows, "Fill", edits)
        for name, count in (("smart_collection", 1), ("highlight", 1), ("series", 1), ("issue", 1), ("issue_file", 1)):
            take_numbers(rows, name, count)
        tombstone = {"erased": "2024-05-05", "reason": "Takedown"}
        rows.execute(insert(tables["tombstone"]).values(story=take_numbers(rows, "story", 1), **tombstone))
        seal(rows, [("tombstone", {"story": stories + 1}, None, tombstone)])
        samples = [f"<p>Die Fähre {n} legt am Kai {n % 7} an, der Leuchtturm blinkt.</p>".encode() for n in range(800)]
        dictionaries.keep(rows, train(samples))
        rows.execute(insert(tables["likeness"]).values(first=1, second=2, similarity=0.75))
        rows.execute(insert(tables["reading_position"]).values(story=number, position=0.5))
    archive.tag(marks[8:], "gelesen")
    archive.undo()


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """An archive of twelve stories with something in every table, as bytes."""
    path = tmp_path_factory.mktemp("filled") / "news.pressmark"
    with Archive.open(path, create=True) as archive:
        fill(archive, 12)
    return path.read_bytes()


@pytest.fixture(scope="session")
def make() -> MakeDraft:
    """Drafts that say next to nothing but what a test gives them."""

    def made(title: str, body: str = "<p>Ein Text.</p>", **fields: str | tuple[str, ...]) -> Draft:
        return make_draft(title, body, **fields)

    return made
