"""How the window fares while it exports: the longest time in which its thread answers nothing, and how long Cancel takes.

A real window with its dialog, offscreen. The thread is asked every two milliseconds; what a machine under load adds by itself is told
by the same window at rest, in the same run.
"""

import os
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))
import corpus

if TYPE_CHECKING:
    from desktop.ui.exporting.export_dialog import ExportDialog
    from desktop.ui.shell.window import MainWindow

_BEAT = 2  # milliseconds
_REST = 5.0  # seconds at rest
_LONGEST = 1_800.0  # seconds that anything is waited for
_MOMENTS = (0.0, 0.02, 0.25, 0.5, 0.75, 0.95, 1.0)  # shares of the work at which Cancel is pressed


class Heart:
    """Beats as long as the interface's thread answers; the gaps between its beats are what a person waits."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.gaps: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer(interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        now = perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def during(self, until: Callable[[], object]) -> dict[str, float]:
        """Beat until something is so; give the longest gap and the 99th percentile, in ms."""
        self.gaps, self._last = [], perf_counter()
        self._timer.start()
        wait(until)
        self._timer.stop()
        return {"longest_ms": max(self.gaps), "p99_ms": statistics.quantiles(self.gaps, n=100)[98]}


def wait(until: Callable[[], object]) -> None:
    """Let the window work until something is so."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, end = QEventLoop(), perf_counter() + _LONGEST
    look = QTimer(interval=1)
    look.timeout.connect(lambda: loop.quit() if until() or perf_counter() > end else None)
    look.start()
    loop.exec()
    look.stop()


def _window(count: int, folder: Path) -> "MainWindow":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PRESSMARK_PRINTS"] = ""  # nothing is taken from an export before
    from desktop.app import application
    from desktop.archive import Archive
    from desktop.ui.look.language import Language
    from desktop.ui.look.theme import Theme
    from desktop.ui.shell.remembered import Remembered
    from desktop.ui.shell.windows import Windows

    path = folder / f"window {count}.pressmark"
    if not path.exists():
        with Archive.open(path, create=True) as archive, archive.importing("Import") as run:
            run.add(list(corpus.drafts(count, words=600, pictures=True)))
    app = application(["pressmark"])
    remembered = Remembered(folder / "settings.json")
    windows = Windows(app, remembered, Theme(app, remembered.settings.theme), Language(app, remembered.settings.language))
    window = windows.open(path)
    assert window is not None
    window.kept = windows  # type: ignore[attr-defined]  # else nobody holds it
    wait(lambda: window.rows.rowCount() == count and window.reader.story is not None)
    return window


def _dialog(window: "MainWindow", kind: str, target: Path) -> "ExportDialog":
    """Open the dialog for all stories, and set where they go."""
    window.list.selectAll()
    window.actions_["export"].trigger()
    dialog = window.flows.export_flow.dialog
    assert dialog is not None
    dialog.form.choose_format(kind)
    target.unlink(missing_ok=True)
    dialog.form.files.write_to(target)
    wait(lambda: dialog.form._leading is not None)  # thumbnails end when Export is pressed
    return dialog


def case_gap(kind: str, count: int, folder: Path) -> dict[str, float]:
    """Export all stories from the dialog; the window's gaps meanwhile, and at rest."""
    window = _window(count, folder)
    heart = Heart()
    until = perf_counter() + _REST
    rest = heart.during(lambda: perf_counter() > until)
    dialog = _dialog(window, kind, folder / f"window.{kind}")
    begun = perf_counter()
    dialog._go.click()
    told = heart.during(lambda: dialog.stage != 1)
    seconds = perf_counter() - begun
    assert dialog.stage == 2, dialog.stage
    _end(window, dialog)
    return {"stories": count, "seconds": seconds, **told, "rest_longest_ms": rest["longest_ms"], "rest_p99_ms": rest["p99_ms"]}


def case_cancel(kind: str, count: int, folder: Path) -> dict[str, float]:
    """Press Cancel at several moments of an export; how long it takes until the form stands there again and nothing is left behind."""
    window = _window(count, folder)
    figures: dict[str, float] = {"stories": count}
    for share in _MOMENTS:
        target = folder / f"cancelled.{kind}"
        dialog = _dialog(window, kind, target)
        dialog._go.click()
        wait(lambda share=share, dialog=dialog: dialog.stage != 1 or _far(dialog) >= share)
        if dialog.stage == 1:
            begun = perf_counter()
            dialog._stop.click()
            wait(lambda dialog=dialog: dialog.stage != 1)
            if dialog.stage == 0:  # else it was done before it heard
                figures[f"at_{round(100 * share)}_ms"] = (perf_counter() - begun) * 1000
                wait(lambda target=target: not target.exists() and not list(folder.glob(".*.part")))  # cleaned up behind the window's back
        dialog.reject()
        wait(lambda: not window.desk.jobs.running)
    _end(window, None)
    return figures | {"longest_ms": max(value for name, value in figures.items() if name.endswith("_ms"))}


def _far(dialog: "ExportDialog") -> float:
    return dialog.bar.value() / dialog.bar.maximum() if dialog.bar.maximum() > 0 else 0.0


def _end(window: "MainWindow", dialog: "ExportDialog | None") -> None:
    if dialog is not None:
        dialog.accept()
    window.desk.close()
    window.close()
