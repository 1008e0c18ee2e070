"""The EPUB press: a Publication becomes an EPUB 3.3 that EPUB 2 devices open too."""

from exports.epub.press import EpubOptions, write_epub
from exports.epub.splitting import write_epubs

__all__ = ["EpubOptions", "write_epub", "write_epubs"]
