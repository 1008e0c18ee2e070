"""Feeds of every kind give their entries as stories; lists of feeds name what can be subscribed to."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.importers import read_stories
from desktop.story import Draft, FeedFound, Refusal, check

CASES = Path(__file__).parent.parent / "cases" / "feeds"


def silent(done, total, what):
    """Report to nobody."""


def read(path):
    return list(read_stories(Path(path), report=silent))


@pytest.mark.parametrize("case", sorted(CASES.glob("*.json")), ids=lambda case: case.stem)
def test_a_feeds_entries_are_stories_with_what_the_feed_says_of_them(case):
    source = next(each for each in CASES.glob(f"{case.stem}.*") if each.suffix != ".json")
    drafts = read(source)
    assert all(isinstance(each, Draft) for each in drafts), drafts
    expected = json.loads(case.read_text("utf-8"))
    assert len(drafts) == len(expected)
    for draft, wanted in zip(drafts, expected, strict=True):
        check(draft.body)
        got = {name: reading.value for name, reading in draft.fields.items()}
        got |= {"text": draft.body.text, "excerpt": draft.excerpt, "part": draft.part}
        got |= {name: list(value) for name, value in got.items() if isinstance(value, tuple)}
        assert {name: got.get(name) for name in wanted} == wanted


def test_an_entrys_original_is_its_own_bytes_and_not_the_feeds():
    for name in ("rss2.xml", "feed.jsonfeed"):
        whole = (CASES / name).read_bytes()
        originals = [draft.original for draft in read(CASES / name)]
        assert len(originals) == 2
        assert all(original in whole and len(original) < len(whole) * 0.8 for original in originals)
        assert originals[0] != originals[1]


def test_pictures_and_recordings_that_a_feed_only_names_keep_their_address():
    first, second = read(CASES / "rss2.xml")
    assert "the picture https://bilder.bote.example/ziege.jpg was not fetched" in first.warnings
    assert "the recording https://bote.example/ton/uhr.mp3 was not fetched" in second.warnings
    assert "alert" not in first.body.html
    assert 'href="https://bote.example/tarif"' in first.body.html
    (gull,) = read(CASES / "atom.xml")
    assert 'href="https://gazette.example/news/gull/timetable"' in gull.body.html


def test_entities_within_entities_are_refused_at_once(tmp_path):
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">{lines}]><rss version="2.0"><channel><item><title>&l9;</title></item></channel></rss>'
    for name, content in (("a.xml", bomb.encode()), ("b.xml", bomb.encode("utf-16"))):
        (tmp_path / name).write_bytes(content)
        began = time.monotonic()
        (refusal,) = read(tmp_path / name)
        assert time.monotonic() - began < 5
        assert isinstance(refusal, Refusal)
        assert "entities" in refusal.why


def test_an_external_entity_brings_nothing_in(tmp_path):
    (tmp_path / "secret.txt").write_text("hunter2")
    feed = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "file://{tmp_path}/secret.txt">]><rss version="2.0"><channel><item><title>A &x; story of the quay</title></item></channel></rss>'
    (tmp_path / "a.xml").write_text(feed)
    assert "hunter2" not in repr(read(tmp_path / "a.xml"))
    opml = f'<!DOCTYPE opml [<!ENTITY x SYSTEM "file://{tmp_path}/secret.txt">]><opml><body><outline text="&x;" xmlUrl="https://a.example/f"/></body></opml>'
    (tmp_path / "a.opml").write_text(opml)
    assert "hunter2" not in repr(read(tmp_path / "a.opml"))


def test_a_list_names_its_feeds_once_with_the_folders_around_them(tmp_path):
    (tmp_path / "list.opml").write_text(
        """<?xml version="1.0"?><opml version="1.0"><body><outline text="Hafen"><outline title="Boote/Schiffe"><outline text="Bote" xmlUrl="https://bote.example/f" htmlUrl="https://bote.example"/></outline></outline>
        <outline text="Bote" xmlUrl="https://bote.example/f"/><outline text="Kein Feed" url="javascript:alert(1)"/><outline type="rss" xmlUrl="feed://blatt.example/f"/></body></opml>""",
        "utf-8",
    )
    found = read(tmp_path / "list.opml")
    assert all(isinstance(each, FeedFound) for each in found)
    assert [(each.address, each.title, each.folder) for each in found] == [
        ("https://bote.example/f", "Bote", "Hafen/Boote-Schiffe"),
        ("https://blatt.example/f", "https://blatt.example/f", ""),
    ]


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["title", "description", "pubDate", "link", "author", "category"]))
def test_whatever_stands_in_an_entry_the_next_one_is_read(tmp_path_factory, words, tag):
    path = tmp_path_factory.mktemp("feed") / "a.xml"
    escaped = words.replace("&", "&amp;").replace("<", "&lt;")
    feed = (
        f"<rss version='2.0'><channel><item><{tag}>{escaped}</{tag}></item><item><title>Der zweite Eintrag</title></item></channel></rss>"
    )
    path.write_text(feed, "utf-8", errors="replace")
    entries = read(path)
    assert entries
    assert all(isinstance(each, Draft) or "could not be read" not in each.why for each in entries)


def test_a_json_feed_on_one_line_is_a_feed_and_not_a_line_of_json(tmp_path):
    feed = json.loads((CASES / "feed.jsonfeed").read_text("utf-8"))
    (tmp_path / "feed.json").write_text(json.dumps({"title": feed["title"], **feed}), "utf-8")
    assert [draft.text_of("title") for draft in read(tmp_path / "feed.json")] == ["Vierzig Hochbeete", "Anderswo gelesen"]
