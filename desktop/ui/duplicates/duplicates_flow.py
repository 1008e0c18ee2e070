"""Duplicates from the search to the last group settled; each step is a Change that can be taken back, here or from the menu."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.archive import Archive, Change, DuplicateGroup
from desktop.story import Mark, Summary
from desktop.ui.jobs.job import Job, Latest
from desktop.ui.look.language import tr
from desktop.ui.shell.desk import Desk
from exports import Report

if TYPE_CHECKING:
    from desktop.ui.duplicates.duplicates_dialog import DuplicatesDialog
    from desktop.ui.duplicates.duplicates_page import Sides

_Found = tuple[tuple[DuplicateGroup, ...], list[Summary]]


@dataclass(frozen=True, slots=True)
class _Step:
    """What was settled, and by which change."""

    group: DuplicateGroup
    rest: DuplicateGroup | None
    change: Change


class DuplicatesFlow:
    """Opens the review with what imports have noticed; the whole archive is searched when it is asked for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.dialog: DuplicatesDialog | None = None

    def review(self) -> None:
        """Open the review."""
        archive = self._desk.archive
        self._desk.jobs.start(lambda _: _read(archive, archive.suspects()), self._open, failed=self._desk.fail)

    def _open(self, found: _Found) -> None:
        from desktop.ui.duplicates.duplicates_dialog import DuplicatesDialog

        dialog = DuplicatesDialog(self._desk.theme, self._desk.window)
        self.dialog = dialog
        review = _Review(self._desk, dialog)
        dialog.finished.connect(lambda _: review.end())
        dialog.show_groups(*found, whole=False)
        dialog.open()


class _Review:
    """One review, from opening the dialog to closing it."""

    def __init__(self, desk: Desk, dialog: "DuplicatesDialog") -> None:
        self._desk, self._dialog = desk, dialog
        self._sides = Latest(desk.jobs, desk.fail)
        self._steps: list[_Step] = []
        self._job: Job | None = None
        self._ended = False
        dialog.page.asked.connect(self._compare)
        dialog.merge_asked.connect(self._merge)
        dialog.apart_asked.connect(self._tell_apart)
        dialog.undo_asked.connect(self._undo)
        dialog.search_asked.connect(self._search)
        dialog.cancel_asked.connect(lambda: self._job.cancel() if self._job else None)

    def end(self) -> None:
        """Let go of the dialog."""
        self._ended = True
        self._sides.drop()

    def _compare(self, kept: Mark, other: Mark) -> None:
        from desktop.ui.duplicates.duplicates_page import Sides

        archive = self._desk.archive
        self._sides.ask(lambda: Sides(archive.story(kept), archive.story(other), archive.compare(kept, other)), self._show)

    def _show(self, sides: "Sides") -> None:
        if not self._ended:
            self._dialog.page.show_sides(sides)

    def _search(self) -> None:
        archive, dialog = self._desk.archive, self._dialog

        def search(report: Report) -> _Found:
            return _read(archive, archive.duplicates(report=report))

        def done(found: _Found) -> None:
            self._steps.clear()
            dialog.allow_undo(possible=False)
            dialog.show_groups(*found, whole=True)

        def failed(error: Exception) -> None:
            dialog.show_review()
            self._desk.fail(error)

        dialog.show_working()
        self._job = self._desk.work(
            tr("Looking for near-duplicates"), search, done, failed=failed, cancelled=dialog.show_review, pausable=True
        )
        self._job.progressed.connect(dialog.tell)

    def _merge(self, kept: Mark, others: Sequence[Mark]) -> None:
        self._settle(lambda archive: archive.merge(kept, others), None)

    def _tell_apart(self, mark: Mark, others: Sequence[Mark]) -> None:
        group = self._dialog.group
        assert group is not None
        self._settle(lambda archive: archive.not_duplicates([mark], of=others), _without(group, mark))

    def _settle(self, work: Callable[[Archive], Change], rest: DuplicateGroup | None) -> None:
        group = self._dialog.group
        assert group is not None

        def done(change: Change) -> None:
            self._steps.append(_Step(group, rest, change))
            self._dialog.settled(group, rest)
            self._dialog.allow_undo(possible=True)

        self._desk.act(work, done)

    def _undo(self) -> None:
        if not self._steps:
            return
        step = self._steps.pop()

        def done(_: Change) -> None:
            self._dialog.unsettled(step.group, step.rest)
            self._dialog.allow_undo(possible=bool(self._steps))

        self._desk.act(lambda archive: archive.revert(step.change), done)


def _without(group: DuplicateGroup, mark: Mark) -> DuplicateGroup | None:
    """Give a group without one of its stories; None if only one is left."""
    if mark == group.kept:
        (kept, _), *members = group.members
        return replace(group, kept=kept, members=tuple(members)) if members else None
    members = [each for each in group.members if each[0] != mark]
    return replace(group, members=tuple(members)) if members else None


def _read(archive: Archive, groups: tuple[DuplicateGroup, ...]) -> _Found:
    return groups, archive.summaries([mark.number for group in groups for mark in group.marks])
