"""How fast a long piece of work goes, and how long it will still take."""

from collections import deque
from collections.abc import Callable
from time import monotonic

_WINDOW = 20.0  # seconds that the rate is taken over: long enough to be calm, short enough to follow
_FIRST = 2.0  # seconds before anything is promised


class Pace:
    """Told how much is done, gives the rate over the last twenty seconds; what was done while paused does not count."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._begun: float | None = None
        self._steps: deque[tuple[float, int]] = deque()

    def restart(self) -> None:
        """Forget the rate, after a pause."""
        self._begun = None
        self._steps.clear()

    def reckon(self, done: int, total: int) -> tuple[float, float] | None:
        """Give how much is done in a second, and the seconds still to come, 0 where nothing is; None as long as nothing can be said."""
        now = self._clock()
        self._begun = now if self._begun is None else self._begun
        self._steps.append((now, done))
        while now - self._steps[0][0] > _WINDOW:
            self._steps.popleft()
        since, first = self._steps[0]
        elapsed = now - since
        if now - self._begun < _FIRST or done <= first or elapsed <= 0:
            return None
        rate = (done - first) / elapsed
        return rate, max(0, total - done) / rate

    def tell(self, done: int, total: int) -> str:
        """Give `52 a second, 3 min left`; "" as long as nothing can be said. Bytes, told by their size, have no rate here."""
        reckoned = self.reckon(done, total)
        if reckoned is None:
            return ""
        rate, rest = reckoned
        speed = f"{rate:,.0f} a second" if rate >= 10 else f"{rate:.1f} a second" if rate >= 1 else f"{rate * 60:.0f} a minute"
        if total >= 1 << 20:
            speed = f"{rate / 1e6:.1f} MB a second"
        return f"{speed}, {left(rest)} left" if total > done else speed


def left(seconds: float) -> str:
    """Give a time that is still to come, as exact as it can be known."""
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    if seconds < 3600:
        return f"{round(seconds / 60)} min"
    return f"{seconds / 3600:.1f} h"
