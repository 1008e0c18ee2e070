"""What a cover depends on, as one checksum: a cover that was drawn before, and that nothing has changed, need not be drawn again."""

import json
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version

import resources
from exports.epub.plan import Plan

_DRAWN_BY = ("weasyprint", "Pillow", "pypdfium2", "pressmark")
_DRAWN = 2  # to be raised when cover.py draws otherwise
LOOKED_AT = 8  # pictures tried before the cover does without


def fingerprint(plan: Plan, design: str) -> str:
    """Give the SHA-256 of a cover's words, its pictures by theirs, its design's files and the programs that draw it."""
    publication = plan.publication
    first = plan.leaves[0].article
    said = (
        _DRAWN,
        [_version(name) for name in _DRAWN_BY],
        design,
        [
            publication.title,
            publication.subtitle,
            plan.language,
            publication.identifier,
            publication.date,
            publication.series,
            publication.number,
            publication.cover_colour,
            publication.cover_picture,
        ],
        [first.deck, first.authors, first.published],
        [[[leaf.title, leaf.language, leaf.article.publication] for leaf in part.leaves] for part in plan.parts],
        candidates(plan),
    )
    digest = sha256(json.dumps(said, ensure_ascii=True).encode())
    for file in sorted(path for path in resources.cover(design).rglob("*") if path.is_file()):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def candidates(plan: Plan) -> list[str]:
    """Give the pictures that may lead the cover, in the order in which they are tried: the chosen one first; () where it is to have none."""
    chosen = plan.publication.cover_picture
    if chosen == "none":
        return []
    return list(dict.fromkeys([*filter(None, (chosen,)), *(picture for leaf in plan.leaves for picture in leaf.article.images)]))[
        :LOOKED_AT
    ]


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a packaged program keeps the papers of its parts only where somebody asked for them
        return ""
