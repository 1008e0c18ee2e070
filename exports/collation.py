"""Collation: words in the order in which a language's readers look for them.

A word is compared by its base letters first, then by its marks, then by its capitals, as in UTS #10; letters that a language counts as its
own, such as Swedish å, come where its alphabet has them (the tailorings of CLDR 46, root and standard, for the languages below).
"""

import unicodedata
from collections.abc import Callable, Mapping

_ABOVE = "\U0010fffd"  # behind whatever else begins with the letter before it
# A language → letters that are letters of their own, each list behind the letter it is named for.
_OWN: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "sv": {"z": ("å", "ä", "ö")}, "fi": {"z": ("å", "ä", "ö")},
    "da": {"z": ("æ", "ø", "å")}, "nb": {"z": ("æ", "ø", "å")}, "nn": {"z": ("æ", "ø", "å")}, "no": {"z": ("æ", "ø", "å")},
    "is": {"d": ("ð",), "z": ("þ", "æ", "ö", "å")},
    "pl": {"a": ("ą",), "c": ("ć",), "e": ("ę",), "l": ("ł",), "n": ("ń",), "o": ("ó",), "s": ("ś",), "z": ("ź", "ż")},
    "cs": {"c": ("č",), "h": ("ch",), "r": ("ř",), "s": ("š",), "z": ("ž",)},
    "sk": {"a": ("ä",), "c": ("č",), "h": ("ch",), "o": ("ô",), "s": ("š",), "z": ("ž",)},
    "hr": {"c": ("č", "ć"), "d": ("dž", "đ"), "l": ("lj",), "n": ("nj",), "s": ("š",), "z": ("ž",)},
    "sl": {"c": ("č",), "s": ("š",), "z": ("ž",)},
    "hu": {"c": ("cs",), "d": ("dz", "dzs"), "g": ("gy",), "l": ("ly",), "n": ("ny",), "o": ("ö",), "s": ("sz",), "t": ("ty",), "u": ("ü",), "z": ("zs",)},
    "es": {"n": ("ñ",)}, "ro": {"a": ("ă", "â"), "i": ("î",), "s": ("ș",), "t": ("ț",)},
    "tr": {"c": ("ç",), "g": ("ğ",), "h": ("ı",), "o": ("ö",), "s": ("ş",), "u": ("ü",)},
    "et": {"s": ("š", "z", "ž"), "w": ("õ", "ä", "ö", "ü")},
    "lv": {"c": ("č",), "g": ("ģ",), "k": ("ķ",), "l": ("ļ",), "n": ("ņ",), "s": ("š",), "z": ("ž",)},
    "lt": {"c": ("č",), "s": ("š",), "z": ("ž",)},
    "ru": {"и": ("й",)}, "uk": {"г": ("ґ",), "и": ("і", "ї", "й")}, "be": {"и": ("і", "й"), "у": ("ў",)},
}  # fmt: skip
_SAME = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"}


def collation(language: str) -> Callable[[str], tuple[str, str, str]]:
    """Give a sort key for words in a BCP 47 language. Signs other than letters and figures count only where all else is the same."""
    own = _OWN.get(language.partition("-")[0].lower(), {})
    places = {letter: before + _ABOVE * turn for before, letters in own.items() for turn, letter in enumerate(letters, 1)}
    longest = max(map(len, places), default=1)

    def key(words: str) -> tuple[str, str, str]:
        folded = unicodedata.normalize("NFC", words.replace("I", "ı") if "ı" in places else words).casefold()
        return _letters(folded, places, longest), unicodedata.normalize("NFD", folded), words

    return key


def initial(words: str, language: str) -> str:
    """Give the letter under which an index has a word, "" for what begins with none; an alphabet's own letters head their own."""
    own = _OWN.get(language.partition("-")[0].lower(), {})
    letter = next((sign for sign in unicodedata.normalize("NFC", words) if sign.isalnum()), "")
    if not letter.isalpha():
        return ""
    if letter.casefold() in {each for letters in own.values() for each in letters}:
        return letter.upper()
    return unicodedata.normalize("NFD", _SAME.get(letter.casefold(), letter))[0].upper()


def _letters(folded: str, places: Mapping[str, str], longest: int) -> str:
    out, at = [], 0
    while at < len(folded):
        for length in range(longest, 0, -1):
            if (part := folded[at : at + length]) in places:
                out.append(places[part])
                break
        else:
            length, sign = 1, folded[at]
            plain = _SAME.get(sign) or unicodedata.normalize("NFKD", sign)
            out.append("".join(each for each in plain if each.isalnum()) or (" " if sign.isspace() else ""))
        at += length
    return "".join(out)
