"""The file is whole, or what was there before; and the same publication gives the same bytes."""

import signal
import subprocess
import sys
import tracemalloc
from pathlib import Path
from time import monotonic, sleep

import pytest

from exports import ExportError, Section
from exports.epub import EpubOptions, write_epub


class CancelledError(Exception):
    """What a person's Cancel raises."""


def test_the_same_publication_gives_the_same_bytes(issue, press):
    assert press(issue(), "one.epub", cache=None).path.read_bytes() == press(issue(), "two.epub", cache=None).path.read_bytes()


def test_a_file_that_exists_stays_unless_overwriting_was_asked_for(issue, tmp_path):
    target = tmp_path / "issue.epub"
    target.write_text("issue 13")
    with pytest.raises(ExportError, match=r"issue\.epub: it exists already"):
        write_epub(issue(), target)
    assert target.read_text() == "issue 13"
    write_epub(issue(), target, EpubOptions(overwrite=True))
    assert target.read_bytes().startswith(b"PK")
    assert target.stat().st_mode & 0o044 == 0o044  # others may read it as far as the umask says, like any document


def test_no_story_no_book_and_an_unknown_style_names_those_there_are(issue, tmp_path):
    with pytest.raises(ExportError, match="no story"):
        write_epub(issue((Section("Leer", ()),)), tmp_path / "none.epub")
    with pytest.raises(ExportError, match=r"no EPUB style 'baroque'.*magazine"):
        write_epub(issue(), tmp_path / "none.epub", EpubOptions(style="baroque"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("at", [0, 3, 5])
def test_cancelling_leaves_the_old_issue_whole_and_no_crumbs(issue, tmp_path, at):
    target = tmp_path / "issue.epub"
    target.write_text("issue 13")

    def report(done, total, what):
        assert total == 6
        if done >= at:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_epub(issue(), target, EpubOptions(overwrite=True), report)
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("issue.epub", "issue 13")]


def test_a_full_disk_leaves_the_old_issue_whole_and_no_crumbs(issue, tmp_path, small_disk):
    target = tmp_path / "issue.epub"
    target.write_text("issue 13")
    with small_disk(20_000), pytest.raises(ExportError, match=r"issue\.epub: .*Free some space"):
        write_epub(issue(), target, EpubOptions(overwrite=True))
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("issue.epub", "issue 13")]


def test_a_folder_that_does_not_exist_is_named(issue, tmp_path):
    with pytest.raises(ExportError, match="its folder does not exist"):
        write_epub(issue(), tmp_path / "nowhere" / "issue.epub")


SLOW = """
import runpy, sys, time
from pathlib import Path
from exports.epub import EpubOptions, write_epub
made = runpy.run_path(sys.argv[1])
publication = made["Publication"]("T", "", "de", "urn:uuid:0e0c2a9e-6e1b-4d4f-9e5a-3c1f7b7a1d11", "", "2024-05-04T08:00:00Z", made["SECTIONS"],
                                  made["BODIES"].__getitem__, made["PICTURES"].__getitem__)
write_epub(publication, Path(sys.argv[2]), EpubOptions(overwrite=True), lambda done, total, what: time.sleep(0.5 if done else 0))
"""


def test_a_kill_while_the_file_grows_leaves_the_old_issue(tmp_path):
    target = tmp_path / "issue.epub"
    target.write_text("issue 13")
    process = subprocess.Popen([sys.executable, "-c", SLOW, str(Path(__file__).with_name("conftest.py")), str(target)])
    until = monotonic() + 120  # only a machine that is overloaded needs so long
    while not any(part.stat().st_size > 10_000 for part in tmp_path.glob(".*.part")):
        assert process.poll() is None
        assert monotonic() < until
        sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert target.read_text() == "issue 13"


def test_report_tells_of_every_story_and_ends_with_all(issue, tmp_path):
    told = []
    write_epub(issue(), tmp_path / "issue.epub", report=lambda done, total, what: told.append((done, total, what)))
    assert list(dict.fromkeys(told)) == [
        *((number, 6, article.title) for number, article in enumerate(issue().articles)),
        (6, 6, "Sechs ruhige Morgen"),
    ]


def test_bodies_are_asked_for_one_by_one_and_let_go(issue, story, tmp_path):
    long = "<p>" + "Wort und Satz. " * 10_000 + "</p>"  # 150 kB a story, 60 MB in all
    articles = tuple(story(number, f"Beitrag {number}") for number in range(1, 401))
    publication = issue((Section("", articles),), body=lambda mark: long)
    tracemalloc.start()
    try:
        write_epub(publication, tmp_path / "long.epub")
        assert tracemalloc.get_traced_memory()[1] < 25_000_000
    finally:
        tracemalloc.stop()
