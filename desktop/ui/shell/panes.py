"""The window's panes and how they share its width, remembered from one session to the next."""

import base64
import binascii
import json

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QWidget

_WIDTHS = (236, 384, 760)  # pixels at first: places, list, reader
_LEAST = (170, 240, 300, 260)
_INSPECTOR = 320  # pixels of the inspector at first


class Panes(QSplitter):
    """Places at the left; at the right the list beside the reader and the inspector, or the welcome of an empty archive."""

    def __init__(self, places: QWidget, listed: QWidget, reader: QWidget, inspector: QWidget, welcome: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.inner = QSplitter(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._welcome, self._inspector = welcome, inspector
        for splitter, name in ((self, "panes"), (self.inner, "list and reader")):
            splitter.setObjectName(name)
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.inner.addWidget(listed)
        self.inner.addWidget(reader)
        self.inner.addWidget(inspector)
        self._stack.addWidget(self.inner)
        self._stack.addWidget(welcome)
        self.addWidget(places)
        self.addWidget(self._stack)
        for pane, least in zip((places, listed, reader, inspector), _LEAST, strict=True):
            pane.setMinimumWidth(least)
        self.setStretchFactor(1, 1)
        self.inner.setStretchFactor(0, 1)
        self.inner.setStretchFactor(1, 3)  # in a small window the list gives way too
        self.setSizes([_WIDTHS[0], sum(_WIDTHS[1:])])
        self.inner.setSizes([*_WIDTHS[1:], _INSPECTOR])

    def show_inspector(self, shown: bool) -> None:
        """Show the fourth pane, or not; the reader gives it the room."""
        self._inspector.setVisible(shown)
        if shown and (sizes := self.inner.sizes())[2] < _LEAST[3]:
            self.inner.setSizes([sizes[0], max(_LEAST[2], sizes[1] - _INSPECTOR), _INSPECTOR])

    def show_welcome(self, empty: bool) -> None:
        """Show the welcome, or the stories."""
        self._stack.setCurrentWidget(self._welcome if empty else self.inner)

    def kept(self, window: QMainWindow) -> str:
        """Give the window's size and place and the panes' widths as text."""
        states = {"geometry": window.saveGeometry(), "panes": self.saveState(), "inner": self.inner.saveState()}
        return json.dumps({name: base64.b64encode(state.data()).decode() for name, state in states.items()})

    def put_back(self, window: QMainWindow, kept: str) -> None:
        """Set them as they were; what cannot be read is left at its default."""
        try:
            states = {name: QByteArray(base64.b64decode(state)) for name, state in json.loads(kept).items()}
        except (ValueError, binascii.Error, AttributeError, TypeError):
            return
        if "geometry" in states:
            window.restoreGeometry(states["geometry"])
        if "panes" in states:
            self.restoreState(states["panes"])
        if "inner" in states:
            self.inner.restoreState(states["inner"])
        for splitter in (self, self.inner):
            splitter.setHandleWidth(1)  # restoreState brings the old one back
