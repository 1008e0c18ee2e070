"""What each highlighter is for, in the person's own words."""

from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.archive import COLOURS
from desktop.ui.highlights.swatches import swatch
from desktop.ui.look.colours import Colours
from desktop.ui.look.dialog_foot import add_foot, framed
from desktop.ui.look.language import tr
from desktop.ui.look.papers import colour_names
from desktop.ui.shell.remembered import Remembered

_LONGEST = 40  # letters


class ColourNames(QDialog):
    """Five short fields; an empty one is the colour's own name."""

    def __init__(self, remembered: Remembered, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Names of the Colours"))
        self.setMinimumWidth(400)
        self._remembered = remembered
        kept = (*remembered.settings.highlight_names, *("",) * len(COLOURS))
        plain = colour_names(())
        self.fields: dict[str, QLineEdit] = {}
        whole, inner = framed(self, spacing=12, below=20)
        told = QLabel(tr("Say what you use each for, such as Claim or Doubt. Exports say so too."))
        told.setProperty("tone", "soft")
        told.setWordWrap(True)
        inner.addWidget(told)
        form = QGridLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(9)
        for place, colour in enumerate(COLOURS):
            field, mark, label = QLineEdit(kept[place]), QLabel(), QLabel(plain[colour])
            mark.setPixmap(swatch(colour, colours))
            field.setPlaceholderText(plain[colour])
            field.setAccessibleName(plain[colour])
            field.setMaxLength(_LONGEST)
            field.setObjectName(f"name-{colour}")
            label.setBuddy(field)
            for column, part in enumerate((mark, label, field)):
                form.addWidget(part, place, column)
            self.fields[colour] = field
        inner.addLayout(form)
        whole.addLayout(inner)
        cancel, save = QPushButton(tr("Cancel")), QPushButton(tr("Save"))
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self.accept)
        add_foot(whole, (cancel, save))
        self.fields[COLOURS[0]].setFocus()

    def accept(self) -> None:
        """Keep the names."""
        names = tuple(" ".join(field.text().split()) for field in self.fields.values())
        self._remembered.update(highlight_names=names if any(names) else ())
        super().accept()
