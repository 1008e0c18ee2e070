"""A calendar that opens under a field: a year, a month, a day, or a time with its zone, whichever is known."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QEvent, QPoint, Qt, QTime, Signal
from PySide6.QtGui import QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QButtonGroup,
    QCalendarWidget,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTableView,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.look.chooser import Chooser
from desktop.ui.look.icons import drawing
from desktop.ui.look.language import QT_TR_NOOP, tr
from desktop.ui.look.words import moment

_PRECISIONS = {"year": QT_TR_NOOP("Year"), "month": QT_TR_NOOP("Month"), "day": QT_TR_NOOP("Day"), "time": QT_TR_NOOP("Time")}
_FORMS = {"year": "yyyy", "month": "yyyy-MM", "day": "yyyy-MM-dd", "time": "yyyy-MM-dd"}


class CalendarPopup(QDialog):
    """`chosen` gives a date as ISO 8601 writes it, "" for none. A click elsewhere or Esc closes it and changes nothing.

    It is a window without a frame and no popup of Qt's, since those are missing in the tree that screen readers are given.
    """

    chosen = Signal(str)
    _used = False  # whether it was the active window; said before Qt's own constructor tells of changes

    def __init__(self, written: str, parent: QWidget, *, day_alone: bool = False) -> None:
        """written: what stands in the field. day_alone: the field holds whole days only."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("calendar")
        self.setWindowTitle(tr("Calendar"))
        self.setAccessibleName(tr("Calendar"))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 52)
        self._written = written
        self._precise, date, time, zone = _read(written)
        self.days, self.time, self.zone, self._told = QCalendarWidget(), QTimeEdit(time), Chooser(), QLabel()
        self.precisions = self._segments()
        self._shape_days(date)
        self._offer_zones(zone)
        self.time.setAccessibleName(tr("Time"))
        self.time.setDisplayFormat("HH:mm")
        self.time.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet's padding does not reach the text of a spin box
        self.days.clicked.connect(self._clicked)
        self.days.activated.connect(self._take)
        for changed in (self.days.selectionChanged, self.days.currentPageChanged, self.time.timeChanged, self.zone.currentTextChanged):
            changed.connect(self._tell)
        self._lay_out(day_alone=day_alone)
        self._choose(self._precise)

    def _segments(self) -> dict[str, QToolButton]:
        group, made = QButtonGroup(self), {}
        for name, words in _PRECISIONS.items():
            button = QToolButton()
            button.setText(tr(words))
            button.setObjectName(f"precise-{name}")
            button.setAccessibleName(tr("As precise as: {precision}").format(precision=tr(words)))
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, name=name: self._choose(name))
            group.addButton(button)
            made[name] = button
        return made

    def _shape_days(self, date: QDate) -> None:
        days, quiet = self.days, QTextCharFormat()
        days.setAccessibleName(tr("Days"))
        (held,) = days.findChildren(QTableView)
        held.setAccessibleName(tr("Days"))
        days.setSelectedDate(date)
        days.setGridVisible(False)
        days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        quiet.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        days.setHeaderTextFormat(quiet)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            days.setWeekdayTextFormat(weekday, QTextCharFormat())  # Qt's own red says nothing here
        colour = self.palette().color(QPalette.ColorRole.Text).name()
        for name, drawn, words in (
            ("qt_calendar_prevmonth", "chevron-left", tr("The month before")),
            ("qt_calendar_nextmonth", "chevron-right", tr("The month after")),
        ):
            (button,) = days.findChildren(QToolButton, name)
            button.setIcon(drawing(drawn, colour, 16))
            button.setAccessibleName(words)
            button.setToolTip(words)

    def _offer_zones(self, zone: str) -> None:
        here = QDateTime.currentDateTime().offsetFromUtc() // 60
        local = f"{'-' if here < 0 else '+'}{abs(here) // 60:02}:{abs(here) % 60:02}"
        for offset in dict.fromkeys((zone, local, "+00:00", "")):
            self.zone.addItem(tr("UTC{offset}").format(offset=offset) if offset else tr("zone not known"), offset)
        self.zone.setAccessibleName(tr("Time zone"))

    def _lay_out(self, *, day_alone: bool) -> None:
        whole, precise, times, foot = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        whole.setContentsMargins(12, 12, 12, 12)
        whole.setSpacing(10)
        precise.setSpacing(4)
        for button in self.precisions.values():
            precise.addWidget(button, 1)
        self._times = QWidget()
        self._times.setLayout(times)
        times.setContentsMargins(0, 0, 0, 0)
        for words, part in ((tr("Time"), self.time), (tr("Zone"), self.zone)):
            label = QLabel(words)
            label.setProperty("tone", "soft")
            label.setBuddy(part)
            times.addWidget(label)
            times.addWidget(part, 1 if part is self.zone else 0)
        none, use = QPushButton(tr("No Date")), QPushButton(tr("Use"))
        none.setFlat(True)
        none.setAutoDefault(False)
        none.clicked.connect(lambda: self._give(""))
        use.setDefault(True)
        use.clicked.connect(self._take)
        self._told.setProperty("tone", "strong")
        foot.addWidget(self._told, 1)
        foot.addWidget(none)
        foot.addWidget(use)
        if not day_alone:
            whole.addLayout(precise)
        whole.addWidget(self.days)
        whole.addWidget(self._times)
        whole.addLayout(foot)

    def show_under(self, field: QWidget) -> None:
        """Open below a field, or above where there is no room."""
        self.adjustSize()
        corner, screen = field.mapToGlobal(QPoint(0, field.height() + 3)), field.screen().availableGeometry()
        left = min(max(corner.x() + field.width() - self.width(), screen.left()), screen.right() - self.width())
        below = corner.y() + self.height() <= screen.bottom()
        self.move(left, corner.y() if below else field.mapToGlobal(QPoint(0, -3)).y() - self.height())
        self.show()
        self.days.setFocus(Qt.FocusReason.PopupFocusReason)  # so that the field knows that it is not left

    def changeEvent(self, event: QEvent) -> None:
        """Close when another window is used."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self._used and not self.isActiveWindow():
            self.close()
        self._used = self._used or self.isActiveWindow()

    def _choose(self, precise: str) -> None:
        self._precise = precise
        self.precisions[precise].setChecked(True)
        self._times.setHidden(precise != "time")
        self.adjustSize()
        self._tell()

    def value(self) -> str:
        """Give the date as it is chosen now. Of one that says the same, what was written stays to the second."""
        days = self.days
        date = QDate(days.yearShown(), days.monthShown(), 1) if self._precise in {"year", "month"} else days.selectedDate()
        text = date.toString(_FORMS[self._precise])
        if self._precise != "time":
            return text
        text = f"{text}T{self.time.time().toString('HH:mm')}{self.zone.currentData()}"
        try:
            same = datetime.fromisoformat(self._written).replace(second=0, microsecond=0) == datetime.fromisoformat(text)
        except (ValueError, TypeError):
            same = False
        return self._written if same else text

    def _tell(self) -> None:
        self._told.setText(moment(self.value()))

    def _clicked(self) -> None:
        if self._precise == "day":
            self._take()

    def _take(self) -> None:
        self._give(self.value())

    def _give(self, value: str) -> None:
        self.close()
        self.chosen.emit(value)


def _read(written: str) -> tuple[str, QDate, QTime, str]:
    """Read what stands in a field: how precise it is, its day, time, and zone as an offset. What is no date is today."""
    digits = len(written.partition("T")[0])
    date = QDate.fromString((written[:10] + "-01-01")[:10], "yyyy-MM-dd")
    if not date.isValid():
        return "day", QDate.currentDate(), QTime(12, 0), ""
    time = QTime.fromString(written[11:16], "HH:mm")
    zone = written[16:].lstrip(":.0123456789")
    precise = "time" if time.isValid() else {4: "year", 7: "month"}.get(digits, "day")
    return precise, date, time if time.isValid() else QTime(12, 0), "+00:00" if zone == "Z" else zone
