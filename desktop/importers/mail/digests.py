"""A digest in plain text: a headline, some lines, an address, again and again."""

import re
from collections.abc import Sequence

from desktop.importers.fields.bylines import read_byline
from desktop.importers.fields.dates import is_date_line
from desktop.importers.mail.layout import units_of
from desktop.importers.mail.lines import is_farewell, is_frame, is_more, leads_to
from desktop.importers.mail.plain import markup_of
from desktop.importers.mail.stories import Told
from desktop.story import Dropped

_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_RULE = re.compile(r"[-=_*~#·•+\s]{3,}")
_SECTION = re.compile(r"([=*#_~-])\1+\s*(.{2,60}?)\s*[=*#_~-]*")
_NUMBERED = re.compile(r"^(?:\d{1,3}[.)]|[•*·▪►»–-])\s+")
_LONGEST = 200  # signs of a headline


def part_plain(lines: Sequence[str], dropped: list[Dropped], *, least: int) -> list[Told]:
    """Part a plain text into stories; none where fewer than `least` of its blocks are a headline, lines and an address of their own.

    What stands before, between and after them goes to `dropped`.
    """
    if sum("://" in line for line in lines) < least:  # most letters: nothing more is looked at
        return []
    stories: list[Told] = []
    beside: list[str] = []
    section = ""
    words = 0
    for block in _blocks(lines):
        if is_farewell(" ".join(block)) and stories:
            beside.append("\n".join(block))
            continue
        if len(block) == 1 and not _ADDRESS.search(block[0]) and (found := _SECTION.fullmatch(block[0].strip())):
            section = found[2].strip()
        elif (told := _told(block)) is not None:
            told.section = section
            stories.append(told)
        else:
            beside.append("\n".join(block))
            words += sum(len(line.split()) for line in block if not is_frame(line))
    told_words = sum(len(unit.text.split()) for told in stories for unit in told.units)
    if len({told.href for told in stories}) < least or words > told_words:
        return []
    dropped += [Dropped(text, "beside the digest's stories") for text in beside if text.strip()]
    return stories


def _blocks(lines: Sequence[str]) -> list[list[str]]:
    """Part lines at empty ones and rules; an address alone, and what is below it, belong to the block above."""
    blocks: list[list[str]] = [[]]
    for line in lines:
        plain = line.strip()
        if not plain or _RULE.fullmatch(plain):
            blocks.append([])
        else:
            blocks[-1].append(line)
    joined: list[list[str]] = []
    for block in filter(None, blocks):
        alone = len(block) == 1 and _bare(block[0]) == ""
        if (
            joined
            and not _has_address(joined[-1])
            and (alone or (len(joined[-1]) == 1 and _has_address(block) and _is_headline(joined[-1][0])))
        ) or (
            joined and len(joined[-1]) == 1 and not _has_address(joined[-1]) and _is_headline(joined[-1][0]) and not _is_headline(block[0])
        ):
            joined[-1] += block
        else:
            joined.append(list(block))
    return joined


def _has_address(block: Sequence[str]) -> bool:
    return any(_ADDRESS.search(line) for line in block)


def _bare(line: str) -> str:
    """Give a line without its address and what only introduces it."""
    rest = _ADDRESS.sub("", line).strip(" <>()[]:→»-\t")
    return "" if is_more(rest) or rest.casefold() in ("link", "url", "quelle", "source", "web", "online", "lesen") else rest


def _is_headline(line: str) -> bool:
    words = _NUMBERED.sub("", line.strip())
    if _SECTION.fullmatch(line.strip()):
        return False
    return 8 <= len(words) <= _LONGEST and not words.endswith((".", ",", ";", ":")) and not _ADDRESS.search(line) and not is_frame(words)


def _told(block: Sequence[str]) -> Told | None:
    found = [_ADDRESS.search(line) for line in block]
    addresses = [leads_to(each[0].rstrip(".,;:!?)]>'")) for each in found if each]
    if len({*addresses}) != 1 or not addresses[0] or not _is_headline(block[0]) or block[0].startswith(">"):
        return None
    if found[0] is None and found[-1] is None and len(block) < 3:
        return None
    rest = [bare for line in block[1:] if (bare := _bare(line))]
    if read_byline(block[0]) or is_date_line(block[0]) or not any(len(line) >= 40 for line in rest):
        return None
    return Told(_NUMBERED.sub("", block[0].strip()), addresses[0], units_of(_markup(rest), []))


def _markup(lines: Sequence[str]) -> str:
    """Write short lines above the teaser each by itself: a source, a byline; the teaser's own lines are one paragraph."""
    at = next((number for number, line in enumerate(lines) if len(line) > 60 or line.rstrip().endswith(".")), len(lines))
    head = "".join(markup_of([line]) for line in lines[:at])
    return head + (markup_of([" ".join(lines[at:])]) if lines[at:] else "")
