"""Every labelled case of every format gives its stories, with every field that its label tells."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))
import formats


@pytest.fixture(scope="module")
def tallies():
    return formats.tallied()


def test_every_story_of_every_case_is_found_with_its_fields_and_words(tallies):
    assert [line for tally in tallies.values() for line in tally.wrong] == []
    assert all(tally.found == tally.expected and tally.kept == tally.words for tally in tallies.values())


def test_the_table_in_the_docs_is_what_the_cases_give(tallies):
    assert formats.table(tallies) in formats.DOCS.read_text("utf-8")
