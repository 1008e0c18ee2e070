"""The structure tree: a story that runs over pages is one element again, though WeasyPrint begins every element anew on every page."""

from collections.abc import Mapping

from pikepdf import Name, Object


def join(elements: list[Object], stories: Mapping[tuple[int, int], str]) -> list[Object]:
    """Put a chunk's articles together again; gives the elements that hang under the document (ISO 32000-1 § 14.7), in order.

    stories: a page's object → the anchor of the story on it.
    """
    kept: list[Object] = []
    open_story, article = "", None
    for element in elements:
        story = stories.get(element.Pg.objgen, "")
        if article is not None and Name.Art == element.S and story and story == open_story:
            for kid in element.K:
                kid.P = article
                article.K.append(kid)
            continue
        kept.append(element)
        if Name.Art == element.S:
            open_story, article = story, element
    return kept
