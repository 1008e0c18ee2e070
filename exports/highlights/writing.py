"""Writes highlights in one of the forms, whole or not at all."""

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

from exports.errors import ExportError
from exports.highlights.marked import MarkedPassage, MarkedStory, Selection
from exports.highlights.page import page
from exports.markup import MARKDOWN
from exports.publication import Report, Written, quiet
from exports.references.csl import web_address
from exports.saving import saving, written

_COLUMNS = (
    "mark", "title", "authors", "publication", "published", "address", "citation", "passage", "colour", "name", "note", "made", "orphaned",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would reckon a cell that begins so (OWASP, CSV Injection)
_ENDINGS = {"markdown": ".md", "text": ".txt", "html": ".html", "docx": ".docx", "csv": ".csv", "json": ".json"}


def endings() -> Mapping[str, str]:
    """Give the forms in which highlights can be written, each with its file ending."""
    return dict(_ENDINGS)


def write_highlights(selection: Selection, target: Path, form: str, *, overwrite: bool = False, report: Report = quiet) -> Written:
    """Write highlights. form: one of `endings`.

    report: called before each story; what it raises passes through untouched.
    Raises ExportError where there is no highlight, for a target that exists, a disk that refuses.
    """
    if form not in _ENDINGS:
        raise ExportError(target, f"{form!r} is no form for highlights", remedy=f"Choose one of {', '.join(_ENDINGS)}.")
    if not any(story.passages for story in selection.stories):
        raise ExportError(target, "there is no highlight to write", remedy="Highlight a passage, or choose other stories.")
    with saving(target, overwrite=overwrite) as partial:
        if form == "docx":
            from exports.highlights.word import write_word

            write_word(selection, partial, report)
        else:
            with partial.open("w", encoding="utf-8-sig" if form == "csv" else "utf-8", errors="replace", newline="") as stream:
                for piece in _WRITERS[form](selection, report):
                    stream.write(piece)
        report(len(selection.stories), len(selection.stories), selection.title)
    return written(target, stories=len(selection.stories))


def _told(selection: Selection, report: Report) -> Iterator[MarkedStory]:
    for done, story in enumerate(selection.stories):
        report(done, len(selection.stories), story.article.title)
        yield story


def _markdown(selection: Selection, report: Report) -> Iterator[str]:
    yield f"# {_plain(selection.title).translate(MARKDOWN)}\n"
    for story in _told(selection, report):
        yield f"\n## {_plain(story.article.title or story.article.mark).translate(MARKDOWN)}\n\n{_address(story)}\n"
        for passage in story.passages:
            quoted = "\n> \n".join(f"> {_plain(part).translate(MARKDOWN)}" for part in passage.text.split("\n\n") if part.strip())
            note = "\n\n".join(_plain(part).translate(MARKDOWN) for part in passage.note.split("\n") if part.strip())
            yield f"\n{quoted}\n\n**{_name(selection, passage).translate(MARKDOWN)}**{f' {note}' if note else ''}\n"


def _address(story: MarkedStory) -> str:
    """Give a story's citation in Markdown; its address stays one that can be followed."""
    citation, url = story.citation, web_address(story.article)
    if url and url in citation:
        before, _, after = citation.partition(url)
        return f"{before.translate(MARKDOWN)}<{url}>{after.translate(MARKDOWN)}"
    return citation.translate(MARKDOWN)


def _text(selection: Selection, report: Report) -> Iterator[str]:
    yield f"{_plain(selection.title)}\n"
    for story in _told(selection, report):
        yield f"\n\n{_plain(story.article.title or story.article.mark)}\n{story.citation}\n"
        for passage in story.passages:
            quoted = "\n\n".join(f"    {_plain(part)}" for part in passage.text.split("\n\n") if part.strip())
            yield f"\n{quoted}\n    [{_name(selection, passage)}]\n"
            if passage.note:
                yield "".join(f"  {line}\n" for line in passage.note.splitlines() if line.strip())


def _html(selection: Selection, report: Report) -> Iterator[str]:
    yield from page(selection, _told(selection, report))


def _csv(selection: Selection, report: Report) -> Iterator[str]:
    def line(*cells: str) -> str:
        held = io.StringIO()
        csv.writer(held, lineterminator="\r\n").writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells])
        return held.getvalue()

    yield line(*_COLUMNS)
    for story in _told(selection, report):
        head = story.article
        for each in story.passages:
            about = (head.mark, head.title, "; ".join(head.authors), head.publication, head.published, head.url, story.citation)
            yield line(*about, each.text, each.colour, each.name, each.note, each.made, "yes" if each.orphaned else "")


def _json(selection: Selection, report: Report) -> Iterator[str]:
    told = [
        {
            "mark": story.article.mark,
            "title": story.article.title,
            "authors": list(story.article.authors),
            "publication": story.article.publication,
            "published": story.article.published,
            "address": story.article.url,
            "citation": story.citation,
            "highlights": [asdict(passage) for passage in story.passages],
        }
        for story in _told(selection, report)
    ]
    yield json.dumps({"title": selection.title, "stories": told}, ensure_ascii=False, indent=1) + "\n"


def _name(selection: Selection, passage: MarkedPassage) -> str:
    return f"{passage.name}, {selection.words.gone}" if passage.orphaned else passage.name


def _plain(words: str) -> str:
    return " ".join(words.split())


_WRITERS: Mapping[str, Callable[[Selection, Report], Iterator[str]]] = {
    "markdown": _markdown,
    "text": _text,
    "html": _html,
    "csv": _csv,
    "json": _json,
}
