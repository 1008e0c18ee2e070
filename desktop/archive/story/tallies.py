"""How many stories each place holds, kept up by the database itself with every change, so that no list of places counts a million rows.

The triggers are SQLite's: PostgreSQL would have the same as functions. What they keep is derived; `recount` makes it again.
"""

from sqlalchemy import Connection

_YEAR = "CASE WHEN substr({row}.published, 1, 4) GLOB '[0-9][0-9][0-9][0-9]' THEN substr({row}.published, 1, 4) ELSE '' END"
_PLACES = ("'publication', {row}.publication", "'section', {row}.section", "'language', {row}.language", f"'year', {_YEAR}")
_COUNTED = "trashed, publication, section, language, published"


def _step(places: str, by: int) -> str:
    return f"INSERT INTO tally VALUES {places} ON CONFLICT DO UPDATE SET stories = stories + {by};"


def _alive(row: str, by: int) -> str:
    """Count a story and whatever tags it has in or out; a tag that comes later, or went before, counts by itself."""
    places = ", ".join(f"({place.format(row=row)}, {by})" for place in ("'all', ''", *_PLACES))
    tags = f"INSERT INTO tally SELECT 'tag', name, {by} FROM tag WHERE story = {row}.id ON CONFLICT DO UPDATE SET stories = stories + {by};"
    return f"{_step(places, by)} {tags}"


def _tag(row: str, by: int) -> str:
    return _step(f"('tag', {row}.name, {by})", by)


_IN_TRASH = "{0}.trashed IS NOT NULL AND {0}.merged IS NULL"
_ALIVE = "(SELECT trashed IS NULL FROM story WHERE id = {0}.story)"
_TRASH = "INSERT INTO tally VALUES ('trashed', '', {by}) ON CONFLICT DO UPDATE SET stories = stories + {by};"

TRIGGERS = (
    f"CREATE TRIGGER tally_story_new AFTER INSERT ON story WHEN NEW.trashed IS NULL BEGIN {_alive('NEW', 1)} END",
    f"CREATE TRIGGER tally_story_gone AFTER DELETE ON story WHEN OLD.trashed IS NULL BEGIN {_alive('OLD', -1)} END",
    f"CREATE TRIGGER tally_trash_new AFTER INSERT ON story WHEN {_IN_TRASH.format('NEW')} BEGIN {_TRASH.format(by=1)} END",
    f"CREATE TRIGGER tally_trash_gone AFTER DELETE ON story WHEN {_IN_TRASH.format('OLD')} BEGIN {_TRASH.format(by=-1)} END",
    f"CREATE TRIGGER tally_story_left AFTER UPDATE OF {_COUNTED} ON story WHEN OLD.trashed IS NULL BEGIN {_alive('OLD', -1)} END",
    f"CREATE TRIGGER tally_story_came AFTER UPDATE OF {_COUNTED} ON story WHEN NEW.trashed IS NULL BEGIN {_alive('NEW', 1)} END",
    f"CREATE TRIGGER tally_trash_left AFTER UPDATE OF trashed, merged ON story WHEN {_IN_TRASH.format('OLD')} BEGIN {_TRASH.format(by=-1)} END",
    f"CREATE TRIGGER tally_trash_came AFTER UPDATE OF trashed, merged ON story WHEN {_IN_TRASH.format('NEW')} BEGIN {_TRASH.format(by=1)} END",
    f"CREATE TRIGGER tally_tag_new AFTER INSERT ON tag WHEN {_ALIVE.format('NEW')} BEGIN {_tag('NEW', 1)} END",
    f"CREATE TRIGGER tally_tag_gone AFTER DELETE ON tag WHEN {_ALIVE.format('OLD')} BEGIN {_tag('OLD', -1)} END",
)


def create(rows: Connection) -> None:
    """Put the triggers in place."""
    for statement in TRIGGERS:
        rows.exec_driver_sql(statement)


def recount(rows: Connection) -> None:
    """Count everything anew."""
    rows.exec_driver_sql("DELETE FROM tally")
    rows.exec_driver_sql(f"INSERT INTO tally {_COUNTS}")


def wrong(rows: Connection) -> list[tuple[str, str]]:
    """Give the places, by kind and name, whose count is not what counting anew gives; a place without stories need not be there."""
    kept = "SELECT kind, name, stories FROM tally WHERE stories <> 0"
    differing = f"SELECT kind, name FROM (SELECT * FROM ({_COUNTS}) EXCEPT {kept}) UNION SELECT kind, name FROM ({kept} EXCEPT SELECT * FROM ({_COUNTS}))"
    return [(kind, name) for kind, name in rows.exec_driver_sql(differing)]


def _counts() -> str:
    year = _YEAR.format(row="story")
    places = (("publication", "publication"), ("section", "section"), ("language", "language"), ("year", year))
    parts = [
        f"SELECT '{kind}' AS kind, {name} AS name, count(*) AS stories FROM story WHERE trashed IS NULL GROUP BY 2" for kind, name in places
    ]
    parts += [
        "SELECT 'tag', name, count(*) FROM tag JOIN story ON story.id = tag.story WHERE trashed IS NULL GROUP BY 2",
        "SELECT * FROM (SELECT 'all', '', count(*) AS stories FROM story WHERE trashed IS NULL) WHERE stories",
        "SELECT * FROM (SELECT 'trashed', '', count(*) AS stories FROM story WHERE trashed IS NOT NULL AND merged IS NULL) WHERE stories",
    ]
    return " UNION ALL ".join(parts)


_COUNTS = _counts()
