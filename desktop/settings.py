"""What a person set, remembered between sessions: one JSON file where the platform keeps such things."""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from secrets import token_hex
from typing import Any

from platformdirs import user_config_path, user_data_path

LARGEST_RECENT = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """Typed settings; each has a sensible default, so that a missing or damaged file is a fresh start."""

    archive: str = ""  # the archive opened last
    recent: tuple[str, ...] = ()  # archives, latest first
    language: str = "system"  # system, en or de
    theme: str = "system"  # system, light or dark
    reader_zoom: float = 1.0
    reader_paper: str = "window"  # what stories are read on: window, light, sepia or dark
    reader_width: str = "medium"  # of the column: narrow, medium or wide
    reader_notes: bool = True  # whether notes stand beside the text
    highlight_colour: str = "yellow"  # the highlighter used last
    highlight_names: tuple[str, ...] = ()  # what each highlighter is for, in the person's words; "" is the colour's own name
    highlight_format: str = "markdown"  # how highlights were exported last
    highlight_style: str = ""  # the CSL file by which stories are cited; "" is Pressmark's own way
    export_format: str = "pdf"
    export_style: str = ""  # "" is the format's first style
    export_page: str = "A4"
    export_folder: str = ""
    export_choices: str = ""  # what else was set for the last export, as publishing writes it
    export_presets: str = ""  # settings for exports under names, as publishing writes them
    checks: str = ""  # how far each archive's check in the background is, as JSON: file → token, and when it last went through
    inspector: str = ""  # whether the inspector is shown, and which of its sections are folded, as JSON
    import_desk: str = ""  # the import desk's size, panes and what it shows, as JSON
    columns: str = ""  # the list's columns, their order and widths, as JSON
    table: bool = False  # whether the list is a table
    group: str = ""  # what the list's rows are grouped by: day, publication, section, or nothing
    keys: str = ""  # the keys that a person gave actions, as JSON: name → keys
    folded: tuple[str, ...] = ()  # the places that are closed: "group Tags", or an archive's file, a line's end, "collection 12"
    searches: tuple[str, ...] = ()  # what was searched for, latest first
    facets: bool = False  # whether the facets stand beside the list
    issue_desk: str = ""  # the issue desk's size, panes and tab, as JSON
    publish_folder: str = ""  # where issues were published last, under which pattern of names ("" is the usual one), in which formats
    publish_names: str = ""
    publish_formats: tuple[str, ...] = ()
    window: str = ""  # the window's size, place and panes, as Qt wrote them, base64

    def opened(self, archive: Path) -> "Settings":
        """Remember an archive as the latest one."""
        path = str(archive)
        others = (known for known in self.recent if known != path)
        return Settings(**{**asdict(self), "archive": path, "recent": (path, *others)[:LARGEST_RECENT]})


def settings_file() -> Path:
    """Tell where the settings are kept."""
    return user_config_path("pressmark") / "settings.json"


def default_archive() -> Path:
    """Tell which archive is meant when none is named."""
    return user_data_path("pressmark") / "archive.pressmark"


def load(path: Path | None = None) -> Settings:
    """Read the settings; what is missing, unknown or of another type falls back to its default."""
    try:
        kept: Any = json.loads((path or settings_file()).read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(kept, dict):
        return Settings()
    fresh = Settings()
    known: dict[str, Any] = {}
    for each in fields(Settings):
        value, default = kept.get(each.name), getattr(fresh, each.name)
        if isinstance(default, tuple) and isinstance(value, list):
            known[each.name] = tuple(item for item in value if isinstance(item, str))
        elif isinstance(default, float) and isinstance(value, int | float):
            known[each.name] = float(value)
        elif isinstance(value, type(default)):
            known[each.name] = value
    return Settings(**known)


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings whole or not at all; raises OSError where the disk refuses."""
    target = path or settings_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(f".{token_hex(8)}.part")
    try:
        partial.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), "utf-8")
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
