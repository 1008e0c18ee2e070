"""What goes between the press and its workers: plain values, for they cross from process to process."""

from dataclasses import dataclass, field
from pathlib import Path

from exports.pdf.paper import Paper
from exports.pdf.story import Sheet


@dataclass(frozen=True, slots=True)
class Setup:
    """What every worker needs to know."""

    folder: Path  # the press's own: pages, pictures, chunks
    style: Path
    roots: tuple[Path, ...]  # further folders that pages may read
    css: str
    pictures_side: int  # pixels of a picture's longest side
    line: float = 5.0  # mm from one baseline to the next


@dataclass(frozen=True, slots=True)
class LayJob:
    """Lay out some sheets as one file, a chunk."""

    chunk: str  # the file's stem
    sheets: tuple[Sheet, ...]
    strips: tuple[str, ...]  # running heads, HTML each
    language: str
    form: int = 0  # 0 as designed, 1 simpler, 2 the words alone


@dataclass(frozen=True, slots=True)
class Laid:
    """A sheet that was laid out: where its anchors are."""

    anchor: str
    name: str
    pages: int
    anchors: dict[str, tuple[int, float]]  # page within the sheet, points above the page's foot
    warnings: tuple[str, ...]
    shares: bool = False  # whether its first page is the last of the sheet before
    starts: tuple[tuple[int, int], ...] = ()  # where pages begin: page within the sheet, letters of the body before it (see starts)


@dataclass(frozen=True, slots=True)
class Chunk:
    """A chunk's files, and what is in them."""

    pages: Path
    heads: Path | None  # a page a strip
    laid: tuple[Laid, ...]
    faults: tuple[str, ...] = ()  # of the style


@dataclass(frozen=True, slots=True)
class Head:
    """Which strip runs above which page."""

    chunk: int
    strip: int


@dataclass(frozen=True, slots=True)
class BoundPage:
    """A page of the bound file."""

    chunk: int  # -1: an empty page
    number: int  # within its chunk
    label: str  # what is printed, "" for none
    right: bool  # a recto, its wide margin at the left
    moved: bool = True  # whether its text is moved towards the outer edge; a cover's is not
    head: Head | None = None
    stories: tuple[str, ...] = ()  # the anchors of those on it, in order


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the outline."""

    title: str
    anchor: str
    entries: tuple["Entry", ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What the file says of itself (XMP, Dublin Core)."""

    title: str
    language: str
    authors: tuple[str, ...]
    description: str
    subjects: tuple[str, ...]
    identifier: str
    modified: str
    program: str
    rights: str
    series: str = ""
    number: str = ""
    date: str = ""  # ISO, on the cover


@dataclass(frozen=True, slots=True)
class StoryFacts:
    """What a story's pages say of it."""

    mark: str
    title: str
    deck: str
    language: str
    authors: tuple[str, ...]
    publication: str
    section: str
    published: str  # ISO 8601, as precise as known
    url: str
    rights: str


@dataclass(frozen=True, slots=True)
class Original:
    """A file that goes into the bound one."""

    path: Path
    name: str
    media_type: str
    retrieved: str  # ISO 8601
    marks: tuple[str, ...]  # of the stories that came from it
    sha256: str


@dataclass(frozen=True, slots=True)
class Prepress:
    """How a bound file is made ready for a printing house."""

    bleed: float  # mm
    marks: bool
    colour: str  # rgb, grey or cmyk
    booklet: bool
    leftward: bool  # read from right to left
    profile: Path | None  # of the printing condition; None for colours that claim none
    creep: float = 0.0  # mm a sheet


@dataclass(frozen=True, slots=True)
class Bound:
    """A file that was bound."""

    pages: int
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BindJob:
    """Bind chunks into one file."""

    target: Path
    chunks: tuple[Chunk, ...]
    pages: tuple[BoundPage, ...]
    roman: int  # how many pages at the beginning have roman numbers
    anchors: dict[str, tuple[int, float]]  # page of the bound file, points above its foot
    names: dict[str, str]  # an anchor → what its links say
    outline: tuple[Entry, ...]
    paper: Paper
    folio: tuple[Path, float]
    originals: tuple[Original, ...]
    faces: dict[str, Path]  # a font's name in the PDF → its file
    facts: Facts
    stories: dict[str, StoryFacts] = field(default_factory=dict)  # an anchor → what its pages say
    standard: str = "a3a"  # of standards.STANDARDS
    prepress: Prepress | None = None
