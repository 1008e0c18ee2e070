"""What we rely on in Qt's own bindings; a new version is barred until it passes."""

from PySide6.QtCore import QObject, Signal


class _Bell(QObject):
    rung = Signal(bool, int)


def test_five_thousand_signals_do_not_abort_the_program(qapp):
    """PySide6 6.12.0 on Python 3.11 gave back a reference to False too many, and died after some 560."""
    heard = 0

    def hear(well: bool, number: int) -> None:
        nonlocal heard
        heard += 1

    bell = _Bell()
    bell.rung.connect(hear)
    for number in range(5_000):
        bell.rung.emit(number % 2 == 0, number)
    assert heard == 5_000
