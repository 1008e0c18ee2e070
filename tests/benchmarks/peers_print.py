"""Other programs that print the same page of HTML: headless Chromium, with the same CSS, and calibre's ebook-convert. No part of the project."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import floors
from cases_exports import printed_archive
from timing import timed

_COMMANDS = {
    "chromium": (
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-pdf-header-footer",
        "--timeout=3000000",
        "--print-to-pdf={target}",
        "{page}",
    ),
    "calibre": ("ebook-convert", "{page}", "{target}"),
}


def peer_print(kind: str, count: int, folder: Path) -> dict[str, Any]:
    """Let one of them print the stories; {"skipped": why} where it is not installed or fails. Its figures are seconds, bytes and pages.

    kind: the program, the format and what is shown, as "calibre epub text".
    """
    program, format_, *shown = kind.split()
    command = _COMMANDS[program]
    if shutil.which(command[0]) is None:
        return {"skipped": f"{command[0]} is not installed"}
    pages = folder / f"pages for {kind}"
    pages.mkdir(exist_ok=True)
    target = folder / f"{program}.{format_}"
    figures: dict[str, Any] = {"stories": count}
    with printed_archive(count, folder, *shown) as archive:
        from desktop.archive import Query
        from desktop.publishing import compose

        html, style = floors.plain_html(compose(archive, archive.marks(Query.parse(""))), pages)
    (pages / "style.css").write_text(style.css, "utf-8")
    page = pages / "page.html"
    page.write_text(html.replace("</title>", '</title><meta charset="utf-8"><link rel="stylesheet" href="style.css">', 1), "utf-8")
    said = [part.format(target=target, page=page) for part in command]
    if format_ == "epub":
        said += ["--output-profile", "tablet"]
    with timed(figures):
        ran = subprocess.run(
            said,
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"QTWEBENGINE_DISABLE_SANDBOX": "1", "QT_QPA_PLATFORM": "offscreen"},
        )
    if not target.exists():
        return {"skipped": f"{command[0]} gave no file (exit {ran.returncode})"}
    if format_ == "epub":
        return figures | {"bytes": target.stat().st_size}
    import pypdfium2

    with pypdfium2.PdfDocument(target) as document:
        return figures | {"bytes": target.stat().st_size, "pages": len(document)}
