"""Whatever is done to an archive, as many undos give it back, sealed as it was; and as many redos what it became."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from desktop.archive import COLOURS, Archive, ArchiveError, Query, Subscribing
from desktop.archive.batch.field_steps import Replace, SetField
from desktop.archive.batch.steps import AddTag, Embargo, MarkRead, PutInto, RemoveTag, Restrict, Star, TakeOut, Trash
from desktop.archive.schema import (
    collection,
    custom_field,
    highlight,
    membership,
    seal,
    smart_collection,
    source,
    story,
    subscription,
    tag,
    tally,
    version,
    version_picture,
)
from desktop.story import Mark

MARKS = [Mark.of(number) for number in (1, 2, 3)]
WORDS = ("hafen", "strom", "genf", "montag", "neu")
TABLES = (story, version, version_picture, source, tag, collection, membership, custom_field, highlight, smart_collection, subscription)


def content(archive: Archive) -> dict[str, Any]:
    """Every row that a change may touch, what is derived from it, and its seals; provenance, journal and counters only ever grow."""
    with archive._file.reading() as rows:
        found: dict[str, Any] = {table.name: sorted(map(tuple, rows.execute(select(table))), key=repr) for table in TABLES}
        grown = seal.c.name.in_(("event", "journal", "counter"))
        found["seal"] = sorted(map(tuple, rows.execute(select(seal).where(~grown, seal.c.sum != 0))))
        found["tally"] = sorted(map(tuple, rows.execute(select(tally).where(tally.c.stories != 0))))
    return found | {word: archive.marks(Query.parse(word)) for word in WORDS}


def batch(archive: Archive, stories: Any, steps: Any) -> Any:
    plan = archive.plan(stories, steps)
    change = archive.carry_out(plan)
    assert bool(change.id) == bool(plan.changing)
    assert len(change.marks) == plan.changing
    return change


def latest_highlight(archive: Archive) -> int:
    with archive._file.reading() as rows:
        return int(rows.scalar(select(func.max(highlight.c.id))) or 0)


word, mark, some = st.sampled_from(WORDS), st.sampled_from(MARKS), st.lists(st.sampled_from(MARKS), min_size=1, max_size=3)
shelf = st.sampled_from([1, 2])
flag, day = st.booleans(), st.sampled_from(["", "2026-12-01", "2027-01-01"])
STEPS = st.one_of(
    st.builds(SetField, st.sampled_from(["title", "section", "publication", "deck", "rights"]), st.sampled_from(["", *WORDS])),
    st.builds(SetField, st.just("published"), st.sampled_from(["", "2022", "2023-02-01"])),
    st.builds(Replace, st.sampled_from(["title", "deck", "authors"]), word, st.sampled_from(["", *WORDS])),
    st.builds(AddTag, word),
    st.builds(RemoveTag, word),
    st.builds(PutInto, st.just(1)),
    st.builds(TakeOut, st.just(1)),
    st.builds(MarkRead, flag),
    st.builds(Star, flag),
    st.builds(Restrict, flag),
    st.builds(Embargo, day),
    st.builds(Trash),
)
ACTIONS = st.one_of(
    st.tuples(st.just("edit"), mark, st.fixed_dictionaries({"title": word, "body": word.map("<p>Am {} war es still.</p>".format)})),
    st.tuples(st.just("edit"), mark, st.fixed_dictionaries({"x:Kiste": st.sampled_from(["", "1", "2"])})),
    st.tuples(st.just("edit"), mark, st.fixed_dictionaries({"published": st.sampled_from(["", "2024", "2024-05-01"])})),
    st.tuples(st.just("edit"), mark, st.fixed_dictionaries({"tags": st.lists(word)})),
    st.tuples(st.just("add"), word, st.sampled_from(["", "https://bote.example/a"]), st.sampled_from(["", "2024", "2024-05-01"])),
    st.tuples(st.just("untag"), some, word),
    st.tuples(st.just("create_collection"), word, st.sampled_from([None, 1])),
    st.tuples(st.just("rename_collection"), shelf, word),
    st.tuples(st.just("delete_collection"), shelf),
    st.tuples(st.just("move_collection"), shelf, st.sampled_from([None, 1, 2]), st.integers(0, 3)),
    st.tuples(st.just("put"), shelf, some, st.sampled_from([None, 0, 1])),
    st.tuples(st.just("take"), shelf, some),
    st.tuples(st.just("go_back"), mark, st.integers(1, 4)),
    st.tuples(st.just("trash"), some),
    st.tuples(st.just("restore"), some),
    st.tuples(st.just("tag"), some, word),
    st.tuples(st.just("mark_read"), some, flag),
    st.tuples(st.just("star"), some, flag),
    st.tuples(st.just("restrict"), some, flag),
    st.tuples(st.just("embargo"), some, day),
    st.tuples(st.just("release"), some),
    st.tuples(st.just("set_custom"), some, st.sampled_from(["Kiste", "KISTE", "Regal"]), st.sampled_from(["", "1", "2"])),
    st.tuples(st.just("highlight"), mark, st.integers(0, 9), st.integers(1, 20), st.sampled_from(COLOURS), word),
    st.tuples(st.just("edit_highlight"), st.sampled_from(COLOURS), word),
    st.tuples(st.just("remove_highlight")),
    st.tuples(st.just("create_smart"), word, st.sampled_from(["hafen", "in:strom", "is:trashed"])),
    st.tuples(st.just("rename_smart"), st.integers(1, 3), word),
    st.tuples(st.just("ask_smart"), st.integers(1, 3), st.sampled_from(["genf", "in:genf"])),
    st.tuples(st.just("move_smart"), st.integers(1, 3), st.integers(0, 3)),
    st.tuples(st.just("delete_smart"), st.integers(1, 3)),
    st.tuples(st.just("subscribe"), word, st.integers(0, 90)),
    st.tuples(st.just("edit_subscription"), st.integers(1, 3), word, flag),
    st.tuples(st.just("unsubscribe"), st.lists(st.integers(1, 3), min_size=1, max_size=2)),
    st.tuples(st.just("batch"), st.one_of(some, st.just(Query.parse(""))), st.lists(STEPS, min_size=1, max_size=4)),
)


def done(archive: Archive, draft: Any, action: Any) -> Any:
    name, *given_ = action
    if name == "add":
        return archive.add(draft("Neu", f"<p>{given_[0]}</p>", url=given_[1], published=given_[2]))
    if name == "batch":
        return batch(archive, *given_)
    if name == "subscribe":
        return archive.subscribe(Subscribing(f"https://{given_[0]}.example/feed", minutes=given_[1]))
    if name == "edit_subscription":
        return archive.edit_subscription(given_[0], title=given_[1], full_text=given_[2])
    if name == "edit":
        return archive.edit(given_[0], **given_[1])
    if name == "edit_highlight":
        return archive.edit_highlight(latest_highlight(archive), colour=given_[0], note=given_[1])
    if name == "remove_highlight":
        return archive.remove_highlight(latest_highlight(archive))
    return getattr(archive, name)(*given_)


@given(st.lists(ACTIONS, max_size=12))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_as_many_undos_as_changes_give_the_archive_as_it_was_and_redos_what_it_became(draft, actions):
    with Archive.open(":memory:") as archive:
        with archive.importing("Import") as run:
            run.add([draft(title, authors=("Genf Montag",), published="2024") for title in ("Genf", "Hafen", "Strom")])
        archive.create_collection("Erste")
        states = [content(archive)]
        for action in actions:
            try:
                change = done(archive, draft, action)
            except ArchiveError:
                assert content(archive) == states[-1]  # refused is unharmed
                continue
            if change.id:
                states.append(content(archive))
        for state in reversed(states[:-1]):
            archive.undo()
            assert content(archive) == state
        for state in states[1:]:
            archive.redo()
            assert content(archive) == state
        assert archive.redo() is None
        assert archive.check().ok
