"""Downloads of news databases give each of their stories, whole and rightly labelled, with its own original."""

import json
import re
from hashlib import sha256
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.archive import Archive
from desktop.importers import read_stories
from desktop.story import Draft, Refusal, check

CASES = Path(__file__).parent.parent / "cases" / "newsdb"
FILES = sorted(path for path in CASES.iterdir() if path.suffix != ".json")


def silent(done, total, what):
    pass


def read(path):
    return list(read_stories(path, report=silent))


def said(draft, name):
    value = draft.fields[name].value if name in draft.fields else ()
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_download_gives_its_stories(path):
    drafts = read(path)
    wanted = json.loads(path.with_suffix(".json").read_text("utf-8"))
    assert [draft.text_of("title") for draft in drafts] == [want["title"] for want in wanted]
    for draft, want in zip(drafts, wanted, strict=True):
        check(draft.body)
        assert draft.body.text == want["text"]
        for name in want.keys() - {"text", "authors"}:
            assert draft.text_of(name) == want[name], name
        assert (said(draft, "authors") or []) == want["authors"]
        assert not [warning for warning in draft.warnings if "encoding" not in warning]
        assert "2019" in draft.text_of("rights") or "rtf" in path.suffix or "europresse" in path.name


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_story_keeps_its_own_original(path):
    whole = path.read_bytes()
    drafts = read(path)
    for draft in drafts:
        if len(drafts) == 1:
            assert (draft.original, draft.container) == (whole, "")
        else:
            assert draft.container == sha256(whole).hexdigest()
            assert draft.part
            if draft.media_type == "text/html" or path.suffix == ".txt":
                assert whole[draft.offset : draft.offset + len(draft.original)] == draft.original
            else:
                first = draft.body.text.split("\n")[0].split(" ")[-1]
                assert first.encode() in draft.original
    assert len({draft.original for draft in drafts}) == len(drafts)


def test_thirty_stories_of_a_word_document_come_out_as_thirty(tmp_path):
    document = docx.Document()
    for number in range(1, 31):
        document.add_paragraph().add_run(f"Bridge number {number} is counted").bold = True
        for line in ("The Samplehaven Herald", "March 14, 2019 Thursday", "Copyright 2019 The Samplehaven Herald"):
            document.add_paragraph(line)
        document.add_paragraph("Length: 12 words")
        document.add_paragraph().add_run("Body").bold = True
        document.add_paragraph(f"The council counted bridge number {number}. It holds, wrote the engineer.")
        document.add_paragraph("Load-Date: March 15, 2019")
        document.add_paragraph("End of Document")
    document.save(tmp_path / "thirty.docx")
    drafts = read(tmp_path / "thirty.docx")
    assert [draft.text_of("title") for draft in drafts] == [f"Bridge number {number} is counted" for number in range(1, 31)]
    assert all(draft.body.text.startswith("The council counted") and draft.body.text.endswith("engineer.") for draft in drafts)


def test_thirty_stories_of_a_text_come_out_as_thirty_and_skipped_numbers_are_no_fault(tmp_path):
    story = "{n} of 99 DOCUMENTS\n\n          The Samplehaven Herald\n\n          March 14, 2019 Thursday\n\nBridge {n} is counted\n\nLENGTH: 8 words\n\nIt holds, wrote the engineer of bridge {n}.\n\n"
    (tmp_path / "thirty.txt").write_text("".join(story.format(n=number) for number in range(3, 93, 3)))
    drafts = read(tmp_path / "thirty.txt")
    assert [draft.text_of("title") for draft in drafts] == [f"Bridge {number} is counted" for number in range(3, 93, 3)]


def test_a_story_that_quotes_another_download_is_not_cut_there(tmp_path):
    text = (
        "1 of 2 DOCUMENTS\n\n     The Samplehaven Herald\n\n        March 14, 2019 Thursday\n\nAn archive opens\n\nLENGTH: 9 words\n\nThe first line of its list reads:\n\n"
        "7 of 12 DOCUMENTS\n\nNobody knows why.\n\n2 of 2 DOCUMENTS\n\n         The Samplehaven Herald\n\n       March 13, 2019 Wednesday\n\nAn archive closes\n\nLENGTH: 3 words\n\nIt was late.\n"
    )
    (tmp_path / "two.txt").write_text(text)
    one, two = read(tmp_path / "two.txt")
    assert (one.text_of("title"), two.text_of("title")) == ("An archive opens", "An archive closes")
    assert one.body.text.endswith("Nobody knows why.")


@pytest.mark.parametrize(
    ("below", "title", "text"),
    [
        ("HEADLINE: A mill turns\n\nLENGTH: 3 words\n\nIt turns again.", "A mill turns", "It turns again."),
        ("A mill turns\n\nIt turns again.\n\nAnd again, at noon.\n\nAnd at night.", "A mill turns", "It turns again.\n\nAnd again, at noon.\n\nAnd at night."),
        ("A mill turns\n\nAnd nobody knows why\n\nBYLINE: Ada Sample\n\nIt turns.", "A mill turns", "It turns."),
        ("Late Edition\n\nA mill turns\n\nLENGTH: 2 words\n\nBODY:\n\nIt turns.\n\nGRAPHIC: Photo, the mill", "A mill turns", "It turns."),
        ("A mill turns\n\nLENGTH: 0 words", "A mill turns", ""),
    ],
)  # fmt: skip
def test_a_story_of_lexisnexis_may_lack_any_of_its_parts(below, title, text, tmp_path):
    head = "1 of 1 DOCUMENTS\n\n            The Samplehaven Herald\n\n           March 14, 2019 Thursday\n\n"
    (tmp_path / "a.txt").write_text(head + below + "\n\nLOAD-DATE: March 15, 2019\n")
    (draft,) = read(tmp_path / "a.txt")
    assert (draft.text_of("title"), draft.body.text) == (title, text)
    assert draft.text_of("published") == "2019-03-14"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("factiva_codes_en.html", "factiva_reading_en.html"),
        ("factiva_codes_en.html", "factiva_codes.rtf"),
        ("nexis_uni_en.docx", "nexis_uni_one.rtf"),
        ("proquest_en.txt", "proquest_en.txt"),
        ("europresse_new_fr.html", "europresse_new_fr.html"),
        ("nexis_old_en.txt", "nexis_old_en.txt"),
    ],
)
def test_the_same_numbers_in_a_second_download_add_nothing(first, second, tmp_path):
    with Archive.open(tmp_path / "a.pressmark", create=True) as archive:
        with archive.importing("Import") as run:
            outcomes = run.add([draft for draft in read(CASES / first) if isinstance(draft, Draft)])
        assert {outcome.status for outcome in outcomes} == {"added"}
        with archive.importing("Import") as run:
            again = run.add(read(CASES / second))
        assert {outcome.status for outcome in again} == {"duplicate"}


def test_an_old_story_without_a_number_is_known_again_at_another_place_of_another_download(tmp_path):
    def story(number, of):
        return f"{number} of {of} DOCUMENTS\n\n       The Samplehaven Herald\n\n       March 14, 2019 Thursday\n\nBridge is counted\n\nLENGTH: 6 words\n\nIt holds, wrote the engineer.\n\n"

    def other(number, of, name):
        return story(number, of).replace("Bridge", name)

    (tmp_path / "one.txt").write_text(story(1, 2) + other(2, 2, "Mill"))
    (tmp_path / "two.txt").write_text(other(4, 20, "Well") + story(7, 20))
    with Archive.open(tmp_path / "a.pressmark", create=True) as archive, archive.importing("Import") as run:
        run.add(read(tmp_path / "one.txt"))
        assert [outcome.status for outcome in run.add(read(tmp_path / "two.txt"))] == ["added", "duplicate"]


def test_what_no_field_holds_is_kept_in_the_note(tmp_path):
    draft = read(CASES / "factiva_reading_en.html")[0]
    assert draft.text_of("note") == "Factiva: edition Final; page 3; length 120 words; no. SAMPHE0020190315ef3f00001"
    draft = read(CASES / "nexis_old_en.txt")[0]
    assert draft.text_of("note") == "Nexis: page 3; length 120 words; loaded 2019-03-16"
    assert any("HARBOURS" in dropped.text for dropped in draft.dropped)


@pytest.mark.parametrize(("said", "told"), [("400 words", "cut short"), ("4 words", None), ("20 words", "got in")])
def test_a_length_that_is_far_off_is_told(said, told, tmp_path):
    text = (CASES / "nexis_old_en.txt").read_text("utf-8")
    (tmp_path / "a.txt").write_text(text.replace("120 words", said), "utf-8")
    warnings = " ".join(read(tmp_path / "a.txt")[0].warnings)
    assert (told or "got in") in warnings


def test_words_that_were_searched_for_are_marked_no_more():
    for name in ("factiva_codes_en.html", "nexis_uni_en.docx", "nexis_old.html", "europresse_new_fr.html", "europresse_old_fr.html"):
        for draft in read(CASES / name):
            assert "<strong>" not in draft.body.html
            assert "<em>" not in draft.body.html
            assert "<mark>" not in draft.body.html


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("cut.docx", (CASES / "nexis_uni_en.docx").read_bytes()[:-2000]),
        ("cut.rtf", b"{\\rtf1 Document SAMPHE0020190315ef3f00001 {\\b End of Document}"),
        ("empty.html", b"<html><title>Factiva</title><body>Dow Jones Factiva <b>HD</b></body></html>"),
        ("list.html", b'<html><body><span class="DocPublicationName"></span><p>one two</p></body></html>'),
        ("sparse.txt", b"1 of 1 DOCUMENTS\n\nLENGTH: 3 words\n"),
        ("nothing.txt", b"Title\n\nEnd of Document\n\nLength: none\n\nEnd of Document\n"),
        ("zeros.txt", b"1 of 1 DOCUMENTS\x00\n\n   A\x00\n\nLENGTH: 99999999999999999999 words\n\nWords \x00 here.\n"),
        ("pq.txt", b"_" * 60 + b"\n\nProQuest document ID: x\n\nDocument URL: y\n\n" + b"_" * 60),
    ],
)
def test_a_broken_download_is_told_of_and_harms_nothing(name, content, tmp_path):
    (tmp_path / name).write_bytes(content)
    for reading in read(tmp_path / name):
        if isinstance(reading, Draft):
            check(reading.body)
        else:
            assert isinstance(reading, Refusal)
            assert reading.why
            assert "Error" not in reading.why or "damaged" in reading.why


def test_scripts_and_entities_of_a_download_do_not_get_in(tmp_path):
    page = (CASES / "factiva_reading_en.html").read_text("utf-8")
    page = page.replace("Ada Sample.", '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">Ada</a> Sample.')
    (tmp_path / "a.html").write_text(page, "utf-8")
    draft = read(tmp_path / "a.html")[0]
    check(draft.body)
    assert "alert" not in draft.body.html
    assert "Ada Sample." in draft.body.text


def test_a_word_document_that_is_a_bomb_is_refused(tmp_path):
    import zipfile

    with zipfile.ZipFile(tmp_path / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b"<w:document>End of Document" + b"<w:t>End of Document</w:t>" + b" " * (200 << 20))
    (refusal,) = read(tmp_path / "bomb.docx")
    assert isinstance(refusal, Refusal)
    assert "unpacks" in refusal.why


LINES = st.sampled_from(
    ["1 of 2 DOCUMENTS", "End of Document", "March 14, 2019 Thursday", "LENGTH: 3 words", "Body", "Classification", "Load-Date: x", "HD", "AN Document",
     "Copyright 2019", "Full text: a", "Title: b", "_" * 60, "Document SAMPHE0020190315ef3f00001", "877 words", "English", "The bridge holds.", ""]
) | st.text(max_size=40)  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(lines=st.lists(LINES, max_size=30), ending=st.sampled_from(["\n", "\n\n", "\r", "\r\n"]))
def test_lines_in_any_order_give_valid_stories_or_none(lines, ending, tmp_path_factory):
    path = tmp_path_factory.mktemp("lines") / "a.txt"
    path.write_bytes(ending.join(lines).encode("utf-8", "replace"))
    for reading in read(path):
        if isinstance(reading, Draft):
            check(reading.body)
            assert reading.fields
        else:
            assert "report it" not in reading.remedy, str(reading)


@settings(deadline=None, max_examples=40)
@given(
    inside=st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<div>", "</div>", "<b>", "</i>", "<br><br>", "<td>", "</table>", '<a href="https://a.example/">', "&amp;"]
        )
        | st.text(max_size=12),
        max_size=25,
    )
)
def test_any_markup_in_an_article_gives_a_valid_body(inside, tmp_path_factory):
    path = tmp_path_factory.mktemp("page") / "a.html"
    page = (CASES / "factiva_reading_en.html").read_text("utf-8").replace("Ada Sample.", "".join(inside))
    path.write_bytes(page.encode("utf-8", "replace"))
    readings = read(path)
    assert len(readings) == 2
    for reading in readings:
        assert isinstance(reading, Draft), str(reading)
        check(reading.body)


@pytest.mark.parametrize(
    ("numbered", "labels"),
    [
        ("Dokument {n} von 500", "AUTOR: Von Anna Beispiel und Jörg Muster\n\nRUBRIK: Lokales; S. 9\n\nLÄNGE: 12 Wörter"),
        ("Document {n} de 500", "AUTEUR: Par Anna Beispiel et Jörg Muster\n\nRUBRIQUE: Lokales; Page 9\n\nLONGUEUR: 12 mots"),
        ("{n} von 500 DOKUMENTEN", "AUTOR: Anna Beispiel; Jörg Muster\n\nRUBRIK: Lokales; S. 9\n\nLÄNGE: 12 Wörter"),
    ],
)
def test_a_later_volume_of_a_download_is_read_whichever_way_its_stories_are_numbered(numbered, labels, tmp_path):
    story = "                {number}\n\n\n                Musterstädter Bote\n\n              Freitag 15. März 2019\n\nBrücke {n} bleibt gesperrt\n\n{labels}\n\nDie Brücke {n} bleibt bis in den März gesperrt. Das teilte das Bauamt mit.\n\nLADEDATUM: 16. März 2019\n\nSPRACHE: GERMAN; DEUTSCH\n\n"
    text = "".join(story.format(number=numbered.format(n=n), n=n, labels=labels) for n in (201, 202, 203))
    (tmp_path / "201-203.txt").write_text(text, "utf-8")
    drafts = read(tmp_path / "201-203.txt")
    assert [draft.text_of("title") for draft in drafts] == [f"Brücke {n} bleibt gesperrt" for n in (201, 202, 203)]
    for draft in drafts:
        assert draft.text_of("authors") == "Anna Beispiel, Jörg Muster"
        assert (draft.text_of("section"), draft.text_of("published")) == ("Lokales", "2019-03-15")
        assert "loaded 2019-03-16" in draft.text_of("note")
        assert "page 9" in draft.text_of("note")


def test_proquest_may_lose_the_blanks_of_its_labels(tmp_path):
    text = (CASES / "proquest_en.txt").read_text("utf-8")
    whole = read(CASES / "proquest_en.txt")
    (tmp_path / "lost.txt").write_text(text.replace("Publication date:", "Publicationdate:").replace("Full text:", "Full Text:"), "utf-8")
    assert [draft.text_of("published") for draft in read(tmp_path / "lost.txt")] == [draft.text_of("published") for draft in whole]


def test_a_europresse_story_may_tell_its_date_beside_its_section(tmp_path):
    text = (CASES / "europresse_new_fr.html").read_text("utf-8")
    whole = read(CASES / "europresse_new_fr.html")
    moved = re.sub(r'<span class="DocHeader">([^<]*)</span>', r'<span class="DocTitreSousSection"></span><span>\1</span>', text)
    assert moved != text
    (tmp_path / "moved.html").write_text(moved, "utf-8")
    assert [draft.text_of("published") for draft in read(tmp_path / "moved.html")] == [draft.text_of("published") for draft in whole]
