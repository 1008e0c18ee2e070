"""Layouts of the years 2015 to 2026 after what wrote them: publishing systems, block themes, a homepage by hand. Scored at first sight."""

from dataclasses import replace
from html import escape

import markup as m
import shapes as s
from stories import Block, Page


def publishing_system(page: Page) -> str:
    """A large publishing system: the lead picture stands above the byline, links to other stories are paragraphs of the text, the author has a box at its end."""

    def draw(page: Page, lines: tuple[str, ...]) -> str:
        file, caption, credit, alt = lines
        return f'<figure class="c-stack b-lead-art"><div class="c-media-item"><picture class="c-image__wrapper"><source srcset="media/{file}?w=800 800w, media/{file}?w=1600 1600w" media="(min-width: 800px)"><img class="c-image" src="media/{file}" alt="{escape(alt)}" width="800" height="450"></picture><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">{escape(caption)}</span> <span class="c-media-item__credit">{escape(credit)}</span></figcaption></div></figure>'

    lead, blocks = page.blocks[0], replace(page, blocks=page.blocks[1:])
    links = {
        2: f'<p class="c-paragraph"><b>[ <a href="/x/1/">{escape(page.words["teasers"][1])}</a> ]</b></p>',
        4: f'<div class="b-ads"><div class="ads-label">{page.words["ad"]}</div></div>{s.poll(page)}',
        5: f'<p class="c-paragraph"><i>{escape(page.words["read_also"][0])}: <a href="/x/2/">{escape(page.words["teasers"][-1])}</a></i></p>',
    }
    writers = f" {page.words['and']} ".join(
        f'<a class="c-link" href="/staff/{n}/">{escape(name)}</a>' for n, name in enumerate(page.authors)
    )
    content = f"""<div id="fusion-app"><div class="b-right-rail"><header class="c-nav">{s.head_bar(page)}</header><section role="main" class="b-right-rail__main"><a class="c-overline" href="/s/">{escape(page.section)}</a><h1 class="b-headline">{escape(page.title)}</h1><h2 class="b-subheadline">{escape(page.deck)}</h2>{draw(page, lead.lines)}
<div class="b-byline"><span class="b-byline__by">{page.words["by"]}</span> <span class="b-byline__names">{writers}</span></div><time class="c-date" datetime="{page.published}">{s.day(page, page.published)}</time>{s.tools(page)}{s.listen(page)}
<article class="b-article-body">{m.body(blocks, links, attributes=' class="c-paragraph"', draw=draw)}{s.bio(page)}</article>{s.topics(page)}<div class="b-taboola">{s.cards(page)}</div>{s.discussion(page)}</section><aside class="b-right-rail__rail">{s.rail(page)}{s.promo(page, "podcast")}{s.jobs(page)}</aside><footer>{s.site_foot(page)}</footer></div></div>{s.consent(page)}"""
    graph = m.graph(page, image=[{"@type": "ImageObject", "url": "https://cdn.example/lead.jpg", "width": 1200}])
    graph["author"] = [{**m.person(page, name), "url": f"/staff/{n}/", "jobTitle": "Reporter"} for n, name in enumerate(page.authors)]
    graph["articleSection"] = [page.section, page.words["sections"][-1]]
    return m.html(page, m.ld([graph]) + m.og(page, suffix=f" - {page.publication}") + f'<link rel="canonical" href="{page.url}">', content)


def with_post(page: Page) -> Page:
    """Give a page whose quotation is a post of a network, with who wrote it and when."""
    signed = f"— {page.words['names'][-1]} (@nobody) {page.words['months'].split()[4]} 4, {page.published[:4]}"
    return replace(page, blocks=tuple(Block("post", (*each.lines, signed)) if each.kind == "quote" else each for each in page.blocks))


def block_theme(page: Page) -> str:
    """A theme of blocks with no word for machines in its head: other stories carry the same classes as this one, a post of a network stands in the text."""

    def draw(page: Page, lines: tuple[str, ...]) -> str:
        file, caption, credit, alt = lines
        return f'<figure class="wp-block-image size-large"><a href="media/{file}"><img decoding="async" src="media/{file}" srcset="media/{file} 1024w, https://cdn.example/{file} 300w" alt="{escape(alt)}" class="wp-image-9"></a><figcaption class="wp-element-caption">{escape(caption)} <em>{escape(credit)}</em></figcaption></figure>'

    parts = []
    for number, each in enumerate(page.blocks):
        if each.kind == "post":
            said, signed = map(escape, each.lines)
            parts.append(f'<figure class="wp-block-embed is-type-rich is-provider-twitter"><div class="wp-block-embed__wrapper"><blockquote class="twitter-tweet"><p lang="{page.language}" dir="ltr">{said}</p>{signed.split(") ")[0]}) <a href="https://twitter.com/nobody/status/1234567">{signed.split(") ")[1]}</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script></div></figure>')  # fmt: skip
        else:
            parts.append(m.block(page, each, draw=draw, heading='h2 class="wp-block-heading"').replace("</h2 class=\"wp-block-heading\">", "</h2>"))  # fmt: skip
        if number == 3:
            parts.append(f'<ul class="wp-block-latest-posts__list wp-block-latest-posts">{"".join(f"<li><a class=wp-block-latest-posts__post-title href=/p{n}>{escape(t)}</a></li>" for n, t in enumerate(page.words["teasers"][:3]))}</ul>')  # fmt: skip
    others = "".join(
        f'<li class="wp-block-post"><h2 class="wp-block-post-title"><a href="/p/{n}">{escape(title)}</a></h2><div class="wp-block-post-excerpt"><p>{escape(page.words["leads"][n % 3])}</p></div><div class="wp-block-post-date"><time datetime="2024-01-0{n + 1}T10:00:00+00:00">0{n + 1}.01.2024</time></div></li>'
        for n, title in enumerate(page.words["teasers"])
    )
    replies = "".join(
        f'<li><div class="wp-block-group"><div class="wp-block-comment-author-name">Ina {n}</div><div class="wp-block-comment-content"><p>{escape(said)}</p></div><div class="wp-block-comment-reply-link"><a href="#r">Reply</a></div></div></li>'
        for n, said in enumerate(page.words["comments"])
    )
    content = f"""<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/" rel="home">{escape(page.publication)}</a></p><nav class="wp-block-navigation">{s.head_bar(page)}</nav></header>
<main class="wp-block-group"><div class="wp-block-group has-global-padding"><div class="taxonomy-category wp-block-post-terms"><a href="/c/" rel="tag">{escape(page.section)}</a></div><h1 class="wp-block-post-title">{escape(page.title)}</h1><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="{page.published}">{s.day(page, page.published)}</time></div><p>—</p><div class="wp-block-post-author"><div class="wp-block-post-author__content"><p class="wp-block-post-author__byline">{page.words["by"]}</p><p class="wp-block-post-author__name">{escape(page.byline)}</p></div></div></div></div>
<div class="entry-content wp-block-post-content has-global-padding">{"".join(parts)}</div><div class="wp-block-group"><ul class="wp-block-social-links"><li><a href="#f"><span class="wp-block-social-link-label">Facebook</span></a></li><li><a href="#m"><span class="wp-block-social-link-label">Mail</span></a></li></ul><nav class="wp-block-group"><div class="post-navigation-link-previous"><a href="/p/8">← {escape(page.words["teasers"][1])}</a></div><div class="post-navigation-link-next"><a href="/p/9">{escape(page.words["teasers"][2])} →</a></div></nav></div>
<div class="wp-block-comments"><h2 class="wp-block-comments-title">{len(page.words["comments"])} {escape(page.words["commenting"])}</h2><ol class="wp-block-comment-template">{replies}</ol></div><h2 class="wp-block-heading">{escape(page.words["read_also"][-1])}</h2><div class="wp-block-query"><ul class="wp-block-post-template">{others}</ul></div></main><footer class="wp-block-template-part">{s.site_foot(page)}</footer></div>"""
    return m.html(page, f'<meta name="generator" content="WordPress 6.5"><link rel="canonical" href="{page.url}"><link rel="alternate" type="application/rss+xml" title="{escape(page.publication)} » Feed" href="/feed/">', content, title=f"{page.title} – {page.publication}")  # fmt: skip


def by_hand(page: Page) -> str:
    """A homepage by hand: no marking, a language declared that is not the story's, pieces of text parted by breaks, the names beneath the text."""
    parts = []
    for number, each in enumerate(page.blocks):
        if each.kind == "figure":
            file, caption, credit, alt = map(escape, each.lines)
            parts.append(
                f'</div><div style="float:right"><img src="media/{file}" alt="{alt}"><br><small>{caption} {credit}</small></div><div>'
            )
        elif each.kind == "h":
            parts.append(f"<strong>{escape(each.lines[0])}</strong><br>")
        elif each.kind == "list":
            parts.append("".join(f"• {escape(line)}<br>" for line in each.lines) + "<br>")
        else:
            parts.append(f"{escape(each.lines[0])}<br>\n<br>")
        if number == 4:
            parts.append(f'<a href="alt.html">&raquo; {escape(page.words["teasers"][2])}</a><br><br>')
    tongues = "".join(f'<a href="/{code}/">{name}</a> ' for code, name in (("en", "English"), ("de", "Deutsch"), ("fr", "Français"), ("es", "Español"), ("ru", "Русский")))  # fmt: skip
    notes = "".join(f"<p><i>{day}.1.</i> {escape(said)}</p>" for day, said in enumerate(page.words["comments"], 3))
    content = f"""<div id="wrapper"><div id="top"><h1>{escape(page.publication)}</h1><span>{tongues}</span></div><div id="links">{s.head_bar(page)}{s.jobs(page)}</div><div id="inhalt"><p><a href="/">{escape(page.words["nav"][0])}</a> &gt; <a href="/k/">{escape(page.section)}</a></p><h2>{escape(page.title)}</h2><p>{s.day(page, page.published)}</p><p><b>{escape(page.deck)}</b></p><div>{"".join(parts)}</div><p align="right"><em>{escape(page.byline)}</em></p><p><a href="javascript:history.back()">{escape(page.words["nav"][1])}</a> | <a href="print.php">{escape(page.words["share"][-1])}</a></p></div>
<div id="rechts">{s.rail(page)}{s.cards(page)}</div><div id="gb"><b>{escape(page.words["commenting"])}</b>{notes}</div><div id="unten">{s.site_foot(page)}</div></div>"""
    return m.html(replace(page, language="en"), "", content, title=f"{page.publication}: {page.title}").replace(' dir="rtl"', "")


def plainly(page: Page) -> Page:
    """Give what a homepage by hand can show: no tables, nothing updated, no address of its own."""
    return replace(page, blocks=tuple(each for each in page.blocks if each.kind != "table"), updated="", url="")


def offer(page: Page) -> str:
    """A stump before three offers: a badge and a line above the title within the heading, names beside the text, words blurred that nobody is to read."""
    sign, lead, login = page.words["paywall"]
    prices = "".join(
        '<div class="tier"><h4>{}</h4><p class="tier__p">{}</p><p>{}</p><a href="/abo">OK</a></div>'.format(*map(escape, each.split("|")))
        for each in s.words(page)["offers"]
    )
    blurred = "".join(f'<p aria-hidden="true">{escape(s.words(page)["blurred"])}</p>' for _ in range(3))
    content = f"""{s.consent(page)}<div class="page"><header class="kopf">{s.head_bar(page)}</header><div class="grid"><article class="art art--plus"><header><h1><span class="art__over">{escape(page.section)}<span>:</span></span> <span class="art__badge" aria-label="Plus">+</span> <span class="art__title">{escape(page.title)}</span></h1><p class="art__intro">{escape(page.deck)}</p></header>
<div class="grid__side"><div class="art__people">{"".join(f"<div class=person><img src=https://cdn.example/p{n}.jpg alt=''><a href=/team/{n}>{escape(name)}</a></div>" for n, name in enumerate(page.authors))}</div><div class="art__when"><span>{s.day(page, page.published)}</span></div>{s.tools(page)}{s.listen(page)}</div>
<div class="art__text">{m.body(page, {2: s.promo(page, "app")})}</div><div class="blur">{blurred}</div><div class="wall"><h3>{escape(sign)}</h3><p>{escape(lead)}</p><div class="tiers">{prices}</div><p>{escape(login)}</p></div></article><div class="grid__rail">{s.rail(page)}</div></div>{s.cards(page)}{s.discussion(page)}{s.site_foot(page)}</div>"""
    closed = {"isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".blur"}}
    return m.html(page, m.ld(m.graph(page, **closed)) + m.og(page, suffix=" (+)") + f'<link rel="canonical" href="{page.url}">', content, title=f"{page.section}: {page.title} (+) | {page.publication}")  # fmt: skip


def slides(page: Page) -> str:
    """Three whole stories side by side, as one swipes through them: the middle one is meant."""
    before, after = (replace(page, title=title, url=f"{page.url}?{n}", deck=page.words["leads"][n], authors=(page.words["names"][-1 - n],), blocks=tuple(Block("p", (f"{page.words['leads'][(n + k) % 3]} {page.words['leads'][(n + k + 1) % 3]}",)) for k in range(3 - n))) for n, title in enumerate(page.words["teasers"][:2]))  # fmt: skip

    def slide(one: Page, *, shown: bool) -> str:
        return f"""<div class="swiper-slide{" swiper-slide-active" if shown else ""}" aria-hidden="{str(not shown).lower()}" data-href="{one.url}"><div class="lay"><div class="lay__sec">{escape(one.section)}</div><h1 class="lay__h">{escape(one.title)}</h1><div class="lay__sub">{escape(one.deck)}</div><div class="lay__by">{one.words["by"]} {escape(one.byline)}</div><div class="lay__when">{m.dates(one)}</div>{s.tools(one)}<div class="lay__txt">{m.body(one, {3: s.sign_up(one)})}</div>{s.topics(one)}</div></div>"""

    content = f'<div class="app"><div class="app__head">{s.head_bar(page)}</div><div class="swiper"><div class="swiper-wrapper">{slide(before, shown=False)}{slide(page, shown=True)}{slide(after, shown=False)}</div></div>{s.rail(page)}{s.cards(page)}{s.site_foot(page)}</div>{s.consent(page)}'
    return m.html(page, m.og(page, authored=False) + m.ld(m.graph(page)) + f'<link rel="canonical" href="{page.url}">', content)
