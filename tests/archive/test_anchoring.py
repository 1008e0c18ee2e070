"""A passage is found again by its words, whatever was done to the text around it."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.archive.annotation.anchoring import Quote, place_of
from desktop.archive.annotation.approximate import ends, nearness, starts

TEXT = (
    "Am Morgen lag Nebel über dem Hafen, und die Fähre wartete.\n\nDer Kapitän sagte, ohne die Braut lege er nicht ab. "
    "Die Gäste kamen den Hügel herunter, die Braut voran, die Schuhe in der Hand.\n\nElf Minuten später legte die Fähre ab, und niemand klagte."
)
CHINESE = "清晨，港口笼罩着薄雾，渡轮还在等待。船长说，没有新娘就不开船。十一分钟以后，渡轮离港，没有人抱怨。"
ARABIC = "في الصباح كان الضباب يغطي الميناء وكانت العبّارة تنتظر. قال القبطان إنه لن يبحر من دون العروس. بعد إحدى عشرة دقيقة أبحرت العبّارة."
FAMILY = "Die Familie 👩‍👩‍👧‍👦 stand am Kai. Sie winkte 👋🏽 noch lange, dann ging sie heim."


def marked(text: str, passage: str) -> Quote:
    start = text.index(passage)
    return Quote.of(text, start, start + len(passage))


def found(quote: Quote, text: str) -> str | None:
    place = place_of(quote, text)
    return None if place is None else text[place[0] : place[1]]


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        (TEXT, "ohne die Braut lege er nicht ab"),
        (TEXT, "Braut"),
        (CHINESE, "没有新娘就不开船"),
        (CHINESE, "渡轮"),
        (ARABIC, "لن يبحر من دون العروس"),
        (FAMILY, "👩‍👩‍👧‍👦 stand am Kai"),
    ],
)
def test_words_put_in_before_behind_and_right_beside_do_not_move_it(text, passage):
    quote = marked(text, passage)
    at = text.index(passage)
    for edited, place in (
        (text, at),
        ("Berichtigt. " * 9 + text, at + 108),
        (text + " Nachtrag." * 20, at),
        (text[:at] + "und zwar " + text[at:], at + 9),
        (text[: at + len(passage)] + " sehr wohl" + text[at + len(passage) :], at),
    ):
        assert place_of(quote, edited) == (place, place + len(passage))


@pytest.mark.parametrize(
    ("text", "passage", "now"),
    [
        (TEXT, "Der Kapitän sagte, ohne die Braut", "Der Kapitain sagte, ohne die Braut"),
        (TEXT, "Der Kapitän sagte, ohne die Braut", "Der Kapita\u0308n sagte, ohne die Braut"),  # another normal form
        (TEXT, "Die Gäste kamen den Hügel herunter", "Die Gäste kamen ganz langsam den Hügel herunter"),
        (TEXT, "nicht ab. Die Gäste kamen", "nicht ab.\n\nDie Gäste kamen"),
        (TEXT, "und niemand klagte.", "und niemand klagte!"),
        (TEXT, "Elf Minuten später", "elf Minuten später"),
        (CHINESE, "船长说，没有新娘就不开船", "船長说，没有新娘就不开船"),
        (ARABIC, "قال القبطان إنه لن يبحر", "قال القبطان انه لن يبحر"),
        (FAMILY, "👩‍👩‍👧‍👦 stand am Kai", "👨‍👩‍👧‍👦 stand am Kai"),
    ],
)
def test_a_passage_in_which_a_little_was_corrected_is_found_from_its_first_letter_to_its_last(text, passage, now):
    edited = "Neu: " + text.replace(passage, now)
    assert found(marked(text, passage), edited) == now


def test_a_passage_that_moved_is_found_where_it_went():
    passage = "Der Kapitän sagte, ohne die Braut lege er nicht ab. "
    edited = TEXT.replace(passage, "") + "\n\n" + passage
    assert place_of(marked(TEXT, passage), edited) == (edited.rindex("Der"), len(edited))


def test_of_a_passage_that_stands_twice_the_one_with_its_neighbours_is_meant():
    text = "Die Fähre kam um acht. Alle jubelten. Die Fähre kam um neun. Niemand war da."
    second = text.index("Die Fähre", 5)
    quote = Quote.of(text, second, second + 9)
    edited = "Kurz gesagt: " + text.replace("um acht", "sehr spät, um acht")
    assert place_of(quote, edited) == (edited.rindex("Die Fähre"), edited.rindex("Die Fähre") + 9)


def test_of_twins_with_the_same_neighbours_the_nearer_to_where_it_was_is_meant():
    text = "Kein Wort. " * 12
    quote = Quote.of(text, 66, 76)
    assert place_of(quote, text[:-11] + "Ende.") == (66, 76)


def test_a_long_passage_is_found_by_its_beginning_and_its_end_when_a_sentence_came_or_went_inside():
    start, end = TEXT.index("Der Kapitän"), TEXT.index("Elf Minuten")
    quote = Quote.of(TEXT, start, end - 2)
    middle = "Die Gäste kamen den Hügel herunter, "
    for now in ("Es war ein langer Tag gewesen, und alle waren müde, auch der Hund. " + middle, ""):
        edited = "Neu. " + TEXT.replace(middle, now)
        assert found(quote, edited) == TEXT[start : end - 2].replace(middle, now)


def test_a_passage_that_is_gone_is_not_seen_in_others_like_it():
    gone = TEXT.replace("Der Kapitän sagte, ohne die Braut lege er nicht ab. ", "")
    assert found(marked(TEXT, "ohne die Braut lege er nicht ab"), gone) is None
    assert found(marked(TEXT, "wartete"), "Ganz andere Worte, und auch hier wartete jemand.") is None  # too short to be known alone
    assert found(marked(TEXT, "wartete"), "") is None
    assert found(marked(CHINESE, "没有新娘就不开船"), CHINESE.replace("船长说，没有新娘就不开船。", "")) is None


def test_what_is_no_passage_is_refused():
    for start, end in ((-1, 4), (4, 4), (5, 4), (0, len(TEXT) + 1), (TEXT.index("\n"), TEXT.index("\n") + 2)):
        with pytest.raises(ValueError, match="no passage"):
            Quote.of(TEXT, start, end)


def test_text_made_to_be_slow_is_not():
    """Against one pass over the text, the floor of the same run."""
    text = "ab" * 20_000
    quote = Quote(text[:300], "x" * 32, "y" * 32, 0)
    begun = time.perf_counter()
    ends(quote.exact, text, 0)
    floor = time.perf_counter() - begun
    begun = time.perf_counter()
    assert place_of(quote, "ab" * 19_000 + "c" + "ba" * 1_000) is not None
    assert place_of(Quote("ac" * 150, "", "", 0), text) is None
    assert time.perf_counter() - begun < 20 * floor + 0.2


def distances(sought: str, text: str) -> list[int]:
    """Sellers' own table, column by column: what the bit vectors must agree with."""
    column, given = list(range(len(sought) + 1)), []
    for letter in text:
        following = [0]
        for place, each in enumerate(sought, 1):
            following.append(min(column[place - 1] + (each != letter), column[place] + 1, following[-1] + 1))
        column = following
        given.append(column[-1])
    return given


@given(st.text("abc", min_size=1, max_size=90), st.text("abc", max_size=40))
def test_distances_are_those_of_the_plain_table(sought, text):
    expected = distances(sought, text)
    assert ends(sought, text, len(sought)) == list(enumerate(expected, 1))
    assert nearness(sought, text) == 1 - min(expected, default=len(sought)) / len(sought)
    for end, distance in enumerate(expected, 1):
        for begin in starts(sought, text, end, distance):
            assert distances(sought, text[begin:end])[-1] <= distance


@given(st.integers(0, 2**32))
@settings(max_examples=60)
def test_a_sentence_survives_whatever_happens_elsewhere(seed):
    chosen = random.Random(seed)
    sentences = [" ".join("".join(chosen.choices("abcdefghij", k=chosen.randint(2, 9))) for _ in range(9)) + "." for _ in range(12)]
    text = " ".join(sentences)
    quote = marked(text, sentences[5])
    others = [each for i, each in enumerate(sentences) if i != 5 and chosen.random() < 0.7]
    others.insert(chosen.randint(0, len(others)), sentences[5])
    assert found(quote, " ".join(others)) == sentences[5]
