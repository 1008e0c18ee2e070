"""The command line is run as a person runs it: as a process of its own, on an archive of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

SCRAPE = """Lindenhafener Bote

Stadtleben

Der Uhrmacher vom Kornmarkt hört auf

12. März 2024

Von Jette Arendt

Vierundvierzig Jahre lang hat Ole Brandis die Turmuhr am Kornmarkt aufgezogen, jeden Montag, auch an Feiertagen.

„Eine Uhr verzeiht viel, aber keine Ungeduld“, sagt er und legt den Schlüssel auf den Tisch.

Im April übernimmt seine Nichte die Werkstatt; die Stadt sucht derweil nach Geld für ein neues Zifferblatt.

Der Uhrmacher vom Kornmarkt hört auf
"""
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry that waited – The Quay Gazette</title>
<link rel="canonical" href="https://quay-gazette.example/2024/ferry">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The ferry that waited",
"author": {"@type": "Person", "name": "Maud Ellery"}, "publisher": {"@type": "Organization", "name": "The Quay Gazette"},
"articleSection": "Harbour", "datePublished": "2024-05-02T08:30:00+01:00", "inLanguage": "en"}</script></head>
<body><nav><a href="/">Home</a> <a href="/harbour">Harbour</a></nav><article><h1>The ferry that waited</h1>
<figure><img src="ferry.png" alt="A ferry at its pier in the rain"><figcaption>The ferry on Thursday. <span class="credit">Picture: M. Ellery</span></figcaption></figure>
<p>The last ferry on Thursday left eleven minutes late, and nobody on board complained about it at all.</p>
<p>A wedding party had been seen running down the hill, the bride in front, holding her shoes and a large umbrella.</p>
<p>“You don’t leave without the bride,” said the captain, who has held the route for nineteen years and three ferries.</p></article>
<footer>Subscribe to our newsletter for more stories from the harbour.</footer></body></html>
"""


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True)
class Desk:
    folder: Path

    @property
    def archive(self) -> Path:
        return self.folder / "desk.pressmark"

    def run(self, *arguments: str | Path, stdin: bytes = b"", archive: bool = True) -> Ran:
        named = ["--archive", str(self.archive)] if archive else []
        home = {
            **os.environ,
            "HOME": str(self.folder),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
        }
        ran = subprocess.run(
            [sys.executable, "-m", "desktop", *map(str, arguments), *named],
            input=stdin,
            capture_output=True,
            env=home,
            check=False,
            timeout=120,
        )
        out = ran.stdout.decode("utf-8", "replace")
        err = ran.stderr.decode("utf-8", "replace")
        assert "Traceback" not in err, err
        return Ran(ran.returncode, out, err)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def incoming(tmp_path: Path) -> Path:
    """A folder with one scrape, one page with its picture, and one broken file."""
    folder = tmp_path / "incoming"
    folder.mkdir()
    (folder / "clock.txt").write_text(SCRAPE, "utf-8")
    (folder / "ferry.html").write_text(PAGE, "utf-8")
    picture = Image.new("RGB", (640, 420), "#2f5d62")
    ImageDraw.Draw(picture).polygon([(80, 300), (560, 300), (500, 380), (140, 380)], fill="#f4efe6")
    picture.save(folder / "ferry.png")
    (folder / "empty.txt").write_bytes(b"")
    return folder


@pytest.fixture
def full(desk: Desk, incoming: Path) -> Desk:
    """A desk whose archive holds the two good stories: PM-000001 the clock, PM-000002 the ferry."""
    (incoming / "empty.txt").unlink()
    assert desk.run("import", incoming, "--json").code == 0
    return desk
