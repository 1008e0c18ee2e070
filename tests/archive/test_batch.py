"""Many stories are changed at once: shown first, then done whole or not at all, and undone as one."""

import time

import pytest
from sqlalchemy import select

from desktop.archive import Archive, ArchiveError, Query
from desktop.archive.batch.field_steps import Replace, SetField
from desktop.archive.batch.steps import AddTag, Embargo, MarkRead, PutInto, RemoveTag, Restrict, Star, TakeOut, Trash
from desktop.archive.schema import collection, journal, membership, story, tag, version, version_picture
from desktop.story import Mark

ALL = Query.parse("")
ONE, TWO, THREE = (Mark.of(number) for number in (1, 2, 3))


@pytest.fixture
def three(archive, draft):
    with archive.importing("Import") as run:
        run.add(
            [
                draft("Hafen heute", publication="Der Bote", tags=("Schiffe",), authors=("Eva Klar", "B. Ruhl"), published="2024-02"),
                draft("Markt heute", publication="Bote", deck="Alles teurer", published="2023"),
                draft("Hafen morgen", publication="Der Bote"),
            ]
        )
    return archive


def content(archive: Archive) -> dict[str, object]:
    with archive._file.reading() as rows:
        tables = (story, version, version_picture, tag, collection, membership)
        found = {table.name: sorted(map(tuple, rows.execute(select(table))), key=repr) for table in tables}
    return found | {word: archive.marks(Query.parse(word)) for word in ("hafen", "kai", "markt", "title:heute")}


def effects(plan) -> list[tuple[str, int, list[tuple[str, str, str]]]]:
    return [(each.step, each.stories, [(one.mark, one.before, one.after) for one in each.samples]) for each in plan.effects]


def test_a_plan_shows_what_will_be_done_and_writes_nothing(three):
    before, version_ = content(three), three.data_version()
    plan = three.plan(ALL, [SetField("publication", "Neuer Bote"), Replace("title", "Hafen", "Kai"), AddTag("schiffe")])
    assert (plan.what, plan.asked, plan.changing, plan.refused) == ("Set publication and 2 more", 3, 3, ())
    assert effects(plan) == [
        ("Set publication", 3, [(ONE, "Der Bote", "Neuer Bote"), (TWO, "Bote", "Neuer Bote"), (THREE, "Der Bote", "Neuer Bote")]),
        ("Replace in title", 2, [(ONE, "Hafen heute", "Kai heute"), (THREE, "Hafen morgen", "Kai morgen")]),
        ("Tag “schiffe”", 2, [(TWO, "", "schiffe"), (THREE, "", "schiffe")]),
    ]
    assert (content(three), three.data_version()) == (before, version_)


def test_it_is_one_change_with_one_version_a_story_undone_and_redone_exactly(three):
    three.create_collection("Lesen")
    shelf = three.collection_named("Lesen").id
    three.put(shelf, [TWO])
    before = content(three)
    steps = [
        SetField("section", "Stadt"),
        Replace("title", r"(\w+) (\w+)", r"\2: \1", pattern=True),
        SetField("deck", ""),
        AddTag("Neu"),
        RemoveTag("SCHIFFE"),
        PutInto(shelf),
        MarkRead(),
        Star(),
        Restrict(),
        Embargo("2027-01-01"),
    ]
    plan = three.plan([THREE, ONE, TWO], steps)
    change = three.carry_out(plan)
    assert (change.what, set(change.marks)) == ("Set section and 9 more", {ONE, TWO, THREE})
    after = content(three)
    first = three.story(ONE)
    assert (first.title, first["section"], first.tags, first.version) == ("heute: Hafen", "Stadt", ("Neu",), 2)
    assert (first.read, first.starred, first.restricted, first.embargo) == (True, True, True, "2027-01-01")
    assert first.origins["section"] == "edited by hand"
    assert three.story(TWO)["deck"] == ""
    assert three.find(Query.parse("markt"))[0].snippet.startswith("Die Konferenz")  # where the deck went, the lead came
    assert three.marks(Query.of(**{"in": "Lesen"})) == (TWO, THREE, ONE)
    assert [event.kind for event in three.events(ONE)] == ["ingestion", "policy assignment", "modification"]
    assert three.check().ok
    three.undo()
    assert content(three) == before
    three.redo()
    assert content(three) == after
    assert three.check().ok
    assert three.undo().what == "Set section and 9 more"


def test_the_index_follows_what_it_speaks_of(three):
    three.carry_out(three.plan(ALL, [Replace("title", "Hafen", "Kai")]))
    assert three.marks(Query.parse("title:kai")) == (ONE, THREE)
    three.carry_out(three.plan([THREE], [SetField("published", "2025-01-01")]))
    assert three.marks(Query.parse("kai")) == (THREE, ONE)
    three.carry_out(three.plan(ALL, [SetField("rights", "alle")]))
    assert three.marks(Query.parse("kai konferenz")) == (THREE, ONE)
    for _ in range(3):
        three.undo()
    assert three.marks(Query.parse("title:hafen")) == (ONE, THREE)
    assert three.marks(Query.parse("kai")) == ()


def test_what_is_so_already_is_left_alone(three):
    plan = three.plan(ALL, [SetField("publication", "Der Bote"), RemoveTag("Nie"), MarkRead(False), Embargo("")])
    assert [each.stories for each in plan.effects] == [1, 0, 0, 0]
    assert three.carry_out(plan).marks == (TWO,)
    again = three.plan(ALL, plan.steps)
    assert again.changing == 0
    assert three.carry_out(again).id == 0
    assert three.undo_words() == plan.what


def test_authors_are_replaced_name_by_name(three):
    three.carry_out(three.plan(ALL, [Replace("authors", "B. Ruhl", "Beate Ruhl")]))
    assert three.story(ONE).authors == ("Eva Klar", "Beate Ruhl")
    three.carry_out(three.plan([ONE], [Replace("authors", "Eva Klar", "")]))
    assert three.story(ONE).authors == ("Beate Ruhl",)
    three.carry_out(three.plan([ONE, TWO], [SetField("authors", "A. Eins; B. Zwei")]))
    assert three.story(TWO).authors == ("A. Eins", "B. Zwei")


def test_a_story_that_a_step_cannot_be_done_to_is_named_and_its_other_steps_are_done(three):
    plan = three.plan(ALL, [Replace("published", "2024-02", "2024-13"), AddTag("Neu")])
    ((mark, step, why),) = [(each.mark, each.step, each.why) for each in plan.refused]
    assert (mark, step) == (ONE, "Replace in published")
    assert "2024-13" in why
    three.carry_out(plan)
    assert (three.story(ONE)["published"], three.story(ONE).version) == ("2024-02", 1)
    assert three.story(ONE).tags == ("Neu", "Schiffe")


@pytest.mark.parametrize(
    ("act", "stands"),
    [
        (lambda archive: archive.edit(TWO, publication="Anders"), False),
        (lambda archive: archive.tag([TWO], "neu"), False),
        (lambda archive: archive.edit(TWO, title="Anders"), True),
        (lambda archive: archive.star([TWO]), True),
        (lambda archive: archive.tag([ONE], "anders"), True),
    ],
)
def test_a_plan_is_refused_where_what_matters_has_changed_and_nothing_is_done(three, act, stands):
    plan = three.plan(ALL, [SetField("publication", "Neu"), AddTag("Neu")])
    act(three)
    before, words = content(three), three.undo_words()
    if stands:
        assert three.carry_out(plan).what == plan.what
    else:
        with pytest.raises(ArchiveError, match=r"changed since it was planned.*Nothing was done"):
            three.carry_out(plan)
        assert (content(three), three.undo_words()) == (before, words)


def test_a_batch_that_fails_midway_leaves_nothing(archive, draft, monkeypatch):
    """250 stories are three parts here; the last story has changed since."""
    monkeypatch.setattr("desktop.archive.batch.batch._MANY", 100)
    with archive.importing("Import") as run:
        run.add([draft(f"Nummer {number}", body=f"<p>{number}</p>") for number in range(250)])
    plan = archive.plan(ALL, [SetField("section", "Neu")])
    archive.edit(Mark.of(1), section="Anders")  # undated, so the newest first: the last
    before = content(archive)
    with pytest.raises(ArchiveError, match="changed since"):
        archive.carry_out(plan)
    assert content(archive) == before
    archive.carry_out(archive.plan(ALL, plan.steps))
    with archive._file.reading() as rows:
        assert len(rows.execute(select(journal)).all()) == 3
    archive.undo()
    assert content(archive) == before
    assert archive.check().ok


def test_stories_are_put_taken_binned_and_released(three):
    shelf = three.create_collection("Lesen").collection
    three.carry_out(three.plan(ALL, [PutInto(shelf), Restrict()]))
    three.carry_out(three.plan([ONE, TWO], [TakeOut(shelf), Restrict(False), Trash()]))
    assert three.marks(Query.parse("")) == (THREE,)
    assert three.marks(Query.of(**{"in": "Lesen"})) == (THREE,)
    assert three.withheld([ONE, TWO, THREE]) == {THREE: "is restricted"}
    three.undo()
    assert len(three.marks(Query.of(**{"in": "Lesen"}))) == 3


def test_what_no_batch_can_do_is_refused_before_anything_is_read(three):
    for wrong in (
        lambda: SetField("tags", "x"),
        lambda: SetField("colour", "red"),
        lambda: SetField("published", "gestern"),
        lambda: SetField("language", "??"),
        lambda: Replace("title", "", "x"),
        lambda: Replace("body", "x", "y"),
        lambda: Replace("title", "(", "x", pattern=True),
        lambda: Replace("title", "(a)", r"\2", pattern=True),
        lambda: AddTag("  "),
        lambda: Embargo("bald"),
        lambda: three.plan(ALL, []),
        lambda: three.plan(ALL, [PutInto(99)]),
        lambda: three.plan([Mark.of(99)], [AddTag("x")]),
    ):
        with pytest.raises(ArchiveError):
            wrong()


def test_a_pattern_that_would_take_for_ever_is_stopped(archive, draft):
    archive.add(draft("a" * 5_000 + "!"))
    begun = time.monotonic()
    with pytest.raises(ArchiveError, match="takes too long"):
        archive.plan(ALL, [Replace("title", r"(a|aa|a?a)+$", "b", pattern=True)])
    assert time.monotonic() - begun < 30


def test_a_replacement_cannot_swell_a_field_without_end(archive, draft):
    archive.add(draft("a" * 5_000))
    plan = archive.plan(ALL, [Replace("title", "a", "b" * 50)])
    assert (plan.changing, len(plan.refused)) == (0, 1)
    assert "100,000" in plan.refused[0].why


def test_names_are_shown_and_given_as_the_authorities_have_them(three):
    three.merge_names("publication", ["Bote"], "Der Bote")
    three.add_alias("publication", "Der Bote", "DB")
    three.tag([ONE], "Klimawandel")
    three.add_alias("tag", "Klimawandel", "Klima")
    plan = three.plan(ALL, [SetField("publication", "DB"), Replace("publication", "Der Bote", "Neuer Bote"), AddTag("klima")])
    assert [(each.step, each.stories) for each in plan.effects] == [
        ("Set publication", 0),  # all of them go by that name already
        ("Replace in publication", 3),
        ("Tag “klima”", 2),
    ]
    three.carry_out(plan)
    assert [three.story(mark)["publication"] for mark in (ONE, TWO, THREE)] == ["Neuer Bote"] * 3
    assert three.story(TWO).tags == ("Klimawandel",)
    assert three.versions(TWO)[0].fields["publication"] == "Bote"  # what the source printed stays as it was read
    three.undo()
    assert three.story(TWO)["publication"] == "Der Bote"


def test_the_mark_of_a_merged_story_finds_the_one_that_is_kept(three):
    three.merge(ONE, [THREE])
    plan = three.plan([THREE, ONE], [AddTag("Neu"), Star()])
    assert (plan.asked, plan.changing) == (1, 1)
    assert three.carry_out(plan).marks == (ONE,)
    three.edit(ONE, title="Anders")
    assert three.go_back(THREE, 1).marks == (ONE,)
    assert three.set_custom([THREE], "Kiste", "1").marks == (ONE,)


def test_a_plan_is_refused_where_a_story_was_merged_since(three):
    plan = three.plan([ONE, THREE], [AddTag("Neu")])
    three.merge(ONE, [THREE])
    with pytest.raises(ArchiveError, match="changed since it was planned"):
        three.carry_out(plan)
