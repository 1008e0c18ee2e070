"""Readers that nobody here wrote open the samples' issue: calibre has every word, once and in order; Foliate turns its pages; epub.js shows no headline alone."""

import importlib.util
import re
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

import resources
from desktop.archive import Archive, Query
from desktop.importers import read_stories
from desktop.publishing import ExportSettings, export_issue
from desktop.story import Refusal
from exports import quiet

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.referee


@pytest.fixture(scope="module")
def home():
    """The sample stories as an issue."""
    with Archive.open(":memory:") as archive:
        with archive.importing("Import") as run:
            run.add([draft for draft in read_stories(resources.samples(), report=quiet) if not isinstance(draft, Refusal)])
        archive.create_issue("Nordhafen", "Lesesaal", archive.marks(Query.parse("")), number="14", date="2026-10-03")
        yield archive


def driver(name: str) -> ModuleType:
    """What drives a reader."""
    found = importlib.util.spec_from_file_location(name, ROOT / "packaging" / "readers" / f"{name}.py")
    module = importlib.util.module_from_spec(found)
    sys.modules[name] = module
    found.loader.exec_module(module)
    return module


def read_off(screen: Image.Image, folder: Path) -> str:
    """The words on a screen, as tesseract reads them."""
    screen.resize((screen.width * 2, screen.height * 2)).save(folder / "screen.png")
    return subprocess.run(["tesseract", folder / "screen.png", "-", "-l", "deu"], check=True, capture_output=True, text=True).stdout


def book(home: Archive, target: Path, **how: object) -> Path:
    export_issue(home, 1, target, ExportSettings("epub", **how))
    return target


def letters(text: str) -> str:
    """Letters and digits as they are read; calibre sets no space between the cells of a table."""
    return "".join(re.findall(r"[^\W_]+", text))


@pytest.mark.parametrize("style", ["magazine", "plain"])
def test_calibre_finds_every_word_once_and_in_order(home, tmp_path, style):
    assert shutil.which("ebook-convert"), "calibre is not there; packaging/system.sh test installs it"
    path, text = book(home, tmp_path / "14.epub", style=style), tmp_path / "14.txt"
    asked = ("ebook-convert", path, text, "--txt-output-formatting", "plain", "--max-line-length", "0", "--pretty-print")
    subprocess.run(asked, check=True, capture_output=True, timeout=300)
    found = letters(text.read_text("utf-8"))
    place = 0
    for entry in home.issue(1).stories:
        story = home.story(entry.mark)
        blocks = [letters(block) for block in story.body.text.split("\n\n")]
        lead = story.body.html.startswith("<figure><img")
        order = [*blocks[:1], letters(story.title), *blocks[1:]] if lead else [letters(story.title), *blocks]
        for block in filter(None, order):
            at = found.find(block, place)
            assert at >= 0, f"{entry.mark}: {block[:60]}"
            place = at + len(block)
            if len(block) > 200:
                assert found.count(block) == 1, f"{entry.mark}: {block[:60]}"


def test_calibre_reads_who_made_it_and_which_number_it_is(home, tmp_path):
    assert shutil.which("ebook-meta"), "calibre is not there; packaging/system.sh test installs it"
    told = subprocess.run(["ebook-meta", book(home, tmp_path / "14.epub")], check=True, capture_output=True, text=True, timeout=120).stdout
    said = dict(re.findall(r"^(\w+(?: \w+)*)\s*: (.*)$", told, re.MULTILINE))
    assert (said["Title"], said["Series"]) == ("Nordhafen", "Lesesaal #14")
    assert said["Languages"]


@pytest.mark.long
@pytest.mark.xcb
@pytest.mark.xdist_group("xcb")
def test_foliate_opens_at_the_cover_and_turns_to_title_contents_section_and_story(home, tmp_path):
    foliate = driver("foliate")
    assert not foliate.missing(), f"{foliate.missing()} missing; sh packaging/system.sh long installs it"
    path = book(home, tmp_path / "14.epub")
    expected = [
        "Lesesaal",
        r"Nordhafen\s+Nr\. 14 .{1,3}3\. Oktober 2026",
        r"Inhalt\s+Panorama",
        r"Panorama\s.*Die letzte Fähre.*2 Min.*Der Frieden von Parzelle",
        r"Die letzte Fähre nach.*Seit 31 Jahren.*Henrike Vossbeck",
    ]
    with closing(foliate.seen(path, 15)) as screens:
        for screen in screens:
            if re.search(expected[0], read_off(screen, tmp_path), re.DOTALL):
                expected.pop(0)
            if not expected:
                break
    assert not expected


@pytest.mark.long
@pytest.mark.parametrize("style", ["magazine", "plain"])
def test_no_picture_leaves_its_headline_alone_on_any_screen_at_any_size_of_type(home, tmp_path, style):
    epubjs = driver("epubjs")
    assert not epubjs.missing(), f"{epubjs.missing()} missing; make build/readers/ready installs it"
    path = book(home, tmp_path / "14.epub", style=style)
    leading = [
        number for number, entry in enumerate(home.issue(1).stories, 1) if home.story(entry.mark).body.html.startswith("<figure><img")
    ]
    assert len(leading) > 10
    looks = [
        epubjs.Look(device, f"story-{number:05}.xhtml", size=size)
        for device in (epubjs.EINK, epubjs.TABLET)
        for size in ("100%", "140%")
        for number in leading
    ]
    for look, seen in zip(looks, epubjs.seen(path, looks), strict=True):
        where = f"{look.device.name} {look.at} {look.size}: {seen}"
        for part in ("picture", "headline"):
            assert 0 <= seen[part]["left"] < seen[part]["right"] <= seen["width"], where  # on the screen that opens
        assert seen["picture"]["bottom"] <= seen["headline"]["top"], where
        assert seen["headline"]["bottom"] <= seen["height"], where
