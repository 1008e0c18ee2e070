"""Many files are read in processes: in order, on all cores, and whatever kills a process costs one file."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.importers import KEPT, ReadingOptions, limits, read_sources, read_stories
from desktop.importers.crew.crew import Crew
from desktop.importers.crew.reading import read_by_crew
from desktop.importers.crew.worker import Kind, Task
from desktop.story import Draft, Refusal

TEXT = "Lindenhafener Bote\n\nDer Brunnen läuft wieder\n\n12. März 2024\n\nNummer {number}: am Kornmarkt fließt nach elf Jahren wieder Wasser.\n"


def silent(_done: int, _total: int, _what: str) -> None: ...


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(40):
        (tmp_path / f"{number:03}.txt").write_text(TEXT.format(number=number), "utf-8")
    return tmp_path


def children(of: int = 0) -> set[int]:
    """The processes that one, or this one, has started and that still run."""
    me, found = of or os.getpid(), set()
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = place.read_text().rsplit(")", 1)[1].split()[:2]
        except OSError:
            continue
        if int(parent) == me and state != "Z" and b"resource_tracker" not in place.with_name("cmdline").read_bytes():
            found.add(int(place.parent.name))
    return found


def test_forty_files_come_in_their_order_and_no_process_is_left(folder):
    before = children()
    readings = list(read_stories(folder, report=silent))
    assert [Path(each.origin).name for each in readings] == [f"{number:03}.txt" for number in range(40)]
    assert all(isinstance(each, Draft) and "Brunnen" in each.body.text + each.text_of("title") for each in readings)
    assert children() <= before


@pytest.mark.parametrize(("blow", "why"), [(signal.SIGKILL, "signal 9"), (signal.SIGSEGV, "signal 11"), (signal.SIGSTOP, "seconds")])
def test_a_process_that_dies_or_hangs_costs_the_file_it_was_at_and_no_other(folder, blow, why):
    large = folder / "000.txt"
    large.write_text(TEXT.format(number=0) + "Das Wasser steigt, und die Glocke läutet.\n\n" * 30_000, "utf-8")  # it takes a while
    tasks = [Task(number, file, False) for number, file in enumerate(sorted(folder.glob("*.txt"))[:12])]
    before = children()
    with Crew(tasks, ReadingOptions(), size=1, seconds=2.0) as crew:
        while not (crew._workers and crew._workers[0].tasks):
            time.sleep(0.01)
        os.kill(crew._workers[0].process.pid, blow)
        said = [[words for kind, words in crew.words(task.number) if kind == Kind.STORY] for task in tasks]
    assert [len(each) for each in said] == [1] * 12
    (refusal,) = said[0]
    assert isinstance(refusal, Refusal)
    assert (refusal.origin, why in refusal.why) == (str(large), True)
    assert all(isinstance(each[0], Draft) for each in said[1:])
    assert children() <= before


def test_a_file_whose_process_died_does_not_stop_the_others_that_wait_for_it(folder, monkeypatch):
    monkeypatch.setattr(limits, "AHEAD", 1)  # whatever is ready before its turn fills the room
    large = folder / "000.txt"
    large.write_text(TEXT.format(number=0) + "Das Wasser steigt, und die Glocke läutet.\n\n" * 10_000, "utf-8")
    tasks = [Task(number, file, False) for number, file in enumerate(sorted(folder.glob("*.txt")))]
    with Crew(tasks, ReadingOptions(), size=2) as crew:
        while not (crew._workers and len(crew._workers[0].tasks) == 2):  # the second waits behind the large one
            time.sleep(0.01)
        os.kill(crew._workers[0].process.pid, signal.SIGKILL)
        said = [[words for kind, words in crew.words(task.number) if kind == Kind.STORY] for task in tasks]
    assert isinstance(said[0][0], Refusal)
    assert [Path(each.origin).name for (each,) in said] == [f"{number:03}.txt" for number in range(40)]


def test_a_cancel_ends_a_reading_in_processes_at_once_and_leaves_none(folder):
    class Enough(Exception):
        pass

    asked = [0.0]

    def report(done: int, total: int, what: str) -> None:
        assert total == 40
        if done == 3:
            asked[0] = time.monotonic()
            raise Enough

    before = children()
    with pytest.raises(Enough):
        list(read_stories(folder, report=report))
    assert time.monotonic() - asked[0] < 0.2
    end = time.monotonic() + 5
    while not children() <= before and time.monotonic() < end:
        time.sleep(0.05)
    assert children() <= before


def test_processes_die_with_a_parent_that_is_killed(folder):
    large = folder / "001.txt"
    large.write_text(TEXT.format(number=0) + "Das Wasser steigt, und die Glocke läutet.\n\n" * 30_000, "utf-8")  # it takes a while
    program = textwrap.dedent(f"""
        import sys
        from pathlib import Path
        from desktop.importers import read_stories
        if __name__ == "__main__":
            for reading in read_stories(Path({str(folder)!r}), report=lambda *_: None):
                print(reading.origin, flush=True)
                sys.stdin.readline()
    """)
    script = folder.parent / f"{folder.name}.py"
    script.write_text(program)
    with subprocess.Popen([sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        parent.stdout.readline()
        workers = children(parent.pid)
        assert workers
        parent.kill()
        parent.wait()
    end = time.monotonic() + 5
    while any(Path(f"/proc/{pid}").exists() for pid in workers) and time.monotonic() < end:
        time.sleep(0.05)
    assert not any(Path(f"/proc/{pid}").exists() for pid in workers)


def test_what_is_kept_already_is_not_parsed_again(folder):
    import hashlib

    kept = {hashlib.sha256((folder / f"{number:03}.txt").read_bytes()).hexdigest() for number in range(0, 40, 2)}
    asked: list[tuple[str, str]] = []

    def known(sha256: str, part: str) -> bool:
        asked.append((sha256, part))
        return sha256 in kept

    readings = list(read_stories(folder, report=silent, options=ReadingOptions(known=known)))
    assert [isinstance(each, Draft) and each.importer == KEPT for each in readings] == [True, False] * 20
    assert len(asked) == 40
    first = readings[0]
    assert isinstance(first, Draft)
    assert (first.original, dict(first.fields), first.body.html) == ((folder / "000.txt").read_bytes(), {}, "")


def test_one_file_of_many_stories_streams_through_a_process_in_its_order(tmp_path):
    import json

    file = tmp_path / "many.jsonl"
    with file.open("w", encoding="utf-8") as lines:
        for number in range(3_000):
            lines.write(json.dumps({"title": f"Meldung {number}", "text": "Am Hafen blieb es ruhig. " * 40}) + "\n")
    told: list[tuple[int, int, str]] = []

    def titles() -> Iterator[str]:
        for reading in read_stories(file, report=lambda *step: told.append(step)):
            assert isinstance(reading, Draft)
            yield reading.text_of("title")

    assert list(titles()) == [f"Meldung {number}" for number in range(3_000)]
    size = file.stat().st_size
    assert any(0 < done < size and total == size for done, total, _ in told)  # in bytes, as it is the only file


def test_a_missing_path_among_several_is_refused_by_name(folder):
    *stories, missing = read_sources([folder / "000.txt", folder / "gone.txt"], report=silent)
    assert len(stories) == 1
    assert isinstance(missing, Refusal)
    assert "gone.txt" in missing.origin


def test_the_members_of_a_large_file_are_shared_out_and_come_in_their_order(folder):
    """Every process goes through the file; each reads the members whose turn is its own."""
    tasks = [Task(share, folder / "000.txt", True, share, 2) for share in range(2)]
    with Crew(tasks, ReadingOptions(), size=2) as crew:
        said = [[kind for kind, _ in crew.words(task.number) if kind == Kind.STORY] for task in tasks]
    assert said == [[Kind.STORY], []]  # a file that is one story is the first one's


def test_reading_by_a_crew_gives_what_reading_here_gives(folder):
    from dataclasses import replace

    def same(readings: Iterator[Draft | Refusal]) -> list[Draft | Refusal]:
        return [replace(each, retrieved=None) if isinstance(each, Draft) else each for each in readings]  # type: ignore[arg-type]

    few = [(folder / f"{number:03}.txt", False) for number in range(5)]
    assert same(read_by_crew(few, silent, ReadingOptions())) == same(read_sources([file for file, _ in few], report=silent))
