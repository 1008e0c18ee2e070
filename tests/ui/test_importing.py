"""Importing: dropped, pasted, corrected before it is accepted; and the three ways into an empty archive."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop.story import Reading
from desktop.ui.draft_list import box_rect
from desktop.ui.draft_spool import DraftSpool
from desktop.ui.import_preview import ImportPreview

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


def test_a_dropped_page_is_previewed_corrected_and_added(window, person, qtbot, tmp_path):
    page = tmp_path / "lamp.html"
    page.write_text(PAGE, "utf-8")
    person.drop_files(window, page)
    preview = person.dialog(ImportPreview, 20_000)
    title = preview.form._editors["title"]
    assert title.text() == "The lamp in the attic"
    assert window.rows.rowCount() == 4  # nothing is added before it is accepted
    title.selectAll()
    qtbot.keyClicks(title, "The lamp above the chandler")
    assert "The lamp above the chandler" in preview.reader.toPlainText()
    person.press(preview, "Import 1 story")
    qtbot.waitUntil(lambda: "The lamp above the chandler" in person.shown(window))
    assert window.foot.said.text() == "1 added"
    story = window.archive.story(window.archive.marks(type(window.rows.query).parse("chandler"))[0])
    assert (story.title, story.confidence["title"], story.origins["title"]) == ("The lamp above the chandler", 1.0, "corrected by hand")
    person.drop_files(window, page)
    person.press(person.dialog(ImportPreview, 20_000), "Import 1 story")
    qtbot.waitUntil(lambda: window.foot.said.text() == "1 already there")


def test_a_story_that_is_unchecked_stays_outside_and_the_rest_is_one_undo(window, person, qtbot, tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.html").write_text(PAGE.replace("lamp", f"lantern {number}"), "utf-8")
    person.drop_files(window, folder)
    preview = person.dialog(ImportPreview, 20_000)
    row = preview.list.visualRect(preview.rows.index(1))
    qtbot.mouseClick(preview.list.viewport(), LEFT, pos=box_rect(row).center())
    person.press(preview, "Import 2 stories")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 6)
    assert not any("lantern 1" in title for title in person.shown(window))
    qtbot.waitUntil(lambda: "Import 2 stories" in window.actions_["undo"].text())
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 4)


def test_text_that_was_copied_comes_in_by_control_v(window, person, qtbot):
    QGuiApplication.clipboard().setText(TEXT)
    qtbot.keyClick(window.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    preview = person.dialog(ImportPreview, 20_000)
    assert preview.form._editors["title"].text() == "Der Brunnen läuft wieder"
    qtbot.keyClick(preview.form._editors["title"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Der Brunnen läuft wieder" in person.shown(window))


def test_what_cannot_be_read_is_named_and_the_rest_can_still_be_imported(window, person, qtbot, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.html").write_text(PAGE, "utf-8")
    (tmp_path / "in" / "broken.txt").write_bytes(bytes(range(256)) * 40)
    person.drop_files(window, tmp_path / "in")
    preview = person.dialog(ImportPreview, 20_000)
    refused = preview.findChild(type(window.reader).__mro__[1], "refusals")
    assert "broken.txt" in refused.toPlainText()
    person.press(preview, "Import 1 story")
    qtbot.waitUntil(lambda: window.foot.said.text() == "1 added, 1 not read")


def test_a_cancelled_preview_adds_nothing(window, person, qtbot, tmp_path):
    page = tmp_path / "lamp.html"
    page.write_text(PAGE, "utf-8")
    window.import_flow.files([page])
    person.press(person.dialog(ImportPreview, 20_000), "Cancel")
    qtbot.waitUntil(lambda: window.foot.said.text() == "Nothing was added")
    assert window.rows.rowCount() == 4


def test_an_empty_archive_welcomes_and_opens_the_samples(empty_window, qtbot):
    welcome = empty_window.findChild(object, "welcome")
    assert welcome.isVisible()
    qtbot.mouseClick(welcome.findChild(QPushButton, "welcome-samples"), LEFT)
    qtbot.waitUntil(lambda: empty_window.rows.rowCount() >= 24, timeout=40_000)
    qtbot.waitUntil(lambda: not welcome.isVisible())


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


def test_a_doubtful_field_and_a_missing_one_are_flagged_until_they_are_put_right(theme, qtbot, draft):
    spool = DraftSpool()
    made = draft("Zweifelhaft", published="")
    spool.add(replace(made, fields={**made.fields, "publication": Reading("Vielleicht Bote", 0.3, "first line")}))
    preview = ImportPreview(spool, (), theme)
    qtbot.addWidget(preview)
    preview.show()
    badges, editors = preview.form._badges, preview.form._editors
    assert (badges["publication"].text(), badges["published"].text(), badges["title"].text()) == ("please check", "not found", "sure")
    assert "30 % sure; read from first line" in editors["publication"].accessibleDescription()
    assert spool.heads[0].doubtful == ("publication",)
    editors["publication"].selectAll()
    qtbot.keyClicks(editors["publication"], "Lindenhafener Bote")
    assert badges["publication"].text() == "corrected"
    assert spool.heads[0].doubtful == ()
    assert spool.draft(0).fields["publication"] == Reading("Lindenhafener Bote", 1.0, "corrected by hand")
