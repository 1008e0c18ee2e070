"""What reading web pages costs, beside a plain loop of trafilatura over the same files in the same run."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
sys.path.insert(0, str(HERE.parent / "cases" / "pages" / "labelled"))
from timing import timed  # noqa: E402 - a script's neighbours

MARKUP = 60_000  # signs of style and script that a newspaper's page has beside its words


def _frame() -> str:
    """Write what stands around a story on a newspaper's front: menus within menus, and teasers that read like stories."""
    menus = "".join(
        f'<li class="m{n % 9}"><a href="/m/{n}">Part {n}</a><ul>{"".join(f"<li><a href=/m/{n}/{k}>Part {n}.{k}</a></li>" for k in range(6))}</ul></li>'
        for n in range(20)
    )
    teasers = "".join(
        f'<div class="t{n % 9}"><div class="i"><img src="https://cdn.example/{n}.jpg" alt=""></div><div class="k"><span class="s">Part {n % 7}</span><a href="/x/{n}"><span>What the council said on day {n} of its long session</span></a><div class="d">Those who came early heard all {n} speeches, and those who came late heard them again.</div></div></div>'
        for n in range(60)
    )
    return f'<div class="n"><ul>{menus}</ul></div><div class="l">{teasers}</div>'


def _pages(count: int, folder: Path) -> Path:
    """Write the labelled pages over and over, each weighed down as a newspaper's is."""
    import make

    pages = folder / "pages"
    if pages.exists():
        return pages
    pages.mkdir()
    made = list(make.cases())
    weight = (
        "<style>" + ".a{margin:0;padding:0}\n" * (MARKUP // 46) + "</style><script>" + "var x=[1,2,3];\n" * (MARKUP // 30) + "</script>"
    )
    frame = _frame()
    for number in range(count):
        html = made[number % len(made)].html.replace("</head>", weight + "</head>").replace("</body>", frame + "</body>")
        (pages / f"{number:05}.html").write_text(html, "utf-8")
    return pages


def case_pages(count: int, folder: Path) -> dict[str, float]:
    """Read pages into drafts, as `pressmark import FOLDER` does."""
    from desktop.importers import read_stories
    from desktop.story import Draft
    from exports import quiet

    pages = _pages(count, folder)
    figures: dict[str, float] = {"stories": count}
    with timed(figures):
        read = sum(isinstance(each, Draft) for each in read_stories(pages, report=quiet))
    assert read == count
    figures["per_second"] = count / figures["seconds"]
    return figures


def floor_pages(count: int, folder: Path) -> dict[str, float]:
    """Ask trafilatura for each page's text, and nothing else."""
    from trafilatura import extract

    pages = _pages(count, folder)
    figures: dict[str, float] = {"stories": count}
    with timed(figures):
        read = sum(bool(extract(path.read_bytes())) for path in sorted(pages.iterdir()))
    assert read > count * 0.9
    figures["per_second"] = count / figures["seconds"]
    return figures
