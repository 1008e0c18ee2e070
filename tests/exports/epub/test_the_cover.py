"""The cover says what the issue is, in letters that are there and lines that fit."""

import io

import pytest
from PIL import Image, ImageChops, features

from exports import Section
from exports.epub.cover import cover
from exports.epub.lettering import set_in
from exports.epub.plan import Plan

COMPOUND = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenversicherungsangelegenheiten"


def drawn(publication):
    return Image.open(io.BytesIO(cover(Plan.of(publication)))).convert("RGB")


def differ(one, two):
    return ImageChops.difference(one, two).getbbox()


@pytest.mark.parametrize(
    "words", ["Kurz", "Ein Titel aus mehreren Wörtern, der umbrochen werden muss", COMPOUND, f"Die {COMPOUND} am Abend"]
)
def test_words_fit_their_room_whatever_their_length(words):
    block = set_in(words, "display", 1380, largest=210, smallest=104, lines=6, language="de")
    assert len(block.lines) <= 6
    assert all(block.font.getlength(line) <= 1380 for line in block.lines)
    assert "".join(block.lines).replace("-", "").replace(" ", "") == words.replace(" ", "")


def test_a_long_compound_is_parted_where_german_parts_it():
    block = set_in(COMPOUND, "display", 1380, largest=210, smallest=104, lines=6, language="de")
    assert all(line.endswith("-") for line in block.lines[:-1])
    assert block.lines[0].startswith("Donaudampfschifffahrts")


def test_too_many_words_end_in_an_ellipsis():
    block = set_in("Wort " * 80, "text", 600, largest=60, smallest=50, lines=2, language="de")
    assert len(block.lines) == 2
    assert block.lines[1].endswith("…")


def test_letters_that_no_face_has_are_left_out_rather_than_drawn_as_boxes():
    assert set_in("\U00012000\U00012001", "display", 1380, largest=100, smallest=50, lines=2, language="und") is None


@pytest.mark.skipif(not features.check_feature("raqm"), reason="this Pillow cannot shape")
def test_arabic_begins_at_the_right():
    from PIL import ImageDraw

    block = set_in("صباح هادئ", "display", 1380, largest=150, smallest=50, lines=1, language="ar")
    if block is None:
        pytest.skip("no Arabic face on this machine")
    page = Image.new("L", (1600, 300), 255)
    block.draw(ImageDraw.Draw(page), 110, 20, 1380, "black")
    left, _, right, _ = ImageChops.invert(page).getbbox()
    assert 1600 - right < 160 < left


def test_title_series_number_date_and_headlines_each_show(issue):
    whole = drawn(issue())
    assert whole.size == (1600, 2400)
    for change in (
        {"title": "Anders"},
        {"series": "Anders"},
        {"number": "15"},
        {"date": "2025-01-01"},
        {"subtitle": "Anders"},
        {"sections": issue().sections[1:]},
    ):
        assert differ(whole, drawn(issue(**change)))
    assert differ(whole, drawn(issue())) is None


def test_a_lead_picture_fills_the_middle_and_a_broken_one_does_not_stop_the_cover(issue):
    out = io.BytesIO()
    Image.new("RGB", (900, 600), "#00c000").save(out, "PNG")
    lead = issue().image(issue().articles[0].images[0])
    green = type(lead)(lead.sha256, "image/png", 900, 600, out.getvalue())
    red, lit, blue = drawn(issue(image={lead.sha256: green}.__getitem__)).getpixel((800, 900))
    assert lit > 150 > 60 > max(red, blue)
    torn = type(lead)(lead.sha256, "image/png", 900, 600, out.getvalue()[:200])
    assert differ(drawn(issue(image={lead.sha256: torn}.__getitem__)), drawn(issue(image={}.__getitem__))) is None


def test_in_grey_the_type_stands_off_its_ground(issue, story):
    plain = drawn(issue((Section("", (story(1, "Eins"), story(2, "Zwei"))),), image={}.__getitem__)).convert("L")
    darkest, lightest = plain.getextrema()
    assert lightest - darkest > 150
    field = plain.getpixel((1500, 800))
    assert field < 110  # the field behind the white title


@pytest.mark.parametrize("title", ["", "مختارات من أرشيف المدينة", "城市图书馆今天开门，读者排起长队", "Записать ветер", "𒀀𒀁"])
def test_any_title_gives_a_cover(issue, title):
    assert drawn(issue(title=title, language="ar", series="", number="", date="")).size == (1600, 2400)
