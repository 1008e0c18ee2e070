"""Reviewing near-duplicates: side by side, merged or told apart, and taken back; the archive agrees with the screen."""

import pytest
from PySide6.QtCore import Qt

from desktop.archive import Query
from desktop.story import Mark, Part
from desktop.ui.duplicates.duplicates_dialog import EMPTY, REVIEW, SEARCHING, DuplicatesDialog
from desktop.ui.look.colours import DARK, LIGHT, contrast
from desktop.ui.versions.compared_text import ComparedText

TEXT = (
    "Die Nachtfähre zu den äußeren Inseln fährt vom ersten April an wieder, sagte das Hafenamt am Dienstag.\n"
    "Sie lag seit dem Sturm im Januar still, als ein Container sich losriss und ein Loch in das Autodeck schlug.\n"
    "Man habe die Lichter im Hafen mehr vermisst als gedacht, sagte die Posthalterin der fernsten Insel."
)
CLOCK = "Der Fischmarkt hat seine Uhr wieder: Elf Jahre hing sie in einem Lager, in die Netze eines verkauften Kutters gewickelt."
FIVE, SIX, SEVEN = (Mark.of(number) for number in (5, 6, 7))


@pytest.fixture
def papers(window, qtbot, draft):
    with window.archive.importing("Import") as run:
        run.add(
            [
                draft("Die Nachtfähre kehrt zurück", TEXT),
                draft("Wieder Licht im Hafen", TEXT.replace("am Dienstag", "gestern"), publication="Inselpost"),
                draft("Die Nachtfähre fährt", TEXT.replace("\nMan habe", "\nNiemand habe"), publication="Freie Chronik"),
                draft("Eine Uhr für den Fischmarkt", CLOCK),
                draft("Der Fischmarkt hat seine Uhr", CLOCK, publication="Inselpost"),
            ]
        )
    window.desk.refresh()
    qtbot.waitUntil(lambda: window.rows.rowCount() == 9)
    return window


@pytest.fixture
def review(papers, person, qtbot):
    papers.actions_["duplicates"].trigger()
    dialog = person.dialog(DuplicatesDialog)
    qtbot.waitUntil(lambda: "Nachtfähre" in dialog.page.left.toPlainText())
    yield dialog
    dialog.close()


def titles(dialog) -> list[str]:
    return [dialog.table.item(row, 0).text().splitlines()[0] for row in range(dialog.table.rowCount())]


def test_what_imports_noticed_stands_side_by_side_with_its_words_marked(review, qtbot):
    assert titles(review) == ["Die Nachtfähre kehrt zurück", "Eine Uhr für den Fischmarkt"]
    other = next(at for at in range(review.page.other.count()) if review.page.other.itemData(at) == SIX)
    review.page.other.setCurrentIndex(other)
    review.page.other.activated.emit(other)
    qtbot.waitUntil(lambda: "gestern" in review.page.right.toPlainText())
    left, right = review.page.left.toHtml().lower(), review.page.right.toHtml().lower()
    assert f'background-color:{LIGHT.removed};">am dienstag' in left
    assert f'background-color:{LIGHT.added};">gestern' in right
    assert LIGHT.added not in left


def test_a_group_is_merged_by_the_keyboard_and_taken_back(review, papers, qtbot):
    assert review.merge.text() == "&Merge 3 Stories"
    kept = review.page.kept_mark
    qtbot.keyClick(review, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: titles(review) == ["Eine Uhr für den Fischmarkt"])
    assert {papers.archive.story(mark).mark for mark in (FIVE, SIX, SEVEN)} == {kept}
    qtbot.waitUntil(lambda: papers.rows.rowCount() == 7)
    qtbot.waitUntil(review.undo.isEnabled)
    qtbot.keyClick(review, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(titles(review)) == 2)
    assert papers.archive.story(SIX).mark == SIX
    assert not review.undo.isEnabled()


def test_another_story_can_be_the_one_that_is_kept(review, papers, qtbot):
    at = next(at for at in range(review.page.kept.count()) if review.page.kept.itemData(at) == SEVEN)
    review.page.kept.setCurrentIndex(at)
    review.page.kept.activated.emit(at)
    qtbot.waitUntil(lambda: "Niemand habe" in review.page.left.toPlainText())
    review.merge.click()
    qtbot.waitUntil(lambda: len(titles(review)) == 1)
    assert papers.archive.story(FIVE).mark == SEVEN


def test_what_is_no_duplicate_leaves_its_group_and_is_not_found_again(review, papers, qtbot):
    review.page.other.setCurrentIndex(0)
    other = review.page.other_mark
    qtbot.keyClick(review, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: review.merge.text() == "&Merge 2 Stories")
    assert other not in review.group.marks
    qtbot.keyClick(review, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: titles(review) == ["Eine Uhr für den Fischmarkt"])
    assert [len(group.marks) for group in papers.archive.duplicates()] == [2]
    qtbot.waitUntil(review.apart.isEnabled)
    review.apart.click()
    qtbot.waitUntil(lambda: review.stages.currentIndex() == EMPTY)
    assert review.empty.headline.text() == "All settled"
    for sizes in ([2], [2, 2], [3, 2]):
        qtbot.waitUntil(review.undo.isEnabled)
        review.undo.click()
        qtbot.waitUntil(lambda sizes=sizes: sorted((len(group.marks) for group in review.groups), reverse=True) == sizes)
    assert papers.archive.find(Query.parse("")).total == 9


def test_skipping_goes_from_group_to_group(review, qtbot):
    qtbot.keyClick(review, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: "Fischmarkt" in review.page.left.toPlainText())
    qtbot.keyClick(review, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: "Nachtfähre" in review.page.left.toPlainText())


def test_the_whole_archive_is_searched_and_the_search_can_be_cancelled(review, papers, qtbot):
    review.search.click()
    assert review.stages.currentIndex() == SEARCHING
    qtbot.waitUntil(lambda: review.stages.currentIndex() == REVIEW)
    assert len(titles(review)) == 2
    review.search.click()
    qtbot.keyClick(review, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: review.stages.currentIndex() == REVIEW)
    assert review.isVisible()


def test_an_archive_without_duplicates_says_so(window, person, qtbot):
    window.actions_["duplicates"].trigger()
    dialog = person.dialog(DuplicatesDialog)
    assert dialog.stages.currentIndex() == EMPTY
    assert not dialog.merge.isEnabled()
    dialog.search.click()
    qtbot.waitUntil(lambda: dialog.empty.headline.text() == "No duplicates")
    dialog.close()


def test_the_tints_leave_the_words_readable_in_both_themes():
    for colours in (LIGHT, DARK):
        assert min(contrast(colours.ink, colours.removed), contrast(colours.ink, colours.added)) >= 4.5


def test_a_text_keeps_its_paragraphs_and_shows_markup_as_it_is_written(theme, qtbot):
    shown = ComparedText("added", theme)
    qtbot.addWidget(shown)
    shown.show_parts(
        [Part("same", "A <b>title</b>")], [Part("same", "One & two.\n\nThree"), Part("removed", " four"), Part("added", " five.\n\nSix.")]
    )
    assert shown.toPlainText().splitlines() == ["A <b>title</b>", "One & two.", "Three five.", "Six."]
