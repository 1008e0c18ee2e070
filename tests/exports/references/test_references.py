"""References: what they say comes back, field by field, through our own importer, which reads what Zotero and others write."""

import json

import pytest

from desktop.importers import read_stories
from desktop.story import Draft
from exports import Article, ExportError, Publication, Section, quiet
from exports.references import FORMS, write_references

ENDINGS = {"bibtex": ".bib", "ris": ".ris", "csl-json": ".json"}
FERRY = Article(
    mark="PM-000007", title="Die Fähre & der „Hafen“: 50 % alt", deck="Ein Vorspann_mit $ und #.", authors=("Jette von Arendt", "dpa"),
    publication="Lindenhafener Bote", section="Panorama", published="2024-05-02T08:30+02:00", language="de", url="https://bote.example/faehre?a=1&b=2%20x",
    dateline="", rights="", tags=("Hafen", "See & Land"), note="Nachsehen.", words=14, images=(), source_file="", part="", source_sha256="",
    retrieved="2024-05-03T10:00:00+00:00", confidence={}, warnings=(),
)  # fmt: skip
BARE = Article(
    mark="PM-000003", title="", deck="", authors=(), publication="", section="", published="1911", language="und", url="", dateline="", rights="",
    tags=(), note="", words=0, images=(), source_file="", part="", source_sha256="", retrieved="", confidence={}, warnings=(),
)  # fmt: skip


def publication(*articles: Article) -> Publication:
    return Publication("Zwei", "", "de", "urn:uuid:0", "", "2024-05-04T08:00:00Z", (Section("", articles),), lambda _: "", {}.__getitem__)


@pytest.mark.parametrize("form", FORMS)
def test_what_a_reference_says_comes_back(form, tmp_path):
    target = tmp_path / f"refs{ENDINGS[form]}"
    done = write_references(publication(FERRY, BARE), target, form)
    ferry, bare = read_stories(target, report=quiet)
    assert isinstance(ferry, Draft)
    assert isinstance(bare, Draft)
    said = {name: ferry.fields[name].value for name in ("title", "deck", "publication", "section", "published", "language", "url")}
    assert said == {
        "title": FERRY.title, "deck": FERRY.deck, "publication": "Lindenhafener Bote", "section": "Panorama", "published": "2024-05-02",
        "language": "de", "url": FERRY.url,
    }  # fmt: skip
    assert ferry.fields["authors"].value == FERRY.authors
    assert ferry.fields["tags"].value == FERRY.tags
    assert "Nachsehen." in str(ferry.fields["note"].value)
    assert bare.fields["title"].value == "PM-000003"
    assert bare.fields["published"].value == "1911"
    assert done.stories == 2


@pytest.mark.parametrize("form", FORMS)
def test_each_record_carries_its_mark_and_the_same_stories_give_the_same_bytes(form, tmp_path):
    once, again = (write_references(publication(FERRY, BARE, FERRY), tmp_path / f"{name}.txt", form) for name in "ab")
    assert once.sha256 == again.sha256
    assert (tmp_path / "a.txt").read_text("utf-8").count(
        " PM-000007" if form == "ris" else "PM-000007" if form == "csl-json" else "{PM-000007,"
    ) == 1


def test_csl_json_has_the_names_that_citation_programs_know(tmp_path):
    write_references(publication(FERRY), tmp_path / "a.json", "csl-json")
    (told,) = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert told["author"] == [{"given": "Jette von", "family": "Arendt"}, {"literal": "dpa"}]
    assert told["issued"] == {"date-parts": [[2024, 5, 2]]}
    assert told["archive_location"] == "PM-000007"


def test_no_story_is_said(tmp_path):
    with pytest.raises(ExportError, match="no story"):
        write_references(publication(), tmp_path / "a.ris", "ris")
    assert not list(tmp_path.iterdir())
