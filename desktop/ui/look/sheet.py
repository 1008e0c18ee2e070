"""The style sheet: how each kind of control looks, in a theme's colours."""

import re
from dataclasses import asdict
from pathlib import Path
from string import Template

from desktop.ui.look.colours import Colours

_SHEET = Template("""
QWidget { outline: 0; }
QMainWindow, QDialog { background: $ground; }
QToolTip { background: $tip; color: $tip_ink; border: 0; padding: 5px 8px; }

QMenuBar { background: $ground; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $paper; border: 1px solid $edge; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 8px; border-radius: 5px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $faint; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 6px; }
QMenu::indicator:checked { image: url($folder/check-ink.svg); }
QMenu::indicator:checked:selected { image: url($folder/check.svg); }
QMenu::right-arrow { image: url($folder/right.svg); width: 14px; height: 14px; padding-right: 6px; }

QToolBar { background: $ground; border: 0; border-bottom: 1px solid $line; padding: 6px 10px; spacing: 2px; }
QToolBar::separator { background: $line; width: 1px; margin: 6px 7px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; background: transparent; color: $ink; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $hover; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; }
QToolButton[kind="section"] { font-weight: 600; text-align: left; padding: 5px 4px; background: transparent; }
QToolButton[kind="section"]:hover { color: $link; }
QToolButton#qt_toolbar_ext_button { qproperty-icon: url($folder/more.svg); padding: 4px; }

QPushButton { background: $raised; border: 1px solid $edge; border-radius: 6px; padding: 5px 16px; min-height: 20px; color: $ink; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border-color: $accent; }
QPushButton:default { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton:default:hover { background: $accent_hover; }
QPushButton:default:focus { border-color: $ink; }
QPushButton:disabled, QPushButton:default:disabled { background: $ground; border-color: $line; color: $faint; }
QPushButton[kind="small"] { padding: 3px 11px; min-height: 18px; }
QPushButton:flat { background: transparent; border-color: transparent; color: $link; padding: 5px 8px; }
QPushButton:flat:hover { background: $hover; }
QPushButton:flat:focus { border-color: $accent; }
QPushButton[kind="bare"] { padding: 1px 2px; min-height: 16px; text-align: left; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QTimeEdit {
  background: $paper; border: 1px solid $edge; border-radius: 6px; padding: 4px 7px; color: $ink;
  placeholder-text-color: $soft; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QTimeEdit { min-height: 20px; }
QLineEdit[quiet="true"], QPlainTextEdit[quiet="true"] { background: transparent; border-color: transparent; padding: 3px 5px; }
QPlainTextEdit[quiet="true"] { padding: 0 2px; }
QLineEdit[quiet="true"]:hover, QPlainTextEdit[quiet="true"]:hover { border-color: $edge; }
QLineEdit[quiet="true"]:focus, QPlainTextEdit[quiet="true"]:focus { background: $paper; border-color: $accent; }
QLineEdit[rtl="true"] { font-family: "Noto Sans Arabic", "Noto Sans Hebrew", "Source Sans Pro"; }
QPlainTextEdit { padding: 2px 3px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QTimeEdit:focus { border-color: $accent; }
QLineEdit#places-filter { padding: 2px 7px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border-color: $caution; background: $caution_ground; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $faint; background: $ground; border-color: $line; }
QLineEdit[readOnly="true"] { background: $ground; border-color: $line; }
QLineEdit > QToolButton { border: 0; padding: 0; background: transparent; }
QLineEdit { lineedit-clear-button-icon: url($folder/close.svg); }
QSpinBox, QTimeEdit { padding: 3px 1px; }
QAbstractSpinBox QLineEdit { border: 0; padding: 0 0 0 5px; background: transparent; min-height: 0; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url($folder/down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $paper; border: 1px solid $edge; padding: 4px; color: $ink;
  selection-background-color: $accent; selection-color: $on_accent; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $accent; color: $on_accent; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button { subcontrol-origin: border; border: 0; width: 22px; background: transparent; }
QSpinBox::up-button, QTimeEdit::up-button { subcontrol-position: top right; margin-top: 2px; }
QSpinBox::down-button, QTimeEdit::down-button { subcontrol-position: bottom right; margin-bottom: 2px; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url($folder/up.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url($folder/down.svg); width: 12px; height: 12px; }

QCalendarWidget QWidget { alternate-background-color: $paper; background: transparent; }
QCalendarWidget QTableView { background: $paper; color: $ink; selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QTableView:disabled { color: $faint; }
QCalendarWidget QToolButton { font-weight: 600; padding: 4px 8px; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QMenu { background: $paper; }
QCalendarWidget QSpinBox { background: $paper; min-width: 70px; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; padding: 2px 0; }
QCheckBox::indicator, QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid $edge; background: $paper; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox:focus, QRadioButton:focus { color: $link; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($folder/check.svg); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url($folder/part.svg); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url($folder/dot.svg); }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }

QTabWidget::tab-bar { left: 12px; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $soft; padding: 8px 4px; margin: 0 10px; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $link; }

QProgressBar { background: $hover; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QSplitter::handle { background: $line; }
QStatusBar { background: $ground; border-top: 1px solid $line; color: $soft; min-height: 26px; }
QStatusBar::item { border: 0; }
QStatusBar QToolButton { padding: 2px 4px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QGraphicsView, QPdfView { background: $hover; border: 0; }

QFrame[kind="ground"] { background: $hover; }
QListView[kind="choices"] { background: transparent; }
QListView[kind="choices"]::item { border: 2px solid transparent; border-radius: 6px; padding: 2px; color: $ink; }
QListView[kind="choices"]::item:hover { background: $hover; }
QListView[kind="choices"]::item:selected { border-color: $accent; background: $hover; color: $ink; }
QTreeView, QListView, QTableView, QTextBrowser { background: $paper; border: 0; color: $ink; }
QListView, QTableView { selection-background-color: transparent; selection-color: $ink; }
QListView#facet-list { background: $ground; padding: 0 0 8px 0; }
QDialog#palette, QDialog#calendar { background: $paper; border: 1px solid $edge; }
QListView#offered { background: transparent; }
QListView#completions { background: $paper; border: 1px solid $edge; padding: 4px; }
QListView#completions::item { min-height: 26px; padding: 0 6px; border-radius: 4px; color: $ink; }
QListView#completions::item:selected { background: $accent; color: $on_accent; }
QScrollArea[framed="true"] { background: $paper; border: 1px solid $line; border-radius: 6px; }
QTreeView#places { background: $ground; padding: 4px 0; }
QTreeView::branch { background: transparent; }
QHeaderView::section { background: $ground; color: $soft; border: 0; border-bottom: 1px solid $line; padding: 5px 10px; }
QTableView[framed="true"], QListView[framed="true"], QTextBrowser[framed="true"] { border: 1px solid $line; border-radius: 6px; }
QTableView[framed="true"]::item { padding: 3px 8px; border-bottom: 1px solid $line; }
QTableView[framed="true"]::item:selected { background: $accent; color: $on_accent; }

QLabel { background: transparent; }
QLabel[tone="soft"] { color: $soft; }
QLabel[tone="caution"] { color: $caution; }
QLabel[tone="fine"] { color: $fine; }
QLabel[tone="heading"] { font-weight: 600; font-size: 12.5pt; }
QLabel[tone="title"] { font-family: "Source Serif Pro"; font-weight: 600; font-size: 19pt; }
QLabel[tone="strong"] { font-weight: 600; }
QLabel[tone="small"] { color: $soft; font-size: 9pt; }
QLabel[tone="group"] { color: $soft; font-weight: 600; font-size: 9pt; }
QLabel[badge="low"] { color: $caution; background: $caution_ground; border-radius: 5px; padding: 1px 7px; }
QLabel[badge="sure"] { color: $soft; padding: 1px 7px; }
QLabel[badge="missing"] { color: $soft; padding: 1px 7px; font-style: italic; }
QLabel[badge="own"] { color: $link; padding: 1px 7px; }
QFrame[kind="rule"] { background: $line; max-height: 1px; min-height: 1px; border: 0; }
QFrame[kind="upright"] { background: $line; max-width: 1px; min-width: 1px; border: 0; }
QFrame[kind="card"] { background: $paper; border: 1px solid $line; border-radius: 10px; }
QFrame[kind="result"] { background: $paper; border: 1px solid $line; border-radius: 10px; }
QFrame[kind="card"]:hover { border-color: $edge; }
QFrame[kind="chip"] { background: $hover; border: 1px solid $line; border-radius: 11px; }
QFrame[kind="chip"][part="true"] { background: transparent; border: 1px dashed $edge; }
QFrame[kind="chip"] QToolButton { padding: 2px; border-radius: 9px; }
QFrame[kind="chip"] QToolButton:hover { background: $line; }
QListView#formats, QListView#gallery, QListView#cautions { background: transparent; }
QListView#formats::item { border-radius: 6px; padding-left: 8px; }
QListView#formats::item:disabled { color: $soft; background: transparent; padding: 0 0 4px 6px; }
QListView#formats::item:hover:enabled { background: $hover; }
QListView#formats::item:selected { background: $accent; color: $on_accent; }
QListView#cautions::item { padding: 2px 0; color: $ink; }
QFrame[kind="popover"] { background: $ground; border: 1px solid $edge; border-radius: 0; }
QFrame[kind="fault"] { background: $caution_ground; border: 1px solid $caution; border-radius: 8px; }
QFrame[kind="fault"] QLabel { color: $ink; }
QFrame[kind="fault"] QPushButton { color: $ink; padding: 2px 0; min-height: 18px; text-decoration: underline; }
QFrame[kind="fault"] QPushButton:hover { color: $caution; background: transparent; }
QFrame[kind="popup"] { background: $paper; border: 1px solid $edge; border-radius: 8px; }
QFrame[kind="chip"] { background: $raised; border: 1px solid $edge; border-radius: 12px; }
QFrame[kind="chip"] QToolButton { padding: 0 6px; border-radius: 10px; min-height: 20px; }
QFrame[kind="float"] { background: $raised; border: 1px solid $edge; border-radius: 9px; }
QFrame[kind="strip"] { background: $ground; border: 0; border-bottom: 1px solid $line; }
QToolButton[kind="tight"] { padding: 4px 5px; }
QToolButton[kind="segment"] { border: 1px solid $edge; background: $paper; padding: 5px 10px; min-height: 18px; }
QToolButton[kind="segment"]:hover { background: $hover; }
QToolButton[kind="segment"]:checked { background: $accent; border-color: $accent; color: $on_accent; }
QToolButton[kind="segment"]:focus { border-color: $ink; }
QLabel#link-card { background: $tip; color: $tip_ink; padding: 4px 12px; border-top-right-radius: 7px; }
QFrame[kind="notice"] { background: $caution_ground; border-radius: 6px; }
QWidget[kind="paper"] { background: $paper; }

QScrollBar:vertical { width: 11px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 11px; background: transparent; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 36px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 36px; margin: 3px 2px; }
QScrollBar::handle:hover { background: $soft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
""")


_FOUR = re.compile(r"\b(padding|margin): ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+);")
_MENU_ITEM, _MENU_ITEM_LEFTWARD = "padding: 5px 8px 5px 26px;", "padding: 5px 26px 5px 26px;"  # else Qt sets keys over words
_SIDE = re.compile(r"\b(padding|margin)-(left|right)\b")


def sheet(colours: Colours, arrows: Path, *, leftward: bool = False) -> str:
    """Give the style sheet in a theme's colours; `arrows` is the folder with the small pictures it draws controls with.

    leftward: the window runs from right to left. Qt then turns about where a control's parts stand, but not the room at its sides.
    """
    written = _SHEET.substitute(asdict(colours), folder=arrows.as_posix())
    if leftward:
        written = _FOUR.sub(r"\1: \2 \5 \4 \3;", written)
        written = written.replace(_MENU_ITEM, _MENU_ITEM_LEFTWARD)
        written = _SIDE.sub(lambda match: f"{match[1]}-{'left' if match[2] == 'right' else 'right'}", written)
    return written
