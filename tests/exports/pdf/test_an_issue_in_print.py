"""An issue in print: every story is there, in order, and is found from the contents, the outline and the page numbers."""

from itertools import pairwise

import pikepdf
import pypdfium2
import pytest

pytestmark = pytest.mark.xdist_group("pdf")


def test_every_story_is_there_in_its_order(printed, issue, endings):
    ends = [next(number for number, text in enumerate(printed.texts) if endings[article.mark] in text) for article in issue]
    assert ends == sorted(set(ends))  # a page of its own each
    for article, end in zip(issue, ends, strict=True):
        assert any(article.title in text for text in printed.texts[: end + 1])
        assert article.mark.removeprefix("PM-") in printed.texts[end]  # the source's line closes it; in Arabic, pdfium moves the letters
    assert printed.written.warnings == ("PM-000003: a picture has neither description nor caption",)
    assert printed.written.stories == 7
    assert printed.written.pages == len(printed.texts)


def test_no_story_begins_on_the_page_of_another(printed, issue):
    starts = [printed.destinations()[article.mark] for article in issue]
    assert all(before < after for before, after in pairwise(starts))


def test_the_outline_has_sections_and_below_them_their_stories(printed, issue):
    places = printed.destinations()
    expected = [(0, "Inhalt", places["contents"])]
    for number, section in enumerate(issue.sections, 1):
        expected.append((0, section.title, places[f"section-{number}"]))
        expected += [(1, article.title, places[article.mark]) for article in section.articles]
    assert printed.outline == [*expected, (0, "Kolophon", places["colophon"])]


def test_the_contents_say_the_pages_on_which_the_stories_begin(printed, issue):
    places = printed.destinations()
    page = printed.structure.pages[places["contents"]]
    said: dict[str, str] = {}
    with pypdfium2.PdfDocument(printed.path) as document:
        text = document[places["contents"]].get_textpage()
        for link in page.Annots:
            left, bottom, right, top = (float(edge) for edge in link.Rect)
            words = text.get_text_bounded(left, bottom, right, top).strip()
            if words.isdigit():
                said[str(link.Dest)] = words
        text.close()
    assert said == {article.mark: printed.labels[places[article.mark]] for article in issue}


def test_pages_are_labelled_with_roman_numbers_then_from_one(printed):
    first = printed.destinations()["section-1"]
    assert printed.labels[:first] == ["i", "ii"]
    assert printed.labels[first:] == [str(number) for number in range(1, len(printed.labels) - first + 1)]
    assert first % 2 == 0  # the first story is a right page
    for number, label in enumerate(printed.labels[1:], 1):
        assert printed.texts[number].rstrip().endswith(label)


def test_right_and_left_pages_mirror_each_other(printed):
    first = printed.destinations()["PM-000001"]
    right, left = (float(printed.structure.pages[first + turn].MediaBox[0]) for turn in (0, 1))
    assert right < 0 < left  # the window stands left, so the text stands right, away from the spine
    assert right == pytest.approx(-left)


def test_running_heads_stand_above_all_pages_of_a_story_but_its_first(printed):
    first = printed.destinations()["PM-000001"]
    assert printed.texts[first].count("Ein Kran, der grüßt") == 1  # the headline alone
    assert "HAFEN" in printed.texts[first + 1].replace(" ", "")  # letterspaced


def test_the_cover_has_title_series_and_the_first_headlines(printed):
    assert printed.labels[0] == "i"
    for words in (
        "Hafenlesebuch",
        "KAIHEFTE",
        "NR. 14",
        "1. OKTOBER 2024",
        "Sieben Geschichten",
        "Die Bojenliegeplatzverordnung",
        "März 2024",
    ):
        assert words in printed.texts[0]


def test_dates_and_sources_are_in_each_storys_language(printed, issue, endings):
    lines = {article.mark: next(text for text in printed.texts if endings[article.mark] in text) for article in issue}
    assert "abgerufen am 2. September 2024" in lines["PM-000002"]
    assert "retrieved 2 September 2024" in lines["PM-000003"]
    assert "consulté le 2 septembre 2024" in lines["PM-000004"]
    assert "8 марта 2024" in lines["PM-000005"]
    assert "2024年3月8日" in lines["PM-000007"]


def test_a_link_gets_a_note_with_the_address_a_person_can_type(printed):
    page = next(number for number, text in enumerate(printed.texts) if "im Bericht" in text)
    assert "hafen.example/berichte/2024/der-kran-und-sein-fuehrer" in printed.texts[page]
    targets = [str(link.A.URI) for link in printed.structure.pages[page].Annots if "/A" in link]
    assert targets.count("https://hafen.example/berichte/2024/der-kran-und-sein-fuehrer") >= 2  # the words and the note


def test_no_page_but_a_storys_last_is_half_empty(printed, issue):
    starts = sorted(printed.destinations()[article.mark] for article in issue)
    for start, following in pairwise(starts):
        for number in range(start, following - 1):
            assert len(printed.texts[number]) > 700


def test_a_single_story_has_neither_cover_nor_contents(print_bodies):
    one = print_bodies({"PM-000009": "<p>Nur eine.</p>"})
    assert len(one.texts) == 1
    assert one.labels == ["1"]
    assert one.outline == [(0, "Titel PM-000009", 0)]


def test_stories_without_sections_make_an_outline_of_one_level(print_bodies):
    two = print_bodies({"PM-000001": "<p>Eins.</p>", "PM-000002": "<p>Zwei.</p>"})
    assert [level for level, *_ in two.outline] == [0, 0, 0, 0]


def test_the_same_content_gives_the_same_bytes_from_one_process_or_two(printed, issue, tmp_path):
    from exports.pdf import PdfOptions, write_pdf

    again = write_pdf(issue, tmp_path / "again.pdf", PdfOptions(processes=1))
    assert again.sha256 == printed.written.sha256


def test_a_file_opens_as_a_pdf_with_nothing_amiss(printed):
    with pikepdf.open(printed.path) as book:
        assert book.check_pdf_syntax() == []
