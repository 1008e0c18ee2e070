"""The inspector: what is known of a story, put right where it stands, for one story and for many."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QToolButton

from desktop.archive import Query
from desktop.ui.editing.field_form import FieldForm
from desktop.ui.inspecting.original_dialog import OriginalDialog
from desktop.ui.versions.versions_dialog import VersionsDialog

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def inspector(window, person, qtbot):
    """The inspector on the clockmaker's story, opened by its key."""
    person.click_row(window, 2)
    qtbot.waitUntil(lambda: window.reader.story is not None and window.reader.story.title == "Der Uhrmacher hört auf")
    qtbot.keyClick(window, Qt.Key.Key_I, CONTROL)
    qtbot.waitUntil(lambda: window.inspector.story is not None and window.inspector.story.title == "Der Uhrmacher hört auf")
    person.back(window)
    return window.inspector


@pytest.fixture
def mark(inspector):
    return inspector.story.mark


def field(inspector, name: str):
    return inspector.fields.rows[name].editor


def retype(qtbot, editor, text: str) -> None:
    qtbot.mouseClick(editor, LEFT)
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClick(editor, Qt.Key.Key_A, CONTROL)
    qtbot.keyClicks(editor, text)


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def showing(qtbot, within, button: str) -> None:
    qtbot.waitUntil(lambda: any(each.text() == button and each.isVisible() for each in within.findChildren(QPushButton)))


def test_an_archivist_corrects_an_author_in_place_and_takes_it_back(window, inspector, mark, qtbot):
    authors = field(inspector, "authors")
    retype(qtbot, authors, "Jette Arendt; Ole Brandis")
    qtbot.keyClick(authors, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.archive.story(mark).authors == ("Jette Arendt", "Ole Brandis"))
    qtbot.waitUntil(lambda: "Ole Brandis" in window.reader.toPlainText())
    qtbot.waitUntil(lambda: inspector.versions.count.text() == "2")
    assert [version.number for version in window.archive.versions(mark)] == [1, 2]
    qtbot.waitUntil(window.actions_["undo"].isEnabled)
    qtbot.keyClick(authors, Qt.Key.Key_Z, CONTROL)  # the field has nothing of its own to take back
    qtbot.waitUntil(lambda: window.archive.story(mark).authors == ("Jette Arendt",))
    qtbot.waitUntil(lambda: authors.text() == "Jette Arendt")


def test_what_is_typed_is_kept_when_the_keyboard_goes_to_the_next_field_and_esc_takes_it_back_before(window, inspector, mark, qtbot):
    section = field(inspector, "section")
    retype(qtbot, section, "Unfug")
    qtbot.keyClick(section, Qt.Key.Key_Escape)
    assert section.text() == "Stadtleben"
    retype(qtbot, section, "Leute")
    qtbot.keyClick(section, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: window.archive.story(mark)["section"] == "Leute")
    assert len(window.archive.versions(mark)) == 2
    assert field(inspector, "published").hasFocus()


def test_what_is_typed_belongs_to_the_story_it_was_typed_for_though_another_one_is_chosen_at_once(window, inspector, mark, qtbot):
    title = field(inspector, "title")
    retype(qtbot, title, "Die Uhr steht")
    qtbot.keyClick(window, Qt.Key.Key_Down, CONTROL)
    qtbot.waitUntil(lambda: window.archive.story(mark).title == "Die Uhr steht")
    qtbot.waitUntil(lambda: title.toPlainText() == "The ferry that waited")
    assert len(window.archive.versions(inspector.story.mark)) == 1


def test_what_is_typed_is_not_lost_when_the_window_is_closed(window, inspector, mark, archive_file, qtbot):
    from desktop.archive import Archive

    retype(qtbot, field(inspector, "dateline"), "Lindenhafen")
    window.close()
    with Archive.open(archive_file) as archive:
        assert archive.story(mark)["dateline"] == "Lindenhafen"


def test_a_date_that_is_none_is_explained_under_its_field_and_not_saved(window, inspector, mark, qtbot):
    published = field(inspector, "published")
    retype(qtbot, published, "yesterday")
    qtbot.keyClick(published, Qt.Key.Key_Return)
    row = inspector.fields.rows["published"]
    assert "not a date" in row.fault.text()
    assert row.fault.isVisible()
    assert len(window.archive.versions(mark)) == 1
    qtbot.keyClick(published, Qt.Key.Key_Escape)
    assert published.text() == "2024-03-12"
    assert not row.fault.isVisible()


def test_a_masthead_is_completed_from_any_of_its_letters(window, inspector, mark, qtbot):
    publication = field(inspector, "publication")
    retype(qtbot, publication, "quay")
    offered = publication.completer().popup()
    qtbot.waitUntil(offered.isVisible)
    qtbot.keyClick(offered, Qt.Key.Key_Down)
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    qtbot.keyClick(publication, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.archive.story(mark)["publication"] == "The Quay Gazette")


def test_a_tag_is_added_as_a_chip_and_taken_off_by_its_cross(window, inspector, mark, qtbot):
    tags = inspector.tags
    qtbot.mouseClick(tags.field, LEFT)
    qtbot.keyClicks(tags.field, "Handwerk")
    qtbot.keyClick(tags.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [chip.tag for chip in tags.chips] == ["Handwerk"])
    assert tags.field.hasFocus()
    qtbot.mouseClick(tags.chips[0].cross, LEFT)
    qtbot.waitUntil(lambda: window.archive.story(mark).tags == () and tags.chips == [])


def test_a_field_of_ones_own_is_added_corrected_and_removed(window, inspector, mark, qtbot):
    own = inspector.own
    qtbot.mouseClick(own.head, LEFT)
    qtbot.keyClicks(own.new_name, "Signatur")
    qtbot.keyClicks(own.new_text, "Kasten 7")
    qtbot.keyClick(own.new_text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.archive.story(mark).custom == {"Signatur": "Kasten 7"})
    qtbot.waitUntil(lambda: list(own.rows) == ["Signatur"])
    editor = own.rows["Signatur"].editor
    retype(qtbot, editor, "Kasten 8")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.archive.story(mark).custom == {"Signatur": "Kasten 8"})
    cross = next(each for each in own.inside.findChildren(QToolButton) if each.accessibleName() == "Remove the field Signatur")
    qtbot.waitUntil(cross.isVisible)
    qtbot.mouseClick(cross, LEFT)
    qtbot.waitUntil(lambda: window.archive.story(mark).custom == {})
    qtbot.waitUntil(lambda: own.rows == {})


def test_an_archivist_holds_a_story_back_and_the_list_and_the_reader_say_so(window, inspector, mark, qtbot):
    qtbot.mouseClick(inspector.rights.keep_in, LEFT, pos=inspector.rights.keep_in.rect().center() * 0.1)
    qtbot.waitUntil(lambda: window.archive.story(mark).restricted)
    qtbot.waitUntil(lambda: "Exports leave it out" in words(inspector.rights))
    qtbot.waitUntil(lambda: "Restricted: no export takes this story." in window.reader.toPlainText())
    until = inspector.rights.until.editor
    retype(qtbot, until, "2999-01-01")
    qtbot.keyClick(until, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.archive.story(mark).embargo == "2999-01-01")
    retype(qtbot, until, "soon")
    qtbot.keyClick(until, Qt.Key.Key_Return)
    assert "not a day" in inspector.rights.until.fault.text()
    qtbot.keyClick(until, Qt.Key.Key_Escape)


def test_of_several_stories_what_they_share_is_shown_and_set_for_all_as_one_change(window, inspector, person, qtbot):
    person.click_row(window, 0)
    person.click_row(window, 2, CONTROL)
    qtbot.waitUntil(lambda: len(inspector.shown) == 2)
    assert field(inspector, "publication").text() == "Lindenhafener Bote"
    section = field(inspector, "section")
    assert (section.text(), section.placeholderText()) == ("", "Different values")
    assert not inspector.versions.isVisible()
    retype(qtbot, section, "Titelseite")
    qtbot.keyClick(section, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(person.titles(window.archive, "section:Titelseite")) == 2)
    qtbot.waitUntil(lambda: section.text() == "Titelseite")
    qtbot.waitUntil(window.actions_["undo"].isEnabled)
    qtbot.keyClick(section, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: person.titles(window.archive, "section:Titelseite") == [])


def test_several_stories_are_held_back_as_one_change_and_the_list_says_so_in_words(window, inspector, person, qtbot):
    person.click_row(window, 0)
    person.click_row(window, 1, CONTROL)
    qtbot.waitUntil(lambda: len(inspector.shown) == 2)
    box = inspector.rights.keep_in
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(person.titles(window.archive, "is:restricted")) == 2)
    said = Qt.ItemDataRole.AccessibleTextRole
    qtbot.waitUntil(lambda: "Restricted" in window.rows.index(1, 0).data(said))
    until = inspector.rights.until.editor
    retype(qtbot, until, "2999-01-01")
    qtbot.keyClick(until, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(person.titles(window.archive, "is:embargoed")) == 2)
    qtbot.waitUntil(lambda: "Embargo" in window.actions_["undo"].text())
    qtbot.keyClick(until, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: person.titles(window.archive, "is:embargoed") == [])
    assert len(person.titles(window.archive, "is:restricted")) == 2


def test_before_more_stories_are_changed_than_one_sees_a_person_is_asked(window, inspector, person, draft, qtbot):
    with window.archive.importing("Import") as run:
        run.add([draft(f"Meldung {number}", section="Kurz", published="2025-01-01") for number in range(30)])
    with qtbot.waitSignal(window.list_pane.counted):
        window.desk.refresh()
    window.list.selectAll()
    qtbot.waitUntil(lambda: len(inspector.shown) == 34)
    section = field(inspector, "section")
    retype(qtbot, section, "Alles")
    with person.answering("Cancel") as said:
        qtbot.keyClick(section, Qt.Key.Key_Return)
    assert "34 stories" in said[0]
    assert person.titles(window.archive, "section:Alles") == []
    qtbot.waitUntil(lambda: section.text() == "")
    person.back(window)
    retype(qtbot, section, "Alles")
    with person.answering("Change"):
        qtbot.keyClick(section, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.archive.count(Query.parse("section:Alles")) == 34)


def test_tags_of_several_stories_say_how_many_have_them_and_go_from_all(window, inspector, person, qtbot):
    window.archive.tag(window.archive.marks(window.rows.query)[:1], "Genf")
    with qtbot.waitSignal(window.list_pane.counted):
        window.desk.refresh()
    person.click_row(window, 0)
    person.click_row(window, 1, CONTROL)
    qtbot.waitUntil(lambda: [words(chip) for chip in inspector.tags.chips] == ["Genf\u2002·\u20021 of 2"])
    chip = inspector.tags.chips[0]
    chip.cross.setFocus()
    qtbot.keyClick(chip.cross, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: inspector.tags.chips == [])


def test_provenance_is_told_in_plain_words_with_time_and_tool(window, inspector, mark, qtbot):
    qtbot.waitUntil(lambda: "Came in" in words(inspector.provenance))
    assert "test 1" in words(inspector.provenance)
    for number in range(6):
        window.archive.edit(mark, title=f"Die Uhr {number}")
    window.desk.refresh()
    qtbot.waitUntil(lambda: inspector.provenance.count.text() == "7")
    qtbot.waitUntil(lambda: "Changed" in words(inspector.provenance))
    assert "Came in" not in words(inspector.provenance)
    more = next(each for each in inspector.provenance.findChildren(QPushButton) if "7" in each.text() and each.isVisible())
    qtbot.mouseClick(more, LEFT)
    qtbot.waitUntil(lambda: "Came in" in words(inspector.provenance))


def test_a_version_shows_what_it_changed_and_an_earlier_one_is_had_again(window, inspector, mark, person, qtbot):
    window.archive.edit(mark, title="Die Uhr steht")
    window.desk.refresh()
    qtbot.waitUntil(lambda: inspector.versions.count.text() == "2")
    showing(qtbot, inspector.versions, "What changed")
    person.press(inspector.versions, "What changed")
    qtbot.waitUntil(lambda: inspector.versions.difference is not None and "Uhrmacher" in inspector.versions.difference.toPlainText())
    person.press(inspector.versions, "Go Back")
    qtbot.waitUntil(lambda: window.archive.story(mark).title == "Der Uhrmacher hört auf")
    assert len(window.archive.versions(mark)) == 3
    qtbot.waitUntil(lambda: inspector.versions.count.text() == "3")
    showing(qtbot, inspector.versions, "Compare Versions…")
    person.press(inspector.versions, "Compare Versions…")
    person.dialog(VersionsDialog).reject()


def test_a_researcher_sees_where_a_story_was_printed(window, inspector, mark, person, qtbot):
    window.archive.create_issue("Sonntag 13", "Sonntagsblatt", [mark], number="13", date="2026-03-01")
    issue = window.archive.create_issue("Sonntag 14", "Sonntagsblatt", [mark], number="14", date="2026-03-08").made("issue")
    window.archive.override(issue, mark, headline="Er zieht nicht mehr auf")
    shelf = window.archive.create_collection("Handwerk").collection
    window.archive.put(shelf, [mark])
    window.desk.refresh()
    qtbot.waitUntil(lambda: "Sonntagsblatt no. 14" in words(inspector.where))
    told = words(inspector.where)
    assert told.index("no. 14") < told.index("no. 13")
    assert "8 March 2026" in told
    assert "Er zieht nicht mehr auf" in told
    showing(qtbot, inspector.where, "Handwerk")
    person.press(inspector.where, "Handwerk")
    qtbot.waitUntil(lambda: window.places.place.name == "Handwerk")


def test_the_original_is_shown_saved_and_verified(window, inspector, mark, person, tmp_path, monkeypatch, qtbot):
    qtbot.mouseClick(inspector.source.head, LEFT)
    assert inspector.story.source.sha256[:8] in words(inspector.source)
    assert "Not checked yet" in words(inspector.source)
    showing(qtbot, inspector.source, "Show Original")
    person.press(inspector.source, "Show Original")
    dialog = person.dialog(OriginalDialog)
    assert "Vierundvierzig Jahre" in dialog.shown.toPlainText()
    dialog.reject()
    target = tmp_path / "clock.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    person.press(inspector.source, "Save Original…")
    qtbot.waitUntil(target.exists)
    assert target.read_bytes() == window.archive.original(inspector.story.source.sha256)
    person.press(inspector.source, "Verify")
    qtbot.waitUntil(lambda: "Verified" in words(inspector.provenance))


def test_a_story_that_the_background_check_found_damaged_says_so(window, inspector, mark, qtbot):
    path = str(window.archive.path)
    window.desk.remembered.update(checks=json.dumps({path: ["", "2026-03-01T08:00:00+00:00"]}))
    window.desk.refresh()
    qtbot.mouseClick(inspector.source.head, LEFT)
    qtbot.waitUntil(lambda: "All as it was stored" in inspector.source.fixity.text())
    window.desk.remembered.update(checks=json.dumps({path: ["", "2026-03-01T08:00:00+00:00", str(mark)]}))
    window.desk.refresh()
    qtbot.waitUntil(lambda: "Damaged" in inspector.source.fixity.text())
    assert inspector.source.count.text() == "damaged"


def test_the_inspector_and_what_is_folded_in_it_are_remembered(window, inspector, windows, archive_file, qtbot):
    qtbot.mouseClick(inspector.provenance.head, LEFT)
    assert not inspector.provenance.inside.isVisible()
    window.close()
    qtbot.waitUntil(lambda: windows.front is None or windows.front is not window)
    again = windows.open(archive_file)
    qtbot.waitUntil(lambda: again.inspector.isVisible() and again.inspector.story is not None)
    assert not again.inspector.provenance.inside.isVisible()
    assert again.inspector.fields.inside.isVisible()
    qtbot.keyClick(again, Qt.Key.Key_I, CONTROL)
    assert not again.inspector.isVisible()


def test_a_badge_stands_on_its_fields_first_line(theme, qtbot):
    form = FieldForm()
    qtbot.addWidget(form)
    form.resize(600, 700)
    form.show()
    form.show_values({"title": "إبريقٌ أحمر", "deck": "One\ntwo"}, {"title": 0.9, "deck": 0.9}, {})
    qtbot.waitUntil(lambda: form._editors["title"].height() > form._editors["section"].height())

    def middle(part) -> int:
        return part.mapTo(form, part.rect().center()).y()

    for name in ("title", "section", "deck"):
        first = form._editors[name].mapTo(form, form._editors[name].rect().topLeft()).y()
        line = first + 14 if name == "deck" else middle(form._editors[name])
        assert abs(middle(form._labels[name]) - line) <= 2, name
        assert abs(middle(form._badges[name]) - line) <= 2, name
