"""What a person does to stories: trash, put back, tag, put into a collection, take it all back."""

from array import array
from collections.abc import Callable, Sequence

from desktop.archive import Archive, Change
from desktop.story import Mark
from desktop.ui.look.language import tr
from desktop.ui.look.prompt import Prompt
from desktop.ui.places.place import Place
from desktop.ui.shell.desk import Desk

Ids = Callable[[], "array[int]"]


def marks_of(archive: Archive, ids: Sequence[int]) -> list[Mark]:
    """Give the marks of rows; called on a Job's thread, since it asks the archive."""
    return archive.present(ids)


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
