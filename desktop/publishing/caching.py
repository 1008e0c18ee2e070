"""What exports keep between one another, and that it goes where stories are erased."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from platformdirs import user_cache_path

from exports import ExportError


def prints_folder() -> Path | None:
    """Tell where finished pages are kept: where the platform keeps such things, or in the folder PRESSMARK_PRINTS; None where that is empty."""
    named = os.environ.get("PRESSMARK_PRINTS")
    return user_cache_path("pressmark") / "prints" if named is None else Path(named) if named else None


def fitted_pictures() -> Path:
    """Tell where fitted pictures are kept; the folder may vanish at any time."""
    return user_cache_path("pressmark") / "pictures"


@contextmanager
def forgetting_exports() -> Iterator[None]:
    """Erase stories within: pages and pictures that exports kept are deleted before, for a crash may come, and after, for one may be under way.

    Raises ExportError after the erasure where pages cannot be deleted.
    """
    with suppress(ExportError):  # it is tried again below, and told there
        _forget()
    try:
        yield
    finally:
        _forget()


def _forget() -> None:
    from exports.pdf.cache import forget

    shutil.rmtree(fitted_pictures(), ignore_errors=True)
    if (folder := prints_folder()) is not None:
        forget(folder)
