"""Originals inside the file: each an associated file of PDF/A-3 (ISO 19005-3 § 6.8), so that the record holds what it speaks of."""

import hashlib
import re

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from exports.pdf.jobs import Original
from exports.publication import Article

_MEDIA_TYPE = re.compile(r"[a-z0-9.+-]+/[a-z0-9.+-]+")
_LONGEST = 80  # characters of a name


def name_of(article: Article) -> str:
    """Name a story's original: its mark, and the name it came with."""
    came = re.sub(r"[^\w.+-]+", "-", article.source_file.replace("\\", "/").rpartition("/")[2]).strip("-")
    return f"{article.mark}-{came[-_LONGEST:]}" if came else article.mark


def attach(book: Pdf, originals: tuple[Original, ...], modified: str) -> None:
    """Embed originals, in the order of their names; the catalogue names each as an associated file, for § 6.8 lets none go unassociated."""
    if not originals:
        return
    names: list[Object | String] = []
    files: list[Object] = []
    for original in sorted(originals, key=lambda one: one.name.encode()):
        file = _specification(book, original, modified)
        files.append(file)
        names += [String(original.name), file]
    book.Root.Names.EmbeddedFiles = book.make_indirect(Dictionary(Names=Array(names)))
    book.Root.AF = Array(files)


def _specification(book: Pdf, original: Original, modified: str) -> Object:
    content = original.path.read_bytes()
    kind = original.media_type.partition(";")[0].strip().lower()
    when = String("D:" + "".join(sign for sign in (original.retrieved or modified)[:19] if sign.isdigit()))
    stream = book.make_stream(content)
    stream.Type = Name.EmbeddedFile
    stream.Subtype = Name("/" + (kind if _MEDIA_TYPE.fullmatch(kind) else "application/octet-stream"))
    stream.Params = Dictionary(
        Size=len(content),
        ModDate=when,
        CheckSum=String(hashlib.md5(content, usedforsecurity=False).digest()),  # ISO 32000-1 table 46 knows MD5 alone
    )
    return book.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(original.name),
            UF=String(original.name),
            Desc=String(f"The original of {', '.join(original.marks)}, SHA-256 {original.sha256}"),
            AFRelationship=Name.Source,
            EF=Dictionary(F=stream, UF=stream),
        )
    )
