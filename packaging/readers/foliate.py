"""What Foliate shows of a book: a desktop reader on WebKitGTK, on a screen of its own, its pages turned by key."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PIL import Image, ImageGrab

PROGRAM = "com.github.johnfactotum.Foliate"
_DEVICE = (600, 800)  # pixels, the window's
_LONGEST = 60  # seconds until a page stands still
_NIGHT = "[com/github/johnfactotum/Foliate/view]\nbg-color='#121212'\nfg-color='#d8d4cc'\nlink-color='#d8d4cc'\n"


def missing() -> list[str]:
    """Name what is not there; `sh packaging/system.sh long` installs it."""
    return [name for name in (PROGRAM, "Xvfb", "openbox", "xdotool", "dbus-daemon") if not shutil.which(name)]


def seen(book: Path, turns: int, *, night: bool = False) -> Iterator[Image.Image]:
    """Open a book, and give what the window shows: the page that it opens at, then the next ones, as many as turns."""
    with tempfile.TemporaryDirectory() as home, _screen(Path(home)) as environment, ExitStack() as ends:
        if night:
            settings = Path(home) / "config" / "glib-2.0" / "settings"
            settings.mkdir(parents=True)
            (settings / "keyfile").write_text(_NIGHT, "utf-8")
        _begin(ends, [PROGRAM, str(book)], environment)
        window = _window(environment)
        _hand(environment, "windowsize", "--sync", window, str(_DEVICE[0]), str(_DEVICE[1]))
        _hand(environment, "windowmove", window, "0", "0")
        _hand(environment, "windowfocus", "--sync", window)
        before = None
        for turn in range(turns + 1):
            if turn:
                _hand(environment, "key", "Right")
            before = _still(environment["DISPLAY"], other_than=before)
            yield before


@contextmanager
def _screen(home: Path) -> Iterator[dict[str, str]]:
    """Give the environment of a screen with a window manager and a bus, and settings of its own."""
    own = {f"XDG_{name.upper()}_HOME": str(home / name) for name in ("config", "data", "cache")}
    environment = {**os.environ, **own, "HOME": str(home), "GSETTINGS_BACKEND": "keyfile", "LIBGL_ALWAYS_SOFTWARE": "1"}
    environment |= {"WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1", "WEBKIT_DISABLE_COMPOSITING_MODE": "1"}  # our own book, as root in CI
    with ExitStack() as ends:
        read, write = os.pipe()
        size = f"{_DEVICE[0]}x{_DEVICE[1]}x24"
        _begin(ends, ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"], environment, hands=(write,))
        os.close(write)
        with os.fdopen(read) as told:
            environment["DISPLAY"] = f":{told.readline().strip()}"
        bus = _begin(ends, ["dbus-daemon", "--session", "--nofork", "--print-address"], environment)
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        _begin(ends, ["openbox"], environment)
        yield environment


def _begin(ends: ExitStack, command: list[str], environment: dict[str, str], hands: tuple[int, ...] = ()) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(
        command, env=environment, pass_fds=hands, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
    )

    def end() -> None:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        if process.stdout is not None:
            process.stdout.close()

    ends.callback(end)
    return process


def _hand(environment: dict[str, str], *words: str) -> str:
    return subprocess.run(["xdotool", *words], env=environment, check=False, capture_output=True, text=True).stdout.strip()


def _window(environment: dict[str, str]) -> str:
    end = time.monotonic() + _LONGEST
    while not (found := _hand(environment, "search", "--onlyvisible", "--class", "Foliate")):
        assert time.monotonic() < end, "Foliate shows no window"
        time.sleep(0.3)
    return found.splitlines()[-1]


def _still(display: str, *, other_than: Image.Image | None) -> Image.Image:
    """Wait until something stands on the screen, another page than the last one, and nothing moves any more."""
    end = time.monotonic() + _LONGEST
    before = ImageGrab.grab(xdisplay=display)
    while True:
        time.sleep(0.7)
        now = ImageGrab.grab(xdisplay=display)
        shows = len(now.convert("L").resize((150, 200)).getcolors(1 << 16) or ()) > 25
        if shows and now.tobytes() == before.tobytes() and (other_than is None or now.tobytes() != other_than.tobytes()):
            return now
        assert time.monotonic() < end, "Foliate does not show the page"
        before = now
