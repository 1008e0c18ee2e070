"""The samples that ship, through the whole house: in as files, out as a PDF and an EPUB that the referees approve of."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

import resources

STYLES = {"pdf": ("journal", "broadsheet", "dossier", "pocket"), "epub": ("magazine", "plain")}


def pressmark(*arguments: str | Path) -> str:
    return subprocess.run([sys.executable, "-m", "desktop", *map(str, arguments)], check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="session")
def sampled(tmp_path_factory):
    """An archive of the samples, and the lines of their import."""
    archive = tmp_path_factory.mktemp("samples") / "samples.pressmark"
    lines = pressmark("import", resources.samples(), "--archive", archive, "--json").splitlines()
    return archive, [json.loads(line) for line in lines]


def test_every_sample_is_read_right(sampled):
    _, lines = sampled
    assert len(lines) == 28
    assert {line["status"] for line in lines} == {"added"}
    assert {line["publication"] for line in lines} == {"Nordhafener Anzeiger", "The Harbour Courier"}
    assert Counter(line["section"] for line in lines).keys() == {"Panorama", "Forum", "Atlas", "Feuilleton", None}
    assert {line["language"].partition("-")[0] for line in lines} == {"de", "en", "fr", "ru", "ar", "zh"}
    assert sum(bool(line["images"]) for line in lines) == 14
    assert not [warning for line in lines for warning in line["warnings"]]
    assert not [line["title"] for line in lines if line["words"] < 200]
    undated = {Path(line["source_file"]).name for line in lines if not line["published"]}
    assert undated == {"06-um-drei-geht-der-ofen-an.txt", "18-the-umbrella-hospital.txt"}
    unsigned = {Path(line["source_file"]).name for line in lines if not line["authors"]}
    assert unsigned == {"04-wem-gehoert-die-bank.txt", "24-a-piano-goes-up-in-the-world.txt"}


def test_no_sample_carries_its_page_into_its_text(sampled):
    archive, lines = sampled
    for line in lines:
        text = json.loads(pressmark("show", line["mark"], "--archive", archive, "--json"))["text"]
        first = text.split("\n\n")[0]
        assert first not in (line["title"], line["section"], line["publication"])
        assert "Newsletter" not in text


@pytest.mark.referee
@pytest.mark.xdist_group("pdf")
@pytest.mark.parametrize("style", STYLES["pdf"])
def test_the_samples_as_pdf_are_made_for_a_century_and_for_everyone_in_each_style(sampled, verdict, tmp_path, style):
    said = verdict(printed(sampled, tmp_path / "samples.pdf", "pdf", "--style", style))
    assert [line.split()[0] for line in said] == ["PASS", "PASS"], said


@pytest.mark.referee
@pytest.mark.parametrize(
    ("name", "pictures"), [("samples.epub", "tablet"), ("samples.epub", "original"), ("samples.kepub.epub", "eink")], ids=lambda said: said
)
@pytest.mark.parametrize("style", STYLES["epub"])
def test_the_samples_as_epub_pass_without_a_word_in_every_look_for_every_device(sampled, referee, tmp_path, style, name, pictures):
    assert referee(printed(sampled, tmp_path / name, "epub", "--style", style, "--pictures", pictures)) == ""


@pytest.mark.long
@pytest.mark.referee
@pytest.mark.xdist_group("pdf")
@pytest.mark.parametrize("page", ["A5", "Letter"])
@pytest.mark.parametrize("style", STYLES["pdf"])
def test_every_style_and_size_is_valid_with_every_sample(sampled, verdict, tmp_path, style, page):
    said = verdict(printed(sampled, tmp_path / "samples.pdf", "pdf", "--style", style, "--page", page))
    assert [line.split()[0] for line in said] == ["PASS", "PASS"], said


@pytest.mark.long
@pytest.mark.referee
@pytest.mark.parametrize("kind", ["pdf", "epub"])
def test_every_sample_alone_is_valid_too(sampled, verdict, referee, tmp_path, kind):
    archive, lines = sampled
    pressmark("export", "--query", "", "--archive", archive, "--format", kind, "--each", "--output", tmp_path / "each")
    files = sorted((tmp_path / "each").iterdir())
    assert len(files) == len(lines)
    if kind == "pdf":
        said = verdict(*files)
        assert [line.split()[0] for line in said] == ["PASS"] * 2 * len(files), said
    else:
        assert [referee(file) for file in files] == [""] * len(files)


@pytest.mark.long
@pytest.mark.referee
@pytest.mark.parametrize("style", STYLES["epub"])
def test_ace_finds_no_barrier_in_the_samples(sampled, ace, tmp_path, style):
    report = ace(printed(sampled, tmp_path / "samples.epub", "epub", "--style", style))
    assert report["earl:result"]["earl:outcome"] == "pass", json.dumps(report["assertions"], ensure_ascii=False)[:4000]


def printed(sampled, target: Path, kind: str, *options: str) -> Path:
    answer = pressmark(
        "export", "--query", "", "--archive", sampled[0], "--title", "Nordhafen", "--format", kind, "--output", target, "--json", *options
    )
    assert json.loads(answer)["warnings"] == []
    return target


def test_the_styles_tested_here_are_all_there_are():
    from desktop.publishing import styles_for

    assert {kind: set(styles_for(kind)) for kind in STYLES} == {kind: set(styles) for kind, styles in STYLES.items()}
