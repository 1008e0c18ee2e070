"""Words as the search index knows them: case and diacritics folded, and stemmed in the story's own language.

A text and a query go through the same steps, so that `Konferenzen` finds `Konferenz`, and Müller, Mueller and Muller find one another.
"""

import re
import threading
import unicodedata
from collections.abc import Sequence
from functools import cache, cached_property

import Stemmer

_LANGUAGES = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish",
    "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish", "gsw": "german", "hi": "hindi",
    "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali",
    "nl": "dutch", "nn": "norwegian", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
_CUT_IN_FRONT = frozenset(
    "arabic dutch indonesian irish persian serbian tamil yiddish".split()
)  # stemmers that also change how a word begins
# Scripts written without spaces: each character is a word, and a query's run of them a phrase, so that any part of a text is found.
# Thai, Lao, Burmese, Khmer; kana; Han; Hangul (for its particles); half-width kana; the supplementary Han planes.
_ALONE = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
# Marks that stand within a word, which \w leaves out: combining accents, Hebrew and Arabic points, the Indic vowel signs,
# soft hyphens and joiners.
_WITHIN = "\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963\u0971-\u0dff\u200c\u200d"
_LETTERS = f"[^\\W_{_ALONE}]"  # letters and digits; alternatives within a repetition would be four times as slow
WORD = re.compile(f"[{_ALONE}]|{_LETTERS}+(?:[{_WITHIN}]+{_LETTERS}*)*")
_WESTERN = bytes(
    byte if re.fullmatch(_LETTERS, bytes([byte]).decode("cp1252", "replace")) and byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else 0x20
    for byte in range(256)
)
_LONE = re.compile(f"[{_ALONE}]")
_BARE = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t"})
_VANISHING = re.compile("[\u00ad\u0640\u200c\u200d]")  # soft hyphen, Arabic tatweel, joiners
_EXPANDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa"})
_CONTRACTED = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))
_MANY = 200_000  # forms remembered a language: some 40 MB, and 99 % of a newspaper's words


def primary(language: str) -> str:
    """Reduce a BCP 47 tag to its language: de-CH → de."""
    return language.partition("-")[0].lower()


def cut(text: str) -> list[str]:
    """Give what WORD finds in a text, in a third of the time where the text is of western European letters; soft hyphens are left out."""
    try:
        return text.encode("cp1252").translate(_WESTERN, b"\xad").decode("cp1252").split()
    except UnicodeEncodeError:
        return WORD.findall(text)


def placed(text: str) -> "Placed":
    """Cut a text's words so that the place of those that matter can be told afterwards."""
    if "\xad" not in text:
        try:
            return Placed(text, text.encode("cp1252").translate(_WESTERN))  # a byte a character: places are the same
        except UnicodeEncodeError:
            pass
    return Placed(text, b"")


class Placed:
    """A text's words, as WORD finds them."""

    def __init__(self, text: str, blank: bytes) -> None:
        """blank: the text as bytes with spaces for all but letters and digits; b"" where it is of other letters."""
        self._text, self._blank = text, blank

    @cached_property
    def words(self) -> list[str]:
        """All of them, in order."""
        return self._blank.decode("cp1252").split() if self._blank else WORD.findall(self._text)

    def beginning(self, words: re.Pattern[bytes]) -> list[str] | None:
        """Give the words that a pattern of `beginning_with` names, in order; None for a text of other letters."""
        return b" ".join(words.findall(self._blank)).decode("cp1252").split() if self._blank else None

    def spans_of(self, words: re.Pattern[bytes]) -> list[tuple[int, int]]:
        """Give where each of these words begins and ends."""
        return [match.span() for match in words.finditer(self._blank)]

    def spans(self, places: Sequence[int]) -> list[tuple[int, int]]:
        """Give where words begin and end, by their places among all, which ascend."""
        if not self._blank:
            every = [match.span() for match in WORD.finditer(self._text)]
            return [every[place] for place in places]
        blank = b" %b " % self._blank  # a word between two spaces is one that stands alone, and its end is the next one's beginning
        passed: dict[str, tuple[int, int]] = {}  # of each word: how often it has been found, and up to where
        found: list[tuple[int, int]] = []
        for place in places:
            word = self.words[place]
            times, at = passed.get(word, (0, 0))
            sought = b" %b " % word.encode("cp1252")
            for _ in range(self.words[:place].count(word) + 1 - times):
                at = blank.index(sought, at) + len(word) + 1
            passed[word] = self.words[:place].count(word) + 1, at
            found.append((at - len(word) - 1, at - 1))
        return found


def terms(text: str, language: str) -> list[str]:
    """Give a text's words in order as the index has them; a word may give several ("½" reads 1 and 2)."""
    return list(filter(None, forms(text, language)))


def forms(text: str, language: str) -> list[str]:
    """Give the same for every match of WORD in the text; "" for one that the index does not have."""
    return stems(WORD.findall(text), language)


def stems(words: Sequence[str], language: str) -> list[str]:
    """Give the same for words that WORD has cut already."""
    return list(map(_forms(_LANGUAGES.get(primary(language), "")).__getitem__, words))


def keeps_initial(language: str) -> bool:
    """Whether a word of that language and its stem begin with the same letter, folded: where only endings are cut off."""
    return _LANGUAGES.get(primary(language), "") not in _CUT_IN_FRONT


def beginning_with(initials: frozenset[str]) -> re.Pattern[bytes]:
    """Give what `Placed.beginning` looks for: words whose first letter is one of these, given folded as the index has it."""
    bytewise = b"".join(bytes([byte]) for byte, folded in _initials().items() if folded in initials)
    return re.compile(b"(?<![^ ])[%b][^ ]*" % re.escape(bytewise))


@cache
def _initials() -> dict[int, str]:
    """Fold every byte with which a word of western European letters may begin."""
    letters = ((byte, bytes([byte]).decode("cp1252")) for byte in _WESTERN if byte != ord(" "))
    return {byte: _bare(unicodedata.normalize("NFKC", letter).casefold())[:1] for byte, letter in letters}


def spellings(words: str) -> tuple[str, ...]:
    """Give the ways in which a query's words may be written where no German stemmer has seen the text: Müller, Mueller."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    short = plain
    for two, one in _CONTRACTED:
        short = short.replace(two, one)
    return tuple(dict.fromkeys((plain, plain.translate(_EXPANDED), short)))


def folded(words: str) -> str:
    """Give a name as it is compared: case and width ignored, diacritics kept, white space as single spaces."""
    return " ".join(unicodedata.normalize("NFKC", words).casefold().split())


class _Forms(dict[str, str]):
    """From a word as written to its stem, remembered."""

    def __init__(self, algorithm: str) -> None:
        super().__init__()
        # maxCacheSize 0: what is remembered here need not be remembered there
        self._stem = Stemmer.Stemmer(algorithm, 0).stemWord if algorithm else str
        self._lock = threading.Lock()  # a stemmer may not be used by two threads at once

    def __missing__(self, word: str) -> str:
        if word.isascii() and word.isalnum():  # most words: nothing to fold but case
            with self._lock:
                form = self._stem(word.lower())
        else:
            plain = _VANISHING.sub("", unicodedata.normalize("NFKC", word).casefold())
            found: list[str] = WORD.findall(plain)
            with self._lock:
                form = " ".join(filter(None, (_bare(part if _LONE.fullmatch(part) else self._stem(part)) for part in found)))
        if len(self) >= _MANY:
            self.clear()
        self[word] = form
        return form


@cache
def _forms(algorithm: str) -> _Forms:
    return _Forms(algorithm)


def _bare(word: str) -> str:
    """Take the diacritics from a word's letters; Cyrillic й keeps its own, being a letter of its own, ё does not."""
    if word.isascii():
        return word
    parts: list[str] = []
    for letter in word.translate(_BARE):
        apart = unicodedata.normalize("NFD", letter)
        if letter == "й" or "\uac00" <= letter <= "\ud7af" or "\u0900" <= letter <= "\u0dff" or "\u3040" <= letter <= "\u30ff":
            parts.append(letter)
        else:
            parts.append("".join(sign for sign in apart if not unicodedata.combining(sign)))
    return "".join(parts)
