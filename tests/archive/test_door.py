import os
import stat
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pysqlite3
import pytest

import desktop.archive
from desktop.archive import Archive, ArchiveError, Query
from desktop.archive.file import connecting, recognising
from desktop.story import Mark


def tables(path: Path) -> list[tuple[str, ...]]:
    """Columns, types, keys and indexes, whatever the order in which they were written down."""
    connection = pysqlite3.connect(path)
    found: list[tuple[str, ...]] = []
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").fetchall():
        found.append((kind, name))
        if kind == "table" and not sql.startswith("CREATE VIRTUAL"):
            found += [(name, *map(str, row)) for row in connection.execute("SELECT * FROM pragma_table_list(?)", (name,))]
            found += [(name, *map(str, row[1:])) for row in connection.execute("SELECT * FROM pragma_table_info(?)", (name,))]
            found += [(name, *map(str, row[2:])) for row in connection.execute("SELECT * FROM pragma_foreign_key_list(?)", (name,))]
            found += [(name, str(sql.count("DEFERRABLE INITIALLY DEFERRED")), str("AUTOINCREMENT" in sql))]
            for index in connection.execute("SELECT name FROM pragma_index_list(?)", (name,)).fetchall():
                found += [(*index, *map(str, row)) for row in connection.execute("SELECT * FROM pragma_index_info(?)", index)]
        else:
            found.append((kind, name, " ".join((sql or "").split())))
    connection.close()
    return sorted(found)


def spoil(path: Path, *statements: str) -> None:
    connection = pysqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_the_door_offers_exactly_what_the_other_rooms_may_rely_on():
    assert desktop.archive.__all__ == [
        "COLOURS", "FREQUENCIES", "NUMBERINGS", "ORDERS", "SECTIONS", "Archive", "ArchiveError", "Authority", "Barred", "Candidate", "Change", "CheckReport",
        "Collection", "Damage", "Difference", "DuplicateGroup", "Emptied", "Facets", "FeedAnswer", "Filling", "Highlight", "ImportRun", "Issue", "IssueFile",
        "IssueHead", "IssueStory", "Mark", "Outcome", "Outline", "Places", "Plan", "Query", "QueryError", "Ran", "Rules", "Series",
        "Shared", "SmartCollection", "Subscribing", "Subscription", "Undescribed",
    ]  # fmt: skip
    assert all(hasattr(desktop.archive, name) for name in desktop.archive.__all__)


def test_a_new_archive_belongs_to_its_owner_alone(archive, path):
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_new_archive_has_the_schema_that_the_migrations_give(archive, path, tmp_path):
    archive.close()
    migrated = tmp_path / "migrated.pressmark"
    spoil(migrated, f"PRAGMA application_id={recognising.APPLICATION}")  # of this program, and older than any schema
    Archive.open(migrated).close()
    assert tables(migrated) == tables(path)
    fresh, stepped = (pysqlite3.connect(each) for each in (path, migrated))
    for rows in ("SELECT * FROM counter ORDER BY name", "SELECT * FROM alembic_version", "PRAGMA user_version"):
        assert fresh.execute(rows).fetchall() == stepped.execute(rows).fetchall()
    fresh.close()
    stepped.close()


def test_a_migrated_archive_works(path, draft):
    spoil(path, f"PRAGMA application_id={recognising.APPLICATION}")
    with Archive.open(path) as archive:
        archive.add(draft())
        assert archive.marks(Query.parse("konferenzen")) == ("PM-000001",)


def test_opening_an_archive_that_is_up_to_date_loads_neither_migrations_nor_numerics(archive, path):
    archive.close()
    code = (
        "import sys; from desktop.archive import Archive; Archive.open(sys.argv[1]).close(); print({'alembic', 'numpy'} & set(sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True).stdout == "set()\n"


def test_a_missing_archive_is_named_and_not_made(path):
    with pytest.raises(ArchiveError, match=r"news\.pressmark: there is no such archive"):
        Archive.open(path)
    assert not path.exists()


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(ArchiveError, match="folder does not exist"):
        Archive.open(tmp_path / "nowhere" / "news.pressmark", create=True)


def test_a_folder_is_no_archive(tmp_path):
    with pytest.raises(ArchiveError, match="it is a folder"):
        Archive.open(tmp_path, create=True)


@pytest.mark.parametrize("create", [False, True])
def test_another_programs_database_is_refused_and_stays_as_it_is(path, create):
    spoil(path, "CREATE TABLE recipe (name)", "INSERT INTO recipe VALUES ('Rösti')")
    before = path.read_bytes()
    with pytest.raises(ArchiveError, match="another program's database"):
        Archive.open(path, create=create)
    assert path.read_bytes() == before
    assert not Path(f"{path}-wal").exists()


def test_a_text_is_no_archive(path):
    path.write_text("Dear diary, " * 500)
    with pytest.raises(ArchiveError, match="not an archive"):
        Archive.open(path)
    assert path.read_text().startswith("Dear diary")


def test_an_empty_file_becomes_an_archive_only_when_asked(path):
    path.touch()
    with pytest.raises(ArchiveError, match="it is empty"):
        Archive.open(path)
    Archive.open(path, create=True).close()
    Archive.open(path).close()


def test_an_archive_of_a_newer_program_is_refused_unharmed(archive, path, draft):
    archive.add(draft())
    archive.close()
    spoil(path, f"PRAGMA user_version={recognising.SCHEMA + 1}")
    with pytest.raises(ArchiveError, match=r"newer Pressmark .*Update Pressmark"):
        Archive.open(path)
    spoil(path, f"PRAGMA user_version={recognising.SCHEMA}")
    with Archive.open(path) as opened:
        assert opened.check().ok


def test_an_archive_that_another_program_holds_says_so(path, draft, monkeypatch):
    monkeypatch.setattr(connecting, "BUSY", 0.1)
    with Archive.open(path, create=True) as archive:
        archive.add(draft())
        other = pysqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveError, match=r"another program is writing .*try again"):
            archive.trash([Mark("PM-000001")])
        assert archive.story(Mark("PM-000001")).title == "Genf tagt wieder"  # who only reads need not wait
        other.execute("ROLLBACK")
        other.close()
        archive.trash([Mark("PM-000001")])


def test_a_closed_archive_says_so(archive):
    archive.close()
    archive.close()
    with pytest.raises(ArchiveError, match="closed"):
        archive.places()


def test_an_archive_that_may_only_be_read_can_be_read_and_checked(archive, path, draft):
    archive.add(draft())
    archive.close()
    code = """
        import os, sys, tempfile, pathlib, shutil
        from desktop.archive import *
        with Archive.open(":memory:") as warm:  # loads what is loaded late, before giving up the right to read it
            warm.find(Query.parse("warm")), warm.check()
        folder = pathlib.Path(tempfile.mkdtemp())
        copy = folder / "news.pressmark"
        shutil.copy(sys.argv[1], copy)
        copy.chmod(0o444), folder.chmod(0o555)
        if not os.geteuid():
            os.setuid(65534)
        with Archive.open(copy) as archive:
            print(archive.check().ok, archive.marks(Query.parse("konferenz")))
            try:
                archive.trash([Mark("PM-000001")])
            except ArchiveError as error:
                print(error)
        print(os.listdir(folder))
    """
    ran = subprocess.run([sys.executable, "-c", textwrap.dedent(code), path], capture_output=True, text=True, env=os.environ, check=False)
    assert ran.stderr == ""
    lines = ran.stdout.splitlines()
    assert lines[0] == "True ('PM-000001',)"
    assert "it may only be read" in lines[1]
    assert lines[2] == "['news.pressmark']"


def test_the_window_sees_its_own_changes_and_those_of_others(archive, path, draft):
    seen = [archive.data_version()]
    archive.add(draft())
    seen.append(archive.data_version())
    with Archive.open(path) as other:
        other.trash([Mark("PM-000001")])
    seen.append(archive.data_version())
    archive.places()
    assert seen == sorted(set(seen))
    assert archive.data_version() == seen[-1]


def test_an_archive_in_memory_tells_of_its_changes_too(memory, draft):
    before = memory.data_version()
    memory.add(draft())
    assert memory.data_version() > before


@pytest.mark.parametrize("where", ["memory", "archive"])
def test_a_window_reads_while_a_worker_imports(where, request, draft):
    archive = request.getfixturevalue(where)
    failed: list[BaseException] = []

    def work() -> None:
        try:
            with archive.importing("Import") as run:
                for batch in range(10):
                    run.add([draft(f"Nummer {batch} {i}") for i in range(20)])
        except BaseException as error:
            failed.append(error)

    worker = threading.Thread(target=work)
    worker.start()
    while worker.is_alive():
        page = archive.find(Query.parse("nummer"))
        assert page.total % 20 == 0  # never half a batch
    worker.join()
    assert not failed
    assert archive.find(Query.parse("nummer")).total == 200
