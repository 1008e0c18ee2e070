"""Settings for exports that a person keeps under a name; written so that another version can read what it knows of them."""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from pathlib import Path
from types import NoneType
from typing import Any

from desktop.publishing.formats import ExportSettings, formats

_SWITCH = (bool, NoneType)  # None leaves it to the stories or the style
_ALLOWED: Mapping[str, tuple[type, ...]] = {
    "style": (str, NoneType),
    "front": _SWITCH,
    "contents": _SWITCH,
    "originals": _SWITCH,
    "profile": (Path, NoneType),
}
_NOT_KEPT = ("title", "overwrite")  # they belong to one export


def read_settings(text: str) -> ExportSettings:
    """Read settings that `written_settings` gave; what is missing, unknown or of another type is left at its default."""
    try:
        said = json.loads(text)
    except ValueError:
        return ExportSettings()
    return _settings(said if isinstance(said, dict) else {})


def written_settings(settings: ExportSettings) -> str:
    """Give settings as text; a title is left out."""
    return json.dumps(_kept(settings), ensure_ascii=False)


def read_presets(text: str) -> dict[str, ExportSettings]:
    """Read presets by their names, in the order of names; whatever is none is left out."""
    try:
        said = json.loads(text)
    except ValueError:
        return {}
    found = {name: _settings(each) for name, each in said.items() if isinstance(each, dict)} if isinstance(said, dict) else {}
    return dict(sorted(found.items(), key=lambda each: each[0].casefold()))


def written_presets(presets: Mapping[str, ExportSettings]) -> str:
    """Give presets as text."""
    return json.dumps({name: _kept(settings) for name, settings in presets.items()}, ensure_ascii=False)


def _kept(settings: ExportSettings) -> dict[str, Any]:
    kept = {name: value for name, value in asdict(settings).items() if name not in _NOT_KEPT}
    return {name: str(value) if isinstance(value, Path) else value for name, value in kept.items()}


def _settings(said: Mapping[str, Any]) -> ExportSettings:
    fresh, known = ExportSettings(), dict[str, Any]()
    for each in fields(ExportSettings):
        value, default = said.get(each.name), getattr(fresh, each.name)
        if each.name == "profile" and isinstance(value, str):
            value = Path(value)
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(map(str, value))
        allowed = _ALLOWED.get(each.name) or ((int, float) if isinstance(default, float) else (type(default),))
        if each.name in said and each.name not in _NOT_KEPT and isinstance(value, allowed):
            known[each.name] = value
    if known.get("format", fresh.format) not in formats():
        return fresh
    return ExportSettings(**known)
