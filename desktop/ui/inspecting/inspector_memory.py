"""What the inspector remembers: whether it is shown, and which of its sections are folded."""

import json
from collections.abc import Sequence

from desktop.ui.inspecting.section import Section
from desktop.ui.shell.remembered import Remembered

_FOLDED = ("own", "source")  # at first


class InspectorMemory:
    """Kept with the settings, as JSON."""

    def __init__(self, remembered: Remembered, sections: Sequence[Section]) -> None:
        self._remembered = remembered
        self._folded = self._read()[1]
        for section in sections:
            section.fold(section.name in self._folded)
            section.folded.connect(self._fold)

    @property
    def shown(self) -> bool:
        """Whether the pane stood open when the window was used last."""
        return self._read()[0]

    def keep_shown(self, shown: bool) -> None:
        """Remember whether it is open."""
        self._write(shown)

    def _fold(self, name: str, away: bool) -> None:
        self._folded = self._folded | {name} if away else self._folded - {name}
        self._write(self.shown)

    def _read(self) -> tuple[bool, frozenset[str]]:
        try:
            kept = json.loads(self._remembered.settings.inspector)
            return bool(kept["shown"]), frozenset(map(str, kept["folded"]))
        except (ValueError, KeyError, TypeError):
            return False, frozenset(_FOLDED)

    def _write(self, shown: bool) -> None:
        self._remembered.update(inspector=json.dumps({"shown": shown, "folded": sorted(self._folded)}))
