"""Highlights as one web page that needs nothing else, fit to be read, printed, or pasted into a word processor."""

from collections.abc import Iterable, Iterator

from exports.highlights.marked import MarkedPassage, MarkedStory, Selection
from exports.markup import attribute, escape, language_of, right_to_left

_STYLE = """
:root { color-scheme: light dark; }
body { font: 1.05rem/1.5 "Source Serif 4", "Source Serif Pro", Georgia, serif; max-width: 40rem; margin: 3rem auto; padding: 0 1.2rem; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 2rem; }
h2 { font-size: 1.25rem; line-height: 1.25; margin: 2.6rem 0 .3rem; }
.citation, .name { font: .86rem/1.45 "Source Sans 3", "Source Sans Pro", system-ui, sans-serif; opacity: .8; margin: 0 0 1rem; overflow-wrap: anywhere; }
.name { margin: .3rem 0 0; }
figure { margin: 1.2rem 0; break-inside: avoid; }
blockquote { margin: 0; padding: .5rem .8rem; border-inline-start: .3rem solid; }
blockquote p { margin: .3rem 0; }
.note { margin: .4rem 0 0; }
.yellow { border-color: #a87d00; background: #fbe88c55; }
.green { border-color: #3f8f3a; background: #9fd68755; }
.blue { border-color: #2f7fc4; background: #9dccf755; }
.pink { border-color: #d0497b; background: #f7adc455; }
.purple { border-color: #7d5ad0; background: #c6b0f755; }
"""


def page(selection: Selection, stories: Iterable[MarkedStory]) -> Iterator[str]:
    """Give the page piece by piece."""
    language = language_of(selection.language)
    yield (
        f'<!DOCTYPE html>\n<html lang="{language}"{attribute("dir", "rtl" if right_to_left(language) else "")}>\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="generator" content="Pressmark">\n'
        f"<title>{escape(selection.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{escape(selection.title)}</h1>\n"
    )
    for story in stories:
        yield _story(selection, story)
    yield "</body>\n</html>\n"


def _story(selection: Selection, story: MarkedStory) -> str:
    own = language_of(story.article.language)
    way = f' lang="{own}"{attribute("dir", "rtl" if right_to_left(own) else "")}'
    passages = "".join(_passage(selection, passage, way) for passage in story.passages)
    title = escape(story.article.title or story.article.mark)
    return f'<section>\n<h2{way}>{title}</h2>\n<p class="citation">{_citation(story)}</p>\n{passages}</section>\n'


def _citation(story: MarkedStory) -> str:
    url, words = story.article.url, escape(story.citation)
    if url and url.lower().startswith(("http://", "https://")) and escape(url) in words:
        return words.replace(escape(url), f'<a href="{escape(url)}">{escape(url)}</a>', 1)
    return words


def _passage(selection: Selection, passage: MarkedPassage, way: str) -> str:
    quoted = "".join(f"<p>{escape(part.strip())}</p>" for part in passage.text.split("\n\n") if part.strip())
    name = f"{passage.name}, {selection.words.gone}" if passage.orphaned else passage.name
    lines = "<br>".join(escape(line) for line in passage.note.splitlines() if line.strip())
    note = f'<p class="note">{lines}</p>' if lines else ""
    return (
        f'<figure>\n<blockquote class="{passage.colour}"{way}>{quoted}</blockquote>\n'
        f'<figcaption><p class="name">{escape(name)}</p>{note}</figcaption>\n</figure>\n'
    )
