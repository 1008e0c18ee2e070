"""Downloads of news databases, known by the lines and marks that each of them writes."""

import re
import zipfile

from desktop.importers.format import Format
from desktop.importers.material import Material
from desktop.importers.newsdb.numbering import END, END_IN_TEXT, ENDINGS, NUMBERED_IN_TEXT, place

_LOOKED_AT = 8 << 20  # bytes of a Word or RTF document in which a database's own lines are looked for: logos and contents come first
_DOCUMENTS = ("DOCUM", "DOKUM", "Dokument ", "Document ", "Documento ")  # looked for first: most pages have none
_MARKS = ("DOC_ID_", "LXNComment", "LENGTH", "LÄNGE", "LONGUEUR", "LENGTE", "LOAD-DATE", "BYLINE", "SECTION", "RUBRIK", "RUBRIQUE")
_LOUD = re.compile(r"(?:^|[\r\n>])[ \t]{0,9}(?:LENGTH|LÄNGE|LONGUEUR|LENGTE|LOAD-DATE|BYLINE|SECTION|RUBRIK|RUBRIQUE)\s?:")
_LENGTH = re.compile(r"(?im)^[^\w\n]{0,9}(?:Length|Länge|Longueur|Section|Rubrik|Rubrique|Load-Date|Ladedatum|Body)\b")
_FACTIVA_ARTICLE = re.compile(
    rb'class="article [a-z]{2}Article"|<b>HD(?:\s|&nbsp;)*</b>|[>\s]Document [A-Z][A-Z0-9]{7}\d{8}[a-z0-9]{9}', re.IGNORECASE
)
_FACTIVA_PLACE = re.compile(rb'id="article-[A-Z0-9]{12}')  # an article's number is its id; other sites number theirs otherwise
_FACTIVA_NUMBER = re.compile(rb"[A-Za-z]\s[A-Z][A-Z0-9]{7}(?:19|20)\d{6}[a-z0-9]{9}\b")
_EUROPRESSE = re.compile(r"""class=["']?(?:DocPublicationName|titreArticle|TitreArticleVisu|DocHeader|publi[Cc][-_]lblNodoc)""")
_CLASSES = ("DocPublicationName", "itreArticle", "DocHeader")
_PROQUEST = re.compile(
    r"(?im)^[ \t]{0,9}(?:ProQuest document ?ID|ProQuest-Dokument-ID|Dokument-URL|Document ?URL|ID du document ProQuest|Publication ?title|Titel der Publikation|Titre de la publication|URL du document)\s?:"
)
_PROQUEST_LINE = re.compile(
    r"(?m)^_{40,}[ \t]*$|^[ \t]{0,9}Document \d+ of \d+[ \t]*$|^[ \t]{0,9}Dokument \d+ von \d+[ \t]*$|^[ \t]{0,9}Document \d+ (?:de|sur) \d+[ \t]*$"
)


def is_nexis_text(material: Material) -> bool:
    """Whether it is LexisNexis's or Nexis Uni's plain text."""
    head = material.head
    if head.lstrip()[:1] in ("<", "{") or material.names:
        return False
    if _is_numbered(head):
        first = NUMBERED_IN_TEXT.search(head[:400])
        return bool(_LOUD.search(head)) or (first is not None and place(first)[0] == 1 and "DO" in first[0])
    return _is_ended(head.replace("\r", "\n")) and bool(_LENGTH.search(head.replace("\r", "\n")))


def is_nexis_page(material: Material) -> bool:
    """Whether it is LexisNexis's HTML."""
    head = material.head
    if not head.lstrip().startswith("<"):
        return False
    marked = any(words in head for words in _MARKS)  # before any pattern is tried: most pages have none
    return (marked and ("DOC_ID_" in head or "LXNComment" in head or _LOUD.search(head) is not None) and _is_numbered(head)) or bool(
        _is_ended(head) and re.search(r"Length:|Load-Date:|Länge:|Longueur", head)
    )


def is_nexis_docx(material: Material) -> bool:
    """Whether it is Nexis Uni's Word document."""
    if "word/document.xml" not in material.names:
        return False
    try:
        with material.open() as stream, zipfile.ZipFile(stream) as packed:
            for name in ("word/_rels/document.xml.rels", "word/document.xml"):
                if name in material.names:
                    with packed.open(name) as member:
                        looked = member.read(_LOOKED_AT)
                    if b"urn:contentItem:" in looked:
                        return True
                    if re.search(rb">\s*" + END.encode() + rb"\s*<", looked, re.IGNORECASE):
                        return True
                    if re.search(rb">\s*(?:1 (?:of|von|de) \d+ DO[CK]UM|Dokument 1 von \d|Document 1 de \d)", looked):
                        return True
    except Exception:  # a damaged ZIP is for the reader of documents to tell of; zipfile and zlib raise many kinds
        return False
    return False


def is_nexis_rtf(material: Material) -> bool:
    """Whether it is Nexis Uni's or LexisNexis's rich text."""
    if not material.first.startswith(b"{\\rtf"):
        return False
    looked = _some(material)
    return bool(
        re.search(rb"[\s}{]\s*" + END.encode() + rb"\s*[\\}]", looked, re.IGNORECASE)
        or re.search(rb"\b(?:1 (?:of|von|de) \d+ DO[CK]UMEN|Dokument 1 von \d|Document 1 de \d)", looked)
    )


def is_factiva_page(material: Material) -> bool:
    """Whether it is Factiva's HTML, in either layout."""
    if not material.head.lstrip("\ufeff \r\n\t").startswith("<"):
        return False
    if not any(mark in material.first for mark in (b"Factiva", b"<b>HD")) and not _FACTIVA_PLACE.search(material.first):
        return False
    return bool(_FACTIVA_ARTICLE.search(material.first)) or bool(_FACTIVA_ARTICLE.search(_some(material)))  # its scripts may come first


def is_factiva_rtf(material: Material) -> bool:
    """Whether it is Factiva's rich text."""
    return material.first.startswith(b"{\\rtf") and bool(_FACTIVA_NUMBER.search(_some(material)))


def is_europresse(material: Material) -> bool:
    """Whether it is Europresse's HTML, in either layout."""
    return (
        material.head.lstrip("\ufeff \r\n\t").startswith("<")
        and any(name in material.head for name in _CLASSES)
        and bool(_EUROPRESSE.search(material.head))
    )


def is_proquest(material: Material) -> bool:
    """Whether it is ProQuest's plain text."""
    head = material.head.replace("\r\n", "\n").replace("\r", "\n")
    return head.lstrip()[:1] != "<" and len(_PROQUEST.findall(head)) >= 2 and bool(_PROQUEST_LINE.search(head))


def _is_numbered(head: str) -> bool:
    return any(words in head for words in _DOCUMENTS) and NUMBERED_IN_TEXT.search(head) is not None


def _is_ended(head: str) -> bool:
    return any(words in head for words in ENDINGS) and END_IN_TEXT.search(head) is not None


def _some(material: Material) -> bytes:
    with material.open() as stream:
        return stream.read(_LOOKED_AT)


NEWSDB: tuple[Format, ...] = (
    Format("a LexisNexis or Nexis Uni download (DOCX)", is_nexis_docx, "newsdb.nexis_files:read_docx"),
    Format("a LexisNexis or Nexis Uni download (RTF)", is_nexis_rtf, "newsdb.nexis_files:read_rtf"),
    Format("a Factiva download (RTF)", is_factiva_rtf, "newsdb.factiva:read_rtf"),
    Format("a Factiva download (HTML)", is_factiva_page, "newsdb.factiva:read_html"),
    Format("a Europresse download (HTML)", is_europresse, "newsdb.europresse:read_html"),
    Format("a LexisNexis download (HTML)", is_nexis_page, "newsdb.nexis_files:read_html"),
    Format("a ProQuest download (text)", is_proquest, "newsdb.proquest:read_text"),
    Format("a LexisNexis or Nexis Uni download (text)", is_nexis_text, "newsdb.nexis_files:read_text"),
)
