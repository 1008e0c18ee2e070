"""Versions by their digests, and what a list shows of a story by its newest version."""

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

import zstandard
from sqlalchemy import Connection

from desktop.archive.checking.steps import Damage, Found, Step, of_story
from desktop.archive.content.packing import to_json, unpack, unpack_facts
from desktop.archive.file.driver import driver_of
from desktop.archive.intake.prepared import lead_of, listed
from desktop.archive.journal.seals import SOURCE, version_digest
from desktop.archive.search import docids
from desktop.archive.search.stems import cut, folded
from desktop.story import Body

_PICTURES = (
    "(SELECT json_group_array(sha256) FROM (SELECT sha256 FROM version_picture AS shown"
    " WHERE shown.story = version.story AND shown.version = version.number ORDER BY position))"
)
VERSIONS = (
    "SELECT version.story, version.number, made, what, facts, digest, body.sha256, source.story, "
    f"{_PICTURES}, {', '.join(f'source.{name}' for name in SOURCE)}"
    " FROM version LEFT JOIN body ON body.id = version.body LEFT JOIN source ON source.id = version.source"
    " WHERE version.story > ? ORDER BY version.story, version.number"
)
_SHOWN = ("title", "deck", "authors", "publication", "section", "published", "language", "url_key")
_STORIES = (
    f"SELECT story.id, docid, {', '.join(f'story.{name}' for name in _SHOWN)}, lead, words, images, added, version.facts, body.content, body.sha256, sketch.hashes,"
    " (SELECT made FROM version AS eldest WHERE eldest.story = story.id AND eldest.number = 1),"
    " (SELECT max(number) FROM version AS any WHERE any.story = story.id), story.version"
    " FROM story LEFT JOIN version ON version.story = story.id AND version.number = story.version"
    " LEFT JOIN body ON body.id = version.body LEFT JOIN sketch ON sketch.story = story.id WHERE story.id > ? ORDER BY story.id"
)
_SKETCH = "its sketch for near-duplicates is not that of its text; rebuild mends it"
_NAMED = {"publication": "publication", "section": "section", "authors": "author"}  # column → kind of alias


def steps() -> Iterator[Step]:
    """Give the steps of this subject."""
    yield Step("versions", _versions)
    yield Step("stories", _stories)


def _versions(rows: Connection, place: int) -> Iterator[Found]:
    for row in driver_of(rows).execute(VERSIONS, (place,)):
        yield Found(row[0], 1, 0, tuple(of_version(row)))


def of_version(row: tuple[Any, ...]) -> Iterator[Damage]:
    """Give what is wrong with a version, given as a row of VERSIONS."""
    story, number, made, what, facts, digest, body, owner, pictures, *said = row
    name = f"version {number}"
    if body is None or owner is None:
        yield of_story(story, f"{name}: its {'body' if body is None else 'source'} is missing")
    elif owner != story:
        yield of_story(story, f"{name}: its source belongs to another story")
    else:
        try:
            read = sha256(to_json(unpack_facts(facts)).encode()).hexdigest()
        except (zstandard.ZstdError, ValueError, TypeError):
            yield of_story(story, f"{name}: its fields cannot be unpacked")
            return
        try:
            whole = (
                version_digest(story, number, made, what, read, body, json.loads(pictures), dict(zip(SOURCE, said, strict=True))) == digest
            )
        except ValueError:  # a text that is no UTF-8 any more
            whole = False
        if not whole:
            yield of_story(story, f"{name}: its fields, source or pictures are not as they were stored")


def _stories(rows: Connection, place: int) -> Iterator[Found]:
    driver = driver_of(rows)
    aliases = {(kind, variant): name for kind, variant, name in driver.execute("SELECT kind, variant, name FROM alias")}
    (most,) = driver.execute("SELECT count(*) FROM story").fetchone()
    for row in driver.execute(_STORIES, (place,)):
        yield Found(row[0], 1, 0, tuple(of_story(row[0], what) for what in _of_story(row, aliases, most)))


def _of_story(row: tuple[Any, ...], aliases: Mapping[tuple[str, str], str], most: int) -> Iterator[str]:
    from desktop.archive.likeness.sketches import sketch  # numerics, which only who checks loads

    _, docid, *rest = row
    shown = dict(zip(_SHOWN, rest, strict=False))
    lead, words, images, added, facts, content, digest, hashes, made, latest, version = rest[len(_SHOWN) :]
    if facts is None or latest != version:
        yield "its newest version is missing"
        return
    first = docids.first_docid(shown["published"])
    if not first <= docid < first + max(docids.DAY, most):
        yield "it stands at another date's place in the index; rebuild mends it"
    if added != made:
        yield "when it was added is not as it was stored"
    try:
        fields, _ = unpack_facts(facts)
        expected = listed(fields)
    except (zstandard.ZstdError, ValueError, TypeError, AttributeError):
        return  # told with the version
    for name, value in shown.items():
        if value != expected[name] and value != by_authority(name, expected[name], aliases):
            yield f"its {'address' if name == 'url_key' else name} in lists is not that of its newest version"
    try:
        html = unpack(content or b"")
        if sha256(html).hexdigest() != digest:
            return  # told with the bodies
        body = Body(html.decode())
    except (zstandard.ZstdError, UnicodeDecodeError):
        return
    if (lead, words, images) != ("" if shown["deck"] else lead_of(body.text), body.words, len(body.pictures)):
        yield "its first words or counts in lists are not those of its newest version"
    if hashes is not None and hashes != sketch(cut(body.text)):
        yield _SKETCH


def by_authority(name: str, value: Any, aliases: Mapping[tuple[str, str], str]) -> Any:
    """Give a name of the newest version as the archive's authorities have it."""
    if (kind := _NAMED.get(name)) is None:
        return value
    if name != "authors":
        return aliases.get((kind, folded(value)), value)
    names = (aliases.get((kind, folded(each)), each) for each in json.loads(value))
    return to_json(tuple(dict.fromkeys(names)))
