"""The cover: a design filled with the publication's own words and its lead picture, to be read as a thumbnail and in grey."""

import io
from dataclasses import replace
from hashlib import sha256

from PIL import Image, ImageDraw, ImageOps

from exports.epub.covers.design import Design, Type, load
from exports.epub.covers.fingerprint import candidates
from exports.epub.covers.fitting import fit
from exports.epub.covers.setting import LEAD, measured, set_sheet
from exports.epub.pages import number_and_date, number_of
from exports.epub.plan import Plan
from exports.furniture import date_in
from exports.markup import attribute, escape, plain, right_to_left
from exports.pictures import BrokenPictureError, opened
from exports.publication import Publication

WIDTH, HEIGHT = 1600, 2400  # pixels, 2:3, what shops and readers ask for
# Dark enough for white type in grey: CIE L* 20 … 35.
ACCENTS = ("#1d3a5f", "#7a1f2b", "#22503f", "#54295c", "#0e5461", "#6f430f")
_QUALITIES = (80, 70, 60)  # of the JPEG: type is as sharp as at 88, and the file a fifth smaller
_HEAVY = 400_000  # bytes, which a coarse-grained picture may take; a cover is not to weigh more than the words
_FEW_PAPERS = 3  # mastheads that fit a line
_SMALLEST_LEAD = 480  # pixels, the shorter side: less looks coarse over the whole width


def cover(plan: Plan, design: str = "front") -> bytes:
    """Draw the cover as a JPEG of 1600 × 2400 pixels; the same publication gives the same bytes.

    Letters that no font at hand has are left out. Where the layout engine fails, the cover is a sheet of colour without words.
    Raises KeyError for a design that does not exist.
    """
    said = load(design)
    accent = accent_of(plan.publication)
    lead = _lead(plan)
    try:
        drawn, missing = _drawn(plan, said, accent, lead, frozenset())
        if missing:
            drawn, _ = _drawn(plan, said, accent, lead, frozenset(missing))
    except Exception:  # the engine's edge: it asserts, recurses and divides by zero on what it did not foresee; a book needs a cover
        drawn = Image.new("RGB", (WIDTH, HEIGHT), accent)
        ImageDraw.Draw(drawn).rectangle((80, 80, WIDTH - 80, HEIGHT - 80), outline="white", width=6)
    return _packed(drawn)


def accent_of(publication: Publication) -> str:
    """Give the cover's colour: the one that was chosen, else one that follows from the identifier, so that issues differ and each keeps its own."""
    if publication.cover_colour in ACCENTS:
        return publication.cover_colour
    return ACCENTS[sha256(publication.identifier.encode()).digest()[0] % len(ACCENTS)]


def fit_for_cover(width: int, height: int) -> bool:
    """Tell whether a picture of that many pixels may lead a cover: large enough, and not a strip."""
    return min(width, height) >= _SMALLEST_LEAD and 0.5 <= width / max(height, 1) <= 2.7


def _drawn(plan: Plan, design: Design, accent: str, lead: Image.Image | None, lost: frozenset[str]) -> tuple[Image.Image, set[str]]:
    """Set the words alone to see what room they leave, then everything."""
    most = design.headlines.most if not plan.single else 1
    sheet = _Sheet(plan, design, accent, lead is not None, lost)
    tall = design.most
    if design.least < HEIGHT:
        tops = measured(sheet.html(most, 0), design.name)
        room = HEIGHT - design.foot - design.least
        under = tops["end"] - max((top for name, top in tops.items() if name != "end"), default=tops["end"])  # what follows the headlines
        most = max((n for n in range(most + 1) if tops.get(f"below-{n}", 0) + under <= room), default=0)
        left = HEIGHT - design.foot - tops.get(f"below-{most}", tops["end"]) - under - 2
        tall = max(200, round(min(left, design.most) if lead else left))
    picture = _picture(lead, design, tall, accent) if lead else b""
    return set_sheet(sheet.html(most, tall), design.name, picture)


class _Sheet:
    """The words of one cover, fitted once."""

    def __init__(self, plan: Plan, design: Design, accent: str, pictured: bool, lost: frozenset[str]) -> None:
        self._plan, self._design, self._accent, self._pictured, self._lost = plan, design, accent, pictured, lost
        language = plan.leaves[0].language if plan.single else plan.language
        self._parts = {
            "masthead": self._masthead(*_masthead(plan, design)),
            "line": self._line(),
            "title": self._block("title", plan.title, design.title if pictured else design.bare_title, language),
            "subtitle": self._block("subtitle", *_subtitle(plan, design)),
        }
        self._headlines = [
            self._block(f"h-{n}", words, kind, spoken_in) for n, (words, kind, spoken_in) in enumerate(_headlines(plan, design))
        ]

    def html(self, most: int, tall: int) -> str:
        """Give the sheet with that many headlines and a picture that tall; where each headline's room ends is marked with an id."""
        plan = self._plan
        rows = "".join(f"{row}{self._mark(n)}" for n, row in enumerate(self._headlines[:most], 1))
        filled = self._design.template.substitute(
            self._parts, headlines=f"{self._mark(0)}{rows}" if rows and not tall else rows, picture=self._picture(tall)
        )
        # The sheet itself runs from left to right, since WeasyPrint centres nothing on one that does not; `rtl` mirrors it.
        kind = ("pictured" if self._pictured else "bare") + (" rtl" if right_to_left(plan.language) else "")
        return (
            f'<!doctype html><html lang="{plan.language}" style="--accent:{self._accent}"><title>{escape(plan.title)}</title>'
            f'<body class="{kind}">{filled}<div id="end"></div></body></html>'
        )

    def _mark(self, number: int) -> str:
        return f'<div id="below-{number}"></div>'

    def _picture(self, tall: int) -> str:
        within = f'<img src="{LEAD}" alt=""/>' if self._pictured and tall else ""
        if not self._pictured and tall and (letter := self._clean(self._plan.publication.number or self._plan.title[:1])):
            size = round(min(tall * self._design.ornament, 1.5 * self._design.picture_width / max(len(letter), 1)))
            within = f'<div class="ornament" style="font-size:{size}px">{escape(letter)}</div>'
        return f'<div class="picture" style="height:{tall}px">{within}</div>'

    def _masthead(self, name: str, type_: Type, language: str) -> str:
        """Set a name on one line, or on two where it would be cut off."""
        if not fit(self._clean(name), type_, language).cut:
            return self._block("masthead", name, type_, language)
        return self._block("masthead tall", name, replace(type_, lines=2), language)

    def _line(self) -> str:
        """Set number and date on one line, the number large."""
        plan = self._plan
        line = self._set("line", number_and_date(plan), 0, 0, plan.words_language)
        number = escape(self._clean(number_of(plan)))
        return line.replace(number, f"<b>{number}</b>", 1) if number else line

    def _block(self, kind: str, words: str, type_: Type, language: str) -> str:
        if not (clean := self._clean(words)):
            return ""
        fitted = fit(clean, type_, language)
        return self._set(kind, fitted.words, fitted.size, fitted.width, language)

    def _set(self, kind: str, words: str, size: int, width: int, language: str) -> str:
        if not (clean := self._clean(words)):
            return ""
        style = f"font-size:{size}px;max-width:{width}px" if size else ""
        bullet = "<i></i>" if kind.startswith("h-") else ""
        name = "headline" if bullet else kind
        direction = "rtl" if right_to_left(language) else "ltr"
        return f'<p class="{name}" lang="{language}" dir="{direction}"{attribute("style", style)}>{bullet}{escape(clean)}</p>'

    def _clean(self, words: str) -> str:
        return plain("".join(sign for sign in words if sign not in self._lost))


def _masthead(plan: Plan, design: Design) -> tuple[str, Type, str]:
    """The series' name, or the mastheads of the stories, smaller."""
    if series := plan.publication.series:
        return series, design.masthead, plan.language
    papers = list(dict.fromkeys(leaf.article.publication for leaf in plan.leaves if leaf.article.publication))
    most = design.masthead.smallest if len(papers) > 1 else min(120, design.masthead.largest)
    smaller = replace(design.masthead, largest=most, smallest=44)
    return " · ".join(papers) if len(papers) <= _FEW_PAPERS else "", smaller, plan.language


def _subtitle(plan: Plan, design: Design) -> tuple[str, Type, str]:
    leaf = plan.leaves[0]
    if plan.single and not plan.publication.subtitle:
        return leaf.article.deck, design.subtitle, leaf.language
    return plan.publication.subtitle, design.subtitle, plan.language


def _headlines(plan: Plan, design: Design) -> list[tuple[str, Type, str]]:
    """The first story of each section, then the second of each …; of a single story who wrote it and when."""
    if plan.single:
        leaf = plan.leaves[0]
        signed = " · ".join(filter(None, (", ".join(leaf.article.authors), date_in(leaf.language, leaf.article.published))))
        return [(signed, design.headlines, leaf.language)] if signed else []
    deepest = max(len(part.leaves) for part in plan.parts)
    turns = [leaf for row in range(min(deepest, design.headlines.most)) for part in plan.parts for leaf in part.leaves[row : row + 1]]
    return [(leaf.title, design.headlines, leaf.language) for leaf in turns[: design.headlines.most]]


def _packed(drawn: Image.Image) -> bytes:
    for quality in _QUALITIES:
        out = io.BytesIO()
        drawn.save(out, "JPEG", quality=quality, optimize=True)
        if out.tell() <= _HEAVY:
            break
    return out.getvalue()


def _picture(lead: Image.Image, design: Design, tall: int, accent: str) -> bytes:
    fitted = ImageOps.fit(lead, (design.picture_width, tall), Image.Resampling.LANCZOS, centering=(0.5, 0.4))
    if design.tone:
        grey = ImageOps.autocontrast(fitted.convert("L"), cutoff=1)
        fitted = ImageOps.colorize(grey, black="#0d0e10", mid=accent, white="#fbfaf6", midpoint=96)
    out = io.BytesIO()
    fitted.save(out, "JPEG", quality=94)
    return out.getvalue()


def _lead(plan: Plan) -> Image.Image | None:
    """Give the picture that was chosen, else the first in reading order that is fit; one that was chosen may be small, but not broken."""
    chosen = plan.publication.cover_picture
    for picture in candidates(plan):
        try:
            image = opened(plan.publication.image(picture).content, side=2400)
        except (KeyError, BrokenPictureError):
            continue  # the story that shows it will say so
        if picture == chosen or fit_for_cover(*image.size):
            return image
    return None
