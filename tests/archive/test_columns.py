"""Lists ordered by a column, and counted by what neighbours share: what a table of stories stands on."""

import pytest

from desktop.archive import ArchiveError, Query
from desktop.archive.search.alphabets import alphabetical
from desktop.archive.search.sorting import COLUMNS

ALL = Query.parse("")
SHELF = (
    ("Äpfel im Hafen", ("Rosa Zander",), "Der Bote", "2024-03-12"),
    ("„Zug um Zug“", ("Karl Amsel", "Rosa Zander"), "bergblatt", "2024-03-12"),
    ("apfelernte", (), "", "2024-03-11"),
    ("Ζέφυρος", ("Mia Öhler",), "Bergblatt", ""),
)


@pytest.fixture
def shelf(archive, draft):
    for title, authors, publication, published in SHELF:
        archive.add(draft(title=title, authors=authors, publication=publication, published=published))
    return archive


def titles(archive, sort, query=ALL):
    return [each.title for each in archive.summaries(archive.rows(query, sort=sort))]


def test_titles_sort_as_they_are_read_whatever_their_case_accents_and_quotation_marks(shelf):
    assert titles(shelf, "title") == ["Äpfel im Hafen", "apfelernte", "„Zug um Zug“", "Ζέφυρος"]
    assert titles(shelf, "-title") == ["Ζέφυρος", "„Zug um Zug“", "apfelernte", "Äpfel im Hafen"]


@pytest.mark.parametrize(
    ("language", "order"),
    [
        ("", "Ågren ähnlich Apfel Øresund Zander"),
        ("de-DE", "Ågren ähnlich Apfel Øresund Zander"),
        ("sv", "Apfel Zander Ågren ähnlich Øresund"),
        ("nb-NO", "Apfel Zander ähnlich Øresund Ågren"),
        ("cs", "cena čaj dům holub chléb ibis řeka síla škola"),
        ("es", "nota ñandú oso"),
        ("pl", "lato ława miasto zebra źrebak żaba"),
        ("tr", "Hal ırmak İzmir Jale oda öğle"),
        ("ru", "Ёжик Ель игла йод кот"),
        ("et", "soe šokk zoo žanr tuli"),
        ("da", "Abel Zander Aarhus"),
        ("en", "Coté Cotes Nr.9 Nr.10"),
    ],
)
def test_a_list_stands_in_the_order_of_its_readers_alphabet(language, order):
    words = order.split()
    assert sorted(sorted(words), key=alphabetical(language)) == words
    assert sorted(sorted(words, reverse=True), key=alphabetical(language)) == words


def test_a_swedish_reader_finds_ohler_behind_zander_and_a_german_one_before(shelf):
    assert titles(shelf, "author") == ["„Zug um Zug“", "Ζέφυρος", "Äpfel im Hafen", "apfelernte"]
    shelf.alphabet = "sv-SE"
    assert titles(shelf, "author") == ["„Zug um Zug“", "Äpfel im Hafen", "Ζέφυρος", "apfelernte"]
    assert titles(shelf, "title") == ["apfelernte", "„Zug um Zug“", "Äpfel im Hafen", "Ζέφυρος"]


def test_authors_sort_by_the_first_ones_family_name_and_stories_without_come_last_either_way(shelf):
    assert titles(shelf, "author") == ["„Zug um Zug“", "Ζέφυρος", "Äpfel im Hafen", "apfelernte"]
    assert titles(shelf, "-author") == ["Äpfel im Hafen", "Ζέφυρος", "„Zug um Zug“", "apfelernte"]


def test_what_was_searched_for_is_sorted_too(shelf):
    assert titles(shelf, "title", Query.parse("Zug OR Hafen")) == ["Äpfel im Hafen", "„Zug um Zug“"]


def test_tags_words_marks_read_and_starred_sort(shelf):
    marks = shelf.marks(Query.parse(""))
    first, second, *_ = (each.mark for each in shelf.summaries(shelf.rows(ALL, sort="mark")))
    shelf.tag([second], "Hafen")
    shelf.star([first])
    shelf.mark_read([second])
    assert titles(shelf, "tags")[0] == "„Zug um Zug“"
    assert titles(shelf, "starred")[0] == "Äpfel im Hafen"
    assert titles(shelf, "read")[0] == "„Zug um Zug“"
    assert titles(shelf, "-mark") == [title for title, *_ in reversed(SHELF)]
    for column in COLUMNS:
        for sort in (column, f"-{column}"):
            assert len(shelf.rows(ALL, sort=sort)) == len(marks)


def test_the_groups_of_a_list_count_its_neighbours_in_its_own_order(shelf):
    ids, days = shelf.grouped(ALL, "day")
    assert days == [("2024-03-12", 2), ("2024-03-11", 1), ("", 1)]
    assert [each.title for each in shelf.summaries(ids[3:])] == ["Ζέφυρος"]
    assert shelf.grouped(ALL, "day", sort="oldest")[1] == [("", 1), ("2024-03-11", 1), ("2024-03-12", 2)]
    ids, papers = shelf.grouped(ALL, "publication", sort="publication")
    at = 0
    for name, number in papers:
        assert {each.publication for each in shelf.summaries(ids[at : at + number])} == {name}
        at += number
    assert at == len(ids)
    assert papers[-1] == ("", 1)
    assert shelf.grouped(ALL, "publication", sort="-publication")[1][0][0] == "Der Bote"


def test_an_order_that_is_none_is_named(shelf):
    with pytest.raises(ArchiveError, match="colour: it is no order"):
        shelf.rows(ALL, sort="colour")
    with pytest.raises(ArchiveError, match="no such groups"):
        shelf.grouped(ALL, "section", sort="newest")


def test_marks_of_rows_are_given_in_order_without_those_that_are_gone(shelf):
    rows = shelf.rows(ALL, sort="-mark").tolist()
    assert [mark.number for mark in shelf.present([rows[0], 999, rows[2]])] == [rows[0], rows[2]]
