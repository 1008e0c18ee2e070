"""How highlights are exported: in which form, cited how, into which file."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.publishing import HighlightSettings, highlight_endings
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.dialog_foot import add_foot, framed
from desktop.ui.look.language import tr

_CHOOSE = "choose"


def form_words() -> dict[str, str]:
    """Name the forms, as the person chooses among them."""
    return {
        "markdown": tr("Markdown"),
        "text": tr("Plain text"),
        "html": tr("Web page"),
        "docx": tr("Word document"),
        "csv": tr("Table (CSV)"),
        "json": tr("JSON"),
    }


class HighlightExport(QDialog):
    """A short form; Export writes `settings` to `target`."""

    def __init__(self, number: int, title: str, form: str, style: str, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("highlight-export")
        self.setWindowTitle(tr("Export Highlights"))
        self.setMinimumWidth(520)
        self.title, self.form, self.cited, self.path = QLineEdit(title), Chooser(), Chooser(), QLineEdit()
        for name in highlight_endings():
            self.form.addItem(form_words()[name], name)
        self.form.setCurrentIndex(max(0, self.form.findData(form)))
        self._offer_styles(style)
        self.path.setText(str(folder / f"{_file_name(title)}{self._ending}"))
        self._lay_out(number)
        self.form.currentIndexChanged.connect(lambda _: self._new_ending())
        self.cited.activated.connect(lambda _: self._style_chosen())
        self.path.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))

    def _lay_out(self, number: int) -> None:
        whole, inner = framed(self, spacing=12, below=20)
        head = QLabel(tr("%Ln highlight(s), each story with its citation", "", n=number))
        head.setProperty("tone", "heading")
        head.setWordWrap(True)
        inner.addWidget(head)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        choose = QPushButton(tr("Choose…"))
        choose.setProperty("kind", "small")
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_file)
        file = QHBoxLayout()
        file.setSpacing(8)
        file.addWidget(self.path, 1)
        file.addWidget(choose)
        for words, field, held in (
            (tr("Title"), self.title, self.title),
            (tr("Format"), self.form, self.form),
            (tr("Citations"), self.cited, self.cited),
            (tr("File"), self.path, file),
        ):
            label = QLabel(words)
            label.setProperty("tone", "soft")
            label.setBuddy(field)
            field.setAccessibleName(words)
            form.addRow(label, held)
        inner.addLayout(form)
        whole.addLayout(inner)
        cancel, self.go = QPushButton(tr("Cancel")), QPushButton(tr("Export"))
        cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        add_foot(whole, (cancel, self.go))

    @property
    def _ending(self) -> str:
        return highlight_endings()[self.form.currentData()]

    def _new_ending(self) -> None:
        path = Path(self.path.text())
        if path.suffix in highlight_endings().values():
            self.path.setText(str(path.with_suffix(self._ending)))

    def _offer_styles(self, chosen: str) -> None:
        """Offer Pressmark's own way, the style used last, those that Zotero keeps on this machine, and any other."""
        self.cited.clear()
        self.cited.addItem(tr("Author, “Title”, publication, date, mark, address"), "")
        known = [Path(chosen)] if chosen and Path(chosen).is_file() else []
        zotero = Path.home() / "Zotero" / "styles"
        known += [path for path in sorted(zotero.glob("*.csl")) if path not in known] if zotero.is_dir() else []
        for path in known:
            self.cited.addItem(path.stem.replace("-", " "), str(path))
        self.cited.insertSeparator(self.cited.count())
        self.cited.addItem(tr("Another CSL style…"), _CHOOSE)
        self.cited.setCurrentIndex(max(0, self.cited.findData(chosen)) if chosen else 0)
        self._style = self.cited.currentData() or ""

    def _style_chosen(self) -> None:
        if self.cited.currentData() != _CHOOSE:
            self._style = self.cited.currentData() or ""
            return
        path, _ = QFileDialog.getOpenFileName(self, tr("Citation Style"), str(Path.home()), tr("CSL styles (*.csl)"))
        self._offer_styles(path or self._style)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export Highlights"), self.path.text(), "", options=QFileDialog.Option.DontConfirmOverwrite
        )
        if path:
            self.path.setText(path if Path(path).suffix else f"{path}{self._ending}")

    @property
    def target(self) -> Path:
        """The file to write."""
        return Path(self.path.text().strip()).expanduser()

    def settings(self, names: dict[str, str], language: str) -> HighlightSettings:
        """Give what was set; names are those of the colours."""
        title = self.title.text().strip() or tr("Highlights")
        return HighlightSettings(form=self.form.currentData(), title=title, language=language, style=self._style, names=names)


def _file_name(title: str) -> str:
    return "".join(sign if sign.isalnum() or sign in " -_.,()" else " " for sign in title).strip()[:80] or "Highlights"
