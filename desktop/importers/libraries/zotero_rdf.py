"""Zotero's RDF (its own vocabulary, and Bibliontology's): items, notes, tags, collections, and the pages saved beside it.

Nodes are told by their local names: both vocabularies, and the namespaces of twenty years of Zotero, are read alike. What a node names
(rdf:resource, rdf:nodeID) is looked up in the file, never elsewhere.
"""

import re
from collections.abc import Iterator

from lxml import etree

from desktop.importers.errors import UnreadableError
from desktop.importers.libraries.entry import Entry, moment
from desktop.importers.libraries.json_items import Item
from desktop.importers.libraries.reading_records import read_records
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.story import Draft, Refusal

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_RECORDS = frozenset(
    "Article AcademicArticle BlogPosting BlogPost Webpage WebPage Newspaper Document Report Book BookSection Chapter Thesis Manuscript Letter Email "
    "Interview Patent Statute LegalCaseDocument Case Hearing Bill Image Recording AudioDocument AudioVisualDocument MotionPicture Map Data "
    "ForumPost MessageBoardPost InstantMessage PersonalCommunication Proceedings ConferencePaper Software Performance Quote Slideshow Note".split()
)
_NO_RECORD = frozenset(("attachment", "note", "annotation"))
_TAGS = re.compile(r"<[^>]{0,300}>")
_PERIODICAL = frozenset(("Journal", "Newspaper", "Magazine", "Periodical", "Website", "Blog", "Book", "Series", "Code", "Forum"))


def read_rdf(material: Material, report: Report) -> Iterator[Draft | Refusal]:
    """Read a Zotero RDF file; an item's original is its own element, or the page that was saved with it."""
    content = material.content()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, recover=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError(f"it is broken RDF ({error})", "Export it again.") from error
    graph = _Graph(root)
    yield from read_records(
        graph.items(),
        lambda item: graph.entry(item.value),
        material,
        content,
        report,
        importer="zotero-rdf 1",
        media_type="application/rdf+xml",
    )


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


class _Graph:
    """The file's nodes, by the names that they are referred to by."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._nodes: dict[str, list[etree._Element]] = {}
        self._folders: dict[str, list[str]] = {}
        for node in root.iter():
            for name in ("about", "nodeID", "ID"):
                if (key := node.get(_RDF + name)) is not None and len(node):
                    self._nodes.setdefault(f"#{key}" if name == "ID" else key, []).append(node)
        self._shelve()

    def items(self) -> Iterator[Item]:
        """Give the nodes that are records, in order; what only refines another (a person, a journal, an attachment) is none."""
        for node in self._root:
            kind = self._said(node, "itemType")
            if kind in _NO_RECORD or (not kind and (_local(node) not in _RECORDS or self._said(node, "title") == "")):
                continue
            if _local(node) in ("Attachment", "Collection", "Memo", "UserItem", "Person", "Journal"):
                continue
            yield Item(node, etree.tostring(node, encoding="utf-8", with_tail=False), 0)

    def entry(self, node: etree._Element) -> Entry:
        """Read a record."""
        about = node.get(_RDF + "about") or ""
        entry = Entry(
            "Zotero",
            title=self._said(node, "title"),
            authors=self._authors(node),
            published=self._said(node, "date", "issued") or self._within(node, "date"),
            language=self._said(node, "language"),
            url=self._url(node, about),
            abstract=self._said(node, "abstract"),
            rights=self._said(node, "rights"),
            section=self._said(node, "section"),
            tags=[*self._tags(node), *self._folders.get(about, ())],
        )
        entry.publication = self._publication(node)
        user = self._user_item(about)
        added = self._said(node, "dateSubmitted", "accessDate") or (self._said(user, "accessDate", "dateAdded") if user is not None else "")
        entry.added = moment(added)
        entry.state += [
            f"{label} {said}" for label, name in (("page", "pages"), ("edition", "edition")) if (said := self._said(node, name))
        ]
        self._attached(node, entry)
        return entry

    def _children(self, node: etree._Element, *names: str) -> Iterator[etree._Element]:
        return (child for child in node if _local(child) in names)

    def _said(self, node: etree._Element, *names: str) -> str:
        """Give a property's text, straight or as rdf:value of a node within."""
        for name in names:
            for child in self._children(node, name):
                text = " ".join((child.text or "").split()) if not len(child) else self._value(child)
                if text:
                    return text
        return ""

    def _value(self, child: etree._Element) -> str:
        return next((" ".join((value.text or "").split()) for value in child.iter(_RDF + "value")), "")

    def _meant(self, child: etree._Element) -> Iterator[etree._Element]:
        """Give the nodes that a property holds or names."""
        if len(child):
            yield from child
        for name in ("resource", "nodeID"):
            if (key := child.get(_RDF + name)) is not None:
                yield from self._nodes.get(key, ())

    def _within(self, node: etree._Element, name: str) -> str:
        """Look for a property in what the record is part of: an issue, and the periodical that this is part of."""
        for part in self._parts(node):
            if said := self._said(part, name):
                return said
        return ""

    def _parts(self, node: etree._Element) -> Iterator[etree._Element]:
        waiting, seen = [node], {id(node)}
        while waiting and len(seen) < 50:
            here = waiting.pop(0)
            for child in self._children(here, "isPartOf"):
                for part in self._meant(child):
                    if id(part) not in seen:
                        seen.add(id(part))
                        waiting.append(part)
                        yield part

    def _publication(self, node: etree._Element) -> str:
        named = [(_local(part), said) for part in self._parts(node) if (said := self._said(part, "title"))]
        found = next((said for kind, said in named if kind in _PERIODICAL), named[0][1] if named else "")
        if found:
            return found
        for child in self._children(node, "publisher"):
            for house in self._meant(child):
                if said := self._said(house, "name"):
                    return said
        return ""

    def _authors(self, node: etree._Element) -> list[str]:
        lists = list(self._children(node, "authors", "authorList")) or list(self._children(node, "creator"))
        names: list[str] = []
        for listed in lists:
            for holder in self._meant(listed):
                people = [person for li in holder if _local(li) == "li" for person in self._meant(li)] or [holder]
                names += filter(None, map(self._person, people))
            if not len(listed) and listed.text and listed.text.strip():
                names.append(listed.text.strip())
        return list(dict.fromkeys(names))

    def _person(self, person: etree._Element) -> str:
        given = self._said(person, "givenName", "givenname", "firstName")
        family = self._said(person, "surname", "familyName", "family_name", "lastName")
        return f"{given} {family}".strip() or self._said(person, "name")

    def _url(self, node: etree._Element, about: str) -> str:
        said = [self._said(node, "uri", "url")]
        for child in self._children(node, "identifier"):
            if any(_local(inner) == "URI" for inner in child):
                said.append(self._value(child))
        said.append(about)
        return next((url for url in said if url.startswith(("http://", "https://")) and "zotero.org/" not in url), "")

    def _tags(self, node: etree._Element) -> list[str]:
        return [
            tag for child in self._children(node, "subject") if (tag := self._value(child) if len(child) else (child.text or "").strip())
        ]

    def _user_item(self, about: str) -> etree._Element | None:
        """Give what Bibliontology's export says of the item in the library, beside the work itself."""
        for node in self._root:
            if _local(node) == "UserItem" and any(child.get(_RDF + "resource") == about for child in self._children(node, "resource")):
                return node
        return None

    def _attached(self, node: etree._Element, entry: Entry) -> None:
        """Read the item's notes, and where its pages were saved."""
        for child in self._children(node, "isReferencedBy", "annotates", "note"):
            for memo in self._meant(child):
                if note := " ".join(_TAGS.sub(" ", self._said(memo, "value", "note")).split()):
                    entry.remarks.append(note)
        if note := self._said(node, "description"):
            entry.remarks.append(note)
        for child in self._children(node, "link"):
            for attachment in self._meant(child):
                for where in self._children(attachment, "resource", "path"):
                    if (path := where.get(_RDF + "resource") or (where.text or "").strip()) and not path.startswith(("http:", "https:")):
                        entry.snapshots.append(path)

    def _shelve(self) -> None:
        """Find which collections hold an item, each with its path."""
        above: dict[str, str] = {}
        shelves = [node for node in self._root if _local(node) == "Collection"]
        names = {node.get(_RDF + "about") or "": self._said(node, "title") for node in shelves}
        for node in shelves:
            for child in self._children(node, "hasPart"):
                part = child.get(_RDF + "resource") or ""
                if part in names:
                    above[part] = node.get(_RDF + "about") or ""
        for node in shelves:
            path: list[str] = []
            here = node.get(_RDF + "about") or ""
            while here in names and len(path) < 20:
                path.insert(0, names[here])
                here = above.get(here, "")
            for child in self._children(node, "hasPart"):
                self._folders.setdefault(child.get(_RDF + "resource") or "", []).append("/".join(path))
