"""What nobody caught: one calm message, and the log."""

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtWidgets import QWidget


def install_excepthook(parent: Callable[[], QWidget | None]) -> None:
    """Show what nobody caught as one calm message, and write it to the log; a second fault while it shows is only logged."""
    showing = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal showing
        logging.getLogger("pressmark").error("nobody caught this:\n%s", "".join(traceback.format_exception(kind, error, trace)))
        if showing or not issubclass(kind, Exception):
            return
        showing = True
        try:
            from desktop.ui.look.alerts import alert

            alert(parent(), error)
        finally:
            showing = False

    sys.excepthook = hook
