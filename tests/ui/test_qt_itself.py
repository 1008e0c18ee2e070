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


def test_the_window_starts_without_what_only_its_dialogs_need(qapp):
    """A fresh process: most dialogs are not opened that day."""
    import subprocess
    import sys

    later = [
        "desktop.gathering.refreshing",
        "desktop.ui.amending.body_editor",
        "desktop.ui.exporting.export_dialog",
        "desktop.ui.highlights.highlights_window",
        "desktop.ui.importing.import_desk",
        "desktop.ui.issues.issue_desk",
        "desktop.ui.reading.picture_viewer",
    ]
    code = f"import sys, desktop.app; print([name for name in {later} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_the_window_brings_no_browser_and_no_press_with_it(qapp):
    """A fresh process: what importing the window loads is what its start pays for."""
    import subprocess
    import sys

    code = (
        "import sys, desktop.app, desktop.ui.shell.window; "
        "print([name for name in sys.modules if name.partition('.')[0] in {'weasyprint', 'trafilatura', 'ebooklib', 'pikepdf', 'dateparser'} "
        "or name in {'PySide6.QtWebEngineCore', 'PySide6.QtQml', 'PySide6.QtQuick', 'PySide6.QtPdf'}])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
