"""A screen with a window manager, a bus on which windows tell of themselves, a hand that knows keys and mouse, and an ear."""

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


def until(true: Callable[[], object], seconds: float = 30, what: str = "") -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, what
        time.sleep(0.1)


def screen_at(folder: Path, stop: list[subprocess.Popen[Any]]) -> dict[str, str]:
    """Start an X server with a window manager; give the environment in which a program shows on it."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1500x950x24", "-nolisten", "tcp"], pass_fds=[write])
    stop.append(server)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    home = {name: str(folder / name) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")}
    for path in home.values():
        Path(path).mkdir(mode=0o700, exist_ok=True)
    environment = {**os.environ, **home, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
    stop.append(subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL))
    return environment


def end(processes: list[subprocess.Popen[Any]]) -> None:
    """End what was started, the latest first."""
    for process in reversed(processes):
        process.send_signal(signal.SIGTERM)
    for process in reversed(processes):
        process.wait(timeout=20)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A screen of its own: the environment in which a program shows on it."""
    started: list[subprocess.Popen[Any]] = []
    yield screen_at(tmp_path, started)
    end(started)


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
    started: list[subprocess.Popen[Any]] = []
    sittings: list[Sitting] = []
    folder = tmp_path_factory.mktemp("desk")
    environment = screen_at(folder, started)
    bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True, env=environment)
    started.append(bus)
    assert bus.stdout is not None
    environment |= {"DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    launcher = ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"]
    started.append(subprocess.Popen(launcher, env=environment, stderr=subprocess.DEVNULL))

    def sit(archive: Path) -> Sitting:
        window = subprocess.Popen([sys.executable, "-m", "desktop", "open", str(archive)], env=environment)
        quiet = {**environment, "NO_AT_BRIDGE": "1"}
        ear = subprocess.Popen([_PYTHON, str(_EAR), str(window.pid)], env=quiet, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
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
    bus.stdout.close()
