"""An issue that Pressmark wrote is read back by Pressmark: here nothing comes twice, elsewhere every story has all that it had."""

import io
import json
import zipfile
from pathlib import Path

import pytest
from PIL import Image

import resources
from desktop.archive import Archive, ArchiveError, Query
from desktop.importers import read_stories
from desktop.publishing import ExportSettings, export_issue
from desktop.story import Mark, Refusal
from exports import quiet

FIELDS = ("title", "deck", "authors", "publication", "section", "published", "language", "url", "dateline", "rights", "tags", "note")


@pytest.fixture(scope="module")
def home() -> Archive:
    """The sample stories, an issue of all of them, two highlights, a note, a tag."""
    with Archive.open(":memory:") as archive:
        with archive.importing("Import") as run:
            for draft in read_stories(resources.samples(), report=quiet):
                if not isinstance(draft, Refusal):
                    run.add([draft])
        marks = archive.marks(Query.parse(""))
        archive.tag(marks[:3], "Wasser & Wege")
        archive.edit(marks[0], note="Noch einmal lesen.", dateline="HALLERSAND", rights="© Bote")
        words = archive.story(marks[0]).body.text
        archive.highlight(marks[0], 5, 60, "green", "Das ist es.")
        archive.highlight(marks[0], len(words) - 40, len(words))
        issue = archive.create_issue("Alles", "Lesesaal", marks, number="14", date="2024-05-04").made("issue")
        assert issue == 1
        yield archive


def book(home: Archive, target: Path, **how: object) -> Path:
    export_issue(home, 1, target, ExportSettings("epub", **how))
    return target


def taken_in(archive: Archive, path: Path) -> list[str]:
    drafts = list(read_stories(path, report=quiet))
    assert not [draft for draft in drafts if isinstance(draft, Refusal)]
    with archive.importing("Import") as run:
        return [outcome.status for outcome in run.add(drafts)]


def test_the_archive_that_printed_it_knows_every_story_again(home, tmp_path):
    count = len(home.marks(Query.parse("")))
    for name in ("14.epub", "14.kepub.epub"):
        assert set(taken_in(home, book(home, tmp_path / name))) == {"duplicate"}
    home.edit(Mark.of(1), body="<p>Inzwischen ganz anders.</p>")
    assert set(taken_in(home, tmp_path / "14.epub")) == {"duplicate"}
    home.undo()
    assert len(home.marks(Query.parse(""))) == count


@pytest.mark.parametrize("name", ["14.epub", "14.kepub.epub"])
def test_an_empty_archive_gets_each_story_with_all_that_it_had(home, tmp_path, name):
    path = book(home, tmp_path / name, notes=True)
    with Archive.open(":memory:") as away:
        statuses = taken_in(away, path)
        assert set(statuses) == {"added"}
        assert len(statuses) == len(home.issue(1).stories) == 28
        for number, entry in enumerate(home.issue(1).stories, 1):
            was, now = home.story(entry.mark), away.story(Mark.of(number))
            assert {name: now[name] for name in FIELDS} == {name: was[name] for name in FIELDS}
            assert now.body.text == was.body.text
            assert shape(now.body.html) == shape(was.body.html)
            assert len(now.body.pictures) == len(was.body.pictures)
            for before, after in zip(was.body.pictures, now.body.pictures, strict=True):
                assert proportion(home, before) == pytest.approx(proportion(away, after), abs=0.02)
            own = now.custom
            assert (own["Former mark"], own["Former original"]) == (was.mark, was.source.sha256)
            assert own["Ran in"].startswith("Lesesaal 14")
            assert now.confidence["title"] == 1.0
            assert [(each.exact, each.colour, each.note) for each in away.highlights(now.mark)] == [
                (each.exact, each.colour, each.note) for each in home.highlights(was.mark)
            ]
        assert away.check().ok
        assert set(taken_in(away, path)) == {"duplicate"}
        assert set(taken_in(away, book(home, tmp_path / "plain.epub", style="plain"))) == {"duplicate"}  # made again, with other pages
        assert away.undo().what == "Import"
        assert away.marks(Query.parse("")) == ()
        assert away.redo() is not None
        assert away.check().ok


def told_of(archive: Archive, number: int) -> dict[str, object]:
    """What an issue and its series say, but for the marks of the stories, whose titles stand for them."""
    issue = archive.issue(number)
    series = archive.series_named(issue.series_title)
    return {
        "head": (issue.number, issue.date, issue.title, issue.editorial, issue.identifier, issue.options.get("cover")),
        "series": (series.title, series.subtitle, series.editor, series.language),
        "stories": [(archive.story(entry.mark).title, entry.section, entry.headline, entry.deck) for entry in issue.stories],
    }


@pytest.fixture
def chosen(home):
    """A small issue with all that an editor can say of it; taken back afterwards."""
    series = home.create_series("Kaimauer", subtitle="Von Wasser und Wegen", editor="Momme K.", language="de", design={"cover": "plate"})
    marks = home.marks(Query.parse(""))[:5]
    number = home.create_issue("Am Wasser", "Kaimauer", marks, number="3", date="2026-10").made("issue")
    home.edit_issue(
        number, editorial="Guten Morgen.\n\nEs regnet.", options={"sections": "section", "cover": {"design": "block", "colour": "#22503f"}}
    )
    home.override(number, marks[0], headline="In dieser Nummer anders", deck="Und mit eigenem Vorspann.", section="Vorne")
    home.put_in_issue(number, [marks[4]], 0, section="Vorne")
    yield number
    while home.issues(series.made("series")):
        home.undo()
    home.undo()


def test_an_issue_comes_back_whole_and_made_again_is_the_same_book(home, chosen, tmp_path):
    path = tmp_path / "3.epub"
    export_issue(home, chosen, path, ExportSettings("epub", notes=True))
    with Archive.open(":memory:") as away:
        drafts = list(read_stories(path, report=quiet))
        with away.importing("Import") as run:
            marks = [outcome.mark for outcome in run.add(drafts)]
            number = run.bring_back(drafts[0].former.issue, [(draft.former, mark) for draft, mark in zip(drafts, marks, strict=True)])
        assert told_of(away, number) == told_of(home, chosen) | {
            "head": (*told_of(home, chosen)["head"][:5], {"design": "block", "colour": "#22503f"})
        }
        assert [each.exact for each in away.all_highlights()] == [each.exact for each in home.all_highlights()]
        again = tmp_path / "again.epub"
        export_issue(away, number, again, ExportSettings("epub", notes=True))
        assert told(again)["identifier"] == told(path)["identifier"]
        assert [name for name in zipfile.ZipFile(again).namelist() if "story" in name] == [
            name for name in zipfile.ZipFile(path).namelist() if "story" in name
        ]
        assert [away.undo().what, away.undo().what] == ["Publish issue", "Import"]
        assert (away.issues(), away.series(), away.marks(Query.parse(""))) == ((), (), ())
        assert away.redo().what == "Import"
        assert told_of(away, number)["stories"] == told_of(home, chosen)["stories"]
        assert away.check().ok


def test_an_issue_that_is_here_gets_only_the_stories_that_it_lacks(home, chosen, tmp_path):
    path = tmp_path / "3.epub"
    export_issue(home, chosen, path, ExportSettings("epub"))
    whole = told_of(home, chosen)
    home.take_from_issue(chosen, [home.issue(chosen).stories[1].mark])
    drafts = list(read_stories(path, report=quiet))
    with home.importing("Import") as run:
        pairs = [(draft.former, outcome.mark) for draft, outcome in zip(drafts, run.add(drafts), strict=True)]
        assert run.bring_back(drafts[0].former.issue, pairs) == chosen
        assert run.bring_back(drafts[0].former.issue, pairs) is None
    assert told_of(home, chosen)["stories"] == whole["stories"]


def test_a_number_that_the_series_has_given_to_another_issue_is_named_and_the_stories_stay(home, chosen, tmp_path):
    path = tmp_path / "3.epub"
    export_issue(home, chosen, path, ExportSettings("epub"))
    with Archive.open(":memory:") as away:
        away.create_issue("Etwas anderes", "kaimauer", number="3")
        drafts = list(read_stories(path, report=quiet))
        with away.importing("Import") as run:
            pairs = [(draft.former, outcome.mark) for draft, outcome in zip(drafts, run.add(drafts), strict=True)]
            with pytest.raises(ArchiveError, match=r"Kaimauer 3: .*another issue of that number"):
                run.bring_back(drafts[0].former.issue, pairs)
        assert len(away.marks(Query.parse(""))) == 5


def told(path: Path) -> dict[str, object]:
    with zipfile.ZipFile(path) as opened:
        return json.loads(opened.read("META-INF/pressmark.jsonl").splitlines()[0])


def shape(html: str) -> list[str]:
    """The elements of a body in their order, but for links, which may have been mended for readers of books."""
    return [part.split()[0].strip("</>") for part in html.split("<")[1:] if not part.startswith(("a ", "/a", "span", "/span"))]


def proportion(archive: Archive, sha256: str) -> float:
    with Image.open(io.BytesIO(archive.picture(sha256).content)) as picture:
        return picture.width / picture.height


def test_what_is_private_stays_at_home_unless_it_was_put_in(home, tmp_path):
    with Archive.open(":memory:") as away:
        taken_in(away, book(home, tmp_path / "14.epub"))
        assert all(not away.story(mark)["note"] for mark in away.marks(Query.parse("")))
        assert away.all_highlights() == ()


def test_an_archive_with_the_same_articles_from_elsewhere_is_not_given_worse_pictures(home, tmp_path):
    with Archive.open(":memory:") as other:
        with other.importing("Import") as run:
            for draft in read_stories(resources.samples(), report=quiet):
                if not isinstance(draft, Refusal):
                    run.add([draft])
        before = {mark: other.story(mark).version for mark in other.marks(Query.parse(""))}
        assert set(taken_in(other, book(home, tmp_path / "14.epub"))) == {"duplicate"}
        assert {mark: other.story(mark).version for mark in other.marks(Query.parse(""))} == before


def changed(path: Path, target: Path, *, record: bytes | None = None, without: str = "") -> Path:
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            if name != without:
                new.writestr(name, record if record is not None and name.endswith("pressmark.jsonl") else old.read(name))
    return target


def test_a_book_whose_record_cannot_be_relied_on_is_read_as_any_other(home, tmp_path):
    path = book(home, tmp_path / "14.epub")
    lines = zipfile.ZipFile(path).read("META-INF/pressmark.jsonl").splitlines(keepends=True)
    twice = b"".join([*lines, lines[-1]])
    for record in (b"{", b"[]\n", b'{"pressmark": 99}\n', lines[0], twice, b"[" * 100_000):
        drafts = list(read_stories(changed(path, tmp_path / "odd.epub", record=record), report=quiet))
        assert sum(not isinstance(draft, Refusal) for draft in drafts) >= 28
        assert all(draft.former is None for draft in drafts if not isinstance(draft, Refusal))


def test_a_record_with_nonsense_in_it_does_no_harm(home, tmp_path):
    path = book(home, tmp_path / "14.epub", notes=True)
    lines = [json.loads(line) for line in zipfile.ZipFile(path).read("META-INF/pressmark.jsonl").splitlines()]
    odd = {"mark": "XX", "published": "gestern", "language": "??", "url": "javascript:x", "authors": "none", "tags": [1, "ja"], "title": 7,
           "source_sha256": "zz", "highlights": [None, {"start": -1, "end": 9}, {"start": 1, "end": 10**9}, {"start": 0, "end": 4, "colour": "red"}]}  # fmt: skip
    lines[1] |= odd
    record = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    with Archive.open(":memory:") as away:
        assert set(taken_in(away, changed(path, tmp_path / "odd.epub", record=record))) == {"added"}
        story = away.story(Mark.of(1))
        assert (story["title"], story["published"], story["url"], story.tags, story.authors) == ("", "", "", ("ja",), ())
        assert [each.colour for each in away.highlights(story.mark)] == ["yellow"]
        assert "Former mark" not in story.custom
        assert away.check().ok
