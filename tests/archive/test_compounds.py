"""Compounds are found by their parts, and what was found is what is marked."""

import pytest

from desktop.archive import Archive, Query

FOUND = [  # language, a sentence, what finds it, what does not
    ("de", "Die Videokonferenz der Minister dauerte bis Mitternacht.", ["konferenz", "Konferenzen", "video"], ["feren", "deoko"]),
    ("de", "Im Konferenzraum brannte noch Licht.", ["konferenz", "raum"], ["zrau"]),
    ("de", "Auf der Autobahn staute sich der Verkehr.", ["bahn", "Bahnen", "auto"], ["toba", "bah"]),
    ("de", "Der Küchentisch war gedeckt, der Hafenmeister kam zu spät.", ["Küche", "kueche", "hafen", "Meister"], ["fenme"]),
    ("gsw", "Am Dorffescht het d Blasmusig gspilt.", ["fescht", "dorf"], ["ffesc"]),
    ("nl", "De ziekenhuisdirecteur opende de nieuwe fietsenstalling.", ["directeur", "ziekenhuis", "stalling"], ["kenhu"]),
    ("sv", "Järnvägsstationen hade stängt för säsongen.", ["station", "järnväg"], ["ägsst"]),
    ("da", "Sygeplejerskerne mødtes på rådhuspladsen.", ["rådhus", "plads"], ["husp"]),
    ("nb", "Fiskebåten lå ved bryggekanten hele vinteren.", ["brygge", "fiske"], ["kebå"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "words", "others"), FOUND, ids=[sentence[:20] for _, sentence, _, _ in FOUND])
def test_a_compound_is_found_by_its_parts_in_an_archive_of_one_story(draft, language, sentence, words, others):
    with Archive.open(":memory:") as archive:
        archive.add(draft("Lyon", f"<p>{sentence}</p>", language=language))
        for asked in words:
            (found,) = archive.find(Query.parse(asked))
            assert "\ue000" in found.snippet, asked
        for asked in others:
            assert archive.find(Query.parse(asked)).total == 0, asked


def test_a_part_of_three_letters_counts_where_the_rest_is_a_word_of_the_archive(draft):
    with Archive.open(":memory:") as archive:
        archive.add(draft("Eins", "<p>Ein Strohhut, ein Hutband und ein Behuter.</p>"))
        assert archive.find(Query.parse("hut")).total == 0
        archive.add(draft("Zwei", "<p>Das Stroh lag im Hof.</p>"))
        (found,) = archive.find(Query.parse("hut"))
        assert found.title == "Eins"
        assert "\ue000Strohhut\ue001" in found.snippet
        assert "\ue000Hutband\ue001" not in found.snippet  # nobody wrote of a band yet


def test_an_english_archive_knows_no_compounds(draft):
    with Archive.open(":memory:") as archive:
        archive.add(draft("One", "<p>A superconference of firefighters.</p>", language="en"))
        assert archive.find(Query.parse("conference")).total == 0


def test_a_phrase_and_a_very_common_word_are_taken_as_they_are(draft):
    with Archive.open(":memory:") as archive:
        archive.add(draft("Eins", "<p>Die große Videokonferenz.</p>"))
        assert archive.find(Query.parse('"große konferenz"')).total == 0
        assert archive.find(Query.parse('"große videokonferenz"')).total == 1


def test_new_words_are_found_at_once_though_the_question_was_asked_before(draft, archive):
    archive.add(draft("Eins", "<p>Eine Konferenz.</p>"))
    query = Query.parse("konferenz OR hafe*")
    assert archive.find(query).total == 1
    archive.add(draft("Zwei", "<p>Eine Friedenskonferenz.</p>"))
    archive.add(draft("Drei", "<p>Der Hafen.</p>"))
    assert archive.find(query).total == 3


def test_many_compounds_are_asked_in_groups_and_all_found(draft, archive):
    letters = "bcdfghklmnprstvwz"
    names = [f"{first}a{second}o{third}" for first in letters for second in "dkmpt" for third in "lnr"][:120]
    with archive.importing("Import") as run:
        run.add([draft(f"Nummer {number}", f"<p>Der {name}bahnhof.</p>") for number, name in enumerate(names)])
    assert archive.find(Query.parse("bahnhof")).total == len(names)
    assert archive.find(Query.parse("bahnhof -title:7"), limit=500, sort="relevance").total == len(names) - 1


@pytest.mark.parametrize("listed", [2, 1_000])
def test_a_beginning_is_found_however_many_words_begin_so(draft, archive, monkeypatch, listed):
    monkeypatch.setattr("desktop.archive.search.expanding._LISTED", listed)
    archive.add(draft("Eins", "<p>Hafen, Hafer und Haftung.</p>"))
    archive.add(draft("Zwei", "<p>Der alte Hafner.</p>"))
    for asked, total in (("haf*", 2), ('"alte haf"*', 1), ("hafz*", 0)):
        page = archive.find(Query.parse(asked))
        assert page.total == total
        assert all("\ue000" in found.snippet for found in page)


def test_a_reader_can_mark_what_the_search_found(draft, archive):
    text = "Die Videokonferenzen der Häfen begannen; der Hafen schwieg."
    archive.add(draft("Eins", f"<p>{text}</p>"))
    spans = archive.matched(Query.parse("konferenz hafen -lärm author:klar"), text, "de")
    assert [text[begin:end] for begin, end in spans] == ["Videokonferenzen", "Häfen", "Hafen"]
