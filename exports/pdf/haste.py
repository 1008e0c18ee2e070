"""What WeasyPrint 70 does oftener than its pages need: the same pages, sooner. Each saving is measured, and held to the same pages by a test."""

from collections.abc import Iterator
from typing import Any

import pyphen
from weasyprint import layout
from weasyprint.layout import inline

_make_margin_boxes = layout.make_margin_boxes
_min_content_width = inline.inline_min_content_width
# CSS Paged Media Module Level 3 § 4.2
_MARGINS = [f"@{edge}-{place}" for edge in ("top", "bottom") for place in ("left", "center", "right", "left-corner", "right-corner")]
_MARGINS += [f"@{edge}-{place}" for edge in ("left", "right") for place in ("top", "middle", "bottom")]
_DIGITS = str.maketrans("", "", "0123456789")
_UNCOMMON = ("/", "=", "^^")  # patterns that change a word's spelling where they part it, and signs by their numbers


def hasten() -> None:
    """Let this process lay out sooner."""
    inline.inline_min_content_width = _width_beside_floats
    layout.make_margin_boxes = _boxes_of_styled_margins
    pyphen.HyphDict = Patterns


def _width_beside_floats(context: Any, linebox: Any, **options: Any) -> float:
    """Give the width of a line's first word, for which a float may leave no room; 0 where the line stands below every float.

    WeasyPrint sets that word for each line of a page that has a float anywhere, such as a drop cap: a tenth of all its work.
    """
    top = linebox.position_y
    if all(shape.position_y + shape.margin_height() <= top and shape.margin_height() > 0 for shape in context.excluded_shapes):
        return 0.0
    return float(_min_content_width(context, linebox, **options))


def _boxes_of_styled_margins(context: Any, page: Any, state: Any) -> Iterator[Any]:
    """Give a page's margin boxes, where a style has any: WeasyPrint works sixteen of them out for each page, to find that they are empty."""
    if any(context.style_for(page.page_type, name) is not None for name in _MARGINS):
        yield from _make_margin_boxes(context, page, state)


class Patterns(pyphen.HyphDict):  # type: ignore[misc]  # no types
    """Hyphenation patterns, each read when a word has it: to read all of German's at once takes half a second."""

    def __init__(self, path: Any) -> None:
        with path.open("rb") as stream:
            encoding = stream.readline().decode().strip()
        text = path.read_text("cp1251" if encoding.lower() == "microsoft-cp1251" else encoding)
        lines = [line for line in map(str.strip, text.split("\n")[1:]) if line and not line.startswith(pyphen.ignored)]
        text = "\n".join(lines)
        self._lazy = not any(sign in text for sign in _UNCOMMON)
        if not self._lazy:
            super().__init__(path)
            return
        bare = text.translate(_DIGITS).split("\n")
        self.patterns: dict[str, Any] = {letters: line for letters, line in zip(bare, lines, strict=True) if letters != line}
        self.maxlen = max(map(len, self.patterns))
        self.cache: dict[str, list[Any]] = {}

    def positions(self, word: str) -> list[Any]:
        """Give where a word can be parted, as pyphen does."""
        if not self._lazy:
            given: list[Any] = super().positions(word)
            return given
        word = word.lower()
        if (points := self.cache.get(word)) is None:
            points = self.cache[word] = [pyphen.DataInt(at, reference=weight) for at, weight in self._weights(f".{word}.") if weight % 2]
        return points

    def _weights(self, pointed: str) -> Iterator[tuple[int, int]]:
        """Weigh the places of a word between two full stops by Liang's rule: the largest number of all patterns that fit there."""
        weights = [0] * (len(pointed) + self.maxlen)
        patterns, longest = self.patterns, self.maxlen
        for first in range(len(pointed) - 1):
            for last in range(first + 1, min(first + longest, len(pointed)) + 1):
                if pattern := patterns.get(pointed[first:last]):
                    if isinstance(pattern, str):
                        pattern = [(at, int(weight)) for at, (weight, _) in enumerate(pyphen.parse(pattern)) if weight > "0"]
                        patterns[pointed[first:last]] = pattern
                    for at, weight in pattern:
                        weights[first + at] = max(weights[first + at], weight)
        return ((at - 1, weight) for at, weight in enumerate(weights))
