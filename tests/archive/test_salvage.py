"""Stories brought over from a file that SQLite gives up on."""

import os
import random
from pathlib import Path

import pysqlite3
import pytest

from desktop.archive import Archive, ArchiveError, Query
from desktop.story import Mark

MARKS = [Mark(f"PM-{number:06d}") for number in range(1, 13)]
PAGE = 8192


def told(archive: Archive, mark: Mark) -> object:
    """Give what an archive tells of a story, with the bytes it came as."""
    story = archive.story(mark)
    pictures = [archive.picture(each).content for each in story.body.pictures]
    return story, archive.versions(mark), archive.events(mark), archive.original(story.source.sha256), pictures


@pytest.fixture
def whole(filled, path):
    """What the archive tells of each story while it is whole."""
    path.write_bytes(filled)
    with Archive.open(path) as archive:
        return {mark: told(archive, mark) for mark in MARKS}


def root_of(path: Path, name: str) -> int:
    connection = pysqlite3.connect(path)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    connection.close()
    return int(root)


def overwrite(path: Path, page: int, content: bytes) -> None:
    with path.open("r+b") as stream:
        stream.seek((page - 1) * PAGE)
        stream.write(content)


def test_from_an_archive_that_is_whole_everything_comes_over(whole, path, tmp_path, filled):
    report = Archive.salvage(path, tmp_path / "new.pressmark")
    assert (report.stories, report.lost) == (12, ())
    with Archive.open(path) as old, Archive.open(tmp_path / "new.pressmark") as new:
        assert new.check().damaged == ()
        assert new.content_hash() == old.content_hash()
        assert {mark: told(new, mark) for mark in MARKS} == whole
        assert new.marks(Query.parse("hafen")) == old.marks(Query.parse("hafen"))
        assert new.undo_words() is None
    assert os.stat(tmp_path / "new.pressmark").st_mode & 0o777 == 0o600
    assert path.read_bytes() == filled


@pytest.mark.parametrize("page", ["header", "story", "version", "body", "source", "chunk", "tag", "story_docid", "words_data", "event"])
def test_with_a_page_gone_the_rest_comes_over(whole, path, tmp_path, page):
    overwrite(path, 1 if page == "header" else root_of(path, page), b"\0" * PAGE)
    report = Archive.salvage(path, tmp_path / "new.pressmark")
    with Archive.open(tmp_path / "new.pressmark") as new:
        held = new.marks(Query.parse("")) + new.marks(Query.parse("is:trashed"))
        if page in ("header", "story", "tag", "story_docid", "words_data", "event"):
            assert len(held) == 12
        for mark in set(MARKS) - set(held):
            assert str(mark) in {loss.mark for loss in report.lost}
        if page in ("header", "story_docid", "words_data"):
            assert {mark: told(new, mark) for mark in MARKS} == whole
        assert new.check().ok or page == "chunk"


@pytest.mark.parametrize("share", [0.2, 0.4, 0.6])
def test_of_a_file_that_was_cut_off_what_is_left_comes_over(whole, path, tmp_path, share):
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    report = Archive.salvage(path, tmp_path / "new.pressmark")
    assert report.lost
    with Archive.open(tmp_path / "new.pressmark") as new:
        new.check()
        for mark in new.marks(Query.parse("")):
            assert new.story(mark).body == whole[mark][0].body


@pytest.mark.parametrize("seed", [1, 2, 3, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(4, 40))])
def test_with_bytes_flipped_anywhere_every_story_comes_over_as_it_was_or_is_named(whole, path, tmp_path, seed):
    chance = random.Random(seed)
    damaged = bytearray(path.read_bytes())
    for _ in range(chance.randrange(1, 60)):
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    path.write_bytes(bytes(damaged))
    report = Archive.salvage(path, tmp_path / "new.pressmark")
    named = {loss.mark for loss in report.lost}
    with Archive.open(tmp_path / "new.pressmark") as new:
        for mark in MARKS:
            try:
                story = new.story(mark)
            except ArchiveError:
                assert str(mark) in named
                continue
            assert str(mark) in named or (story.fields["title"], story.body) == (whole[mark][0].fields["title"], whole[mark][0].body)
        fresh = new.check()
        assert {damage.mark for damage in fresh.damaged} <= named  # an original that is lost stays named


def test_a_new_name_that_is_taken_is_refused(path, filled, tmp_path):
    path.write_bytes(filled)
    (tmp_path / "new.pressmark").write_text("mine")
    with pytest.raises(ArchiveError, match="there already"):
        Archive.salvage(path, tmp_path / "new.pressmark")
    assert (tmp_path / "new.pressmark").read_text() == "mine"
