"""How far a printing is, told as it goes on."""

from dataclasses import dataclass

from exports.publication import Report


@dataclass(slots=True)
class Progress:
    """Counts what is laid out; what the report raises, to cancel, passes through."""

    report: Report
    total: int
    _done: int = 0
    _now: str = ""

    def at(self, name: str) -> None:
        """Tell that a sheet is laid out; "" that work goes on."""
        if name:
            self._done, self._now = min(self._done + 1, self.total - 1), name
        self.report(self._done, self.total, self._now)

    def ended(self, name: str) -> None:
        """Tell that all is done."""
        self.report(self.total, self.total, name)
