"""How the layouts write what is the same on every site: blocks, menus, teasers, comments, notices."""

import json
from collections.abc import Callable
from html import escape

from stories import Page, spoken


def figure(page: Page, lines: tuple[str, ...], inner: str = "") -> str:
    """Write a figure, or by `inner` its picture in another way."""
    file, caption, credit, alt = lines
    shown = inner or f'<img src="media/{file}" alt="{escape(alt)}" width="640" height="400" loading="lazy">'
    return (
        f'<figure class="c-media">{shown}<figcaption>{escape(caption)} <span class="credit">{escape(credit)}</span></figcaption></figure>'
    )


def block(page: Page, each, *, p: str = "p", attributes: str = "", heading: str = "h2", draw: Callable[..., str] = figure) -> str:
    """Write a block of the story."""
    lines = [escape(line) for line in each.lines]
    tag = f"<{p}{attributes}>"
    if each.kind == "h":
        return f"<{heading}>{lines[0]}</{heading}>"
    if each.kind == "quote":
        return f"<blockquote><p>{lines[0]}</p></blockquote>"
    if each.kind == "list":
        return f"<ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>"
    if each.kind == "table":
        rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line.split("|")) + "</tr>" for line in lines)
        return f'<table class="facts"><tbody>{rows}</tbody></table>'
    if each.kind == "figure":
        return draw(page, each.lines)
    return f"{tag}{lines[0]}</{p}>"


def body(page: Page, between: dict[int, str] | None = None, **how) -> str:
    """Write the story; `between` puts strange things before the block of a number."""
    out = []
    for number, each in enumerate(page.blocks):
        out += [(between or {}).get(number, ""), block(page, each, **how)]
    return "\n".join(filter(None, out))


def menu(page: Page, tag: str = "nav", kind: str = "main-nav") -> str:
    """Write the site's sections."""
    links = "".join(f'<li><a href="/{number}/">{escape(words)}</a></li>' for number, words in enumerate(page.words["nav"]))
    return f'<{tag} class="{kind}"><ul>{links}</ul></{tag}>'


def teasers(page: Page, kind: str = "teaser", heading: str = "h3", label: str = "", wrap: str = "aside") -> str:
    """Write what else the site has: headlines with their first sentences."""
    words = page.words
    out = []
    for number, headline in enumerate(words["teasers"]):
        lead = words["leads"][number % len(words["leads"])]
        out.append(
            f'<div class="{kind}"><a href="/t/{number}"><img src="https://cdn.example/t{number}.jpg" alt=""><{heading}>{escape(headline)}</{heading}></a><p>{escape(lead)}</p></div>'
        )
    return f'<{wrap} class="{kind}-list"><h2>{escape(label or words["most_read"])}</h2>{"".join(out)}</{wrap}>'


def comments(page: Page, kind: str = "comment", wrap: str = "section") -> str:
    """Write what readers wrote."""
    names = ("kaktus77", "Lena M.", "old_hand", "Pavel", "mara")
    out = "".join(
        f'<li class="{kind}" id="{kind}-{number}"><div class="{kind}-author">{names[number % 5]}</div><div class="{kind}-content"><p>{escape(words)}</p></div><a href="#" class="reply">↩</a></li>'
        for number, words in enumerate(page.words["comments"] * 2)
    )
    return f'<{wrap} id="{kind}s" class="{kind}s-area"><h2>{escape(page.words["commenting"])} (12)</h2><ol class="{kind}-list">{out}</ol></{wrap}>'


def cookies(page: Page, kind: str = "cmp-layer") -> str:
    """Write the layer that asks to be followed about."""
    return f'<div id="{kind}" class="{kind}" role="dialog"><p>{escape(page.words["cookie"][0])}</p><p>{escape(page.words["cookie"][1])}</p><button>{escape(page.words["accept"])}</button></div>'


def shares(page: Page, kind: str = "share-bar") -> str:
    """Write the buttons that pass a story on."""
    return f'<ul class="{kind}">' + "".join(f'<li><a href="#s{number}">{escape(words)}</a></li>' for number, words in enumerate(page.words["share"])) + "</ul>"  # fmt: skip


def newsletter(page: Page, kind: str = "newsletter-box") -> str:
    """Write the box that asks for an address."""
    head, lead = page.words["newsletter"]
    return f'<div class="{kind}"><h3>{escape(head)}</h3><p>{escape(lead)}</p><form action="/nl"><input type="email" name="m"><button>OK</button></form></div>'


def also(page: Page, number: int = 0, kind: str = "read-also") -> str:
    """Write a box within the text that leads to another story."""
    words = page.words
    label = words["read_also"][number % len(words["read_also"])]
    return f'<div class="{kind}"><span>{escape(label)}</span> <a href="/t/{number}">{escape(words["teasers"][number])}</a></div>'


def footer(page: Page, tag: str = "footer") -> str:
    """Write the foot of the page."""
    links = "".join(f'<a href="/f{number}">{escape(words)}</a> ' for number, words in enumerate(page.words["footer"][:-1]))
    return f'<{tag} class="page-foot"><div>{links}</div><p>{escape(page.words["footer"][-1])}</p></{tag}>'


def dates(page: Page, kind: str = "date", *, marked: bool = True) -> str:
    """Write when it was published and updated."""
    out = []
    for label, iso in ((page.words["published"], page.published), (page.words["updated"], page.updated)):
        if iso:
            when = spoken(page, iso)
            out.append(f'<span class="{kind}">{label} ' + (f'<time datetime="{iso}">{when}</time>' if marked else when) + "</span>")
    return " ".join(out)


def person(page: Page, name: str) -> dict:
    """Give an author as JSON-LD has it."""
    return {"@type": "Organization" if name == page.desk else "Person", "name": name}


def graph(page: Page, **more) -> dict:
    """Give the story as JSON-LD has it."""
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": page.title,
        "description": page.deck,
        "datePublished": page.published,
        **({"dateModified": page.updated} if page.updated else {}),
        "author": [person(page, name) for name in page.authors],
        "publisher": {"@type": "NewsMediaOrganization", "name": page.publication, "logo": {"@type": "ImageObject", "url": "/logo.png"}},
        "articleSection": page.section,
        "inLanguage": page.language,
        "mainEntityOfPage": {"@type": "WebPage", "@id": page.url},
        **more,
    }


def ld(node: object) -> str:
    """Write JSON-LD."""
    return f'<script type="application/ld+json">{json.dumps(node, ensure_ascii=False)}</script>'


def og(page: Page, *, dated: bool = True, authored: bool = False, suffix: str = "") -> str:
    """Write Open Graph."""
    said = {
        "og:type": "article",
        "og:title": page.title + suffix,
        "og:description": page.deck,
        "og:site_name": page.publication,
        "og:url": page.url,
        "og:locale": page.language,
    }
    if dated:
        said |= {"article:published_time": page.published, "article:section": page.section}
        if page.updated:
            said["article:modified_time"] = page.updated
    if authored:
        said["article:author"] = ", ".join(page.authors)
    return "\n".join(f'<meta property="{name}" content="{escape(value)}">' for name, value in said.items())


def html(page: Page, head: str, content: str, *, title: str = "", attributes: str = "") -> str:
    """Write the whole page."""
    direction = ' dir="rtl"' if page.language == "ar" else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{page.language}"{direction}{attributes}><head><meta charset="utf-8">'
        f"<title>{escape(title or page.title + ' | ' + page.publication)}</title>\n{head}\n"
        f"<style>body{{margin:0}}.x{{display:none}}</style></head>\n<body>\n{content}\n</body></html>\n"
    )
