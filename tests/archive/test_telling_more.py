"""What a person is told of stories beside their text, and a body that is corrected."""

import hashlib
import io

import pytest
from PIL import Image

from desktop.archive import Archive, ArchiveError, Query
from desktop.story import Body, Mark, Picture
from desktop.story.amending import Amending
from desktop.story.figures import figures


def painted(colour: str) -> Picture:
    kept = io.BytesIO()
    Image.new("RGB", (90, 60), colour).save(kept, "PNG")
    return Picture(hashlib.sha256(kept.getvalue()).hexdigest(), "image/png", 90, 60, kept.getvalue())


@pytest.fixture
def filled(tmp_path, draft):
    with Archive.open(tmp_path / "a.pressmark", create=True) as archive:
        for title, section in (("Ferry", "Harbour"), ("Tower", "Harbour"), ("Clock", "Town")):
            archive.add(draft(title=title, section=section, publication="The Quay Gazette"))
        yield archive


def marks(archive):
    return archive.marks(Query.parse(""))


def titled(archive, title):
    (mark,) = archive.marks(Query.parse(f"title:{title}"))
    return mark


def test_stories_share_what_all_of_them_say_and_differ_where_one_does_not(filled):
    one, other = titled(filled, "Ferry"), titled(filled, "Tower")
    filled.tag([one], "sea")
    filled.tag([one, other], "summer")
    filled.restrict([one])
    filled.set_custom([one, other], "Box", "7")
    filled.set_custom([one], "Shelf", "a")
    told = filled.shared([one, other])
    assert (told.fields["section"], told.fields["title"], told.fields["authors"]) == ("Harbour", None, told.fields["authors"])
    assert told.tags == {"sea": 1, "summer": 2}
    assert (told.restricted, told.embargo, told.stories) == (1, "", 2)
    assert told.custom == {"Box": "7", "Shelf": None}
    assert filled.shared(marks(filled)).fields["section"] is None
    assert filled.custom_names() == ("Box", "Shelf")


def test_a_corrected_body_is_a_version_in_the_words_of_who_corrected_it_and_is_undone(filled):
    mark = titled(filled, "Clock")
    before = filled.story(mark).body
    change = filled.amend(mark, Body("<p>It stands.</p>"), "  Leave the\nteaser out ")
    assert change.what == "Leave the teaser out"
    assert filled.versions(mark)[-1].what == "Leave the teaser out"
    assert "body" in filled.corrected(mark)
    assert not filled.amend(mark, Body("<p>It stands.</p>")).edits
    filled.undo()
    assert filled.story(mark).body == before


def test_a_new_picture_comes_in_with_the_body_that_shows_it_and_one_that_is_nowhere_is_refused(filled):
    mark, red = titled(filled, "Clock"), painted("red")
    sitting = Amending(filled.story(mark).body)
    sitting.add_picture(0, red.sha256, "A red field")
    filled.amend(mark, sitting.body, pictures=[red])
    assert filled.picture(red.sha256) == red
    assert filled.story(mark).body.pictures == (red.sha256,)
    sitting.show(0, "0" * 64)
    with pytest.raises(ArchiveError, match="does not have"):
        filled.amend(mark, sitting.body)
    with pytest.raises(ArchiveError, match="another SHA-256"):
        filled.amend(mark, sitting.body, pictures=[Picture("0" * 64, "image/png", 90, 60, b"other")])
    assert filled.check().ok


def test_pictures_without_words_are_found_with_what_stands_around_them(filled):
    mark, red, blue = titled(filled, "Tower"), painted("red"), painted("blue")
    body = (
        f'<p>By the water.</p><figure><img src="pm:{red.sha256}" alt=""/><figcaption>In May. <span class="credit">J. Arendt</span></figcaption></figure>'
        f'<figure><img src="pm:{blue.sha256}" alt="A blue field"/></figure><figure><img src="pm:{red.sha256}" alt=" "/></figure>'
    )
    filled.amend(mark, Body(body), pictures=[red, blue])
    first, last = filled.undescribed(Query.parse(""))
    assert (first.mark, first.title, first.sha256, first.place, first.caption, first.before) == (
        mark,
        "Tower",
        red.sha256,
        0,
        "In May. J. Arendt",
        "By the water.",
    )
    assert last.place == 2
    assert filled.undescribed([titled(filled, "Clock")]) == ()
    assert [figure.alt.strip() for figure in figures(filled.story(mark).body)] == ["", "A blue field", ""]


def test_a_search_for_pictures_without_words_ends_when_it_is_told_to(filled):
    class Enough(Exception): ...

    def report(done, total, what):
        raise Enough

    with pytest.raises(Enough):
        filled.undescribed(Query.parse(""), report)


def test_a_story_tells_in_which_collections_it_stands(filled):
    mark = titled(filled, "Clock")
    outer = filled.create_collection("Town").collection
    inner = filled.create_collection("Squares", outer).collection
    filled.create_collection("Sea")
    filled.put(inner, [mark])
    filled.put(outer, [mark])
    assert [each.name for each in filled.shelved(mark)] == ["Town", "Squares"]
    assert filled.shelved(titled(filled, "Ferry")) == ()


def test_a_row_of_a_list_says_that_a_story_may_not_leave(filled):
    filled.restrict([titled(filled, "Clock")])
    filled.embargo([titled(filled, "Ferry")], "2999-01-01")
    told = {each.title: (each.restricted, each.embargo) for each in filled.find(Query.parse(""))}
    assert told == {"Clock": (True, ""), "Ferry": (False, "2999-01-01"), "Tower": (False, "")}


def test_several_aliases_are_split_as_one_change_and_each_story_shows_what_its_source_printed(tmp_path, draft):
    with Archive.open(tmp_path / "b.pressmark", create=True) as archive:
        for paper in ("Gazette", "The Gazette", "Gazette!"):
            archive.add(draft(title=f"In {paper}", publication=paper, authors=("Ann", paper)))
        for kind in ("publication", "author"):
            archive.merge_names(kind, ["Gazette", "Gazette!"], "The Gazette")
            archive.split_name(kind, "The Gazette", ["Gazette", "Gazette!"])
            assert {each.name for each in archive.authorities(kind)} >= {"Gazette", "The Gazette", "Gazette!"}
            archive.undo()
            assert {each.name for each in archive.authorities(kind)} <= {"Ann", "The Gazette"}
        with pytest.raises(ArchiveError, match="alias of The Gazette"):
            archive.split_name("publication", "Another", ["Gazette"])
        assert archive.check().ok
        assert isinstance(marks(archive)[0], Mark)
