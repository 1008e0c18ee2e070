"""The journal's row images, rewritten: rows that were added and still stand as key and hash, everything else with the new columns.

A version's facts and digest follow from rows beside it: its source, body and pictures. Where the version is gone, since what made it was
undone, they are reckoned from the images of those rows, which the same part of the journal holds or another one that was undone.
"""

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from desktop.archive.content.packing import pack_json, unpack_facts, unpack_json
from desktop.archive.file.driver import driver_of
from desktop.archive.to_second.formats import SOURCE, facts_of, lead_of, row_hash, story_columns, version_digest

Image = dict[str, Any]
Edit = tuple[str, Image, Image | None, Image | None]  # table, key, before, after


def move_journal(rows: Connection) -> None:
    """Rewrite every part, and take out the events that the second schema tells from the versions themselves."""
    driver = driver_of(rows)
    driver.execute("CREATE TEMP TABLE gone (name TEXT, first INTEGER, second INTEGER, image TEXT, PRIMARY KEY (name, first, second))")
    for _, _, _, _, edits in _parts(driver):
        driver.executemany("INSERT OR REPLACE INTO gone VALUES (?, ?, ?, ?)", list(_whole(edits)))
    for journal, part, marks, state, edits in _parts(driver):
        frame = _written(_Rewriting(driver, edits).edits(), whole=state == "undone")
        values = (journal, part, marks, frame, sha256(marks + frame).digest())
        driver.execute("INSERT INTO new_journal_part (journal, number, marks, edits, digest) VALUES (?, ?, ?, ?, ?)", values)
    _forget_events(driver)
    driver.execute("DROP TABLE temp.gone")


def _parts(driver: Any) -> Iterator[tuple[int, int, bytes, str, list[Edit]]]:
    wanted = "SELECT journal, number, marks, state, edits FROM journal_part JOIN journal ON journal.id = journal ORDER BY journal, number"
    for journal, number, marks, state, frame in driver.execute(wanted):
        yield journal, number, marks, state, [(table, key, before, after) for table, key, before, after in unpack_json(frame)]


def _whole(edits: Iterable[Edit]) -> Iterator[tuple[str, int, int, str]]:
    """Give the whole images of sources and versions, which may be all that is left of them."""
    for table, key, before, after in edits:
        if table in ("source", "version") and (before is None or after is None):
            yield table, *(tuple(key.values()) if table == "version" else (key["id"], 0)), json.dumps(after if before is None else before)


class _Rewriting:
    """One part of the journal, image by image."""

    def __init__(self, driver: Any, edits: list[Edit]) -> None:
        self._driver, self._edits = driver, edits
        shown: dict[tuple[int, int], dict[int, str]] = {}
        for table, key, before, after in edits:
            if table == "version_picture":
                shown.setdefault((key["story"], key["version"]), {})[key["position"]] = (after or before or {})["sha256"]
        self._shown = {owner: [found[place] for place in sorted(found)] for owner, found in shown.items()}

    def edits(self) -> Iterator[Edit]:
        """Give the edits with the new columns."""
        for table, key, before, after in self._edits:
            if table == "version":
                yield table, key, before and self._version(key, before), after and self._version(key, after)
            elif table == "story":
                yield table, key, *self._story(key["id"], before, after)
            else:
                yield table, key, before, after

    def _story(self, number: int, before: Image | None, after: Image | None) -> tuple[Image | None, Image | None]:
        images = tuple(None if image is None else story_columns(image) for image in (before, after))
        was, now = images
        if was is None or now is None:
            for image in filter(None, images):
                image["lead"] = "" if image.get("deck") else image.get("lead", "")
        elif "version" in now:
            leads = [self._lead(number, image["version"]) for image in (was, now)]
            for image, lead in zip((was, now), leads, strict=True):
                image.pop("lead", None)
                if leads[0] != leads[1]:
                    image["lead"] = lead
        return was, now

    def _lead(self, story: int, number: int) -> str:
        """Give a version's first words, where it has no deck."""
        if lost := self._found("version", story, number, "json_extract(image, '$.fields'), json_extract(image, '$.body')"):
            fields, body = json.loads(lost[0]), lost[1]
        else:
            facts, body = self._one("SELECT facts, body FROM version WHERE story = ? AND number = ?", story, number)
            fields, _ = unpack_facts(facts)
        return "" if fields.get("deck") else lead_of(self._one("SELECT content FROM body WHERE id = ?", body)[0])

    def _version(self, key: Image, image: Image) -> Image:
        story, number = key["story"], key["number"]
        held = self._one("SELECT facts, digest FROM version WHERE story = ? AND number = ?", story, number)
        if not held:
            frame, facts = facts_of(image["fields"], image["readings"])
            (body,) = self._one("SELECT sha256 FROM body WHERE id = ?", image["body"]) or ("",)
            shown = self._shown.get((story, number), [])
            digest = version_digest(story, number, image["made"], image["what"], facts, body, shown, self._source(image["source"]))
            held = frame, digest
        kept = {name: image[name] for name in ("made", "what")}
        return {**kept, "facts": held[0], "source": image["source"], "body": image["body"], "digest": held[1]}

    def _source(self, number: int) -> Mapping[str, Any]:
        if held := self._one(f"SELECT {', '.join(SOURCE)} FROM source WHERE id = ?", number):
            return dict(zip(SOURCE, held, strict=True))
        (image,) = self._found("source", number, 0, "image") or ("{}",)
        return {**dict.fromkeys(SOURCE, ""), **json.loads(image)}

    def _found(self, name: str, first: int, second: int, what: str) -> tuple[Any, ...]:
        return self._one(f"SELECT {what} FROM gone WHERE name = ? AND first = ? AND second = ?", name, first, second)

    def _one(self, statement: str, *values: Any) -> tuple[Any, ...]:
        found: tuple[Any, ...] | None = self._driver.execute(statement, values).fetchone()
        return found or ()


def _written(edits: Iterable[Edit], *, whole: bool) -> bytes:
    """Write edits down as the second schema does."""
    everything = list(edits)
    again = {(table, *key.values()) for table, key, before, _ in everything if before is not None}

    def shape(edit: Edit) -> tuple[str, bool, tuple[str, ...]]:
        table, key, before, _ = edit
        return table, before is None and not whole and (table, *key.values()) not in again, tuple(key)

    groups: list[Any] = []
    for (table, short, keys), alike in groupby(everything, key=shape):
        if short:
            groups.append(("+", table, keys, [(*key.values(), row_hash(table, after or {})) for _, key, _, after in alike]))
        else:
            groups.append(("=", table, keys, [(*key.values(), _plain(before), _plain(after)) for _, key, before, after in alike]))
    return pack_json(groups)


def _plain(image: Image | None) -> Image | None:
    if image is None:
        return None
    return {name: b64encode(value).decode() if isinstance(value, bytes) else value for name, value in image.items()}


def _forget_events(driver: Any) -> None:
    come = "detail IN (what, what || ': version ' || number)"
    driver.execute(
        "DELETE FROM event WHERE kind = 'ingestion' AND EXISTS"
        f" (SELECT 1 FROM version WHERE version.story = event.story AND made = occurred AND {come})"
    )
    of_image = "json_extract(image, '$.made') = occurred AND detail IN (json_extract(image, '$.what'), json_extract(image, '$.what') || ': version ' || second)"
    driver.execute(
        "DELETE FROM event WHERE kind = 'ingestion' AND EXISTS"
        f" (SELECT 1 FROM gone WHERE name = 'version' AND first = event.story AND {of_image})"
    )
