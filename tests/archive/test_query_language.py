import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import resources
from desktop.archive import Query, QueryError
from desktop.archive.search.docids import DATED, LAST, behind, first_docid
from desktop.archive.search.query import FIELDS, HELD, STATES, Added, And, Dates, Not, Or, Term, Words
from desktop.archive.search.wording import worded

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
    ("field:=12", 6, "the name of a field"),
    ("mark:seven", 5, "PM-000042"),
    ("is:new", 3, "is:trashed"),
    ("has:sound", 4, "has:image"),
    ("publication:bot*", 12, "takes no"),
    ("added:soon", 6, "7d"),
    ("added:0d", 6, "not a date"),
    ("added:2024-02..2024-01", 6, "ends before"),
    ("hafen is:Read is:lost", 17, "is:starred"),
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


TEXT = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=12).map(lambda text: " ".join(text.split()))
DAYS = st.dates(date(1, 1, 1), date(9998, 12, 31)).map(date.isoformat)
WRITTEN = st.builds(lambda day, length: day[:length], DAYS, st.sampled_from([4, 7, 10]))
RANGES = st.one_of(
    WRITTEN.map(lambda day: Dates(first_docid(day), behind(day))),
    WRITTEN.map(lambda day: Dates(first_docid(day), LAST)),
    WRITTEN.map(lambda day: Dates(behind(day), LAST)),
    WRITTEN.map(lambda day: Dates(DATED, behind(day))),
    WRITTEN.map(lambda day: Dates(DATED, first_docid(day))),
    st.tuples(WRITTEN, WRITTEN).map(lambda days: Dates(first_docid(min(days)), behind(max(days)))),
)
CAME = st.one_of(
    st.integers(1, 99_999).map(lambda days: Added(days=days)),
    DAYS.map(lambda day: Added(low=day)),
    DAYS.map(lambda day: Added(high=day)),
    st.tuples(DAYS, DAYS).filter(lambda days: days[0] != days[1]).map(lambda days: Added(min(days), max(days))),
)
PARTS = st.one_of(
    st.builds(Words, TEXT, st.booleans(), st.sampled_from(["", "title", "author"])),
    st.builds(Term, st.sampled_from(["publication", "section", "tag", "lang", "in", "url"]), TEXT),
    st.builds(lambda name, said: Term("field", f"{name}={said}"), TEXT.filter(lambda text: text.strip(" =")), TEXT).filter(
        lambda term: bool(term.value.partition("=")[0].strip())
    ),
    st.integers(1, 999_999).map(lambda number: Term("mark", f"PM-{number:06}")),
    st.sampled_from([*(Term("is", state) for state in STATES), *(Term("has", held) for held in HELD)]),
    RANGES,
    CAME,
)
TREES = st.recursive(
    PARTS,
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner.filter(lambda part: not isinstance(part, And)), min_size=2, max_size=3).map(lambda parts: And(tuple(parts))),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: Or(tuple(parts))),
    ),
    max_leaves=8,
)


@given(TREES)
@settings(max_examples=300, deadline=None)
def test_a_query_written_out_is_read_as_the_same_query(tree):
    assert Query.parse(worded(tree)).tree == tree


def test_words_that_look_like_signs_are_written_so_that_they_stay_words():
    assert worded(Or((Words("AND"), Words("PM-000001"), Words("a b", prefix=True)))) == '"AND" OR "PM-000001" OR "a b"*'
    assert worded(Query.parse("date:2022-01..2022-03").tree) == "date:2022-01..2022-03-31"


def test_the_page_about_queries_tells_of_every_field_and_shows_only_what_can_be_read():
    page = resources.guide("queries")
    assert (Path(__file__).parents[2] / "docs" / "queries.md").read_text("utf-8") == page
    told = " ".join(re.findall(r"`([^`]+)`", page))
    assert not [name for name in FIELDS if f"{name}:" not in told]
    assert not [state for state in STATES if f"is:{state}" not in told]
    assert not [held for held in HELD if f"has:{held}" not in told]
    shown = [example for line in page.splitlines() if line.startswith("| `") for example in re.findall(r"`([^`]+)`", line.split(" | ")[0])]
    assert len(shown) > 40
    for example in shown:
        assert Query.parse(example).tree != And()
