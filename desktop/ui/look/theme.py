"""The theme: which colours the window wears, its fonts, and what follows when the system turns dark."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

import resources
from desktop.ui.look.colours import DARK, LIGHT, Colours
from desktop.ui.look.icons import svg
from desktop.ui.look.sheet import sheet
from desktop.ui.look.sides import leftward

SANS, SERIF = "Source Sans Pro", "Source Serif Pro"
_FACES = ("Regular", "It", "Semibold", "SemiboldIt", "Bold", "BoldIt")
POINTS = 10.5  # Source Sans is drawn small: this looks like 10 points of Noto Sans


class Theme(QObject):
    """The one look of an application: made once, handed to whatever draws for itself."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: str = "system") -> None:
        """Load the fonts and put the theme on; choice is system, light or dark."""
        super().__init__(application)
        self._application = application
        self._arrows = QTemporaryDir()  # a style sheet takes pictures from files alone
        application.setStyle("Fusion")
        _load_fonts(application)
        self.colours = LIGHT
        self.choice = choice
        application.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Wear `light` or `dark`, or follow the `system`."""
        self.choice = choice
        hints = self._application.styleHints()
        asked = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(choice, Qt.ColorScheme.Unknown)
        hints.setColorScheme(asked)  # Unknown hands the choice back to the system
        self._wear(DARK if hints.colorScheme() == Qt.ColorScheme.Dark or choice == "dark" else LIGHT)

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        if self.choice == "system":
            self._wear(DARK if scheme == Qt.ColorScheme.Dark else LIGHT)

    def _wear(self, colours: Colours) -> None:
        self.colours = colours
        self._application.setPalette(palette(colours))
        folder = Path(self._arrows.path()) / ("dark" if colours.dark else "light")
        _draw_arrows(folder, colours)
        self._application.setStyleSheet(sheet(colours, folder, leftward=leftward()))
        self.changed.emit()


def palette(colours: Colours) -> QPalette:
    """Give the colours as Qt's palette, so that what no style sheet names looks right too."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, colour in {
        roles.Window: colours.ground,
        roles.Base: colours.paper,
        roles.AlternateBase: colours.ground,
        roles.Text: colours.ink,
        roles.WindowText: colours.ink,
        roles.Button: colours.raised,
        roles.ButtonText: colours.ink,
        roles.BrightText: colours.on_accent,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.on_accent,
        roles.Accent: colours.accent,
        roles.PlaceholderText: colours.soft,
        roles.Link: colours.link,
        roles.LinkVisited: colours.link,
        roles.Mid: colours.line,
        roles.Midlight: colours.hover,
        roles.Light: colours.raised,
        roles.Dark: colours.edge,
        roles.Shadow: colours.handle,
        roles.ToolTipBase: colours.tip,
        roles.ToolTipText: colours.tip_ink,
    }.items():
        made.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
    return made


def _load_fonts(application: QApplication) -> None:
    for family in ("SourceSansPro", "SourceSerifPro"):
        for face in _FACES:
            QFontDatabase.addApplicationFont(str(resources.font(f"{family}-{face}")))
    chosen = QFont(SANS)
    chosen.setFamilies([SANS, "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"])
    chosen.setPointSizeF(POINTS)
    chosen.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # hinted, letters jump as they are scaled
    application.setFont(chosen)


def _draw_arrows(folder: Path, colours: Colours) -> None:
    folder.mkdir(exist_ok=True)
    for name, icon_name, colour in (
        ("down", "chevron-down", colours.soft),
        ("up", "chevron-up", colours.soft),
        ("right", "chevron-right", colours.soft),
        ("check", "check", colours.on_accent),
        ("check-ink", "check", colours.ink),
        ("part", "minus", colours.on_accent),
        ("dot", "dot", colours.on_accent),
        ("more", "chevrons-right", colours.ink),
        ("close", "x", colours.soft),
    ):
        (folder / f"{name}.svg").write_text(svg(icon_name, colour).replace('stroke-width="1.75"', 'stroke-width="2.5"'), "utf-8")
