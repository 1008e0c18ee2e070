"""A story's page: its head, its body, where it came from, and the way on."""

from exports.dressing import Place, dressed
from exports.epub.pages import page
from exports.epub.pagination import Pages
from exports.epub.parting import headline
from exports.epub.passages import linked, marked, notes_of
from exports.epub.plan import CONTENTS, Leaf, Part, Plan
from exports.furniture import date_in, machine_date, minutes
from exports.markup import address, comma, escape, listed, right_to_left, shown, spoken
from exports.publication import Article


def story_page(plan: Plan, part: Part, leaf: Leaf, following: Leaf | None, place: Place, pages: Pages, *, notes: bool) -> bytes:
    """Make a story's page in the story's own language; furniture on it says its own. notes: with highlights and their notes."""
    article, language = leaf.article, leaf.language
    html, said = pages.held(plan.publication.body(article.mark), article.mark), list[str]()
    if notes and (passages := plan.publication.passages(article.mark)):
        html, said = marked(html, passages)
    blocks = [block.replace('<a href="http', '<a class="out" href="http') for block in dressed(html, place)]
    # A picture that leads stands above the headline: under it, it would often not fit, and leave the headline alone on a page.
    lead = blocks.pop(0).replace("<figure>", '<figure class="lead">', 1) if blocks and blocks[0].startswith("<figure><img") else ""
    begins = pages.headed(article.mark, leaf.name)  # before the breaks of the body, in the order of reading
    blocks = pages.broken(linked(blocks) if said else blocks, leaf.name, language)
    made = (
        f'<article id="{escape(article.mark).replace(" ", "-")}" aria-labelledby="headline"{_direction(plan, language)}>{lead}{_header(plan, part, leaf, begins)}{"".join(blocks)}'
        f"{notes_of(said, plan, language)}<footer>{_source(plan, leaf)}{_onward(plan, part, leaf, following)}</footer></article>"
    )
    return page(leaf.title, language, made, kind="story", head=_told(article), turned=plan.language)


def _direction(plan: Plan, language: str) -> str:
    """Give a story's own direction, where it is not that in which the book's pages are turned."""
    own, around = right_to_left(language), right_to_left(plan.language)
    return "" if own == around else f' dir="{"rtl" if own else "ltr"}"'


def _header(plan: Plan, part: Part, leaf: Leaf, begins: str) -> str:
    article, language = leaf.article, leaf.language
    section = article.section if article.section != part.title else ""
    kicker = listed([escape(words) for words in (article.publication, section) if words], language, " · ")
    byline = [f'<span class="author">{escape(comma(language).join(article.authors))}</span>'] if article.authors else []
    byline += [escape(article.dateline)] if article.dateline else []
    byline += [_date(article, language)] if article.published else []
    if read := minutes(article.words, language):
        byline.append(plan.say(plan.words.minutes.format(read), language))
    return (
        "<header>"
        + (f'<p class="kicker">{kicker}</p>' if kicker else "")
        + begins
        + f'<h1 id="headline">{headline(leaf.title, language)}</h1>'
        + (f'<p class="deck">{escape(article.deck)}</p>' if article.deck else "")
        + (f'<p class="byline">{listed(byline, language, " · ")}</p>' if byline else "")
        + "</header>"
    )


def _date(article: Article, language: str) -> str:
    shown_date, machine = escape(date_in(language, article.published)), machine_date(article.published)
    return f'<time datetime="{machine}">{shown_date}</time>' if machine else shown_date


def _source(plan: Plan, leaf: Leaf) -> str:
    article, language = leaf.article, leaf.language
    known = [escape(article.publication)] if article.publication else []
    known += [_date(article, language)] if article.published else []
    known.append(f'<span class="mark">{escape(article.mark)}</span>')
    line = f"{plan.say(f'{plan.words.source}:', language)} {listed(known, language)}"
    if article.url:
        href = address(article.url)
        line += (
            f'<br/><a class="outside" dir="ltr" href="{escape(href)}">{escape(shown(article.url))}</a>'
            if href
            else f"<br/>{escape(article.url)}"
        )
    if article.rights:
        line += f"<br/>{listed([escape(article.rights)], language)}"
    return f'<p class="source">{line}</p>'


def _onward(plan: Plan, part: Part, leaf: Leaf, following: Leaf | None) -> str:
    if plan.single:
        return ""
    ways = ""
    if following:
        title = f'<a{spoken(following.language, leaf.language)} href="{following.name}">{escape(following.title)}</a>'
        ways = f'<p class="next">{plan.say(plan.words.following, leaf.language, "span", "where")}<br/>{title}</p>'
    back = escape(plan.words.back.format(part.title or plan.words.contents))
    return f'{ways}<p class="back"><a{spoken(plan.words_language, leaf.language)} href="{part.name or CONTENTS}">{back}</a></p>'


def _told(article: Article) -> str:
    """Say in the page's head what the story is, so that a program that takes the page out of the book still knows."""
    facts = [
        ("dcterms.identifier", article.mark),
        *(("author", name) for name in article.authors),
        ("dcterms.publisher", article.publication),
    ]
    facts += [
        ("dcterms.issued", machine_date(article.published)),
        ("dcterms.source", address(article.url)),
        ("keywords", ", ".join(article.tags)),
    ]
    return "".join(f'<meta name="{name}" content="{escape(fact)}"/>' for name, fact in facts if fact)
