"""A story's versions from the command line, and fields of one's own."""


def test_a_story_goes_back(full):
    assert full.run("edit", "PM-000002", "title=Another").code == 0
    listed = full.run("versions", "PM-000002", "--json").json
    assert listed["mark"] == "PM-000002"
    assert [(each["number"], each["what"]) for each in listed["versions"]][1:] == [(2, "Edit title")]
    assert full.run("revert", "PM-000002", "1", "--json").json == {"what": "Back to version 1", "marks": ["PM-000002"]}
    assert full.run("show", "PM-000002", "--json").json["title"] == "The ferry that waited"
    assert len(full.run("versions", "PM-000002").out.splitlines()) == 3
    assert "1 to 3" in full.run("revert", "PM-000002", "9").err


def test_fields_of_ones_own(full):
    assert full.run("edit", "PM-000001", "x:Kiste=3", "section=Uhren").code == 0
    shown = full.run("show", "PM-000001", "--json").json
    assert (shown["custom"], shown["section"]) == ({"Kiste": "3"}, "Uhren")
    assert full.run("edit", "PM-000001", "x:=3").code == 1
    assert full.run("undo").out == "Edit section and Kiste: PM-000001\n"
