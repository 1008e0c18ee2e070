"""The issue's real pages: the PDF that will be written, printed again beside the work after each change, and kept at the place that is looked at."""

from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from desktop.archive import ArchiveError
from desktop.publishing import IssueProofs
from desktop.story import Mark
from desktop.ui.issues.issue_state import IssueState
from desktop.ui.issues.proof_pages import ProofPages
from desktop.ui.jobs.job import Job
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import explained
from desktop.ui.look.words import far_of
from desktop.ui.shell.desk import Desk
from exports import ExportError, Report

if TYPE_CHECKING:
    from exports.pdf import Proof

_SOON, _SETTLED = 220, 2500  # milliseconds: until a change is printed, and until the pages are laid out as publishing will have them
_ALONE_FROM = 4  # stories from which the one looked at is printed before all the others


class PagesView(QWidget):
    """Style and page size above, the pages under them."""

    proofed = Signal(object)  # a Proof of the whole issue
    chosen = Signal(str, str)  # style, page size

    def __init__(self, desk: Desk, proofs: IssueProofs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._proofs = desk, proofs
        self._folder = TemporaryDirectory(prefix="pressmark-desk-", ignore_cleanup_errors=True)
        self._numbers = count()
        self._job: Job | None = None
        self._again = self._settling = False
        self._state: IssueState | None = None
        self._printed: object = None  # what the pages that are shown depend on
        self._looked_at: Mark | None = None
        self.style_, self.page, self._where, self.bar = Chooser(), Chooser(), QLabel(), QProgressBar()
        self.view = ProofPages(self)
        self._empty = EmptyState(
            desk.theme, "file-text", tr("No pages yet"), tr("Put a story in, and its pages stand here as they will be printed.")
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._start)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settle.timeout.connect(lambda: self._print(quick=False))
        self.style_.activated.connect(lambda _: self._style_chosen())
        self.page.activated.connect(lambda _: self.chosen.emit(self.style_.currentData(), self.page.currentText()))
        self.view.pageNavigator().currentPageChanged.connect(lambda _: self._tell())

    def _lay_out(self) -> None:
        for box, name in ((self.style_, tr("Style of the pages")), (self.page, tr("Page size"))):
            box.setAccessibleName(name)
        self._where.setProperty("tone", "small")
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(70)
        self.bar.setAccessibleName(tr("Progress of the pages"))
        keeps = self.bar.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # else the line jumps with every change
        self.bar.setSizePolicy(keeps)
        self.bar.hide()
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 14, 8)
        head.setSpacing(8)
        head.addWidget(self.style_)
        head.addWidget(self.page)
        head.addStretch(1)
        head.addWidget(self.bar)
        head.addWidget(self._where)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)

    @property
    def proof(self) -> "Proof | None":
        """The print of the whole issue that is shown; None before there is one."""
        return self.view.proof

    @property
    def document(self) -> QPdfDocument | None:
        """What is shown: of the whole issue, or of one story."""
        return self.view.shown

    def show_state(self, state: IssueState) -> None:
        """Take how the issue stands; its pages are printed again if it differs, once they are seen."""
        self._state = state
        said = dict(state.issue.options.get("pdf") or {})
        if not self.style_.count():
            for each in state.papers:
                self.style_.addItem(each.replace("-", " ").title(), each)
        style = str(said.get("style") or state.series.design.get("style") or "")
        self.style_.setCurrentIndex(max(0, self.style_.findData(style)))
        self._offer_pages(str(said.get("page", "")))
        self._ask()

    def look_at(self, mark: Mark) -> None:
        """Turn to a story's first page."""
        self._looked_at = mark
        self.view.look_at(mark)

    def showEvent(self, event: QShowEvent) -> None:
        """Print what changed while nobody looked."""
        super().showEvent(event)
        self._ask()

    def make_room(self) -> None:
        """Leave the cores to publishing: what is printed only to be found in the cache can wait."""
        self._settle.stop()
        if self._job is not None and self._settling:
            self._job.cancel()

    def leave(self) -> None:
        """Give up what is being printed."""
        self._state, self._again = None, False
        self._soon.stop()
        self._settle.stop()
        if self._job is not None:
            self._job.cancel()

    def end(self) -> None:
        """Let go of the files; no job may be at them."""
        self.view.close_file()
        self._folder.cleanup()

    def _ask(self) -> None:
        if self._state is not None and self.isVisible() and self._state.printed != self._printed:
            self._soon.start()

    def _start(self) -> None:
        if self._state is None:
            return
        self._settle.stop()
        if not self._state.stories:
            self._printed = self._state.printed
            self._show_nothing(tr("No pages yet"), tr("Put a story in, and its pages stand here as they will be printed."))
        elif self.document is None and len(self._state.stories) >= _ALONE_FROM and (mark := self._alone()):
            self._print(only=mark)
        else:
            self._print()

    def _alone(self) -> str:
        """Give the story that is looked at, if it can be printed."""
        state, mark = self._state, self._looked_at
        if state is None or mark is None or mark not in state.stories:
            return ""
        return "" if mark in state.withheld or state.stories[mark].trashed else mark

    def _print(self, *, quick: bool = True, only: str = "") -> None:
        if self._job is not None:
            self._again = True
            self._job.cancel()
            return
        state, target = self._state, Path(self._folder.name) / f"{next(self._numbers)}.pdf"

        def work(report: Report) -> object:
            return self._proofs.pages(target, report, quick=quick, only=only)

        job = self._desk.jobs.start(work, lambda proof: self._take(proof, state, quick=quick, only=only), failed=self._failed)
        self._job, self._settling = job, not quick
        job.progressed.connect(self._progress)
        job.ended.connect(lambda: self._ended(job))
        if quick:
            self.bar.setRange(0, 0)
            self.bar.show()

    def _progress(self, done: int, total: int, words: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if self.document is None and total:
            self._empty.say("file-text", tr("Setting the pages"), far_of(done, total))

    def _ended(self, job: Job) -> None:
        if self._job is job:
            self._job = None
        if self._again:
            self._again = False
            self._start()
        elif self._job is None:
            self.bar.hide()

    def _take(self, proof: "Proof", state: IssueState | None, *, quick: bool, only: str) -> None:
        if not quick:  # the same pages, now as an export finds them; only the file differs
            proof.path.unlink(missing_ok=True)
            return
        self.view.put(proof, alone=bool(only), story=self._looked_at or "")
        self._stack.setCurrentWidget(self.view)
        self._tell()
        if only:
            self._again = True
            return
        self._printed = state.printed if state is not None else None
        self.proofed.emit(proof)
        self._settle.start()

    def _tell(self) -> None:
        at, pages = self.view.place
        words = tr("Page {page} of {pages}").format(page=at, pages=pages) if pages else ""
        self._where.setText(tr("This story alone, so far") if self.proof is None and pages else words)

    def _failed(self, error: Exception) -> None:
        self._printed = self._state.printed if self._state is not None else None
        if isinstance(error, ArchiveError | ExportError):
            self._show_nothing(tr("No pages"), explained(error))
        else:
            self._desk.fail(error)

    def _show_nothing(self, headline: str, words: str) -> None:
        self._empty.say("file-text", headline, words)
        self._stack.setCurrentWidget(self._empty)
        self._where.clear()
        self.view.proof = None

    def _style_chosen(self) -> None:
        self._offer_pages("")
        self.chosen.emit(self.style_.currentData(), self.page.currentText())

    def _offer_pages(self, page: str) -> None:
        made_for = self._state.papers.get(self.style_.currentData(), ()) if self._state is not None else ()
        if [self.page.itemText(at) for at in range(self.page.count())] != list(made_for):
            self.page.clear()
            self.page.addItems(list(made_for))
        self.page.setCurrentIndex(max(0, self.page.findText(page)))
