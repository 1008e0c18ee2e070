"""OpenDocument texts: content.xml and its styles become HTML, tracked deletions left out, nothing beside the document opened.

Source: OASIS OpenDocument 1.3, part 3 (schema). A reader of our own, for there is no well-kept one that gives structure.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from desktop.importers.documents.heading import Said, headed, iso_day, plausible_authors, plausible_title
from desktop.importers.documents.package import Package, joined
from desktop.importers.drafting import drafted
from desktop.importers.errors import UnreadableError
from desktop.importers.material import Material
from desktop.importers.pictures import verify
from desktop.importers.reading import Report
from desktop.story import Draft, Dropped, Picture

IMPORTER = "odt 1"
_MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_NS = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _TABLE, _DRAW, _STYLE, _OFFICE, _SVG, _META = (
    f"{{{_NS}{name}:1.0}}" for name in ("text", "table", "drawing", "style", "office", "svg-compatible", "meta")
)
_FO = f"{{{_NS}xsl-fo-compatible:1.0}}"
_XLINK = "{http://www.w3.org/1999/xlink}href"
_DC = "{http://purl.org/dc/elements/1.1/}"
_SILENT = frozenset(
    f"{_TEXT}{name}"
    for name in (
        "tracked-changes sequence-decls variable-decls user-field-decls table-of-content illustration-index alphabetical-index "
        "bibliography table-index object-index user-index note-citation"
    ).split()
) | {f"{_OFFICE}annotation", f"{_OFFICE}forms", f"{_OFFICE}event-listeners", f"{_TABLE}table-columns", f"{_OFFICE}binary-data"}
_DEEPEST = 500


def read_odt(material: Material, report: Report) -> Iterator[Draft]:
    """Read an OpenDocument text as one story.

    Raises UnreadableError for one that is damaged, encrypted or without content.
    """
    report(0, 1, material.name)
    content = material.content()
    package = Package(content)
    manifest = package.read("META-INF/manifest.xml")
    if b"encryption-data" in manifest:
        raise UnreadableError("it is encrypted", "Open it with its password and save it without.")
    document = package.xml("content.xml")
    body = document.find(f"{_OFFICE}body/{_OFFICE}text") if document is not None else None
    if document is None or body is None:
        raise UnreadableError("it is a damaged OpenDocument text", "Open it with an office program and save it anew.")
    writing = _Writing(package, _styles(document, package.xml("styles.xml")))
    root = writing.written(body)
    dropped: list[Dropped] = []
    fields, made = headed(root, _said(package), pictures=writing.pictures, dropped=dropped, name=material.name)
    warnings = writing.warnings + ([] if made.html else ["there is no text in the document"])
    yield drafted(
        fields,
        made,
        content,
        material,
        media_type=_MEDIA_TYPE,
        importer=IMPORTER,
        pictures=list(writing.pictures.values()),
        dropped=dropped,
        warnings=warnings,
    )


class _Writing:
    """Writes OpenDocument's elements as HTML's."""

    def __init__(self, package: Package, styles: Mapping[str, tuple[str, frozenset[str]]]) -> None:
        self._package, self._styles = package, styles
        self.pictures: dict[str, Picture] = {}
        self.warnings: list[str] = []
        self._notes: list[etree._Element] = []
        self._number = 0

    def written(self, body: etree._Element) -> etree._Element:
        """Give the document as an HTML tree, its notes at the end."""
        root = etree.Element("body")
        self._into(root, body, 0)
        if self._notes:
            notes = etree.SubElement(root, "ol")
            notes.extend(self._notes)
        return root

    def _into(self, target: etree._Element, source: etree._Element, depth: int) -> None:
        if depth > _DEEPEST:
            raise UnreadableError("it nests deeper than any document does", "Open it and save it anew.")
        _say(target, source.text)
        for child in source:
            if isinstance(child.tag, str) and child.tag not in _SILENT:
                self._element(target, child, depth + 1)
            _say(target, child.tail)

    def _element(self, target: etree._Element, child: etree._Element, depth: int) -> None:
        if (special := _SPECIAL.get(child.tag)) is not None:
            special(self, target, child, depth)
            return
        tag = _NAMES.get(child.tag, "")
        self._into(etree.SubElement(target, tag) if tag else target, child, depth)

    def _paragraph(self, target: etree._Element, source: etree._Element, depth: int) -> None:
        name, _ = self._styles.get(source.get(f"{_TEXT}style-name") or "", ("", frozenset()))
        if source.tag == f"{_TEXT}h":
            level = (source.get(f"{_TEXT}outline-level") or "1")[:1]
            made = etree.SubElement(target, f"h{level if level in '123456' else '1'}")
        else:
            made = etree.SubElement(target, "p")
            if name in ("Title", "Subtitle", "Caption", "Illustration"):
                made.set("class", {"Title": "title", "Subtitle": "deck"}.get(name, "caption"))
            elif name in ("Quotations", "Quote"):
                made.tag = "blockquote"
        self._into(made, source, depth)

    def _span(self, target: etree._Element, source: etree._Element, depth: int) -> None:
        _, looks = self._styles.get(source.get(f"{_TEXT}style-name") or "", ("", frozenset()))
        for look in sorted(looks):
            target = etree.SubElement(target, look)
        self._into(target, source, depth)

    def _link(self, target: etree._Element, source: etree._Element, depth: int) -> None:
        self._into(etree.SubElement(target, "a", {"href": source.get(_XLINK) or ""}), source, depth)

    def _space(self, target: etree._Element, source: etree._Element, depth: int) -> None:
        _say(target, " ")

    def _frame(self, target: etree._Element, source: etree._Element, depth: int) -> None:
        """A picture, or a box of text, which may hold a picture and its caption."""
        box, image = source.find(f"{_DRAW}text-box"), source.find(f"{_DRAW}image")
        if box is not None:
            self._into(etree.SubElement(target, "figure" if next(box.iter(f"{_DRAW}image"), None) is not None else "div"), box, depth)
        elif image is not None:
            self._image(target, source, image.get(_XLINK) or "")
        elif source.find(f"{_DRAW}object") is not None or source.find(f"{_DRAW}object-ole") is not None:
            self.warnings.append("an embedded object (a formula, a chart, a table of another program) is in the original only")

    def _image(self, target: etree._Element, frame: etree._Element, href: str) -> None:
        self._number += 1
        alt = frame.findtext(f"{_SVG}title") or frame.findtext(f"{_SVG}desc") or ""
        member = joined("content.xml", href)
        content = self._package.read(member) if member else b""
        verified = verify(content, str(self._number)) if content else None
        src = ""
        if verified is None:
            self.warnings.append(f"picture {self._number} is not in the document and was not fetched")
        elif verified.picture is not None:
            src = f"pm:{verified.picture.sha256}"
            self.pictures[src] = verified.picture
        if verified is not None and verified.fault:
            self.warnings.append(verified.fault)
        etree.SubElement(target, "img", {"src": src, "alt": alt})

    def _note(self, target: etree._Element, source: etree._Element, depth: int) -> None:
        item = etree.Element("li")
        self._notes.append(item)
        etree.SubElement(target, "sup").text = f"[{len(self._notes)}]"
        if (body := source.find(f"{_TEXT}note-body")) is not None:
            self._into(item, body, depth)

    def _cell(self, target: etree._Element, source: etree._Element, depth: int) -> None:
        spans = {
            name: value
            for name, key in (("colspan", "number-columns-spanned"), ("rowspan", "number-rows-spanned"))
            if (value := source.get(f"{_TABLE}{key}"))
        }
        self._into(etree.SubElement(target, "th" if target.getparent().tag == "thead" else "td", spans), source, depth)  # type: ignore[union-attr]

    def _nothing(self, target: etree._Element, source: etree._Element, depth: int) -> None:
        """A cell that a span covers."""


_Special = Callable[[_Writing, etree._Element, etree._Element, int], None]
_SPECIAL: Mapping[object, _Special] = {
    f"{_TEXT}p": _Writing._paragraph,
    f"{_TEXT}h": _Writing._paragraph,
    f"{_TEXT}span": _Writing._span,
    f"{_TEXT}a": _Writing._link,
    f"{_TEXT}s": _Writing._space,
    f"{_TEXT}tab": _Writing._space,
    f"{_TEXT}note": _Writing._note,
    f"{_DRAW}frame": _Writing._frame,
    f"{_TABLE}table-cell": _Writing._cell,
    f"{_TABLE}covered-table-cell": _Writing._nothing,
}
_NAMES: Mapping[object, str] = {
    f"{_TEXT}list": "ul",
    f"{_TEXT}list-item": "li",
    f"{_TEXT}list-header": "li",
    f"{_TEXT}line-break": "br",
    f"{_TABLE}table": "table",
    f"{_TABLE}table-header-rows": "thead",
    f"{_TABLE}table-row": "tr",
}


def _say(target: etree._Element, words: str | None) -> None:
    if not words:
        return
    if len(target):
        target[-1].tail = (target[-1].tail or "") + words
    else:
        target.text = (target.text or "") + words


def _styles(*documents: etree._Element | None) -> dict[str, tuple[str, frozenset[str]]]:
    """Give each style's name as people see it (an automatic style's: its parent's), and what of em, strong, sub, sup it looks like."""
    found: dict[str, tuple[str, frozenset[str]]] = {}
    for document in documents:
        for style in document.iter(f"{_STYLE}style") if document is not None else ():
            name = style.get(f"{_STYLE}name") or ""
            shown = style.get(f"{_STYLE}parent-style-name") or name
            found.setdefault(name, (shown if re.match(r"[PT]\d+$", name) else name, _looks(style.find(f"{_STYLE}text-properties"))))
    return found


def _looks(properties: etree._Element | None) -> frozenset[str]:
    if properties is None:
        return frozenset()
    position = (properties.get(f"{_STYLE}text-position") or "").split(" ")[0]
    strike = properties.get(f"{_STYLE}text-line-through-style")
    return frozenset(
        look
        for look, is_so in (
            ("em", properties.get(f"{_FO}font-style") in ("italic", "oblique")),
            ("strong", properties.get(f"{_FO}font-weight") in ("bold", "700", "800", "900")),
            ("sup", position == "super" or (position.endswith("%") and not position.startswith("-") and position != "0%")),
            ("sub", position == "sub" or position.startswith("-")),
            ("s", strike not in (None, "none")),
        )
        if is_so
    )


def _said(package: Package) -> Said:
    meta = package.xml("meta.xml")
    if meta is None:
        return Said()
    written = meta.findtext(f".//{_META}initial-creator") or meta.findtext(f".//{_DC}creator") or ""
    return Said(
        plausible_title(meta.findtext(f".//{_DC}title") or ""),
        plausible_authors(written),
        iso_day(meta.findtext(f".//{_META}creation-date") or meta.findtext(f".//{_DC}date") or ""),
        (meta.findtext(f".//{_DC}language") or "").strip(),
        tuple(keyword.text.strip() for keyword in meta.iter(f"{_META}keyword") if keyword.text and keyword.text.strip()),
    )
