"""Runs a case in a process of its own, and says its figures."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

_BENCH = Path(__file__).with_name("bench.py")


def run(module: str, name: str, count: int, folder: Path, kind: str = "") -> dict[str, Any]:
    """Run one case in a process of its own; its memory is the largest of it and of its children, in MB."""
    command = [sys.executable, str(_BENCH), "case", module, name, str(count), str(folder), *([kind] if kind else [])]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr[-2000:]}")
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def words(figures: dict[str, Any]) -> str:
    """Say a case's figures."""
    if "skipped" in figures:
        return str(figures["skipped"])
    said = []
    if "p50_ms" in figures:
        worked = f" (processor {figures['worked_ms']:.2f})" if "worked_ms" in figures else ""
        said.append(f"p50 {figures['p50_ms']:.2f} p95 {figures['p95_ms']:.2f}{worked} ms")
    if "per_second" in figures:
        said.append(f"{figures['per_second']:,.0f}/s")
    if "ratio" in figures:
        said.append(f"{figures['ratio']:.2f} × ({figures['bytes'] / 1e6:,.0f} MB of {figures['text_bytes'] / 1e6:,.0f} MB text)")
    elif "seconds" in figures and "p50_ms" not in figures:
        said.append(f"{figures['seconds'] * 1000:.0f} ms" if figures["seconds"] < 1 else f"{figures['seconds']:.1f} s")
    if "undo" in figures:
        said.append(f"undo {figures['undo']:.1f} s")
    if "recall" in figures:
        said.append(f"recall {figures['recall']:.3f}, precision {figures['precision']:.3f}")
    if figures.get("together_mb", 0) > figures["peak_mb"]:
        return ", ".join((*said, f"{figures['together_mb']:.0f} MB together"))
    child = f" + {figures['child_mb']:.0f}" if figures.get("child_mb", 0) > 50 else ""
    return ", ".join((*said, f"{figures['peak_mb']:.0f}{child} MB"))


def times(ours: dict[str, Any], theirs: dict[str, Any], name: str = "seconds") -> str:
    """Say how many times as much one takes as the other, of seconds, bytes or memory; "" where the other was skipped."""
    return f"{ours[name] / theirs[name]:.2f} ×" if theirs.get(name) else ""


def said(figures: dict[str, Any]) -> str:
    """Say a peer's figures, or why it was skipped."""
    return str(figures["skipped"]) if "skipped" in figures else words(figures)
