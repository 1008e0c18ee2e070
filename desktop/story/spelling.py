"""A passage's words apart from how they are set: so that words can be mended and what was set in italics or led somewhere still is."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from lxml import etree

from desktop.story.inline import BREAK, Format, Run, markup, mend, paragraphs

LINE = "\u2028"  # a line break within a passage, as Qt and Unicode (LINE SEPARATOR) have it

Set = tuple[tuple[Format, ...], str]  # the inline elements around a letter, and where it leads
_PLAIN: Set = ((), "")


class Passage(NamedTuple):
    """Words, and of each letter how it is set."""

    text: str
    sets: tuple[Set, ...] = ()

    @classmethod
    def of(cls, element: etree._Element) -> "Passage":
        """Read the words of an element that holds words and inline elements."""
        text: list[str] = []
        sets: list[Set] = []

        def say(words: str | None, formats: tuple[Format, ...], link: str) -> None:
            text.append(words or "")
            sets.extend([(formats, link)] * len(words or ""))

        def through(each: etree._Element, formats: tuple[Format, ...], link: str) -> None:
            say(each.text, formats, link)
            for child in each:
                if child.tag == "br":
                    say(LINE, formats, link)
                elif child.tag == "a":
                    through(child, formats, str(child.get("href", "")))
                else:
                    pairs = tuple((str(name), str(value)) for name, value in child.attrib.items())
                    through(child, (*formats, (str(child.tag), pairs)), link)
                say(child.tail, formats, link)

        through(element, (), "")
        return cls("".join(text), tuple(sets))

    def respelled(self, text: str) -> "Passage":
        """Give these words instead: letters that stay are set as they were, new ones as the letter before them, at the beginning as the first."""
        if text == self.text:
            return self
        sets: list[Set] = []
        for what, start, end, low, high in SequenceMatcher(None, self.text, text, autojunk=False).get_opcodes():
            if what == "equal":
                sets += self.sets[start:end]
            else:
                near = self.sets[start] if end > start else self.sets[start - 1] if start else self.sets[0] if self.sets else _PLAIN
                sets += [near] * (high - low)
        return Passage(text, tuple(sets))

    def cut(self, at: str) -> list["Passage"]:
        """Part it at a sign, which goes."""
        found, start = [], 0
        for piece in self.text.split(at):
            found.append(Passage(piece, self.sets[start : start + len(piece)]))
            start += len(piece) + len(at)
        return found

    def without(self, inline: Format) -> "Passage":
        """Take an inline element off every letter."""
        return Passage(self.text, tuple((tuple(each for each in formats if each != inline), link) for formats, link in self.sets))

    def within(self, inline: Format) -> "Passage":
        """Put an inline element around all of it."""
        bare = self.without(inline)
        return Passage(bare.text, tuple(((inline, *formats), link) for formats, link in bare.sets))

    def runs(self) -> list[Run]:
        """Give it as runs, as the writer of bodies takes them."""
        out: list[Run] = []
        start = 0
        while start < len(self.text):
            end = start + 1
            if self.text[start] == LINE:
                out.append(BREAK)
            else:
                while end < len(self.text) and self.text[end] != LINE and self.sets[end] == self.sets[start]:
                    end += 1
                formats, link = self.sets[start]
                out.append(Run(mend(self.text[start:end]), formats, link))
            start = end
        return out

    def lines(self) -> list[list[Run]]:
        """Give its lines, white space in order; none where nothing is visible. A blank line between two is gone."""
        return [line for paragraph in paragraphs(self.runs()) for line in paragraph]

    def xhtml(self) -> str:
        """Write it, "" where nothing is visible."""
        return markup(self.lines())


def joined(passages: Sequence[Passage], sign: str) -> Passage:
    """Put passages together with a sign between each two."""
    text, sets = "", list[Set]()
    for number, each in enumerate(passages):
        if number:
            text += sign
            sets += [sets[-1] if sets else _PLAIN] * len(sign)
        text += each.text
        sets += each.sets
    return Passage(text, tuple(sets))
