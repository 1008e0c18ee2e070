"""About Pressmark: its version, its licence, and whose work it stands on."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from desktop.ui.look.dialog_foot import add_foot
from desktop.ui.look.icons import application_picture
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.theme import Theme

_PARTS = (
    ("Qt and PySide6", "PySide6-Essentials", QT_TR_NOOP("the window"), "LGPL-3.0"),
    ("SQLite and pysqlite3", "pysqlite3", QT_TR_NOOP("the archive's file"), QT_TR_NOOP("public domain, zlib")),
    ("SQLAlchemy", "SQLAlchemy", QT_TR_NOOP("the way to it"), "MIT"),
    ("trafilatura", "trafilatura", QT_TR_NOOP("reads web pages"), "Apache-2.0"),
    ("WeasyPrint", "weasyprint", QT_TR_NOOP("sets the PDF"), "BSD-3-Clause"),
    ("pikepdf", "pikepdf", QT_TR_NOOP("finishes the PDF"), "MPL-2.0"),
    ("EbookLib", "EbookLib", QT_TR_NOOP("binds the EPUB"), "AGPL-3.0"),
    ("Source Serif and Source Sans", "", QT_TR_NOOP("the letters"), "SIL Open Font License 1.1"),
    ("Lucide", "lucide", QT_TR_NOOP("the icons"), "ISC"),
)


class About(QDialog):
    """The icon, what this is, and the licences."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle(tr("About Pressmark"))
        self.resize(520, 600)
        picture, name, told = QLabel(), QLabel("Pressmark"), QLabel(tr("Version {number}").format(number=installed("pressmark")))
        picture.setPixmap(application_picture(88))
        picture.setAccessibleName(tr("Pressmark's icon"))
        name.setProperty("tone", "title")
        told.setProperty("tone", "soft")
        words = QLabel(tr("Keeps a private archive of news stories, and prints from it."))
        words.setWordWrap(True)
        licence = QLabel(tr("Free software under the GNU Affero General Public License, version 3 or later, without any warranty."))
        licence.setProperty("tone", "soft")
        licence.setWordWrap(True)
        top = QVBoxLayout()
        top.setContentsMargins(30, 26, 30, 16)
        top.setSpacing(5)
        for label in (picture, name, told, words, licence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            top.addWidget(label)
        top.insertSpacing(1, 6)
        top.insertSpacing(4, 6)
        self.parts = QTextBrowser()
        self.parts.setAccessibleName(tr("Licences"))
        self.parts.setOpenLinks(False)
        self.parts.document().setDocumentMargin(20)
        self.parts.setHtml(_table(theme))
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        upper = QFrame()
        upper.setProperty("kind", "rule")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(upper)
        whole.addWidget(self.parts, 1)
        add_foot(whole, (close,))
        close.setFocus()


def _table(theme: Theme) -> str:
    soft = theme.colours.soft
    rows = "".join(
        f'<tr><td style="padding:3px 10px 3px 0"><b>{name}</b> <span style="color:{soft}">{_number(package)}</span><br/>'
        f'<span style="color:{soft}">{tr(what)}</span></td><td align="right" style="padding:3px 0;color:{soft}">{tr(licence)}</td></tr>'
        for name, package, what, licence in _PARTS
    )
    head = tr("It stands on the work of others")
    return f'<p style="margin:0 0 8px 0"><b>{head}</b></p><table width="100%" cellspacing="0">{rows}</table>'


def _number(package: str) -> str:
    return qVersion() if package.startswith("PySide6") else installed(package)


def installed(package: str) -> str:
    """Give a package's version, "" where it is not installed as one."""
    try:
        return version(package) if package else ""
    except PackageNotFoundError:
        return ""
