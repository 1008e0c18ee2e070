"""Rich text (RTF 1.9.1) becomes HTML: paragraphs, headings, emphasis, links, lists, tables, notes and pictures; the rest is passed over.

A reader of our own: those to be had give words without structure, or know one code page only. Objects are never looked at.
"""

import re
from dataclasses import dataclass, field

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.richtext.controls import CONTROLS, look
from desktop.importers.richtext.signs import DESTINATIONS, ESCAPED, LOOKS, PASSED_OVER, SIGNS, TOKEN
from desktop.importers.richtext.state import State


@dataclass(frozen=True, slots=True)
class Rich:
    """A rich text as HTML (an img's src is picture-0, picture-1, …), and what it says of itself."""

    html: str
    info: dict[str, str]  # title, author, subject, creatim (ISO 8601)
    pictures: tuple[bytes, ...] = field(repr=False)
    language: str = ""


def rich_text(content: bytes) -> Rich:
    """Read rich text. Raises UnreadableError for groups within groups without end; anything else that is broken is passed over."""
    return _Reader(content).read()


class _Reader:
    """Goes over the tokens once; words are collected as bytes until their code page is known."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._state = State()
        self._bytes = bytearray()  # words of one code page
        self._high = ""  # the first half of a sign beyond U+FFFF
        self._to_skip = 0  # signs
        self._starred = False  # what is not known may be passed over

    def read(self) -> Rich:
        at, content = 0, self._content
        while at < len(content):
            found = TOKEN.match(content, at)
            if found is None:
                at += 1
                continue
            at = found.end() + self._take(found)
        state = self._state
        return Rich(state.blocks.html, state.info | {"creatim": state.made()}, tuple(state.pictures), state.language)

    def _take(self, found: re.Match[bytes]) -> int:
        """Take a token; give how many bytes behind it are none of the text's."""
        if found["words"] is not None:
            self._words(found["words"])
        elif found["word"] is not None:
            word = found["word"].decode("ascii")
            number = int(found["number"]) if found["number"] else None
            if word == "bin":
                return max(0, number or 0)
            self._control(word, number)
        elif found["hex"] is not None:
            self._words(bytes([int(found["hex"], 16)]), signs=1)
        elif found["brace"] is not None:
            self._brace(found["brace"])
        elif found["sign"] is not None:
            self._sign(found["sign"].decode("latin-1"))
        return 0

    def _brace(self, brace: bytes) -> None:
        self._spell()
        self._to_skip = 0
        outer = self._state.outer
        if brace == b"{":
            if len(outer) > limits.RTF_GROUPS:
                raise UnreadableError("its groups nest without end", "Open it with an office program and save it anew.")
            outer.append(self._state.now)
            return
        self._high = ""
        self._starred = False
        if outer:  # else a brace too many
            self._state.end_group()

    def _destination(self, word: str) -> bool:
        """Turn to where a group's words go; False where the word is no destination."""
        if word == "footnote":
            self._state.begin_note()
        elif to := DESTINATIONS.get(word) or ("nothing" if word in PASSED_OVER or self._starred else ""):
            self._state.turn(to)
        else:
            return False
        return True

    def _words(self, words: bytes, signs: int = 0) -> None:
        if self._to_skip:
            taken = min(self._to_skip, signs or len(words))
            self._to_skip -= taken
            words = words[taken:]
        to = self._state.now.to
        if to == "picture":
            self._state.show(words)
        elif words and to != "nothing":
            self._bytes += words

    def _spell(self) -> None:
        """Read the bytes so far in their code page."""
        if self._bytes:
            words = bytes(self._bytes).decode(self._state.now.charset or self._state.charset, "replace")
            self._bytes.clear()
            self._say(words)

    def _say(self, words: str) -> None:
        if self._high and words:
            self._high, words = "", f"\ufffd{words}"  # its other half never came
        self._state.say(words)

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
            return
        if sign in "\r\n":
            self._control("par", None)
            return
        self._spell()
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._say(ESCAPED.get(sign, ""))

    def _unicode(self, number: int) -> None:
        code = number + 65_536 if number < 0 else number
        self._to_skip = self._state.now.skip
        if 0xD800 <= code <= 0xDBFF:
            self._high = chr(code)
            return
        if 0xDC00 <= code <= 0xDFFF:
            sign = chr(0x10000 + ((ord(self._high) - 0xD800) << 10) + (code - 0xDC00)) if self._high else ""
        else:
            sign = chr(code) if code <= 0x10FFFF else ""
        self._high = ""
        self._say(sign or "\ufffd")

    def _control(self, word: str, number: int | None) -> None:
        self._spell()
        if word == "u" and number is not None:
            self._unicode(number)
        elif self._to_skip:  # a control word counts as one sign
            self._to_skip -= 1
        elif self._destination(word):
            self._starred = False
        elif word in SIGNS:
            self._say(SIGNS[word])
        elif word in LOOKS:
            look(self._state, LOOKS[word], on=number != 0)
        elif (does := CONTROLS.get(word)) is not None:
            does(self._state, number)
