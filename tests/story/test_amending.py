"""A body is corrected step by step: always of the model, and every step can be taken back."""

import hashlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.story import Body, Picture, check, clean
from desktop.story.amending import Amending
from desktop.story.figures import figures
from desktop.story.piece import KINDS, picture, plain

SHA, OTHER = (hashlib.sha256(name).hexdigest() for name in (b"lake", b"tower"))
LAKE = Picture(SHA, "image/jpeg", 640, 480, b"lake")
FIGURE = (
    f'<figure><img src="pm:{SHA}" alt=""/><figcaption>The <em>old</em> lake. <span class="credit">Photo: Jette</span></figcaption></figure>'
)
_TAGS = "p h1 h2 h3 h4 ul ol li dl dt dd table tr td th caption figure figcaption blockquote aside pre em strong a span b br hr img".split()
_SOUP = st.lists(
    st.one_of(
        st.sampled_from(["the lake ", "rose & fell ", "&lt;b&gt; ", "ten\n  metres ", "مرحبا "]),
        st.builds("<{}{}>".format, st.sampled_from(_TAGS), st.sampled_from(["", ' href="https://a.example/"', ' src="lake.jpg"', ' lang="de"', ' class="credit"'])),
        st.sampled_from(_TAGS).map("</{}>".format),
    ),
    max_size=40,
)  # fmt: skip
_WORDS = st.text(alphabet='ab <&>"\n\u2028\t\x00\xad\ue000é\u200b', max_size=20)
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["remove", "undo", "redo"]), st.integers(0, 9)),
        st.tuples(st.just("move"), st.integers(0, 9), st.integers(0, 9)),
        st.tuples(st.just("turn"), st.integers(0, 9), st.sampled_from(KINDS)),
        st.tuples(st.sampled_from(["respell", "splice", "bring_back"]), st.integers(0, 9), _WORDS),
        st.tuples(st.just("say"), st.integers(0, 9), _WORDS, _WORDS, _WORDS),
        st.tuples(st.just("add_picture"), st.integers(0, 9), st.just(OTHER), _WORDS),
        st.tuples(st.just("show"), st.integers(0, 9), st.just(OTHER)),
    ),
    max_size=12,
)


def amending(html: str) -> Amending:
    check(Body(html))
    return Amending(Body(html))


def take(sitting: Amending, name: str, *given: object) -> None:
    if name in ("undo", "redo"):
        getattr(sitting, name)()
        return
    place, *rest = given
    last = len(sitting.pieces) - (0 if name in ("bring_back", "add_picture") else 1)
    place = min(int(str(place)), last)
    if place < 0:
        return
    if name == "splice":  # some words in the middle of what stands there
        lines = sitting.pieces[place].lines
        name, rest = "respell", [f"{lines[: len(lines) // 2]}{rest[0]}{lines[len(lines) // 2 :]}"]
    getattr(sitting, name)(place, *rest)


@given(soup=_SOUP, steps=_STEPS)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_done_to_a_body_it_stays_of_the_model_and_can_be_taken_back(soup, steps):
    body = clean("".join(soup), pictures={"lake.jpg": LAKE})
    sitting = Amending(body)
    for step in steps:
        take(sitting, *step)
        check(sitting.body)
    while sitting.undoable:
        sitting.undo()
    assert not sitting.changed
    assert Body(sitting.body.html).text == body.text
    assert sitting.body.pictures == body.pictures


@given(soup=_SOUP)
@settings(max_examples=100, deadline=None)
def test_words_that_are_not_mended_stay_as_they_were_set(soup):
    sitting = Amending(clean("".join(soup), pictures={"lake.jpg": LAKE}))
    before = sitting.body
    for place, piece in enumerate(sitting.pieces):
        assert not sitting.respell(place, piece.lines)
    assert sitting.body == before


def test_a_mended_word_leaves_the_rest_set_as_it_was():
    sitting = amending('<p>The <em>old</em> ferry <a href="https://a.example/">waited</a> in the habour.</p>')
    assert sitting.respell(0, "The very old ferry waited in the harbour.")
    assert sitting.body.html == '<p>The very <em>old</em> ferry <a href="https://a.example/">waited</a> in the harbour.</p>'


@pytest.mark.parametrize(
    ("html", "kind", "turned"),
    [
        ("<p>a<br/>b</p>", "h3", "<h2>a b</h2>"),
        ("<h2>a</h2><h3>b</h3>", "p", "<p>a</p><h2>b</h2>"),
        ("<p>a</p><ul><li>b</li></ul>", "ul", "<ul><li>a</li><li>b</li></ul>"),
        ("<ul><li>a</li><li><em>b</em></li></ul>", "p", "<p>a</p><p><em>b</em></p>"),
        ("<ul><li><p>a</p><ol><li>b</li></ol></li></ul>", "blockquote", "<blockquote><p>a</p><p>b</p></blockquote>"),
        ("<pre>a\n  b</pre>", "p", "<p>a<br/>b</p>"),
        ('<p lang="de">a</p>', "blockquote", '<blockquote lang="de"><p>a</p></blockquote>'),
        (FIGURE, "p", FIGURE),
    ],
)
def test_a_block_becomes_another_kind_with_its_words(html, kind, turned):
    sitting = amending(html)
    sitting.turn(0, kind)
    assert sitting.body.html == turned


def test_a_paragraph_is_parted_and_an_item_added_by_a_new_line():
    sitting = amending("<p>one two</p><ol><li>a</li></ol>")
    sitting.respell(0, "one\ntwo")
    sitting.respell(2, "a\nb")
    assert sitting.body.html == "<p>one</p><p>two</p><ol><li>a</li><li>b</li></ol>"


def test_a_cell_is_mended_and_the_table_stays_whole():
    sitting = amending('<table><tbody><tr><th scope="row">x</th><td>1</td></tr></tbody></table>')
    assert sitting.respell(0, "x\n2")
    assert not sitting.respell(0, "x\n2\n3")
    assert not sitting.respell(0, "\n2")
    assert "<td>2</td>" in sitting.body.html


def test_a_figure_gets_its_words_and_keeps_how_its_caption_is_set():
    sitting = amending(FIGURE)
    sitting.say(0, "A lake between hills", "The old lake in May.", "Photo: Jette Arendt")
    assert sitting.body.html == (
        f'<figure><img src="pm:{SHA}" alt="A lake between hills"/><figcaption>The <em>old</em> lake in May. '
        '<span class="credit">Photo: Jette Arendt</span></figcaption></figure>'
    )
    sitting.show(0, OTHER)
    assert sitting.body.pictures == (OTHER,)
    sitting.say(0, "", "", "")
    assert sitting.body.html == f'<figure><img src="pm:{OTHER}" alt=""/></figure>'


def test_what_was_removed_is_found_with_its_place_and_put_back():
    before = Body(f"<p>a</p><p>stray</p>{FIGURE}<p>b</p>")
    sitting = amending("<p>a</p><p>b</p>")
    words, shown = sitting.lost(before)
    assert (words.piece.text, words.place, shown.place) == ("stray", 1, 1)
    sitting.insert(shown.place, [shown.piece])
    sitting.insert(words.place, [words.piece])
    assert sitting.body == before
    assert sitting.lost(before) == ()


def test_a_passage_that_the_importer_left_out_comes_back_as_paragraphs():
    sitting = amending("<p>a</p>")
    sitting.bring_back(1, "Sign up & save\n\nNow")
    assert sitting.body.html == "<p>a</p><p>Sign up &amp; save</p><p>Now</p>"
    assert plain(" \n\n") == ()


def test_a_new_state_ends_what_could_be_taken_again():
    sitting = amending("<p>a</p><p>b</p><p>c</p>")
    sitting.remove(0)
    sitting.undo()
    assert sitting.redoable
    sitting.move(0, 2)
    assert not sitting.redoable
    assert sitting.body.text == "b\n\nc\n\na"


def test_figures_tell_what_they_show_and_what_stands_before_them():
    (figure,) = figures(Body(f"<p>By the water.</p>{FIGURE}"))
    assert (figure.alt, figure.caption, figure.credit, figure.before) == ("", "The old lake.", "Photo: Jette", "By the water.")
    assert picture(SHA, " \u200b ").figure.alt == ""
