"""Kill -9 at thirty moments of each work: what was reported is there, what stood there before is whole."""

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

import resources

KILLS = 30


def start(*arguments: str | Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "desktop", *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def pressmark(*arguments: str | Path) -> str:
    return subprocess.run([sys.executable, "-m", "desktop", *map(str, arguments)], check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def sampled(tmp_path_factory) -> Path:
    archive = tmp_path_factory.mktemp("samples") / "samples.pressmark"
    pressmark("import", resources.samples(), "--archive", archive)
    return archive


def kill_somewhere(process: "subprocess.Popen[str]", chance: random.Random, longest: float) -> str:
    """Kill it, and give what it had printed."""
    time.sleep(chance.uniform(0, longest))
    process.kill()
    out, _ = process.communicate()
    return out


def lines_of(path: Path, number: int) -> Path:
    path.write_text("".join(json.dumps({"title": f"Story {number}-{n}", "text": f"Words {number} {n}."}) + "\n" for n in range(3000)))
    return path


@pytest.mark.long
def test_an_import_killed_anywhere_keeps_what_it_reported(tmp_path):
    archive, chance = tmp_path / "a.pressmark", random.Random(30)
    began = time.monotonic()
    pressmark("import", lines_of(tmp_path / "whole.jsonl", KILLS), "--archive", tmp_path / "whole.pressmark")
    whole = time.monotonic() - began  # seconds: on a slow machine nothing would be reported within a time that was set once
    reported: set[str] = set()
    for number in range(KILLS):
        lines = lines_of(tmp_path / f"{number}.jsonl", number)
        out = kill_somewhere(start("import", lines, "--archive", archive, "--json"), chance, 1.2 * whole)
        reported |= {json.loads(line)["mark"] for line in out.splitlines(keepends=True) if line.endswith("}\n")}
        if archive.exists() and reported:
            held = json.loads(pressmark("list", "--archive", archive, "--limit", "200000", "--json"))["stories"]
            assert reported <= {story["mark"] for story in held}
            assert json.loads(pressmark("check", "--archive", archive, "--json"))["ok"]
    assert reported


@pytest.mark.long
@pytest.mark.parametrize(("kind", "longest"), [("pdf", 9.0), ("epub", 2.5), ("html", 1.5), ("text", 1.0), ("jsonl", 1.0)])
def test_an_export_killed_anywhere_leaves_the_old_file_or_the_new_one(sampled, tmp_path, kind, longest):
    target, chance = tmp_path / f"issue.{kind}", random.Random(31)
    outcomes = set()
    for _ in range(KILLS):
        target.write_text("issue 13")
        export = start("export", "--query", "", "--archive", sampled, "--format", kind, "--output", target, "--overwrite")
        kill_somewhere(export, chance, longest)
        outcomes.add(target.read_bytes() == b"issue 13")
        if target.read_bytes() != b"issue 13":
            assert target.stat().st_size > 10_000
    assert True in outcomes
    assert json.loads(pressmark("check", "--archive", sampled, "--json"))["ok"]


@pytest.mark.long
def test_a_killed_export_leaves_no_process_behind(sampled, tmp_path):
    export = start("export", "--query", "", "--archive", sampled, "--format", "pdf", "--output", tmp_path / "a.pdf")
    time.sleep(3)
    group = {int(pid) for pid in os.listdir("/proc") if pid.isdigit() and _parent(int(pid)) == export.pid}
    assert group, "the press has no process of its own"
    export.kill()
    export.communicate()
    until = time.monotonic() + 20
    while alive := {pid for pid in group if _state(pid) not in ("", "Z")}:
        assert time.monotonic() < until, f"processes {alive} are still there"
        time.sleep(0.1)


@pytest.mark.long
def test_edits_and_undos_killed_anywhere_are_done_or_not_done(sampled, tmp_path):
    chance = random.Random(32)
    for number in range(KILLS):
        before = json.loads(pressmark("show", "PM-000001", "--archive", sampled, "--json"))["title"]
        kill_somewhere(start("edit", "PM-000001", f"title=Title {number}", "--archive", sampled), chance, 0.9)
        after = json.loads(pressmark("show", "PM-000001", "--archive", sampled, "--json"))["title"]
        assert after in (before, f"Title {number}")
        if after != before:
            kill_somewhere(start("undo", "--archive", sampled), chance, 0.9)
            assert json.loads(pressmark("show", "PM-000001", "--archive", sampled, "--json"))["title"] in (before, after)
    assert json.loads(pressmark("check", "--archive", sampled, "--json"))["ok"]


def _status(pid: int) -> dict[str, str]:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return {}
    return dict(line.split(":\t", 1) for line in lines if ":\t" in line)


def _parent(pid: int) -> int:
    return int(_status(pid).get("PPid", "-1"))


def _state(pid: int) -> str:
    return _status(pid).get("State", "").strip()[:1]
