"""The import desk: at the left what was met and what is so of it, in the middle the story as it will read, at the right its fields.

It opens with the first file and fills while reading goes on. Nothing is added before it is accepted.
"""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QSplitter, QVBoxLayout, QWidget

from desktop.archive import Change
from desktop.gathering.lists import feeding
from desktop.ui.importing.desk_shape import keep_shape, put_back
from desktop.ui.importing.draft_list import DraftList
from desktop.ui.importing.draft_rows import DraftRows
from desktop.ui.importing.draft_spool import State
from desktop.ui.importing.import_foot import ImportFoot
from desktop.ui.importing.import_head import ImportHead
from desktop.ui.importing.import_page import ImportPage
from desktop.ui.importing.import_work import ImportWork
from desktop.ui.importing.teaching import teach
from desktop.ui.jobs.job import Job
from desktop.ui.look.alerts import confirm
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.shell.desk import Desk

_LOOK = 100  # milliseconds between two looks for what came
_KINDS = QT_TR_NOOP("Text (*.txt);;Table (*.csv);;JSON (*.json)")


class ImportDesk(QDialog):
    """One import at work."""

    over = Signal()  # reading and adding have ended, for now

    def __init__(self, desk: Desk, work: ImportWork) -> None:
        super().__init__(desk.window)
        self.setObjectName("import-desk")
        self.setWindowTitle(tr("Import – {name}").format(name=work.name))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1320, 820)
        self.setMinimumSize(760, 480)
        self._desk, self.work, self.spool = desk, work, work.spool
        self._reading: Job | None = None
        self._adding: Job | None = None
        self._leaving = False
        self.rows = DraftRows(self.spool, self)
        self.list = DraftList(self.rows, desk.theme)
        self.page = ImportPage(self.spool, desk.archive, desk.theme, self)
        self.form, self.reader = self.page.form, self.page.reader
        self.head = ImportHead(desk.theme)
        self.strip, self.filter = self.head.strip, self.head.filter
        self.foot = ImportFoot()
        self._lay_out()
        self._connect()
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self._catch_up)
        put_back(desk.remembered, self, self.panes)
        self._count()

    def _lay_out(self) -> None:
        self.panes = QSplitter()
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        for pane, least in ((self._left(), 230), (self.page.middle, 220), (self.page.right, 280)):
            pane.setMinimumWidth(least)
            self.panes.addWidget(pane)
        self.panes.setSizes([330, 580, 410])
        self.panes.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.panes, 1)
        whole.addWidget(self.foot)

    def _left(self) -> QWidget:
        listed = QWidget()
        inner = QVBoxLayout(listed)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.head)
        inner.addWidget(self.list, 1)
        return listed

    def _connect(self) -> None:
        self.list.shown.connect(self._show)
        self.rows.changed.connect(self._count)
        self.page.corrected.connect(self.rows.told)
        self.page.said.connect(self.foot.said.setText)
        self.strip.paused.connect(lambda on: self.work.paused.set() if on else self.work.paused.clear())
        self.strip.cancelled.connect(self._cancel)
        self.head.anew.toggled.connect(lambda on: setattr(self.work, "anew", on))
        self.filter.activated.connect(lambda _: self._filter())
        self.foot.all.clicked.connect(lambda: self._accept(self.rows.chosen(), follow=not self.work.read))
        self.foot.sure.clicked.connect(lambda: self._accept(self.rows.chosen(sure=True)))
        self.foot.one.clicked.connect(self._accept_one)
        self.page.remember.clicked.connect(lambda: teach(self._desk, self, self.spool, self.page.number))
        self.foot.feeds.clicked.connect(self._subscribe)
        self.foot.save.clicked.connect(self._save)
        self.foot.leave.clicked.connect(self.reject)
        for keys, act in (
            ("Ctrl+Return", self.foot.all.click),
            ("Ctrl+Shift+Return", self.foot.sure.click),
            ("Alt+Return", self.foot.one.click),
            ("Ctrl+S", self.foot.save.click),
            ("Ctrl+Down", lambda: self.list.step(1)),
            ("Ctrl+Up", lambda: self.list.step(-1)),
            ("F8", self.list.next_doubtful),
            ("Ctrl+1", self.list.setFocus),
            ("Ctrl+2", self.reader.setFocus),
            ("Ctrl+3", self.form.setFocus),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def begin(self) -> None:
        """Open, and read."""
        self.strip.begin(tr("Reading"))
        self._reading = self._start(self.work.reading)
        self._timer.start()
        self.show()
        self.list.setFocus()

    def _start(self, work: object) -> Job:
        what = tr("Reading {name}") if self._reading is None and not self.work.read else tr("Adding {name}")
        job = self._desk.work(
            what.format(name=self.work.name),
            work,  # type: ignore[arg-type]
            lambda _: None,
            failed=self._failed,
            cancelled=self._cancelled,
            kept=False,  # the whole import is, when its desk closes
        )
        job.progressed.connect(self.strip.tell)
        job.ended.connect(lambda: self._ended(job))
        return job

    def _ended(self, job: Job) -> None:
        if job is self._reading:
            self._reading = None
        if job is self._adding:
            self._adding = None
            self._desk.refresh()
            for error in self.work.complaints():
                self._desk.fail(error)
        if self._leaving:
            self._let_go()
            return
        self._catch_up()
        if self._adding is None and self.work.waiting:
            self._add()
        if self._reading is not None or self._adding is not None:
            self.strip.begin(tr("Reading") if self._reading else tr("Adding"))
            return
        self.strip.hide()
        self._timer.stop()
        self._count()
        self.over.emit()
        self._rest()

    def _rest(self) -> None:
        """Say how it ended; close where nothing is left to be looked at."""
        counts = self.spool.counts()
        if not len(self.spool):
            self.page.say("file-question-mark", tr("No stories were found"), tr("Nothing there could be read as a story."))
        elif self.work.tally and not self.spool.open() and not counts[State.REFUSED]:
            self.close()

    def _failed(self, error: Exception) -> None:
        self.work.stop()
        self._desk.fail(error)

    def _cancelled(self) -> None:
        self.foot.said.setText(tr("Cancelled. What was added is kept; importing again goes on from there."))

    def _cancel(self) -> None:
        self.work.stop()
        for job in (self._reading, self._adding):
            if job is not None:
                job.cancel()

    def _catch_up(self) -> None:
        self.rows.catch_up()
        if not self.list.currentIndex().isValid() and self.rows.rowCount():
            self.list.go(0)

    def _show(self, number: int) -> None:
        self.page.show(number)
        self._count()

    def _filter(self) -> None:
        self.rows.show_state(self.filter.currentData())
        self.list.go(0)
        if not self.rows.rowCount():
            self._show(-1)
            self.page.say("list-filter", tr("Nothing of this kind"), tr("Choose All to see everything that was read."))

    def _accept_one(self) -> None:
        if self.page.number in self.spool.open():
            here = self.list.currentIndex().row()
            self._accept([self.page.number])
            self.list.go(min(here + 1, self.rows.rowCount() - 1))

    def _accept(self, numbers: list[int], *, follow: bool = False) -> None:
        if wrong := self.form.wrong():
            self.form.show_wrong(wrong)
            return
        self.work.accept(numbers, follow=follow)
        if self._adding is None and (numbers or follow):
            self._add()

    def _add(self) -> None:
        settled: list[int] = []

        def told() -> None:
            numbers, settled[:] = settled[:], []
            if numbers:
                self.rows.told(numbers)
                if self.page.number in numbers:
                    self.page.show(self.page.number)

        follower = QTimer(self, interval=_LOOK)
        follower.timeout.connect(told)
        follower.start()
        if self._reading is None:
            self.strip.begin(tr("Adding"))
        self._adding = self._start(lambda report: self.work.adding(report, settled.append))
        self._adding.ended.connect(follower.stop)
        self._adding.ended.connect(told)
        self._adding.ended.connect(follower.deleteLater)
        self._count()

    def _count(self) -> None:
        """Bring the words, the filter and the buttons to how things stand."""
        counts = self.spool.counts()
        met = len(self.spool)
        self.head.tell(counts, met, over=self.work.read)
        self.head.offer(self.work.returning.issues)
        one = self.page.number >= 0 and self.spool.heads[self.page.number].state in {State.READY, State.DOUBTFUL}
        self.foot.tell(counts, met, len(self.rows.chosen()), len(self.rows.chosen(sure=True)), one=one)

    def _subscribe(self) -> None:
        feeds = [feeding(each) for each in self.work.feeds]

        def done(change: Change) -> None:
            subscribed = tr("Subscribed to %Ln feed(s)", "", len(feeds))
            self.foot.said.setText(subscribed if change.id else tr("All of them were subscribed to already"))

        self.foot.feeds.setEnabled(False)
        self._desk.act(lambda archive: archive.subscribe(*feeds), done)

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save Report"), tr("{name} report.txt").format(name=self.work.name), tr(_KINDS))
        if path:
            self.save_report(Path(path))

    def save_report(self, target: Path) -> None:
        """Save what became of each thing so far."""
        from exports import ExportError

        try:
            self.work.report().save(target)
            self.foot.said.setText(tr("Saved as {name}").format(name=target.name))
        except ExportError as error:
            self._desk.fail(error)

    def done(self, result: int) -> None:
        """Close; what goes on is cancelled, and corrections that nobody accepted are asked about."""
        if self._leaving:
            return
        lost = [number for number in self.spool.open() if self.spool.corrected(number)]
        if lost and not confirm(
            self,
            tr("Close without adding?"),
            tr("You have put %Ln story(s) right that would not be added.", "", len(lost)),
            accept=tr("Close Anyway"),
        ):
            return
        self._leaving = True
        self._cancel()
        keep_shape(self._desk.remembered, self, self.panes)
        self._timer.stop()
        super().done(result)
        self._let_go()

    def _let_go(self) -> None:
        if self._reading is None and self._adding is None:
            self.spool.close()
            self.deleteLater()
