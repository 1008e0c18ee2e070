"""pressmark export: stories leave the archive as files."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.issues import issue_named
from desktop.cli.output import ArchiveFile, AsJson, Progress, faults, give, opened, say, tell
from desktop.cli.reading import read_mark
from desktop.story import Mark

if TYPE_CHECKING:
    from desktop.archive import Archive
    from desktop.publishing import Verdict
    from exports import Written

_TOLD = ("path", "sha256", "bytes", "pages", "stories")  # of a file


def export(
    marks: Annotated[list[str] | None, typer.Argument(metavar="[MARK…]", help="Stories' marks, in the order to print.")] = None,
    query: Annotated[str | None, typer.Option(help="Print what this query finds, newest first.")] = None,
    collection: Annotated[str | None, typer.Option(help="Print a collection, in its order.")] = None,
    issue: Annotated[str | None, typer.Option(metavar="ID", help="Print an issue; it remembers the file.")] = None,
    format_name: Annotated[
        str, typer.Option("--format", help="pdf, epub, kepub, html, text, markdown, bibtex, ris, csl-json, jsonl or bagit.")
    ] = "pdf",
    output: Annotated[Path | None, typer.Option(help="The file to write; with --each, the folder.", show_default=False)] = None,
    style: Annotated[str | None, typer.Option(help="A style's name; see the manual.")] = None,
    page: Annotated[
        str, typer.Option(help="A4, A5, A6, A3, Letter, Tabloid … or one of 90 to 600 mm, 170x240mm; the style's own unless given.")
    ] = "",
    title: Annotated[str, typer.Option(help="The title on the cover.")] = "",
    sections: Annotated[str, typer.Option(help="What sections are made from: section, publication, tag, month or none.")] = "section",
    cover: Annotated[str, typer.Option(help="EPUB: front, block, plate or poster.", show_default=False)] = "",
    pictures: Annotated[
        str, typer.Option(help="EPUB: fit pictures to tablet, eink, kindle (Send-to-Kindle), or keep the original.")
    ] = "tablet",
    largest: Annotated[
        float,
        typer.Option(metavar="MB", help="EPUB: what the device takes: a larger file is warned of, or split by size.", show_default=False),
    ] = 0,
    split: Annotated[str, typer.Option(help="EPUB: several files, by section or size.", show_default=False)] = "",
    fonts: Annotated[str, typer.Option(help="EPUB: the reader's own faces, or embed the book's.")] = "reader",
    notes: Annotated[bool, typer.Option("--notes", help="EPUB: with highlights and their notes.")] = False,
    front: Annotated[bool | None, typer.Option("--front/--no-front", help="PDF: with a cover, or without; decided by the stories.")] = None,
    contents: Annotated[bool | None, typer.Option("--contents/--no-contents", help="PDF: with a table of contents, or without.")] = None,
    originals: Annotated[bool | None, typer.Option("--originals/--no-originals", help="PDF: the originals inside it, or not.")] = None,
    standard: Annotated[
        str, typer.Option(help="PDF: a3a (with PDF/UA-1, for a century), a2u (which holds no attachments), or plain, which claims nothing.")
    ] = "a3a",
    links: Annotated[
        str,
        typer.Option(
            help="PDF: addresses as footnotes, endnotes under each story, collected at the end, or none; as the style has them unless given.",
            show_default=False,
        ),
    ] = "",
    refined: Annotated[bool, typer.Option("--refined", help="PDF: quotes, dashes and spaces as each story's language sets them.")] = False,
    index: Annotated[bool, typer.Option("--index", help="PDF: with an index of tags.")] = False,
    index_word: Annotated[
        list[str] | None, typer.Option(metavar="WORD", help="PDF: a word for the index; again for more. Kran* finds Kranführer.")
    ] = None,
    quotes: Annotated[bool, typer.Option("--quotes", help="PDF: with highlights pulled out and set large.")] = False,
    bleed: Annotated[
        float, typer.Option(metavar="MM", help="PDF for a printing house: backgrounds go beyond the edge; 3 is usual.", show_default=False)
    ] = 0.0,
    crop_marks: Annotated[bool, typer.Option("--marks", help="PDF for a printing house: crop and register marks.")] = False,
    colour: Annotated[str, typer.Option(help="PDF: rgb; for a printing house grey or cmyk, as PDF/X-4.")] = "rgb",
    profile: Annotated[
        Path | None, typer.Option(help="PDF in cmyk: the printing house's ICC profile; FOGRA39 unless given.", show_default=False)
    ] = None,
    booklet: Annotated[bool, typer.Option("--booklet", help="PDF for a printing house: two pages a side, to fold and stitch.")] = False,
    creep: Annotated[
        float, typer.Option(metavar="MM", help="PDF as a booklet: each sheet's pages so much further in; 0.1 is usual.", show_default=False)
    ] = 0.0,
    each: Annotated[bool, typer.Option("--each", help="One file a story.")] = False,
    pattern: Annotated[str, typer.Option(help="With --each: what the files are called.", show_default="{date} {publication} {title}")] = "",
    check: Annotated[bool, typer.Option("--check", help="Ask veraPDF or epubcheck what is wrong with each file.")] = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace files that exist.")] = False,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Write stories as a PDF, an EPUB, a web page, text, references or a bag for another archive; each file whole or not at all."""
    from desktop.publishing import PATTERN, ExportSettings, check_file, export_issue, formats
    from desktop.publishing import export as publish

    if format_name not in formats():
        raise typer.BadParameter(f"choose one of {', '.join(formats())}.", param_hint="--format")
    if sum((bool(marks), query is not None, collection is not None, issue is not None)) != 1:
        raise typer.BadParameter("name what to export: marks, or --query, --collection or --issue.")
    if issue is not None and each:
        raise typer.BadParameter("an issue is one file.", param_hint="--each")
    if output is None:
        raise typer.BadParameter("say where to write.", param_hint="--output")
    settings = ExportSettings(
        format=format_name,
        style=style,
        page=page,
        title=title,
        overwrite=overwrite,
        each=each,
        cover=cover,
        notes=notes,
        pictures=pictures,
        split=split,
        largest=largest,
        sections=sections,
        fonts=fonts,
        pattern=pattern or PATTERN,
        front=front,
        contents=contents,
        originals=originals,
        standard=standard,
        links=links,
        refined=refined,
        index=index,
        index_words=tuple(index_word or ()),
        quotes=quotes,
        bleed=bleed,
        marks=crop_marks,
        colour=colour,
        profile=profile,
        booklet=booklet,
        creep=creep,
    )
    progress = Progress()
    with faults(), opened(archive) as opened_archive:
        if issue is not None:
            found = issue_named(opened_archive, issue)
            withheld = opened_archive.withheld([entry.mark for entry in found.stories])
            files = export_issue(opened_archive, found.id, output, settings, progress)
        else:
            chosen = _chosen(opened_archive, marks or [], query, collection)
            if not chosen:
                say("Nothing was found to export; no file was written.")
                raise typer.Exit(1)
            withheld = opened_archive.withheld(chosen)
            files = publish(opened_archive, chosen, output, settings, progress)
        verdicts = [check_file(Path(file.path), progress) for file in files] if check else []
    progress.end()
    _tell(files, verdicts, as_json=as_json)
    if withheld or any(
        verdict.standing in ("faulty", "absent") for verdict in verdicts
    ):  # asked for and not done, or not well; each is named
        raise typer.Exit(1)


def _tell(files: Sequence["Written"], verdicts: Sequence["Verdict"], *, as_json: bool) -> None:
    """Say what was written and what was found; verdicts are part of the answer where any were asked for."""
    warnings = [warning for file in files for warning in file.warnings]
    for warning in warnings:
        say(warning)
    for verdict in verdicts:
        _say_verdict(verdict)
    if as_json:
        told = [{name: getattr(file, name) for name in _TOLD} for file in files]
        checks = {"checks": [asdict(verdict) for verdict in verdicts]} if verdicts else {}
        give({"files": told, "warnings": warnings} | checks)
    else:
        for file in files:
            pages = f", {file.pages:,} pages" if file.pages else ""
            tell(f"{file.path}  ({file.stories:,} {'story' if file.stories == 1 else 'stories'}{pages}, {file.bytes:,} bytes)")


def _say_verdict(verdict: "Verdict") -> None:
    match verdict.standing:
        case "clean":
            say(f"{verdict.path}: {verdict.referee} finds nothing ({verdict.against}).")
        case "absent":
            say(f"{verdict.path}: {verdict.referee} is not installed here. How to get it: {verdict.remedy}")
        case "none":
            say(f"{verdict.path}: no referee knows this kind of file.")
    for each in verdict.findings:
        say(f"{verdict.path}: {each.severity} {each.rule}: {each.words}{f' ({each.where})' if each.where else ''}")


def _chosen(archive: "Archive", marks: list[str], query: str | None, collection: str | None) -> tuple[Mark, ...]:
    from desktop.archive import Query

    if query is not None:
        return archive.marks(Query.parse(query))
    if collection is not None:
        archive.collection_named(collection)  # so that a wrong name is named rather than found empty
        return archive.marks(Query.of(**{"in": collection}))
    return tuple(archive.story(read_mark(mark)).mark for mark in marks)
