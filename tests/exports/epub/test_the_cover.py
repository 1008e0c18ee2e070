"""The cover says what the issue is, in each of its designs: letters that are there, lines that fit, a picture or none."""

import io
from dataclasses import replace

import pytest
from PIL import Image, ImageChops

import resources
from exports import ExportError, Section
from exports.epub import EpubOptions, write_epub
from exports.epub.covers import cover
from exports.epub.covers.design import FACES, Type
from exports.epub.covers.fitting import _lines, _width, fit
from exports.epub.plan import Plan

COMPOUND = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenversicherungsangelegenheiten"
DESIGNS = resources.covers()
DISPLAY = Type("SourceSerifPro-Bold", largest=210, smallest=104, room=1380, lines=6)


def drawn(publication, design="front"):
    return Image.open(io.BytesIO(cover(Plan.of(publication), design))).convert("RGB")


def differ(one, two):
    return ImageChops.difference(one, two).getbbox()


def in_colour(picture, colour):
    """The box in which a picture shows nearly that colour, and how much of the sheet it is."""
    near = [ImageChops.difference(band, Image.new("L", band.size, part)).point(lambda v: 255 * (v < 40)) for band, part in zip(picture.split(), colour, strict=True)]  # fmt: skip
    both = ImageChops.multiply(ImageChops.multiply(near[0], near[1]), near[2])
    return both.getbbox(), both.histogram()[255] / (picture.width * picture.height)


def green_lead(issue, content=None):
    out = io.BytesIO()
    Image.new("RGB", (900, 600), "#00c000").save(out, "PNG")
    lead = issue().image(issue().articles[0].images[0])
    return {lead.sha256: type(lead)(lead.sha256, "image/png", 900, 600, content or out.getvalue())}.__getitem__


def test_four_designs_ship_and_name_only_faces_that_are_there():
    assert len(DESIGNS) >= 4
    assert DESIGNS[0] == "front"
    assert all(resources.font(face).is_file() for face in FACES)


@pytest.mark.parametrize(
    "words", ["Kurz", "Ein Titel aus mehreren Wörtern, der umbrochen werden muss", COMPOUND, f"Die {COMPOUND} am Abend"]
)
def test_words_fit_their_room_whatever_their_length(words):
    fitted = fit(words, DISPLAY, "de")
    units = fitted.words.replace("\u00ad", "\u00ad ").split()
    room = fitted.width * 200 / fitted.size
    assert len(_lines(units, DISPLAY.face, room)) <= DISPLAY.lines
    assert all(_width(unit, DISPLAY.face) <= room for unit in units)
    assert "".join(units).replace("\u00ad", "") == words.replace(" ", "")


def test_a_long_compound_is_parted_where_german_parts_it():
    pieces = fit(COMPOUND, DISPLAY, "de").words.split("\u00ad")
    assert pieces[0].startswith("Donaudampfschifffahrts")
    assert "".join(pieces) == COMPOUND


def test_too_many_words_end_in_an_ellipsis():
    fitted = fit("Wort " * 80, Type("SourceSerifPro-Semibold", 60, 50, 600, 2), "de")
    assert fitted.words.endswith("…")
    assert len(fitted.words) < 60


@pytest.mark.parametrize("design", DESIGNS)
def test_the_same_issue_gives_the_same_cover_and_every_word_of_it_shows(issue, design):
    whole = drawn(issue(), design)
    assert whole.size == (1600, 2400)
    assert cover(Plan.of(issue()), design) == cover(Plan.of(issue()), design)
    for change in (
        {"title": "Anders"}, {"series": "Anders"}, {"number": "15"}, {"date": "2025-01-01"}, {"subtitle": "Anders"}, {"sections": issue().sections[1:]},
    ):  # fmt: skip
        assert differ(whole, drawn(issue(**change), design)), change


@pytest.mark.parametrize("design", [name for name in DESIGNS if name not in ("block", "poster")])
def test_a_lead_picture_stands_within_the_sheet_and_a_broken_one_does_not_stop_the_cover(issue, design):
    box, share = in_colour(drawn(issue(image=green_lead(issue)), design), (0, 192, 0))
    assert share > 0.2
    assert box[3] < 2390
    torn = green_lead(issue, content=b"torn")
    assert differ(drawn(issue(image=torn), design), drawn(issue(image={}.__getitem__), design)) is None


def test_the_poster_is_all_picture_and_the_block_shows_it_in_one_tone(issue):
    poster = drawn(issue(image=green_lead(issue)), "poster")
    assert in_colour(poster, poster.getpixel((20, 1000)))[1] > 0.05
    red, lit, blue = poster.getpixel((20, 800))
    assert lit > 2 * max(red, blue)
    block = drawn(issue(), "block").crop((0, 1800, 1600, 2400)).convert("HSV")
    hues = [value for value, count in enumerate(block.split()[0].histogram()) if count > 20_000]
    assert max(hues) - min(hues) < 40


@pytest.mark.parametrize("design", DESIGNS)
@pytest.mark.parametrize("pictured", [True, False])
def test_in_grey_and_small_the_title_stands_off_its_ground(issue, design, pictured):
    known = {} if pictured else {"image": {}.__getitem__}
    with_title, without = (drawn(issue(title=title, **known), design).convert("L").resize((200, 300)) for title in ("MMMM MMMM", ". ."))
    box = ImageChops.difference(with_title, without).point(lambda v: 255 * (v > 60)).getbbox()
    assert box
    darkest, lightest = with_title.crop(box).getextrema()
    assert lightest - darkest > 120


@pytest.mark.parametrize("design", DESIGNS)
def test_arabic_begins_at_the_right(issue, design):
    arabic = issue(title="صباح", series="", number="7", date="", subtitle="", language="ar", image={}.__getitem__)
    left, _, right, _ = differ(drawn(arabic, design), drawn(replace(arabic, title="ء"), design))
    middle = (left + right) / 2
    assert (700 < middle < 900) if design == "plate" else middle > 900


def test_letters_that_no_font_has_are_left_out_rather_than_drawn_as_boxes(issue):
    plain, odd = (drawn(issue(title=title, image={}.__getitem__), "plate") for title in ("Turm", "Turm \U000105c0\U000105c1"))
    assert in_colour(odd, (23, 24, 26))[1] == pytest.approx(in_colour(plain, (23, 24, 26))[1], rel=0.05)


@pytest.mark.parametrize("title", ["", "مختارات من أرشيف المدينة", "城市图书馆今天开门，读者排起长队", "Записать ветер", "𒀀𒀁", "A & <b>"])
def test_any_title_gives_a_cover(issue, title):
    assert drawn(issue(title=title, language="ar", series="", number="", date="")).size == (1600, 2400)


def test_the_series_design_is_the_books_cover_unless_another_is_asked_for(issue, press, tmp_path):
    series = issue(cover="plate")
    assert press(series, "series.epub").read("pictures/cover.jpg") == cover(Plan.of(series), "plate")
    assert press(series, "asked.epub", cover="block").read("pictures/cover.jpg") == cover(Plan.of(series), "block")
    with pytest.raises(ExportError, match=r"no cover design 'baroque'.*front, block, plate, poster"):
        write_epub(issue((Section("", issue().articles[:1]),)), tmp_path / "none.epub", EpubOptions(cover="baroque"))
