"""Rows that were brought over from a damaged file, judged and settled: what does not verify goes, what is left is made an archive again."""

from typing import Any

from sqlalchemy import Connection

from desktop.archive.checking import content, rebuilding, sealed, stories
from desktop.archive.checking.steps import Damage, of_story
from desktop.archive.content import dictionaries
from desktop.archive.content.packing import unpack, unpack_facts
from desktop.archive.file.driver import driver_of
from desktop.archive.intake.prepared import lead_of, listed
from desktop.archive.journal.seals import SEALED, seal
from desktop.archive.report import Report
from desktop.archive.schema import metadata
from desktop.story import Body

_MANY = 10_000  # rows a step of sealing


def settle(rows: Connection, report: Report) -> list[Damage]:
    """Verify and complete what was brought over; give what was lost of it, by its story's mark where it has one."""
    lost: list[Damage] = []
    dictionaries.mend(rows)  # first: the bodies are packed by them
    _content(rows, report)
    lost += _versions(rows)
    _stories(rows, lost)
    lost += _without_original(rows)
    lost += _rest(rows)
    _counters(rows)
    rebuilding.rebuild(rows, report)
    return list(dict.fromkeys(lost))


def _content(rows: Connection, report: Report) -> None:
    """Drop what has another SHA-256 than it came with; who needs it is told afterwards."""
    driver = driver_of(rows)
    for table, wanted in (("blob", content.BLOBS), ("body", content.BODIES)):
        wrong = [number for number, what in content.wrong(driver, wanted) if what]
        driver.executemany(f"DELETE FROM {table} WHERE id = ?", [(number,) for number in wrong])
    driver.execute("DELETE FROM chunk WHERE blob NOT IN (SELECT id FROM blob)")
    report(0, 0, "Verifying")


def _versions(rows: Connection) -> list[Damage]:
    """Drop versions that do not say what they said."""
    driver = driver_of(rows)
    lost: list[Damage] = []
    gone: list[tuple[int, int]] = []
    for row in driver.execute(stories.VERSIONS, (-1,)):
        if wrong := list(stories.of_version(row)):
            lost += wrong
            gone.append((row[0], row[1]))
    driver.executemany("DELETE FROM version WHERE story = ? AND number = ?", gone)
    driver.executemany("DELETE FROM version_picture WHERE story = ? AND version = ?", gone)
    return lost


def _stories(rows: Connection, lost: list[Damage]) -> None:
    """Let every story have a row that shows the newest version it still has; one without any is lost."""
    driver = driver_of(rows)
    newest = dict(driver.execute("SELECT story, max(number) FROM version GROUP BY story"))
    held = {number: version for number, version in driver.execute("SELECT id, version FROM story")}  # noqa: C416 - rows are no pairs to mypy
    for number in held.keys() - newest.keys():
        driver.execute("DELETE FROM story WHERE id = ?", (number,))
        lost.append(of_story(number, "the story is lost: no version of it can be read whole"))
    for number, version in newest.items():
        if number not in held:
            driver.execute("INSERT INTO story (id, docid) VALUES (?, ?)", (number, -number))
            lost.append(of_story(number, "whether it was in the trash, read, starred or restricted"))
        elif held[number] != version:
            lost.append(of_story(number, f"its versions after {version}"))
        _show(driver, number, version)


def _show(driver: Any, number: int, version: int) -> None:
    wanted = "SELECT facts, content FROM version JOIN body ON body.id = version.body WHERE story = ? AND number = ?"
    facts, frame = driver.execute(wanted, (number, version)).fetchone()
    aliases = {(kind, variant): name for kind, variant, name in driver.execute("SELECT kind, variant, name FROM alias")}
    fields, body = unpack_facts(facts)[0], Body(unpack(frame).decode())
    shown = {name: stories.by_authority(name, value, aliases) for name, value in listed(fields).items()}
    shown |= {"lead": "" if shown["deck"] else lead_of(body.text), "words": body.words, "images": len(body.pictures), "version": version}
    driver.execute(f"UPDATE story SET {', '.join(f'{name} = ?' for name in shown)} WHERE id = ?", (*shown.values(), number))
    (made,) = driver.execute("SELECT made FROM version WHERE story = ? ORDER BY number LIMIT 1", (number,)).fetchone()
    driver.execute("UPDATE story SET added = ? WHERE id = ? AND added = ''", (made, number))


def _without_original(rows: Connection) -> list[Damage]:
    driver = driver_of(rows)
    return [of_story(number, what) for wanted, what in content.MISSING for (number,) in driver.execute(wanted).fetchall()]


def _rest(rows: Connection) -> list[Damage]:
    """Drop what refers to nothing, tell which rows are not as they were sealed, and seal what there is."""
    driver = driver_of(rows)
    for name, table in metadata.tables.items():
        for reference in table.foreign_keys:
            column, parent = reference.parent.name, reference.column
            if name != "version_picture":
                nulls = f" AND {column} IS NOT NULL"
                driver.execute(f"DELETE FROM {name} WHERE {column} NOT IN (SELECT {parent.name} FROM {parent.table.name}){nulls}")
    driver.execute("DELETE FROM version_picture WHERE (story, version) NOT IN (SELECT story, number FROM version)")
    driver.execute("DELETE FROM seal WHERE name IN ('journal', 'counter')")
    lost = [
        each
        for step in sealed.steps()
        if step.name not in ("journal rows", "counter rows")
        for found in step.look(rows, -1)
        for each in found.damaged
    ]
    driver.execute("DELETE FROM seal")
    for name, kept in SEALED.items():
        keys = [kept.owner] if name == "event" else [column.name for column in metadata.tables[name].primary_key.columns]
        found = driver.execute(f"SELECT {', '.join((*keys, *kept.columns))} FROM {name}")
        while some := found.fetchmany(_MANY):
            split = ((row[: len(keys)], row[len(keys) :]) for row in some)
            pairs = [(dict(zip(keys, key, strict=True)), dict(zip(kept.columns, cells, strict=True))) for key, cells in split]
            seal(rows, ((name, key, None, cells) for key, cells in pairs))
    return lost


def _counters(rows: Connection) -> None:
    """Let no number be given twice, whatever the counters say."""
    from desktop.archive.checking.whole import COUNTED

    driver = driver_of(rows)
    for name, wanted in COUNTED.items():
        (value,) = driver.execute("SELECT value FROM counter WHERE name = ?", (name,)).fetchone() or (0,)
        (most,) = driver.execute(wanted).fetchone()
        if (most or 0) > value:
            driver.execute("INSERT OR REPLACE INTO counter VALUES (?, ?)", (name, most))
            seal(rows, [("counter", {"name": name}, {"value": value}, {"value": most})])
