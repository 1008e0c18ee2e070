"""Publications, authors, sections and tags go by one name each, wherever a story shows it, and by their old ones in queries."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.archive import Archive, ArchiveError, Query
from desktop.archive.names.aliases import Aliases, shown
from desktop.archive.schema import alias, story, tag, version
from desktop.archive.search.stems import folded
from desktop.archive.story.versions import read_facts
from desktop.story import Mark

ONE, TWO, THREE = (Mark.of(number) for number in (1, 2, 3))


def content(archive: Archive) -> list[Any]:
    with archive._file.reading() as rows:
        return [sorted(map(tuple, rows.execute(select(table))), key=repr) for table in (story, tag, alias)]


def agree(archive: Archive) -> bool:
    """Whether every story's row is what its newest version says under the names that hold now."""
    with archive._file.reading() as rows:
        aliases = Aliases(rows)
        newest = (version.c.story == story.c.id) & (version.c.number == story.c.version)
        for row in rows.execute(select(story, version.c.facts).join(version, newest)).mappings():
            columns = shown(read_facts(row["facts"])[0], aliases)
            if any(row[name] != value for name, value in columns.items()):
                return False
    return True


@pytest.fixture
def filled(memory, draft):
    with memory.importing("Import") as run:
        run.add(
            [
                draft("Eins", publication="Bote", section="Kultur", authors=("E. Klar", "Ole Brandis"), tags=("Meer",)),
                draft("Zwei", publication="BOTE", section="Feuilleton", authors=("Eva Klar",), tags=("See", "Meer")),
                draft("Drei", publication="Warte", section="Kultur", authors=("Ole Brandis",), tags=("Hafen",)),
            ]
        )
    return memory


def test_a_renamed_publication_is_renamed_everywhere_but_in_what_its_source_printed(filled):
    change = filled.rename("publication", "Bote", "Lindenhafener Bote")
    assert (change.what, sorted(change.marks)) == ("Rename publication", [ONE, TWO])
    assert filled.story(TWO)["publication"] == "Lindenhafener Bote"
    assert [each.publication for each in filled.find(Query.parse("publication:bote"))] == ["Lindenhafener Bote"] * 2
    assert filled.places().publications == (("Lindenhafener Bote", 2), ("Warte", 1))
    assert [each.fields["publication"] for each in filled.versions(TWO)] == ["BOTE"]
    assert agree(filled)


def test_an_old_name_comes_in_under_the_new_one(filled, draft):
    filled.rename("publication", "Bote", "Lindenhafener Bote")
    filled.rename("publication", "Lindenhafener Bote", "Der Bote")
    filled.merge_names("author", ["E. Klar"], "Eva Klar")
    filled.rename("tag", "Meer", "Ozean")
    filled.add(draft("Vier", publication="bote", authors=("E. Klar", "Maud Ellery"), tags=("meer", "Neu")))
    four = filled.story(Mark.of(4))
    assert (four["publication"], four.authors, four.tags) == ("Der Bote", ("Eva Klar", "Maud Ellery"), ("Neu", "Ozean"))
    assert filled.marks(Query.parse("author:eva")) == (Mark.of(4), TWO, ONE)
    assert filled.versions(Mark.of(4))[0].fields["publication"] == "bote"
    assert agree(filled)


def test_a_new_version_of_a_story_keeps_its_preferred_names(filled, draft):
    filled.add(draft("Alt", "<p>Eins.</p>", url="https://bote.example/a", publication="Bote"))
    filled.rename("publication", "Bote", "Der Bote")
    filled.add(draft("Neu", "<p>Zwei.</p>", url="https://bote.example/a", publication="Bote", tags=("Meer",)))
    assert (filled.story(Mark.of(4)).title, filled.story(Mark.of(4))["publication"]) == ("Neu", "Der Bote")
    filled.edit(ONE, title="Ganz neu")
    assert filled.story(ONE)["publication"] == "Der Bote"
    assert filled.versions(ONE)[-1].fields["publication"] == "Bote"
    assert agree(filled)


def test_an_alias_typed_by_hand_gives_the_preferred_name(filled):
    filled.rename("publication", "Bote", "Der Bote")
    filled.merge_names("tag", ["See"], "Meer")
    filled.edit(THREE, publication="bote")
    assert filled.story(THREE)["publication"] == "Der Bote"
    filled.tag([THREE], "see")
    assert filled.story(THREE).tags == ("Hafen", "Meer")
    assert filled.edit(THREE, publication="BOTE").id == 0
    assert filled.preferred("publication", "bote") == "Der Bote"


def test_merged_tags_stand_once_on_a_story(filled):
    change = filled.merge_names("tag", ["See", "Hafen"], "Meer")
    assert [filled.story(mark).tags for mark in (ONE, TWO, THREE)] == [("Meer",)] * 3
    assert filled.places().tags == (("Meer", 3),)
    assert [(each.name, each.stories, each.aliases) for each in filled.authorities("tag")] == [("Meer", 3, ("Hafen", "See"))]
    assert sorted(change.marks) == [TWO, THREE]


def test_merged_authors_stand_once_in_a_byline_and_are_found_by_the_name_they_have(filled, draft):
    filled.add(draft("Vier", authors=("E. Klar", "Eva Klar")))
    filled.merge_names("author", ["E. Klar"], "Eva Klar")
    assert filled.story(Mark.of(4)).authors == ("Eva Klar",)
    assert filled.story(ONE).authors == ("Eva Klar", "Ole Brandis")
    assert filled.marks(Query.parse('author:"eva klar"')) == (Mark.of(4), TWO, ONE)
    assert [(each.name, each.stories) for each in filled.authorities("author")] == [("Eva Klar", 3), ("Ole Brandis", 2)]
    assert agree(filled)


def test_an_author_is_found_by_a_name_that_was_given_up(memory, draft):
    memory.add(draft(title="Eins", authors=("Anna Kranz",)))
    memory.add(draft(title="Zwei", authors=("A. Kranz-Lohe",)))
    memory.merge_names("author", ["Anna Kranz"], "A. Kranz-Lohe")
    memory.add(draft(title="Drei", authors=("Anna Sommer",)))
    assert sorted(summary.title for summary in memory.find(Query.parse('author:"Anna Kranz"'))) == ["Eins", "Zwei"]
    assert [summary.title for summary in memory.find(Query.parse("author:anna"))] == ["Drei"]


def test_an_alias_that_was_wrong_is_taken_back_and_stories_show_what_their_source_printed(filled):
    filled.merge_names("section", ["Feuilleton"], "Kultur")
    assert filled.places().sections == (("Kultur", 3),)
    filled.remove_alias("section", "feuilleton")
    assert filled.places().sections == (("Feuilleton", 1), ("Kultur", 2))
    filled.add_alias("section", "Kultur", "Feuilleton")
    assert filled.places().sections == (("Kultur", 3),)
    assert agree(filled)


def test_a_name_may_change_its_case_and_come_back(filled):
    filled.rename("publication", "Bote", "BoTe")
    assert filled.places().publications == (("BoTe", 2), ("Warte", 1))
    filled.rename("publication", "BoTe", "Der Bote")
    filled.rename("publication", "Der Bote", "Bote")
    assert filled.places().publications == (("Bote", 2), ("Warte", 1))
    assert agree(filled)


@pytest.mark.parametrize(
    ("act", "given_", "words"),
    [
        ("rename", ("publication", "Nirgends", "X"), "no story has that publication"),
        ("rename", ("publication", "Bote", "warte"), r"already a publication of that name\. Merge the two"),
        ("rename", ("colour", "Bote", "X"), "no kind of names"),
        ("rename", ("publication", "Bote", " "), "needs a letter"),
        ("rename", ("section", "Feuilleton", "X"), r"alias of Kultur\. Write Kultur"),
        ("rename", ("section", "Kultur", "Feuilleton"), None),
        ("add_alias", ("publication", "Warte", "Feuilleton"), None),
        ("merge_names", ("tag", ["Hafen"], "Feuilleton"), None),
        ("add_alias", ("section", "Feuilleton", "Kultur"), "alias of Kultur"),
        ("add_alias", ("publication", "Bote", "bote"), "own name"),
        ("remove_alias", ("publication", "Kultur"), "no alias of a publication"),
    ],
)
def test_a_name_never_means_two_things(filled, act, given_, words):
    filled.merge_names("section", ["Feuilleton"], "Kultur")
    before = content(filled)
    if words is None:
        assert getattr(filled, act)(*given_).id
    else:
        with pytest.raises(ArchiveError, match=words):
            getattr(filled, act)(*given_)
        assert content(filled) == before
    assert agree(filled)


NAMES = st.sampled_from(["Bote", "bote", "Warte", "Kurier", "Kurier!", "Neu"])
ACTS = st.one_of(
    st.tuples(st.just("rename"), NAMES, NAMES),
    st.tuples(st.just("merge_names"), st.lists(NAMES, max_size=3), NAMES),
    st.tuples(st.just("add_alias"), NAMES, NAMES),
    st.tuples(st.just("remove_alias"), NAMES),
)


@given(st.lists(st.tuples(st.sampled_from(["publication", "author", "section", "tag"]), ACTS), max_size=8))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_done_to_names_rows_agree_with_versions_and_all_of_it_is_undone_and_redone(draft, acts):
    with Archive.open(":memory:") as archive:
        with archive.importing("Import") as run:
            run.add(
                [
                    draft(f"Nummer {i}", publication=name, section=name, authors=(name, "Kurier"), tags=(name,))
                    for i, name in enumerate(("Bote", "bote", "Warte", "Kurier"))
                ]
            )
        states = [content(archive)]
        for kind, (name, *rest) in acts:
            try:
                change = getattr(archive, name)(kind, *rest)
            except ArchiveError:
                continue
            assert agree(archive)
            if change.id:
                states.append(content(archive))
        with archive._file.reading() as rows:
            held = rows.execute(select(alias)).all()
        means = {(row.kind, row.variant): folded(row.name) for row in held}
        assert all(means.get((kind, name), name) == name for (kind, _), name in means.items())  # no alias of an alias
        for state in reversed(states[:-1]):
            archive.undo()
            assert content(archive) == state
        for state in states[1:]:
            archive.redo()
            assert content(archive) == state
        assert archive.check().ok
