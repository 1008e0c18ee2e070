"""What a PDF says of itself: XMP with Dublin Core, and that it is PDF/A-3a and PDF/UA-1."""

from exports.markup import escape as printable
from exports.pdf.jobs import Facts

_PRODUCER = "WeasyPrint, pikepdf"
# ISO 19005-3 § 6.6.2.3.1: a schema that XMP does not know, such as PDF/UA's, must be described in the file.
_UA_SCHEMA = (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>'
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Indicates which part of ISO 14289 is followed</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)


_STANDARDS = (
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part>'
    "<pdfaid:conformance>A</pdfaid:conformance></rdf:Description>"
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>'
    f"{_UA_SCHEMA}"
)


def xmp(facts: Facts, standards: str = _STANDARDS) -> bytes:
    """Write the XMP packet. standards: which ones the file claims to follow, as RDF."""
    dublin = "".join(
        (
            _alternative("dc:title", facts.title),
            _alternative("dc:description", facts.description),
            _alternative("dc:rights", facts.rights),
            _list("dc:creator", "Seq", facts.authors),
            _list("dc:subject", "Bag", facts.subjects),
            _list("dc:language", "Bag", (facts.language,)),
            _plain("dc:identifier", facts.identifier),
            "<dc:format>application/pdf</dc:format>",
        )
    )
    described = (
        f'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">{dublin}</rdf:Description>'
        f'<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">{_plain("xmp:CreatorTool", facts.program)}'
        f"{''.join(_plain(f'xmp:{name}', facts.modified) for name in ('CreateDate', 'ModifyDate', 'MetadataDate'))}</rdf:Description>"
        f'<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">{_plain("pdf:Producer", _PRODUCER)}'
        f"{_plain('pdf:Keywords', ', '.join(facts.subjects))}</rdf:Description>"
        f"{standards}"
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">{described}</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    ).encode()


def information(facts: Facts) -> dict[str, str]:
    """Write the document information dictionary, the same facts as in the XMP."""
    date = "D:" + "".join(sign for sign in facts.modified if sign.isdigit())[:14] + "Z"
    said = {
        "/Title": facts.title,
        "/Author": ", ".join(facts.authors),
        "/Subject": facts.description,
        "/Keywords": ", ".join(facts.subjects),
        "/Creator": facts.program,
        "/Producer": _PRODUCER,
        "/CreationDate": date,
        "/ModDate": date,
    }
    return {name: value for name, value in said.items() if value}


def _text(value: str) -> str:
    return printable(value)


def _plain(name: str, value: str) -> str:
    return f"<{name}>{_text(value)}</{name}>" if value else ""


def _alternative(name: str, value: str) -> str:
    return f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{_text(value)}</rdf:li></rdf:Alt></{name}>' if value else ""


def _list(name: str, kind: str, values: tuple[str, ...]) -> str:
    members = "".join(f"<rdf:li>{_text(value)}</rdf:li>" for value in values if value)
    return f"<{name}><rdf:{kind}>{members}</rdf:{kind}></{name}>" if members else ""
