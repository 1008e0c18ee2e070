import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.archive import Query, QueryError

WRONG = [
    ('hafen "nie geschlossen', 6, "not closed"),
    ("(hafen OR gas", 0, "not closed"),
    ("hafen)", 5, "closes nothing"),
    ("hafen OR", 8, "missing"),
    ("OR hafen", 0, "expected"),
    ("hafen AND OR gas", 10, "expected"),
    ("()", 1, "expected"),
    ("hafen NOT", 9, "missing"),
    ("foo:bar hafen", 0, "no field “foo:”"),
    ("hafen publication: bote", 6, "needs a value"),
    ("title:", 0, "needs a value"),
    ("date:gestern", 5, "not a date"),
    ("date:2022-13", 5, "the calendar has no"),
    ("date:2022-02-30", 5, "the calendar has no"),
    ("date:2023..2022", 5, "ends before"),
    ("date:..", 5, "a date before or behind"),
    ("mark:seven", 5, "PM-000042"),
    ("is:new", 3, "is:trashed"),
    ("has:sound", 4, "has:image"),
    ("publication:bot*", 12, "takes no"),
    ("(" * 80 + "a" + ")" * 80, 50, "too deep"),
]


@pytest.mark.parametrize(("written", "at", "why"), WRONG)
def test_a_wrong_query_points_at_the_place(written, at, why):
    with pytest.raises(QueryError) as caught:
        Query.parse(written)
    assert (caught.value.text, caught.value.at) == (written, at)
    assert why in str(caught.value)


def test_a_query_knows_the_words_to_mark_in_a_reader():
    query = Query.parse('Genf "neue Brücke" title:Fluss haf* -Stau NOT (Lärm) publication:Bote genf OR Ufer')
    assert query.words == ("Genf", "neue Brücke", "Fluss", "haf", "genf", "Ufer")
    assert Query.parse("").words == ()


def test_a_pasted_headline_is_read_as_words():
    assert Query.parse("Berlin: Streit um 12:30").words == ("Berlin", "Streit", "um", "12:30")


def test_queries_join():
    first, second = Query.parse("a OR b"), Query.parse("c")
    assert str(first & second) == "(a OR b) c"
    assert first & Query.parse("") == first
    assert Query.parse("") & second == second


@given(value=st.text(min_size=1, max_size=30), name=st.sampled_from(["publication", "section", "tag", "in", "title"]))
@settings(max_examples=60, deadline=None)
def test_a_query_made_for_a_value_asks_for_exactly_that_value(value, name):
    query = Query.of(**{name: value})
    assert Query.parse(str(query)) == query


@given(st.text(alphabet="ab ()\"-*:ANDORNT„“\\.<>~^+{}'é東", max_size=25))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_typed_is_answered_or_refused_in_words(memory, written):
    try:
        query = Query.parse(written)
    except QueryError as error:
        if 0 <= error.at <= len(written):
            return
        raise
    assert Query.parse(str(query)).tree == query.tree
    memory.find(query)
    memory.find(query, sort="relevance")
