"""Every bound that hostile or broken input meets, in one place: bytes, pixels and counts that no honest story reaches."""

STORY = 128 << 20  # bytes of a file that is one story, also once expanded
LINE = 64 << 20  # bytes of a line of JSON
PICTURE = 64 << 20  # bytes of a picture's file
PIXELS = 120_000_000  # of a picture, decoded; beyond it is a bomb, or a map that no page shows
SNIFFED = 1 << 16  # bytes of a file's beginning by which it is recognised
DEPTH = 6  # containers within containers
SECONDS = 60.0  # for one story, read in a process of its own: a page takes a fiftieth of a second
PROCESS = 2 << 30  # bytes that a reading process may take; the largest story needs a quarter
GROWN = 300 << 20  # bytes after which a reading process makes room for a fresh one, between two files
AHEAD = 48 << 20  # bytes of stories that wait for those before them
