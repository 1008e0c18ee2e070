"""How long a step to the next story takes in the reader: `python tests/benchmarks/reading.py` prints the interface thread's work, key to paint.

It is the processor's time of that thread, which a busy machine lengthens less than the clock's; the story is read ahead, as in use.
"""

import os
import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import application
from desktop.archive import COLOURS, Archive, Query
from desktop.story import Body, Draft, Reading
from desktop.ui.look.language import Language
from desktop.ui.look.theme import Theme
from desktop.ui.shell.remembered import Remembered
from desktop.ui.shell.window import MainWindow
from desktop.ui.shell.windows import Windows

_SENTENCE = 'Sie hatten <em>Zeit</em> und sahen aufs Wasser, das <a href="https://bote.example/">stieg</a>. '
CASES = (("600 words", 8, 0), ("600 words, 10 highlights", 8, 10), ("7,000 words", 90, 0), ("7,000 words, 300 highlights", 90, 300))
STORIES, STEPS = 28, 9


def draft(number: int, paragraphs: int) -> Draft:
    html = "".join(
        f"<p>Absatz {each} von {number} erzählt weiter von der Fähre, die wartete. {_SENTENCE * 5}</p>" for each in range(paragraphs)
    )
    fields = {"title": f"Story {number}", "publication": "Bote", "published": f"2024-01-{number % 28 + 1:02}", "language": "de"}
    return Draft(
        fields={name: Reading(value, 0.9, "bench") for name, value in fields.items()},
        body=Body(html),
        original=str(number).encode(),
        media_type="text/plain",
        origin=f"{number}.txt",
        importer="bench 1",
        retrieved=datetime(2024, 3, 13, tzinfo=UTC),
    )


def fill(path: Path, paragraphs: int, highlights: int) -> None:
    with Archive.open(path, create=True) as archive:
        with archive.importing("Import") as run:
            run.add([draft(number, paragraphs) for number in range(STORIES)])
        for mark in archive.marks(Query.parse(""))[: STEPS + 2] if highlights else ():
            step = len(archive.story(mark).body.text) // highlights
            for number in range(highlights):
                start = number * step + 3
                archive.highlight(mark, start, start + min(60, step - 8), COLOURS[number % 5], "" if number % 10 else "a note")


class Painted(QObject):
    """Notes that a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.yet = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.yet = self.yet or event.type() == QEvent.Type.Paint
        return False


def pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def steps(window: MainWindow) -> list[float]:
    """Step by j, and give what each step took, in milliseconds."""
    painted, took = Painted(window.reader.viewport()), []
    for _ in range(STEPS):
        before, painted.yet, began = window.reader.story, False, time.thread_time()
        QApplication.sendEvent(window.reader, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "j"))
        while window.reader.story is before or not painted.yet:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        took.append(1000 * (time.thread_time() - began))
        pause(500)  # the next one is read ahead meanwhile
    return took


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application(["pressmark"])
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as folder:
        remembered = Remembered(Path(folder) / "settings.json")
        windows = Windows(app, remembered, Theme(app, "light"), Language(app, remembered.settings.language))
        for what, paragraphs, highlights in CASES:
            path = Path(folder) / f"{paragraphs}-{highlights}.pressmark"
            fill(path, paragraphs, highlights)
            window = windows.open(path)
            assert window is not None
            window.resize(1500, 900)
            while not window.rows.rowCount() or window.reader.story is None:
                pause(20)
            pause(800)
            took = steps(window)
            print(f"{what:30} key to paint: median {statistics.median(took):5.1f} ms, worst {max(took):5.1f} ms", flush=True)
            window.close()
            pause(100)


if __name__ == "__main__":
    main()
