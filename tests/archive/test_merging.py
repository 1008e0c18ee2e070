"""Near-duplicates are made one, or told apart, and either can be taken back."""

import pytest
from sqlalchemy import insert, select

from desktop.archive import Archive, ArchiveError, Query
from desktop.archive.journal.seals import seal
from desktop.archive.schema import custom_field, distinct_pair, highlight, issue, issue_story, membership, series, story, tag
from desktop.story import Mark

ONE, TWO, THREE, FOUR = (Mark.of(number) for number in (1, 2, 3, 4))
TEXT = "<p>Der Rat der Stadt hat am Montag beschlossen, die alte Brücke am Hafen bis zum Herbst zu sperren und neu zu bauen.</p>"
TABLES = (story, tag, membership, highlight, custom_field, distinct_pair, issue_story)


def content(archive: Archive) -> dict[str, object]:
    with archive._file.reading() as rows:
        return {table.name: sorted(map(tuple, rows.execute(select(table))), key=repr) for table in TABLES}


def given(archive: Archive, table: object, **values: object) -> None:
    """Put a row in as another part of the program would."""
    with archive._file.writing() as rows:
        rows.execute(insert(table).values(values))  # type: ignore[arg-type]
        key = {column.name: values[column.name] for column in table.primary_key}  # type: ignore[attr-defined]
        seal(rows, [(table.name, key, None, values)])  # type: ignore[attr-defined]


@pytest.fixture
def papers(archive: Archive, draft):
    """Three papers with the same agency copy, and a fourth story."""
    for number, paper in enumerate(("Neue Warte", "Alte Rundschau", "Freie Chronik"), 1):
        archive.add(
            draft(f"Brücke {number}", TEXT, publication=paper, url=f"https://paper{number}.example/bridge", original=b"%d" % number)
        )
    archive.add(draft("Etwas anderes"))
    return archive


def test_a_merged_storys_mark_finds_the_one_kept_wherever_it_is_written(papers):
    change = papers.merge(ONE, [TWO, THREE])
    assert change.what == "Merge 3 stories"
    assert {TWO, THREE} <= set(change.marks)
    assert papers.story(TWO).mark == papers.story(THREE).mark == ONE
    assert papers.marks(Query.parse("mark:PM-000002")) == (ONE,)
    assert papers.marks(Query.parse("")) == (FOUR, ONE)
    assert papers.marks(Query.parse("is:trashed")) == ()
    assert (papers.places().all, papers.places().trashed) == (2, 0)
    assert papers.edit(TWO, title="Die Brücke").marks == (ONE,)
    assert papers.story(ONE).title == "Die Brücke"
    assert papers.tag([TWO, THREE], "Hafen").marks == (ONE,)
    assert [version.number for version in papers.versions(THREE)] == [1, 2]
    assert "information package merging" in {event.kind for event in papers.events(TWO)}
    assert papers.trash([TWO]).marks == (ONE,)


def test_the_kept_story_gets_what_people_gave_the_others(papers):
    shelf, other = (papers.create_collection(name).collection for name in ("Hafen", "Rat"))
    papers.put(shelf, [FOUR, TWO])
    papers.put(shelf, [THREE])
    papers.put(other, [ONE, TWO])
    papers.tag([ONE], "Brücken")
    papers.tag([TWO], "brücken")
    papers.tag([THREE], "Verkehr")
    given(papers, custom_field, story=1, name="Ort", value="Hafen")
    given(papers, custom_field, story=2, name="Ort", value="Markt")
    given(papers, custom_field, story=2, name="Seite", value="3")
    given(papers, highlight, id=1, story=3, exact="alte Brücke", colour="yellow")
    papers.merge(ONE, [TWO, THREE])
    assert papers.story(ONE).tags == ("Brücken", "Verkehr")
    assert papers.marks(Query.parse("in:Hafen")) == (FOUR, ONE)  # in place of the first of them
    assert papers.marks(Query.parse("in:Rat")) == (ONE,)
    with papers._file.reading() as rows:
        held = dict(map(tuple, rows.execute(select(custom_field.c.name, custom_field.c.value).where(custom_field.c.story == 1))))
        assert held == {"Ort": "Hafen", "Seite": "3"}
        assert rows.scalars(select(highlight.c.story)).all() == [1]


def test_the_star_and_the_place_in_an_issue_go_to_the_kept_story(papers):
    given(papers, series, id=1, title="Wochenblatt")
    given(papers, issue, id=1, series=1, number="7")
    given(papers, issue_story, issue=1, position=0, story=2, headline="Gesperrt")
    with papers._file.writing() as rows:
        rows.execute(story.update().where(story.c.id == 3).values(starred="2024-01-01T00:00:00+00:00"))
        seal(rows, [("story", {"id": 3}, {"starred": None}, {"starred": "2024-01-01T00:00:00+00:00"})])
    papers.merge(ONE, [TWO, THREE])
    with papers._file.reading() as rows:
        assert rows.scalar(select(story.c.starred).where(story.c.id == 1)) == "2024-01-01T00:00:00+00:00"
        assert tuple(rows.execute(select(issue_story.c.story, issue_story.c.headline)).one()) == (1, "Gesperrt")


def test_a_merge_is_undone_and_redone_exactly_also_after_a_restart(papers, path):
    shelf = papers.create_collection("Hafen").collection
    papers.put(shelf, [TWO, FOUR, ONE])
    papers.tag([THREE], "Verkehr")
    given(papers, highlight, id=1, story=3, exact="alte Brücke")
    before = content(papers)
    papers.merge(ONE, [TWO, THREE])
    after = content(papers)
    papers.close()
    with Archive.open(path) as again:
        assert again.undo().what == "Merge 3 stories"
        assert content(again) == before
        assert again.story(TWO).title == "Brücke 2"
        assert again.marks(Query.parse("is:trashed")) == ()
        again.redo()
        assert content(again) == after
        assert again.story(TWO).mark == ONE


def test_a_line_of_merges_leads_to_the_last_one_kept_and_back(papers):
    first = papers.merge(TWO, [THREE])
    papers.merge(ONE, [TWO])
    assert papers.story(THREE).mark == papers.story(TWO).mark == ONE
    with pytest.raises(ArchiveError, match="Undo the later change first"):
        papers.revert(first)
    papers.undo()
    assert papers.story(THREE).mark == TWO
    papers.undo()
    assert papers.story(THREE).mark == THREE


def test_merging_into_a_mark_that_was_merged_merges_into_the_kept_one(papers):
    papers.merge(ONE, [TWO])
    papers.merge(TWO, [THREE])
    assert papers.story(THREE).mark == ONE
    assert papers.merge(ONE, [TWO, ONE]).id == 0  # nothing is left to do


def test_every_source_is_kept(papers):
    origins = [papers.sources(mark)[0].sha256 for mark in (ONE, TWO, THREE)]
    papers.merge(ONE, [TWO, THREE])
    assert [each.sha256 for each in papers.sources(TWO)] == origins
    assert [papers.original(digest) for digest in origins] == [b"1", b"2", b"3"]
    assert papers.check().ok


def test_an_original_of_a_merged_story_is_a_duplicate_of_the_kept_one(papers, draft):
    papers.merge(ONE, [TWO])
    with papers.importing("Import") as run:
        (same,) = run.add([draft("Brücke 2", TEXT, publication="Alte Rundschau", original=b"2", url="https://paper2.example/bridge")])
        assert (same.status, same.mark) == ("duplicate", ONE)
        assert "trash" not in same.message
        changed = draft(
            "Brücke 2", f"{TEXT}<p>Nachtrag.</p>", publication="Alte Rundschau", original=b"2b", url="https://paper2.example/bridge"
        )
        (again,) = run.add([changed])
    assert (again.status, again.mark) == ("version", ONE)
    assert papers.story(ONE)["publication"] == "Neue Warte"  # the kept story's own text stays
    assert len(papers.sources(ONE)) == 3


def test_what_is_no_duplicate_is_remembered_and_can_be_taken_back(papers):
    assert [len(group.marks) for group in papers.duplicates()] == [3]
    assert papers.not_duplicates([THREE, ONE]).what == "Not a duplicate"
    (group,) = papers.duplicates()
    assert len(group.marks) == 2
    assert set(group.marks) != {ONE, THREE}
    papers.not_duplicates([ONE, TWO, THREE])
    assert papers.duplicates() == ()
    assert papers.not_duplicates([TWO, THREE]).id == 0
    papers.undo()
    papers.undo()
    assert [len(group.marks) for group in papers.duplicates()] == [3]


def test_a_merged_story_is_no_duplicate_any_more(papers):
    papers.merge(ONE, [TWO, THREE])
    assert papers.duplicates() == ()


def test_what_cannot_be_merged_is_said_and_changes_nothing(papers):
    before = content(papers)
    with pytest.raises(ArchiveError, match="PM-000099"):
        papers.merge(ONE, [Mark.of(99)])
    papers.trash([ONE])
    with pytest.raises(ArchiveError, match="in the trash"):
        papers.merge(ONE, [TWO])
    papers.undo()
    assert content(papers) == before


def test_what_is_withheld_is_withheld_under_every_mark_and_reading_goes_on_in_the_kept_story(papers):
    papers.merge(ONE, [TWO])
    papers.restrict([TWO])
    assert set(papers.withheld([ONE, TWO, FOUR])) == {ONE, TWO}
    papers.set_position(TWO, 0.5)
    assert papers.position(ONE) == 0.5
    papers.highlight(TWO, 0, 7)
    assert [each.mark for each in papers.highlights(ONE)] == [ONE]
    assert papers.highlights(TWO) == papers.highlights(ONE)


def test_a_story_that_is_erased_takes_what_was_merged_into_it_along(papers):
    papers.merge(ONE, [TWO, THREE])
    papers.not_duplicates([ONE, FOUR])
    papers.erase(ONE, "asked for")
    for mark in (ONE, TWO, THREE):
        with pytest.raises(ArchiveError):
            papers.story(mark)
    assert papers.duplicates() == papers.suspects() == ()
    assert papers.check().ok
