"""The left pane whole: the tree of places, and over it, where a group is long, a field that finds some of them by their letters."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.look.language import tr
from desktop.ui.places.places import LONG, MOST
from desktop.ui.places.places_view import PlacesView
from desktop.ui.shell.remembered import Remembered

_WAIT = 80  # milliseconds after the last key


class PlacesPane(QWidget):
    """Keeps what is folded from one session to the next: groups for every archive, collections for this one."""

    def __init__(self, view: PlacesView, remembered: Remembered, archive: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._remembered, self._archive = view, remembered, archive
        self.filter = QLineEdit()
        self.filter.setObjectName("places-filter")
        self.filter.setAccessibleName(tr("Find a place"))
        self.filter.setPlaceholderText(tr("Find a place"))
        self.filter.hide()
        self._wait = QTimer(self, singleShot=True, interval=_WAIT)
        self._wait.timeout.connect(self._find)
        self.filter.textChanged.connect(lambda _: self._wait.start())
        self.filter.returnPressed.connect(self._first)
        self._room = QVBoxLayout()
        self._room.setContentsMargins(12, 10, 12, 2)
        self._room.addWidget(self.filter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._room)
        whole.addWidget(view, 1)
        self._room.setContentsMargins(0, 0, 0, 0)
        view.fold_as(_folds(remembered.settings.folded, archive))
        view.fold_changed.connect(self._keep)
        view.places.rebuilt.connect(self._look)

    def _look(self) -> None:
        """Show the field where there is something to find."""
        kinds = [place.kind for place in self._view.places.everything]
        long = any(kinds.count(kind) > MOST for kind in LONG) or kinds.count("collection") > MOST
        if long or not self.filter.text():
            self.filter.setVisible(long)
            self._room.setContentsMargins(*((12, 10, 12, 2) if long else (0, 0, 0, 0)))

    def _find(self) -> None:
        model = self._view.places
        model.shorten(replace(model.shortening, wanted=self.filter.text().strip(), kept=self._view.place.key))

    def _first(self) -> None:
        """Show the first place that was found, and take the letters away."""
        self._wait.stop()
        self._find()
        model, wanted = self._view.places, self.filter.text().strip().casefold()
        held = [place for place in model.everything if wanted and wanted in place.name.casefold()]
        found = min(held, key=lambda place: not place.name.casefold().startswith(wanted), default=None)
        self.filter.clear()
        if found is not None:
            self._view.go(found.key)
        self._view.setFocus()

    def _keep(self) -> None:
        others = [each for each in self._remembered.settings.folded if "collection " in each and not each.startswith(f"{self._archive}\n")]
        own = [f"{self._archive}\n{each}" if each.startswith("collection ") else each for each in self._view.folded]
        self._remembered.update(folded=(*own, *others))


def _folds(kept: tuple[str, ...], archive: str) -> list[str]:
    """Give what is folded in an archive: its own collections, and groups."""
    return [each.removeprefix(f"{archive}\n") for each in kept if "\n" not in each or each.startswith(f"{archive}\n")]
