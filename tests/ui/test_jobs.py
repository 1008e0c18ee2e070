"""Long work beside the window: seen, paused, cancelled, told of again, and asked about when the window closes."""

import time

import pytest
from PySide6.QtCore import Qt

from desktop.ui.jobs.job_report import JobReport
from desktop.ui.jobs.job_rows import EndedRow, RunningRow

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


class Work:
    """Work that goes on until it is let go, or is cancelled."""

    def __init__(self) -> None:
        self.going, self.done = True, 0

    def __call__(self, report) -> int:
        while self.going:
            report(self.done, 1_000, "Die Mole")
            self.done += 1
            time.sleep(0.01)
        return self.done


@pytest.fixture
def work(window):
    made = Work()
    yield made
    made.going = False


def begun(window, qtbot, work, what: str = "Counting the waves"):
    job = window.desk.work(what, work, lambda _: window.desk.said.emit("All waves are counted"), pausable=True)
    qtbot.waitUntil(lambda: window.foot.strip.isVisible() and window.foot.strip.bar.value() > 0)
    return job


def test_a_job_stands_in_the_foot_with_its_rate_and_the_time_left(window, qtbot, work):
    begun(window, qtbot, work)
    qtbot.waitUntil(lambda: "left" in window.foot.strip._pace.text())
    assert "of 1,000" in window.foot.strip._pace.text()
    assert "a second" in window.foot.strip._pace.text()
    assert window.foot.strip._words.text() == "Counting the waves: Die Mole"


def test_a_job_rests_while_it_is_paused_and_goes_on(window, qtbot, work):
    begun(window, qtbot, work)
    qtbot.mouseClick(window.foot.strip.pause, LEFT)
    assert window.foot.strip.pause.accessibleName() == "Go On"
    qtbot.wait(100)
    at = work.done
    qtbot.wait(300)
    assert work.done == at
    qtbot.mouseClick(window.foot.strip.pause, LEFT)
    qtbot.waitUntil(lambda: work.done > at)


def test_a_paused_job_can_be_cancelled_at_once(window, qtbot, work):
    job = begun(window, qtbot, work)
    qtbot.mouseClick(window.foot.strip.pause, LEFT)
    begin = time.monotonic()
    with qtbot.waitSignal(job.ended):
        qtbot.mouseClick(window.foot.strip.cancel, LEFT)
    assert time.monotonic() - begin < 1  # on a free machine a tenth of that
    assert window.desk.remembered.history.of(str(window.archive.path))[0].outcome == "cancelled"


def test_jobs_under_way_and_done_are_listed_and_a_report_is_opened_again(window, person, qtbot, work):
    begun(window, qtbot, work)
    qtbot.keyClick(window, Qt.Key.Key_J, CONTROL)
    popover = window.jobs_flow.popover
    assert popover.isVisible()
    (row,) = popover.findChildren(RunningRow)
    assert row.cancel.accessibleName() == "Cancel Counting the waves"
    work.going = False
    qtbot.waitUntil(lambda: any(each.isVisible() for each in popover.findChildren(EndedRow)))
    (ended,) = (each for each in popover.findChildren(EndedRow) if each.isVisible())
    person.press(ended, "Report")
    report = person.dialog(JobReport)
    qtbot.keyClick(report, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_what_was_done_is_still_listed_after_the_window_was_closed(window, windows, archive_file, person, qtbot, work):
    begun(window, qtbot, work)
    work.going = False
    qtbot.waitUntil(lambda: window.foot.said.text() == "All waves are counted")
    window.close()
    qtbot.waitUntil(lambda: windows._open == {})
    later = windows.open(archive_file)
    qtbot.waitUntil(lambda: later.desk.standing is not None)
    qtbot.mouseClick(later.foot.jobs, LEFT)
    popover = later.jobs_flow.popover
    assert len(popover.findChildren(EndedRow)) == 1
    person.press(popover, "Clear the List")
    assert not any(each.isVisible() for each in popover.findChildren(EndedRow))
    popover.hide()


def test_someone_closes_the_window_while_a_job_runs_and_stays(window, person, qtbot, work):
    begun(window, qtbot, work)
    with person.answering("Cancel") as asked:
        window.close()
    assert asked, "nobody asked"
    assert window.isVisible()
    assert window.desk.jobs.told


def test_someone_closes_the_window_while_a_job_runs_and_lets_it_finish_first(window, windows, person, qtbot, work):
    begun(window, qtbot, work)
    with person.answering("Finish First") as asked:
        window.close()
    assert asked, "nobody asked"
    assert window.isVisible()
    assert window.foot.said.text() == "The window closes when what is under way is done"
    work.going = False
    qtbot.waitUntil(lambda: windows._open == {})


def test_someone_closes_the_window_while_an_export_runs_and_stops_it(window, windows, person, qtbot, tmp_path, monkeypatch):
    """The press is held until it is stopped: how fast it works must not decide."""
    from desktop.ui.exporting.export_dialog import ExportDialog

    def held(marks, target, settings, report):
        while True:
            report(1, 4, "page 1")
            time.sleep(0.01)

    monkeypatch.setattr(window.flows.press, "export", held)
    qtbot.keyClick(window, Qt.Key.Key_E, CONTROL)
    dialog = person.dialog(ExportDialog)
    dialog.form.files.write_to(tmp_path / "issue.epub")
    person.press(dialog, "Export")
    person.press(dialog, "Continue in the Background")
    with person.answering("Stop and Close") as asked:
        window.close()
    assert asked, "nobody asked"
    qtbot.waitUntil(lambda: windows._open == {})
    assert not (tmp_path / "issue.epub").exists()


def test_erasing_a_story_forgets_what_was_done(window, person, qtbot, work):
    begun(window, qtbot, work)
    work.going = False
    qtbot.waitUntil(lambda: bool(window.desk.remembered.history.of(str(window.archive.path))))
    window.archive.trash(window.archive.marks(type(window.rows.query).parse("Stau")))
    window.desk.refresh()
    qtbot.waitUntil(window.actions_["empty-trash"].isEnabled)
    with person.answering("Empty Trash"):
        window.actions_["empty-trash"].trigger()
        qtbot.waitUntil(lambda: "erased" in window.foot.said.text())
    assert "Counting the waves" not in [each.what for each in window.desk.remembered.history.of(str(window.archive.path))]
