"""The order of letters in a language's own alphabet, as text that compares so.

Most accents only colour a letter: é sorts with e, ä with a in German. In other languages such a letter stands in a place of its own: å, ä and
ö behind z in Swedish, ch behind h in Czech. Which do is told by the table, taken from the tailorings of Unicode's CLDR (common/collation);
it holds what makes two letters differ, and not how equals are told apart. SQLite asks for a key once a name, so this is quicker than a
collation, which it would ask n log n times, and needs no ICU.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

Key = Callable[[str | None], str]
QUOTES = "\"'“”„«»‚‘’‹›([…¡¿ "
_EVERYWHERE = "и<й у<ў і<ї г<ґ ae=æ oe=œ o=ø d=đ=ð l=ł h=ħ i=ı t=ŧ"  # those after = are not taken apart by NFKD
_NORTH = "z<å=aa<ä=æ<ö=ø y=ü"
_DANISH = "z<æ=ä<ø=ö=ő<å=aa y=ü"
_CROATIAN = "c<č<ć d<dž<đ l<lj n<nj s<š z<ž"
_TURKISH = "c<ç g<ğ h<ı o<ö s<ş u<ü"
_OWN = {
    "az": f"{_TURKISH} e<ə",
    "bs": _CROATIAN,
    "cs": "c<č h<ch r<ř s<š z<ž",
    "da": _DANISH,
    "eo": "c<ĉ g<ĝ h<ĥ j<ĵ s<ŝ u<ŭ",
    "es": "n<ñ",
    "et": "s<š<z<ž w<õ<ä<ö<ü",
    "fi": _NORTH.replace("=aa", ""),
    "fo": "a<á d<ð i<í o<ó u<ú y<ý z<æ=ä<ø=ö<å",
    "gl": "n<ñ",
    "hr": _CROATIAN,
    "hu": "c<cs d<dz<dzs g<gy l<ly n<ny o<ö=ő s<sz t<ty u<ü=ű z<zs",
    "is": "a<á d<ð e<é i<í o<ó u<ú y<ý z<þ<æ=ä<ö=ø<å",
    "lt": "c<č i=y s<š z<ž",
    "lv": "c<č g<ģ i<y k<ķ l<ļ n<ņ r<ŗ s<š z<ž",
    "nb": _DANISH,
    "nn": _DANISH,
    "no": _DANISH,
    "pl": "a<ą c<ć e<ę l<ł n<ń o<ó s<ś z<ź<ż",
    "ro": "a<ă<â i<î s<ș=ş t<ț=ţ",
    "sk": "a<ä c<č h<ch o<ô s<š z<ž",
    "sl": "c<č<ć d<đ s<š z<ž",
    "sq": "c<ç d<dh e<ë g<gj l<ll n<nj r<rr s<sh t<th x<xh z<zh",
    "sv": _NORTH.replace("=aa", ""),
    "tr": _TURKISH,
    "vi": "a<ă<â d<đ e<ê o<ô<ơ u<ư",
}
_BEHIND = 0xE000  # private use: behind every letter, so that `z` and one of these comes after all words that begin with z
_DIGITS = re.compile(r"\d+")
_ACCENTS = re.compile("[\u0300-\u036f]+")  # those of Latin letters; asking of every letter whether it is one takes three times as long
_PLACES = 12  # digits to which a number is filled up, so that 9 comes before 10


@cache
def alphabetical(language: str) -> Key:
    """Give what makes the sort key of a name or a title in a language (BCP 47; "" for none): "" for nothing.

    Case, accents that the alphabet does not count, and opening quotation marks are left out; numbers sort by what they are worth.
    """
    primary = re.split("[-_]", language.lower())[0]
    letters = dict(_pairs(_EVERYWHERE)) | dict(_pairs(_OWN.get(primary, "")))
    pattern = re.compile("|".join(map(re.escape, sorted(letters, key=len, reverse=True))))
    whole_ascii = not any(letter.isascii() for letter in letters)
    dotless = primary in {"tr", "az"}

    def key(text: str | None) -> str:
        if not text:
            return ""
        if whole_ascii and text.isascii():
            return _numbered(text.lower().lstrip(QUOTES))
        if dotless:
            text = text.replace("I", "ı").replace("İ", "i")
        written = unicodedata.normalize("NFC", text.casefold())
        placed = _ACCENTS.sub("", unicodedata.normalize("NFKD", pattern.sub(lambda found: letters[found[0]], written)))
        if not placed.isascii():
            placed = "".join(letter for letter in placed if not unicodedata.combining(letter))
        return _numbered(placed.lstrip(QUOTES))

    return lru_cache(maxsize=8192)(key)


def _numbered(key: str) -> str:
    return _DIGITS.sub(_filled, key)


def _filled(found: re.Match[str]) -> str:
    return found[0].zfill(_PLACES)


def _pairs(order: str) -> Iterator[tuple[str, str]]:
    """Give each letter that has a place of its own, and what it is sorted as."""
    for run in order.split():
        base, *places = run.split("<")
        first, *same = base.split("=")
        yield from ((letter, first) for letter in same)
        for number, place in enumerate(places):
            yield from ((letter, f"{first}{chr(_BEHIND + number)}") for letter in place.split("="))
