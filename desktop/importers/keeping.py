"""What the archive keeps already is known by its original's SHA-256, before it is parsed: a second run of a folder costs little."""

import hashlib

from desktop.importers import limits
from desktop.importers.material import Material
from desktop.story import Draft

KEPT = "kept already"  # the importer of a Draft that was not read


def is_known(material: Material) -> bool:
    """Whether its very bytes are the original of a story that is kept."""
    if material.options.known is None or material.size > limits.STORY:
        return False
    with material.raw() as stream:
        return material.options.known(hashlib.sha256(stream.read()).hexdigest(), material.part)


def kept(material: Material) -> Draft:
    """Give what is known as a Draft that says only which original it is; the archive answers with the kept story's mark."""
    from desktop.importers.drafting import drafted
    from desktop.story import body_of

    with material.raw() as stream:
        original = stream.read()
    return drafted({}, body_of(()), original, material, media_type="application/octet-stream", importer=KEPT)
