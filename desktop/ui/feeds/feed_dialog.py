"""A subscription as a form: what it is called, how often it is refreshed, and where its stories go."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.archive import Collection, Subscription
from desktop.ui.look.dialog_foot import add_foot, framed
from desktop.ui.look.words import moment

_EVERY = (("By hand only", 0), ("Every 15 minutes", 15), ("Every hour", 60), ("Every six hours", 360), ("Every day", 1440))


class FeedDialog(QDialog):
    """Accepted, `said` gives what is to be changed."""

    def __init__(self, subscription: Subscription, collections: Sequence[Collection], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("feed")
        self.setWindowTitle("Subscription")
        self.setMinimumWidth(480)
        feed, answer = subscription.feed, subscription.answer
        self.title, self.address, self.folder = QLineEdit(feed.title), QLineEdit(feed.address), QLineEdit(feed.folder)
        self.folder.setPlaceholderText("None")
        self.every, self.shelf = QComboBox(), QComboBox()
        for words, minutes in _EVERY:
            self.every.addItem(words, minutes)
        if self.every.findData(feed.minutes) < 0:
            self.every.addItem(f"Every {feed.minutes} minutes", feed.minutes)
        self.every.setCurrentIndex(self.every.findData(feed.minutes))
        self.shelf.addItem("None", None)
        for each in collections:
            self.shelf.addItem(each.name, each.id)
        self.shelf.setCurrentIndex(max(0, self.shelf.findData(feed.collection)))
        self.start, self.full = QCheckBox("When the window opens"), QCheckBox("Fetch the page where the feed has a summary only")
        self.start.setChecked(feed.at_start)
        self.full.setChecked(feed.full_text)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(9)
        for label, part in (
            ("Title", self.title),
            ("Address", self.address),
            ("Folder", self.folder),
            ("Collection", self.shelf),
            ("Refresh", self.every),
            ("", self.start),
            ("", self.full),
        ):
            part.setAccessibleName(label or str(part.property("text")))
            form.addRow(label, part)
        told = QLabel(
            f"{answer.fault[:1].upper()}{answer.fault[1:]}"
            or (f"Refreshed {moment(answer.asked)}" if answer.asked else "Not refreshed yet")
        )
        told.setProperty("tone", "caution" if answer.fault else "soft")
        told.setWordWrap(True)
        cancel, keep = QPushButton("Cancel"), QPushButton("Save")
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
