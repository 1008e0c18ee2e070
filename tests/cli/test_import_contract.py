"""pressmark import keeps its contract to the letter."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

LINE = [
    "status", "mark", "source_file", "part", "title", "authors", "published", "publication", "section", "language", "url", "words", "images",
    "confidence", "warnings", "message",
]  # fmt: skip


def test_a_folder_gives_a_line_a_story_and_names_what_failed(desk, incoming):
    ran = desk.run("import", incoming, "--json")
    clock, failed, ferry = sorted(ran.lines, key=lambda line: line["source_file"])
    assert ran.code == 1
    assert [list(line) for line in ran.lines] == [LINE] * 3
    assert (clock["status"], clock["title"], clock["publication"], clock["section"]) == (
        "added", "Der Uhrmacher vom Kornmarkt hört auf", "Lindenhafener Bote", "Stadtleben"
    )  # fmt: skip
    assert (clock["authors"], clock["published"], clock["language"], clock["url"]) == (["Jette Arendt"], "2024-03-12", "de", None)
    assert clock["images"] == 0
    assert 40 < clock["words"] < 60
    assert all(0 <= sure <= 1 for sure in clock["confidence"].values())
    assert (ferry["title"], ferry["authors"], ferry["publication"]) == ("The ferry that waited", ["Maud Ellery"], "The Quay Gazette")
    assert (ferry["section"], ferry["url"], ferry["images"]) == ("Harbour", "https://quay-gazette.example/2024/ferry", 1)
    assert ferry["published"].startswith("2024-05-02T08:30")
    assert (failed["status"], failed["mark"], failed["source_file"]) == ("failed", None, str(incoming / "empty.txt"))
    assert "empty" in failed["message"]
    assert str(incoming / "empty.txt") in ran.err


def test_the_same_bytes_twice_are_a_duplicate_and_add_nothing(full, incoming):
    ran = full.run("import", incoming / "clock.txt", "--json")
    assert (ran.code, ran.json["status"], ran.json["mark"]) == (0, "duplicate", "PM-000001")
    assert full.run("list", "--json").json["total"] == 2


def test_a_page_fetched_again_with_other_words_becomes_a_version(full, incoming):
    page = (incoming / "ferry.html").read_text("utf-8").replace("eleven minutes", "twelve minutes")
    (incoming / "ferry.html").write_text(page, "utf-8")
    ran = full.run("import", incoming / "ferry.html", "--json")
    assert (ran.code, ran.json["status"], ran.json["mark"]) == (0, "version", "PM-000002")
    shown = full.run("show", "PM-000002", "--json").json
    assert "twelve minutes" in shown["text"]
    assert [version["number"] for version in shown["versions"]] == [1, 2]


def test_the_original_comes_back_byte_for_byte(full, incoming):
    source = full.run("show", "PM-000001", "--json").json["source"]
    original = (incoming / "clock.txt").read_bytes()
    assert source["sha256"] == hashlib.sha256(original).hexdigest()
    assert (source["origin"], source["media_type"]) == (str(incoming / "clock.txt"), "text/plain")
    assert full.run("show", "PM-000001", "--original").out.encode() == original


def test_a_dry_run_shows_what_would_come_and_makes_no_archive(desk, incoming):
    ran = desk.run("import", incoming / "clock.txt", "--dry-run", "--json")
    assert (ran.code, ran.json["title"], ran.json["mark"]) == (0, "Der Uhrmacher vom Kornmarkt hört auf", None)
    assert not desk.archive.exists()


def test_text_can_be_piped_in_and_put_into_a_new_collection(desk, incoming):
    ran = desk.run("import", "-", "--collection", "Türme", "--json", stdin=(incoming / "clock.txt").read_bytes())
    assert (ran.code, ran.json["source_file"]) == (0, "standard input")
    shelves = desk.run("collection", "list", "--json").json["collections"]
    assert [(shelf["name"], shelf["count"]) for shelf in shelves] == [("Türme", 1)]


def test_ready_stories_come_as_json_lines_and_leave_as_the_same(full, tmp_path):
    exported = tmp_path / "all.jsonl"
    assert full.run("export", "--query", "", "--format", "jsonl", "--output", exported).code == 0
    lines = [json.loads(line) for line in exported.read_text("utf-8").splitlines()]
    assert [line["mark"] for line in lines] == ["PM-000001", "PM-000002"]
    assert [list(line)[: len(LINE)] for line in lines] == [LINE] * 2
    assert lines[0]["text"].startswith("Vierundvierzig Jahre")
    elsewhere = ["--archive", str(tmp_path / "second.pressmark")]
    ran = full.run("import", exported, "--json", *elsewhere, archive=False)
    assert ran.code == 0
    for before, after in zip(lines, ran.lines, strict=True):
        for name in ("title", "authors", "published", "publication", "section", "language", "url"):
            assert after[name] == before[name]


def test_a_missing_path_is_named_and_the_rest_still_comes(desk, incoming):
    ran = desk.run("import", incoming / "nowhere.txt", incoming / "clock.txt", "--json")
    assert ran.code == 1
    assert sorted(line["status"] for line in ran.lines) == ["added", "failed"]
    assert "nowhere.txt" in ran.err


def test_what_was_printed_as_added_survives_a_kill(desk, tmp_path):
    many = tmp_path / "many.jsonl"
    many.write_text("".join(json.dumps({"title": f"Story {n}", "text": f"Words of story {n}."}) + "\n" for n in range(4000)), "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop", "import", str(many), "--json", "--archive", str(desk.archive)], stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    marks = [json.loads(process.stdout.readline())["mark"] for _ in range(150)]
    process.kill()
    process.wait()
    process.stdout.close()
    kept = {story["mark"] for story in desk.run("list", "--limit", "5000", "--json").json["stories"]}
    assert set(marks) <= kept
    assert desk.run("check").code == 0


def test_the_archive_file_is_private(full):
    assert Path(full.archive).stat().st_mode & 0o777 == 0o600


def test_no_name_and_no_sign_is_too_odd_to_be_told(desk, tmp_path):
    odd = os.fsencode(tmp_path) + b"/caf\xe9 \xff.txt"
    with open(odd, "wb") as file:
        file.write("Ein Titel mit Umlaut: Öl\n\nUnd ein Absatz darunter, der lang genug ist.\n".encode())
    (tmp_path / "odd.jsonl").write_text('{"title": "half \\ud800 a pair\\u0007", "text": "and \\udc00 the other \\ue000half"}\n')
    ran = desk.run("import", os.fsdecode(odd), tmp_path / "odd.jsonl", "--json")
    assert ran.code == 0
    assert [line["title"] for line in ran.lines] == ["Ein Titel mit Umlaut: Öl", "half  a pair"]
    assert desk.run("export", "--query", "", "--format", "epub", "--output", tmp_path / "odd.epub").code == 0
    assert "Öl" in desk.run("list").out


def test_a_fault_of_our_own_is_told_as_ours_and_the_details_are_kept(desk, incoming):
    script = "import sys, desktop.archive, desktop.cli; desktop.archive.Archive.open = lambda *a, **k: 1 / 0; sys.argv[1:] = ['list']; desktop.cli.main()"
    home = {**os.environ, "HOME": str(desk.folder), "XDG_STATE_HOME": str(desk.folder)}
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=home, check=False)
    assert ran.returncode == 1
    assert "Pressmark itself failed" in ran.stderr
    assert "Traceback" not in ran.stderr
    (log,) = desk.folder.rglob("pressmark.log")
    assert "ZeroDivisionError" in log.read_text()


def test_one_story_that_the_archive_refuses_keeps_no_other_out(desk, tmp_path):
    """The archive's own door is shut on one story of three, as for a body that an importer left unclean."""
    script = """
import sys, desktop.cli
from desktop.archive import ArchiveError
from desktop.archive.intake.prepared import Prepared
prepared = Prepared.of
def of(draft, dictionary):
    if draft.text_of("title") == "Second":
        raise ArchiveError(draft.origin, "its body is not clean")
    return prepared(draft, dictionary)
Prepared.of = of
desktop.cli.main()
"""
    (tmp_path / "three.jsonl").write_text("".join(f'{{"title": "{title}", "text": "Words."}}\n' for title in ("First", "Second", "Third")))
    arguments = ["import", str(tmp_path / "three.jsonl"), "--json", "--archive", str(desk.archive)]
    ran = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert [json.loads(line)["status"] for line in ran.stdout.splitlines()] == ["added", "failed", "added"]
    assert "three.jsonl" in ran.stderr
