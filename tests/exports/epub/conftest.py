"""A publication in six languages with everything a body may hold, and what tests need to look into the book it gives."""

import hashlib
import io
import resource
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from lxml import etree
from PIL import Image as Pillow

from exports import Article, Image, Publication, Section
from exports.epub import EpubOptions, write_epub

NAMES = {
    "h": "http://www.w3.org/1999/xhtml",
    "e": "http://www.idpf.org/2007/ops",
    "o": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "n": "http://www.daisy.org/z3986/2005/ncx/",
}


def painted(width: int = 900, height: int = 600, mode: str = "RGB", kind: str = "JPEG", **saved: object) -> Image:
    ramp = Pillow.linear_gradient("L").resize((width, height))
    picture = Pillow.merge(
        "RGB", (ramp, ramp.transpose(Pillow.Transpose.FLIP_LEFT_RIGHT), Pillow.radial_gradient("L").resize((width, height)))
    )
    out = io.BytesIO()
    picture.convert(mode).save(out, kind, **saved)
    content = out.getvalue()
    return Image(hashlib.sha256(content).hexdigest(), f"image/{kind.lower()}", width, height, content)


def article(number: int, title: str, language: str = "de", **known: object) -> Article:
    plain = Article(
        mark=f"PM-{number:06}", title=title, deck="", authors=("Jette Arendt",), publication="Lindenhafener Bote", section="", published="2024-03-12",
        language=language, url=f"https://bote.example/{number}", dateline="", rights="", tags=(), note="", words=480, images=(), source_file="", part="",
        source_sha256="", retrieved="", confidence={}, warnings=(),
    )  # fmt: skip
    return replace(plain, **known)


def figure(picture: Image, alt: str, caption: str) -> str:
    return f'<figure><img src="pm:{picture.sha256}" alt="{alt}"/><figcaption>{caption} <span class="credit">Foto: Arendt</span></figcaption></figure>'


PHOTOGRAPH, SCAN, DRAWING, WEB = painted(1800, 1200), painted(mode="CMYK"), painted(640, 480, "P", "GIF"), painted(700, 700, kind="WEBP")
PICTURES = {picture.sha256: picture for picture in (PHOTOGRAPH, SCAN, DRAWING, WEB)}
GERMAN = (
    figure(PHOTOGRAPH, "Ein Farbverlauf &gt; ein Bild", "Der Turm am Abend.")
    + '<p>Vierundvierzig <em>Jahre</em><b>lang</b> stellte er die Uhr, so der <a href="https://bote.example/uhr?a=1&amp;b=%C3%BC">Bericht</a>.</p>'
    '<h2>Was bleibt</h2><p lang="fr">Voilà tout.</p><blockquote><p>Gut gemacht.</p><ul><li>sagt sie</li></ul></blockquote>'
    "<ul><li>eins</li><li><p>zwei</p><ol><li>zwei a</li></ol></li></ul><h3>Die Zahlen</h3>"
    '<table><caption>Glocken</caption><thead><tr><th scope="col">Jahr</th><th scope="col">Zahl</th></tr></thead>'
    '<tbody><tr><th scope="row">1911</th><td>4</td></tr><tr><th scope="row">1942</th><td/></tr></tbody></table>'
    "<pre>Stunde  Schlag\n 12      12</pre><hr/><dl><dt>Unruh</dt><dd>das Schwingrad</dd></dl><aside><p>Anmerkung: Gezählt wurde zweimal.</p></aside>"
)
BODIES = {
    "PM-000001": GERMAN,
    "PM-000002": "<p>The reading room opens at nine.<br/>Nobody hurries.</p>" + figure(SCAN, "A scan", "Page one."),
    "PM-000003": "<p>La salle ouvre à neuf heures.</p>" + figure(DRAWING, "Un dessin", "Le plan."),
    "PM-000004": '<p>Зал открывается в девять. <span lang="en">Nobody</span> спешит.</p>' + figure(WEB, "Градиент", "Вид."),
    "PM-000005": "<p>تفتح قاعة القراءة أبوابها في التاسعة صباحًا.</p>" + figure(PHOTOGRAPH, "صورة", "البرج مساءً."),
    "PM-000006": "<p>阅览室九点开门，没有人着急。</p>",
}
SECTIONS = (
    Section(
        "Panorama",
        (
            article(
                1, "Der Uhrmacher & „seine“ Uhr", deck="Ein Vorspann.", images=(PHOTOGRAPH.sha256,), section="Stadt", dateline="LINDENHAFEN"
            ),
            article(2, "A quiet morning", "en", publication="Quay Gazette", authors=("Maud Ellery", "Tom Ash"), images=(SCAN.sha256,)),
            article(3, "Un matin calme", "fr", published="2024-03", images=(DRAWING.sha256,)),
        ),
    ),
    Section(
        "Welt & Wege",
        (
            article(4, "Тихое утро", "ru", published="2024", images=(WEB.sha256,)),
            article(5, "صباح هادئ في الأرشيف", "ar", published="2024-03-12T09:30+01:00", images=(PHOTOGRAPH.sha256,), rights="© الصحيفة"),
            article(6, "安静的早晨", "zh", url="not an address", authors=()),
        ),
    ),
)


@dataclass(frozen=True)
class Book:
    """A written EPUB, opened again."""

    path: Path
    warnings: tuple[str, ...]

    def names(self) -> list[str]:
        with zipfile.ZipFile(self.path) as opened:
            return opened.namelist()

    def read(self, name: str) -> bytes:
        with zipfile.ZipFile(self.path) as opened:
            return opened.read(f"EPUB/{name}")

    def tree(self, name: str) -> etree._Element:
        return etree.fromstring(self.read(name))

    def spine(self) -> list[str]:
        package = self.tree("content.opf")
        names = {entry.get("id"): entry.get("href") for entry in package.iterfind(".//o:item", NAMES)}
        return [names[entry.get("idref")] for entry in package.iterfind(".//o:itemref", NAMES)]


@pytest.fixture(scope="session")
def issue() -> Callable[..., Publication]:
    def make(sections: tuple[Section, ...] = SECTIONS, bodies: dict[str, str] | None = None, **known: object) -> Publication:
        made = Publication(
            title="Sechs ruhige Morgen", subtitle="Aus sechs Sprachen", language="de", identifier="urn:uuid:0e0c2a9e-6e1b-4d4f-9e5a-3c1f7b7a1d11",
            date="2024-05-04", modified="2024-05-04T08:00:00Z", sections=sections, body={**BODIES, **(bodies or {})}.__getitem__,
            image=PICTURES.__getitem__, creator="Jette Arendt", series="Lesesaal", number="14", rights="Nur zum eigenen Gebrauch.",
        )  # fmt: skip
        return replace(made, **known)

    return make


def written(publication: Publication, target: Path, **options: object) -> Book:
    done = write_epub(publication, target, EpubOptions(**options))
    assert done.pages is None
    assert done.stories == len(publication.articles)
    assert done.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    return Book(target, done.warnings)


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where covers and fitted pictures are kept between the tests, as between a person's exports: a cover takes half a second."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def press(tmp_path: Path, kept: Path) -> Callable[..., Book]:
    return lambda publication, name="issue.epub", **options: written(publication, tmp_path / name, **{"cache": kept, **options})


@pytest.fixture(scope="session")
def book(issue: Callable[..., Publication], tmp_path_factory: pytest.TempPathFactory) -> Book:
    """The issue as it comes, for the tests that only look."""
    return written(issue(), tmp_path_factory.mktemp("book") / "issue.epub")


@pytest.fixture(scope="session")
def story() -> Callable[..., Article]:
    return article


@pytest.fixture(scope="session")
def paint() -> Callable[..., Image]:
    return painted


@pytest.fixture
def small_disk() -> Callable[[int], object]:
    @contextmanager
    def limit(size: int) -> Iterator[None]:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    return limit
