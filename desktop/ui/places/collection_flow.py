"""What a person does to collections: make, rename, delete, nest."""

from desktop.archive import Archive, Change
from desktop.ui.look.alerts import confirm
from desktop.ui.look.language import tr
from desktop.ui.look.prompt import Prompt
from desktop.ui.places.place import Place
from desktop.ui.places.places_view import PlacesView
from desktop.ui.shell.desk import Desk
from desktop.ui.stories.story_flow import StoryFlow


class CollectionFlow:
    """Acts on the collection that the places show."""

    def __init__(self, desk: Desk, places: PlacesView, story_flow: StoryFlow) -> None:
        self._desk, self._places = desk, places
        places.places.stories_dropped.connect(lambda place, ids: story_flow.put_into(place.id, ids) if place.kind == "collection" else None)
        places.places.collection_dropped.connect(self._move)

    def create(self) -> None:
        """Ask for a name and make a collection."""
        self._create(None, tr("A collection keeps stories together, in an order of your own."))

    def create_inside(self) -> None:
        """Make a collection within the one that is shown."""
        place = self._places.place
        self._create(place.id, tr("It will stand inside {name}.").format(name=place.name))

    def _create(self, parent: int | None, words: str) -> None:
        prompt = Prompt(self._desk.window, tr("New Collection"), words, accept=tr("Create"))

        def create() -> None:
            name = prompt.text
            self._desk.act(
                lambda archive: archive.create_collection(name, parent),
                lambda change: self._places.go(("collection", change.collection)) if change.collection else None,
            )

        prompt.accepted.connect(create)
        prompt.open()

    def rename(self) -> None:
        """Ask for another name."""
        place = self._places.place
        prompt = Prompt(
            self._desk.window,
            tr("Rename Collection"),
            tr("What shall {name} be called?").format(name=place.name),
            accept=tr("Rename"),
            text=place.name,
        )

        def rename(archive: Archive) -> Change:
            return (archive.rename_smart if place.kind == "smart" else archive.rename_collection)(place.id, prompt.text)

        prompt.accepted.connect(lambda: self._desk.act(rename))
        prompt.open()

    def delete(self) -> None:
        """Delete a collection; its stories stay, and undo brings it back."""
        place = self._places.place
        if place.kind == "smart":
            self._desk.act(lambda archive: archive.delete_smart(place.id))
            return
        if place.count and not confirm(
            self._desk.window,
            tr("Delete {name}?").format(name=place.name),
            tr("Its %Ln story(s) stay in the archive. Undo brings the collection back.", "", place.count),
            accept=tr("Delete"),
            icon_name="folder-x",
        ):
            return
        self._desk.act(lambda archive: archive.delete_collection(place.id))

    def _move(self, collection: int, parent: int | None, position: int) -> None:
        self._desk.act(lambda archive: archive.move_collection(collection, parent, position))

    @property
    def place(self) -> Place:
        """The place that is shown."""
        return self._places.place
