"""Going through a document's pages: back, on, whole pages or as wide as the window."""

from PySide6.QtCore import QPointF
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.ui.look.icons import icon
from desktop.ui.look.language import tr
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import far_of


class PageSteps(QWidget):
    """Buttons for a view of pages, and on which one it is. Page Up, Page Down and the wheel are the view's own."""

    def __init__(self, view: QPdfView, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self.at = view, QLabel()
        self.back, self.on, self.wide = QToolButton(), QToolButton(), QToolButton()
        for button, name, words, keys in (
            (self.back, "chevron-up", tr("Page Back"), "Alt+Up"),
            (self.on, "chevron-down", tr("Next Page"), "Alt+Down"),
            (self.wide, "move-horizontal", tr("As Wide as the Window"), "Ctrl+0"),
        ):
            button.setIcon(icon(name, theme.colours, soft=True))
            button.setAccessibleName(words)
            button.setToolTip(f"{words}  ({keys})")
            button.setShortcut(keys)
        self.wide.setCheckable(True)
        self.at.setProperty("tone", "soft")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for part in (self.back, self.on, self.at, self.wide):
            line.addWidget(part)
        self.back.clicked.connect(lambda: self._step(-1))
        self.on.clicked.connect(lambda: self._step(1))
        self.wide.toggled.connect(self._fit)
        view.pageNavigator().currentPageChanged.connect(lambda _: self._tell())
        self._fit(wide=False)
        self._tell()

    def _step(self, by: int) -> None:
        steps = self._view.pageNavigator()
        page = steps.currentPage() + by
        if 0 <= page < self._view.document().pageCount():
            steps.jump(page, QPointF())

    def _fit(self, wide: bool) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth if wide else QPdfView.ZoomMode.FitInView)

    def _tell(self) -> None:
        page, pages = self._view.pageNavigator().currentPage(), self._view.document().pageCount()
        self.at.setText(tr("Page {far}").format(far=far_of(page + 1, pages)))
        self.back.setEnabled(page > 0)
        self.on.setEnabled(page + 1 < pages)
