"""The interface's words in a person's language, by Qt Linguist's files (resources/translations)."""

from PySide6.QtCore import QCollator, QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

import resources

LANGUAGES = {"en": "English", "de": "Deutsch"}  # each called as it calls itself
LEFT_TO_RIGHT = "\u200e"  # Unicode's mark
_ENDS = ".…!?:)"
_SOURCE = "en"  # the language that stands in the code


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Give a text in the interface's language; where `n` is given, in its plural form, with `%Ln` put in as the locale writes numbers.

    The text is a literal, so that lupdate finds it; it also finds a plural only where the comment stands before `n`, if need be as "".
    What varies stands in it as `{name}`, for `str.format`. A text that stands in a table is marked there by `QT_TR_NOOP`.
    """
    told = QCoreApplication.translate("", text, comment or None, n) if text else ""
    if told and told[-1] in _ENDS and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return (
            f"{told}{LEFT_TO_RIGHT}"  # none of our languages is written leftward: in a window that is, the sentence's end stays at its end
        )
    return told


def language_of_words() -> str:
    """Tell which language the words are in, as `tr` gives them."""
    return tr("en", "the code of the language you translate into")


def QT_TR_NOOP(text: str) -> str:
    """Mark a text of a table for lupdate, which knows this name; it is given to `tr` where it is shown."""
    return text


class Language:
    """What one application speaks: its translators, its locale for dates, numbers and sorting, and the way its window runs."""

    def __init__(self, application: QApplication, choice: str = "system", system: QLocale | None = None) -> None:
        """choice: system, en or de. system: another locale than the person's own, for tests."""
        self._application = application
        self._translators: list[QTranslator] = []
        self.choose(choice, system)

    def choose(self, choice: str, system: QLocale | None = None) -> None:
        """Speak a language from now on; what is shown already stays as it is."""
        self.choice = choice
        self.locale = locale_of(choice, system or QLocale.system())
        self.name = spoken(choice, system or QLocale.system())
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()
        own, qts = str(resources.translations()), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        names = {f"qtbase_{self.name}": qts, f"pressmark_{_SOURCE}": own, f"pressmark_{self.name}": own}  # the last one is asked first
        for name, folder in names.items():
            translator = QTranslator(self._application)
            if translator.load(name, folder):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        QLocale.setDefault(self.locale)
        self._application.setLayoutDirection(self.locale.textDirection())


def spoken(choice: str, system: QLocale) -> str:
    """Give the language of the words: the one that was chosen, else the first of the system's that there is, else English."""
    if choice in LANGUAGES:
        return choice
    asked = (QLocale(each).language() for each in system.uiLanguages())
    names = (QLocale.languageToCode(each) for each in asked)
    return next((name for name in names if name in LANGUAGES), _SOURCE)


def locale_of(choice: str, system: QLocale) -> QLocale:
    """Give the locale of dates, numbers and sorting: the system's, unless another language was chosen; where it has none, Britain's English."""
    if choice in LANGUAGES and choice != QLocale.languageToCode(system.language()):
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom) if choice == _SOURCE else QLocale(choice)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom) if system.language() == QLocale.Language.C else system


def collator() -> QCollator:
    """Make what compares words as the locale sorts them: Ä with A in German, 9 before 10, capitals beside small letters."""
    made = QCollator(QLocale())
    made.setNumericMode(True)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return made
