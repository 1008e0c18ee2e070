"""How long a text takes to read."""

# Silent reading in words a minute, 238 in English (Brysbaert 2019, doi:10.1016/j.jml.2019.104047), and in signs of Chinese
# (Trauzettel-Klosinski & Dietz 2012, doi:10.1167/iovs.11-8284), each of which counts as a word here.
_WORDS_A_MINUTE = 238
_SIGNS_A_MINUTE = 255


def reading_minutes(words: int, language: str = "") -> int:
    """Give the minutes that silent reading takes, at least 1; 0 for no words. It is what the presses print (exports.furniture.minutes)."""
    pace = _SIGNS_A_MINUTE if language.partition("-")[0].lower() in ("zh", "ja") else _WORDS_A_MINUTE
    return max(1, round(words / pace)) if words else 0
