"""What a person corrects on one page of a site is done on the next one: learned as a rule that can be read, edited and applied."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importers import read_stories
from desktop.importers.options import ReadingOptions
from desktop.importers.rules import RuleError, SiteRule, learn, read_rule, rule_for, write_rule


def silent(done, total, what):
    """Report to nobody."""


def page(number, author, box="Our app has more of this, and it is free until the end of the month."):
    told = [
        f'<p class="css-{number}a{n}">Paragraph {n} of page {number} says at length what the council of Samplehaven decided about the harbour.</p>'
        for n in range(5)
    ]
    return f"""<html lang="en"><head><title>The harbour, part {number}</title><link rel="canonical" href="https://www.herald.example/{number}"></head><body>
    <article><div class="strap">Harbour</div><h1>The harbour, part {number}</h1><div class="text">{"".join(told[:3])}<div class="app-hint"><p>{box}</p></div>{"".join(told[3:])}
    <p class="signed">{author}.</p></div></article></body></html>"""


def read(tmp_path, html, *rules):
    (tmp_path / "a.html").write_text(html, "utf-8")
    (draft,) = read_stories(tmp_path / "a.html", report=silent, options=ReadingOptions(rules=rules))
    return draft


def lines(draft):
    return draft.body.text.split("\n\n")


def test_a_correction_on_one_page_is_done_on_the_next_of_that_site(tmp_path):
    first = read(tmp_path, page(1, "Edith Marlow"))
    assert any("Our app" in line for line in lines(first))
    cut = [line for line in lines(first) if "Our app" in line or line == "Edith Marlow."]
    kept = [line for line in lines(first) if line not in cut]
    corrected = {"authors": ("Edith Marlow",), "section": "Harbour"}
    rule = learn(first.original, first.text_of("url"), kept=kept, cut=cut, fields=corrected)
    assert rule.site == "herald.example"
    assert rule.where == {"authors": ".signed", "section": ".strap"}
    assert rule.cut == (".app-hint", ".signed")
    second = read(tmp_path, page(2, "Tom Finch", box="Something else about our app."), rule)
    assert second.text_of("authors") == "Tom Finch"
    assert second.text_of("section") == "Harbour"
    assert second.fields["authors"].origin == "the rule for herald.example"
    assert not any("app" in line for line in lines(second))
    assert {dropped.why for dropped in second.dropped} >= {"cut by the rule for herald.example"}
    assert len(lines(second)) == 5


def test_a_rule_of_one_site_leaves_other_sites_alone(tmp_path):
    rule = SiteRule("other.example", cut=("p",))
    assert len(lines(read(tmp_path, page(1, "Edith Marlow"), rule))) > 4


def test_a_rule_holds_for_what_is_below_its_site():
    rules = [SiteRule("herald.example"), SiteRule("blog.herald.example")]
    assert rule_for(rules, "https://www.herald.example/a") == rules[0]
    assert rule_for(rules, "https://news.herald.example/a") == rules[0]
    assert rule_for(rules, "https://blog.herald.example/a") == rules[1]
    assert rule_for(rules, "https://notherald.example/a") is None
    assert rule_for(rules, "", "http://[bad", "file:///x") is None


def test_a_line_without_a_place_of_its_own_is_cut_by_its_words(tmp_path):
    first = read(tmp_path, page(1, "Edith Marlow"))
    line = next(each for each in lines(first) if each.startswith("Paragraph 2"))
    rule = learn(first.original, "https://herald.example/1", kept=[each for each in lines(first) if each != line], cut=[line])
    assert rule.cut == ()
    assert rule.cut_lines == (line,)
    assert line not in lines(read(tmp_path, page(1, "Edith Marlow"), rule))


def test_a_learned_place_is_never_a_hash_and_never_a_number(tmp_path):
    html = page(1, "Edith Marlow").replace('class="signed"', 'class="css-1x9 sc-bdVaJa" id="p42"')
    first = read(tmp_path, html)
    rule = learn(first.original, "https://herald.example/1", kept=lines(first), fields={"authors": ("Edith Marlow",)})
    assert rule.where == {}


def test_a_rule_that_cuts_everything_still_leaves_the_headline(tmp_path):
    draft = read(tmp_path, page(1, "Edith Marlow"), SiteRule("herald.example", cut=("*",)))
    assert draft.text_of("title")
    assert draft.body.words == 0


def test_a_rule_reads_as_it_was_written():
    rule = SiteRule(
        "herald.example", (".a .b", '[itemprop="x"]'), ('Say "no"\\', "ümläut"), {"authors": ".by"}, {"section": "Lokales = nah"}
    )
    assert read_rule(write_rule(rule)) == rule


@given(
    st.builds(
        SiteRule,
        st.just("herald.example"),
        st.lists(st.sampled_from([".a", "#b", "p > q"]), unique=True).map(tuple),
        st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=30).filter(lambda text: text.strip() == text), unique=True).map(
            tuple
        ),
        st.dictionaries(st.sampled_from(["title", "authors"]), st.just(".x")),
        st.dictionaries(st.just("section"), st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda text: text.strip() == text)),
    )
)
def test_any_rule_reads_as_it_was_written(rule):
    assert read_rule(write_rule(rule)) == rule


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("site = ", "not TOML"),
        ("cut = []", "names its site"),
        ('site = "a.example"\ncut = ["p[["]', "no selector"),
        ('site = "a.example"\ncut = 7', "list of texts"),
        ('site = "a.example"\nkut = ["p"]', "'kut'"),
        ('site = "a.example"\n[where]\nauthor = "p"', "'author'"),
        ('site = "a.example"\n[always]\nsection = 7', "has lines like"),
        ("#" * 70_000, "longer than"),
    ],
)
def test_a_rule_that_cannot_be_understood_is_told_in_words(text, words):
    with pytest.raises(RuleError, match=words):
        read_rule(text)


def test_joining_two_rules_lets_the_later_one_win():
    one = SiteRule("a.example", (".x",), (), {"authors": ".by"}, {"section": "Old"})
    two = SiteRule("a.example", (".y",), ("z",), {"section": ".kicker"}, {"authors": "dpa"})
    assert one.joined(two) == SiteRule("a.example", (".x", ".y"), ("z",), {"section": ".kicker"}, {"authors": "dpa"})
