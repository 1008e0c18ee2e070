"""The formats of the contract that are neither pages nor a book leave the archive by the command line."""

from zipfile import ZipFile

import pytest


@pytest.mark.parametrize("form", ["markdown", "bibtex", "ris", "csl-json"])
def test_a_format_gives_one_file_with_both_stories(full, tmp_path, form):
    ran = full.run("export", "--query", "", "--format", form, "--output", tmp_path / "both.out", "--json")
    assert ran.code == 0, ran.err
    (file,) = ran.json["files"]
    assert (file["stories"], file["pages"], file["bytes"]) == (2, None, (tmp_path / "both.out").stat().st_size)
    text = (tmp_path / "both.out").read_text("utf-8")
    assert "PM-000001" in text
    assert "PM-000002" in text


def test_a_bag_holds_the_original_that_show_gives(full, tmp_path):
    assert full.run("export", "PM-000001", "--format", "bagit", "--output", tmp_path / "one.zip").code == 0
    with ZipFile(tmp_path / "one.zip") as bag:
        (original,) = (bag.read(name) for name in bag.namelist() if "/originals/" in name)
    assert original.decode("utf-8") == full.run("show", "PM-000001", "--original").out
