"""An issue in six languages to print, and ways to read what was printed."""

import hashlib
import io
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image as Painter
from PIL import ImageDraw

from exports import Article, Image, Publication, Record, Report, Section, Written, quiet
from exports.pdf import PdfOptions, write_pdf


def picture(width: int, height: int, kind: str = "JPEG", colour: tuple[int, ...] = (70, 110, 140), mode: str = "RGB") -> Image:
    canvas = Painter.new(mode, (width, height), colour)
    ImageDraw.Draw(canvas).ellipse((width // 4, height // 4, width // 2, height // 2), fill=tuple(255 - part for part in colour))
    out = io.BytesIO()
    canvas.save(out, kind)
    return Image(hashlib.sha256(out.getvalue()).hexdigest(), f"image/{kind.lower()}", width, height, out.getvalue())


HARBOUR = picture(1500, 1000)
TOWER = picture(700, 1100, "PNG", (150, 90, 60))
PICTURES = {one.sha256: one for one in (HARBOUR, TOWER)}

DE = "Der Kranführer Ole Petersen kennt jede Boje vor der Einfahrt. Seit dreißig Jahren hebt er Kisten von Schiffen, deren Namen er sich merkt. "
EN = "The pilot boat goes out before breakfast. Nobody in the harbour office remembers a morning on which it was late, and nobody would admit it. "
FR = "La librairie ouvre à l’aube, quand les pêcheurs rentrent. On y vend surtout des cartes marines et, parfois, un roman d’occasion. "
RU = "Старый смотритель записывает погоду в тетрадь. Ветер он узнаёт по звуку, а дождь обещает ему левое колено, и оно редко ошибается. "
AR = "يفتح المقهى أبوابه مع أول ضوء، ويجلس البحارة قرب النافذة. يقول صاحبه إن البحر لا يُحكى، بل يُشرب مع الشاي. "
ZH = "老码头的面馆清晨四点开门。老板说：“面要现做，汤要慢熬。”来吃面的人里有船员，也有刚下夜班的护士。"

BODIES = {
    "PM-000001": (
        f'<p>{DE * 4}</p><figure><img src="pm:{HARBOUR.sha256}" alt="Ein Hafen mit Kran"/>'
        f'<figcaption>Der Kran am Kai. <span class="credit">Foto: A. Beispiel</span></figcaption></figure><h2>Am Kai</h2>'
        f'<p>{DE * 3} Mehr steht <a href="https://hafen.example/berichte/2024/der-kran-und-sein-fuehrer">im Bericht</a>.</p>'
        f'<blockquote lang="en"><p>{EN}</p></blockquote><ul><li>erstens</li><li>zweitens<ul><li>und ein Unterpunkt</li></ul></li></ul>'
        f"<p>{DE * 12}</p><p>Schluss mit 1847.</p>"
    ),
    "PM-000002": (
        f'<p>{DE * 5}</p><table><thead><tr><th scope="col">Boje</th><th scope="col">Tiefe</th></tr></thead>'
        '<tbody><tr><th scope="row">Nord</th><td>12</td></tr><tr><th scope="row">Süd</th><td>9</td></tr></tbody></table>'
        "<p>Ende mit 2741.</p>"
    ),
    "PM-000003": f'<p>{EN * 5}</p><figure><img src="pm:{TOWER.sha256}" alt=""/></figure><p>{EN * 3} It ends with 3359.</p>',
    "PM-000004": f"<p>{FR * 5}</p><p>La fin, 4463.</p>",
    "PM-000005": f"<p>{RU * 5}</p><p><em>Конец</em>, 5501.</p>",
    "PM-000006": f"<p>{AR * 6}</p><p>النهاية 6607.</p>",
    "PM-000007": f"<p>{ZH * 5}</p><p>完，7703。</p>",
}
HEADS = {
    "PM-000001": ("de", "Hafen", "Ein Kran, der grüßt", "Wie ein Kranführer die Schiffe beim Namen nennt", ("Lena Beispiel", "Jan Muster")),
    "PM-000002": ("de", "Hafen", "Die Bojenliegeplatzverordnung", "", ()),
    "PM-000003": ("en-GB", "Hafen", "Before breakfast", "A boat that is never late", ("Ann Sample",)),
    "PM-000004": ("fr", "Fernes", "La librairie du quai", "", ("Luc Exemple",)),
    "PM-000005": ("ru", "Fernes", "Тетрадь смотрителя", "Ветер по звуку", ("Пётр Примеров",)),
    "PM-000006": ("ar", "Fernes", "مقهى عند الميناء", "شاي مع البحر", ("سلمى مثال",)),
    "PM-000007": ("zh", "Fernes", "清晨四点的面馆", "", ("王例",)),
}
ENDINGS = ("1847", "2741", "3359", "4463", "5501", "6607", "7703")


def original(mark: str) -> bytes:
    return f"<html>{mark}, as it came</html>".encode()


def article(mark: str, language: str, section: str, title: str, deck: str = "", authors: tuple[str, ...] = ()) -> Article:
    return Article(
        mark, title, deck, authors, "Hafenbote", section, "2024-03-08", language, f"https://hafenbote.example/{mark.lower()}", "Am Kai",
        "© Hafenbote", (), "", 100, (), "kai.html", "", hashlib.sha256(original(mark)).hexdigest(), "2024-09-02T08:00:00+02:00", {}, (),
    )  # fmt: skip


def publication_of(bodies: dict[str, str], pictures: dict[str, Image] | None = None, **changes: object) -> Publication:
    """A publication without sections, a story a body."""
    plain = Publication(
        title="Vom Kai",
        subtitle="",
        language="de",
        identifier="urn:uuid:6f1c2a7e-0b58-5d7a-9c44-1f2e3d4c5b6a",
        date="2024-10-01",
        modified="2024-10-01T09:30:00Z",
        sections=(Section("", tuple(article(mark, "de", "", f"Titel {mark}") for mark in bodies)),),
        body=bodies.__getitem__,
        image=(pictures or {}).__getitem__,
        record=lambda mark: Record(2, "2024-09-03T10:15:00+02:00", "text/html", len(original(mark)), lambda: original(mark)),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def publish() -> Callable[..., Publication]:
    return publication_of


@pytest.fixture(scope="session")
def issue() -> Publication:
    sections = tuple(
        Section(title, tuple(article(mark, *head) for mark, head in HEADS.items() if head[1] == title)) for title in ("Hafen", "Fernes")
    )
    return publication_of(
        BODIES,
        PICTURES,
        title="Hafenlesebuch",
        subtitle="Sieben Geschichten",
        series="Kaihefte",
        number="14",
        creator="R. Redaktion",
        sections=sections,
    )


@dataclass
class Printed:
    """A PDF, opened by two readers that did not write it."""

    written: Written
    told: list[tuple[int, int, str]] = field(default_factory=list)  # what its report heard

    @property
    def path(self) -> Path:
        return Path(self.written.path)

    @cached_property
    def structure(self) -> pikepdf.Pdf:
        return pikepdf.open(self.path)

    @cached_property
    def texts(self) -> list[str]:
        """The words of each page, hyphens at line ends and line ends taken out."""
        with pypdfium2.PdfDocument(self.path) as document:
            pages = []
            for page in document:
                text = page.get_textpage()
                pages.append(text.get_text_range().replace("\ufffe", "").replace("\r\n", " "))
                text.close()
                page.close()
            return pages

    @cached_property
    def labels(self) -> list[str]:
        with pypdfium2.PdfDocument(self.path) as document:
            return [document.get_page_label(number) for number in range(len(document))]

    @cached_property
    def outline(self) -> list[tuple[int, str, int]]:
        with pypdfium2.PdfDocument(self.path) as document:
            return [(line.level, line.get_title(), line.get_dest().get_index()) for line in document.get_toc()]

    def destinations(self) -> dict[str, int]:
        """Anchors and the pages they are on."""
        where = {page.obj.objgen: number for number, page in enumerate(self.structure.pages)}
        return {name: where[place[0].objgen] for name, place in pikepdf.NameTree(self.structure.Root.Names.Dests).items()}


@pytest.fixture(scope="session")
def printed(issue: Publication, tmp_path_factory: pytest.TempPathFactory) -> Printed:
    told: list[tuple[int, int, str]] = []
    target = tmp_path_factory.mktemp("issue") / "issue.pdf"
    return Printed(write_pdf(issue, target, PdfOptions(processes=2), lambda *step: told.append(step)), told)


@pytest.fixture(scope="session")
def styled(issue: Publication, printed: Printed, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Printed]:
    """The issue in a style, on the style's own paper."""
    known = {"journal": printed}

    def printing(style: str) -> Printed:
        if style not in known:
            known[style] = Printed(write_pdf(issue, tmp_path_factory.mktemp(style) / "issue.pdf", PdfOptions(style=style)))
        return known[style]

    return printing


@pytest.fixture
def print_bodies(tmp_path: Path) -> Callable[..., Printed]:
    def printing(
        bodies: dict[str, str],
        pictures: dict[str, Image] | None = None,
        options: PdfOptions | None = None,
        report: Report = quiet,
        **changes: object,
    ) -> Printed:
        return Printed(write_pdf(publication_of(bodies, pictures, **changes), tmp_path / "stories.pdf", options or PdfOptions(), report))

    return printing


@pytest.fixture
def print_whole(tmp_path: Path) -> Callable[[Publication, PdfOptions], Printed]:
    return lambda publication, options: Printed(write_pdf(publication, tmp_path / "whole.pdf", options))


@pytest.fixture
def crumbs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the press keeps its chunks while it works; empty again in the end."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


@pytest.fixture(scope="session")
def endings() -> dict[str, str]:
    """A number that stands in the last line of each story alone."""
    return dict(zip(BODIES, ENDINGS, strict=True))
