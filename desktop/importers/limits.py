"""Every bound that hostile or broken input meets, in one place: bytes, pixels and counts that no honest story reaches."""

STORY = 128 << 20  # bytes of a file that is one story, also once expanded
LINE = 64 << 20  # bytes of a line of JSON
PICTURE = 64 << 20  # bytes of a picture's file
PIXELS = 120_000_000  # of a picture, decoded; beyond it is a bomb, or a map that no page shows
SNIFFED = 1 << 16  # bytes of a file's beginning by which it is recognised
DEPTH = 6  # containers within containers
MAIL = 128 << 20  # bytes of one mail, attachments and all
MAIL_PARTS = 2_000  # of a mail; one with more is made to be slow
MAIL_HEADERS = 1 << 20  # bytes of a mail in a mailbox among which its headers end
