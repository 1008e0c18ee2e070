"""A series: what it is called, how its issues look, and what they are filled from."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from desktop.archive import Query, QueryError, Series
from desktop.publishing import cover_designs, styles_for
from desktop.ui.issues.cover_choices import DESIGNS
from desktop.ui.look.chooser import Chooser
from desktop.ui.look.dialog_foot import add_foot, framed
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.phrases import explained

SECTIONS = {
    "section": QT_TR_NOOP("The stories' sections"),
    "publication": QT_TR_NOOP("Their publications"),
    "tag": QT_TR_NOOP("Their tags"),
    "month": QT_TR_NOOP("Their months"),
    "none": QT_TR_NOOP("No sections"),
}
ORDERS = {"newest": QT_TR_NOOP("Newest first"), "oldest": QT_TR_NOOP("Oldest first"), "longest": QT_TR_NOOP("Longest first")}
NUMBERS = {
    "running": QT_TR_NOOP("1, 2, 3 …"),
    "year": QT_TR_NOOP("2026-1, 2026-2 …"),
    "month": QT_TR_NOOP("2026-07"),
    "week": QT_TR_NOOP("2026-W27"),
    "day": QT_TR_NOOP("2026-07-04"),
}
FREQUENCIES = (
    "",
    QT_TR_NOOP("daily"),
    QT_TR_NOOP("weekly"),
    QT_TR_NOOP("fortnightly"),
    QT_TR_NOOP("monthly"),
    QT_TR_NOOP("quarterly"),
    QT_TR_NOOP("yearly"),
)
_BOUNDS = ("most", "minutes", "each")  # of the rules; 0 is no bound


class SeriesDialog(QDialog):
    """One form in three groups. `asked` wants to know what a standing query finds; `tell` answers."""

    asked = Signal(str)

    def __init__(self, series: Series | None, parent: QWidget | None = None) -> None:
        """series: the one that is edited; None is a new one."""
        super().__init__(parent)
        self.setObjectName("series")
        self.setWindowTitle(tr("Edit Series") if series else tr("New Series"))
        self.setMinimumWidth(600)
        self._series = series
        design: Mapping[str, Any] = series.design if series else {}
        self.title, self.subtitle, self.editor, self.language = (
            QLineEdit(getattr(series, name, "")) for name in ("title", "subtitle", "editor", "language")
        )
        self.language.setPlaceholderText(tr("As most of its stories: de, en-GB …"))
        self.frequency = Chooser()
        self.frequency.setEditable(True)
        self.frequency.addItems([tr(words) for words in FREQUENCIES])
        self.frequency.setCurrentText(series.frequency if series else "")
        self.style_ = _combo(
            [("", tr("Each format's own")), *((name, name.replace("-", " ").title()) for name in _styles())], design.get("style")
        )
        self.cover = _combo([(name, tr(DESIGNS.get(name, name.title()))) for name in cover_designs()], design.get("cover"))
        self.sections = _combo([(name, tr(words)) for name, words in SECTIONS.items()], design.get("sections"))
        self.numbers = _combo([(name, tr(words)) for name, words in NUMBERS.items()], design.get("numbers"))
        self.order = _combo([(name, tr(words)) for name, words in ORDERS.items()], design.get("order"))
        self.query, self.found = QLineEdit(str(design.get("query") or "")), QLabel()
        self.standing = QCheckBox(tr("Fill issues by a standing query"))
        self.standing.setChecked(isinstance(design.get("query"), str))
        self.alike = QCheckBox(tr("Also near-duplicates of what is in, or ran"))
        self.alike.setChecked(bool(design.get("alike")))
        self.bounds = {name: _bound(int(design.get(name) or 0)) for name in _BOUNDS}
        self.go, cancel = QPushButton(tr("Save") if series else tr("Create")), QPushButton(tr("Cancel"))
        self.go.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        whole, inner = framed(self, spacing=8, below=20)
        for words, rows in self._groups():
            head = QLabel(words)
            head.setProperty("tone", "heading")
            inner.addWidget(head)
            inner.addLayout(_form(rows))
            inner.addSpacing(8)
        whole.addLayout(inner)
        add_foot(whole, (cancel, self.go))
        self.title.textChanged.connect(lambda _: self._told())
        self.query.textChanged.connect(lambda _: self._ask())
        self.standing.toggled.connect(lambda _: self._ask())
        self._told()
        self._ask()
        self.title.setFocus()

    def _groups(self) -> Sequence[tuple[str, Sequence[tuple[str, QWidget | QHBoxLayout]]]]:
        self.query.setPlaceholderText(tr("added:7d  is:unread  section:Culture …"))
        self.found.setProperty("tone", "small")
        self.found.setWordWrap(True)
        amounts = QHBoxLayout()
        amounts.setSpacing(8)
        for name, words in (("most", tr("stories")), ("minutes", tr("minutes")), ("each", tr("a section"))):
            label = QLabel(words)
            label.setProperty("tone", "soft")
            self.bounds[name].setAccessibleName(tr("At most: {what}").format(what=words))
            amounts.addWidget(self.bounds[name])
            amounts.addWidget(label)
        amounts.addStretch(1)
        return (
            (
                tr("The series"),
                (
                    (tr("Title"), self.title),
                    (tr("Subtitle"), self.subtitle),
                    (tr("Editor"), self.editor),
                    (tr("Frequency"), self.frequency),
                    (tr("Language"), self.language),
                ),
            ),
            (
                tr("Its issues"),
                (
                    (tr("Numbers"), self.numbers),
                    (tr("Sections", "of an issue"), self.sections),
                    (tr("Style"), self.style_),
                    (tr("Cover"), self.cover),
                ),
            ),
            (
                tr("What they are filled from"),
                (
                    ("", self.standing),
                    (tr("Query"), self.query),
                    ("", self.found),
                    (tr("Order"), self.order),
                    (tr("At most"), amounts),
                    ("", self.alike),
                ),
            ),
        )

    def said(self) -> dict[str, Any]:
        """Give what was set, as `create_series` and `edit_series` take it."""
        design = dict(self._series.design) if self._series else {}
        chosen = {
            "style": self.style_.currentData(),
            "cover": self.cover.currentData(),
            "sections": self.sections.currentData(),
            "numbers": self.numbers.currentData(),
            "order": self.order.currentData(),
            **{name: box.value() for name, box in self.bounds.items()},
            "alike": self.alike.isChecked(),
        }
        design = {name: value for name, value in {**design, **chosen}.items() if value}
        design.pop("query", None)
        if self.standing.isChecked():
            design["query"] = self.query.text().strip()
        return {
            "title": self.title.text().strip(),
            "subtitle": self.subtitle.text().strip(),
            "editor": self.editor.text().strip(),
            "frequency": self.frequency.currentText().strip(),
            "language": self.language.text().strip(),
            "design": design,
        }

    def tell(self, query: str, words: str) -> None:
        """Say what a query finds."""
        if query == self.query.text().strip() and self.standing.isChecked():
            self.found.setText(words)

    def _ask(self) -> None:
        on, text = self.standing.isChecked(), self.query.text().strip()
        for part in (self.query, self.order, self.alike, *self.bounds.values()):
            part.setEnabled(on)
        self.found.setText("" if on else tr("You choose each issue's stories yourself."))
        wrong = ""
        try:
            Query.parse(text)
        except QueryError as error:
            wrong = explained(error)
        self.query.setProperty("wrong", bool(wrong) and on)
        self.query.style().unpolish(self.query)
        self.query.style().polish(self.query)
        if on and wrong:
            self.found.setText(wrong)
        elif on:
            self.asked.emit(text)
        self._told()

    def _told(self) -> None:
        self.go.setEnabled(bool(self.title.text().strip()) and not self.query.property("wrong"))


def _styles() -> list[str]:
    return list(dict.fromkeys((*styles_for("pdf"), *styles_for("epub"))))


def _combo(offered: Sequence[tuple[str, str]], chosen: object) -> QComboBox:
    made = Chooser()
    for name, words in offered:
        made.addItem(words, name)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made


def _bound(value: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(0, 9999)
    made.setSpecialValueText("–")
    made.setValue(value)
    made.setFixedWidth(84)
    made.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet's padding does not reach the text of a spin box
    return made


def _form(rows: Sequence[tuple[str, QWidget | QHBoxLayout]]) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(14)
    form.setVerticalSpacing(8)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for word, field in rows:
        label = QLabel(word)
        label.setProperty("tone", "soft")
        label.setMinimumWidth(84)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if isinstance(field, QWidget):
            if word:
                field.setAccessibleName(word)
                label.setBuddy(field)
            form.addRow(label, field)
        else:
            form.addRow(label, field)
    return form
