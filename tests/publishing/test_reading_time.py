"""A story takes as long to read wherever that is said."""

import pytest

from desktop.story.reading_time import reading_minutes
from exports.furniture import minutes


@pytest.mark.parametrize("language", ["", "en", "de-CH", "zh-Hans", "ja"])
def test_the_window_the_rules_and_the_pages_say_the_same_minutes(language):
    assert [reading_minutes(words, language) for words in range(0, 3_000, 17)] == [
        minutes(words, language) for words in range(0, 3_000, 17)
    ]
