"""Highlights as a Word document, each passage in its colour; through python-docx."""

from pathlib import Path

from exports.highlights.marked import MarkedPassage, Selection
from exports.publication import Report

_SHADES = {"yellow": "FBE88C", "green": "CDEEBF", "blue": "CBE4FB", "pink": "FBD5E0", "purple": "E3D8FB"}


def write_word(selection: Selection, target: Path, report: Report) -> None:
    """Write a .docx of headings, quotations and notes in Word's own styles, so that they can be restyled at once."""
    from docx import Document

    document = Document()
    document.core_properties.title = _sound(selection.title)
    document.core_properties.author = ""
    document.core_properties.comments = ""
    document.add_heading(_sound(selection.title), level=0)
    for done, story in enumerate(selection.stories):
        report(done, len(selection.stories), story.article.title)
        document.add_heading(_sound(story.article.title or story.article.mark), level=1)
        document.add_paragraph(_sound(story.citation))
        for passage in story.passages:
            for part in passage.text.split("\n\n"):
                if part.strip():
                    _shade(document.add_paragraph(style="Quote").add_run(_sound(" ".join(part.split()))), passage)
            name = document.add_paragraph()
            words = f"{passage.name}, {selection.words.gone}" if passage.orphaned else passage.name
            name.add_run(_sound(words)).bold = True
            if passage.note:
                name.add_run(_sound(f"  {passage.note}"))
    document.save(str(target))


def _shade(run: object, passage: MarkedPassage) -> None:
    """Lay a colour behind a run; Word's own highlighter knows fifteen, none of them ours."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:color"), "auto")
    shading.set(qn("w:fill"), _SHADES.get(passage.colour, "FBE88C"))
    run._element.get_or_add_rPr().append(shading)  # type: ignore[attr-defined]


def _sound(words: str) -> str:
    """Leave out what XML cannot hold."""
    return "".join(
        sign for sign in words if sign in "\t\n" or (" " <= sign <= "\ud7ff") or ("\ue000" <= sign <= "\ufffd") or sign > "\uffff"
    )
