"""What may not leave the archive does not, and the command line says so."""


def test_a_restricted_story_is_left_out_named_and_released(full, tmp_path):
    assert full.run("restrict", "PM-000001", "--json").json == {"what": "Restrict", "marks": ["PM-000001"]}
    shown = full.run("show", "PM-000001", "--json").json
    assert (shown["restricted"], shown["embargo"], shown["read"], shown["starred"]) == (True, None, False, False)
    ran = full.run("export", "--query", "", "--format", "text", "--output", tmp_path / "all.txt", "--json")
    assert ran.code == 1
    assert ran.json["warnings"] == ["PM-000001 is restricted and was left out."]
    assert ran.json["files"][0]["stories"] == 1
    assert "PM-000001 is restricted and was left out." in ran.err
    assert full.run("release", "PM-000001").code == 0
    assert full.run("export", "--query", "", "--format", "text", "--output", tmp_path / "again.txt").code == 0


def test_an_embargo_holds_until_its_day(full, tmp_path):
    assert full.run("embargo", "PM-000001", "PM-000002", "--until", "2999-12-31").code == 0
    ran = full.run("export", "PM-000002", "--format", "jsonl", "--output", tmp_path / "one.jsonl")
    assert ran.code == 1
    assert "PM-000002 is under embargo until 2999-12-31" in ran.err
    assert not (tmp_path / "one.jsonl").exists()
    assert full.run("undo").out.startswith("Embargo until 2999-12-31")
    assert full.run("embargo", "PM-000002", "--until", "1999-12-31").code == 0
    assert full.run("export", "PM-000002", "--format", "jsonl", "--output", tmp_path / "one.jsonl").code == 0
    assert full.run("embargo", "PM-000002", "--until", "soon").code == 2
