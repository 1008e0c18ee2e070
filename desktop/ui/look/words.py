"""Counts, dates and sizes as a person reads them, in the interface's language and as the locale writes them."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from html import escape

from PySide6.QtCore import QDate, QLocale, QTime

from desktop.story.reading_time import reading_minutes
from desktop.ui.look.language import LEFT_TO_RIGHT, QT_TR_NOOP, tr

DOT = "\u2002·\u2002"
FIELD_WORDS = {
    "title": QT_TR_NOOP("Title"),
    "deck": QT_TR_NOOP("Deck"),
    "authors": QT_TR_NOOP("Authors"),
    "publication": QT_TR_NOOP("Publication"),
    "section": QT_TR_NOOP("Section"),
    "published": QT_TR_NOOP("Published"),
    "updated": QT_TR_NOOP("Updated"),
    "language": QT_TR_NOOP("Language"),
    "url": QT_TR_NOOP("Address"),
    "dateline": QT_TR_NOOP("Dateline"),
    "rights": QT_TR_NOOP("Rights"),
    "tags": QT_TR_NOOP("Tags"),
    "note": QT_TR_NOOP("Note"),
    "body": QT_TR_NOOP("Text"),
}
_WEEKDAY = re.compile(r"[,،]?\s*dddd[,،]?\s*(?:'?(?:de|la)'?\s)?")
_EAST = {QLocale.Language.Japanese: "yyyy年M月", QLocale.Language.Chinese: "yyyy年M月", QLocale.Language.Korean: "yyyy년 M월"}


def field_word(name: str) -> str:
    """Give what a field is called."""
    return tr(FIELD_WORDS.get(name, name))


def grouped(number: int) -> str:
    """Give a number as the locale groups its digits."""
    return QLocale().toString(number)


def far_of(done: int, total: int) -> str:
    """Say how far something is: `1,204 of 5,000`."""
    return tr("{done} of {total}").format(done=grouped(done), total=grouped(total))


def alike(share: float) -> str:
    """Say how alike two texts are, 0 … 1, in per cent."""
    return tr("{percent}% alike").format(percent=round(100 * share))


def listed(names: Iterable[str]) -> str:
    """Join names as a sentence does: `Arendt, Brandt and Celik`."""
    return QLocale().createSeparatedList(list(names))


def count(number: int, one: str, several: str = "") -> str:
    """Give `1 story`, `1,204 stories` in English alone; `tr` with its plural forms is for every language."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def stories(number: int) -> str:
    """Give a count of stories."""
    return tr("%Ln story(s)", "", number)


def day(published: str, *, short: bool = False) -> str:
    """Give an ISO 8601 date, as precise as it is, as `7 January 2022`; short as `7 Jan 2022`. What is no date stays as it is."""
    parts = published[:10].split("-")
    try:
        numbers = [int(part) for part in parts if part]
    except ValueError:
        return published
    if len(numbers) < 2:
        return "".join(map(str, numbers))
    year, month, in_month = (*numbers, 1)[:3]
    date = QDate(year, month, in_month)
    if not date.isValid():
        return published
    locale = QLocale()
    if len(numbers) > 2:
        return locale.toString(date, _day_format(locale.name(), short))
    if (east := _EAST.get(locale.language())) is not None:
        return locale.toString(date, east)
    width = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return f"{locale.standaloneMonthName(month, width)} {locale.toString(date, 'yyyy')}"


@lru_cache(maxsize=8)
def _day_format(name: str, short: bool) -> str:
    """Give a locale's own long form of a date without the weekday."""
    form = _WEEKDAY.sub("", QLocale(name).dateFormat(QLocale.FormatType.LongFormat)).strip(" ,،")
    return form.replace("MMMM", "MMM") if short else form


def moment(instant: str, *, short: bool = False) -> str:
    """Give an ISO 8601 instant as `7 January 2022, 09:30`; short as `7 Jan 2022, 09:30`."""
    time = QTime.fromString(instant[11:16], "HH:mm") if len(instant) >= 16 else QTime()
    if not time.isValid():
        return day(instant, short=short)
    return tr("{day}, {time}").format(day=day(instant, short=short), time=QLocale().toString(time, QLocale.FormatType.ShortFormat))


def instant(written: str) -> str:
    """Give an ISO 8601 date or time, with its zone where it has one, as `7 Jan 2022, 09:30 UTC+1`."""
    told = moment(written, short="T" in written)
    zone = written[16:].lstrip(":.0123456789") if len(written) > 16 and told != written else ""
    if not zone:
        return told
    hours, _, minutes = zone.partition(":")
    offset = "" if zone == "Z" else f"{hours[:1]}{hours[1:].lstrip('0') or '0'}{'' if minutes in ('', '00') else f':{minutes}'}"
    return tr("{time} UTC{offset}").format(time=told, offset=offset)


def language_word(code: str) -> str:
    """Give what a language (BCP 47) calls itself, which every interface can say: `Deutsch`. One that Qt does not know stays its code."""
    locale = QLocale(code.replace("-", "_"))
    if not code or locale.language() == QLocale.Language.C:
        return code
    name = locale.nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]}" if name else code


def size(number: int) -> str:
    """Give a count of bytes in the largest unit that leaves at least one."""
    if number < 1000:
        return tr("%Ln byte(s)", "", number)
    value = float(number)
    unit, *larger = ("kB", "MB", "GB")
    value /= 1000
    while value >= 1000 and larger:
        value, unit = value / 1000, larger.pop(0)
    return f"{QLocale().toString(value, 'f', 1 if value < 10 else 0)} {unit}"


def reading_time(words: int, language: str) -> str:
    """Tell how long a story takes to read; "" without words."""
    return tr("{minutes} min").format(minutes=reading_minutes(words, language)) if words else ""


def one_line(*parts: str) -> str:
    """Join what is known by middle dots."""
    return DOT.join(part for part in parts if part)


def tip(text: str) -> str:
    """Give text for a tool tip, which would read markup in it, and fetch the pictures that this names."""
    return f"<p>{escape(text)}</p>" if text else ""


def in_menu(text: str) -> str:
    """Give text for a menu, where a lone & underlines the next letter."""
    return text.replace("&", "&&")


def plain(text: str) -> str:
    """Give a menu's words without the mark of their letter, and without the dots that say that something is asked first."""
    return text.replace("&", "").rstrip(f"… \u00a0{LEFT_TO_RIGHT}")


def right_to_left(text: str) -> bool:
    """Tell whether a text's first letter is written from right to left (Unicode Bidirectional Algorithm, rule P2)."""
    for letter in text:
        if (way := unicodedata.bidirectional(letter)) in {"L", "R", "AL"}:
            return way != "L"
    return False
