"""Two layouts written when the rules for all others stood, to see how they do on what they were not made for: a letter's site, a portal."""

from html import escape

import markup as m
import shapes as s
from stories import Page, spoken


def letter(page: Page) -> str:
    """A site of letters: buttons to subscribe are paragraphs of the text, pictures lie in links in boxes, likes and a discussion below, no section."""

    def draw(page: Page, lines: tuple[str, ...]) -> str:
        file, caption, credit, alt = map(escape, lines)
        return f'<div class="captioned-image-container"><figure><a class="image-link image2" target="_blank" href="https://cdn.example/{file}"><div class="image2-inset"><picture><source type="image/webp" srcset="https://cdn.example/w_424/{file} 424w"><img src="media/{file}" data-attrs="{{}}" class="sizing-normal" alt="{alt}"></picture><div class="image-link-expand"><div class="pencraft"><button tabindex="0">⤢</button></div></div></div></a><figcaption class="image-caption">{caption} {credit}</figcaption></figure></div>'

    button = f'<p class="button-wrapper" data-attrs="{{}}"><a class="button primary" href="/subscribe"><span>{escape(page.words["newsletter"][0])}</span></a></p>'
    widget = f'<div class="subscription-widget-wrap-editor"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">{escape(page.words["newsletter"][1])}</p></div><form class="subscription-widget-subscribe"><input type="email" class="email-input" placeholder="…"><input type="submit" class="button primary" value="OK"></form></div></div>'
    between = {2: widget, 5: button}
    replies = "".join(
        f'<div class="comment"><div class="pencraft"><a href="/p/{n}">Mara {n}</a> <a href="/c/{n}">4d</a><div class="comment-body"><p>{escape(said)}</p></div></div></div>'
        for n, said in enumerate(page.words["comments"])
    )
    posts = "".join(
        f'<div class="pencraft portable-archive-post"><a href="/p/{n}" data-testid="post-preview-title">{escape(title)}</a><div class="pencraft">{escape(page.words["leads"][n % 3])}</div><div><time datetime="2025-02-0{n + 1}T10:00:00Z">Feb {n + 1}</time> • <a href="/@x">{escape(page.words["names"][0])}</a></div></div>'
        for n, title in enumerate(page.words["teasers"])
    )
    content = f"""<div id="main"><div class="main-menu"><div class="topbar"><a href="/">{escape(page.publication)}</a><button>{escape(page.words["newsletter"][0])}</button></div></div><div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">{escape(page.title)}</h1><h3 class="subtitle">{escape(page.deck)}</h3><div class="pencraft byline-wrapper"><div class="pencraft"><a href="/@a">{escape(page.byline)}</a></div><div class="pencraft meta">{spoken(page, page.published)}</div></div><div class="post-ufi"><a class="post-ufi-button">♡ 214</a><a class="post-ufi-button">31</a><a class="post-ufi-button">{escape(page.words["share"][0])}</a></div></div>
<div class="available-content"><div dir="auto" class="body markup">{m.body(page, between, draw=draw)}</div></div><div class="post-footer"><div class="likers">{page.words["names"][1]} +213</div></div></article></div><div class="comments-page"><h4>{escape(page.words["commenting"])}</h4>{replies}</div><div class="portable-archive"><div class="tabs"><button>Top</button><button>Latest</button></div>{posts}</div><div class="footer-wrap"><div class="footer-blurb">© 2025 {escape(page.publication)}</div>{m.footer(page, "div")}</div></div>"""
    graph = {"@context": "https://schema.org", "@type": "NewsArticle", "url": page.url, "mainEntityOfPage": page.url, "headline": page.title, "description": page.deck, "datePublished": page.published, "dateModified": page.updated or page.published, "isAccessibleForFree": True, "author": [{**m.person(page, name), "url": "/@a", "image": {"@type": "ImageObject"}} for name in page.authors], "publisher": {"@type": "Organization", "name": page.publication, "url": "https://letters.example"}}  # fmt: skip
    return m.html(page, m.ld(graph) + f'<link rel="canonical" href="{page.url}"><meta property="og:title" content="{escape(page.title)}"><meta property="og:type" content="article"><meta property="og:description" content="{escape(page.deck)}">', content, title=f"{page.title} - by {page.authors[0]} - {page.publication}")  # fmt: skip


def portal(page: Page) -> str:
    """A portal that shows other papers' stories: its own name in the head, the paper's in the story, the story in pieces, what it adds about it in the same column."""
    third = max(2, len(page.blocks) // 3)
    parts = m.body(page).split("\n")
    content = f"""<div id="root"><div class="sc-hdr"><ul class="sc-nav">{"".join(f"<li><a href=/r/{n}>{escape(w)}</a></li>" for n, w in enumerate(page.words["nav"]))}</ul></div><div class="sc-body"><div class="sc-main"><article class="sc-art"><header class="sc-ttl"><h1 class="sc-fq">{escape(page.title)}</h1><div class="sc-src"><time class="sc-tm">{spoken(page, page.published)}</time><span><a href="/media/x">{escape(page.publication)}</a></span></div></header>
<div class="sc-topic"><a href="/t/1">{escape(page.words["teasers"][0])}</a></div><div class="article_body highLightSearchTarget"><div class="sc-p1">{"".join(parts[:third])}</div><section class="sc-p2"><div>{"".join(parts[third:])}</div></section></div>
<div class="sc-sum"><h2>{escape(page.words["most_read"])}</h2><p>{escape(page.words["leads"][1])}</p></div><p class="sc-by">{escape(page.byline)}</p><footer class="sc-ft"><a href="/orig">{escape(page.words["share"][0])}</a><span>{escape(page.words["footer"][-1])}</span></footer></article>{s.poll(page)}{m.teasers(page, "sc-rel", "p", wrap="section")}{m.comments(page, "sc-cm", "section")}</div><div class="sc-side">{s.rail(page)}{s.promo(page, "app")}{s.jobs(page)}</div></div>{s.site_foot(page)}</div>{m.cookies(page, "sc-cmp")}"""
    graph = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": page.title, "datePublished": page.published, "author": {"@type": "Organization", "name": page.publication, "url": "/media/x"}, "publisher": {"@type": "Organization", "name": "Portalis! News"}}  # fmt: skip
    return m.html(page, m.ld(graph) + f'<meta property="og:site_name" content="Portalis! News"><meta property="og:title" content="{escape(page.title)}（{escape(page.publication)}） - Portalis! News"><link rel="canonical" href="{page.url}">', content, title=f"{page.title}（{escape(page.publication)}） - Portalis! News")  # fmt: skip
