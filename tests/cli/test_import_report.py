"""A large import can be run again, and tells what became of each file."""

import csv
import json

import pytest

PAGE = "Lindenhafener Bote\n\nStadtleben\n\n{title}\n\n12. März 2024\n\nNach elf trockenen Jahren fließt am Kornmarkt wieder Wasser, und Kinder sehen zu.\n"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "in"
    made.mkdir()
    for number in range(3):
        (made / f"{number}.txt").write_text(PAGE.format(title=f"Der Brunnen läuft wieder, zum {number + 1}. Mal"), "utf-8")
    (made / "broken.txt").write_bytes(bytes(range(256)) * 40)
    return made


@pytest.mark.parametrize("suffix", [".csv", ".json", ".txt"])
def test_a_second_run_adds_nothing_and_the_saved_report_says_so_of_each_file(desk, folder, tmp_path, suffix):
    report = tmp_path / f"report{suffix}"
    assert desk.run("import", folder).code == 1  # a file was refused
    lines = desk.run("import", folder, "--json", "--report", report).lines
    assert sorted((line["status"], line["mark"]) for line in lines if line["mark"]) == [
        ("duplicate", f"PM-00000{number}") for number in (1, 2, 3)
    ]
    assert all(line["title"].startswith("Der Brunnen") for line in lines if line["mark"])
    text = report.read_text("utf-8")
    if suffix == ".json":
        counts = json.loads(text)["counts"]
        assert (counts["duplicate"], counts["refused"]) == (3, 1)
    elif suffix == ".csv":
        rows = list(csv.DictReader(text.splitlines()))
        assert sorted(row["status"] for row in rows) == ["duplicate"] * 3 + ["refused"]
    else:
        assert "Kept already (3)" in text
        assert "broken.txt" in text
