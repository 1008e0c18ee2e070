"""What a PDF says of itself and of each story in it: XMP with Dublin Core and PRISM."""

from exports.markup import escape as printable
from exports.pdf.jobs import Facts, StoryFacts
from exports.pdf.standards import PRISM, PRISM_DESCRIBED

_PRODUCER = "WeasyPrint, pikepdf"


def xmp(facts: Facts, standards: str) -> bytes:
    """Write a file's XMP packet. standards: which ones it claims to follow, as RDF."""
    described = (
        _described(
            ("dc", "http://purl.org/dc/elements/1.1/"),
            _alternative("dc:title", facts.title),
            _alternative("dc:description", facts.description),
            _alternative("dc:rights", facts.rights),
            _list("dc:creator", "Seq", facts.authors),
            _list("dc:subject", "Bag", facts.subjects),
            _list("dc:language", "Bag", (facts.language,)),
            _plain("dc:identifier", facts.identifier),
            "<dc:format>application/pdf</dc:format>",
        )
        + _described(
            ("prism", PRISM),
            _plain("prism:aggregationType", "magazine" if facts.series else "other"),
            _plain("prism:publicationName", facts.series or facts.title),
            _plain("prism:number", facts.number),
            _plain("prism:coverDate", facts.date),
        )
        + _described(
            ("xmp", "http://ns.adobe.com/xap/1.0/"),
            _plain("xmp:CreatorTool", facts.program),
            *(_plain(f"xmp:{name}", facts.modified) for name in ("CreateDate", "ModifyDate", "MetadataDate")),
        )
        + _described(
            ("pdf", "http://ns.adobe.com/pdf/1.3/"), _plain("pdf:Producer", _PRODUCER), _plain("pdf:Keywords", ", ".join(facts.subjects))
        )
    )
    return _packet(described + standards)


def story_xmp(story: StoryFacts) -> bytes:
    """Write a story's own packet, for its pages: a page that is cut out still says what it is."""
    described = _described(
        ("dc", "http://purl.org/dc/elements/1.1/"),
        _alternative("dc:title", story.title),
        _alternative("dc:description", story.deck),
        _alternative("dc:rights", story.rights),
        _list("dc:creator", "Seq", story.authors),
        _list("dc:publisher", "Bag", (story.publication,)),
        _list("dc:date", "Seq", (story.published,)),
        _list("dc:language", "Bag", (story.language,)),
        _plain("dc:identifier", story.mark),
        _plain("dc:source", story.url),
    ) + _described(
        ("prism", PRISM),
        _plain("prism:publicationName", story.publication),
        _plain("prism:publicationDate", story.published),
        _plain("prism:section", story.section),
        _plain("prism:url", story.url),
    )
    return _packet(described + PRISM_DESCRIBED)


def _packet(described: str) -> bytes:
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


def _plain(name: str, value: str) -> str:
    return f"<{name}>{printable(value)}</{name}>" if value else ""


def _alternative(name: str, value: str) -> str:
    return f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{printable(value)}</rdf:li></rdf:Alt></{name}>' if value else ""


def _list(name: str, kind: str, values: tuple[str, ...]) -> str:
    members = "".join(f"<rdf:li>{printable(value)}</rdf:li>" for value in values if value)
    return f"<{name}><rdf:{kind}>{members}</rdf:{kind}></{name}>" if members else ""


def _described(schema: tuple[str, str], *properties: str) -> str:
    prefix, namespace = schema
    return f'<rdf:Description rdf:about="" xmlns:{prefix}="{namespace}">{"".join(properties)}</rdf:Description>'
