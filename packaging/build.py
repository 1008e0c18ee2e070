"""make package: PyInstaller builds the program as a folder, which then has to start, import, export and show its window."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pikepdf

import resources

HERE = Path(__file__).parent
BUILD = HERE.parent / "build" / "package"


def main() -> None:
    """Build and try; ends with an error where the built program does not do its work."""
    subprocess.run(
        [
            sys.executable,
            "-m",
            "PyInstaller",
            "--noconfirm",
            "--log-level",
            "WARN",
            "--distpath",
            BUILD,
            "--workpath",
            BUILD / "work",
            HERE / "pressmark.spec",
        ],
        check=True,
    )
    program = BUILD / "pressmark" / "pressmark"
    bare = {"PATH": "/usr/bin:/bin", "HOME": tempfile.mkdtemp(), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as folder:
        archive, pdf, epub = (Path(folder) / name for name in ("a.pressmark", "a.pdf", "a.epub"))
        print(subprocess.run([program, "version"], check=True, env=bare, capture_output=True, text=True).stdout.strip())
        subprocess.run([program, "import", resources.samples(), "--archive", archive], check=True, env=bare, stdout=subprocess.DEVNULL)
        for kind, target in (("pdf", pdf), ("epub", epub)):
            subprocess.run(
                [program, "export", "--query", "", "--format", kind, "--output", target, "--archive", archive], check=True, env=bare
            )
        with pikepdf.open(pdf) as pages:
            print(f"{len(pages.pages)} pages written by the built program")
        window = subprocess.Popen([program, "open", str(archive)], env=bare)
        try:
            ended = window.wait(timeout=8)
        except subprocess.TimeoutExpired:
            window.terminate()
            window.wait()
        else:
            raise SystemExit(f"The built window ended by itself with code {ended}.")
    size = sum(file.stat().st_size for file in program.parent.rglob("*") if file.is_file() and not file.is_symlink())
    print(f"{program} starts, imports, exports and shows its window; {size / 1e6:.0f} MB")


if __name__ == "__main__":
    os.chdir(HERE.parent)
    main()
