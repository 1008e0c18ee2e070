"""The PDF press: a Publication becomes pages, PDF/A-3a and PDF/UA-1 in one file."""

from exports.pdf.cache import forget
from exports.pdf.options import PdfOptions
from exports.pdf.press import write_pdf
from exports.pdf.proofs import Proof, Proofs

__all__ = ["PdfOptions", "Proof", "Proofs", "forget", "write_pdf"]
