"""What WeasyPrint 70 lacks in a PDF's structure: languages, names unique beyond one file, whole list entries, words outside the text."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any

import pydyf
from weasyprint.pdf import tags
from weasyprint.pdf.stream import Stream

from exports.pdf.figures import DECORATIVE
from exports.pdf.quotes import PULLED

_HOLD_CONTENT = frozenset({"/P", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/LBody", "/Lbl", "/TH", "/TD", "/Caption", "/Span"})
_MEAN_NOTHING = frozenset({"/Span", "/NonStruct"})
_PLAIN = {"Type", "S", "K", "Pg", "P"}

_build_box_tree = tags._build_box_tree
_marked = Stream.marked


def speak() -> None:
    """Let every structure element say the language that its element of HTML says, and pulled quotes and decorative pictures be artifacts."""
    tags._build_box_tree = _spoken_box_tree  # it calls itself by this name
    Stream.marked = _marked_or_artifact


def mend(pdf: pydyf.PDF, prefix: str) -> None:
    """Mend the structure of a chunk before it is written. prefix: what makes its names unique in the bound file."""
    elements = [found for found in pdf.objects if isinstance(found, pydyf.Dictionary) and found.get("Type") == "/StructElem"]
    _unwrap_lines(pdf, elements)
    for element in elements:
        kind = element.get("S")
        if kind == "/TH" and "ID" in element:
            element["ID"].string = f"{prefix}-{element['ID'].string}"  # the very object that its cells' Headers hold
        elif kind == "/LI":
            _mend_entry(pdf, element)


def _unwrap_lines(pdf: pydyf.PDF, elements: list[pydyf.Dictionary]) -> None:
    """Let a paragraph hold its lines itself: WeasyPrint wraps each into an element that says nothing, three of four in a file.

    What is unwrapped is left in the chunk as an empty object, and binding takes in only what something speaks of.
    """
    owners: dict[bytes, bytes] = {}  # an element that goes → the one that holds its content now
    for element in reversed(elements):  # an element is written after the one that holds it
        if element["S"] in _HOLD_CONTENT or _says_nothing(element):
            kids = pydyf.Array()
            for kid in element["K"]:
                inner = None if isinstance(kid, int) else pdf.objects[int(kid.split()[0])]
                if (
                    inner is not None
                    and _says_nothing(inner)
                    and inner["Pg"] == element["Pg"]
                    and all(isinstance(each, int) for each in inner["K"])
                ):
                    kids += inner["K"]
                    owners[kid] = element.reference
                    inner.clear()
                else:
                    kids.append(kid)
            element["K"] = kids
    if not owners:
        return
    root = pdf.objects[int(pdf.catalog["StructTreeRoot"].split()[0])]
    for held in pdf.objects[int(root["ParentTree"].split()[0])]["Nums"]:
        if isinstance(held, pydyf.Array):
            held[:] = [_owner(each, owners) for each in held]


def _says_nothing(element: pydyf.Dictionary) -> bool:
    return element.get("S") in _MEAN_NOTHING and element.keys() == _PLAIN


def _owner(element: bytes, owners: dict[bytes, bytes]) -> bytes:
    while (owner := owners.get(element)) is not None:
        element = owner
    return element


def _mend_entry(pdf: pydyf.PDF, entry: pydyf.Dictionary) -> None:
    """Put what stands in a list's entry beside label and body into a body (ISO 32000-1 § 14.8.4.3.3 allows these two alone)."""
    kids = [pdf.objects[int(reference.split()[0])] for reference in entry["K"]]
    loose = [kid for kid in kids if kid.get("S") not in ("/Lbl", "/LBody")]
    if not loose:
        return
    body = pydyf.Dictionary({"Type": "/StructElem", "S": "/LBody", "K": pydyf.Array(), "P": entry.reference})
    if "Pg" in entry:
        body["Pg"] = entry["Pg"]
    pdf.add_object(body)
    for kid in loose:
        if "P" in kid:
            kid["P"] = body.reference
        body["K"].append(kid.reference)
    kept = [kid.reference for kid in kids if kid not in loose]
    entry["K"] = pydyf.Array([*kept, body.reference])


def _marked_or_artifact(stream: Stream, box: Any, tag: str) -> AbstractContextManager[None]:
    context: AbstractContextManager[None] = stream.artifact() if _is_silent(box) else _marked(stream, box, tag)
    return context


def _is_silent(box: Any) -> bool:
    """Tell whether a box is passed over by who listens: words that stand in the text too, or a picture that says nothing."""
    element = getattr(box, "element", None)
    return element is not None and (element.get("class") == PULLED or (element.tag == "img" and element.get("role") == DECORATIVE))


def _spoken_box_tree(box: Any, parent: Any, pdf: Any, page_number: int, nums: Any, annotations: Any, page_tags: Any) -> Iterator[Any]:
    if _is_silent(box):
        return
    built = None
    for built in _build_box_tree(box, parent, pdf, page_number, nums, annotations, page_tags):
        yield built
    element = getattr(box, "element", None)
    if built is not None and element is not None and element.tag not in ("html", "body") and (language := element.get("lang")):
        built["Lang"] = pydyf.String(language)
