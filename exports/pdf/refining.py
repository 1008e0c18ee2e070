"""Typewriter's signs made into a typesetter's: quotes and dashes as the language has them, spaces that are thin or break no line.

For print alone, and only where a person asks for it: the archive keeps what its source said. Code and addresses stay as they are.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from lxml import etree

from exports.markup import language_of
from exports.publication import Article, Publication

_NO_BREAK, _THIN = "\u00a0", "\u202f"  # a space, and a thin one, at which no line ends
_KEPT = frozenset({"code", "pre"})
_BLOCKS = frozenset("p li dt dd td th caption figcaption h2 h3 h4 h5 blockquote aside".split())
_LEFT = frozenset({"", " ", "\n", "\t", _NO_BREAK, _THIN, "(", "[", "{", "–", "—", "-", "/", "“", "„", "«", "»", "‘", "‚"})


@dataclass(frozen=True, slots=True)
class Manner:
    """How a language sets its quotes and dashes."""

    opens: str
    closes: str
    opens_within: str
    closes_within: str
    dash: str = " – "


_DASH = re.compile(r"(?<=\S) (?:--?|–|—) (?=\S)|(?<=\w)--(?=\w)")
_WITHIN = re.compile(r"(?<![\w'])'(\S(?:[^']*\S)?)'(?!\w)")  # a pair of single quotes, and no apostrophe
_GERMAN = Manner("„", "“", "‚", "‘")
_ENGLISH = Manner("“", "”", "‘", "’")
_SWISS = Manner("«", "»", "‹", "›")
_MANNERS: Mapping[str, Manner] = {
    "de": _GERMAN, "de-CH": _SWISS, "de-LI": _SWISS, "cs": _GERMAN, "sk": _GERMAN, "sl": _GERMAN, "en": _ENGLISH, "nl": _ENGLISH, "tr": _ENGLISH,
    "fr": Manner(f"«{_THIN}", f"{_THIN}»", "“", "”"), "fr-CH": _SWISS, "it": Manner("«", "»", "“", "”"), "es": Manner("«", "»", "“", "”", " — "),
    "pt": Manner("“", "”", "‘", "’", " — "), "ru": Manner("«", "»", "„", "“", " — "), "uk": Manner("«", "»", "„", "“", " — "),
    "pl": Manner("„", "”", "«", "»"), "el": Manner("«", "»", "“", "”"), "sv": Manner("”", "”", "’", "’"), "fi": Manner("”", "”", "’", "’"),
    "da": Manner("»", "«", "›", "‹"), "hu": Manner("„", "”", "»", "«"), "he": Manner("”", "”", "’", "’"), "ar": Manner("«", "»", "“", "”"),
}  # fmt: skip
_UNITS = "km/h|km|m|cm|mm|km²|m²|ha|kg|g|mg|t|l|ml|kWh|MWh|GWh|kW|MW|GW|Hz|kHz|MHz|°C|Uhr|Euro|Mio\\.|Mrd\\.|Prozent|percent|per cent|million|billion|€|£|\\$|Fr\\."
_BEFORE_NUMBERS = "Nr\\.|S\\.|Abb\\.|Art\\.|Abs\\.|Kap\\.|No\\.|p\\.|pp\\.|fig\\.|§§?|n°|№"
_TITLES = "Dr\\.|Prof\\.|St\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Mme|Hr\\.|Fr\\."
_ABBREVIATED = "z\\. ?B|d\\. ?h|u\\. ?a|o\\. ?ä|i\\. ?d\\. ?R|s\\. ?o|s\\. ?u|v\\. ?a|z\\. ?T|u\\. ?U|i\\. ?A|n\\. ?Chr|v\\. ?Chr|m\\. ?E"
_RULES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"(?<!\.)\.\.\.(?!\.)"), "…"),
    (re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?!\w))"), _NO_BREAK),
    (re.compile(r"(?<=\d) (?=[%‰])"), _THIN),
    (re.compile(rf"(?<!\w)({_BEFORE_NUMBERS}) (?=\d)"), rf"\1{_NO_BREAK}"),
    (re.compile(rf"(?<!\w)({_TITLES}) (?=[A-ZÄÖÜÉ])"), rf"\1{_NO_BREAK}"),
    (re.compile(r"(?<![\w–-])(\d{1,4})-(\d{1,4})(?![\w-])"), r"\1–\2"),
)
_GERMAN_RULES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(rf"(?<!\w)(?:{_ABBREVIATED})\."), lambda hit: re.sub(r"\. ?(?=\w)", f".{_THIN}", hit[0])),
    (
        re.compile(r"(?<!\d)(\d{1,2}\.) (?=Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"),
        rf"\1{_NO_BREAK}",
    ),
)
_FRENCH_RULES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r'(?<=[\w»)]) ?(?=[;!?](?:\s|$|[»"]))'), _THIN),
    (re.compile(r"(?<=[\w»)]) (?=:(?:\s|$))"), _NO_BREAK),
    (re.compile(r"«\s?"), f"«{_THIN}"),
    (re.compile(r"\s?»"), f"{_THIN}»"),
)


def refined_heads(publication: Publication) -> Publication:
    """Give a publication whose titles and decks are set as their languages set them."""

    def own(article: Article) -> Article:
        language = language_of(article.language)
        return replace(article, title=refined(article.title, language), deck=refined(article.deck, language))

    language = language_of(publication.language)
    return replace(
        publication,
        title=refined(publication.title, language),
        subtitle=refined(publication.subtitle, language),
        sections=tuple(
            replace(section, title=refined(section.title, language), articles=tuple(map(own, section.articles)))
            for section in publication.sections
        ),
    )


def refined(words: str, language: str) -> str:
    """Give words as their language's typesetter would have set them; those of a language that is not known only by what all share."""
    return _Setter(language).set(words)


def refine(root: etree._Element, language: str) -> None:
    """Refine a body in place. language: of the story; a passage in another says so itself."""
    _walk(root, _Setter(language))


class _Setter:
    """Sets one run of words, piece by piece: a quote knows by what stood before it whether it opens or closes."""

    def __init__(self, language: str) -> None:
        self.language = language
        base = language.partition("-")[0]
        self._manner = _MANNERS.get(language) or _MANNERS.get(base)
        self._rules = (*_RULES, *{"de": _GERMAN_RULES, "fr": _FRENCH_RULES}.get(base, ()))
        self.begin()

    def begin(self, before: str = "") -> None:
        """Begin a run of words. before: the sign that stands before them."""
        self._before, self._open = before, False

    def set(self, words: str) -> str:
        """Set the run's next piece."""
        if not words:
            return words
        for pattern, instead in self._rules:
            words = pattern.sub(instead, words)
        if self._manner:
            words = _DASH.sub(self._manner.dash, words)
            words = _WITHIN.sub(rf"{self._manner.opens_within}\1{self._manner.closes_within}", words)
            words = "".join(self._quoted(sign, before) for sign, before in zip(words, (self._before, *words), strict=False))
        self._before = words[-1]
        return words

    def _quoted(self, sign: str, before: str) -> str:
        if sign == "'":
            return sign if before.isdigit() else "’"  # 5' are feet
        if sign != '"' or self._manner is None or (before.isdigit() and not self._open):  # 5" are inches
            return sign
        self._open = before in _LEFT
        return self._manner.opens if self._open else self._manner.closes


def _walk(element: etree._Element, setter: _Setter) -> None:
    if not isinstance(element.tag, str) or element.tag in _KEPT:
        setter.begin("x")
        return
    if (language := element.get("lang")) and language != setter.language:
        setter = _Setter(language)
    elif element.tag in _BLOCKS:
        setter.begin()
    address = element.tag == "a" and "".join(map(str, element.itertext())).strip() in (element.get("href") or "-")
    if element.text and not address:
        element.text = setter.set(element.text)
    for child in element:
        _walk(child, setter)
        if child.tag in _BLOCKS:
            setter.begin()
        if child.tail and not address:
            child.tail = setter.set(child.tail)
