"""Import from the first file named to the last story added: reading, preview, accepting, each off the window's thread."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

import resources
from desktop.archive import Outcome
from desktop.importers import SourceError, read_stories, read_text
from desktop.story import Draft, Refusal
from desktop.ui.alerts import Notice
from desktop.ui.desk import Desk
from desktop.ui.draft_spool import DraftSpool
from desktop.ui.import_preview import ImportPreview
from desktop.ui.words import count, stories
from exports import Report

_BATCH = 50  # stories committed at a time: some 50 ms, so that Cancel answers


@dataclass
class _Reading:
    spool: DraftSpool = field(default_factory=DraftSpool)
    refusals: list[Refusal] = field(default_factory=list)


class ImportFlow:
    """Brings stories into a desk's archive. One import at a time is previewed; what is accepted is one Change."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.preview: ImportPreview | None = None

    def ask_files(self) -> None:
        """Let a person choose files."""
        paths, _ = QFileDialog.getOpenFileNames(self._desk.window, "Import Files")
        self.files([Path(path) for path in paths])

    def ask_folder(self) -> None:
        """Let a person choose a folder, read with its subfolders."""
        if path := QFileDialog.getExistingDirectory(self._desk.window, "Import Folder"):
            self.files([Path(path)])

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
        elif mime.hasText() and mime.text().strip():
            self.text(mime.text())
        else:
            Notice(
                self._desk.window,
                "clipboard",
                "There is nothing to import",
                "Copy the text of a story, or some files, and try again.",
                accept="Close",
            ).exec()

    def files(self, paths: Sequence[Path], *, ask: bool = True) -> None:
        """Read files and folders; then show what they hold, or without `ask` add it at once."""
        if paths:
            what = f"Reading {paths[0].name}" if len(paths) == 1 else f"Reading {count(len(paths), 'file')}"
            self._read(what, lambda report: _each(paths, report), ask=ask)

    def text(self, text: str) -> None:
        """Read pasted text, and show what it holds."""
        self._read("Reading the text", lambda _: read_text(text), ask=True)

    def _read(self, what: str, read: Callable[[Report], Iterator[Draft | Refusal]], *, ask: bool) -> None:
        def work(report: Report) -> _Reading:
            reading = _Reading()
            for each in read(report):
                if isinstance(each, Refusal):
                    reading.refusals.append(each)
                else:
                    reading.spool.add(each)
                report(0, 0, f"{stories(len(reading.spool))} read")
            return reading

        self._desk.work(
            what, work, self._show if ask else self._add_all, cancelled=lambda: self._desk.said.emit("Import cancelled; nothing was added")
        )

    def _add_all(self, reading: _Reading) -> None:
        if len(reading.spool):
            self._accept(reading.spool, list(range(len(reading.spool))), 0)
        else:
            self._show(reading)

    def _show(self, reading: _Reading) -> None:
        if not len(reading.spool) and not reading.refusals:
            reading.spool.close()
            Notice(
                self._desk.window,
                "file-question-mark",
                "No stories were found",
                "Nothing there could be read as a story. Pressmark reads web pages, text and JSON Lines.",
                accept="Close",
            ).exec()
            return
        preview = ImportPreview(reading.spool, reading.refusals, self._desk.theme, self._desk.window)
        preview.finished.connect(lambda result: self._decided(preview, reading, result))
        self.preview = preview
        preview.open()

    def _decided(self, preview: ImportPreview, reading: _Reading, result: int) -> None:
        self.preview = None
        if result == QDialog.DialogCode.Accepted:
            self._accept(reading.spool, preview.chosen(), len(reading.refusals))
        else:
            reading.spool.close()
            self._desk.said.emit("Nothing was added")
        preview.deleteLater()

    def _accept(self, spool: DraftSpool, numbers: Sequence[int], refused: int) -> None:
        def work(report: Report) -> Counter[str]:
            tally: Counter[str] = Counter()
            with self._desk.archive.importing(f"Import {stories(len(numbers))}") as run:
                for start in range(0, len(numbers), _BATCH):
                    report(start, len(numbers), "Adding")
                    batch = [spool.draft(number) for number in numbers[start : start + _BATCH]]
                    outcomes: Sequence[Outcome] = run.add(batch)
                    tally.update(outcome.status for outcome in outcomes)
                    tally["similar"] += sum(bool(outcome.similar) for outcome in outcomes)
            return tally

        def over() -> None:
            spool.close()
            self._desk.refresh()

        def done(tally: Counter[str]) -> None:
            over()
            self._desk.said.emit(summed_up(tally, refused))

        def failed(error: Exception) -> None:
            over()
            self._desk.fail(error)

        def cancelled() -> None:
            over()
            self._desk.said.emit("Import cancelled; what was added before is kept and can be undone")

        self._desk.work(f"Adding {stories(len(numbers))}", work, done, failed=failed, cancelled=cancelled)


def _each(paths: Sequence[Path], report: Report) -> Iterator[Draft | Refusal]:
    """Read several sources; one that is missing is a Refusal beside the others' stories."""
    for path in paths:
        try:
            yield from read_stories(path, report=report)
        except SourceError as error:
            if len(paths) == 1:
                raise
            yield Refusal(str(path), "", str(error))


def summed_up(tally: Counter[str], refused: int = 0) -> str:
    """Say how an import ended, as `24 added, 2 already there`."""
    words = [
        f"{tally['added']:,} added" if tally["added"] or not tally.total() else "",
        f"{tally['duplicate']:,} already there" if tally["duplicate"] else "",
        count(tally["version"], "new version") if tally["version"] else "",
        f"{refused:,} not read" if refused else "",
        f"{count(tally['similar'], 'near-duplicate')} to review (Ctrl D)" if tally["similar"] else "",
    ]
    return ", ".join(filter(None, words))
