"""SVG made harmless and drawn: what could run, fetch or multiply is not in the drawing that is drawn.

Only elements and attributes that draw are taken over, references lead within the drawing alone, pictures are PNG or JPEG within it, and how
much there is to draw is counted before. The PNG carries the SVG as it came, as text, for whoever wants it back.
"""

import io
import re
from collections.abc import Mapping

from lxml import etree

from desktop.importers import limits

_SVG = "{http://www.w3.org/2000/svg}"
_XLINK = "{http://www.w3.org/1999/xlink}href"
_BEGINNING = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE\s+svg[^>\[]*(?:\[[^\]]*\])?\s*>\s*)*<(?:svg:)?svg[\s>]",
    re.DOTALL | re.IGNORECASE,
)
_SHAPES = frozenset("g path rect circle ellipse line polyline polygon text tspan a switch use image svg".split())
_DEFINED = frozenset("defs symbol linearGradient radialGradient stop clipPath mask pattern marker".split())
_ATTRIBUTES = frozenset(
    "id class d x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy rotate width height points transform viewBox preserveAspectRatio offset "
    "gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits "
    "markerUnits markerWidth markerHeight refX refY orient textLength lengthAdjust "
    "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray "
    "stroke-dashoffset opacity stop-color stop-opacity color display visibility clip-path clip-rule mask marker-start marker-mid marker-end "
    "font-family font-size font-weight font-style font-variant text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift "
    "letter-spacing word-spacing writing-mode direction paint-order vector-effect overflow".split()
)
_MULTIPLIES = frozenset("use pattern marker mask clipPath".split())
_WITHIN = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)['\"]?\s*\)")
_PICTURE = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\s]+")
_LARGEST, _LEAST = 1_600, 400  # pixels of the longer side as it is drawn
_NARROWEST = 40  # how often a side goes into the other, at most
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+(?:e[+-]?\d+)?)\s*(px|pt|mm|cm|in|em|)\s*$", re.IGNORECASE)
_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "em": 16.0}


def is_drawing(content: bytes) -> bool:
    """Whether it is an SVG."""
    return _BEGINNING.match(content[:4096]) is not None


def draw(content: bytes) -> tuple[bytes, str]:
    """Give the drawing as a PNG, twice its size as the page has it, within 400 … 1,600 pixels; or b"" and why it cannot be drawn."""
    if len(content) > limits.DRAWING:
        return b"", f"is larger than {limits.DRAWING >> 20} MB"
    try:
        root = etree.fromstring(content, _parser())
    except (etree.XMLSyntaxError, ValueError):
        return b"", "is damaged"
    if root.tag != f"{_SVG}svg":
        return b"", "is damaged"
    safe = _rebuilt(root)
    if safe is None or _cost(safe) > limits.DRAWN:
        return b"", "draws without end"
    width, height = _size(safe)
    if not width or not height or max(width, height) > _NARROWEST * min(width, height):
        return b"", "says no size that could be drawn"
    if max(width, height) < 48:
        return _drawn(safe, width, height, content, least=1)
    return _drawn(safe, width, height, content, least=_LEAST)


def source_of(png: bytes) -> bytes:
    """Give the SVG that a PNG was drawn from, b"" where it was not."""
    from PIL import Image

    with Image.open(io.BytesIO(png), formats=["PNG"]) as image:
        return str(image.info.get("SVG", "")).encode("latin-1")


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True, strip_cdata=True
    )


def _drawn(root: etree._Element, width: float, height: float, content: bytes, *, least: int) -> tuple[bytes, str]:
    import resvg_py
    from PIL import Image, PngImagePlugin

    longest = max(width, height)
    side = min(_LARGEST, max(least, round(2 * longest)))
    root.set("width", f"{width * side / longest:.2f}")
    root.set("height", f"{height * side / longest:.2f}")
    if not root.get("viewBox"):
        root.set("viewBox", f"0 0 {width:g} {height:g}")
    try:
        png = bytes(resvg_py.svg_to_bytes(svg_string=etree.tostring(root, encoding="unicode")))
        with Image.open(io.BytesIO(png), formats=["PNG"]) as image:
            image.load()
            along = PngImagePlugin.PngInfo()
            along.add_text("SVG", content.decode("latin-1"), zip=True)
            out = io.BytesIO()
            image.save(out, "PNG", pnginfo=along)
    except Exception as error:  # the edge: resvg raises what Rust panics with
        return b"", f"cannot be drawn ({str(error)[:100]})"
    return out.getvalue(), ""


def _rebuilt(root: etree._Element) -> etree._Element | None:
    """Build the drawing anew of what is known to draw; None where it nests or holds more than any drawing does."""
    rules = _sheet(root)
    made = etree.Element(f"{_SVG}svg", nsmap={None: _SVG[1:-1]})  # type: ignore[dict-item]  # the stubs know no default namespace
    count = 0
    waiting: list[tuple[etree._Element, etree._Element, int]] = [(root, made, 0)]
    while waiting:
        source, copy, depth = waiting.pop()
        count += 1
        if depth > 100 or count > limits.DRAWN:
            return None
        _dress(source, copy, rules)
        copy.text = source.text if source.tag in (f"{_SVG}text", f"{_SVG}tspan", f"{_SVG}a") else None
        inner = []
        for child in source:
            if not isinstance(child.tag, str) or not child.tag.startswith(_SVG):
                continue
            name = child.tag.removeprefix(_SVG)
            if name not in _SHAPES and name not in _DEFINED:
                continue
            name = {"a": "tspan" if source.tag == f"{_SVG}text" else "g", "switch": "g"}.get(name, name)
            grown = etree.SubElement(copy, f"{_SVG}{name}")
            grown.tail = child.tail if copy.tag in (f"{_SVG}text", f"{_SVG}tspan") else None
            inner.append((child, grown, depth + 1))
        waiting += reversed(inner)
    return made


def _dress(source: etree._Element, copy: etree._Element, rules: Mapping[str, str]) -> None:
    name = source.tag.removeprefix(_SVG)
    given: dict[str, str] = {}
    for key in (name, *(f".{each}" for each in (source.get("class") or "").split()), f"#{source.get('id')}"):
        given |= _declared(rules.get(key, ""))
    given = (
        {str(key): str(value) for key, value in source.attrib.items() if key in _ATTRIBUTES} | given | _declared(source.get("style") or "")
    )
    for key, value in given.items():
        if key in _ATTRIBUTES and (("url(" not in value.lower()) or _WITHIN.search(value)) and "\\" not in value:
            copy.set(key, _WITHIN.sub(r"url(#\1)", value) if "url(" in value.lower() else value)
    link = source.get("href") or source.get(_XLINK) or ""
    if name == "image":
        if _PICTURE.fullmatch(link):
            copy.set("href", link)
    elif link.startswith("#") and name in ("use", "linearGradient", "radialGradient", "pattern"):
        copy.set("href", link)


def _declared(style: str) -> dict[str, str]:
    parts = (each.partition(":") for each in style.split(";"))
    return {name.strip().lower(): value.replace("!important", "").strip() for name, _, value in parts if value.strip()}


def _sheet(root: etree._Element) -> dict[str, str]:
    """Read the drawing's own style sheet as far as it is simple: a rule for an element, a class or an id."""
    rules: dict[str, str] = {}
    for style in root.iter(f"{_SVG}style"):
        written = re.sub(r"/\*.*?\*/|@[^{;]*;|@[^{]*\{[^}]*\}", "", "".join(map(str, style.itertext())), flags=re.DOTALL)
        for selectors, declared in re.findall(r"([^{}]{1,2000})\{([^{}]*)\}", written):
            for selector in selectors.split(","):
                rules[selector.strip()] = f"{rules.get(selector.strip(), '')};{declared}"
    return rules


def _cost(root: etree._Element) -> int:
    """Count what there is to draw, everything that is referred to as often as it is; beyond the limit it stops counting."""
    named = {str(name): element for element in root.iter() if (name := element.get("id"))}
    known: dict[etree._Element, int] = {}
    open_: set[etree._Element] = set()

    def cost(element: etree._Element, deep: int) -> int:
        if element in known:
            return known[element]
        if element in open_ or deep > 200:
            return limits.DRAWN + 1  # it stands within itself
        open_.add(element)
        total = 1 + sum(cost(child, deep + 1) for child in element)
        for key, value in ((str(key), str(value)) for key, value in element.attrib.items()):
            for name in [value[1:]] if key == "href" and value.startswith("#") else _WITHIN.findall(value):
                if (other := named.get(name)) is not None and (other.tag.removeprefix(_SVG) in _MULTIPLIES or key == "href"):
                    often = 1 + len(element.get("d") or element.get("points") or "") // 2 if key.startswith("marker") else 1
                    total += often * cost(other, deep + 1)
            if total > limits.DRAWN:
                break
        open_.discard(element)
        known[element] = min(total, limits.DRAWN + 1)
        return known[element]

    return cost(root, 0)


def _size(root: etree._Element) -> tuple[float, float]:
    box = [float(part) for part in re.findall(r"-?[0-9]*\.?[0-9]+(?:e[+-]?\d+)?", root.get("viewBox") or "", re.IGNORECASE)[:4]]
    wide, high = (box[2], box[3]) if len(box) == 4 else (0.0, 0.0)
    width, height = _pixels(root.get("width")), _pixels(root.get("height"))
    if wide > 0 and high > 0:
        if width and not height:
            height = width * high / wide
        elif height and not width:
            width = height * wide / high
    return (width or wide, height or high) if max(width, height, wide, high) < 1e6 else (0.0, 0.0)


def _pixels(written: str | None) -> float:
    found = _LENGTH.match(written or "")
    return float(found[1]) * _UNITS[found[2].lower()] if found else 0.0
