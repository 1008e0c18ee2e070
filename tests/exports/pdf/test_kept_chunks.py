"""What was laid out once is not laid out again, gives the same bytes, and goes when it is to be forgotten."""

import multiprocessing
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from exports import ExportError, Written
from exports.pdf import PdfOptions, forget, write_pdf

pytestmark = pytest.mark.xdist_group("pdf")
BODIES = {f"PM-{number:06}": f"<p>Die Geschichte von Kran {number} ist kurz. {'Er hebt und senkt. ' * 60}</p>" for number in range(1, 13)}


class Cancelled(Exception):
    pass


@dataclass(frozen=True)
class Kept:
    """What an export kept, and what it wrote."""

    folder: Path
    written: Written

    def copied(self, folder: Path) -> Path:
        return shutil.copytree(self.folder, folder / "prints")


@pytest.fixture(scope="module")
def kept(publish, tmp_path_factory) -> Kept:
    folder = tmp_path_factory.mktemp("kept")
    return Kept(folder / "prints", write_pdf(publish(BODIES), folder / "stories.pdf", PdfOptions(cache=folder / "prints")))


def entries(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def laid_out(folder: Path) -> set[str]:
    return {path.name for path in entries(folder)}


def test_an_issue_has_the_same_bytes_cold_warm_and_without_a_cache(issue, printed, tmp_path):
    options = PdfOptions(cache=tmp_path / "prints", overwrite=True)
    cold = write_pdf(issue, tmp_path / "issue.pdf", options)
    kept = laid_out(tmp_path / "prints")
    warm = write_pdf(issue, tmp_path / "issue.pdf", options)
    assert laid_out(tmp_path / "prints") == kept
    assert cold.sha256 == warm.sha256 == printed.written.sha256
    assert cold.warnings == warm.warnings == printed.written.warnings


def test_after_an_edit_only_its_chunk_and_what_names_it_are_laid_out_again(kept, print_bodies, tmp_path):
    prints = kept.copied(tmp_path)
    options = PdfOptions(cache=prints, overwrite=True)
    before = laid_out(prints)
    edited = {**BODIES, "PM-000012": "<p>Kran zwölf ist abgebaut.</p>"}
    after = print_bodies(edited, options=options)
    assert "Kran zwölf ist abgebaut." in " ".join(after.texts)
    assert len(before) == 5  # two chunks, cover, contents, colophon
    assert len(laid_out(prints) - before) == 1  # the page numbers stayed, so the contents did too
    assert print_bodies(edited, options=PdfOptions(overwrite=True)).written.sha256 == after.written.sha256 != kept.written.sha256


def test_an_interrupted_export_goes_on_where_it_was(print_bodies, tmp_path):
    options = PdfOptions(cache=tmp_path / "prints", processes=1, overwrite=True)

    def report(done: int, total: int, what: str) -> None:
        if len(entries(tmp_path / "prints")) == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        print_bodies(BODIES, options=options, report=report)
    (first,) = entries(tmp_path / "prints")
    written = first.stat().st_ino
    heard: list[int] = []
    print_bodies(BODIES, options=options, report=lambda *_: heard.append(len(multiprocessing.active_children())))
    assert first.stat().st_ino == written  # it was read, not made again
    assert heard[0] == 0  # the first chunk's stories were there before a worker was started


def test_a_damaged_entry_is_laid_out_again(kept, print_bodies, tmp_path):
    prints = kept.copied(tmp_path)
    for path in entries(prints):
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)
    cut_off = entries(prints)[0]
    cut_off.write_bytes(cut_off.read_bytes()[:20])
    assert print_bodies(BODIES, options=PdfOptions(cache=prints)).written.sha256 == kept.written.sha256


@pytest.mark.parametrize("what", ["style", "page", "title", "picture"])
def test_what_a_page_depends_on_makes_another_page(issue, tmp_path, what):
    from exports.pdf.cache import Cache
    from exports.pdf.dependencies import depends
    from exports.pdf.jobs import LayJob, Setup
    from exports.pdf.story import Sheet
    from exports.pdf.style import load

    def key(style: str = "journal", page: str = "A4", title: str = "Kran", picture: str = "1") -> str:
        chosen = load(style, page)
        setup = Setup(tmp_path, chosen.folder, chosen.roots, chosen.css, 1800)
        name = f"pictures/{'a' * 64}"
        sheet = Sheet("PM-000001", "PM-000001", title, "de", f'<p>{title}<img src="{name}"></p>')
        return Cache(tmp_path, depends(setup, chosen)).key(LayJob("00000", (sheet,), (), "de"), {name: picture})

    other = {"style": "pocket", "page": "A5", "title": "Boje", "picture": "2"}[what]
    assert key() == key()
    assert key() != key(**{what: other})


def test_what_was_not_used_for_longest_goes_first(tmp_path):
    from exports.pdf.cache import Cache
    from exports.pdf.jobs import Chunk

    pages = tmp_path / "pages.pdf"
    pages.write_bytes(b"x" * 1000)
    cache = Cache(tmp_path / "prints", b"", largest=3500)
    for number in range(5):
        cache.keep(f"{number}", Chunk(pages, None, ()))
        os.utime(next(path for path in entries(tmp_path / "prints") if path.name == str(number)), (number + 1, number + 1))
    assert cache.take("0", "00000", tmp_path) is not None  # used now
    cache.prune()
    assert laid_out(tmp_path / "prints") == {"0", "3", "4"}
    assert sum(path.stat().st_size for path in entries(tmp_path / "prints")) <= 3500


def test_nothing_is_left_when_it_is_forgotten_not_even_by_an_export_under_way(kept, print_bodies, tmp_path):
    prints = tmp_path / "prints"
    forgotten: list[bool] = []

    def report(done: int, total: int, what: str) -> None:
        if entries(prints) and not forgotten:
            forget(prints)
            forgotten.append(True)

    print_bodies(dict(list(BODIES.items())[:4]), options=PdfOptions(cache=prints, processes=1), report=report)
    assert forgotten
    assert entries(prints) == []
    kept.copied(tmp_path / "again")
    prints = tmp_path / "again" / "prints"
    assert entries(prints)
    forget(prints)
    assert list(prints.iterdir()) == []
    forget(tmp_path / "never made")


def test_a_folder_that_cannot_be_emptied_is_said(tmp_path, monkeypatch):
    (tmp_path / "prints" / "abc").mkdir(parents=True)
    (tmp_path / "prints" / ".gone-1").write_text("no folder")  # what rmtree refuses, for root too
    with pytest.raises(ExportError, match=r"prints: .*erased.*Delete this folder by hand"):
        forget(tmp_path / "prints")


def test_a_cache_that_cannot_be_written_stops_no_export(print_bodies, tmp_path):
    (tmp_path / "prints").write_text("a file where the folder should be")
    book = print_bodies({"PM-000001": "<p>Wort.</p>"}, options=PdfOptions(cache=tmp_path / "prints" / "inside"))
    assert "Wort." in book.texts[0]


def test_two_exports_at_once_share_a_cache(kept, publish, tmp_path):
    def export(number: int) -> str:
        options = PdfOptions(cache=tmp_path / "prints", processes=1)
        return write_pdf(publish(BODIES), tmp_path / f"{number}.pdf", options).sha256

    with ThreadPoolExecutor(2) as pool:
        assert set(pool.map(export, range(2))) == {kept.written.sha256}
    assert not [path for path in entries(tmp_path / "prints") if path.suffix == ".part"]


def test_entries_are_the_owners_alone(kept):
    assert {path.stat().st_mode & 0o777 for path in entries(kept.folder)} == {0o600}
    assert kept.folder.stat().st_mode & 0o777 == 0o700
