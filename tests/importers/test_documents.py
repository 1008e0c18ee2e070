"""Documents as people write them come in with headline, names, date and structure."""

import hashlib
import json
import zipfile
from pathlib import Path

import pytest
from docx import Document

from desktop.importers import read_stories
from desktop.story import Draft, Refusal, check

CASES = Path(__file__).parent.parent / "cases" / "documents"


def silent(done, total, what):
    pass


def read(path):
    return list(read_stories(path, report=silent))


@pytest.mark.parametrize("labels", sorted(CASES.glob("*.json")), ids=lambda path: path.stem)
def test_a_document_comes_in_as_its_label_says(labels):
    expected = json.loads(labels.read_text("utf-8"))
    (document,) = (path for path in labels.parent.glob(f"{labels.stem}.*") if path != labels)
    drafts = read(document)
    assert [draft.text_of("title") for draft in drafts] == [each["title"] for each in expected]
    for draft, label in zip(drafts, expected, strict=True):
        check(draft.body)
        for name in ("authors", "tags"):
            if name in label:
                assert list(draft.fields[name].value) == label[name]
        for name in {"published", "language", "deck", "publication", "rights"} & label.keys():
            assert draft.text_of(name) == label[name]
        for words in label.get("html", ()):
            assert words in draft.body.html
        assert len(draft.pictures) == label.get("pictures", 0)
        if "words" in label:
            assert draft.body.words == label["words"]
        if "paragraphs" in label:
            assert draft.body.html.count("<p>") == label["paragraphs"]
        assert label["title"] not in draft.body.text


def test_a_chapter_keeps_its_own_bytes_and_says_which_book_it_stood_in():
    book = CASES / "reader_en.epub"
    first, second = read(book)
    with zipfile.ZipFile(book) as packed:
        assert first.original == packed.read("OPS/text/a one.xhtml")
    assert first.container == second.container == hashlib.sha256(book.read_bytes()).hexdigest()
    assert (first.part, second.part) == ("OPS/text/a one.xhtml", "OPS/text/b.xhtml")


def test_what_a_program_or_a_machine_wrote_into_the_properties_is_no_field(tmp_path):
    document = Document()
    document.core_properties.title, document.core_properties.author = "Microsoft Word - entwurf.doc", "Administrator"
    document.add_paragraph("Die Brücke bleibt zu")
    document.add_paragraph("Bis zum Sommer fährt hier niemand mehr, sagte das Bauamt am Montag nach einer langen Sitzung.")
    document.save(tmp_path / "a.docx")
    (draft,) = read(tmp_path / "a.docx")
    assert draft.text_of("title") == "Die Brücke bleibt zu"
    assert "authors" not in draft.fields


def test_a_name_says_nothing_of_a_document(tmp_path):
    (tmp_path / "a.txt").write_bytes((CASES / "mill_de.docx").read_bytes())
    (draft,) = read(tmp_path / "a.txt")
    assert draft.importer.startswith("docx")


def test_an_old_word_document_is_refused_with_a_way_out(tmp_path):
    (tmp_path / "a.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le") + bytes(900))
    (refusal,) = read(tmp_path / "a.doc")
    assert "before 2007" in refusal.why
    assert ".docx" in refusal.remedy


def test_a_word_document_under_a_password_says_so(tmp_path):
    (tmp_path / "a.docx").write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(900)
    )
    (refusal,) = read(tmp_path / "a.docx")
    assert "password" in refusal.why


def test_a_plain_text_with_a_dash_or_two_is_not_taken_for_markdown(tmp_path):
    (tmp_path / "a.txt").write_text(
        "Ferry late again\n\nThe council met - on Tuesday - and spoke of the bridge for an hour, and then of the ferry.\n"
    )
    (draft,) = read(tmp_path / "a.txt")
    assert draft.importer.startswith("plain-text")


def test_a_picture_beside_a_markdown_file_comes_along_and_one_elsewhere_does_not(tmp_path, jpeg):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "p.jpg").write_bytes(jpeg())
    (tmp_path / "out.jpg").write_bytes(jpeg())
    (tmp_path / "in" / "a.md").write_text(
        "# Ferry late\n\nThe council met on Tuesday.\n\n![Ferry](p.jpg)\n\n![x](../out.jpg)\n\n![y](https://x.example/p.jpg)\n"
    )
    (draft,) = read(tmp_path / "in" / "a.md")
    assert len(draft.pictures) == 1
    assert len(draft.warnings) == 2


@pytest.mark.parametrize(
    "front",
    ["a: &a [x, x]\nb: *a", "title: !!python/object/apply:os.system [ls]", "title: [", "x: " + "[" * 5_000, "title: " + "x" * 40_000],
)
def test_hostile_front_matter_is_left_unread_and_the_text_comes_in(front, tmp_path):
    (tmp_path / "a.md").write_text(f"---\n{front}\n---\n# Ferry late\n\nThe council met on Tuesday and spoke of it.\n")
    (draft,) = read(tmp_path / "a.md")
    assert draft.text_of("title") == "Ferry late"
    assert any("front matter" in warning for warning in draft.warnings)


def packed(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)


CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="p.opf"/></rootfiles></container>'
)


def opf(items, spine):
    return (
        '<package xmlns="http://www.idpf.org/2007/opf"><manifest>'
        + "".join(f'<item id="{key}" href="{href}" media-type="application/xhtml+xml"/>' for key, href in items.items())
        + "</manifest><spine>"
        + "".join(f'<itemref idref="{key}"/>' for key in spine)
        + "</spine></package>"
    )


def test_a_chapter_that_the_spine_names_two_thousand_times_is_read_once(tmp_path):
    page = "<html xmlns='http://www.w3.org/1999/xhtml'><body>" + "<p>The same sentence stands here again.</p>" * 2_000 + "</body></html>"
    packed(tmp_path / "a.epub", {"META-INF/container.xml": CONTAINER, "p.opf": opf({"a": "a.xhtml"}, ["a"] * 2_000), "a.xhtml": page})
    assert len(read(tmp_path / "a.epub")) == 1


def test_nothing_outside_of_a_book_is_opened_and_no_entity_is_expanded(tmp_path):
    page = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "lol"><!ENTITY c "&b;&b;&b;">]>'
        '<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Trap</h1><p>Words &a; &c; of the story, enough of them to be one.</p>'
        '<img src="../../../etc/passwd"/><img src="file:///etc/passwd"/><img src="https://x.example/p.jpg"/><script>x()</script></body></html>'
    )
    items = {"a": "a.xhtml", "b": "../../../../etc/passwd", "c": "file:///etc/passwd", "d": "missing.xhtml"}
    packed(tmp_path / "a.epub", {"META-INF/container.xml": CONTAINER, "p.opf": opf(items, "abcd"), "a.xhtml": page})
    draft, missing = read(tmp_path / "a.epub")
    assert isinstance(missing, Refusal)
    assert "root:" not in draft.body.html
    assert "lol" not in draft.body.html
    assert not draft.pictures


def test_a_word_document_with_entities_is_refused(tmp_path):
    with zipfile.ZipFile(CASES / "mill_de.docx") as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    laughs = b'<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>'
    members["word/document.xml"] = members["word/document.xml"].replace(b"?>", b"?>" + laughs, 1)
    packed(tmp_path / "a.docx", members)
    (refusal,) = read(tmp_path / "a.docx")
    assert "entities" in refusal.why


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path):
    packed(tmp_path / "a.docx", {"word/document.xml": b"<w/>", "[Content_Types].xml": b"<x/>", "word/media/a.jpg": bytes(300 << 20)})
    (refusal,) = read(tmp_path / "a.docx")
    assert "expands" in refusal.why


@pytest.mark.parametrize("name", ["mill_de.docx", "geese_en.odt", "reader_en.epub", "tram_pl.rtf", "dyke_de.pdf"])
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_document_that_was_cut_off_is_refused_or_read_and_never_breaks(name, share, tmp_path):
    whole = (CASES / name).read_bytes()
    (tmp_path / name).write_bytes(whole[: int(len(whole) * share)])
    for each in read(tmp_path / name):
        if isinstance(each, Refusal):
            assert "Error" not in each.why, each
            assert each.remedy
        else:
            check(each.body)


def test_macros_and_objects_are_told_of_and_not_touched(tmp_path):
    with zipfile.ZipFile(CASES / "mill_de.docx") as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    packed(tmp_path / "a.docx", members | {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0", "word/embeddings/oleObject1.bin": b"MZ"})
    (draft,) = read(tmp_path / "a.docx")
    assert any("macros" in warning for warning in draft.warnings)


def test_drafts_of_a_folder_of_documents_all_arrive(tmp_path):
    for document in CASES.iterdir():
        if document.suffix != ".json":
            (tmp_path / document.name).write_bytes(document.read_bytes())
    assert all(isinstance(each, Draft) for each in read(tmp_path))
