"""What is set in the inspector becomes Changes: a version of one story, or one Change for all that are selected."""

from collections.abc import Callable, Sequence

from desktop.archive import Archive, Change
from desktop.archive.batch.field_steps import SetField
from desktop.archive.batch.steps import Embargo, Restrict
from desktop.story import Mark
from desktop.ui.look.alerts import confirm
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.words import stories
from desktop.ui.shell.desk import Desk
from exports import Report

_ASK_FROM = 25  # stories: more than a person sees at once, and may have forgotten to be selected


class Corrections:
    """Each takes the row ids of the stories that it is about."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def field(self, ids: Sequence[int], name: str, typed: str) -> None:
        """Set a field as a person types it."""
        if len(ids) == 1:
            self._desk.act(lambda archive: archive.edit(Mark.of(ids[0]), **{name: typed}))
        else:
            step = SetField(name, typed)
            self._all(ids, lambda archive: archive.carry_out(archive.plan(_marks(ids), [step])))

    def add_tag(self, ids: Sequence[int], tag: str) -> None:
        """Give them a tag."""
        self._all(ids, lambda archive: archive.tag(_marks(ids), tag))

    def remove_tag(self, ids: Sequence[int], tag: str) -> None:
        """Take a tag off."""
        self._all(ids, lambda archive: archive.untag(_marks(ids), tag))

    def own_field(self, ids: Sequence[int], name: str, text: str) -> None:
        """Set a field of one's own; "" takes it away."""
        self._all(ids, lambda archive: archive.set_custom(_marks(ids), name, text))

    def restrict(self, ids: Sequence[int], restricted: bool) -> None:
        """Keep them out of every export, or no longer."""
        if len(ids) == 1:
            self._desk.act(lambda archive: archive.restrict(_marks(ids), restricted))
        else:
            self._all(ids, lambda archive: archive.carry_out(archive.plan(_marks(ids), [Restrict(restricted)])))

    def embargo(self, ids: Sequence[int], until: str) -> None:
        """Keep them out of every export until a day."""
        if len(ids) == 1:
            self._desk.act(lambda archive: archive.embargo(_marks(ids), until))
        else:
            self._all(ids, lambda archive: archive.carry_out(archive.plan(_marks(ids), [Embargo(until)])))

    def go_back(self, ids: Sequence[int], number: int) -> None:
        """Have an earlier version again."""
        self._desk.act(lambda archive: archive.go_back(Mark.of(ids[0]), number))

    def _all(self, ids: Sequence[int], work: Callable[[Archive], Change]) -> None:
        """Do it at once to a few, with progress at the window's foot to many."""
        if len(ids) == 1:
            self._desk.act(work)
            return
        if len(ids) >= _ASK_FROM and not self._agreed(len(ids)):
            self._desk.refresh()  # shows again what was there before
            return

        def done(change: Change) -> None:
            self._desk.refresh()
            self._desk.said.emit(f"{worded(change.what)}: {stories(len(ids))}")

        def failed(error: Exception) -> None:
            self._desk.refresh()
            self._desk.fail(error)

        def at_work(_: Report) -> Change:
            return work(self._desk.archive)

        self._desk.work(tr("Changing {stories}").format(stories=stories(len(ids))), at_work, done, failed=failed)

    def _agreed(self, number: int) -> bool:
        told = tr(
            "What you set is set for all that are selected, as one change; undo takes it back. Batch Edit shows what will change first."
        )
        return confirm(self._desk.window, tr("Change %Ln story(s)?", "", number), told, accept=tr("Change"))


def _marks(ids: Sequence[int]) -> list[Mark]:
    return [Mark.of(number) for number in ids]
