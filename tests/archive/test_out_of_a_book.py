"""Stories that come out of a book which an archive printed."""

import hashlib
from dataclasses import replace

import pytest

from desktop.story import Former, Mark, Noted

TEXT = "<p>Am Kai warten zwölf Leute und ein Hund auf die Fähre.</p>"


def told(draft, title, body=TEXT, *, mark="PM-000007", original=b"elsewhere", highlights=(), page=b"<page/>", **fields):
    former = Former(mark, hashlib.sha256(original).hexdigest(), "Lesesaal 14, Hafen", highlights)
    return replace(draft(title, body, original=page, **fields), former=former)


def test_a_story_new_here_keeps_its_former_mark_its_highlights_and_where_it_ran(memory, draft):
    outcome = memory.importing("Import").add([told(draft, "Die Fähre", highlights=(Noted(0, 6, "blue", "ja"), Noted(3, 900, "blue", "")))])
    story = memory.story(outcome[0].mark)
    assert dict(story.custom) == {
        "Former mark": "PM-000007",
        "Former original": hashlib.sha256(b"elsewhere").hexdigest(),
        "Ran in": "Lesesaal 14, Hafen",
    }
    assert [(each.exact, each.colour, each.note) for each in memory.highlights(story.mark)] == [("Am Kai", "blue", "ja")]
    memory.undo()
    memory.redo()
    assert [each.exact for each in memory.highlights(story.mark)] == ["Am Kai"]
    assert memory.check().ok


def test_the_book_made_again_with_other_pages_adds_nothing_also_in_the_same_import(memory, draft):
    run = memory.importing("Import")
    assert [each.status for each in run.add([told(draft, "Die Fähre"), told(draft, "Die Fähre", page=b"<other/>")])] == [
        "added",
        "duplicate",
    ]
    assert run.add([told(draft, "Die Fähre", page=b"<third/>")])[0].mark == Mark.of(1)
    assert run.add([told(draft, "Eine andere", mark="PM-000008", page=b"<fourth/>")])[0].status == "added"


@pytest.mark.parametrize(("mark", "title", "expected"), [("PM-000002", "Umgetauft", 2), ("PM-000009", "Drei", 3)])
def test_of_several_stories_out_of_one_original_that_is_meant_which_has_the_mark_or_the_headline(memory, draft, mark, title, expected):
    parts = [draft(name, f"<p>{name}.</p>", original=b"box", part=name) for name in ("Eins", "Zwei", "Drei")]
    memory.importing("Import").add(parts)
    (outcome,) = memory.importing("Import").add([told(draft, title, mark=mark, original=b"box")])
    assert (outcome.status, outcome.mark) == ("duplicate", Mark.of(expected))


def test_another_archives_print_of_an_address_kept_here_takes_no_fuller_texts_place(memory, draft):
    memory.add(draft("Die Fähre", TEXT.replace("</p>", " Seit neun.</p>"), url="https://bote.example/1"))
    (outcome,) = memory.importing("Import").add([told(draft, "Die Fähre", url="https://bote.example/1")])
    assert outcome.status == "duplicate"
    longer = told(draft, "Die Fähre", TEXT * 3, url="https://bote.example/1", page=b"<longer/>")
    assert memory.importing("Import").add([longer])[0].status == "version"


def test_it_is_known_again_in_the_trash_and_after_a_merge(memory, draft):
    run = memory.importing("Import")
    run.add([told(draft, "Die Fähre"), draft("Die Fähre, anders")])
    memory.trash([Mark.of(1)])
    (outcome,) = memory.importing("Import").add([told(draft, "Die Fähre", page=b"<again/>")])
    assert "it is in the trash" in outcome.message
    memory.undo()
    memory.merge(Mark.of(2), [Mark.of(1)])
    assert memory.importing("Import").add([told(draft, "Die Fähre", page=b"<again/>")])[0].mark == Mark.of(2)
