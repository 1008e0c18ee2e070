"""What is corrected once is learned for the site, shown, carried to another archive, and done to earlier stories as well."""

import json

BOX = '<div class="app-hint"><p>The Gazette has an app of its own now, which tells you of every ferry that is late.</p></div>'
SIGNED = '<p class="signed-by">Joan Pike.</p>'


def page(number):
    told = "".join(
        f"<p>Line {n} of page {number} says at some length what happened at the harbour on Thursday night.</p>" for n in range(4)
    )
    return (
        f'<html lang="en"><head><title>Ferry {number}</title><link rel="canonical" href="https://www.quay.example/{number}"></head>'
        f"<body><article><h1>Ferry {number}</h1><div class='t'>{told}{BOX}<p>And the last line of page {number} ends it, as last lines do.</p>{SIGNED}</div></article></body></html>"
    )


def test_a_correction_is_learned_applied_and_carried_elsewhere(desk, tmp_path):
    for number in (1, 2):
        (tmp_path / f"{number}.html").write_text(page(number), "utf-8")
    assert desk.run("import", tmp_path / "1.html", tmp_path / "2.html").code == 0
    shown = desk.run("show", "PM-000001", "--json").json
    assert "app of its own" in shown["text"]
    assert desk.run("edit", "PM-000001", "authors=Joan Pike").code == 0
    learned = desk.run("site", "learn", "PM-000001", "--json").json
    assert learned["site"] == "quay.example"
    assert 'authors = ".signed-by"' in learned["rule"]
    rule = learned["rule"].replace("\n[where]", 'cut = [".app-hint"]\n\n[where]', 1)
    assert desk.run("site", "edit", "quay.example", "-", stdin=rule.encode()).code == 0
    assert desk.run("site", "list").out.strip() == "quay.example"
    assert desk.run("site", "show", "quay.example").out.strip() == rule.strip()
    dry = desk.run("site", "apply", "quay.example", "--dry-run", "--json").lines
    assert [(line["mark"], line["status"]) for line in dry] == [("PM-000001", "differs"), ("PM-000002", "differs")]
    assert desk.run("site", "apply", "quay.example").code == 0
    story = desk.run("show", "PM-000002", "--json").json
    assert story["authors"] == ["Joan Pike"]
    assert "app of its own" not in story["text"]
    assert [line["status"] for line in desk.run("reread", "PM-000002", "--json").lines] == ["same"]
    (tmp_path / "3.html").write_text(page(3), "utf-8")
    (third,) = desk.run("import", tmp_path / "3.html", "--json").lines
    assert third["authors"] == ["Joan Pike"]
    assert desk.run("site", "export", tmp_path / "rules.toml").code == 0
    (tmp_path / "elsewhere").mkdir()
    other = type(desk)(tmp_path / "elsewhere")
    assert other.run("site", "import", tmp_path / "rules.toml", "--json").json == {"sites": ["quay.example"]}
    assert other.run("site", "show", "quay.example").out.strip() == rule.strip()
    assert desk.run("site", "remove", "quay.example").code == 0
    assert desk.run("site", "list", "--json").json == {"sites": []}
    assert desk.run("undo").code == 0
    assert desk.run("site", "list").out.strip() == "quay.example"


def test_faults_are_told_in_words(desk, tmp_path):
    (tmp_path / "1.html").write_text(page(1), "utf-8")
    desk.run("import", tmp_path / "1.html")
    for arguments, stdin, words in (
        (("site", "show", "nowhere.example"), "", "nothing was taught"),
        (("site", "apply", "nowhere.example"), "", "nothing was taught"),
        (("site", "edit", "quay.example", "-"), 'site = "quay.example"\ncut = ["p[["]', "no selector"),
        (("site", "edit", "quay.example", "-"), 'site = "other.example"', "not for quay.example"),
        (("site", "import", tmp_path / "none.toml"), "", "none.toml"),
        (("site", "learn", "PM-000001"), "", "nothing was corrected"),
        (("reread", "PM-000099"), "", "PM-000099"),
    ):
        ran = desk.run(*arguments, stdin=stdin.encode())
        assert (ran.code, ran.out) == (1, ""), arguments
        assert words in ran.err
        assert "Traceback" not in ran.err


def test_pictures_that_lay_beside_the_page_stay_when_it_is_read_again(full, incoming):
    before = full.run("show", "PM-000002", "--json").json
    assert "<figure>" in before["html"]
    (incoming / "ferry.png").unlink()
    (incoming / "ferry.html").unlink()
    (line,) = full.run("reread", "PM-000002", "--json").lines
    assert line["status"] == "same", json.dumps(line)
    after = full.run("show", "PM-000002", "--json").json
    assert (after["html"], after["images"]) == (before["html"], before["images"])
