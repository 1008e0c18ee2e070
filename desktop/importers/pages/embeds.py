"""Posts and films that a story shows from elsewhere: each becomes a quotation of its words with a link; nothing is loaded."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from lxml import etree

from desktop.importers.pages.body import Chunk
from desktop.importers.pages.graph import line_of

_POSTS = re.compile(
    r"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed-bq|reddit-card|fb-post|fb-video|text-post-media)(?:$|\s)"
)
_PLAYERS = re.compile(
    r"(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|soundcloud\.com|spotify\.com|twitch\.tv|rumble\.com|"
    r"arte\.tv|ardmediathek\.de|zdf\.de|podigee\.io|megaphone\.fm|peertube\.\w+|x\.com|twitter\.com|instagram\.com|tiktok\.com|facebook\.com|bsky\.app)$"
)
_YOUTUBE = re.compile(r"^[\w-]{6,20}$")
_LONGEST = 3_000  # signs of a post; a longer one is no post


@dataclass(frozen=True, slots=True, eq=False)
class Embed:
    """What stands for a post or a film."""

    element: etree._Element  # as the page has it
    address: str
    lines: tuple[str, ...]  # its words

    def quoted(self) -> etree._Element:
        """Put a quotation in its place."""
        quote = etree.Element("blockquote")
        for line in self.lines[:-1]:
            etree.SubElement(quote, "p").text = line
        last = etree.SubElement(etree.SubElement(quote, "p"), "a", href=self.address)
        last.text = self.lines[-1]
        quote.tail, self.element.tail = self.element.tail, None
        if (parent := self.element.getparent()) is not None:
            parent.replace(self.element, quote)
        return quote


def embeds_of(root: etree._Element) -> list[Embed]:
    """Find the posts and films of a page, in their order."""
    found = []
    for element in root.iter("blockquote", "div", "iframe", "amp-youtube", "amp-twitter", "amp-vimeo", "lite-youtube"):
        if element.tag in ("blockquote", "div"):
            if _POSTS.search(element.get("class") or "") and (embed := _post(element)):
                found.append(embed)
        elif embed := _player(element):
            found.append(embed)
    return found


def place_embeds(root: etree._Element, chunks: Sequence[Chunk], embeds: Sequence[Embed]) -> list[etree._Element]:
    """Put quotations where the story shows posts and films, between its first words and what follows its last; gives the quotations."""
    if not embeds:
        return []
    for chunk in chunks:
        if chunk.kept and holds(embeds, chunk.slots[0][0]):
            chunk.kept = False
    order = {element: number for number, element in enumerate(root.iter())}
    kept = [order[chunk.slots[0][0]] for chunk in chunks if chunk.kept and chunk.slots[0][0] in order]
    if not kept:
        return []
    beside = next(chunk for chunk in reversed(chunks) if chunk.kept).slots[-1][0].getparent()
    placed = []
    for embed in embeds:
        at = order.get(embed.element, -1)
        if kept[0] <= at <= kept[-1] or (beside is not None and at > kept[-1] and embed.element.getparent() is beside):
            placed.append(embed.quoted())
    return placed


def holds(embeds: Collection[Embed], element: etree._Element) -> bool:
    """Whether an element stands within one of them."""
    within = {embed.element for embed in embeds}
    return element in within or any(parent in within for parent in element.iterancestors())


def _post(element: etree._Element) -> Embed | None:
    links = [address for link in element.iter("a") if (address := _web(link.get("href")))]
    address = (
        _web(element.get("cite"))
        or _web(element.get("data-instgrm-permalink"))
        or _web(element.get("data-href"))
        or (links[-1] if links else "")
    )
    paragraphs = [words for each in element.iter("p") if (words := line_of(" ".join(map(str, each.itertext()))))]
    whole = line_of(" ".join(map(str, element.itertext())))
    rest = whole.removeprefix(" ".join(paragraphs)).strip(" —–-") if paragraphs else ""
    lines = tuple(filter(None, (*(paragraphs or [whole]), rest)))
    if not address or len(whole) > _LONGEST:
        return None
    return Embed(element, address, (*lines, _host(address)) if not rest else lines)


def _player(element: etree._Element) -> Embed | None:
    number = element.get("data-videoid") or element.get("videoid") or ""
    if element.tag in ("amp-youtube", "lite-youtube"):
        address = f"https://www.youtube.com/watch?v={number}" if _YOUTUBE.match(number) else ""
    elif element.tag == "amp-vimeo":
        address = f"https://vimeo.com/{number}" if number.isdigit() else ""
    elif element.tag == "amp-twitter":
        number = element.get("data-tweetid") or ""
        address = f"https://twitter.com/i/status/{number}" if number.isdigit() else ""
    else:
        written = element.get("src") or ""
        address = _web(element.get("data-src") if written in ("", "about:blank") else written)
    if not address or not _PLAYERS.search(urlsplit(address).hostname or ""):
        return None
    address = _watched(address)
    return Embed(element, address, (line_of(element.get("title") or element.get("aria-label") or "")[:200] or _host(address),))


def _watched(address: str) -> str:
    """Give the address that a person opens for the one that a player loads."""
    parts = urlsplit(address)
    if "youtube" in (parts.hostname or "") and parts.path.startswith("/embed/"):
        number = parts.path.split("/")[2]
        start = parse_qs(parts.query).get("start", [""])[0]
        if _YOUTUBE.match(number):
            return f"https://www.youtube.com/watch?v={number}" + (f"&t={start}" if start.isdigit() else "")
    if parts.hostname == "player.vimeo.com" and (number := parts.path.rsplit("/", 1)[-1]).isdigit():
        return f"https://vimeo.com/{number}"
    return address


def _web(written: str | None) -> str:
    written = (written or "").strip()
    if written.startswith("//"):
        written = "https:" + written
    try:
        return written if written.lower().startswith(("http://", "https://")) and urlsplit(written).hostname else ""
    except ValueError:
        return ""


def _host(address: str) -> str:
    return (urlsplit(address).hostname or address).removeprefix("www.")
