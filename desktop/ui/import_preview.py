"""What an import read, before anything is added: the fields beside the page, to be corrected and accepted."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.story import FIELDS, Draft, Mark, Picture, Refusal, Source, Story
from desktop.ui.dialog_foot import add_foot
from desktop.ui.draft_list import DraftList, DraftRows
from desktop.ui.draft_spool import DraftSpool
from desktop.ui.field_form import FieldForm
from desktop.ui.reader import Reader
from desktop.ui.theme import Theme
from desktop.ui.words import count, stories

NOT_YET = Mark.of(0)  # a draft has no mark; its page leaves it out


class ImportPreview(QDialog):
    """Shows drafts and refusals; `chosen` gives what to add once it is accepted."""

    def __init__(self, spool: DraftSpool, refusals: Sequence[Refusal], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-preview")
        self.setWindowTitle("Import")
        self.resize(1240, 780)
        self._spool, self._theme, self._number = spool, theme, -1
        self._pictures: dict[str, Picture] = {}
        self.rows = DraftRows(spool, self)
        self.list = DraftList(self.rows, theme)
        self.form = FieldForm()
        self.reader = Reader(theme, self._pictures.__getitem__)
        self.reader.setAccessibleName("How the story will read")
        self._every = QCheckBox("All")
        self._every.setAccessibleName("Import all stories")
        self._every.setTristate(True)
        self._accept = QPushButton()
        self._accept.setObjectName("accept")
        self._warnings = QLabel()
        self._warnings.setWordWrap(True)
        self._warnings.setTextFormat(Qt.TextFormat.PlainText)
        self._warnings.setProperty("tone", "caution")
        self._lay_out(refusals)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.form.edited.connect(self._edited)
        self.rows.checked_changed.connect(self._count)
        self._every.clicked.connect(lambda: self.rows.check_all(not self.rows.chosen() or len(self.rows.chosen()) < len(spool)))
        self._count()
        if len(spool):
            self.list.setCurrentIndex(self.rows.index(0))
            self.list.setFocus()

    def chosen(self) -> list[int]:
        """Give the numbers of the drafts to add."""
        return self.rows.chosen()

    def _lay_out(self, refusals: Sequence[Refusal]) -> None:
        panes = QSplitter()
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        for pane in (self._left(refusals), self._middle(), self.reader):
            panes.addWidget(pane)
            pane.setVisible(pane is panes.widget(0) or len(self._spool) > 0)
        panes.setSizes([320, 460, 460])
        panes.setStretchFactor(2, 1)
        leave = QPushButton("Cancel" if len(self._spool) else "Close")
        leave.clicked.connect(self.reject)
        self._accept.clicked.connect(self._try_accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(panes, 1)
        add_foot(whole, (leave, self._accept), "Nothing is added before you press Import. The original is kept as it came.")

    def _left(self, refusals: Sequence[Refusal]) -> QWidget:
        doubtful = sum(bool(head.doubtful) for head in self._spool.heads)
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 10)
        title, note = QLabel(f"{stories(len(self._spool))} read"), QLabel()
        title.setProperty("tone", "heading")
        note.setProperty("tone", "soft")
        note.setText(f"{count(doubtful, 'asks', 'ask')} for a look" if doubtful else "No field asks for a look")
        line = QHBoxLayout()
        line.addWidget(title, 1)
        line.addWidget(self._every)
        head.addLayout(line)
        head.addWidget(note)
        listed = QWidget()
        inner = QVBoxLayout(listed)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(head)
        inner.addWidget(self.list, 1)
        if not refusals:
            return listed
        tabs = QTabWidget()
        tabs.setAccessibleName("Read and refused")
        tabs.setDocumentMode(True)
        tabs.addTab(listed, f"Stories ({len(self._spool):,})")
        tabs.addTab(self._refused(refusals), f"Not read ({len(refusals):,})")
        if not len(self._spool):
            tabs.setCurrentIndex(1)
        return tabs

    def _refused(self, refusals: Sequence[Refusal]) -> QTextBrowser:
        from html import escape

        colours, view = self._theme.colours, QTextBrowser()
        view.setObjectName("refusals")
        view.setAccessibleName("What could not be read, and why")
        view.setOpenLinks(False)
        view.document().setDocumentMargin(16)
        parts = []
        for each in refusals[:1000]:  # more would be a page nobody reads
            place = escape(f"{each.origin}: {each.part}" if each.part else each.origin)
            parts.append(
                f'<p style="margin:0 0 14px 0"><b>{place}</b><br/><span style="color:{colours.soft}">{escape(each.why)} {escape(each.remedy)}</span></p>'
            )
        view.setHtml("".join(parts))
        return view

    def _middle(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(14, 16, 6, 16)
        column.addWidget(self.form)
        column.addWidget(self._warnings)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName("Fields")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(held)
        return scroll

    def _show(self, current: QModelIndex) -> None:
        self._keep()
        self._number = current.row()
        if self._number < 0:
            return
        draft = self._spool.draft(self._number)
        self.form.show_readings(draft.fields)
        self._warnings.setText("\n".join(draft.warnings))
        self._pictures.clear()
        self._pictures.update({picture.sha256: picture for picture in draft.pictures})
        self.reader.clear_story()
        self.reader.show_story(as_story(draft))

    def _edited(self) -> None:
        """Let list and page follow what is typed."""
        self._keep()
        if self._number >= 0:
            self.reader.show_story(as_story(self._spool.draft(self._number)))

    def _keep(self) -> None:
        if self._number >= 0 and (corrected := self.form.changed()):
            self._spool.correct(self._number, corrected)
            self.rows.told(self._number)

    def _try_accept(self) -> None:
        self._keep()
        if wrong := self.form.wrong():
            self.form.show_wrong(wrong)
        else:
            self.accept()

    def _count(self) -> None:
        number = len(self.rows.chosen())
        self._accept.setText(f"Import {stories(number)}")
        self._accept.setEnabled(number > 0)
        self._accept.setVisible(len(self._spool) > 0)
        state = (
            Qt.CheckState.Checked if number == len(self._spool) else Qt.CheckState.PartiallyChecked if number else Qt.CheckState.Unchecked
        )
        self._every.setCheckState(state)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is cancelling."""
        self.reject()
        super().closeEvent(event)


def as_story(draft: Draft) -> Story:
    """Give a draft in a story's shape, to be set as a page; it has no mark yet."""
    blank: dict[str, str | tuple[str, ...]] = {name: () if name in {"authors", "tags"} else "" for name in FIELDS}
    return Story(
        mark=NOT_YET,
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
