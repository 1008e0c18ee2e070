"""Nothing that was written is lost: a story can go back to any of its versions, and has fields of its owner's own."""

import io
from hashlib import sha256

import pytest
from PIL import Image
from sqlalchemy import select

from desktop.archive import Archive, ArchiveError, Query
from desktop.archive.schema import custom_field, seal, source, story, tag, version, version_picture
from desktop.story import Mark, Picture

ONE, TWO = Mark.of(1), Mark.of(2)


def content(archive: Archive) -> dict[str, object]:
    with archive._file.reading() as rows:
        tables = (story, version, version_picture, source, tag, custom_field)
        found = {table.name: sorted(map(tuple, rows.execute(select(table))), key=repr) for table in tables}
        # what provenance adds for an undo is no part of what is undone, and what is sealed at nought is as good as not sealed
        found["seal"] = sorted(tuple(row) for row in rows.execute(select(seal)) if row.name not in ("event", "journal") and row.sum)
    return found | {word: archive.marks(Query.parse(word)) for word in ("konferenz", "hafen", "kai")}


@pytest.fixture
def picture() -> Picture:
    stream = io.BytesIO()
    Image.new("RGB", (4, 4), "#2f5d62").save(stream, "PNG")
    return Picture(sha256(stream.getvalue()).hexdigest(), "image/png", 4, 4, stream.getvalue())


def test_a_story_goes_back_to_fields_body_pictures_and_source_of_an_old_version(archive, draft, picture):
    shown = f'<p>Die Konferenz.</p><figure><img src="pm:{picture.sha256}" alt=""/></figure>'
    archive.add(draft("Alt", shown, url="https://bote.example/a", section="Stadt", deck="Kurz", pictures=(picture,), original=b"eins"))
    archive.add(draft("Neu", "<p>Der Hafen.</p>", url="https://bote.example/a", original=b"zwei"))
    archive.edit(ONE, title="Noch neuer", body="<p>Der Kai.</p>")
    archive.tag([ONE], "wichtig")
    before = content(archive)
    change = archive.go_back(ONE, 1)
    assert (change.what, change.marks) == ("Back to version 1", (ONE,))
    after = content(archive)
    back = archive.story(ONE)
    assert (back.version, back.title, back["section"], back["deck"], back.body.html) == (4, "Alt", "Stadt", "Kurz", shown)
    assert archive.original(back.source.sha256) == b"eins"
    assert back.tags == ("wichtig",)  # what people said of the story since stays
    assert back.confidence["title"] == 0.9
    assert [each.number for each in archive.versions(ONE)] == [1, 2, 3, 4]
    (row,) = archive.find(Query.parse("konferenz"))
    assert (row.title, row.images, row.words) == ("Alt", 1, 2)
    assert archive.marks(Query.parse("kai OR hafen")) == ()
    assert [event.kind for event in archive.events(ONE)] == ["ingestion", "ingestion", "modification", "modification"]
    assert archive.check().ok
    archive.undo()
    assert content(archive) == before
    archive.redo()
    assert content(archive) == after
    assert archive.check().ok


def test_going_to_where_one_is_does_nothing_and_nowhere_is_refused(archive, draft):
    archive.add(draft())
    archive.edit(ONE, title="Anders")
    archive.edit(ONE, title="Genf tagt wieder")
    assert archive.go_back(ONE, 3).id == 0
    assert archive.go_back(ONE, 1).id == 0  # it says the same
    with pytest.raises(ArchiveError, match="numbered 1 to 3"):
        archive.go_back(ONE, 4)
    with pytest.raises(ArchiveError, match="PM-000002"):
        archive.go_back(TWO, 1)


def test_fields_of_ones_own_are_set_changed_and_taken_away(archive, draft):
    archive.add(draft())
    archive.add(draft("Zwei"))
    assert archive.set_custom([ONE, TWO], "  Signatur ", "A 12").what == "Set Signatur"
    assert archive.set_custom([TWO], "SIGNATUR", "B 7").marks == (TWO,)  # one name, whatever its case
    archive.set_custom([ONE], "Kiste", "3")
    assert archive.story(ONE).custom == {"Kiste": "3", "Signatur": "A 12"}
    assert archive.story(TWO).custom == {"Signatur": "B 7"}
    assert archive.set_custom([ONE], "Kiste", "3").id == 0
    archive.set_custom([ONE], "Kiste", "")
    assert archive.story(ONE).custom == {"Signatur": "A 12"}
    assert archive.story(ONE).version == 1
    for expected in ({"Kiste": "3", "Signatur": "A 12"}, {"Signatur": "A 12"}, {"Signatur": "A 12"}, {}):
        archive.undo()
        assert archive.story(ONE).custom == expected
    for _ in range(4):
        archive.redo()
    assert archive.story(TWO).custom == {"Signatur": "B 7"}
    assert archive.check().ok


def test_fields_of_ones_own_are_edited_beside_the_others_as_one_change(archive, draft):
    archive.add(draft())
    before = content(archive)
    change = archive.edit(ONE, title="Neu", **{"x:Titel im Heft": "Der Hafen"})
    assert change.what == "Edit title and Titel im Heft"
    assert (archive.story(ONE).title, archive.story(ONE).custom) == ("Neu", {"Titel im Heft": "Der Hafen"})
    archive.edit(ONE, **{"x:title": "gleicher Name"})
    assert (archive.story(ONE).title, archive.story(ONE).version) == ("Neu", 2)
    archive.undo()
    archive.undo()
    assert content(archive) == before
    for name in ("", "a=b", "a:b", "n" * 81):
        with pytest.raises(ArchiveError):
            archive.set_custom([ONE], name, "x")
