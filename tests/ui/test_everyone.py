"""For everyone: keys for every action, a name on every control, contrast in both themes."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTextBrowser,
    QWidget,
)

import resources
from desktop.archive import Query, Subscribing, Subscription
from desktop.importers.rules import SiteRule
from desktop.ui.exporting.export_dialog import ExportDialog
from desktop.ui.feeds.feed_dialog import FeedDialog
from desktop.ui.highlights.colour_names import ColourNames
from desktop.ui.highlights.highlight_export import HighlightExport
from desktop.ui.highlights.highlights_window import HighlightsWindow
from desktop.ui.importing.import_desk import ImportDesk
from desktop.ui.importing.import_work import ImportWork
from desktop.ui.importing.teaching import RuleDialog
from desktop.ui.look.colours import DARK, LIGHT, READ_IN, READ_ON, contrast
from desktop.ui.look.papers import MARKERS, SEPIA, SWATCHES, paper_name
from desktop.ui.look.sheet import sheet
from desktop.ui.reading.appearance import Appearance
from desktop.ui.reading.picture_viewer import PictureViewer
from desktop.ui.reading.story_pictures import Shown
from desktop.ui.shell.about import About
from desktop.ui.shell.action_table import COLLECTION_CONTEXT, MENUS, PLACES_CONTEXT, STORY_CONTEXT, TOOLBAR, actions
from desktop.ui.shell.preferences import Preferences
from desktop.ui.shell.shortcuts import Shortcuts
from desktop.ui.versions.versions_dialog import VersionsDialog

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QPlainTextEdit, QProgressBar, QSpinBox, QTextBrowser)


def nameless(top: QWidget) -> list[str]:
    """The controls that a screen reader could only call by their kind."""
    found = []
    for widget in top.findChildren(QWidget):
        words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        own = widget.objectName().startswith("qt_spinbox") or isinstance(widget.parent(), (QComboBox, QSpinBox))
        if isinstance(widget, CONTROLS) and not words and not own and not widget.metaObject().className().startswith("QComboBox"):
            found.append(f"{widget.metaObject().className()} {widget.objectName()} in {widget.parent().metaObject().className()}")
    return found


def test_every_action_has_words_keys_of_its_own_an_icon_and_a_menu():
    told = [action for action in actions() if action.name]
    assert Counter(action.name for action in told).most_common(1)[0][1] == 1
    for action in told:
        assert action.words
        assert action.menu in MENUS
        assert action.name == "recent" or QKeySequence(action.keys).toString(), action.name
        assert resources.icon(action.icon)
    keys = Counter(action.keys for action in told if action.keys)
    assert [each for each, number in keys.items() if number > 1] == []
    names = {action.name for action in told}
    for placed in (TOOLBAR, STORY_CONTEXT, COLLECTION_CONTEXT, PLACES_CONTEXT):
        assert {name for name in placed if name} <= names


def test_the_menus_hold_every_action_and_each_can_be_told_from_its_neighbours(window):
    held = {action.objectName() for menu in window.menuBar().actions() for action in menu.menu().actions() if isinstance(action, QAction)}
    assert {action.name for action in actions() if action.name and action.name != "recent"} <= held
    for menu in window.menuBar().actions():
        letters = Counter(
            action.text()[action.text().index("&") + 1].lower()
            for action in menu.menu().actions()
            if action.isVisible() and "&" in action.text()
        )
        assert [letter for letter, number in letters.items() if number > 1] == [], menu.text()


def test_every_control_of_the_window_has_a_name(window):
    window.actions_["inspector"].trigger()
    assert nameless(window) == []


def test_every_control_of_the_dialogs_has_a_name(window, person, stories, theme, qtbot):
    import_work = ImportWork(window.archive, lambda *_: iter(stories), "four stories")
    window.actions_["versions"].trigger()
    dialogs = [
        person.dialog(VersionsDialog),
        ImportDesk(window.desk, import_work),
        FeedDialog(Subscription(1, Subscribing("https://gazette.example/feed")), (), window),
        RuleDialog(SiteRule("gazette.example", where={"section": ".kicker"}), window),
        Preferences(window.desk.remembered, window),
        About(theme, window),
        HighlightsWindow(theme, window.desk.remembered, window),
        HighlightExport(3, "Highlights", "markdown", "", Path.home(), window),
        ColourNames(window.desk.remembered, theme.colours, window),
        Appearance(window.desk.remembered, theme, window.reader.zoom_by, window),
        PictureViewer((Shown("0" * 64, "A tower", "The tower", "J. Arendt"),), 0, "A story", window),
        Shortcuts(window.actions_.keymap, window),
    ]
    dialogs[0].reject()
    window.actions_["export"].trigger()
    dialogs.append(person.dialog(ExportDialog))
    dialogs[-1].reject()
    for dialog in dialogs:
        assert nameless(dialog) == [], dialog.windowTitle()


def test_rows_are_read_out_with_what_a_person_sees(window):
    from PySide6.QtCore import Qt

    role = Qt.ItemDataRole.AccessibleTextRole
    assert window.rows.index(1, 0).data(role) == "Stau vor Genf, Lindenhafener Bote, 13 March 2024, Verkehr, unread"
    assert window.places.places.find(("all", "All Stories")).data(role) == "All Stories, 4 stories"


def test_the_tab_key_goes_from_search_to_places_to_list_to_reader(window, qtbot):
    from PySide6.QtCore import Qt

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.search.setFocus()
    order = []
    for _ in range(30):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        order.append(window.focusWidget())
        if window.focusWidget() is window.reader:
            break
    wanted = [widget for widget in order if widget in {window.places, window.list, window.reader}]
    assert wanted == [window.places, window.list, window.reader]


@pytest.mark.parametrize("colours", [LIGHT, DARK, SEPIA], ids=["light", "dark", "sepia"])
def test_whatever_is_read_stands_out_enough(colours):
    pairs = [(ink, ground) for ink in READ_IN for ground in READ_ON]
    pairs += [
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("caution", "caution_ground"),
        ("caution", "paper"),
        ("caution", "ground"),
    ]
    pairs += [("ink", "mark"), ("tip_ink", "tip"), ("fine", "ground"), ("ink", "caution_ground"), ("ink", "added"), ("ink", "removed")]
    poor = {(ink, ground): round(contrast(getattr(colours, ink), getattr(colours, ground)), 2) for ink, ground in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 4.5} == {}
    paper = paper_name(colours)
    behind = {(ink, name): contrast(getattr(colours, ink), marker) for ink in READ_IN for name, marker in MARKERS[paper].items()}
    assert {pair: round(ratio, 2) for pair, ratio in behind.items() if ratio < 4.5} == {}
    edges = {(name, ground): contrast(drawn, getattr(colours, ground)) for name, drawn in SWATCHES[paper].items() for ground in READ_ON[:2]}
    assert {pair: round(ratio, 2) for pair, ratio in edges.items() if ratio < 3} == {}


def test_the_contrast_is_computed_as_the_standard_has_it():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_queries_of_places_find_what_the_places_count(window):
    for index in (window.places.places.find(("publication", "The Quay Gazette")), window.places.places.find(("section", "Stadtleben"))):
        place = index.data(257)
        assert len(window.archive.rows(place.query())) == place.count == 1
    assert str(Query.parse("")) == ""


def test_every_control_of_the_issue_desk_has_a_name(window, person, qtbot):
    from desktop.ui.issues.issue_desk import IssueDesk
    from desktop.ui.issues.publish_dialog import PublishDialog
    from desktop.ui.issues.series_dialog import SeriesDialog

    made = window.archive.create_issue("Unterwegs", "Lesesaal", window.archive.marks(Query.parse(""))).made("issue")
    desk = window.flows.issue_flow.open(made)
    assert isinstance(desk, IssueDesk)
    qtbot.waitUntil(lambda: desk.state is not None and desk.candidates.rows.rowCount() == 4)
    desk.ask_publish()
    publishing = person.dialog(PublishDialog)
    for top in (desk, publishing, SeriesDialog(None, window), SeriesDialog(desk.state.series, window)):
        assert nameless(top) == [], top.windowTitle()
    publishing.reject()


def test_the_sheet_of_a_mirrored_window_is_read_whole(tmp_path):
    written = sheet(LIGHT, tmp_path, leftward=True)
    assert ";;" not in written
    assert written.count(";") == sheet(LIGHT, tmp_path).count(";")
    assert "QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; }" in written
    assert "QMenu::item { padding: 5px 26px 5px 26px; border-radius: 5px; }" in written
