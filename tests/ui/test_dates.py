"""Dates typed, or chosen from a calendar, as precise as they are known."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from desktop.archive import Query
from desktop.ui.dates.calendar_popup import CalendarPopup

LEFT, KEY, ALT = Qt.MouseButton.LeftButton, Qt.Key, Qt.KeyboardModifier.AltModifier


def calendar(qtbot) -> CalendarPopup:
    def shown() -> list[CalendarPopup]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, CalendarPopup) and each.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def press(popup, words, qtbot) -> None:
    qtbot.mouseClick(next(each for each in popup.findChildren(QPushButton) if each.text() == words), LEFT)


def back_to_the_list(window, qtbot) -> None:
    window.activateWindow()  # offscreen, a popup that closes leaves no window active
    qtbot.waitUntil(window.isActiveWindow)
    window.list.setFocus()


@pytest.fixture
def ferry(window, person, qtbot):
    """The oldest story, with the inspector open."""
    person.click_row(window, 3)
    window.actions_["inspector"].trigger()
    qtbot.waitUntil(lambda: window.inspector.story is not None and window.inspector.story.title == "The ferry that waited")
    return window


def published(window) -> str:
    return window.archive.story(window.archive.marks(Query.parse("title:ferry"))[0]).fields["published"]


def test_an_archivist_reads_a_date_and_chooses_the_next_day_by_the_keyboard_alone(ferry, qtbot):
    field = ferry.inspector.fields.rows["published"].editor
    assert field.text() == "2 January 2024"
    field.setFocus()
    assert field.text() == "2024-01-02"
    qtbot.keyClick(field, KEY.Key_Down, ALT)
    popup = calendar(qtbot)
    qtbot.keyClick(popup.days.focusWidget() or popup.days, KEY.Key_Right)
    qtbot.keyClick(popup.days.focusWidget() or popup.days, KEY.Key_Return)
    qtbot.waitUntil(lambda: published(ferry) == "2024-01-03")
    qtbot.waitUntil(lambda: ferry.inspector.story.fields["published"] == "2024-01-03")
    back_to_the_list(ferry, qtbot)
    assert field.text() == "3 January 2024"


def test_an_archivist_who_knows_the_month_alone_says_so_by_the_mouse(ferry, qtbot):
    field = ferry.inspector.fields.rows["published"].editor
    button = next(each for each in field.findChildren(QToolButton) if each.accessibleName() == "Choose from a calendar")
    qtbot.mouseClick(button, LEFT)
    popup = calendar(qtbot)
    qtbot.mouseClick(popup.precisions["month"], LEFT)
    assert popup._told.text() == "January 2024"
    press(popup, "Use", qtbot)
    qtbot.waitUntil(lambda: published(ferry) == "2024-01")
    qtbot.waitUntil(lambda: ferry.actions_["undo"].text() == "&Undo: Edit published")
    back_to_the_list(ferry, qtbot)
    qtbot.keyClick(ferry.list, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: published(ferry) == "2024-01-02")


def test_a_time_keeps_its_zone_and_its_seconds_unless_it_is_changed(qapp, theme, qtbot):
    parent = QPushButton()
    qtbot.addWidget(parent)
    popup = CalendarPopup("2026-09-18T06:00:30+02:00", parent)
    assert popup.value() == "2026-09-18T06:00:30+02:00"
    popup.days.setSelectedDate(QDate(2026, 9, 19))
    assert popup.value() == "2026-09-19T06:00+02:00"
    assert CalendarPopup("2026-09-18T06:00:00Z", parent).value() == "2026-09-18T06:00:00Z"
    assert [CalendarPopup(each, parent).value() for each in ("2024", "2024-02", "2024-02-29")] == ["2024", "2024-02", "2024-02-29"]
    assert CalendarPopup("soon", parent).value() == QDate.currentDate().toString(Qt.DateFormat.ISODate)


def test_an_archivist_sets_an_embargo_from_the_calendar_and_lifts_it(ferry, qtbot):
    mark = ferry.archive.marks(Query.parse("title:ferry"))[0]
    ferry.inspector.rights.fold(False)
    field = ferry.inspector.rights.until.editor
    field.setFocus()
    qtbot.keyClicks(field, "2999-01-01")
    qtbot.keyClick(field, KEY.Key_Down, ALT)
    popup = calendar(qtbot)
    assert not any(each.isVisible() for each in popup.precisions.values())  # an embargo ends on a day
    press(popup, "Use", qtbot)
    qtbot.waitUntil(lambda: ferry.archive.story(mark).embargo == "2999-01-01")
    qtbot.waitUntil(ferry.inspector.rights.told.isVisible)
    field.aid.open()
    press(calendar(qtbot), "No Date", qtbot)
    qtbot.waitUntil(lambda: not ferry.archive.story(mark).embargo)
