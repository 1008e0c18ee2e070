"""The application's windows: one an archive, opened once, and what concerns more than one of them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.ui.look.language import QT_TR_NOOP, Language, tr
from desktop.ui.look.theme import Theme
from desktop.ui.shell.opening import Opening
from desktop.ui.shell.remembered import Remembered
from desktop.ui.shell.speaking import Speaking
from desktop.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from desktop.archive import Archive

_KIND = QT_TR_NOOP("Pressmark archives (*.pressmark);;All files (*)")


class Windows(QObject):
    """Opens archives, raises the window of one that is open already, and remembers the latest."""

    def __init__(self, application: QApplication, remembered: Remembered, theme: Theme, language: Language) -> None:
        super().__init__(application)
        self.remembered, self.theme = remembered, theme
        self._application = application
        self._open: dict[Path, MainWindow] = {}
        self.speaking = Speaking(language, self)
        self.speaking.changes.connect(self._build_anew)
        remembered.changed.connect(self._settings_changed)

    def open(self, path: Path, *, create: bool = False, parent: QWidget | None = None) -> MainWindow | None:
        """Show the window of an archive; None, after an alert, where it cannot be opened."""
        path = path.expanduser().absolute()
        if (window := self._open.get(path)) is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.raise_()
            window.activateWindow()
            return window
        return self._show(path, create=create, parent=parent)

    def begin(self, path: Path, otherwise: Path | None = None) -> None:
        """Show an archive's window at once, and open the archive beside it; it is created where it is missing.

        otherwise: what is opened where it cannot be. Where nothing can, the program ends.
        """
        path = path.expanduser().absolute()
        window = self._made(path)
        seen = window.wait()
        opening = Opening(path, window)
        opening.opened.connect(lambda archive: self._furnish(window, archive))
        opening.failed.connect(lambda error: self._give_up(window, error, otherwise))
        window.show()
        opening.begin(seen)

    def _give_up(self, window: MainWindow, error: Exception, otherwise: Path | None) -> None:
        from desktop.ui.look.alerts import alert

        alert(window, error, tr("The archive could not be opened"))
        if otherwise is not None:
            self.begin(otherwise)
            window.close()
        else:
            self._application.exit(1)

    def _show(self, path: Path, *, create: bool = False, parent: QWidget | None = None) -> MainWindow | None:
        from desktop.archive import Archive, ArchiveError
        from desktop.ui.look.alerts import alert

        try:
            if create:
                path.parent.mkdir(parents=True, exist_ok=True)
            archive = Archive.open(path, create=create)
        except (ArchiveError, OSError) as error:
            alert(parent, error, tr("The archive could not be opened"))
            return None
        window = self._made(path)
        self._furnish(window, archive)
        window.show()
        return window

    def _made(self, path: Path) -> MainWindow:
        window = MainWindow(path, self.remembered, self.theme)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        number = id(window)
        window.destroyed.connect(lambda: self._forget(path, number))
        self._open[path] = window
        return window

    def _furnish(self, window: MainWindow, archive: "Archive") -> None:
        path = window.path
        window.furnish(archive, self._slots(lambda: self._open.get(path)))
        window.recent.aboutToShow.connect(lambda: self._fill_recent(window))
        self.remembered.change(lambda settings: settings.opened(path))
        self._fill_recent(window)

    def _forget(self, path: Path, number: int) -> None:
        if (window := self._open.get(path)) is not None and id(window) == number:
            del self._open[path]

    def _build_anew(self) -> None:
        """Give each window its successor; the form in which the language was chosen stands open over the new one."""
        self.theme.choose(self.theme.choice)  # its sheet has sides
        asked = next(
            (each.parentWidget() for each in QApplication.topLevelWidgets() if each.objectName() == "preferences" and each.isVisible()),
            None,
        )
        from desktop.ui.shell.succession import Successor, stand_of

        for path, before in [(path, window) for path, window in self._open.items() if window.furnished]:
            before.inspector.keep()
            before.flows.reading_marks.keep()
            self.remembered.update(window=before.panes.kept(before))
            if (window := self._show(path, parent=before)) is not None:
                Successor(window, stand_of(before))
                before.close()
                if before is asked:
                    self._preferences(window)

    @property
    def front(self) -> MainWindow | None:
        """The window in use, or any."""
        active = self._application.activeWindow()
        return active if isinstance(active, MainWindow) else next(iter(self._open.values()), None)

    def _slots(self, window: Callable[[], MainWindow | None]) -> dict[str, Callable[[], object]]:
        return {
            "new-archive": lambda: self.ask_new(window()),
            "open-archive": lambda: self.ask_open(window()),
            "preferences": lambda: self._preferences(window()),
            "quit": self._application.closeAllWindows,
            "shortcuts": lambda: self._shortcuts(window()),
            "about": lambda: self._about(window()),
        }

    def ask_new(self, parent: QWidget | None) -> None:
        """Let a person say where a new archive goes, and open it."""
        path, _ = QFileDialog.getSaveFileName(parent, tr("New Archive"), str(self._folder() / tr("Stories.pressmark")), tr(_KIND))
        if path:
            chosen = Path(path)
            self.open(chosen if chosen.suffix else chosen.with_suffix(".pressmark"), create=True, parent=parent)

    def ask_open(self, parent: QWidget | None) -> None:
        """Let a person choose an archive, and open it."""
        path, _ = QFileDialog.getOpenFileName(parent, tr("Open Archive"), str(self._folder()), tr(_KIND))
        if path:
            self.open(Path(path), parent=parent)

    def _folder(self) -> Path:
        latest = Path(self.remembered.settings.archive)
        return latest.parent if latest.is_absolute() else Path.home()

    def _fill_recent(self, window: MainWindow) -> None:
        from desktop.ui.look.words import in_menu

        window.recent.clear()
        for known in self.remembered.settings.recent:
            if Path(known).exists():
                action = window.recent.addAction(in_menu(f"{Path(known).stem}  –  {Path(known).parent}"))
                action.triggered.connect(lambda _=False, path=Path(known): self.open(path, parent=window))
        window.recent.setEnabled(not window.recent.isEmpty())

    def _settings_changed(self) -> None:
        if self.theme.choice != self.remembered.settings.theme:
            self.theme.choose(self.remembered.settings.theme)
        self.speaking.choose(self.remembered.settings.language)

    def _preferences(self, window: MainWindow | None) -> None:
        from desktop.ui.shell.preferences import Preferences

        dialog = Preferences(self.remembered, window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _shortcuts(self, window: MainWindow | None) -> None:
        from desktop.ui.shell.keymap import Keymap
        from desktop.ui.shell.shortcuts import Shortcuts

        dialog = Shortcuts(window.actions_.keymap if window else Keymap(self.remembered, self), window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _about(self, window: MainWindow | None) -> None:
        from desktop.ui.shell.about import About

        dialog = About(self.theme, window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
