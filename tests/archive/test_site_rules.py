"""What was taught about sites is kept, changed, removed and brought back; stories read again keep what a person corrected."""

from dataclasses import replace

import pytest

from desktop.archive import Archive, ArchiveError, Query
from desktop.story import Body, Reading

RULE = 'site = "bote.example"\ncut = [".box"]\n'


def test_a_rule_is_kept_changed_removed_and_brought_back(archive):
    assert archive.site_rules() == {}
    archive.keep_site_rule("WWW.Bote.example", RULE)
    assert archive.site_rules() == {"bote.example": RULE}
    assert archive.keep_site_rule("bote.example", RULE).id == 0
    archive.keep_site_rule("bote.example", RULE + "# mine\n")
    removed = archive.remove_site_rule("bote.example")
    assert archive.site_rules() == {}
    archive.revert(removed)
    assert archive.site_rules() == {"bote.example": RULE + "# mine\n"}
    assert archive.check().ok


@pytest.mark.parametrize(("site", "text"), [("", RULE), ("a b", RULE), ("bote.example", ""), ("bote.example", "x" * 70_000)])
def test_what_is_no_rule_is_refused(archive, site, text):
    with pytest.raises(ArchiveError):
        archive.keep_site_rule(site, text)


def test_removing_what_was_never_taught_is_told(archive):
    with pytest.raises(ArchiveError, match="nothing was taught"):
        archive.remove_site_rule("bote.example")


def test_the_stories_of_a_site_are_those_at_and_below_it(archive, draft):
    for number, url in enumerate(
        ("https://www.bote.example/1", "https://blog.bote.example/2", "https://other.example/3", "https://xbote.example/4")
    ):
        archive.add(draft(f"Hafen {number}", f"<p>Text {number}.</p>", url=url))
    assert archive.stories_of_site("bote.example") == ("PM-000001", "PM-000002")


def test_reading_again_makes_a_version_and_leaves_what_was_corrected(archive, draft):
    first = draft("Hafen", "<p>Der alte Hafen wird endlich saniert.</p>", url="https://bote.example/1", section="Lokal", authors=("A B",))
    (mark,) = archive.add(first).marks
    archive.edit(mark, title="Hafen, berichtigt")
    archive.tag([mark], "gelesen")
    better = replace(
        first,
        fields={**{name: each for name, each in first.fields.items() if name != "authors"}, "section": Reading("Stadt", 0.9, "JSON-LD"), "title": Reading("Hafen!", 1.0, "JSON-LD")},
        body=Body("<p>Der alte Hafen wird endlich saniert.</p><p>Das kostet Geld.</p>"),
        importer="web-page 2",
    )  # fmt: skip
    assert archive.corrected(mark) == {"title"}
    change = archive.read_again(mark, better)
    story = archive.story(mark)
    assert (story.version, story.title, story["section"], story.authors, story.tags) == (3, "Hafen, berichtigt", "Stadt", (), ("gelesen",))
    assert "Das kostet Geld" in story.body.text
    assert story.origins["section"] == "JSON-LD"
    assert [str(found.mark) for found in archive.find(Query.parse("Geld"))] == [mark]
    assert archive.read_again(mark, better).id == 0
    assert archive.check().ok
    archive.revert(change)
    assert archive.story(mark)["section"] == "Lokal"


def test_a_body_that_was_corrected_by_hand_stays_when_it_is_read_again(archive, draft):
    first = draft("Hafen", "<p>Der alte Hafen.</p><p>Abonnieren Sie uns.</p>")
    (mark,) = archive.add(first).marks
    archive.edit(mark, body="<p>Der alte Hafen.</p>")
    assert archive.corrected(mark) == {"body"}
    archive.read_again(mark, replace(first, body=Body("<p>Etwas anderes.</p>")))
    assert archive.story(mark).body.text == "Der alte Hafen."


def test_another_original_is_refused(archive, draft):
    (mark,) = archive.add(draft("Hafen", "<p>Text.</p>")).marks
    with pytest.raises(ArchiveError, match="not this story's original"):
        archive.read_again(mark, draft("Hafen", "<p>Text.</p>", original=b"other"))


def test_rules_outlive_the_session(path):
    with Archive.open(path, create=True) as archive:
        archive.keep_site_rule("bote.example", RULE)
    with Archive.open(path) as archive:
        assert archive.site_rules() == {"bote.example": RULE}
