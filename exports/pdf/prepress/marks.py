"""Bleed, and the marks outside it by which sheets are cut and plates are laid over each other."""

from pikepdf import Array, Dictionary, Name, Object, Pdf

_POINTS = 72 / 25.4
_GAP = 1.0  # mm between the bleed and a mark: none may show on a sheet that is cut a little wide
_LENGTH = 5.0  # mm of a crop mark
_RADIUS = 1.8  # mm of a register mark
SLUG = _GAP + _LENGTH + 1.0  # mm that marks need outside the bleed
_HAIR = 0.25  # points
_CIRCLE = 0.5523  # of a radius: how far a quarter circle's control points stand off


def frame(book: Pdf, page: Object, bleed: float, *, marks: bool, plates: Object) -> None:
    """Set a page's boxes around its trimmed size, cut its content off at the bleed, and draw the marks. bleed: mm.

    plates: the colour of marks, which prints on every plate.
    """
    left, bottom, right, top = (float(edge) for edge in page.TrimBox)
    out = bleed * _POINTS
    page.BleedBox = _box(left - out, bottom - out, right + out, top + out)
    around = out + (SLUG * _POINTS if marks else 0)
    page.MediaBox = _box(left - around, bottom - around, right + around, top + around)
    if "/CropBox" in page:
        del page["/CropBox"]
    content = page.get("/Contents")
    before = f"q {left - out:.3f} {bottom - out:.3f} {right - left + 2 * out:.3f} {top - bottom + 2 * out:.3f} re W n\n"
    after = "\nQ\n" + (_drawn(left, bottom, right, top, out) if marks else "")
    middle = [] if content is None else list(content) if isinstance(content, Array) else [content]
    page.Contents = Array([book.make_stream(before.encode()), *middle, book.make_stream(after.encode())])
    if marks:
        if "/Resources" not in page:
            page.Resources = Dictionary()
        resources = page.Resources
        if "/ColorSpace" not in resources:
            resources.ColorSpace = Dictionary()
        resources.ColorSpace[Name("/PMPlates")] = plates


def all_plates(book: Pdf, space: str) -> Object:
    """Give the colour that prints on every plate (ISO 32000-1 § 8.6.6.4), with what a screen shows for it."""
    none, full = ([0, 0, 0, 0], [1, 1, 1, 1]) if space == "DeviceCMYK" else ([1], [0])
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=none, C1=full, N=1)
    alternate = Name.DeviceCMYK if space == "DeviceCMYK" else Name.DeviceGray
    return book.make_indirect(Array([Name.Separation, Name.All, alternate, tint]))


def _box(*edges: float) -> Array:
    return Array([round(edge, 4) for edge in edges])


def _drawn(left: float, bottom: float, right: float, top: float, bleed: float) -> str:
    """Crop marks at the corners, register marks in the middle of the sides."""
    near, far = bleed + _GAP * _POINTS, bleed + (_GAP + _LENGTH) * _POINTS
    lines = [
        (x + sign * near, y, x + sign * far, y) for x, sign in ((left, -1), (right, 1)) for y in (bottom, top)
    ] + [
        (x, y + sign * near, x, y + sign * far) for y, sign in ((bottom, -1), (top, 1)) for x in (left, right)
    ]  # fmt: skip
    middle = (near + far) / 2
    centres = [
        (left - middle, (bottom + top) / 2),
        (right + middle, (bottom + top) / 2),
        ((left + right) / 2, bottom - middle),
        ((left + right) / 2, top + middle),
    ]
    arm = _LENGTH / 2 * _POINTS
    lines += [line for x, y in centres for line in ((x - arm, y, x + arm, y), (x, y - arm, x, y + arm))]
    strokes = " ".join(f"{x:.3f} {y:.3f} m {to_x:.3f} {to_y:.3f} l S" for x, y, to_x, to_y in lines)
    return f"q /PMPlates CS 1 SCN {_HAIR} w {strokes} {' '.join(_circle(x, y, _RADIUS * _POINTS) for x, y in centres)} Q"


def _circle(x: float, y: float, radius: float) -> str:
    near = radius * _CIRCLE
    curves = (
        (radius, near, near, radius, 0, radius), (-near, radius, -radius, near, -radius, 0),
        (-radius, -near, -near, -radius, 0, -radius), (near, -radius, radius, -near, radius, 0),
    )  # fmt: skip
    said = " ".join(
        " ".join(f"{x + across:.3f} {y + up:.3f}" for across, up in zip(curve[::2], curve[1::2], strict=True)) + " c" for curve in curves
    )
    return f"{x + radius:.3f} {y:.3f} m {said} S"
