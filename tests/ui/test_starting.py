"""The first second: a window is seen at once, its archive opens beside it, and nothing is loaded that the day may not need."""

import json
import subprocess
import sys

from PySide6.QtCore import QThread

from desktop.archive import Archive
from desktop.ui.shell.waiting import Waiting

_START = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from desktop.app import application, started

class Paint(QObject):
    seen = None
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.seen is None:
            self.seen = sorted(sys.modules)
        return False

app, paint = application(["pressmark"]), Paint()
app.installEventFilter(paint)
windows = started(app, Path(sys.argv[1]), settings=Path(sys.argv[2]))
end = time.monotonic() + 60
while time.monotonic() < end and not ((window := windows.front) and window.furnished and window.rows.rowCount() and window.reader.story):
    app.processEvents()
shown = [window.rows.index(row, 0).data() for row in range(window.rows.rowCount())]
print(json.dumps({"painted": paint.seen, "usable": sorted(sys.modules), "shown": shown}), flush=True)
window.close()
"""


NOT_BEFORE_PAINTED = {"sqlalchemy", "lxml", "exports", "desktop.archive", "desktop.story", "desktop.importers", "desktop.publishing"}
NEVER = {"httpx", "typer", "rich", "weasyprint", "trafilatura", "ebooklib", "pikepdf", "dateparser", "numpy", "PIL", "alembic"}
NEVER |= {f"PySide6.{name}" for name in ("QtWebEngineCore", "QtQml", "QtQuick", "QtPdf", "QtPrintSupport")}
NOT_AT_THE_START = {  # most dialogs are not opened that day
    "desktop.gathering.refreshing",
    "desktop.ui.amending.body_editor",
    "desktop.ui.exporting.export_dialog",
    "desktop.ui.highlights.highlights_window",
    "desktop.ui.importing.import_desk",
    "desktop.ui.issues.issue_desk",
    "desktop.ui.reading.picture_viewer",
}


def loaded(modules, names):
    return {name for name in names for module in modules if module == name or module.startswith(f"{name}.")}


def test_a_window_is_painted_before_its_archive_is_loaded_and_loads_no_more_than_its_list_needs(archive_file, tmp_path):
    command = [sys.executable, "-c", _START, str(archive_file), str(tmp_path / "fresh.json")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    told = json.loads(done.stdout)
    assert len(told["shown"]) == 4
    assert loaded(told["painted"], NOT_BEFORE_PAINTED | NEVER) == set()
    assert len([name for name in told["painted"] if name.startswith("desktop.")]) <= 26  # the frame and its look, no pane
    assert loaded(told["usable"], NEVER | NOT_AT_THE_START) == set()


def test_the_panes_stand_there_while_the_archive_opens_and_then_hold_its_stories(windows, archive_file, person, qtbot):
    windows.begin(archive_file)
    window = windows.front
    assert window.isVisible()
    assert not window.furnished
    assert len(window.findChildren(Waiting)) == 3
    qtbot.waitUntil(lambda: window.furnished and window.rows.rowCount() == 4)
    qtbot.waitUntil(lambda: not window.findChildren(Waiting))
    assert "Genf tagt wieder" in person.shown(window)


def test_a_window_closed_while_its_archive_opens_leaves_the_archive_free(windows, archive_file, qtbot):
    windows.begin(archive_file)
    window = windows.front
    window.close()
    qtbot.waitUntil(lambda: windows.front is None)
    assert not [thread for thread in windows.findChildren(QThread) if thread.isRunning()]
    with Archive.open(archive_file) as archive:
        assert archive.places().all == 4


def test_where_the_last_archive_cannot_be_opened_one_s_own_is_and_the_person_is_told(windows, archive_file, person, tmp_path, qtbot):
    damaged = tmp_path / "Kaputt.pressmark"
    damaged.write_bytes(b"no archive at all" * 4096)
    with person.answering("Close") as said:
        windows.begin(damaged, archive_file)
        qtbot.waitUntil(lambda: said != [])
    assert "Kaputt.pressmark" in said[0]
    qtbot.waitUntil(lambda: windows.front is not None and windows.front.furnished and windows.front.path == archive_file)
    assert damaged not in windows._open
