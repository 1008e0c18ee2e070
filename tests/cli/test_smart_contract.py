"""Smart collections from the command line."""


def test_a_query_is_kept_listed_changed_and_deleted(full):
    assert full.run("smart", "create", "Fähren", "ferry", "--json").json == {"what": "Create smart collection", "marks": []}
    assert full.run("smart", "create", "Alles", "").code == 0
    assert full.run("smart", "list", "--json").json == {
        "smart": [
            {"id": 1, "name": "Fähren", "query": "ferry", "count": 1},
            {"id": 2, "name": "Alles", "query": "", "count": 2},
        ]
    }
    assert full.run("smart", "rename", "fähren", "Uhren").code == 0
    assert full.run("smart", "edit", "Uhren", "Uhrmacher OR ferry").code == 0
    assert full.run("smart", "move", "Alles", "1").code == 0
    assert full.run("smart", "list").out == "Alles  (2)  \nUhren  (2)  Uhrmacher OR ferry\n"
    assert full.run("smart", "delete", "Uhren").code == 0
    assert full.run("undo").out == "Delete smart collection\n"


def test_a_wrong_query_is_pointed_at(full):
    ran = full.run("smart", "create", "Falsch", "title:(")
    assert (ran.code, ran.out) == (1, "")
    assert "character" in ran.err
    assert "Nirgends" in full.run("smart", "delete", "Nirgends").err
