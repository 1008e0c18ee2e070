"""Emptying the trash and erasure: nothing of a story is left, in any page of the file, and everything else is."""

from hashlib import sha256
from pathlib import Path
from typing import Any

import pysqlite3
import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from desktop.archive import Archive, ArchiveError, Query
from desktop.archive.content.packing import unpack, unpack_facts
from desktop.archive.file import connecting
from desktop.archive.schema import metadata, tombstone
from desktop.story import Mark, Picture

ONE, TWO, THREE = (Mark.of(number) for number in (1, 2, 3))
SECRETS = ("Quastenflosser", "Zwiebelfisch", "Ammoniten")  # a title, a body and a later title; no other story has them
STEMS = ("stenfloss", "iebelfisch", "monit")  # what the index has of them at least, where it writes a word as the last one's continuation


def picture(colour: bytes) -> Picture:
    return Picture(sha256(colour * 900).hexdigest(), "image/png", 30, 10, colour * 900)


def figure(each: Picture) -> str:
    return f'<figure><img src="pm:{each.sha256}" alt="Bild"/></figure>'


def traces(path: Path, words: tuple[str, ...]) -> list[str]:
    """Look for words in the bytes of the file and its log, in every row and within every frame."""
    found = []
    wanted = [word.casefold().encode() for word in words]
    for file in (path, Path(f"{path}-wal")):
        if file.exists():
            found += [f"{file.name}: {word.decode()}" for word in wanted if word in file.read_bytes().lower()]
    with Archive.open(path) as archive, archive._file.reading() as rows:
        for name in rows.scalars(text("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")).all():
            for row in rows.execute(text(f'SELECT * FROM "{name}"')).all():
                said = b" ".join(_plain(value) for value in row).lower()
                found += [f"{name}: {word.decode()}" for word in wanted if word in said]
    return found


def _plain(value: Any) -> bytes:
    if not isinstance(value, bytes):
        return str(value).encode()
    for read in (unpack, lambda frame: repr(unpack_facts(frame)).encode()):
        try:
            return value + read(value)
        except (zstandard.ZstdError, ValueError):
            continue
    return value


def spoken(archive: Archive) -> set[str]:
    with archive._file.writing() as rows:
        rows.execute(text("CREATE VIRTUAL TABLE temp.spoken USING fts5vocab(main, words, row)"))
        found = set(rows.scalars(text("SELECT term FROM temp.spoken")))
        rows.execute(text("DROP TABLE temp.spoken"))
    return found


@pytest.fixture
def filled(archive, draft):
    """Three stories; the first has all that a story may have, and shares one picture with the second."""
    red, blue = picture(b"red"), picture(b"blu")
    with archive.importing("Import") as run:
        body = f"<p>Der {SECRETS[1]} schwimmt im Hafen.</p>{figure(red)}{figure(blue)}"
        run.add([draft(SECRETS[0], body, pictures=(red, blue), url="https://bote.example/q", publication="Tiefseebote")])
        run.add([draft("Hafenfest", f"<p>Am Montag.</p>{figure(blue)}", pictures=(blue,)), draft("Genf", "<p>Im Hafen.</p>")])
    shelf = archive.create_collection("Lesen").collection
    archive.put(shelf, [ONE, TWO])
    archive.tag([ONE, TWO], "Meer")
    archive.edit(ONE, title=SECRETS[2])
    archive.edit(TWO, title="Hafenfest am Montag")
    return archive


def test_nothing_of_an_erased_story_is_left_in_the_file(filled, path):
    assert set(traces(path, SECRETS)) > {"body: zwiebelfisch", "version: ammoniten"}  # the test can see
    filled.erase(ONE, "Ask of the family")
    assert traces(path, SECRETS + STEMS) == []
    assert not {word for word in spoken(filled) if word.startswith(("quasten", "zwiebel", "ammonit"))}
    assert any(word.startswith("haf") for word in spoken(filled))
    filled.close()
    assert traces(path, SECRETS + STEMS) == []


def test_an_erased_storys_mark_stays_spent_and_says_why(filled, draft):
    filled.erase(ONE, "Ask of  the family")
    with pytest.raises(
        ArchiveError, match=r"PM-000001: it was erased on \d{4}-\d\d-\d\d \(Ask of the family\)\. Its mark is not given again"
    ):
        filled.story(ONE)
    with pytest.raises(ArchiveError, match="it was erased"):
        filled.tag([ONE], "x")
    assert [event.kind for event in filled.events(ONE)] == ["deletion"]
    assert filled.add(draft(SECRETS[0])).marks == ("PM-000004",)
    filled.erase(ONE, "Again")  # does no harm
    with pytest.raises(ArchiveError, match="Ask of the family"):
        filled.story(ONE)


def test_other_stories_keep_the_picture_that_was_shared(filled):
    red, blue = (hashed.sha256 for hashed in (picture(b"red"), picture(b"blu")))
    filled.erase(ONE, "Takedown")
    assert filled.picture(blue).content == b"blu" * 900
    with pytest.raises(ArchiveError, match="no such picture"):
        filled.picture(red)
    assert filled.check().ok


def test_what_remains_can_still_be_undone_and_redone(filled):
    filled.erase(ONE, "Takedown")
    whats = []
    while change := filled.undo():
        whats.append(change.what)
    assert whats == ["Edit title", "Tag “Meer”", "Put in collection", "Create collection", "Import"]  # the edit of the erased one is gone
    assert filled.marks(Query.parse("")) == ()
    while filled.redo():
        pass
    assert filled.story(TWO).title == "Hafenfest am Montag"
    assert filled.story(TWO).tags == ("Meer",)
    assert filled.marks(Query.parse("in:Lesen")) == (TWO,)
    assert filled.marks(Query.parse("hafen")) == (THREE,)
    assert filled.check().ok


def test_a_change_of_an_erased_story_alone_cannot_be_undone(filled):
    change = filled.edit(ONE, deck="Ein Fisch")
    filled.erase(ONE, "Takedown")
    with pytest.raises(ArchiveError, match=r"Edit deck: what it changed has been erased\. That cannot be undone"):
        filled.revert(change)


def test_a_story_whose_import_was_undone_can_be_erased_too(filled, path, draft):
    filled.add(draft("Brückenechse", "<p>Ein Lurchfisch.</p>"))
    filled.undo()
    filled.erase(Mark.of(4), "Takedown")
    assert traces(path, ("Brückenechse", "ckenechs", "rchfisch")) == []
    assert filled.redo() is None
    with pytest.raises(ArchiveError, match="it was erased"):
        filled.story(Mark.of(4))


def test_erasure_needs_a_reason_and_a_mark_that_was_given(filled):
    with pytest.raises(ArchiveError, match="needs a reason"):
        filled.erase(ONE, " ")
    with pytest.raises(ArchiveError, match=r"PM-000009: the archive has no such story"):
        filled.erase(Mark.of(9), "Takedown")
    assert filled.story(ONE).title == SECRETS[2]


def test_a_merged_story_is_erased_with_the_one_that_is_kept(filled, path):
    filled.merge(TWO, [ONE])
    with pytest.raises(ArchiveError, match=r"PM-000001: it was merged into PM-000002, which may say the same\. Erase that one"):
        filled.erase(ONE, "Takedown")
    filled.erase(TWO, "Takedown")
    assert traces(path, SECRETS + STEMS) == []
    with pytest.raises(ArchiveError, match="it was erased"):
        filled.story(ONE)
    while filled.undo():
        pass
    while filled.redo():
        pass
    assert filled.marks(Query.parse("")) == (THREE,)
    assert filled.check().ok


def test_a_highlight_goes_with_its_story_also_where_only_an_edit_of_it_is_in_the_journal(filled, path):
    number = filled.highlight(ONE, 4, 16, note="Ichthyosaurier").made("highlight")
    filled.edit_highlight(number, note="Plesiosaurier")
    filled.erase(ONE, "Takedown")
    assert traces(path, ("Ichthyosaurier", "Plesiosaurier")) == []
    assert filled.undo().what == "Edit title"


def test_emptying_the_trash_takes_what_is_in_it_and_what_undone_imports_left(filled, path, draft):
    filled.add(draft("Brückenechse", "<p>Ein Lurchfisch.</p>"))
    filled.undo()
    filled.trash([ONE, THREE])
    emptied = filled.empty_trash()
    assert emptied.marks == (ONE, THREE)
    assert traces(path, (*SECRETS, *STEMS, "Brückenechse", "rchfisch")) == []
    assert filled.marks(Query.parse("")) == (TWO,)
    assert filled.places().trashed == 0
    assert [name for name, _ in filled.places().publications] == []
    with pytest.raises(ArchiveError, match=r"emptied from trash"):
        filled.story(THREE)
    assert filled.add(draft("Neu")).marks == ("PM-000005",)
    assert filled.check().ok
    assert filled.empty_trash().marks == ()


def test_an_undo_that_brings_an_import_back_finds_its_originals_after_the_trash_was_emptied(filled, draft):
    run = filled.add(draft("Wieder da", original=b"as it came"))
    filled.tag([TWO], "später")
    filled.revert(run)  # a change of its own, which undo takes back
    filled.trash([THREE])
    filled.empty_trash()
    assert filled.undo().what == "Undo “Import story”"
    assert filled.original(filled.story(Mark.of(4)).source.sha256) == b"as it came"
    assert filled.check().ok


def test_a_program_that_reads_keeps_the_old_bytes_until_the_story_is_erased_again(filled, path, monkeypatch):
    monkeypatch.setattr(connecting, "BUSY", 0.2)
    reader = pysqlite3.connect(path)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM story").fetchone()
    with pytest.raises(ArchiveError, match=r"gone from the archive, but its file could not be written anew: another program is reading it"):
        filled.erase(ONE, "Takedown")
    with pytest.raises(ArchiveError, match="it was erased"):
        filled.story(ONE)
    reader.close()
    filled.erase(ONE, "Takedown")
    assert traces(path, SECRETS + STEMS) == []


def test_the_seals_agree_with_the_rows_after_an_erasure(filled):
    filled.erase(ONE, "Takedown")
    filled.trash([THREE])
    filled.empty_trash()
    assert sealed(filled) == reckoned(filled)


def test_a_cancelled_emptying_leaves_everything(filled):
    filled.trash([ONE])

    def cancel(done: int, total: int, what: str) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        filled.empty_trash(cancel)
    assert filled.undo().what == "Move to trash"
    assert filled.story(ONE).title == SECRETS[2]
    assert filled.check().ok


def test_a_tombstone_is_a_row_with_time_and_reason(memory, draft):
    memory.add(draft())
    memory.erase(ONE, "Takedown")
    with memory._file.reading() as rows:
        (stone,) = rows.execute(select(tombstone)).all()
    assert (stone.story, stone.reason, stone.erased[:2]) == (1, "Takedown", "20")


def sealed(archive: Archive) -> dict[tuple[str, int], int]:
    with archive._file.reading() as rows:
        return {(row.name, row.number): row.sum for row in rows.execute(select(metadata.tables["seal"])) if row.sum}


def reckoned(archive: Archive) -> dict[tuple[str, int], int]:
    from desktop.archive.journal.seals import MODULUS, SEALED, sum_of

    sums: dict[tuple[str, int], int] = {}
    with archive._file.reading() as rows:
        for name, each in SEALED.items():
            table = metadata.tables[name]
            # an event's number is not part of what is sealed
            keys = [each.owner] if name == "event" else [column.name for column in table.primary_key]
            for row in rows.execute(select(table)).mappings():
                place = (name, int(row[each.owner]) if each.owner else 0)
                sums[place] = (sums.get(place, 0) + sum_of(name, {key: row[key] for key in keys}, row)) % MODULUS
    return {place: total for place, total in sums.items() if total}


WORDS = ("Genf", "Hafen", "Strom")
MARKS = st.lists(st.sampled_from([ONE, TWO, THREE]), min_size=1, max_size=3, unique=True)
ACTS = st.one_of(
    st.tuples(st.just("edit"), st.sampled_from([ONE, TWO, THREE]), st.sampled_from(WORDS)),
    st.tuples(st.sampled_from(["trash", "restore", "star", "mark_read", "restrict", "release"]), MARKS),
    st.tuples(st.sampled_from(["tag", "untag"]), MARKS, st.sampled_from(WORDS)),
    st.tuples(st.just("put"), st.just(1), MARKS, st.sampled_from([None, 0])),
    st.tuples(st.just("take"), st.just(1), MARKS),
    st.tuples(st.just("merge"), st.sampled_from([ONE, TWO, THREE]), MARKS),
    st.tuples(st.just("not_duplicates"), MARKS),
    st.tuples(st.just("highlight"), st.sampled_from([ONE, TWO, THREE]), st.integers(0, 3), st.integers(5, 8)),
    st.tuples(st.sampled_from(["put_in_issue", "take_from_issue"]), st.just(1), MARKS),
    st.tuples(st.just("override"), st.just(1), st.sampled_from([ONE, TWO, THREE])),
    st.tuples(st.just("rename"), st.just("tag"), st.sampled_from(WORDS), st.sampled_from(WORDS)),
    st.tuples(st.sampled_from(["undo", "redo"])),
)


@given(st.lists(ACTS, max_size=9), st.sampled_from([ONE, TWO, THREE, None]))
@settings(max_examples=24, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_done_to_a_story_its_erasure_leaves_the_rest_undoable(draft, acts, doomed):
    with Archive.open(":memory:") as archive:
        with archive.importing("Import") as run:
            run.add([draft(title, f"<p>Text {title}</p>", original=title.encode()) for title in WORDS])
        archive.create_collection("Erste")
        archive.create_issue("Nummer 1", "Woche", [ONE, TWO])
        for name, *given_ in acts:
            try:
                if name == "edit":
                    archive.edit(given_[0], title=given_[1])
                elif name == "override":
                    archive.override(*given_, headline="Anders")
                else:
                    getattr(archive, name)(*given_)
            except ArchiveError:
                continue
        try:
            archive.erase(doomed, "Takedown") if doomed else archive.empty_trash()
        except ArchiveError:  # it is merged: the one that is kept is to be erased
            return
        left = whole(archive)
        steps = 0
        while archive.undo():
            steps += 1
            assert sealed(archive) == reckoned(archive)
        assert archive.marks(Query.parse("")) == ()
        for _ in range(steps):
            assert archive.redo()
        assert whole(archive) == left
        assert archive.check().ok


def whole(archive: Archive) -> dict[str, list[Any]]:
    """Every journalled row; but a story's place by date is found anew."""
    names = ("story", "version", "source", "tag", "collection", "membership", "highlight", "issue", "issue_story", "distinct_pair", "alias")
    with archive._file.reading() as rows:
        tables = [metadata.tables[name] for name in names]
        held = {table.name: rows.execute(select(*(column for column in table.columns if column.name != "docid"))).all() for table in tables}
    return {name: sorted(map(tuple, found), key=repr) for name, found in held.items()}
