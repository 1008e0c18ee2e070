"""What was put right at the import desk, kept as a rule for its site: shown, to be mended, before it is kept."""

from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget

from desktop.gathering.teaching import learn_from_preview
from desktop.gathering.teaching import teach as keep
from desktop.importers.rules import RuleError, SiteRule, read_rule, write_rule
from desktop.ui.importing.draft_spool import DraftSpool
from desktop.ui.look.alerts import Notice
from desktop.ui.look.dialog_foot import add_foot, framed
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import explained
from desktop.ui.shell.desk import Desk


class RuleDialog(QDialog):
    """Shows a rule; accepted, `rule` is what it says then."""

    def __init__(self, rule: SiteRule, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("site-rule")
        self.setWindowTitle(tr("Remember for This Site"))
        self.resize(560, 380)
        self.rule = rule
        head, told, self.fault = QLabel(tr("How pages of {site} will be read").format(site=rule.site)), QLabel(), QLabel()
        head.setProperty("tone", "heading")
        told.setProperty("tone", "soft")
        told.setText(tr("This was learned from what you put right. It applies to the next pages of the site, and can be undone."))
        self.fault.setProperty("tone", "caution")
        for label in (head, told, self.fault):
            label.setWordWrap(True)
        self.text = QPlainTextEdit(write_rule(rule))
        self.text.setAccessibleName(tr("The rule"))
        self.text.setTabChangesFocus(True)
        cancel, remember = QPushButton(tr("Cancel")), QPushButton(tr("Remember"))
        cancel.clicked.connect(self.reject)
        remember.clicked.connect(self._try)
        whole, inner = framed(self)
        for part in (head, told, self.text, self.fault):
            inner.addWidget(part)
        whole.addLayout(inner, 1)
        add_foot(whole, (cancel, remember))

    def _try(self) -> None:
        try:
            self.rule = read_rule(self.text.toPlainText())
        except RuleError as error:
            self.fault.setText(explained(error))
        else:
            self.accept()


def teach(desk: Desk, parent: QWidget, spool: DraftSpool, number: int) -> None:
    """Learn from a draft's corrections, show the rule, and keep it if a person says so."""
    try:
        rule = learn_from_preview(spool.as_read(number), spool.draft(number))
    except RuleError as error:
        Notice(parent, "circle-alert", tr("That cannot be remembered"), explained(error), accept=tr("Close")).exec()
        return
    if rule.says_nothing:
        words = tr("The page does not say anywhere what you put in, so there is nothing to look for on the next one.")
        Notice(parent, "circle-alert", tr("That cannot be remembered"), words, accept=tr("Close")).exec()
        return
    dialog = RuleDialog(rule, parent)
    dialog.accepted.connect(lambda: desk.act(lambda archive: keep(archive, dialog.rule)))
    dialog.open()
