"""The original as it came, to be read here; nothing in it runs, and nothing is fetched for it."""

from PySide6.QtGui import QFontDatabase, QImage, QPixmap
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QPlainTextEdit, QPushButton, QScrollArea, QWidget

from desktop.story import Source
from desktop.ui.look.dialog_foot import add_foot, headed
from desktop.ui.look.language import tr
from desktop.ui.look.words import one_line, size

_MOST = 2_000_000  # characters shown
_TEXTS = (
    "text/",
    "message/",
    "application/json",
    "application/xml",
    "application/xhtml",
    "application/rss",
    "application/atom",
    "application/x-ndjson",
)


class OriginalDialog(QDialog):
    """Text as text, a picture as a picture; of anything else how it begins."""

    def __init__(self, source: Source, content: bytes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("original")
        self.setWindowTitle(tr("Original"))
        self.resize(820, 700)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.shown = _shown(source.media_type, content)
        self.shown.setAccessibleName(tr("The original"))
        line = QLabel(one_line(source.media_type, size(source.size), source.part))
        whole = headed(self, QLabel(source.origin), line, self.shown, below=12)
        note = "" if source.media_type.startswith((*_TEXTS, "image/")) else tr("Save it to open it in its own program.")
        add_foot(whole, (close,), note)
        self.shown.setFocus()


def _shown(media_type: str, content: bytes) -> QWidget:
    if media_type.startswith("image/") and not (image := QImage.fromData(content)).isNull():
        picture, scroll = QLabel(), QScrollArea()
        picture.setPixmap(QPixmap.fromImage(image))
        scroll.setWidget(picture)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        return scroll
    view = QPlainTextEdit()
    view.setReadOnly(True)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    if media_type.startswith(_TEXTS):
        text = content[: 4 * _MOST].decode("utf-8", "replace")[:_MOST]
    else:
        text = "\n".join(content[at : at + 16].hex(" ") for at in range(0, min(len(content), 4096), 16))
    view.setPlainText(text.replace("\0", "\ufffd"))
    return view
