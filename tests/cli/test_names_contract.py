"""Names keep their contract on the command line."""


def test_a_paper_is_renamed_for_good_and_found_by_either_name(full):
    listed = full.run("names", "list", "publication", "--json").json["names"]
    assert listed == [
        {"name": "Lindenhafener Bote", "stories": 1, "aliases": []},
        {"name": "The Quay Gazette", "stories": 1, "aliases": []},
    ]
    assert full.run("names", "rename", "publication", "Lindenhafener Bote", "Der Bote", "--json").json["marks"] == ["PM-000001"]
    assert full.run("show", "PM-000001", "--json").json["publication"] == "Der Bote"
    assert full.run("search", 'publication:"Lindenhafener Bote"', "--json").json["total"] == 1
    edited = full.run("edit", "PM-000002", "publication=Lindenhafener Bote")
    assert (edited.code, edited.err.strip()) == (0, "“Lindenhafener Bote” goes by the name “Der Bote” here.")
    assert full.run("show", "PM-000002", "--json").json["publication"] == "Der Bote"
    assert full.run("undo").code == full.run("undo").code == 0
    assert full.run("show", "PM-000001", "--json").json["publication"] == "Lindenhafener Bote"


def test_names_are_merged_and_given_aliases(full):
    assert full.run("names", "merge", "publication", "Hafenpresse", "Lindenhafener Bote", "The Quay Gazette").code == 0
    assert full.run("names", "alias", "publication", "Hafenpresse", "Hp.").code == 0
    (name,) = full.run("names", "list", "publication", "--json").json["names"]
    assert (name["name"], name["stories"]) == ("Hafenpresse", 2)
    assert sorted(name["aliases"]) == ["Hp.", "Lindenhafener Bote", "The Quay Gazette"]
    assert full.run("names", "alias", "publication", "Hafenpresse", "Hp.", "--remove").code == 0
    assert full.run("names", "list", "colour").code == 2
    wrong = full.run("names", "rename", "publication", "Nirgends", "X")
    assert (wrong.code, "Nirgends" in wrong.err) == (1, True)
