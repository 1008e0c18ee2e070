"""The list of all highlights, and how they leave with citations."""

import csv
import json

import pytest
from docx import Document
from PySide6.QtCore import QPoint, Qt

from desktop.archive import Archive
from desktop.ui.highlights.colour_names import ColourNames
from desktop.ui.highlights.highlight_export import HighlightExport
from desktop.ui.highlights.highlight_rows import ROW, Head

LEFT, CONTROL, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def mark(archive: Archive, title: str, words: str, colour: str, note: str = "") -> None:
    from desktop.archive import Query

    (found,) = archive.marks(Query.of(title=title))
    start = archive.story(found).body.text.index(words)
    archive.highlight(found, start, start + len(words), colour, note)


@pytest.fixture
def researcher(window, qtbot):
    """The window with three passages marked in two stories, and the list of highlights open."""
    mark(window.archive, "Genf tagt wieder", "mit dem Nachtzug", "green", "Wer hat das bezahlt?")
    mark(window.archive, "Genf tagt wieder", "Am See", "yellow")
    mark(window.archive, "The ferry that waited", "eleven minutes late", "green")
    window.desk.refresh()
    qtbot.waitUntil(window.actions_["undo"].isEnabled)
    qtbot.keyClick(window, Qt.Key.Key_H, CONTROL | SHIFT)
    listed = window.flows.highlights_flow.window
    qtbot.waitUntil(lambda: len(listed.rows.listed) == 3)
    return window


def shows(window, title: str) -> bool:
    return window.reader.story is not None and window.reader.story.title == title


def said(listed) -> list[str]:
    """The list as it is read out, heads and passages."""
    return [str(listed.rows.index(row, 0).data()) for row in range(listed.rows.rowCount())]


def at(listed, words: str) -> QPoint:
    row = said(listed).index(words)
    return listed.list.visualRect(listed.rows.index(row, 0)).center()


def test_highlights_stand_under_their_stories_in_the_order_of_the_text(researcher):
    listed = researcher.flows.highlights_flow.window
    assert said(listed) == ["The ferry that waited", "eleven minutes late", "Genf tagt wieder", "Am See", "mit dem Nachtzug"]
    assert isinstance(listed.rows.index(0, 0).data(ROW), Head)
    assert listed.rows.index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Green, mit dem Nachtzug, Wer hat das bezahlt?"
    assert listed.count.text().startswith("3 ")


def test_the_list_is_narrowed_by_colour_and_by_words(researcher, qtbot):
    listed = researcher.flows.highlights_flow.window
    qtbot.mouseClick(listed.colours["green"], LEFT)
    qtbot.waitUntil(lambda: said(listed) == ["The ferry that waited", "eleven minutes late", "Genf tagt wieder", "mit dem Nachtzug"])
    qtbot.keyClicks(listed.words, "bezahlt")
    qtbot.waitUntil(lambda: said(listed) == ["Genf tagt wieder", "mit dem Nachtzug"])
    qtbot.keyClicks(listed.words, "zzz")
    qtbot.waitUntil(lambda: said(listed) == [])
    assert not listed.export.isEnabled()


def test_a_click_goes_to_the_passage_also_of_a_story_that_is_not_listed(researcher, person, qtbot):
    listed = researcher.flows.highlights_flow.window
    qtbot.mouseClick(listed.list.viewport(), LEFT, pos=at(listed, "eleven minutes late"))
    qtbot.waitUntil(lambda: shows(researcher, "The ferry that waited"))
    qtbot.waitUntil(lambda: researcher.reader.active is not None)
    person.go(researcher, "section", "Stadtleben")
    qtbot.waitUntil(lambda: researcher.rows.rowCount() == 1)
    qtbot.mouseClick(listed.list.viewport(), LEFT, pos=at(listed, "Am See"))
    qtbot.waitUntil(lambda: shows(researcher, "Genf tagt wieder"))
    qtbot.waitUntil(lambda: researcher.reader.active is not None)
    assert next(each.exact for each, _ in researcher.reader.placed if each.id == researcher.reader.active) == "Am See"


def test_keys_recolour_and_remove_from_the_list_and_undo_brings_back(researcher, qtbot):
    listed = researcher.flows.highlights_flow.window
    listed.list.setCurrentIndex(listed.rows.index(said(listed).index("Am See"), 0))
    qtbot.keyClick(listed.list, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: {each.colour for each in researcher.archive.all_highlights()} == {"green", "purple"})
    qtbot.waitUntil(lambda: listed.list.current is not None and listed.list.current.colour == "purple")
    qtbot.keyClick(listed.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Am See" not in said(listed))
    qtbot.waitUntil(lambda: "Remove highlight" in researcher.actions_["undo"].text())
    qtbot.keyClick(listed, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: "Am See" in said(listed))


def test_only_the_selected_stories_highlights_are_listed_where_that_is_wanted(researcher, person, qtbot):
    person.click_row(researcher, 0)
    qtbot.waitUntil(lambda: shows(researcher, "Genf tagt wieder"))
    qtbot.keyClick(researcher, Qt.Key.Key_H, CONTROL | SHIFT)
    listed = researcher.flows.highlights_flow.window
    listed.scope.setFocus()
    qtbot.keyClick(listed.scope, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: said(listed) == ["Genf tagt wieder", "Am See", "mit dem Nachtzug"])


def test_a_researcher_names_the_colours_and_exports_three_passages_with_citations(researcher, person, qtbot, tmp_path):
    listed = researcher.flows.highlights_flow.window
    person.press(listed, "Name the Colours…")
    names = person.dialog(ColourNames)
    qtbot.keyClicks(names.fields["green"], "Claim")
    person.press(names, "Save")
    qtbot.waitUntil(lambda: listed.colours["green"].text() == "Claim")
    target = tmp_path / "claims.md"
    export(researcher, person, qtbot, "markdown", target)
    text = target.read_text("utf-8")
    assert text.startswith("# Highlights\n")
    assert "## Genf tagt wieder\n\n„Genf tagt wieder“, Lindenhafener Bote, 14. März 2024, PM-000001\n" in text
    assert "> mit dem Nachtzug\n\n**Claim** Wer hat das bezahlt?\n" in text
    assert "“The ferry that waited”, The Quay Gazette, 2 January 2024, PM-000004" in text
    assert text.index("> Am See") < text.index("> mit dem Nachtzug")
    assert any("claims.md" in event.detail for event in researcher.archive.events(listed.rows.listed[0].mark))


def export(window, person, qtbot, form: str, target) -> None:
    listed = window.flows.highlights_flow.window
    person.press(listed, "Export…")
    dialog = person.dialog(HighlightExport)
    dialog.form.setCurrentIndex(dialog.form.findData(form))
    dialog.path.selectAll()
    qtbot.keyClicks(dialog.path, str(target))
    person.press(dialog, "Export")
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: target.name in window.foot.said.text())


def test_the_same_passages_leave_as_a_table_as_json_as_a_page_and_for_word(researcher, person, qtbot, tmp_path):
    for form, ending in (("csv", "csv"), ("json", "json"), ("html", "html"), ("docx", "docx"), ("text", "txt")):
        export(researcher, person, qtbot, form, tmp_path / f"passages.{ending}")
    rows = list(csv.DictReader((tmp_path / "passages.csv").read_text("utf-8-sig").splitlines()))
    assert [(row["mark"], row["passage"], row["colour"], row["note"]) for row in rows][2] == (
        "PM-000001", "mit dem Nachtzug", "green", "Wer hat das bezahlt?",
    )  # fmt: skip
    told = json.loads((tmp_path / "passages.json").read_text("utf-8"))
    assert [len(story["highlights"]) for story in told["stories"]] == [1, 2]
    assert '<blockquote class="green" lang="de"><p>mit dem Nachtzug</p></blockquote>' in (tmp_path / "passages.html").read_text("utf-8")
    words = [paragraph.text for paragraph in Document(str(tmp_path / "passages.docx")).paragraphs]
    assert words.index("Genf tagt wieder") < words.index("mit dem Nachtzug")
    assert "    mit dem Nachtzug\n    [Green]\n  Wer hat das bezahlt?" in (tmp_path / "passages.txt").read_text("utf-8")


def test_an_empty_list_says_how_a_passage_is_highlighted(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_H, CONTROL | SHIFT)
    listed = window.flows.highlights_flow.window
    qtbot.waitUntil(lambda: "Nothing highlighted yet" in listed._empty.accessibleName())
    assert not listed.export.isEnabled()
