"""The stories of an address: fetched, recognised like any file, an article over several pages joined."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from urllib.parse import unquote, urlsplit

from desktop.importers import limits
from desktop.importers.errors import UnreadableError
from desktop.importers.fetching.answer import Fetched, FetchError, without_password
from desktop.importers.fetching.fetcher import Fetcher
from desktop.importers.material import Material
from desktop.importers.options import ReadingOptions
from desktop.importers.pages.joining import joined, next_page, text_of
from desktop.importers.reading import Report
from desktop.story import Draft, Refusal

_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def read_address(address: str, options: ReadingOptions, report: Report, *, origin: str = "", part: str = "") -> Iterator[Draft | Refusal]:
    """Read what an address leads to; never raises for one that gives nothing, which is a Refusal.

    origin, part: as a Draft's, where the address stands in a file; else the address itself is its origin.
    """
    named = origin or without_password(address)
    fetcher = options.fetcher or Fetcher()
    cancelled: list[BaseException] = []

    def check(done: int = 0, total: int = 1, what: str = address) -> None:
        try:
            report(done, total, what)
        except BaseException as error:
            cancelled.append(error)
            raise

    try:
        check()
        first = fetcher.get(address, check=check)
        yield from _read(first, replace(options, fetcher=fetcher), check, check, named, part)
    except UnreadableError as error:
        yield Refusal(named, part, error.why, error.remedy)
    except Exception as error:  # the edge: a page that breaks a parser must not end the import of a list of others
        if error in cancelled:
            raise
        yield Refusal(named, part, f"it could not be read ({type(error).__name__}: {error}).", "Please report it, with the address.")


def with_its_page(draft: Draft, options: ReadingOptions, report: Report) -> Draft:
    """Give a link's own story where fetching is allowed: what the page says, and the tags and the note that the link had.

    A draft that has words already, or none of the web's addresses, is given back as it is, and so is one whose page does not come, with a warning.
    """
    address = draft.text_of("url")
    if options.fetcher is None or draft.body.words or not address.lower().startswith(("http://", "https://")):
        return draft
    found = list(read_address(address, options, report, origin=draft.origin, part=draft.part))
    story = next((each for each in found if isinstance(each, Draft)), None)
    if story is None:
        why = next((each.why for each in found if isinstance(each, Refusal)), "there is no story")
        return replace(draft, warnings=(*draft.warnings, f"its page did not come: {why}"))
    of_the_link = {name: draft.fields[name] for name in ("tags", "note") if name in draft.fields}
    return replace(story, fields={**draft.fields, **story.fields, **of_the_link})


def _read(
    fetched: Fetched, options: ReadingOptions, report: Report, check: Callable[[], None], origin: str, part: str
) -> Iterator[Draft | Refusal]:
    from desktop.importers.recognising import read_material

    told = (f"the address led to {fetched.address}",) if fetched.redirects else ()
    for reading in read_material(material_of(fetched, options, check, origin, part), report):
        if isinstance(reading, Refusal):
            yield reading
            continue
        draft = replace(reading, warnings=(*told, *reading.warnings))
        yield _joined(draft, fetched, options, check, origin, part) if draft.media_type in _PAGES else draft


def _joined(draft: Draft, first: Fetched, options: ReadingOptions, check: Callable[[], None], origin: str, part: str) -> Draft:
    """Fetch the further pages of an article, and join them."""
    assert options.fetcher is not None
    parts, pages, seen, here = [draft], [first], {first.address}, first
    while following := next_page(text_of(here.content, here.charset), here.address):
        if following in seen or len(parts) >= limits.PARTS:
            break
        try:
            here = options.fetcher.get(following, check=check)
            found = next((each for each in _page(here, options, check, origin, part) if isinstance(each, Draft)), None)
        except FetchError as error:
            fault = f"page {len(parts) + 1} of the article is missing: {error.why}"
            return replace(_whole(parts, pages), warnings=(*_whole(parts, pages).warnings, fault))
        if found is None or here.address in seen:
            break
        seen |= {following, here.address}
        parts.append(found)
        pages.append(here)
    return _whole(parts, pages)


def _page(fetched: Fetched, options: ReadingOptions, check: Callable[[], None], origin: str, part: str) -> Iterator[Draft | Refusal]:
    from desktop.importers.pages.page import read_page

    try:
        yield from read_page(material_of(fetched, options, check, origin, part), lambda *_: check())
    except UnreadableError:
        return


def _whole(parts: list[Draft], pages: list[Fetched]) -> Draft:
    """Join the parts; the original is a web archive of all pages, so that the whole can be read again from it."""
    if len(parts) == 1:
        return parts[0]
    from desktop.importers.webarchives.writing import warc_of

    return replace(
        joined(parts),
        original=warc_of(
            [(page.address, page.content, f"{page.media_type}; charset={page.charset or 'utf-8'}", page.retrieved) for page in pages]
        ),
        media_type="application/warc",
    )


def material_of(fetched: Fetched, options: ReadingOptions, check: Callable[[], None], origin: str, part: str) -> Material:
    """Take what was fetched as a file is taken."""
    content = fetched.content
    name = unquote(urlsplit(fetched.address).path.rstrip("/").rpartition("/")[2]) or urlsplit(fetched.address).netloc
    return Material(
        name,
        lambda: BytesIO(content),
        len(content),
        origin=origin,
        part=part,
        address=fetched.address,
        retrieved=fetched.retrieved,
        charset=fetched.charset,
        alone=True,
        options=options,
        check=check,
    )
