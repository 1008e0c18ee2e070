"""Watches the interface's thread: how long its event loop is away between two ticks, and what it was doing when it was away for long."""

import statistics
import sys
import threading
import traceback
from collections import Counter
from time import monotonic, sleep, thread_time

from PySide6.QtCore import QObject, Qt, QTimer

TICK = 2  # milliseconds
_LONG = 0.03  # seconds without a tick, from where on the thread's stack is noted


class Probe(QObject):
    """Begins with `start`; `figures` ends it. A gap is what lies between two ticks of two milliseconds, less these two."""

    def __init__(self) -> None:
        super().__init__()
        self._gaps: list[float] = []
        self._worked: list[float] = []  # seconds of processor time that the thread took between two ticks
        self._last = self._last_worked = 0.0
        self._over = threading.Event()
        self.seen: Counter[str] = Counter()  # where the thread was found when it was away for long
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        self._main = threading.get_ident()

    def start(self) -> None:
        """Begin to watch."""
        self._last, self._last_worked = monotonic(), thread_time()
        self._timer.start()
        threading.Thread(target=self._watch, daemon=True).start()

    def figures(self) -> dict[str, float]:
        """Stop, and give the longest gap and the 99th percentile in milliseconds: by the clock, and of the thread's own processor time.

        On a busy machine the clock tells of the others; the thread's own time tells of the window.
        """
        self._timer.stop()
        self._over.set()
        gaps = sorted(self._gaps)
        return {
            "longest_ms": gaps[-1] * 1000,
            "p99_ms": statistics.quantiles(gaps, n=100)[98] * 1000,
            "longest_cpu_ms": max(self._worked) * 1000,
            "p99_cpu_ms": statistics.quantiles(self._worked, n=100)[98] * 1000,
            "over_50": sum(gap > 0.05 for gap in gaps),
            "ticks": len(gaps),
        }

    def _tick(self) -> None:
        now = monotonic()
        self._gaps.append(max(0.0, now - self._last - TICK / 1000))
        worked = thread_time()
        self._worked.append(worked - self._last_worked)
        self._last, self._last_worked = now, worked

    def _watch(self) -> None:
        noted = 0.0
        while not self._over.is_set():
            sleep(0.004)
            if monotonic() - self._last > _LONG and self._last != noted:
                noted = self._last
                frame = sys._current_frames().get(self._main)
                ours = [each for each in traceback.extract_stack(frame) if "/desktop/" in each.filename]
                self.seen[
                    " < ".join(f"{each.filename.rpartition('/desktop/')[2]}:{each.lineno} {each.name}" for each in reversed(ours[-3:]))
                ] += 1
