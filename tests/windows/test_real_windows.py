"""A real window on a real X server with a window manager, worked by a hand that knows only keys and the mouse."""

import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

import resources

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.long, pytest.mark.xcb, pytest.mark.xdist_group("xcb")]


def test_an_archivist_finds_a_story_bins_it_and_takes_it_back(person):
    person.pressmark("import", resources.samples())

    def trashed() -> list[str]:
        return [story["mark"] for story in person.pressmark("search", "is:trashed", "--json")["stories"]]

    window = subprocess.Popen([sys.executable, "-m", "desktop", "open", person.archive], env=person.screen)
    try:
        person.focus("Pressmark – ")
        time.sleep(1.5)
        person.keys("ctrl+f")
        person.hand("type", "--delay", "40", "Leuchtturm OR umbrellas ")
        time.sleep(1.5)
        person.keys("Down")
        time.sleep(1)
        person.keys("Delete")
        person.until(lambda: len(trashed()) == 1)
        person.keys("ctrl+z")
        person.until(lambda: not trashed())
        person.keys("ctrl+q")
        assert window.wait(timeout=30) == 0
    finally:
        window.kill()
        window.wait()


def test_every_window_and_dialog_shows_in_light_and_dark(screen, tmp_path):
    folder = tmp_path / "screenshots"
    subprocess.run([sys.executable, ROOT / "packaging" / "screenshots.py", folder], check=True, env=screen, timeout=400)
    pictures = sorted(folder.glob("*.png"))
    themes = [{re.sub(rf"-{theme}$", "", path.stem) for path in pictures if path.stem.endswith(theme)} for theme in ("light", "dark")]
    assert themes[0] == themes[1]
    assert len(themes[0]) >= 20
    for path in pictures:
        with Image.open(path) as picture:
            assert len(picture.convert("RGB").getcolors(1 << 24) or ()) > 20, f"{path.name} is blank"
    shutil.rmtree(folder)
