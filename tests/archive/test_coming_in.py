import hashlib
import os
from datetime import UTC, datetime

import pytest

from desktop.archive import Archive, ArchiveError, Query
from desktop.story import FIELDS, Dropped, Mark, Picture

ONE, TWO = Mark("PM-000001"), Mark("PM-000002")


def test_a_story_comes_back_with_all_that_was_read_of_it(archive, draft):
    content = os.urandom(300)
    picture = Picture(hashlib.sha256(content).hexdigest(), "image/png", 30, 20, content)
    fields = {
        "deck": "Ein Vorspann", "authors": ("Anna Muster", "Luc Exemple"), "publication": "Der Bote", "section": "Ausland",
        "published": "2022-01-07T09:30+01:00", "url": "https://bote.example/a", "dateline": "Genf", "rights": "© Bote",
        "tags": ("b", "a"), "note": "lesen",
    }  # fmt: skip
    body = f'<p>Eins &amp; zwei.</p><figure><img src="pm:{picture.sha256}" alt="Der See"/><figcaption>Am See</figcaption></figure>'
    given = draft("Titel", body, pictures=(picture,), part="mail 3", **fields)
    archive.add(given)
    story = archive.story(ONE)
    assert set(story.fields) == set(FIELDS)
    assert {name: story.fields[name] for name in fields if name != "tags"} == {name: fields[name] for name in fields if name != "tags"}
    assert story.tags == ("a", "b")
    assert story.body == given.body
    assert story.confidence["title"] == 0.9
    assert story.origins["title"] == "meta"
    assert (story.source.part, story.source.size, story.source.retrieved) == ("mail 3", len(given.original), "2024-05-01T12:00:00+00:00")
    assert archive.original(story.source.sha256) == given.original
    assert archive.picture(picture.sha256) == picture
    (summary,) = archive.find(Query.parse("has:image"))
    assert (summary.words, summary.images) == (given.body.words, 1)


def test_what_was_left_out_is_remembered(memory, draft):
    from dataclasses import replace

    memory.add(replace(draft(), dropped=(Dropped("Werbung", "an advertisement"),), warnings=("no date",)))
    story = memory.story(ONE)
    assert (story.dropped, story.warnings) == ((Dropped("Werbung", "an advertisement"),), ("no date",))


def test_a_large_original_comes_back_byte_for_byte(archive, draft):
    original = os.urandom(5 << 20) + b"\0" * (5 << 20)
    archive.add(draft(original=original))
    assert archive.original(hashlib.sha256(original).hexdigest()) == original


def test_an_empty_original_comes_back_empty(memory, draft):
    memory.add(draft(original=b""))
    assert memory.original(memory.story(ONE).source.sha256) == b""
    assert memory.check().ok


def test_the_same_original_adds_nothing(archive, draft):
    archive.add(draft(original=b"same"))
    size = archive.check().source_bytes
    change = archive.add(draft("Other reading of it", original=b"same"))
    assert (change.marks, change.edits) == ((ONE,), ())
    assert archive.places().all == 1
    assert archive.check().source_bytes == size
    assert archive.undo_words() == "Import story"


def test_two_parts_of_one_container_are_two_stories(memory, draft):
    memory.add(draft("Eins", original=b"mailbox", part="mail 1"))
    memory.add(draft("Zwei", original=b"mailbox", part="mail 2"))
    assert memory.places().all == 2


def test_a_duplicate_of_a_story_in_the_trash_says_so(memory, draft):
    memory.add(draft(original=b"same"))
    memory.trash([ONE])
    with memory.importing("Import") as run:
        (outcome,) = run.add([draft(original=b"same")])
    assert (outcome.status, outcome.mark) == ("duplicate", ONE)
    assert "in the trash" in outcome.message


ADDRESSES = [
    "http://www.bote.example/a?id=3",
    "https://bote.example/a?id=3&utm_source=letter#top",
    "https://BOTE.example/a/?fbclid=xyz&id=3",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_same_address_with_another_text_is_a_new_version(archive, draft, address):
    archive.add(draft("Alt", "<p>Alter Text.</p>", url="https://bote.example/a?id=3", section="Inland", tags=("eigen",)))
    with archive.importing("Import again") as run:
        (outcome,) = run.add([draft("Neu", "<p>Neuer Text.</p>", url=address, tags=("neu",))])
    assert (outcome.status, outcome.mark) == ("version", ONE)
    story = archive.story(ONE)
    assert (story.title, story.body.text, story.version) == ("Neu", "Neuer Text.", 2)
    assert story["section"] == "Inland"  # the second fetch said nothing about it
    assert story.tags == ("eigen", "neu")
    assert [version.body.text for version in archive.versions(ONE)] == ["Alter Text.", "Neuer Text."]
    assert archive.marks(Query.parse("neuer")) == (ONE,)
    assert archive.marks(Query.parse("alter")) == ()
    archive.undo()
    assert (archive.story(ONE).title, archive.story(ONE).tags) == ("Alt", ("eigen",))
    assert archive.marks(Query.parse("alter")) == (ONE,)
    archive.redo()
    assert archive.story(ONE).body.text == "Neuer Text."


def test_the_same_address_with_the_same_text_is_a_duplicate(memory, draft):
    memory.add(draft(url="https://bote.example/a", original=b"with one advertisement"))
    with memory.importing("Import") as run:
        (outcome,) = run.add([draft(url="https://bote.example/a", original=b"with another")])
    assert outcome.status == "duplicate"
    assert memory.story(ONE).version == 1


def test_a_bookmark_does_not_replace_the_text_of_its_story(memory, draft):
    memory.add(draft(url="https://bote.example/a"))
    with memory.importing("Import") as run:
        (outcome,) = run.add([draft(body="", url="https://bote.example/a", original=b"bookmark")])
    assert outcome.status == "duplicate"
    assert "no text" in outcome.message


def test_stories_that_name_only_their_sites_front_page_are_not_one(memory, draft):
    memory.add(draft("Eins", url="https://bote.example/"))
    memory.add(draft("Zwei", "<p>Anders.</p>", url="https://bote.example"))
    assert memory.places().all == 2


def test_one_batch_may_hold_duplicates_and_versions_of_its_own_stories(archive, draft):
    drafts = [
        draft("Eins", "<p>Erste Fassung.</p>", url="https://bote.example/a"),
        draft("Eins", "<p>Zweite Fassung.</p>", url="https://bote.example/a"),
        draft("Eins", "<p>Zweite Fassung.</p>", url="https://bote.example/a"),
        draft("Zwei", "<p>Etwas anderes.</p>"),
        draft("Eins", "<p>Dritte Fassung.</p>", url="https://bote.example/a"),
    ]
    with archive.importing("Import 5 stories") as run:
        outcomes = run.add(drafts)
    assert [outcome.status for outcome in outcomes] == ["added", "version", "duplicate", "added", "version"]
    assert [outcome.mark for outcome in outcomes] == [ONE, ONE, ONE, TWO, ONE]
    assert archive.story(ONE).body.text == "Dritte Fassung."
    assert archive.marks(Query.parse("dritte")) == (ONE,)
    assert archive.check().ok
    archive.undo()
    assert archive.places().all == 0
    archive.redo()
    assert [version.body.text for version in archive.versions(ONE)] == ["Erste Fassung.", "Zweite Fassung.", "Dritte Fassung."]


def test_an_import_puts_its_stories_into_a_collection_in_order(memory, draft):
    shelf = memory.create_collection("Lesen").collection
    memory.add(draft("Drei"))
    with memory.importing("Import", collection=shelf) as run:
        run.add([draft("Eins"), draft("Zwei")])
        run.add([draft("Drei")])  # kept already, wanted here all the same
    assert memory.collection_named("lesen").count == 3
    memory.undo()
    assert memory.collection_named("lesen").count == 0
    assert memory.marks(Query.parse("")) == (ONE,)


def test_an_unclean_body_is_refused_by_name_and_nothing_of_its_batch_is_stored(memory, draft):
    with memory.importing("Import") as run, pytest.raises(ArchiveError, match=r"/stories/bad\.html: part 2: its body is not clean"):
        run.add([draft("Gut"), draft("Schlecht", "<p><script>1</script></p>", origin="/stories/bad.html", part="part 2")])
    assert memory.places().all == 0
    assert memory.undo_words() is None


def test_a_picture_that_did_not_come_along_is_missed_at_the_door(memory, draft):
    body = f'<figure><img src="pm:{"0" * 64}" alt=""/></figure>'
    with pytest.raises(ArchiveError, match="did not come along"):
        memory.add(draft(body=body))


def test_half_a_character_does_not_stop_an_import(memory, draft):
    memory.add(draft("Ein \ud83d Zeichen \ud83d\ude00", original=b"x"))
    assert memory.story(ONE).title == "Ein � Zeichen 😀"


def test_an_import_undone_on_the_way_goes_on_as_a_change_of_its_own(memory, draft):
    with memory.importing("Import") as run:
        run.add([draft("Eins")])
        memory.undo()
        run.add([draft("Zwei")])
    assert memory.marks(Query.parse("")) == (TWO,)
    memory.undo()
    assert memory.marks(Query.parse("")) == ()


def test_an_import_that_adds_nothing_leaves_nothing_to_undo(memory, draft):
    with memory.importing("Import") as run:
        assert run.add([]) == []
    assert run.change.id == 0
    assert memory.undo() is None


def test_provenance_tells_where_a_story_came_from_and_what_was_done(draft):
    with Archive.open(":memory:", clock=lambda: datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)) as archive:
        archive.add(draft())
        archive.edit(ONE, title="Neu")
        archive.record([ONE], "exporting", "pdf issue.pdf")
        events = archive.events(ONE)
    assert [(event.kind, event.detail) for event in events] == [
        ("ingestion", "Import story"), ("modification", "Edit title"), ("exporting", "pdf issue.pdf"),
    ]  # fmt: skip
    assert events[0].when == "2024-01-02T03:04:05+00:00"


@pytest.mark.parametrize("ask", ["story", "versions"])
def test_a_mark_that_was_never_given_is_named(memory, ask):
    with pytest.raises(ArchiveError, match="PM-000009: the archive has no such story"):
        getattr(memory, ask)(Mark("PM-000009"))


def test_bytes_that_were_never_stored_are_named(memory):
    with pytest.raises(ArchiveError, match="no such original"):
        memory.original("0" * 64)
    with pytest.raises(ArchiveError, match="no such picture"):
        memory.picture("0" * 64)


def test_when_stories_were_last_changed_is_the_time_of_their_latest_versions(path, draft):
    hours = iter(range(1, 24))
    with Archive.open(path, create=True, clock=lambda: datetime(2026, 1, 1, next(hours), tzinfo=UTC)) as archive:
        first = archive.add(draft(title="Eins")).marks[0]
        second = archive.add(draft(title="Zwei")).marks[0]
        assert archive.modified([]) == ""
        assert archive.modified([first]) == archive.versions(first)[-1].made < archive.modified([first, second])
        change = archive.edit(first, title="Eins, verbessert")
        assert archive.modified([first, second]) == archive.versions(first)[-1].made
        archive.revert(change)
        assert archive.modified([first, second]) == archive.versions(second)[-1].made


def test_provenance_knows_only_the_terms_of_its_vocabulary(memory, draft):
    memory.add(draft())
    with pytest.raises(ArchiveError, match=r"printing: it is no event of a story's provenance\. Choose one of accession, "):
        memory.record([ONE], "printing", "pdf")
    assert memory.events(ONE)[0].agent == "test 1"


def test_a_databases_number_names_one_text_for_ever(archive, draft):
    archive.add(draft("Brücke", "<p>Die Brücke ist zu.</p>", url="urn:factiva:BOTE000020190315ef3f00001", original=b"1"))
    with archive.importing("Import") as run:
        again = run.add(
            [
                draft("Brücke", "<p>Die Brücke ist <em>zu</em>.</p>", url="URN:Factiva:BOTE000020190315ef3f00001", original=b"2"),
                draft("Brücke", "<p>Die Brücke ist auf.</p>", url="urn:factiva:BOTE000020190316ef3g00002", original=b"3"),
            ]
        )
    assert [(outcome.status, outcome.mark) for outcome in again] == [("duplicate", ONE), ("added", TWO)]
    assert "number" in again[0].message
    assert archive.find(Query.parse('url:"urn:factiva:BOTE000020190315ef3f00001"')).total == 1


def test_the_text_that_a_citation_lacked_comes_in_under_its_number(archive, draft):
    archive.add(draft("Brücke", "", url="urn:proquest:2100000001", original=b"1"))
    with archive.importing("Import") as run:
        (outcome,) = run.add([draft("Brücke", "<p>Die Brücke ist zu.</p>", url="urn:proquest:2100000001", original=b"2")])
    assert outcome.status == "version"
