"""Where a story came from, byte for byte, and that it is still as it came."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget

from desktop.story import Mark, Story
from desktop.ui.inspecting.section import Section, empty, in_groups, quiet
from desktop.ui.keeping.last_check import LastCheck
from desktop.ui.look.flow_layout import FlowLayout
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import moment, size


class SourceSection(Section):
    """`shown`, `saved` and `verified` ask for the original to be shown, saved and reckoned again."""

    shown = Signal()
    saved = Signal()
    verified = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("source", tr("Source"), theme)
        self._told: tuple[Story, LastCheck] | None = None
        self.fixity = QLabel()

    def show_source(self, story: Story, last: LastCheck) -> None:
        """Show a story's source, and what the last check said."""
        if self._told is not None and (story.source, story.warnings, last) == (self._told[0].source, self._told[0].warnings, self._told[1]):
            return
        self._told = (story, last)
        empty(self.column)
        source, form = story.source, QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(4)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        for word, text in (
            (tr("Came from"), source.origin),
            (tr("Part"), source.part),
            (tr("Kind"), source.media_type),
            (tr("Size"), size(source.size)),
            (tr("Got"), moment(source.retrieved)),
            (tr("Read by"), source.importer),
            (tr("SHA-256"), in_groups(source.sha256)),
            (tr("Warnings"), "\n".join(story.warnings)),
        ):
            if text:
                label, value = QLabel(word), quiet(_breakable(text))
                label.setProperty("tone", "soft")
                label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
                value.setProperty("tone", "")
                value.setAccessibleName(word)
                value.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
                form.addRow(label, value)
        self.column.addLayout(form)
        self.fixity = quiet(fixity(story.mark, last))
        self.fixity.setProperty("tone", "caution" if str(story.mark) in last.damaged else "fine" if last.ended else "soft")
        self.column.addWidget(self.fixity)
        held = QWidget()
        line = FlowLayout(held)  # three words are wider than a narrow pane in some languages
        for words, signal in ((tr("Show Original"), self.shown), (tr("Save Original…"), self.saved), (tr("Verify"), self.verified)):
            button = QPushButton(words)
            button.setProperty("kind", "small")
            button.clicked.connect(signal)
            line.addWidget(button)
        self.column.addWidget(held)


def fixity(mark: Mark, last: LastCheck) -> str:
    """Say what the check in the background knows of a story."""
    if last.ended is None:
        return tr("Not checked yet; the check in the background is on its way.") if last.token else tr("Not checked yet on this machine.")
    day = moment(last.ended.astimezone().isoformat(timespec="minutes"))
    if str(mark) in last.damaged:
        return tr("Damaged: the check of {day} found other bytes than were stored.").format(day=day)
    return tr("All as it was stored: checked {day}.").format(day=day)


def _breakable(text: str) -> str:
    """Let long addresses and paths break after their own signs (U+200B)."""
    for sign in "/\\?&=_":
        text = text.replace(sign, f"{sign}\u200b")
    return text
