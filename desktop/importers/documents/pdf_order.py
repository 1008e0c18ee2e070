"""In which order the lines of a page are read: columns from left to right, each from above; what spans them parts them."""

from collections.abc import Sequence
from statistics import median

from desktop.importers.documents.pdf_lines import Line

_GUTTER = 0.6  # of the type's size: the narrowest white that parts columns
_APART = 4.0  # line heights of white between two parts of a page
_DEEPEST = 8
_Span = tuple[float, float]


def columns_of(lines: Sequence[Line], depth: int = 0) -> list[list[Line]]:
    """Give the lines in columns, in reading order.

    The page is cut across wherever nothing stands; strips in which one and the same gutter stays white belong together, and are read column by
    column, each of which may be parted again.
    """
    if len(lines) < 2 or depth > _DEEPEST:
        return [sorted(lines, key=lambda line: (line.top, line.left))] if lines else []
    size = median(line.size for line in lines)
    edges = (min(line.left for line in lines), max(line.right for line in lines))
    out: list[list[Line]] = []
    for region, gutters in _regions(_strips(lines), edges, size):
        parted = _parted(region, gutters)
        if len(parted) == 1:
            out.append(_by_baseline(region))
            continue
        for column in parted:
            out += columns_of(column, depth + 1)
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


def _by_baseline(lines: Sequence[Line]) -> list[Line]:
    """Order lines from above, those on one baseline from the left."""
    out: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.middle):
        if out and abs(out[-1][-1].middle - line.middle) < 0.4 * min(line.size, out[-1][-1].size):
            out[-1].append(line)
        else:
            out.append([line])
    return [line for row in out for line in sorted(row, key=lambda line: line.left)]
