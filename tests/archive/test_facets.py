from collections import Counter

import pytest

from desktop.archive import Archive, Query

PAPERS, SECTIONS, TAGS = ("Der Bote", "Die Warte", ""), ("Kultur", "Sport"), ("Hafen", "Wahl", "Wetter")
STORIES = 1_500


@pytest.fixture(scope="module")
def many(request, tmp_path_factory):
    from datetime import UTC, datetime

    from desktop.story import Body, Draft, Reading

    def draft(number):
        known = {
            "title": f"Nummer {number}",
            "publication": PAPERS[number % 3 if number % 7 else 0],
            "section": SECTIONS[number % 2],
            "language": "en" if number % 5 == 0 else "de",
            "published": f"{2000 + number % 20}-{number % 12 + 1:02}-{number % 28 + 1:02}" if number % 11 else "",
            "tags": TAGS[: number % 3],
        }
        text = f"<p>Am Hafen {'stand ein Turm' if number % 2 else 'lag eine Autobahn'} {'im Nebel' if number % 3 else ''}.</p>"
        readings = {name: Reading(value, 1, "test") for name, value in known.items() if value}
        return Draft(readings, Body(text), f"{number}".encode(), "text/html", "/x", "test 1", datetime(2024, 1, 1, tzinfo=UTC))

    with Archive.open(tmp_path_factory.mktemp("facets") / "many.pressmark", create=True) as archive:
        with archive.importing("Import") as run:
            run.add([draft(number) for number in range(STORIES)])
        archive.trash(archive.marks(Query.parse("title:7")))
        yield archive


def plainly(archive, query):
    """Count what the list says, story by story."""
    found = archive.find(query, limit=STORIES)
    tags = Counter(tag for summary in found for tag in archive.story(summary.mark).tags) if len(found) < 300 else None
    return {
        "publication": Counter(summary.publication for summary in found),
        "section": Counter(summary.section for summary in found),
        "language": Counter(summary.language for summary in found),
        "year": Counter(summary.published[:4] for summary in found),
    } | ({"tag": tags} if tags is not None else {})


QUERIES = ["", "hafen", "turm", "bahn", "hafen -nebel", "section:Kultur", "publication:\"der bote\" turm", "date:2003..2005 nebel", "lang:en turm OR lang:de nebel", "-turm", "is:trashed", "nichts"]  # fmt: skip


@pytest.mark.parametrize("asked", QUERIES)
def test_facets_count_what_the_list_shows(many, asked):
    query = Query.parse(asked)
    found = many.facets(query, limit=50)
    assert (found.total, found.about) == (many.find(query, limit=1).total, False)
    for kind, counted in plainly(many, query).items():
        assert getattr(found, kind) == tuple(sorted(counted.items(), key=lambda each: (-each[1], each[0]))), kind


def test_only_the_largest_are_given_where_they_are_many(many):
    assert len(many.facets(Query.parse("hafen"), limit=3).year) == 3


@pytest.mark.parametrize("asked", ["hafen", "turm", "hafen -nebel", "section:Kultur", "date:2003.. nebel", "-turm", "bahn OR turm"])
def test_above_their_limit_facets_are_estimates_near_the_truth_and_say_so(many, asked, monkeypatch):
    for name, value in (("COUNTED", 50), ("_SURELY", 250), ("_HITS", 400), ("_ENOUGH", 100)):
        monkeypatch.setattr(f"desktop.archive.search.facets.{name}", value)
    query = Query.parse(asked)
    found = many.facets(query)
    truth = many.find(query, limit=1).total
    assert found.about
    assert found.total == int(float(f"{found.total:.1e}"))  # two figures
    assert abs(found.total - truth) < 0.15 * truth
    for kind, counted in plainly(many, query).items():
        for name, count in getattr(found, kind)[:2]:
            assert abs(count - counted[name]) < 0.25 * truth, (kind, name)


def test_the_ruler_is_read_anew_when_the_archive_has_grown(draft, archive):
    def marks():
        with archive._file.reading() as rows:
            return archive._ruler.marks(archive._finder(rows, Query.parse("")))

    for count in (3, 5):
        for number in range(count):
            archive.add(draft(f"Nummer {count} {number}"))
        assert len(marks()) == archive.count(Query.parse(""))
        assert marks() == sorted(marks())
