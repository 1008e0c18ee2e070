"""The window of a story's versions: any one read, any two compared, an earlier one had again."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from desktop.story import Picture, Story, Version
from desktop.ui.look.dialog_foot import add_foot, headed
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import one_line
from desktop.ui.versions.versions_page import Compare, VersionsPage


class VersionsDialog(QDialog):
    """`page.went_back` asks for an earlier version to be had again."""

    def __init__(
        self, story: Story, versions: Sequence[Version], picture: Callable[[str], Picture], compare: Compare, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("versions")
        self.setWindowTitle(tr("Versions"))
        self.resize(860, 760)
        self.page = VersionsPage(story, versions, picture, compare, theme)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        line = QLabel(one_line(story.mark, tr("%Ln version(s)", "", n=len(versions))))
        whole = headed(self, QLabel(story.title or tr("Untitled")), line, self.page, below=0)
        add_foot(whole, (close,), tr("Going back makes a new version; the ones before are kept."))
        self.page.table.setFocus()
