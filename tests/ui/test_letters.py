"""Where passages of a story stand on its page: counted by letters, whatever the page puts between them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.story import Body, Draft
from desktop.ui.importing.import_page import as_story
from desktop.ui.look.colours import LIGHT
from desktop.ui.reading.letters import Letters, Spread, letters_in
from desktop.ui.reading.story_page import Setting, page

HTML = (
    "<h2>Kapitel</h2><p>Ein 😀 <em>Satz</em> &amp; <q>Wort</q> und <q>noch eins</q>.<br/>Neue Zeile</p><blockquote><p>Zitat</p></blockquote>"
    "<ul><li><p>eins</p><ul><li>zwei</li></ul></li></ul>"
    f'<figure><img src="pm:{"a" * 64}" alt="Ein Turm"/><figcaption>Der Turm <span class="credit">Foto</span></figcaption></figure>'
    "<pre>fest\nweiter</pre><hr/><p>Zwischen\u00a0zwei</p>"
    '<table><caption>Zahlen</caption><tbody><tr><th scope="row">a</th><td>7</td></tr></tbody></table>'
    '<p lang="ar" dir="rtl">عربي</p><p>Ende gut</p>'
)


@pytest.fixture
def told(draft, qapp):
    """A story of every kind of block."""
    made: Draft = draft("Alles 😀 gut", deck="Ein Deck, zweimal gesagt")
    return replace(as_story(made), body=Body(HTML))


@pytest.mark.parametrize("size", [lambda _: None, lambda _: (900, 500)], ids=["a picture that is gone", "a picture"])
def test_every_passage_of_a_story_is_found_on_its_page_and_back(told, size):
    set_page, document, text = page(told, Setting(LIGHT), size), QTextDocument(), told.body.text
    document.setHtml(set_page.html)
    spread = Spread(text, document.toRawText(), set_page.head, set_page.added)
    for start in range(len(text)):
        for end in range(start + 1, min(len(text), start + 9) + 1):
            wanted = "".join(text[start:end].split())
            begin, behind = spread.on_page(start, end)
            if not wanted:
                assert (begin, behind) == (0, 0)
                continue
            cursor = QTextCursor(document)
            cursor.setPosition(begin)
            cursor.setPosition(begin + (2 if wanted[0] == "😀" else 1), QTextCursor.MoveMode.KeepAnchor)
            assert cursor.selectedText() == wanted[0]
            cursor.setPosition(behind)
            cursor.setPosition(behind - (2 if wanted[-1] == "😀" else 1), QTextCursor.MoveMode.KeepAnchor)
            assert cursor.selectedText() == wanted[-1]
            back = spread.in_text(begin, behind)
            assert back is not None
            assert "".join(text[slice(*back)].split()) == wanted


def test_headline_and_foot_are_no_part_of_the_story(told):
    set_page, document = page(told, Setting(LIGHT), lambda _: None), QTextDocument()
    document.setHtml(set_page.html)
    spread = Spread(told.body.text, document.toRawText(), set_page.head, set_page.added)
    headline, foot = (
        document.find("Alles"),
        document.find("PM-") if told.mark.number else document.find("Lindenhafener", document.characterCount() - 40),
    )
    assert spread.in_text(headline.selectionStart(), headline.selectionEnd()) is None
    assert spread.in_text(foot.selectionStart(), foot.selectionEnd()) is None or foot.isNull()
    assert spread.in_text(0, document.characterCount()) == (0, len(told.body.text))


@given(st.text(max_size=900), st.integers(0, 900))
def test_letters_are_counted_alike_from_both_sides(text, place):
    letters = Letters(text)
    before = letters.before(place)
    assert before == sum(1 for sign in text[:place] if not sign.isspace() and sign not in "\ufdd0\ufdd1\ufffc\ufeff")
    if before < letters.total:
        assert letters.before(letters.place(before)) == before
    assert Letters(text).place(letters.total) == len(text)
    assert letters_in(text.replace("\ufeff", "").replace("\ufffc", "").replace("\ufdd0", "").replace("\ufdd1", "")) == letters.total
