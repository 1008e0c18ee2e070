import pytest

from desktop.archive import Archive, ArchiveError, Query
from desktop.story import Mark

SENTENCES = {
    "de": ("Der Bürgermeister eröffnete gestern die neuen Fahrradbrücken über den Fluss.", ["Fahrradbrücke", "fahrradbruecke", "FAHRRADBRUCKEN", "Flusses"]),
    "en": ("The ferries were cancelled after engineers had found cracks in both hulls.", ["ferry", "crack", "engineer", '"both hulls"']),
    "fr": ("Les élections régionales ont été reportées à cause des inondations.", ["élection", "elections", "régional", "inondation"]),
    "ru": ("Вчера учёные открыли в горах новое озеро с солёной водой.", ["озеро", "ученый", "горах", "соленой"]),
    "ar": ("افتتحت المدينة مكتبةً جديدة للأطفال قرب الميناء.", ["مدينة", "مكتبة", "الأطفال", "الميناء"]),
    "zh": ("市政府昨天宣布将在河边修建一座新的图书馆。", ["图书馆", "书馆", "河", "市政府"]),
    "ja": ("昨日、港の近くで新しい灯台の建設が始まりました。", ["灯台", "建設", "新しい", "港の近く"]),
    "nl": ("De burgemeester opende gisteren de nieuwe fietsbruggen over de rivier.", ["fietsbrug", "burgemeesters", "rivieren", "opende"]),
    "el": ("Οι κάτοικοι του νησιού περίμεναν το πλοίο στο λιμάνι.", ["νησί", "λιμάνι", "ΠΛΟΙΟ", "κάτοικος"]),
    "ko": ("시장은 어제 강가에 새 도서관을 짓겠다고 발표했다.", ["도서관", "시장", "강가"]),
    "pl": ("Wczoraj w Łodzi otwarto nową bibliotekę dla dzieci i młodzieży.", ["Łódź", "lodz", "biblioteka", "mlodziez"]),
}  # fmt: skip


@pytest.fixture(scope="module")
def languages(request):
    from_conftest = request.getfixturevalue("make")
    with Archive.open(":memory:") as archive, archive.importing("Import") as run:
        run.add([from_conftest(f"Story {code}", f"<p>{text}</p>", language=code) for code, (text, _) in SENTENCES.items()])
        yield archive


@pytest.mark.parametrize(("code", "asked"), [(code, asked) for code, (_, words) in SENTENCES.items() for asked in words])
def test_a_story_is_found_by_its_words_in_other_forms(languages, code, asked):
    (found,) = languages.find(Query.parse(asked))
    assert found.language == code
    text = SENTENCES[code][0]
    assert "\ue000" in found.snippet
    assert found.snippet.replace("\ue000", "").replace("\ue001", "") in text


@pytest.mark.parametrize("written", ["Müller", "Mueller", "Muller"])
@pytest.mark.parametrize("asked", ["müller", "mueller", "muller"])
def test_an_umlaut_is_found_by_any_spelling(make, written, asked):
    with Archive.open(":memory:") as archive:
        archive.add(make("Name", f"<p>Es sprach Herr {written}.</p>"))
        assert archive.marks(Query.parse(asked)) == ("PM-000001",)


def test_an_umlaut_in_an_english_story_is_found_from_either_side(make):
    with Archive.open(":memory:") as archive:
        archive.add(make("One", "<p>Mr Müller spoke.</p>", language="en"))
        archive.add(make("Two", "<p>Mr Mueller spoke.</p>", language="en"))
        assert len(archive.marks(Query.parse("Müller"))) == 2


STORIES = [
    {"title": "Strom wird teurer", "publication": "Der Bote", "section": "Wirtschaft", "published": "2022-01-07", "authors": ("Eva Klar",)},
    {"title": "Neuer Hafen", "publication": "Le Phare", "section": "Région", "published": "2022-02", "language": "fr", "tags": ("Meer",)},
    {
        "title": "Harbour reopens",
        "publication": "The Pier",
        "section": "Region",
        "published": "2023-05-01T23:30+02:00",
        "language": "en-GB",
    },
    {"title": "Alter Hut", "publication": "DER BOTE", "section": "Mode", "published": "2019"},
    {"title": "Ohne Datum", "publication": "", "section": ""},
]


BODIES = [
    "<p>Der Strom kostet mehr, sagt die Ministerin. Der Preis für Gas fällt.</p>",
    "<p>Le nouveau port ouvre ses portes.</p>",
    "<p>The harbour is open again, and the price of fish falls.</p>",
    "<p>Über Hüte und Preise.</p>",
    "<p>Nichts.</p>",
]


@pytest.fixture(scope="module")
def shelf(make):
    with Archive.open(":memory:") as archive:
        with archive.importing("Import") as run:
            run.add([make(body=body, **{name: v for name, v in story.items() if v}) for story, body in zip(STORIES, BODIES, strict=True)])
        number = archive.create_collection("Küste").collection
        inner = archive.create_collection("Nord", number).collection
        archive.put(number, [Mark.of(2), Mark.of(3)])
        archive.put(inner, [Mark.of(3)])
        archive.trash([Mark.of(5)])
        yield archive


FOUND = [
    ("", [3, 2, 1, 4]),
    ("strom", [1]),
    ("Preis", [1, 4]),
    ("price OR preis", [3, 1, 4]),
    ("preis -strom", [4]),
    ("preis NOT strom", [4]),
    ("(strom OR harbour) AND (gas OR fish)", [3, 1]),
    ("strom gas", [1]),
    ("strom hut", []),
    ('"preis für gas"', [1]),
    ('"gas für preis"', []),
    ("„Preis für Gas“", [1]),
    ("str*", [1]),
    ("minister*", [1]),
    ('"der str*"', []),
    ('"der str"*', [1]),
    ("title:strom", [1]),
    ("title:gas", []),
    ('author:"eva klar"', [1]),
    ("author:klar", [1]),
    ("publication:\"der bote\"", [1, 4]),
    ("publication:bote", []),
    ("section:région", [2]),
    ("section:Region", [3]),
    ("tag:meer", [2]),
    ("lang:en", [3]),
    ("lang:EN-gb", [3]),
    ("lang:de", [1, 4]),
    ("-lang:de", [3, 2]),
    ("date:2022", [2, 1]),
    ("date:2022-01", [1]),
    ("date:2022-01..2022-02", [2, 1]),
    ("date:2022-02..", [3, 2]),
    ("date:..2021", [4]),
    ("date:>2021", [3, 2, 1]),
    ("date:>=2023", [3]),
    ("date:<2022", [4]),
    ("date:<=2022-01-07", [1, 4]),
    ("date:2023-05-01", [3]),
    ("in:küste", [3, 2]),
    ("in:\"Küste/Nord\"", [3]),
    ("in:Nord -strom", [3]),
    ("in:nirgends", []),
    ("mark:PM-000002", [2]),
    ("mark:2", [2]),
    ("pm-000002", [2]),
    ("is:trashed", [5]),
    ("is:trashed OR strom", [1, 5]),
    ("has:image", []),
    ("strom OR in:küste", [3, 2, 1]),
    ("strom publication:\"le phare\"", []),
    ("?!", [3, 2, 1, 4]),
    ("strom ?!", [1]),
    ("AND*", [3]),
]  # fmt: skip


@pytest.mark.parametrize(("written", "numbers"), FOUND)
def test_a_query_finds_what_it_says_newest_first(shelf, written, numbers):
    query = Query.parse(written)
    page = shelf.find(query)
    assert [summary.mark.number for summary in page] == numbers
    assert page.total == len(page) == len(numbers)
    assert list(shelf.rows(query)) == numbers
    assert sorted(shelf.rows(query, sort="relevance")) == sorted(numbers)
    assert list(shelf.rows(query, sort="oldest")) == numbers[::-1]
    assert shelf.find(query, limit=1).total == len(numbers)
    assert [summary.mark.number for summary in shelf.find(query, limit=2, offset=1)] == numbers[1:3]


@pytest.mark.parametrize(("written", "numbers"), FOUND)
def test_a_common_word_is_found_in_the_same_order_as_a_rare_one(shelf, written, numbers, monkeypatch):
    monkeypatch.setattr("desktop.archive.search.finding._LISTED", -1)
    monkeypatch.setattr("desktop.archive.search.conditions._FEW", 0)
    monkeypatch.setattr("desktop.archive.search.ranking._RANKED", 0)
    assert sorted(shelf.rows(Query.parse(written), sort="relevance")) == sorted(numbers)
    assert list(shelf.rows(Query.parse(written))) == numbers


def test_a_word_in_the_title_weighs_more_than_one_in_the_text(make):
    with Archive.open(":memory:") as archive:
        archive.add(make("Wetter", "<p>Der Hafen bleibt zu. Regen und Wind seit Tagen.</p>", published="2024"))
        archive.add(make("Hafen", "<p>Er bleibt zu. Regen und Wind seit Tagen hier.</p>", published="2020"))
        assert [s.title for s in archive.find(Query.parse("hafen"), sort="relevance")] == ["Hafen", "Wetter"]
        assert [s.title for s in archive.find(Query.parse("hafen"))] == ["Wetter", "Hafen"]


def test_an_order_that_does_not_exist_is_named(shelf):
    with pytest.raises(ArchiveError, match="newest, oldest, relevance"):
        shelf.find(Query.parse(""), sort="best")


def test_an_address_finds_its_story(make):
    with Archive.open(":memory:") as archive:
        archive.add(make("Eins", url="https://www.bote.example/a/b?id=1"))
        assert archive.marks(Query.parse("http://bote.example/a/b?id=1&utm_medium=x")) == ("PM-000001",)


def test_summaries_come_in_the_order_asked_and_leave_out_what_is_gone(shelf):
    assert [s.mark.number for s in shelf.summaries([4, 99, 1])] == [4, 1]


def test_without_words_a_row_shows_the_deck_or_the_texts_beginning(make):
    with Archive.open(":memory:") as archive:
        archive.add(make("Eins", "<h2>Auftakt</h2><p>Es begann im Mai &amp; ging weiter.</p>"))
        archive.add(make("Zwei", deck="Ein Vorspann"))
        assert [s.snippet for s in archive.find(Query.parse(""), sort="oldest")] == [
            "Auftakt Es begann im Mai & ging weiter.",
            "Ein Vorspann",
        ]


def test_a_snippet_shows_where_most_of_the_words_stand_together(make):
    filler = " ".join(f"Wort{i}" for i in range(400))
    with Archive.open(":memory:") as archive:
        archive.add(make("Eins", f"<p>Brücke. {filler} Die Brücken am Hafen sind <em>fertig</em>. {filler}</p>"))
        (found,) = archive.find(Query.parse("brücke hafen fertig"))
    assert "\ue000Brücken\ue001 am \ue000Hafen\ue001 sind \ue000fertig\ue001" in found.snippet
    assert found.snippet.startswith("…")
    assert found.snippet.endswith("…")
    assert 120 <= len(found.snippet) <= 200


def test_a_snippet_holds_no_markers_of_the_source(make):
    with Archive.open(":memory:") as archive:
        archive.add(make("Ei\ue000ns", "<p>Ein Hafen.</p>"))
        (found,) = archive.find(Query.parse("hafen"))
    assert (found.title, found.snippet) == ("Eins", "Ein \ue000Hafen\ue001.")


def test_places_count_what_is_not_in_the_trash(shelf):
    places = shelf.places()
    assert (places.all, places.trashed) == (4, 1)
    assert places.publications == (("DER BOTE", 1), ("Der Bote", 1), ("Le Phare", 1), ("The Pier", 1))
    assert places.sections == (("Mode", 1), ("Region", 1), ("Région", 1), ("Wirtschaft", 1))
    assert places.tags == (("Meer", 1),)
    assert [(c.name, c.count, c.parent) for c in places.collections] == [("Küste", 2, None), ("Nord", 1, places.collections[0].id)]


def test_a_pages_total_is_that_of_the_moment_when_it_is_asked(make, path):
    with Archive.open(path, create=True) as archive:
        for number in range(4):
            archive.add(make(f"Nummer {number}"))
        page, last = archive.find(Query.parse("nummer"), limit=2), archive.find(Query.parse("nummer"))
        archive.add(make("Nummer 5"))
        assert (page.total, page.total, last.total) == (5, 5, 4)
        page = archive.find(Query.parse("nummer"), limit=2)
    with pytest.raises(ArchiveError, match="closed"):
        _ = page.total
    assert last.total == 4


def test_places_are_counted_without_looking_at_stories(shelf):
    for asked in ("", "section:région", "lang:de", "tag:meer", "is:trashed", 'publication:"der bote"', "publication:x"):
        with shelf._file.reading() as rows:
            finder = shelf._finder(rows, Query.parse(asked))
            assert finder.place() is not None
        assert shelf.count(Query.parse(asked)) == len(shelf.rows(Query.parse(asked)))


def test_by_relevance_common_words_rank_by_where_they_stand(make, monkeypatch):
    monkeypatch.setattr("desktop.archive.search.ranking._RANKED", 0)  # as if every word were common
    with Archive.open(":memory:") as archive:
        for title, deck, text, year in (
            ("Turm", "Der Hafen", "Ruhe.", "2020"),
            ("Hafen am Turm", "", "Ruhe.", "2001"),
            ("Ruhe", "", "Hafen und Turm.", "2024"),
            ("Hafen mit Turm", "", "Lärm.", "2002"),
            ("Ruhe", "", "Hafen allein.", "2025"),
        ):
            archive.add(make(title, f"<p>{text}</p>", deck=deck, published=year))
        assert list(archive.rows(Query.parse("hafen turm"), sort="relevance")) == [4, 2, 1, 3]
        assert list(archive.rows(Query.parse("hafen turm -lärm"), sort="relevance")) == [2, 1, 3]
        assert list(archive.rows(Query.parse("hafen OR turm"), sort="relevance")) == [4, 2, 1, 5, 3]
        assert [found.mark.number for found in archive.find(Query.parse("hafen turm"), sort="relevance", limit=2, offset=1)] == [2, 1]


@pytest.mark.parametrize(
    "asked", ["-hafen", "hafen OR section:sport", "-hafen date:..2019", "-(hafen section:sport)", "in:nirgends OR hafen"]
)
def test_the_newest_of_what_the_index_cannot_walk_are_those_of_the_whole_list(make, asked):
    with Archive.open(":memory:") as archive, archive.importing("Import") as run:
        run.add(
            [
                make(f"Nummer {year}", f"<p>{'Hafen' if year % 3 else 'Markt'}</p>", section="Sport" if year % 4 else "", published=f"{year}" if year % 10 else "")
                for year in range(1950, 2025)
            ]
        )  # fmt: skip
        every = list(archive.rows(Query.parse(asked)))
        assert len(every) > 8
        for limit, offset in ((3, 0), (5, 4), (500, 0), (500, 7)):
            assert [found.mark.number for found in archive.find(Query.parse(asked), limit=limit, offset=offset)] == every[offset:][:limit]
