"""What epub.js shows of a book in Chromium without a screen: looked at by the gallery, and by the test that headlines are not left alone."""

import functools
import http.server
import json
import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

ROOT = Path(__file__).parents[2]
MODULES = ROOT / "build" / "readers" / "node_modules"
SCRIPTS = {"epub.js": "epubjs/dist/epub.min.js", "jszip.js": "jszip/dist/jszip.min.js"}


@dataclass(frozen=True)
class Device:
    """A screen, in CSS pixels, and how many of its own each takes."""

    name: str
    width: int
    height: int
    scale: float


EINK = Device("6 inches", 536, 724, 2)
TABLET = Device("tablet", 820, 1180, 1.5)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's word
        """Say nothing: the terminal is the gallery's."""


@dataclass(frozen=True)
class Look:
    """A screen to be looked at: a page of the book, by day or by night, at a size of type, some pages on; as a picture where one is named."""

    device: Device
    at: str
    picture: Path | None = None
    night: bool = False
    size: str = "100%"
    turn: int = 0

    @property
    def job(self) -> dict[str, Any]:
        """The look as `look.mjs` takes it."""
        asked = {"book": "book.epub", "at": self.at, "size": self.size, "turn": str(self.turn), **({"night": "1"} if self.night else {})}
        screen = {"width": self.device.width, "height": self.device.height, "scale": self.device.scale}
        return {"query": urlencode(asked), "picture": str(self.picture) if self.picture else "", **screen}


def seen(book: Path, looks: Sequence[Look]) -> list[dict[str, Any]]:
    """Look at a book; tells of each look where the lead picture, the headline and the first paragraph are on the screen."""
    with _served(book) as address:
        said = json.dumps({"address": address, "chromium": shutil.which("chromium"), "jobs": [look.job for look in looks]})
        script, environment = Path(__file__).with_name("look.mjs"), {**os.environ, "READERS": str(MODULES.parent)}
        ran = subprocess.run(["node", script], input=said, check=True, capture_output=True, text=True, timeout=900, env=environment)
    return [json.loads(line) for line in ran.stdout.splitlines()]


def missing() -> list[str]:
    """Name what is not there; `make build/readers/ready` installs it."""
    absent = [str(MODULES / path) for path in SCRIPTS.values() if not (MODULES / path).is_file()]
    return absent + [name for name in ("chromium", "node") if not shutil.which(name)]


@contextmanager
def _served(book: Path) -> Iterator[str]:
    """Serve a book to epub.js, on this machine alone."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        shutil.copy(Path(__file__).with_name("reader.html"), place)
        shutil.copy(book, place / "book.epub")
        for name, path in SCRIPTS.items():
            shutil.copy(MODULES / path, place / name)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=folder))
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            server.server_close()
            thread.join()
