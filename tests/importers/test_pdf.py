"""A PDF's words come in once each and in order, by its own structure or by how it looks."""

import io
import re

import pikepdf
import pytest
from PIL import Image, ImageDraw
from weasyprint import HTML

from desktop.archive import Archive
from desktop.importers import read_stories
from desktop.importers.documents.joining import joined, words_of
from desktop.importers.documents.tesseract import Tesseract
from desktop.importers.originals import read_original
from desktop.publishing import ExportSettings, export
from desktop.story import Draft, Mark, Refusal, check
from resources import samples

GERMAN = """\
In der Nacht zum Mittwoch stand das Wasser vor Wiesenau so hoch wie seit dreißig Jahren nicht mehr. Die Feuerwehr hatte Sandsäcke gestapelt, \
die Schule blieb geschlossen, und im Gemeindehaus lagen Matratzen bereit für alle, die am Hafen wohnen.
Gebraucht wurde davon am Ende nichts. Der Deich, erst vor zwei Jahren um einen halben Meter erhöht, hielt dem Druck ohne Schwierigkeiten \
stand. Deichgraf Tamme Redlefs ging um vier Uhr früh die ganze Strecke ab.
Für die kommende Woche erwartet der Wetterdienst ruhige See. Die Sandsäcke bleiben trotzdem liegen, bis der Februar vorüber ist.""".split(
    "\n"
)


def silent(done, total, what):
    pass


def read(path):
    (reading,) = read_stories(path, report=silent)
    return reading


def words(text):
    return re.findall(r"\w+", text)


def printed(path, paragraphs, *, columns, tags=False, indent="1em", head="", size="A5"):
    inner = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    style = (
        f'@page{{size:{size};margin:18mm;@top-center{{content:"Wiesenauer Bote"}}@bottom-center{{content:counter(page)}}}}'
        'body{font:10pt/1.3 "Source Serif Pro",serif}h1{font-size:22pt;margin:0 0 6pt}p{margin:0}'
        f".text{{columns:{columns};column-gap:5mm;text-align:justify;hyphens:auto}}.text p{{text-indent:{indent}}}"
    )
    HTML(
        string=f'<html lang="de"><head><title>x</title><style>{style}</style></head><body><h1>Der Deich hält</h1>{head}<div class="text">{inner}</div></body></html>'
    ).write_pdf(path, pdf_tags=tags)


@pytest.mark.parametrize("tags", [False, True], ids=["as it looks", "tagged"])
@pytest.mark.parametrize("indent", ["1em", "0"], ids=["indented", "flush"])
@pytest.mark.parametrize("columns", [1, 2])
def test_every_word_of_a_printed_story_comes_back_once_and_in_order(columns, indent, tags, tmp_path):
    paragraphs = [f"{paragraph} Das war Nummer {number}." for number in range(4) for paragraph in GERMAN]
    printed(tmp_path / "a.pdf", paragraphs, columns=columns, indent=indent, tags=tags)
    draft = read(tmp_path / "a.pdf")
    assert draft.text_of("title") == "Der Deich hält"
    assert words(draft.body.text) == words(" ".join(paragraphs))
    check(draft.body)
    if indent == "1em":
        assert draft.body.html.count("<p>") == len(paragraphs)


def test_sample_stories_exported_by_pressmark_come_back_whole_alone_and_as_a_selection(tmp_path):
    chosen = [path for path in sorted(samples().iterdir()) if path.suffix == ".txt" and path.name[0].isdigit()][:2]
    given = [read(path) for path in chosen]
    with Archive.open(":memory:") as archive, archive.importing("Import") as run:
        run.add(given)
        marks = [Mark.of(number) for number in (1, 2)]
        export(archive, marks[:1], tmp_path / "one.pdf", ExportSettings("pdf"))
        export(archive, marks, tmp_path / "two.pdf", ExportSettings("pdf"))
    for path, wanted in ((tmp_path / "one.pdf", given[:1]), (tmp_path / "two.pdf", given)):
        drafts = {draft.text_of("title"): draft for draft in read_stories(path, report=silent)}
        assert len(drafts) == len(wanted)
        for story in wanted:
            draft = drafts[story.text_of("title")]
            assert words(draft.body.text) == words(story.body.text)
            for name in ("authors", "published", "language"):
                if story.text_of(name):  # an unsigned story's publication stands where a byline would
                    assert draft.text_of(name)[:10] == story.text_of(name)[:10]


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (("die Feuer-", "wehr kam"), "die Feuerwehr kam"),
        (("in Baden-", "Württemberg"), "in Baden-Württemberg"),
        (("Ein-", "und Ausgang"), "Ein- und Ausgang"),
        (("donne-", "t-elle"), "donne-t-elle"),
        (("vingt-", "quatre ans"), "vingt-quatre ans"),
        (("von 2010-", "2012"), "von 2010-2012"),
        (("er sagte -", "nichts"), "er sagte - nichts"),
        (("今日は雨", "だった"), "今日は雨だった"),
        (("well-known, well-", "known"), "well-known, well-known"),
    ],
)
def test_a_hyphen_at_a_lines_end_goes_or_stays_as_the_word_has_it(lines, whole):
    assert joined(lines, words_of(lines)) == whole


def test_what_every_page_repeats_is_left_out_and_shown(tmp_path):
    printed(tmp_path / "a.pdf", GERMAN * 6, columns=1)
    draft = read(tmp_path / "a.pdf")
    assert "Wiesenauer Bote" not in draft.body.text
    assert {"Wiesenauer Bote", "1", "2"} <= {dropped.text for dropped in draft.dropped}


def test_byline_and_date_below_the_headline_become_fields(tmp_path):
    printed(tmp_path / "a.pdf", GERMAN, columns=2, head="<p>Von Hinnerk Oltmanns und Lene Ahrens</p><p>9. Februar 2022</p>")
    draft = read(tmp_path / "a.pdf")
    assert draft.fields["authors"].value == ("Hinnerk Oltmanns", "Lene Ahrens")
    assert draft.text_of("published") == "2022-02-09"


def picture():
    image = Image.linear_gradient("L").resize((400, 260)).convert("RGB")
    ImageDraw.Draw(image).ellipse((50, 40, 200, 190), fill="red")
    return image


def test_a_figure_comes_along_with_its_caption(tmp_path):
    picture().save(tmp_path / "p.jpg")
    head = '<figure style="margin:0;font-size:8pt"><img src="p.jpg" width="300"><br>Das Wasser am Hafen.</figure>'
    page = f'<html lang="de"><body style="font:10pt serif"><h1>Der Deich hält</h1>{head}{"".join(f"<p>{each}</p>" for each in GERMAN)}</body></html>'
    HTML(string=page, base_url=str(tmp_path)).write_pdf(tmp_path / "a.pdf")
    draft = read(tmp_path / "a.pdf")
    assert len(draft.pictures) == 1
    assert "<figcaption>Das Wasser am Hafen.</figcaption>" in draft.body.html


def test_an_encrypted_pdf_says_so_and_one_that_only_forbids_printing_is_read(tmp_path):
    printed(tmp_path / "a.pdf", GERMAN, columns=1)
    with pikepdf.open(tmp_path / "a.pdf") as whole:
        whole.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="o", user="u"))
        whole.save(tmp_path / "owned.pdf", encryption=pikepdf.Encryption(owner="o", user=""))
    locked = read(tmp_path / "locked.pdf")
    assert isinstance(locked, Refusal)
    assert "password" in locked.why
    assert isinstance(read(tmp_path / "owned.pdf"), Draft)


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", b"%PDF-1.4\n1 0 obj<<>>endobj trailer<</Root 1 0 R>>", b"%PDF-1.4" + bytes(5_000)]
)
def test_a_broken_pdf_is_refused_in_plain_words(content, tmp_path):
    (tmp_path / "a.pdf").write_bytes(content)
    refusal = read(tmp_path / "a.pdf")
    assert isinstance(refusal, Refusal)
    assert "Error" not in refusal.why
    assert refusal.remedy


def scan(path):
    """Print a page, and keep only its picture."""
    import pypdfium2

    printed(path.with_suffix(".text.pdf"), GERMAN, columns=1)
    with pypdfium2.PdfDocument(path.with_suffix(".text.pdf")) as document:
        image = document[0].render(scale=300 / 72, grayscale=True).to_pil()
    out = io.BytesIO()
    image.save(out, "PDF", resolution=300)
    path.write_bytes(out.getvalue())
    return image


def test_a_scan_without_tesseract_says_what_to_install(tmp_path, monkeypatch):
    scan(tmp_path / "a.pdf")
    monkeypatch.setenv("PATH", str(tmp_path))
    refusal = read(tmp_path / "a.pdf")
    assert "no text layer" in refusal.why
    assert "tesseract-ocr" in refusal.remedy


def test_a_scan_is_read_by_tesseract_and_says_how_sure_it_is(tmp_path):
    assert {"deu", "eng"} <= set(Tesseract.installed().languages)  # packaging/system.sh test brings them
    image = scan(tmp_path / "a.pdf")
    image.save(tmp_path / "b.png")
    image.save(tmp_path / "c.tiff", save_all=True, append_images=[image])
    wanted = set(words(" ".join(GERMAN)))
    for name in ("a.pdf", "b.png", "c.tiff"):
        draft = read(tmp_path / name)
        assert len(wanted & set(words(draft.body.text))) > 0.95 * len(wanted), name
        assert draft.text_of("title") == "Der Deich hält", name
        assert draft.text_of("language") == "de"
        assert re.search(r"tesseract \(deu, eng.*confidence of [89]\d in 100", draft.warnings[0])
        assert draft.fields["title"].confidence < 0.9
        assert draft.original == (tmp_path / name).read_bytes()
    assert len([each for each in draft.warnings if "confidence" in each]) == 2


def test_a_folders_pictures_are_not_read_as_clippings(tmp_path):
    scan(tmp_path / "a.pdf").save(tmp_path / "b.png")
    assert [draft.media_type for draft in read_stories(tmp_path, report=silent)] == ["application/pdf"] * 2


@pytest.mark.parametrize("columns", [1, 2])
def test_a_page_that_runs_to_the_left_is_read_to_the_left(columns, tmp_path):
    paragraphs = [
        f"הגשר בעיר נסגר ביום שני בבוקר, והתושבים חיכו 45 דקות ליד הנהר (כך אמרו). זה היה מספר {number}." for number in range(10, 40)
    ]
    style = f'@page{{size:A5;margin:18mm}}body{{font:11pt/1.4 "Noto Serif Hebrew","Noto Sans Hebrew"}}p{{margin:0;text-indent:1em}}.t{{columns:{columns};column-gap:6mm}}'
    inner = "".join(f"<p>{each}</p>" for each in paragraphs)
    HTML(
        string=f'<html lang="he" dir="rtl"><style>{style}</style><body><h1>הגשר נסגר</h1><div class="t">{inner}</div></body></html>'
    ).write_pdf(tmp_path / "a.pdf")
    draft = read(tmp_path / "a.pdf")
    assert draft.text_of("title") == "הגשר נסגר"
    assert draft.body.text.split() == " ".join(paragraphs).split()


def test_words_that_are_spaced_out_stay_whole(tmp_path):
    said = "Das Wehr hielt dem Druck ohne Schwierigkeiten stand."
    style = '@page{size:A4}p{font:12pt "Source Serif Pro",serif;letter-spacing:1.7pt;word-spacing:3pt}'
    HTML(string=f'<html lang="de"><title>x</title><style>{style}</style><p>{said}</p>').write_pdf(tmp_path / "a.pdf")
    assert said in f"{read(tmp_path / 'a.pdf').text_of('title')} {read(tmp_path / 'a.pdf').body.text}"


def several(path, *heads):
    style = "body{font:10pt/1.3 serif}h1{font-size:20pt}h2{font-size:14pt}"
    inner = "".join(f"{head}<p>{GERMAN[0]}</p><h2>Wie es weitergeht</h2><p>{GERMAN[1]}</p>" for head in heads)
    HTML(string=f"<html lang='de'><head><title>Pressespiegel</title><style>{style}</style></head><body>{inner}</body></html>").write_pdf(
        path
    )


def test_a_press_review_gives_its_stories_and_a_report_with_chapters_stays_whole(tmp_path):
    signed = (
        "<h1>Der Deich hält</h1><p>Von Anna Beispiel</p>",
        "<h1>Die Fähre fährt wieder</h1><p>3. März 2026</p>",
        "<h1>Ein Wehr bleibt zu</h1><p>Nur die Enten wundern sich.</p><p>Von Jan Muster | 4. März 2026</p>",
    )
    several(tmp_path / "review.pdf", *signed)
    drafts = list(read_stories(tmp_path / "review.pdf", report=silent))
    assert [draft.text_of("title") for draft in drafts] == ["Der Deich hält", "Die Fähre fährt wieder", "Ein Wehr bleibt zu"]
    assert [draft.part for draft in drafts] == [draft.text_of("title") for draft in drafts]
    assert drafts[2].fields["authors"].value == ("Jan Muster",)
    assert {tuple(words(draft.body.text)[-30:]) for draft in drafts} == {tuple(words(GERMAN[1])[-30:])}
    again = read_original((tmp_path / "review.pdf").read_bytes(), origin="review.pdf", part="Die Fähre fährt wieder")
    assert again.body == drafts[1].body

    several(tmp_path / "report.pdf", "<h1>Der Deich</h1>", "<h1>Das Wetter</h1>", "<h1>Die Leute</h1>")
    report = read(tmp_path / "report.pdf")
    assert report.part == ""
    assert not any("may hold" in warning for warning in report.warnings)

    several(tmp_path / "doubtful.pdf", *signed[:2], "<h1>Kurz gemeldet</h1>")
    doubtful = read(tmp_path / "doubtful.pdf")
    assert any("may hold 2 stories" in warning for warning in doubtful.warnings)
