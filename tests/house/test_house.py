"""The house keeps its own rules: doors, names, documents."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import resources

ROOT = Path(__file__).parents[2]
MODULES = [path for room in ("desktop", "exports", "resources") for path in (ROOT / room).rglob("*.py") if "migrations" not in path.parts]


def test_no_module_is_named_after_nothing_in_particular():
    assert not [path for path in MODULES if path.stem in {"utils", "helpers", "common", "manager", "misc"}]


@pytest.mark.parametrize("path", [path for path in MODULES if path.name == "__init__.py"], ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_room_exports_is_what_it_says(path):
    tree = ast.parse(path.read_text("utf-8"))
    named = {
        alias.asname or alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and not (node.module or "").startswith("_")
        for alias in node.names
    }
    declared = [
        node.value for node in tree.body if isinstance(node, ast.Assign) and any(getattr(t, "id", "") == "__all__" for t in node.targets)
    ]
    own = {name for name in named if path.parent.relative_to(ROOT).parts[0] in ("desktop", "exports") and f"{path.parent.name}" != "cli"}
    if declared and path.parent.name in ("story", "archive", "exports"):
        assert set(ast.literal_eval(declared[0])) == own


def test_the_window_loads_no_web_engine_and_the_version_no_window():
    for path in MODULES:
        assert not re.search(r"QtWebEngine|QtQuick|QtQml", path.read_text("utf-8")), path
    script = "import sys, desktop.cli.commands; print([name for name in ('PySide6', 'trafilatura', 'weasyprint', 'alembic') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_every_command_is_in_the_manual_and_the_contract_in_the_readme():
    from desktop.cli.commands import names

    manual, readme = (ROOT / "docs/manual.md").read_text("utf-8"), (ROOT / "README.md").read_text("utf-8")
    for name in names() - {"open"}:
        assert re.search(rf"[`,] ?`?(pressmark )?{name}\b", manual), name
    for target in re.findall(r"^make ([a-z-]+)", readme, re.M):
        assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.M)


def test_every_style_says_what_it_is_for():
    assert {"journal", "magazine"} <= set(resources.styles())
    for name in resources.styles():
        told = tomllib.loads((resources.style(name) / "style.toml").read_text("utf-8"))
        assert told["title"]
        assert set(told["formats"]) <= {"pdf", "epub"}


def test_the_lock_pins_and_hashes_everything_and_names_no_address():
    for lock in (ROOT / "packaging/locks").glob("*.txt"):
        text = lock.read_text("utf-8")
        assert "://" not in text
        pins = re.findall(r"^([A-Za-z0-9_.-]+)==[^\n]+\n( +--hash=sha256:[0-9a-f]{64})", text, re.M)
        assert len(pins) == len(re.findall(r"^[A-Za-z0-9_.-]+==", text, re.M)) > 40


def test_the_desktop_entry_and_the_metainfo_are_valid():
    packaging = ROOT / "packaging"
    subprocess.run(["desktop-file-validate", packaging / "org.pressmark.pressmark.desktop"], check=True)
    subprocess.run(
        ["appstreamcli", "validate", "--no-net", packaging / "org.pressmark.pressmark.metainfo.xml"], check=True, capture_output=True
    )


def test_set_up_names_what_is_missing_to_who_may_not_install_it(tmp_path):
    """A bare machine, played by a PATH that has next to nothing and a person who is not root."""
    for tool in ("sh", "id", "grep", "find"):
        (tmp_path / tool).symlink_to(
            subprocess.run(["/bin/sh", "-c", f"command -v {tool}"], capture_output=True, text=True, check=True).stdout.strip()
        )
    (tmp_path / "apt-get").write_text("#!/bin/sh\nexit 9\n")
    (tmp_path / "apt-get").chmod(0o755)
    (tmp_path / "id").unlink()
    (tmp_path / "id").write_text("#!/bin/sh\necho 1000\n")
    (tmp_path / "id").chmod(0o755)
    ran = subprocess.run(
        [tmp_path / "sh", ROOT / "packaging/system.sh", "test"],
        env={"PATH": str(tmp_path), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert re.search(r"sudo apt-get install --no-install-recommends .*\bxvfb\b", ran.stderr)
