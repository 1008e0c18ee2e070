"""Whatever is marked matches, and whatever matches is marked."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.archive.search import stems as stemming
from desktop.archive.search.expanding import Phrase
from desktop.archive.search.snippet import BEGIN, END, Needles, snippet
from desktop.archive.search.stems import WORD, placed, terms

WORDS = "Hafen Häfen Hafens Brücke brücken Bruecke über die der Straße STRASSE l’eau café naïve Genf 2024 ½ İstanbul гавань 東京 مدينة Łódź soft\u00adly é e\u0301tude".split()  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=600).map(" ".join)
ASKED = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=2), min_size=1, max_size=3)


def needles(asked, language):
    return Needles([[Phrase(parts)] if (parts := tuple(" ".join(terms(" ".join(words), language)).split())) else [] for words in asked])


def occurrences(text, language, parts):
    """Find a phrase the plain way: every word of the text, stemmed one by one."""
    spans = [match.span() for match in WORD.finditer(text)]
    stems = [" ".join(terms(text[begin:end], language)) for begin, end in spans]
    return {
        (spans[at][0], spans[at + len(parts) - 1][1])
        for at in range(len(stems) - len(parts) + 1)
        if tuple(stems[at : at + len(parts)]) == parts
    }


@given(TEXTS, ASKED, st.sampled_from(["de", "fr", "ru", "", "tr"]))
@settings(max_examples=150, deadline=None)
def test_the_hits_are_those_that_the_index_has(text, asked, language):
    given_ = needles(asked, language)
    hits = given_.hits(text, language)
    wanted = {tuple(" ".join(terms(" ".join(words), language)).split()) for words in asked} - {()}
    every = set().union(*(occurrences(text, language, parts) for parts in wanted)) if wanted else set()
    found = {(hit.begin, hit.end) for hit in hits}
    assert found <= every
    reach = max((end for _, end in found), default=0)
    begun = min((begin for begin, _ in found), default=0)
    longer = {one for one in every for other in every if one != other and one[0] == other[0]}  # two phrases from one word: one is marked
    if {hit.asked for hit in hits} == set(range(len(asked))) or not every:
        assert {one for one in every - longer if begun <= one[0] and one[1] <= reach} <= found | longer
    else:
        assert every - longer <= found | longer


@given(TEXTS, ASKED)
@settings(max_examples=100, deadline=None)
def test_a_snippet_is_a_passage_of_the_text_with_marks_in_pairs(text, asked):
    passage = snippet(text, "de", needles(asked, "de"))
    plain = passage.replace(BEGIN, "").replace(END, "").strip("…")
    assert plain in " ".join(text.split())
    assert passage.count(BEGIN) == passage.count(END)
    for marked in passage.split(BEGIN)[1:]:
        stems = tuple(" ".join(terms(marked.split(END)[0], "de")).split())
        assert stems in [tuple(" ".join(terms(" ".join(words), "de")).split()) for words in asked]


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=80))
@settings(max_examples=200, deadline=None)
def test_words_stand_where_they_are_said_to(text):
    cut = placed(text)
    spans = [match.span() for match in WORD.finditer(text)]
    assert cut.words == WORD.findall(text)
    assert cut.spans(range(len(spans))) == spans
    assert cut.spans(range(1, len(spans), 3)) == spans[1::3]


@pytest.mark.parametrize(
    "language", ["de", "en", "fr", "es", "it", "pt", "sv", "da", "no", "fi", "hu", "ro", "tr", "ca", "et", "eu", "lt", "pl", "cs", ""]
)
@given(word=st.text("abcdefghijklmnopqrstuvwxyzäöüßéèêàçñåøæœÿABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜÉÇÑÅØ0123456789", min_size=1, max_size=14))
def test_only_words_that_begin_as_what_is_asked_need_be_looked_at(language, word):
    assert stemming.keeps_initial(language)
    (stem,) = stemming.stems([word], language)
    looked_for = stemming.beginning_with(frozenset((stem[:1],)))
    assert stemming.placed(f"und {word}, dann").beginning(looked_for).count(word) == 1


@pytest.mark.parametrize("language", ["ar", "nl", "id", "ga", "fa", "sr", "ta", "yi"])
def test_where_a_stemmer_cuts_in_front_every_word_is_looked_at(language):
    assert not stemming.keeps_initial(language)
