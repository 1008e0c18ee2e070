"""The paragraphs of a download in rich text."""

from collections.abc import Iterator

from desktop.importers.errors import UnreadableError
from desktop.importers.newsdb.paragraphs import Paragraph, of_markup
from desktop.importers.richtext import rich_text


def paragraphs_of(content: bytes) -> Iterator[Paragraph]:
    """Give an RTF's paragraphs. Raises UnreadableError for one without words, or that nests without end."""
    html = rich_text(content).html
    if not html:
        raise UnreadableError("it is an RTF without text", "Download it again.")
    yield from of_markup(html)
