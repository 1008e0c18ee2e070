"""A screen with a window manager and a bus for assistive technology, a hand that knows keys and the mouse, and an eye that reads what a screen reader reads."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

TREE = Path(__file__).with_name("tree.py")


@pytest.fixture
def screen(tmp_path) -> Iterator[dict[str, str]]:
    """A screen of its own: the environment in which a program shows on it and is heard by assistive technology."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1500x950x24", "-nolisten", "tcp"], pass_fds=[write])
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    home = {name: str(tmp_path / name) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
    environment = {**os.environ, **home, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    yield environment
    for process in (manager, bus, server):
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)
    bus.stdout.close()


@dataclass(frozen=True)
class Seen:
    """Something in the accessible tree: what it is, what it is called, and where it is on the screen."""

    role: str
    name: str
    states: tuple[str, ...]
    box: tuple[int, int, int, int]  # left, top, width, height; pixels

    @property
    def middle(self) -> tuple[int, int]:
        return self.box[0] + self.box[2] // 2, self.box[1] + self.box[3] // 2


@dataclass(frozen=True)
class Person:
    """Who works a program on a screen, and asks the archive by command line how it stands."""

    screen: dict[str, str]
    archive: Path

    def pressmark(self, *words: str | Path) -> Any:
        asked = [sys.executable, "-m", "desktop", *map(str, words), "--archive", str(self.archive)]
        ran = subprocess.run(asked, check=True, capture_output=True, env=self.screen)
        return json.loads(ran.stdout) if "--json" in words else ran.stdout

    def until(self, true: Callable[[], object], seconds: float = 60) -> None:
        """Wait until something is so."""
        end = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < end, "it did not come about"
            time.sleep(0.1)

    def hand(self, *words: str | int) -> str:
        return subprocess.run(["xdotool", *map(str, words)], env=self.screen, check=False, capture_output=True, text=True).stdout.strip()

    def keys(self, *keys: str) -> None:
        self.hand("key", "--delay", "60", *keys)

    def focus(self, name: str) -> None:
        """Wait for the window of that name, and give it the keyboard."""
        self.until(lambda: self.hand("search", "--onlyvisible", "--name", name))
        self.hand("windowfocus", "--sync", self.hand("search", "--onlyvisible", "--name", name).splitlines()[-1])
        time.sleep(0.5)

    def tree(self) -> list[Seen]:
        """Give everything that assistive technology is told of, from the top."""
        ran = subprocess.run(["/usr/bin/python3", TREE], env=self.screen, capture_output=True, text=True, check=True, timeout=120)
        return [Seen(role, name, tuple(states), tuple(box)) for role, name, states, box in map(json.loads, ran.stdout.splitlines())]

    def find(self, role: str, name: str) -> Seen | None:
        """Find what shows and is called so, or begins so."""
        found = (each for each in self.tree() if each.role == role and "showing" in each.states)
        return next((each for each in found if each.name == name or each.name.startswith(name)), None)

    def see(self, role: str, name: str) -> Seen:
        """Wait until it is there."""
        end = time.monotonic() + 60
        while (seen := self.find(role, name)) is None:
            assert time.monotonic() < end, f"no {role} called {name}: {sorted({(each.role, each.name) for each in self.tree()})}"
            time.sleep(0.3)
        return seen

    def click(self, seen: Seen) -> None:
        self.hand("mousemove", *seen.middle, "click", 1)
        time.sleep(0.3)

    def drag(self, what: Seen, to: tuple[int, int]) -> None:
        """Press, move in steps as a hand does, and let go."""
        (x, y), (across, down) = what.middle, to
        self.hand("mousemove", x, y, "mousedown", 1)
        for step in range(1, 13):
            self.hand("mousemove", x + (across - x) * step // 12, y + (down - y) * step // 12)
            time.sleep(0.05)
        self.hand("mousemove", across, down + 1)
        time.sleep(0.4)
        self.hand("mouseup", 1)
        time.sleep(0.4)


@pytest.fixture
def person(screen, tmp_path) -> Person:
    return Person(screen, tmp_path / "samples.pressmark")
