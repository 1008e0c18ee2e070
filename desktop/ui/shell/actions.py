"""A QAction for each line of the table; menu, toolbar and context menus draw on the same one."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop.ui.look.colours import Colours
from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.words import in_menu, plain, tip
from desktop.ui.shell.action_table import MENUS, TOOLBAR, Action, actions
from desktop.ui.shell.keymap import Keymap


class Actions(QObject):
    """One QAction an action; its keys go with it, and one setEnabled greys it in menu, toolbar and context menus alike."""

    def __init__(self, window: QWidget, slots: Mapping[str, Callable[[], object]], keymap: Keymap) -> None:
        super().__init__(window)
        self.keymap = keymap
        self._made: dict[str, QAction] = {}
        self._told = {action.name: action for action in actions() if action.name}
        for name, told in self._told.items():
            if name == "recent":  # a submenu, not an action
                continue
            words, hint = tr(told.words), tr(told.hint)
            made = QAction(words, window)
            made.setObjectName(name)  # tests, and whatever greys it, find it by this
            made.setIconText(plain(words))
            made.setIconVisibleInMenu(False)
            made.setStatusTip(hint)
            made.triggered.connect(slots[name])
            window.addAction(made)
            self._made[name] = made
        self._give_keys()
        keymap.changed.connect(self._give_keys)

    def _give_keys(self) -> None:
        """Give every action its keys, and say them in its tool tip."""
        for name, made in self._made.items():
            keys, shown = QKeySequence(self.keymap.keys(name)), self.keymap.shown(name)
            made.setShortcuts([keys, QKeySequence("Ctrl+=")] if keys == QKeySequence("Ctrl++") else [keys])
            words = tr(self._told[name].hint) or made.iconText().strip()
            made.setToolTip(f"{words}  ({shown})" if shown else words)

    def told(self) -> Iterator[tuple[Action, QAction]]:
        """Give every action with its line in the table."""
        return ((self._told[name], made) for name, made in self._made.items())

    def keys_of(self, name: str) -> str:
        """Give an action's keys as this platform writes them."""
        return self.keymap.shown(name)

    def __getitem__(self, name: str) -> QAction:
        """Give an action by its name."""
        return self._made[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._made.values())

    def dress(self, colours: Colours) -> None:
        """Draw the toolbar's icons in a theme's inks; menus show words and keys alone, so theirs are not drawn (12 ms each)."""
        for name in filter(None, TOOLBAR):
            self._made[name].setIcon(icon(self._told[name].icon, colours))

    def fill(self, bar: QMenuBar, recent: QMenu) -> None:
        """Build the menus."""
        menus = {title: bar.addMenu(tr(title)) for title in MENUS}
        for menu in menus.values():
            menu.setAccessibleName(plain(menu.title()))
        for told in actions():
            menu = menus[told.menu]
            if told.name == "recent":
                recent.setTitle(tr(told.words))
                menu.addMenu(recent)
            elif told.name:
                menu.addAction(self._made[told.name])
            else:
                menu.addSeparator()

    def context(self, names: Iterable[str], parent: QWidget) -> QMenu:
        """Make a context menu of those that are possible now."""
        menu = QMenu(parent)
        self.add_to(menu, names)
        return menu

    def add_to(self, menu: QMenu, names: Iterable[str]) -> None:
        """Add those that are possible now to a menu."""
        for name in names:
            if not name:
                menu.addSeparator()
            elif self._made[name].isEnabled():
                menu.addAction(self._made[name])

    def allow(self, possible: frozenset[str]) -> None:
        """Grey what is not possible: an action is on if it needs nothing, or what it needs is in the set."""
        for name, made in self._made.items():
            needs = self._told[name].needs
            made.setEnabled(not needs or needs in possible)

    def name_undo(self, undo: str | None, redo: str | None) -> None:
        """Say in the menu what would be undone and redone."""
        for name, word, what in (("undo", tr("&Undo"), worded(undo or "")), ("redo", tr("&Redo"), worded(redo or ""))):
            self._made[name].setText(f"{word}: {in_menu(what)}" if what else word)
            plain = self._made[name].iconText()
            keys = f"  ({shown})" if (shown := self.keymap.shown(name)) else ""
            self._made[name].setToolTip(tip(f"{plain}: {what}{keys}") if what else f"{plain}{keys}")
