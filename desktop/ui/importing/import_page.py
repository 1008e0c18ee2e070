"""The middle and the right of the import desk: one draft as it will read, and its fields to be put right."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.archive import Archive, ArchiveError
from desktop.story import FIELDS, Draft, Mark, Picture, Source, Story
from desktop.ui.editing.field_form import FieldForm
from desktop.ui.importing.draft_list import state_words
from desktop.ui.importing.draft_spool import OPEN, DraftSpool, State
from desktop.ui.look.empty import EmptyState
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import field_word, grouped, listed
from desktop.ui.reading.page_pictures import PicturesAtHand
from desktop.ui.reading.page_view import PageView

_NOT_YET = Mark.of(0)  # a draft has no mark; its page leaves it out


class ImportPage(QObject):
    """Shows one number of a spool in two widgets: `middle` and `right`. What is typed is kept at once."""

    corrected = Signal(list)  # the numbers of the drafts that were put right
    said = Signal(str)

    def __init__(self, spool: DraftSpool, archive: Archive, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._spool, self._archive = spool, archive
        self.number = -1
        self._pictures: dict[str, Picture] = {}
        self.reader = PageView(theme, PicturesAtHand(self._picture))
        self.reader.setAccessibleName(tr("How the story will read"))
        self._empty = EmptyState(theme, "file-input", tr("Reading"), tr("The first story will show here."))
        self.middle = QStackedWidget()
        self.middle.addWidget(self._empty)
        self.middle.addWidget(self.reader)
        self.form = FieldForm(origins=True)
        self.form.edited.connect(self._edited)
        self._state, self._warnings, self.alike = QLabel(), QLabel(), QPushButton(tr("The Rest Like This"))
        self._state.setProperty("tone", "heading")
        self._warnings.setWordWrap(True)
        self._warnings.setTextFormat(Qt.TextFormat.PlainText)
        self._warnings.setProperty("tone", "caution")
        self.alike.setObjectName("alike")
        self.alike.setAutoDefault(False)
        self.alike.clicked.connect(self._correct_alike)
        self.remember = QPushButton(tr("Remember for This Site…"))
        self.remember.setObjectName("remember")
        self.remember.setShortcut("Ctrl+M")
        self.remember.setToolTip(tr("Keep what was put right as a rule for the pages of its site; the rule is shown first  (Ctrl+M)"))
        self.remember.setAutoDefault(False)
        self.cut = QAction(tr("Leave Out What Is Selected"), self.reader, enabled=False)
        self.cut.setObjectName("cut")
        self.cut.setShortcuts([QKeySequence("Del"), QKeySequence("Ctrl+K")])
        self.cut.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.cut.triggered.connect(self._cut)
        self.reader.addAction(self.cut)
        self.reader.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.reader.copyAvailable.connect(self.cut.setEnabled)
        self.right = self._lay_out()
        self.show(-1)

    def _lay_out(self) -> QWidget:
        held, whole = QWidget(), QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(16, 16, 14, 16)
        column.setSpacing(10)
        for part in (self._state, self._warnings, self.form):
            column.addWidget(part)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("Fields"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(held)
        foot, outer = QHBoxLayout(), QVBoxLayout(whole)
        foot.setContentsMargins(14, 8, 14, 10)
        foot.setSpacing(8)
        foot.addStretch(1)
        for button in (self.remember, self.alike):
            button.setProperty("kind", "small")
            foot.addWidget(button)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)
        return whole

    def show(self, number: int) -> None:
        """Show a draft, the kept story of a duplicate, or why a file gave none."""
        self.number = number
        self.form.setVisible(number >= 0)
        self._state.setVisible(number >= 0)
        self._warn("")
        if number < 0:
            self.middle.setCurrentWidget(self._empty)
        else:
            head = self._spool.heads[number]
            self._state.setText(state_words(head) if head.state != State.REFUSED else tr("Not read"))
            if head.state == State.FEED:
                self.say(
                    "rss",
                    head.title,
                    tr("{feed}. Subscribe to it below, and its stories come in when it is refreshed.").format(feed=head.message),
                )
            elif head.state == State.REFUSED:
                self.say("file-x", tr("This could not be read"), f"{worded(head.message)} {worded(head.remedy)}".strip())
            else:
                self._show_story(self._of(number))
        self._offer()

    def say(self, icon_name: str, headline: str, words: str) -> None:
        """Show a message in place of a story."""
        self._empty.say(icon_name, headline, words)
        self.middle.setCurrentWidget(self._empty)
        self.form.hide()

    def _of(self, number: int) -> Story | None:
        head = self._spool.heads[number]
        if head.state in OPEN:
            draft = self._spool.draft(number)
            self._warn("\n".join(draft.warnings))
            self._pictures = {picture.sha256: picture for picture in draft.pictures}
            return as_story(draft)
        try:
            return self._archive.story(Mark(head.mark))
        except ArchiveError:  # it was undone meanwhile
            return None

    def _warn(self, words: str) -> None:
        self._warnings.setText(words)
        self._warnings.setVisible(bool(words))

    def _show_story(self, story: Story | None) -> None:
        if story is None:
            self.say("file-question-mark", tr("It is not here any more"), tr("The story was taken out of the archive since."))
            return
        self.form.show_values(story.fields, story.confidence, story.origins)
        self.form.setEnabled(story.mark == _NOT_YET)
        self.reader.clear_story()
        self.reader.show_story(story)
        self.middle.setCurrentWidget(self.reader)

    def _picture(self, sha256: str) -> Picture:
        return self._pictures[sha256] if sha256 in self._pictures else self._archive.picture(sha256)

    def _edited(self) -> None:
        """Let list and page follow what is typed."""
        if self.number >= 0 and self._spool.heads[self.number].state in OPEN and (corrected := self.form.changed()):
            self._spool.correct(self.number, corrected)
            self._state.setText(state_words(self._spool.heads[self.number]))
            self.reader.show_story(as_story(self._spool.draft(self.number)))
            self._offer()
            self.corrected.emit([self.number])

    def _cut(self) -> None:
        """Leave out of the story what is selected in it."""
        if self.number < 0 or self._spool.heads[self.number].state not in OPEN:
            return
        if self._spool.cut(self.number, self.reader.textCursor().selectedText().replace("\u2029", " ")):
            self.reader.show_story(as_story(self._spool.draft(self.number)))
            self._offer()
            self.corrected.emit([self.number])
            self.said.emit(tr("Left out; it is told of under the story"))
        else:
            self.said.emit(tr("Select whole paragraphs to leave them out"))

    def _offer(self) -> None:
        """Offer to put right what is wrong in the same way elsewhere."""
        is_open = self.number >= 0 and self._spool.heads[self.number].state in OPEN
        alike = self._spool.alike(self.number) if is_open else {}
        self.remember.setVisible(is_open and self._spool.heads[self.number].is_page and bool(self._spool.corrected(self.number)))
        self.alike.setVisible(bool(alike))
        if alike:
            names = sorted({field_word(name) for each in alike.values() for name in each})
            self.alike.setText(tr("The Rest Like This ({number})").format(number=grouped(len(alike))))
            self.alike.setShortcut("Ctrl+R")  # new words take the old keys away
            site = self._spool.heads[self.number].site
            words = tr("Put right in %Ln other story(s) of {site} that said the same: {fields}  (Ctrl+R)", "", len(alike))
            self.alike.setToolTip(words.format(site=site, fields=listed(names)))

    def _correct_alike(self) -> None:
        alike = self._spool.alike(self.number)
        for number, fields in alike.items():
            self._spool.correct(number, fields)
        self.corrected.emit(list(alike))
        self.said.emit(tr("%Ln story(s) put right in the same way", "", len(alike)))
        self._offer()


def as_story(draft: Draft) -> Story:
    """Give a draft in a story's shape, to be set as a page; it has no mark yet."""
    blank: dict[str, str | tuple[str, ...]] = {name: () if name in {"authors", "tags"} else "" for name in FIELDS}
    return Story(
        mark=_NOT_YET,
        fields={**blank, **{name: reading.value for name, reading in draft.fields.items()}},
        confidence={name: reading.confidence for name, reading in draft.fields.items()},
        origins={name: reading.origin for name, reading in draft.fields.items()},
        body=draft.body,
        source=Source("", draft.media_type, draft.origin, draft.part, draft.importer, draft.retrieved.isoformat(), len(draft.original)),
        dropped=draft.dropped,
        warnings=draft.warnings,
        trashed=False,
        version=0,
    )
