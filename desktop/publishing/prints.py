"""Where finished pages are kept between exports, and how they go where stories are erased."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from platformdirs import user_cache_path

from exports import ExportError


def prints_folder() -> Path | None:
    """Tell where finished pages are kept: where the platform keeps such things, or in the folder PRESSMARK_PRINTS; None where that is empty."""
    named = os.environ.get("PRESSMARK_PRINTS")
    return user_cache_path("pressmark") / "prints" if named is None else Path(named) if named else None


@contextmanager
def forgetting_prints() -> Iterator[None]:
    """Erase stories within: the pages that exports kept are deleted before, for a crash may come, and after, for an export may be under way.

    Raises ExportError after the erasure where they cannot be deleted.
    """
    from exports.pdf.cache import forget

    folder = prints_folder()
    if folder is None:
        yield
        return
    with suppress(ExportError):  # it is tried again below, and told there
        forget(folder)
    try:
        yield
    finally:
        forget(folder)
