"""The import desk's size and the widths of its panes, kept from one import to the next."""

import base64
import json

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QDialog, QSplitter

from desktop.ui.shell.remembered import Remembered


def keep_shape(remembered: Remembered, desk: QDialog, panes: QSplitter) -> None:
    """Remember how the desk stands."""
    states = {"geometry": desk.saveGeometry(), "panes": panes.saveState()}
    remembered.update(import_desk=json.dumps({name: base64.b64encode(each.data()).decode() for name, each in states.items()}))


def put_back(remembered: Remembered, desk: QDialog, panes: QSplitter) -> None:
    """Give the desk the shape that it had last; none where it was never opened, or the settings were mended by hand."""
    try:
        kept = json.loads(remembered.settings.import_desk)
        desk.restoreGeometry(QByteArray(base64.b64decode(kept["geometry"])))
        panes.restoreState(QByteArray(base64.b64decode(kept["panes"])))
    except (ValueError, KeyError, TypeError):
        return
    panes.setHandleWidth(1)
