"""Every bound that hostile or broken input meets, in one place: bytes, pixels and counts that no honest story reaches."""

STORY = 128 << 20  # bytes of a file that is one story, also once expanded
LINE = 64 << 20  # bytes of a line of JSON
PICTURE = 64 << 20  # bytes of a picture's file
PIXELS = 120_000_000  # of a picture, decoded; beyond it is a bomb, or a map that no page shows
SNIFFED = 1 << 16  # bytes of a file's beginning by which it is recognised
DEPTH = 6  # containers within containers
DRAWING = 4 << 20  # bytes of an SVG; a map of a whole country has less
DRAWN = 100_000  # elements of an SVG once every `use` and pattern is drawn: nine lines of them can stand for 10^9
MEMBERS = 20_000  # members of a ZIP that is one document
EXPANDED = 512 << 20  # bytes of all of a ZIP document's members together
XML = 64 << 20  # bytes of one XML member of a ZIP document
CHAPTERS = 2_000  # of an EPUB, each once, however often its spine names it
PAGES = 3_000  # of a PDF
SIGNS = 300_000  # on one page of a PDF
SCANS = 400  # pages read by tesseract, which takes seconds for each
SCAN_SECONDS = 120  # that one such page may take
SCAN_PIXELS = 40_000_000  # of a page that is drawn or shrunk for it: an A2 at 300 dpi
RTF_GROUPS = 1_000  # groups within groups of an RTF
FRONT_MATTER = 32 << 10  # bytes of a Markdown file's front matter
