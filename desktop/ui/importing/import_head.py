"""What stands above the import desk's list: how much was read, what asks for a look, how it gets on, and which state is shown."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.story import FormerIssue
from desktop.ui.importing.draft_spool import State
from desktop.ui.importing.import_strip import ImportStrip
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import grouped, one_line

_FILTERS: tuple[tuple[str, State | None], ...] = (
    (QT_TR_NOOP("All"), None),
    (QT_TR_NOOP("Please check"), State.DOUBTFUL),
    (QT_TR_NOOP("Ready"), State.READY),
    (QT_TR_NOOP("Kept already"), State.DUPLICATE),
    (QT_TR_NOOP("Not read"), State.REFUSED),
    (QT_TR_NOOP("Added"), State.ADDED),
    (QT_TR_NOOP("New versions"), State.VERSION),
)


class ImportHead(QWidget):
    """Words, the strip, and the choice of a state with its counts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.note, self.strip, self.filter = QLabel(tr("Reading …")), QLabel(), ImportStrip(theme), Chooser()
        self.anew = QCheckBox()
        self.title.setProperty("tone", "heading")
        self.note.setProperty("tone", "soft")
        self.note.setWordWrap(True)
        whole, shown = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(16, 14, 16, 10)
        whole.setSpacing(6)
        words = QLabel(tr("Sho&w"))
        words.setProperty("tone", "soft")
        words.setBuddy(self.filter)
        self.filter.setAccessibleName(tr("Show"))
        self.anew.setToolTip(tr("Its series, sections and order, and what it alone called its stories; one undo takes all of it back"))
        self.anew.setText(tr("Make %Ln issue(s) anew", "", 1))
        self.anew.setAccessibleName(tr("Make the issues anew"))
        self.anew.hide()
        shown.addWidget(words)
        shown.addWidget(self.filter, 1)
        for part in (self.title, self.note, self.anew, self.strip):
            whole.addWidget(part)
        whole.addLayout(shown)
        for words_of, state in _FILTERS:
            self.filter.addItem(tr(words_of), state)

    def offer(self, issues: Sequence[FormerIssue]) -> None:
        """Offer to make the issues anew whose books were met; ticked until a person says otherwise."""
        if issues:
            name = f"{issues[0].series} {issues[0].number}".strip()
            self.anew.setText(
                tr("Make issue {name} anew").format(name=name) if len(issues) == 1 else tr("Make %Ln issue(s) anew", "", len(issues))
            )
            if self.anew.isHidden():
                self.anew.setChecked(True)
                self.anew.show()

    def tell(self, counts: Mapping[State, int], met: int, *, over: bool) -> None:
        """Say how things stand. over: whether reading has ended."""
        read = met - counts[State.REFUSED] - counts[State.FEED]
        added = counts[State.ADDED] + counts[State.VERSION]
        self.title.setText(tr("%Ln story(s) read", "", read) if met else tr("Nothing was read") if over else tr("Reading …"))
        told = one_line(
            tr("%Ln ask(s) for a look", "", counts[State.DOUBTFUL]) if counts[State.DOUBTFUL] else "",
            tr("%Ln feed(s)", "", counts[State.FEED]) if counts[State.FEED] else "",
            tr("%Ln kept already", "", counts[State.DUPLICATE]) if counts[State.DUPLICATE] else "",
            tr("%Ln not read", "", counts[State.REFUSED]) if counts[State.REFUSED] else "",
            tr("%Ln added", "", added) if added else "",
        )
        self.note.setText(told or (tr("No field asks for a look") if met else ""))
        self.note.setVisible(bool(self.note.text()))
        for place, (words, state) in enumerate(_FILTERS):
            self.filter.setItemText(
                place, tr("{name} ({number})").format(name=tr(words), number=grouped(met if state is None else counts[state]))
            )
