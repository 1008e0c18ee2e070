"""Keeping a search under a name: a smart collection."""

from collections.abc import Callable

from desktop.archive import Query
from desktop.ui.look.language import tr
from desktop.ui.look.prompt import Prompt
from desktop.ui.places.places_view import PlacesView
from desktop.ui.shell.desk import Desk


class SmartFlow:
    """Makes smart collections of what is searched for."""

    def __init__(self, desk: Desk, places: PlacesView, asked: Callable[[], Query | None], clear: Callable[[], object]) -> None:
        """asked: gives what is listed as a query, None where it is none. clear: empties the search field."""
        self._desk, self._places, self._asked, self._clear = desk, places, asked, clear
        places.places.smart_dropped.connect(lambda number, position: desk.act(lambda archive: archive.move_smart(number, position)))

    def save(self) -> None:
        """Ask for a name, and keep the search."""
        query = self._asked()
        if query is None or not query.text:
            return
        words = tr("It will always hold what is found by\n{query}").format(query=query.text)
        prompt = Prompt(self._desk.window, tr("Save Search"), words, accept=tr("Save"))
        prompt.accepted.connect(lambda: self._create(prompt.text, query))
        prompt.finished.connect(prompt.deleteLater)
        prompt.open()

    def edit(self) -> None:
        """Ask for another query for the smart collection that is shown."""
        place = self._places.place
        if place.kind != "smart":
            return
        words = tr("What shall {name} ask?").format(name=place.name)
        prompt = Prompt(self._desk.window, tr("Change Query"), words, accept=tr("Change"), text=place.asks)
        prompt.accepted.connect(lambda: self._desk.act(lambda archive: archive.ask_smart(place.id, prompt.text)))
        prompt.finished.connect(prompt.deleteLater)
        prompt.open()

    def _create(self, name: str, query: Query) -> None:
        self._desk.act(lambda archive: archive.create_smart(name, query.text), lambda _: self._go(name))

    def _go(self, name: str) -> None:
        def there(number: int) -> None:
            self._clear()
            self._places.go(("smart", number))

        archive = self._desk.archive
        self._desk.jobs.start(lambda _: archive.smart_named(name).id, there, failed=self._desk.fail)
