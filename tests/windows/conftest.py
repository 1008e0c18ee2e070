"""A screen with a window manager and a bus for assistive technology, a hand that knows keys and the mouse, and an eye that reads what a screen reader reads."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

_PYTHON = "/usr/bin/python3"  # the system's, which has GObject's bindings
_EAR = Path(__file__).with_name("reading_aloud.py")
Node = dict[str, Any]
Started = list[subprocess.Popen[Any]]


def screen_at(folder: Path, started: Started) -> dict[str, str]:
    """Start a screen, a window manager, and the bus on which windows tell of themselves; give the environment for programs."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1500x950x24", "-nolisten", "tcp"], pass_fds=[write])
    started.append(server)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
    home = {name: str(folder / name) for name in names}
    for path in home.values():
        Path(path).mkdir(mode=0o700, exist_ok=True)
    environment = {**os.environ, **home, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    environment["LANG"] = "C.UTF-8"
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    bus = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    started.append(bus)
    assert bus.stdout is not None
    environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    bus.stdout.close()
    started.append(subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL))
    return environment


def end(started: Started) -> None:
    """End what was started, the latest first."""
    for process in reversed(started):
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A screen of its own: the environment in which a program shows on it and is heard by assistive technology."""
    started: Started = []
    yield screen_at(tmp_path, started)
    end(started)


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
        ran = subprocess.run([_PYTHON, _EAR], env=self.screen, input="tree\n", capture_output=True, text=True, check=True, timeout=120)
        return [Seen(each["role"], each["name"], tuple(each["states"]), tuple(each["box"])) for each in json.loads(ran.stdout)]

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


def until(true: Callable[[], object], seconds: float = 20, what: str = "") -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, what
        time.sleep(0.1)


@dataclass
class Sitting:
    """Someone at a window who sees nothing: keys go in, and what the accessibility tree says comes out."""

    environment: dict[str, str]
    archive: Path
    window: subprocess.Popen[Any]
    ear: subprocess.Popen[str]
    command: list[str] = field(default_factory=lambda: [sys.executable, "-m", "desktop"])

    def keys(self, *keys: str) -> None:
        """Press keys, one after the other."""
        subprocess.run(["xdotool", "key", "--delay", "60", *keys], env=self.environment, check=True)

    def tab_to(self, name: str, most: int = 12) -> None:
        """Press Tab until the keyboard is at what has that name."""
        for _ in range(most):
            if self.focus()["name"] == name:
                break
            self.keys("Tab")

    def type(self, words: str) -> None:
        """Type words."""
        subprocess.run(["xdotool", "type", "--delay", "15", words], env=self.environment, check=True)

    def _ask(self, what: str) -> list[Node]:
        assert self.ear.stdin is not None
        assert self.ear.stdout is not None
        self.ear.stdin.write(f"{what}\n")
        self.ear.stdin.flush()
        told: list[Node] = json.loads(self.ear.stdout.readline() or "[]")
        return told

    def hears(self, role: str, name: str) -> list[Node]:
        """What is shown of a role, with a name that begins so."""
        return [each for each in self._ask("tree") if each["role"] == role and each["name"].startswith(name)]

    def everything(self) -> list[Node]:
        """All that is shown."""
        return self._ask("tree")

    def focus(self) -> Node:
        """Where the keyboard is: the innermost node that says so."""
        return (self._ask("focus") or [{"role": "", "name": "", "states": [], "text": "", "label": "", "description": ""}])[-1]

    def waits_for(self, role: str, name: str) -> Node:
        """Listen until something is there."""
        found: list[Node] = []
        until(lambda: found.extend(self.hears(role, name)) or found, what=f"no {role} {name!r}: {self._ask('focus')}")
        return found[0]

    def waits_for_focus(self, role: str, name: str) -> None:
        """Listen until the keyboard is somewhere."""
        until(
            lambda: (at := self.focus())["role"] == role and at["name"].startswith(name),
            what=f"not at {role} {name!r} but {self._ask('focus')}",
        )

    def waits_until_gone(self, role: str, name: str) -> None:
        """Listen until something is there no more."""
        until(lambda: not self.hears(role, name), what=f"{role} {name!r} stays")

    def asks(self, *words: str) -> Any:
        """Ask the archive by the command line."""
        run = [*self.command, *words, "--archive", str(self.archive), "--json"]
        return json.loads(subprocess.run(run, check=True, capture_output=True, env=self.environment).stdout)


@pytest.fixture(scope="module")
def sit_down(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Sitting]]:
    """Open an archive on a screen that is read aloud; one screen and one bus for all of a module."""
    started: Started = []
    sittings: list[Sitting] = []
    folder = tmp_path_factory.mktemp("desk")
    environment = screen_at(folder, started)

    def sit(archive: Path) -> Sitting:
        window = subprocess.Popen([sys.executable, "-m", "desktop", "open", str(archive)], env=environment)
        ear = subprocess.Popen(
            [_PYTHON, str(_EAR), str(window.pid)], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        made = Sitting(environment, archive, window, ear)
        sittings.append(made)
        until(made.everything, what="the window tells nothing")
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", f"^Pressmark – {archive.stem}$"]
        number = subprocess.run(search, env=environment, check=True, capture_output=True, text=True).stdout.split()[-1]
        subprocess.run(["xdotool", "windowfocus", "--sync", number], env=environment, check=True)
        return made

    yield sit
    for sitting in sittings:
        sitting.window.kill()
        sitting.window.wait()
        sitting.ear.communicate()
    end(started)
