"""Who wrote it: names in a byline."""

import re

_BY = re.compile(
    r"^(?:von|by|par|por|di|da|de|od|przez|autor(?:in|en|es|e|ka|zy)?|authors?|auteurs?|autores?|autori?|written by|reported by|text|"
    r"автор(?:ы)?|от|текст|作者|记者|記者|文|本报记者|本報記者|新华社记者|بقلم|كتب|كتبت|المصدر|기자|글)\s*[:：/]?\s+(?=\S)|^(?:автор(?:ы)?|作者|记者|記者|文|来源|بقلم|autor(?:in|en)?|authors?|by|von|text)\s*[:：/]\s*",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:autorin/autor|autor(?:/in|:in|\*in|in|en)?|verfasst von|written by|authors?|auteurs?|autore|autores|autora|автор(?:ы)?)\s*:?\s+(?=\S)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*([,;|/·•、，&]|\s(?:und|and|et|y|e|i|и|و|en|og|och|sowie|mit|with|avec|con)\s)\s*", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_]")
_PLACES = re.compile(r"^(?:in|aus|à|en|a|from|at)\s+\S", re.IGNORECASE)
_AFTER = re.compile(  # what follows a name and is none
    r"\s*(?:[,(–—|-]\s*)?\b(?:redaktion|redakteur(?:in)?|volontär(?:in)?|freie[rn]? (?:autor|journalist)(?:in)?|korrespondent(?:in)?|reporter(?:in)?|staff writer|correspondent|editor|journaliste?|giornalista|"
    r"news desk|chief|politics|berlin|brüssel|london|paris|washington|moskau|wien|genf|zürich|hamburg|münchen|frankfurt|rom|madrid|new york)\b.*$",
    re.IGNORECASE,
)
_LONGEST = 140  # signs of a byline
_CJK_NAME = re.compile(
    r"^(?:记者|記者|作者|文|本报记者|本報記者|新华社记者)\s*[:：/]?\s*(?P<names>[\u3040-\u30ff\u4e00-\u9fff·、，\s]{2,40})$"
)
_CJK_AFTER = re.compile(r"^(?P<names>[\uac00-\ud7a3]{2,5}|[\u4e00-\u9fff]{2,4})\s*(?:기자|記者|记者)$")
_AGENCY = re.compile(
    r"^(?:dpa|afp|ap|reuters|apa|ddp|epd|kna|sid|tass|efe|ansa|pap|belga|anp|ritzau|sda|keystone|ntb|tt|pa|upi|dts|lusa|tass|тасс|риа новости|新华社|共同|رويترز|연합뉴스)$",
    re.IGNORECASE,
)
_SMALL = frozenset(
    "von van de der den del della di da dos das du la le el al bin ibn zu zur zum ter ten und af av mac y e o' d' l'".split()
)


_ORGANISATION = re.compile(
    r"\b(?:redaktion|newsroom|news|newsdesk|team|agentur|agency|agence|agenzia|agencia|press|presse|desk|staff|rédaction|redazione|redacción|redakcja|editorial|verlag)\b"
    r"|^редакция\b|هيئة التحرير|編集部|编辑部|通讯社|通信$",
    re.IGNORECASE,
)


def is_organisation(name: str) -> bool:
    """Whether a name in a byline is an agency's or a newsroom's, as far as it says so itself."""
    return _AGENCY.match(name) is not None or _ORGANISATION.search(name) is not None


def read_byline(line: str) -> tuple[str, ...]:
    """Give the names in a line that names its authors ("Von Anna Beispiel und dpa"), () where it is none or names nobody.

    A place after the names ("Von Anna Beispiel, Berlin") is left out.
    """
    if len(line) > _LONGEST:
        return ()
    line = " ".join(line.split()).strip(" .")
    if not line or len(line.split()) > 14:
        return ()
    if found := _CJK_NAME.match(line) or _CJK_AFTER.match(line):
        # 新华社记者 is "reporter of Xinhua": an agency or a paper is no name, and the line stays in the text
        return tuple(name for name in re.split(r"[、，,\s]+", found["names"].strip()) if name and name[-1] not in "社報报網网台院部")
    started = _BY.match(line)
    if not started:
        return ()
    return split_names(line[started.end() :])


def read_label(line: str) -> tuple[str, ...]:
    """Give the names in a line that says what they are ("Autorin/Autor Anna Beispiel"), as it stands in a list of facts about a story."""
    found = _LABEL.match(line) if len(line) <= _LONGEST else None
    return split_names(line[found.end() :]) if found else ()


def is_bare_name(line: str) -> bool:
    """Whether a line is a name and nothing else, as it may stand beside a date: two to four words with capitals."""
    words = line.split()
    return 2 <= len(words) <= 4 and len(line) <= 40 and not line.isupper() and _is_name(line) and words[-1][:1].isupper()


def split_names(written: str) -> tuple[str, ...]:
    """Part names written in one line; what is no name (a role, a place after a comma) is left out; () where the first is none."""
    parts = _BETWEEN.split(re.sub(r"\([^)]*\)", " ", written))
    names: list[str] = []
    for between, part in zip(["", *parts[1::2]], parts[::2], strict=True):
        whole = part.strip(" .,:–—-")
        name = _AFTER.sub("", whole).strip(" .,:–—-")
        if between.strip() not in (",", "(") and is_organisation(whole) and (not name or " " in whole):
            name = whole  # "and Newsroom Samplehaven" wrote it too; after a comma it is where a person works
        if not name or _PLACES.match(name) or _is_by(name):
            continue
        if not _is_name(name):
            if not names:
                return ()
            continue
        # One word after a comma, beside names of two, is where it was written: "Anna Beispiel, Bern".
        is_place = between == "," and " " not in name and " " in names[0] and not _AGENCY.match(name) if names else False
        if not is_place:
            names.append(name)
    return tuple(dict.fromkeys(names))


def _is_by(word: str) -> bool:
    """Whether a word merely says that names follow, as it does where a page sets them apart."""
    return " " not in word and (found := _BY.match(f"{word} X")) is not None and found.end() == len(word) + 1


def _is_name(name: str) -> bool:
    """Two to five words, each with a capital (or a particle), or an agency, or a word in a script without capitals."""
    words = name.split()
    if _AGENCY.match(name):
        return True
    if not 1 <= len(words) <= 5 or any(sign.isdigit() for sign in name) or not _NAME.search(name):
        return False
    if any(mark in name for mark in '!?„“”«»":;'):
        return False
    lettered = [word for word in words if word[:1].isalpha() or word[:1] in "'’"]
    return bool(lettered) and all(word[:1].isupper() or word.casefold() in _SMALL or not (word[:1].islower()) for word in lettered)
