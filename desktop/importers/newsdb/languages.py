"""Languages as databases name them: in English, German, French or by a code."""

_NAMES = {
    "ar": "arabic arabisch arabe", "bg": "bulgarian bulgarisch bulgare", "ca": "catalan katalanisch", "cs": "czech tschechisch tchèque",
    "da": "danish dänisch danois", "de": "german deutsch allemand duits alemán tedesco",
    "el": "greek griechisch grec", "en": "english englisch anglais engels inglés inglese", "es": "spanish spanisch espagnol spaans español castellano spagnolo",
    "et": "estonian estnisch estonien", "fi": "finnish finnisch finnois", "fr": "french französisch français frans francés francese",
    "he": "hebrew hebräisch hébreu", "hr": "croatian kroatisch croate", "hu": "hungarian ungarisch hongrois",
    "id": "indonesian indonesisch indonésien bahasa", "it": "italian italienisch italien italiaans italiano", "ja": "japanese japanisch japonais",
    "ko": "korean koreanisch coréen", "lt": "lithuanian litauisch lituanien", "lv": "latvian lettisch letton", "ms": "malay malaiisch malais",
    "nl": "dutch niederländisch néerlandais nederlands", "no": "norwegian norwegisch norvégien", "pl": "polish polnisch polonais",
    "pt": "portuguese portugiesisch portugais portugués português", "ro": "romanian rumänisch roumain", "ru": "russian russisch russe",
    "sk": "slovak slowakisch slovaque", "sl": "slovenian slowenisch slovène", "sr": "serbian serbisch serbe", "sv": "swedish schwedisch suédois",
    "th": "thai thailändisch thaï", "tr": "turkish türkisch turc", "uk": "ukrainian ukrainisch ukrainien", "vi": "vietnamese vietnamesisch vietnamien",
    "zh": "chinese chinesisch chinois mandarin",
}  # fmt: skip
_CODES = {name: code for code, names in _NAMES.items() for name in names.split()}


def language_named(written: str) -> str:
    """Give the code (ISO 639) of a language by its name or code ("ENGLISH", "Chinese - Traditional", "de-AT"), "" where it is none."""
    first = written.casefold().replace(";", " ").replace(",", " ").replace("-", " ").replace("_", " ").split()
    if not first:
        return ""
    if first[0] in _CODES:
        return _CODES[first[0]]
    return first[0] if first[0] in _NAMES else ""
