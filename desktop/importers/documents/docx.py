"""DOCX through mammoth: styles become structure, tracked changes are taken as accepted, nothing beside the document is opened.

Source: ECMA-376, Office Open XML; core properties in part 2, section 11.
"""

import io
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from desktop.importers import limits
from desktop.importers.documents.heading import Said, headed, iso_day, plausible_authors, plausible_title
from desktop.importers.documents.package import Package
from desktop.importers.drafting import drafted
from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.pictures import verify
from desktop.importers.reading import Report
from desktop.story import Draft, Dropped, Picture

IMPORTER = "docx 1"
_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_STYLES = """
p[style-name='Title'] => p.title:fresh
p[style-name='Titel'] => p.title:fresh
p[style-name='Subtitle'] => p.deck:fresh
p[style-name='Untertitel'] => p.deck:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Caption'] => p.caption:fresh
p[style-name='caption'] => p.caption:fresh
u => em
"""
_BACK = re.compile(r"#(?:\w+-)?(?:footnote|endnote)-ref-\d+")
_DECLARATION = re.compile(rb"<!DOCTYPE|<!ENTITY")


def read_docx(material: Material, report: Report) -> Iterator[Draft]:
    """Read a Word document as one story.

    Raises UnreadableError for one that is damaged, encrypted or empty.
    """
    report(0, 1, material.name)
    content = material.content()
    package = Package(content)
    pictures: dict[str, Picture] = {}
    warnings: list[str] = []
    root = html.document_fromstring(f"<html><body>{_converted(package, pictures, warnings)}</body></html>")
    _mend(root)
    dropped: list[Dropped] = []
    fields, body = headed(root, _said(package), pictures=pictures, dropped=dropped, name=material.name)
    if not body.html:
        warnings.append("there is no text in the document")
    if any(name.endswith("vbaProject.bin") for name in package.names):
        warnings.append("the document holds macros, which were not looked at; they stay in the original")
    yield drafted(
        fields,
        body,
        content,
        material,
        media_type=_MEDIA_TYPE,
        importer=IMPORTER,
        pictures=list(pictures.values()),
        dropped=dropped,
        warnings=warnings,
    )


def _converted(package: Package, pictures: dict[str, Picture], warnings: list[str]) -> str:
    """Give the document as HTML, its pictures under names of their own."""
    import mammoth

    for name in package.names:
        if name.endswith((".xml", ".rels")):
            written = package.read(name, limits.XML)
            if _DECLARATION.search(written[:4096]):
                raise UnreadableError("its XML declares entities, which no Word document does", "Do not open it; ask who sent it.")

    def shown(image: Any) -> dict[str, str]:
        number = len(pictures) + 1
        try:
            with image.open() as stream:
                content = stream.read(limits.PICTURE + 1)
        except (OSError, ValueError, KeyError):  # it lies outside of the document
            warnings.append(f"picture {number} is not in the document and was not fetched")
            return {"src": "", "alt": image.alt_text or ""}
        verified = verify(content, str(number))
        warnings.extend(filter(None, [verified.fault]))
        if verified.picture is None:
            return {"src": "", "alt": image.alt_text or ""}
        src = f"pm:{verified.picture.sha256}"
        pictures[src] = verified.picture
        return {"src": src, "alt": image.alt_text or ""}

    try:
        return str(
            mammoth.convert_to_html(
                io.BytesIO(package.content),
                style_map=_STYLES,
                include_embedded_style_map=False,
                convert_image=mammoth.images.img_element(shown),
            ).value
        )
    except RecursionError as error:
        raise UnreadableError("it nests deeper than any document does", "Open it and save it anew.") from error
    except Exception as error:  # the edge: mammoth reads what is broken as if it were whole
        raise UnreadableError(
            f"it is a damaged Word document ({type(error).__name__})", "Open it with an office program and save it anew."
        ) from error


def _mend(root: etree._Element) -> None:
    """Take the arrows off the notes, and make a caption of the paragraph after a picture that is styled as one."""
    for link in list(root.iter("a")):
        if _BACK.fullmatch(link.get("href") or "") and (parent := link.getparent()) is not None:
            tail = link.tail
            link.clear()
            link.tail = tail
            parent.remove(link)
    for caption in list(root.iter("p")):
        if caption.get("class") != "caption":
            continue
        before = caption.getprevious()
        if (
            before is not None
            and before.tag == "p"
            and len(before) == 1
            and before[0].tag == "img"
            and not "".join(map(str, before.itertext())).strip()
        ):
            before.tag, caption.tag = "figure", "figcaption"
            before.append(caption)


def _said(package: Package) -> Said:
    core = package.xml("docProps/core.xml")
    if core is None:
        return Said()
    given = {name: " ".join((core.findtext(f".//{name}") or "").split()) for name in (f"{_DC}title", f"{_DC}creator", f"{_DC}language")}
    keywords = re.split(r"\s*[,;]\s*", core.findtext(f".//{_CORE}keywords") or "")
    return Said(
        plausible_title(given[f"{_DC}title"]),
        plausible_authors(given[f"{_DC}creator"]),
        iso_day(core.findtext(f".//{_TERMS}created") or ""),
        given[f"{_DC}language"],
        tuple(filter(None, keywords)),
    )
