"""A cover is drawn once: published again, an issue whose cover says nothing new has it at once, and any change of it is seen."""

import io
import subprocess
import sys
from dataclasses import replace

import pytest
from PIL import Image as Pillow

from exports import Section
from exports.epub.covers.fingerprint import fingerprint
from exports.epub.plan import Plan

AGAIN = """
import sys
from pathlib import Path
from desktop.archive import Archive, Query
from desktop.publishing import ExportSettings, export
with Archive.open(sys.argv[1]) as archive:
    export(archive, archive.marks(Query.parse("")), Path(sys.argv[2]), ExportSettings("epub"))
print("weasyprint" in sys.modules)
"""


def test_the_second_export_does_not_even_load_the_engine_and_gives_the_same_bytes(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    archive, words = tmp_path / "a.pressmark", tmp_path / "one.txt"
    words.write_text(
        "Lindenhafener Bote\n\nStadt\n\nDer Turm steht still\n\n12. März 2024\n\nEr geht nicht mehr, und keiner weiß warum.\n", "utf-8"
    )
    subprocess.run([sys.executable, "-m", "desktop", "import", words, "--archive", archive], check=True, capture_output=True)
    loaded = [
        subprocess.run([sys.executable, "-c", AGAIN, archive, tmp_path / name], check=True, capture_output=True, text=True).stdout.strip()
        for name in ("a.epub", "b.epub")
    ]
    assert loaded == ["True", "False"]
    assert (tmp_path / "a.epub").read_bytes() == (tmp_path / "b.epub").read_bytes()


@pytest.mark.parametrize(
    "change",
    [{"title": "Anders"}, {"subtitle": "Anders"}, {"number": "15"}, {"date": "2024-06"}, {"series": "Anders"}, {"language": "fr"}, {"identifier": "urn:uuid:1"}, {"cover_colour": "#7a1f2b"}, {"cover_picture": "none"}],
)  # fmt: skip
def test_whatever_the_cover_says_is_in_its_fingerprint(issue, change):
    assert fingerprint(Plan.of(issue()), "front") != fingerprint(Plan.of(issue(**change)), "front")
    assert fingerprint(Plan.of(issue()), "front") == fingerprint(Plan.of(issue()), "front") != fingerprint(Plan.of(issue()), "plate")


def test_headlines_their_order_and_the_pictures_are_in_it_and_bodies_are_not(issue):
    (first, second) = issue().sections
    same = fingerprint(Plan.of(issue()), "front")
    for sections in (
        (second, first),
        (Section(first.title, (replace(first.articles[0], title="Anders"), *first.articles[1:])), second),
        (Section(first.title, (replace(first.articles[0], images=()), *first.articles[1:])), second),
        (Section(first.title, (replace(first.articles[0], publication="Anders"), *first.articles[1:])), second),
    ):
        assert fingerprint(Plan.of(issue(sections)), "front") != same
    assert fingerprint(Plan.of(issue(bodies={"PM-000001": "<p>Anders.</p>"})), "front") == same


def test_grey_devices_get_the_cover_in_their_size(issue, press):
    sizes = {}
    for profile in ("tablet", "eink", "original"):
        book = press(issue(), f"{profile}.epub", pictures=profile)
        with Pillow.open(io.BytesIO(book.read("pictures/cover.jpg"))) as picture:
            sizes[profile] = (picture.size, picture.mode, picture.format)
    assert sizes == {
        "tablet": ((1600, 2400), "RGB", "JPEG"),
        "eink": ((965, 1448), "L", "JPEG"),
        "original": ((1600, 2400), "RGB", "JPEG"),
    }
