"""Faces: chunks bring the same face with different letters; in the bound file each is one font with the letters of all."""

import re
from pathlib import Path

from pikepdf import Object

from exports.pdf.binding.trees import ref
from exports.pdf.binding.writer import Writer
from exports.pdf.typefaces import subset_of

_MAPPED = re.compile(rb"<([0-9a-f]{4})> <([0-9a-f]+)>")
_PROGRAM = re.compile(rb"/FontFile2 \d+ 0 R")
_MOST = 100  # lines between beginbfchar and endbfchar, which Adobe's Technical Note 5411 allows
_CMAP = (
    b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n<< /Registry (Adobe)\n/Ordering (UCS)\n/Supplement 0\n>> def\n"
    b"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n%s"
    b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
)


class SharedFace:
    """A face in the bound file. It works because WeasyPrint's subsets keep the glyphs' numbers."""

    def __init__(self, number: int, font: Object, file: Path) -> None:
        """Begin a face with the first font of it. number: its object in the file."""
        self.number, self._file = number, file
        self._widths: dict[int, int] = {}
        self._letters: dict[bytes, bytes] = {}  # a glyph → the characters it stands for, in hexadecimal digits
        described = font.DescendantFonts[0]
        self._name = font.BaseFont.unparse()
        self._only: bytes | None = (
            described.FontDescriptor.FontFile2.read_bytes()
        )  # while one font alone is of this face, its own subset will do
        self._kind = described.Subtype.unparse()
        self._descriptor = described.FontDescriptor.unparse(resolved=True)
        self._add(font)

    def take(self, font: Object) -> None:
        """Add the glyphs of another font of the face."""
        self._only = None
        self._add(font)

    def write(self, writer: Writer) -> None:
        """Write the face, cut down to its used glyphs."""
        program = self._only or subset_of(self._file, set(self._widths))
        file = writer.put_packed(b"/Length1 %d" % len(program), program)
        descriptor = writer.put(_PROGRAM.sub(lambda _: b"/FontFile2 " + ref(file), self._descriptor))
        descendant = writer.put(
            b"<< /Type /Font /Subtype %s /BaseFont %s /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            b"/CIDToGIDMap /Identity /FontDescriptor %s /W [ %s ] >>" % (self._kind, self._name, ref(descriptor), self._runs())
        )
        letters = writer.put_packed(b"", _CMAP % self._lines())
        writer.put(
            b"<< /Type /Font /Subtype /Type0 /BaseFont %s /Encoding /Identity-H /DescendantFonts [ %s ] /ToUnicode %s >>"
            % (self._name, ref(descendant), ref(letters)),
            self.number,
        )

    def _add(self, font: Object) -> None:
        """Add the glyphs whose widths a font states (ISO 32000-1 § 9.7.4.3). What a glyph stands for, the first one says."""
        widths = font.DescendantFonts[0].W
        for at in range(0, len(widths), 2):
            first = int(widths[at])
            self._widths.update(enumerate(map(int, widths[at + 1]), first))
        for glyph, letters in _MAPPED.findall(font.ToUnicode.read_bytes()):
            self._letters.setdefault(glyph, letters)

    def _runs(self) -> bytes:
        """Widths as runs of glyphs that follow each other."""
        out: list[bytes] = []
        before = -2
        for glyph in sorted(self._widths):
            if glyph != before + 1:
                out.append((b"] " if out else b"") + b"%d [" % glyph)
            out.append(b"%d" % self._widths[glyph])
            before = glyph
        return b" ".join(out) + b" ]" if out else b""

    def _lines(self) -> bytes:
        pairs = sorted(self._letters.items())
        out = b""
        for at in range(0, len(pairs), _MOST):
            some = pairs[at : at + _MOST]
            out += b"%d beginbfchar\n" % len(some) + b"".join(b"<%s> <%s>\n" % pair for pair in some) + b"endbfchar\n"
        return out
