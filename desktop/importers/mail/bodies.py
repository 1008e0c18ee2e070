"""What a mail says: one story out of its layout, or the many that it tells of."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from urllib.parse import urlsplit

from desktop.importers.drafting import reading
from desktop.importers.fields.bylines import read_byline
from desktop.importers.fields.dates import is_date_line, read_date
from desktop.importers.mail.digests import part_plain
from desktop.importers.mail.frame import without_frame
from desktop.importers.mail.heads import apart
from desktop.importers.mail.layout import units_of
from desktop.importers.mail.letter import Letter, Text
from desktop.importers.mail.lines import leads_to
from desktop.importers.mail.plain import lines_of, markup_of, without_signature
from desktop.importers.mail.stories import Told, part
from desktop.importers.mail.units import Unit, joined
from desktop.importers.pages.body import bare
from desktop.importers.pages.pictures import Pictures
from desktop.story import EMPTY, Body, Dropped, Picture, Reading, clean, words_in

_INTRO = 60  # words before the first story that are a story of their own
_HEAD = 14  # units among which a newsletter's headline stands


@dataclass(slots=True)
class Written:
    """A story of a mail, before what all its stories have in common is added."""

    title: str = ""
    fields: dict[str, Reading] = field(default_factory=dict)
    body: Body = EMPTY
    pictures: Sequence[Picture] = ()
    dropped: list[Dropped] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    excerpt: bool = False


def written_of(
    letter: Letter, subject: str, publication: str, *, newsletter: bool, least: int, quoted: Sequence[Letter] = ()
) -> list[Written]:
    """Read a mail's stories; none where it holds no words.

    least: how many stories make a pattern. quoted: mails that it passes on, put after its own words.
    """
    dropped: list[Dropped] = []
    if stories := _plain_digest(letter, least, dropped):
        return _many(stories, [], Pictures(letter.resources), dropped)
    units = [unit for text in letter.texts for unit in _units(text, dropped)]
    units = without_frame(units, dropped)
    parted = part(list(apart(units)), least=least) if not quoted else None
    pictures = Pictures(letter.resources)
    if parted is not None and parted.stories:
        return _many(parted.stories, parted.before, pictures, dropped)
    if parted is not None and parted.teasers:
        units = parted.before
        dropped += [Dropped(title, "a teaser of another story") for title in parted.teasers]
    shown = [each for each in letter.attached if each.shown and each.media_type.startswith("image/")]
    units += [unit for each in shown if (unit := _shown(letter, each.name, each.content, units)) is not None]
    for inner in quoted:
        units += _quoted(inner, dropped)
    if not any(unit.runs or unit.element is not None for unit in units):
        return []
    return [_one(units, subject, publication, pictures, dropped, newsletter=newsletter)]


def _units(text: Text, dropped: list[Dropped]) -> list[Unit]:
    if text.is_html:
        return units_of(text.words, dropped)
    return units_of(markup_of(without_signature(lines_of(text), dropped)), dropped)


def _plain_digest(letter: Letter, least: int, dropped: list[Dropped]) -> list[Told]:
    if len(letter.texts) != 1 or letter.texts[0].is_html:
        return []
    return part_plain(without_signature(lines_of(letter.texts[0]), []), dropped, least=max(least, 3))


def _shown(letter: Letter, name: str, content: bytes, units: Sequence[Unit]) -> Unit | None:
    """Give a picture that was sent along to be seen, where the text does not show it itself."""
    from lxml import etree

    key = next((key for key, held in letter.within.items() if held is content), "")
    if key and any(unit.element is not None and (unit.element.get("src") or "").strip() == key for unit in units):
        return None
    letter.within.setdefault(address := key or f"attached:{name}", content)
    return Unit("img", element=etree.Element("img", {"src": address, "alt": ""}))


def _quoted(letter: Letter, dropped: list[Dropped]) -> list[Unit]:
    """Write a mail that is passed on as a quotation, with who wrote it, when and on what above it."""
    headers = letter.headers
    sender = headers.sender()
    lines = [sender.name or sender.address, headers.date()[0][:16].replace("T", " "), headers.first("subject")]
    head = units_of(f"<p><strong>{escape(' · '.join(filter(None, lines)))}</strong></p>", []) if any(lines) else []
    inner = without_frame([unit for text in letter.texts for unit in _units(text, dropped)], dropped)
    for held in letter.held:
        inner += _quoted(held, dropped)
    for unit in (*head, *inner):
        unit.quoted += 1
    return [*head, *inner]


def _one(units: list[Unit], subject: str, publication: str, pictures: Pictures, dropped: list[Dropped], *, newsletter: bool) -> Written:
    story = Written(subject, dropped=dropped)
    if newsletter:
        units = _without_head(units, subject, publication, story)
    _finish(story, units, pictures)
    return story


def _without_head(units: list[Unit], subject: str, publication: str, story: Written) -> list[Unit]:
    """Find a newsletter's headline; what stands above it is the masthead, byline and date below it are fields."""
    worded = [number for number, unit in enumerate(units) if unit.runs]
    at = _headline(units, worded[:_HEAD], subject, publication)
    if at < 0:
        return units
    title = units[at].text
    if bare(title) not in bare(subject):
        story.dropped.append(Dropped(subject, "the subject of the mail; the headline stands for it"))
    story.fields["title"] = reading(title, 0.9 if bare(title) in bare(subject) else 0.75, "headline in the mail")
    if href := next(filter(None, map(leads_to, units[at].links)), ""):
        story.fields["url"] = reading(href, 0.7, "link of the headline")
    for unit in units[:at]:
        if unit.text:
            story.dropped.append(Dropped(unit.text, "above the headline"))
    rest = units[at + 1 :]
    _take_lines(rest, story.fields, story.dropped, until=4)
    return rest


def _headline(units: Sequence[Unit], places: Sequence[int], subject: str, publication: str) -> int:
    """Give where the headline stands: the subject's words, else the largest heading that little stands above; −1 where there is none."""
    for number in places:
        words = bare(units[number].text)
        if len(words) >= 8 and len(units[number].text) <= 300 and (words in bare(subject) or (bare(subject) and bare(subject) in words)):
            return number
    heads = [
        number
        for number in places
        if (4 if units[number].tag == "h1" else 12) <= len(units[number].text) <= 200
        and (units[number].tag in ("h1", "h2") or units[number].size >= 22)
        and bare(units[number].text) != bare(publication)
    ]
    best = max(heads, key=lambda number: (units[number].size, -number), default=-1)
    return best if best >= 0 and sum(words_in(unit.text) for unit in units[:best]) <= 40 else -1


def _take_lines(units: list[Unit], fields: dict[str, Reading], dropped: list[Dropped], *, until: int) -> None:
    """Take byline and date off the first lines."""
    seen = 0
    for unit in list(units):
        if not unit.runs:
            continue
        lines = unit.lines
        if all(len(line) < 100 and (read_byline(line) or is_date_line(line)) for line in lines):
            for line in lines:
                if "authors" not in fields and (names := read_byline(line)):
                    fields["authors"] = reading(names, 0.85, "byline")
                elif "published" not in fields and is_date_line(line) and len(date := read_date(line)) >= 10:
                    fields["published"] = reading(date, 0.8, "date line")
            dropped.append(Dropped(unit.text, "byline and date"))
            units.remove(unit)
        seen += 1
        if seen >= until:
            return


def _many(stories: Sequence[Told], before: Sequence[Unit], pictures: Pictures, dropped: list[Dropped]) -> list[Written]:
    out: list[Written] = []
    if sum(words_in(unit.text) for unit in before) >= _INTRO:
        out.append(Written(dropped=list(dropped)))
        _finish(out[0], list(before), pictures)
    else:
        dropped += [Dropped(unit.text, "above the first story") for unit in before if unit.text]
    sources = _sources(stories)
    for told in stories:
        story = Written(told.title, dropped=[] if out else list(dropped))
        story.fields["title"] = reading(_plain_title(told.title), 0.9, "headline in the mail")
        story.fields["url"] = reading(told.href, 0.8, "link of the headline")
        if told.section:
            story.fields["section"] = reading(told.section, 0.7, "line above the headline")
        units = list(told.units)
        if source := sources.get(id(told), ""):
            story.fields["publication"] = reading(source, 0.8, "line under the headline")
            units = [unit for unit in units if unit.text != source]
        _take_lines(units, story.fields, story.dropped, until=3)
        _finish(story, units, pictures)
        story.excerpt = True
        story.warnings.append("only what the mail tells of it; the whole story is at its address")
        out.append(story)
    return out


def _sources(stories: Sequence[Told]) -> Mapping[int, str]:
    """Give the line under each headline where that names who wrote it: so in a mail that gathers stories of several sites."""
    hosts = {urlsplit(told.href).hostname for told in stories}
    lines = {id(told): first for told in stories if (first := _first_line(told))}
    return lines if len(hosts) > 1 and len(lines) >= len(stories) * 0.7 else {}


def _first_line(told: Told) -> str:
    worded = [unit for unit in told.units if unit.runs]
    if len(worded) < 2 or not 2 <= len(worded[0].text) <= 60 or worded[0].text[-1] in ".!?:;,…":
        return ""
    return "" if read_byline(worded[0].text) or is_date_line(worded[0].text) else worded[0].text


def _plain_title(title: str) -> str:
    return re.sub(r"^(?:\d{1,2}[.)]|[•*·▪►»-])\s+|\s*[→»›>]+$", "", title).strip() or title


def _finish(story: Written, units: Sequence[Unit], pictures: Pictures) -> None:
    """Make the body: pictures that are here are shown, others told of."""
    before = pictures.remote
    shown: list[Picture] = []
    kept: list[Unit] = []
    for unit in units:
        if unit.tag != "img" or unit.element is None:
            kept.append(unit)
        elif (picture := pictures.of(unit.element)) is not None:
            unit.element.set("src", f"pm:{picture.sha256}")
            shown.append(picture)
            kept.append(unit)
    story.body = clean(joined(kept), pictures={f"pm:{picture.sha256}": picture for picture in shown})
    story.pictures = shown
    if missing := pictures.remote - before:
        story.warnings.append(f"{missing} picture{'' if missing == 1 else 's'} on the network not fetched")
    story.warnings += pictures.faults
    pictures.faults = []
