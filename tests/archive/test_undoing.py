import subprocess
import sys
from typing import Any

import pytest
from sqlalchemy import select

from desktop.archive import Archive, ArchiveError, Query
from desktop.archive.schema import collection, membership, source, story, tag, version, version_picture
from desktop.story import Mark

ONE, TWO, THREE = (Mark.of(number) for number in (1, 2, 3))
WORDS = ("hafen", "strom", "genf", "montag", "neu")


def content(archive: Archive) -> dict[str, Any]:
    """Everything that a change may touch, and what the search index makes of it."""
    with archive._file.reading() as rows:
        found: dict[str, Any] = {
            table.name: sorted(map(tuple, rows.execute(select(table))), key=repr)
            for table in (story, version, source, version_picture, tag, collection, membership)
        }
    return found | {word: archive.marks(Query.parse(word)) for word in WORDS}


def test_a_change_walks_back_and_forth(archive, draft):
    archive.add(draft())
    before = content(archive)
    change = archive.edit(ONE, title="Neuer Hafen", authors=("Eva Klar",))
    after = content(archive)
    assert change.what == "Edit title and authors"
    back = archive.revert(change)
    assert content(archive) == before
    again = archive.revert(back)
    assert content(archive) == after
    assert (again.id, again.edits) == (change.id, change.edits)


def test_an_undone_import_comes_back_with_its_marks_and_originals_and_spends_its_marks_for_ever(archive, draft):
    archive.add(draft("Eins"))
    with archive.importing("Import 4 stories") as run:
        for batch in range(2):
            run.add([draft(f"Hafen {batch} {i}", original=b"%d %d" % (batch, i)) for i in range(2)])
    before = content(archive)
    assert archive.undo_words() == "Import 4 stories"
    undone = archive.undo()
    assert undone.marks == run.change.marks == tuple(Mark.of(number) for number in (2, 3, 4, 5))
    assert archive.marks(Query.parse("")) == (ONE,)
    assert archive.marks(Query.parse("hafen")) == ()
    with pytest.raises(ArchiveError, match="no such story"):
        archive.story(TWO)
    archive.redo()
    assert content(archive) == before
    assert archive.original(archive.story(THREE).source.sha256) == b"0 1"
    archive.undo()
    assert archive.add(draft("Später")).marks == ("PM-000006",)
    assert archive.redo() is None
    assert archive.redo_words() is None


def test_undo_works_after_a_restart_and_from_another_process(path, draft):
    with Archive.open(path, create=True) as archive:
        archive.add(draft())
        archive.trash([ONE])
    code = "import sys; from desktop.archive import Archive\nwith Archive.open(sys.argv[1]) as archive: print(archive.undo().what)"
    assert subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True).stdout == "Move to trash\n"
    with Archive.open(path) as archive:
        assert not archive.story(ONE).trashed
        assert (archive.undo_words(), archive.redo_words()) == ("Import story", "Move to trash")
        archive.redo()
        assert archive.story(ONE).trashed


def test_an_undo_does_not_sweep_away_what_came_later(archive, draft):
    archive.add(draft())
    first = archive.edit(ONE, title="Zweiter Titel")
    archive.edit(ONE, title="Dritter Titel")
    with pytest.raises(ArchiveError, match=r"PM-000001: it has changed since\. Undo the later change first\."):
        archive.revert(first)
    assert archive.story(ONE).title == "Dritter Titel"


def test_a_story_that_was_tagged_since_is_not_undone_away(archive, draft):
    added = archive.add(draft())
    archive.tag([ONE], "wichtig")
    with pytest.raises(ArchiveError, match="Undo the later change first"):
        archive.revert(added)
    assert archive.story(ONE).tags == ("wichtig",)


def test_an_earlier_change_that_nothing_touched_since_can_be_undone_on_its_own(archive, draft):
    archive.add(draft())
    binned = archive.trash([ONE])
    archive.tag([ONE], "wichtig")
    undone = archive.revert(binned)
    assert (archive.story(ONE).trashed, archive.story(ONE).tags) == (False, ("wichtig",))
    assert archive.undo_words() == undone.what == "Undo “Move to trash”"
    archive.undo()
    assert archive.story(ONE).trashed
    with pytest.raises(ArchiveError, match=r"something else was done since|redone"):
        archive.revert(undone.__class__(**{**vars(undone), "undone": True, "id": binned.id}))


def test_a_change_is_undone_once(archive, draft):
    change = archive.add(draft())
    archive.revert(change)
    with pytest.raises(ArchiveError, match="undone already"):
        archive.revert(change)


def test_nothing_to_do_is_nothing_to_undo(archive, draft):
    archive.add(draft())
    for change in (archive.edit(ONE, title="Genf tagt wieder"), archive.restore([ONE]), archive.untag([ONE], "x")):
        assert (change.id, change.edits) == (0, ())
        assert archive.revert(change) == change
    assert archive.undo_words() == "Import story"


def test_an_unknown_field_or_a_wrong_value_is_refused(archive, draft):
    archive.add(draft())
    for fields in ({"colour": "red"}, {"published": "gestern"}, {"language": "?"}, {"url": "bote"}, {"body": "<p><blink>x</blink></p>"}):
        with pytest.raises(ArchiveError):
            archive.edit(ONE, **fields)
    assert archive.story(ONE).version == 1


def test_a_bodys_correction_is_a_version_too(archive, draft):
    archive.add(draft())
    archive.edit(ONE, body="<p>Der Hafen.</p>")
    assert archive.marks(Query.parse("hafen")) == (ONE,)
    assert archive.versions(ONE)[0].body.text == "Die Konferenz beginnt am Montag."
    assert archive.find(Query.parse(""))[0].words == 2


def test_tags_are_one_whatever_their_case(archive, draft):
    archive.add(draft())
    archive.add(draft("Zwei"))
    archive.tag([ONE], "Energie")
    change = archive.tag([ONE, TWO], "energie")
    assert change.marks == (TWO,)
    assert len(archive.marks(Query.parse("tag:ENERGIE"))) == 2
    archive.untag([ONE, TWO], "ENERGIE")
    assert archive.places().tags == ()
