"""The two acts that cannot be undone: they ask first, and say what went."""


def test_an_erased_story_is_gone_and_its_mark_says_why(full):
    assert full.run("erase", "PM-000001", "--reason", "The author asked").code == 2
    assert full.run("show", "PM-000001").code == 0
    ran = full.run("erase", "PM-000001", "--reason", "The author asked", "--yes", "--json")
    assert (ran.code, ran.json) == (0, {"erased": ["PM-000001"], "reason": "The author asked"})
    shown = full.run("show", "PM-000001")
    assert shown.code == 1
    assert "The author asked" in shown.err
    assert full.run("search", "Zifferblatt", "--json").json["total"] == 0
    assert full.run("undo").code == 0  # the import, of what is left of it
    assert full.run("list", "--json").json["total"] == 0
    assert full.run("redo").code == 0
    assert full.run("list", "--json").json["total"] == 1
    assert full.run("check").code == 0


def test_emptying_the_trash_names_what_went(full):
    full.run("trash", "PM-000002")
    refused = full.run("empty-trash")
    assert refused.code == 2
    assert "--yes" in refused.err
    ran = full.run("empty-trash", "--yes", "--json")
    assert (ran.code, ran.json["erased"]) == (0, ["PM-000002"])
    assert "emptied from trash" in full.run("show", "PM-000002").err
    assert full.run("undo").code == 0
    assert full.run("list", "--json").json["total"] == 0


def test_no_page_of_an_erased_story_stays_in_what_exports_keep(full, monkeypatch):
    prints = full.folder / "prints"
    monkeypatch.setenv("PRESSMARK_PRINTS", str(prints))

    def kept() -> list[str]:
        return [path.name for path in prints.rglob("*") if path.is_file()]

    assert full.run("export", "PM-000002", "--format", "pdf", "--output", full.folder / "one.pdf").code == 0
    assert kept()
    assert full.run("erase", "PM-000001", "--reason", "The author asked", "--yes").code == 0
    assert kept() == []
    assert full.run("export", "PM-000002", "--format", "pdf", "--output", full.folder / "two.pdf").code == 0
    assert kept()
    assert full.run("trash", "PM-000002").code == 0
    assert full.run("empty-trash", "--yes").code == 0
    assert kept() == []


def test_no_fitted_picture_outlives_an_erasure(full):
    kept = full.folder / "cache" / "pressmark" / "pictures"
    kept.mkdir(parents=True)
    (kept / "picture").write_bytes(b"of a story")
    assert full.run("erase", "PM-000001", "--reason", "The author asked", "--yes").code == 0
    assert not kept.exists()
