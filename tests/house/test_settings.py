"""What a person set is remembered, and a damaged file is a fresh start."""

import json
from pathlib import Path

from desktop.settings import Settings, load, save


def test_what_was_set_is_there_again(tmp_path):
    settings = Settings(theme="dark", reader_zoom=1.4, export_format="epub", export_folder="/tmp/drucke").opened(Path("/a/one.pressmark"))
    save(settings, tmp_path / "kept" / "settings.json")
    assert load(tmp_path / "kept" / "settings.json") == settings


def test_the_latest_archive_stands_first_and_once(tmp_path):
    settings = Settings()
    for name in ("a", "b", "a", *map(str, range(12))):
        settings = settings.opened(Path(name))
    assert settings.archive == "11"
    assert settings.recent[0] == "11"
    assert len(settings.recent) == len(set(settings.recent)) == 10


def test_a_missing_damaged_or_foreign_file_is_a_fresh_start(tmp_path):
    path = tmp_path / "settings.json"
    assert load(path) == Settings()
    for content in ("{", "[]", "\x00\xff", json.dumps({"theme": 3, "recent": "x", "unknown": 1, "reader_zoom": 2})):
        path.write_bytes(content.encode("latin-1"))
        loaded = load(path)
        assert (loaded.theme, loaded.recent) == ("system", ())
