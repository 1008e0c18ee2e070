"""Counts, dates and sizes as a person reads them."""

import unicodedata
from html import escape

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
DOT = "\u2002·\u2002"
FIELD_WORDS = {
    "title": "Title",
    "deck": "Deck",
    "authors": "Authors",
    "publication": "Publication",
    "section": "Section",
    "published": "Published",
    "updated": "Updated",
    "language": "Language",
    "url": "Address",
    "dateline": "Dateline",
    "rights": "Rights",
    "tags": "Tags",
    "note": "Note",
}


def count(number: int, one: str, several: str = "") -> str:
    """Give `1 story`, `1,204 stories`."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def stories(number: int) -> str:
    """Give a count of stories."""
    return count(number, "story", "stories")


def day(published: str, *, short: bool = False) -> str:
    """Give an ISO 8601 date, as precise as it is, as `7 January 2022`; short as `7 Jan 2022`. What is no date stays as it is."""
    parts = published[:10].split("-")
    try:
        numbers = [int(part) for part in parts if part]
        if len(numbers) == 1:
            return str(numbers[0])
        month = _MONTHS[numbers[1] - 1]
    except (ValueError, IndexError):
        return published
    if short:
        month = month[:3]
    return f"{month} {numbers[0]}" if len(numbers) == 2 else f"{numbers[2]} {month} {numbers[0]}"


def moment(instant: str) -> str:
    """Give an ISO 8601 instant as `7 January 2022, 09:30`."""
    return f"{day(instant)}, {instant[11:16]}" if len(instant) >= 16 else day(instant)


def size(number: int) -> str:
    """Give a count of bytes in the largest unit that leaves at least one."""
    if number < 1000:
        return count(number, "byte")
    value = float(number)
    unit, *larger = ("kB", "MB", "GB")
    value /= 1000
    while value >= 1000 and larger:
        value, unit = value / 1000, larger.pop(0)
    return f"{value:.1f} {unit}" if value < 10 else f"{value:,.0f} {unit}"


def reading_minutes(words: int) -> str:
    """Tell how long a story takes at 230 words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047: 238 in English)."""
    return f"{max(1, round(words / 230))} min" if words else ""


def one_line(*parts: str) -> str:
    """Join what is known by middle dots."""
    return DOT.join(part for part in parts if part)


def tip(text: str) -> str:
    """Give text for a tool tip, which would read markup in it, and fetch the pictures that this names."""
    return f"<p>{escape(text)}</p>" if text else ""


def in_menu(text: str) -> str:
    """Give text for a menu, where a lone & underlines the next letter."""
    return text.replace("&", "&&")


def right_to_left(text: str) -> bool:
    """Tell whether a text's first letter is written from right to left (Unicode Bidirectional Algorithm, rule P2)."""
    for letter in text:
        if (way := unicodedata.bidirectional(letter)) in {"L", "R", "AL"}:
            return way != "L"
    return False
