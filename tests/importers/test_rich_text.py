"""Rich text of any make comes in as its words; broken and hostile ones end."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.importers import read_stories
from desktop.importers.richtext import rich_text
from desktop.story import Draft, check, clean


def silent(done, total, what):
    pass


def escaped(text):
    return "".join(f"\\u{ord(sign) if ord(sign) < 32_768 else ord(sign) - 65_536}?" for sign in text).encode("ascii")


@given(st.lists(st.text(st.characters(min_codepoint=33, max_codepoint=0xD7FF, categories=("L", "N")), min_size=1, max_size=30), max_size=8))
def test_words_of_any_script_come_back_as_they_were_written(paragraphs):
    written = b"{\\rtf1\\ansi " + b"".join(escaped(paragraph) + b"\\par " for paragraph in paragraphs) + b"}"
    assert clean(rich_text(written).html).text == clean("".join(f"<p>{each}</p>" for each in paragraphs)).text


@settings(max_examples=300)
@given(
    st.lists(
        st.sampled_from(
            "{ } \\par \\b \\b0 {\\*\\x \\u-5 \\uc0 \\uc9 \\'e4 \\'f \\bin3 \\bin-1 \\cell \\row \\intbl {\\footnote {\\pict \\pngblip 89 {\\field{\\*\\fldinst{HYPERLINK \\s1 "
            "\\ansicpg999 \\f1 {\\fonttbl \\fcharset128 {\\info{\\title {\\creatim \\yr9999 \\pard words \\\\ \\~ \x00 é".split(" ")
        ),
        max_size=60,
    )
)
def test_no_rich_text_however_broken_fails_or_makes_a_body_that_is_none(tokens):
    check(clean(rich_text(b"{\\rtf1 " + " ".join(tokens).encode("latin-1")).html))


def test_groups_without_end_are_refused_and_a_long_text_takes_no_long_time(tmp_path):
    (tmp_path / "a.rtf").write_bytes(b"{\\rtf1 " + b"{" * 200_000)
    (refusal,) = read_stories(tmp_path / "a.rtf", report=silent)
    assert "nest without end" in refusal.why
    (tmp_path / "b.rtf").write_bytes(
        b"{\\rtf1 Ferry late\\par " + b"The council met on Tuesday and spoke of the bridge.\\par " * 20_000 + b"}"
    )
    begun = time.monotonic()
    (draft,) = read_stories(tmp_path / "b.rtf", report=silent)
    assert isinstance(draft, Draft)
    assert draft.body.words == 200_000
    assert time.monotonic() - begun < 20


@pytest.mark.parametrize(
    ("written", "words"),
    [
        (rb"{\rtf1\ansi\ansicpg1251 \'cf\'f0\'e8\'e2\'e5\'f2}", "Привет"),
        (rb"{\rtf1\ansi{\fonttbl{\f0\fcharset128 Gothic;}}\f0 \'93\'fa\'96\'7b}", "日本"),
        (rb"{\rtf1\mac \'8a}", "ä"),
        (rb"{\rtf1\pc \'84}", "ä"),
        (rb"{\rtf1\ansi\uc2 \u228\'c3\'a4 a}", "ä a"),
        (rb"{\rtf1\ansi {\upr{x}{\*\ud{y}}}\lquote so\rquote\~it\_is\emdash}", "‘so’\u00a0it\u2011is—"),
        (rb"{\rtf1 seen{\v hidden}{\deleted gone}{\revised kept}}", "seenkept"),
        (rb"{\rtf1 a{\object{\*\objdata 010203}{\result pictured}}b{\header x}{\*\unknown y}c}", "abc"),
    ],
)  # fmt: skip
def test_code_pages_signs_and_what_is_not_shown(written, words):
    assert clean(rich_text(written).html).text.endswith(words)
