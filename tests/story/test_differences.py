import random
from itertools import pairwise
from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st

from desktop.story import differences

WORDS = st.lists(st.sampled_from(["Genf", "tagt", "der", "Hafen", " ", ", ", ".\n\n", "会議", "don’t", "\n"]), max_size=40).map("".join)


def told(before: str, after: str) -> list[tuple[str, str]]:
    return [(part.kind, part.text) for part in differences(before, after)]


@given(WORDS, WORDS)
def test_both_texts_can_be_read_back_letter_for_letter(before, after):
    parts = differences(before, after)
    assert "".join(part.text for part in parts if part.kind != "added") == before
    assert "".join(part.text for part in parts if part.kind != "removed") == after
    assert all(one.kind != other.kind for one, other in pairwise(parts))


def test_whole_words_are_told_apart():
    assert told("Genf tagte am Montag.", "Genf tagt am Dienstag.") == [
        ("same", "Genf "),
        ("removed", "tagte am Montag"),
        ("added", "tagt am Dienstag"),
        ("same", "."),
    ]


def test_a_few_words_between_two_changes_are_no_island_and_a_sentence_is():
    before = "Die Fähre kam spät, weil eine Braut den Hügel herunterlief, und fuhr dann ab."
    after = "Das Schiff kam früh, weil eine Braut den Hügel herunterlief, und legte dann ab."
    assert [kind for kind, _ in told(before, after)] == ["removed", "added", "same", "removed", "added", "same"]
    assert told(before, after)[2] == ("same", ", weil eine Braut den Hügel herunterlief, und ")


def test_a_change_does_not_run_on_into_the_next_paragraph():
    assert told("Alles neu.\n\nGenf", "Nichts neu.\n\nBern") == [
        ("removed", "Alles"),
        ("added", "Nichts"),
        ("same", " neu.\n\n"),
        ("removed", "Genf"),
        ("added", "Bern"),
    ]


def test_a_paragraph_that_was_cut_is_told_whole():
    assert told("Eins zwei drei.\n\nVier fünf sechs.\n\nSieben.", "Eins zwei drei.\n\nSieben.") == [
        ("same", "Eins zwei drei.\n\n"),
        ("removed", "Vier fünf sechs.\n\n"),
        ("same", "Sieben."),
    ]


def test_texts_of_ten_thousand_words_take_no_longer_than_one_waits():
    drawn = random.Random(3)
    words = [f"Wort{number}" for number in range(2_000)]

    def text() -> str:
        return "\n\n".join(" ".join(drawn.choices(words, k=100)) for _ in range(100))

    first = text()
    edited = " ".join("anders" if number % 40 == 7 else word for number, word in enumerate(first.split(" ")))
    for before, after in ((first, edited), (first, text()), ("der " * 10_000, "der die " * 5_000), (first, " ".join(first.split()[::-1]))):
        begun = perf_counter()
        differences(before, after)
        assert perf_counter() - begun < 10  # difflib on the same words takes minutes


def test_a_last_sentence_that_was_cut_is_told_with_its_own_full_stop():
    assert told("Es regnet.\n\nMorgen nicht.", "Es regnet.") == [("same", "Es regnet."), ("removed", "\n\nMorgen nicht.")]
    assert told("Eins geht. Zwei geht. Drei geht.", "Eins geht. Drei geht.") == [
        ("same", "Eins geht. "),
        ("removed", "Zwei geht. "),
        ("same", "Drei geht."),
    ]
