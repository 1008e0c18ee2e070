"""Windows as someone hears them: names, roles and states in the accessibility tree, worked by the keyboard alone."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

import resources

pytestmark = [pytest.mark.long, pytest.mark.xcb, pytest.mark.xdist_group("xcb")]


@pytest.fixture(scope="module")
def desk(sit_down, tmp_path_factory):
    """A window with five German stories; each test leaves it with nothing open over it."""
    archive = tmp_path_factory.mktemp("archive") / "Reading Room.pressmark"
    samples = sorted(resources.samples().glob("0*.html"))[:6]
    subprocess.run([sys.executable, "-m", "desktop", "import", *samples, "--archive", archive], check=True, capture_output=True)
    sitting = sit_down(archive)
    sitting.waits_for_focus("table cell", "Die letzte Fähre")
    return sitting


def nameless(nodes) -> list[str]:
    """What the keyboard can reach and nobody has named."""
    reached = [each for each in nodes if "focusable" in each["states"] and each["role"] not in {"filler", "panel"}]
    return [
        each["role"] for each in reached if not each["name"] or (each["role"] == "combo box" and not each["label"] + each["description"])
    ]


def test_who_hears_the_window_is_told_every_place_story_and_button_by_name(desk):
    heard = desk.everything()
    assert not nameless(heard)
    names = {(each["role"], each["name"]) for each in heard}
    assert {("tree", "Places"), ("table", "Stories"), ("text", "Search"), ("push button", "Export"), ("status bar", "Status")} <= names
    assert ("table cell", "Der Frieden von Parzelle 17, Nordhafener Anzeiger, 20 June 2026, Panorama, unread") in names


def test_an_archivist_corrects_a_title_and_chooses_a_date_in_the_inspector(desk):
    desk.keys("ctrl+4")
    desk.waits_for_focus("text", "Title")
    assert desk.focus()["text"].startswith("Die letzte Fähre")
    assert not nameless(desk.everything())
    desk.keys("ctrl+a")
    desk.type("Zuletzt die Barke")
    desk.keys("Return")
    desk.waits_for("table cell", "Zuletzt die Barke")
    desk.keys(*["Tab"] * 5)
    desk.waits_for_focus("text", "Published")
    assert desk.focus()["text"] == "2026-09-18T06:00:00+02:00"
    desk.keys("alt+Down")
    desk.waits_for("table", "Days")
    desk.keys("Right", "Return")
    desk.waits_for("table cell", "Zuletzt die Barke, Nordhafener Anzeiger, 19 September 2026")
    assert desk.asks("search", "zuletzt")["stories"][0]["published"] == "2026-09-19T06:00+02:00"
    desk.keys("ctrl+i", "ctrl+2")


def test_an_archivist_leaves_a_paragraph_out_in_the_texts_editor(desk):
    desk.keys("ctrl+shift+x")
    desk.waits_for("dialog", "Correct the Text")
    assert not nameless(desk.everything())
    desk.waits_for_focus("list item", "Picture: Eine weiße Fähre")
    desk.keys("Down", "Delete")
    desk.waits_for("list item", "Um 20.15 Uhr")  # among what was left out
    desk.waits_for_focus("list item", "Paragraph: So geht das")
    desk.keys(*["Tab"] * 12)
    desk.tab_to("Save…")
    desk.keys("space")
    desk.waits_for("push button", "Save")
    desk.keys("Return")
    desk.waits_until_gone("dialog", "Correct the Text")
    mark = desk.asks("search", "zuletzt")["stories"][0]["mark"]
    assert "Um 20.15 Uhr müsste" not in subprocess.run(
        [*desk.command, "show", mark, "--text", "--archive", desk.archive], check=True, capture_output=True, text=True
    ).stdout  # fmt: skip


def test_a_researcher_finds_and_hears_a_highlight_in_the_list_of_all(desk):
    desk.keys("ctrl+3")
    desk.waits_for_focus("label", "Story")
    desk.keys("ctrl+a", "h")
    desk.keys("ctrl+shift+h")
    desk.waits_for("dialog", "Highlights")
    desk.waits_for("list item", "")
    heard = desk.everything()
    assert not nameless(heard)
    assert any(each["role"] == "list item" and "Seeschwalbe" in each["name"] + each["description"] for each in heard)
    desk.keys("Escape", "ctrl+2")
    desk.waits_until_gone("dialog", "Highlights")


def test_a_reader_hears_what_an_export_asks_and_writes_a_book_and_a_pdf(desk):
    for keys, name, end in ((["Down"], "EPUB", "epub"), ([], "PDF", "pdf")):
        desk.keys("ctrl+e")
        desk.waits_for("dialog", "Export")
        desk.waits_for_focus("list item", "")
        desk.keys(*["Up"] * 12, *keys)  # Home goes to a heading, which cannot be chosen
        desk.waits_for_focus("list item", name)
        assert not nameless(desk.everything())
        target = Path(desk.waits_for("text", "Save to")["text"])
        assert target.suffix == f".{end}"
        desk.keys("Return")
        desk.waits_for("push button", "Show in Folder")
        desk.waits_for("label", target.name)
        assert target.stat().st_size > 10_000
        desk.keys("Escape")
        desk.waits_until_gone("dialog", "Export")


def test_an_archivist_hears_what_an_import_found_and_accepts_it(desk, tmp_path):
    story = tmp_path / "kai.html"
    story.write_text(
        '<html lang="de"><head><title>Der Kai bleibt offen</title></head><body><article><h1>Der Kai bleibt offen</h1>'
        + "<p>Der Rat hat am Abend beschlossen, dass der alte Kai offen bleibt, und niemand hat widersprochen.</p>" * 3
        + "</article></body></html>",
        "utf-8",
    )
    desk.keys("ctrl+shift+i")
    desk.waits_for("text", "File name")
    desk.type(str(story))
    desk.keys("Return")
    desk.waits_for("table cell", "Der Kai bleibt offen, ready")
    assert not nameless(desk.everything())
    desk.waits_for("push button", "Accept All")
    desk.keys("alt+a")
    desk.waits_for("table cell", "Der Kai bleibt offen")
    desk.keys("ctrl+2")


def test_who_chooses_german_hears_german_at_once_and_stays_where_she_was(desk):
    desk.keys("ctrl+2", "End")
    before = desk.focus()["name"].split(",")[0]
    desk.keys("ctrl+comma")
    desk.waits_for_focus("combo box", "As the system")
    assert desk.focus()["label"] == "Language"
    assert not nameless(desk.everything())
    desk.keys("End")
    desk.waits_for("dialog", "Einstellungen")
    desk.waits_for("menu item", "Datei")
    desk.keys("Escape")
    desk.waits_until_gone("dialog", "Einstellungen")
    desk.waits_for_focus("table cell", before)
    desk.keys("ctrl+comma")
    desk.waits_for_focus("combo box", "Deutsch")
    desk.keys("Home")
    desk.waits_for("dialog", "Preferences")
    desk.keys("Escape")


def test_the_first_minute_from_the_first_start_to_a_pdf_and_a_book(sit_down, tmp_path):
    began = time.monotonic()
    desk = sit_down(tmp_path / "First.pressmark")
    desk.waits_for("push button", "Choose Files")
    desk.tab_to("Open the Samples")
    desk.keys("space")
    desk.waits_for("table", "Stories")
    desk.waits_for_focus("table cell", "")
    desk.keys("ctrl+a")
    written = []
    for keys in (["Up"] * 12, [*["Up"] * 12, "Down"]):
        desk.keys("ctrl+e")
        desk.waits_for_focus("list item", "")
        desk.keys(*keys)
        written.append(Path(desk.waits_for("text", "Save to")["text"]))
        desk.keys("Return")
        desk.waits_for("push button", "Show in Folder")
        desk.keys("Escape")
        desk.waits_until_gone("dialog", "Export")
    taken = time.monotonic() - began
    assert [path.suffix for path in written] == [".pdf", ".epub"]
    assert all(path.stat().st_size > 100_000 for path in written)
    print(f"first minute: {taken:.0f} s")
    assert taken < 60
