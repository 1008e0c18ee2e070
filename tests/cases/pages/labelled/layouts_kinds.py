"""Layouts of the years 2015 to 2026 after the kind of story: ticker, interview, recipe, match, pictures. Scored at first sight."""

from dataclasses import replace
from html import escape

import markup as m
import shapes as s
from stories import Block, Page, spoken


def in_entries(page: Page) -> Page:
    """Give a ticker's story: an entry a paragraph, the first five with a heading."""
    headings = iter((*page.words["heading"], *page.words["asked"]))
    blocks: list[Block] = []
    for each in page.blocks:
        if each.kind in ("h", "table", "list"):
            continue
        if each.kind == "p" and (line := next(headings, "")):
            blocks.append(Block("h", (line,)))
        blocks.append(each)
    return replace(page, blocks=tuple(blocks))


def live(page: Page) -> str:
    """A live report: what matters listed at the top as links, the newest first, each entry with its face, time and buttons, adverts between."""
    entries: list[str] = []
    hour = 21
    for each in page.blocks:
        text = m.block(page, each, heading="h3")
        if each.kind == "h":
            hour -= 1
            entries.append(f'</div></li><li class="lb__e" data-id="{hour}"><div class="lb__m"><time datetime="{page.published[:10]}T{hour:02}:07:00Z">{hour:02}:07</time><img src="https://cdn.example/f{hour}.jpg" alt=""></div><div class="lb__b">{text}')  # fmt: skip
        else:
            entries.append(text)
            if each.kind == "p":
                entries.append(f'<div class="lb__act"><a href="#e{hour}">{escape(page.words["share"][0])}</a><button>{escape(page.words["share"][-1])}</button></div>')  # fmt: skip
    key = "".join(f'<li><a href="#e{n}"><span>{20 - n}:07</span> {escape(line)}</a></li>' for n, line in enumerate(page.words["heading"]))
    content = f"""{s.consent(page)}<div class="head">{s.head_bar(page)}</div><main><div class="lb"><div class="lb__top"><span class="lb__flag">Live</span><a href="/s">{escape(page.section)}</a><h1>{escape(page.title)}</h1><div class="lb__deck"><p>{escape(page.deck)}</p></div><div class="lb__who"><a rel="author" href="/who/1">{escape(page.byline)}</a></div><div class="lb__when">{m.dates(page)}</div></div><nav class="lb__key"><ul>{key}</ul></nav><div class="lb__sort"><button>{escape(s.words(page)["latest"])}</button></div>
<ol class="lb__list"><li><div>{"".join(entries)}</div></li></ol><button class="lb__more">{escape(s.words(page)["more"])}</button></div><aside>{s.rail(page)}{s.promo(page, "podcast")}</aside></main>{s.cards(page, "article")}{s.site_foot(page)}"""
    posts = [{"@type": "BlogPosting", "headline": each.lines[0], "author": {"@type": "Person", "name": page.words["names"][n % len(page.words["names"])]}, "datePublished": page.published, "articleBody": "…"} for n, each in enumerate(page.blocks) if each.kind == "h"]  # fmt: skip
    graph = {**m.graph(page), "@type": "LiveBlogPosting", "coverageStartTime": page.published, "liveBlogUpdate": posts}
    return m.html(page, m.ld({"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "@id": page.url, "name": page.title}, graph]}) + m.og(page, dated=False) + f'<link rel="canonical" href="{page.url}">', content)  # fmt: skip


def asked(page: Page) -> Page:
    """Give an interview: each third paragraph a question with the paper's name, answers with the person's, a box about the person."""
    paper, person = page.publication.split()[-1], page.words["names"][-1].split()[-1]
    questions, blocks = iter(page.words["asked"]), []
    for number, each in enumerate(page.blocks):
        if each.kind in ("table", "list", "quote"):
            continue
        if each.kind == "p" and number > 1 and (line := next(questions, "")):
            blocks += [Block("question", (f"{paper}: {line}",)), Block("answer", (f"{person}: {each.lines[0]}",))]
        else:
            blocks.append(each)
    words = s.words(page)
    return replace(page, blocks=(*blocks[:4], Block("box", (words["person"], words["life"])), *blocks[4:]))


def talk(page: Page) -> str:
    """An interview: questions in bold after the paper's name, a box about the person, names after "Interview:", JSON-LD's author a string."""

    def draw(page: Page, lines: tuple[str, ...]) -> str:
        file, caption, credit, alt = map(escape, lines)
        return f'<figure class="fig" itemprop="image"><div class="fig__frame" style="padding-top:66%"><noscript><img src="media/{file}" alt="{alt}"></noscript><img class="lazyload" data-src="media/{file}" src="data:image/svg+xml,%3Csvg/%3E" alt="{alt}"></div><figcaption class="fig__cap"><span class="fig__txt">{caption}</span><span class="fig__c"> {credit}</span></figcaption></figure>'

    parts = []
    for number, each in enumerate(page.blocks):
        if each.kind in ("question", "answer"):
            who, said = map(escape, each.lines[0].split(": ", 1))
            parts.append(f"<p><strong>{who}: {said}</strong></p>" if each.kind == "question" else f"<p><strong>{who}:</strong> {said}</p>")
        elif each.kind == "box":
            parts.append(f'<aside class="infobox"><h3>{escape(each.lines[0])}</h3><p>{escape(each.lines[1])}</p></aside>')
        else:
            parts.append(m.block(page, each, draw=draw))
        if number == 5:
            parts.append(f'<div class="ref"><a href="/r/2"><span class="ref__k">{escape(page.words["sections"][-1])}</span><span class="ref__t">{escape(page.words["teasers"][-1])}</span></a></div>')  # fmt: skip
    content = f"""<div class="topbar">{s.head_bar(page)}</div><main class="main"><article itemscope itemtype="https://schema.org/Article"><div class="ahead"><h1><span class="ahead__k">{escape(page.section)}</span><span class="visually-hidden">:</span> <span class="ahead__t">{escape(page.title)}</span></h1><div class="summary">{escape(page.deck)}</div><div class="ahead__m"><span>{s.words(page)["talk"]} <a href="/a/x"><span>{escape(page.byline)}</span></a></span> <time datetime="{page.published}">{s.day(page, page.published)}</time><a href="#disc">{page.words["commenting"]}</a></div></div>{s.listen(page)}<div class="abody">{"".join(parts)}{s.sign_up(page)}</div>{s.topics(page)}{s.tools(page)}</article>{s.cards(page, "article")}{s.discussion(page)}</main>{s.rail(page)}{s.site_foot(page)}{s.consent(page)}"""
    graph = m.graph(page)
    graph["author"] = page.byline
    return m.html(page, m.ld(graph) + m.og(page, dated=False) + f'<link rel="canonical" href="{page.url}">', content, title=f"{page.section}: {page.title} | {page.publication}")  # fmt: skip


def cooked(page: Page) -> Page:
    """Give a recipe: the story before it, then what it needs and how it is made."""
    words = s.words(page)
    told = tuple(each for each in page.blocks if each.kind in ("p", "figure"))[:6]
    (needs, *parts), (how, *steps) = words["ingredients"], words["steps"]
    return replace(
        page, blocks=(*told, Block("h", (needs,)), Block("list", tuple(parts)), Block("h", (how,)), Block("steps", tuple(steps)))
    )


def kitchen(page: Page) -> str:
    """A food blog: contents and "jump to" above, updated named before published, two things in JSON-LD, stars and replies below."""
    parts = []
    for number, each in enumerate(page.blocks):
        parts.append(f"<ol>{''.join(f'<li>{escape(line)}</li>' for line in each.lines)}</ol>" if each.kind == "steps" else m.block(page, each))  # fmt: skip
        if number == 2:
            parts.append(s.sign_up(page))
    words = s.words(page)
    contents = "".join(f'<li><a href="#{n}">{escape(line)}</a></li>' for n, line in enumerate((words["ingredients"][0], words["steps"][0])))
    when = (
        f"{page.words['updated']} {spoken(page, page.updated or page.published)} · {page.words['published']} {spoken(page, page.published)}"
    )
    content = f"""<div class="site-container"><header class="site-header">{s.head_bar(page)}</header><div class="content-sidebar-wrap"><main class="content"><p class="crumbs"><a href="/">{page.words["nav"][0]}</a> » <a href="/r/">{escape(page.section)}</a></p><article class="post entry"><header><h1 class="entry-title">{escape(page.title)}</h1><p class="entry-meta">{page.words["by"]} <a href="/about">{escape(page.byline)}</a> · {when} · <a href="#comments">4 {page.words["commenting"]}</a></p><div class="jump-buttons"><a href="#recipe">{escape(words["jump"])}</a> <a href="/print">{page.words["share"][-1]}</a></div><div class="stars">{escape(words["rated"])}</div></header>
<div class="entry-content"><div id="toc_container"><p class="toc_title">{escape(words["contents"])}</p><ul>{contents}</ul></div>{"".join(parts)}</div>{s.tools(page)}{s.bio(page)}</article>{s.cards(page)}{m.comments(page, "comment", "div")}</main><aside class="sidebar">{s.rail(page)}{s.promo(page, "app")}{s.jobs(page)}</aside></div>{s.site_foot(page)}</div>{s.consent(page)}"""
    graph = m.graph(page)
    graph["@type"] = "Article"
    recipe = {"@type": "Recipe", "name": words["steps"][0], "author": {"@type": "Organization", "name": "Studio"}, "datePublished": "2012-01-01", "recipeIngredient": words["ingredients"][1:]}  # fmt: skip
    return m.html(page, m.ld({"@context": "https://schema.org", "@graph": [recipe, graph]}) + f'<link rel="canonical" href="{page.url}"><meta property="og:site_name" content="{escape(page.publication)}"><meta name="description" content="{escape(page.deck)}">', content, title=f"{page.title} • {page.publication}")  # fmt: skip


def played(page: Page) -> Page:
    """Give a match report: the goals as its last line, no headings."""
    return replace(page, blocks=(*(each for each in page.blocks if each.kind in ("p", "figure", "quote")), Block("p", (s.words(page)["goals"],))))  # fmt: skip


def match(page: Page) -> str:
    """An AMP page of a match: the score, the table and the tabs are AMP's components, Open Graph says "published" of the last change, the page says only how long ago."""

    def draw(page: Page, lines: tuple[str, ...]) -> str:
        file, caption, credit, alt = map(escape, lines)
        return f'<figure class="ampstart-image"><amp-img src="media/{file}" srcset="media/{file} 640w" width="640" height="400" layout="responsive" alt="{alt}" lightbox></amp-img><figcaption>{caption}<span class="cr"> {credit}</span></figcaption></figure>'

    words = s.words(page)
    rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line.split("|")) + "</tr>" for line in words["league"])
    tabs = "".join(f'<button role="tab" on="tap:t.goTo(index={n})">{escape(each)}</button>' for n, each in enumerate(words["tabs"]))
    between = {
        2: '<amp-ad width="300" height="250" type="doubleclick"></amp-ad>',
        3: f'<amp-video width="640" height="360" poster="https://cdn.example/v.jpg"><div fallback><p>{escape(page.words["teasers"][-1])}</p></div></amp-video><div class="vid-cap">Video: {escape(page.words["teasers"][-1])} (01:24)</div>',
        5: f'<amp-list layout="fixed-height" height="200" src="/l.json"><template type="amp-mustache"><p>{{{{title}}}}</p></template></amp-list><amp-carousel height="120"><a href="/c/1">{escape(page.words["teasers"][0])}</a><a href="/c/2">{escape(page.words["teasers"][1])}</a></amp-carousel>',
    }
    content = f"""<amp-sidebar id="m" layout="nodisplay">{s.head_bar(page)}</amp-sidebar><header class="ampstart-headerbar"><a href="/">{escape(page.publication)}</a></header><main><article><header><div class="kick">{escape(page.section)}</div><h1>{escape(page.title)}</h1><p class="lede">{escape(page.deck)}</p><address>{page.words["by"]} {escape(page.byline)}</address><amp-timeago datetime="{page.published}" layout="fixed-height" height="20">{words["ago"]}</amp-timeago></header>
<div class="scorebox"><span>{escape(words["teams"][0])}</span><b>1 : 2</b><span>{escape(words["teams"][1])}</span><div role="tablist">{tabs}</div></div>{m.body(page, between, draw=draw)}
<amp-accordion><section><h4>{escape(words["tabs"][3])}</h4><table>{rows}</table></section></amp-accordion><amp-social-share type="email"></amp-social-share></article><section class="mehr">{s.cards(page)}</section><amp-embed type="taboola" width="400" height="300"></amp-embed>{s.promo(page, "app")}</main>{s.rail(page)}{s.site_foot(page)}<amp-consent id="c" layout="nodisplay">{s.consent(page)}</amp-consent>"""
    changed = page.updated or page.published
    wrong = f'<meta property="og:type" content="article"><meta property="og:title" content="{escape(page.title)}"><meta property="article:published_time" content="{changed}"><meta property="article:modified_time" content="{changed}">'
    return m.html(page, m.ld(m.graph(page)) + wrong + f'<link rel="canonical" href="{page.url}"><script async src="https://cdn.ampproject.org/v0.js"></script>', content, attributes=" ⚡")  # fmt: skip


def told_in_pictures(page: Page) -> Page:
    """Give a gallery's story: a paragraph or none to a picture, five pictures."""
    told = [each for each in page.blocks if each.kind == "p"][:6]
    words, blocks = page.words, []
    for number, each in enumerate(told):
        blocks.append(each)
        if number < 5:
            caption, place, name, alt = (words[kind][number % len(words[kind])] for kind in ("captions", "listed", "names", "alt"))
            blocks.append(Block("figure", (f"{page.number}-g{number}.png", f"{caption} {place}.", f"{words['photo']} {name}", alt)))
    return replace(page, blocks=tuple(blocks))


def gallery(page: Page) -> str:
    """A story in pictures of a magazine: frames by ratio, captions beside and not beneath in elements of no meaning, credits upright at the picture's edge, names under the last."""

    def draw(page: Page, lines: tuple[str, ...]) -> str:
        file, caption, credit, alt = map(escape, lines)
        return f'<div class="mod mod--media"><div class="ratio ratio--3x2"><img loading="lazy" srcset="media/{file} 480w, https://img.example/{file} 1200w" sizes="100vw" alt="{alt}"><button class="zoom" aria-label="+"></button></div><div class="mod__legend"><p>{caption}</p><p class="mod__src">{credit}</p></div></div>'

    parts = [m.body(page, {4: s.promo(page, "podcast"), 7: s.poll(page)}, p="div", attributes=' class="mod mod--text"', draw=draw)]
    content = f"""<div id="root"><div class="hd">{s.head_bar(page)}</div><div class="stage"><div class="stage__k">{escape(page.section)}</div><h1 class="stage__h">{escape(page.title)}</h1><p class="stage__d">{escape(page.deck)}</p><div class="stage__m">{m.dates(page)}</div></div><div class="flow">{"".join(parts)}<div class="flow__end"><span>{page.words["by"]} {escape(page.byline)}</span></div></div>{s.tools(page)}{s.bio(page)}{s.discussion(page)}{s.cards(page, "section")}{s.rail(page)}{s.site_foot(page)}</div>{s.consent(page)}"""
    crumbs = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": n, "item": {"@id": f"/{n}", "name": name}} for n, name in enumerate((page.words["nav"][0], page.section), 1)]}  # fmt: skip
    return m.html(page, m.ld({"@context": "https://schema.org", "@graph": [crumbs, {"@type": "WebSite", "name": page.publication}]}) + m.og(page, dated=False).replace('content="article"', 'content="website"') + f'<link rel="canonical" href="{page.url}">', content)  # fmt: skip
