"""The body model: one closed vocabulary for what a story says."""

import re
from dataclasses import dataclass
from html import unescape

_BREAK = re.compile(r"<br/>")
_CELL = re.compile(r"</t[dh]>(?=<t[dh])")
_ROW = re.compile(r"</tr>")
_BLOCK = re.compile(r"</?(?:p|h[2-4]|pre|blockquote|ul|ol|li|dl|dt|dd|table|caption|figure|figcaption|aside)(?: [^>]*)?>|<hr/>")
_TAG = re.compile(r"<[^>]*>")
_PICTURE = re.compile(r'<img src="pm:([0-9a-f]{64})"')
# Written without spaces between words: each sign counts as a word, as newspapers there do.
_UNSPACED = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_LETTER = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Body:
    """A well-formed XHTML fragment in the closed vocabulary of ARCHITECTURE.md (The body model).

    Made by `clean` and, at the archive's door, verified by `check`; nothing else makes one from outside material.
    """

    html: str

    @property
    def text(self) -> str:
        """The words alone: blocks parted by an empty line, captions included, pictures left out.

        An item of a list is a block, a row of a table is a line with its cells parted by tabs, and a line break is a line end.
        """
        text = self.html
        if "<tr" in text:
            text = _ROW.sub("\n", _CELL.sub("\t", text))
        blocks = _BLOCK.split(_BREAK.sub("\n", text))
        return "\n\n".join(words for block in blocks if block and (words := unescape(_TAG.sub("", block)).strip("\n ")))

    @property
    def words(self) -> int:
        """How many words the text has; a Chinese or Japanese sign counts as one."""
        return words_in(self.text)

    @property
    def pictures(self) -> tuple[str, ...]:
        """The SHA-256 of each picture shown, in order, each once."""
        return tuple(dict.fromkeys(_PICTURE.findall(self.html))) if "<img" in self.html else ()


def words_in(text: str) -> int:
    """Count a text's words; a Chinese or Japanese sign counts as one."""
    spaced, signs = (text, 0) if text.isascii() else _UNSPACED.subn(" ", text)
    chunks = spaced.split()
    odd = [chunk for chunk in chunks if not chunk[0].isalnum()]  # what begins with a letter or digit is a word at once
    return signs + len(chunks) - sum(1 for chunk in odd if not _LETTER.search(chunk))


EMPTY = Body("")
