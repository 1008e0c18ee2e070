"""Builds a body from what a page opens, says and closes, in whatever order: what it holds is valid at every moment."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from desktop.story.inline import BREAK, Format, Run, markup, paragraphs, preformatted
from desktop.story.tables import Table, cell_xhtml

STRONG: Format = ("strong", ())
Pairs: TypeAlias = tuple[tuple[str, str], ...]  # attributes
_DEEPEST_LIST = 6
_PARAGRAPH = ("p", ())


class Leaf(NamedTuple):
    """A block that holds words: p, h1 … h6 as the source has it, pre, dt, hr; "" is a figure or table, written already."""

    tag: str
    pairs: Pairs
    inner: str


@dataclass(slots=True, eq=False)
class Box:
    """A block that holds blocks: blockquote, aside, ul, ol, li, dl, dd; the outermost has no tag."""

    tag: str
    pairs: Pairs = ()
    implied: bool = False  # not in the source: a list around stray items, an item around stray words
    children: list["Box | Leaf"] = field(default_factory=list)
    kinds: list[tuple[str, Pairs]] = field(default_factory=lambda: [_PARAGRAPH])  # what a paragraph that opens now would be


@dataclass(slots=True, eq=False)
class Sink:
    """A place that takes words only: a cell, a caption, a term, a pre. Blocks within it become lines."""

    runs: list[Run] = field(default_factory=list)


class Builder:
    """Takes blocks and words one after the other; `finished` gives the blocks of the body."""

    def __init__(self) -> None:
        self._boxes = [Box("")]
        self._runs: list[Run] = []  # of the paragraph that is open
        self._sinks: list[Sink] = []
        self._waiting: list[Leaf] = []  # figures and tables stand at the top level: until the block around them ends they wait

    def say(self, run: Run) -> None:
        """Add words or a line break where we are."""
        if self._sinks:
            self._sinks[-1].runs.append(run)
            return
        if not self._runs:
            if run.text is None or not run.text.strip():
                return
            top = self._boxes[-1]
            if top.tag in ("ul", "ol") and top.implied:
                self.leave(top)
            elif top.tag in ("ul", "ol", "dl"):
                self._boxes.append(Box("dd" if top.tag == "dl" else "li", implied=True))
        self._runs.append(run)

    def end_paragraph(self) -> None:
        """Close the paragraph that is open, if any: a block begins or ends here."""
        if self._sinks:
            self._sinks[-1].runs.append(BREAK)
            return
        if self._runs:
            runs, self._runs = self._runs, []
            box = self._boxes[-1]
            tag, pairs = box.kinds[-1]
            if tag != "p" and box.tag:  # a heading within a quotation or an item would break the outline
                tag, runs = "p", embolden(runs)
            if tag != "p":
                runs = [Run(" ", run.formats) if run.text is None else run for run in runs]
            box.children += [Leaf(tag, pairs, markup(lines)) for lines in paragraphs(runs)]
        self._let_stand()

    def begin(self, tag: str, pairs: Pairs) -> Box:
        """Say what paragraphs are from here on, p or h1 … h6; `end` takes what this gives."""
        self.end_paragraph()
        self._boxes[-1].kinds.append((tag, pairs))
        return self._boxes[-1]

    def end(self, box: Box) -> None:
        """Let paragraphs be what they were before."""
        self.end_paragraph()
        box.kinds.pop()

    def enter(self, tag: str, pairs: Pairs = ()) -> Box | None:
        """Open a box where the model has a place for it; None where its content belongs to the box around it."""
        self.end_paragraph()
        if self._sinks:
            return None
        if tag in ("ul", "ol"):
            return self._enter_list(tag)
        if tag == "li":
            return self._enter_item(pairs)
        if tag == "dd":
            return self._push(Box("dd")) if self._at_dl() else None
        self._leave_stray_items()
        return self._push(Box(tag, pairs)) if len(self._boxes) == 1 else None

    def leave(self, box: Box) -> None:
        """Close a box and whatever is still open within it."""
        self.end_paragraph()
        while box in self._boxes[1:]:
            closed = self._boxes.pop()
            if closed.children:
                self._boxes[-1].children += [closed] if closed.tag != "dl" or _is_paired(closed) else _unpaired(closed)
        self._let_stand()

    def sink(self) -> Sink:
        """Open a place for words alone."""
        self.end_paragraph()
        self._sinks.append(Sink())
        return self._sinks[-1]

    def drain(self, sink: Sink) -> list[Run]:
        """Close such a place and give what it took."""
        self._sinks.remove(sink)
        return sink.runs

    def term(self, runs: Sequence[Run]) -> None:
        """Add the term of a definition; outside of a definition list it is a paragraph in bold."""
        if not self._sinks and self._at_dl():
            if words := cell_xhtml(runs):
                self._boxes[-1].children.append(Leaf("dt", (), words))
        else:
            self.flow(embolden(runs))

    def pre(self, runs: Sequence[Run]) -> None:
        """Add preformatted words; within another block their lines are lines of a paragraph."""
        self.end_paragraph()
        self._leave_stray_items()
        if len(self._boxes) == 1 and not self._sinks:
            if words := preformatted(runs):
                self._boxes[0].children.append(Leaf("pre", (), words))
            return
        for run in runs:
            for number, line in enumerate((run.text or "").split("\n")):
                if number or run.text is None:
                    self.say(BREAK)
                self.say(run._replace(text=line))
        self.end_paragraph()

    def rule(self) -> None:
        """Add a thematic break; within another block it only ends the paragraph."""
        self.end_paragraph()
        if not self._sinks:
            self._leave_stray_items()
            if len(self._boxes) == 1:
                self._boxes[0].children.append(Leaf("hr", (), ""))

    def table(self, table: Table) -> None:
        """Add a table; one of a single row or column is a layout, whose cells are paragraphs."""
        self.end_paragraph()
        within_words = self._sinks or any(box.tag in ("li", "dd") for box in self._boxes)
        if not within_words and (written := table.xhtml()):
            self.stand(written)
            return
        self.flow(table.caption)
        for row in table.rows:
            for cell in row:
                self.flow(cell.runs)

    def stand(self, block: str) -> None:
        """Add a block that stands at the top level only: at once if we are there, else after the block that is open."""
        self._waiting.append(Leaf("", (), block))
        if not self._runs:
            self._let_stand()

    def flow(self, runs: Iterable[Run]) -> None:
        """Add words as paragraphs of their own."""
        self.end_paragraph()
        for run in runs:
            self.say(run)
        self.end_paragraph()

    def finished(self) -> list[Box | Leaf]:
        """Close what is open and give the blocks."""
        self.end_paragraph()
        if len(self._boxes) > 1:
            self.leave(self._boxes[1])
        self._let_stand()
        return self._boxes[0].children

    def _push(self, box: Box) -> Box:
        self._boxes.append(box)
        return box

    def _let_stand(self) -> None:
        if self._waiting and len(self._boxes) == 1 and not self._sinks:
            self._boxes[0].children += self._waiting
            self._waiting.clear()

    def _leave_stray_items(self) -> None:
        if self._boxes[-1].implied and self._boxes[-1].tag == "ul":
            self.leave(self._boxes[-1])

    def _at_dl(self) -> bool:
        """Close a dd that is open; say whether terms and definitions may stand here."""
        self.end_paragraph()
        if self._boxes[-1].tag == "dd":
            self.leave(self._boxes[-1])
        return self._boxes[-1].tag == "dl"

    def _enter_list(self, tag: str) -> Box | None:
        self._leave_stray_items()
        top = self._boxes[-1]
        deep = sum(1 for box in self._boxes if box.tag in ("ul", "ol"))
        if deep >= _DEEPEST_LIST or top.tag == "dl" or any(box.tag == "aside" for box in self._boxes):
            return None
        if top.tag in ("ul", "ol"):
            self._boxes.append(Box("li", implied=True))
        return self._push(Box(tag))

    def _enter_item(self, pairs: Pairs) -> Box | None:
        if self._boxes[-1].implied and self._boxes[-1].tag == "li":
            self.leave(self._boxes[-1])
        if self._boxes[-1].tag not in ("ul", "ol"):
            if any(box.tag in ("ul", "ol", "aside", "dl") for box in self._boxes):
                return None
            self._boxes.append(Box("ul", implied=True))
        return self._push(Box("li", pairs))


def embolden(runs: Iterable[Run]) -> list[Run]:
    """Set words in bold, once."""
    return [run._replace(formats=(STRONG, *(each for each in run.formats if each != STRONG))) for run in runs]


def _is_paired(box: Box) -> bool:
    """Whether a definition list is terms, then their definitions, and so on."""
    tags = [child.tag for child in box.children]
    return tags[0] == "dt" and tags[-1] == "dd"


def _unpaired(box: Box) -> list[Box | Leaf]:
    """Give the paragraphs of what calls itself a definition list and is none."""
    out: list[Box | Leaf] = []
    for child in box.children:
        if isinstance(child, Leaf):
            out.append(child._replace(tag="p"))
        else:
            out += child.children
    return out
