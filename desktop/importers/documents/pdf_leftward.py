"""Pages in Arabic, Hebrew and other scripts that run to the left: their signs mirrored, so that all else takes them for running to the right."""

import unicodedata
from collections.abc import Sequence

from desktop.importers.documents.pdf_signs import Sign

_MIRRORED = dict(zip("«»()[]{}<>‹›", "»«)(][}{><›‹", strict=True))  # how such a sign looks in a line that runs to the left


def is_leftward(signs: Sequence[Sign | None]) -> bool:
    """Whether most of a page is in Arabic, Hebrew or another script that runs to the left."""
    said = [unicodedata.bidirectional(sign.sign[0]) for sign in signs if sign is not None and sign.sign.isalpha()]
    return sum(each in ("R", "AL") for each in said) * 2 > len(said)


def rows_of(signs: Sequence[Sign | None], column: float) -> list[list[Sign]]:
    """Give a page's signs line by line as they are read, the page mirrored, so that all else takes it for one that runs to the right.

    column: of a sign's size, the white that parts columns. Numbers and words in Latin letters within it run to the right still.
    """
    seen = [
        sign._replace(sign=_MIRRORED.get(sign.sign, sign.sign), left=-sign.right, right=-sign.left)
        for sign in reversed(signs)  # the letters of a ligature share a box, and PDFium gives them from left to right
        if sign is not None and not sign.sign.isspace()
    ]
    rows: list[list[Sign]] = []
    for sign in sorted(seen, key=lambda sign: sign.top + sign.bottom):
        if rows and abs(rows[-1][0].top + rows[-1][0].bottom - sign.top - sign.bottom) < 0.8 * (sign.bottom - sign.top):
            rows[-1].append(sign)
        else:
            rows.append([sign])
    out: list[list[Sign]] = []
    for row in rows:
        now: list[Sign] = []
        for sign in sorted(row, key=lambda sign: sign.left):
            if now and sign.left - now[-1].right > column * (sign.bottom - sign.top):
                out.append(_with_rightward(now))
                now = []
            now.append(sign)
        out.append(_with_rightward(now))
    return out


def _with_rightward(signs: list[Sign]) -> list[Sign]:
    """Turn round each run of digits or Latin letters, its places staying as they are."""
    out: list[Sign] = []
    run: list[Sign] = []
    for sign in [*signs, None]:
        if sign is not None and (unicodedata.bidirectional(sign.sign[0]) in ("L", "EN", "AN") or (run and sign.sign in ".,:/-%")):
            run.append(sign)
            continue
        end = len(run)
        while end and run[end - 1].sign in ".,:/-%":  # of the sentence, not of the number
            end -= 1
        words = [each.sign for each in reversed(run[:end])]
        out += [each._replace(sign=word) for each, word in zip(run, words, strict=False)] + run[end:]
        run = []
        if sign is not None:
            out.append(sign)
    return out
