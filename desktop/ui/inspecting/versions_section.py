"""A story's versions in the inspector: what each changed against the one before, and the way back to it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.archive import Difference
from desktop.story import Version
from desktop.ui.inspecting.section import Section, empty, quiet
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import moment
from desktop.ui.versions.difference_view import DifferenceView

_FEW, _TALL = 4, 230  # versions shown here, all of them in the window of versions; pixels of a difference
Compare = Callable[[int, int, Callable[[Difference], object]], None]


class VersionsSection(Section):
    """`went_back` asks for a version to be had again, `asked` for the window in which any two are compared."""

    went_back = Signal(int)
    asked = Signal()

    def __init__(self, theme: Theme, compare: Compare) -> None:
        """compare: two versions' numbers, the earlier first, and who is told the difference, later."""
        super().__init__("versions", tr("Versions"), theme)
        self._versions: tuple[Version, ...] = ()
        self._compare = compare
        self.difference: DifferenceView | None = None

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show versions, given oldest first; an open difference stays open while they are the same."""
        fresh = tuple(reversed(versions))
        if fresh == self._versions:
            return
        self._versions = fresh
        empty(self.column)
        self.difference = None
        for version in fresh[:_FEW]:
            self.column.addWidget(self._row(version))
        more = QPushButton(tr("Compare Versions…") if len(fresh) > 1 else tr("Read This Version…"))
        more.setProperty("kind", "small")
        more.clicked.connect(self.asked)
        self.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self, version: Version) -> QWidget:
        held, words = QWidget(), QVBoxLayout()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        words.setSpacing(0)
        what = QLabel(tr("{number}. {what}").format(number=version.number, what=worded(version.what)))
        what.setTextFormat(Qt.TextFormat.PlainText)
        what.setWordWrap(True)
        when = quiet(moment(version.made))
        when.setProperty("tone", "small")
        words.addWidget(what)
        words.addWidget(when)
        column.addLayout(words)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        if version.number > 1:
            line.addWidget(changed := self._button(tr("What changed"), version, lambda: self._tell(version.number, column)))
            changed.setObjectName("what-changed")
        if version is not self._versions[0]:
            line.addWidget(self._button(tr("Go Back"), version, lambda: self.went_back.emit(version.number)))
        line.addStretch(1)
        if line.count() > 1:
            column.addLayout(line)
        return held

    def _button(self, words: str, version: Version, work: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setFlat(True)
        button.setProperty("kind", "bare")
        button.setAccessibleName(tr("{action}: version {number}").format(action=words, number=version.number))
        button.clicked.connect(lambda *_: work())
        return button

    def _tell(self, number: int, column: QVBoxLayout) -> None:
        """Show what a version changed, under its line; asked again, fold it away."""
        if self.difference is not None:
            same = column.indexOf(self.difference) >= 0
            self.difference.hide()
            self.difference.deleteLater()
            self.difference = None
            if same:
                return
        view = self.difference = DifferenceView(self._theme, small=True)
        view.setProperty("framed", True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFixedHeight(_TALL)
        column.addWidget(view)

        def show(difference: Difference) -> None:
            if self.difference is view:
                view.show_difference(
                    difference, tr("version {number}").format(number=number - 1), tr("version {number}").format(number=number)
                )

        self._compare(number - 1, number, show)
