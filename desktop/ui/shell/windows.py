"""The application's windows: one an archive, opened once, and what concerns more than one of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.archive import Archive, ArchiveError
from desktop.ui.look.alerts import alert
from desktop.ui.look.language import QT_TR_NOOP, Language, tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import in_menu
from desktop.ui.shell.remembered import Remembered
from desktop.ui.shell.succession import Speaking, Successor, stand_of
from desktop.ui.shell.window import MainWindow

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

    def _show(self, path: Path, *, create: bool = False, parent: QWidget | None = None) -> MainWindow | None:
        try:
            if create:
                path.parent.mkdir(parents=True, exist_ok=True)
            archive = Archive.open(path, create=create)
        except (ArchiveError, OSError) as error:
            alert(parent, error, tr("The archive could not be opened"))
            return None
        window = MainWindow(archive, self.remembered, self.theme, self._slots(lambda: self._open.get(path)))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        number = id(window)
        window.destroyed.connect(lambda: self._forget(path, number))
        window.recent.aboutToShow.connect(lambda: self._fill_recent(window))
        self._fill_recent(window)
        self._open[path] = window
        self.remembered.change(lambda settings: settings.opened(path))
        window.show()
        return window

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
        for path, before in list(self._open.items()):
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
