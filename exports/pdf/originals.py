"""Originals inside the file: each an associated file of PDF/A-3 (ISO 19005-3 § 6.8), so that the record holds what it speaks of."""

import hashlib
import re

from pikepdf import Name

from exports.pdf.binding.trees import name_tree, ref, refs, text
from exports.pdf.binding.writer import Writer
from exports.pdf.jobs import Original
from exports.publication import Article

_MEDIA_TYPE = re.compile(r"[a-z0-9.+-]+/[a-z0-9.+-]+")
_LONGEST = 80  # characters of a name


def name_of(article: Article) -> str:
    """Name a story's original: its mark, and the name it came with."""
    came = re.sub(r"[^\w.+-]+", "-", article.source_file.replace("\\", "/").rpartition("/")[2]).strip("-")
    return f"{article.mark}-{came[-_LONGEST:]}" if came else article.mark


def attach(writer: Writer, originals: tuple[Original, ...], modified: str) -> tuple[bytes, bytes]:
    """Embed originals, in the order of their names; gives the catalogue's entries for names and for associated files, b"" where there are none.

    The catalogue names each as an associated file, for § 6.8 lets none go unassociated.
    """
    files = {original.name: _specification(writer, original, modified) for original in sorted(originals, key=lambda one: one.name.encode())}
    if not files:
        return b"", b""
    tree = name_tree(writer, {name: ref(number) for name, number in files.items()})
    return b"/EmbeddedFiles " + ref(tree), b"/AF " + refs(list(files.values()))


def _specification(writer: Writer, original: Original, modified: str) -> int:
    content = original.path.read_bytes()
    kind = original.media_type.partition(";")[0].strip().lower()
    kind = kind if _MEDIA_TYPE.fullmatch(kind) else "application/octet-stream"
    when = "D:" + "".join(sign for sign in (original.retrieved or modified)[:19] if sign.isdigit())
    checksum = hashlib.md5(content, usedforsecurity=False).hexdigest()  # ISO 32000-1 table 46 knows MD5 alone
    entries = b"/Type /EmbeddedFile /Subtype %s /Params << /Size %d /ModDate %s /CheckSum <%s> >>" % (
        Name("/" + kind).unparse(), len(content), text(when), checksum.encode(),
    )  # fmt: skip
    file = ref(writer.put_packed(entries, content))
    name = text(original.name)
    about = text(f"The original of {', '.join(original.marks)}, SHA-256 {original.sha256}")
    return writer.put(
        b"<< /Type /Filespec /F %s /UF %s /Desc %s /AFRelationship /Source /EF << /F %s /UF %s >> >>" % (name, name, about, file, file)
    )
