"""A booklet: two pages on each side of a sheet, in such order that the folded and stitched stack can be read from front to back."""

from pikepdf import Dictionary, Object, Pdf

from exports.pdf.prepress.marks import frame

_POINTS = 72 / 25.4


def sides_of(pages: int, *, leftward: bool = False) -> list[tuple[int | None, int | None]]:
    """Say which pages, from 0, stand left and right on each side of the sheets; None is a blank one, of which the last sheet may need three.

    The outermost sheet comes first, its outer side before its inner one. leftward: whether the book is read from right to left, and so
    stitched at the right.
    """
    full = -(-pages // 4) * 4
    sides: list[tuple[int, int]] = []
    for first in range(0, full // 2, 2):
        last = full - 1 - first
        sides += [(last, first), (first + 1, last - 1)]
    shown = [(left if left < pages else None, right if right < pages else None) for left, right in sides]
    return [(right, left) for left, right in shown] if leftward else shown


def fold(book: Pdf, bleed: float, *, marks: bool, plates: Object, leftward: bool, creep: float = 0.0) -> None:
    """Put a file's pages on sheets of twice their width, in place.

    bleed: mm, on the three sides that are cut; at the fold there is none. creep: mm by which each sheet's pages stand nearer the fold than
    those of the sheet around it: paper has a thickness, and a folded stack is cut along one edge.
    """
    pages = list(book.pages)
    left, bottom, right, top = (float(edge) for edge in pages[0].obj.TrimBox)
    width, height, out = right - left, top - bottom, bleed * _POINTS
    sides = sides_of(len(pages), leftward=leftward)
    forms = [book.make_indirect(page.as_form_xobject()) for page in pages]
    for page, form in zip(pages, forms, strict=True):
        form.BBox = page.obj.get("/BleedBox", page.obj.TrimBox)
    trims = [[float(edge) for edge in page.obj.TrimBox] for page in pages]
    for side, places in enumerate(sides):
        inward = side // 2 * creep * _POINTS
        sheet = book.add_blank_page(page_size=(2 * width, height))
        drawn, content = Dictionary(), []
        for at, number in enumerate(places):
            if number is None:
                continue
            drawn[f"/P{at}"] = forms[number]
            x, y = width * at - trims[number][0] + (-inward if at else inward), -trims[number][1]
            edge = 0 if at else -out
            content.append(
                f"q {width * at + edge:.3f} {-out:.3f} {width + out:.3f} {height + 2 * out:.3f} re W n 1 0 0 1 {x:.3f} {y:.3f} cm /P{at} Do Q"
            )
        sheet.obj.TrimBox = sheet.obj.MediaBox
        sheet.obj.Resources = Dictionary(XObject=drawn)
        sheet.obj.Contents = book.make_stream("\n".join(content).encode())
        frame(book, sheet.obj, bleed, marks=marks, plates=plates)
    del book.pages[: len(pages)]
