"""What is known at any place of a rich text: what holds in the group, what was described so far, what has been written."""

import binascii
import re
from dataclasses import dataclass, field, replace
from html import escape

from desktop.importers import limits
from desktop.importers.richtext.blocks import Blocks

_LINK = re.compile(r'HYPERLINK\s+(?:\\l\s+)?"([^"]*)"|HYPERLINK\s+(\S+)')


@dataclass(frozen=True, slots=True)
class Group:
    """What holds within a group."""

    to: str = "text"  # where words go: text, info:title, styles, fonts, link, picture, list, nothing
    charset: str = ""  # the code page of the font
    skip: int = 1  # signs that follow a \\u
    looks: frozenset[str] = frozenset()
    hidden: bool = False
    link: str = ""

    def dressed(self, words: str) -> str:
        """Give words as HTML, as they look in this group."""
        written = escape(words)
        for look in sorted(self.looks):
            written = f"<{look}>{written}</{look}>"
        return f'<a href="{escape(self.link)}">{written}</a>' if self.link and words.strip() else written


@dataclass(slots=True)
class State:
    """Where words go, and all that they leave there."""

    now: Group = Group()
    outer: list[Group] = field(default_factory=list)
    blocks: Blocks = field(default_factory=Blocks)
    charset: str = "cp1252"  # the document's
    fonts: dict[int, str] = field(default_factory=dict)  # code pages
    font: int = -1  # the one that is being described
    styles: dict[int, str] = field(default_factory=dict)  # names
    style: int = 0  # the one that is being described
    style_name: str = ""
    info: dict[str, str] = field(default_factory=dict)
    time: dict[str, int] = field(default_factory=dict)  # yr, mo, dy
    language: str = ""
    instruction: str = ""  # of a field
    digits: bytearray = field(default_factory=bytearray)  # of a picture
    is_picture: bool = False  # of a kind that can be shown
    pictures: list[bytes] = field(default_factory=list)
    notes: list[int] = field(default_factory=list)  # how deep the notes stand that are being read

    def say(self, words: str) -> None:
        """Put words where they go."""
        to = self.now.to
        if to == "text" and not self.now.hidden:
            self.blocks.say(self.now.dressed(words))
        elif to.startswith("info:"):
            name = to.removeprefix("info:")
            self.info[name] = (self.info.get(name, "") + words)[:2_000]
        elif to == "styles":
            self.style_name = (self.style_name + words)[:200]
        elif to == "link":
            self.instruction = (self.instruction + words)[:8_000]
        elif to == "list":
            self.blocks.paragraph.item = self.blocks.paragraph.item or bool(words.strip())

    def show(self, digits: bytes) -> None:
        """Take a piece of a picture's hexadecimal digits."""
        if len(self.digits) < 2 * limits.PICTURE:
            self.digits += digits

    def turn(self, to: str) -> None:
        """Let the group's words go somewhere else; from nowhere there is no way back."""
        self.now = replace(self.now, to="nothing" if self.now.to == "nothing" else to)
        if to == "picture":
            self.digits.clear()
            self.is_picture = False

    def begin_note(self) -> None:
        """Read a note, if it stands in the text."""
        if self.now.to == "text":
            self.blocks.begin_note()
            self.notes.append(len(self.outer))

    def end_group(self) -> None:
        """Go back to the group outside, and put in its place what this one was about."""
        before, self.now = self.now, self.outer.pop()
        if before.to == "picture" and self.now.to != "picture":
            self._end_picture()
        elif before.to == "styles" and self.style_name:
            self.styles[self.style] = self.style_name.strip(" ;")
            self.style_name = ""
        elif before.to == "link" and self.now.to != "link":
            found = _LINK.search(self.instruction)
            self.now = replace(self.now, link=(found[1] or found[2] or "") if found else "")
            self.instruction = ""
        if self.notes and len(self.outer) < self.notes[-1]:
            self.notes.pop()
            self.blocks.end_note()

    def made(self) -> str:
        """Give the day on which the text was made, as ISO 8601; "" where it says none."""
        time = self.time
        if not {"yr", "mo", "dy"} <= time.keys() or not (1900 < time["yr"] < 2100 and 1 <= time["mo"] <= 12 and 1 <= time["dy"] <= 31):
            return ""
        return f"{time['yr']:04}-{time['mo']:02}-{time['dy']:02}"

    def _end_picture(self) -> None:
        written = re.sub(rb"[^0-9a-fA-F]", b"", bytes(self.digits))
        self.digits.clear()
        if self.is_picture and written:
            self.blocks.say(f'<img src="picture-{len(self.pictures)}">')
            self.pictures.append(binascii.unhexlify(written[: len(written) // 2 * 2]))
