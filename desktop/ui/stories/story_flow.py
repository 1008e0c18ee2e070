"""What a person does to stories: trash, put back, tag, put into a collection, see their details, take it all back."""

from array import array
from collections.abc import Callable, Sequence

from desktop.archive import Archive, Change, Difference
from desktop.story import Mark
from desktop.ui.editing.details_dialog import DetailsDialog, Particulars
from desktop.ui.jobs.job import Latest
from desktop.ui.look.alerts import confirm
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.prompt import Prompt
from desktop.ui.places.places import Place
from desktop.ui.shell.desk import Desk

Ids = Callable[[], "array[int]"]
_UNSAVED = QT_TR_NOOP("What you corrected under Fields is not saved, and going back leaves it.")


def marks_of(archive: Archive, ids: Sequence[int]) -> list[Mark]:
    """Give the marks of rows; called on a Job's thread, since it asks the archive."""
    return [summary.mark for summary in archive.summaries(ids)]


class StoryFlow:
    """Acts on the stories that are selected."""

    def __init__(self, desk: Desk, chosen: Ids) -> None:
        self._desk, self._chosen = desk, chosen

    def _act(self, what: Callable[[Archive, list[Mark]], Change]) -> None:
        if ids := self._chosen():
            self._desk.act(lambda archive: what(archive, marks_of(archive, ids)))

    def trash(self) -> None:
        """Move to the trash, from where they can be put back."""
        self._act(lambda archive, marks: archive.trash(marks))

    def restore(self) -> None:
        """Put back from the trash."""
        self._act(lambda archive, marks: archive.restore(marks))

    def undo(self) -> None:
        """Take the latest change back."""
        self._desk.act(lambda archive: archive.undo())

    def redo(self) -> None:
        """Do again what was taken back."""
        self._desk.act(lambda archive: archive.redo())

    def add_tag(self) -> None:
        """Ask for a tag and add it."""
        self._ask_tag(
            tr("Add Tag"), tr("The tag is added to every selected story."), tr("Add"), lambda archive, marks, tag: archive.tag(marks, tag)
        )

    def remove_tag(self) -> None:
        """Ask for a tag and take it off."""
        self._ask_tag(
            tr("Remove Tag"),
            tr("The tag is taken off every selected story."),
            tr("Remove"),
            lambda archive, marks, tag: archive.untag(marks, tag),
        )

    def _ask_tag(self, headline: str, words: str, accept: str, what: Callable[[Archive, list[Mark], str], Change]) -> None:
        ids = self._chosen()
        standing = self._desk.standing
        known = [name for name, _ in standing.places.tags] if standing else []
        prompt = Prompt(self._desk.window, headline, words, accept=accept, known=known)
        prompt.accepted.connect(lambda: self._desk.act(lambda archive: what(archive, marks_of(archive, ids), prompt.text)))
        prompt.open()

    def put(self) -> None:
        """Ask for a collection and put the stories into it."""
        ids = self._chosen()
        standing = self._desk.standing
        shelves = standing.places.collections if standing else ()
        if not shelves:
            prompt = Prompt(
                self._desk.window,
                tr("New Collection"),
                tr("There is no collection yet. The stories are put into a new one."),
                accept=tr("Create"),
            )
            prompt.accepted.connect(lambda: self._create_and_put(prompt.text, ids))
        else:
            paths: dict[int, str] = {}
            for each in shelves:
                paths[each.id] = each.name if each.parent is None else f"{paths[each.parent]} / {each.name}"
            by_path = {path: number for number, path in paths.items()}
            prompt = Prompt(
                self._desk.window,
                tr("Add to Collection"),
                tr("Which collection shall hold them?"),
                accept=tr("Add"),
                known=list(by_path),
                choose=True,
            )
            prompt.accepted.connect(lambda: self.put_into(by_path[prompt.text], ids))
        prompt.open()

    def put_into(self, collection: int, ids: Sequence[int]) -> None:
        """Put stories at a collection's end."""
        self._desk.act(lambda archive: archive.put(collection, marks_of(archive, ids)))

    def take_from(self, place: Place) -> None:
        """Take the selected stories out of a collection; they stay in the archive."""
        if place.kind == "collection":
            self._act(lambda archive, marks: archive.take(place.id, marks))

    def _create_and_put(self, name: str, ids: Sequence[int]) -> None:
        def work(archive: Archive) -> Change:
            made = archive.create_collection(name)
            if made.collection is None:
                return made
            return archive.put(made.collection, marks_of(archive, ids))

        self._desk.act(work)

    def details(self) -> None:
        """Show a story's fields, provenance, source and versions, to be read and corrected."""
        ids = self._chosen()
        if len(ids) != 1:
            return

        archive, latest = self._desk.archive, Latest(self._desk.jobs, self._desk.fail)

        def read() -> Particulars:
            (mark,) = marks_of(archive, ids)

            def compare(before: int, after: int, show: Callable[[Difference], object]) -> None:
                latest.ask(lambda: archive.difference(mark, before, after), show)

            return Particulars(archive.story(mark), archive.events(mark), archive.versions(mark), archive.picture, compare)

        self._desk.jobs.start(lambda _: read(), lambda particulars: self._show_details(particulars, latest), failed=self._desk.fail)

    def _show_details(self, particulars: Particulars, latest: Latest) -> None:
        dialog = DetailsDialog(particulars, self._desk.theme, self._desk.window)
        mark = particulars.story.mark

        def keep() -> None:
            if corrected := dialog.form.changed():
                self._desk.act(lambda archive: archive.edit(mark, **corrected))

        def go_back(number: int) -> None:
            if dialog.form.changed() and not confirm(dialog, tr("Leave your corrections?"), tr(_UNSAVED), accept=tr("Go Back")):
                return
            dialog.reject()
            self._desk.act(lambda archive: archive.go_back(mark, number))

        def over() -> None:
            latest.drop()
            dialog.deleteLater()

        dialog.accepted.connect(keep)
        dialog.versions.went_back.connect(go_back)
        dialog.finished.connect(over)
        dialog.open()
