"""A reader marks passages, reads, stars, and leaves off somewhere."""

import pytest

from desktop.archive import COLOURS, Archive, ArchiveError, Query
from desktop.story import Mark

ONE, TWO = Mark.of(1), Mark.of(2)
BODY = "<p>Die Fähre lag am Kai.</p><p>Der Kapitän wartete auf die Braut, elf Minuten lang.</p><p>Niemand klagte.</p>"


@pytest.fixture
def quay(archive, draft):
    archive.add(draft("Fähre", BODY))
    archive.add(draft("Markt", "<p>Auf dem Markt war es still.</p>"))
    return archive


def mark_passage(archive: Archive, passage: str, **more: str):
    start = archive.story(ONE).body.text.index(passage)
    return archive.highlight(ONE, start, start + len(passage), **more)


def shown(archive: Archive) -> list[str | None]:
    text = archive.story(ONE).body.text
    return [None if each.place is None else text[each.place[0] : each.place[1]] for each in archive.highlights(ONE)]


def test_a_passage_is_marked_by_its_words_and_survives_edits_of_the_body(quay, path):
    change = mark_passage(quay, "wartete auf die Braut", colour="pink", note="  Warum?  ")
    assert (change.what, change.marks) == ("Highlight", (ONE,))
    quay.edit(ONE, body="<p>Berichtigte Fassung.</p>" + BODY.replace("die Braut", "die braut"))
    with Archive.open(path) as again:
        (highlight,) = again.highlights(ONE)
        assert shown(again) == ["wartete auf die braut"]
    assert (highlight.exact, highlight.colour, highlight.note) == ("wartete auf die Braut", "pink", "Warum?")
    assert highlight.prefix == "Die Fähre lag am Kai.\n\nDer Kapitän "[-32:]
    assert highlight.suffix == ", elf Minuten lang.\n\nNiemand klagte."[:32]


def test_a_passage_that_is_gone_is_orphaned_and_comes_back_with_its_text(quay):
    mark_passage(quay, "Der Kapitän wartete auf die Braut, elf Minuten lang.")
    mark_passage(quay, "Niemand klagte")
    quay.edit(ONE, body="<p>Die Fähre lag am Kai.</p><p>Niemand klagte.</p>")
    assert shown(quay) == ["Niemand klagte", None]  # orphans stand last
    assert [each.orphaned for each in quay.highlights(ONE)] == [False, True]
    quay.undo()
    assert shown(quay) == ["Der Kapitän wartete auf die Braut, elf Minuten lang.", "Niemand klagte"]


def test_highlights_are_changes_that_walk_back_and_forth(quay):
    mark_passage(quay, "am Kai")
    (first,) = quay.highlights(ONE)
    assert quay.edit_highlight(first.id, colour="blue", note="am Wasser").marks == (ONE,)
    assert quay.edit_highlight(first.id, colour="blue").id == 0
    assert quay.remove_highlight(first.id).marks == (ONE,)
    assert quay.highlights(ONE) == ()
    quay.undo()
    (back,) = quay.highlights(ONE)
    assert (back.colour, back.note, back.made) == ("blue", "am Wasser", first.made)
    quay.undo()
    assert quay.highlights(ONE) == (first,)
    quay.undo()
    assert quay.highlights(ONE) == ()
    for _ in range(3):
        quay.redo()
    assert quay.highlights(ONE) == ()
    assert quay.check().ok


def test_all_highlights_are_listed_newest_first_and_by_query(quay):
    mark_passage(quay, "am Kai")
    quay.highlight(TWO, 0, 13, "green")
    assert [each.exact for each in quay.all_highlights()] == ["Auf dem Markt", "am Kai"]
    assert [each.exact for each in quay.all_highlights(Query.parse("title:fähre"))] == ["am Kai"]
    quay.trash([ONE])
    assert [each.mark for each in quay.all_highlights()] == [TWO]
    assert [each.mark for each in quay.all_highlights(Query.parse("is:trashed"))] == [ONE]


def test_what_cannot_be_marked_is_refused_in_words(quay):
    for start, end, words in ((0, 0, "no passage"), (5, 999, "of its 92"), (-1, 3, "no passage")):
        with pytest.raises(ArchiveError, match=words):
            quay.highlight(ONE, start, end)
    with pytest.raises(ArchiveError, match=", ".join(COLOURS)):
        quay.highlight(ONE, 0, 3, "red")
    with pytest.raises(ArchiveError, match="PM-000009"):
        quay.highlight(Mark.of(9), 0, 3)
    with pytest.raises(ArchiveError, match="PM-000009"):
        quay.highlights(Mark.of(9))
    with pytest.raises(ArchiveError, match="no such highlight"):
        quay.remove_highlight(5)


def test_read_and_star_are_changes_that_lists_and_stories_show(quay):
    assert quay.mark_read([ONE, TWO]).what == "Mark as read"
    assert quay.mark_read([ONE]).id == 0  # when it was read first stays
    quay.star([TWO])
    quay.mark_read([TWO], read=False)
    assert [(each.read, each.starred) for each in quay.find(Query.parse(""), sort="oldest")] == [(True, False), (False, True)]
    assert (quay.story(TWO).read, quay.story(TWO).starred) == (False, True)
    assert quay.star([ONE, TWO], starred=False).marks == (TWO,)
    for _ in range(4):
        quay.undo()
    assert [(each.read, each.starred) for each in quay.find(Query.parse(""))] == [(False, False)] * 2
    quay.redo()
    assert quay.story(TWO).read
    assert quay.check().ok


def test_where_a_reader_left_off_is_a_trace_and_no_change(quay):
    assert quay.position(ONE) == 0
    quay.set_position(ONE, 0.25)
    quay.set_position(ONE, 1)
    assert quay.position(ONE) == 1
    assert quay.undo_words() == "Import story"
    for mark, position in ((ONE, 1.01), (ONE, -0.5), (ONE, float("nan")), (Mark.of(9), 0.5)):
        with pytest.raises(ArchiveError):
            quay.set_position(mark, position)


def test_an_import_can_be_undone_though_somebody_has_begun_to_read(quay):
    quay.set_position(TWO, 0.5)
    quay.undo()
    quay.redo()
    assert quay.position(TWO) == 0
