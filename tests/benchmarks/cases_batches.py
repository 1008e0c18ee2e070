"""Large batches through the command line, as a person brings them in: many files, and one web archive that is mostly films."""

import random
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
import newspaper  # noqa: E402 - a script's neighbours
from timing import timed  # noqa: E402
from weighing import weighed  # noqa: E402

from desktop.story import Draft  # noqa: E402

_FRAME = "".join(f'<li class="t{n % 9}"><a href="/x/{n}" class="l"><span class="k">Thema {n}</span></a></li>' for n in range(300))
_WEIGHT = "<style>" + ".a{margin:0;padding:0}\n" * 1_300 + "</style><script>" + "var x=[1,2,3];\n" * 2_000 + "</script>"
_FILM = 20 << 20  # bytes
_WARC = 5 << 30


def _page(draft: Draft, number: int) -> str:
    """A newspaper's page: the story, and five times as much that is none."""
    title = draft.text_of("title")
    return (
        f'<!doctype html><html lang="{draft.text_of("language")}"><head><title>{title} – {draft.text_of("publication")}</title>'
        f'<link rel="canonical" href="https://blatt.example/{number}"><meta property="article:published_time" content="{draft.text_of("published")}">'
        f"{_WEIGHT}</head><body><nav><ul>{_FRAME}</ul></nav><main><article><h1>{title}</h1>{draft.body.html}</article></main>"
        f"<footer><ul>{_FRAME}</ul></footer></body></html>"
    )


def case_files(count: int, folder: Path) -> dict[str, float]:
    """Import a folder of `count` saved pages."""
    pages = folder / "saved"
    pages.mkdir(parents=True)
    for number, draft in enumerate(newspaper.drafts(0, count)):
        (pages / f"{number:05}.html").write_text(_page(draft, number), "utf-8")
    return _imported(pages, count, folder)


def case_warc(count: int, folder: Path) -> dict[str, float]:
    """Import one web archive: `count` pages, and films between them, five gigabytes at ten thousand pages."""
    folder.mkdir(parents=True)
    archive = folder / "crawl.warc"
    drawn = random.Random(5)
    films = max(1, round((_WARC * count / 10_000 - count * 80_000) / _FILM))
    with archive.open("wb") as out:
        for number, draft in enumerate(newspaper.drafts(0, count)):
            out.write(_record(f"https://blatt.example/{number}", b"text/html; charset=utf-8", _page(draft, number).encode()))
            if number % max(1, count // films) == 0:
                out.write(_record(f"https://blatt.example/film-{number}.mp4", b"video/mp4", drawn.randbytes(_FILM)))
    figures = _imported(archive, count, folder)
    return figures | {"bytes": archive.stat().st_size}


def _record(address: str, media_type: bytes, content: bytes) -> bytes:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: " + media_type + b"\r\n\r\n" + content
    head = (
        f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{random.Random(address).getrandbits(128):032x}>\r\n"
        f"WARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Target-URI: {address}\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def _imported(source: Path, count: int, folder: Path) -> dict[str, float]:
    figures: dict[str, float] = {"stories": count}
    command = [sys.executable, "-m", "desktop", "import", str(source), "--archive", str(folder / "batch.pressmark"), "--json"]
    with timed(figures), subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program, weighed(program.pid, figures):
        added = sum('"status": "added"' in line for line in program.stdout or ())
    assert (program.returncode, added) == (0, count)
    figures["per_second"] = count / figures["seconds"]
    return figures
