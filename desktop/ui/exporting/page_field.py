"""The page's size: one by its name, or one's own in millimetres."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.publishing import page_fault
from desktop.ui.exporting.export_words import PAGES
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.language import tr

_TYPED = re.compile(r"\s*(\d{2,4}(?:[.,]\d+)?)\s*[x×*]\s*(\d{2,4}(?:[.,]\d+)?)\s*(?:mm)?\s*", re.IGNORECASE)
_SAID = re.compile(r"([\d.]+)x([\d.]+)mm")


class PageField(Chooser):
    """Names to choose from, and room to type. `sized` says that another size is meant, or that none is any more."""

    sized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style, self._page = "", PAGES[0]
        self._asked, self._wrong = ("", ""), False  # a style and a size, and whether it cannot print on it: its files are read to know
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(tr("Page size"))
        self.setToolTip(tr("A size by its name, or your own, such as 170 × 240 mm: each side from 90 to 600 mm"))
        self.addItems(list(PAGES))
        self.currentTextChanged.connect(lambda _: self._read())

    @property
    def page(self) -> str:
        """The size as the press names it; while what is typed is none, the last that was."""
        return self._page

    @property
    def fault(self) -> str:
        """What is wrong with what is typed, in words; "" for nothing."""
        asked = (self._style, _named(self.currentText()))
        if asked != self._asked:
            self._asked, self._wrong = asked, bool(page_fault(*asked))
        if not self._wrong:
            return ""
        return tr("“{typed}” is no page size. Type one such as 170 × 240 mm, with sides from 90 to 600 mm.").format(
            typed=self.currentText()
        )

    def show_page(self, page: str) -> None:
        """Show a size, "" for the first."""
        self.blockSignals(True)
        self.setCurrentText(_SAID.sub(r"\1 × \2 mm", page) or PAGES[0])
        self.blockSignals(False)
        self._read()

    def suit(self, style: str, made_for: tuple[str, ...], *, keep: bool) -> None:
        """Go over to a style's own size where the one shown is none of its, unless it was typed or is to be kept."""
        self._style = style
        if made_for and not keep and self._page in PAGES and self._page not in made_for:
            self.setCurrentText(made_for[0])

    def _read(self) -> None:
        wrong = bool(self.fault)
        if not wrong:
            self._page = _named(self.currentText())
        self.setProperty("wrong", wrong)
        self.style().unpolish(self)
        self.style().polish(self)
        self.sized.emit()


def _named(typed: str) -> str:
    """Give a size as the press names it: what a person types has spaces, a comma and no unit."""
    if size := _TYPED.fullmatch(typed):
        across, down = (f"{float(each.replace(',', '.')):g}" for each in size.groups())
        return f"{across}x{down}mm"
    return next((name for name in PAGES if name.casefold() == typed.strip().casefold()), typed.strip() or "?")
