import resources


def test_facets_are_given_as_json_and_as_lines(full):
    found = full.run("facets", "--json").json
    assert (found["total"], found["about"]) == (2, False)
    assert found["language"] == [{"name": "de", "stories": 1}, {"name": "en", "stories": 1}]
    assert {entry["name"] for entry in found["publication"]} == {"Lindenhafener Bote", "The Quay Gazette"}
    assert list(found) == ["total", "about", "publication", "section", "language", "year", "tag"]
    said = full.run("facets", "turmuhr OR ferry", "--limit", "1").out.splitlines()
    assert said[-1] == "2 stories"
    assert full.run("facets", "uhr", "--json").json["total"] == 1  # within Turmuhr, and by itself


def test_a_wrong_query_is_told_with_its_place(full):
    ran = full.run("facets", "hafen (ferry")
    assert ran.code == 1
    assert "character 7" in ran.err


def test_the_page_about_queries_is_printed(desk):
    page = resources.guide("queries")
    assert desk.run("queries").out == page
    assert desk.run("queries", "--json").json == {"queries": page}


def test_a_total_is_exact_beyond_the_page(full):
    found = full.run("list", "ferry OR uhr", "--limit", "1", "--json").json
    assert (found["total"], len(found["stories"])) == (2, 1)
