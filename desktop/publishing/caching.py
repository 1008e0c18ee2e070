"""Where fitted pictures are kept between exports, and that they go when a story is erased."""

import shutil
from pathlib import Path

from platformdirs import user_cache_path


def fitted_pictures() -> Path:
    """Tell where fitted pictures are kept; the folder may vanish at any time."""
    return user_cache_path("pressmark") / "pictures"


def forget_pictures() -> None:
    """Delete what is kept of any picture: after an erasure nothing of a story may stay on the disk."""
    shutil.rmtree(fitted_pictures(), ignore_errors=True)
