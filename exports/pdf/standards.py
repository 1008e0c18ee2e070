"""What a file claims to be, as XMP says it: PDF/A, PDF/UA, and the schemas beside XMP's own whose properties it uses."""

from collections.abc import Mapping

STANDARDS = ("a3a", "a2u", "plain")
SAID: Mapping[str, str] = {"a3a": "PDF/A-3a + PDF/UA-1", "a2u": "PDF/A-2u + PDF/UA-1", "plain": ""}
_CLAIMS: Mapping[str, tuple[int, str]] = {"a3a": (3, "A"), "a2u": (2, "U")}  # part and conformance of ISO 19005
PRISM = "http://prismstandard.org/namespaces/basic/3.0/"
_UA = "http://www.aiim.org/pdfua/ns/id/"
_PRISM_SAYS = {
    "aggregationType": "What kind of publication it is",
    "publicationName": "The title under which it appeared",
    "number": "The number of the issue",
    "coverDate": "The date on the cover",
    "publicationDate": "When it was published, as precisely as is known",
    "section": "The section that it stood in",
    "url": "Where it was published",
}


def _schema(title: str, namespace: str, prefix: str, properties: Mapping[str, tuple[str, str, str]]) -> str:
    """Describe a schema. properties: name → type, category, description."""
    listed = "".join(
        f'<rdf:li rdf:parseType="Resource"><pdfaProperty:name>{name}</pdfaProperty:name><pdfaProperty:valueType>{kind}</pdfaProperty:valueType>'
        f"<pdfaProperty:category>{category}</pdfaProperty:category><pdfaProperty:description>{words}</pdfaProperty:description></rdf:li>"
        for name, (kind, category, words) in properties.items()
    )
    return (
        f'<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>{title}</pdfaSchema:schema><pdfaSchema:namespaceURI>{namespace}'
        f"</pdfaSchema:namespaceURI><pdfaSchema:prefix>{prefix}</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>{listed}</rdf:Seq>"
        "</pdfaSchema:property></rdf:li>"
    )


def _described(*schemas: str) -> str:
    """ISO 19005-3 § 6.6.2.3.1: a schema that XMP does not know must be described where it is used."""
    return (
        '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
        ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
        f"<pdfaExtension:schemas><rdf:Bag>{''.join(schemas)}</rdf:Bag></pdfaExtension:schemas></rdf:Description>"
    )


_UA_SCHEMA = _schema(
    "PDF/UA Universal Accessibility Schema",
    _UA,
    "pdfuaid",
    {"part": ("Integer", "internal", "Indicates which part of ISO 14289 is followed")},
)
_PRISM_SCHEMA = _schema("PRISM Basic Metadata", PRISM, "prism", {name: ("Text", "external", words) for name, words in _PRISM_SAYS.items()})
PRISM_DESCRIBED = _described(_PRISM_SCHEMA)


def claims(standard: str) -> str:
    """Give the claims of one of STANDARDS as RDF; "" for none."""
    if standard not in _CLAIMS:
        return ""
    part, conformance = _CLAIMS[standard]
    return (
        f'<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>{part}</pdfaid:part>'
        f"<pdfaid:conformance>{conformance}</pdfaid:conformance></rdf:Description>"
        f'<rdf:Description rdf:about="" xmlns:pdfuaid="{_UA}"><pdfuaid:part>1</pdfuaid:part></rdf:Description>'
        f"{_described(_UA_SCHEMA, _PRISM_SCHEMA)}"
    )
