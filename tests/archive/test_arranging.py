"""An issue as its editor arranges it: sections that may be empty, stories that move between them, one Change each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.archive import Archive, ArchiveError, IssueFile, Outline, Query
from desktop.story import Mark

A, B, C, D, E = (Mark.of(number) for number in range(1, 6))
START = Outline((("Kultur", (A, B)), ("Hafen", (C,)), ("", (D,))))


@pytest.fixture
def issue(memory, draft):
    with memory.importing("Import") as run:
        run.add([draft(f"Nummer {number}", section="Kultur" if number < 3 else "Hafen") for number in range(1, 6)])
    number = memory.create_issue("Am Wasser", "Meine Woche", [A, B, C]).made("issue")
    assert number is not None
    return number


def test_a_story_moves_up_through_its_section_and_on_into_the_one_above():
    once = START.up([C])
    assert once.parts == (("Kultur", (A, B, C)), ("Hafen", ()), ("", (D,)))
    assert once.up([C]).up([C]).up([C]).parts[0] == ("Kultur", (C, A, B))


def test_a_story_moves_down_into_the_section_below_and_stays_at_the_very_end():
    assert START.down([B]).parts == (("Kultur", (A,)), ("Hafen", (B, C)), ("", (D,)))
    assert START.down([D]) == START


def test_stories_that_stand_apart_come_together_as_they_move():
    assert START.up([B, D]).parts[0] == ("Kultur", (B, D, A))
    assert START.down([A, C]).parts == (("Kultur", (B,)), ("Hafen", ()), ("", (A, C, D)))


def test_sections_are_added_renamed_joined_moved_and_taken_away():
    assert START.with_section(" Meer ", behind="Kultur").titles == ("Kultur", "Meer", "Hafen", "")
    assert START.renamed("Hafen", "Am Kai").titles == ("Kultur", "Am Kai", "")
    assert START.renamed("Hafen", "Kultur").parts == (("Kultur", (A, B, C)), ("", (D,)))
    assert START.section_moved("", -2).titles == ("", "Kultur", "Hafen")
    assert START.dissolved("Hafen").parts == (("Kultur", (A, B, C)), ("", (D,)))
    assert START.dissolved("Kultur").parts == (("Hafen", (A, B, C)), ("", (D,)))
    assert Outline((("Hafen", (A,)),)).dissolved("Hafen").parts == (("", (A,)),)


@given(st.lists(st.integers(0, 31), max_size=12))
def test_no_move_loses_or_doubles_a_story(moves):
    """Each number is a way and, bit by bit, which of the four stories go it."""
    outline = START
    for bits in moves:
        marks = [mark for place, mark in enumerate((A, B, C, D)) if bits >> place & 1]
        outline = outline.up(marks) if bits & 16 else outline.down(marks)
    assert sorted(outline.marks) == [A, B, C, D]
    assert outline.titles == START.titles


def test_an_empty_section_stays_where_it_was_put_until_it_is_taken_away(memory, issue):
    memory.arrange_issue(issue, lambda outline: outline.with_section("Nachruf", behind="Kultur"))
    assert Outline.of(memory.issue(issue)).parts == (("Kultur", (A, B)), ("Nachruf", ()), ("Hafen", (C,)))
    memory.arrange_issue(issue, lambda outline: outline.put([D], "Nachruf"))
    held = memory.issue(issue)
    assert Outline.of(held).parts == (("Kultur", (A, B)), ("Nachruf", (D,)), ("Hafen", (C,)))
    assert "outline" not in held.options
    memory.undo()
    memory.undo()
    assert Outline.of(memory.issue(issue)).titles == ("Kultur", "Hafen")


def test_the_menu_says_what_was_done(memory, issue):
    for how, words in (
        (lambda outline: outline.put([D], "Hafen"), "Put in issue"),
        (lambda outline: outline.up([C]), "Move in issue"),
        (lambda outline: outline.section_moved("Hafen", -1), "Move section"),
        (lambda outline: outline.renamed("Hafen", "Am Kai"), "Rename section"),
        (lambda outline: outline.with_section("Nachruf"), "Add section"),
        (lambda outline: outline.dissolved("Nachruf"), "Remove section"),
        (lambda outline: outline.take([D]), "Take out of issue"),
    ):
        assert memory.arrange_issue(issue, how).what == words
        assert memory.undo_words() == words


def test_an_issue_says_that_it_changed_only_when_what_is_printed_did(memory, issue):
    changed = memory.issue(issue).changed
    memory.arrange_issue(issue, lambda outline: outline.with_section("Nachruf"))
    assert memory.issue(issue).changed == changed
    assert memory.arrange_issue(issue, lambda outline: outline.up([A])).id == 0  # it stands first already


def test_what_a_desk_lists_says_where_a_story_ran(memory, issue):
    memory.remember_file(issue, IssueFile("epub", "1.epub", "a" * 64, 9, ((A, 1),)))
    second = memory.create_issue("Zweite", "Meine Woche", [E]).made("issue")
    assert [(each.number, each.stories, each.published) for each in memory.issue_heads()] == [("1", 3, True), ("2", 1, False)]
    where = memory.ran(1, besides=second)
    assert {mark: (each.number, each.published) for mark, each in where.items()} == dict.fromkeys((A, B, C), ("1", True))
    assert memory.ran(1, besides=issue)[E].number == "2"


def test_a_near_duplicate_of_a_story_is_named_unless_somebody_told_them_apart(memory, draft):
    words = " ".join(f"wort{number}" for number in range(60))
    with memory.importing("Import") as run:
        run.add([draft("Die Fähre fährt", f"<p>{words}</p>")])
        run.add([draft("Fähre fährt wieder", f"<p>{words} heute</p>")])
    assert memory.repeats([A]) == {B: A}
    memory.not_duplicates([A, B])
    assert memory.repeats([A]) == {}


def test_a_story_that_is_not_in_the_archive_is_refused_and_nothing_moves(memory, issue):
    with pytest.raises(ArchiveError, match="PM-000099"):
        memory.arrange_issue(issue, lambda outline: outline.put([Mark.of(99)], "Hafen"))
    assert Outline.of(memory.issue(issue)).marks == (A, B, C)


def test_an_issue_is_listed_in_its_own_order_by_a_query(memory: Archive, issue):
    memory.arrange_issue(issue, lambda outline: outline.section_moved("Hafen", -1))
    query = Query.of(issue="meine woche/1")
    assert memory.marks(query) == (C, A, B)
    assert [summary.mark for summary in memory.find(query, sort="collection")] == [C, A, B]
    assert memory.count(Query.of(issue="Meine Woche/9")) == 0
