"""Settings kept under names: chosen, saved, renamed and deleted from one field and its menu."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop.publishing import ExportSettings, read_presets, written_presets
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.prompt import Prompt
from desktop.ui.look.theme import Theme
from desktop.ui.shell.remembered import Remembered


class PresetBar(QWidget):
    """`chosen` gives a preset's settings. What is set may move away from a preset; then none is shown as chosen."""

    chosen = Signal(object)

    def __init__(self, remembered: Remembered, theme: Theme, settings: Callable[[], ExportSettings], parent: QWidget | None = None) -> None:
        """settings: gives what is set at the moment."""
        super().__init__(parent)
        self._remembered, self._settings = remembered, settings
        self.presets = read_presets(remembered.settings.export_presets)
        self.names, self.door = Chooser(), QToolButton()
        self.names.setAccessibleName(tr("Preset"))
        self.names.activated.connect(lambda _: self._chosen())
        self.door.setIcon(icon("ellipsis", theme.colours, soft=True))
        self.door.setAccessibleName(tr("Presets: save, rename, delete"))
        self.door.setToolTip(tr("Save, rename or delete a preset"))
        self.door.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.door)
        self.save, self.rename, self.delete = (
            menu.addAction(tr("&Save as Preset…")),
            menu.addAction(tr("&Rename…")),
            menu.addAction(tr("&Delete")),
        )
        self.save.triggered.connect(self._ask_name)
        self.rename.triggered.connect(self._ask_other_name)
        self.delete.triggered.connect(self._drop)
        self.door.setMenu(menu)
        words = QLabel(tr("Preset"))
        words.setProperty("tone", "group")
        line, whole = QHBoxLayout(), QVBoxLayout(self)
        line.setSpacing(4)
        line.addWidget(self.names, 1)
        line.addWidget(self.door)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(words)
        whole.addLayout(line)
        self._fill("")

    @property
    def name(self) -> str:
        """The preset that is shown as chosen, "" for none."""
        return str(self.names.currentData() or "")

    def follow(self) -> None:
        """Show which preset is set at the moment, if any is."""
        now = self._settings()
        same = [name for name, kept in self.presets.items() if _comparable(kept) == _comparable(now)]
        self._fill(self.name if self.name in same else same[0] if same else "")

    def _chosen(self) -> None:
        if self.name:
            self.chosen.emit(self.presets[self.name])
        self._fill(self.name)

    def _fill(self, chosen: str) -> None:
        self.names.blockSignals(True)
        self.names.clear()
        self.names.addItem(tr("None") if self.presets else tr("None saved yet"), "")
        for name in self.presets:
            self.names.addItem(name, name)
            self.names.setItemData(self.names.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        self.names.setCurrentIndex(max(0, self.names.findData(chosen)))
        self.names.setEnabled(bool(self.presets))
        self.names.blockSignals(False)
        for action in (self.rename, self.delete):
            action.setEnabled(bool(self.name))

    def _ask_name(self) -> None:
        words = tr("What is set now can be chosen again under this name.")
        self._prompt(tr("Save as Preset"), words, tr("Save"), self.name, self._keep)

    def _ask_other_name(self) -> None:
        before = self.name
        self._prompt(tr("Rename Preset"), "", tr("Rename"), before, lambda name: self._renamed(before, name))

    def _prompt(self, headline: str, words: str, accept: str, text: str, done: Callable[[str], object]) -> None:
        prompt = Prompt(self.window(), headline, words, accept=accept, text=text)
        prompt.accepted.connect(lambda: done(prompt.text.strip()) if prompt.text.strip() else None)
        prompt.open()

    def _keep(self, name: str) -> None:
        self._write({**self.presets, name: self._settings()}, name)

    def _renamed(self, before: str, name: str) -> None:
        kept = {each: settings for each, settings in self.presets.items() if each != before}
        self._write({**kept, name: self.presets[before]}, name)

    def _drop(self) -> None:
        self._write({name: settings for name, settings in self.presets.items() if name != self.name}, "")

    def _write(self, presets: dict[str, ExportSettings], chosen: str) -> None:
        self._remembered.update(export_presets=written_presets(presets))
        self.presets = read_presets(self._remembered.settings.export_presets)
        self._fill(chosen)


def _comparable(settings: ExportSettings) -> str:
    """What of settings belongs to a preset, as it is kept."""
    return written_presets({"": settings})
