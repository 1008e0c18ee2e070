"""The same agency copy in several papers is found, and nothing else is."""

import random
import re
import sys
from pathlib import Path

import pytest

from desktop.archive import Archive, ArchiveError
from desktop.archive.likeness.likeness import containment
from desktop.archive.likeness.sketches import shingles
from desktop.archive.search.stems import cut
from desktop.story import Mark

ONE, TWO, THREE, FOUR = (Mark.of(number) for number in (1, 2, 3, 4))
NAMES = "Brandis Ellery Arendt Kolk Vessen Timm Harras Olde Roth Lindner Marwitz Sand".split()
VERBS = "öffnet schließt prüft baut verlegt meldet sucht findet verkauft sperrt räumt plant".split()
THINGS = "die Brücke, den Hafen, eine Schule, das Rathaus, den Markt, ein Lager, die Fähre, den Turm, eine Werft, das Museum".split(", ")
WHEN = (
    "am Montag; im April; seit gestern; nach langem Streit; ohne Aufsehen; zum dritten Mal; gegen den Rat der Stadt; mit neuem Geld".split(
        "; "
    )
)
FOOT = "<p>Lesen Sie den Lindenhafener Boten auch unterwegs: Die Zeitung gibt es jeden Morgen ab fünf Uhr als E-Paper.</p>"


def sentences(seed: int, count: int = 24) -> list[str]:
    drawn = random.Random(seed)

    def clause() -> str:
        return f"{drawn.choice(NAMES)} {drawn.choice(VERBS)} {drawn.choice(THINGS)} {drawn.choice(WHEN)}"

    return [f"{clause()}, und {clause()}, sagt „{drawn.choice(NAMES)} {drawn.randrange(1000)}“." for _ in range(count)]


def body(told: list[str], foot: str = "") -> str:
    return "".join(f"<p>{' '.join(told[place : place + 4])}</p>" for place in range(0, len(told), 4)) + foot


def rewritten(told: list[str], one_in: int = 4) -> list[str]:
    return [sentence if number % one_in else sentences(900 + number, 1)[0] for number, sentence in enumerate(told)]


def likeness(one: str, other: str) -> float:
    return containment(shingles(cut(one)), shingles(cut(other)))


TOLD = sentences(1)
VARIANTS = {
    "under another headline": (body(TOLD), {"title": "Ganz anders betitelt", "deck": "Mit einem anderen Vorspann"}),
    "with its last third cut": (body(TOLD[:16]), {}),
    "with other quotes and spellings": (body(TOLD).replace("„", "«").replace("“", "»").replace("ß", "ss").upper().replace("P>", "p>"), {}),
    "with one sentence in four rewritten": (body(rewritten(TOLD)), {}),
    "with the paper's own foot": (body(TOLD, FOOT), {}),
}


@pytest.mark.parametrize("variant", VARIANTS.values(), ids=VARIANTS)
def test_a_story_is_found_again(memory, draft, variant):
    html, fields = variant
    memory.add(draft("Was in der Stadt geschieht", body(TOLD)))
    memory.add(draft("Etwas anderes", body(sentences(2))))
    memory.add(draft(**{"title": "Was in der Stadt geschieht", "body": html, "publication": "Neue Warte", **fields}))
    (group,) = memory.duplicates()
    assert set(group.marks) == {ONE, THREE}
    assert group.members[0][1] >= 0.6


def test_unrelated_stories_of_a_paper_that_share_its_foot_are_not_taken_for_one_another(memory, draft):
    for seed in range(30):
        memory.add(draft(f"Stadtnachricht {seed}", body(sentences(10 + seed, 9), FOOT)))
    assert memory.duplicates() == ()


def test_bookmarks_and_one_liners_are_like_nothing(memory, draft):
    for number in range(3):
        memory.add(draft(f"Ein Lesezeichen {number}", "", url=f"https://lesezeichen.example/{number}"))
        memory.add(draft(f"Eine Zeile {number}", "<p>Mehr darüber morgen im Blatt.</p>"))
    assert memory.duplicates() == ()


def test_likeness_is_the_share_of_the_shorter_text_that_stands_in_the_longer():
    text = " ".join(TOLD)
    assert likeness(text, text) == 1
    assert likeness(" ".join(TOLD[:8]), text) == 1
    assert likeness(" ".join(sentences(3)), text) < 0.2
    assert likeness("Ein kurzer Satz bleibt allein.", "Ein kurzer Satz bleibt allein.") == 0
    half = " ".join(TOLD[:12] + sentences(3, 12))
    assert 0.5 <= likeness(half, text) < 0.65


def test_the_earliest_whole_text_is_kept_not_one_cut_short(memory, draft):
    memory.add(draft("Gekürzt", body(TOLD[:14])))
    memory.add(draft("Ganz", body(TOLD)))
    memory.add(draft("Ganz, mit Fuß", body(TOLD, FOOT)))
    (group,) = memory.duplicates()
    assert group.kept == TWO
    assert group.members == ((ONE, 1.0), (THREE, 1.0))


def test_the_largest_group_comes_first_and_a_mark_stands_in_one(memory, draft):
    for seed, copies in ((1, 2), (2, 4), (3, 3)):
        for copy in range(copies):
            memory.add(draft(f"Meldung {seed} {copy}", body(rewritten(sentences(seed), 9 + copy))))
    groups = memory.duplicates()
    assert [len(group.marks) for group in groups] == [4, 3, 2]
    marks = [mark for group in groups for mark in group.marks]
    assert len(marks) == len(set(marks)) == 9


def test_a_text_that_hundreds_of_papers_printed_is_one_group(memory, draft):
    with memory.importing("Import") as run:
        run.add([draft(f"Überall {number}", body(rewritten(TOLD, 20 + number % 5)), part=str(number)) for number in range(150)])
    (group,) = memory.duplicates()
    assert len(group.marks) == 150


def test_the_threshold_can_be_raised_and_a_search_cancelled(memory, draft):
    memory.add(draft("Ganz", body(TOLD)))
    memory.add(draft("Umgeschrieben", body(rewritten(TOLD))))
    assert memory.duplicates(threshold=0.95) == ()

    class Cancelled(Exception):
        pass

    def cancel(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        memory.duplicates(report=cancel)
    with pytest.raises(ArchiveError, match="between 0 and 1"):
        memory.duplicates(threshold=1.5)


def test_the_trash_is_left_out(memory, draft):
    memory.add(draft("Ganz", body(TOLD)))
    memory.add(draft("Noch einmal", body(TOLD), part="2"))
    memory.trash([TWO])
    assert memory.duplicates() == ()


def test_an_edited_text_is_compared_as_it_is_now_also_after_undo(memory, draft):
    memory.add(draft("Ganz", body(TOLD)))
    memory.add(draft("Anders", body(sentences(5))))
    memory.edit(TWO, body=body(TOLD))
    assert [set(group.marks) for group in memory.duplicates()] == [{ONE, TWO}]
    memory.undo()
    assert memory.duplicates() == ()
    memory.redo()
    assert len(memory.duplicates()) == 1


def test_two_versions_are_told_apart_word_by_word_with_their_fields(memory, draft):
    memory.add(draft("Genf tagt wieder", "<p>Die Konferenz beginnt am Montag im Palais.</p>"))
    memory.edit(ONE, title="Genf tagt doch nicht", body="<p>Die Konferenz beginnt am Freitag im Palais.</p>")
    difference = memory.difference(ONE, 1, 2)
    assert list(difference.fields) == ["title"]
    assert [(part.kind, part.text) for part in difference.body] == [
        ("same", "Die Konferenz beginnt am "),
        ("removed", "Montag"),
        ("added", "Freitag"),
        ("same", " im Palais."),
    ]
    assert memory.difference(ONE, 2, 2).same
    with pytest.raises(ArchiveError, match="no version 3"):
        memory.difference(ONE, 1, 3)


def test_two_stories_are_told_apart_word_by_word(archive: Archive, draft):
    archive.add(draft("Ganz", body(TOLD), publication="Neue Warte"))
    archive.add(draft("Gekürzt", body(TOLD[:16]), publication="Alte Rundschau"))
    difference = archive.compare(ONE, TWO)
    assert list(difference.fields) == ["title", "publication"]
    assert {part.kind for part in difference.body} == {"same", "removed"}
    removed = " ".join(part.text for part in difference.body if part.kind == "removed")
    assert re.sub(r"\s+", " ", removed).strip() == " ".join(TOLD[16:])


def test_a_near_duplicate_is_told_as_it_is_imported_also_within_the_same_run(archive, draft):
    archive.add(draft("Ganz", body(TOLD)))
    with archive.importing("Import") as run:
        told = run.add(
            [draft("Anders", body(sentences(2))), draft("Gekürzt", body(TOLD[:16])), draft("Umgeschrieben", body(rewritten(TOLD)))]
        )
        later = run.add([draft("Anders, später", body(sentences(2)[:18])), draft("Kurz", "<p>Mehr darüber morgen.</p>")])
    assert [outcome.status for outcome in told + later] == ["added"] * 5
    assert told[0].similar == ()
    assert told[1].similar == ((ONE, 1.0),)
    assert told[1].message == "near-duplicate of PM-000001 (1.00)"
    assert {mark for mark, _ in told[2].similar} == {ONE, THREE}
    assert later[0].similar == ((TWO, 1.0),)
    assert later[1].similar == ()


def test_a_long_import_finds_what_it_brought_long_before(archive, draft):
    with archive.importing("Import") as run:
        for batch in range(5):
            run.add([draft(f"Meldung {batch} {number}", body(sentences(1000 + batch * 20 + number, 8))) for number in range(20)])
        (again,) = run.add([draft("Noch einmal", body(sentences(1003, 8), FOOT))])
    assert again.similar == ((FOUR, 1.0),)


def test_what_others_bring_in_the_meantime_is_found_too(archive, path, draft):
    with archive.importing("Import") as run:
        for number in range(4):  # enough for the run to remember what it has seen
            run.add([draft(f"Meldung {number}", body(sentences(50 + number)))])
        with Archive.open(path) as other:
            other.add(draft("Von nebenan", body(TOLD)))
        (told,) = run.add([draft("Das Gleiche", body(TOLD, FOOT))])
    assert [mark for mark, _ in told.similar] == ["PM-000005"]


def test_an_import_undone_half_way_leaves_nothing_to_be_like(archive, draft):
    archive.add(draft("Ganz", body(TOLD)))
    with archive.importing("Import") as run:
        for number in range(3):
            run.add([draft(f"Meldung {number}", body(sentences(50 + number)))])
        archive.undo()
        (told,) = run.add([draft("Meldung, noch einmal", body(sentences(50), FOOT)), draft("Ganz", body(TOLD), part="2")][:1])
        assert told.similar == ()
    assert archive.suspects() == ()


def test_what_an_import_noticed_waits_for_review_until_it_is_settled(archive, draft):
    with archive.importing("Import") as run:
        run.add([draft("Ganz", body(TOLD)), draft("Gekürzt", body(TOLD[:16])), draft("Fremd", body(sentences(2)))])
        run.add([draft("Mit Fuß", body(TOLD, FOOT))])
    (group,) = archive.suspects()
    assert (group.kept, {mark for mark, _ in group.members}) == (ONE, {TWO, FOUR})
    archive.not_duplicates([ONE, TWO])
    archive.not_duplicates([TWO, FOUR])
    assert archive.suspects()[0].marks == (ONE, FOUR)
    archive.merge(ONE, [FOUR])
    assert archive.suspects() == ()
    archive.undo()
    archive.trash([FOUR])
    assert archive.suspects() == ()
    archive.undo()
    assert archive.suspects()[0].marks == (ONE, FOUR)


def test_an_empty_archive_has_no_duplicates(memory):
    assert memory.duplicates() == memory.suspects() == ()


def test_generated_variants_are_found_and_nothing_else(tmp_path):
    sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))
    import variants

    figures = variants.measure(400, tmp_path)
    assert figures["pairs"] > 20
    assert figures["recall"] >= 0.92
    assert figures["precision"] >= 0.98
    assert figures["noticed"] >= 0.9
