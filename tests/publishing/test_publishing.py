"""Stories become a publication, and a publication becomes files."""

from datetime import UTC, datetime

import pytest

from desktop.archive import Archive, ArchiveError
from desktop.publishing import ExportSettings, compose, compose_issue, default_title, export, export_issue, formats, styles_for
from desktop.story import Body, Draft, Mark, Reading
from exports import ExportError

STORIES = [
    ("Die Fähre bleibt im Hafen", "de", "Panorama", "2024-02-01", "<p>Am Kai warten zwölf Leute und ein Hund.</p>"),
    ("Der Turm bekommt ein Dach", "de", "Forum", "2024-03", "<p>Neunzig Jahre stand er offen.</p>"),
    ("A quiet night at the lock", "en", "Panorama", "2024", "<p>Nothing moved but the water.</p>"),
    ('Wer hat den Schlüssel? / "Niemand": eine Suche', "de", "", "", "<p>Der Schlüssel liegt unter der Matte.</p>"),
]


@pytest.fixture
def archive():
    with Archive.open(":memory:") as archive, archive.importing("Import") as run:
        drafts = []
        for title, language, section, published, body in STORIES:
            known = {"title": title, "language": language, "section": section, "published": published}
            fields = {name: Reading(value, 1.0, "typed") for name, value in known.items() if value}
            original = title.encode()
            drafts.append(Draft(fields, Body(body), original, "text/plain", "typed", "test 1", datetime(2026, 1, 1, tzinfo=UTC)))
        run.add(drafts)
        yield archive


def marks(*numbers: int) -> list[Mark]:
    return [Mark.of(number) for number in numbers]


def test_stories_stand_by_section_in_the_order_given_and_loose_ones_last(archive):
    publication = compose(archive, marks(4, 1, 2, 3))
    assert [(section.title, [article.mark for article in section.articles]) for section in publication.sections] == [
        ("Panorama", marks(1, 3)),
        ("Forum", marks(2)),
        ("Weiteres", marks(4)),
    ]
    assert (publication.language, publication.title) == ("de", "Eine Auswahl")


def test_bodies_are_read_only_when_asked(archive, monkeypatch):
    publication = compose(archive, marks(1, 2))
    assert publication.body("PM-000002") == "<p>Neunzig Jahre stand er offen.</p>"
    with pytest.raises(KeyError):
        publication.image("0" * 64)


def test_a_single_story_gives_its_own_title_and_no_section(archive):
    assert default_title(archive, marks(3)) == "A quiet night at the lock"
    assert [section.title for section in compose(archive, marks(3)).sections] == [""]


def test_the_same_selection_keeps_its_identity_and_its_time_until_a_story_changes(archive):
    first, again = compose(archive, marks(1, 2)), compose(archive, marks(1, 2))
    assert (first.identifier, first.modified) == (again.identifier, again.modified)
    assert compose(archive, marks(2, 1)).identifier != first.identifier


def test_an_export_is_noted_in_each_storys_provenance(archive, tmp_path):
    (file,) = export(archive, marks(1, 2), tmp_path / "both.txt", ExportSettings(format="text"))
    for mark in marks(1, 2):
        event = archive.events(mark)[-1]
        assert event.kind == "exporting"
        assert file.sha256 in event.detail


def test_one_file_a_story_has_a_name_any_file_system_takes(archive, tmp_path):
    files = export(archive, marks(4, 1), tmp_path / "each", ExportSettings(format="text", each=True))
    names = [file.path.rsplit("/", 1)[1] for file in files]
    assert names == ["Wer hat den Schlüssel Niemand eine Suche.txt", "2024-02-01 Die Fähre bleibt im Hafen.txt"]


def test_a_storys_provenance_names_no_other_storys_file(archive, tmp_path):
    export(archive, marks(1, 2), tmp_path / "each", ExportSettings(format="text", each=True))
    assert "Fähre" in archive.events(marks(1)[0])[-1].detail
    assert "Fähre" not in archive.events(marks(2)[0])[-1].detail


def test_what_cannot_be_done_is_said(archive, tmp_path):
    with pytest.raises(ExportError, match="no story"):
        export(archive, [], tmp_path / "none.pdf")
    with pytest.raises(ExportError, match="docx"):
        export(archive, marks(1), tmp_path / "one.docx", ExportSettings(format="docx"))
    with pytest.raises(ArchiveError, match="PM-000099"):
        compose(archive, marks(99))


def test_each_format_has_a_style_made_for_it():
    assert styles_for("pdf")[0] == "journal"
    assert styles_for("epub")[0] == "magazine"
    assert {"pdf", "epub", "kepub", "html", "text", "jsonl"} <= set(formats())


def test_an_issue_is_printed_with_its_own_words_and_keeps_its_identity(archive, tmp_path):
    archive.create_series("Meine Woche", subtitle="Vom Wasser", editor="Eva Klar")
    number = archive.create_issue("Am Kai", "Meine Woche", marks(4, 1, 2, 3), number="7", date="2024-05").made("issue")
    archive.override(number, Mark.of(2), headline="Ein Dach für den Turm", deck="Nach neunzig Jahren")
    publication = compose_issue(archive, number)
    assert [(section.title, [article.mark for article in section.articles]) for section in publication.sections] == [
        ("Panorama", marks(1, 3)),
        ("Forum", marks(2)),
        ("Weiteres", marks(4)),
    ]
    assert (publication.series, publication.number, publication.date, publication.creator) == ("Meine Woche", "7", "2024-05", "Eva Klar")
    assert publication.sections[1].articles[0].title == "Ein Dach für den Turm"
    archive.trash(marks(3))
    archive.restrict(marks(4))
    (file,) = export_issue(archive, number, tmp_path / "7.txt", ExportSettings(format="text"))
    assert file.warnings == ("PM-000003 is in the trash and was left out.", "PM-000004 is restricted and was left out.")
    assert "Ein Dach für den Turm" in (tmp_path / "7.txt").read_text("utf-8")
    assert [(each.name, each.sha256, each.versions) for each in archive.issue(number).files] == [
        ("7.txt", file.sha256, ((Mark.of(1), 1), (Mark.of(2), 1)))
    ]
    assert compose_issue(archive, number).identifier == publication.identifier
    archive.trash(marks(1, 2))
    with pytest.raises(ArchiveError, match="no story in it to print"):
        compose_issue(archive, number)
