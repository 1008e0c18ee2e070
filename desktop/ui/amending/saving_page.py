"""Before a corrected text is saved: what differs, and a line on why."""

from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.archive import Difference
from desktop.story import Body, Part, differences
from desktop.story.amending import pieces_of
from desktop.story.figures import figures
from desktop.ui.amending.block_model import kind_words
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.versions.difference_view import DifferenceView


class SavingPage(QWidget):
    """The difference, and the words that the version is known by."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Correct the text"))
        self.words.setMaxLength(200)
        self.words.setAccessibleName(tr("What you did, in a few words"))
        label = QLabel(tr("What you did, in a few words"))
        label.setProperty("tone", "soft")
        label.setBuddy(self.words)
        self.difference = DifferenceView(theme)
        self.difference.setProperty("framed", True)
        self.difference.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(self.words)
        column.addSpacing(6)
        column.addWidget(self.difference, 1)

    def show_bodies(self, before: Body, after: Body) -> None:
        """Show how a text differs from the one that it was."""
        self.difference.show_difference(told(before, after), tr("the text before"), tr("your text"))
        self.words.setFocus()


def told(before: Body, after: Body) -> Difference:
    """Tell how two texts differ: in their words, in what is said of pictures, and in the kinds of their blocks."""
    fields: dict[str, tuple[Part, ...]] = {}
    for name, read in ((tr("Alternative texts"), _alternatives), (tr("Pictures"), _pictures), (tr("Blocks"), _kinds)):
        if read is _kinds and before.text != after.text:
            continue  # the words tell which paragraphs came and went
        if (was := read(before)) != (now := read(after)):
            fields[name] = tuple(differences(was, now))
    return Difference(fields, tuple(differences(before.text, after.text)))


def _alternatives(body: Body) -> str:
    return "\n".join(f"{place}. {figure.alt or '–'}" for place, figure in enumerate(figures(body), start=1))


def _pictures(body: Body) -> str:
    return " ".join(figure.sha256[:8] for figure in figures(body))


def _kinds(body: Body) -> str:
    return ", ".join(kind_words(piece.kind) for piece in pieces_of(body))
