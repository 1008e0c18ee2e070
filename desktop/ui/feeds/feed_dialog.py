"""A subscription as a form: what it is called, how often it is refreshed, and where its stories go."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.archive import Collection, Subscription
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.dialog_foot import add_foot, framed
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.words import moment

_EVERY = (
    (QT_TR_NOOP("By hand only"), 0),
    (QT_TR_NOOP("Every 15 minutes"), 15),
    (QT_TR_NOOP("Every hour"), 60),
    (QT_TR_NOOP("Every six hours"), 360),
    (QT_TR_NOOP("Every day"), 1440),
)


class FeedDialog(QDialog):
    """Accepted, `said` gives what is to be changed."""

    def __init__(self, subscription: Subscription, collections: Sequence[Collection], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("feed")
        self.setWindowTitle(tr("Subscription"))
        self.setMinimumWidth(480)
        feed, answer = subscription.feed, subscription.answer
        fault = worded(answer.fault)
        self.title, self.address, self.folder = QLineEdit(feed.title), QLineEdit(feed.address), QLineEdit(feed.folder)
        self.folder.setPlaceholderText(tr("None", "folder"))
        self.every, self.shelf = Chooser(), Chooser()
        for words, minutes in _EVERY:
            self.every.addItem(tr(words), minutes)
        if self.every.findData(feed.minutes) < 0:
            self.every.addItem(tr("Every %Ln minute(s)", "", feed.minutes), feed.minutes)
        self.every.setCurrentIndex(self.every.findData(feed.minutes))
        self.shelf.addItem(tr("None", "collection"), None)
        for each in collections:
            self.shelf.addItem(each.name, each.id)
        self.shelf.setCurrentIndex(max(0, self.shelf.findData(feed.collection)))
        self.start, self.full = QCheckBox(tr("When the window opens")), QCheckBox(tr("Fetch the page where the feed has a summary only"))
        self.start.setChecked(feed.at_start)
        self.full.setChecked(feed.full_text)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(9)
        for label, part in (
            (tr("Title"), self.title),
            (tr("Address"), self.address),
            (tr("Folder"), self.folder),
            (tr("Collection"), self.shelf),
            (tr("Refresh"), self.every),
            ("", self.start),
            ("", self.full),
        ):
            part.setAccessibleName(label or str(part.property("text")))
            form.addRow(label, part)
        told = QLabel(
            f"{fault[:1].upper()}{fault[1:]}"
            or (tr("Refreshed {when}").format(when=moment(answer.asked)) if answer.asked else tr("Not refreshed yet"))
        )
        told.setProperty("tone", "caution" if answer.fault else "soft")
        told.setWordWrap(True)
        cancel, keep = QPushButton(tr("Cancel")), QPushButton(tr("Save"))
        cancel.clicked.connect(self.reject)
        keep.clicked.connect(self.accept)
        whole, inner = framed(self, spacing=12)
        inner.addLayout(form)
        inner.addWidget(told)
        whole.addLayout(inner)
        add_foot(whole, (cancel, keep))

    def said(self) -> dict[str, object]:
        """Give the fields as they are now, by their names."""
        return {
            "title": self.title.text().strip(),
            "address": self.address.text().strip(),
            "folder": self.folder.text().strip(),
            "collection": self.shelf.currentData(),
            "minutes": self.every.currentData(),
            "at_start": self.start.isChecked(),
            "full_text": self.full.isChecked(),
        }
