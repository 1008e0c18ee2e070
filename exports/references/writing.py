"""Writes references in one of the forms, whole or not at all."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from exports.publication import Article, Publication, Report, Written, quiet
from exports.references.bibtex import bibtex
from exports.references.csl import csl_json
from exports.references.ris import ris
from exports.saving import saving, stories_of, written


def write_references(publication: Publication, target: Path, form: str, *, overwrite: bool = False, report: Report = quiet) -> Written:
    """Write a publication's stories as references, in its order, each once. form: one of `FORMS`.

    report: called before the records are written, and after; what it raises passes through untouched.
    Raises ExportError for a publication without stories, a target that exists, a disk that refuses.
    """
    articles = list({article.mark: article for article in stories_of(publication, target)}.values())
    with saving(target, overwrite=overwrite) as partial, partial.open("w", encoding="utf-8", errors="replace", newline="\n") as stream:
        for done, piece in enumerate(FORMS[form](articles)):
            report(min(done, len(articles)), len(articles), publication.title)
            stream.write(piece)
        report(len(articles), len(articles), publication.title)
    return written(target, stories=len(articles))


def _csl(articles: Sequence[Article]) -> Iterator[str]:
    for number, article in enumerate(articles):
        yield (",\n" if number else "[\n") + json.dumps(csl_json(article), ensure_ascii=False, indent=1)
    yield "\n]\n"


FORMS: Mapping[str, Callable[[Sequence[Article]], Iterator[str]]] = {"bibtex": bibtex, "ris": ris, "csl-json": _csl}
