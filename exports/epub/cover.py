"""The cover: drawn from the publication's own words and its lead picture, to be read as a thumbnail and in grey."""

import io
from hashlib import sha256

from PIL import Image, ImageDraw, ImageOps

from exports.epub.lettering import Block, set_in
from exports.epub.pages import number_and_date
from exports.epub.plan import Plan
from exports.furniture import date_in
from exports.markup import right_to_left
from exports.pictures import BrokenPictureError, opened

WIDTH, HEIGHT = 1600, 2400  # pixels, 2:3, what shops and readers ask for
_MARGIN = 110
_ROOM = WIDTH - 2 * _MARGIN
_PAPER, _INK, _SOFT = "#f6f2e9", "#17181a", "#55524b"
# Dark enough for white type in grey: CIE L* 20 … 35.
_ACCENTS = ("#1d3a5f", "#7a1f2b", "#22503f", "#54295c", "#0e5461", "#6f430f")
_FEW_PAPERS = 3  # mastheads that fit a line
_SMALLEST_LEAD = 480  # pixels, the shorter side: less looks coarse over the whole width
_LOOKED_AT = 8  # pictures tried before the cover does without
_PICTURE_HEIGHTS = (820, 1480)


def cover(plan: Plan) -> bytes:
    """Draw the cover as a JPEG of 1600 × 2400 pixels; the same publication gives the same bytes.

    Words in a script that no face at hand has are left out.
    """
    page = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    sheet = ImageDraw.Draw(page)
    accent = _ACCENTS[sha256(plan.publication.identifier.encode()).digest()[0] % len(_ACCENTS)]
    lead = _lead(plan)
    top = _masthead(sheet, plan, accent)
    title = _title(plan, over=lead is not None)
    if lead is None:
        _in_colour(page, plan, top, accent, title)
    else:
        _with_picture(page, plan, top, accent, title, lead)
    out = io.BytesIO()
    page.save(out, "JPEG", quality=88, optimize=True)
    return out.getvalue()


def _masthead(sheet: ImageDraw.ImageDraw, plan: Plan, accent: str) -> int:
    """Draw the series' name, or the mastheads of the stories, with number and date under it; gives the place below."""
    series = plan.publication.series
    papers = list(dict.fromkeys(leaf.article.publication for leaf in plan.leaves if leaf.article.publication))
    name = series or (" · ".join(papers) if len(papers) <= _FEW_PAPERS else "")
    style, largest, smallest = ("black", 300, 84) if series else ("black", 120, 84) if len(papers) == 1 else ("sans", 62, 44)
    sheet.rectangle((0, 0, WIDTH, 40), fill=accent)
    top = below = 40
    if block := set_in(name, style, _ROOM, largest=largest, smallest=smallest, lines=1, language=plan.language):
        top = below = block.draw(sheet, _MARGIN, top + 56, _ROOM, _INK) + 30
    if line := set_in(number_and_date(plan), "sans", _ROOM, largest=50, smallest=30, lines=1, language=plan.words_language):
        top += 0 if block else 40
        sheet.rectangle((_MARGIN, top, WIDTH - _MARGIN, top + 4), fill=_INK)
        below = line.draw(sheet, _MARGIN, top + 22, _ROOM, _INK) + 40
    return below


def _title(plan: Plan, *, over: bool) -> Block | None:
    largest = (132 if plan.publication.series else 170) if over else 210
    language = plan.leaves[0].language if plan.single else plan.language
    return set_in(plan.title, "display", _ROOM, largest=largest, smallest=92 if over else 104, lines=3 if over else 6, language=language)


def _with_picture(page: Image.Image, plan: Plan, top: int, accent: str, title: Block | None, lead: Image.Image) -> None:
    """The picture from edge to edge, the title and the headlines under it."""
    sheet = ImageDraw.Draw(page)
    below = _subtitle(plan, 2)
    for most in (5, 4, 3, 2, 1, 0):
        headlines = _headlines(plan, most)
        needed = sum(block.height for block in (title, below) if block) + _height(headlines) + 200
        if HEIGHT - top - needed >= _PICTURE_HEIGHTS[0]:
            break
    tall = min(HEIGHT - top - needed, _PICTURE_HEIGHTS[1])
    page.paste(ImageOps.fit(lead, (WIDTH, tall), Image.Resampling.LANCZOS, centering=(0.5, 0.4)), (0, top))
    top += tall
    sheet.rectangle((0, top, WIDTH, top + 14), fill=accent)
    top += 50
    if title:
        top = title.draw(sheet, _MARGIN, top, _ROOM, _INK) + 18
    if below:
        below.draw(sheet, _MARGIN, top, _ROOM, _SOFT)
    _list(sheet, headlines, HEIGHT - 64 - _height(headlines), accent)


def _in_colour(page: Image.Image, plan: Plan, top: int, accent: str, title: Block | None) -> None:
    """A field of colour with the title on it, a letter of it large behind; the headlines under it."""
    below = _subtitle(plan, 3)
    headlines = _headlines(plan, 6)
    foot = _height(headlines) + 150 if headlines else 120
    field = Image.new("RGB", (WIDTH, max(HEIGHT - top - foot, 900)), accent)
    sheet = ImageDraw.Draw(field)
    letter = plan.publication.number or plan.title[:1]
    if ornament := set_in(letter, "black", field.width * 2, largest=int(field.height * 1.15), smallest=200, lines=1, language="und"):
        light = Image.blend(Image.new("RGB", (1, 1), accent), Image.new("RGB", (1, 1), "white"), 0.11).getpixel((0, 0))
        sheet.text((WIDTH + 40, field.height + int(ornament.size * 0.1)), letter, light, ornament.font, anchor="rs")
    place = 100
    if title:
        place = title.draw(sheet, _MARGIN, place, _ROOM, _PAPER) + 36
    if below:
        left = WIDTH - _MARGIN - 120 if right_to_left(below.language) else _MARGIN
        sheet.rectangle((left, place + 16, left + 120, place + 22), fill=_PAPER)
        below.draw(sheet, _MARGIN, place + 62, _ROOM, _PAPER)
    page.paste(field, (0, top))
    _list(ImageDraw.Draw(page), headlines, top + field.height + 70, accent)


def _subtitle(plan: Plan, lines: int) -> Block | None:
    article = plan.leaves[0].article
    words, language = (
        (article.deck, plan.leaves[0].language)
        if plan.single and not plan.publication.subtitle
        else (plan.publication.subtitle, plan.language)
    )
    return set_in(words, "italic", _ROOM, largest=62, smallest=54, lines=lines, language=language)


def _headlines(plan: Plan, most: int) -> list[Block]:
    """Set the headlines of the first stories, one from each section in turn, so that the cover shows the breadth of what is inside.

    A single story has its byline there.
    """
    if plan.single:
        leaf = plan.leaves[0]
        signed = " · ".join(filter(None, (", ".join(leaf.article.authors), date_in(leaf.language, leaf.article.published))))
        byline = set_in(signed, "sans", _ROOM - 50, largest=50, smallest=42, lines=1, language=leaf.language)
        return [byline] if byline else []
    turns = [leaf for row in range(most) for part in plan.parts for leaf in part.leaves[row : row + 1]]
    blocks = (
        set_in(leaf.title, "text", _ROOM - 50, largest=54, smallest=54, lines=2, language=leaf.language) for leaf in turns[: most * 2]
    )
    return [block for block in blocks if block][:most]


def _height(blocks: list[Block]) -> int:
    return sum(block.height + 26 for block in blocks)


def _list(sheet: ImageDraw.ImageDraw, blocks: list[Block], top: int, accent: str) -> None:
    for block in blocks:
        backwards = right_to_left(block.language)
        middle, left = top + block.leading // 2, WIDTH - _MARGIN - 22 if backwards else _MARGIN
        sheet.rectangle((left, middle - 6, left + 22, middle + 14), fill=accent)
        top = block.draw(sheet, _MARGIN + (0 if backwards else 50), top, _ROOM - 50, _INK) + 26


def _lead(plan: Plan) -> Image.Image | None:
    """Give the first picture in reading order that is large enough and not a strip."""
    shown = dict.fromkeys(picture for leaf in plan.leaves for picture in leaf.article.images)
    for picture in list(shown)[:_LOOKED_AT]:
        try:
            image = opened(plan.publication.image(picture).content, side=2400)
        except (KeyError, BrokenPictureError):
            continue  # the story that shows it will say so
        if min(image.size) >= _SMALLEST_LEAD and 0.5 <= image.width / image.height <= 2.7:
            return image
    return None
