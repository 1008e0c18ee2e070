"""The models keep Qt's rules, and a million rows cost no more than a hundred."""

import threading
from array import array
from time import perf_counter
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject

from desktop.archive import Archive, Places, Query
from desktop.story import Mark, Summary
from desktop.ui.importing.draft_list import DraftRows
from desktop.ui.importing.draft_spool import DraftSpool
from desktop.ui.jobs.job import Jobs, Latest
from desktop.ui.places.places import PlacesModel
from desktop.ui.stories.story_list import StoryList
from desktop.ui.stories.story_rows import StoryRows, _Found

MILLION = 1_000_000


class Straight:
    """Answers at once, on the same thread."""

    def __init__(self, failed) -> None:
        self.failed = failed

    def ask(self, work, done) -> None:
        done(work())

    def drop(self) -> None:
        """Nothing waits."""


class Many:
    """An archive of a million stories that counts what is read of them."""

    def __init__(self) -> None:
        self.read = 0

    def rows(self, query: Query, *, sort: str = "newest") -> "array[int]":
        return array("q", range(MILLION)) if not str(query) else array("q", range(7))

    def summaries(self, rows, query=None) -> list[Summary]:
        self.read += len(rows)
        return [Summary(Mark.of(row), f"Story {row}", "", (), "Bote", "", "2024", "de", 100, 0, False, "…") for row in rows]


def test_the_list_keeps_the_rules_of_a_model(archive_file, qtmodeltester, qtbot):
    with Archive.open(archive_file) as archive:
        rows = StoryRows(archive, Straight)
        qtmodeltester.check(rows)
        rows.show(Query.parse(""), "newest")
        assert rows.rowCount() == 4
        qtmodeltester.check(rows)


def test_the_places_keep_the_rules_of_a_model(archive_file, qtmodeltester):
    with Archive.open(archive_file) as archive:
        outer = archive.create_collection("Stadt").collection
        archive.create_collection("Hafen", outer)
        places = PlacesModel("a")
        places.show(archive.places())
        qtmodeltester.check(places)
        assert places.find(("collection", outer)).isValid()


def test_the_drafts_keep_the_rules_of_a_model(stories, qtmodeltester):
    spool = DraftSpool()
    for each in stories:
        spool.add(each)
    rows = DraftRows(spool)
    rows.catch_up()
    assert rows.rowCount() > 0
    qtmodeltester.check(rows)
    spool.close()


def test_places_that_only_count_anew_are_not_built_anew(qapp):
    model, built = PlacesModel("a"), []
    model.rebuilt.connect(lambda: built.append(1))
    for number in (1, 2, 3):
        model.show(Places(number, 0, (("Stadt", number),), (), (), ()))
    assert built == [1]
    assert model.find(("section", "Stadt")).data(256 + 1).count == 3


def _seconds_to_show(rows, view, source, ids):
    begun = perf_counter()
    rows._take(Query.parse(""), "newest", _Found(ids, False, [], source.summaries(ids[:24]), {}, array("q")))
    view.viewport().repaint()
    return perf_counter() - begun


def _seconds_to_count():
    """The floor: to touch each of a million numbers once in Python."""
    begun = perf_counter()
    assert len([number + 1 for number in range(MILLION)]) == MILLION
    return perf_counter() - begun


@pytest.mark.parametrize("turn", range(2))
def test_a_million_rows_show_at_once_and_only_what_is_seen_is_read(qtbot, theme, turn):
    source = Many()
    rows = StoryRows(source, Straight)
    view = StoryList(rows, theme)
    qtbot.addWidget(view)
    view.resize(400, 800)
    view.show()
    rows.show(Query.parse("seven"), "newest")
    ids = source.rows(Query.parse(""))
    ours = _seconds_to_show(rows, view, source, ids)
    assert ours < 10 * _seconds_to_count()  # a view that asks for the height of each row takes a hundred times that
    assert rows.rowCount() == MILLION
    view.scrollToBottom()
    view.viewport().repaint()
    assert source.read < 1_000
    qtbot.keyClicks(view, "story 9")  # typing in the list must not read a million rows in search of a title
    assert source.read < 1_000


def test_rows_far_down_are_read_beside_the_window_s_thread_and_then_stand_there(qtbot, theme):
    class Elsewhere(Many):
        threads: ClassVar[set[int]] = set()

        def summaries(self, rows, query=None):
            self.threads.add(threading.get_ident())
            return super().summaries(rows, query)

    parent = QObject()
    jobs = Jobs(parent)
    rows = StoryRows(Elsewhere(), lambda failed: Latest(jobs, failed))
    view = StoryList(rows, theme)
    qtbot.addWidget(view)
    view.resize(400, 800)
    view.show()
    rows.show(Query.parse(""), "newest")
    qtbot.waitUntil(lambda: rows.rowCount() == MILLION)
    for place in (700_000, 300_000, 500_000):
        view.scrollTo(rows.index(place, 0), view.ScrollHint.PositionAtTop)
        view.viewport().repaint()
    blank = view.viewport().grab().toImage()
    qtbot.waitUntil(lambda: rows.known(500_000) is not None)
    assert rows.known(500_000).title == "Story 500000"
    assert view.viewport().grab().toImage() != blank
    qtbot.waitUntil(lambda: rows.known(500_030) is not None)  # what lies behind was read ahead
    qtbot.waitUntil(lambda: not jobs.running)
    assert threading.get_ident() not in Elsewhere.threads
    jobs.close()


def test_a_million_selected_rows_are_counted_without_a_pause(qtbot, theme):
    rows = StoryRows(Many(), Straight)
    view = StoryList(rows, theme)
    qtbot.addWidget(view)
    rows.show(Query.parse(""), "newest")
    begun = perf_counter()
    view.selectAll()
    assert len(view.chosen_ids()) == MILLION
    assert view.chosen_count() == MILLION
    ours = perf_counter() - begun
    assert ours < 10 * _seconds_to_count()
