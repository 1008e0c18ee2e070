"""The structure tree: a story that runs over pages is one element again, though WeasyPrint begins every element anew on every page."""

from collections import Counter
from collections.abc import Mapping

from pikepdf import Name, Object


def join(elements: list[Object], stories: Mapping[tuple[int, int], tuple[str, ...]]) -> list[Object]:
    """Put a chunk's articles together again; gives the elements that hang under the document (ISO 32000-1 § 14.7), in order.

    stories: a page's object → the anchors of the stories on it, in order: each has an article there.
    """
    kept: list[Object] = []
    articles: dict[str, Object] = {}
    met: Counter[tuple[int, int]] = Counter()
    for element in elements:
        if Name.Art != element.S:
            kept.append(element)
            continue
        page = element.Pg.objgen
        here = stories.get(page, ())
        story = here[met[page]] if met[page] < len(here) else ""
        met[page] += 1
        if (article := articles.get(story)) is None:
            kept.append(element)
            articles[story] = element
            continue
        for kid in element.K:
            kid.P = article
            article.K.append(kid)
    return kept
