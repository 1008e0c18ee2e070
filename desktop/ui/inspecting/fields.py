"""A story's fields, put right where they stand; of several stories what they share, and what is typed is for all of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout

from desktop.archive import Places, Shared
from desktop.import_report import LOW
from desktop.story import FIELDS, Story, Value
from desktop.story.fields import read_value
from desktop.ui.dates.date_line import DateLine
from desktop.ui.editing.field_form import DATES, HINTS, written
from desktop.ui.inspecting.field_row import Checked, FieldRow
from desktop.ui.inspecting.in_place import Line, Lines, ReadLine
from desktop.ui.inspecting.section import Section
from desktop.ui.look.language import tr
from desktop.ui.look.phrases import worded
from desktop.ui.look.theme import Theme
from desktop.ui.look.words import FIELD_WORDS, language_word

_TALL = {"title": False, "deck": False, "rights": False, "note": True}  # whether Return begins a paragraph


class FieldsSection(Section):
    """`edited` gives a field's name and what was typed; tags have a section of their own."""

    edited = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__("fields", tr("Fields"), theme)
        self.rows: dict[str, FieldRow] = {}
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(6)
        form.setVerticalSpacing(1)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name in FIELDS:
            if name == "tags":
                continue
            editor = _editor(name)
            editor.setObjectName(f"inspect-{name}")
            row = FieldRow(tr(FIELD_WORDS[name]), editor, _reader(name), tr(HINTS[name]) if name in HINTS else "")
            row.saved.connect(lambda text, name=name: self.edited.emit(name, text))
            form.addRow(row.label, row.place())
            self.rows[name] = row
        self.column.addLayout(form)

    def show_story(self, story: Story) -> None:
        """Show one story's fields."""
        for name, row in self.rows.items():
            text = written(story.fields[name])
            sure, origin = story.confidence.get(name, 1.0), worded(story.origins.get(name, ""))
            told = tr("{percent} % sure; read from {origin}").format(percent=round(100 * sure), origin=origin) if origin and text else ""
            row.show_text(text, doubtful=tr("please check") if text and sure < LOW else "", origin=told)

    def show_shared(self, shared: Shared | None) -> None:
        """Show what several stories share; None where they are too many to be compared."""
        for name, row in self.rows.items():
            row.show_text(_shared(None if shared is None else shared.fields, name))

    def offer(self, places: Places, authors: Sequence[str]) -> None:
        """Complete mastheads, sections and names to those that are known."""
        self.rows["publication"].offer([name for name, _ in places.publications])
        self.rows["section"].offer([name for name, _ in places.sections])
        self.rows["authors"].offer(authors)

    def keep(self) -> None:
        """Give what was typed and has not been left yet."""
        for row in self.rows.values():
            row.keep()


def _editor(name: str) -> Line | Lines:
    if name in _TALL:
        return Lines(paragraphs=_TALL[name])
    if name in DATES:
        return DateLine()
    return ReadLine(language_word) if name == "language" else Line()


def _shared(fields: Mapping[str, Value | None] | None, name: str) -> str | None:
    value = None if fields is None else fields.get(name)
    return None if value is None else written(value)


def _reader(name: str) -> Checked:
    return lambda text: read_value(name, text)
