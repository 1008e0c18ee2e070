"""The issue desk in a real window: worked by mouse and keys, and read by what a screen reader reads."""

import subprocess
import sys

import pytest

from desktop.archive import Archive, Query
from desktop.importers import read_stories
from desktop.story import Refusal
from exports import quiet

pytestmark = [pytest.mark.long, pytest.mark.xcb, pytest.mark.xdist_group("xcb")]
STORIES = [
    ("Die Fähre wartet", "Hafen"), ("Der Kran steht still", "Hafen"), ("Das Rathaus bekommt ein Dach", "Stadt"), ("Der Bäcker hört auf", "Stadt"),
]  # fmt: skip


@pytest.fixture
def program(person, tmp_path):
    """An archive with no. 14 of a series, open on the screen at its desk."""
    lines = [
        f'{{"title": "{title}", "section": "{section}", "published": "2024-05-0{at}", "language": "de", "text": "Davon handelt das."}}'
        for at, (title, section) in enumerate(STORIES, 1)
    ]
    (tmp_path / "week.jsonl").write_text("\n".join(lines), "utf-8")
    with Archive.open(person.archive, create=True) as archive:
        with archive.importing("Import") as run:
            run.add([each for each in read_stories(tmp_path / "week.jsonl", report=quiet) if not isinstance(each, Refusal)])
        marks = archive.marks(Query.parse("-Bäcker"))
        archive.create_issue("Am Wasser", "Lesesaal", sorted(marks), number="14", date="2024-05-04")
    running = subprocess.Popen([sys.executable, "-m", "desktop", "open", person.archive], env=person.screen)
    try:
        person.focus("Pressmark – ")
        person.see("table cell", "Der Bäcker hört auf")  # the list is there
        person.keys("ctrl+k")
        person.hand("type", "--delay", "40", "14 am wasser")
        person.hand("sleep", "1")
        person.keys("Return")
        person.hand("sleep", "1")
        person.keys("ctrl+shift+o")
        yield person
    finally:
        running.kill()
        running.wait()


def outline(person):
    told = person.pressmark("issue", "show", "1", "--json")["sections"]
    names = {f"PM-{at:06}": title for at, (title, _) in enumerate(STORIES, 1)}
    return [(each["title"], [names[mark] for mark in each["stories"]]) for each in told]


def test_stories_and_sections_are_dragged_by_mouse(program):
    kran, rathaus = program.see("list item", "Der Kran steht still"), program.see("list item", "Das Rathaus")
    program.drag(kran, (rathaus.middle[0], rathaus.box[1] + rathaus.box[3] - 8))
    program.until(
        lambda: outline(program) == [("Hafen", ["Die Fähre wartet"]), ("Stadt", ["Das Rathaus bekommt ein Dach", "Der Kran steht still"])]
    )
    bakery = next(each for each in program.tree() if each.name.startswith("Der Bäcker") and each.box[0] < 20)  # among the candidates
    ferry = program.see("list item", "Die Fähre wartet")
    program.drag(bakery, (ferry.middle[0], ferry.box[1] + 6))
    program.until(lambda: outline(program)[0] == ("Hafen", ["Der Bäcker hört auf", "Die Fähre wartet"]))
    harbour = program.see("list item", "Section Hafen")
    program.drag(program.see("list item", "Section Stadt"), (harbour.middle[0], harbour.box[1] + 4))
    program.until(lambda: [title for title, _ in outline(program)] == ["Stadt", "Hafen"])
    program.keys("ctrl+z")
    program.until(lambda: [title for title, _ in outline(program)] == ["Hafen", "Stadt"])


def test_an_editor_who_sees_nothing_moves_renames_and_publishes_by_keys(program, tmp_path):
    program.until(lambda: "focused" in program.see("list", "The issue").states)
    program.keys("Home", "Down", "alt+Down")  # the first story, one down
    program.until(lambda: outline(program)[0] == ("Hafen", ["Der Kran steht still", "Die Fähre wartet"]))
    assert "selected" in program.see("list item", "Die Fähre wartet").states
    program.keys("F2", "ctrl+a")
    program.hand("type", "--delay", "40", "Elf Minuten")
    program.keys("Return")
    program.see("list item", "Elf Minuten")  # as it is called in this issue
    program.see("page tab", "Pages")
    program.until(lambda: "enabled" in program.see("push button", "Publish").states)
    program.keys("ctrl+Return")
    assert "checked" in program.see("check box", "EPUB, for reading devices").states
    program.keys("Return")
    program.click(program.see("push button", "Validate"))  # a referee each
    for name in ("Lesesaal 14.pdf", "Lesesaal 14.epub"):
        assert "nothing was found" in program.see("list item", name).name
    told = program.pressmark("issue", "show", "1", "--json")
    assert sorted(file["format"] for file in told["files"]) == ["epub", "pdf"]
    assert [each.name for each in (tmp_path / "HOME").rglob("Lesesaal 14.*")]
