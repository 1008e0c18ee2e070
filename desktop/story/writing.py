"""Writes the blocks of a body as XHTML."""

from collections.abc import Iterable

from desktop.story.blocks import Box, Leaf
from desktop.story.inline import attributes


def xhtml(blocks: Iterable[Box | Leaf]) -> str:
    """Write the blocks of a body: headings renumbered from h2 without a skip, no rule at an end or after a rule."""
    out: list[str] = []
    levels: list[int] = []
    ruled = True
    pending = ""
    for block in blocks:
        if block.tag == "hr":
            pending = "" if ruled else "<hr/>"
            continue
        if block.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            level = int(block.tag[1])
            while levels and levels[-1] >= level:
                levels.pop()
            levels.append(level)
            block = _renamed(block, f"h{min(len(levels) + 1, 4)}")  # noqa: PLW2901
        out += [pending, _written(block)]
        pending, ruled = "", False
    return "".join(out)


def _renamed(block: Box | Leaf, tag: str) -> Leaf:
    assert isinstance(block, Leaf)
    return block._replace(tag=tag)


def _written(block: Box | Leaf) -> str:
    if isinstance(block, Leaf):
        return f"<{block.tag}{attributes(block.pairs)}>{block.inner}</{block.tag}>" if block.tag else block.inner
    pairs, children = block.pairs, block.children
    only = children[0]
    if block.tag in ("li", "dd") and len(children) == 1 and isinstance(only, Leaf) and (block.tag == "li" or not only.pairs):
        return f"<{block.tag}{attributes(pairs or only.pairs)}>{only.inner}</{block.tag}>"
    return f"<{block.tag}{attributes(pairs)}>{''.join(map(_written, children))}</{block.tag}>"
