"""The press itself: a publication's pages and pictures, one by one, into a book."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial as partial_of
from pathlib import Path

from ebooklib import epub

import resources
from exports.epub.cache import PictureCache
from exports.epub.container import FOLDER, BookWriter, CoverPicture, Entry, Nav, Page
from exports.epub.contents import nav_page, ncx
from exports.epub.covers import cover
from exports.epub.covers.drawing import CoverPress
from exports.epub.covers.fingerprint import fingerprint
from exports.epub.kobo import with_spans
from exports.epub.metadata import Metadata
from exports.epub.order import book_pages
from exports.epub.pagination import pages_of
from exports.epub.plan import COVER_PICTURE, NAV, NCX, STYLE, Leaf, Part, Plan
from exports.epub.profiles import PROFILES, Profile, fit
from exports.epub.record import NAME, record
from exports.epub.shelf import Shelf
from exports.epub.story import story_page
from exports.epub.typefaces import FONTS, Typefaces, with_faces
from exports.errors import ExportError
from exports.markup import right_to_left
from exports.pictures import Fitted
from exports.publication import Publication, Report, Written, quiet
from exports.saving import saving, written

_LONG = 30  # stories, whose pages take as long to write as a process for the cover takes to start


@dataclass(frozen=True, slots=True)
class EpubOptions:
    """How the book is to be."""

    style: str = "magazine"
    cover: str = ""  # a cover design; "" is the series' own, else the first
    overwrite: bool = False
    pictures: str = "tablet"  # a picture profile: tablet, eink or original
    largest: int = 0  # bytes that the device takes; 0 is what the profile says
    cache: Path | None = None  # a folder where fitted pictures may be kept for the next export
    notes: bool = False  # with highlights, and what was noted at them
    draw: Callable[[Publication, str, Report], bytes] | None = None  # draws the cover elsewhere than in this process: `CoverPress.draw`
    fonts: str = "reader"  # of FONTS: the reader's own faces, or the book's, cut down to its letters


def write_epub(publication: Publication, target: Path, options: EpubOptions | None = None, report: Report = quiet) -> Written:
    """Write a publication as EPUB 3.3, whole or not at all.

    Bodies and pictures are asked for one by one while the file grows, so memory stays flat. The same publication gives the same bytes.
    report: called before each story with the stories done, all of them, and the headline; what it raises passes through untouched.
    A picture that cannot be shown leaves its caption, and a warning that names the story; a file larger than its devices take is warned of.
    A target that ends in .kepub.epub gets what Kobo's readers want.
    Raises ExportError for a publication without stories, a style, cover or profile that does not exist, a target that exists, a disk that refuses.
    Source: EPUB 3.3, https://www.w3.org/TR/epub-33/; OPF 2.0.1 for the NCX.
    """
    options = options or EpubOptions()
    plan = Plan.of(publication)
    if not plan.parts:
        raise ExportError(target, "there is no story to print", remedy="Select at least one.")
    sheet = _style_sheet(options.style, target)
    design = _design(options.cover or publication.cover, target)
    profile = _profile(options.pictures, target)
    if options.fonts not in FONTS:
        raise ExportError(target, f"{options.fonts!r} is no choice of fonts", remedy=f"Choose one of: {', '.join(FONTS)}.")
    with saving(target, overwrite=options.overwrite) as partial:
        shelf = Shelf(publication, profile, PictureCache(options.cache) if options.cache else None)
        with closing(shelf):
            _Run(plan, options, sheet, design, shelf, report, kobo=target.name.endswith(".kepub.epub")).write(partial)
    done = written(target, stories=len(plan.leaves), warnings=tuple(shelf.warnings))
    if done.bytes > (limit := limit_of(options, target)):
        large = (
            f"{target.name} has {done.bytes / 1e6:,.0f} MB; a device of the profile {profile.name} takes {limit / 1e6:,.0f} MB. Split it."
        )
        done = replace(done, warnings=(*done.warnings, large))
    return done


def _style_sheet(name: str, target: Path) -> bytes:
    if name not in (fit := resources.styles("epub")):
        raise ExportError(target, f"there is no EPUB style {name!r}", remedy=f"Choose one of: {', '.join(fit)}.")
    return (resources.style(name) / "style.css").read_bytes()


def _design(name: str, target: Path) -> str:
    if name and name not in (known := resources.covers()):
        raise ExportError(target, f"there is no cover design {name!r}", remedy=f"Choose one of: {', '.join(known)}.")
    return name or resources.covers()[0]


def limit_of(options: EpubOptions, target: Path) -> int:
    """Give the bytes that a book may have. Raises ExportError for a profile that does not exist."""
    return options.largest or _profile(options.pictures, target).largest


def _profile(name: str, target: Path) -> Profile:
    if name not in PROFILES:
        raise ExportError(target, f"there is no picture profile {name!r}", remedy=f"Choose one of: {', '.join(PROFILES)}.")
    return PROFILES[name]


class _Run:
    """One book in the making."""

    def __init__(self, plan: Plan, options: EpubOptions, sheet: bytes, design: str, shelf: Shelf, report: Report, *, kobo: bool) -> None:
        self._plan, self._sheet, self._report = plan, sheet, report
        self._notes, self._pages = options.notes, pages_of(plan.publication)
        self._design, self._draw = design, options.draw
        self._book = epub.EpubBook()
        self._book.FOLDER_NAME = FOLDER
        self._metadata = Metadata(self._book)
        self._shelf, self._kobo = shelf, kobo
        self._faces = Typefaces() if options.fonts == "embed" else None

    def write(self, partial: Path) -> None:
        plan, book = self._plan, self._book
        self._metadata.describe(plan)
        if right_to_left(plan.language):
            book.direction = "rtl"
        book.add_item(Entry("style", STYLE, "text/css", lambda: with_faces(self._sheet) if self._faces else self._sheet))
        book.add_metadata("OPF", "meta", "", {"name": "cover", "content": "cover-picture"})  # EPUB 2 devices find the cover by this
        self._lay_out()
        book.add_item(epub.EpubNcx("ncx", NCX))
        writer = BookWriter(
            partial, book, modified=plan.publication.modified, ncx=partial_of(ncx, plan, self._pages), before=self._describe_access
        )
        self._shelf.into = writer.add_picture
        with closing(CoverPress()) as covers:
            book.add_item(CoverPicture("cover-picture", COVER_PICTURE, self._begin_cover(covers)))
            writer.write({NAME: partial_of(record, plan, notes=self._notes)})
        self._told()

    def _lay_out(self) -> None:
        """Put the pages into the spine in reading order."""
        plan = self._plan
        for uid, name, make in book_pages(plan, self._pages, self._story):
            self._page(uid, name, make)
        nav = partial_of(nav_page, plan, self._pages)  # behind the pages, for it lists their breaks
        self._book.add_item(Nav(NAV, plan.words.contents, lambda: self._heard(nav())))
        for font in self._faces.entries() if self._faces else ():
            self._book.add_item(font)

    def _begin_cover(self, covers: CoverPress) -> Callable[[], bytes]:
        """Begin to draw the cover; what comes back gives it, in their size for grey devices.

        One that was drawn before, and of which nothing has changed, is not drawn again; a long book's is drawn while its pages are written.
        """
        plan, profile, cache = self._plan, self._shelf.profile, self._shelf.cache
        key = f"cover-{profile.key if profile.grey else 0}"
        told = fingerprint(plan, self._design) if cache else ""
        if cache and (kept := cache.get(told, key)):
            return partial_of(bytes, kept.content)
        if self._draw:
            drawing = partial_of(self._draw, plan.publication, self._design, self._report)
        elif len(plan.leaves) >= _LONG:
            drawing = partial_of(covers.begin(plan.publication, self._design), self._told)
        else:
            drawing = partial_of(cover, plan, self._design)

        def drawn() -> bytes:
            picture = fit(drawing(), profile).content if profile.grey else drawing()
            if cache:
                cache.put(told, key, Fitted("image/jpeg", 0, 0, picture))
            return picture

        return drawn

    def _told(self) -> None:
        self._report(len(self._plan.leaves), len(self._plan.leaves), self._plan.title)

    def _page(self, uid: str, name: str, make: Callable[[], bytes]) -> None:
        entry = Page(uid, name, lambda: self._heard(with_spans(make()) if self._kobo else make()))
        self._book.add_item(entry)
        self._book.spine.append(entry)

    def _heard(self, page: bytes) -> bytes:
        return self._faces.hear(page) if self._faces else page

    def _story(self, part: Part, leaf: Leaf, following: Leaf | None) -> bytes:
        total = len(self._plan.leaves)
        self._report(leaf.number - 1, total, leaf.title)

        def place(sha256: str, description: str) -> str | None:
            self._report(leaf.number - 1, total, leaf.title)  # also before each picture: a story of forty must not delay a Cancel
            return self._shelf.place(leaf.article, sha256, description)

        return story_page(self._plan, part, leaf, following, place, self._pages, notes=self._notes)

    def _describe_access(self) -> None:
        self._metadata.describe_access(self._plan, pictures=self._shelf.pictures, described=self._shelf.described, pages=self._pages)
