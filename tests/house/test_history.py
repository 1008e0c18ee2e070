"""What was done is kept between sessions, bounded, and forgotten where stories are erased."""

from desktop.history import LARGEST, Done, History


def done(number: int, archive: str = "/a/one.pressmark") -> Done:
    return Done(f"Job {number}", archive, "2026-11-24T12:00:00+00:00", 1.5, "done", "3 stories exported", ("a warning",), ("/tmp/a.pdf",))


def test_what_was_done_last_stands_first_and_each_archive_has_its_own(tmp_path):
    history = History(tmp_path / "new" / "jobs.jsonl")
    for number in range(3):
        history.add(done(number))
    history.add(done(9, "/b/two.pressmark"))
    later = History(tmp_path / "new" / "jobs.jsonl")
    assert [each.what for each in later.of("/a/one.pressmark")] == ["Job 2", "Job 1", "Job 0"]
    assert later.of("/b/two.pressmark") == (done(9, "/b/two.pressmark"),)
    later.clear("/a/one.pressmark")
    assert later.of("/a/one.pressmark") == ()
    assert len(later.of("/b/two.pressmark")) == 1


def test_the_file_stays_small_and_is_its_owners_alone(tmp_path):
    history = History(tmp_path / "jobs.jsonl")
    for number in range(LARGEST + 5):
        history.add(done(number))
    assert [each.what for each in history.of("/a/one.pressmark")][-1] == "Job 5"
    assert (tmp_path / "jobs.jsonl").stat().st_mode & 0o777 == 0o600


def test_a_damaged_line_or_one_of_another_version_does_no_harm(tmp_path):
    path = tmp_path / "jobs.jsonl"
    history = History(path)
    history.add(done(1))
    path.write_text(
        path.read_text("utf-8") + '{"what": 3}\n{broken\n"text"\n' + path.read_text("utf-8").replace('"said"', '"later": 1, "said"'),
        "utf-8",
    )
    assert [each.what for each in history.of("/a/one.pressmark")] == ["Job 1", "Job 1"]


def test_a_disk_that_refuses_interrupts_nobody(tmp_path):
    (tmp_path / "file").write_text("")
    history = History(tmp_path / "file" / "jobs.jsonl")
    history.add(done(1))
    assert history.of("/a/one.pressmark") == ()
