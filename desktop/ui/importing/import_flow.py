"""Import from the first file named: a desk opens on what is read, or what is known to be good is added at once."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

import resources
from desktop.importers.fetching import Fetcher
from desktop.ui.look.alerts import Notice
from desktop.ui.look.language import tr
from desktop.ui.look.prompt import Prompt
from desktop.ui.shell.desk import Desk, Told
from exports import Report

if TYPE_CHECKING:
    from desktop.ui.importing.import_desk import ImportDesk
    from desktop.ui.importing.import_work import ImportWork, Source

_TOLD_OF = 5_000  # stories whose report the history keeps; a longer one is saved from the desk


class ImportFlow:
    """Brings stories into a window's archive. What is accepted at one desk is one Change."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.import_desk: ImportDesk | None = None
        self.fetcher: Callable[[], Fetcher] = Fetcher  # makes who asks the network

    def ask_files(self) -> None:
        """Let a person choose files."""
        paths, _ = QFileDialog.getOpenFileNames(self._desk.window, tr("Import Files"))
        self.files([Path(path) for path in paths])

    def ask_folder(self) -> None:
        """Let a person choose a folder, read with its subfolders."""
        if path := QFileDialog.getExistingDirectory(self._desk.window, tr("Import Folder")):
            self.files([Path(path)])

    def ask_address(self) -> None:
        """Ask for an address, and read what is there."""
        copied = QGuiApplication.clipboard().text().strip()
        prompt = Prompt(
            self._desk.window,
            tr("Import from Address"),
            tr("The page is fetched once, with its pictures; the site's robots.txt is heeded."),
            accept=tr("Fetch"),
            text=copied if is_address(copied) else "https://",
        )
        prompt.accepted.connect(lambda: self.address(prompt.text))
        prompt.open()

    def address(self, address: str) -> None:
        """Fetch an address, and show what it holds."""
        from desktop.importers import read_stories

        fetcher = self.fetcher()
        self.read(lambda report, options: read_stories(address, report=report, options=replace(options, fetcher=fetcher)), address)

    def samples(self) -> None:
        """Import the stories that come with Pressmark."""
        self.files([resources.samples()], ask=False)

    def clipboard(self) -> None:
        """Import what was copied: files, or text."""
        self.carried(QGuiApplication.clipboard().mimeData())

    def carried(self, mime: QMimeData) -> None:
        """Import what was dropped or pasted."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.files(paths)
        elif mime.hasText() and is_address(mime.text().strip()):
            self.address(mime.text().strip())
        elif mime.hasText() and mime.text().strip():
            self.text(mime.text())
        else:
            Notice(
                self._desk.window,
                "clipboard",
                tr("There is nothing to import"),
                tr("Copy the text of a story, or some files, and try again."),
                accept=tr("Close"),
            ).exec()

    def files(self, paths: Sequence[Path], *, ask: bool = True) -> None:
        """Read files and folders; show at a desk what they hold, or without `ask` add it at once."""
        from desktop.importers import read_sources
        from desktop.ui.importing.import_work import ImportWork

        if not paths:
            return
        name = paths[0].name if len(paths) == 1 else tr("%Ln file(s)", "", len(paths))
        work = ImportWork(self._desk.archive, lambda report, options: read_sources(paths, report=report, options=options), name)
        if ask:
            self._open(work)
        else:
            self._add_all(work)

    def text(self, text: str) -> None:
        """Read pasted text, and show what it holds."""
        from desktop.importers import read_text

        self.read(lambda _report, _options: read_text(text), tr("pasted text"))

    def read(self, source: "Source", name: str) -> None:
        """Open a desk on whatever gives stories."""
        from desktop.ui.importing.import_work import ImportWork

        self._open(ImportWork(self._desk.archive, source, name))

    def _open(self, work: "ImportWork") -> None:
        if self.import_desk is not None:
            self.import_desk.show()
            self.import_desk.raise_()
            Notice(
                self.import_desk,
                "import",
                tr("An import is open already"),
                tr("Finish or close it first."),
                accept=tr("Close"),
            ).exec()
            return
        from desktop.ui.importing.import_desk import ImportDesk  # loaded when somebody imports

        opened = ImportDesk(self._desk, work)
        opened.finished.connect(partial(self._closed, work, datetime.now().astimezone()))
        self.import_desk = opened
        opened.begin()

    def _closed(self, work: "ImportWork", began: datetime, _result: int) -> None:
        self.import_desk = None
        said = summed_up(work) if work.tally else tr("Nothing was added")
        self._desk.said.emit(said)
        what, took = tr("Import from {name}").format(name=work.name), datetime.now().astimezone() - began
        lines = tuple(work.report().text().splitlines()) if len(work.spool) < _TOLD_OF else ()
        self._desk.record(what, began, took.total_seconds(), said, Told(lines))

    def _add_all(self, work: "ImportWork") -> None:
        def all_of_it(report: Report) -> list[str]:
            work.reading(report)
            work.accept(work.spool.open())
            work.adding(report, lambda _: None)
            return work.report().text().splitlines()

        def over(say: Callable[[], str]) -> None:
            work.spool.close()
            self._desk.refresh()
            self._desk.said.emit(say())

        def failed(error: Exception) -> None:
            self._desk.refresh()
            self._desk.fail(error)

        self._desk.work(
            tr("Adding {name}").format(name=work.name),
            all_of_it,
            lambda _: over(lambda: summed_up(work)),
            failed=failed,
            cancelled=lambda: over(lambda: tr("Import cancelled; what was added before is kept and can be undone")),
            pausable=True,
            told=lambda lines: Told(tuple(lines)),
        )


def is_address(text: str) -> bool:
    """Tell whether a text is one address of the web, and nothing else."""
    return text.lower().startswith(("http://", "https://")) and len(text.split()) == 1


def summed_up(work: "ImportWork") -> str:
    """Say how an import ended, as `24 added, 2 already there`."""
    from desktop.ui.importing.draft_spool import State

    tally: Counter[str] = work.tally
    counts = work.spool.counts()
    words = [
        tr("%Ln added", "", tally["added"]) if tally["added"] or not counts[State.DUPLICATE] else "",
        tr("%Ln already there", "", counts[State.DUPLICATE]) if counts[State.DUPLICATE] else "",
        tr("%Ln new version(s)", "", tally["version"]) if tally["version"] else "",
        tr("%Ln not read", "", counts[State.REFUSED]) if counts[State.REFUSED] else "",
        *(
            tr("issue {name} made anew").format(name=f"{each.issue.series} {each.issue.number}")
            for each in work.returned.values()
            if each.number is not None
        ),
        tr("%Ln near-duplicate(s) to review (Ctrl D)", "", tally["similar"]) if tally["similar"] else "",
    ]
    return ", ".join(filter(None, words))
