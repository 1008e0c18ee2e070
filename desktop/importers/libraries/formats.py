"""Exports of other archives, known by what only they write."""

import re

from desktop.importers.format import Format
from desktop.importers.libraries.tables import columns_of
from desktop.importers.material import Material

_RDF = re.compile(r"<(?:rdf:)?RDF\b")
_VOCABULARY = re.compile(r"zotero\.org/namespaces|purl\.org/ontology/bibo|purl\.org/net/biblio")
_BIBTEX = re.compile(r"^[ \t]*@[ \t]*[A-Za-z]{3,20}[ \t]*[{(][^\s,{}=]*\s*(?:,|=)", re.MULTILINE)
_RIS_TAG = re.compile(r"[ \t]{0,9}[A-Z][A-Z0-9]  ?-(?: |$)")
_RIS_KIND = re.compile(r"[ \t]{0,9}TY  ?- ?[A-Z]{3,8}\s*$")
_CSL_TYPE = re.compile(
    r'"type"\s*:\s*"(?:article(?:-\w+)*|post(?:-weblog)?|webpage|book|chapter|report|broadcast|interview|paper-conference|thesis|document|speech|manuscript|entry\S*|motion_picture|legal_case|legislation|personal_communication|review\S*|software|dataset|song|graphic|map|patent|pamphlet|periodical|event|hearing|bill|figure|treaty|standard|collection|classic|performance|regulation)"'
)
_SOME = 1 << 14  # characters of a JSON file's beginning in which its kind shows


def _array(material: Material) -> bool:
    return material.head.lstrip("\ufeff \t\r\n").startswith("[")


def is_csl(material: Material) -> bool:
    """Whether it is CSL JSON."""
    head = material.head[:_SOME]
    return _array(material) and bool(_CSL_TYPE.search(head)) and bool(re.search(r'"(?:title|container-title|issued|URL|author)"\s*:', head))


def is_better_bibtex(material: Material) -> bool:
    """Whether it is Better BibTeX's JSON."""
    head = material.head[:_SOME]
    return head.lstrip("\ufeff \t\r\n").startswith("{") and '"config"' in head and "BetterBibTeX" in head


def is_wallabag(material: Material) -> bool:
    """Whether it is Wallabag's JSON: a record has its text, and whether it was read."""
    head = material.head
    return (
        _array(material)
        and bool(re.search(r'"(?:is_archived|is_read)"\s*:', head) or ('"content"' in head and '"domain_name"' in head))
        and '"url"' in head
    )


def is_readability(material: Material) -> bool:
    """Whether it is Readability's JSON."""
    return material.head.lstrip("\ufeff \t\r\n").startswith("{") and '"bookmarks"' in material.head and '"article__url"' in material.head


def is_bookmarks_json(material: Material) -> bool:
    """Whether it is Firefox's or Chrome's bookmarks."""
    head = material.head[:_SOME]
    if not head.lstrip("\ufeff \t\r\n").startswith("{"):
        return False
    return "text/x-moz-place" in head or '"root________"' in head or bool(re.search(r'"roots"\s*:\s*\{', head) and '"bookmark_bar"' in head)


def is_bookmarks(material: Material) -> bool:
    """Whether it is a browser's bookmarks as HTML, or Pocket's or Instapaper's list of links."""
    head = material.head
    if not head.lstrip("\ufeff \t\r\n").startswith("<"):
        return False
    return "NETSCAPE-Bookmark-file" in head[:1000] or bool(
        re.search(r"<title>\s*(?:Pocket|Instapaper\b[^<]*) ?Export", head[:4000], re.IGNORECASE)
    )


def is_rdf(material: Material) -> bool:
    """Whether it is Zotero's or Bibliontology's RDF."""
    head = material.head
    return head.lstrip("\ufeff \t\r\n").startswith("<") and bool(_RDF.search(head[:4000])) and bool(_VOCABULARY.search(head))


def is_bibtex(material: Material) -> bool:
    """Whether it is BibTeX: the first thing that is no comment is a record, or a string of one."""
    head = material.head.lstrip("\ufeff \t\r\n")
    if head.startswith(("<", "{", "[")):
        return False
    found = _BIBTEX.search(head)
    before = head[: found.start()].splitlines() if found else []
    return found is not None and sum(1 for line in before if line.strip() and not line.lstrip().startswith(("%", "@", "}"))) <= 5


def is_ris(material: Material) -> bool:
    """Whether it is RIS: tags alone, the first of them a record's kind."""
    lines = [line for line in material.head.lstrip("\ufeff")[:4000].splitlines() if line.strip()]
    kind = next((number for number, line in enumerate(lines[:30]) if _RIS_KIND.match(line)), None)
    return kind is not None and all(_RIS_TAG.match(line) for line in lines[:kind]) and all(map(_RIS_TAG.match, lines[kind + 1 : kind + 2]))


def _columns(material: Material) -> list[str]:
    line = material.head.lstrip("\ufeff").split("\n", 1)[0].rstrip("\r")
    if not 3 < len(line) < 2000 or line[:1] in "<{[":
        return []
    return columns_of([cell.strip('" ') for cell in line.split(max(",;\t", key=line.count))])


def is_table(material: Material) -> bool:
    """Whether it is a table of saved pages, by the names in its head."""
    columns = set(_columns(material))
    return (
        bool(columns & {"url", "link"})
        and "title" in columns
        and bool(columns & {"time added", "selection", "timestamp", "folder", "saved date", "tags", "created", "document tags", "status"})
    )


def is_highlights(material: Material) -> bool:
    """Whether it is Readwise's table of highlights."""
    columns = set(_columns(material))
    return "highlight" in columns and bool(columns & {"book title", "title"})


def is_omnivore(material: Material) -> bool:
    """Whether it is Omnivore's ZIP."""
    return any(re.fullmatch(r"(?:[^/]+/)?metadata_\d+_to_\d+\.json", name) for name in material.names)


LIBRARIES: tuple[Format, ...] = (
    Format("Omnivore's export", is_omnivore, "libraries.saved:read_omnivore"),
    Format("Zotero's RDF", is_rdf, "libraries.zotero_rdf:read_rdf"),
    Format("Better BibTeX's JSON", is_better_bibtex, "libraries.references:read_better_bibtex"),
    Format("Wallabag's export", is_wallabag, "libraries.saved:read_wallabag"),
    Format("Readability's export", is_readability, "libraries.saved:read_readability"),
    Format("a browser's bookmarks (JSON)", is_bookmarks_json, "libraries.bookmarks:read_json"),
    Format("CSL JSON", is_csl, "libraries.references:read_csl"),
    Format("a browser's bookmarks, or a list of saved links (HTML)", is_bookmarks, "libraries.bookmarks:read_html"),
    Format("Readwise's highlights (CSV)", is_highlights, "libraries.tables:read_highlights"),
    Format("a table of saved pages (CSV)", is_table, "libraries.tables:read_table"),
    Format("RIS", is_ris, "libraries.ris:read_ris"),
    Format("BibTeX", is_bibtex, "libraries.bibtex:read_bibtex"),
)
