"""The index: tags and chosen words with the pages they stand on, in the order of the publication's language."""

from collections.abc import Mapping, Sequence

from exports.collation import collation, initial
from exports.markup import escape, language_of
from exports.pdf.imposition import Imposed
from exports.pdf.indexed import PLACE, any_of, which
from exports.pdf.story import Sheet, page
from exports.pdf.style import Style
from exports.pdf.words import words_in
from exports.publication import Publication

_HEADED = 40  # entries, from which each letter has its heading


def index_sheet(publication: Publication, style: Style, imposed: Imposed, words: Sequence[str], *, tags: bool) -> Sheet | None:
    """Set the index; None where it would have no entry.

    words: chosen to be looked for; their places were marked in the bodies, and stories' titles are looked through here. tags: whether the
    stories' tags are entries.
    """
    found = _entries(publication, imposed, words, tags=tags)
    if not found:
        return None
    said, _ = words_in(language_of(publication.language))
    key = collation(publication.language)
    groups: dict[str, list[str]] = {}
    for term in sorted(found, key=key):
        groups.setdefault(initial(term, publication.language), []).append(_line(term, found[term]))
    headed = len(found) >= _HEADED
    entries = "".join(
        (f'<h2 class="letter">{escape(letter) or "0–9"}</h2>' if headed else "") + f"<ul>{''.join(lines)}</ul>"
        for letter, lines in groups.items()
    )
    html = style.fill("index", heading=escape(said.index), entries=entries)
    return Sheet("index", "index", said.index, publication.language, page(html, publication.language, said.index, publication.language))


def _entries(publication: Publication, imposed: Imposed, words: Sequence[str], *, tags: bool) -> dict[str, dict[int, str]]:
    """Give each entry's pages, in order, with an anchor on each."""
    found: dict[str, dict[int, str]] = {}
    known: dict[str, str] = {}  # a tag and a word that differ in case are one entry, as first met

    def add(term: str, anchor: str) -> None:
        name = known.setdefault(term.casefold(), term)
        found.setdefault(name, {}).setdefault(imposed.anchors[anchor][0], anchor)

    shown = [word.removesuffix("*") for word in words]
    pattern = any_of(words) if words else None
    for at, article in enumerate(publication.articles):
        for tag in article.tags if tags else ():
            add(" ".join(tag.split()), imposed.stories[at])
        for hit in pattern.finditer(f"{article.title}\n{article.deck}") if pattern else ():
            add(shown[which(hit)], imposed.stories[at])
    for anchor in imposed.anchors if words else ():
        if (mark := PLACE.fullmatch(anchor)) and int(mark[2]) < len(shown):
            add(shown[int(mark[2])], anchor)
    return {term: dict(sorted(pages.items())) for term, pages in found.items()}


def _line(term: str, pages: Mapping[int, str]) -> str:
    """An entry with its pages; three and more that follow each other are said from the first to the last."""
    runs: list[list[int]] = []
    for number in pages:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    links = []
    for run in runs:
        if len(run) > 2:
            links.append(f'<a href="pm:{pages[run[0]]}">{run[0] + 1}–{run[-1] + 1}</a>')
        else:
            links += [f'<a href="pm:{pages[number]}">{number + 1}</a>' for number in run]
    return f'<li><span class="term">{escape(term)}</span> <span class="pages">{", ".join(links)}</span></li>'
