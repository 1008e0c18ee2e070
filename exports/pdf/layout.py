"""Laying out: a sheet of HTML becomes pages. Runs in a process of its own, for WeasyPrint can fail, hang or take a second."""

import logging
import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from weasyprint import CSS, HTML
from weasyprint.document import Document
from weasyprint.text.fonts import FontConfiguration

from exports.body import text_of
from exports.pdf.balance import balanced, straggles
from exports.pdf.body import paragraphs
from exports.pdf.fetcher import PAGES, Confined
from exports.pdf.haste import hasten
from exports.pdf.jobs import Laid, Setup
from exports.pdf.lines import no_ladders
from exports.pdf.sharing import below, fits, joined
from exports.pdf.starts import starts_of
from exports.pdf.story import Sheet, page
from exports.pdf.tagging import mend, speak

_PIXELS = 96 / 25.4  # to a millimetre
_STAND_IN = "\u2610"  # ☐, which Source Serif has, for a character that no font has
_OPTIONS = {"pdf_variant": "pdf/a-3a", "pdf_tags": True}
_TURNS = 3  # of mending a story's pages: a figure that is moved may leave another hole
_FORMS = ("", "plain", "words")  # as designed; without floats and avoided breaks; the words alone


class _Log(logging.Handler):
    """Keeps what WeasyPrint says, for it reports a lost picture or a wrong rule nowhere else."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []
        self.missing: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        if str(record.msg).startswith(".notdef") and record.args:
            self.missing.add(str(record.args[0]))  # type: ignore[index]  # the character, then its number
        else:
            self.said.append(record.getMessage())

    def take(self) -> list[str]:
        said, self.said = list(dict.fromkeys(self.said)), []
        return said


@dataclass(slots=True)
class _Set:
    """A sheet that was laid out."""

    sheet: Sheet
    html: str
    pages: list[Any]
    warnings: list[str] = field(default_factory=list)
    form: int = 0  # that was asked for
    shares: bool = False  # whether its first page is to be joined with the last of the sheet before


class Layout:
    """A worker's WeasyPrint: fonts and rules are read once, then sheets are laid out one by one."""

    def __init__(self, setup: Setup) -> None:
        self._log = _Log()
        logger = logging.getLogger("weasyprint")
        logger.handlers[:], logger.propagate = [self._log], False
        speak()
        no_ladders()
        hasten()
        self._setup = setup
        self._fetcher = Confined(setup.folder, setup.roots)
        self._fonts = FontConfiguration()
        self._css = CSS(string=setup.css, base_url=setup.style.as_uri() + "/", url_fetcher=self._fetcher, font_config=self._fonts)
        self._missing: set[str] = set()
        self.faults = self._log.take()  # of the style itself

    def lay(self, sheet: Sheet, form: int = 0, before: _Set | None = None) -> _Set:
        """Lay out a sheet, in a simpler form where the engine fails on it; an error in the simplest passes through.

        before: the sheet before, below which this one begins if it may and fits.
        """
        if before is not None and sheet.follows and not form and (done := self._below(sheet, before)) is not None:
            return done
        forms = (sheet.html, *sheet.shorter)
        tried: dict[int, _Set] = {}

        def attempt(at: int) -> _Set:
            return tried.setdefault(at, tried.get(at) or self._attempt(replace(sheet, html=forms[at]), form))

        # The fullest that takes one page: each is shorter than the one before, so halving finds it.
        done = attempt(bisect_left(range(len(forms) - 1), True, key=lambda at: len(attempt(at).pages) == 1))
        done.sheet, done.form = sheet, form
        if sheet.goes_on and any(one_page.anchors for one_page in done.pages[1:-1]):  # the words alone have none, and then all are kept
            done.pages = done.pages[:-1]
        done.warnings = list(dict.fromkeys((*sheet.warnings, *done.warnings)))
        return done

    def _below(self, sheet: Sheet, before: _Set) -> _Set | None:
        line = self._setup.line * _PIXELS
        if not (html := below(sheet.html, before.pages, line)):
            return None
        done = self._attempt(replace(sheet, html=html), 0)
        if not fits(done.pages, line, last=sheet.last):
            return None
        done.sheet, done.shares = sheet, True
        done.warnings = list(dict.fromkeys((*sheet.warnings, *done.warnings)))
        return done

    def _attempt(self, sheet: Sheet, form: int) -> _Set:
        html = sheet.html
        lost = [sign for sign in sorted(self._missing) if sign in html]
        for attempt in range(form, len(_FORMS)):
            try:
                done = self._lay(sheet, _in_form(sheet, html, _FORMS[attempt]), lost)
            except Exception as error:  # the engine's edge: it asserts, recurses and divides by zero on what it did not foresee
                self._log.take()
                if attempt == len(_FORMS) - 1:
                    raise
                why = type(error).__name__
                continue
            if attempt:
                reason = f" ({why})" if attempt > form else ""
                how = "without its words' form, pictures and tables" if attempt == 2 else "more simply"
                done.warnings.insert(0, f"the layout engine failed on it{reason}; it is set {how}")
            return done
        raise AssertionError("unreachable")

    def write(self, laid: list[_Set], target: Path, prefix: str) -> list[_Set]:
        """Write pages of several sheets as one file; a sheet with a character that no font has is laid out again without it."""
        self._write(laid, target, prefix)
        if self._log.missing:
            self._missing |= self._log.missing
            self._log.missing.clear()
            again = list[_Set]()
            for one in laid:
                changed = any(sign in one.html for sign in self._missing) or (again and again[-1] not in laid)
                again.append(self.lay(one.sheet, one.form, again[-1] if again else None) if changed else one)
            laid = again
            self._write(laid, target, prefix)
        for said in self._log.take():
            laid[0].warnings.append(said)
        return laid

    def heads(self, strips: list[str], language: str, target: Path) -> None:
        """Write running heads, a page a strip, untagged: they are stamped on pages as artifacts."""
        html = page("".join(strips), language, "heads", language)
        for sign in self._missing:
            html = html.replace(sign, _STAND_IN)
        document = self._document(html)
        document.write_pdf(target, pdf_variant="pdf/a-3b", pdf_identifier=b"heads")
        if self._log.missing:
            self._missing |= self._log.missing
            self._log.missing.clear()
            self.heads(strips, language, target)

    def _lay(self, sheet: Sheet, html: str, lost: list[str]) -> _Set:
        warnings = [f"no font has {_named(sign)}; it is printed as {_STAND_IN}" for sign in lost]
        for sign in lost:
            html = html.replace(sign, _STAND_IN)
        document = self._mended(html)
        if straggles(document):
            tighter = self._mended(html.replace("<html ", '<html data-fit="tight" ', 1), tight=True)
            if len(tighter.pages) < len(document.pages):
                document = tighter
        warnings += [_for_people(said) for said in self._log.take()]
        refused, self._fetcher.refused = self._fetcher.refused, []
        warnings += [f"{url} was not read, it is outside the publication" for url in refused]
        return _Set(sheet, html, document.pages, warnings)

    def _mended(self, html: str, *, tight: bool = False) -> Document:
        tree = HTML(string=html, base_url=PAGES, url_fetcher=self._fetcher)
        document = self._render(tree)
        for turn in range(_TURNS):
            if not balanced(document, turn, tight=tight):
                break
            document = self._render(tree)
        return document

    def _render(self, tree: HTML) -> Document:
        return tree.render(font_config=self._fonts, stylesheets=[self._css], **_OPTIONS)

    def _document(self, html: str) -> Document:
        return self._render(HTML(string=html, base_url=PAGES, url_fetcher=self._fetcher))

    def _write(self, laid: list[_Set], target: Path, prefix: str) -> None:
        empty = self._document('<!doctype html><html lang="en"><title>Pressmark</title><body></body></html>')
        pages: list[Any] = []
        for one in laid:
            if one.shares:
                pages[-1] = joined(pages[-1], one.pages[0])
            pages += one.pages[one.shares :]
        document = empty.copy(pages)
        document.write_pdf(target, pdf_identifier=prefix.encode(), finisher=lambda _, pdf: mend(pdf, prefix), **_OPTIONS)


def laid_out(one: _Set) -> Laid:
    """Say where things landed: anchors as (page, height above the page's foot in points)."""
    anchors: dict[str, tuple[int, float]] = {}
    for number, one_page in enumerate(one.pages):
        for name, (_, y, *_rest) in one_page.anchors.items():
            anchors.setdefault(name, (number, (one_page.height - y) * 0.75))
    anchors.setdefault(one.sheet.anchor, (0, one.pages[0].height * 0.75))
    return Laid(one.sheet.anchor, one.sheet.name, len(one.pages), anchors, tuple(one.warnings), one.shares, starts_of(one.pages))


def _in_form(sheet: Sheet, html: str, form: str) -> str:
    if form == "plain":
        return html.replace('<html lang="', '<html data-form="plain" lang="', 1)
    if form == "words":
        inside = html.partition("<body>")[2].rpartition("</body>")[0]
        words = text_of(re.sub(r"<img[^>]*>", "", inside))
        return page(
            f'<article id="{sheet.anchor}" class="story" lang="{sheet.language}">{paragraphs(iter(words.split(chr(10))))}</article>',
            sheet.language,
            sheet.title,
            sheet.language,
        )
    return html


def _for_people(said: str) -> str:
    if said.startswith("Failed to load image"):
        return "a picture could not be read; its place is empty"
    return f"the layout engine said: {said}"


def _named(sign: str) -> str:
    return f"“{sign}” (U+{ord(sign[0]):04X})"
