"""The window's thread has nothing to do while nobody does anything, and little while somebody does."""

from time import monotonic

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from desktop.archive import Archive


def rest(milliseconds: int) -> None:
    """Let the window work; not by qtbot.wait, which keeps Python's lock."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@pytest.fixture
def long_stories(windows, tmp_path, draft, qtbot):
    path = tmp_path / "Lang.pressmark"
    with Archive.open(path, create=True) as archive, archive.importing("Import") as run:
        run.add([draft(f"Meldung {number}", "\n".join(["Der Hafen liegt still, und niemand sagt, warum."] * 80)) for number in range(5)])
    window = windows.open(path)
    qtbot.waitUntil(lambda: window.rows.rowCount() == 5 and window.reader.story is not None)
    return window


def test_a_story_longer_than_the_pane_is_set_once_and_then_rests(long_stories, qtbot):
    window, laid = long_stories, []
    rest(500)
    window.reader.laid_out.connect(lambda: laid.append(monotonic()))
    window.list.step(1)
    rest(900)
    assert 1 <= len(laid) <= 2  # its scroll bar comes and goes as it is set, which once set it again and again
    window.resize(window.width() - 240, window.height())
    window.panes.inner.setSizes([380, 420])
    rest(900)
    settled = len(laid)
    rest(600)
    assert len(laid) == settled
