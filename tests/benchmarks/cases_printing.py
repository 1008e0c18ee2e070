"""What printing costs at sizes where one document fails: by the command line, with the memory of all processes together."""

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from cases_exports import printed_archive
from timing import timed
from weighing import weighed


def case_large(kind: str, count: int, folder: Path) -> dict[str, float]:
    """Export `count` stories of 600 words, half of them with a picture, as a person does who types the command."""
    target = folder / f"large.{kind}"
    with printed_archive(count, folder):
        pass
    path = folder / f"pictures {count}.pressmark"
    command = [sys.executable, "-m", "desktop", "export", "--archive", str(path), "--query", "", "--format", kind]
    command += ["--output", str(target), "--overwrite"]
    known = os.environ | {"PRESSMARK_PRINTS": "", "TMPDIR": str(folder)}
    figures: dict[str, float] = {"stories": count}
    with timed(figures), subprocess.Popen(command, env=known, stderr=subprocess.DEVNULL) as program, weighed(program.pid, figures):
        program.wait()
    assert program.returncode == 0
    figures["bytes"] = target.stat().st_size
    if kind == "pdf":
        import pypdfium2

        with pypdfium2.PdfDocument(target) as document:
            figures["pages"] = len(document)
            figures["per_second"] = len(document) / figures["seconds"]
    return figures
