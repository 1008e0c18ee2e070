"""The window: what it remembers, what it notices, how it opens and closes."""

from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import Qt

from desktop.archive import Archive
from desktop.ui.jobs.job import Jobs, Latest
from desktop.ui.look.theme import Theme
from desktop.ui.shell.windows import Windows


def test_the_window_is_named_after_its_archive_and_opens_once(window, windows, archive_file, tmp_path):
    assert window.windowTitle() == "Pressmark – Lesesaal"
    assert windows.open(archive_file) is window
    other = windows.open(tmp_path / "Zweites.pressmark", create=True)
    assert other is not window
    assert [Path(path).stem for path in windows.remembered.settings.recent] == ["Zweites", "Lesesaal"]
    assert windows.remembered.settings.archive == str(tmp_path / "Zweites.pressmark")


def test_size_and_panes_are_as_they_were_left(windows, archive_file, qtbot):
    first = windows.open(archive_file)
    first.resize(780, 600)  # within the offscreen screen
    first.panes.setSizes([200, 580])
    first.panes.inner.setSizes([260, 320])
    qtbot.wait(50)
    sizes = first.panes.sizes(), first.panes.inner.sizes()
    first.close()
    qtbot.waitUntil(lambda: not windows._open)
    second = windows.open(archive_file)
    qtbot.wait(50)
    assert (second.width(), second.height()) == (780, 600)
    assert (second.panes.sizes(), second.panes.inner.sizes()) == sizes
    assert second.panes.handleWidth() == 1


def test_a_damaged_memory_of_the_window_is_a_fresh_start(windows, archive_file):
    windows.remembered.update(window='{"geometry": 7}')
    assert windows.open(archive_file).width() > 800


def test_what_another_process_adds_appears_by_itself_and_the_selection_stays(window, person, qtbot, archive_file, draft):
    person.click_row(window, 2)
    with Archive.open(archive_file) as elsewhere:
        elsewhere.add(draft("Von der Befehlszeile", "Neu.", published="2024-12-01"))
    qtbot.waitUntil(lambda: "Von der Befehlszeile" in person.shown(window))
    assert [person.shown(window)[row] for row in window.list.chosen_rows()] == ["Der Uhrmacher hört auf"]
    qtbot.waitUntil(lambda: window.desk.standing.places.all == 5)


def test_closing_ends_what_is_running_and_leaves_the_archive_usable(window, qtbot, person, archive_file):
    ended = []

    def work(report):
        try:
            while True:
                report(0, 0, "working")
                sleep(0.01)
        finally:
            ended.append(True)

    window.desk.work("Waiting", work, lambda _: ended.append("delivered"))
    qtbot.wait(300)
    assert window.foot.strip.isVisible()
    with person.answering("Stop and Close"):
        window.close()
    assert ended == [True]
    with Archive.open(archive_file) as archive:
        assert archive.check().ok


def test_a_running_job_can_be_cancelled_at_the_foot(window, qtbot):
    def work(report):
        while True:
            report(3, 10, "three of ten")
            sleep(0.01)

    with qtbot.waitSignal(window.desk.said) as said:
        window.desk.work("Counting", work, lambda _: None, cancelled=lambda: window.desk.said.emit("stopped"))
        qtbot.waitUntil(window.foot.strip.isVisible)
        qtbot.waitUntil(lambda: window.foot.strip.bar.value() == 3)
        qtbot.mouseClick(window.foot.strip.cancel, Qt.MouseButton.LeftButton)
    assert said.args == ["stopped"]
    qtbot.waitUntil(lambda: not window.foot.strip.isVisible())


def test_a_file_that_is_no_archive_is_refused_in_words(windows: Windows, person, tmp_path):
    (tmp_path / "letter.txt").write_text("Dear reader, this is not an archive." * 40)
    with person.answering("Close") as said:
        assert windows.open(tmp_path / "letter.txt") is None
    assert "letter.txt" in said[0]


def test_only_the_latest_question_is_answered(qtbot, qapp):
    answered: list[int] = []
    jobs = Jobs(qapp)
    latest = Latest(jobs, lambda error: pytest.fail(str(error)))
    for number in range(50):
        latest.ask(lambda number=number: (sleep(0.01), number)[1], answered.append)
    qtbot.waitUntil(lambda: answered != [] and not jobs.running)
    assert answered == [49]
    latest.ask(lambda: 50, answered.append)
    latest.drop()
    qtbot.waitUntil(lambda: not jobs.running)
    assert answered == [49]
    jobs.deleteLater()


def test_the_theme_turns_with_the_preferences_and_every_part_follows(window, windows, theme: Theme):
    light = window.palette().window().color().lightness()
    windows.remembered.update(theme="dark")
    assert window.palette().window().color().lightness() < 60 < light
    assert theme.colours.dark
    windows.remembered.update(theme="light")
    assert not theme.colours.dark
