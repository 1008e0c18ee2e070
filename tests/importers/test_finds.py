"""What fuzzing found (`make fuzz`), each kept as a file: it is read or refused in words, and never again anything else."""

import importlib.util
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
FINDS = sorted((TESTS / "cases" / "finds").iterdir())  # named PARSER-what-it-was


@pytest.fixture(scope="module")
def parsers():
    """The parsers as the fuzzer feeds them."""
    found = importlib.util.spec_from_file_location("parsers", TESTS / "fuzzing" / "parsers.py")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.mark.parametrize("find", FINDS, ids=lambda find: find.name)
def test_what_was_found_is_read_or_refused(find, parsers):
    assert parsers.read(find.name.partition("-")[0], find.read_bytes()) >= 0


def test_the_fuzzer_begins_with_cases_that_each_parser_knows(parsers):
    for name, (_, patterns) in parsers.PARSERS.items():
        cases = [case for pattern in patterns for case in sorted(parsers.CASES.glob(pattern)) if case.suffix not in {".json", ".py"}]
        assert any(parsers.read(name, case.read_bytes()) for case in cases if case.is_file()), name
