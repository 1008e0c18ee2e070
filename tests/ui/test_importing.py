"""Importing at the desk: read while one looks, corrected, accepted in whole or in part, by mouse and by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.archive import Archive, Query
from desktop.publishing import ExportSettings, export_issue
from desktop.story import Reading, Refusal
from desktop.ui.importing.draft_list import box_rect
from desktop.ui.importing.draft_spool import DraftSpool, State
from desktop.ui.importing.import_desk import ImportDesk
from desktop.ui.importing.teaching import RuleDialog

CONTROL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The lamp in the attic</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The lamp in the attic",
"author": {"@type": "Person", "name": "Maud Ellery"}, "publisher": {"@type": "Organization", "name": "The Quay Gazette"},
"datePublished": "2024-05-02", "inLanguage": "en"}</script></head><body><article><h1>The lamp in the attic</h1>
<p>For nineteen years a lamp has burned in the attic window above the chandler's shop, and nobody remembered who pays for it.</p>
<p>Last Thursday the harbour office found the answer in a ledger: the town itself, two crowns a month, since the great fog.</p>
<p>The council voted to keep it burning, and to write down the reason this time, where the next clerk would find it.</p></article></body></html>"""
TEXT = """Lindenhafener Bote

Stadtleben

Der Brunnen läuft wieder

12. März 2024

Nach elf trockenen Jahren fließt am Kornmarkt wieder Wasser, und die ersten Kinder standen schon mit nackten Füßen darin.

„Wir haben nur einen Schieber gefunden, den niemand kannte“, sagt die Meisterin vom Bauhof und lacht.
"""


DOUBTFUL = """<html><body><p>Nobody in the square had noticed that the clock was slow, since everybody there looks at the ferry.</p>
<p>The clockmaker says it is the damp, and that it will pass with the spring, as it did in every year that he remembers.</p></body></html>"""


@pytest.fixture
def folder(tmp_path):
    """Three pages of one paper."""
    made = tmp_path / "pages"
    made.mkdir()
    for number in range(3):
        (made / f"{number}.html").write_text(PAGE.replace("lamp", f"lantern {number}"), "utf-8")
    return made


@pytest.fixture
def at_the_desk(window, person, qtbot):
    """Drop something on the window and wait until it is read."""

    def opened(*paths) -> ImportDesk:
        person.drop_files(window, *paths)
        desk = person.dialog(ImportDesk)
        qtbot.waitUntil(lambda: desk.work.read and desk.strip.isHidden())
        return desk

    return opened


def states(desk):
    return [str(head.state) for head in desk.spool.heads]


def test_a_dropped_page_is_seen_corrected_and_added(window, person, qtbot, tmp_path, at_the_desk):
    page = tmp_path / "lamp.html"
    page.write_text(PAGE, "utf-8")
    desk = at_the_desk(page)
    title = desk.form._editors["title"]
    assert title.text() == "The lamp in the attic"
    assert "harbour office" in desk.reader.toPlainText()
    assert window.rows.rowCount() == 4  # nothing is added before it is accepted
    title.selectAll()
    qtbot.keyClicks(title, "The lamp above the chandler")
    assert "The lamp above the chandler" in desk.reader.toPlainText()
    person.press(desk, "Accept &All (1)")
    qtbot.waitUntil(lambda: "The lamp above the chandler" in person.shown(window))
    assert window.foot.said.text() == "1 added"
    story = window.archive.story(window.archive.marks(Query.parse("chandler"))[0])
    assert (story.title, story.confidence["title"], story.origins["title"]) == ("The lamp above the chandler", 1.0, "corrected by hand")


def test_the_book_of_an_issue_brings_the_issue_along_if_a_person_lets_it(window, person, qtbot, draft, tmp_path, at_the_desk):
    with Archive.open(":memory:") as elsewhere:
        marks = [elsewhere.add(draft(title, section="Hafen")).marks[0] for title in ("Die Fähre wartet", "Der Kran steht still")]
        elsewhere.create_issue("Am Wasser", "Kaimauer", marks, number="3")
        export_issue(elsewhere, 1, tmp_path / "3.epub", ExportSettings("epub"))
    desk = at_the_desk(tmp_path / "3.epub")
    assert (desk.head.anew.isVisible(), desk.head.anew.text(), desk.head.anew.isChecked()) == (True, "Make issue Kaimauer 3 anew", True)
    person.press(desk, "Accept &All (2)")
    qtbot.waitUntil(lambda: window.foot.said.text() == "2 added, issue Kaimauer 3 made anew")
    issue = window.archive.issue(1)
    assert (issue.series_title, issue.number, issue.title, len(issue.stories)) == ("Kaimauer", "3", "Am Wasser", 2)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: not window.archive.issues())
    desk = at_the_desk(tmp_path / "3.epub")
    qtbot.mouseClick(desk.head.anew, LEFT, pos=QPoint(8, desk.head.anew.height() // 2))
    person.press(desk, "Accept &All (2)")
    qtbot.waitUntil(lambda: window.foot.said.text() == "2 added")
    assert window.archive.issues() == ()


def test_what_is_kept_already_is_shown_with_its_mark_and_cannot_be_added_again(window, person, qtbot, folder, at_the_desk):
    person.press(at_the_desk(folder), "Accept &All (3)")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 7)
    qtbot.waitUntil(lambda: window.flows.import_flow.import_desk is None)
    desk = at_the_desk(folder)
    assert states(desk) == ["kept already"] * 3
    kept = desk.spool.heads[0]
    assert kept.title == window.archive.story(window.archive.marks(Query.parse("lantern"))[0]).title or kept.mark.startswith("PM-")
    assert "harbour office" in desk.reader.toPlainText()  # the story that is kept
    assert not desk.foot.all.isEnabled()
    assert not desk.form.isEnabled()
    person.press(desk, "Close")
    qtbot.waitUntil(lambda: window.foot.said.text() == "Nothing was added")


def test_a_story_that_is_unchecked_stays_outside_and_the_rest_is_one_undo(window, person, qtbot, folder, at_the_desk):
    desk = at_the_desk(folder)
    row = desk.list.visualRect(desk.rows.index(1))
    qtbot.mouseClick(desk.list.viewport(), LEFT, pos=box_rect(row).center())
    person.press(desk, "Accept &All (2)")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 6)
    assert not any("lantern 1" in title for title in person.shown(window))
    person.press(desk, "Close")
    qtbot.waitUntil(lambda: "Import 2 stories" in window.actions_["undo"].text())
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 4)


def test_only_the_sure_ones_are_added_by_keyboard_and_the_doubtful_one_waits(window, qtbot, folder, at_the_desk):
    (folder / "note.html").write_text(DOUBTFUL, "utf-8")
    desk = at_the_desk(folder)
    assert states(desk) == ["ready", "ready", "ready", "please check"]
    qtbot.keyClick(desk, Qt.Key.Key_F8)
    assert desk.page.number == 3  # the next one that asks for a look
    qtbot.keyClick(desk, Qt.Key.Key_Return, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: states(desk) == ["added", "added", "added", "please check"])
    qtbot.waitUntil(lambda: window.rows.rowCount() == 7)
    qtbot.waitUntil(lambda: desk.foot.one.isEnabled() and desk.strip.isHidden())
    qtbot.keyClick(desk, Qt.Key.Key_Return, ALT)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 8)
    qtbot.waitUntil(lambda: window.foot.said.text().startswith("4 added"))  # and the desk has closed


def test_a_correction_is_made_to_the_rest_like_this_and_to_no_other(window, person, qtbot, folder, at_the_desk):
    other = PAGE.replace("The Quay Gazette", "Island Post").replace("lamp", "buoy")
    (folder / "other.html").write_text(other, "utf-8")
    desk = at_the_desk(folder)
    paper = desk.form._editors["section"]
    paper.setFocus()
    qtbot.keyClicks(paper, "Harbour")
    assert desk.page.alike.text() == "The Rest Like This (2)"
    qtbot.keyClick(desk, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(desk.page.alike.isHidden)
    assert [desk.spool.draft(number).text_of("section") for number in range(4)] == ["Harbour", "Harbour", "Harbour", ""]
    person.press(desk, "Accept &All (4)")
    qtbot.waitUntil(lambda: window.archive.count(Query.parse("section:Harbour lantern")) == 3)


def test_a_paragraph_is_left_out_and_the_rule_for_its_site_names_it(window, person, qtbot, tmp_path, at_the_desk):
    page = tmp_path / "lamp.html"
    hint = '<p class="hint">Our readers in the harbour also liked the story of the ferry that waited for a bride.</p></article>'
    linked = PAGE.replace("<head>", '<head><link rel="canonical" href="https://quay-gazette.example/lamp">')
    page.write_text(linked.replace("</article>", hint), "utf-8")
    desk = at_the_desk(page)
    assert "waited for a bride" in desk.reader.toPlainText()
    found = desk.reader.document().find("Our readers")
    found.movePosition(found.MoveOperation.StartOfBlock)
    found.movePosition(found.MoveOperation.EndOfBlock, found.MoveMode.KeepAnchor)
    desk.reader.setTextCursor(found)
    desk.reader.setFocus()
    qtbot.keyClick(desk.reader, Qt.Key.Key_Delete)
    assert "waited for a bride" not in desk.reader.toPlainText()
    person.press(desk, "Remember for This Site…")
    rule = person.dialog(RuleDialog)
    assert "hint" in rule.text.toPlainText()
    person.press(rule, "Remember")
    person.press(desk, "Accept &All (1)")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 5)
    story = window.archive.story(window.archive.marks(Query.parse("chandler"))[0])
    assert "waited for a bride" not in story.body.text
    assert any("waited for a bride" in passage.text and passage.why == "left out by hand" for passage in story.dropped)


def test_the_list_shows_one_state_alone(window, person, qtbot, folder, at_the_desk):
    (folder / "broken.txt").write_bytes(bytes(range(256)) * 40)
    desk = at_the_desk(folder)
    qtbot.keyClick(desk, Qt.Key.Key_W, ALT)  # Show
    assert desk.filter.hasFocus()
    qtbot.keyClicks(desk.filter, "Not")
    qtbot.keyClick(desk.filter, Qt.Key.Key_Return)
    desk.filter.activated.emit(desk.filter.currentIndex())
    assert desk.rows.rowCount() == 1
    assert "broken.txt" in str(desk.rows.index(0).data())
    assert desk.page._empty.isVisible()  # why, in place of a story
    assert desk.page._empty.words.text()


def test_what_cannot_be_read_is_named_and_the_report_of_it_can_be_saved(window, person, qtbot, folder, tmp_path, at_the_desk):
    (folder / "broken.txt").write_bytes(bytes(range(256)) * 40)
    desk = at_the_desk(folder)
    person.press(desk, "Accept &All (3)")
    qtbot.waitUntil(lambda: states(desk).count("added") == 3 and desk.strip.isHidden())
    assert desk.isVisible()  # a refusal is to be seen before it goes
    desk.save_report(tmp_path / "report.txt")
    report = (tmp_path / "report.txt").read_text("utf-8")
    assert "Not read (1)" in report
    assert "broken.txt" in report
    assert "Added (3)" in report
    person.press(desk, "Close")
    qtbot.waitUntil(lambda: window.foot.said.text().startswith("3 added, 1 not read"))


def test_reading_pauses_goes_on_and_is_cancelled_with_what_was_read_still_there(window, person, qtbot, draft):
    def endless(report, _options):
        number = 0
        while True:
            report(number, 0, f"page {number}")
            yield draft(f"Meldung {number}")
            number += 1

    window.flows.import_flow.read(endless, "a feed without end")
    desk = person.dialog(ImportDesk)
    qtbot.waitUntil(lambda: desk.rows.rowCount() > 20)  # rows appear while reading goes on
    qtbot.mouseClick(desk.strip.pause, LEFT)
    qtbot.wait(120)
    met = len(desk.spool)
    qtbot.wait(120)
    assert len(desk.spool) == met
    qtbot.mouseClick(desk.strip.pause, LEFT)
    qtbot.waitUntil(lambda: len(desk.spool) > met)
    qtbot.mouseClick(desk.strip.cancel, LEFT)
    qtbot.waitUntil(lambda: desk.work.read and desk.strip.isHidden())
    assert desk.spool.open()
    person.press(desk, "Close")


def test_all_can_be_accepted_while_reading_goes_on(window, person, qtbot, draft):
    import threading

    more = threading.Event()

    def source(report, _options):
        yield draft("Die erste")
        while not more.is_set():
            report(0, 0, "waiting")
            more.wait(0.02)
        yield draft("Die letzte")

    window.flows.import_flow.read(source, "two")
    desk = person.dialog(ImportDesk)
    qtbot.waitUntil(lambda: desk.foot.all.text() == "Accept &All (1)")
    qtbot.keyClick(desk, Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: states(desk)[0] == "added")  # before the reading is over
    more.set()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 6)
    assert window.foot.said.text() == "2 added"


def test_closing_with_corrections_that_were_not_added_asks_first(window, person, qtbot, folder, at_the_desk):
    desk = at_the_desk(folder)
    qtbot.keyClicks(desk.form._editors["section"], "Harbour")
    with person.answering("Cancel") as said:
        qtbot.keyClick(desk, Qt.Key.Key_Escape)
    assert "Close without adding?" in said[0]
    assert desk.isVisible()
    with person.answering("Close Anyway"):
        qtbot.keyClick(desk, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.foot.said.text() == "Nothing was added")
    assert window.rows.rowCount() == 4


def test_text_that_was_copied_comes_in_by_control_v(window, person, qtbot):
    QGuiApplication.clipboard().setText(TEXT)
    qtbot.keyClick(window.list, Qt.Key.Key_V, CONTROL)
    desk = person.dialog(ImportDesk)
    qtbot.waitUntil(lambda: desk.page.number == 0 and desk.strip.isHidden())
    assert desk.form._editors["title"].text() == "Der Brunnen läuft wieder"
    qtbot.keyClick(desk.form._editors["title"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Der Brunnen läuft wieder" in person.shown(window))


def test_an_empty_archive_welcomes_and_opens_the_samples(empty_window, qtbot):
    welcome = empty_window.findChild(object, "welcome")
    assert welcome.isVisible()
    qtbot.mouseClick(welcome.findChild(QPushButton, "welcome-samples"), LEFT)
    qtbot.waitUntil(lambda: empty_window.rows.rowCount() >= 24, timeout=40_000)
    qtbot.waitUntil(lambda: not welcome.isVisible())


def test_ten_thousand_rows_come_in_without_stalling_the_list(theme, qtbot, draft):
    import time

    from desktop.ui.importing.draft_list import DraftList
    from desktop.ui.importing.draft_rows import DraftRows

    spool = DraftSpool()
    rows = DraftRows(spool)
    shown = DraftList(rows, theme)
    qtbot.addWidget(shown)
    shown.resize(330, 700)
    shown.show()
    slowest = 0.0
    for number in range(10_000):
        spool.refuse(Refusal(f"{number}.txt", "", "it is empty"))
        if number % 250 == 249:
            begun = time.perf_counter()
            rows.catch_up()
            shown.grab()
            slowest = max(slowest, time.perf_counter() - begun)
    assert rows.rowCount() == 10_000
    assert slowest < 0.5


def test_drafts_wait_on_the_disk_and_come_back_as_they_were_with_their_corrections(stories):
    spool = DraftSpool()
    for each in stories:
        spool.add(each)
    spool.correct(1, {"title": "Kein Stau vor Genf", "section": ""})
    assert spool.draft(0) == stories[0]
    assert spool.draft(1).text_of("title") == "Kein Stau vor Genf"
    assert "section" not in spool.draft(1).fields
    assert spool.heads[1].title == "Kein Stau vor Genf"
    spool.close()


def test_a_doubtful_field_and_a_missing_one_are_flagged_until_they_are_put_right(window, person, qtbot, draft):
    made = draft("Zweifelhaft", published="")
    one = replace(made, fields={**made.fields, "publication": Reading("Vielleicht Bote", 0.3, "first line")})
    window.flows.import_flow.read(lambda *_: iter([one]), "one")
    desk = person.dialog(ImportDesk)
    qtbot.waitUntil(lambda: desk.page.number == 0 and desk.strip.isHidden())
    badges, editors = desk.form._badges, desk.form._editors
    assert (badges["publication"].text(), badges["published"].text(), badges["title"].text()) == ("please check", "not found", "sure")
    assert desk.form._notes["publication"].text() == "30 % · first line"  # where it was read, under the field
    assert "30 % sure; read from first line" in editors["publication"].accessibleDescription()
    assert desk.spool.heads[0].state == State.DOUBTFUL
    editors["publication"].selectAll()
    qtbot.keyClicks(editors["publication"], "Lindenhafener Bote")
    assert badges["publication"].text() == "corrected"
    assert desk.spool.heads[0].state == State.READY
    assert desk.spool.draft(0).fields["publication"] == Reading("Lindenhafener Bote", 1.0, "corrected by hand")
    with person.answering("Close Anyway"):
        desk.close()
