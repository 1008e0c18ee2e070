"""How a series' next issue is shown before it is made."""

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Any

from desktop.cli.output import give, tell

if TYPE_CHECKING:
    from desktop.archive import Candidate, Filling

_SHOWN = 60  # candidates that are left out, for people; programs get them all


def show_filling(filling: "Filling", as_json: bool) -> None:
    """Print a draft with the reason for each candidate, for people or as JSON."""
    taken = filling.taken
    if as_json:
        head = {"series": filling.series.title, "number": filling.number, "date": filling.date, "title": filling.title}
        sections = [{"title": title, "stories": [each.mark for each in held]} for title, held in _sections(filling)]
        give({**head, "minutes": filling.minutes, "sections": sections, "candidates": [_candidate(each) for each in filling.candidates]})
        return
    tell(" · ".join((f"{filling.series.title} {filling.number}", filling.date, filling.title)))
    for title, held in _sections(filling):
        tell(title or "—")
        for each in held:
            tell(f"  {each.mark}  {each.title}  ({each.minutes} min)")
    tell(f"{len(taken):,} stories, {filling.minutes:,} minutes. Nothing was made.")
    left_out = [each for each in filling.candidates if each.barred]
    for each in left_out[:_SHOWN]:
        tell(f"  not {each.mark}  {each.title}: {reason(each)}")
    if more := Counter(each.barred.value for each in left_out[_SHOWN:]):
        tell("  and " + ", ".join(f"{count:,} ({name})" for name, count in more.most_common()))


def reason(candidate: "Candidate") -> str:
    """Say why a candidate is left out; "" for one that is taken."""
    match candidate.barred.value:
        case "ran":
            return f"ran in no. {candidate.issue}"
        case "alike":
            return f"near-duplicate of {candidate.other}" + (f", which ran in no. {candidate.issue}" if candidate.issue else "")
        case "withheld":
            return candidate.why
        case "empty":
            return "has no text"
        case "section":
            return f"its section has its stories already ({candidate.section or 'without a section'})"
        case "minutes":
            return f"over the minutes, at {candidate.minutes} more"
        case "most":
            return "the issue has its stories already"
    return ""


def _sections(filling: "Filling") -> list[tuple[str, list["Candidate"]]]:
    """Group the draft as the issue will be: sections in order of first appearance, what has none last."""
    if filling.series.design.get("sections") == "none":
        return [("", list(filling.taken))]
    titles = list(dict.fromkeys(each.section for each in filling.taken))
    ordered = sorted(filling.taken, key=lambda each: (each.section == "", titles.index(each.section)))
    return [(title, list(held)) for title, held in groupby(ordered, key=lambda each: each.section)]


def _candidate(each: "Candidate") -> dict[str, Any]:
    told = {"mark": each.mark, "title": each.title, "section": each.section, "published": each.published or None, "minutes": each.minutes}
    why = {"taken": not each.barred, "reason": each.barred.value or None, "why": reason(each) or None}
    return {**told, **why, "issue": each.issue or None, "other": each.other, "likeness": round(each.likeness, 3) or None}
