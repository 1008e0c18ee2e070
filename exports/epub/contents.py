"""The contents twice: the navigation document of EPUB 3, and the NCX that EPUB 2 devices read."""

from exports.epub.pages import page
from exports.epub.pagination import Pages
from exports.epub.plan import COLOPHON, CONTENTS, COVER, EDITORIAL, TITLE, Leaf, Plan
from exports.markup import escape, spoken


def nav_page(plan: Plan, pages: Pages) -> bytes:
    """Make the contents nested by section, the landmarks, and the list of pages."""
    words = plan.words
    own = spoken(plan.words_language, plan.language)
    rows = f'<li><a href="{EDITORIAL}"{own}>{escape(words.editorial)}</a></li>' if plan.opening else ""
    for part in plan.parts:
        leaves = "".join(_row(plan, leaf) for leaf in part.leaves)
        rows += (
            f'<li class="section"><a href="{part.name}">{escape(part.title)}</a><ol>{leaves}</ol></li>'
            if part.name and not plan.single
            else leaves
        )
    rows += f'<li class="end"><a href="{COLOPHON}"{own}>{escape(words.colophon)}</a></li>'
    places = [("cover", COVER, words.cover)]
    if not plan.single:
        places += [("titlepage", TITLE, words.title_page), ("toc", CONTENTS, words.contents)]
    if plan.opening:
        places.append(("preface", EDITORIAL, words.editorial))
    places += [("bodymatter", plan.first, words.beginning), ("colophon", COLOPHON, words.colophon)]
    marked = "".join(f'<li><a epub:type="{kind}" href="{name}">{escape(said)}</a></li>' for kind, name, said in places)
    breaks = "".join(f'<li><a href="{place}">{escape(label)}</a></li>' for label, place in pages.places)
    page_list = (
        f'<nav epub:type="page-list"{own} aria-label="{escape(words.pages)}" hidden="hidden"><ol>{breaks}</ol></nav>' if breaks else ""
    )
    return page(
        words.contents,
        plan.language,
        f'<nav class="contents" epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents"><h1 id="contents"{own}>{escape(words.contents)}</h1><ol>{rows}</ol></nav>'
        f'<nav epub:type="landmarks"{own} aria-label="{escape(words.landmarks)}" hidden="hidden"><ol>{marked}</ol></nav>'
        f"{page_list}",
    )


def _row(plan: Plan, leaf: Leaf) -> str:
    return f'<li><a href="{leaf.name}"{spoken(leaf.language, plan.language)}>{escape(leaf.title)}</a></li>'


def ncx(plan: Plan, pages: Pages) -> bytes:
    """Make the NCX (OPF 2.0.1 § 2.4.1): the same tree in play order, and the pages."""
    points: list[str] = []

    def opened(uid: str, title: str, name: str) -> str:
        points.append("")
        return f'<navPoint id="{uid}" playOrder="{len(points)}"><navLabel><text>{escape(title)}</text></navLabel><content src="{name}"/>'

    made = opened("editorial", plan.words.editorial, EDITORIAL) + "</navPoint>" if plan.opening else ""
    nested = False
    for part in plan.parts:
        section = bool(part.name) and not plan.single
        nested |= section
        made += opened(f"section-{part.number}", part.title, part.name) if section else ""
        made += "".join(opened(f"story-{leaf.number}", leaf.title, leaf.name) + "</navPoint>" for leaf in part.leaves)
        made += "</navPoint>" if section else ""
    made += opened("end", plan.words.colophon, COLOPHON) + "</navPoint>"
    order = len(points)
    listed = "".join(
        f'<pageTarget id="target-{number}" type="normal" value="{escape(label)}" playOrder="{order + number}"><navLabel><text>{escape(label)}</text></navLabel>'
        f'<content src="{place}"/></pageTarget>'
        for number, (label, place) in enumerate(pages.places, 1)
    )
    page_list = f"<pageList><navLabel><text>{escape(plan.words.pages)}</text></navLabel>{listed}</pageList>" if listed else ""
    highest = max((int(label) for label, _ in pages.places if label.isdecimal()), default=0)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="{plan.language}"><head>'
        f'<meta name="dtb:uid" content="{escape(plan.publication.identifier)}"/><meta name="dtb:depth" content="{2 if nested else 1}"/>'
        f'<meta name="dtb:totalPageCount" content="{len(pages.places)}"/><meta name="dtb:maxPageNumber" content="{highest}"/></head>'
        f"<docTitle><text>{escape(plan.title)}</text></docTitle><navMap>{made}</navMap>{page_list}</ncx>\n"
    ).encode()
