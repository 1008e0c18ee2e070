"""What a story may be read on, and the inks of a highlighter on each: light paper, sepia, dark."""

from collections.abc import Mapping

from desktop.archive import COLOURS
from desktop.ui.look.colours import DARK, LIGHT, Colours
from desktop.ui.look.language import tr

SEPIA = Colours(
    dark=False,
    ground="#efe4ce",
    paper="#f8f0e0",
    raised="#fbf6ea",
    hover="#e8dbc0",
    ink="#36291b",
    soft="#66553f",
    faint="#b0a085",
    line="#dfd1b6",
    edge="#c8b696",
    accent="#8a1c1c",
    accent_hover="#9d2525",
    on_accent="#fffdf9",
    link="#861d15",
    mark="#f2d584",
    removed="#f0cdbb",
    added="#d0e0b8",
    caution="#744300",
    caution_ground="#f6e0b0",
    fine="#2f5c30",
    handle="#c4b391",
    tip="#36291b",
    tip_ink="#f8f0e0",
)
PAPERS: Mapping[str, Colours] = {"light": LIGHT, "sepia": SEPIA, "dark": DARK}
MARKERS: Mapping[str, Mapping[str, str]] = {  # a paper → what lies behind a passage; ink, soft ink and links are read on each
    "light": {"yellow": "#fbe88c", "green": "#cdeebf", "blue": "#cbe4fb", "pink": "#fbd5e0", "purple": "#e3d8fb"},
    "sepia": {"yellow": "#f4dd84", "green": "#d2e3a8", "blue": "#c9dde6", "pink": "#f3cdc4", "purple": "#decfe4"},
    "dark": {"yellow": "#463a06", "green": "#1f4420", "blue": "#163d5c", "pink": "#58263c", "purple": "#3f2f63"},
}
# Beside the text and in lists, where no words stand on it, a colour may be as strong as it likes: 3 : 1 to each paper (WCAG 2.2, 1.4.11).
SWATCHES: Mapping[str, Mapping[str, str]] = {
    "light": {"yellow": "#a87d00", "green": "#3f8f3a", "blue": "#2f7fc4", "pink": "#d0497b", "purple": "#7d5ad0"},
    "sepia": {"yellow": "#9a6f00", "green": "#567d1e", "blue": "#3a7894", "pink": "#c2483f", "purple": "#8a5a9c"},
    "dark": {"yellow": "#e0b92e", "green": "#6fbf66", "blue": "#66aee8", "pink": "#ec7fa6", "purple": "#a98cf0"},
}


def paper_of(choice: str, worn: Colours) -> Colours:
    """Give the colours of a paper by its name; any other name is the window's own."""
    return PAPERS.get(choice, worn)


def paper_name(colours: Colours) -> str:
    """Name the paper whose colours these are."""
    return next((name for name, each in PAPERS.items() if each == colours), "dark" if colours.dark else "light")


def colour_names(own: tuple[str, ...]) -> dict[str, str]:
    """Give each highlighter's name: the person's own, or the colour's."""
    plain = (tr("Yellow"), tr("Green"), tr("Blue"), tr("Pink"), tr("Purple"))
    said = (*own, *("",) * len(COLOURS))
    return {colour: said[place].strip() or plain[place] for place, colour in enumerate(COLOURS)}
