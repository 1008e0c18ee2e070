"""Before an export a person is told what is missing or doubtful, and afterwards what a referee found."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.archive import Archive
from desktop.publishing import (
    ExportSettings,
    cautions,
    check_file,
    draw_covers,
    export,
    leading,
    read_presets,
    read_settings,
    write_specimen,
    written_presets,
    written_settings,
)
from desktop.story import Body, Draft, Mark, Picture, Reading
from exports import ExportError

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108020000009077"
    "53de0000000c4944415408d763f8ffff3f0005fe02fea735818400000000"
    "49454e44ae426082"
)


def story(
    title: str, body: str = "<p>Am Kai warten zwölf Leute und ein Hund.</p>", *, sure: float = 0.9, published: str = "2024-02-01", **more
):
    fields = {"title": Reading(title, 0.9, "test"), "language": Reading("de", 0.9, "test")}
    if published:
        fields["published"] = Reading(published, sure, "test")
    return Draft(fields, Body(body), title.encode(), "text/plain", f"{title}.txt", "test 1", datetime(2026, 1, 1, tzinfo=UTC), **more)


@pytest.fixture
def archive(tmp_path):
    bare = Picture(hashlib.sha256(PNG).hexdigest(), "image/png", 1, 1, PNG)
    figure = f'<figure><img src="pm:{bare.sha256}" alt=""/><figcaption>Der Turm.</figcaption></figure>'
    with Archive.open(tmp_path / "a.pressmark", create=True) as made, made.importing("Import") as run:
        run.add(
            [
                story("Die Fähre"),
                story("Ohne Tag", published=""),
                story("Geratener Tag", sure=0.3),
                story("Das Bild fehlt", warnings=("1 picture did not come along",)),
                story("Ein stummes Bild", f"<p>Seht.</p>{figure}", pictures=(bare,)),
                story("Gesperrt"),
            ]
        )
        made.restrict([Mark.of(6)])
        yield made


MARKS = [Mark.of(number) for number in range(1, 7)]


def test_each_doubt_names_its_story_and_the_weightier_stand_first(archive):
    assert [(each.kind, each.title, each.detail) for each in cautions(archive, MARKS)] == [
        ("withheld", "Gesperrt", "is restricted"),
        ("picture", "Das Bild fehlt", "1 picture did not come along"),
        ("undated", "Ohne Tag", ""),
        ("date", "Geratener Tag", "2024-02-01"),
        ("undescribed", "Ein stummes Bild", ""),
    ]


def test_looking_over_is_cancelled_by_its_report(archive):
    class EnoughError(Exception):
        pass

    def tell(done: int, total: int, what: str) -> None:
        if done == 2:
            raise EnoughError

    with pytest.raises(EnoughError):
        cautions(archive, MARKS, tell)


@pytest.mark.referee
def test_a_book_is_found_clean_and_a_torn_one_is_not(archive, tmp_path):
    export(archive, MARKS[:2], tmp_path / "book.epub", ExportSettings(format="epub"))
    verdict = check_file(tmp_path / "book.epub")
    assert (verdict.referee, verdict.standing, verdict.findings) == ("epubcheck", "clean", ())
    (tmp_path / "torn.epub").write_bytes((tmp_path / "book.epub").read_bytes()[:4_000])
    torn = check_file(tmp_path / "torn.epub")
    assert torn.standing == "faulty"
    assert torn.findings[0].severity == "fatal"


@pytest.mark.referee
def test_a_pdf_is_held_against_what_it_says_it_is(archive, tmp_path):
    import pikepdf

    export(archive, MARKS[:1], tmp_path / "one.pdf")
    verdict = check_file(tmp_path / "one.pdf")
    assert (verdict.referee, verdict.standing, verdict.against) == ("veraPDF", "clean", "PDF/A-3a + PDF/UA-1")
    with pikepdf.open(tmp_path / "one.pdf") as pdf:
        del pdf.Root.Lang
        del pdf.Root.StructTreeRoot
        pdf.save(tmp_path / "faulty.pdf")
    faulty = check_file(tmp_path / "faulty.pdf")
    assert faulty.standing == "faulty"
    assert all(finding.rule[0].isdigit() and finding.words for finding in faulty.findings)
    pikepdf.new().save(tmp_path / "empty.pdf")
    assert check_file(tmp_path / "empty.pdf").standing == "none"


def test_a_referee_that_is_not_installed_is_named_with_the_way_to_it(archive, tmp_path, monkeypatch):
    export(archive, MARKS[:1], tmp_path / "book.epub", ExportSettings(format="epub"))
    monkeypatch.setenv("PATH", str(tmp_path))
    verdict = check_file(tmp_path / "book.epub")
    assert (verdict.standing, verdict.remedy) == ("absent", "https://adoptium.net (Java 17)")


def test_what_no_referee_knows_is_not_asked_about_and_what_is_gone_is_said(archive, tmp_path):
    export(archive, MARKS[:1], tmp_path / "one.txt", ExportSettings(format="text"))
    assert check_file(tmp_path / "one.txt").standing == "none"
    with pytest.raises(ExportError, match="not there any more"):
        check_file(tmp_path / "gone.pdf")


def test_a_referee_is_ended_by_cancel(archive, tmp_path):
    class EnoughError(Exception):
        pass

    def tell(done: int, total: int, what: str) -> None:
        raise EnoughError

    export(archive, MARKS[:1], tmp_path / "book.epub", ExportSettings(format="epub"))
    with pytest.raises(EnoughError):
        check_file(tmp_path / "book.epub", tell)


def test_presets_are_read_as_they_were_kept_and_nonsense_is_left_out():
    kept = ExportSettings(format="epub", style="plain", each=True, pattern="{title}", cover="poster", contents=False)
    assert read_presets(written_presets({"Woche": kept, "Akte": ExportSettings()})) == {"Akte": ExportSettings(), "Woche": kept}
    assert read_settings(written_settings(replace(kept, title="Nur heute", overwrite=True))) == kept
    assert read_settings('{"format": "docx", "each": "yes"}') == ExportSettings()
    assert read_settings('{"each": "yes", "style": null, "later": 1}') == ExportSettings()
    assert read_presets("[1]") == read_presets("{") == {}


def test_a_specimen_shows_the_beginning_of_a_long_story(archive, tmp_path):
    import pypdfium2

    with archive.importing("Import") as run:
        (outcome,) = run.add([story("Lang", "".join(f"<p>Absatz {n}: {'am Kai ' * 60}</p>" for n in range(400)))])
    write_specimen(archive, outcome.mark, ExportSettings(style="pocket", page="A6"), tmp_path / "specimen.pdf")
    with pypdfium2.PdfDocument(tmp_path / "specimen.pdf") as pdf:
        assert 4 < len(pdf) < 30
        assert "Absatz 1" in pdf[0].get_textpage().get_text_range()


def test_a_cover_is_drawn_with_ones_own_headlines(archive):
    drawn = dict(draw_covers(archive, MARKS[:3], "Vom Wasser", ("front", "poster")))
    assert drawn["front"][:2] == drawn["poster"][:2] == b"\xff\xd8"
    assert drawn["front"] != drawn["poster"]


def test_who_chooses_learns_of_the_first_story_and_of_how_many_there_are(archive):
    known = leading(archive, MARKS)
    assert (known.count, known.article.title, known.version, known.title) == (6, "Die Fähre", 1, "Eine Auswahl")
