"""A hundred and six pages in twenty-six layouts are read as they are meant; below these floors something has been lost."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "cases" / "pages" / "labelled"))
import make
import score

FLOORS = {"f1": 0.98, "pictures": 0.98, "title": 0.98, "authors": 0.96, "published": 0.98, "updated": 0.96, "deck": 0.94, "publication": 0.96,
          "section": 0.96, "language": 1.0, "url": 1.0}  # fmt: skip


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    """Read every page once."""
    folder = tmp_path_factory.mktemp("labelled")
    return [(case, score.measured(case, folder)) for case in make.write(folder)]


def test_every_page_is_mostly_something_else_than_its_story():
    pages = [*make.cases(), *make.fresh_cases(), *make.later_cases()]
    assert len(pages) == 106
    assert len({case.page.language for case in pages}) == 9
    assert min(map(score.outside, pages)) >= 0.4


def test_the_labelled_pages_are_the_same_each_time():
    for pages in (make.cases, make.fresh_cases, make.later_cases):
        assert [case.html for case in pages()] == [case.html for case in pages()]


@pytest.mark.parametrize("column", FLOORS)
def test_the_floor_holds_for_every_field(read, column):
    mean = score.means(figures for _, figures in read)[column]
    assert mean >= FLOORS[column], {case.name: figures[column] for case, figures in read if figures.get(column, 1) < FLOORS[column]}


@pytest.mark.parametrize("layout", [*make.LAYOUTS, *make.FRESH, *make.LATER, *make.LAST], ids=lambda layout: layout.name)
def test_no_layout_is_read_badly(read, layout):
    mean = score.means(figures for case, figures in read if case.layout is layout)
    assert mean["f1"] >= 0.95
    assert mean["title"] == 1.0
    assert mean["published"] == 1.0
    assert mean.get("pictures", 1.0) >= 0.9
