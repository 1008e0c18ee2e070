"""Batch edit: which stories, what is done to them, and what that will change, shown before anything is changed."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from desktop.archive import ArchiveError, Plan
from desktop.archive.batch.steps import Step
from desktop.story import differences
from desktop.ui.editing.batch_steps import StepsForm
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.colours import Colours
from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import stories
from desktop.ui.versions.difference_view import in_one

_REFUSED = 5  # stories that are named
_BEFORE = QT_TR_NOOP("Preview shows what will change before anything does.")


class BatchDialog(QDialog):
    """`asked` wants a plan of the steps; the plan that is shown, `plan`, is what is carried out once the dialog is accepted."""

    asked = Signal(object)  # the steps

    def __init__(self, counts: Mapping[str, int], tags: Sequence[str], theme: Theme, parent: QWidget | None = None) -> None:
        """counts: which stories may be meant, in words, with how many they are; the first is chosen."""
        super().__init__(parent)
        self.setObjectName("batch")
        self.setWindowTitle(tr("Batch Edit"))
        self.resize(680, 560)
        self._theme, self._counts = theme, counts
        self.plan: Plan | None = None
        self._asking = False
        self.head, self.which = QLabel(), Chooser()
        self.head.setProperty("tone", "heading")
        self.which.setAccessibleName(tr("Which stories"))
        self.which.addItems(list(counts))
        self.which.setVisible(len(counts) > 1)
        self.form = StepsForm(theme, tags)
        self.fault = QLabel()
        self.fault.setProperty("tone", "caution")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.shown = QTextBrowser()
        self.shown.setAccessibleName(tr("What will change"))
        self.shown.setProperty("framed", True)
        self.shown.setFrameShape(QFrame.Shape.NoFrame)
        self.shown.setOpenLinks(False)
        self.shown.document().setDocumentMargin(14)
        self._preview, self._go = QPushButton(tr("Preview")), QPushButton(tr("Change"))
        self._lay_out()
        self.form.edited.connect(self._edited)
        self.which.currentIndexChanged.connect(lambda _: self._edited())
        self._preview.clicked.connect(self._ask)
        self._go.clicked.connect(self.accept)
        self._edited()

    def _lay_out(self) -> None:
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.which)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 20, 24, 20)
        inner.setSpacing(12)
        inner.addLayout(top)
        inner.addWidget(self.form)
        inner.addWidget(self.fault)
        inner.addWidget(self.shown, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inner, 1)
        add_foot(whole, (cancel, self._preview, self._go), tr("One change, which undo takes back."))

    def show_plan(self, plan: Plan) -> None:
        """Show what will be done, unless the steps are others by now."""
        if not self._asking:
            return
        self._asking, self.plan = False, plan
        self.shown.setHtml(told(plan, self._theme.colours))
        self._go.setText(tr("Change %Ln story(s)", "", plan.changing) if plan.changing else tr("Change"))
        self._go.setEnabled(plan.changing > 0)
        if plan.changing:
            self._go.setDefault(True)
            self._go.setFocus()

    def show_fault(self, words: str) -> None:
        """Say why there is no plan."""
        self.fault.setText(words)
        self.fault.setVisible(bool(words))
        self._preview.setEnabled(bool(words))
        self.shown.setHtml(_quiet(tr(_BEFORE), self._theme.colours))

    def _edited(self) -> None:
        self._asking, self.plan = False, None
        self.head.setText(tr("Edit %Ln story(s)", "", self._counts[self.which.currentText()]))
        self.show_fault("")
        self._preview.setEnabled(bool(self._steps()))
        self._preview.setDefault(True)
        self._go.setText(tr("Change"))
        self._go.setEnabled(False)

    def _steps(self) -> list[Step]:
        try:
            return self.form.steps()
        except ArchiveError as error:
            self.fault.setText(f"{worded(error.why)}. {worded(error.remedy)}".strip())
            self.fault.show()
            return []

    def _ask(self) -> None:
        if steps := self._steps():
            self._asking = True
            self._preview.setEnabled(False)
            self.shown.setHtml(_quiet(tr("Looking at the stories …"), self._theme.colours))
            self.asked.emit(steps)


def told(plan: Plan, colours: Colours) -> str:
    """Tell what a plan will do: each step with its count and the first few stories, then what it cannot be done to."""
    parts: list[str] = []
    for effect in plan.effects:
        number = stories(effect.stories) if effect.stories else tr("no story; all are so already")
        parts.append(
            f'<p style="margin:0 0 4px 0"><b>{escape(worded(effect.step))}</b> <span style="color:{colours.soft}">{number}</span></p>'
        )
        rows = "".join(
            f'<tr><td style="padding:2px 14px 2px 0;color:{colours.soft}">{sample.mark}</td>'
            f'<td style="padding:2px 0">{in_one(differences(sample.before, sample.after), colours)}</td></tr>'
            for sample in effect.samples
        )
        more = effect.stories - len(effect.samples)
        words = tr("and %Ln more", "", more)
        rest = f'<tr><td></td><td style="padding:2px 0;color:{colours.soft}">{words}</td></tr>' if more else ""
        parts.append(f'<table cellspacing="0">{rows}{rest}</table><p style="font-size:6px;margin:0">&nbsp;</p>')
    if plan.refused:
        named = "".join(f"<br/>{each.mark}: {escape(worded(each.why))}" for each in plan.refused[:_REFUSED])
        more = len(plan.refused) - _REFUSED
        words = tr("and %Ln more", "", more)
        rest = f"<br/>{words}" if more > 0 else ""
        head = tr("Left as they are: %Ln story(s)", "", len(plan.refused))
        parts.append(f'<p style="color:{colours.caution}"><b>{head}</b>{named}{rest}</p>')
    return "".join(parts)


def _quiet(words: str, colours: Colours) -> str:
    return f'<p style="color:{colours.soft}">{escape(words)}</p>'
