"""The window in a person's language: German words, dates and numbers by the locale, and mirrored for who reads from right to left."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QFont, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QToolButton, QWidget

from desktop.archive import ArchiveError, Query, QueryError, Subscribing, Subscription
from desktop.importers.rules import SiteRule
from desktop.ui.exporting.export_dialog import ExportDialog
from desktop.ui.feeds.feed_dialog import FeedDialog
from desktop.ui.importing.import_desk import ImportDesk
from desktop.ui.importing.import_work import ImportWork
from desktop.ui.importing.teaching import RuleDialog
from desktop.ui.look.alerts import Notice
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import Language, collator, spoken, tr
from desktop.ui.look.phrases import explained, worded
from desktop.ui.look.words import alike, day, instant, language_word, listed, moment, size, stories
from desktop.ui.places.places import place_of
from desktop.ui.shell.about import About
from desktop.ui.shell.preferences import Preferences
from desktop.ui.shell.shortcuts import Shortcuts

WINDOWS = {Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Tool, Qt.WindowType.Popup}
Speak = Callable[..., Language]


@pytest.fixture
def speak(qapp: QApplication, theme: object) -> Iterator[Speak]:
    """Let the application speak another language, until the test is over."""
    made = Language(qapp, "en")

    def other(choice: str, system: str = "en_GB") -> Language:
        made.choose(choice, QLocale(system))
        return made

    yield other
    made.choose("en", QLocale("en_GB"))


def test_dates_numbers_and_counts_are_written_as_the_locale_does(speak):
    speak("en")
    assert (day("2022-01-07"), day("2022-01-07", short=True), day("2022-01"), day("2022")) == (
        "7 January 2022", "7 Jan 2022", "January 2022", "2022",
    )  # fmt: skip
    assert [instant(each) for each in ("2026-09-18T06:00:00+02:00", "2026-09-18T06:00Z", "2026-09-18T06:00-03:30", "2026-09", "soon")] == [
        "18 Sept 2026, 06:00 UTC+2", "18 Sept 2026, 06:00 UTC", "18 Sept 2026, 06:00 UTC-3:30", "September 2026", "soon",
    ]  # fmt: skip
    assert [language_word(each) for each in ("de", "en-GB", "zh-Hans", "x-klingon", "")] == [
        "Deutsch",
        "British English",
        "简体中文",
        "x-klingon",
        "",
    ]
    assert (stories(1), stories(1204), size(1_234_567), alike(0.85)) == ("1 story", "1,204 stories", "1.2 MB", "85% alike")
    speak("de")
    assert (day("2022-01-07"), day("2022-01-07", short=True), day("2022-01")) == ("7. Januar 2022", "7. Jan. 2022", "Januar 2022")
    assert moment("2022-01-07T09:30:00+00:00") == "7. Januar 2022, 09:30"
    assert (stories(1), stories(1204), size(1_234_567), size(1), alike(0.85)) == (
        "1 Artikel", "1.204 Artikel", "1,2 MB", "1 Byte", "zu 85\u00a0% gleich",
    )  # fmt: skip
    assert listed(["Arendt", "Brandt", "Celik"]) == "Arendt, Brandt und Celik"
    speak("system", "en_US")
    assert day("2022-01-07") == "January 7, 2022"
    speak("system", "ja_JP")
    assert (day("2022-01-07"), day("2022-01")) == ("2022年1月7日", "2022年1月")


def test_what_is_no_date_stays_as_it_is(speak):
    for language in ("en", "de"):
        speak(language)
        assert [day(each) for each in ("", "spring", "2022-13", "2022-02-31")] == ["", "spring", "2022-13", "2022-02-31"]


def test_the_language_is_the_systems_if_there_is_one_else_english():
    assert [spoken("system", QLocale(name)) for name in ("de_AT", "en_US", "fr_FR", "he_IL")] == ["de", "en", "en", "en"]
    assert [spoken(choice, QLocale("fr_FR")) for choice in ("de", "en")] == ["de", "en"]


def test_names_are_sorted_as_the_locale_sorts_them(speak):
    names = ["Zeitung 10", "Östersund", "Zeitung 9", "Anzeiger", "apfel", "Äpfel"]
    speak("de")
    assert sorted(names, key=collator().sortKey) == ["Anzeiger", "apfel", "Äpfel", "Östersund", "Zeitung 9", "Zeitung 10"]
    speak("system", "sv_SE")
    assert sorted(names, key=collator().sortKey) == ["Anzeiger", "apfel", "Zeitung 9", "Zeitung 10", "Äpfel", "Östersund"]


def test_the_places_stand_in_the_order_of_the_locale(speak, windows, archive_file, qtbot):
    speak("de")
    window = windows.open(archive_file)
    assert window is not None
    qtbot.waitUntil(lambda: window.rows.rowCount() == 4)
    marks = window.archive.marks(Query.parse(""))
    for tag in ("Zoll", "Öl", "Obst", "anker"):
        window.archive.tag(marks, tag)
    window.desk.refresh()

    def tags() -> list[str]:
        head = window.places.places.index(window.places.places.rowCount() - 1, 0)
        return [str(window.places.places.index(row, 0, head).data()) for row in range(window.places.places.rowCount(head))]

    qtbot.waitUntil(lambda: tags() == ["anker", "Obst", "Öl", "Zoll"])


def choose_language(dialog: Preferences, name: str, qtbot: object, key: Qt.Key = Qt.Key.Key_Down) -> None:
    dialog.language.setFocus()
    while dialog.language.currentData() != name:
        qtbot.keyClick(dialog.language, key)


def test_an_archivist_chooses_german_and_goes_on_where_she_was(window, windows, person, qtbot, qapp, remembered):
    person.click_row(window, 2)
    window.search.setFocus()
    qtbot.keyClicks(window.search, "genf OR uhr")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 3)
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    person.click_row(window, 1)
    chosen = window.list.chosen_ids()
    window.actions_["preferences"].trigger()
    choose_language(person.dialog(Preferences), "de", qtbot)
    qtbot.waitUntil(lambda: windows.front is not None and windows.front is not window)
    (successor,) = windows._open.values()
    qtbot.waitUntil(lambda: successor.list.chosen_ids() == chosen and successor.rows.rowCount() == 3)
    assert successor.search.text() == "genf OR uhr"
    assert successor.menuBar().actions()[0].text() == "&Datei"
    qtbot.waitUntil(lambda: not [each for each in qapp.topLevelWidgets() if each is window])
    dialog = person.dialog(Preferences)
    assert (dialog.windowTitle(), dialog.parentWidget()) == ("Einstellungen", successor)
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"  # Qt's own words come along
    choose_language(dialog, "en", qtbot, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: windows._open and next(iter(windows._open.values())) is not successor)
    person.dialog(Preferences).reject()
    (last,) = windows._open.values()
    qtbot.waitUntil(lambda: last.list.chosen_ids() == chosen)
    assert last.menuBar().actions()[0].text() == "&File"


def test_the_language_waits_for_an_import_that_nobody_has_accepted_yet(window, windows, person, qtbot, stories, remembered):
    desk = ImportDesk(window.desk, ImportWork(window.archive, lambda *_: iter(stories), "vier Artikel"))
    desk.show()
    dialog = Preferences(remembered, window)
    qtbot.addWidget(dialog)
    choose_language(dialog, "de", qtbot)
    assert "once what is under way is done" in dialog.note.text()
    qtbot.wait(300)
    assert windows.front is window
    dialog.close()
    desk.close()
    qtbot.waitUntil(lambda: windows._open and next(iter(windows._open.values())) is not window)


def test_a_german_window_says_everything_in_german(speak, windows, archive_file, person, qtbot):
    speak("de")
    window = windows.open(archive_file)
    assert window is not None
    qtbot.waitUntil(lambda: window.rows.rowCount() == 4 and window.desk.standing is not None)
    assert [menu.text().replace("&", "") for menu in window.menuBar().actions()][:3] == ["Datei", "Bearbeiten", "Artikel"]
    assert window.places.places.find(("all", "All Stories")).data(Qt.ItemDataRole.AccessibleTextRole) == "Alle Artikel, 4 Artikel"
    assert window.rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("13. März 2024, Verkehr, ungelesen")
    person.click_row(window, 1)
    qtbot.waitUntil(lambda: window.list.chosen_count() == 1)
    qtbot.keyClick(window.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.foot.said.text() == "In den Papierkorb")
    qtbot.waitUntil(lambda: window.actions_["undo"].text() == "&Rückgängig: In den Papierkorb")
    for menu in window.menuBar().actions():
        shown = [action for action in menu.menu().actions() if isinstance(action, QAction) and action.isVisible() and "&" in action.text()]
        letters = [action.text()[action.text().index("&") + 1].lower() for action in shown]
        assert sorted(letters) == sorted(set(letters)), menu.text()


def test_errors_and_the_journal_are_said_in_german(speak):
    speak("de")
    error = ArchiveError("PM-000042", "it is in the trash", remedy="Restore it first, or keep another one.")
    assert explained(error) == "PM-000042: es ist im Papierkorb. Legen Sie ihn zuerst zurück, oder behalten Sie einen anderen."
    with pytest.raises(QueryError) as caught:
        Query.parse("date:soon")
    assert explained(caught.value).startswith("Bei „soon“ (Zeichen 6 der Suche): „soon“ ist kein Datum; schreiben Sie 2022")
    for said, told in {
        "Tag “Hafen”": "Schlagwort „Hafen“",
        "Remove tag “Add alias”": "Schlagwort „Add alias“ entfernen",  # what a person named is theirs
        "Merge 1,204 stories": "1.204 Artikel zusammenführen",
        "Undone: Edit title and deck": "Zurückgenommen: Titel und Vorspann bearbeiten",
        "Rename publication": "Publikation umbenennen",
        "Edit body": "Text bearbeiten",
        "it is empty.": "es ist leer.",
        "What nobody has foreseen": "What nobody has foreseen",
    }.items():
        assert worded(said) == told
    speak("en")
    assert worded("Merge 1,204 stories") == "Merge 1,204 stories"
    assert explained(error) == str(error)


OPENING = (
    "add-tag", "put", "new-collection", "batch", "versions", "edit-text", "names", "describe", "highlights", "duplicates", "new-series",
    "subscribe", "import-address", "erase", "check", "palette", "query-help", "shortcuts",
)  # fmt: skip


def shown_windows() -> set[QWidget]:
    return {each for each in QApplication.topLevelWidgets() if each.isVisible() and each.windowType() in WINDOWS}


def dialogs_of(window: object, person: object, stories: object, theme: object, qtbot: object) -> Iterator[QWidget]:
    """Yield the dialogs that can be opened, one after the other."""
    work = ImportWork(window.archive, lambda *_: iter(stories), "vier Artikel")
    desk = ImportDesk(window.desk, work)
    yield from (
        desk,
        FeedDialog(Subscription(1, Subscribing("https://gazette.example/feed")), (), window),
        RuleDialog(SiteRule("gazette.example", where={"section": ".kicker"}), window),
        Preferences(window.desk.remembered, window),
        About(theme, window),
        Shortcuts(window.actions_.keymap, window),
        Notice(window, "circle-alert", tr("That could not be done"), tr("The trash is empty"), accept=tr("Close"), reject=tr("Cancel")),
    )
    window.actions_["export"].trigger()
    export = person.dialog(ExportDialog)
    yield export
    export.reject()
    for action in OPENING:
        before = shown_windows()
        window.actions_[action].trigger()
        qtbot.waitUntil(lambda before=before: bool(shown_windows() - before))
        (opened,) = shown_windows() - before
        yield opened
        opened.close()


def cut_off(top: QWidget) -> list[str]:
    """The words of labels, buttons and boxes that need more room than they have."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QLabel, QAbstractButton, QComboBox)):
            continue
        text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else widget.currentText()
        if not text or widget.sizePolicy().horizontalPolicy() == widget.sizePolicy().Policy.Ignored:
            continue  # what is Ignored shortens its words itself
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + 1:
                found.append(f"{text[:50]!r}: {widget.height()} of {widget.heightForWidth(widget.width())} pixels high")
            longest = max((widget.fontMetrics().horizontalAdvance(word) for word in text.split()), default=0)
            if longest > widget.width():
                found.append(f"{text[:50]!r}: a word is wider than {widget.width()} pixels")
        elif isinstance(widget, (QLabel, QPushButton, QCheckBox, QToolButton)) and widget.sizeHint().width() > widget.width() + 1:
            found.append(f"{text[:50]!r}: {widget.width()} of {widget.sizeHint().width()} pixels wide")
    return found


def test_what_is_cut_off_is_seen_as_such(qapp, theme, qtbot):
    top = QWidget()
    qtbot.addWidget(top)
    for made, width in (
        (QPushButton("Suchanfragen schreiben", top), 60),
        (QLabel("Donaudampfschifffahrt", top), 40),
        (QLabel("kurz", top), 200),
    ):
        made.setFixedWidth(width)
    top.show()
    assert len(cut_off(top)) == 2


@pytest.mark.parametrize("scale", [1, 2])
def test_no_german_word_is_cut_off(scale, speak, windows, archive_file, person, stories, theme, qapp, qtbot):
    before = QFont(qapp.font())
    larger = QFont(before)
    larger.setPointSizeF(before.pointSizeF() * scale)
    speak("de")
    qapp.setFont(larger)
    try:
        window = windows.open(archive_file)
        assert window is not None
        window.resize(1600, 1000)
        qtbot.waitUntil(lambda: window.rows.rowCount() == 4 and window.reader.story is not None)
        window.actions_["inspector"].trigger()
        qtbot.waitUntil(lambda: window.inspector.story is not None)
        for section in window.inspector.sections:
            section.fold(False)
        qapp.processEvents()
        cut = {"window": cut_off(window)}
        for dialog in dialogs_of(window, person, stories, theme, qtbot):
            dialog.show()
            dialog.resize(dialog.size().expandedTo(dialog.sizeHint()))
            qapp.processEvents()
            cut[dialog.windowTitle() or dialog.objectName()] = cut_off(dialog)
            dialog.close()
        assert {name: words for name, words in cut.items() if words} == {}
    finally:
        qapp.setFont(before)


def inked(image: QImage, left: int, right: int) -> int:
    """Count the dark pixels between two columns."""
    return sum(image.pixelColor(x, y).lightness() < 140 for x in range(left, right) for y in range(image.height()))


def test_the_window_is_mirrored_for_who_reads_from_right_to_left(speak, windows, archive_file, qtbot, person):
    speak("system", "he_IL")
    window = windows.open(archive_file)
    assert window is not None
    qtbot.waitUntil(lambda: window.rows.rowCount() == 4 and window.reader.story is not None)
    edges = [pane.mapTo(window, QPoint(0, 0)).x() for pane in (window.places, window.list, window.reader)]
    assert edges == sorted(edges, reverse=True)  # places at the right, the reader at the left
    assert window.search.mapTo(window, QPoint(0, 0)).x() < window.width() // 2
    index = window.places.places.find(("all", "All Stories"))
    assert place_of(index) is not None
    rect = window.places.visualRect(index)
    row = window.places.viewport().grab(rect).toImage()
    ratio = row.width() / rect.width()
    third = round(rect.width() * ratio / 3)
    assert inked(row, 2 * third, 3 * third) > inked(row, 0, third)  # icon and name at the right, the count alone at the left
    person.click_row(window, 2)
    qtbot.waitUntil(lambda: window.list.chosen_rows() == [2])
    window.list.setFocus()
    star = window.archive.marks(Query.parse("title:Stau"))
    window.archive.star(star)
    window.desk.refresh()
    qtbot.waitUntil(lambda: bool(window.rows.summary(1) and window.rows.summary(1).starred))
    rect = window.list.visualRect(window.rows.index(1, 0))
    drawn = window.list.viewport().grab(rect).toImage()
    coloured = [x for x in range(drawn.width()) for y in range(drawn.height()) if drawn.pixelColor(x, y).saturation() > 120]
    assert min(coloured) < drawn.width() // 6  # the star
    assert max(coloured) > drawn.width() * 5 // 6  # the dot of what is unread


def unlike(one: QImage, other: QImage) -> int:
    """How far two pictures of one size are from each other, in their pixels' strength."""
    return sum(abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) for x in range(one.width()) for y in range(one.height()))


def test_icons_that_point_turn_about_and_others_do_not(speak):
    def drawn(name: str) -> QImage:
        return drawing(name, "#000000", 24, 1.0).toImage()

    speak("en")
    straight = {name: drawn(name) for name in ("chevron-right", "undo-2", "search", "tag")}
    speak("system", "ar_EG")
    for name, before in straight.items():
        turned = unlike(drawn(name), before) > unlike(drawn(name), before.flipped(Qt.Orientation.Horizontal))
        assert turned == (name in {"chevron-right", "undo-2"}), name
