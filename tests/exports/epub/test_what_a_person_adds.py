"""What a person adds to the stories: an editorial, highlights and notes by choice; and pages that can be cited."""

import json
import re
import zipfile
from dataclasses import replace

import pytest

from exports import Passage
from exports.body import text_of

H, E, N = "{http://www.w3.org/1999/xhtml}", "{http://www.idpf.org/2007/ops}", "{http://www.daisy.org/z3986/2005/ncx/}"
STORY = "story-00001.xhtml"
BODY = (
    '<p>Der Turm steht, <em>sagt</em> der <a href="https://bote.example/uhr">ganze lange Bericht</a>, schief.</p>'
    '<table><tbody><tr><th scope="row">1911</th><td>vier Glocken</td></tr></tbody></table><pre>Stunde  Schlag</pre><p>Der Turm steht.</p>'
)


def words(element):
    return " ".join("".join(element.itertext()).split())


def passage(body, passage_words, note="", colour="yellow", after=0):
    start = text_of(body).index(passage_words, after)
    return Passage(start, start + len(passage_words), colour, note)


@pytest.fixture
def noted(issue):
    def make(*passages):
        return issue(bodies={"PM-000001": BODY}, passages=lambda mark: passages if mark == "PM-000001" else ())

    return make


def test_highlights_and_notes_are_in_the_book_only_by_choice(noted, press):
    publication = noted(passage(BODY, "Turm steht", "Wirklich?"))
    without, within = press(publication, "without.epub"), press(publication, "within.epub", notes=True)
    assert "Wirklich" not in "".join(str(zipfile.ZipFile(without.path).read(name)) for name in without.names())
    assert not list(without.tree(STORY).iter(f"{H}mark"))
    assert [words(mark) for mark in within.tree(STORY).iter(f"{H}mark")] == ["Turm steht"]


def test_a_note_pops_up_and_leads_back(noted, press):
    tree = press(noted(passage(BODY, "Turm", "Eins & <zwei>"), passage(BODY, "vier", "Zwei")), notes=True).tree(STORY)
    for number, note in ((1, "Eins & <zwei>"), (2, "Zwei")):
        reference = tree.find(f".//{H}a[@id='noteref-{number}']")
        assert (reference.get(f"{E}type"), reference.get("href"), words(reference)) == ("noteref", f"#note-{number}", str(number))
        found = tree.find(f".//{H}aside[@id='note-{number}']")
        assert (found.get(f"{E}type"), words(found)) == ("footnote", f"{number} {note}")
        assert found.find(f".//{H}a").get("href") == f"#noteref-{number}"


@pytest.mark.parametrize(
    ("start", "end"),
    [("Der Turm", "schief"), ("sagt", "ganze"), ("lange", "lange"), ("schief", "1911"), ("vier", "Schlag"), ("Bericht", "vier Glocken")],
)
def test_a_passage_may_begin_and_end_anywhere_and_changes_no_word(noted, press, start, end):
    text = text_of(BODY)
    chosen = Passage(text.index(start), text.index(end) + len(end), "green", "Notiz")
    tree, plain = (press(noted(chosen), f"{notes}.epub", notes=notes).tree(STORY) for notes in (True, False))
    marked = "".join("".join(mark.itertext()) for mark in tree.iter(f"{H}mark"))
    assert re.sub(r"\s", "", marked) == re.sub(r"\s", "", text[chosen.start : chosen.end])
    assert len(list(tree.iter(f"{H}aside"))) == 1
    for gone in [*tree.iter(f"{H}sup"), *tree.iterfind(f".//{H}section[@class='notes']")]:
        for each in gone.iter():
            each.text = each.tail = "" if each is not gone else None
        gone.text = ""
    squeezed = [re.sub(r"\s", "", "".join(each.itertext())) for each in (tree, plain)]
    assert squeezed[0] == squeezed[1]


def test_the_second_of_the_same_words_is_the_one_that_was_marked(noted, press):
    second = passage(BODY, "Turm", after=20)
    tree = press(noted(second), notes=True).tree(STORY)
    (mark,) = tree.iter(f"{H}mark")
    assert words(mark.getparent()) == "Der Turm steht."


def test_an_editorial_opens_the_book_signed_and_stands_in_the_contents(issue, press):
    book = press(issue(editorial="Liebe Leserin,\n\nsechs <Morgen> & mehr."))
    assert book.spine()[:4] == ["cover.xhtml", "title.xhtml", "contents.xhtml", "editorial.xhtml"]
    page = book.tree("editorial.xhtml")
    assert [words(p) for p in page.iter(f"{H}p")] == ["Liebe Leserin,", "sechs <Morgen> & mehr.", "Jette Arendt"]
    assert words(book.tree("nav.xhtml").find(f".//{H}nav/{H}ol/{H}li")) == "Editorial"
    assert words(book.tree("toc.ncx").find(f".//{N}navPoint")) == "Editorial"


def test_the_contents_that_people_read_have_decks(book):
    rows = {words(row.find(f"{H}a")): row.find(f"{H}p") for row in book.tree("contents.xhtml").iter(f"{H}li")}
    assert words(rows["Der Uhrmacher & „seine“ Uhr"]) == "Ein Vorspann."
    assert rows["A quiet morning"] is None


def test_pages_are_numbered_through_the_book_and_every_one_is_where_the_list_says(issue, press):
    long = "".join(f"<p>{'Wort und Satz. ' * 40}</p>" for _ in range(12))
    book = press(issue(bodies={"PM-000002": long}))
    listed = book.tree("nav.xhtml").find(f".//{H}nav[@{E}type='page-list']")
    places = [(words(link), link.get("href")) for link in listed.iter(f"{H}a")]
    assert [number for number, _ in places] == [str(n) for n in range(1, len(places) + 1)]
    assert len(places) >= 6 + 3
    for number, place in places:
        file, _, anchor = place.partition("#")
        found = book.tree(file).find(f".//{H}span[@id='{anchor}']")
        assert (found.get(f"{E}type"), found.get("aria-label")) == ("pagebreak", number)
    targets = book.tree("toc.ncx").findall(f".//{N}pageTarget")
    assert [target.find(f"{N}content").get("src") for target in targets] == [place for _, place in places]


def test_links_that_leave_the_book_are_marked(book):
    inner = book.tree(STORY).find(f".//{H}p/{H}a[@class='out']")
    assert inner.get("href").startswith("https://bote.example/uhr")


def test_what_another_pressmark_needs_is_in_the_file_and_what_is_private_only_by_choice(noted, press, issue):
    publication = noted(passage(BODY, "Turm", "Nur für mich"))
    private = tuple(replace(article, note="privat") for article in publication.sections[0].articles)
    publication = replace(publication, sections=(replace(publication.sections[0], articles=private), publication.sections[1]))
    for notes in (False, True):
        book = press(publication, f"{notes}.epub", notes=notes)
        head, *lines = map(json.loads, zipfile.ZipFile(book.path).read("META-INF/pressmark.jsonl").decode().splitlines())
        assert (head["pressmark"], head["identifier"], head["number"]) == (1, publication.identifier, "14")
        assert [(line["mark"], line["page"]) for line in lines] == [(a.mark, f"story-{n:05}.xhtml") for n, a in enumerate(publication, 1)]
        assert lines[0]["deck"] == "Ein Vorspann."
        assert {line["issue_section"] for line in lines} == {"Panorama", "Welt & Wege"}
        assert ("note" in lines[0], "highlights" in lines[0]) == (notes, notes)
    assert lines[0]["note"] == "privat"
    assert lines[0]["highlights"] == [{"start": 4, "end": 8, "colour": "yellow", "note": "Nur für mich"}]


@pytest.mark.referee
@pytest.mark.parametrize("style", ["magazine", "plain"])
def test_editorial_notes_and_pages_pass_the_referee(noted, press, referee, style):
    passages = (passage(BODY, "sagt der ganze", "Über den Link"), passage(BODY, "1911\tvier"), passage(BODY, "Schlag", "Im Code"))
    publication = replace(noted(*passages), editorial="Ein Absatz.\n\nNoch einer.")
    assert referee(press(publication, style=style, notes=True).path) == ""
