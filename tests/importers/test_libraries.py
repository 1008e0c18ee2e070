"""What other archives export comes in with its tags, folders, notes, highlights and times; with its text where there is one."""

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from desktop.importers import read_stories
from desktop.story import FIELDS, Draft, Refusal, check

CASES = Path(__file__).parent.parent / "cases" / "libraries"
FILES = sorted(path for path in CASES.iterdir() if path.suffix != ".json" and path.is_file())


def silent(done, total, what):
    pass


def read(path):
    return list(read_stories(path, report=silent))


def pressmark(*arguments):
    return subprocess.run([sys.executable, "-m", "desktop", *map(str, arguments)], capture_output=True, check=False).returncode


def stories(path):
    return [reading for reading in read(path) if isinstance(reading, Draft)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_an_export_gives_its_records(path):
    drafts = stories(path)
    wanted = json.loads(path.with_suffix(".json").read_text("utf-8"))
    assert [draft.text_of("title") for draft in drafts] == [want["title"] for want in wanted]
    for draft, want in zip(drafts, wanted, strict=True):
        check(draft.body)
        for name, value in want.items():
            if name == "words":
                assert draft.body.words == value
            elif name == "text":
                assert draft.body.text == value
            elif isinstance(value, list):
                assert list(draft.fields[name].value if name in draft.fields else ()) == value, name
            else:
                assert draft.text_of(name) == value, name


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.suffix in (".export", ".csv", ".ris", ".html", ".bib")], ids=lambda path: path.name
)
def test_a_records_original_is_its_own_bytes(path):
    whole = path.read_bytes()
    for draft in stories(path):
        assert draft.container
        assert draft.original != whole
        if "bookmarks_" not in path.name and path.name != "readwise.csv":  # which are written anew, and put together
            assert b"".join(draft.original.split()) in b"".join(whole.split())
        if path.suffix == ".export" and "bookmarks_" not in path.name:
            assert whole[draft.offset : draft.offset + len(draft.original)] == draft.original


def test_a_page_that_zotero_saved_is_the_storys_text():
    draft = stories(CASES / "zotero.rdf")[0]
    assert draft.body.text.startswith("The bridge at Samplehaven closed")
    assert draft.original == (CASES / "files" / "12" / "page.html").read_bytes()
    assert draft.media_type == "text/html"
    assert "Home" not in draft.body.text


def test_a_page_that_did_not_come_along_is_told_of(tmp_path):
    shutil.copy(CASES / "zotero.rdf", tmp_path)
    draft = stories(tmp_path / "zotero.rdf")[0]
    assert draft.body.words == 0
    assert any("files/12/page.html" in warning for warning in draft.warnings)


def test_a_broken_record_is_told_of_and_the_rest_comes_in(tmp_path):
    (tmp_path / "a.bib").write_bytes((CASES / "references.bib").read_bytes() + b"@article{broken, title = {never closed\n")
    *drafts, refusal = read(tmp_path / "a.bib")
    assert [draft.text_of("title") for draft in drafts] == [draft.text_of("title") for draft in stories(CASES / "references.bib")]
    assert isinstance(refusal, Refusal)
    assert refusal.remedy


def test_a_cut_off_list_gives_what_stood_before_the_fault(tmp_path):
    whole = (CASES / "wallabag_2.export").read_text("utf-8")
    (tmp_path / "a.json").write_text(whole[: whole.index('"id": 6') + 40], "utf-8")
    first, refusal = read(tmp_path / "a.json")
    assert first.text_of("title") == "Die Mühle dreht"
    assert isinstance(refusal, Refusal)
    assert "record 1" in refusal.part


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("laughs.rdf", b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"><z:x>&b;</z:x></rdf:RDF>'),
        ("outside.rdf", b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY s SYSTEM "file:///etc/passwd">]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:d="http://purl.org/dc/elements/1.1/"><z:Document rdf:about="a"><z:itemType>webpage</z:itemType><d:title>A &s; title</d:title></z:Document></rdf:RDF>'),
        ("loop.rdf", b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:d="http://purl.org/dc/terms/"><z:Document rdf:about="a"><z:itemType>webpage</z:itemType><d:title>Round</d:title><d:isPartOf rdf:resource="a"/></z:Document><z:Collection rdf:about="c"><d:title>C</d:title><d:hasPart rdf:resource="c"/><d:hasPart rdf:resource="a"/></z:Collection></rdf:RDF>'),
        ("deep.json", b'[{"type": "article-newspaper", "title": "x", "deep": ' + b"[" * 100_000),
        ("types.json", b'[{"type": "webpage", "title": {"a": 1}, "author": "x", "issued": [1], "URL": 7}, {"type": "webpage", "title": "ok", "author": [null, 3]}]'),
        ("bare.json", b'[{"type": "webpage", "title": "x", "issued": {"date-parts": [["x", null]]}}, 7, null, "x"]'),
        ("bad.bib", b"@article{a, title = {x}, author = {" + b"{" * 5000),
        ("zeros.csv", b"title,url,tags,time_added\nA\x00B,https://a.example/b,x,99999999999999999999\n"),
        ("quote.csv", b'title,url,tags,time_added\n"never closed,https://a.example/b,x,1\n'),
        ("broken.zip", b"PK\x03\x04metadata_0_to_20.json"),
        ("cut.ris", b"TY  - NEWS\nTI  - Cut \xff\xfe off\nDA  - 0000/99/99\n"),
    ],
)  # fmt: skip
def test_a_hostile_export_harms_nothing(name, content, tmp_path):
    (tmp_path / name).write_bytes(content)
    for reading in read(tmp_path / name):
        if isinstance(reading, Draft):
            check(reading.body)
            assert "root:" not in str(reading.fields)
        else:
            assert reading.why
            assert "report it" not in reading.remedy, str(reading)


def test_what_a_zip_holds_is_bounded(tmp_path, monkeypatch):
    from desktop.importers import limits

    monkeypatch.setattr(limits, "STORY", 1 << 20)
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("metadata_0_to_20.json", '[{"slug": "a", "title": "A", "url": "https://a.example/a"}]')
        packed.writestr("content/a.html", "<p>" + " " * (4 << 20))
    (refusal,) = read(tmp_path / "bomb.zip")
    assert "expands" in refusal.why


def test_pressmarks_own_lines_bring_every_field_back(tmp_path):
    drafts = (
        stories(CASES / "zotero.rdf") + stories(CASES.parent / "newsdb" / "factiva_codes_en.html") + stories(CASES / "wallabag_2.export")
    )
    for number, source in enumerate((CASES / "zotero.rdf", CASES.parent / "newsdb" / "factiva_codes_en.html", CASES / "wallabag_2.export")):
        archive, lines = tmp_path / f"{number}.pressmark", tmp_path / f"{number}.jsonl"
        assert pressmark("import", source, "--archive", archive) == 0
        assert pressmark("export", "--query", "", "--format", "jsonl", "--output", lines, "--archive", archive) == 0
    again = [draft for number in range(3) for draft in stories(tmp_path / f"{number}.jsonl")]
    assert len(again) == len(drafts) == 6
    for was, now in zip(drafts, again, strict=True):
        for name in FIELDS:
            one, other = was.fields.get(name), now.fields.get(name)
            if name == "tags" and one and other:
                assert set(one.value) == set(other.value)
            else:
                assert (one and one.value, one and one.confidence) == (other and other.value, other and other.confidence), name
        assert now.body.html == was.body.html


def test_a_picture_that_a_line_only_names_is_told_of(tmp_path):
    (tmp_path / "a.jsonl").write_text(json.dumps({"title": "A", "html": f'<p>b</p><figure><img src="pm:{"0" * 64}" alt=""/></figure>'}))
    (draft,) = stories(tmp_path / "a.jsonl")
    assert draft.warnings == ("1 picture did not come along",)


def test_ordinary_files_are_not_taken_for_exports(tmp_path):
    (tmp_path / "a.txt").write_text(
        "Mail to @article{ writers\n\nTitle: the words of a story that goes on for a while, and says what it says at length.\n"
    )
    (tmp_path / "b.html").write_text(
        "<html><body><h1>Bookmarks</h1><p>An essay on how we keep what we mean to read, and seldom do so in the end.</p></body></html>"
    )
    (tmp_path / "c.txt").write_text("TY was her name\n\nShe wrote on the harbour for forty years, and nobody knew her by another one.\n")
    assert {draft.importer.split(" ")[0] for draft in stories(tmp_path)} == {"plain-text", "web-page"}
