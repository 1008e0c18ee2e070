"""What the command palette of a window offers: its actions, its places, and what was searched for."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from desktop.ui.look.language import tr
from desktop.ui.look.words import grouped
from desktop.ui.shell.palette import Command, Palette

if TYPE_CHECKING:
    from desktop.ui.shell.window import MainWindow


def open_palette(window: "MainWindow") -> Palette:
    """Show the palette over a window."""
    palette = Palette([*_actions(window), *_places(window), *_searches(window)], window.desk.theme, window)
    palette.open()
    return palette


def _actions(window: "MainWindow") -> Iterator[Command]:
    for told, made in window.actions_.told():
        if told.name != "palette":
            words = made.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            menu = tr(told.menu).replace("&", "")
            yield Command(words, menu, window.actions_.keys_of(told.name), told.icon, made.trigger, made.isEnabled())


def _places(window: "MainWindow") -> Iterator[Command]:
    for place in window.places.places.everything:
        of = place.path if place.kind == "collection" and place.path != place.name else tr("Place")
        yield Command(place.words, of, grouped(place.count) if place.count else "", place.icon, partial(window.places.go, place.key))


def _searches(window: "MainWindow") -> Iterator[Command]:
    for text in window.desk.remembered.settings.searches:
        yield Command(text, tr("Search"), "", "search", partial(window.search.search_for, text))
