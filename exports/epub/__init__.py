"""The EPUB press: a Publication becomes an EPUB 3.3 that EPUB 2 devices open too."""

from exports.epub.covers import ACCENTS, accent_of
from exports.epub.covers.drawing import CoverPress
from exports.epub.press import EpubOptions, write_epub
from exports.epub.proof import BookPage, BookProof
from exports.epub.splitting import write_epubs

__all__ = ["ACCENTS", "BookPage", "BookProof", "CoverPress", "EpubOptions", "accent_of", "write_epub", "write_epubs"]
