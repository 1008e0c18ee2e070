"""Errors: one calm message, what to do in it, and nothing that only a programmer could read."""

import logging
import sys

import pytest
from PySide6.QtCore import QTimer

from desktop.archive import ArchiveError, QueryError
from desktop.ui.importing.import_desk import ImportDesk
from desktop.ui.look.alerts import alert
from desktop.ui.look.uncaught import install_excepthook
from exports import ExportError


@pytest.mark.parametrize(
    "error",
    [
        ArchiveError("PM-000042", "it has changed since", remedy="Undo the later change first."),
        QueryError("date:soon", 5, "“soon” is not a date"),
        ExportError("issue.pdf", "the disk is full", remedy="Free some space."),
    ],
    ids=["archive", "query", "export"],
)
def test_a_room_s_own_error_is_shown_as_it_stands(person, qtbot, error):
    with person.answering("Close") as said:
        alert(None, error)
    assert str(error) in said[0]


def test_a_source_that_is_missing_is_named(window, person, qtbot, tmp_path):
    window.flows.import_flow.files([tmp_path / "gone.html"])
    desk = person.dialog(ImportDesk)
    qtbot.waitUntil(lambda: desk.rows.rowCount() == 1)
    assert "gone.html" in str(desk.rows.index(0).data())
    assert desk.spool.heads[0].message
    desk.close()


def test_what_nobody_caught_is_told_calmly_once_and_kept_in_the_log(person, qtbot, caplog, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    install_excepthook(lambda: None)
    try:
        raise RuntimeError("a wheel came off")
    except RuntimeError as caught:
        error = caught
    with caplog.at_level(logging.ERROR, "pressmark"), person.answering("Close") as said:
        QTimer.singleShot(0, lambda: None)
        sys.excepthook(RuntimeError, error, error.__traceback__)
    assert "That did not work" in said[0]
    assert "Traceback" not in said[0]
    assert "a wheel came off" in caplog.text
    assert "Traceback" in caplog.text
