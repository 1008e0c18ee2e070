"""How well the labelled pages are read: `python score.py` prints the table that the docs keep; the tests hold its floors."""

import re
import sys
import tempfile
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import make

_SIGNS = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_WORD = re.compile(rf"[{_SIGNS}]|[^\W{_SIGNS}]+")
COLUMNS = ("f1", "pictures", "title", "authors", "published", "updated", "deck", "publication", "section", "language", "url")


def fours(text: str) -> Counter[tuple[str, ...]]:
    """Give a text's runs of four words, or signs where words are not parted."""
    words = _WORD.findall(unicodedata.normalize("NFC", text))
    size = min(4, len(words)) or 1
    return Counter(tuple(words[at : at + size]) for at in range(len(words) - size + 1))


def f1(wanted: str, read: str) -> float:
    """Give the harmonic mean of precision and recall of the runs of four."""
    want, got = fours(wanted), fours(read)
    both = sum((want & got).values())
    return 2 * both / (sum(want.values()) + sum(got.values())) if want and got else 0.0


def outside(case: make.Case) -> float:
    """Give the part of a page's words that is not the story's."""
    from lxml import etree

    root = etree.fromstring(case.html.encode(), etree.HTMLParser(encoding="utf-8"))
    for silent in list(root.iter("script", "style", "head", "noscript")):
        silent.clear(keep_tail=True)
    shown = len(_WORD.findall(" ".join(root.itertext())))
    return 1 - len(_WORD.findall(make.text(case.page))) / shown


def measured(case: make.Case, folder: Path) -> dict[str, float]:
    """Read a page and compare; 1 is right."""
    from desktop.importers import read_stories
    from desktop.story import Draft

    def quiet(_done: int, _total: int, _what: str) -> None:
        return None

    (draft,) = read_stories(folder / f"{case.name}.html", report=quiet)
    if not isinstance(draft, Draft):
        return dict.fromkeys(COLUMNS, 0.0)
    truth = case.truth
    figures = {"f1": f1(str(truth["text"]), draft.body.text)}
    if truth["pictures"]:
        figures["pictures"] = sum(
            sha256((folder / "media" / name).read_bytes()).hexdigest() in draft.body.pictures for name in truth["pictures"]
        ) / len(truth["pictures"])
    for name in COLUMNS[2:]:
        if name in truth:
            wanted = truth[name]
            got = draft.fields[name].value if name in draft.fields else ""
            same = sorted(wanted) == sorted(got) if isinstance(wanted, list) else _same(name, str(wanted), str(got))
            figures[name] = float(same)
    return figures


def _same(name: str, wanted: str, got: str) -> bool:
    if name == "language":
        return wanted == got.split("-")[0]
    if name in ("published", "updated"):
        return got.replace("+00:00", "Z") == wanted.replace("+00:00", "Z") or (
            len(got) <= 19 and len(got) >= 10 and wanted.startswith(got[:16])
        )
    return " ".join(wanted.split()) == " ".join(got.split())


def means(rows: Iterable[dict[str, float]]) -> dict[str, float]:
    """Give the mean of every column."""
    found: dict[str, list[float]] = defaultdict(list)
    for row in rows:
        for name, value in row.items():
            found[name].append(value)
    return {name: sum(values) / len(values) for name, values in found.items()}


def table(*, layouts: Iterable[str] = ()) -> str:
    """Read all pages and give the table."""
    chosen = set(layouts)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = [(case, measured(case, folder)) for case in make.write(folder) if not chosen or case.layout.name in chosen]
    lines = ["| layout | pages | " + " | ".join(COLUMNS) + " |", "|---|--:|" + "--:|" * len(COLUMNS)]

    def line(name: str, some: list[dict[str, float]]) -> None:
        mean = means(some)
        lines.append(f"| {name} | {len(some)} | " + " | ".join(f"{mean[each]:.3f}" if each in mean else "" for each in COLUMNS) + " |")

    for layout in (*make.LAYOUTS, *make.FRESH, *make.LATER, *make.LAST):
        if some := [figures for case, figures in rows if case.layout is layout]:
            line(layout.name, some)
    held = [layout for layout in make.LAYOUTS if layout.held]
    tuned = [layout for layout in make.LAYOUTS if not layout.held]
    for label, wanted in (
        ("**tuned on**", tuned),
        ("**held out at first**", held),
        ("**all sixty**", make.LAYOUTS),
        ("**written last**", make.FRESH),
        ("**of later years**", make.LATER),
        ("**after all rules**", make.LAST),
    ):
        if some := [figures for case, figures in rows if case.layout in wanted]:
            line(label, some)
    return "\n".join(lines)


def keep() -> str:
    """Write the table of all pages, with what the held-out layouts said at first sight, into docs/pages.md; gives the table."""
    made = table()
    here = Path(__file__).parent
    at_first = (here / "README.md").read_text("utf-8").split("\n\n", 2)[2]
    head = "# How well web pages are read\n\nMade by `python tests/cases/pages/labelled/score.py --keep`; 1 is right, f1 is that of runs of four words, captions among them."
    (here.parents[3] / "docs" / "pages.md").write_text(f"{head}\n\n{made}\n\n## What was held out, at first sight\n\n{at_first}", "utf-8")
    return made


if __name__ == "__main__":
    print(keep() if sys.argv[1:] == ["--keep"] else table(layouts=sys.argv[1:]))
