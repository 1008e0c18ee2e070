"""Checking the archive from the window: it goes on beside the work, can be cancelled, and ends with a word that can be kept."""

import json
import os
import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.archive import Archive
from desktop.ui.keeping.check_report import CheckReportDialog

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def damaged(archive_file):
    """An archive in whose body of one story a byte was flipped."""
    with sqlite3.connect(archive_file) as rows:
        (number,) = rows.execute("SELECT body FROM version WHERE story = 2").fetchone()
        (frame,) = rows.execute("SELECT content FROM body WHERE id = ?", (number,)).fetchone()
        rows.execute("UPDATE body SET content = ? WHERE id = ?", (frame[:-3] + bytes([frame[-3] ^ 255]) + frame[-2:], number))
    rows.close()
    return archive_file


@pytest.fixture
def heavy(archive_file, draft):
    """An archive whose check takes a while: six originals of eight megabytes that nothing makes shorter."""
    from dataclasses import replace

    with Archive.open(archive_file) as archive, archive.importing("Import 6 stories") as run:
        run.add([replace(draft(f"Schwer {number}"), original=os.urandom(8_000_000)) for number in range(6)])
    return archive_file


def test_a_sound_archive_is_told_to_be_well_with_counts(window, person, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_K, KEYS)
    report = person.dialog(CheckReportDialog)
    assert report.headline.text() == "All is well"
    assert report.report.stories == 4
    assert "4 stories" in report.text
    person.press(report, "Close")
    assert window.foot.said.text() == "All is well"


def test_damage_is_named_by_its_mark_with_what_to_do_and_can_be_kept_and_looked_at(windows, damaged, person, qtbot, tmp_path, monkeypatch):
    window = windows.open(damaged)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 4)
    window.actions_["check"].trigger()
    report = person.dialog(CheckReportDialog)
    assert report.headline.text() == "1 story is damaged"
    assert "PM-000002" in {report.table.item(row, 0).text() for row in range(report.table.rowCount())}
    target = tmp_path / "found.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(target), "")))  # the system's own dialog
    person.press(report, "Save Report…")
    kept = target.read_text("utf-8")
    assert "PM-000002: " in kept
    assert "backup" in kept
    row = next(row for row in range(report.table.rowCount()) if report.table.item(row, 0).text() == "PM-000002")
    cell = report.table.visualItemRect(report.table.item(row, 0)).center()
    with person.answering("Close") as said:  # the story cannot be read, which is said when it is selected
        qtbot.mouseClick(report.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
        qtbot.mouseDClick(report.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
        qtbot.waitUntil(lambda: person.shown(window) == ["Stau vor Genf"] and said != [])
    assert window.search.text() == "mark:PM-000002"


def test_the_window_goes_on_while_the_archive_is_checked_and_the_check_can_be_cancelled(windows, heavy, person, qtbot):
    window = windows.open(heavy)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 10)
    window.actions_["check"].trigger()
    window.actions_["check"].trigger()
    assert window.foot.said.text() == "The archive is being checked already"
    window.foot.strip.cancel.click()
    qtbot.waitUntil(lambda: "cancelled" in window.foot.said.text())
    window.actions_["check"].trigger()
    window.search.setText("Genf")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 2)
    person.press(person.dialog(CheckReportDialog), "Close")


def test_what_another_process_does_is_shown_while_the_archive_is_checked(window, person, qtbot, archive_file, draft):
    busy = [True]

    def work(report):
        while busy:
            report(0, 0, "checking")

    window.desk.work("Checking", work, lambda _: None, reads=True)
    with Archive.open(archive_file) as elsewhere:
        elsewhere.add(draft("Von nebenan", published="2024-12-01"))
    qtbot.waitUntil(lambda: "Von nebenan" in person.shown(window))
    busy.clear()


def test_a_backup_is_made_beside_the_work_and_is_an_archive_itself(window, person, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "Kopie.pressmark"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(target.with_suffix("")), ""))
    )  # the system's own dialog
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Kopie.pressmark, verified" in window.foot.said.text())
    with Archive.open(target) as copy:
        assert person.titles(copy) == person.titles(window.archive)


def test_a_backup_that_cannot_be_written_is_explained_and_leaves_nothing(window, person, qtbot, tmp_path):
    with person.answering("Close") as said:
        window.flows.backup_flow.make(window.archive.path)
        qtbot.waitUntil(lambda: said != [])
    assert "the archive itself" in said[0]


def test_a_backup_that_is_cancelled_leaves_nothing_behind(windows, heavy, qtbot, tmp_path):
    window = windows.open(heavy)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 10)
    (tmp_path / "elsewhere").mkdir()
    window.flows.backup_flow.make(tmp_path / "elsewhere" / "Kopie.pressmark")
    window.foot.strip.cancel.click()
    qtbot.waitUntil(lambda: "backup was cancelled" in window.foot.said.text())
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_an_archive_is_checked_by_itself_and_only_damage_is_heard_of(windows, damaged, person, qtbot):
    window = windows.open(damaged)
    window.flows.background_check.timer.start(1)
    report = person.dialog(CheckReportDialog)
    assert report.headline.text() == "1 story is damaged"
    person.press(report, "Close")


def test_a_check_that_went_through_is_not_begun_again_the_same_week(windows, archive_file, person, qtbot):
    window = windows.open(archive_file)
    window.flows.background_check.timer.start(1)

    def through() -> bool:
        window.flows.background_check.timer.start(1)  # or it waits seconds for its next part
        return '["", "2' in windows.remembered.settings.checks

    qtbot.waitUntil(through)
    kept = windows.remembered.settings.checks
    window.flows.background_check.timer.start(1)
    qtbot.wait(200)
    assert windows.remembered.settings.checks == kept
    assert not any(isinstance(each, CheckReportDialog) and each.isVisible() for each in window.findChildren(CheckReportDialog))


def test_the_check_by_itself_is_taken_up_where_the_last_window_left_it(windows, archive_file, person, qtbot):
    with Archive.open(archive_file) as archive:
        part = archive.check_some("", seconds=0)
    assert part.token
    windows.remembered.update(checks=json.dumps({str(archive_file): (part.token, "")}))
    window = windows.open(archive_file)
    window.flows.background_check.timer.start(1)
    qtbot.waitUntil(lambda: json.loads(windows.remembered.settings.checks)[str(archive_file)][0] != part.token)
    windows.remembered.update(checks='{"' + str(archive_file) + '": 7}')  # a damaged memory
    window.flows.background_check.timer.start(1)
    qtbot.waitUntil(lambda: json.loads(windows.remembered.settings.checks)[str(archive_file)] != 7)
