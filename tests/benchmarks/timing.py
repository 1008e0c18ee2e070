"""How a case is timed: by the wall clock, alone in its process, and by what the processor gave it, which other work beside it does not change much."""

import resource
import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter, process_time


@contextmanager
def timed(figures: dict[str, float], name: str = "seconds") -> Iterator[None]:
    """Put the block's seconds into the figures."""
    begun = perf_counter()
    yield
    figures[name] = perf_counter() - begun


def percentiles(ask: Callable[[str], object], asked: Sequence[str]) -> dict[str, float]:
    """Ask every question once, after twenty to warm up; give p50 and p95 in ms, p95 of the processor's time too, and all seconds."""
    for question in asked[:20]:
        ask(question)
    taken, worked = [], []
    for question in asked:
        begun, busy = perf_counter(), process_time()
        ask(question)
        taken.append((perf_counter() - begun) * 1000)
        worked.append((process_time() - busy) * 1000)
    cuts = statistics.quantiles(taken, n=100)
    return {"p50_ms": cuts[49], "p95_ms": cuts[94], "worked_ms": statistics.quantiles(worked, n=100)[94], "seconds": sum(taken) / 1000}


def peaks() -> tuple[int, int]:
    """Give the largest memory of this process and of its largest child, in MB."""
    own, child = (resource.getrusage(who).ru_maxrss // 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own, child
