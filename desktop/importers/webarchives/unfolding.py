"""Bytes unfolded to the disk, bounded by what one file may hold."""

from typing import BinaryIO

from desktop.importers import limits
from desktop.importers.errors import BombError
from desktop.importers.material import Material

_PIECE = 1 << 20
_ALWAYS = 256 << 20  # bytes that anything may unfold into


def copy(stream: BinaryIO, target: BinaryIO, material: Material, packed: int) -> int:
    """Copy a stream, counting what it unfolds into. packed: bytes that it took before. Gives how many bytes it was.

    Raises BombError for a bomb: more than limits.RATIO times as much, or more than a whole file may unfold into.
    """
    count = 0
    while piece := stream.read(_PIECE):
        count += len(piece)
        material.budget.unfold(len(piece))
        if count > max(_ALWAYS, packed * limits.RATIO):
            raise BombError("it unfolds into hundreds of times its size, as a bomb does", "Unpack it yourself, if you trust it.")
        target.write(piece)
    return count
