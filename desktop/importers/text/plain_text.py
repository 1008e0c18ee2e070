"""Plain text as aggregators scrape it: masthead, section, headline, date, byline, paragraphs, the headline again; any may be missing."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from desktop.importers.drafting import drafted, reading
from desktop.importers.errors import UnreadableError
from desktop.importers.fields.bylines import is_bare_name, read_byline
from desktop.importers.fields.dates import is_date_line, read_date
from desktop.importers.fields.furniture import is_furniture
from desktop.importers.fields.language import detect_language
from desktop.importers.material import Material
from desktop.importers.reading import Report
from desktop.importers.text.encoding import decode
from desktop.story import Draft, Dropped, Reading, body_of

IMPORTER = "plain-text 1"
_LONGEST_TITLE = 300  # signs
_HEAD = 8  # blocks among which the headline is looked for
_ENDS = re.compile(r"\r\n|[\r\n\x85\u2028\u2029\x0b\x0c]")
_SENTENCE_END = re.compile(r"[.!?。！？…:;,；：，]['\"”“’»«)\]）」』]*$")
_QUOTES = re.compile(r"[\"'„“”‚‘’«»‹›「」『』`´]")
_SENTENCE_CASE = re.compile(r"[^\W\d_][^\W\d_]*[a-zà-žа-яё]\S*\s+(?:\S+\s+)*?[a-zà-žа-яё]{4,}")
_MASTHEAD = re.compile(
    r"(?i)\b(?:online|news|net|tv|radio|zeitung|zeit|post|press|presse|times|blatt|tag(?:eblatt)?|gazeta|journal|diario|giornale|magazine?|kurier|"
    r"anzeiger|nachrichten|minutes|aktuell|heute|review|herald|газета|правда|новости|известия|вести|журнал|труд|комсомолец)\b"
)
_SITE = re.compile(r"\s*(?:\s[|–—·•:-]\s|-{2,}|[_|｜])[^|–—·•_｜]{2,40}$")


def read_plain_text(material: Material, report: Report) -> Iterator[Draft]:
    """Read a file of plain text as one story.

    Raises UnreadableError where it holds no text, or none that a person could read.
    """
    report(0, 1, material.name)
    content = material.content()
    decoded = decode(content, said=material.charset)
    yield text_draft(decoded.text, content, material, warnings=decoded.warnings)


def text_draft(text: str, original: bytes, material: Material, *, warnings: Sequence[str] = (), media_type: str = "text/plain") -> Draft:
    """Make a draft of a story's text, finding its fields by where they stand and what they repeat."""
    blocks = split_blocks(text)
    if not blocks:
        raise UnreadableError("it is empty", "Remove it, or save the article again.")
    fields: dict[str, Reading] = {}
    dropped: list[Dropped] = []
    notes = list(warnings)
    if len(blocks[0]) > _LONGEST_TITLE and not any(len(block) <= _LONGEST_TITLE for block in blocks[1:_HEAD]):
        fields["title"] = reading(_first_words(blocks[0]), 0.2, "first words")
        notes.append("there is no headline; the first words stand for it")
        rest = blocks
    else:
        rest = _read_head(blocks, fields, dropped)
        if not rest:
            notes.append("there is a headline and no text")
    language, certain = detect_language(" ".join([str(fields["title"].value), *(block[:4_000] for block in rest[:20])]))
    if language:
        fields["language"] = reading(language, certain, "detected from the text")
    return drafted(fields, body_of(rest), original, material, media_type=media_type, importer=IMPORTER, dropped=dropped, warnings=notes)


def _read_head(blocks: Sequence[str], fields: dict[str, Reading], dropped: list[Dropped]) -> list[str]:
    """Read the fields off the blocks; give those that are the text."""
    blocks = _without_furniture(blocks, dropped)
    title_at, repeat_at = _find_title(blocks)
    if repeat_at:
        fields["title"] = reading(blocks[title_at], 0.98, "repeated at the end")
        dropped.append(Dropped(blocks[repeat_at], "the headline again, at the end"))
    else:
        fields["title"] = reading(blocks[title_at], *((0.8, "first line") if title_at == 0 else (0.7, "line above the text")))
    before = _read_head_lines(blocks[:title_at], fields, names_alone=False)
    if before:
        fields["publication"] = reading(before[0], 0.9 if repeat_at else 0.7, "first line")
    if len(before) > 1:
        fields["section"] = reading(before[-1], 0.85 if repeat_at else 0.6, "line above the headline")
    for between in before[1:-1]:
        dropped.append(Dropped(between, "a line between masthead and section"))
    after = [block for number, block in enumerate(blocks) if number > title_at and number != repeat_at]
    return _read_head_lines(after, fields, limit=4)


def _without_furniture(blocks: Sequence[str], dropped: list[Dropped]) -> list[str]:
    """Leave out, visibly, the lines that are the page's; never all of them."""
    kept: list[str] = []
    for number, block in enumerate(blocks):
        if number and is_furniture(block):
            dropped.append(Dropped(block, "a line of the page, not of the story"))
        elif kept and block == kept[-1] and len(block) <= _LONGEST_TITLE:
            dropped.append(Dropped(block, "the line above it again"))
        else:
            kept.append(block)
    return kept


def _first_words(block: str) -> str:
    """Give the first sentence of a text without a headline, or as many words as a headline has."""
    first = re.split(r"(?<=[.!?。！？])\s", block[:_LONGEST_TITLE], maxsplit=1)[0]
    return first if len(first) <= 120 else first[:100].rsplit(" ", 1)[0] + " …"


def split_blocks(text: str) -> list[str]:
    """Part a text into its paragraphs: at empty lines, or at every line end where there are none; lines broken by width are joined."""
    text = text.replace("\ufeff", "")
    lines = [" ".join(line.split()) for line in _ENDS.split(text)]
    groups: list[list[str]] = [[]]
    for line in lines:
        if line:
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    groups = [group for group in groups if group]
    written = [line for group in groups for line in group]
    if _is_wrapped(groups):
        return [_joined(group) for group in groups]
    return written


def _is_wrapped(groups: Sequence[Sequence[str]]) -> bool:
    """Whether lines end for width's sake: within groups they are alike in length, and most end in the middle of a sentence."""
    inner = [line for group in groups for line in group[:-1]]
    if len(inner) < 3 or len(groups) < 2:
        return False
    longest = max(map(len, inner))
    middle = sorted(map(len, inner))[len(inner) // 2]
    open_ended = sum(1 for line in inner if not _SENTENCE_END.search(line) or line.endswith((",", ";", ":")))
    return longest <= 120 and middle >= longest * 0.6 and middle >= 20 and open_ended >= len(inner) * 0.6


def _joined(lines: Sequence[str]) -> str:
    """Join lines that were broken by width; a hyphen at a line's end stays, for it may belong to the word."""
    out = lines[0]
    for line in lines[1:]:
        glued = _is_unspaced(out[-1]) and _is_unspaced(line[0])
        out += line if glued else f" {line}"
    return out


def _is_unspaced(sign: str) -> bool:
    return "\u3000" <= sign <= "\u9fff" or "\uff00" <= sign <= "\uffef"


def _same(one: str, other: str) -> bool:
    """Whether two lines are the same headline, but for case, quotation marks, white space and a site's name at the end."""
    if max(len(one), len(other)) > 2 * _LONGEST_TITLE:
        return False
    one, other = _bare(one), _bare(other)
    return bool(one) and (one == other or _bare(_SITE.sub("", one)) == other or _bare(_SITE.sub("", other)) == one)


def _bare(line: str) -> str:
    folded = _QUOTES.sub("", unicodedata.normalize("NFKC", line).casefold())
    return " ".join(folded.replace("–", "-").replace("—", "-").split()).rstrip(" .…")


def _find_title(blocks: Sequence[str]) -> tuple[int, int]:
    """Give the headline's place, and where it is repeated at the end (0: nowhere)."""
    last = len(blocks) - 1
    for end in range(last, max(last - 3, 1), -1):
        for start in range(min(_HEAD, end)):
            if _same(blocks[start], blocks[end]) and (end == last or len(blocks[end]) < 200) and end > start + 1:
                return start, end
    return max(range(min(_HEAD, len(blocks))), key=lambda at: (_title_score(blocks, at), -at)), 0


def _title_score(blocks: Sequence[str], at: int) -> float:
    """Rate a block as a headline: a line of a headline's length, without a full stop, that longer text follows."""
    block = blocks[at]
    if len(block) > 2 * _LONGEST_TITLE:
        return -20.0
    wide = sum(2 if _is_unspaced(sign) else 1 for sign in block)
    score = 0.0
    if read_byline(block) or is_date_line(block):
        return -10.0
    if 24 <= wide <= 160:
        score += 3
    elif 12 <= wide < 24 or 160 < wide <= 240:
        score += 1
    if wide > 240:
        score -= 4
    if len(block.split()) >= 4 or (_is_unspaced(block[0]) and wide >= 20):
        score += 2
    if block.endswith((".", "。", "،")) and not block.endswith(("...", "…")):
        score -= 2.5
    if at > 0 and any(sum(2 if _is_unspaced(sign) else 1 for sign in earlier) > 160 for earlier in blocks[:at]):
        score -= 6  # the text has begun above it
    if at == 0 and _SENTENCE_CASE.match(block) and not _MASTHEAD.search(block):
        score += 4  # "Ein kurzer Titel": a masthead is a name, and would have capitals
    score -= at * 0.6
    return score


def _read_head_lines(blocks: Sequence[str], fields: dict[str, Reading], limit: int = 8, names_alone: bool = True) -> list[str]:
    """Take date lines and bylines off the head; give what is left."""
    left: list[str] = []
    for number, block in enumerate(blocks):
        if number < limit and (not left or len(block) < 90):
            if "published" not in fields and is_date_line(block):
                fields["published"] = reading(read_date(block), 0.9, "date line")
                continue
            if "authors" not in fields and (names := read_byline(block)):
                fields["authors"] = reading(names, 0.85, "byline")
                continue
            if (
                names_alone
                and "authors" not in fields
                and is_bare_name(block)
                and any(is_date_line(near) for near in blocks[max(0, number - 1) : number + 2])
            ):
                fields["authors"] = reading((block,), 0.6, "line beside the date")
                continue
        left.append(block)
    return left
