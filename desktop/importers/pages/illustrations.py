"""Which of a page's pictures belong to its story, and what is left of those that are not here."""

from collections.abc import Collection, Sequence

from lxml import etree

from desktop.importers.pages.body import Chunk, bare
from desktop.importers.pages.choice import columns_of
from desktop.importers.pages.heads import is_headline
from desktop.importers.pages.pictures import Pictures
from desktop.story import Dropped, Picture


def choose_pictures(root: etree._Element, chunks: Sequence[Chunk], title: str, pictures: Pictures, dropped: list[Dropped]) -> list[Picture]:
    """Keep the pictures that stand between the headline and the text's end, with their captions; of one that is missing the caption stays.

    Where no picture came along with the page, its captions are told of and stay out: each would be a line about nothing.
    """
    order = {element: number for number, element in enumerate(root.iter())}
    kept = [order[chunk.slots[0][0]] for chunk in chunks if chunk.kept and chunk.slots[0][0] in order]
    if not kept:
        return []
    name = bare(title)
    heads = [order[chunk.slots[0][0]] for chunk in chunks if is_headline(chunk, name) and chunk.slots[0][0] in order]
    start = max((head for head in heads if head < kept[0]), default=kept[0])
    columns = columns_of(chunks)
    after = (order[img] for figure in root.iter("figure") if _is_within(figure, columns) for img in figure.iter("img") if img in order)
    end = max((kept[-1], *after))  # a picture may be the last that the story shows
    captions: dict[etree._Element, list[Chunk]] = {}
    for chunk in chunks:
        if chunk.figure is not None:
            captions.setdefault(chunk.figure, []).append(chunk)
    shown: list[Picture] = []
    for img in list(root.iter("img")):
        within = start <= order.get(img, -1) <= end and not _is_aside(img)
        picture = pictures.of(img) if within else None
        if picture is None:
            if address := img.attrib.pop("src", ""):
                img.set("data-missing", str(address)[:500])
            img.attrib.pop("alt", "")
            continue
        img.set("src", f"pm:{picture.sha256}")
        shown.append(picture)
        figure = next((parent for parent in img.iterancestors("figure")), None)
        for chunk in captions.pop(figure, []) if figure is not None else []:
            chunk.kept = True
    for figure, lines in captions.items():
        words = " ".join(line.text for line in lines if line.text)
        if not words or not start <= order.get(figure, -1) <= end or any(line.kept for line in lines) or _is_aside(figure):
            continue
        address = next((src for img in figure.iter("img", "source") if (src := img.get("data-missing") or "")), "")
        if pictures.came and address:
            pictures.missing.append(address)
            figure.tag = "aside"  # the body model's place for words beside the text
            for line in lines:
                line.kept = True
        else:
            dropped.append(Dropped(words, f"the caption of a picture that is not here{f' ({address})' if address else ''}"))
    return shown


def _is_aside(img: etree._Element) -> bool:
    """Whether a picture belongs to the page's frame, or to a teaser of another story."""
    return any(parent.tag in ("nav", "header", "footer", "aside", "form") for parent in img.iterancestors("nav", "footer", "aside", "form"))


def _is_within(figure: etree._Element, columns: Collection[etree._Element]) -> bool:
    """Whether a figure stands in one of the text's columns, at most in a block of its own there."""
    return any(parent in columns for parent, _ in zip(figure.iterancestors(), range(2), strict=False))
