"""A bag for another archive: the Library of Congress's validator finds it whole, and finds a flipped byte."""

import json
from zipfile import ZipFile

import bagit
import pytest

from exports import Record
from exports.bag import write_bag

from .conftest import PICTURE

ORIGINAL = b"<html>die Seite, wie sie kam \xff</html>"


@pytest.fixture
def packed(selection, tmp_path):
    record = Record(1, "2024-05-03T10:00:00+00:00", "text/html; charset=latin-1", len(ORIGINAL), lambda: ORIGINAL)
    kept = selection(record=lambda mark: record if mark == "PM-000007" else None)
    done = write_bag(kept, tmp_path / "ferry.zip")
    with ZipFile(tmp_path / "ferry.zip") as zipped:
        zipped.extractall(tmp_path / "out")
    return done, tmp_path / "out" / "ferry", kept


def test_another_archives_validator_finds_the_bag_whole_and_every_original_in_it(packed):
    done, folder, _ = packed
    bag = bagit.Bag(str(folder))
    bag.validate()
    assert sorted(bag.payload_files()) == [
        "data/originals/PM-000007.html", f"data/pictures/{PICTURE.sha256}.jpg", "data/stories.jsonl"
    ]  # fmt: skip
    assert (folder / "data/originals/PM-000007.html").read_bytes() == ORIGINAL
    assert [json.loads(line)["mark"] for line in (folder / "data/stories.jsonl").read_text("utf-8").splitlines()] == [
        "PM-000003",
        "PM-000007",
    ]
    assert [warning.partition(" ")[0] for warning in done.warnings] == ["PM-000003"]


def test_a_flipped_byte_is_found(packed):
    _, folder, _ = packed
    (folder / "data/originals/PM-000007.html").write_bytes(ORIGINAL.replace(b"kam", b"kan"))
    with pytest.raises(bagit.BagValidationError, match=r"PM-000007\.html"):
        bagit.Bag(str(folder)).validate()


def test_the_same_stories_give_the_same_bytes(packed, tmp_path):
    done, _, kept = packed
    (tmp_path / "again").mkdir()
    assert write_bag(kept, tmp_path / "again" / "ferry.zip").sha256 == done.sha256
