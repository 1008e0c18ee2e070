"""A mail's frame, taken off its units visibly: tracking pixels, menus, where to read it on the web, and all after the farewell."""

import re
from collections.abc import Sequence

from desktop.importers.mail.lines import is_browser_line, is_farewell, is_frame
from desktop.importers.mail.units import Unit
from desktop.story import Dropped

_PIXEL = re.compile(r"(?:^|[;\s])(?:max-)?(?:width|height)\s*:\s*[0-3](?:px)?\s*(?:;|$|!)", re.IGNORECASE)


def without_frame(units: Sequence[Unit], dropped: list[Dropped]) -> list[Unit]:
    """Leave out, visibly, what is the mail's and not the story's: pixels, browser lines, menus, and all after the farewell."""
    sizes = [len(unit.text) for unit in units]
    whole, done = sum(sizes), 0
    kept: list[Unit] = []
    for number, unit in enumerate(units):
        words = unit.text
        if unit.tag == "img" and _is_pixel(unit):
            dropped.append(Dropped((unit.element.get("src") or "")[:200] if unit.element is not None else "", "a tracking pixel"))
            continue
        if not unit.quoted and is_farewell(words) and done * 2 >= whole - done - sizes[number]:
            rest = [each.text for each in units[number:] if each.text]
            dropped.append(Dropped("\n".join(rest)[:4_000], "what follows the story: the sender and how to be rid of the mails"))
            while kept and (kept[-1].tag == "img" or _is_menu(kept[-1])) and number < len(units):
                last = kept.pop()
                if last.text:
                    dropped.append(Dropped(last.text, "a menu"))
            return kept
        if not unit.quoted and words and (is_browser_line(words) or is_frame(words)):
            dropped.append(Dropped(words, "a line of the mail, not of the story"))
        elif not unit.quoted and _is_menu(unit):
            dropped.append(Dropped(words, "a menu"))
        else:
            kept.append(unit)
        done += sizes[number]
    return kept


def _is_menu(unit: Unit) -> bool:
    """Whether it is a row of links: several, short, and nothing said between them."""
    return len(unit.links) > 1 and unit.linked > 0.8 and len(unit.text) <= 30 * len(unit.links) and unit.tag not in ("ul", "ol", "table")


def _is_pixel(unit: Unit) -> bool:
    element = unit.element
    if element is None:
        return False
    for name in ("width", "height"):
        written = (element.get(name) or "").strip().removesuffix("px")
        if written.isascii() and written.isdigit() and int(written[:6]) <= 3:
            return True
    return _PIXEL.search(element.get("style") or "") is not None
