"""Plain text, as aggregators scrape it and people paste it, gives its fields by where they stand."""

import json
from pathlib import Path

import pytest

from desktop.importers import read_stories, read_text
from desktop.importers.fields.bylines import read_byline
from desktop.importers.fields.dates import is_date_line, read_date
from desktop.importers.fields.furniture import is_furniture
from desktop.importers.fields.language import detect_language
from desktop.importers.text.encoding import decode
from desktop.importers.text.plain_text import split_blocks
from desktop.story import Draft, Refusal, check

CASES = sorted((Path(__file__).parent.parent / "cases" / "scrapes").glob("*.txt"))


def silent(done, total, what):
    pass


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_a_scrape_is_read_as_a_person_reads_it(file):
    want = json.loads(file.with_suffix(".json").read_text("utf-8"))
    (draft,) = read_stories(file, report=silent)
    assert isinstance(draft, Draft)
    check(draft.body)
    paragraphs = [part for part in draft.body.text.split("\n\n") if part]
    assert {
        "title": draft.text_of("title"),
        "publication": draft.text_of("publication"),
        "section": draft.text_of("section"),
        "authors": list(draft.fields["authors"].value) if "authors" in draft.fields else [],
        "published": draft.text_of("published"),
        "language": draft.text_of("language"),
        "paragraphs": len(paragraphs),
        "first": paragraphs[0] if paragraphs else "",
        "last": paragraphs[-1] if paragraphs else "",
        "dropped": [dropped.text for dropped in draft.dropped],
    } == want
    assert draft.original == file.read_bytes()
    assert draft.retrieved.tzinfo is not None
    assert all(0 <= field.confidence <= 1 and field.origin for field in draft.fields.values())


def test_there_are_cases():
    assert len(CASES) >= 20


def test_what_was_left_out_is_shown_with_its_reason():
    (draft,) = read_stories(CASES[0].parent / "full_de.txt", report=silent)
    assert [dropped.why for dropped in draft.dropped] == ["the headline again, at the end"]
    assert draft.fields["title"].origin == "repeated at the end"
    assert draft.fields["title"].confidence > 0.9


def test_pasted_text_is_a_story():
    (draft,) = read_text("A headline of five words\n\nAnd a paragraph that says a little more than it did.")
    assert draft.origin == "pasted text"
    assert draft.body.words == 11


def test_pasted_white_space_is_refused():
    (refusal,) = read_text(" \n\t ")
    assert isinstance(refusal, Refusal)
    assert "empty" in str(refusal)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("7. Januar 2022", "2022-01-07"),
        ("Freitag, 07.01.2022, 9:30 Uhr", "2022-01-07T09:30"),
        ("Stand: 7.1.2022 09:30 MEZ", "2022-01-07T09:30+01:00"),
        ("Friday, January 7, 2022", "2022-01-07"),
        ("7 Jan 2022 4:05 pm", "2022-01-07T16:05"),
        ("January 2022", "2022-01"),
        ("Publié le 1er août 2023 à 18h05", "2023-08-01T18:05"),
        ("Actualizado el 2 de diciembre de 2024", "2024-12-02"),
        ("5 luglio 2023", "2023-07-05"),
        ("2 lutego 2025", "2025-02-02"),
        ("14 мая 2025 г.", "2025-05-14"),
        ("2024年4月24日 12:30", "2024-04-24T12:30"),
        ("2024. 6. 15.", ""),
        ("٣ مارس ٢٠٢٣", "2023-03-03"),
        ("2022-01-07T09:30+01:00", "2022-01-07T09:30+01:00"),
        ("31/12/2021", "2021-12-31"),
        ("12/31/2021", "2021-12-31"),
        ("31. Februar 2022", ""),
        ("nothing at all", ""),
    ],
)
def test_dates_are_read_in_the_languages_papers_use(line, date):
    assert read_date(line) == date
    assert not date or is_date_line(line)


@pytest.mark.parametrize("line", ["On 7 January 2022 the council met again for the third time.", "Seit 2019", "1. 2. 3.", ""])
def test_a_sentence_with_a_date_is_no_date_line(line):
    assert not is_date_line(line)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Von Anna Beispiel", ("Anna Beispiel",)),
        ("Von Anna Beispiel und dpa", ("Anna Beispiel", "dpa")),
        ("Von Anna Beispiel, Berlin", ("Anna Beispiel",)),
        ("Von Anna Beispiel, Uferstadt", ("Anna Beispiel",)),
        ("By Edith Marlow and Tom de Vries", ("Edith Marlow", "Tom de Vries")),
        ("by Edith Marlow, Tom Finch and Ann O'Dell", ("Edith Marlow", "Tom Finch", "Ann O'Dell")),
        ("Par Luc Exemple", ("Luc Exemple",)),
        ("Por María Ejemplo y Juan Muestra", ("María Ejemplo", "Juan Muestra")),
        ("Di Carla Esempio", ("Carla Esempio",)),
        ("Автор: Иван Примеров", ("Иван Примеров",)),
        ("记者 王小明", ("王小明",)),
        ("新华社记者", ()),
        ("홍길동 기자", ("홍길동",)),
        ("Von nun an wird alles anders, sagte sie.", ()),
        ("By the time they came it was dark", ()),
        ("Di notte il lago è calmo", ()),
        ("A line that is none", ()),
    ],
)
def test_a_byline_gives_the_names_in_it(line, names):
    assert read_byline(line) == names


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", "Grüße aus Zürich"),
        ("utf-8-sig", "Grüße aus Zürich"),
        ("utf-16", "Grüße aus Zürich"),
        ("utf-16-be", "Grüße aus Zürich und noch ein Satz"),
        ("cp1252", "Grüße aus Zürich – „schön“ war es, sagte die Köchin"),
        ("cp850", "Grüße aus Zürich, schöne Tage und süße Äpfel für alle"),
        ("cp1250", "Zażółć gęślą jaźń, powiedział świadek w sądzie"),
        ("cp1251", "Съешь ещё этих мягких французских булок, да выпей чаю"),
        ("koi8-r", "Съешь ещё этих мягких французских булок, да выпей чаю"),
        ("cp866", "Съешь ещё этих мягких французских булок, да выпей чаю"),
        ("cp1253", "Η πόλη ανοίγει ξανά την παλιά αγορά την Πέμπτη"),
        ("cp1255", "העירייה פותחת מחדש את השוק הישן ביום חמישי"),
        ("big5", "市立圖書館宣布從下個月起每天開放到晚上十點，讀者可以免費使用"),
        ("gb18030", "市立图书馆宣布从下个月起每天开放到晚上十点，读者可以免费使用"),
        ("euc_jp", "港の灯台に三年ぶりのあかりがともされました"),
        ("cp932", "港の灯台に三年ぶりのあかりがともされました"),
        ("iso2022_jp", "港の灯台に三年ぶりのあかりがともされました"),
        ("euc_kr", "시는 강변 자전거 길을 두 배로 늘리기로 했다"),
    ],
)
def test_the_encoding_is_told_from_the_bytes(encoding, text):
    assert decode(text.encode(encoding)).text == text


def test_a_few_damaged_bytes_do_not_turn_a_text_into_another_encoding():
    damaged = ("Grüße aus Zürich, schön war’s. " * 20).encode() + b"\xff\xfe"
    decoded = decode(damaged)
    assert decoded.encoding == "utf-8"
    assert decoded.warnings


def test_lines_broken_by_width_are_joined_and_short_lines_are_not():
    wrapped = "A first line that is about as long as the others are here\nand a second one that goes on with it for quite a while and\nends here.\n\nAnother paragraph of which the lines are also about as long\nas the first one had, and so on, until it ends somewhere at\nthe end."
    assert len(split_blocks(wrapped)) == 2
    assert split_blocks("One.\nTwo.\nThree.") == ["One.", "Two.", "Three."]


def test_the_language_is_told_offline_and_a_short_text_is_a_guess():
    long = detect_language("Die Gemeinde will im Herbst über ein zweites Schiff beraten, sagte der Hafenmeister. " * 3)
    assert long[0] == "de"
    assert long[1] > 0.9
    assert detect_language("Hallo")[1] < 0.6
    assert detect_language("1234 !") == ("", 0.0)


@pytest.mark.parametrize(
    "line",
    [
        "Anzeige",
        "Share on Facebook",
        "Teilen | Drucken | 12 Kommentare",
        "Lesen Sie auch: Der Hafen",
        "5 min read",
        "© 2024 Herald",
        "Читайте также: Мост",
    ],
)
def test_a_line_of_the_page_is_no_paragraph(line):
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Das war alles.",
        "Mehr wollte er nicht sagen.",
        "Share prices fell on Monday.",
        "12",
        "„Mehr?“",
        "Read the small print, he said.",
        "X.",
    ],
)
def test_a_short_sentence_is_a_paragraph(line):
    assert not is_furniture(line)
