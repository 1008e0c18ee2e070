"""What a person types for a field is read, or refused in words."""

import pytest

from desktop.story import Mark
from desktop.story.fields import read_value


@pytest.mark.parametrize(
    "written", ["", "2022", "2022-01", "2022-01-07", "2022-01-07T09:30", "2022-01-07T09:30+01:00", "2022-01-07T09:30:00Z"]
)
def test_a_date_is_as_precise_as_known(written):
    assert read_value("published", written) == written


@pytest.mark.parametrize("written", ["yesterday", "7.1.2022", "2022-13", "20220107", "2022-02-30", "2022-W01-5"])
def test_what_is_no_date_is_refused_with_an_example(written):
    with pytest.raises(ValueError, match="2022-01-07"):
        read_value("published", written)


def test_authors_and_tags_are_parted_by_semicolons_each_once():
    assert read_value("authors", "Anna Beispiel;  dpa ; Anna Beispiel;") == ("Anna Beispiel", "dpa")
    assert read_value("tags", "") == ()


@pytest.mark.parametrize(("name", "written"), [("language", "German!"), ("url", "javascript:alert(1)"), ("colour", "red")])
def test_what_a_field_cannot_hold_is_refused(name, written):
    with pytest.raises(ValueError, match=r"language code|address|fields are"):
        read_value(name, written)


def test_white_space_is_folded_and_a_language_keeps_its_subtags():
    assert read_value("title", "  Genf\n tagt  wieder ") == "Genf tagt wieder"
    assert read_value("language", "zh-Hans") == "zh-Hans"


def test_a_mark_is_read_as_people_type_it_and_nothing_else_is_one():
    assert Mark(" pm-000042 ") == "PM-000042" == Mark.of(42)
    assert Mark.of(1_000_000).number == 1_000_000
    for wrong in ("", "42", "PM-42", "PM-00004x", "PM-000042; DROP"):
        with pytest.raises(ValueError, match="PM-000042"):
            Mark(wrong)
