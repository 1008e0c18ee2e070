"""Dates as newspapers write them, in the languages and orders we meet; one pattern per order, one table of month names."""

import re
import unicodedata
from datetime import date

from desktop.story.fields import read_value

_MONTHS = {
    1: "january januar jänner janvier enero gennaio stycznia styczeń января январь janeiro januari januar ocak ledna ianuarie يناير كانون_الثاني",
    2: "february februar feber février febrero febbraio lutego luty февраля февраль fevereiro februari şubat února februarie فبراير شباط",
    3: "march märz mars marzo marca marzec марта март março maart mart března martie مارس آذار",
    4: "april avril abril aprile kwietnia kwiecień апреля апрель nisan dubna aprilie أبريل ابريل نيسان",
    5: "may mai mayo maggio maja maj мая май maio mei mayıs května مايو أيار",
    6: "june juni juin junio giugno czerwca czerwiec июня июнь junho haziran června iunie يونيو يونيه حزيران",
    7: "july juli juillet julio luglio lipca lipiec июля июль julho temmuz července iulie يوليو يوليه تموز",
    8: "august août agosto sierpnia sierpień августа август augustus ağustos srpna أغسطس اغسطس آب",
    9: "september septembre septiembre setiembre settembre września wrzesień сентября сентябрь setembro eylül září septembrie سبتمبر أيلول",
    10: "october oktober octobre octubre ottobre października październik октября октябрь outubro ekim října octombrie أكتوبر اكتوبر تشرين_الأول",
    11: "november novembre noviembre listopada listopad ноября ноябрь novembro kasım noiembrie نوفمبر تشرين_الثاني",
    12: "december dezember décembre diciembre dicembre grudnia grudzień декабря декабрь dezembro desember aralık prosince decembrie ديسمبر كانون_الأول",
}
_SHORT = {1: "jan ene gen янв", 2: "feb fév fev фев", 3: "mar mär мар", 4: "apr abr avr апр", 6: "jun июн", 7: "jul июл", 8: "aug ago авг",
          9: "sep sept set сен сент", 10: "oct okt ott окт", 11: "nov ноя нояб", 12: "dec dez déc dic дек"}  # fmt: skip


def _plain(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(sign))


_NUMBER = {_plain(name.replace("_", " ")): month for table in (_SHORT, _MONTHS) for month, names in table.items() for name in names.split()}
_MONTH = "|".join(sorted(map(re.escape, _NUMBER), key=len, reverse=True))
_DAY, _YEAR = r"(?P<d>\d{1,2})", r"(?P<y>(?:19|20)\d\d)"
_ORDERS = [
    re.compile(rf"(?<!\d){_YEAR}\s?[年년]\s?(?P<m>\d{{1,2}})\s?[月월]\s?{_DAY}\s?[日일]"),
    re.compile(rf"(?<!\d){_YEAR}[-/.](?P<m>\d{{1,2}})[-/.]{_DAY}(?!\d)"),
    re.compile(
        rf"(?<!\d){_DAY}(?:\.|º|°|er|st|nd|rd|th)?(?:\s+(?:de|of|di|del))?[\s-]+(?P<n>{_MONTH})\.?,?(?:\s+(?:de|del))?[\s-]+{_YEAR}(?!\d)"
    ),
    re.compile(rf"\b(?P<n>{_MONTH})\.?\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d)"),
    re.compile(rf"(?<!\d){_DAY}\.\s?(?P<m>\d{{1,2}})\.\s?{_YEAR}(?!\d)"),
    re.compile(rf"(?<!\d)(?P<a>\d{{1,2}})[/-](?P<b>\d{{1,2}})[/-]{_YEAR}(?!\d)"),
    re.compile(rf"(?<!\d\s)(?<!\.\s)\b(?P<n>{_MONTH})\.?\s+{_YEAR}(?!\d)"),  # a month alone, not what follows a day there never was
]
_TIME = re.compile(
    r"(?<![\d.])(?P<h>[01]?\d|2[0-3])\s?[:.hh時点시]\s?(?P<min>[0-5]\d)(?:[:.](?P<s>[0-5]\d))?\s?(?P<half>[ap]\.?m\b\.?)?(?!\d)"
)
_ZONE = re.compile(
    r"(?:UTC|GMT)?\s?(?P<sign>[+\-−])(?P<h>\d\d):?(?P<min>\d\d)\b|\b(?P<name>UTC|GMT|Z|MEZ|CET|MESZ|CEST|EST|EDT|PST|PDT|BST|MSK|JST)\b"
)
_ZONES = {"UTC": "+00:00", "GMT": "+00:00", "Z": "+00:00", "MEZ": "+01:00", "CET": "+01:00", "MESZ": "+02:00", "CEST": "+02:00", "EST": "-05:00",
          "EDT": "-04:00", "PST": "-08:00", "PDT": "-07:00", "BST": "+01:00", "MSK": "+03:00", "JST": "+09:00"}  # fmt: skip
_DIGITS = {ord(sign): str(value) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９") for value, sign in enumerate(digits)}
_AROUND = (  # what stands beside a date in a date line
    r"\b(?:utc|gmt|z|mez|mesz|cet|cest|est|edt|am|pm|stand|vom|am|den|um|uhr|veröffentlicht|aktualisiert|erstellt|erschienen|datum|published|updated|posted|date|last|modified|on|at|"
    r"first|publié|mis à jour|modifié|le|à|publicado|actualizado|fecha|el|a las|pubblicato|aggiornato|il|alle|ore|opublikowano|aktualizacja|"
    r"dodano|data|обновлено|опубликовано|дата|г|года|um|hrs?|clock|o|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|(?:mon|diens|donners|frei|sams|sonn)tag|sonnabend|mittwoch|mo|di|mi|do|fr|sa|so|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|"
    r"понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|الإثنين|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|"
    r"发布时间|发布|更新|更新日期|时间|来源|公開|掲載|配信|입력|수정|등록|نشر|في|آخر|تحديث|الساعة|zaktualizowano|godz|publikacja|modificado|actualización|mise à jour|星期[一二三四五六日天]|[月火水木金土日]曜日?)\b|[月火水木金土日]"
)


_BESIDE = re.compile(_plain(_AROUND))


def read_date(line: str) -> str:
    """Give the date in a line, as ISO 8601 and as precise as it says (2022-01-07T09:30+01:00, 2022-01-07 or 2022-01); "" where there is none."""
    text = _plain_line(line)
    for order in _ORDERS:
        if (found := order.search(text)) and (day := _day(found.groupdict())):
            rest = text[: found.start()] + " " + text[found.end() :]
            return day + _time(rest) if len(day) == 10 else day
    return ""


def is_date_line(line: str) -> bool:
    """Whether a line says when, and nothing else: a date, a time, and the words that go with them."""
    if len(line) > 90 or not read_date(line):
        return False
    text = _plain_line(line)
    for order in _ORDERS:
        text = order.sub(" ", text)
    text = _BESIDE.sub(" ", _TIME.sub(" ", text))
    return sum(map(str.isalnum, text)) <= 4


def _plain_line(line: str) -> str:
    """Fold case, accents and digits, so that one table reads them all."""
    return " ".join(_plain(line.translate(_DIGITS)).split())


def _day(parts: dict[str, str | None]) -> str:
    year = int(parts["y"] or 0)
    if "a" in parts:  # 1/2/2022: day first, as all but one country write it, unless it cannot be
        first, second = int(parts["a"] or 0), int(parts["b"] or 0)
        month, day = (first, second) if second > 12 else (second, first)
    else:
        month = _NUMBER[name] if (name := parts.get("n")) else int(parts["m"] or 0)
        if not parts.get("d"):
            return f"{year}-{month:02}"
        day = int(parts["d"] or 0)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _time(rest: str) -> str:
    found = _TIME.search(rest)
    if not found:
        return ""
    hour = int(found["h"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"].startswith("p") else 0)
    zone = _ZONE.search(rest.upper(), found.end())
    written = f"T{hour:02}:{found['min']}" + (f":{found['s']}" if found["s"] else "")
    if not zone:
        return written
    return written + (_ZONES[zone["name"]] if zone["name"] else f"{zone['sign'].replace('−', '-')}{zone['h']}:{zone['min']}")


def iso_date(written: str) -> str:
    """Bring a date to ISO 8601 as a field holds it; "" where it is none."""
    written = re.sub(r"([+-]\d\d)(\d\d)$", r"\1:\2", written.strip())
    written = re.sub(r"^(\d{4}-\d\d-\d\d) (\d\d:)", r"\1T\2", written)
    written = re.sub(r"(:\d\d)[.,]\d+", r"\1", written).replace(" +", "+")  # no newspaper comes out at a thousandth of a second
    try:
        return str(read_value("published", written))
    except ValueError:
        return read_date(written)
