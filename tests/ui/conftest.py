"""A real window on a real archive file, used by mouse and keyboard; offscreen, so that it needs no display."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import hashlib
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QLocale, QMimeData, QModelIndex, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.archive import Archive, Query
from desktop.story import Body, Draft, Dropped, Picture, Reading
from desktop.ui.jobs.closing import ClosingQuestion
from desktop.ui.look.alerts import Notice
from desktop.ui.look.language import Language
from desktop.ui.look.theme import Theme
from desktop.ui.places.places import place_of
from desktop.ui.shell.remembered import Remembered
from desktop.ui.shell.window import MainWindow
from desktop.ui.shell.windows import Windows

LEFT = Qt.MouseButton.LeftButton
Dialog = TypeVar("Dialog", bound=QDialog)


def draft(title: str, text: str = "", *, pictures: tuple[Picture, ...] = (), dropped: tuple[Dropped, ...] = (), **fields: object) -> Draft:
    """A story of our own, as an importer would give it."""
    values = {"title": title, "publication": "Lindenhafener Bote", "language": "de", "published": "2024-03-12", **fields}
    html = "".join(f"<p>{part}</p>" for part in (text or f"{title}: davon handelt dieser Bericht.").split("\n"))
    for picture in pictures:
        html += f'<figure><img src="pm:{picture.sha256}" alt="Ein Turm"/><figcaption>Der Turm. <span class="credit">Foto: J. Arendt</span></figcaption></figure>'
    return Draft(
        fields={name: Reading(value, 0.9, "test") for name, value in values.items() if value},  # type: ignore[arg-type]
        body=Body(html),
        original=f"{title}\n{text}".encode(),
        media_type="text/plain",
        origin=f"{title}.txt",
        importer="test 1",
        retrieved=datetime(2024, 3, 13, 8, 0, tzinfo=UTC),
        pictures=pictures,
        dropped=dropped,
    )


def picture() -> Picture:
    image = Image.new("RGB", (900, 500), "#c8d8e0")
    ImageDraw.Draw(image).rectangle((400, 100, 500, 500), fill="#803020")
    kept = io.BytesIO()
    image.save(kept, "PNG")
    content = kept.getvalue()
    return Picture(hashlib.sha256(content).hexdigest(), "image/png", 900, 500, content)


STORIES = (
    draft(
        "Genf tagt wieder",
        "Am See beginnt die Konferenz.\nDie Delegierten kamen mit dem Nachtzug.",
        section="Ausland",
        published="2024-03-14",
    ),
    draft("Stau vor Genf", "Die Autobahn war bis zum Mittag gesperrt.", section="Verkehr", published="2024-03-13"),
    draft("Der Uhrmacher hört auf", "Vierundvierzig Jahre lang zog er die Turmuhr auf.", section="Stadtleben", authors=("Jette Arendt",)),
    draft(
        "The ferry that waited",
        "The last ferry left eleven minutes late.",
        publication="The Quay Gazette",
        language="en",
        section="Harbour",
        published="2024-01-02",
    ),
)


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Wait longer than pytest-qt's five seconds: on a busy machine slow is not wrong."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=20_000)  # type: ignore[method-assign]
    return qtbot


@pytest.fixture(scope="session")
def language(qapp: QApplication) -> Language:
    return Language(qapp, "en")


@pytest.fixture(scope="session")
def theme(qapp: QApplication, language: Language) -> Theme:
    qapp.setApplicationName("Pressmark")
    return Theme(qapp, "light")


@pytest.fixture
def remembered(tmp_path: Path) -> Remembered:
    made = Remembered(tmp_path / "settings.json")
    made.update(
        theme="light", language="en"
    )  # as `theme` and `language` are: else the first change of settings dresses the whole window anew, in every test
    return made


@pytest.fixture
def windows(qapp: QApplication, remembered: Remembered, theme: Theme, language: Language, qtbot: QtBot) -> Iterator[Windows]:
    made = Windows(qapp, remembered, theme, language)
    yield made
    for window in list(made._open.values()):
        window.desk.close()  # else a window with a job under way would ask what becomes of it
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    made.deleteLater()
    if language.choice != "en":
        language.choose("en", QLocale("en_GB"))


@pytest.fixture
def archive_file(tmp_path: Path) -> Path:
    """An archive of four stories."""
    path = tmp_path / "Lesesaal.pressmark"
    with Archive.open(path, create=True) as archive, archive.importing("Import 4 stories") as run:
        run.add(STORIES)
    return path


@pytest.fixture
def window(windows: Windows, archive_file: Path, qtbot: QtBot) -> MainWindow:
    made = windows.open(archive_file)
    assert made is not None
    qtbot.waitUntil(lambda: made.rows.rowCount() == 4 and made.reader.story is not None and made.desk.standing is not None)
    return made


@pytest.fixture
def empty_window(windows: Windows, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    made = windows.open(tmp_path / "Neu.pressmark", create=True)
    assert made is not None
    qtbot.waitUntil(lambda: made.desk.standing is not None)
    return made


class Person:
    """Who sits at the desk: looks at the window and uses mouse and keyboard."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def shown(self, window: MainWindow) -> list[str]:
        """The titles in the list, from the top."""
        return [str(window.rows.index(row, 0).data()) for row in range(window.rows.rowCount())]

    def titles(self, archive: Archive, query: str = "") -> list[str]:
        """What the archive itself says."""
        return [summary.title for summary in archive.find(Query.parse(query))]

    def click_row(self, window: MainWindow, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.mouseClick(window.list.viewport(), LEFT, keys, pos=window.list.visualRect(window.rows.index(row, 0)).center())

    def place(self, window: MainWindow, kind: str, name: str) -> QPoint:
        """Where a place stands in the tree."""
        view = window.places
        found = next(
            index for index in _walk(view.places, QModelIndex()) if (place := place_of(index)) and (place.kind, place.name) == (kind, name)
        )
        view.scrollTo(found)
        return view.visualRect(found).center()

    def go(self, window: MainWindow, kind: str, name: str) -> None:
        """Click on a place."""
        self._qtbot.mouseClick(window.places.viewport(), LEFT, pos=self.place(window, kind, name))

    def drop(self, target: QWidget, mime: QMimeData, point: QPoint) -> None:
        """Let go of what is dragged, with the events a mouse makes."""
        both, none = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(target, QDragEnterEvent(point, both, mime, LEFT, none))
        QApplication.sendEvent(target, QDragMoveEvent(point, both, mime, LEFT, none))
        QApplication.sendEvent(target, QDropEvent(QPointF(point), both, mime, LEFT, none))

    def drop_files(self, window: MainWindow, *paths: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.drop(window, mime, window.rect().center())

    def dialog(self, kind: type[Dialog], timeout: int = 20_000) -> Dialog:
        """The dialog of a kind, once it is open."""

        def found() -> Dialog | None:
            return next((each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()), None)

        self._qtbot.waitUntil(lambda: found() is not None, timeout=timeout)
        opened = found()
        assert opened is not None
        return opened

    def back(self, window: MainWindow) -> None:
        """Turn to the window again after a dialog, as a window manager would; offscreen there is none."""
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow)

    def press(self, within: QWidget, words: str) -> None:
        """Click the button that says so."""
        button = next(each for each in within.findChildren(QPushButton) if each.text() == words and each.isVisible())
        assert button.isEnabled(), f"{words} is grey"
        self._qtbot.mouseClick(button, LEFT)

    @contextmanager
    def answering(self, words: str) -> Iterator[list[str]]:
        """Answer the next message by the button that says so; gives what was said."""
        said: list[str] = []
        timer = QTimer(interval=20)

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, Notice | ClosingQuestion):
                timer.stop()
                said.append(f"{dialog.accessibleName()} {dialog.accessibleDescription()}")
                next(each for each in dialog.findChildren(QPushButton) if each.text() == words).click()

        timer.timeout.connect(answer)
        timer.start()
        yield said
        timer.stop()


def _walk(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[QModelIndex]:
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index
        yield from _walk(model, index)


@pytest.fixture
def person(qtbot: QtBot) -> Person:
    return Person(qtbot)


@pytest.fixture(name="draft")
def draft_maker() -> Callable[..., Draft]:
    return draft


@pytest.fixture(name="stories")
def four_stories() -> tuple[Draft, ...]:
    return STORIES


@pytest.fixture(name="picture")
def a_picture() -> Picture:
    return picture()


@pytest.fixture
def no_outside(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would have been opened outside the program."""
    from PySide6.QtGui import QDesktopServices

    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda url: opened.append(url.toString()) or True))
    return opened
