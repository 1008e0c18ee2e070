"""In which order the lines of a page are read: columns from left to right, each from above; what spans them parts them."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from desktop.importers.documents.pdf_lines import Line

_GUTTER = 0.6  # of the type's size: the narrowest white that parts columns
_APART = 4.0  # line heights of white between two parts of a page
_DEEPEST = 8
_Span = tuple[float, float]


@dataclass(slots=True)
class Column:
    """Lines below each other, and between which edges they are set."""

    lines: list[Line]
    left: float
    right: float


def columns_of(lines: Sequence[Line]) -> list[Column]:
    """Give the lines in columns, in reading order.

    The page is cut across wherever nothing stands; strips in which one and the same gutter stays white belong together, and are read column by
    column, each of which may be parted again.
    """
    out: list[Column] = []
    for column in _columns(lines, 0):
        if out and _goes_on(out[-1], column):
            out[-1].lines += column.lines
        else:
            out.append(column)
    return out


def _goes_on(above: Column, below: Column) -> bool:
    """Whether lines are the same column's as those above them, cut off only by a wide gap between two words."""
    first, last = below.lines[0], above.lines[-1]
    size = min(first.size, last.size)
    inside = above.left - size < min(line.left for line in below.lines) and max(line.right for line in below.lines) < above.right + size
    alike = abs(above.right - below.right) < 1.5 * size
    return -0.5 * size < first.middle - last.middle < 3 * size and inside and (alike or len(below.lines) < 3)


def _columns(lines: Sequence[Line], depth: int) -> list[Column]:
    if not lines:
        return []
    edges = (min(line.left for line in lines), max(line.right for line in lines))
    if len(lines) < 2 or depth > _DEEPEST:
        return [Column(_by_baseline(lines), *edges)]
    size = median(line.size for line in lines)
    out: list[Column] = []
    for region, gutters in _regions(_strips(lines), edges, size):
        parted = _parted(region, gutters)
        if len(parted) == 1 or not _is_columns(parted):
            out.append(Column(_by_baseline(region), *edges))
            continue
        for column in parted:
            out += _columns(column, depth + 1)
    return out


def _strips(lines: Sequence[Line]) -> list[list[Line]]:
    """Cut across: lines whose heights meet stand in one strip."""
    strips: list[list[Line]] = []
    bottom = float("-inf")
    for line in sorted(lines, key=lambda line: line.top):
        shrunk = 0.25 * (line.bottom - line.top)  # type is set tighter than its ascenders are high
        if line.top + shrunk < bottom:
            strips[-1].append(line)
        else:
            strips.append([line])
            bottom = float("-inf")
        bottom = max(bottom, line.bottom - shrunk)
    return strips


def _regions(strips: Sequence[list[Line]], edges: _Span, size: float) -> list[tuple[list[Line], list[_Span]]]:
    """Put strips together that share a gutter, or have none."""
    regions: list[tuple[list[Line], list[_Span]]] = []
    for strip in strips:
        white = _white(strip, edges, size)
        if regions:
            before, gutters = regions[-1]
            shared = _shared(gutters, white, size)
            gap = min(line.top for line in strip) - max(line.bottom for line in before)
            if gap < _APART * size and (shared if gutters or white else True):
                before += strip
                regions[-1] = (before, shared)
                continue
        regions.append((list(strip), white))
    return regions


def _white(lines: Sequence[Line], edges: _Span, size: float) -> list[_Span]:
    """Give where no line stands, from edge to edge."""
    white: list[_Span] = []
    at = edges[0]
    for line in sorted(lines, key=lambda line: line.left):
        if line.left - at > _GUTTER * size:
            white.append((at, line.left))
        at = max(at, line.right)
    if edges[1] - at > _GUTTER * size:
        white.append((at, edges[1]))
    return white


def _shared(some: Sequence[_Span], others: Sequence[_Span], size: float) -> list[_Span]:
    both = ((max(one[0], other[0]), min(one[1], other[1])) for one in some for other in others)
    return [span for span in both if span[1] - span[0] > _GUTTER * size]


def _parted(lines: Sequence[Line], gutters: Sequence[_Span]) -> list[list[Line]]:
    """Part lines at the gutters that have lines on both sides."""
    parted: list[list[Line]] = [[] for _ in range(len(gutters) + 1)]
    for line in lines:
        parted[sum(1 for gutter in gutters if (gutter[0] + gutter[1]) / 2 < line.left + 0.01)].append(line)
    return [part for part in parted if part]


def _is_columns(parts: Sequence[Sequence[Line]]) -> bool:
    """Whether parts are columns, and not one line with a wide gap in it: some two of them have three lines below each other."""
    deep = sum(1 for part in parts if len({round(line.middle / max(1.0, line.size)) for line in part}) >= 3)
    return deep >= 2 or (deep == 1 and max(line.top for line in parts[0]) > 0 and len(parts) == 2 and min(map(len, parts)) >= 2)


def _by_baseline(lines: Sequence[Line]) -> list[Line]:
    """Order lines from above, those on one baseline from the left."""
    out: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.middle):
        if out and abs(out[-1][-1].middle - line.middle) < 0.4 * min(line.size, out[-1][-1].size):
            out[-1].append(line)
        else:
            out.append([line])
    return [line for row in out for line in sorted(row, key=lambda line: line.left)]
