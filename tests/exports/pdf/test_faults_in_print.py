"""What goes wrong is named, and the rest is printed."""

import hashlib
import multiprocessing
import os
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import forkserver

import pytest

from exports import ExportError, Image
from exports.pdf import PdfOptions, write_pdf

pytestmark = pytest.mark.xdist_group("pdf")


class Cancelled(Exception):
    pass


@contextmanager
def small_disk(kilobytes: int) -> Iterator[None]:
    """Let the kernel refuse larger files, here and in workers, which inherit it from the server that they are forked from."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    forkserver._forkserver._stop()  # the next is born under the limit
    resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, before[1]))
    try:
        yield
    finally:
        forkserver._forkserver._stop()
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_story_too_deep_for_the_layout_engine_is_set_more_simply_and_named(print_bodies):
    deep = "<em>" * 240 + "Grund" + "</em>" * 240
    book = print_bodies({"PM-000001": "<p>Davor.</p>", "PM-000002": f"<p>{deep}</p>", "PM-000003": "<p>Danach.</p>"})
    (said,) = book.written.warnings
    assert said.startswith("PM-000002: the layout engine failed on it (RecursionError)")
    for words in ("Davor", "Grund", "Danach"):
        assert any(words in text for text in book.texts)


def test_a_worker_that_dies_is_replaced_and_its_stories_are_printed(issue, printed, tmp_path, crumbs):
    killed: list[int | None] = []

    def report(done: int, total: int, what: str) -> None:
        if done == 2 and not killed:
            for child in multiprocessing.active_children():
                killed.append(child.pid)
                child.kill()

    again = write_pdf(issue, tmp_path / "again.pdf", PdfOptions(), report)
    assert killed
    assert again.pages == printed.written.pages  # stories are laid out alone, so nothing moved
    assert again.stories == 7


@pytest.mark.parametrize("moment", [0, 3, 7])
def test_a_cancelled_export_leaves_the_old_file_and_no_crumbs(issue, tmp_path, crumbs, moment):
    target = tmp_path / "issue.pdf"
    target.write_text("issue 13")

    def report(done: int, total: int, what: str) -> None:
        if done >= moment:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_pdf(issue, target, PdfOptions(overwrite=True), report)
    assert multiprocessing.active_children() == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["issue.pdf", "temporary"]
    assert target.read_text() == "issue 13"


def test_a_character_that_no_font_has_is_named_with_its_story(print_bodies):
    book = print_bodies({"PM-000001": "<p>Ohne.</p>", "PM-000002": "<p>Mit \U0001f6f6 Boot und \ue123.</p>"})
    assert book.written.warnings == (
        "PM-000002: no font has “\ue123” (U+E123); it is printed as ☐",
        "PM-000002: no font has “\U0001f6f6” (U+1F6F6); it is printed as ☐",
    )
    assert any("Mit ☐ Boot und ☐." in text for text in book.texts)


def test_a_broken_and_a_lost_picture_leave_their_captions(print_bodies):
    broken = Image(hashlib.sha256(b"broken").hexdigest(), "image/jpeg", 900, 600, b"\xff\xd8\xffbroken")
    figures = "".join(
        f'<figure><img src="pm:{sha256}" alt="x"/><figcaption>{caption}</figcaption></figure>'
        for sha256, caption in ((broken.sha256, "Vom kaputten Bild"), ("0" * 64, "Vom verlorenen Bild"))
    )
    book = print_bodies({"PM-000001": f"<p>Text.</p>{figures}"}, {broken.sha256: broken})
    assert book.written.warnings == (
        "PM-000001: a picture is not in the archive; its caption stands alone",
        "PM-000001: a picture cannot be read; its caption stands alone",
    )
    assert "Vom kaputten Bild" in book.texts[0]
    assert "Vom verlorenen Bild" in book.texts[0]


def test_pictures_of_any_kind_are_brought_to_print(print_bodies):
    import io

    from PIL import Image as Painter

    kinds = {}
    for kind, mode in (("JPEG", "CMYK"), ("PNG", "RGBA"), ("GIF", "P"), ("WEBP", "RGB"), ("TIFF", "L")):
        out = io.BytesIO()
        Painter.new(mode, (900, 600), None).save(out, kind)
        kinds[hashlib.sha256(out.getvalue()).hexdigest()] = Image("", f"image/{kind.lower()}", 900, 600, out.getvalue())
    body = "".join(f'<figure><img src="pm:{sha256}" alt="Bild"/></figure>' for sha256 in kinds)
    book = print_bodies({"PM-000001": f"<p>Text.</p>{body}"}, kinds)
    assert book.written.warnings == ()
    shown = {found.objgen for page in book.structure.pages for found in page.get_images().values()}
    assert len(shown) >= 4  # two plain white ones are the same
    assert all(
        str(found.ColorSpace) in ("/DeviceRGB", "/DeviceGray") for page in book.structure.pages for found in page.get_images().values()
    )


@pytest.mark.parametrize("kilobytes", [3, 100, 400])  # no picture, no chunk, no bound file can be written
def test_a_full_disk_leaves_the_old_file_and_no_crumbs(issue, tmp_path, crumbs, kilobytes):
    target = tmp_path / "issue.pdf"
    target.write_text("issue 13")
    with small_disk(kilobytes), pytest.raises(ExportError, match=r"issue\.pdf: .*space"):
        write_pdf(issue, target, PdfOptions(overwrite=True))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["issue.pdf", "temporary"]
    assert target.read_text() == "issue 13"


def test_a_worker_that_hangs_is_replaced(print_bodies, monkeypatch, crumbs):
    monkeypatch.setattr("exports.pdf.crew._SECONDS_A_SHEET", 3.0)
    stopped: list[int] = []

    def report(done: int, total: int, what: str) -> None:
        if not stopped:
            for child in multiprocessing.active_children():
                assert child.pid
                stopped.append(child.pid)
                os.kill(child.pid, signal.SIGSTOP)

    book = print_bodies({"PM-000001": "<p>Wort.</p>"}, report=report)
    assert stopped
    assert "Wort." in book.texts[0]
    assert any("it hung" in said for said in book.written.warnings)


def test_an_existing_file_is_not_overwritten_unasked(issue, tmp_path):
    target = tmp_path / "issue.pdf"
    target.write_text("issue 13")
    with pytest.raises(ExportError, match="exists already"):
        write_pdf(issue, target)
    assert target.read_text() == "issue 13"


def test_progress_goes_up_to_the_whole(printed):
    assert [done for done, *_ in printed.told] == sorted(done for done, *_ in printed.told)
    assert printed.told[-1][0] == printed.told[-1][1]
    assert "Before breakfast" in {what for *_, what in printed.told}
