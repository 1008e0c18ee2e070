"""What became of each thing that an import met: kept line by line, summed up, and saved as text, CSV or JSON."""

import csv
import json
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias

from desktop.story import Draft, Refusal
from exports.saving import saving

LOW = 0.6  # a reading less sure than this asks for a look
Fate: TypeAlias = Literal["added", "version", "duplicate", "refused", "read"]
_WORDS = {"added": "Added", "version": "Added as new versions", "duplicate": "Kept already", "refused": "Not read", "read": "Left out"}


@dataclass(frozen=True, slots=True)
class Line:
    """One story, or what gave none."""

    origin: str
    part: str
    status: Fate  # "read": read, and left out by a person
    mark: str = ""
    title: str = ""
    doubtful: tuple[str, ...] = ()  # the fields that ask for a look
    message: str = ""


def doubtful(draft: Draft) -> tuple[str, ...]:
    """Name the fields of a draft that ask for a look; a title that is missing does too."""
    low = tuple(name for name, reading in draft.fields.items() if reading.value and reading.confidence < LOW)
    return low if draft.text_of("title") else ("title", *low)


class ImportReport:
    """The lines of one import, in their order."""

    def __init__(self) -> None:
        self.lines: list[Line] = []

    def note(self, *parts: Any) -> None:
        """Add a line of these parts, see `Line`."""
        self.lines.append(Line(*parts))

    def took(self, draft: Draft, status: Fate, mark: str = "", message: str = "", title: str = "") -> None:
        """Note what became of a draft. title: of the kept story, where the draft was not read."""
        asks = doubtful(draft) if draft.fields else ()
        self.lines.append(Line(draft.origin, draft.part, status, mark, draft.text_of("title") or title, asks, message))

    def refused(self, origin: str, part: str, why: str) -> None:
        """Note what gave no story."""
        self.lines.append(Line(origin, part, "refused", message=why))

    def refusal(self, refusal: Refusal) -> None:
        """Note a refusal."""
        self.refused(refusal.origin, refusal.part, " ".join(filter(None, (refusal.why, refusal.remedy))))

    def counts(self) -> Counter[str]:
        """Count the lines by status, and as `doubtful` those that ask for a look."""
        counted: Counter[str] = Counter(line.status for line in self.lines)
        counted["doubtful"] = sum(bool(line.doubtful) for line in self.lines)
        return counted

    def save(self, target: Path) -> None:
        """Write it as .csv, .json, or else text. Raises ExportError where the disk refuses."""
        with saving(target, overwrite=True) as partial:
            match target.suffix.lower():
                case ".json":
                    whole = {"counts": dict(self.counts()), "lines": [asdict(line) for line in self.lines]}
                    partial.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", "utf-8")
                case ".csv":
                    self._save_csv(partial)
                case _:
                    partial.write_text(self.text(), "utf-8")

    def _save_csv(self, target: Path) -> None:
        with target.open("w", encoding="utf-8", newline="") as stream:
            rows = csv.writer(stream)
            rows.writerow(("status", "mark", "title", "source", "part", "please check", "message"))
            for line in self.lines:
                cells = (line.status, line.mark, line.title, line.origin, line.part, " ".join(line.doubtful), line.message)
                rows.writerow([f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t")) else cell for cell in cells])  # no formula

    def text(self) -> str:
        """Give it for reading: the sums first, then what needs a person, then the rest."""
        counts = self.counts()
        parts = ["Import report", "", *(f"{counts[status]:>7,}  {words.lower()}" for status, words in _WORDS.items() if counts[status])]
        parts.append(f"{counts['doubtful']:>7,}  to be checked")
        for status in ("refused", "doubtful", "duplicate", "version", "added", "read"):
            lines = [line for line in self.lines if (line.doubtful if status == "doubtful" else line.status == status)]
            if lines:
                parts += ["", f"{'Please check' if status == 'doubtful' else _WORDS[status]} ({len(lines):,})", ""]
                parts += [_told(line) for line in lines]
        return "\n".join(parts) + "\n"


def _told(line: Line) -> str:
    place = f"{line.origin}: {line.part}" if line.part else line.origin
    why = f"check {', '.join(line.doubtful)}" if line.doubtful else ""
    return "  ".join(filter(None, (line.mark, line.title, place, line.message, why)))
