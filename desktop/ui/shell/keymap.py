"""Which keys do what: those of the table of actions, and those that a person gave instead."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from desktop.ui.shell.action_table import actions
from desktop.ui.shell.remembered import Remembered


class Keymap(QObject):
    """The keys of every action. Keys that a person gave are remembered; `changed` says that some are others now."""

    changed = Signal()

    def __init__(self, remembered: Remembered, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remembered = remembered
        self.first = {action.name: action.keys for action in actions() if action.name and action.keys}
        self._own = self._read()
        remembered.changed.connect(self._look)

    def keys(self, name: str) -> str:
        """Give an action's keys as QKeySequence writes them in portable text; "" for none."""
        return self._own.get(name, self.first.get(name, ""))

    def shown(self, name: str) -> str:
        """Give an action's keys as this platform writes them."""
        return QKeySequence(self.keys(name)).toString(QKeySequence.SequenceFormat.NativeText)

    def own(self, name: str) -> bool:
        """Tell whether a person gave an action its keys."""
        return name in self._own

    def clash(self, name: str, keys: str) -> str | None:
        """Give the action that has these keys already, if another has."""
        wanted = QKeySequence(keys)
        if wanted.isEmpty():
            return None
        return next((each for each in self.first if each != name and QKeySequence(self.keys(each)) == wanted), None)

    def give(self, name: str, keys: str) -> None:
        """Let an action have keys, and whatever had them none; "" takes its own away."""
        own = dict(self._own)
        if (other := self.clash(name, keys)) is not None:
            own[other] = ""
        own[name] = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
        self._keep(own)

    def reset(self, name: str) -> None:
        """Give an action the keys it had at first; whatever has them now has none."""
        self.give(name, self.first[name])

    def reset_all(self) -> None:
        """Give every action the keys it had at first."""
        self._keep({})

    def _keep(self, own: Mapping[str, str]) -> None:
        differing = {name: keys for name, keys in own.items() if QKeySequence(keys) != QKeySequence(self.first.get(name, ""))}
        self._remembered.update(keys=json.dumps(differing, ensure_ascii=False) if differing else "")

    def _read(self) -> dict[str, str]:
        try:
            kept = json.loads(self._remembered.settings.keys or "{}")
        except ValueError:
            return {}
        pairs = kept.items() if isinstance(kept, dict) else ()
        return {name: keys for name, keys in pairs if name in self.first and isinstance(keys, str)}

    def _look(self) -> None:
        if (own := self._read()) != self._own:
            self._own = own
            self.changed.emit()
