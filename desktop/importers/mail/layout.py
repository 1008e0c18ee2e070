"""A mail's HTML, flattened: layout tables, cells and wrappers become one row of units, each with what tells its role."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from desktop.importers.mail.units import BODY_SIZE, LINK, Run, Unit
from desktop.story import Dropped, clean

_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_SILENT = frozenset(
    "script style head title noscript template iframe object embed audio video svg math select textarea input button".split()
)
_FORMATS = {
    "b": "strong",
    "strong": "strong",
    "em": "em",
    "i": "em",
    "sup": "sup",
    "sub": "sub",
    "code": "code",
    "s": "s",
    "u": "",
    "q": "q",
}
_ANCHOR = re.compile(r"<(/?)a(?=[\s>])", re.IGNORECASE)
_INLINE = frozenset(
    (*_FORMATS, *"x-a span font small big tt abbr acronym cite label mark del ins strike nobr wbr br img kbd time var bdi bdo".split())
)
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")  # of an attribute; damaged markup has others, which lxml reads and refuses to write
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|$|!)|"
    r"(?<![\w-])opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*[01](?:px|pt)?\s*(?:;|$|!)",
    re.IGNORECASE,
)
_SIZE = re.compile(r"font-size\s*:\s*([\d.]+)\s*(px|pt|em|rem|%)", re.IGNORECASE)
_WEIGHT = re.compile(r"font-weight\s*:\s*(bold|[6-9]00)", re.IGNORECASE)
_SIGNATURE = re.compile(
    r"(?:^|[\s_-])(?:gmail_signature|moz-signature|x?_?signature|ms-outlook-mobile-signature)(?:$|[\s_-])", re.IGNORECASE
)
_FONT_SIZES = {"1": 10.0, "2": 13.0, "3": 16.0, "4": 18.0, "5": 24.0, "6": 32.0, "7": 48.0, "+1": 18.0, "+2": 24.0, "-1": 13.0}
_NUMBER = re.compile(r"^[\s\d.,:%€$£+−–-]+$")


def units_of(html: str, dropped: list[Dropped]) -> list[Unit]:
    """Flatten a mail's HTML; what is hidden from its reader, and the signature, are left out visibly."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    root = etree.fromstring(_ANCHOR.sub(rf"<\1{LINK}", _NO_XML.sub("", html)).encode(), parser) if html.strip("\x00 \t\r\n") else None
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):  # nested over 2,048 deep: what is below was not read
        return [Unit(runs=[Run(words, (), "")]) for words in clean(html).text.split("\n\n")]
    return _Flattening(dropped).through(root) if root is not None else []


class _State(NamedTuple):
    formats: tuple[str, ...] = ()
    href: str = ""
    size: float = BODY_SIZE
    bold: bool = False
    quoted: int = 0
    block: str = "p"


class _Flattening:
    """One walk over the page, without recursion."""

    def __init__(self, dropped: list[Dropped]) -> None:
        self._dropped = dropped
        self._units: list[Unit] = []
        self._runs: list[Run] = []
        self._letters = 0  # of the unit that is open
        self._bold_letters = 0
        self._size = 0.0
        self._states = [_State()]

    def through(self, root: etree._Element) -> list[Unit]:
        steps = etree.iterwalk(root, events=("start", "end"))
        passed: list[bool] = []  # of each open element: whether it was passed over
        for event, element in steps:
            tag = str(element.tag)
            if event == "start":
                over = self._passed_over(tag, element)
                passed.append(over)
                if over:
                    steps.skip_subtree()
                    continue
                self._open(tag, element)
                self._say(element.text)
                continue
            if not passed.pop():
                if tag not in _INLINE:
                    self._flush()
                self._states.pop()
            if element is not root:
                self._say(element.tail)
        self._flush()
        return self._units

    def _passed_over(self, tag: str, element: etree._Element) -> bool:
        if tag in _SILENT:
            return True
        style = element.get("style") or ""
        if "hidden" in element.attrib or _HIDDEN.search(style):
            self._drop(element, "hidden from the mail's reader")
            return True
        if _SIGNATURE.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
            self._drop(element, "the signature")
            return True
        if tag == "table" and is_figures(element):
            self._flush()
            self._units.append(Unit("table", [Run(_words(element), (), "")], quoted=self._states[-1].quoted, element=element))
            return True
        return False

    def _drop(self, element: etree._Element, why: str) -> None:
        if (words := _words(element).strip("\u200c\u200b\xa0\u034f\xad\ufeff ")) and any(map(str.isalnum, words)):
            self._dropped.append(Dropped(words[:2_000], why))

    def _open(self, tag: str, element: etree._Element) -> None:
        state = self._states[-1]
        if tag not in _INLINE:
            self._flush()
            block = tag if tag in _HEADINGS or tag == "pre" else state.block
            if tag == "li":
                parent = element.getparent()
                block = "ol" if parent is not None and parent.tag == "ol" else "ul"
            state = state._replace(block=block, quoted=min(state.quoted + (tag == "blockquote"), 4))
        if tag in _HEADINGS or tag == "th":
            state = state._replace(bold=True)
        if tag == LINK:
            state = state._replace(href=(element.get("href") or "").strip())
        state = _styled(state, tag, element)
        if name := _FORMATS.get(tag):
            state = state._replace(formats=(*(each for each in state.formats if each != name), name)[-6:])
        self._states.append(state)
        if tag == "br":
            self._say("\v")
        elif tag == "img":
            self._picture(element, state)

    def _picture(self, element: etree._Element, state: _State) -> None:
        held = etree.Element("img", {str(name): str(value) for name, value in element.attrib.items() if _NAME.fullmatch(str(name))})
        parted = self._runs and any(run.text.strip() for run in self._runs)
        if not parted:  # a picture within words is an ornament: it stands before them
            self._runs = []
        self._units.append(Unit("img", size=state.size, quoted=state.quoted, element=held, href=state.href))

    def _say(self, text: str | None) -> None:
        if not text:
            return
        state = self._states[-1]
        words = text if state.block == "pre" else re.sub(r"[ \t\r\n\f]+", " ", text)
        manner = (state.formats if not state.bold or "strong" in state.formats else (*state.formats, "strong"), state.href)
        if self._runs and self._runs[-1][1:] == manner:
            self._runs[-1] = Run(self._runs[-1].text + words, *manner)
        else:
            self._runs.append(Run(words, *manner))
        count = len(words.strip())
        self._letters += count
        self._bold_letters += count if state.bold or "strong" in state.formats else 0
        if count:
            self._size = max(self._size, state.size)

    def _flush(self) -> None:
        runs, self._runs = self._runs, []
        if any(run.text.strip("\v \xa0\u200b\u200c\u034f\xad\ufeff") for run in runs):
            state = self._states[-1]
            bold = self._bold_letters >= self._letters * 0.95
            tag = state.block
            if bold:  # where all is bold, nothing is
                runs = [Run(run.text, tuple(each for each in run.formats if each != "strong"), run.href) for run in runs]
            self._units.append(Unit(tag, _trimmed(runs), self._size or state.size, bold, state.quoted))
        self._letters = self._bold_letters = 0
        self._size = 0.0


def is_figures(table: etree._Element) -> bool:
    """Whether a table is one of figures and words in rows and columns, not a layout."""
    if (table.get("role") or "").lower() in ("presentation", "none"):
        return False
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    if len(rows) < 2 or any(each is not table for each in table.iter("table", "img", "h1", "h2", "h3", "hr", "style")):
        return False
    widths = {len(row) for row in rows if row}
    cells = [_words(cell) for row in rows for cell in row]
    if max(widths, default=0) < 2 or len(widths) > 2 or any(len(cell) > 120 for cell in cells):
        return False
    if any(cell.tag == "th" for row in rows for cell in row):
        return True
    return sum(bool(_NUMBER.match(cell)) for cell in cells) * 4 >= len(cells)


def _styled(state: _State, tag: str, element: etree._Element) -> _State:
    style = element.get("style") or ""
    if _WEIGHT.search(style):
        state = state._replace(bold=True)
    elif re.search(r"font-weight\s*:\s*(?:normal|[1-4]00)", style, re.IGNORECASE):
        state = state._replace(bold=False)
    if found := _SIZE.search(style):
        number = float(found[1]) if found[1].count(".") <= 1 and found[1] != "." else BODY_SIZE
        unit = found[2].lower()
        pixels = {"px": number, "pt": number * 4 / 3, "%": state.size * number / 100}.get(unit, state.size * number)
        return state._replace(size=min(max(pixels, 1.0), 200.0))
    if tag == "font" and (size := _FONT_SIZES.get((element.get("size") or "").strip())):
        return state._replace(size=size)
    if tag in _HEADINGS:
        return state._replace(size={"h1": 32.0, "h2": 24.0, "h3": 19.0, "h4": 16.0}.get(tag, 14.0))
    return state


def _trimmed(runs: Sequence[Run]) -> list[Run]:
    kept = [run for run in runs if run.text]
    while kept and not kept[0].text.strip("\v \xa0"):
        kept.pop(0)
    while kept and not kept[-1].text.strip("\v \xa0"):
        kept.pop()
    return kept


def _words(element: etree._Element) -> str:
    return " ".join(" ".join(_texts(element)).split())


def _texts(element: etree._Element) -> Iterator[str]:
    return (str(words) for words in element.itertext() if words.strip())
