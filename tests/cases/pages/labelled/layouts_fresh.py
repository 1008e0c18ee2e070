"""Layouts written last, after the rules had been mended by those that were held out; README.md says what they showed."""

from html import escape

import markup as m
from stories import Page, spoken


def joomla(page: Page) -> str:
    """A Joomla page: item-page, article-info in a list, its head by meta names alone, the body in a table."""
    head = f"""<base href="{page.url}"><meta name="keywords" content="{escape(page.section)}"><meta name="author" content="{escape(page.byline)}"><meta name="description" content="{escape(page.deck)}"><meta name="generator" content="Joomla!"><meta property="og:site_name" content="{escape(page.publication)}"><meta name="date" content="{page.published}">
<link href="{page.url}" rel="canonical">"""
    content = f"""<div class="body"><div class="navigation"><a href="/" class="brand">{escape(page.publication)}</a>{m.menu(page, "div", "moduletable")}</div><table class="layout"><tr><td id="leftcol">{m.teasers(page, "moduletable", wrap="div")}</td><td id="maincol">
<div class="item-page"><div class="page-header"><h2>{escape(page.title)}</h2></div><dl class="article-info muted"><dt>Details</dt><dd class="createdby">{page.words["by"]} {escape(page.byline)}</dd><dd class="category-name"><a href="/c">{escape(page.section)}</a></dd><dd class="published"><span class="icon-calendar"></span>{spoken(page, page.published)}</dd><dd class="hits">4711</dd></dl>
{m.body(page, {2: f'<div class="moduletable custom"><strong>{escape(page.words["read_also"][0])}:</strong> <a href="/x">{escape(page.words["teasers"][3])}</a></div>'})}
<ul class="pager pagenav"><li class="previous"><a href="/prev">{escape(page.words["teasers"][1])}</a></li><li class="next"><a href="/next">{escape(page.words["teasers"][2])}</a></li></ul></div>{m.comments(page, "jcomments-item", "div")}</td></tr></table>{m.newsletter(page, "acymailing_module")}{m.footer(page)}{m.cookies(page, "sp-cookie-consent")}</div>"""
    return m.html(page, head, content, title=page.title)


def mobile_app(page: Page) -> str:
    """A page of custom elements and lazy pictures, its hints without telling classes, JSON-LD in a list beside others."""

    def draw(page: Page, lines: tuple[str, ...]) -> str:
        file, caption, credit, alt = lines
        return f'<div class="pic"><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-src="media/{file}" alt="{escape(alt)}"><div class="pic__txt">{escape(caption)} {escape(credit)}</div></div>'

    graph = [
        {"@type": "Organization", "name": page.publication},
        m.graph(page, image=["https://cdn.example/lead.jpg"]),
        {"@type": "BreadcrumbList", "itemListElement": []},
    ]
    box = f'<p><b><a href="/t/3">{escape(page.words["teasers"][3])}</a></b></p>'
    content = f"""<app-root><app-header>{m.menu(page, "div", "hdr")}</app-header><app-story><div class="story-top"><span>{escape(page.section)}</span><h1><span>{escape(page.title)}</span></h1><h2 class="story-sub">{escape(page.deck)}</h2><div class="story-meta"><div>{page.words["by"]} <a href="/autor/x">{escape(page.byline)}</a></div><div>{m.dates(page)}</div></div></div>
<div class="story-main">{m.body(page, {4: box}, heading="h3", draw=draw)}</div></app-story><app-more>{m.teasers(page, "more-card", wrap="div")}</app-more>{m.comments(page, "cmt", "div")}{m.newsletter(page, "nl")}<app-footer>{m.footer(page, "div")}</app-footer></app-root>"""
    return m.html(page, m.ld(graph) + f'<link rel="canonical" href="{page.url}">', content, title=f"{page.title} – {page.publication}")
