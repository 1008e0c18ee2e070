"""When a series' next issue is due: its frequency, in the editor's own words, reckoned on from the last issue's date."""

import calendar
import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import count

FREQUENCIES = ("daily", "weekly", "fortnightly", "monthly", "bimonthly", "quarterly", "half-yearly", "yearly")
_WORDS = {
    "daily": "daily täglich quotidien quotidienne",
    "weekly": "weekly wöchentlich hebdomadaire",
    "fortnightly": "fortnightly biweekly zweiwöchentlich vierzehntäglich vierzehntägig 14-täglich 14-tägig bimensuel",
    "monthly": "monthly monatlich mensuel mensuelle",
    "bimonthly": "bimonthly zweimonatlich bimestriel",
    "quarterly": "quarterly vierteljährlich trimestriel",
    "half-yearly": "half-yearly halbjährlich semestriel",
    "yearly": "yearly annual annually jährlich annuel",
}
_MEANING = {word: frequency for frequency, words in _WORDS.items() for word in words.split()}
_DAYS = {"daily": 1, "weekly": 7, "fortnightly": 14}
_MONTHS = {"monthly": 1, "bimonthly": 2, "quarterly": 3, "half-yearly": 6, "yearly": 12}
_SAID = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def frequency_of(words: str) -> str:
    """Give the frequency that an editor's words name, "" if they name none: "erscheint wöchentlich" is weekly."""
    return next((_MEANING[word] for word in re.findall(r"[\w-]+", words.casefold()) if word in _MEANING), "")


def next_date(frequency: str, dates: Sequence[str], today: date) -> str:
    """Give the next issue's date, as precise as the last one's; the first issue's, and without a known frequency any, is today.

    frequency: in the editor's words. dates: the series' issues', in the order in which they were made; a story's form, "" unknown.
    It is one period behind the last, or, where issues were missed meanwhile, the latest date of that rhythm which is not to come.
    """
    named = frequency_of(frequency)
    read = [found for each in dates if (found := _SAID.match(each))]
    if not read or not named or not _fits(named, read[-1]):
        return today.isoformat()
    last = _day(read[-1])
    anchor = last.day
    if last.day == calendar.monthrange(last.year, last.month)[1]:  # 31 January, 29 February, and then 31 March again
        anchor = max(_day(each).day for each in read)
    due = next(step for step in count(1) if _step(last, named, step + 1, anchor) > today)
    precision = 10 if read[-1][3] else 7 if read[-1][2] else 4
    return _step(last, named, due, anchor).isoformat()[:precision]


def _day(found: re.Match[str]) -> date:
    year, month, day = int(found[1]), int(found[2] or 1), int(found[3] or 1)
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def _fits(named: str, found: re.Match[str]) -> bool:
    """Tell whether a date is precise enough to reckon on from: a month is none to a weekly."""
    return bool(found[3]) or (named in _MONTHS and (bool(found[2]) or named == "yearly"))


def _step(last: date, named: str, periods: int, anchor: int) -> date:
    if named in _DAYS:
        return last + timedelta(days=_DAYS[named] * periods)
    months = last.year * 12 + last.month - 1 + _MONTHS[named] * periods
    year, month = divmod(months, 12)
    return date(year, month + 1, min(anchor, calendar.monthrange(year, month + 1)[1]))
