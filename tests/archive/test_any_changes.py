"""Any sequence of changes, then as many undos, gives the same archive; redone, it gives what it was before the undos."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.archive import Archive, ArchiveError
from desktop.story import Mark

STORIES = 5
marks = st.lists(st.integers(1, STORIES), min_size=1, max_size=4).map(lambda numbers: [Mark(f"PM-{number:06d}") for number in numbers])
mark = st.integers(1, STORIES).map(lambda number: Mark(f"PM-{number:06d}"))
shelf = st.integers(1, 3)
words = st.sampled_from(["Hafen", "Fähre", "müller", "", "Ümläut", "x" * 200])
dates = st.sampled_from(["2024", "2024-05", "2024-05-02T08:30", "", "1999-12-31"])

# What a person can do, each as a function of the archive and one value; whoever adds an action adds its line.
ACTIONS: dict[str, tuple[st.SearchStrategy[Any], Callable[[Archive, Any], object]]] = {
    "title": (st.tuples(mark, words), lambda archive, given: archive.edit(given[0], title=given[1])),
    "deck": (st.tuples(mark, words), lambda archive, given: archive.edit(given[0], deck=given[1])),
    "date": (st.tuples(mark, dates), lambda archive, given: archive.edit(given[0], published=given[1])),
    "body": (st.tuples(mark, words), lambda archive, given: archive.edit(given[0], body=f"<p>{given[1] or 'Text'}</p>")),
    "tags": (st.tuples(mark, st.lists(words, max_size=3)), lambda archive, given: archive.edit(given[0], tags=given[1])),
    "tag": (st.tuples(marks, words), lambda archive, given: archive.tag(*given)),
    "untag": (st.tuples(marks, words), lambda archive, given: archive.untag(*given)),
    "trash": (marks, lambda archive, given: archive.trash(given)),
    "restore": (marks, lambda archive, given: archive.restore(given)),
    "create": (st.tuples(words, st.none() | shelf), lambda archive, given: archive.create_collection(*given)),
    "rename": (st.tuples(shelf, words), lambda archive, given: archive.rename_collection(*given)),
    "move": (st.tuples(shelf, st.none() | shelf, st.integers(0, 3)), lambda archive, given: archive.move_collection(*given)),
    "delete": (shelf, lambda archive, given: archive.delete_collection(given)),
    "put": (st.tuples(shelf, marks, st.none() | st.integers(0, 3)), lambda archive, given: archive.put(*given)),
    "take": (st.tuples(shelf, marks), lambda archive, given: archive.take(*given)),
}
STEPS = st.lists(st.sampled_from(sorted(ACTIONS)).flatmap(lambda name: ACTIONS[name][0].map(lambda value: (name, value))), max_size=15)


@pytest.fixture
def begin(draft) -> Callable[[], Archive]:
    """Give a new archive of a few stories and collections."""

    def opened() -> Archive:
        archive = Archive.open(":memory:")
        with archive.importing("Import") as run:
            run.add([draft(f"Geschichte {n}", f"<p>Text {n}.</p>", published=f"2024-0{n + 1}", tags=("Hafen",)) for n in range(STORIES)])
        archive.create_collection("Eins")
        archive.create_collection("Zwei", 1)
        return archive

    return opened


@given(steps=STEPS)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_as_many_undos_as_changes_give_the_same_archive(begin, steps):
    with begin() as archive:
        hashes = [archive.content_hash()]
        for name, value in steps:
            with suppress(ArchiveError):  # what is refused changes nothing
                if ACTIONS[name][1](archive, value).id:  # type: ignore[attr-defined]
                    hashes.append(archive.content_hash())
        assert archive.check().damaged == ()
        for expected in reversed(hashes[:-1]):
            archive.undo()
            assert archive.content_hash() == expected
        assert archive.check().damaged == ()
        for expected in hashes[1:]:
            archive.redo()
            assert archive.content_hash() == expected
        assert archive.check().damaged == ()


def test_the_hash_sees_every_change(begin):
    with begin() as archive:
        seen = {archive.content_hash()}
        for act in (
            lambda: archive.edit(Mark("PM-000001"), title="Anders"),
            lambda: archive.tag([Mark("PM-000002")], "neu"),
            lambda: archive.trash([Mark("PM-000003")]),
            lambda: archive.put(1, [Mark("PM-000004")]),
            lambda: archive.rename_collection(2, "Drei"),
        ):
            act()
            now = archive.content_hash()
            assert now not in seen
            seen.add(now)
