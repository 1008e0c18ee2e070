"""Where a feed has a summary only, its page is fetched: the story has the page's body and what the feed says of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from desktop.archive import Archive
from desktop.gathering.teaching import rules_of
from desktop.importers import ReadingOptions, SourceError, read_stories
from desktop.importers.fetching import Fetcher
from desktop.story import Draft, Refusal

_SURE = 0.8  # what the feed says with less confidence gives way to what the page says with more


def with_full_text(archive: Archive, drafts: Sequence[Draft], fetcher: Fetcher, tell: Callable[[str], None]) -> Iterator[Draft]:
    """Give a feed's stories, those that are excerpts with their page's body; a page whose story is kept is not fetched again."""
    options = ReadingOptions(fetcher=fetcher, rules=rules_of(archive))
    kept = archive.stories_at([draft.text_of("url") for draft in drafts if draft.excerpt])
    for draft in drafts:
        address = draft.text_of("url")
        if not draft.excerpt or not address or address in kept:
            yield draft
        else:
            tell(address)
            yield _fetched(draft, address, options, tell)


def _fetched(draft: Draft, address: str, options: ReadingOptions, tell: Callable[[str], None]) -> Draft:
    page, why = None, "it holds no story"
    try:
        for reading in read_stories(address, report=lambda _done, _total, _what: tell(address), options=options):
            if isinstance(reading, Draft):
                page = page or reading
            elif isinstance(reading, Refusal):
                why = reading.why
    except SourceError as error:
        why = error.why
    if page is None or page.body.words <= draft.body.words:
        return replace(draft, warnings=(*draft.warnings, f"its page was not taken: {why if page is None else 'it says no more'}"))
    return joined(draft, page)


def joined(draft: Draft, page: Draft) -> Draft:
    """Join what a feed says of a story and its page: the feed's fields, the page's body, original and pictures."""
    fields = dict(page.fields)
    for name, reading in draft.fields.items():
        other = page.fields.get(name)
        if other is None or reading.confidence >= _SURE or reading.confidence >= other.confidence:
            fields[name] = reading
    return replace(page, fields=fields)
