"""Whether a line is a story's deck, its standfirst."""

from difflib import SequenceMatcher

from desktop.importers.pages.body import bare


def is_deck(words: str, described: str) -> bool:
    """Whether a line is what the page calls its description, and not merely the text's beginning cut off."""
    one, other = bare(words), bare(described)
    if not one or len(words) > 600 or described.rstrip().endswith(("…", "...")):
        return False
    if one == other:
        return True
    short, long = sorted((len(one), len(other)))
    return short > 40 and long < short * 1.25 and SequenceMatcher(None, one[:600], other[:600], autojunk=False).ratio() > 0.9
