"""The EPUB press: a Publication becomes an EPUB 3.3 that EPUB 2 devices open too."""

from exports.epub.press import EpubOptions, write_epub

__all__ = ["EpubOptions", "write_epub"]
