"""Changing: trash, undo, tags, collections, fields; the archive agrees with the screen."""

from PySide6.QtCore import Qt

from desktop.ui.look.prompt import Prompt
from desktop.ui.places.places import ARCHIVE_TYPE

CONTROL = Qt.KeyboardModifier.ControlModifier


def collection(window, qtbot, name: str, parent: int | None = None) -> int:
    made = window.archive.create_collection(name, parent).collection
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.places.places.find(("collection", made)).isValid())
    return made


def test_a_story_can_be_binned_and_brought_back(window, person, qtbot):
    person.click_row(window, 1)
    qtbot.keyClick(window.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Stau vor Genf" not in person.shown(window))
    assert person.titles(window.archive, "is:trashed") == ["Stau vor Genf"]
    qtbot.waitUntil(lambda: "trash" in window.actions_["undo"].text().lower())
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 4)
    assert person.titles(window.archive, "is:trashed") == []
    qtbot.waitUntil(window.actions_["redo"].isEnabled)
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 3)


def test_what_is_in_the_trash_can_be_put_back_from_there(window, person, qtbot):
    window.archive.trash(window.archive.marks(window.rows.query)[:1])
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 3)
    person.go(window, "trash", "Trash")
    qtbot.waitUntil(lambda: person.shown(window) == ["Genf tagt wieder"] and len(window.chosen()) == 1)
    assert not window.actions_["trash"].isEnabled()
    window.actions_["restore"].trigger()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 0)
    assert len(person.titles(window.archive)) == 4


def test_after_binning_the_next_story_is_selected(window, person, qtbot):
    person.click_row(window, 1)
    qtbot.keyClick(window.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 3)
    assert window.list.chosen_rows() == [1]


def test_stories_dragged_onto_a_collection_are_put_into_it(window, person, qtbot):
    made = collection(window, qtbot, "Hafenstreit")
    person.drop(window.places.viewport(), window.rows.carried([0, 3]), person.place(window, "collection", "Hafenstreit"))
    qtbot.waitUntil(lambda: window.desk.standing.places.collections[0].count == 2)
    assert set(person.titles(window.archive, "in:Hafenstreit")) == {"Genf tagt wieder", "The ferry that waited"}
    window.places.go(("collection", made))
    qtbot.waitUntil(lambda: window.rows.rowCount() == 2)
    person.click_row(window, 0)
    window.actions_["take"].trigger()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 1)
    assert len(person.titles(window.archive)) == 4


def test_stories_of_another_windows_archive_are_not_mistaken_for_ours(window, person, qtbot):
    collection(window, qtbot, "Hafenstreit")
    foreign = window.rows.carried([0, 3])
    foreign.setData(ARCHIVE_TYPE, b"/elsewhere/other.pressmark")
    person.drop(window.places.viewport(), foreign, person.place(window, "collection", "Hafenstreit"))
    qtbot.wait(150)
    assert person.titles(window.archive, "in:Hafenstreit") == []


def test_a_collection_dragged_onto_another_stands_inside_it_and_never_inside_itself(window, person, qtbot):
    outer, inner = collection(window, qtbot, "Stadt"), collection(window, qtbot, "Hafen")
    model = window.places.places
    person.drop(window.places.viewport(), model.mimeData([model.find(("collection", inner))]), person.place(window, "collection", "Stadt"))
    qtbot.waitUntil(lambda: any(each.id == inner and each.parent == outer for each in window.desk.standing.places.collections))
    person.drop(window.places.viewport(), model.mimeData([model.find(("collection", outer))]), person.place(window, "collection", "Hafen"))
    assert window.archive.collection_named("Stadt").parent is None


def test_a_collection_is_made_renamed_and_deleted_by_keyboard(window, person, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    qtbot.keyClicks(person.dialog(Prompt).field, "Sonntag")
    qtbot.keyClick(person.dialog(Prompt).field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.places.place.name == "Sonntag")
    person.back(window)
    qtbot.keyClick(window, Qt.Key.Key_F2)
    person.dialog(Prompt).field.selectAll()
    qtbot.keyClicks(person.dialog(Prompt).field, "Montag")
    person.press(person.dialog(Prompt), "Rename")
    qtbot.waitUntil(lambda: window.places.place.name == "Montag")
    window.places.setFocus()
    qtbot.keyClick(window.places, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.places.place.name == "All Stories")
    assert window.archive.places().collections == ()


def test_the_delete_key_among_the_places_never_bins_the_selected_stories(window, person, qtbot):
    window.places.setFocus()
    qtbot.keyClick(window.places, Qt.Key.Key_Delete)
    qtbot.wait(150)
    assert person.titles(window.archive, "is:trashed") == []


def test_a_tag_is_added_to_all_that_is_selected_and_becomes_a_place(window, person, qtbot):
    person.click_row(window, 0)
    person.click_row(window, 1, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    qtbot.keyClicks(person.dialog(Prompt).field, "Genf")
    person.press(person.dialog(Prompt), "Add")
    qtbot.waitUntil(lambda: window.desk.standing.places.tags == (("Genf", 2),))
    assert person.place(window, "tag", "Genf").y() > 0


def test_a_tag_that_is_there_is_completed_from_any_of_its_letters(window, person, qtbot):
    window.archive.tag(window.archive.marks(window.rows.query)[:1], "Wochenende")
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.desk.standing.places.tags == (("Wochenende", 1),))
    person.click_row(window, 2)
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    prompt = person.dialog(Prompt)
    qtbot.keyClicks(prompt.field, "ende")
    offered = prompt.field.completer().popup()
    qtbot.waitUntil(offered.isVisible)
    qtbot.keyClick(offered, Qt.Key.Key_Down)
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    assert prompt.field.text() == "Wochenende"
    person.press(prompt, "Add")
    qtbot.waitUntil(lambda: window.desk.standing.places.tags == (("Wochenende", 2),))


def test_an_undo_that_cannot_be_is_explained_without_a_traceback(window, person, qtbot):
    with person.answering("Close") as said:
        window.desk.act(lambda archive: archive.edit(window.reader.story.mark, nonsense="x"))
        qtbot.waitUntil(lambda: bool(said))
    assert "nonsense" in said[0]
    assert "Traceback" not in said[0]


def test_a_search_is_kept_as_a_smart_collection_renamed_and_deleted(window, person, qtbot, draft):
    qtbot.keyClicks(window.search, "Genf")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 2)
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    qtbot.keyClicks(person.dialog(Prompt).field, "Am See")
    person.press(person.dialog(Prompt), "Save")
    qtbot.waitUntil(lambda: (window.places.place.kind, window.places.place.name) == ("smart", "Am See"))
    assert window.search.text() == ""
    qtbot.waitUntil(lambda: person.shown(window) == ["Genf tagt wieder", "Stau vor Genf"])
    window.archive.add(draft("Genf im Regen", published="2024-05-01"))
    qtbot.waitUntil(lambda: person.shown(window)[0] == "Genf im Regen" and window.places.place.count == 3)
    person.back(window)
    qtbot.keyClick(window, Qt.Key.Key_F2)
    person.dialog(Prompt).field.selectAll()
    qtbot.keyClicks(person.dialog(Prompt).field, "Genf")
    person.press(person.dialog(Prompt), "Rename")
    qtbot.waitUntil(lambda: window.places.place.name == "Genf")
    window.places.setFocus()
    qtbot.keyClick(window.places, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.places.place.name == "All Stories")
    assert window.archive.smart_collections() == ()
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: window.places.places.find(("smart", 1)).isValid())


def test_a_story_that_is_chosen_while_the_list_is_read_again_stays_chosen(window, person, qtbot):
    person.click_row(window, 0)
    with qtbot.waitSignal(window.rows.arrived):
        window.desk.refresh()
        person.click_row(window, 2)
    assert window.list.chosen_rows() == [2]
    qtbot.waitUntil(lambda: window.reader.story is not None and window.reader.story.title == "Der Uhrmacher hört auf")
