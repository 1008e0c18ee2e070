"""The interface's words in a person's language, by Qt Linguist's files (resources/translations)."""

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """Give a text in the interface's language; where `n` is given, in its plural form, with `%n` put in.

    The text is a literal, so that lupdate finds it. What varies stands in it as `{name}`, for `str.format`;
    a text that stands in a table is marked there by QT_TR_NOOP and given in the language where it is shown.
    """
    return QCoreApplication.translate("", text, comment or None, n)


def QT_TR_NOOP(text: str) -> str:
    """Mark a text of a table for lupdate, which knows this name; it is given to `tr` where it is shown."""
    return text
