"""What the window costs: its start, the step from a key to a story, and its thread while an import and searches run beside it.

It is a real window on a real archive, without a screen (Qt's offscreen platform), used by keys.
"""

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from time import monotonic, process_time, sleep, thread_time

if __name__ != "__main__":  # what is started by itself pays for nothing but the window
    sys.path.insert(0, str(Path(__file__).parent))
    import newspaper

    from desktop.story import Draft

OURS, FEW = "ours.pressmark", "few.pressmark"
_BUSY = 20.0  # seconds


def case_start(count: int, folder: Path) -> dict[str, float]:
    """From the process's start to the first paint and to a list that can be used, beside the same with a hundred stories; the least of three."""
    few = folder / FEW
    if not few.exists():
        _make(few, islice(newspaper.read(folder / "drafts"), 100))
    ours, small, empty = (_least(path, folder) for path in (folder / OURS, few, None))
    return {
        "seconds": ours["usable"],
        "cpu_ms": ours["worked"] * 1000,
        "paint_ms": ours["painted"] * 1000,
        "floor_ms": empty["painted"] * 1000,
        "memory_mb": ours["memory"],
        "times": ours["usable"] / small["usable"],
    }


def case_show(count: int, folder: Path) -> dict[str, float]:
    """From pressing Down to the next story painted, a hundred times."""
    with _Window(folder / OURS) as opened:
        taken, worked = [], []
        for turn in range(110):
            before = opened.window.reader.story
            begun, own = monotonic(), thread_time()
            opened.key("Down")
            opened.until(lambda before=before: opened.window.reader.story is not before)
            opened.window.reader.viewport().repaint()
            if turn >= 10:
                taken.append((monotonic() - begun) * 1000)
                worked.append((thread_time() - own) * 1000)
        cuts = statistics.quantiles(taken, n=100)
        return {"p50_ms": cuts[49], "p95_ms": cuts[94], "seconds": sum(taken) / 1000, "cpu_ms": statistics.median(worked)}


def floor_steps(count: int, folder: Path) -> dict[str, float]:
    """The thread's gaps while nothing is done: what the machine itself takes away."""
    from probe import Probe

    with _Window(folder / OURS) as opened:
        probe = Probe()
        probe.start()
        opened.wait(_BUSY / 4)
        return probe.figures()


def case_steps(count: int, folder: Path) -> dict[str, float]:
    """The thread's gaps while stories are imported, and somebody types searches, walks the list and scrolls."""
    from probe import Probe

    drafts = newspaper.drafts(count + 1_000_000, 20_000)  # made beforehand: the generator is no part of what is measured
    words = [word for word in newspaper.vocabulary()[0][20:2000] if word.isascii()]  # Qt's test library has no key for others
    with _Window(folder / OURS) as opened:
        probe = Probe()
        probe.start()
        _use(opened, words, _importing(opened, drafts))
        figures = probe.figures()
        for where, times in probe.seen.most_common(12):
            print(f"away {times} times in {where or 'Qt'}", file=sys.stderr)
        return figures


def _importing(opened: "_Window", drafts: "list[Draft]") -> Callable[[], object]:
    """Start an import as the import desk does, as a Job; gives what cancels it."""
    archive = opened.window.archive

    def work(report: Callable[[int, int, str], None]) -> None:
        with archive.importing("Import") as run:
            for done, _ in enumerate(run.stream(iter(drafts))):
                report(done, len(drafts), "")

    job = opened.window.desk.work("Import", work, lambda _: None)
    jobs = opened.window.desk.jobs
    return lambda: job in jobs.running and job.cancel()


def _use(opened: "_Window", words: list[str], cancel: Callable[[], object]) -> None:
    drawn, end = random.Random(3), monotonic() + _BUSY
    while monotonic() < end:
        opened.type(drawn.choice(words))
        opened.wait(0.5)
        for _ in range(6):
            opened.key("Down")
            opened.wait(0.05)
        opened.clear()
        opened.wait(0.5)
        bar = opened.window.list.verticalScrollBar()
        for _ in range(20):
            bar.setValue(drawn.randrange(bar.maximum() + 1))
            opened.wait(0.03)
    cancel()


class _Window:
    """A window on an archive, and a person's hands."""

    def __init__(self, path: Path) -> None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from desktop.app import TURN, application, collect_again
        from desktop.ui.look.language import Language
        from desktop.ui.look.theme import Theme
        from desktop.ui.shell.remembered import Remembered
        from desktop.ui.shell.windows import Windows

        sys.setswitchinterval(TURN)
        self._collect_again = collect_again  # as the program does once it has started
        self._folder = tempfile.TemporaryDirectory()
        self._app = application(["pressmark"])
        remembered = Remembered(Path(self._folder.name) / "settings.json")
        self._windows = Windows(self._app, remembered, Theme(self._app, "light"), Language(self._app, remembered.settings.language))
        self._path = path

    def __enter__(self) -> "_Window":
        opened = self._windows.open(self._path)
        assert opened is not None
        self.window = opened
        self.until(lambda: opened.rows.rowCount() > 0 and opened.reader.story is not None and opened.desk.standing is not None)
        self.wait(0.5)
        self._collect_again()
        return self

    def __exit__(self, *_: object) -> None:
        self.window.close()
        self.wait(0.2)
        self._folder.cleanup()

    def wait(self, seconds: float) -> None:
        """Let the window work. Not QTest.qWait, which keeps Python's lock."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def until(self, so: Callable[[], object]) -> None:
        """Let the window work until something is so."""
        from PySide6.QtCore import QEventLoop

        end = monotonic() + 60
        while not so():
            if monotonic() > end:
                raise SystemExit("the window did not come to what was waited for")
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)

    def key(self, name: str) -> None:
        """Press a key in the list."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(self.window.list, getattr(Qt.Key, f"Key_{name}"))

    def type(self, text: str) -> None:
        """Type into the search field, as fast as a quick typist."""
        from PySide6.QtTest import QTest

        for letter in text:
            QTest.keyClicks(self.window.search, letter)
            self.wait(0.09)

    def clear(self) -> None:
        """Empty the search field."""
        self.window.search.clear()


def _make(path: Path, drafts: "Iterator[Draft]") -> None:
    from desktop.archive import Archive

    with Archive.open(path, create=True) as archive, archive.importing("Import") as run:
        run.add(list(drafts))


def _least(path: Path | None, folder: Path) -> dict[str, float]:
    found = [_begun(path, folder) for _ in range(3)]
    return {name: min(each[name] for each in found) for name in found[0]}


def _begun(path: Path | None, folder: Path) -> dict[str, float]:
    """Start a process that shows an archive's window, or for None an empty one.

    Gives when it was painted and when its list could be used, in seconds, the processor time it took until then, and its memory in MB.
    Its modules are compiled beforehand, as they are where the program was installed.
    """
    compiled = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    compiled.pop("PYTHONDONTWRITEBYTECODE", None)
    asked = [sys.executable, __file__, str(path or ""), str(monotonic())]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, env=compiled)
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])
    return json.loads(done.stdout.splitlines()[-1])


def _begin(path: str, begun: float) -> None:
    """Be that process."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication, QMainWindow

    painted: list[float] = []

    class Paint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not painted:
                painted.append(monotonic() - begun)
            return False

    def until(so: Callable[[], object]) -> None:
        while not so():
            QApplication.processEvents()
            sleep(0.001)

    watching = Paint()
    if path:
        from desktop.app import application, started

        with tempfile.TemporaryDirectory() as settings:
            app = application(["pressmark"])
            app.installEventFilter(watching)
            windows = started(app, Path(path), settings=Path(settings) / "settings.json")
            until(lambda: windows.front)
            shown = windows.front
            until(lambda: shown.furnished and shown.rows.rowCount() > 0 and shown.reader.story is not None)
            shown.list.viewport().repaint()
            _tell(painted, begun)
    else:
        app = QApplication([])
        app.installEventFilter(watching)
        empty = QMainWindow()
        empty.show()
        until(lambda: painted)
        _tell(painted, begun)


def _tell(painted: list[float], begun: float) -> None:
    import resource

    figures = {"painted": painted[0], "usable": monotonic() - begun, "worked": process_time()}
    print(json.dumps(figures | {"memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    _begin(sys.argv[1], float(sys.argv[2]))
