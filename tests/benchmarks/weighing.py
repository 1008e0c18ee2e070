"""How much memory a program and all that it starts hold together, looked at twice a second."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def weighed(pid: int, figures: dict[str, float]) -> Iterator[None]:
    """Note the most memory that a process and all below it hold together, in MB; what they share is counted once (PSS)."""
    over = threading.Event()

    def watch() -> None:
        while not over.wait(0.5):
            figures["together_mb"] = max(figures.get("together_mb", 0), sum(map(_share, _family(pid))) / 1024)

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        yield
    finally:
        over.set()
        watching.join()


def _family(pid: int) -> list[int]:
    parents: dict[int, list[int]] = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                parents.setdefault(int(Path(f"/proc/{entry}/stat").read_text("utf-8").rpartition(")")[2].split()[1]), []).append(int(entry))
            except OSError:
                continue
    found = [pid]
    for each in found:
        found += parents.get(each, [])
    return found


def _share(pid: int) -> int:
    try:
        said = Path(f"/proc/{pid}/smaps_rollup").read_text("utf-8")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in said.splitlines() if line.startswith("Pss:")), 0)
