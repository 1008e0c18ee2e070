"""The window's panes and how they share its width, remembered from one session to the next."""

import base64
import binascii
import json

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

_WIDTHS = (236, 384, 760)  # pixels at first: places, list, reader
_LEAST = (170, 240, 300, 260)
_INSPECTOR = 320  # pixels of the inspector at first
_HEIGHTS = (320, 480)  # pixels at first: the list as a table over the reader


class Panes(QSplitter):
    """Places at the left, then the facets where they are asked for; at the right the list, the reader and the inspector, or an empty archive's welcome."""

    def __init__(self, places: QWidget, facets: QWidget, listed: QWidget, reader: QWidget, inspector: QWidget, welcome: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.inner, self.outer = QSplitter(Qt.Orientation.Horizontal), QSplitter(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._welcome, self._inspector = welcome, inspector
        self._stacked = False
        self._sizes = {False: list(_WIDTHS[1:]), True: list(_HEIGHTS)}  # of list and reader: side by side, and stacked
        for splitter, name in ((self, "panes"), (self.inner, "list and reader"), (self.outer, "stories and inspector")):
            splitter.setObjectName(name)
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.inner.addWidget(listed)
        self.inner.addWidget(reader)
        self.outer.addWidget(self.inner)
        self.outer.addWidget(inspector)
        self.outer.setStretchFactor(0, 1)
        self._stack.addWidget(self.outer)
        self._stack.addWidget(welcome)
        self.addWidget(places)
        self.addWidget(facets)
        self.addWidget(self._stack)
        facets.setMinimumWidth(_LEAST[0])
        for pane, least in zip((places, listed, reader, inspector), _LEAST, strict=True):
            pane.setMinimumWidth(max(least, pane.minimumSizeHint().width()))  # in large letters the words need more
        self.setStretchFactor(2, 1)
        self.inner.setStretchFactor(0, 1)
        self.inner.setStretchFactor(1, 3)  # in a small window the list gives way too
        self.setSizes([_WIDTHS[0], _WIDTHS[0], sum(_WIDTHS[1:])])
        self.inner.setSizes(list(_WIDTHS[1:]))
        self.outer.setSizes([sum(_WIDTHS[1:]), _INSPECTOR])

    def show_inspector(self, shown: bool) -> None:
        """Show the fourth pane, or not; list and reader give it the room."""
        self._inspector.setVisible(shown)
        if shown and (sizes := self.outer.sizes())[1] < _LEAST[3]:
            self.outer.setSizes([sizes[0] - _INSPECTOR, _INSPECTOR])

    def show_welcome(self, empty: bool) -> None:
        """Show the welcome, or the stories."""
        self._stack.setCurrentWidget(self._welcome if empty else self.outer)

    def stack(self, stacked: bool) -> None:
        """Put the list over the reader, where a table has room for its columns, or beside it."""
        if stacked != self._stacked:
            self._sizes[self._stacked] = self.inner.sizes()
            self._stacked = stacked
            self.inner.setOrientation(Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal)
            self.inner.setSizes(self._sizes[stacked])

    def kept(self, window: QMainWindow) -> str:
        """Give the window's size and place and the panes' widths as text."""
        self._sizes[self._stacked] = self.inner.sizes()
        states = {"geometry": window.saveGeometry(), "panes": self.saveState(), "outer": self.outer.saveState()}
        texts = {name: base64.b64encode(state.data()).decode() for name, state in states.items()}
        return json.dumps({**texts, "beside": self._sizes[False], "stacked": self._sizes[True]})

    def put_back(self, kept: str) -> None:
        """Set the panes as they were; what cannot be read is left at its default."""
        found = _read(kept)
        for stacked, name in ((False, "beside"), (True, "stacked")):
            if isinstance(sizes := found.get(name), list) and len(sizes) == 2 and all(isinstance(size, int) for size in sizes):
                self._sizes[stacked] = sizes
        for splitter, name in ((self, "panes"), (self.outer, "outer")):
            if (state := _state(found, name)) is not None:
                splitter.restoreState(state)
        self.inner.setSizes(self._sizes[self._stacked])
        for splitter in (self, self.inner, self.outer):
            splitter.setHandleWidth(1)  # restoreState brings the old one back


def put_geometry_back(window: QMainWindow, kept: str) -> None:
    """Put a window where it stood, and make it as large as it was; kept: as `Panes.kept` gave it."""
    if (geometry := _state(_read(kept), "geometry")) is not None:
        window.restoreGeometry(geometry)


def _read(kept: str) -> dict[str, object]:
    try:
        found = json.loads(kept)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _state(found: dict[str, object], name: str) -> QByteArray | None:
    try:
        return QByteArray(base64.b64decode(str(found[name])))
    except (KeyError, binascii.Error):
        return None


def beneath(strip: QWidget, panes: QWidget) -> QWidget:
    """Put the panes under a strip, which is as high as it is asked to be and may be hidden."""
    held = QWidget()
    whole = QVBoxLayout(held)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addWidget(strip)
    whole.addWidget(panes, 1)
    return held
