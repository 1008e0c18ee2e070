"""Feeds the importers' parsers what nobody wrote (atheris: libFuzzer, led by which of the code is reached), beginning with our own cases.

`make fuzz` runs each for a minute; `make fuzz PARSER=mail SECONDS=600` one for ten. A find is an input that makes a reader raise anything but
UnreadableError, give a body that the archive's door would refuse, or take longer than ten seconds: it is kept in build/fuzz/PARSER/finds, one
of a kind, with what it did beside it. Mended, it belongs into tests/cases/finds, where tests/importers/test_finds.py reads it for ever.
"""

import argparse
import hashlib
import subprocess
import sys
import traceback
from pathlib import Path
from time import process_time

import atheris

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "fuzz"
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
from parsers import CASES, PARSERS, without_programs  # noqa: E402 - a script's neighbour

# whose code is watched: ours, and the parsers written in Python
_LIBRARIES = ["desktop", "feedparser", "warcio", "mammoth", "markdown_it", "rispy", "bibtexparser", "olefile", "compressed_rtf", "email"]
_SLOW = 10.0  # seconds of processor time; being watched makes the code several times as slow
_LARGEST = 200_000  # bytes of an input


def main() -> None:
    """Run each parser in a process of its own, and say what was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parsers", nargs="*", metavar="PARSER", help=", ".join(PARSERS))
    parser.add_argument("--seconds", type=int, default=60, help="for each (60)")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    names = arguments.parsers or list(PARSERS)
    if unknown := [name for name in names if name not in PARSERS]:
        parser.error(f"there is no {unknown[0]}; there are {', '.join(PARSERS)}")
    if arguments.here:
        fuzz(names[0], arguments.seconds)
    for name in names:
        print(f"{name}: {arguments.seconds} seconds", flush=True)
        subprocess.run([sys.executable, __file__, name, "--seconds", str(arguments.seconds), "--here"], cwd=ROOT, check=False)
    found = sorted(path for name in names for path in (BUILD / name / "finds").glob("*") if path.suffix != ".txt")
    print(f"{len(found)} finds", *(path.relative_to(ROOT) for path in found), sep="\n  ")
    sys.exit(bool(found))


def fuzz(name: str, seconds: int) -> None:
    """Run one parser until its time is over; libFuzzer ends the process."""
    corpus, finds = BUILD / name / "corpus", BUILD / name / "finds"
    for folder in (corpus, finds):
        folder.mkdir(parents=True, exist_ok=True)
    for case in {case for pattern in PARSERS[name][1] for case in CASES.glob(pattern)}:
        if case.suffix not in {".json", ".py"} and case.is_file() and case.stat().st_size <= _LARGEST:
            (corpus / hashlib.sha1(case.read_bytes()).hexdigest()).write_bytes(case.read_bytes())  # as libFuzzer names them
    without_programs()
    with atheris.instrument_imports(include=_LIBRARIES):  # to the end: a reader loads its libraries when it first needs them
        _run(name, seconds, corpus, finds)


def _run(name: str, seconds: int, corpus: Path, finds: Path) -> None:
    def one(content: bytes) -> None:
        what, begun = "", process_time()
        try:
            from parsers import read

            read(name, content)
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            what = f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno}\n\n{traceback.format_exc()}"
        if not what and (took := process_time() - begun) > _SLOW:
            what = f"slow\n\n{took:.0f} seconds"
        if what:
            kept = finds / hashlib.sha1(what.partition("\n")[0].encode()).hexdigest()[:12]
            if not kept.exists():
                kept.write_bytes(content)
                kept.with_suffix(".txt").write_text(what, "utf-8")

    options = [f"-max_total_time={seconds}", f"-max_len={_LARGEST}", "-timeout=60", "-rss_limit_mb=3000", f"-artifact_prefix={finds}/"]
    atheris.Setup([sys.argv[0], *options, "-verbosity=0", "-print_final_stats=1", str(corpus)], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
