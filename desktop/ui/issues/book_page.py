"""One page of the e-book, drawn as its device shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop.ui.issues.reading_page import Paper, lead_of, reading_page, reading_sheet
from desktop.ui.look.language import tr
from desktop.ui.look.picture_image import nothing
from desktop.ui.look.theme import SERIF

COVER = "cover.xhtml"
_LEAD, _HIGHEST = 0.48, 1.0  # of the screen's height, as the looks have it: a picture over a headline, and any other


@dataclass(frozen=True, slots=True)
class Setting:
    """How a page is set."""

    paper: Paper
    style: str
    width: int  # pixels of the screen
    size: int  # pixels of the type


class BookPageView(QTextBrowser):
    """It shows the pictures that it was given, and nothing from anywhere else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Page of the book"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(28)
        self._pictures: Mapping[str, QImage] = {}
        self._setting: Setting | None = None
        self._lead = ""

    def show_page(self, xhtml: str, pictures: Mapping[str, QImage], setting: Setting) -> None:
        """Show a page. pictures: by their addresses in it."""
        self._lead = lead_of(xhtml)
        self._pictures, before, self._setting = pictures, self._setting, setting
        if before is None or before.paper != setting.paper:
            self.setStyleSheet(f"QTextBrowser {{ background: {setting.paper.ground}; color: {setting.paper.ink}; }}")
        self.setMaximumWidth(setting.width)
        font = QFont(SERIF)
        font.setFamilies([SERIF, "Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif CJK SC"])
        font.setPixelSize(setting.size)
        self.document().setDefaultFont(font)
        self.document().setDefaultStyleSheet(reading_sheet(setting.paper, setting.style, setting.size))
        self.setHtml(reading_page(xhtml, setting.style))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a picture of the page."""
        address = name.toString() if isinstance(name, QUrl) else name
        if kind != int(QTextDocument.ResourceType.ImageResource.value) or self._setting is None:
            return QByteArray()
        image = self._pictures.get(address)
        if image is None:
            return nothing()
        margins = 2 * round(self.document().documentMargin())
        width = max(120, min(self._setting.width, self.viewport().width()) - margins)
        height = max(120, round((self.viewport().height() - margins) * (_LEAD if address == self._lead else _HIGHEST)))
        if image.width() > width or image.height() > height:
            image = image.scaled(width, height, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        return image.convertToFormat(QImage.Format.Format_Grayscale8) if self._setting.paper.grey else image
