"""How a query is read: cut into signs, then by precedence NOT, AND, OR."""

import calendar
import re
from dataclasses import dataclass
from typing import NoReturn

from desktop.archive.errors import QueryError
from desktop.archive.search.docids import DATED, LAST, behind, day_of, first_docid
from desktop.archive.search.query import FIELDS, HELD, STATES, Added, And, Dates, Node, Not, Or, Term, Words
from desktop.story import Mark

_CURLY = "“”„«»"  # a phrase may come out of a word processor; what opens so may close in any way
_PHRASE = rf"""(?P<phrase>"(?P<inside>(?:\\.|[^\\"])*)(?P<end>"?)(?P<star>\*?))
    | (?P<curly>[{_CURLY}](?P<within>[^{_CURLY}"]*)(?P<shut>[{_CURLY}"]?)(?P<more>\*?))"""
_WORD = rf"""[^\s(){_CURLY}"]+"""
_SIGN = re.compile(
    rf"""(?P<space>\s+) | (?P<open>\() | (?P<close>\)) | (?P<minus>-(?=[^\s)]))
    | (?P<address>https?://[^\s()]+)
    | (?P<field>[^\W\d_]+):
    | {_PHRASE}
    | (?P<word>{_WORD})""",
    re.VERBOSE,
)
_VALUE = re.compile(rf"{_PHRASE} | (?P<word>{_WORD})", re.VERBOSE)
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?", re.ASCII)
_DAYS = re.compile(r"([1-9]\d{0,4})d", re.ASCII)
_DEEPEST = 50


@dataclass(frozen=True, slots=True)
class _Sign:
    kind: str  # open, close, and, or, not, part
    at: int
    node: Node | None = None


def parse(text: str) -> Node:
    """Read a query. Raises QueryError with the place where it went wrong."""
    return _Parser(text).query()


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._signs = self._cut()
        self._next = 0
        self._depth = 0

    def query(self) -> Node:
        found = self._either()
        if self._next < len(self._signs):
            self._wrong(self._signs[self._next].at, "this parenthesis closes nothing")
        return found

    def _either(self) -> Node:
        parts = [self._all()]
        while self._sees("or"):
            self._next += 1
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _all(self) -> Node:
        parts = [self._one()]
        while self._sees("and", "not", "open", "part"):
            if self._sees("and"):
                self._next += 1
            parts.append(self._one())
        if len(parts) == 1:
            return parts[0]
        flat = [inner for part in parts for inner in (part.parts if isinstance(part, And) else (part,))]
        return And(tuple(flat))

    def _one(self) -> Node:
        if self._next == len(self._signs):
            self._wrong(len(self._text), "something is missing here: a word, a phrase or a field")
        sign = self._signs[self._next]
        self._next += 1
        if sign.kind == "part" and sign.node is not None:
            return sign.node
        self._depth += 1
        if self._depth > _DEEPEST:
            self._wrong(sign.at, "the parentheses go too deep")
        if sign.kind == "not":
            found: Node = Not(self._one())
        elif sign.kind == "open":
            found = self._either()
            if not self._sees("close"):
                self._wrong(sign.at, "this parenthesis is not closed")
            self._next += 1
        else:
            self._wrong(sign.at, "a word, a phrase or a field is expected here")
        self._depth -= 1
        return found

    def _sees(self, *kinds: str) -> bool:
        return self._next < len(self._signs) and self._signs[self._next].kind in kinds

    def _cut(self) -> list[_Sign]:
        signs: list[_Sign] = []
        at = 0
        while at < len(self._text):
            found = _SIGN.match(self._text, at)
            assert found is not None  # every character is a sign, or a part of one
            begin, at = at, found.end()
            if found["space"]:
                continue
            if found["open"] or found["close"]:
                signs.append(_Sign("open" if found["open"] else "close", begin))
            elif found["minus"]:
                signs.append(_Sign("not", begin))
            elif found["address"]:
                signs.append(_Sign("part", begin, Term("url", found["address"])))
            elif found["field"] and found["field"].lower() in FIELDS:
                node, at = self._field(found["field"].lower(), begin, at)
                signs.append(_Sign("part", begin, node))
            elif found["field"] and self._text[at : at + 1].strip(" \t\n)"):
                self._wrong(begin, f"there is no field “{found['field']}:”; the fields are {', '.join(f'{name}:' for name in FIELDS)}")
            elif found["field"]:  # `Berlin: Streit …`, a pasted headline
                signs.append(_Sign("part", begin, Words(found["field"])))
            elif found["word"] in ("AND", "OR", "NOT"):
                signs.append(_Sign(found["word"].lower(), begin))
            else:
                signs.append(_Sign("part", begin, self._words(found, begin)))
        return signs

    def _words(self, found: re.Match[str], at: int, field: str = "") -> Node:
        value, prefix = self._value(found, at)
        if found["word"] and not field and (mark := _mark(value)):
            return Term("mark", mark)
        return Words(value, prefix, field)

    def _value(self, found: re.Match[str], at: int) -> tuple[str, bool]:
        if found["word"]:
            return found["word"].rstrip("*"), found["word"].endswith("*")
        if not (found["end"] or found["shut"]):
            self._wrong(at, "this quotation mark is not closed")
        inside = re.sub(r"\\(.)", r"\1", found["inside"], flags=re.DOTALL) if found["phrase"] else found["within"]
        return " ".join(inside.split()), bool(found["star"] or found["more"])

    def _field(self, field: str, begin: int, at: int) -> tuple[Node, int]:
        found = _VALUE.match(self._text, at)
        if not found:
            self._wrong(begin, f"“{field}:” needs a value right behind it, in quotation marks if it has spaces")
        value, prefix = self._value(found, at)
        if field in ("title", "author"):
            return Words(value, prefix, field), found.end()
        if prefix:
            self._wrong(at, f"“{field}:” is compared as a whole and takes no *")
        return self._term(field, value, at), found.end()

    def _term(self, field: str, value: str, at: int) -> Node:
        match field:
            case "date":
                return self._dates(value, at)
            case "added":
                if found := _DAYS.fullmatch(value.lower()):
                    return Added(days=int(found[1]))
                dates = self._dates(value, at, " or 7d for the last seven days")
                return Added("" if dates.low == DATED else day_of(dates.low), "" if dates.high == LAST else day_of(dates.high))
            case "mark":
                mark = _mark(value) or (str(Mark.of(int(value))) if value.isascii() and value.isdigit() and len(value) < 16 else "")
                return Term("mark", mark) if mark else self._wrong(at, "a mark looks like PM-000042")
            case "is" | "has":
                known = STATES if field == "is" else HELD
                if value.lower() not in known:
                    self._wrong(at, f"there is no {field}:{value}; there are {', '.join(f'{field}:{name}' for name in known)}")
                return Term(field, value.lower())
            case "field":
                if not value.partition("=")[0].strip():
                    self._wrong(at, "“field:” needs the name of a field of one's own, as in field:Shelf or field:Shelf=12")
        return Term(field, value)

    def _dates(self, value: str, at: int, more: str = "") -> Dates:
        for sign in (">=", "<=", ">", "<"):
            if value.startswith(sign):
                first, last = self._span(value[len(sign) :], at + len(sign), more)
                return {">=": Dates(low=first), "<=": Dates(high=last), ">": Dates(low=last), "<": Dates(high=first)}[sign]
        begin, dots, end = value.partition("..")
        if not dots:
            return Dates(*self._span(value, at, more))
        if not (begin or end):
            self._wrong(at, "a range needs a date before or behind the dots")
        low = self._span(begin, at, more)[0] if begin else DATED
        high = self._span(end, at + len(begin) + 2, more)[1] if end else LAST
        if low >= high:
            self._wrong(at, "the range ends before it begins")
        return Dates(low, high)

    def _span(self, written: str, at: int, more: str) -> tuple[int, int]:
        """Give the document numbers of a date's first moment, and of what lies behind its last one."""
        if not _DATE.fullmatch(written):
            self._wrong(at, f"“{written}” is not a date; write 2022, 2022-01 or 2022-01-07, or a range such as 2022-01..2022-03{more}")
        year, month, day = int(written[:4]), int(written[5:7] or 1), int(written[8:10] or 1)
        if not (1 <= year <= 9998 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
            self._wrong(at, f"the calendar has no {written}")
        return first_docid(written), behind(written)

    def _wrong(self, at: int, why: str) -> NoReturn:
        raise QueryError(self._text, at, why)


def _mark(written: str) -> str:
    try:
        return str(Mark(written))
    except ValueError:
        return ""
