"""A real window on a real X server with a window manager, worked by a hand that knows only keys and the mouse."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

import resources

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.long, pytest.mark.xcb, pytest.mark.xdist_group("xcb")]


@pytest.fixture
def screen(tmp_path) -> Iterator[dict[str, str]]:
    """A screen of its own with a window manager: the environment in which a program shows on it."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1500x950x24", "-nolisten", "tcp"], pass_fds=[write])
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    home = {name: str(tmp_path / name) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    environment = {**os.environ, **home, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    yield environment
    for process in (manager, server):
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)


def until(true: Callable[[], object], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.1)


def test_an_archivist_finds_a_story_bins_it_and_takes_it_back(screen, tmp_path):
    archive = tmp_path / "samples.pressmark"
    command = [sys.executable, "-m", "desktop"]
    subprocess.run([*command, "import", resources.samples(), "--archive", archive], check=True, capture_output=True, env=screen)

    def hand(*words: str) -> str:
        return subprocess.run(["xdotool", *words], env=screen, check=False, capture_output=True, text=True).stdout.strip()

    def trashed() -> list[str]:
        found = subprocess.run(
            [*command, "search", "is:trashed", "--archive", archive, "--json"], check=True, capture_output=True, env=screen
        )
        return [story["mark"] for story in json.loads(found.stdout)["stories"]]

    window = subprocess.Popen([*command, "open", archive], env=screen)
    try:
        until(lambda: hand("search", "--onlyvisible", "--name", "Pressmark"))
        shown = hand("search", "--onlyvisible", "--name", "Pressmark").splitlines()[-1]
        hand("windowfocus", "--sync", shown)
        time.sleep(1.5)
        hand("key", "ctrl+f")
        hand("type", "--delay", "40", "Leuchtturm OR umbrellas ")
        time.sleep(1.5)
        hand("key", "Down")
        time.sleep(1)
        hand("key", "Delete")
        until(lambda: len(trashed()) == 1)
        hand("key", "ctrl+z")
        until(lambda: not trashed())
        hand("key", "ctrl+q")
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
