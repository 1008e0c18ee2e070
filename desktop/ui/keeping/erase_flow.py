"""Erasing for good: the trash as a whole, or one story with the reason. Each is asked about in plain words, since no undo brings it back."""

from array import array
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from desktop.archive import Emptied
from desktop.publishing import forgetting_exports
from desktop.story import Mark, Summary
from desktop.ui.jobs.job import Cancelled
from desktop.ui.look.alerts import confirm
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.prompt import Prompt
from desktop.ui.look.words import size
from desktop.ui.shell.desk import Desk
from exports import Report

_LONGEST = 60  # letters of a title in a headline
_ALL_GO = QT_TR_NOOP(
    "Their versions, originals and pictures go, and their marks are not given again.\n\n"
    "This cannot be undone. What was undone before can no longer be redone either."
)
_ONE_GOES = QT_TR_NOOP(
    "Its versions, its original, its pictures and every trace of it in the search and in what can be undone go. "
    "Its mark, the time and your reason stay. This cannot be undone.\n\nWhy is it erased?"
)


class EraseFlow:
    """Asks, erases off the window's thread, and says what went."""

    def __init__(self, desk: Desk, chosen: Callable[[], "array[int]"]) -> None:
        self._desk, self._chosen = desk, chosen

    def empty_trash(self) -> None:
        """Erase all that is in the trash."""
        standing = self._desk.standing
        if standing is None or not (number := standing.places.trashed):
            return
        if confirm(
            self._desk.window, tr("Erase %Ln story(s) for good?", "", number), tr(_ALL_GO), accept=tr("Empty Trash"), icon_name="trash-2"
        ):
            archive = self._desk.archive
            self._work(tr("Emptying the trash"), forgetting_exports()(archive.empty_trash), self._emptied)

    def erase(self) -> None:
        """Erase the one story that is selected, for a reason."""
        if len(ids := self._chosen()) != 1:
            return
        archive = self._desk.archive
        self._desk.jobs.start(lambda _: archive.summaries(ids), lambda told: self._ask(told[0]) if told else None, failed=self._desk.fail)

    def _ask(self, story: Summary) -> None:
        title = story.title or str(story.mark)
        title = title if len(title) <= _LONGEST else f"{title[:_LONGEST].rstrip()}…"
        prompt = Prompt(self._desk.window, tr("Erase “{title}” for good?").format(title=title), tr(_ONE_GOES), accept=tr("Erase for Good"))
        prompt.accepted.connect(lambda: self._erase(story.mark, prompt.text))
        prompt.finished.connect(prompt.deleteLater)
        prompt.open()

    def _erase(self, mark: Mark, reason: str) -> None:
        archive = self._desk.archive
        erase = forgetting_exports()(archive.erase)
        self._work(
            tr("Erasing"),
            lambda report: erase(mark, reason, report),
            lambda _: self._desk.said.emit(tr("{mark} was erased").format(mark=mark)),
        )

    def _emptied(self, emptied: Emptied) -> None:
        erased, number = tr("%Ln story(s) erased", "", len(emptied.marks)), len(emptied.marks)
        if emptied.freed:
            erased = tr("%Ln story(s) erased, {size} are free", "", number).format(size=size(emptied.freed))
        self._desk.said.emit(erased)

    def _work(self, what: str, work: Callable[[Report], object], done: Callable[[Any], object]) -> None:
        def ended(result: Any) -> None:
            self._desk.remembered.history.clear(str(self._desk.archive.path))  # its reports may tell of what is gone
            self._desk.refresh()
            done(result)

        def failed(error: Exception) -> None:
            self._desk.refresh()
            self._desk.fail(error)

        self._desk.work(
            what,
            lambda report: work(_until_the_last(report)),
            ended,
            failed=failed,
            cancelled=lambda: self._desk.said.emit(tr("Cancelled; nothing was erased")),
        )


def _until_the_last(report: Report) -> Report:
    """Let a cancel end the work until its last step, where the stories are gone and only the file is still to be written anew."""

    def tell(done: int, total: int, what: str) -> None:
        if done < total - 1:
            report(done, total, what)
        else:
            with suppress(Cancelled):
                report(done, total, what)

    return tell
