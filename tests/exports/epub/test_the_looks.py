"""Both looks leave the reader's own face, size, margins and colours alone."""

import re

import pytest

import resources

LOOKS = resources.styles("epub")


def rules(look):
    css = re.sub(r"/\*.*?\*/", "", (resources.style(look) / "style.css").read_text("utf-8"), flags=re.S)
    return [(selector.strip(), body) for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", css)]


def test_there_are_a_magazine_and_a_plain_look():
    assert LOOKS == ("magazine", "plain")


@pytest.mark.parametrize("look", LOOKS)
def test_no_look_names_a_colour_a_fixed_size_or_a_face_for_the_text(look):
    for selector, body in rules(look):
        for name, value in (declaration.split(":", 1) for declaration in body.split(";") if ":" in declaration):
            said = f"{look}: {selector} {{{name}: {value}}}"
            assert not re.search(r"#[0-9a-f]{3}|rgb|\b(black|white|red|gr[ae]y)\b", value), said
            assert not re.search(r"(?<![\d.])[2-9]\d*px|\dpt\b|\dmm\b", value), said
            assert name.strip() != "color" or value.strip() in ("inherit", "currentColor"), said
            assert name.strip() != "background" or value.strip() == "none", said
            if name.strip() in ("font-family", "font-size"):
                assert selector not in ("html", "body", "p", "*"), said


@pytest.mark.parametrize("look", LOOKS)
def test_tables_and_code_wrap_and_nothing_scrolls_since_readers_cut_off_what_does(look):
    said = dict(rules(look))
    assert "white-space: pre-wrap" in said["pre"]
    assert "overflow-wrap: anywhere" in said[".wide th, .wide td"]
    assert not [selector for selector, body in rules(look) if "overflow-x" in body or "overflow:" in body]


def test_the_plain_look_sets_no_face_but_for_code():
    assert [selector for selector, body in rules("plain") if "font-family" in body] == ["pre, code"]


def test_the_look_asked_for_is_the_one_in_the_book(issue, press):
    for look in LOOKS:
        assert press(issue(), f"{look}.epub", style=look).read("style.css") == (resources.style(look) / "style.css").read_bytes()
