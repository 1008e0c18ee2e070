"""Layouts that the rules may be tuned on."""

from dataclasses import replace
from html import escape

import markup as m
from stories import Block, Page, dressed, spoken


def open_graph(page: Page) -> str:
    """Open Graph alone, in a soup of div; a newsletter box and a hint within the text."""
    head = (
        m.og(page, authored=True, suffix=f" | {page.publication}")
        + f'<link rel="canonical" href="{page.url}"><meta name="author" content="{escape(", ".join(page.authors))}">'
    )
    between = {
        2: m.newsletter(page, "inline-nl"),
        3: m.also(page, 0, "article-link-box"),
        5: f'<div class="ad-slot">{page.words["ad"]}</div>',
    }
    content = f"""{m.cookies(page, "consent-layer")}<div class="wrap"><div class="top">{m.menu(page, "div", "nav-top")}</div><div class="col-main"><div class="breadcrumb"><a href="/">{page.words["nav"][0]}</a> › <a href="/s">{escape(page.section)}</a></div>
<div class="headline-area"><div class="kicker">{escape(page.section)}</div><h1>{escape(page.title)}</h1><div class="intro">{escape(page.deck)}</div><div class="author-line">{page.words["by"]} {escape(page.byline)}</div><div class="date-line">{m.dates(page, marked=False)}</div></div>{m.shares(page)}
<div class="article-text">{m.body(page, between, p="div", attributes=' class="paragraph"')}</div>{m.teasers(page, wrap="div")}{m.comments(page, "kommentar", "div")}</div><div class="col-right">{m.teasers(page, "box", "h4", wrap="div")}</div>{m.footer(page, "div")}</div>"""
    return m.html(page, head, content)


def hatom(page: Page) -> str:
    """An hAtom blog: hentry, entry-title, vcard; no head worth the name."""
    content = f"""<div id="header"><h1 id="logo"><a href="/">{escape(page.publication)}</a></h1>{m.menu(page, "div", "menu")}</div><div id="main"><div class="hentry post"><h2 class="entry-title"><a href="{page.url}" rel="bookmark">{escape(page.title)}</a></h2>
<div class="postmeta"><span class="author vcard">{page.words["by"]} <span class="fn">{escape(page.byline)}</span></span> <abbr class="published" title="{page.published}">{spoken(page, page.published)}</abbr></div>
<div class="entry-content">{m.body(page, {4: m.also(page, 1, "related-inline")})}</div><div class="post-footer">{m.shares(page)}<a href="#comments">{page.words["commenting"]} (12)</a></div></div>{m.comments(page, "comment", "div")}</div>
<div id="sidebar">{m.newsletter(page, "widget")}{m.teasers(page, "widget", wrap="div")}</div>{m.footer(page, "div")}"""
    return m.html(page, f'<link rel="canonical" href="{page.url}">', content, title=f"{page.title} « {page.publication}")


def drupal(page: Page) -> str:
    """Drupal: fields as classes, Dublin Core in the head, a box of links in the text."""
    head = f"""<meta name="Generator" content="Drupal 10"><meta name="dcterms.title" content="{escape(page.title)}"><meta name="dcterms.creator" content="{escape(", ".join(page.authors))}"><meta name="dcterms.created" content="{page.published}"><meta name="dcterms.modified" content="{page.updated or page.published}">
<meta name="dcterms.publisher" content="{escape(page.publication)}"><meta name="description" content="{escape(page.deck)}"><meta name="article:section" content="{escape(page.section)}"><link rel="canonical" href="{page.url}">"""
    box = f'<div class="paragraph paragraph--type--related paragraph--view-mode--default"><div class="field__label">{escape(page.words["read_also"][0])}</div>{m.also(page, 2, "field__item")}</div>'
    content = f"""{m.cookies(page, "eu-cookie-compliance")}<div class="dialog-off-canvas-main-canvas"><header role="banner">{m.menu(page)}</header><main role="main"><div class="region region-content"><article role="article" class="node node--type-article node--view-mode-full">
<h1 class="page-title"><span class="field field--name-title">{escape(page.title)}</span></h1><div class="node__meta">{page.words["by"]} <span class="field field--name-uid">{escape(page.byline)}</span>, <span class="field field--name-created">{m.dates(page, marked=False)}</span></div><div class="field field--name-field-lead field__item">{escape(page.deck)}</div>
<div class="node__content"><div class="clearfix text-formatted field field--name-body field__item">{m.body(page, {3: box})}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__item"><a href="/tags/1" hreflang="{page.language}">{escape(page.section)}</a></div></div></div>{m.shares(page, "a2a_kit")}</article>
<div class="views-element-container">{m.teasers(page, "views-row", wrap="div")}</div>{m.comments(page, "comment", "section")}</div></main>{m.newsletter(page, "block-newsletter")}{m.footer(page)}</div>"""
    return m.html(page, head, content)


def two_stories(page: Page) -> str:
    """Two whole articles on a page, as endless scrolling leaves it: the first is meant."""
    other = dressed(page.number + 240)

    def article(one: Page, number: int) -> str:
        return f"""<article class="story" data-url="{one.url}" data-index="{number}"><header><span class="rubric">{escape(one.section)}</span><h1 class="story-title">{escape(one.title)}</h1><p class="standfirst">{escape(one.deck)}</p><div class="byline">{one.words["by"]} {escape(one.byline)}</div><div class="stamp">{m.dates(one)}</div></header>{m.shares(one)}<div class="story-body">{m.body(one)}</div>{m.newsletter(one)}</article>"""

    head = m.ld(m.graph(page)) + m.og(page) + f'<link rel="canonical" href="{page.url}">'
    content = f"{m.cookies(page)}<header>{m.menu(page)}</header><main>{article(page, 0)}<hr>{m.teasers(page)}{article(other, 1)}</main>{m.comments(page)}{m.footer(page)}"
    return m.html(page, head, content)


def stump(page: Page) -> str:
    """A stump before a paywall, and what is offered instead of the rest."""
    head, lead, login = page.words["paywall"]
    free = {
        "isAccessibleForFree": "False",
        "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".paywalled"},
    }
    top = m.ld(m.graph(page, **free)) + m.og(page) + f'<link rel="canonical" href="{page.url}">'
    offer = f'<div class="paywall-offer"><h3>{escape(head)}</h3><p>{escape(lead)}</p><ul><li>{escape(page.words["newsletter"][0])}</li><li>{escape(page.words["accept"])}</li></ul><a class="btn" href="/abo">{escape(head)}</a><p>{escape(login)}</p></div>'
    content = f"""{m.cookies(page)}<header>{m.menu(page)}</header><main><article><h1>{escape(page.title)}</h1><p class="deck">{escape(page.deck)}</p><div class="by">{page.words["by"]} {escape(page.byline)} · {m.dates(page)}</div>{m.shares(page)}
<div class="article__body">{m.body(page)}<div class="fade"></div></div>{offer}</article>{m.teasers(page)}</main>{m.comments(page)}{m.footer(page)}"""
    return m.html(page, top, content)


def cut_short(page: Page) -> Page:
    """Give the part of a story that stands before a paywall."""
    return replace(page, blocks=tuple(each for each in page.blocks if each.kind in ("p", "figure"))[:3])


def photo_story(page: Page) -> str:
    """HTML 5 without JSON-LD: many figures with captions, an address as byline, a time for the date."""
    head = f'<link rel="canonical" href="{page.url}"><meta name="description" content="{escape(page.deck)}"><meta name="keywords" content="{escape(page.section)}"><meta property="og:site_name" content="{escape(page.publication)}">'
    content = f"""<header><p class="brand"><a href="/">{escape(page.publication)}</a></p>{m.menu(page)}</header><main><article><header><hgroup><h1>{escape(page.title)}</h1><p>{escape(page.deck)}</p></hgroup><address>{page.words["by"]} <a rel="author" href="/people/1">{escape(page.byline)}</a></address><p>{m.dates(page)}</p></header>
{m.body(page, {4: m.also(page, 0, "more-link")})}<footer>{m.shares(page)}</footer></article>{m.teasers(page)}{m.comments(page)}</main>{m.newsletter(page)}{m.footer(page)}{m.cookies(page)}"""
    return m.html(page, head, content)


def with_pictures(page: Page) -> Page:
    """Give a story told in pictures."""
    blocks: list[Block] = []
    words = page.words
    for number, each in enumerate(page.blocks):
        if each.kind in ("list", "table"):
            continue
        blocks.append(each)
        if each.kind == "p" and number < 5:
            blocks.append(Block("figure", (f"{page.number:02}-p{number}.png", f"{number + 1}. {words['captions'][number % len(words['captions'])]}", f"{words['photo']} {words['names'][number % 3]}", words["alt"][number % 2])))  # fmt: skip
    return replace(page, blocks=tuple(blocks))
