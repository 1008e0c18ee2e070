"""Layouts on which no rule was tuned: written first, scored last."""

import json
from html import escape

import markup as m
from stories import Block, Page, spoken


def wordpress(page: Page) -> str:
    """WordPress with a plug-in's @graph: related posts and share buttons stand within the content."""
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {**m.graph(page), "@type": ["Article", "NewsArticle"], "isPartOf": {"@id": page.url}, "author": {"@id": "#p1", "name": page.authors[0]}},
            {"@type": "WebPage", "@id": page.url, "name": f"{page.title} - {page.publication}", "inLanguage": page.language},
            {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": page.words["nav"][0]}, {"@type": "ListItem", "position": 2, "name": page.section}, {"@type": "ListItem", "position": 3, "name": page.title}]},
            {"@type": "WebSite", "name": page.publication, "potentialAction": {"@type": "SearchAction", "target": "/?s={q}"}},
            {"@type": "Person", "@id": "#p1", "name": page.authors[0]},
        ],
    }  # fmt: skip
    if len(page.authors) > 1:
        graph["@graph"][0]["author"] = [m.person(page, name) for name in page.authors]
    head = (
        m.ld(graph)
        + m.og(page, suffix=f" - {page.publication}")
        + f'<link rel="canonical" href="{page.url}"><link rel="shortlink" href="/?p={page.number}">'
    )
    related = f'<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>{escape(page.words["read_also"][1])}</em></h3>{m.teasers(page, "jp-relatedposts-post", "h4", wrap="div")}</div>'
    sharing = f'<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">{escape(page.words["share"][0])}</h3>{m.shares(page, "sd-content")}</div>'
    content = f"""<div id="page" class="hfeed site"><header class="site-header"><p class="site-title"><a href="/" rel="home">{escape(page.publication)}</a></p>{m.menu(page)}</header>
<div id="content"><main><article id="post-{page.number}" class="post-{page.number} post type-post status-publish format-standard hentry category-news">
<header class="entry-header"><div class="entry-meta"><span class="cat-links"><a href="/c/" rel="category tag">{escape(page.section)}</a></span></div><h1 class="entry-title">{escape(page.title)}</h1>
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{page.published}">{spoken(page, page.published)}</time></span> <span class="byline">{page.words["by"]} <span class="author vcard"><a class="url fn n" href="/author/x/">{escape(page.byline)}</a></span></span></div></header>
<div class="entry-content">{m.body(page, {3: m.also(page, 1, "wp-block-embed read-also"), 5: f'<p class="wp-block-ad">{page.words["ad"]}</p>'}, attributes=' class="wp-block-paragraph"')}
{sharing}{related}</div>
<footer class="entry-footer"><span class="tags-links"><a href="/tag/a" rel="tag">{escape(page.section)}</a></span></footer></article>
{m.comments(page)}<div class="widget widget_text">{m.newsletter(page)}</div></main>{m.teasers(page, "widget-post", wrap="aside")}</div>{m.footer(page)}</div>{m.cookies(page, "cookie-notice")}"""
    return m.html(page, head, content, title=f"{page.title} - {page.publication}")


def microdata(page: Page) -> str:
    """Microdata alone; an interview, its questions in bold."""
    asked = page.words["asked"]
    parts = []
    count = 0
    for number, each in enumerate(page.blocks):
        if each.kind == "question":
            parts.append(f'<p class="frage"><strong>{escape(asked[count])}</strong></p>')
            count += 1
        else:
            parts.append(m.block(page, each))
        if number == 4:
            parts.append(m.also(page, 2, "infobox-link"))
    authors = ", ".join(
        f'<span itemprop="author" itemscope itemtype="https://schema.org/{"Organization" if name == page.desk else "Person"}"><span itemprop="name">{escape(name)}</span></span>'
        for name in page.authors
    )
    head = f'<link rel="canonical" href="{page.url}"><meta name="description" content="{escape(page.deck)}"><meta name="robots" content="index,follow">'
    content = f"""{m.cookies(page, "uc-banner")}<div class="seite"><div class="kopf"><a href="/">{escape(page.publication)}</a>{m.menu(page, "div", "hauptmenue")}</div>
<div class="spalte" itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="mainEntityOfPage" content="{page.url}">
<div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="{escape(page.publication)}"></div>
<span class="dachzeile" itemprop="articleSection">{escape(page.section)}</span><h1 itemprop="headline">{escape(page.title)}</h1>
<p class="vorspann" itemprop="description">{escape(page.deck)}</p><div class="autorzeile">{page.words["by"]} {authors}</div>
<meta itemprop="datePublished" content="{page.published}"><meta itemprop="dateModified" content="{page.updated or page.published}">{m.dates(page, marked=False)}
{m.shares(page)}<div class="text" itemprop="articleBody">{"".join(parts)}</div>{m.newsletter(page)}</div>
<div class="rechts">{m.teasers(page, "kasten", wrap="div")}</div>{m.comments(page, "beitrag", "div")}{m.footer(page, "div")}</div>"""
    return m.html(page, head, content, title=f"{page.section}: {page.title} - {page.publication}")


def react(page: Page) -> str:
    """A server-rendered React page: hashed classes, boxes within the text, the state of the application as a script."""

    def draw(page: Page, lines: tuple[str, ...]) -> str:
        file, caption, credit, alt = lines
        return f'<div class="css-1y2x9qv"><figure class="css-1l44abu"><div class="css-79elbk"><picture><source type="image/webp" srcset="https://img.example/{file}?w=320 320w, https://img.example/{file}?w=960 960w"><img alt="{escape(alt)}" class="css-rq4mmj" src="media/{file}" sizes="100vw" decoding="async"></picture></div><figcaption class="css-1ui"><span aria-hidden="false" class="css-jevhma">{escape(caption)}</span><span class="css-1dvfd photo-credit"><span class="css-1ly7"></span>{escape(credit)}</span></figcaption></figure></div>'

    state = {
        "props": {"pageProps": {"article": {"headline": page.title, "teasers": page.words["teasers"]}}},
        "page": "/[slug]",
        "buildId": "x1",
    }
    boxes = {
        2: f'<div data-testid="related-inline" class="css-k008">{m.also(page, 0, "css-1cj0g9e")}</div>',
        4: f'<aside class="css-nl">{m.newsletter(page, "css-1a")}</aside>',
        6: f'<div class="css-adwrap"><div class="css-adlabel">{page.words["ad"]}</div><div id="dfp-ad-mid1"></div></div>',
    }
    head = m.ld(m.graph(page)) + m.og(page) + f'<link rel="canonical" href="{page.url}">'
    content = f"""<div id="__next"><div class="css-1lj"><header class="css-abc"><div>{m.menu(page, "div", "css-menu")}</div></header><main id="site-content"><div><article id="story" class="css-1vxca1d">
<div class="css-section"><a href="/s">{escape(page.section)}</a></div><h1 id="link-4ab" class="css-1wu" data-testid="headline">{escape(page.title)}</h1><p id="article-summary" class="css-w6ymp8">{escape(page.deck)}</p>
<div class="css-4w91ra"><p class="css-1d">{page.words["by"]} {escape(page.byline)}</p><ul class="css-1w5">{"".join(f"<li>{m.dates(page)}</li>" for _ in range(1))}</ul><span>{escape(page.words["minutes"])}</span></div>{m.shares(page, "css-share")}
<section name="articleBody" class="meteredContent css-1r7ky0e">{m.body(page, boxes, attributes=' class="css-at9mc1 evys1bk0"', draw=draw)}</section>
<div class="bottom-of-article"><div class="css-1e">{escape(page.words["newsletter"][1])}</div></div></article></div>
<div class="css-rec">{m.teasers(page, "css-rec1", wrap="section")}</div><div class="css-rec">{m.comments(page, "css-cm", "div")}</div></main>{m.footer(page)}</div></div>{m.cookies(page, "css-gdpr")}
<script id="__NEXT_DATA__" type="application/json">{json.dumps(state, ensure_ascii=False)}</script>"""
    return m.html(page, head, content)


def old_tables(page: Page) -> str:
    """A page of 1999: tables, font elements, line breaks, not a word of marking."""
    parts = []
    for number, each in enumerate(page.blocks):
        if each.kind == "p":
            parts.append(escape(each.lines[0]) + "<br><br>")
        elif each.kind == "h":
            parts.append(f"<b>{escape(each.lines[0])}</b><br><br>")
        elif each.kind == "figure":
            file, caption, credit, alt = each.lines
            parts.append(
                f'<table align="right" width="220"><tr><td><img src="media/{file}" alt="{escape(alt)}" width="200"></td></tr><tr><td><font size="1">{escape(caption)} {escape(credit)}</font></td></tr></table>'
            )
        elif each.kind == "list":
            parts += [f"- {escape(line)}<br>" for line in each.lines] + ["<br>"]
        elif each.kind == "quote":
            parts.append(f"<i>{escape(each.lines[0])}</i><br><br>")
        if number == 3:
            parts.append(f'<font size="1" color="gray">{page.words["ad"]}</font><br><br>')
    links = "<br>".join(
        f'<a href="t{number}.htm"><font size="2">{escape(words)}</font></a>'
        for number, words in enumerate(page.words["teasers"] + page.words["nav"])
    )
    board = "".join(
        f'<tr><td bgcolor="#eeeeee"><font size="1"><b>guest{number}</b>: {escape(words)}</font></td></tr>'
        for number, words in enumerate(page.words["comments"])
    )
    leads = "".join(
        f'<tr><td><font size="2"><b>{escape(head)}</b><br>{escape(page.words["leads"][number % 3])}</font></td></tr>'
        for number, head in enumerate(page.words["teasers"])
    )
    content = f"""<table width="780" border="0" cellpadding="0"><tr><td colspan="3" bgcolor="navy"><font color="white" size="6">{escape(page.publication)}</font></td></tr>
<tr><td width="140" valign="top">{links}</td><td width="460" valign="top"><font size="1">{escape(page.section)}</font><br><font face="Arial" size="5"><b>{escape(page.title)}</b></font><br>
<font size="2"><i>{page.words["by"]} {escape(page.byline)}</i><br>{spoken(page, page.published)}</font><br><br><font face="Times" size="3">{"".join(parts)}</font></td>
<td width="180" valign="top"><table>{leads}</table></td></tr><tr><td colspan="3"><table width="100%"><tr><td><b>{escape(page.words["commenting"])}</b></td></tr>{board}</table></td></tr><tr><td colspan="3"><center><font size="1">{escape(" | ".join(page.words["footer"]))}</font></center></td></tr></table>"""
    return f"<html><head><meta http-equiv='Content-Type' content='text/html; charset=utf-8'><title>{escape(page.publication)} - {escape(page.title)}</title></head><body bgcolor=white>{content}</body></html>"


def ticker(page: Page) -> str:
    """A live ticker: entries with their times, LiveBlogPosting."""
    entries = []
    hour = 20
    for number, each in enumerate(page.blocks):
        text = m.block(page, each)
        if each.kind == "p":
            entries.append(
                f'<article class="ticker-entry" id="e{number}"><time class="ticker-time" datetime="{page.published[:11]}{hour - number // 2:02}:15:00Z">{hour - number // 2:02}:15</time><div class="ticker-body">{text}</div><a class="ticker-share" href="#e{number}">{escape(page.words["share"][0])}</a></article>'
            )
        else:
            entries.append(text)
    updates = [
        {"@type": "BlogPosting", "headline": each.lines[0][:40], "datePublished": page.published, "articleBody": each.lines[0]}
        for each in page.blocks
        if each.kind == "p"
    ]
    head = (
        m.ld({**m.graph(page), "@type": "LiveBlogPosting", "liveBlogUpdate": updates, "coverageStartTime": page.published})
        + m.og(page)
        + f'<link rel="canonical" href="{page.url}">'
    )
    content = f"""{m.cookies(page)}<header>{m.menu(page)}</header><main class="liveblog"><h1>{escape(page.title)}</h1><p class="lead">{escape(page.deck)}</p><div class="meta">{page.words["by"]} {escape(page.byline)} {m.dates(page)}</div>{m.shares(page)}
<div class="ticker-list">{"".join(entries)}</div></main>{m.teasers(page)}{m.comments(page)}{m.newsletter(page)}{m.footer(page)}"""
    return m.html(page, head, content)


def amp(page: Page) -> str:
    """An AMP page: amp-img, amp-ad, amp-sidebar, a consent dialogue of its own."""

    def draw(page: Page, lines: tuple[str, ...]) -> str:
        file, caption, credit, alt = lines
        return f'<figure><amp-img src="media/{file}" width="640" height="400" layout="responsive" alt="{escape(alt)}"><noscript><img src="media/{file}" width="640" height="400" alt="{escape(alt)}"></noscript></amp-img><figcaption>{escape(caption)} <small>{escape(credit)}</small></figcaption></figure>'

    head = (
        m.ld(m.graph(page))
        + f'<link rel="canonical" href="{page.url}"><script async src="https://cdn.ampproject.org/v0.js"></script><style amp-boilerplate>body{{visibility:visible}}</style>'
    )
    between = {
        2: '<amp-ad width="300" height="250" type="doubleclick" data-slot="/1/a"><div placeholder></div></amp-ad>',
        4: m.also(page, 3, "amp-related"),
        5: f'<p class="ad-label">{page.words["ad"]}</p>',
    }
    content = f"""<amp-sidebar id="sidebar" layout="nodisplay" side="left">{m.menu(page)}</amp-sidebar><amp-consent layout="nodisplay" id="consent"><div id="consent-ui">{m.cookies(page, "consent")}</div></amp-consent>
<header><a href="/">{escape(page.publication)}</a></header><article class="amp-article"><header><span class="kicker">{escape(page.section)}</span><h1>{escape(page.title)}</h1><p class="teaser-text">{escape(page.deck)}</p><p class="author">{page.words["by"]} {escape(page.byline)}</p><p class="time">{m.dates(page)}</p></header>
{m.body(page, between, draw=draw)}<amp-social-share type="email"></amp-social-share></article>{m.teasers(page, "amp-teaser", wrap="section")}{m.comments(page, "amp-comment", "div")}{m.newsletter(page, "amp-nl")}{m.footer(page)}"""
    return m.html(page, head, content, attributes=" amp")


def interview(page: Page) -> Page:
    """Give a page whose paragraphs answer questions."""
    from dataclasses import replace

    blocks, count = [], 0
    for number, each in enumerate(page.blocks):
        if each.kind == "p" and number > 1 and count < 3:
            blocks.append(Block("question", (page.words["asked"][count],)))
            count += 1
        blocks.append(each)
    return replace(page, blocks=tuple(blocks))


def as_of_1999(page: Page) -> Page:
    """Give what such a page can hold: no tables of figures, no deck, no updates, no zone."""
    from dataclasses import replace

    return replace(page, blocks=tuple(each for each in page.blocks if each.kind != "table"), deck="", updated="", section="", url="")
