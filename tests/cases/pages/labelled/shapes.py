"""What stands around stories, in other shapes than markup.py's: cards, rails, discussions, consent by purposes, boxes within the text."""

import tomllib
from functools import cache
from html import escape

from stories import HERE, Page, spoken


@cache
def _more() -> dict:
    return tomllib.loads((HERE / "furniture_later.toml").read_text("utf-8"))


def words(page: Page) -> dict:
    """Give the further words in a page's language."""
    return _more()[page.language]


def head_bar(page: Page) -> str:
    """Write the top of a page: skip link, logo, search, account, menu, topics of the day."""
    links = "".join(f'<a class="bar__a" href="/r/{n}">{escape(each)}</a>' for n, each in enumerate(page.words["nav"]))
    day = "".join(f'<li><a href="/thema/{n}">{escape(each)}</a></li>' for n, each in enumerate(words(page)["tags"]))
    return (
        f'<a class="sr-only" href="#inhalt">{escape(page.words["nav"][0])}</a><div class="bar"><a class="bar__logo" href="/"><img src="/logo.svg" alt="{escape(page.publication)}"></a>'
        f'<form role="search"><input name="q"></form>{links}</div><ul class="bar__topics">{day}</ul>'
    )


def rail(page: Page) -> str:
    """Write what is read most, numbered, each with its section and its reader's minutes."""
    rows = "".join(
        f'<li class="rail__row"><span class="rail__no">{n + 1}</span><div><span class="rail__sec">{escape(page.words["sections"][n % 3])}</span><a href="/a/{n}">{escape(each)}</a><span>{escape(page.words["minutes"])}</span></div></li>'
        for n, each in enumerate(page.words["teasers"])
    )
    return f'<div class="rail"><div class="rail__t">{escape(page.words["most_read"])}</div><ol>{rows}</ol></div>'


def cards(page: Page, tag: str = "div") -> str:
    """Write other stories as cards: picture, section, headline, lead, who wrote it and when, all of it one link."""
    found = page.words
    out = "".join(
        f'<{tag} class="card"><a href="/c/{n}"><picture><img src="https://cdn.example/c{n}.jpg" alt=""></picture><span class="card__kick">{escape(found["sections"][n % 3])}</span><h3 class="card__h">{escape(each)}</h3><p class="card__p">{escape(found["leads"][n % 3])}</p><span class="card__by">{found["by"]} {escape(found["names"][n % len(found["names"])])}</span><time datetime="2024-05-0{n + 1}T08:00:00Z">{n + 1}.5.2024</time></a></{tag}>'
        for n, each in enumerate(found["teasers"])
    )
    return f'<div class="cards"><h2 class="cards__t">{escape(found["read_also"][1])}</h2>{out}</div>'


def discussion(page: Page) -> str:
    """Write readers' words as a discussion with answers, votes and times."""
    names = ("waldkauz", "Ines R.", "M_1971", "seebär")
    out = "".join(
        f'<div class="disc__one" data-depth="{n % 2}"><div class="disc__who"><b>{names[n % 4]}</b> <span>{escape(words(page)["ago"])}</span></div><div class="disc__say">{escape(each)}</div><div class="disc__act"><button>+{n * 3}</button><button>−</button></div></div>'
        for n, each in enumerate(page.words["comments"] * 2)
    )
    return f'<div class="disc" data-count="8"><div class="disc__t">8 {escape(page.words["commenting"])}</div>{out}</div>'


def consent(page: Page) -> str:
    """Write the layer that asks for consent, purpose by purpose."""
    first, second = page.words["cookie"]
    rows = "".join(f"<li><label><input type=checkbox> {escape(each)}</label></li>" for each in page.words["footer"][:4])
    return f'<div id="qc-cmp2-container"><div role="dialog" aria-modal="true"><div class="qc-cmp2-summary-info"><div>{escape(first)}</div><div>{escape(second)}</div></div><ul>{rows}</ul><button>{escape(page.words["accept"])}</button></div></div>'


def sign_up(page: Page) -> str:
    """Write a box within the text that asks for an address, with nothing in its name that says so."""
    first, second = page.words["newsletter"]
    return f'<div class="bx bx--inline"><p class="bx__t">{escape(first)}</p><p>{escape(second)}</p><form method="post"><label>E-Mail <input type="email"></label><label><input type="checkbox">{escape(page.words["footer"][1])}</label><button>{escape(page.words["share"][0])}</button></form></div>'


def bio(page: Page, name: str = "") -> str:
    """Write who wrote it, beneath the story."""
    name = name or page.authors[0]
    return f'<div class="who"><img src="https://cdn.example/face.jpg" alt="{escape(name)}"><div><a href="/autoren/1">{escape(name)}</a><p>{escape(words(page)["bio"].format(name=name))}</p></div></div>'


def listen(page: Page) -> str:
    """Write the player that reads aloud."""
    return f'<div class="tts"><button aria-label="play"></button><span>{escape(words(page)["listen"])}</span><span>04:12</span><span>1x</span></div>'


def poll(page: Page) -> str:
    """Write a poll within the text."""
    asked, *answers = words(page)["poll"]
    rows = "".join(f'<label><input type="radio" name="p">{escape(each)}</label>' for each in answers)
    return f'<div class="opinary"><p>{escape(asked)}</p>{rows}<span>1.214</span></div>'


def promo(page: Page, kind: str) -> str:
    """Write the house's own advertising: "podcast" or "app"."""
    first, second = words(page)[kind]
    return f'<div class="house house--{kind}"><a href="/{kind}"><img src="https://cdn.example/{kind}.png" alt=""><strong>{escape(first)}</strong><span>{escape(second)}</span></a></div>'


def topics(page: Page) -> str:
    """Write the topics beneath the story."""
    links = "".join(f'<a class="pill" href="/thema/{n}">{escape(each)}</a>' for n, each in enumerate(words(page)["tags"]))
    return f'<div class="pills"><span>{escape(words(page)["topics"])}:</span>{links}</div>'


def jobs(page: Page) -> str:
    """Write the small ads beside the story."""
    head, *rows = words(page)["jobs"]
    return f'<div class="markt"><b>{escape(head)}</b>' + "".join(f'<p><a href="/j">{escape(each)}</a></p>' for each in rows) + "</div>"


def site_foot(page: Page) -> str:
    """Write the foot: columns of links, the house, its networks, its notice."""
    columns = "".join(f"<ul>{''.join(f'<li><a href=/>{escape(each)}</a></li>' for each in part)}</ul>" for part in (page.words["nav"], page.words["footer"][:-1], words(page)["follow"]))  # fmt: skip
    return f'<div class="foot">{columns}<p>{escape(page.words["footer"][-1])}</p></div>'


def tools(page: Page) -> str:
    """Write the buttons beside the title."""
    return '<div class="tools">' + "".join(f'<button class="tools__b"><svg></svg><span class="visually-hidden">{escape(each)}</span></button>' for each in page.words["share"]) + "</div>"  # fmt: skip


def day(page: Page, iso: str) -> str:
    """Write a date as a newspaper does that knows the day of the week."""
    return f"{words(page)['weekday']}, {spoken(page, iso)}"
