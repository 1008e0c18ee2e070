"""How many stories stand where: always right, never counted."""

from contextlib import suppress
from datetime import UTC, datetime

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.archive import Archive, ArchiveError, Query
from desktop.archive.schema import tally
from desktop.archive.story import tallies
from desktop.story import Body, Draft, Mark, Reading

NAMES = st.sampled_from(["", "Bote", "Neue Warte", "Kurier"])


class Counting(RuleBasedStateMachine):
    """Whatever is done to an archive, its counts are those that counting would give."""

    @initialize()
    def begin(self):
        self.archive = Archive.open(":memory:")
        self.number = 0

    @rule(
        publication=NAMES, section=NAMES, published=st.sampled_from(["", "1999", "2022-01-07", "gestern"]), tags=st.lists(NAMES, max_size=2)
    )
    def add(self, publication, section, published, tags):
        self.number += 1
        known = {
            "title": f"Nummer {self.number}",
            "publication": publication,
            "section": section,
            "published": published,
            "tags": tuple(tags),
        }
        fields = {name: Reading(value, 1, "test") for name, value in known.items() if value}
        original = str(self.number).encode()
        self.archive.add(Draft(fields, Body("<p>Text.</p>"), original, "text/plain", "a.txt", "test 1", datetime(2024, 5, 1, tzinfo=UTC)))

    @rule(which=st.integers(1, 6), publication=NAMES, published=st.sampled_from(["1999-05", "2022"]))
    def edit(self, which, publication, published):
        self.attempt(lambda: self.archive.edit(Mark.of(which), publication=publication, published=published))

    @rule(which=st.sets(st.integers(1, 6), min_size=1), tag=NAMES.filter(bool))
    def tag(self, which, tag):
        self.attempt(lambda: self.archive.tag(list(map(Mark.of, which)), tag))

    @rule(which=st.integers(1, 6), tag=NAMES.filter(bool))
    def untag(self, which, tag):
        self.attempt(lambda: self.archive.untag([Mark.of(which)], tag))

    @rule(which=st.sets(st.integers(1, 6), min_size=1))
    def trash(self, which):
        self.attempt(lambda: self.archive.trash(list(map(Mark.of, which))))

    @rule(which=st.integers(1, 6))
    def restore(self, which):
        self.attempt(lambda: self.archive.restore([Mark.of(which)]))

    @rule()
    def undo(self):
        self.archive.undo()

    @rule()
    def redo(self):
        self.archive.redo()

    def attempt(self, act):
        with suppress(ArchiveError):  # a mark that was not given yet
            act()

    @invariant()
    def counts_are_right(self):
        with self.archive._file.writing() as rows:
            kept = {tuple(row) for row in rows.execute(tally.select().where(tally.c.stories != 0))}
            tallies.recount(rows)
            assert kept == {tuple(row) for row in rows.execute(tally.select().where(tally.c.stories != 0))}
        assert self.archive.places().all == self.archive.find(Query.parse("")).total

    def teardown(self):
        self.archive.close()


Counting.TestCase.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
TestCounts = Counting.TestCase
