"""Check, backup, rebuild and salvage, as a script uses them."""

import json


def test_a_backup_can_be_listed_and_checked_like_the_archive(full, tmp_path):
    target = tmp_path / "backup.pressmark"
    made = full.run("backup", target, "--json")
    assert (made.code, made.json["stories"], made.json["bytes"]) == (0, 2, target.stat().st_size)
    assert full.run("backup", target).code == 1
    assert full.run("backup", target, "--overwrite").code == 0
    assert full.run("check", "--json").json["ok"]


def test_a_damaged_archive_is_told_of_and_salvaged(full, tmp_path):
    damaged, new = tmp_path / "damaged.pressmark", tmp_path / "new.pressmark"
    full.run("backup", damaged)
    content = bytearray(damaged.read_bytes())
    at = content.find(b"Maud Ellery")
    content[at] ^= 1
    damaged.write_bytes(bytes(content))
    ran = full.run("salvage", damaged, new, "--json")
    assert (ran.code, ran.json) == (0, {"stories": 2, "lost": []})  # what a list shows follows from the version
    assert full.run("salvage", damaged, new).code == 1
    assert full.run("salvage", tmp_path / "nowhere", tmp_path / "other").code == 1
    assert json.loads(full.run("rebuild", "--json").out) == {"stories": 2}
