"""Dates, addresses and languages read as a reader of that language expects, and broken ones do no harm."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from exports.furniture import Furniture, date_in, furniture, machine_date, minutes
from exports.markup import address, escape, language_of, right_to_left, shown, spoken


@pytest.mark.parametrize(
    ("language", "published", "said"),
    [
        ("de", "2024-03-12", "12. März 2024"),
        ("de-CH", "2024-03", "März 2024"),
        ("en", "2024-03-12T09:30+01:00", "12 March 2024"),
        ("en-US", "2024-03-12", "March 12, 2024"),
        ("fr", "2024-05-01", "1er mai 2024"),
        ("ru", "2024-03-12", "12 марта 2024"),
        ("ru", "2024-03", "март 2024"),
        ("ar", "2024-03-12", "12 مارس 2024"),
        ("zh-Hans", "2024-03-12", "2024年3月12日"),
        ("ja", "2024", "2024年"),
        ("es", "2024-03", "marzo de 2024"),
        ("fi", "2024-03-12T09:30Z", "2024-03-12"),
        ("de", "gestern", "gestern"),
        ("de", "", ""),
    ],
)
def test_a_date_reads_as_its_language_writes_it(language, published, said):
    assert date_in(language, published) == said


def test_only_true_dates_are_given_to_machines():
    assert [machine_date(each) for each in ("2024", "2024-03", "2024-02-31", "2024-13", "gestern", "2024-03-12T09:30", "2024-03-12T09:30Z")] == [
        "2024", "2024-03", "", "", "", "2024-03-12", "2024-03-12T09:30Z",
    ]  # fmt: skip


def test_reading_takes_a_minute_at_least_and_signs_are_read_like_words():
    assert [minutes(0, "de"), minutes(1, "de"), minutes(2_380, "en"), minutes(2_550, "zh-Hant")] == [0, 1, 10, 10]


@pytest.mark.parametrize("language", ["de", "en", "fr", "ru", "ar", "zh"])
def test_furniture_is_whole_in_each_language(language):
    words, said_in = furniture(language)
    assert said_in == language
    for field in fields(Furniture):
        own, english = getattr(words, field.name), getattr(furniture("en")[0], field.name)
        assert own.count("{}") == english.count("{}")
        assert own


@pytest.mark.parametrize(
    ("given_address", "link"),
    [
        ("https://bote.example", "https://bote.example/"),
        ("HTTPS://Bücher.example/a b?q=ü#[1]", "https://xn--bcher-kva.example/a%20b?q=%C3%BC#%5B1%5D"),
        ("https://bote.example:8080/%zz", "https://bote.example:8080/%25zz"),
        ("mailto:post@bote.example", "mailto:post@bote.example"),
        *(
            (bad, "")
            for bad in (
                "javascript:alert(1)",
                "data:text/html,x",
                "//bote.example",
                "http://300.1.1.1/",
                "http://[x",
                "https://a:99999/",
                "http://-/",
                "",
            )
        ),
    ],
)
def test_only_addresses_that_lead_somewhere_become_links(given_address, link):
    assert address(given_address) == link


def test_an_address_is_shown_without_what_a_reader_does_not_need():
    assert shown("https://www.bote.example/") == "bote.example"


def test_languages_are_tags_or_unknown_and_scripts_decide_the_direction():
    assert [language_of(each) for each in ("de_DE", "zh-Hant-TW", "deutsch", "", "x y")] == ["de-DE", "zh-Hant-TW", "und", "und", "und"]
    assert [right_to_left(each) for each in ("ar", "az-Arab-IR", "ar-Latn", "he-IL", "de")] == [True, True, False, True, False]
    assert spoken("ar", "de") == ' lang="ar" xml:lang="ar" dir="rtl"'
    assert spoken("de", "ar", xml=False) == ' lang="de" dir="ltr"'
    assert spoken("de", "de") == ""


@given(st.text(alphabet=st.characters(codec=None)))
def test_any_words_can_stand_in_xml(words):
    etree.fromstring(f'<p title="{escape(words)}">{escape(words)}</p>')


@given(st.text())
def test_no_address_breaks_the_page(words):
    etree.fromstring(f'<a href="{escape(address("https://" + words))}"/>')
